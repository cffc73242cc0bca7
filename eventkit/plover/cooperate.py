"""COOPERATE: exchange, trade, joint exercises, shared intelligence, extradition."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Cooperate(PloverEvent):
    """Actors work together in fact. A joint exercise is COOPERATE, a country's own exercise MOBILIZE."""

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 9.5
    recipient_required: ClassVar[bool] = True
    reciprocal: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("06",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @knowledge = fingerprint|dna|dossier|passenger data|police record|criminal record|radar data|intelligence|information|data|technology|expertise|evidence|intelligence data|know-how|intelligence information|intelligence report|nuclear technology|missile technology|military technology|classified information|nuclear secret|satellite data
    @drill = joint exercise|joint manoeuvre|joint drill|joint patrol|joint operation|joint training|joint naval exercise|joint military exercise|joint military manoeuvre|joint military drill|joint air exercise|war game|joint wargame|joint military operation|joint naval drill|joint naval manoeuvre|joint patrols|bilateral exercise|multinational exercise|joint mission|combined exercise|joint raid|joint anti-terror exercise|joint flight|joint launch
    @goods = gas|oil|grain|wheat|weapon|arm|aircraft|jet|tank|missile|electricity|coal|rice|helicopter|submarine|reactor|uranium|steel|machinery|crude|fighter jet|warplane|fighter plane|frigate|warship|drone|natural gas|crude oil|missile system|air defence system|maize|corn|sugar|coffee|cotton|timber|fertiliser|airliner|train|locomotive|satellite|turbine|radar|corvette|patrol boat|rocket|ammunition|military equipment|armoured vehicle|fuel|power|beef|meat|car|vaccine|mask|nuclear fuel|equipment
    # working together
    {actors} (cooperate|collaborate|partner|team up|join forces|work together|pool resource|work closely|coordinate|join hand|work jointly|liaise closely|act jointly|work hand in hand) with {targets:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON}
        + Europol cooperated with the Dutch police.
        - The weather did not cooperate with us.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (cooperate|collaborate|join forces|work together|team up|work jointly|join hand|coordinate) on|in|against|to|for|over *
        + Kenya and Uganda cooperated on security.
    {actors:COUNTRY|GOV|ARMED|ORG} (cooperate|join forces|work together|team up|collaborate|unite) to (fight|combat|tackle|build|stop|develop|arrest|hunt|track|prevent|curb|contain|defeat|counter|find|protect|launch)
        + Kenya and Uganda joined forces to fight the militia.
    (cooperation|collaboration|economic cooperation|military cooperation|security cooperation|nuclear cooperation|police cooperation) between {actors:COUNTRY|GOV|ARMED} [with {targets}]
        + Cooperation between Chad and Niger grew.
        - Cooperation with the weather is needed.
    (military|economic|nuclear|intelligence|security) (cooperate) with {targets}
        + Chinese military cooperated with Pakistan.
    {actors} (step up|expand|intensify|increase|deepen|widen|resume|boost|strengthen|begin|extend|develop|launch|restart) (cooperation|collaboration|military cooperation|economic cooperation|security cooperation|coordination|nuclear cooperation|technical cooperation|joint project|joint work|intelligence cooperation) with|between {targets}
        + Belarus stepped up military cooperation with Russia.
    {actors} (support|join|back|assist|aid) (investigation|probe|inquiry|manhunt|search) (of|by|in) {targets:COUNTRY|GOV|ARMED}
        + Interpol joined the investigation of the Kenyan police.
    # sharing knowledge
    {actors} (exchange|swap|share|trade|pool|pass|pass on|transfer|relay|hand over) @knowledge with|to|between|among {targets}
        + Jordan shared intelligence with France.
        + Cuba shared expertise with the Angolan army.
    (exchange|sharing|transfer) of @knowledge between|with|by {actors} [with|to {targets}]
        + The exchange of intelligence between Spain and Morocco helped.
    (technology transfer|information exchange|intelligence cooperation|data exchange|intelligence exchange) between|with|by {actors} [to|with {targets}]
        + An information exchange between Japan and Korea was begun.
    # joint exercises
    {actors} (hold|conduct|stage|begin|launch|start|carry out|join|kick off|undertake|run|perform|complete|mount|open) @drill [with|in {targets}]  => #military
        + Egypt held a joint exercise with Sudan.
        + French and Egyptian warships launched joint naval exercises.
    {actors} (hold|conduct|stage|begin|launch|start|carry out|join) (exercise|military exercise|naval exercise|manoeuvre|drill|patrol|naval drill|military drill|war game|military manoeuvre) with {targets:COUNTRY|ARMED|ORG|GOV}  => #military
        + Egypt held exercises with Sudan.
    {actors} (take part|participate) in @drill [with|in {targets}]  => #military
        + Thai marines took part in joint exercises with the United States.
    @drill between|by|with|of {actors} [with {targets}]  => #military
        + A joint exercise between India and Japan began.
    {actors:COUNTRY|GOV|ARMED} (exercise|train|drill) with {targets:COUNTRY|ARMED}  => #military
        + Filipino soldiers trained with American marines.
    {actors:COUNTRY|GOV|ARMED|ORG} (train|instruct) (troop|police|officer|soldier|pilot|force|recruit|army|guard|peacekeeper|policeman|security force|special forces|coastguard) of|from|in {targets}  => #military
        + Britain trained officers of Kenya.
    # justice
    {actors:COUNTRY|GOV|ARMED|ORG} extradite {targets:PERSON|GROUP|ARMED|GOV} [to|from *] => #legal
        + Spain extradited three suspects.
        + Zambia extradited the general to Britain.
    {actors} (hand over|turn over|surrender|deliver|transfer|send|give up) (general|suspect|fugitive|war crimes suspect|trafficker|war criminal|murderer|bomber|hijacker|criminal|militant|general|dictator|defendant) to (court|tribunal|police|authority|justice|custody|hague|war crimes tribunal|interpol|prosecutor|government) [of|in {targets}]  => #legal
        + Serbia handed over the general to the court in The Hague.
    extradition of {targets:PERSON|GROUP|GOV|ARMED} [to *] [by|from {actors:COUNTRY|GOV}]  => #legal
        + The extradition of the suspect by Spain took a year.
    # trade
    {actors:COUNTRY|GOV} (export|sell|supply|ship|deliver|import|buy|purchase|order|lease|trade|acquire) @goods to|from|with {targets:COUNTRY|GOV|ARMED}  => #economic
        + Russia sold wheat to Egypt.
        - The farmer sold goods at the market.
    {actors:COUNTRY|GOV} (sell|lease) {targets:COUNTRY|GOV|ARMED} @goods  => #economic
        + Sweden sold Brazil fighter jets.
    {actors:POLITICAL} (open|expand|resume|increase|boost|liberalise|develop|restart|promote|begin|reopen|restore) (trade|commerce|flight|rail link|air link|economic cooperation|border trade|bilateral trade|direct flight|air service|ferry service|postal service|train service|sea link|rail service|export|shipping link|bus service|oil export|gas supply|air travel) with|to|between {targets}  => #economic
        + China resumed trade with Australia.
    {actors:COUNTRY|GOV} invest in {targets:COUNTRY}  => #economic
        + Qatar invested in Turkey.
    {actors:COUNTRY|GOV|ORG} (build|construct|develop|operate|launch|modernise|inaugurate|finish) (pipeline|dam|railway|plant|base|reactor|port|satellite|nuclear plant|power plant|power station|refinery|gas pipeline|nuclear reactor|research centre|highway|bridge|stadium) with|for {targets:COUNTRY|GOV}  => #economic
        + Russia built a reactor for Iran.
    {actors} (play|stage|hold) (joint concert|joint celebration|joint mass) with {targets}
        + The choir of Seoul held a joint concert with the choir of Pyongyang.
    {actors:COUNTRY|GOV|ARMED|ORG} (work) with {targets:POLITICAL} [to|on|in *]
        + Spanish police worked with investigators of France.
        - The singer worked with a producer from France.
    {actors:POLITICAL} (share|exchange|swap|pool) @knowledge [on|about|regarding *]
        + The two governments share intelligence on militants.
    {actors:COUNTRY|GOV|ORG|GROUP} (develop jointly|build jointly|produce jointly|explore jointly|fund jointly|finance jointly|launch jointly|manufacture jointly|operate jointly|patrol jointly|invest jointly|host jointly|organise jointly) *
        + India and Vietnam will jointly develop the gas fields.
    {actors:COUNTRY|GOV|ARMED} (hand over|turn over|surrender|deliver) {targets:PERSON|GROUP} to (authority|police|tribunal|government|security service|investigator)  => #legal
        + Kazakhstan handed over two dissidents to the authorities in Tashkent.
    {actors:COUNTRY|GOV} (hand over|turn over|give up|surrender|deliver) (suspect|fugitive|dealer|trafficker|smuggler|kingpin|hacker|gangster|murder suspect|war criminal|drug lord|financier|banker|dissident|defector) to {targets:COUNTRY|GOV}  => #legal
        + Thailand handed the arms dealer over to the United States.
    {actors:ARMED|COUNTRY} (fight|serve|operate|train|patrol|deploy) alongside {targets:ARMED|COUNTRY}  => #military
        + Rwandan soldiers are fighting alongside troops of Mozambique.
    {actors} extradite * from {actors:COUNTRY} to {targets:COUNTRY}  => #legal
        + The suspect was extradited from Spain to Morocco.
    {actors:POLITICAL|ORG} (help|assist|aid) {targets:POLITICAL} to (track|arrest|catch|capture|investigate|dismantle|find|trace|seize|train|patrol|hunt|identify|locate)
        + Interpol helped the police of Peru to arrest a banker.
    {actors:POLITICAL|ORG} (launch|start|begin|hold|conduct|carry out|resume) (joint patrol) [in|along|on|across|around|near|with *]
        + The Greek and Albanian police launched joint patrols on the border.
    {actors:POLITICAL} (train|exercise|patrol|drill|operate|fight) (together|jointly|alongside)  => #military
        + Finnish and Norwegian soldiers trained together in Lapland.
    {actors:COUNTRY} (supply|provide) {targets:COUNTRY} with (gas|oil|electricity|power|grain|coal|wheat|natural gas|crude|fuel|uranium|steel|timber)  => #economic
        + Algeria supplies Italy with gas.
    {actors:COUNTRY|GOV|ARMED} (hand over|turn over|surrender|deliver|hand|send) (lord|suspect|fugitive|trafficker|bomber|criminal|militant|killer|banker|hacker|warlord|gangster|smuggler|convict|spy|separatist|terrorist|defector) to {targets:POLITICAL}  => #legal
        + Panama handed the drug lord over to agents of Peru.
    # idioms of the wires
    {actors:POLITICAL} (pool|share|exchange|swap|trade|pass|pass on|supply|relay|hand) (satellite image|satellite imagery|seismic data|coordinate|map|list|file|list of prisoners|list of nuclear installations|tip|tip-off|flight data|bank record|fishing data) [with|to|between {actors:POLITICAL}]
        + India swapped lists of prisoners with Pakistan.
    {actors:POLITICAL} (tip off) {actors:POLITICAL} [about|on *]
        + Jordanian intelligence tipped off the Iraqi police.
    # look-alikes
    ! {actors} (cooperate|coordinate|partner|collaborate|team up) with (weather|brand|designer|singer|artist|label|studio|platform|rapper|producer|startup|retailer|university|school|team-mate|charity)
        - The singer of Mali collaborated with the rapper.
    ! {actors} (share|exchange|trade|swap) (information|data|experience|expertise|knowledge) (on|in|via|about) (website|app|platform|facebook|twitter|social media|climate|farming|instagram)
        - Farmers in Senegal share information on an app.
    """
