"""PROTEST: demonstrations, riots, strikes, boycotts, blockades by people."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Protest(PloverEvent):
    """People act in public against something.

    Mobilising supporters to demonstrate is PROTEST; a diplomatic or social-media protest is ACCUSE disapprove.
    """

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "material conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -5
    modes: ClassVar[Mapping[str, float | None]] = {
        "demo": -5, "riot": -7, "strike": -5, "hunger": -4.5, "boycott": -4.5, "obstruct": -4.5, "vandalize": None,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("14",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    tolls: ClassVar[frozenset[str]] = frozenset({"set", "chant", "shout", "wave", "carry", "brandish"})
    absorbs: ClassVar[frozenset[str]] = frozenset({"REQUEST", "ACCUSE"})

    patterns = """
    @demo = protest|demonstration|rally|march|sit-in|vigil|picket|procession|candlelight vigil|protest march|mass rally|sit in|encampment|die-in|demo|mass protest|street protest|protest rally|silent protest|peaceful protest|anti-government protest|anti-war protest|street demonstration|mass demonstration|protest action|peace march|picket line|silent march|day of protest|day of action|counter-demonstration|counterprotest|student protest|opposition rally|human chain|flash mob|torchlight march|solidarity rally|campaign of civil disobedience|civil disobedience|march of protest|protest camp|caravan|motorcade protest|cacerolazo|teach-in|naked protest
    @crowd = protester|demonstrator|youth|crowd|mob|student|worker|farmer|striker|activist|marcher|people|resident|villager|rioter|looter|supporter|prisoner|inmate|fan|miner|townspeople|opponent|nationalist|hooligan|teenager|boy|believer|worshipper|refugee|taxi driver|truck driver|trucker|driver|fisherman|peasant|employee|unionist|teacher|anarchist|environmentalist|thousand|hundred|dozen|follower|sympathizer|sympathiser|monk|nurse|woman|dissident|unemployed|striking worker|picket|pensioner|shopkeeper|muslim|hindu|mother|relative|detainee|migrant|immigrant|squatter|landless peasant|dockworker|docker|civilian|citizen
    @workstop = strike|walkout|work stoppage|general strike|slowdown|stoppage|sit-down strike|industrial action|labour strike|go-slow|shutdown|nationwide strike|warning strike|wildcat strike|national strike|sympathy strike|transport strike|hartal|bandh|lockout|job action|token strike|work-to-rule|sickout|sick-out|stay-away|stayaway|one-day strike|protest strike|rail strike|work boycott|48-hour strike|24-hour strike|indefinite strike|pay strike|shutter-down strike|wheel-jam strike|rotating strike
    @road = road|highway|street|bridge|traffic|railway|railway line|rail line|entrance|access|motorway|expressway|route|gate|intersection|runway|railroad|track|roundabout|avenue|boulevard|freeway|access road|border crossing|port|harbour|border|crossing|tunnel|rail traffic|train|truck|convoy|depot|airport|refinery|main road|autobahn|thoroughfare|roadway|canal|lorry|fuel depot|pipeline|oil terminal|square|bus station|transport|public transport|supply route|supply line|road traffic
    @building = building|university|campus|factory|office|school|mine|church|embassy|headquarters|plant|farm|faculty|cathedral|ministry|city hall|town hall|parliament|shipyard|park|courthouse|airport|station|estate|ranch|radio station|television station|ship|rig|theatre|stadium|shop|bank|library|prison|house|bridge|oil platform|construction site|site|warehouse|museum|rectorate|lecture hall|consulate|oil field
    # demonstrations
    {actors:GROUP|PERSON|ORG} (protest|demonstrate|picket|agitate) [against|for|over|at|in|through|to|about|on|near *]  => demo
        + Thousands of students protested on Monday.
        - The chef demonstrated a technique.
    {actors:GROUP|PERSON|ORG} (protest|demonstrate|rally|march|agitate|parade|picket|mobilise|chant|riot) against|at|over {targets:GOV|COUNTRY|ORG|PERSON|GROUP|ARMED}  => demo
        + Workers demonstrated against the ministry.
    {actors:GROUP|PERSON|ORG} (protest|demonstrate|rally|march|parade|picket|agitate) against|over|about|at *  => demo
        + The unions marched over unpaid wages.
        - Shares rallied at the close.
    {actors} (march|parade|file|process|walk) through|to|on|in|down|along|into|past|from|toward (street|city|capital|square|parliament|embassy|palace|town|ministry|avenue|city centre|downtown|park|headquarters|office|boulevard|consulate|court|village|centre|residence|city hall|courthouse|capitol|police station|stadium|cathedral|campus) to (protest|demand|denounce|call|support|mourn|oppose|press|show|condemn|demonstrate|urge|commemorate|mark|express|honour)  => demo
        + Pensioners marched to the ministry to demand higher pay.
    {actors:GROUP|ORG} march through|to|on|in|down|into|past|across {location:PLACE}  => demo
        + Thousands of Hungarians marched through Budapest on Sunday.
    {actors:GROUP|ORG} (march|parade|walk|rally) to (demand|protest|denounce|oppose|condemn|support|press|show|mourn|commemorate)  => demo
        + Hundreds of teachers marched to demand higher wages.
    @crowd march [through|to|on|in|down|along|into|past|from|toward *]  => demo
        + Demonstrators marched along the river.
        - The troops marched to the border.
    {actors:GROUP|ORG} march through|to|on|in|down|into|past (street|city|capital|square|parliament|embassy|palace|town|ministry|avenue|city centre|downtown|park|headquarters|boulevard|consulate|city hall|courthouse|capitol|gate|office)  => demo
        + Nurses marched to the parliament in Lima.
    {actors} (rally|march|demonstrate|parade|protest|picket) in|for|at|on|to|near|around|before (support|solidarity|protest|anger|defiance|favour|independence|democracy|peace|reform|right|release|pay|freedom|higher wage|square|embassy|parliament)  => demo
        + Some 3,000 people marched in defiance of the ban.
    @crowd rally [in|at|for|around|behind|outside *]  => demo
        + Opposition supporters rallied in Caracas.
        - The team rallied in the second half.
    {actors:GROUP|ORG} protest (decision|plan|policy|law|bill|verdict|rule|killing|move|death|arrest|result|visit|cut|increase|price|tax|election|war|treatment|presence|action|shortage|reform|ban|closure|occupation|invasion|deal|agreement|attack|execution|ruling|violence|detention|corruption|condition|lack|sentence|hike|rise|measure|use|construction|project|crackdown)  => demo
        + Thousands of farmers protested the verdict.
        - The doctor protested his love.
    {actors} (stage|hold|organise|lead|begin|join|launch|attend|mount|continue|convene|participate in|take part in|conduct|head|resume|start|plan|schedule|sponsor|call|call for|take part|participate|address|disrupt with) @demo [against|at|in|for|over|on|to|by {targets}]  => demo
        + Monks staged a protest in Mandalay.
        + Students held a rally against the army.
    {actors} (participate|take part|join) in @demo [against|for|over *]  => demo
        + Thousands of workers took part in a march against the law.
    {actors} (gather|assemble|converge|congregate|mass|camp|camp out|turn out|pour|throng|flood|crowd|flock|line|pack|fill|meet|rally|queue) [in|at|on|into|before|near|around|along *] to (protest|demonstrate|demand|denounce|rally|oppose|show|condemn|express|support|mourn|call|urge|chant|hear|press|commemorate|mark|shout)  => demo
        + Hundreds of people gathered to demand the release of the poet.
        + Tens of thousands of Poles turned out to support the union.
    {actors} (gather|assemble|congregate|mass|converge|descend|throng|pour|swarm|surge|flood|spill) on|at|before|near|around|outside|in (parliament|embassy|palace|headquarters|consulate|ministry|capitol|presidential palace|city hall|courthouse)  => demo
        + Some 2,000 people gathered outside the embassy.
    {actors} (converge|descend|throng|pour|swarm|surge|flood|spill) on|at|in|into|onto (square|plaza|street|main square)  => demo
        + Some 2,000 people converged on the square.
        - The snow poured into the street.
    (protester|demonstrator|opponent|activist|striker|marcher|striking worker|dissident|anti-war protester|counter-protester|opposition supporter) (gather|assemble|converge|congregate|mass|throng|mob|crowd|camp) [in|at|on|before|near|around|into *]  => demo
        + Protesters mobbed in the lobby.
        - People gathered for breakfast.
    {actors} (chant|shout|yell|scream) (slogan|anti-government slogan|insult|death|abuse|anti-american slogan|anti-israeli slogan|independence slogan|obscenity) [against|at|in|of {targets}]  => demo
        + Protesters chanted slogans against the king.
    @crowd (wave|carry|hold up|hold|hoist|brandish|display|bear|unfurl) (banner|placard|flag|sign|portrait|poster|photograph|picture|effigy|cross|candle) [against|of {targets}]  => demo
        + Students carried placards through the city.
        - The referee waved the flag.
    {actors} (take) to (street) [against|in|over|of *]  => demo
        + Workers took to the streets of Athens.
    {actors} (pour|come|go|spill|return) into|onto|out|on|to (street) to (protest|demonstrate|demand|denounce|call|oppose|support)  => demo
        + Thousands of Tunisians went into the streets to demand jobs.
    {actors} (collect|gather) (signature) [against|for|to|on *]  => demo
        + Residents collected signatures against the dam.
    {actors} (sign|present|deliver|submit|hand|hand in|send|circulate|launch) (petition|open letter|protest letter|protest note|round robin) [against|for|to {targets}]  => demo
        + Thousands of teachers signed a petition against the law.
    {actors} (burn|torch|set fire to|trample|stamp on|tear up|tear down|hang|spit on|rip) (flag|effigy|portrait|tire|tyre|constitution|koran|quran|draft card|poster|likeness|passport) [of {targets}]  => demo
        + Students burned the flag of the republic.
    {actors} (burn|hang) {targets} in (effigy)  => demo
        + The crowd burned the president in effigy.
    {actors} (bang) (pot|pan) [in|against *]  => demo
        + Residents banged pots in Caracas.
    {actors} (boo|heckle|jeer|hiss|shout down|whistle at) {targets:PERSON|GOV|GROUP}  => demo
        + Students heckled the minister in Leeds.
    {actors} (chain|handcuff|glue|tie) (themselves|himself|herself) to *  => demo
        + Activists chained themselves to the gates of the plant.
    (protest|demonstration|sit-in|mass protest|street protest|civil disobedience|protest march|protest rally) by {actors:GROUP|PERSON|ORG} [against|at|over {targets}]  => demo
        + The protest by miners went on.
    protest|demonstration|rally|march|agitation against|over|at {targets:GOV|COUNTRY|ORG|PERSON|GROUP|ARMED} [by {actors}]  => demo
        + Agitation against the government spread to Oran.
    {actors} (mobilise|rally|urge|call|call on|exhort|appeal to|ask|incite|encourage) (supporter|follower|people|worker|student|voter|citizen|member|party member|muslim|farmer|population) to (protest|demonstrate|march|strike|boycott|rise|rally|resist|revolt|gather)  => demo
        + The party mobilised supporters to demonstrate.
    # riots
    {actors:GROUP} (riot|rampage|revolt|rebel|mutiny|run amok|run riot|loot) [in|against|over|at|through *]  => riot
        + Prisoners rioted in Durban.
    {actors} (stage|begin|launch|lead|start|mount|join) (riot|revolt|uprising|mutiny|rebellion|insurrection|prison riot|popular uprising|rampage|prison revolt) [against|in|at {targets}]  => riot
        + Inmates staged a revolt in the prison of Carandiru.
    @crowd (loot|ransack|pillage|storm|stone|pelt|trash|attack|sack|smash|burn|torch|set fire to|set on fire|set ablaze|overturn|wreck|destroy|vandalise|burn down|damage|stone|smash up|besiege|break into|invade) (shop|store|office|building|embassy|bank|police|station|consulate|business|headquarters|car|parliament|market|warehouse|supermarket|police station|vehicle|bus|police car|government building|house|home|window|town hall|city hall|ministry|palace|post office|mosque|church|temple|truck|barrier|kiosk|restaurant|mall|stall|train|ambulance|presidential palace|convoy|tyre|barricade|property|hotel|prison|school|cinema|polling station|petrol station|depot) [of|in|with|near {targets}]  => riot
        + Rioters looted shops in the capital.
    @crowd set (fire) to (car|bus|shop|office|police station|station|metro station|building|vehicle|tyre|police car|truck|house|barricade|embassy|government building|train|bank|stall|prison|town hall|headquarters|church|mosque|supermarket|cinema) [of|in|near {targets}]  => riot
        + Youths set fire to cars in the suburbs.
    {actors} (loot|pillage|ransack) (shop|store|office|building|embassy|bank|consulate|business|headquarters|market|warehouse|supermarket|home|house|museum|palace|village|church) [of|in|near {targets}]  => riot
        + Soldiers looted shops in Port-au-Prince.
    riot|rioting|revolt|mutiny by {actors:GROUP|PERSON|ARMED} [against {targets}]  => riot
        + A riot by prisoners ended on Sunday.
    riot|uprising|revolt|mutiny|rebellion|insurrection|intifada against {targets} [by {actors}]  => riot
        + The uprising against the king began in March.
    {actors} (throw|hurl|lob|toss|pelt|fling|chuck|launch) (stone|rock|bottle|egg|petrol bomb|molotov cocktail|brick|firebomb|tomato|shoe|gasoline bomb|firecracker|paint|chair|paving stone|flare|missile|debris|cobblestone|pie|paint bomb|projectile|fire bomb|stick|cocktail|iron bar|burning tyre|milkshake|garbage) [at|on|toward|against {targets}]  => riot
        + Youths hurled stones at the police.
    {actors} (pelt|bombard|stone|shower|spatter|splatter) {targets} with (stone|rock|bottle|egg|brick|tomato|shoe|paint|petrol bomb|firebomb|vegetable|flour|missile|firecracker|garbage|firework|debris)  => riot
        + Demonstrators pelted the premier with eggs.
    # work strikes
    {actors:GROUP|ORG} (strike|down tool|work to rule|lay down tool) [over|for|against|in|at|to *]  => strike
        + Nurses struck for a third day.
        - Lightning struck the tower.
    (worker|employee|miner|teacher|nurse|driver|docker|doctor|pilot|civil servant|labourer|railwayman|staff|union member|dockworker|farm worker|steelworker|bus driver|public servant|lecturer) (stop|halt|suspend|down|cease) (work|production|tool)  => strike
        + Steel workers stopped work on Monday.
    {actors} (strike|walk off job|walk out|stay off job|stay away|stay home|stop work|stop working|halt work) over|for|against|at|from|in (pay|wage|job|condition|working condition|work|higher wage|cut|reform|salary|contract|dismissal|layoff|pension|plan|protest|privatisation|overtime|support|sympathy|benefit|solidarity)  => strike
        + The teachers struck for higher wages in Quito.
        + The dockers stayed away from work in Durban.
        + Nurses stopped work over the pay cut in June.
        - The guests walked out of the room.
    {actors} (shun|boycott|refuse|abandon) (work|job) [over|for|in|at|to *]  => strike
        + Palestinians shunned work on Monday.
        - The painter stopped work at noon.
    {actors} (stage|hold|begin|launch|call|start|continue|declare|announce|join|observe|extend|call for|stage|mount|go on|plan|resume|order|lead|organise|vote for|vote|stick with|enter|back|support) @workstop [against|over|at|in|by|for {targets}]  => strike
        + The union launched a general strike.
        + Bakers observed a one-day strike in Lagos.
    {actors} (go|be|remain|stay|come out|walk out|come) on (strike|general strike|wildcat strike|indefinite strike|picket line|go-slow|nationwide strike|warning strike)  => strike
        + Railway workers remained on strike in Rotterdam.
    {actors} (vote) to (strike|walk)  => strike
        + Railway workers voted to walk out in June.
    (general strike|labour strike|walkout|work stoppage|stoppage|go-slow|slowdown|wildcat strike|teachers' strike|rail strike|industrial action) by {actors:GROUP|ORG|PERSON} [against|at|over {targets}]  => strike
        + A walkout by bus drivers paralysed Rome.
    strike by {actors:GROUP|ORG} [against|at|over {targets}]  => strike
        + A strike by bus drivers paralysed Rome.
    @workstop (paralyse|cripple|shut down|halt|disrupt|close|shut|hit|bring) (country|city|port|airport|factory|mine|traffic|transport|service|school|flight|train|production|hospital|railway|economy|capital|plant|industry|bus) [in|of|across {targets}]  => strike
        + A general strike paralysed the ports of Greece.
    # hunger strikes
    {actors} (hold|begin|stage|launch|start|continue|declare|join|go on|observe|undertake|enter|resume|extend|announce|be on|end not|keep up) (hunger strike|fast|hunger-strike|fast to death|fast unto death|water strike|24-hour hunger strike) [against|over|in|at|for *]  => hunger
        + Prisoners began a hunger strike.
    {actors} (go|be|remain|embark|stay|enter) on|into (hunger strike)  => hunger
        + The monk remained on hunger strike.
    {actors} (fast) against|for|over (release|freedom|law|arrest|reform|right|demand|bill|corruption|justice|peace|detention|peace|killing|treatment)  => hunger
        + The activist fasted for the release of the poet.
        - Muslims fasted for a month.
    {actors} (refuse|reject|decline) (food|meal|prison food) [in|over|for|to *]  => hunger
        + Inmates refused food over the conditions in the prison.
        - The dog refused food.
    (hunger strike|hunger-strike) by {actors} [against|over {targets}]  => hunger
        + A hunger strike by detainees drew attention.
    {actors} (sew) (lip) [in|at|against *]  => hunger
        + Asylum seekers sewed their lips in the camp.
    # boycotts
    {actors} boycott (election|vote|poll|parliament|session|talk|meeting|class|court|school|summit|referendum|product|goods|shop|store|company|ceremony|congress|assembly|conference|olympics|games|debate|service|exam|lecture|newspaper|bus|inauguration|negotiation|runoff|event|commission|panel|inquiry|hearing|trial|sitting|opening|cabinet|ballot|census|celebration|dialogue) [of|in|by|with {targets}]  => boycott
        + The opposition boycotted the election.
    {actors} (boycott|shun) {targets}  => boycott
        + Villagers boycotted the traders.
    {actors} boycott *  => boycott
        + Traders boycotted the new tax.
    boycott of * [by {actors}]  => boycott
        + The students' boycott of classes lasted for a month.
    {actors} (launch|call|announce|begin|organise|stage|call for|declare|join|support|lead|continue|start|urge|extend|maintain|observe|enforce) (boycott|consumer boycott|election boycott|class boycott|rent boycott|trade boycott|school boycott|bus boycott|academic boycott) [of|against|on {targets}]  => boycott
        + The party announced a boycott of the vote.
    {actors} (walk out|storm out) of (parliament|session|meeting|assembly|conference|chamber|congress|class|court|hearing|summit|debate|speech|council) [over|in|on|to *]  => boycott
        + Opposition members walked out of parliament over the budget.
    {actors} (withhold|refuse) to (vote|participate|attend) in|at (election|poll|referendum|session)  => boycott
        + The clans refused to participate in the election.
    # roadblocks and occupations
    {actors} (block|blockade|obstruct|barricade|disrupt|cut off|cut|paralyse|shut down|snarl|seal off|jam|choke|clog|block off|close|occupy|close off|invade|picket|tie up|immobilise|impede|bring to standstill) @road [of|to|in|near|from|with|by {targets}]  => obstruct
        + Taxi firms blocked a highway near Lyon.
        + The union blocked roads near Lyon with tractors.
        - Snow blocked the road.
    {actors:GROUP} (blockade|paralyse|shut down|bring to standstill) {location:PLACE}  => obstruct
        + Lorry drivers blockaded Lyon on Monday.
        - The storm paralysed Lyon.
    @crowd (block|blockade|obstruct|barricade|disrupt|cut off|cut|paralyse|shut down|snarl|seal off|choke|clog|block off|close|occupy|seize|take over|close off|surround|besiege|encircle|storm into) (@road|@building|traffic) [of|to|in|near|from|with|by {targets}]  => obstruct
        + Demonstrators in Lima blocked a road to show their anger.
        + Students occupied the campus in Athens.
    {actors:GROUP} (occupy|squat|squat in|take over|barricade|invade) @building [of|in|at|near {targets}]  => obstruct
        + Workers squatted the factory in Turin.
        - The firm occupied the building for years.
    {actors} (erect|build|set up|put up|man|throw up|mount|establish|place|form|burn) (barricade|roadblock|road block|human chain|burning barricade|human barricade|picket line|blockade) [in|on|against|at|along|across *]  => obstruct
        + Villagers erected barricades on the road.
    {actors} (stage|hold|launch|begin|mount|organise|lift not|lead|continue|maintain|join) (roadblock|road blockade|blockade|sit-down|occupation|go-slow convoy|truck blockade|land invasion|road block|highway blockade|port blockade) [of|on|at|in|by {targets}]  => obstruct
        + Truckers staged a blockade of the port in Calais.
    @crowd (disrupt|interrupt|halt|break up|break into|delay|storm) (session|speech|ceremony|hearing|meeting|service|mass|lecture|conference|sitting|parade|trial|debate|race|vote) [of|in|by {targets}]  => obstruct
        + Activists disrupted the speech of the president.
        - Rain disrupted the ceremony.
    {actors} (lie down|lay down|sit down|lie|sit) in|on|across (road|street|track|railway|railway line|highway|runway)  => obstruct
        + Villagers lay down on the tracks.
    (blockade|occupation) of (road|highway|port|bridge|building|university|campus|factory|embassy|shipyard|mine|plant|school|faculty|refinery|cathedral|church|airport|square) by * [by {actors}]  => obstruct
        + The occupation of the shipyard by workers went on.
    # vandalism
    {actors} (vandalise|deface|desecrate|daub|spray-paint|smear|graffiti) (mosque|church|synagogue|grave|cemetery|statue|monument|wall|building|memorial|tomb|temple|shop|embassy|car|gravestone|poster|shrine|office|home|tombstone|house|painting|consulate|headquarters|mural|property|portrait|billboard|school|flag) [of|in|with|at|near {targets}]  => vandalize
        + Youths vandalised a synagogue.
    {actors} (topple|pull down|tear down|knock over|behead|decapitate|smash|overturn|destroy|hammer|damage) (statue|monument|bust|memorial|gravestone|grave|tombstone|window|headstone|cross|plaque|billboard|poster|shop window) [of|in|at|near {targets}]  => vandalize
        + Demonstrators toppled a statue of the general.
    vandalism|desecration|defacement of * [by {actors}]  => vandalize
        + The desecration of graves by youths shocked Alsace.
    {actors} (spray|paint|scrawl|scribble|write) (slogan|graffiti|swastika|message|anti-government slogan|insult) [on|in|across|over *]  => vandalize
        + Youths sprayed slogans on the walls of the embassy.
    # unrest that breaks out by itself
    @happen = erupt|break out|flare|flare up|spread|sweep|take place|rage|intensify|escalate|swell|turn violent|turn ugly|paralyse|engulf|unfold|rock|roil|grip|shake|hit
    (protest|demonstration|mass protest|street protest|anti-government protest|student protest|rally|mass demonstration|sit-in|protest march|street demonstration|protest rally|candlelight vigil|pro-democracy protest|anti-war protest|violent protest|peaceful protest|agitation) @happen  => demo
        + Protests erupted across Sudan over the price of bread.
        - A debate erupted in parliament over the price of bread.
    (riot|rioting|unrest|looting|mutiny|revolt|rebellion|uprising|prison riot|intifada|race riot|food riot|street violence|civil unrest|bread riot|insurrection|popular uprising) @happen  => riot
        + Riots broke out in Nairobi after the funeral.
    (strike|walkout|general strike|work stoppage|industrial action|rail strike|transport strike|dock strike|teachers' strike|pay strike|nationwide strike|wildcat strike) (erupt|break out|spread|begin|start|go ahead)
        + A strike began at the port of Lima over pay.
    {actors} walk off (job|work|production line|set|site|shift) [over|in|at|to *]  => strike
        + Nurses walked off the job in Accra.
    {actors:GROUP|ORG} (dump|spill|pour|smash|slaughter) (milk|manure|grain|tomato|potato|fruit|wine|produce|tyre|cattle|dung|rubbish|vegetable|fish|coffin|hay|straw) outside|before|in|on|at|into (front|ministry|parliament|street|road|square|embassy|office|supermarket|motorway|highway|headquarters)  => demo
        + Farmers dumped manure outside the ministry in Paris.
    {actors} (stay away|stay out|be absent|absent themselves) from (session|parliament|election|vote|poll|meeting|inauguration|ceremony|sitting|summit|talk|class|assembly)  => boycott
        + Opposition deputies stayed away from the session.
    # idioms of the wires
    {actors:GROUP|ORG} (barricade|blockade|block) * with (tyre|burning tyre|rock|boulder|tree|tractor|truck|debris|log|branch|rubble|bus|taxi)  => obstruct
        + Residents barricaded the N2 with burning tyres.
    {actors:GROUP} refuse to (ply|load|unload|teach|drive|operate|fly|sail)  => strike
        + Bus drivers refused to ply their routes.
    {actors:GROUP|ORG} (march|walk|troop) to|on (secretariat|council secretariat|state house|governor's office|district office|council chamber)  => demo
        + Angry traders marched to the council secretariat.
    {actors:GROUP} (lay down|put down|down) (stethoscope|tool|pen|chalk|scalpel|wig|camera|microphone)  => strike
        + Nurses laid down their stethoscopes for nine days.
    {actors:GROUP} (stay|remain) off (job|work|shift)  => strike
        + Bus drivers stayed off the job over unpaid bonuses.
    {actors:GROUP} (keep|take|park|pull) (bus|minibus|taxi|truck|lorry|vehicle|cab|boat) off (road|street|route|water)  => strike
        + Taxi drivers kept their vehicles off the road.
    {actors:GROUP} (file out|troop out|storm out|stalk out|stream out) of (chamber|parliament|assembly|session|hall|senate|house)
        + Opposition deputies trooped out of the chamber.
    {actors:GROUP} (drag|pile|roll|fell|heap|lay) (tree|boulder|tyre|log|rock|burning tyre) across|on|onto (road|highway|track|motorway|coast road|railway)  => obstruct
        + Villagers felled trees across the highway.
    # look-alikes
    ! {actors} demonstrate (belief|commitment|ability|skill|support|need|power|technique|interest|respect|leadership|will|willingness|product|importance|value|method|confidence)
        - The two firms of Lima demonstrate their belief in the region.
    ! {actors:GROUP|ORG} strike *
        - Vandals struck shops in the centre of Lima.
    ! (firefighter|crew|volunteer|cleaner|rescuer|workman|homeowner|tornado|wind) (toss|throw|hurl|block|drop|burn) (debris|rubble|furniture|rock|branch|stone|tyre|bottle|road|street|tree)
        - Canadian firefighters tossed debris out of the window.
    ! (investor|shareholder|voter|backbencher|lawmaker|taste bud|stomach|mp|body|board) (revolt|rebel|mutiny) [against|over|at *]
        - The company's shareholders revolted.
    ! (fan|spectator|home fan|audience) (boo|jeer|heckle|whistle at|hiss) {targets:PERSON|GOV|GROUP}
        - The fans booed the striker.
    ! (car rally|motor rally|stock rally|market rally|vintage rally|relief rally|bond rally|fashion parade|share rally|price rally|dakar rally|protest note|diplomatic protest|formal protest) by *
        - The club held a car rally.
    ! (share|stock|market|price|index|currency|dollar|euro|lightning|storm|earthquake|team|player|disaster|tragedy|bond|oil|gold|yen|bitcoin|investor|trader|wall street|dow|nasdaq|ftse|nikkei|pound|peso|rouble|side|golfer|striker|batsman|champion) (rally|strike|march|demonstrate|riot|walk out) [in|at|on|to|for|against|over *]
        - Shares rallied in Tokyo.
    ! {actors} demonstrate (ability|use|commitment|technique|skill|support|need|importance|device|technology|will|interest|understanding|capacity|willingness|readiness|courage|desire|power|strength|solidarity|effect|value|method|product|how|intention|resolve|seriousness|goodwill|leadership|knowledge|link|system|drone|progress)
        - The chef demonstrated a technique.
    ! {actors} demonstrate that ...
        - The minister demonstrated that the plan works.
    ! (band|orchestra|choir|team|athlete|scout|marching band|veteran) (march|parade) [through|to|on|in|down|into|past (street|city|capital|square|town|stadium|park|avenue|palace)] [through|to|on|in|past {location:PLACE}]
        - The police band marched through the town.
    ! {actors} protest (innocence|love|ignorance)
        - The banker protested his innocence.
    ! {actors} (lodge|file|deliver|send|make|issue|register) (protest|formal protest|diplomatic protest|strong protest|official protest) [with|to|against|over {targets}]
        - Japan lodged a protest with China.
    ! {actors:ARMED} (march|parade|mass|assemble|rally) [to|on|into|through|along|in|at|down|past|across {location:PLACE}] [to|on|into|through|along|in|at|down|past (street|city|capital|square|parliament|embassy|palace|town|ministry|avenue|city centre|downtown|park|headquarters|boulevard|consulate|gate|office|border)]
        - The troops marched to the border.
    ! {actors} (rally|march) (support|investment support|troop|nation|vote|country|ally|member|colleague|party|investor|resource|cash)
        - The assembly rallied support for the plan.
    ! (snow|water|debris|tree|landslide|car|flood|truck|mudslide|storm|ice|rain|fog|avalanche|lava|sandstorm|accident|crash|fire|ash|rock|boulder|vehicle|ship|sand|construction|work|delay|failure) (block|obstruct|cut off|disrupt|close|paralyse|cut|clog|choke|damage) (@road|@building|*) [of|to|in|near|from|with|by {targets}]
        - Snow blocked the road.
    ! {actors:GROUP|ORG} strike {targets:COUNTRY|ARMED|GROUP|PERSON|GOV}
        - The guerrillas struck the soldiers.
    ! {actors} strike (deal|agreement|balance|chord|pose|target|bargain|tone|note|gold|oil|blow|match|accord|camp|base|village|town|position)
        - The firms struck a deal.
    ! {actors} (hold|stage|join|attend|organise|lead|win|start) (car rally|motor rally|horse parade|wedding march|fashion parade|vintage rally|dakar rally|market rally|stock rally|price rally|relief rally|strike force|strike team)
        - The club held a car rally.
    ! {actors} (gather|assemble|meet) for (breakfast|lunch|dinner|party|wedding|game|match|concert|training|service|photograph|meal|conference|show|festival)
        - People gathered for breakfast.
    ! {actors} (march|walk) (dog|mile|kilometre|distance|step) [to|in|through *]
        - The hikers walked miles to the city.
    """
