"""CONSULT: meetings, visits, talks, mediation, phone calls."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Consult(PloverEvent):
    """Actors meet, visit or talk. Everyone who takes part is an actor; a visit has a host.

    Planned meetings are AGREE; a summoned ambassador is ACCUSE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    official: ClassVar[bool] = True
    score: ClassVar[float] = 2.5
    modes: ClassVar[Mapping[str, float | None]] = {"visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5}
    reciprocal: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("04",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @dignitary = delegation|envoy|mission|ambassador|minister|foreign minister|prime minister|president|emissary|representative|counterpart|premier|king|queen|dignitary|leader|delegate|negotiator|official|chancellor|mediator|team|lawmaker|governor|commissioner|secretary|diplomat|pope|patriarch|chief|special envoy|head
    @call = phone call|telephone call|telephone conversation|phone conversation|video call|video conference|phone talk|telephone talk|videoconference|conference call|teleconference|telephone discussion|hotline call
    @visit = visit|trip|tour|state visit|official visit|working visit|surprise visit|private visit|stopover|fact-finding mission|unannounced visit
    @topic = relation|tie|cooperation|issue|crisis|situation|conflict|peace|dispute|trade|border|security|way|war|development|question|matter|agreement|ceasefire|settlement|plan|problem|talk|aid|sanction|prospect|measure|step|possibility|proposal|effort|future|withdrawal|treaty|deal|release|prisoner|hostage|opportunity|collaboration|investment|reform
    # meetings and talks
    {actors} (meet|confer|consult|huddle|parley|negotiate|liaise|hold talk|reconvene|hobnob|sit down|hold council|deliberate|powwow|dine|lunch|hold discussion|closet) with {targets}
        + The foreign minister met with his Greek counterpart.
        + Hamas negotiated with Egypt.
        + The general sat down with rebel leaders in Juba.
        - The plan met with resistance.
    {actors} (meet|consult|debrief|brief) {targets:GOV|COUNTRY|ARMED}
        + The bishops met the prime minister of Hungary.
    {actors:COUNTRY|GOV|ARMED|ORG} (meet|consult|debrief|brief) {targets:PERSON|GROUP}
        + Obama met Wiesel in Geneva.
        + The envoy briefed the senators on the crisis.
        - The team met the target.
    {actors:COUNTRY|GOV|ARMED} (meet|confer|huddle|convene|parley) in|at|on|for|over|to|behind|under|amid|near *
        + The two presidents met in Vienna.
        - The river meets the sea.
    {actors:COUNTRY|GOV|ARMED|ORG} negotiate on|about|over|for|through|at|in|via *
        + Hungary and Slovakia are negotiating over the dam.
        - The driver negotiated two corners.
    {actors} negotiate (withdrawal|release|ceasefire|truce|peace|exchange|settlement|deal|agreement|treaty|end|accord|return|surrender|status|extension|term|border|swap|pact) [of|with|between {targets}]
        + Chad is negotiating the release of the pilots with the rebels.
    {actors} (hold|begin|open|resume|start|continue|conclude|renew|have|wrap up|kick off|conduct|attend|join|restart|convene|enter|finish|reopen|relaunch|complete|launch|extend|pursue|lead|sponsor|arrange|end|close) (talk|negotiation|discussion|consultation|dialogue|peace talk|summit|summit meeting|meeting|round|conference|parley|deliberation|working lunch|trilateral|working session) [with|between {targets}]
        + The parties resumed negotiations in Oslo.
    (talk|negotiation|meeting|summit|consultation|dialogue|peace talk|discussion|conversation|summit meeting|round|parley|peace negotiation|ceasefire talk|truce talk|encounter|contact) between|among {actors} [with {targets}]
        + The negotiations between Chad and Libya were tense.
    (talk|negotiation|summit|peace talk|ceasefire talk|meeting|truce talk|trade talk|arms talk|dialogue|border talk) (begin|open|resume|start|end|collapse|conclude|take place|continue|break down|enter|fail|stall|go on|break up|close) [by {actors}]
        + Indian-Pakistani talks ended in Agra without an agreement.
        + U.S.-Soviet negotiations on missiles resumed in Geneva.
    (talk|negotiation|meeting|summit|dialogue|consultation|discussion|peace talk|conversation|session) with {targets} [by {actors}]
        + The first session with the Syrian delegation was short.
        + His talks with Syrian leaders in Damascus were frank.
    meeting of {actors:COUNTRY|GOV|ARMED} [with {targets}]
        + A meeting of the foreign ministers of Greece and Turkey was short.
    {actors} (take part|participate|engage|enter|join|go|sit down) in|into|for (talk|negotiation|dialogue|peace talk|consultation|discussion|peace negotiation|indirect talk) [with {targets}]
        + The Taliban engaged in indirect negotiations.
    {actors} return to|for (bargaining table|negotiating table|talk|negotiation|peace talk) [with {targets}]
        + Iran returned to the negotiating table in Vienna.
    {actors} (speak|talk|chat) with|to {targets:COUNTRY|GOV|ARMED}
        + The bishop spoke with the foreign minister of Iran.
    {actors:COUNTRY|GOV|ARMED|ORG} (speak|talk|chat) with|to {targets:PERSON|GROUP}
        + The president talks with the speaker of the parliament in Ankara.
        - The nurse talks to herself.
    {actors} discuss * with {targets}
        + The general discussed his book with the Sudanese envoy.
    {actors:COUNTRY|GOV|ARMED} discuss @topic [between|with|in {targets}]
        + The two ministers discussed relations between their countries.
    {actors} exchange (view|opinion|note|idea|message|letter|impression) [with|on {targets}]
        + The ministers exchanged views with Brazil.
    {actors} (shake|clasp) (hand) with {targets:COUNTRY|GOV|ARMED|PERSON|GROUP}
        + The president shook hands with Castro.
    handshake between|with|by {actors} [with {targets}]
        + The handshake between Rabin and Arafat was seen around the world.
    {actors} (establish|make|have|maintain|open|resume|restore|keep) (contact|dialogue|channel|line of communication) with {targets}
        + Washington opened a channel with the Taliban.
    {actors} (pose|sit|walk) with {targets:GOV} [at|during (meeting|summit|talk|ceremony|conference)]
        + The king poses with the prime minister before their talks in Rabat.
    # receiving and hosting
    {actors} (receive|host|welcome|greet|entertain|fete) {targets:GOV|COUNTRY|ARMED}  => visit
        + Mandela hosted Castro in Pretoria.
        + The king received Brazil's sultan.
        - The king received a letter.
    {actors} (receive|host|welcome|greet|entertain) @dignitary {targets}  => visit
        + The Pope received a delegation of Polish bishops.
    {actors} (give|extend|offer|accord) (welcome|reception|audience|banquet|dinner|lunch|red carpet|hero's welcome) to|for {targets}  => visit
        + The king gave a warm welcome to the Chilean president.
    {actors} (give|grant|offer|accord) {targets:PERSON|GOV|ARMED} (welcome|reception|audience)  => visit
        + The Pope granted the president an audience.
    {actors} (hold|have) (audience|private audience) with {targets}
        + The Pope held an audience with the president.
        - The singer held the audience with her voice.
    # visits
    {actors:GOV|COUNTRY|ARMED|ORG} (visit|tour) {targets}  => visit
        + Kerry visited the refugees in Jordan.
        + The Spanish foreign minister toured the camps of Tindouf in Algeria.
    {actors:PERSON|GROUP} (visit|tour) {targets:COUNTRY|GOV|ARMED}  => visit
        + The Pope visited Cuba.
        - He visited the website.
    {actors} (arrive|fly|travel|go|come|return|head|journey|depart|jet|leave|set out|land) in|to|for {targets} for|on (talk|visit|meeting|summit|negotiation|trip|conference|consultation|mission|tour|discussion|dialogue|peace talk|state visit|official visit)  => visit
        + The minister flew to Cairo for talks.
        + The Russian president arrived in Amman on an official visit.
    {actors} (fly|travel|go|come|head|return|journey|arrive) in|to {targets:COUNTRY|GOV} to (meet|discuss|negotiate|confer|mediate|attend|consult|hold|address|see|sign|talk|visit|seek)  => visit
        + The envoy travelled to Harare to meet the president.
    {actors:GOV} (arrive|land|touch down) in|at {targets:COUNTRY|GOV|PLACE}  => visit
        + The envoy arrived in Damascus.
        - The refugees arrived in Chad.
    {actors:GOV} (travel|jet) to|into {targets:COUNTRY|GOV|PLACE}  => visit
        + The chancellor travelled to Beijing on Monday.
    {actors} (pay|make|begin|complete|conclude|end|start|undertake|wrap up|kick off|round off|finish|cut short|continue) @visit [to|of|in|through|from {targets}]  => visit
        + The queen paid a visit to Malta.
        + The president began a three-day visit to Laos.
    {actors} (leave|depart) for {targets:COUNTRY} on|for @visit  => visit
        + The premier left for Egypt on an official visit.
    @visit to {targets:COUNTRY|GOV|PLACE} [by {actors}]  => visit
        + A trip to China by the party's leaders was announced.
    @visit by|of {actors:GOV|COUNTRY|ARMED|PERSON} to {targets:COUNTRY|GOV|PLACE}  => visit
        + The trip of President Roe to Laos was short.
    visit by|of {actors:GOV|COUNTRY|ARMED|PERSON} [to|in {targets}]  => visit
        + A visit by the Chilean minister was announced.
    # mediation
    {actors} (mediate|arbitrate|intercede|shuttle|act as mediator|serve as mediator) [between|with|in|among {targets}]  => third-party
        + Qatar mediated between the two sides.
        + The envoy shuttled between Damascus and Jerusalem.
        - The court heard that the firm mediates shares.
    {actors:COUNTRY|GOV|ORG} (intervene|step in) between {targets}  => third-party
        + The United Nations intervened between the two sides in Cyprus.
    {actors} (mediate|broker|arbitrate|facilitate|moderate|sponsor|help broker) (talk|negotiation|deal|agreement|ceasefire|truce|dispute|conflict|peace|dialogue|meeting|accord|crisis|settlement|peace deal|release|peace talk|end|exchange|swap|row|solution|reconciliation|peace agreement) [between|with|in|of|among {targets}]  => third-party
        + Norway brokered a truce between the rebels and Colombia.
    {actors:COUNTRY|GOV|ORG|PERSON} (host|chair|convene|organise|oversee|moderate) (talk|negotiation|meeting|summit|peace conference|peace talk|conference|round|dialogue|session) between|among {targets}  => third-party
        + Switzerland hosted talks between Georgia and Russia.
        + Kofi Annan chaired negotiations between the Greek and Turkish Cypriots.
    {actors} (undertake|launch|begin|start|lead|offer|conduct|continue|head|resume|attempt|make) (mediation|mediation mission|mediation effort|shuttle diplomacy|mediation bid|peace mission|mediation drive|peace effort|good offices|diplomatic mission|shuttle mission|goodwill mission|arbitration) [between|in|with|to {targets}]  => third-party
        + The bishop undertook a mediation mission between Peru and Ecuador.
        + Oman's sultan launched a mediation effort between Iran and Saudi Arabia.
    (mediation|mediation effort|shuttle diplomacy|mediation mission|arbitration|peace mission|peacemaking) by {actors} [between|in|with|among {targets}]  => third-party
        + Mediation by Oman helped the talks.
        + Algeria's mediation between Iran and Iraq went on for months.
    {actors} (act|serve) as (mediator|intermediary|go-between|broker|peacemaker|honest broker) [between|in|for {targets}]  => third-party
        + Switzerland served as an intermediary between Cuba and the United States.
    # phone
    {actors} (telephone|phone) {targets}  => phone
        + Putin telephoned Merkel on Monday.
    {actors} (call|ring|ring up|call up) {targets:PERSON|GOV} to (discuss|congratulate|express|offer|thank|urge|convey|tell|say|assure|ask|inform|brief|condole|warn|wish|explain|apologise)  => phone
        + The president called the prime minister of Spain to discuss the crisis.
        - He called the minister a liar.
    {actors} (call|ring) {targets:PERSON|GOV} by|on|over|from (phone|telephone|hotline)  => phone
        + The king called the minister on the telephone.
    {actors} (speak|talk|discuss|chat|confer|consult|communicate|converse) by|over|on|via (phone|telephone|video link|hotline|videoconference|video|video conference|secure line) [with|to {targets}]  => phone
        + Obama spoke by phone with Netanyahu.
    {actors} (hold|have|make|receive|place) @call [with|to|from {targets}]  => phone
        + Biden had a phone call with Xi.
    {actors} (hold|have|make|receive|place) call with|from {targets:PERSON|GOV|COUNTRY}  => phone
        + The chancellor held a call with the president of France.
    @call between|with|by {actors} [with|to {targets}]  => phone
        + A telephone conversation between Brandt and Nixon lasted ten minutes.
        + Macron told Putin during a phone call with Zelensky that talks were open.
    call between {actors} [with {targets}]  => phone
        + The call between Biden and Xi lasted two hours.
    # many at one table
    {actors} (attend|join|open|hold|address|convene) (summit|g20 summit|conference|summit meeting|peace conference|donor conference|forum|general assembly|assembly|security conference|congress|climate talk|g7 summit|g8 summit|multilateral talk|six-party talk)  => multilateral
        + Twelve presidents attended the G20 summit in Accra.
    {actors} (take part|participate|speak) in|at (summit|g20 summit|conference|summit meeting|peace conference|donor conference|forum|general assembly|security conference|congress|climate talk|g7 summit|g8 summit|multilateral talk|six-party talk)  => multilateral
        + African ministers took part in a peace conference in Rome.
    {actors} (gather|assemble|meet|convene|converge|come together) in|at|for|on (summit|g20 summit|conference|g7 summit|peace conference|forum|congress|summit meeting|general assembly|climate talk)  => multilateral
        + Arab leaders gathered for a summit in Algiers.
    (summit|conference|summit meeting|peace conference) of {actors:GOV|COUNTRY|ORG}  => multilateral
        + The summit of the Arab League in Tunis was short.
    {actors:POLITICAL} (be|stay) in {location:PLACE} for|on (talk|visit|meeting|summit|conference|negotiation|state visit|official visit|trip)  => visit
        + The president of Nigeria is in Paris for a summit.
    {actors:POLITICAL} (gather|assemble|meet|convene|huddle|confer|converge|consult|negotiate|sit down|come together) [with {targets}] [in|at|on|behind|for *] to (discuss|negotiate|choose|consider|debate|review|hammer out|draft|plan|agree|elect|seek|coordinate|prepare|address|assess|tackle|resolve|map|thrash|devise|sign|find|settle|explore|try|end|consider|work out)
        + African leaders met on Friday to discuss the crisis in Burundi.
        + Foreign ministers gathered in Berlin to discuss the crisis.
        + The premier met with the Water Board (WB) on Friday to discuss the drought.
    {actors:POLITICAL} (sit down) for|to (lunch|talk|dinner|breakfast|negotiation) [with {targets}]
        + The two presidents sat down for lunch in Geneva.
    {actors:GOV|COUNTRY} (drop in|call in|stop over|stop off) on|at|in {targets:COUNTRY|GOV|PLACE}  => visit
        + The premier of Japan dropped in on Jakarta.
    {actors:GOV} (spend) (day|week|hour|weekend) in {location:PLACE}  => visit
        + The secretary-general spent two days in Colombo.
    {actors:GOV} (shake|clasp) (hand) [in|at|on|before *]
        + The Greek and Turkish premiers shook hands in Davos.
    {actors:POLITICAL} (sit down together|get together|come together) in|at|on|for *
        + Saudi and Iranian officials sat down together in Baghdad.
        - The band got together in Leeds.
    {actors:POLITICAL} (meet|confer) behind (door)
        + Lawmakers met behind closed doors.
    {actors} (bring|get|coax) {targets} to (table|negotiating table|talk|negotiation)  => third-party
        + Qatar brought the factions to the negotiating table.
    {actors:POLITICAL|ORG|GROUP|PERSON} negotiate (demarcation|price|purchase|sale|access|transfer|end|exit|ceasefire|entry|transit|handover|safe passage|evacuation|swap|details|border|roadmap|peace|loan|terms|bailout) [of|with|between|for *]
        + Experts are negotiating the demarcation of the border.
        - The buyer negotiated the design of the kitchen.
    # idioms of the wires
    {actors} (sound out|ring|phone up|ring up|call up) {targets:POLITICAL}  => phone
        + The king rang the Polish president on Monday.
    {actors} (compare note|put head together|exchange note) with {targets:POLITICAL}
        + The minister compared notes with his French counterpart.
    {actors} (sit down|huddle|be closeted|closet) with {targets:POLITICAL}
        + The governor sat down with the rebels on Sunday.
        - The nurse sat down with a cup of tea.
    {actors:POLITICAL} (fly|jet|sail) to|into|in {targets:COUNTRY} for|on (visit|talk|tour|stay|summit|meeting|trip|state visit|official visit)  => visit
        + The premier flew into Kenya for a three-day stay.
    {actors:POLITICAL} (play) (host) to {targets:POLITICAL}  => visit
        + Oman played host to the Iranian delegation.
    # look-alikes
    ! (er visit|emergency room visit|hospital visit|office visit|home visit|museum visit|website visit|store visit|doctor visit|patient visit) by {actors}
        - Hospital visits in Kenya rose by five percent.
    ! {actors} (open|close) (meeting|session|talk|summit|conference|deliberation) to *
        - The council closed its session to reporters.
    ! @call with (reporter|journalist|newspaper|correspondent|cbc|cnn|bbc|npr|reuters|afp|associated press|radio|television|broadcaster|magazine|media|analyst|investor|shareholder|customer)
        - The widow spoke in a phone call with the BBC.
    ! @visit to (state|playoff|final|championship|tournament|series|league|hospital|doctor|dentist|store|zoo|beach|museum|cinema|park|mall|farm|court)
        - The trip to the hospital took the minister of Chad an hour.
    ! {actors} have (no contact|no dialogue) [with {targets}]
        - The father of an Egyptian pilot had no contact with his kidnappers.
    ! {actors} (visit|tour) (website|site|page|museum|shop|doctor|hospital|school|grave|store|park|zoo|restaurant|gallery|beach|farm|website|exhibition|mother|father|wife|husband|family|relative|friend|parent|grave|son|daughter|patient|client|therapist|market|link|house|home|theatre|cinema|dentist)
        - He visited the website.
        - The mayor of Lagos visited his mother.
    ! {actors} meet with (resistance|success|approval|failure|criticism|opposition|death|accident|disapproval|silence|violence|brutality|anger|fate|scepticism|disaster|protest|hostility|force|applause|outrage|enthusiasm|suspicion|condemnation|derision|fire|gunfire|indifference)
        - The plan met with resistance.
    ! {actors} meet (target|deadline|demand|need|expectation|goal|standard|requirement|condition|criterion|challenge|cost|end|quota|request|payment|commitment|obligation|resistance|match|team|fate|death|opponent|approval|objective|wife|husband)
        - The team met the target.
    ! {actors} receive (letter|fund|grant|visa|permit|degree|diploma|e-mail|email|tip|donation|gift|subsidy|approval|money|aid|report|prize|award|treatment|support|funding|call|message|payment|complaint|information|sentence|bribe|medal|loan|weapon|shipment|notice|offer|visitor|invitation|share|news|injury|wound|threat|compensation|order|salary|training|body|vaccine)
        - The king received a letter from Spain.
    ! {actors} (host|welcome) (decision|move|statement|agreement|tournament|match|game|cup|olympics|world cup|competition|event|show|festival|exhibition|news|network|refugee|race|championship|party|effort|tourist|visitor|announcement|proposal|ruling|plan|result|report|fan)
        - Qatar hosted the World Cup.
    ! {actors} (hold|attend|have|open|join|address|convene|give|host) (news conference|press conference) [with {targets}]
        - The president held a news conference with reporters.
    ! {actors} (hold|attend|have|open|join|address|convene|give|host) (annual meeting|shareholder meeting|board meeting|general meeting|news briefing|community meeting|town hall|party conference|prayer meeting|conference call|earnings call|training session|workshop|master class|book fair|music festival)
        - The company held its annual meeting in Peru.
    ! (call) for|of|by {actors}
        - The call of the minister for calm went unheard.
    ! @visit (by|of) (tourist|visitor|fan|client|customer|patient|pupil|doctor|family|relative)
        - The visit of the tourists to Malta was short.
    ! {actors} (speak|talk|chat|communicate) (to|with) (reporter|journalist|crowd|media|press|audience|rally|student|supporter|newspaper|parent|fan|himself|herself|daily|camera|radio|television|correspondent|court|friend|family|voter|resident|agency|newsman|patient|worker|child|customer|magazine|public|people|viewer|witness|expert|neighbour)
        - The minister of Peru spoke to reporters in Lima.
    ! (i|we|you|journalist|reporter|tourist|fan) (meet|talk|speak|visit|tour|discuss|brief|consult|negotiate|chat) [with|to {targets}]
        - Journalists met many children in Chad.
        - I talked to the farmers in Kenya.
    ! (i|we|you|journalist|reporter|tourist|fan) (meet|visit|tour) {targets}
        - We met a group of smugglers in Libya.
    ! {actors} mediate (effect|response|immunity|reaction)
        - The hormone mediates the response.
    """
