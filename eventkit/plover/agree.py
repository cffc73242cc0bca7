"""AGREE: promises, pledges, agreement to do something, acceptance."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Agree(PloverEvent):
    """An actor agrees, promises or offers to cooperate.

    Planned visits, invitations and promised aid are AGREE; a signed treaty is SUPPORT. A party to a
    conflict that calls for its end is AGREE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 2.5
    reciprocal: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("03",)
    folds: ClassVar[Mapping[Status, str]] = {Status.NEGATED: "REJECT"}

    patterns = """
    @boon = aid|assistance|help|support|cooperation|fund|funding|money|loan|troop|protection|mediation|asylum|peacekeeper|investment|food|medicine|grant|reform|talk|dialogue|backing|solidarity|weapon|arm|compensation|relief|supplies|training|expertise|service|amnesty|negotiation|ceasefire|truce|peace|concession|refuge|shelter|equipment|vaccine|million|billion|contribution|good offices|security guarantee|guarantee|credit|friendship|partnership|debt relief|package|aircraft|helicopter|doctor|rescue team|soldier|rs|rupee|shilling|peso|naira|rand|pension|payout
    @pact = agreement|deal|accord|compromise|understanding|consensus|settlement|pact|truce|ceasefire|peace deal|peace agreement|peace accord|bargain|formula|arrangement|trade deal|common ground|modus vivendi|armistice
    @proposal = offer|proposal|plan|invitation|deal|agreement|term|compromise|mediation|ceasefire|truce|formula|initiative|roadmap|recommendation|solution|treaty|draft|settlement|package|peace plan|peace proposal|good offices|arbitration|verdict|ruling|bid|timetable|extension|role|presence
    @readiness = readiness|willingness|intention|commitment|desire|wish|preparedness|consent|agreement
    @tie = relation|tie|link|cooperation|trade|partnership|relationship|friendship|bond|collaboration|exchange|dialogue|contact|understanding|alliance|investment
    # generic promises and consent: an event told in the complement stands instead
    ~ {actors} (agree|consent|assent|promise|pledge|undertake|commit|volunteer|guarantee|offer|concur|engage) to ...
        + France committed itself to rebuild the port of Beirut.
        + Norway promised to build a school in Haiti.
        + Chad agreed to set up a joint research centre with Niger.
        + The two presidents consented to demarcate the border.
    ~ {actors} (promise|pledge|assure|guarantee) {targets} to ...
        + The minister promised the union to raise wages.
    ~ {actors} be (ready|willing|prepared|committed|happy|inclined) to ...
        + Russia is ready to build a railway in China.
        + The government is prepared to change the law, the minister told the opposition.
        - The runner is ready to race.
    ~ (promise|pledge|offer|commitment|undertaking|readiness|willingness|consent|preparedness|vow) by|of {actors} to ...
        + Egypt's promise to rebuild the harbour of Gaza was repeated on Monday.
        + The offer by Kenya to build the road was announced in Geneva.
    ~ {actors} be committed to (peace|dialogue|negotiation|reform|cooperation|friendship|process|agreement|treaty|ceasefire|truce|talk|partnership|alliance|security|stability)
        + Qatar is committed to peace in the region.
    ~ {actors} (promise|pledge|guarantee) that ...
        + Jordan promised that the pilgrims would be safe.
    {actors:COUNTRY|GOV|ARMED|ORG} agree that (should|must|will|would|need|ought) {targets}
        + Ministers of Kenya and Uganda agreed that their countries should share the water.
        + Ministers agreed that Kenya should host the summit.
        - Experts agree that Peru is poor.
        - Analysts agreed that the debate would not hurt the government of Peru.
    # agreement reached
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} agree on|upon|over *
        + The two countries agreed on a new border line.
    {actors} agree to (armistice|request|talk|negotiation|meeting|demand|condition|disarmament|withdrawal|exchange|swap|release|return|visit|inspection|deployment|pause|moratorium|resolution|pact|cessation|increase|reduction|handover|reform|step|summit|dialogue|prisoner swap|peace talk) [with|of|by|from {targets}]
        + The junta agreed to talks with the opposition.
    {actors} agree with {targets} on|to|over *
        + Sudan agreed with Chad on joint patrols.
    {actors} (reach|conclude|strike|clinch|hammer out|seal|achieve|negotiate|forge|cut|finalise|work out|thrash out|agree|secure|renew) @pact [with|between|on {targets}]
        + Iran reached a deal with the six powers.
        + An agreement was reached between Chad and Libya.
        + Chad and Niger reached a consensus on grazing rights.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (arrive|come|settle|close) at|to|on|in @pact [with|on {targets}]
        + Senegal and Gambia came to an understanding on the river.
    {actors:COUNTRY|GOV|ARMED|ORG} (settle|resolve|patch up|bury|iron out|overcome|mend|smooth over|narrow|bridge) (dispute|difference|conflict|feud|row|standoff|quarrel|hatchet|disagreement|stalemate|impasse|rift) [with {targets}]
        + Benin settled its border dispute with Niger.
    {actors} (accept|okay|ok) @proposal [of|by|from|for|to {targets}]
        + Sudan accepted an offer from Qatar.
        + Bolivia accepted a formula for ending the border dispute with Chile.
        + Castro accepted an invitation from the king.
    acceptance of @proposal [by {actors}] [from {targets}]
        + The acceptance of the peace plan by Serbia surprised diplomats.
    {actors} (agree|consent|assent|say yes|accede|subscribe|adhere) to @proposal [of|by|from {targets}]
        + Syria assented to the proposal of the envoy.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (consent|accede|assent) to *
        + The generals of Sudan consented to the deployment of monitors.
    {actors} (give|grant) (consent|assent|approval|green light|go-ahead|nod|agreement|blessing) to|for *
        + Turkey gave its consent to the pipeline from Iraq.
    {actors} (make|give) (pledge|commitment|assurance|undertaking|solemn promise|firm promise|security guarantee) [to {targets}]
        + Moscow gave assurances to Finland.
    # offered and promised things
    {actors} (promise|pledge|commit|guarantee) @boon [to|for|with|towards {targets}]
        + Japan pledged aid to Nepal.
    {actors:COUNTRY|GOV|ARMED|ORG} (offer|propose|suggest|volunteer) @boon [to|for|with|between {targets}]
        + Brussels offered talks.
        + Syria offered its troops to the new president of Lebanon.
        + The rebels proposed a ceasefire to the government.
        + Syria proposed talks with Turkey.
        + Cuba offered doctors to Haiti after the earthquake.
    {actors} (offer|promise|pledge|guarantee) {targets:COUNTRY|GOV|ARMED|ORG|GROUP} @boon
        + The junta promised the rebels an amnesty.
    {actors:COUNTRY|GOV|ARMED} offer {targets:COUNTRY|GOV|ARMED} *
        + Libya offered Malta a ship.
    {actors} (promise|pledge) * for|to|towards {targets}
        + The EU pledged 5 million dollars for Somalia.
    {actors:COUNTRY|GOV|ARMED} (propose|float|put forward|present|unveil|table|submit|offer|tender) (cooperation|negotiation|ceasefire|truce|meeting|peace|mediation|dialogue|partnership|alliance|joint venture|compromise|peace plan|peace proposal|peace initiative|concession|proposal|summit|olive branch|settlement|olive branch) [with|to|between {targets}]
        + Trump offered a compromise to the Democrats.
    {actors} (extend|hold out|offer) (olive branch|hand of friendship|invitation) [to {targets}]
        + Athens extended an olive branch to Ankara.
    # stated willingness
    {actors} (express|voice|declare|signal|show|indicate|state|affirm|reaffirm|confirm|reiterate|announce|repeat|underline|stress|renew|demonstrate|underscore) @readiness [to|in ... {targets}]
        + Romania expressed readiness to cooperate with Bulgaria.
        + Ankara declared its commitment to the treaty.
    {actors:COUNTRY|GOV|ARMED} (express|voice|declare|signal|show|indicate|reaffirm|confirm|reiterate|announce) (interest|determination|hope) in|to *
        + Lisbon voiced interest in cooperation with Angola.
    {actors:COUNTRY|GOV|ARMED|ORG} be (open|amenable|receptive|favourable) to (talk|negotiation|dialogue|proposal|idea|offer|discussion|mediation|compromise|deal|cooperation|meeting|suggestion|settlement)
        + Iran is open to talks with Iraq.
    {actors} be (ready|prepared|available|willing) for (talk|dialogue|negotiation|cooperation|peace|compromise|meeting|settlement)
        + Armenia is ready for dialogue with Turkey.
    {actors:COUNTRY|GOV|ARMED|ORG} (intend|plan|hope|aim|wish|want|decide|resolve|vow|swear|seek|look) to (strengthen|expand|improve|promote|develop|boost|deepen|establish|restore|normalise|upgrade|resume|increase|enhance|widen|broaden|intensify|step up|build|repair|cement|forge|renew|consolidate|diversify|open) @tie
        + Vietnam plans to expand trade with Laos.
        + The two ministers vowed to strengthen relations with Chile.
        + Greece and Turkey decided to resume their dialogue.
    {actors:COUNTRY|GOV|ARMED|ORG} (vow|decide|resolve|plan|intend|swear) to (halve|cut|slash|phase out|eliminate|curb|publish|investigate|punish|cooperate|collaborate|work|mediate|normalise|compromise|negotiate|reconcile|reform|democratise|contribute|respect|honour|abide|uphold|protect|rebuild|participate|host)
        + The president vowed to respect the agreement with the rebels.
    {actors:COUNTRY|GOV|ARMED|ORG} be (keen|eager|interested) in|on @tie
        + Lima is interested in cooperation with Quito.
    {actors:COUNTRY|GOV|ARMED|ORG} be (keen|eager|determined) to (strengthen|expand|improve|develop|boost|deepen|establish|restore|normalise|resume|increase|enhance|cooperate|work|learn|join|build|negotiate|mediate|cement|forge|promote)
        + Beijing is keen to improve relations with Seoul.
    {actors:ARMED} (call|appeal) for (ceasefire|truce|peace|peace talk|negotiation|reconciliation|dialogue|end)
        + The rebel leader appealed for dialogue with the government on Monday.
    # invitations and visits to come
    {actors:COUNTRY|GOV|ARMED|ORG|PERSON} invite {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP} [to|for *]
        + The Pope invited the bishops to Rome.
        + Tokyo invited the president of Peru for a visit.
    {actors} (extend|issue|send|deliver|hand|give|convey) (invitation) [to {targets}]
        + The king sent an invitation to Castro.
    invitation to {targets:COUNTRY|GOV|PERSON|ORG} [by|from {actors}]
        + The invitation to Sadat from the Knesset surprised diplomats.
    ~ {actors:POLITICAL|ORG|GROUP} be (due|expected|scheduled|set|slated|poised) to (visit|meet|arrive|hold|sign|discuss|receive|travel|address|host|attend|confer|fly) [with|in {targets}]
        + The president is scheduled to address the parliament of Peru next week.
    {actors:POLITICAL} be due in {location} [for|on *]
        + The minister is due in Tehran next week for talks.
    {actors:POLITICAL|ORG|GROUP} (come) to (term) [with {targets}]
        + Rival lawmakers came to terms on the budget.
        - He came to terms with his loss.
    {actors:POLITICAL|ORG} (approve|sanction|clear|endorse|okay) (loan|bailout|grant|aid package|rescue package|credit|debt relief|funding|bailout package|aid|deployment|arms sale|credit line|assistance|dispatch) [for|to|of {targets}]
        + The IMF approved a loan to Sri Lanka.
    {actors:POLITICAL|ORG} be close|near to|on (deal|agreement|accord|signing|compromise|settlement|understanding)
        + Chad and Sudan are close to a deal.
    {actors:POLITICAL|ORG|GROUP} (sign up|subscribe|sign on) to (deal|plan|agreement|accord|pact|road map|roadmap|treaty|code|initiative|truce|ceasefire|charter|process) [with *]
        + Rival factions signed up to the road map.
    {actors:POLITICAL} (promise|pledge|guarantee) {targets:COUNTRY} *
        + Oslo has promised Kenya two ships.
    {actors} commit (themselves|itself|himself|herself) to *
        + The two factions committed themselves to a peaceful campaign.
    {actors:POLITICAL|ORG|GROUP} (reach|find|hammer out|strike|come to) (compromise|breakthrough|agreement in principle|tentative deal|consensus|middle ground) [on|over|with *]
        + The rival parties reached a compromise on the budget.
    {actors:POLITICAL} (pledge|promise|vow|commit|undertake) to (fight|tackle|combat|curb|end|root|stamp|eradicate|reduce|address|crack|improve|clean|restore|strengthen|rebuild) (corruption|graft|poverty|crime|unemployment|violence|terrorism|hunger|inequality|trafficking|nepotism|impunity|discrimination|deforestation|emission|backlog|economy|security|confidence|stability|service|infrastructure|inflation)
        + The new president pledged to fight corruption.
    # idioms of the wires
    {actors:POLITICAL|ORG|GROUP} (give) (word|solemn word|undertaking) [to {targets}]
        + The junta gave its word to the bishops.
    # look-alikes
    ! (readiness|preparedness) by|of {actors} to (fight|defend|deploy|respond|repel|react|wage|win|withstand|cope)
        - The report praised the army's readiness to fight.
    ! {actors} commit (laundering|money|suicide|crime|murder|fraud|robbery|offence|theft|act|atrocity|genocide|perjury|arson)
        - The Kenyan banker was charged with conspiracy to commit money laundering.
    ! {actors} (guarantee|back|secure) (loan|mortgage|deposit|bond|debt)
        - The loans were guaranteed by the housing department of Canada.
    ! {actors} be (due|expected|scheduled|set|slated|poised) to (hold|host|attend|address) (press conference|news conference|briefing|fundraiser|concert|party|wedding|service|mass|parade)
        - The mayor of Lyon is due to attend a concert.
    ! {actors} (give|pay) (lip service|lip-service|service|rise|birth|priority|weight|credence|voice) to ...
        - The minister gave lip service to joining NATO.
    ! {actors} come to (term|agreement) with (loss|past|death|reality|illness|fact|grief|change|disease|diagnosis|idea|life|situation)
        - He came to terms with his loss.
    ! {actors} (promise|vow|pledge|swear|offer|agree) to (punish|crush|destroy|retaliate|avenge|attack|fight|kill|bomb|resist|strike|hunt|eliminate|wipe|oust|overthrow|defeat|respond|prosecute|arrest|crack|win|boycott|veto|block|oppose|die|sue|appeal|expel|reject|quash|smash|jail|execute|deport|topple|revenge|shoot|invade|fire)
        - The general vowed to crush the rebels.
        - The party promised to oppose the prime minister.
    ! {actors} be (ready|willing|prepared|determined|keen|eager) to (punish|crush|destroy|retaliate|avenge|attack|fight|kill|bomb|resist|strike|hunt|eliminate|die|defend|respond|sue|prosecute|boycott|veto|block|oppose|use|file|confront|quit|war|shoot|invade|repel|sacrifice|fire|play|race|win|face|battle|debate|compete|campaign|run|beat)
        - The army is ready to crush the rebels.
    ! {actors} agree with (view|opinion|idea|assessment|statement|sentiment|critic|finding|conclusion|point|analysis|description|premise|criticism)
        - The critic agreed with the view of the minister.
    ! {actors} (strike|reach|cut|close|sign) @pact with (label|studio|club|publisher|devil|sponsor|broadcaster|retailer|network)
        - The band struck a deal with the label.
    ! {actors} (offer|promise|guarantee) (discount|service|product|course|view|insight|glimpse|customer|visitor|tour|bonus|prize|menu|reader|chance|opportunity|alternative|advice|explanation|resistance|apology|condolence|resignation|prayer|price|bid)
        - The company offers its customers in Peru a discount.
    ! {actors} (volunteer|give) (time|hour|evening|weekend) *
        - The nurses volunteer their time to teach children in Peru.
    ! {actors} undertake (course|study|work|research|project|tour|task|journey|review|training|trip|operation)
        - The envoy undertook courses in Belgium to improve his French.
    """
