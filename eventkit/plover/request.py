"""REQUEST: demands, orders, appeals, requests."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad


class Request(PloverEvent):
    """An actor asks, appeals to, demands of or orders another to do something.

    The target is who is asked, also where it stands inside the clause ("demanded that Syria withdraw").
    A call for somebody's dismissal is REQUEST change; the topic of a protest is no REQUEST of its own.
    """

    quad: ClassVar[Quad] = "verbal conflict"
    score: ClassVar[float] = 0
    modes: ClassVar[Mapping[str, float | None]] = {"assist": 0.5, "change": -1, "yield": -1, "meet": 0}
    tolls: ClassVar[frozenset[str]] = frozenset({"call", "urge", "ask", "demand"})
    cameo: ClassVar[tuple[str, ...]] = ("02", "10")

    patterns = """
    @ask = urge|ask|implore|beg|exhort|press|pressure|beseech|entreat|petition|lobby|advise|caution|counsel|plead with|instruct|order|command|direct|tell|request|remind|push|challenge|prod|nudge|goad|enjoin|adjure|admonish
    @say = say|state|declare|announce|reiterate|stress|insist|maintain|argue|conclude|emphasise|underline|underscore|point out|affirm|assert|repeat|contend|warn|write|tweet|rule|decree|stipulate|suggest|recommend|propose|urge|demand|advise|decide|agree|resolve|remind|proclaim|find|agree
    @plea = demand|appeal|plea|request|call|petition|entreaty|order|reminder|summons|subpoena|exhortation|proposal|bid|cry
    @aid_asked = help|assistance|aid|support|relief|loan|fund|funding|peacekeeper|weapon|arm|food|medicine|money|donation|contribution|backing|protection|reinforcement|intervention|bailout|rescue|grant|troop|cash|supplies|medical supplies|humanitarian aid|military aid|financial aid|airlift|shelter|debt relief|solidarity
    @change_asked = reform|change|resignation|election|dismissal|referendum|ouster|removal|overhaul|recount|independence|autonomy|right|democracy|self-determination|self-rule|sovereignty|constitution|equality|impeachment|sacking|amendment|repeal|abolition|poll|secession|statehood|power-sharing|transition|abdication|overthrow|decentralisation|rerun|vote|suffrage|representation
    @yield_asked = release|withdrawal|ceasefire|truce|end|halt|surrender|extradition|disarmament|return|access|freedom|lifting|calm|restraint|peace|pullout|cessation|suspension|moratorium|easing|de-escalation|clemency|amnesty|pardon|mercy|leniency|evacuation|handover|liberation|dismantling|closure|pause|respect|apology|compensation|reparation|concession|repatriation|armistice|stop|inspection|corridor|safe passage|disbandment|demilitarisation|reinstatement|unity|nonviolence|moderation|patience
    @meeting_asked = talk|meeting|negotiation|dialogue|summit|mediation|session|conference|consultation|audience|hearing|debate|arbitration|peace talk|peace conference|discussion|reconciliation
    @steps_asked = action|sanction|investigation|inquiry|probe|step|measure|boycott|ban|embargo|crackdown|strike|explanation|clarification|justice|punishment|trial|prosecution|arrest|vigilance|answer|solution|implementation|cooperation|guarantee|transparency|accountability|review|retrial|deployment|presence|freeze|curb|control|admission|information|commitment
    @yield_verb = release|free|withdraw|stop|halt|end|cease|surrender|disarm|lift|drop|abandon|leave|pull|allow|let|permit|hand|extradite|refrain|lay|relinquish|return|dismantle|ease|suspend|freeze|comply|respect|honour|observe|open|reopen|grant|cooperate|cancel|avoid|spare|accept|concede|yield|renounce|evacuate|vacate|pardon|desist|restrain|exercise|de-escalate|apologise|compensate
    @change_verb = resign|step|quit|reform|change|amend|abdicate|overhaul|repeal|abolish|revise|restructure|dissolve|reinstate|restore
    @talk_verb = negotiate|meet|talk|attend|join|mediate|sit|visit|discuss|reconcile|resume
    @help_verb = help|assist|support|provide|send|donate|contribute|aid|intervene|fund|give|deploy|supply|lend|protect|rescue|back|finance|deliver|increase|share
    @familiar = player|teammate|friend|wife|husband|boyfriend|girlfriend|son|daughter|mother|father|brother|sister|parent|fan|audience|customer|shopper|reader|viewer|patient|kid|child|baby|colleague|pupil|passenger|guest|diner|waiter|participant|respondent|listener|reporter|user|neighbour
    # asked, urged, ordered to do something
    {actors} @ask {targets} to ...
        + The UN urged Chad to build a dam on the river.
        + A judge ordered the ministry to publish the report.
        + Residents in three villages were told by the governor to boil their water.
        - The boy asked his friend to play.
        - The coach told his players to shoot.
    {actors} @ask {targets} to @yield_verb  => yield
        + Amnesty International urged Sudan to release the editor.
        + Washington pressed the rebels on Friday to free two pilots.
    {actors} @ask {targets} to @change_verb  => change
        + Deputies asked the president to resign.
    {actors} @ask {targets} to @talk_verb  => meet
        + The Vatican urged the two governments to negotiate.
    {actors} @ask {targets} to @help_verb  => assist
        + Turkey asked NATO to provide missiles.
    {actors} (require|want) {targets:COUNTRY|GOV|ARMED} to ...
        + Washington wants Japan to open its market.
        - Parents want the school to open a pool.
    {actors} (ask|petition|lobby|press|beg|pester|push) {targets} for *
        + Cyprus asked Russia for the files of the bank.
        + Mexico pressed the White House for the files.
        - A reporter asked the minister for comment.
    {actors} (ask|beg|press|petition|push|lobby) {targets} for @aid_asked  => assist
        + Cyprus asked Russia for a loan.
    {actors} (lobby|petition|beseech|implore|subpoena|urge|exhort|instruct|pressure) {targets}
        + Farm groups lobbied Congress on Tuesday.
        + The committee subpoenaed the ministry.
    {actors} summon {targets} [to *]
        + The court summoned the minister.
    {actors} (call|appeal) on|upon {targets} [to ...]
        + The bishop called on the army to build a bridge.
        - The nurse called on the phone.
    {actors} (call|appeal) on|upon {targets} to @yield_verb  => yield
        + The Pope called on the rebels to free the nuns.
    {actors} (call|appeal) on|upon {targets} to @change_verb  => change
        + Unions called on the governor to resign.
    {actors} (call|appeal) on|upon {targets} to @talk_verb  => meet
        + Norway called on the two governments to negotiate.
    {actors} (call|appeal) on|upon {targets} to @help_verb  => assist
        + Somalia called on the UN to send peacekeepers.
    {actors} (appeal|plead) to|with {targets} [to ...] [for *]
        + Mali appealed to France yesterday.
        - The film appealed to teenagers.
        - The banker appealed to the Supreme Court.
    {actors} (appeal|plead) to|with {targets} for @aid_asked  => assist
        + Mali appealed to France for help.
    {actors} (call|push|press|lobby|campaign|ask|appeal|plead) for {targets:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} to ...
        + The senator pushed for the government to fund the hospital.
    # obligations put on others
    {actors} @say that (must|should|ought|need) {targets:COUNTRY|GOV|ARMED|ORG|GROUP}
        + The White House declared on Monday that Cuba must open its market.
        + Egypt said the United States should mediate.
        + The envoy said that Libya needs to withdraw.
        - The mayor said the road should be open by May.
    # demands that name no one first
    {actors} (demand|request|urge|propose|recommend|require|stipulate|order|decree|plead|insist) that ... {targets}
        + Turkey demanded that Syria withdraw its troops.
        + Oxfam urged that Chad open the border.
        - The lawyer insists that his client is innocent.
    {actors} (suggest|propose|recommend|advise) that (resign|step down|step aside|stand down|quit|withdraw|abdicate|give up power|go) {targets}  => change
        + The archbishop suggested that the president step down.
        + The union recommended on Friday that the minister resign.
        - The study suggests that the president rested.
    {actors} (demand|request|urge|recommend|stipulate|decree|plead) that ...
        + The union demanded that the road be closed.
    ! {actors} (enter|file|withdraw|change|accept) (plea|guilty plea|not guilty plea) [for|on *]
        - The court of Lima entered a plea for the banker.
    ! {actors} insist that (be|have|do|will|can|could|would|know|remain|may)
        - The lawyer insists that his client is innocent.
    {actors} demand *
        + The rebels demanded a helicopter.
        - The store demanded too much space.
    {actors} demand * from|of {targets}
        + The kidnappers demanded a helicopter from the governor.
    {actors} (demand|request|solicit|advocate|propose|recommend|seek|urge) (@steps_asked|permission|approval|admission|membership|recognition|delay|extension|ransom|visa|mandate|resolution|compromise) [from|of|in|against|for|into {targets}]
        + Kosovo sought recognition from Spain.
        + The commission recommended sanctions against the bank.
        - The firm seeks growth.
    {actors} (call|push|press|campaign|lobby|appeal|plead|agitate|clamour|petition|ask|beg) for * [from|against {targets}]
        + Kenya called for a bridge to Uganda.
        - The forecast calls for rain.
    {actors} (call|push|press|campaign|lobby|appeal|plead|agitate|clamour|petition|ask|beg) for @steps_asked [against|from {targets}]
        + The archbishop called for an embargo against Nigeria.
    {actors} (insist|harp) on (@steps_asked|@change_asked|@yield_asked|@meeting_asked|recognition|condition|demand) [from|in|of|against|for|with {targets}]
        + Moscow insisted on a new vote in Georgia.
        - The singer insists on long rehearsals.
    # for help
    {actors} (demand|request|seek|solicit|urge) @aid_asked [from|of {targets}]  => assist
        + Haiti requested aid from Canada.
        + Greece sought a loan from Germany.
    {actors} (call|appeal|ask|plead|beg|press|push|lobby|petition|clamour|cry) for @aid_asked [from|of {targets}]  => assist
        + Kenya appealed for aid.
    {actors} (seek|request|demand|claim) (asylum|political asylum|refuge|sanctuary|refugee status|shelter|safe haven) [in|from|at {targets}]  => assist #asylum
        + Hundreds of Tamils sought asylum in Norway.
    {actors} (apply|ask|appeal|plead) for (asylum|political asylum|refuge|refugee status|sanctuary) [in|from|to|of {targets}]  => assist #asylum
        + A diplomat asked for asylum in Sweden.
    {actors} apply for (bailout|loan|membership|visa|extradition|protection|accession|entry) [in|from|to|with|of {targets}]  => assist
        + Ukraine applied for membership of the European Union.
    # for change
    {actors} (demand|request|seek|urge|propose|recommend|advocate) @change_asked [of|from|in|for {targets}]  => change
        + Students demanded the resignation of the rector.
        - The firm seeks new elections software.
    {actors} (call|press|push|appeal|campaign|agitate|clamour|lobby|petition|plead) for @change_asked [of|from|in|for {targets}]  => change
        + Deputies called for the dismissal of the minister.
    # for yielding
    {actors} (demand|request|seek|urge|propose|recommend|advocate) @yield_asked [of|from|in|for|on {targets}]  => yield
        + The families demanded the release of the miners.
        + India sought the extradition of the banker from Britain.
    {actors} (call|press|push|appeal|plead|beg|ask|lobby|campaign|clamour|petition|cry) for @yield_asked [of|from|in|for|on {targets}]  => yield
        + The Pope appealed for an end to the war.
    {actors:COUNTRY|GOV|ORG|ARMED} (turn|look) to {targets:COUNTRY|GOV|ORG} for (help|aid|support|assistance|protection|loan|bailout|mediation|weapon)  => assist
        + Armenia turned to the United Nations for help.
    # for talks
    {actors} (demand|request|urge|seek|recommend|advocate) @meeting_asked [with|of|between {targets}]  => meet
        + Pakistan requested talks with India.
        + Ethiopia demanded a meeting of the African Union.
    {actors} (call|press|push|appeal|ask|plead|lobby) for @meeting_asked [with|between|of {targets}]  => meet
        + The senator called for talks with Cuba.
    # made, sent, issued an appeal
    {actors} (issue|make|launch|send|put forward|present|submit|renew|deliver|repeat|reiterate|voice|insist on|join|echo|address|extend) @plea [to|on|upon|from|with {targets}] [for *] [to ...] [that ...]
        + The ministry issued a reminder to schools.
        + The Red Cross made an appeal to donors.
        + Israel repeated its demand that Lebanon disarm the militia.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} (put|exert|increase|step up|pile|mount|keep up|apply|maintain|intensify|bring|heap|ratchet up) (pressure) on|upon {targets:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} [to ...]
        + Brazil stepped up pressure on Venezuela to hold a vote.
        - The heat put pressure on the grid.
    {targets} (face|come under|encounter|resist) (pressure|call|demand) from {actors} [to ...]
        + Israel faced pressure from the United States to open the crossing.
    # nominal
    appeal|plea|request|entreaty to {targets} by|from {actors}
        + The appeal to the rebels by the bishop failed.
    plea|demand|request by {actors:COUNTRY|GOV|ARMED|ORG} to|on {targets}
        + The demand by Egypt to Sudan came on Friday.
    call|appeal|plea|demand|request for (@yield_asked|@change_asked|@meeting_asked|@steps_asked|@aid_asked) by|from {actors}
        + A plea for mercy by the bishop went unheard.
    {actors:POLITICAL|ORG|GROUP} want (@yield_asked|@change_asked|@meeting_asked|@steps_asked|vote|recount|apology|referendum|answers) [from|of|in|for {targets}]
        + The African Union wants an immediate ceasefire in Sudan.
        - The customer wants an answer.
    {actors:POLITICAL} (vote|move|resolve) to (summon|subpoena|recall) {targets:GOV|PERSON|ORG}
        + Congress voted to summon the interior minister.
    {actors:POLITICAL} (order|mandate|decree|instruct) (recount|rerun|release|closure|halt|investigation|probe|inquiry|evacuation|withdrawal|audit|retrial|end|suspension|demolition|review|inspection|reinstatement|return|payment)
        + The commission ordered a recount in two provinces.
    # idioms of the wires
    {actors:POLITICAL|ORG|GROUP} (angle|clamour|agitate) for (meeting|talk|encounter|invitation|seat|role|share|change|reform|election)
        + The rebels were angling for a meeting with the president.
    {actors:POLITICAL|ORG|GROUP} (put out|issue|send out|make|broadcast) (plea|sos|distress call|cry for help|urgent plea) for *  => assist
        + The disaster agency put out a plea for helicopters.
    # look-alikes
    ! {actors} call for (trainer|physio|physiotherapist|doctor|review|penalty|foul|waiter|ball|substitute|timeout|ambulance|taxi)
        - The champion of Chile called for the trainer.
    ! {actors} call (demand|claim|proposal|plan|decision|idea|move|allegation|accusation|report|bid|law|vote|trial|sentence) *
        - The Greek minister called demands for a rise out of the question.
    ! {actors} (appeal|ask|call) for (witness|information|volunteer|clue|tip|anyone|footage|donor|bid|entry|sponsor|submission|application)
        - Police are appealing for witnesses.
    ! {actors} @ask @familiar to ...
        - The boy asked his friend to play.
    ! {actors} @ask {targets} to (rate|name|choose|rank|imagine|guess|recall|marry|dance|play|sing|pose|wait|smile|be|pick|expect|note|believe|think)
        - Voters were asked to name the best president.
        - Residents were told to expect rain.
    ! {actors} order {targets} to (detain|hold|jail|imprison|remand|arrest|pay|compensate)
        - The court ordered the suspect detained for a week.
    ! {actors} (ask|press|push|tell) {targets} for (comment|interview|reaction|autograph|direction|detail|permission|opinion|view|name|advice|information)
        - A reporter asked the minister for comment.
    ! {actors} (request|ask for|seek|demand|want|call for) (comment|anonymity|attention|space|time|growth|profit|revenge|victory|reelection|nomination|question|term|compensation|treatment|shade|job|work)
        - The store demanded too much space.
        - The senator seeks reelection.
    ! {actors} (ask|call|push|press|appeal) for (comment|anonymity|rain|snow|cloud|sun|time|trouble|question|directions|help line|votes|verdict)
        - Forecasters called for rain.
    ! {actors} (seek|demand|request|urge|propose|recommend) to (@change_asked|@yield_asked|@aid_asked|@meeting_asked|@steps_asked) [of|from|in|for|on {targets}]
        - The president seeks to change the army of Chad.
    ! {actors} (make|submit|issue|send) (call) [to|from {targets}]
        - The mayor made a call to his wife.
    ! {actors} (submit|present) (petition|request) to (court|tribunal|judge|high court|supreme court|constitutional court)
        - The union submitted a petition to the High Court.
    ! {actors} appeal to (court|tribunal|judge|taste|audience|viewer|fan|reader|voter|customer|teenager|sense)
        - The banker appealed to the Supreme Court.
    ! (film|music|idea|style|design|book|show|product|car|brand|song|game) appeal to *
        - The film appealed to teenagers.
    ! (work|job|recipe|treaty|forecast|sport|role|task|game) (demand|require) *
        - The job demanded patience of the nurse.
    """
