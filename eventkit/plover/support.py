"""SUPPORT: praise, backing, recognition, signed agreements, better relations."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Support(PloverEvent):
    """An actor backs, praises or recognises another, or signs an agreement with it."""

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 5
    cameo: ClassVar[tuple[str, ...]] = ("05",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @praise = praise|hail|applaud|commend|laud|congratulate|thank|salute|compliment|extol|acclaim|honour|glorify|toast|eulogise|lionise|felicitate|decorate|exalt
    @act = decision|agreement|deal|treaty|pact|accord|effort|move|plan|proposal|step|policy|initiative|role|election|vote|result|release|resolution|reform|campaign|measure|progress|commitment|success|leadership|stance|position|action|bid|candidacy|cause|intervention|ceasefire|truce|right|call|idea|statehood|independence|membership|sanction|war|operation|strike|response|cooperation|announcement|withdrawal|peace|talk|statement|speech|ruling|verdict|appointment|victory|nomination|achievement|contribution|courage|bravery|work|relation|tie|unity|integrity|territorial integrity|sovereignty|struggle|fight|process|peace process|peace plan|development|offer|gesture|help|support|assistance|aid|service|accession|entry|visit|choice|performance|handling|record|policy statement|resistance|uprising|revolution|protest|solution|formula|roadmap|adoption|signing|lifting|outcome|breakthrough|condemnation|arrest|opening|return|hospitality|heroism|sacrifice|settlement|request|demand|formation|start|resumption|normalisation|creation|crackdown|raid|killing|expulsion|recognition|decree|amendment|referendum|summit|dialogue|mediation|exercise|inquiry|attempt|draft
    @goodwill = support|backing|solidarity|sympathy|appreciation|gratitude|confidence|approval|endorsement|thanks|satisfaction|admiration|respect|blessing|friendship|trust|loyalty|allegiance|praise|tribute|congratulations|congratulation|condolence|condolences|goodwill|delight|full support|moral support|kudos|vote of confidence|accolade
    @relation = relation|tie|relationship|diplomatic relation|diplomatic tie|link|bond|friendship|partnership|trade relation|economic tie|diplomatic link|trade tie|strategic partnership|alliance|diplomatic relationship|bilateral tie
    @bloc = alliance|coalition|partnership|union|front|bloc|pact|joint commission|federation|confederation|customs union|joint venture|common front|unity government|national unity government|government of national unity|common market|joint committee|axis|league|united front|free trade zone|coalition government
    # praise
    {actors} @praise {targets}
        + Putin hailed the president of Georgia.
        + The minister thanked Norway for its help.
        - The choir praised the weather.
    @cause = decision|agreement|deal|treaty|pact|accord|plan|proposal|resolution|sanction|bid|candidacy|cause|call|idea|statehood|independence|membership|right|position|stance|war|operation|intervention|ceasefire|reform|move|effort|accession|unity|territorial integrity|sovereignty|peace process|peace plan|draft resolution|candidate|military action|strike|struggle|independence movement|revolution|uprising|coup|crackdown|request|referendum|nomination|solution|roadmap|return|withdrawal|offensive|claim|entry|policy|regime|embargo|boycott|airstrike|self-determination|peace effort|peace initiative|invasion|reunification|peace talk|appointment|measure|decree|step|amendment|ruling|verdict|timetable|mediation|bylaw|ordinance|legislation|petition|motion
    {actors} (praise|hail|applaud|commend|laud|welcome|herald|cheer|trumpet|bless|appreciate|salute) @act [of|by|with|for|between|to|in|on {targets}]
        + Putin hailed the agreement.
        + The Dutch government welcomed the statement of the Pope.
    {actors} (rubber-stamp|endorse|back|support|approve|uphold|advocate|favour|second|champion|defend|embrace) @cause [of|by|with|for|between|to|in|on {targets}]
        + Germany backed the plan of France.
        + The United States defended the right of Israel to strike back.
        - The shop supported the shelf.
    {actors} approve of @act [of|by|for {targets}]
        + The senators of Chile approved of the election.
    {actors} (pay|lavish|heap|shower) (tribute|homage|praise|respect) [to|on {targets}]
        + The president paid tribute to the Polish soldiers.
    praise|applause|tribute for|of|to {targets:COUNTRY|GOV|ARMED|PERSON|ORG} [by|from {actors}]
        + Praise for Obama from the Norwegian prime minister followed.
    {actors} (describe|call|hail|regard|see|characterise|view) {targets} as (partner|friend|ally|hero|brother|success|model|example|peacemaker|milestone|statesman)
        + The envoy described Oman as a partner.
    {actors} speak|talk (well|highly|favourably|warmly|kindly) of|about {targets}
        + The general spoke highly of the Kurdish fighters.
    {actors} (award|present|confer|bestow|give|grant|hand) (medal|honour|decoration|title|nobel peace prize|order|honorary citizenship|knighthood|peace prize|honorary doctorate) [to|on|upon {targets}]
        + The queen conferred an honour on the general.
    {actors} (send|offer|express|convey|extend|deliver|present) (condolence|condolences|congratulations|congratulation|greeting|best wishes|sympathy|good wishes|congratulatory message|message of congratulation|message of condolence|felicitation|thanks) [to|on|for {targets}]
        + Modi sent condolences to Nepal.
        + The king expressed best wishes for the president of Chad.
    {actors} mourn {targets:COUNTRY|GOV|PERSON|ARMED}
        + The king mourned the prime minister of Japan.
    {actors} (condole|sympathise|commiserate|side|stand|align|empathise) with {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP}
        + The king of Morocco sided with the Iraqi government during the war.
        + France stood with Greece.
    {actors} (rally|stand|line up|unite|get|close rank|throw weight|mobilise|swing) behind {targets}
        + The generals rallied behind the president of Chile.
    {actors} (stand by|stick by) {targets}
        + Germany stood by Israel.
    {actors} (stand up|speak up|stick up|vouch|come out|speak out|campaign|root) for {targets:COUNTRY|GOV|ARMED|ORG|PERSON}
        + The bishop stood up for the dissident.
    # backing
    {actors:COUNTRY|GOV|ARMED|ORG|PERSON} (support|back|champion|endorse) {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP}
        + Iran backs the government of Syria.
        + The senator endorsed Clinton on Tuesday.
        - The army defended the town against rebels.
    {actors} (defend|justify|excuse|vindicate|absolve) {targets:COUNTRY|GOV|PERSON|ORG} [against|over (criticism|accusation|charge|allegation|attack|claim)]
        + Beijing defended Myanmar against the criticism of Norway.
        - The goalkeeper defended the corner.
    {actors} (voice|express|offer|reiterate|declare|give|lend|reaffirm|extend|throw|announce|show|affirm|convey|pledge|renew|demonstrate|restate|proclaim|signal|swear|drum up|rally|mobilise|win|enlist|muster) @goodwill [for|to|with|of|in|behind|towards|on|over|at {targets}]
        + China voiced support for Pakistan.
        + Kenya expressed solidarity with France.
        + The Kremlin rallied support for Serbia.
        + The clan leaders swore allegiance to the king.
    support|backing|endorsement|solidarity for|with {targets:COUNTRY|GOV|ARMED} by|from {actors}
        + Support for Ukraine from Poland has grown.
        + Iranian backing for Hezbollah has grown, Israel said.
        - Support for patients at night is rare.
    {actors} be (supportive|appreciative|grateful|thankful|in favour|sympathetic|loyal|proud) (of|to|with|for) {targets:COUNTRY|GOV|ARMED|ORG}
        + Serbia is grateful to Russia.
    {actors} (vote) for|in|with (resolution|bill|favour|measure|motion|treaty|independence|amendment|membership|plan) [of|on {targets}]
        + The senate voted for the treaty.
    {actors} (come out|speak out|speak|argue|campaign|lobby) in (favour|support) [of {targets}]
        + The bishops came out in favour of the accord with the rebels.
    {actors} mobilise * to support {targets}
        + Riyadh mobilised diplomats to support the Palestinians.
    {actors} (nominate|recommend|propose|put forward) {targets:PERSON|GOV} for|as (prize|nobel peace prize|post|secretary general|secretary-general|president|chairman|candidate|membership|presidency|leader|prime minister)
        + Finland nominated the diplomat for the post.
    # signed and ratified
    {actors} (sign|ink|initial|ratify|conclude|seal|co-sign|cosign|countersign) @deal [with|between|on|by {targets}]
        + Russia signed a treaty with South Ossetia.
        + The emir and the Polish president signed a treaty of friendship.
        - She signed the guest book.
    {actors} (sign|ink|initial|ratify|adopt|issue) (memorandum|memorandum of understanding|declaration|alliance|peace|charter|convention|ceasefire|ceasefire agreement|peace deal|peace treaty|joint statement|joint declaration|communique|joint communique|letter of intent|free trade agreement|trade agreement|extradition treaty|cooperation agreement|mou|peace accord|joint communiqué) [with|between|on {targets}]
        + The two presidents issued a joint communique in Kabul.
    {actors:COUNTRY|GOV} (enter|accede|subscribe|adhere) to|into @deal [with {targets}]
        + Belgium acceded to the treaty.
    (signing|ratification|signature|conclusion|initialling) of @deal [by|with|between {actors}]
        + The signing of the treaty by Chad took place in Paris.
    {actors} (approve|adopt|pass|endorse|back|uphold) (resolution|treaty|accord|pact|peace plan|peace agreement|trade deal|peace deal|trade agreement|security council resolution|un resolution|convention|protocol|agreement) [with|on|by|of|for|between {targets}]
        + The council adopted a resolution on Mali.
    # recognition
    {actors} (recognise|acknowledge) (independence|sovereignty|government|state|republic|authority|statehood|legitimacy|existence|regime|border|annexation|junta|leadership|autonomy|claim|territorial integrity|victory|right) [of|in|by|over|to {targets}]
        + Moscow recognised the independence of Abkhazia.
    {actors:COUNTRY|GOV|ORG|GROUP} recognise {targets:COUNTRY|GOV|ORG|ARMED}
        + Ten states recognised Kosovo.
        - The dog recognised the man.
    {actors} recognise {targets} as (president|leader|government|state|capital|representative|country|independent|sovereign|legitimate|nation|interim president|ruler|head of state)
        + Canada recognised Guaido as interim president.
    {actors} (grant|give|extend|accord|offer) (recognition|diplomatic recognition|membership|observer status|candidate status|legitimacy|most-favoured-nation status|full membership) [to {targets}]
        + The UN granted observer status to Palestine.
    recognition of {targets:COUNTRY|GOV|ARMED} by {actors}
        + The recognition of Croatia by Germany came in December.
    {actors} (admit|accept|welcome) {targets:COUNTRY} as|into|to (member|union|council|alliance|bloc|organisation|pact|club|community|league)
        + The European Union admitted Croatia as a member.
    # relations
    {actors} (establish|restore|resume|normalise|strengthen|improve|upgrade|forge|expand|deepen|renew|develop|cement|rebuild|mend|warm|reestablish|re-establish|raise|elevate|consolidate|repair|enhance|boost|thaw|build|reinstate|intensify|patch up|foster|tighten|unfreeze|broaden|set up|promote) @relation [with|between|to {targets}]
        + Cuba restored ties with Spain.
        + Oman and Vietnam have upgraded their diplomatic ties.
        + Sri Lanka established diplomatic relations with Iran.
    {actors} (open|reopen|inaugurate|establish|set up) (embassy|consulate|mission|liaison office|diplomatic mission|trade office|interest section|representative office|diplomatic office) [in|at {targets}]
        + The United States opened an embassy in Juba.
    normalisation|restoration|establishment|resumption of @relation with|between {actors:COUNTRY|GOV}
        + Rabat celebrated the restoration of ties with Israel.
    @relation (improve|warm|thaw|normalise|strengthen) [between|with|of {actors}]
        + Relations between Greece and Turkey improved after the earthquake.
    {actors} (accredit|appoint|name|post|send back|return|nominate) (ambassador|chargé d'affaires|charge d'affaires) [to|in {targets}]
        + Turkey appointed an ambassador to Israel.
    {actors} accept (credential|credentials|letter of credence) [of|from {targets}]
        + The king accepted the credentials of the ambassador of Chad.
    {actors:GOV} present (credential|credentials|letter of credence) [to {targets}]
        + The Kenyan ambassador presented his credentials to the president.
    {actors} (reconcile|make peace|make up|bury the hatchet|make common cause|mend fence|kiss and make up|rebuild trust) with {targets}
        + The emir made peace with Egypt.
        + Hamas reconciled with Fatah.
    reconciliation between {actors}
        + The reconciliation between Fatah and Hamas was hailed in Cairo.
    # alliances
    {actors:COUNTRY} (join|rejoin|enter) {targets:ORG|COUNTRY}
        + Sweden joined NATO.
    {actors} (ally|align|federate|merge|unite|team) with {targets:ORG|COUNTRY|GOV|ARMED}
        + Jordan allied with Iraq.
    {actors:COUNTRY|GOV|ARMED|ORG} (form|create|launch|establish|found|forge|set up|join|enter|proclaim|build|conclude) @bloc [with|between|of|among {targets}]
        + Austria formed an alliance with Prussia.
    {actors} (call|declare|consider|name|label) {targets} (friend|ally|partner|hero|brother|close friend|close ally|strategic partner|statesman|trusted partner|great friend)
        + The premier called Norway a close friend.
    {actors} (praise|hail|applaud|commend|laud|welcome|herald|cheer) (transfer|transition|handover|moment|day|peace|turnout|conduct|poll|step|decision|effort|restraint|maturity|professionalism|bravery|example|spirit|stability|rescue|law|change|move|approach|milestone|era|chapter) [of|in|by|for|to|between {targets}]
        + The African Union hailed the transfer of power in Gambia.
    {actors:POLITICAL|ORG} (give|grant) (approval|consent|seal of approval|blessing|green light|support|assent) to (accord|treaty|peace accord|deal|agreement|pact|plan|bill|membership|accession|mission|candidate) [with|of {targets}]
        + Parliament gave its approval to the accord with the rebels.
    {actors:GROUP} endorse {targets:GOV|PERSON|POLITICAL} [for|as *]
        + Veterans endorsed the general for president.
    # idioms of the wires
    {actors:POLITICAL|ORG} (put|append|affix|set) (name|signature|seal) to|on (treaty|accord|agreement|pact|protocol|deal|charter|convention|declaration|document|memorandum|memorandum of understanding|communique|contract)
        + Chad and Niger put their signatures to the protocol.
        - The singer put his signature on a poster.
    {actors} (have) (warm word|kind word|high praise|only praise|word of praise) for {targets}
        + The premier had warm words for the German envoy.
    # look-alikes
    ! {actors} (support|back|welcome|endorse) (any measure|any step|every step|any move|any decision|every measure)
        - The member of parliament supported any measure that serves the country.
    ! {actors} recognise {targets:PERSON} as|for (man|woman|citizen|teacher|student|volunteer|employee|player|athlete|artist|achievement|service|work|excellence|effort|champion)
        - The mayor recognised Jane Roe as citizen of the year.
    ! {actors} recognise {targets} to ...
        - The clerk is recognised to respect his elders.
    ! {actors} sign (declaration|proclamation|order) of (emergency|disaster|disaster emergency|mourning|bankruptcy)
        - The governor signed a declaration of emergency for ten counties.
    ! {actors} sign (contract|deal|extension|record deal|lease) with|for {targets}
        - The striker signed a contract with Napoli.
    ! (striker|midfielder|player|defender|goalkeeper|singer|band|actor|actress|forward|winger|rapper|quarterback) sign *
        - The singer signed a deal with a label.
    ! {actors} (support|back|endorse|champion) (roof|shelf|family|theory|claim|hypothesis|conclusion|theft|worker|farmer|student|business|child|woman|patient|customer|startup|company|community|society|user|people|artist|club|team|player|workforce|victim|charity|school|livelihood|athlete|economy|growth|price|market|currency|industry|member|parent|resident|employee|employer|entrepreneur|project|learner|product|brand|format|device|peso|dollar|shelf|youth|individual|group|segment|car|lorry|file)
        - The beam supported the roof.
        - The foundation supports farmers in Senegal.
    ! {actors} (defend) (title|thesis|championship|goal|crown|lead|client|border|city|town|position|corner|country|homeland|village|base|suspect|himself|herself|themselves|itself|territory)
        - The champion defended the title.
        - The army defended the town against rebels.
    ! {actors} (sign) (book|autograph|player|striker|midfielder|defender|form|petition|contract|law|bill|order|decree|guest book|record deal|loan deal|extension|lease|cheque|confession|letter)
        - She signed the guest book.
    ! {actors} (celebrate|honour) (birthday|anniversary|victory|goal|christmas|wedding|mass|win|holiday|commitment|agreement|debt|contract|promise|pledge|day|independence|success)
        - The couple celebrated a birthday.
    ! {actors} honour to ...
        - The minister was honoured to serve Spain.
    ! {actors} back (down|away|off|out|car)
        - The driver backed the car out of the garage.
    ! {actors} (thank|praise|bless) (god|allah|lord|goodness|heaven|fan|team-mate|teammate|supporter)
        - The striker thanked the fans.
    ! {actors} join (club|team|company|firm|board|queue|protest|army|faculty|band|party|rank)
        - Ghana's striker joined the club from Spain.
    ! {actors} (welcome) (refugee|visitor|tourist|guest|baby|customer|fan|year)
        - The town welcomes visitors from Spain.
    ! (support|backing) for (patient|farmer|student|family|child|victim|business|startup|people|worker|parent)
        - Support for patients at night is rare.
    """
