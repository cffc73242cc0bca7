"""REJECT: refusals, vetoes, defiance, breaking off."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad


class Reject(PloverEvent):
    """An actor rejects, refuses, vetoes or defies what another wants.

    A cancelled meeting is REJECT meet; being barred from entering is REJECT, being expelled COERCE.
    """

    quad: ClassVar[Quad] = "verbal conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -2
    modes: ClassVar[Mapping[str, float | None]] = {"assist": -1.5, "change": -2, "yield": -2, "meet": -2}
    cameo: ClassVar[tuple[str, ...]] = ("12",)

    patterns = """
    @refuse = reject|refuse|spurn|rebuff|decline|veto|oppose|repudiate|defy|disregard|flout|resist|renounce|turn down|rule out|shoot down|vote down|brush aside|throw out|strike down|overrule|overturn|rebut|annul|nullify|quash|block|scrap|discard|disavow|dismiss|discount|scorn|pour cold water on|deflect|disdain|balk at|baulk at|override|reverse|void|invalidate|forswear|scuttle|torpedo|stonewall|pooh-pooh|wave aside|shrug off|brush off|fend off|object to|disagree with
    @offered = offer|proposal|plan|request|demand|call|appeal|bid|idea|deal|treaty|agreement|accord|bill|resolution|draft|measure|motion|suggestion|initiative|compromise|ultimatum|invitation|ceasefire|truce|application|claim|criticism|pressure|order|ruling|ban|warning|decision|condition|amendment|petition|result|election|vote|possibility|prospect|negotiation|concession|reform|change|referendum|pact|solution|intervention|notion|law|rule|settlement|constitution|curfew|mediation|peace|deployment|mission|sanction|involvement|presence|interference|independence|role|candidate|candidacy|nomination|nominee|membership|recommendation|convention|authority|jurisdiction|legitimacy|verdict|extension|delay|timetable|deadline|package|text|blueprint|formula|roadmap|overture|term|project|construction|merger|takeover|expansion|accusation|allegation|charge|extradition|return|recognition|cut|tariff|budget|tax|war|invasion|partition|withdrawal|annexation|quota|lawsuit|case|advice|peace plan|peace offer|peace deal|draft resolution|outright ban|link|plea|objection|payment|ransom|amnesty|bailout|coalition|snap election|early election|tax rise|pay rise|use of force|military action|compensation|apology|resignation|pardon|alliance|power-sharing|dialogue|handover|transfer|surrender|devaluation|nationalisation|privatisation
    @bond = ceasefire|truce|agreement|treaty|accord|deal|promise|resolution|pact|sanction|embargo|commitment|pledge|armistice|convention|international law|human rights|constitution|airspace|border|ban|curfew|sovereignty|protocol|order|injunction|blockade|moratorium|charter|peace accord|peace deal|territorial waters|no-fly zone|obligation|court order|rule|law|undertaking
    @talks_off = talk|negotiation|meeting|visit|summit|dialogue|trip|session|conference|consultation|tour|peace talk|peace process|peace conference|state visit|official visit|round of talks|discussion
    @left = negotiating table|talk|negotiation|meeting|deal|agreement|treaty|summit|coalition|conference|accord|pact|dialogue|convention|session|peace talk|peace process|government|cabinet|parliament|chamber|assembly|ceremony|hearing|election|vote|alliance|body|committee|commission|ceasefire|truce|armistice|roadmap|moratorium
    # refusals of what somebody wants
    {actors} (reject|spurn|rebuff|veto|oppose|repudiate|snub|disown|defy|disobey|flout|shun|overrule|stonewall|cold-shoulder|turn away|turn back|disregard|rebut) {targets}
        + The rebels defied the government.
        + Police turned away three reporters.
        - The company dismissed 300 workers in May.
    {actors} @refuse @offered [of|from|for|with|to|on|in|against {targets}]
        + The health minister ruled out any payment.
        + The parliament rejected the bill.
        + Serbia turned down an offer from Kosovo.
        + Vietnam objected to the construction of the dam in Laos.
        + The premier resisted calls to resign.
        + The court threw out an appeal by the company.
        - The firm cancelled the order.
    {actors} (ignore|abandon|revoke|abrogate|dispute|contest) (demand|request|call|appeal|ultimatum|warning|ruling|order|resolution|truce|ceasefire|peace plan|result|verdict|deadline|invitation|curfew|ban|law) [of|from|with|to|for|on {targets}]
        + Serbia ignored an ultimatum of Austria.
        + The colonels ignored appeals for restraint.
        - The airline cancelled the order.
    {actors} ignore {targets:COUNTRY|GOV|ORG}
        + The rebels ignored the United Nations.
        - The minister ignored the phone.
    {actors} (refuse|balk|baulk) [to ...]
        + Sudan refused to dig the canal with Chad.
        - The minister refused to comment on Friday.
    {actors} decline to (meet|join|sign|attend|accept|accept|give|receive|approve|back|support|endorse|send|take|release|extradite|intervene|help|hear|renew|recognise|negotiate|condemn|apologise|participate|grant|testify|cooperate|visit|resign|talk)
        + The minister declined to meet the union.
        - The envoy declined to comment.
    {actors} (refuse|decline) to (respond|reply|react|bow|submit|accede|listen|yield|agree|consent) to @offered [of|from {targets}]  => yield
        + The junta declined to yield to an appeal from the bishops.
        + The minister declined to bow to the pressure of the banks.
        - The minister refused to respond to a question.
    {actors} (refuse|decline) to (meet|talk|negotiate|attend|visit|see|sit|receive|hold|resume)  => meet
        + The rebels refused to meet the envoy.
    {actors} (refuse|decline) to (help|aid|assist|send|give|provide|lend|fund|finance|contribute|supply|deploy|intervene|support|back|pay|donate)  => assist
        + France refused to send troops to Chad.
    {actors} (refuse|decline) to (resign|reform|step|change|quit|amend|hold|abdicate)  => change
        + The president refused to resign.
    {actors} (refuse|decline) to (release|free|withdraw|hand|surrender|leave|disarm|lift|return|extradite|stop|halt|end|recognise|accept|bow|yield|back|allow|let|comply|obey|move|evacuate|sign|concede|apologise|cooperate|give|drop|abandon|budge|compromise)  => yield
        + Libya refused to hand over the suspects.
    {actors} (deny|withhold) (consent|approval|assent|recognition|cooperation|ratification|clearance|licence|permit|registration|request|application|allocation|extension|funding|appeal|petition|bail) [to|for|of|from {targets}]
        + The ministry withheld approval for the visit of the envoy.
    {actors} (say no) [to {targets}]
        + Greece said no to the lenders.
        - The Greek minister said no one was against the renting out of homes.
    {actors} (express|voice|declare|announce|reiterate|state|register|signal|restate|maintain|repeat) (opposition|rejection|refusal|resistance|defiance|disagreement|reservation) [to|of|against|with {targets}]
        + France voiced opposition to the plan of the EU.
    {actors} be (opposed to|averse to|resistant to|hostile to)
        + Ankara is opposed to the plan.
    {actors} unwilling to ...
        + Poland is unwilling to accept the refugees.
    {actors} be (unwilling|reluctant) to (accept|sign|join|negotiate|talk|release|withdraw|recognise|give|send|compromise|yield|meet|back|support|help|make|allow|pay|approve|lift|cede|share)
        + Officials in Mexico are reluctant to give visas to the migrants.
        - The star is reluctant to sing.
    {actors} (stand|hold|come out|be) (firm|fast) [against {targets}]
        + Cuba stood firm against the United States.
    {actors} (accept not|tolerate not|recognise not|bow not|yield not|surrender not|compromise not|negotiate not|back down not|give in not|cooperate not|agree not|comply not|budge not|attend not|ratify not|obey not|participate not|capitulate not|submit not|cede not|acknowledge not|relent not|deal not) *
        + Syria said it will not tolerate rallies by the union.
    {actors} meet not (demand|deadline|condition|request|ultimatum|term) [of|from {targets}]
        + The ministry said it would not meet the demands of the miners.
    # refused talks, visits, cooperation
    {actors} (refuse|reject|decline|oppose|rule out|spurn|rebuff|shun|boycott) @talks_off [with|to|between|on {targets}]  => meet
        + The rebels rejected talks with the government.
    {actors} (call off|cancel|postpone|boycott|scrap|put off|cut short|delay|skip|shelve) @talks_off [with|to|on|in|between {targets}]  => meet
        + China called off a meeting with Japan.
    {actors} (pull out|withdraw|walk out|walk away|quit|storm out|drop out|back out|opt out) of|from @left [with|on|in {targets}]  => meet
        + Syria pulled out of the talks with Turkey.
    {actors} (stage|hold) (walkout) [from|of|in {targets}]  => meet
        + The opposition staged a walkout from parliament.
    (cancellation|postponement|suspension|breakdown|boycott) of @talks_off [with|to|by {actors}]  => meet
        + The cancellation of the summit by Iran disappointed Oman.
    {actors} (refuse|reject|decline|spurn|turn down) (aid|assistance|help|loan|relief|bailout|rescue package|food aid|humanitarian aid|troop|peacekeeper|money) [to|from|for|of|in {targets}]  => assist
        + Burma refused aid from abroad.
    # breaking away and broken agreements
    {actors} (break away|secede|split|break) from {targets:COUNTRY|GOV|ORG}  => change #territory
        + The province seceded from Ethiopia.
        - A branch broke away from the tree.
    {actors} (declare|proclaim) (independence|secession|sovereignty|autonomy|independent republic|breakaway republic|statehood) [from {targets}]  => change #territory
        + Catalonia declared independence from Spain.
    {actors} (violate|breach|break|infringe|contravene|renege on|go back on|flout|defy|disregard|ignore|circumvent|evade|dodge|transgress|trample|ignore|scorn|bust|skirt|flaunt) @bond [with|of|between|on|to {targets}]
        + The militia violated the ceasefire.
        - The runner broke the record.
    (violation|breach) of @bond by {actors}
        + Monitors reported a violation of the truce by the militia.
    {actors} (renege|backtrack|back out|go back) on|of (deal|promise|pledge|commitment|word|agreement|vow|offer|decision) [to|with {targets}]
        + The army backtracked on its pledge to the ministry.
    # barred
    {actors} (bar|block|prevent|prohibit|ban|stop|keep) {targets} from ... (country|nation|territory|soil|camp|airport|port|island|village|site|region|border)  => yield
        + Malaysia barred the envoy from entering the country.
    {actors} (bar from|keep from|turn back from) {targets}  => yield
        + The envoy was barred from Malaysia last year.
    {actors} (bar|exclude|keep out|shut out|lock out) {targets}  => yield
        + The Senate barred the reporters.
    {actors} (deny|refuse) {targets} (right|passport|bail|citizenship|exit visa|entry visa|residency|parole|clemency|sanctuary|burial|lawyer|medical care|food)  => yield
        + Belarus denied the prisoner a lawyer.
    {actors} (deny|reject|refuse|withhold|turn down) (entry|visa|access|permission|asylum|admission|admittance|accreditation|asylum request|asylum application|passage|overflight|landing right) [to|for|from|into {targets}]  => yield
        + Sudan denied access to the monitors.
        + Belarus denied the refugees visas.
    # denials
    {actors} (deny|refute|reject|dismiss|rebut|repudiate|disclaim|disavow|shrug off|brush aside) (involvement|responsibility|role|link|allegation|accusation|charge|claim|rumour|guilt|wrongdoing|suggestion|knowledge|complicity|connection|part|blame|assertion|existence|abuse|corruption|fraud|plan|speculation|collusion|intention|tie|contact|criticism|insinuation) [from|of|with|to|about|in|on {targets}]
        + Pakistan denied any involvement.
    {actors} deny that ... [{targets}]
        + Tehran denied that it supplied missiles to Hamas.
    {actors} deny to ...
        + The militia denied killing the monks.
    # votes
    {actors} (veto|filibuster) *
        + The governor vetoed the new stadium.
    {actors} oppose *
        + Beijing opposes smears by the press.
    {actors} vote against {targets:PERSON|POLITICAL}
        + The senators voted against the minister.
    {actors} vote against *
        + Deputies voted against the budget.
    {actors} (cast|use|exercise|wield) (veto|veto power) [against|on {targets}]
        + China cast its veto against the resolution on Burma.
    (refusal|rejection|repudiation|defiance) of|to * by {actors}
        + The rejection of the offer by Hamas surprised Egypt.
    {actors} (break|violate|breach|ignore|flout) (term|provision|condition|clause|spirit|article) of @bond [with {targets}]
        + The army broke the terms of the truce.
    {actors} (block|reject|throw out|strike down|annul|veto|oppose|refuse|dismiss) (statement|joint statement|declaration|communique|condemnation|declaration of independence|resolution|joint declaration|entry|accession|candidacy|bid|move|attempt|effort|sale|investigation|passage|adoption|ratification) [of|on|by|from|to|for {targets}]
        + Hungary blocked a joint statement on Hong Kong.
    {actors:POLITICAL|ORG} (dismiss|reject|rubbish|deny|brand|describe|denounce) (report|claim|allegation|accusation|rumour|speculation|story|media report|study|finding|document) [as *] [of|by|from {targets}]
        + Officials in Kigali dismissed the report as a fabrication.
    {actors:POLITICAL|ORG} (walk out|storm out) of|from (talk|negotiation|peace talk|round|trade talk|ceasefire talk|nuclear talk|dialogue) [with|on {targets}]  => meet
        + Russia walked out of talks with Kenya.
    {actors:POLITICAL} (walk out|storm out)  => meet
        + The talks collapsed after the liberals walked out.
    {actors:POLITICAL|ORG|GROUP} have (no intention|no plan|no desire|no wish|no interest|no reason|no need) [of|to|in *]
        + London has no intention of returning the marbles.
        + Poland has no interest in talks with Russia.
    {actors:POLITICAL} (turn away|turn back|send back|refuse entry to|deport) (journalist|reporter|activist|observer|envoy|lawmaker|delegation|monitor|visitor|researcher|academic|lawyer|senator|deputy) [of|from|at {targets}]  => yield
        + Officers turned away a British journalist at the airport.
    # idioms of the wires
    {actors} (call|describe|dismiss|brand|denounce|label) (charge|allegation|claim|accusation|report) (fabrication|lie|false|baseless|groundless|nonsense|fiction|untrue|unfounded|ridiculous|absurd|slander)
        + A spokesman of the department called the charge a fabrication.
    {actors:POLITICAL|ORG} (hand over not|extradite not|give up not) * [of|from|by {targets}]
        + Spain said it would not hand over the senator.
    {actors:COUNTRY|GOV} (rule out) *
        + The health minister ruled out fixed ratios.
    {actors} (turn) (deaf ear|blind eye|cold shoulder) to {targets}
        + Kenya turned a deaf ear to Somalia.
    {actors:POLITICAL|ORG} (turn) (deaf ear|blind eye) to (plea|appeal|demand|call|request|cry|protest|complaint|warning|offer) [of|from|by {targets}]
        + The council turned a blind eye to complaints by miners.
    {actors:POLITICAL} (decline|refuse) to (admit|let in|accredit) [{targets}]  => yield
        + Immigration officers declined to admit the Japanese activist.
    {actors:POLITICAL|ORG} (hear not|countenance not|entertain not|contemplate not|brook not) *
        + The army said it would not countenance a truce.
    # look-alikes
    ! {actors} (rule out) (foul play|sabotage|terrorism|motive|cause|link|possibility|connection|negligence|infection|disease|cholera|virus|error|fault|accident|arson|suicide|injury|chance|contamination)
        - Officials of the ministry ruled out sabotage.
    ! {actors:POLITICAL} (walk out|storm out) of|from *
        - The senators walked out of the restaurant.
    ! {actors} (refuse|decline) to (comment|say|answer|elaborate|speculate|discuss|name|identify|specify|confirm|disclose|give detail|reveal|speak|be|talk to reporter|respond|believe|die|describe|lie|rule out|go|eat|play|start|work)
        - The minister refused to comment on Friday.
        - The engine of the army refused to start.
    ! {actors} (refuse|decline) to (give|provide) (detail|name|figure|comment|interview|number|reason)
        - The police refused to give details.
    ! {actors} (ignore|break|question|scrap|cancel|block|throw out|turn down) (phone|record|order|flight|debt|show|game|match|train|news|silence|rule of *|law of *|leg|ground|news|bottle|volume|shot|ball|road|pass|shelter)
        - The firm cancelled the order.
        - The runner broke the record.
    ! {actors} (shoot down|turn back|turn away|throw out|repel|resist|block) (plane|jet|aircraft|drone|helicopter|missile|attack|ball|shot|boat|ship|customer|fan|arrest)
        - Rebels shot down a plane of the army.
    ! {actors} (cancel|postpone|delay|call off|cut short|suspend) (match|game|concert|show|season|race|tournament|training session|wedding)
        - The league postponed the game.
    ! (coach|player|team|club|striker|goalkeeper|captain|league|company|airline|firm|retailer) (reject|turn down|block|cancel|spurn) (offer|bid|order|shot|contract|chance|penalty|takeover)
        - The club rejected a bid from Milan.
    ! {actors} (defy) (gravity|expectation|odds|logic|description|belief)
        - The acrobat of Ukraine defied gravity.
    """
