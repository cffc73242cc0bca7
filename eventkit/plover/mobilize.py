"""MOBILIZE: forces deployed, put on alert, exercises, weapons positioned."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Actor, Status
from .base import PloverEvent, Quad

DRILLS = frozenset({"exercise", "drill", "manoeuvre", "maneuver", "game"})


class Mobilize(PloverEvent):
    """An actor shows or moves force without using it. Joint exercises are COOPERATE; with an attack in the same
    report only ASSAULT counts; forces sent for disaster relief are AID."""

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "material conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -5.5
    modes: ClassVar[Mapping[str, float | None]] = {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6}
    cameo: ClassVar[tuple[str, ...]] = ("15",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}

    @classmethod
    def folds_among(cls, actors: tuple[Actor, ...], words: frozenset[str]) -> str | None:
        """An exercise of several states is COOPERATE."""
        states = {actor.country for actor in actors if actor.country}
        return "COOPERATE" if len(states) > 1 and not words.isdisjoint(DRILLS) else None

    patterns = """
    @units = troop|soldier|force|army|military|navy|warship|battalion|brigade|regiment|division|marine|unit|paratrooper|reservist|contingent|aircraft carrier|carrier|destroyer|frigate|submarine|gunboat|fleet|flotilla|naval vessel|naval ship|naval force|task force|special force|squadron|combat troop|ground troop|ground force|armoured vehicle|armoured personnel carrier|reinforcement|commando|infantry|cavalry|garrison|military unit|military force|rapid reaction force|strike group|battle group|battlegroup|military personnel|serviceman|ranger|rapid deployment force|coastguard vessel|coast guard ship|militia fighter|combat unit|tank unit|armour|national guard troop|mercenary|combat aircraft
    @arms = missile|tank|artillery|warplane|weapon|fighter jet|battery|missile battery|missile system|launcher|bomber|military aircraft|attack helicopter|helicopter gunship|combat drone|heavy weapon|gun|anti-aircraft gun|air defence system|missile launcher|rocket launcher|nuclear weapon|warhead|howitzer|fighter plane|jet fighter|ballistic missile|cruise missile|scud|patriot missile|air defence battery|armour|armoured vehicle|interceptor|mine|landmine|minefield|anti-aircraft missile|surface-to-air missile|missile shield|thaad|stealth bomber|mortar|rocket
    @cops = police|policeman|riot police|police officer|security force|paramilitary|constable|gendarme|national guard|security personnel|riot policeman|paramilitary police|anti-riot police|police force|police unit|police reinforcement|police contingent|armed police|security guard|border guard|border patrol agent|national guardsman|extra police|federal police|military police|swat team|police reinforcements|paramilitary soldier|paramilitary troop|security agent|counter-terrorism police|commando unit
    @drill = military exercise|military drill|naval exercise|military manoeuvre|manoeuvre|war game|live-fire exercise|live-fire drill|air drill|air exercise|naval drill|naval manoeuvre|exercise|drill|army exercise|air force exercise|field exercise|military parade|training exercise|combat drill|large-scale exercise|artillery drill|artillery exercise|firing exercise|missile drill|wargame|mobilisation exercise|snap inspection|combat readiness check|air defence drill|landing exercise|amphibious exercise|nuclear drill|beach landing exercise
    @front = border|frontier|front|front line|frontline|coast|capital|city|town|region|area|zone|province|island|strait|valley|district|village|street|territory|gulf|waters|sea|enclave|boundary|line of control|ceasefire line|demarcation line|demilitarised zone|buffer zone|airport|base|positions|position|square|suburb|neighbourhood|parliament|university|palace|camp|crossing|checkpoint|northeast|north|south|east|west|outskirt|heartland|port|embassy|ministry|polling station|mosque|temple|church|station|site|gate|centre|downtown|road|highway|junction|bridge|desert|mountain|jungle|peninsula|country|state|stadium|venue|headquarters
    # troops
    {actors} (deploy|station|mobilise|dispatch|mass|reinforce|redeploy|amass|concentrate|position|call up|build up|garrison|field|muster|marshal|assemble|rush|pour|airlift|ready|move up|move in|commit|order in|activate|strengthen|beef up|bolster|augment|increase|send in|post) @units [to|in|along|near|on|into|against|at|around|for|toward|within|across|off|inside {targets}]  => troops #military
        + Russia has stationed thousands of troops in South Ossetia.
        + Israel has strengthened its forces in Lebanon.
        - The firm deployed a sales force in Lima.
    {actors} (send|dispatch|move|rush|order|fly|airlift|ferry|march|push|throw|pour|bring|ship|sail|advance|shift|transfer) @units to|into|toward|along|near|in|against|on|across|through|around|off @front [of|in|with|near {targets}]  => troops #military
        + India sent soldiers to the border.
        + Ankara moved two brigades to the frontier.
    {actors} (send|dispatch|move|rush|order|fly|airlift|ferry|push|pour|bring|ship) @units to|into|toward|near|in|against|on|across|around|off {targets}  => troops #military
        + Cuba ferried troops to Angola.
        - The bank sent a task force to Kenya.
    {actors} (send|dispatch|move|rush|order|push|sail|fly) @units to|into|toward|near|in|off|through|across {location:PLACE}  => troops #military
        + Britain sent warships through the Dardanelles.
    {actors} (send|dispatch|rush) (reinforcement|military reinforcement|army reinforcement|fresh troop|extra troop|additional troop|more troop) [to|into|in *]  => troops #military
        + The army sent reinforcements.
    {actors:ARMED} (mobilise|deploy|mass|muster|encamp|redeploy|regroup|dig in) to|in|along|near|on|at|around @front  => troops #military
        + Rebels regrouped along the border.
    {actors:COUNTRY|GOV|ARMED} mobilise for|against (war|attack|invasion|battle|offensive|conflict|assault)  => troops #military
        + Serbia mobilised for war in July.
        - The minister mobilised funds for the poor.
    @units (mass|advance|deploy|patrol|move|roll|fan out|take up|pour|guard|converge|push|thrust|gather|dig in|sail|cruise|cross|head|surge|stream|close in) into|to|along|near|on|in|toward|across|through|around|off|at @front  => troops #military
        + Soldiers patrolled the streets of Harare.
        + Troops moved into the city.
        - The army moved to Windows 10.
    (troop|soldier|tank|warship|army|force|marine|paratrooper|reinforcement|submarine|destroyer|frigate|aircraft carrier|armoured vehicle|column) (mass|advance|deploy|move|roll|pour|converge|sail|cross|head|enter|thrust|push|march|return) into|to|along|near|on|in|toward|across|through|around|off @front [of|in|with|near {targets}]  => troops #military
        + Tanks rolled into the capital.
        + A U.S. aircraft carrier sailed through the strait.
    {actors:COUNTRY|GOV|ARMED} (send|fly|dispatch) (warplane|fighter jet|jet|bomber|drone|warship|aircraft|plane|fighter|helicopter|frigate|destroyer) across|over|near|through|around|toward|past|off|along *  => troops #military
        + China sent 20 warplanes across the median line.
    {actors:ARMED} (patrol|guard|police) @front [of|in|along|with {targets}]  => troops #military
        + The navy patrolled the coast near Bari.
    {actors:ARMED|COUNTRY|GOV} (take up|occupy|dig|fortify|reinforce|strengthen) (position|defensive position|trench|battle position|defence|fortification|bunker|combat position) [in|along|near|around|at|on|against *]  => troops #military
        + The militia took up positions near the bridge.
    (deployment|mobilisation|buildup|massing|redeployment|build-up|concentration|stationing|dispatch) of @units [by {actors}] [to|in|along|near|against|on {targets}]  => troops #military
        + The deployment of troops by Kenya alarmed Somalia.
    (troop buildup|military buildup|troop deployment|troop movement|military mobilisation|general mobilisation|naval buildup|military build-up|troop concentration|military deployment) [by {actors}] in|on|along|near|against|around *  => troops #military
        + The military buildup by Iraq near Kuwait alarmed its neighbours.
    {actors} (call up|call|mobilise|activate|conscript|draft|enlist|recall|summon|press-gang) (reservist|reserve|conscript|reserve force|army reservist|military reservist|reserve unit|reserve troop|recruit|army reserve|draftee|national guard|volunteer force|territorial army) [for|to|against *]  => troops #military
        + Israel summoned 20,000 reservists.
    {actors} (impose|reintroduce|introduce|order|announce|begin|reinstate|declare) (conscription|military draft|draft|call-up|mobilisation|general mobilisation|full mobilisation|partial mobilisation|war footing|compulsory military service) [of|in|against *]  => troops #military
        + The king ordered a general mobilisation.
    {actors} (put|place|keep|hold|order|bring) * on|onto|at|in|under|to (special alert|top alert|alert|high alert|full alert|standby|war footing|combat readiness|heightened alert|maximum alert|combat alert|red alert|military alert|state of alert|readiness|high state of alert|guard)  => troops #military
        + Seoul put its forces on alert.
        - The flood put the hospital on alert.
    {actors:ARMED|COUNTRY} (be|remain|stay|go|stand) on|at|in (alert|high alert|full alert|maximum alert|standby|war footing|combat readiness|heightened alert|combat alert|red alert|state of alert|full combat alert|highest alert|readiness)  => troops #military
        + Israeli troops remained on alert in Gaza.
    {actors:ARMED|COUNTRY} be (ready|poised|prepared|set) for (war|battle|attack|invasion|combat|offensive|action|assault|confrontation)  => troops #military
        + The army was ready for war.
    {actors} (raise|heighten|increase|declare|lift|step up|issue) (alert|alert level|military alert|combat readiness|military readiness|level of alert|military presence|troop level|troop strength|state of readiness|red alert|combat alert) [in|along|near|on|around|to|for *]  => troops #military
        + NATO raised its alert level.
    {actors} (hold|conduct|stage|begin|launch|start|carry out|perform|run|mount|undertake|kick off|complete|plan|order|resume|rehearse|extend) @drill [near|in|off|along|at|on|around|against {targets}]  => troops #military
        + Iran held military exercises near the strait.
        - The school held a fire drill.
    {actors:ARMED|COUNTRY} (prepare|ready|get ready|gear up|brace|regroup) for (attack|assault|war|offensive|battle|invasion|confrontation|showdown|combat|conflict|siege|strike|counterattack|operation|raid|fighting|hostility|counteroffensive)  => troops #military
        + The rebels prepared for an assault on the capital.
        - The champion prepared for the battle.
    {actors:ARMED|COUNTRY} (prepare|ready|get ready|gear up) to (attack|assault|storm|shell|bomb|fight|strike|invade|retake|raid|recapture|repel|defend|advance|ambush|besiege|bombard|counterattack|move in)  => troops #military
        + The army prepared to storm the town.
    {actors:ARMED|COUNTRY} (prepare|get ready|gear up) to (resume|launch|renew|begin|start|mount|undertake|continue|step up)  => troops #military
        + The army prepared to resume the shelling of the village.
        - The bank prepared to defend its record.
    {actors} (train|arm|equip|drill) (fighter|guerrilla|soldier|troop|militant|hacker|militiaman|commando|militia|army|recruit|rebel|suicide bomber|insurgent|paramilitary|volunteer|jihadist|child soldier|mercenary|tribesman|saboteur|computer hacker|cadet|special force|pilot) [in|at|for|to|against *]  => militia #military
        + Iran equipped guerrillas in the desert.
        - The coach trained the runner.
    {actors} (be capable of|show|display|demonstrate|flex) (military power|military might|military muscle|military strength|naval power|show of force|firepower|muscle) [to|against|in|near|off *]  => troops #military
        + Beijing displayed its firepower near Taiwan.
    {actors} (stage|mount|make|hold) (show of force|show of strength|military display|display of force|demonstration of force) [in|near|off|against|along *]  => troops #military
        + The navy staged a show of force off the coast.
    {actors:ARMED|COUNTRY|GOV} (set up|erect|establish|man|put up|install|place|open) (checkpoint|check point|roadblock|army post|military post|military base|observation post|base|control post|army checkpoint|security checkpoint|police checkpoint|cordon|air defence zone|command post|military outpost|naval base|no-go zone|garrison|barrier) [in|on|along|near|around|at|across *]  => troops
        + Soldiers set up checkpoints on the roads to the capital.
        - The firm set up a base in Leeds.
    # weapons
    {actors} (test|test-fire|test fire|launch|fire|test-launch|unveil|parade|display|detonate|flight-test|show off|explode|try out) (missile|ballistic missile|nuclear weapon|nuclear device|warhead|torpedo|cruise missile|nuclear bomb|atomic bomb|hydrogen bomb|long-range missile|short-range missile|medium-range missile|intercontinental ballistic missile|icbm|anti-ship missile|hypersonic missile|submarine-launched missile|spy satellite|long-range rocket|scud missile|atom bomb|projectile|interceptor missile|anti-satellite weapon|nuclear-capable missile|drone|weapon system|new weapon|stealth fighter) [off|over|from|toward|in|near|across *]  => weapons #military
        + North Korea tested a missile.
        - The studio launched a missile game.
    {actors} (conduct|carry out|hold|stage|perform|complete|plan|resume|order|announce) (nuclear test|missile test|missile launch|rocket test|weapon test|underground nuclear test|atomic test|ballistic missile test|test launch|test-firing|nuclear explosion|atmospheric nuclear test|test firing|nuclear weapon test|test of missile|nuclear blast|rocket launch) [in|off|near|at|over|under *]  => weapons #cbrn
        + Pakistan conducted a nuclear test.
    (nuclear test|missile test|missile launch|atomic test|test launch|test-firing) by {actors:COUNTRY|ARMED|GOV}  => weapons #cbrn
        + The nuclear test by India angered Japan.
    {actors} (deploy|station|position|install|move|build up|stockpile|amass|aim|point|target|train|site|emplace|redeploy|base|mass|activate|field|roll out|move up) @arms [at|to|in|along|near|on|against|around|off|toward {targets}]  => weapons #military
        + Poland deployed tanks along the border.
    {actors} (lay|plant|sow|place) (mine|landmine|minefield|sea mine|naval mine|anti-personnel mine|land mine) [in|along|near|on|across|around|off {targets}]  => weapons #military
        + The army laid mines along the border.
    {actors} (send|rush|fly|dispatch|move|order|ship) (@arms|patriot missile|air defence unit) to|into|toward|near|along|off|on @front [of|in|with|near {targets}]  => weapons #military
        + Turkey sent tanks to the border.
    {actors} (build|develop|produce|acquire|stockpile|assemble|make|manufacture|amass) (nuclear weapon|atomic bomb|nuclear bomb|nuclear arsenal|chemical weapon|biological weapon|ballistic missile|long-range missile|weapon of mass destruction|nuclear warhead|plutonium|weapons-grade plutonium|poison gas|nuclear device)  => weapons #cbrn
        + Iraq developed chemical weapons.
    {actors} (enrich|reprocess|resume enrichment of) (uranium|plutonium|spent fuel|fuel rod) [at|to|in *]  => weapons #cbrn
        + Iran enriched uranium at the plant.
    deployment|stationing|installation|placement of @arms [by {actors}] [in|near|along|on|at {targets}]  => weapons #military
        + The deployment of missiles by Russia alarmed Poland.
    {actors:ARMED|COUNTRY} (scramble) (jet|fighter|fighter jet|warplane|aircraft|plane|fighter plane|interceptor) [to|over|from|near|against *]  => weapons #military
        + Norway scrambled fighter jets to track the bombers.
    (warplane|fighter jet|bomber|fighter|jet|helicopter gunship|drone|spy plane|jet fighter|military aircraft|surveillance plane) (fly|overfly|buzz|patrol|circle|violate|penetrate|intrude|roar|break|enter|cross) over|near|into|across|above @front [of|near {targets}]  => weapons #military
        + Turkish warplanes flew over the border.
    {actors} (violate|penetrate|enter|intrude into|buzz) (airspace|air space|territorial water|air defence zone|waters) [of|over|near {targets}]  => weapons #military
        + Turkey violated the airspace of Greece.
    # police
    {actors} (deploy|mobilise|station|dispatch|post|rush|redeploy|send|call in|call out|assign|order|put|flood|pour|bring in|send in|reinforce|increase|strengthen|beef up) @cops [to|in|around|at|on|along|near|into|across|throughout|for {targets}]  => police
        + The mayor deployed riot police in the square.
    @cops (patrol|guard|ring|line|man|flood|protect|police) @front [of|in|near {targets}]  => police
        + Riot police patrolled the streets of Tunis.
    @cops (patrol|deploy|ring|stand guard|line|fan out|protect|saturate|flood|take up|man|swarm|stand by|mass) in|at|on|around|near|along|across|through @front  => police
        + Policemen stood guard near the palace.
    {actors} (order|step up|increase|launch|begin|conduct|introduce|intensify|carry out|mount|start|resume) (patrol|police patrol|army patrol|military patrol|naval patrol|security patrol|border patrol|air patrol|sea patrol|street patrol|foot patrol|maritime patrol) [by|in|along|on|across|around|near|of {targets}]  => police
        + The governor ordered patrols by police and soldiers.
    {actors} (step up|tighten|boost|beef up|increase|strengthen|intensify|reinforce|heighten|bolster|toughen) (security|border control|security measure|border security|airport security|police presence|border patrol|security presence|surveillance|airport check|protection|coastal defence|air defence|defence|security operation|checks|vigilance) [in|at|around|along|on|across|near|for *]  => police
        + Berlin tightened security at the airport.
        - The bank tightened security on its cards.
    {actors} (impose|mount|order|introduce|throw) (security clampdown|massive security operation|tight security|security cordon|security blanket|police cordon|massive security|heavy security) [in|around|on|at|for *]  => police
        + Authorities imposed tight security around the court.
    # militias
    {actors} (arm|form|raise|organise|recruit|train|create|set up|mobilise|establish) (teenager|boy|youth|young man|schoolboy|volunteer|militia|vigilante|militiaman|fighter|guerrilla|mercenary|death squad|vigilante group|self-defence group|civilian militia|self-defence force|paramilitary group|private army|rebel army|paramilitary force|armed wing|local militia|tribal militia|armed group|volunteer battalion|child soldier|suicide squad|popular militia|people 's militia|jihadist|foreign fighter) [in|to|against|for|from *]  => militia
        + The governor formed a militia in May.
    {actors} (declare|announce|proclaim) (war|jihad|holy war|state of war|all-out war) [on|against|with {targets:COUNTRY|ARMED|GOV|GROUP|ORG}]  => troops #military
        + Eritrea declared war on Ethiopia.
        - The mayor declared war on litter.
    (soldier|troop|tank|army|warship|armoured vehicle|warplane|marine|paratrooper|reinforcement|convoy|force|fighter|militia) (cross|pour|roll|move|advance|push|march|enter|stream|sweep) into|across|toward {targets:COUNTRY|PLACE}  => troops #military
        + Rwandan soldiers crossed into Congo.
    {actors} (send|dispatch|order|deploy|rush) @units to (invade|attack|fight|seize|quell|crush|retake|secure|guard|protect|patrol|restore|suppress|defend|conquer|battle|police)  => troops #military
        + The emperor sent a fleet to invade Japan.
    # idioms of the wires
    {actors:POLITICAL|ARMED} (truck|haul|roll|move|shift|rush|bus) (tank|howitzer|armour|artillery|armoured vehicle|armored vehicle|missile launcher|heavy weapon|battalion|reinforcement) up|to|toward|towards|into|near *  => troops
        + Turkey is trucking tanks to the border.
    {actors:ARMED} (line|ring|throng|flood|swarm|crowd) (street|boulevard|avenue|square|road|city centre|downtown|capital|route)  => police
        + Riot police lined the boulevards.
    {actors:COUNTRY|ARMED} (send|fire|lob|loft|shoot) (missile|ballistic missile|solid-fuel rocket|projectile) over|into|across|toward (sea|pacific|ocean|strait|gulf|sea of japan)  => weapons
        + North Korea sent a missile over the Pacific.
    {actors:ARMED} (practise|rehearse) (night march|landing|invasion|amphibious landing|manoeuvre|assault|beach landing|siege)  => troops
        + Chilean conscripts practised night marches.
    # look-alikes
    ! {actors} (declare|wage) (war|all-out war) on|against (fungus|pest|rat|weed|mosquito|disease|poverty|litter|waste|obesity|cancer|plastic|potholes|pothole|graffiti|noise|sugar|virus|red tape|bureaucracy|inflation|crime|corruption|drug)
        - Officials of Chile declared war on the pest.
    ! {actors} (aim|point|train) (gun|pistol|rifle|shotgun|revolver|handgun) at|on {targets}
        - The clerk pointed a gun at the governor.
    ! {actors} (issue|declare|raise|put out) (amber alert|weather alert|tornado alert|storm alert|health alert|pollution alert|flood alert|boil alert|silver alert|travel alert) [for|in|on *]
        - The Queensland police issued an Amber Alert for two boys.
    ! {actors} (launch|start|begin|hold|conduct|carry out|resume) (joint patrol) [by|in|along|on|across|around|near|of|with {targets}]
        - Two navies launched joint patrols.
    ! {actors} (send|move|order|fly|dispatch|deploy) (ship|fleet|unit|aircraft|team|force) with (cargo|passenger|food|tourist|goods|aid|medicine|relief|supplies)
        - The airline sent a ship with cargo to Malta.
    ! {actors} (deploy|send|move|dispatch|rush|mobilise|order|fly|airlift) (@units|@cops|helicopter) [to|in|into {targets}] for|after (relief|rescue|earthquake|flood|aid|evacuation|cleanup|search|quake|hurricane|storm|cyclone|wildfire|fire|landslide|tsunami|disaster)
        - The army sent soldiers to the valley after the flood.
    ! {actors} (deploy|send|move|dispatch|rush|mobilise|order|fly|airlift) @units to (help|rescue|evacuate|assist|clear|distribute|fight fire|search|rebuild|deliver|feed|vaccinate|clean|investigate|observe|monitor|supervise|study|assess|train)
        - The king sent soldiers to help flood victims.
    ! {actors} (deploy|send|dispatch|contribute|mobilise|move|fly) (peacekeeper|peacekeeping force|peacekeeping troop|peace force|un force|observer|monitor|peacekeeping contingent|un troop|sales force|task force|workforce|police mission|field force|labour force|field unit|peacekeeping mission) [to|in|into|at {targets}] [to|in|into|at {location:PLACE}]
        - Kenya sent a peacekeeping force to Namibia.
    ! {actors} (hold|conduct|stage|begin|launch|run|start|carry out) (@drill|joint exercise|joint drill|joint military exercise|joint naval exercise|joint manoeuvre|joint war game) with {targets}
        - Oman held military exercises with Britain.
    ! {actors} (hold|conduct|stage|begin|launch|run|start|carry out|plan|complete) (joint exercise|joint drill|joint military exercise|joint naval exercise|joint manoeuvre|fire drill|fitness exercise|exercise class|evacuation drill|bomb drill|earthquake drill|safety drill|rescue drill|licensing exercise|voter registration exercise|training session|registration exercise|cleanup exercise|exercise programme|valuation exercise|vaccination exercise|clean-up exercise|recruitment exercise|fundraising exercise|disaster drill|emergency drill) [near|in|off|along|at|on|around|against|with {targets}]
        - The school held a fire drill.
    ! {actors} (launch|unveil|display|fire|test) (rocket|satellite|drone|space rocket|spacecraft|probe|firework) [into|to|from *]
        - The agency launched a satellite into orbit.
    ! {actors} (declare|announce) (war|jihad) on (drug|litter|crime|poverty|corruption|cancer|waste|obesity|inflation|terror|terrorism|poaching|hunger|plastic|piracy)
        - The mayor declared war on litter.
    ! {actors} (step up|boost|tighten|increase|strengthen) (protection|surveillance|security|vigilance|defence) of|against|on|for (card|account|disease|virus|password|datum|consumer|forest|wetland|computer|bank|loan|title|cholera|ebola|flu)
        - The bank tightened security on its cards.
    """
