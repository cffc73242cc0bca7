"""CONCEDE: apologies, pardons, easing, giving in by word."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Concede(PloverEvent):
    """An actor yields by word or rule: eases restrictions, pardons, apologises, accepts demands.

    The act itself (troops leave, prisoners walk free) is RETREAT; a planned RETREAT is CONCEDE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 4.5
    cameo: ClassVar[tuple[str, ...]] = ("080", "081", "082", "083")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @curb = sanction|embargo|restriction|curfew|ban|blockade|emergency|state of emergency|martial law|siege|censorship|travel ban|boycott|moratorium|quarantine|lockdown|freeze|visa requirement|emergency law|emergency measure|emergency rule|state of siege|arms embargo|trade embargo|press censorship|economic sanction|economic embargo|oil embargo|house arrest|travel restriction|curb|block|limit|ceiling|barrier|border closure|closure|no-fly zone|flight ban|media ban|media blackout|blackout|security measure|trade barrier|punitive measure|punitive tariff|tariff|emergency decree|suspension|gag order|night curfew|visa ban|asset freeze|import ban|export ban|emergency regulation
    @freedom = freedom|right|liberty|civil liberty|democracy|political freedom|civil right|press freedom|political right|autonomy|voting right|democratic freedom|constitutional rule|parliamentary rule|democratic rule|suffrage|citizenship|civilian rule|multiparty democracy|freedom of speech|freedom of movement|freedom of the press|human right
    @pressure = demand|pressure|ultimatum|request|wish|call|condition|blackmail|threat|appeal|international pressure|public pressure|popular demand|protest|demonstrator|striker|protester|opposition|hostage-taker|kidnapper|hijacker
    # easing of restrictions
    {actors} (lift|ease|relax|loosen|suspend|end|remove|waive|drop|soften|scale back|roll back|rescind|repeal|terminate|abolish|revoke|cancel|reduce|shorten|scrap|annul|overturn|withdraw|partially lift|curtail|unblock|discontinue|undo|mitigate|temper|cut short|halt|call off|raise|dismantle|tone down|slacken|liberalise) @curb [on|against|for|of|in|over|from|to {targets}]
        + The United States lifted sanctions on Sudan.
        + The king lifted the curfew in Rabat.
        + The junta shortened the night curfew by two hours.
        + The ministry cancelled restrictions on fishing boats of Norway.
        - The crane lifted the container.
    (lifting|easing|relaxation|suspension|removal|abolition) of @curb [on|against|for|in {targets}] [by {actors}]
        + The lifting of the curfew by the governor of Lima came on Monday.
    {actors} exempt {targets:COUNTRY|GOV|ORG} from *
        + Washington exempted India from the new rule.
    {actors} (unban|legalise|decriminalise|rehabilitate) {targets}
        + Kenya legalised the opposition.
    {actors} (legalise|unban|restore|reinstate|reopen|unblock|relegalise|unseal|reauthorise) (party|newspaper|union|group|website|school|university|constitution|television|station|parliament|internet|radio|broadcast|licence|passport|accreditation|opposition party|mosque|church|social media|newspaper)
        + Malawi unbanned the newspaper.
        + The junta reopened the university.
    {actors:COUNTRY|GOV|ARMED|ORG} (restore|grant|guarantee|expand|extend|enhance|widen|return|broaden|give|increase) @freedom [to|for|of|in {targets}]
        + Spain granted autonomy to the Basques.
        + The king restored civil liberties in Nepal.
    {actors} (take) (step) to (enhance|widen|expand|restore|ease|liberalise|democratise|relax)
        + The king of Bahrain took several steps to expand participation.
    {actors:COUNTRY|GOV} (liberalise|democratise) (law|press law|system|politics|regime|policy|constitution|society|emigration|visa regime)
        + The Hungarian government liberalised the press law.
    # permissions
    {actors} (allow|permit|authorise|let) {targets} to (return|enter|vote|visit|leave|compete|operate|demonstrate|hold|form|run|reopen|resume|register|travel|work|publish|participate|take|stand|contest|march|rally|bring|protest|gather|emigrate|fly|land|cross|pray|worship|stay|open|campaign|organise|broadcast|celebrate|contact|strike|assemble|go|come|meet|sail|dock|pass|settle)
        + Israel allowed the Palestinians to enter the mosque.
        + The supreme court allowed the opposition candidate to take part in the Ivorian election.
        + Cuba permitted the dissident to leave.
    {actors} (allow|permit|authorise|approve|license) (return|visit|entry|rally|demonstration|protest|march|emigration|departure|meeting|protest march|procession|passage|transit|burial|gathering|protest rally|overflight|family visit|reopening|foreign observer) [of|by|to|for|from {targets}]
        + The governor of Bihar allowed the protest march of the farmers.
    {actors} (give|grant|issue|return|restore) (permission|permit|leave|clearance|authorisation|exit visa|passport|visa) [to|for {targets}]
        + Havana issued an exit visa to the blogger.
    {actors} (give|grant) {targets} (permission|permit|exit visa|passport|clearance|visa) [to|for *]
        + Moscow gave the dissident an exit visa.
    # pardon and mercy
    {actors} (pardon|amnesty|exonerate|forgive|reprieve|acquit|absolve) {targets:PERSON|GROUP|GOV|ARMED|COUNTRY|ORG}
        + The king pardoned 40 prisoners.
        - The storm spared the town.
    {actors} (grant|offer|give|declare|announce|issue|extend|proclaim|decree|approve|pass|sign|order) (amnesty|pardon|clemency|reprieve|immunity|self-rule|forgiveness|general amnesty|presidential pardon|royal pardon|amnesty law|stay of execution|mass pardon|remission) [to|for|of {targets}]
        + The president announced an amnesty for the rebels.
    {actors} (grant|give|offer) {targets} (amnesty|pardon|clemency|reprieve|immunity)
        + Burma granted the monks an amnesty.
    (amnesty|pardon|clemency) for {targets} by {actors}
        + The pardon for the generals by Menem outraged the families.
    {actors} (grant|concede|recognise|give) (independence|autonomy|self-determination|self-government|home rule|statehood) to {targets}
        + France granted independence to Algeria.
    {actors} (commute|reduce|shorten|cut|suspend|overturn|quash|annul|set aside) (sentence|prison term|penalty|death sentence|conviction|jail term|prison sentence|life sentence|death penalty|jail sentence|verdict) [of|for|on|against {targets}]
        + The governor commuted the sentence of the killer.
    # apologies
    {actors} (apologise|repent|atone|say sorry|beg pardon|ask forgiveness|make amends|show remorse) [to|for {targets}]
        + Japan apologised to Korea for the war.
    {actors} (offer|issue|make|express|extend|present|deliver|send|tender|give|voice) (apology|regret|remorse|formal apology|public apology|contrition|deep regret) [to|for|over {targets}]
        + The Belgian king offered an apology to the families.
    apology by|from|of {actors} [to {targets}]
        + The apology by Canada to the Inuit came decades later.
    {actors:COUNTRY|GOV|ARMED|ORG} (regret|rue) *
        + The minister regretted the death of the hostage.
    {actors} (ask|beg|seek|implore) (forgiveness) [of|from {targets}]
        + The Pope asked forgiveness from the Roma.
    {actors} (concede|acknowledge|admit|accept|confess) (defeat|mistake|error|wrongdoing|failure|fault|blame|shortcoming|election defeat|electoral defeat|moral responsibility) [to|in {targets}]
        + The Senegalese president admitted defeat to his rival.
    # giving in
    {actors} (make|offer|announce|grant|propose) (concession|compromise|goodwill gesture|gesture|conciliatory gesture|territorial concession) [to|towards|on {targets}]
        + Serbia made concessions to the Albanians.
    {actors} (yield|bow|cave in|cave|accede|acquiesce|capitulate|succumb|submit|give in|concede|bend|defer|give way|buckle) (to|under) @pressure [from|by|of {targets}]
        + The government bowed to the demands of the miners.
        - The table bent under the weight.
    {actors} (yield|bow|cave in|cave|kowtow|back down) to {targets:COUNTRY|GOV|ARMED|GROUP|ORG}
        + The junta caved in to the students.
    {actors:COUNTRY|GOV|ARMED|ORG} (relent|back down|climb down|backtrack|back off|backpedal|compromise) [in|on|over|after|from|to *]
        + The Turkish government backed down on Tuesday.
        + The Polish government climbed down in its dispute with Brussels.
    {actors} (accept|meet|satisfy|grant|concede|fulfil|heed|honour) (demand|condition|ultimatum|request|call|grievance) [of|by|from|for {targets}]
        + The ministry accepted the demands of the teachers.
    {actors} comply with (demand|condition|ultimatum|request|resolution|order|call) [of|by|from {targets}]
        + Serbia complied with the demands of the West.
    {actors} (withdraw|drop|abandon|retract|waive|give up|renounce|relinquish|take back|shelve|lift|rescind) (demand|claim|charge|accusation|lawsuit|complaint|case|objection|opposition|threat|insistence|veto|suit|appeal|territorial claim|reservation|condition|ultimatum|plan|nuclear ambition|resistance|protest|legal action|indictment|arrest warrant|prosecution|investigation|territorial demand|reward|allegation) [against|on|for|to|over {targets}]
        + Peru dropped its claim against Chile.
        + The prosecutor dropped the charges against the editor.
    {actors} (dismiss|throw out|quash|reject|suspend|lift|cancel|withdraw) (charge|case|lawsuit|indictment|arrest warrant|warrant|conviction) against|for {targets}
        + The judge dismissed the case against the editor.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} (call off|end|suspend|abandon|give up|lift|break off) (strike|hunger strike|protest|boycott|demonstration|general strike|rally|march|sit-in|occupation|blockade|work stoppage|industrial action|fast|walkout|civil disobedience|stoppage|picket|protest march|offensive|attack|invasion|roadblock|protest action|threat) [against|in|after|by {targets}]
        + The dockers' union called off a strike in Mombasa.
        + The Kurdish miners ended their hunger strike on Monday.
    {actors} return to (work|class|job|parliament|classroom) after (strike|walkout|boycott|protest|hunger strike|stoppage|dispute|sit-in|industrial action|agreement|deal|lockout)
        + The Zambian miners returned to work after a strike.
    {actors} (soften|moderate|ease|tone down|temper|relax|reverse|modify|rethink|reconsider) (stance|position|tone|rhetoric|policy|line|opposition|criticism|attitude|demand|hard line|decision|condition|approach|language|terms) [on|towards|to|against {targets}]
        + Berlin softened its stance on Greece.
    {actors} (defuse|ease|lower|reduce|calm|de-escalate|relax|cool) (tension|crisis|confrontation|conflict|situation|standoff) [with|between|in {targets}]
        + Hanoi eased tensions with Phnom Penh.
    {actors} (rehire|reinstate|reappoint|rehabilitate) {targets:PERSON|GOV|GROUP}
        + The president reinstated the judges.
    {actors:POLITICAL|ORG} (remove|delete|drop|strike|take) {targets} from|off (list|blacklist|sanction list|terror list|watch list|terrorism list)
        + Washington removed Sudan from its terror list.
    {actors:POLITICAL} (allow|permit|let) {targets:GROUP|ORG|PERSON|POLITICAL} to (see|telephone|receive|bury|marry|study|work|return|enter|leave|vote|march|rally|demonstrate|protest|stay|emigrate|visit|travel|speak|publish|broadcast|meet|campaign|run|stand|settle|cross|reopen|resume)
        + Burundi allowed the refugees to return home.
        + Two Sudanese activists were allowed to leave for Cairo.
        - The guide allowed the tourists to return to the bus.
    {actors} (allow|permit|let) {targets:GROUP|ORG|PERSON|POLITICAL} to (drive|attend|wear|worship|own|inherit|divorce|study|practise|fish|trade)
        + Saudi women were allowed to drive.
    {actors:POLITICAL|ORG} (relax|ease|scrap|drop|abolish) (rule|requirement|visa rule|visa|lockdown measure|travel rule|regulation) [for|on {targets}]
        + Seoul eased visa rules for tourists.
    {actors} (unblock|unban|restore access to) *
        + Iran has unblocked WhatsApp.
    {actors} (withdraw|drop|abandon|scrap|shelve|suspend) (bill|draft law|law|decree|measure|reform|tax|levy|amendment|remark|remarks|directive|austerity plan|pension reform|fee increase|tax increase|price increase|increase|hike) [on|against|after|under|amid *]
        + The president withdrew the pension bill.
    {actors:POLITICAL|ORG} (concede|admit|acknowledge|accept|confess) that (mistake|fail|err|wrong|kill|make mistake|abuse|torture|mishandle|mistreat|shell|bomb|lie)
        + The army admitted that its soldiers had killed two civilians.
    # idioms of the wires
    {actors:COUNTRY|GOV|ARMED|ORG} (cave in|climb down|give ground|capitulate|bow) [to|on|over|before *]
        + The health ministry caved in on Friday.
        - The roof caved in.
    {actors:POLITICAL} (give) {targets:PERSON} (job|old job|post) back
        + The committee gave the commissioner her job back.
    # look-alikes
    ! {actors} (forgive) (debt|loan|million|billion|money|arrear)
        - France forgave the debt of Chad.
    ! {actors} (reduce|cut|raise|lift|ease|drop|soften|cool|suspend|end|halt|remove) (price|rate|pain|inflation|tax|interest rate|cost|emission|pollution|speed limit|spending|container|weight|age limit|deficit|debt limit|debt ceiling|production|barrier to entry|tariff rate|taxes|block of flats|stress|symptom|pressure|traffic)
        - The bank cut the interest rate in Peru.
    ! {actors} (regret) (error|inconvenience|absence|choice|missing)
        - The paper regrets the error.
    ! {actors} (let|allow|enable|permit) (customer|user|visitor|reader|tourist|fan|player|passenger|viewer|shopper|guest|app|company|driver|buyer|technology|machine|owner) to ...
        - The app allowed users in Kenya to work from home.
    ! {actors} acquit (oneself|himself|herself|themselves|itself)
        - The team acquitted itself well in Peru.
    ! {actors} (issue|grant|give) (statement|interview|testimony|order)
        - The minister gave an interview after independence.
    ! (it|supply|production|market|capacity|output|grid|industry|plant|farmer|producer|system|hospital|school|economy|import|firm|company|factory) (meet|satisfy) (demand|need|requirement)
        - The factory could not meet the demand.
    ! {actors} (meet|accept|satisfy) (market demand|consumer demand|demand) (for|of) (oil|energy|electricity|food|product|water|housing|customer|consumer|power|gas)
        - The plant meets the demand for electricity in Spain.
    """
