"""ASSAULT: deliberate physical violence against people or what they own."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Assault(PloverEvent):
    """Physical violence, from a beating to a war.

    Captured combatants are ASSAULT abduct; incidental damage is not destroy; a blunt instrument is beat and
    primitive, knives, fire and rocks are primitive. In a mutual fight all parties are actors.
    """

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "material conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -9
    modes: ClassVar[Mapping[str, float | None]] = {
        "abduct": -8.5, "beat": -7.5, "torture": -8.5, "sexual": -8.5, "targeted": -9.5, "destroy": -8.5,
        "primitive": -8, "firearms": -9, "explosives": -9, "suicide-attack": -9.5, "aerial": -9.5, "drone": -9.5,
        "heavy-weapons": -9.5, "crowd-control": -7.5, "unconventional": -10,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("18", "19", "20")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"MOBILIZE"})
    tolls: ClassVar[frozenset[str]] = frozenset({"kill", "wound", "injure", "maim", "hurt", "leave"})

    patterns = """
    @bomb = bomb|car bomb|truck bomb|roadside bomb|time bomb|pipe bomb|nail bomb|parcel bomb|letter bomb|bomb blast|bomb attack|bomb explosion|bombing|car bombing|truck bombing|blast|explosion|explosive|explosive device|explosive charge|improvised explosive device|ied|landmine|land mine|mine|minefield explosion|mine blast|grenade|hand grenade|grenade attack|booby trap|device|twin bombing|twin blast|car blast|bomb explosion|dynamite
    @heavy = rocket|missile|shell|mortar|mortar round|mortar shell|mortar fire|artillery|artillery fire|artillery shell|tank fire|tank shell|shelling|bombardment|rocket fire|rocket attack|missile attack|mortar attack|artillery attack|shell fire|shellfire|tank|barrage
    @air = airstrike|air strike|air raid|air attack|aerial attack|aerial bombardment|bombing raid|air bombardment|airstrikes|strafing|helicopter attack|cluster bomb
    @plane = warplane|fighter jet|jet|helicopter|plane|aircraft|bomber|helicopter gunship|gunship|air force|fighter bomber|fighter plane|fighter
    @drone = drone|drone strike|drone attack|unmanned aircraft|uav|predator|predator attack|predator strike|unmanned aerial vehicle|kamikaze drone
    @gun = gunfire|bullet|shooting|sniper|sniper fire|gun battle|gunbattle|shootout|firefight|gunfight|gun attack|crossfire|drive-by shooting|machine gun fire|machine-gun fire|small arms fire|rifle fire|enemy fire|police fire|army fire|hostile fire|friendly fire|return fire|israeli fire|russian fire|rebel fire|exchange of fire|shot|rifle|gun|pistol|machine gun|gunshot|gunshot wound|mass shooting|live ammunition|live round
    @blade = stabbing|knife attack|machete|knife|axe|sword|spear|dagger|arrow|acid|stone|rock|hammer|scissors|blade|machete attack|acid attack|arson attack|petrol bomb|molotov cocktail
    @fight = attack|raid|ambush|clash|fighting|violence|assault|offensive|massacre|battle|combat|skirmish|crackdown|strike|confrontation|insurgency|terrorist attack|terror attack|militant attack|rebel attack|guerrilla attack|riot|rioting|unrest|war|invasion|operation|military operation|incursion|onslaught|pogrom|lynching|killing spree|rampage|attack on|hijacking|kidnapping|siege|hostage crisis|coup attempt|uprising
    @site = residential block|apartment block|tower block|block of flats|apartment building|high-rise|housing estate|kindergarten|village|hamlet|town|city|base|camp|convoy|post|outpost|checkpoint|house|home|building|hospital|clinic|school|market|marketplace|bazaar|mosque|church|cathedral|temple|synagogue|shrine|monastery|position|barracks|garrison|headquarters|airport|airfield|airbase|air base|port|harbour|embassy|consulate|station|compound|bus|minibus|vehicle|car|truck|jeep|motorcade|patrol|ship|tanker|freighter|boat|vessel|train|plant|facility|installation|refinery|pipeline|oil field|oilfield|power station|power plant|substation|dam|bridge|stronghold|hideout|enclave|district|neighbourhood|suburb|settlement|farm|ranch|kibbutz|hotel|restaurant|cafe|nightclub|theatre|mall|supermarket|office|palace|parliament|prison|jail|university|college|orphanage|mission|bunker|trench|tunnel|depot|warehouse|arsenal|armoury|ammunition dump|launcher|airliner|wedding|funeral|procession|ceremony|column|police station|police post|border post|villa|residence|area|territory|region|province|border|capital|hill|frontline|line|store|shop|bank|tower|power tower|power line|pylon|electricity tower|interest|infrastructure|property|plantation|target|bus station|metro station|metro|subway|oil pipeline|oil tanker|oil installation|installation
    @property = home|house|village|hamlet|building|church|mosque|temple|shrine|synagogue|school|hospital|clinic|town|bridge|shop|store|market|office|crop|field|orchard|olive tree|hut|tent|vehicle|car|truck|bus|factory|property|statue|monument|plant|pipeline|camp|site|farm|tank|aircraft|helicopter|base|warehouse|depot|embassy|consulate|headquarters|police station|power line|pylon|railway|railway line|infrastructure|well|granary|dwelling|apartment|tunnel|launcher|boat|ship|grave|cemetery|block|power station|radar|position|station|train station|police post|court|courthouse|mansion|villa|petrol station|bank|restaurant|hotel|warehouse
    @accident = accident|crash|collision|derailment|pile-up|earthquake|quake|tremor|flood|flooding|landslide|mudslide|avalanche|storm|hurricane|cyclone|typhoon|tornado|tsunami|eruption|wildfire|bushfire|fire|blaze|inferno|stampede|crush|collapse|cave-in|cave in|sinking|capsizing|shipwreck|drowning|outbreak|epidemic|pandemic|disease|cholera|ebola|measles|malaria|virus|cancer|famine|drought|heatwave|heat wave|heat|cold|cold snap|gas explosion|gas blast|gas leak|mine explosion|mining accident|coal mine blast|boiler explosion|factory explosion|factory blast|refinery blast|refinery explosion|accidental explosion|accidental blast|accidental shooting|gas cylinder blast|lightning|disaster|mishap|leak|shark attack|dog attack|bear attack|animal attack|crocodile attack|elephant attack|heart attack|panic attack|fall|overdose|illness|infection|rain|snow|wave|electrocution|race|plane crash|rock fall|rockfall
    @armed = army|troop|soldier|force|rebel|guerrilla|militant|insurgent|gunman|militia|militiaman|fighter|jihadist|terrorist|bandit|separatist|commando|police|policeman|navy|warship|marine|paramilitary|extremist|tribesman|attacker|assailant|raider|robber|gang|mob|pirate|warplane|tank|guard|settler
    # plain attacks
    {actors} (attack|assault|ambush|assail|set upon|pounce on|maul|mob|lunge at|turn on|fall upon|gang up on) {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}
        + Rebels attacked an army patrol on Monday.
        + Two policemen were attacked by a crowd in Lahore.
        - She attacked the problem with energy.
        - The defender attacked the ball in the second half.
    {actors} (attack|assault|ambush|storm|invade|overrun) @site [of|in|near|at|on {targets}]
        + Militants stormed a police station in Kano.
    {actors} raid (village|hamlet|town|city|base|camp|post|outpost|convoy|barracks|garrison|border post|checkpoint|settlement|farm|ranch|market|refugee camp|depot|arsenal|armoury|prison|jail|airport|airfield|hideout|stronghold|position|police station|border|district|port|ship|hospital|embassy|suburb|neighbourhood|kibbutz|bus|train) [of|in|near|at|on {targets}]
        + The village was raided by bandits.
    @armed (strike|hit|target|pummel) @site [of|in|near|at|on {targets}]
        + Guerrillas struck a barracks near Bogota.
        - The pandemic hit schools in Lima.
    (gunman|militant|rebel|bandit|robber|insurgent|guerrilla|raider|commando|extremist|attacker|tribesman|militiaman|pirate|jihadist|fighter|assailant|rustler) raid * [{targets}]
        + Gunmen raided a bakery in the north of Kenya.
    {actors} invade {targets:COUNTRY|ORG}
        + Iraq invaded Kuwait in August 1990.
        - Fans invaded the pitch.
    {actors:ARMED|COUNTRY} (target|strike|hit|pummel) {targets:ARMED}
        + The rebels targeted soldiers in the north.
        + Israel struck Hezbollah in the south of Lebanon.
    # with what
    {actors} (attack|assault|assail|set upon|kill|injure|wound|target|hit|strike|murder|maim|hurt) {targets} with|by @blade  => primitive
        + Villagers attacked two policemen with machetes.
    {actors} (attack|assault|kill|injure|wound|murder|target|hit|strike) {targets} with @gun  => firearms
        + The bandits attacked the villagers with machine guns.
    {actors} (attack|assault|kill|injure|wound|target|hit|strike|pound) {targets} with @heavy  => heavy-weapons
        + The rebels attacked government troops with mortars and rockets.
    {actors} (attack|assault|kill|injure|wound|murder|target|hit|strike) {targets} with @bomb  => explosives
        + Militants attacked the soldiers with grenades.
    {actors} (attack|target|hit|strike|kill|wound|injure) {targets} with (drone|uav|warplane|fighter jet|airstrike|air strike|helicopter|helicopter gunship)  => aerial
        + The army attacked the rebels with helicopter gunships.
    # killings
    {actors} (kill|murder|slay|massacre|slaughter|butcher|exterminate|execute|lynch|wipe out|mow down|finish off|martyr) {targets:PERSON|GROUP|ARMED|GOV|ORG}
        + Soldiers killed five civilians in the village.
        + Two men were killed by police.
        - The flood killed the crops.
        - The senate killed the government's proposal.
    {actors} (kill|injure|wound|maim|hurt|murder|shoot dead) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|during|by|from|amid @fight
        + Nine people were wounded in clashes near the border.
        + Nine policemen were injured during riots in Leeds.
    {actors} (kill|injure|wound|maim|hurt|murder) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from @gun  => firearms
        + Two soldiers were killed by sniper fire in Basra.
        + Nine people were wounded in a shooting in Dallas.
    {actors} (kill|injure|wound|maim|hurt|murder|tear apart|blow up) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|from|during|near @bomb  => explosives
        + Separatists wounded six policemen in a grenade attack.
        + A banker was killed in a car bomb explosion in Karachi.
    {actors} (kill|injure|wound|maim|hurt) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from @heavy  => heavy-weapons
        + Ten villagers were killed in rocket attacks on Friday.
    {actors} (kill|injure|wound|maim|hurt) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from @air  => aerial
        + Four farmers were killed in an air strike.
    {actors} (kill|injure|wound) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from @drone  => drone
        + Two commanders were killed in a drone strike.
    {actors} (kill|injure|wound|hurt) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from (suicide bombing|suicide attack|suicide car bombing|suicide bomber|suicide bomb|suicide blast|suicide bomb attack)  => suicide-attack
        + Three civilians were killed in a suicide attack in the capital.
    {targets} (die|perish|fall|lose life) in|during|from|of|by (@fight|@gun|@bomb|@heavy|@air)
        + Ten villagers died in the attack.
        - Ten villagers died in an accident.
    {actors} wound {targets:PERSON|GROUP|ARMED|GOV|ORG}
        + The soldiers wounded three prisoners.
    (@armed|man|youth|protester|demonstrator|student|crowd|woman|suspect|prisoner|fan|settler|officer) (injure|hurt|maim) {targets:PERSON|GROUP|ARMED|GOV|ORG}
        + The soldiers injured three prisoners.
        - Ten people were injured on the road to Lyon.
    {actors} claim (life) of {targets}
        + The guerrillas claimed the lives of ten soldiers.
    killing|murder|slaying|beheading|massacre|stabbing|lynching|slaughter|decapitation|execution of {targets:PERSON|GROUP|ARMED|ORG} [by {actors}]
        + The killing of the journalist by police shocked Lima.
        - The execution of the plan took a year.
    (extrajudicial killing|extrajudicial execution|summary execution|targeted killing|mass killing|revenge killing|honour killing|extra-judicial killing) of {targets} [by {actors}]
        + The extrajudicial killing of peasants by soldiers alarmed the church.
    shooting of {targets:PERSON|GROUP|ARMED|GOV|ORG} [by {actors}]  => firearms
        + The shooting of a teenager by police led to anger.
    {actors} (assassinate|liquidate) {targets:PERSON|GROUP|GOV}  => targeted
        + Gunmen assassinated the governor.
    assassination of {targets} [by {actors}]  => targeted
        + The assassination of the senator by gunmen shocked Lima.
    (attack|attempt) on (life) of {targets} [by {actors}]  => targeted
        + The attempt on the life of the premier by rebels failed.
    (assassination attempt|assassination bid|murder attempt|attempt on life) on|against|of {targets} [by {actors}]  => targeted
        + The assassination attempt on the premier was blamed on rebels.
    {actors:ARMED} (kill|murder|slay|shoot dead|gun down) (commander|deputy chief|leader|deputy leader|governor|chief|mayor|minister|general|prosecutor|judge|police chief|colonel|politician|spokesman|candidate|senator|lawmaker|cleric)  => targeted
        + Commandos killed the deputy commander of the cartel.
    # bombs
    @bomb (kill|injure|wound|hit|strike|rock|destroy|tear through|rip through|maim|damage|target|claim|hurt|tear apart|shake|wreck|blow up|shatter) {targets}  => explosives
        + A bomb killed five soldiers in Kabul.
        + Four sailors were killed by an improvised explosive device in Aden.
    {actors} (bomb|blow up|dynamite|blast|mine|booby-trap|firebomb) {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}  => explosives
        + Rebels bombed the ministry.
        - Critics blasted the government's plan.
    {actors} (bomb|blow up|dynamite|firebomb|mine|detonate) (@site|railway|railway line|road|power line|pylon|electricity pylon|shop|store|bank|barrier|wall|gas pipeline) [of|in|near {targets}]  => explosives destroy
        + Militants blew up a bridge near Mosul.
    {actors} (detonate|explode|set off|plant|place|trigger|throw|hurl|toss|leave|lob|bury|hide|conceal|mail) @bomb [in|at|near|under|on|against|into|inside|beneath {targets}]  => explosives
        + Militants detonated a car bomb outside the ministry.
        + Rebels planted bombs in the offices of the party.
        + Youths threw grenades at the soldiers.
    @bomb (explode|go off|detonate|hit|land|rip through|rock|strike|burst) [in|at|near|on|under|inside {targets}]  => explosives
        + A car bomb exploded near the ministry.
    explosion|detonation|blast of (bomb|car bomb|dynamite|device|grenade|explosive|explosive device|mine|charge|missile|rocket) [at|in|near|under|on {targets}] [by {actors}]  => explosives
        + The explosion of a bomb near the ministry was heard across Bogota.
        - The explosion of colour delighted the crowd.
    (bombing|bomb attack|bomb blast|car bombing|car bomb|car bomb attack|grenade attack|firebombing|roadside bombing) of|at|against|on|near|near {targets} [by {actors}]  => explosives
        + The bombing of the embassy by militants shocked Nairobi.
    # suicide bombers
    (bomber|suicide bomber|suicide attacker|kamikaze|female suicide bomber) (blow up|detonate|explode) (himself|herself|themselves|bomb|vest|explosive|explosive belt|explosive vest|car|device|charge) [in|at|near|among|into {targets}] [in|at|near|inside @site]  => suicide-attack
        + A suicide bomber blew himself up near a police station in Lahore.
    (suicide bomber|suicide attacker|suicide bombing|suicide attack|suicide car bombing|suicide blast) (kill|wound|injure|attack|strike|hit|target|murder|claim) * [{targets}]  => suicide-attack
        + A suicide bomber killed twenty recruits in Aden.
    {actors} (blow up) (himself|herself|themselves) [in|at|near|among {targets}] [in|at|near|inside @site]  => suicide-attack
        + Two militants blew themselves up in Tel Aviv.
    (suicide bombing|suicide attack|suicide car bombing|suicide bomb attack|suicide mission) [on|against|in|at|near|of {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}] [by {actors}]  => suicide-attack
        + A suicide attack on police by militants shook Quetta.
    # guns
    {actors} (shoot|gun down|shoot dead|snipe|machine-gun|shoot down|strafe) {targets:PERSON|GROUP|ARMED|GOV|ORG}  => firearms
        + Gunmen shot a police officer in Karachi.
        - The director shot a film.
        - The striker shot wide of the goal.
    {actors} (open|exchange|trade|return|direct|swap) (fire|gunfire|shot|artillery fire|mortar fire|machine gun fire|small arms fire) [on|at|with|into|against|toward|upon {targets}]  => firearms
        + Soldiers opened fire on the demonstrators.
        + Rebels exchanged fire with troops.
        - The chef opened the shop.
    {actors} (fire|shoot|blaze away) at|on|into|upon|toward {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}  => firearms
        + Snipers fired at the crowd.
    {actors} (fire|shoot) at|on|into|upon|toward @site [of|in|near {targets}]  => firearms
        + Soldiers fired on a minibus near the capital.
    {actors} fire (shot|bullet|round|gun|rifle|machine gun|live ammunition|warning shot|weapon|live round|live bullet|volley|burst) [at|into|on|over|toward|against|in {targets}]  => firearms
        + Police fired rubber-coated rounds and live bullets over the students.
    @gun (kill|wound|injure|hit|strike) {targets}  => firearms
        + A sniper killed two soldiers in Sarajevo.
    (shooting|gun attack|drive-by shooting|sniper attack) on|at|against|near {targets} [by {actors}]  => firearms
        + The gun attack on the students by militants left six dead.
    # shells, rockets, tanks
    {actors} (fire|launch|lob|hurl|shoot|rain|unleash|pour) (rocket|missile|mortar|shell|artillery|grenade|torpedo|mortar round|artillery shell|salvo|barrage|shell bomb|tank shell|rocket-propelled grenade|artillery fire|mortar fire|rocket fire|ballistic missile|cruise missile|katyusha|fire) at|into|on|against|toward|upon {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}  => heavy-weapons
        + Hamas fired rockets at Israel.
    {actors} (fire|launch|lob|hurl|shoot|rain|unleash|pour) (rocket|missile|mortar|shell|artillery|grenade|mortar round|artillery shell|salvo|barrage|shell bomb|tank shell|rocket-propelled grenade|artillery fire|mortar fire|rocket fire|katyusha|fire) at|into|on|against|toward|upon (@site|target) [of|in|near {targets}]  => heavy-weapons
        + Syrian tanks fired shells at targets in Tripoli.
    {actors} (shell|bombard|pound|rocket|mortar|cannonade|rain shells on|pulverise|blitz) {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY}  => heavy-weapons
        + The army shelled the rebels near the river.
        - The boys shelled peas.
        - Reporters bombarded him with questions.
    {actors} (shell|bombard|pound|pulverise|rocket) (@site|target|coast|outskirts|heights|valley)  [of|in|near|around {targets}]  => heavy-weapons
        + Troops pounded the suburb of Homs.
    @heavy (kill|wound|injure|hit|strike|destroy|target|damage|pound|maim|level) {targets}  => heavy-weapons
        + An Israeli missile killed three militants in Gaza.
    @heavy (hit|strike|destroy|land|fall|slam|damage|crash|explode|level) [in|on|near|into *] @site [of|in|near {targets}]  => heavy-weapons
        + Rebel rockets hit a market in the port of Aden.
    @heavy (slam|crash|plough|plow|smash) in|on|into|near|onto {targets}  => heavy-weapons
        + Rockets slammed into a market in Aden on Friday.
        - The shell crashed into the sea.
    shelling|bombardment|rocketing of|against|on {targets} [by {actors}]  => heavy-weapons
        + The shelling of civilians by Serb forces angered the mediators.
    shelling|bombardment of @site [of|in {targets}] [by {actors}]  => heavy-weapons
        + The bombardment of villages by the Turkish army went on.
    (rocket attack|missile attack|mortar attack|artillery attack|missile strike|artillery strike|rocket strike|tank attack|rocket fire) on|against|at|into {targets} [by {actors}]  => heavy-weapons
        + The rocket attack on Israel by the group ended at noon.
    {actors} (shoot down|down|sink|torpedo|bring down) (plane|jet|helicopter|aircraft|drone|ship|boat|vessel|warplane|airliner|warship|frigate|fighter jet|fighter|gunboat|mig|passenger plane|trawler|submarine|gunship) [of|from|near|over {targets}]  => heavy-weapons
        + Rebels shot down a helicopter.
    {actors:ARMED|COUNTRY} (capture|recapture|retake|overrun|conquer|liberate|wrest|reconquer|fight into|thrust into) (village|hamlet|town|city|stronghold|base|position|outpost|hill|camp|fort|garrison|capital|airport|airfield|airbase|air base|bridge|province|district|border post|headquarters|barracks|enclave|bastion|fortress|region|highway|ridge|heights|suburb|port|area|peak|trench|island|ground|territory) [of|in|from|near {targets}]  => heavy-weapons #military
        + Government troops have recaptured a strategic town from the guerrillas.
        + Rebels overran a base near the border.
        - The studio captured the city in its new film.
    {actors:ARMED} (capture|recapture|retake|overrun) {location:PLACE}  => heavy-weapons #military
        + Rebels captured Kabul after weeks of fighting.
    capture|recapture|fall of (village|town|city|stronghold|base|outpost|garrison|fort|enclave) [in|of {targets}] [by|to {actors}]  => heavy-weapons #military
        + The capture of the town by rebels alarmed Chad.
    # from the air
    @plane (bomb|strike|hit|raid|target|pound|strafe|attack|destroy|kill|blast|wound|injure|rocket|bombard) {targets}  => aerial
        + Warplanes bombed rebel positions.
        + Russian helicopters attacked guerrillas in the valley.
    @plane (bomb|strike|hit|raid|target|pound|strafe|attack|destroy|blast|rocket|bombard) (@site|target|suspected target|coast|outskirts|valley|mountain|hideout) [of|in|near {targets}]  => aerial
        + Warplanes struck a market near Idlib.
    @air on|against|at|of|in|near {targets} [by {actors}]  => aerial
        + Air strikes on the militia by France went on.
    @air on|against|at|of|in|near @site [of|in|near {targets}] [by {actors}]  => aerial
        + The air raid on a camp of refugees by Israel ended at noon.
    @air (kill|wound|injure|hit|destroy|target|strike|damage|level) {targets}  => aerial
        + A U.S. airstrike killed nine civilians.
    {actors} (conduct|carry out|launch|mount|stage|make|fly|order|resume) (airstrike|air strike|air raid|bombing raid|aerial attack|air attack|bombing campaign|sortie|bombing run|bombing mission) [on|against|in|near|over {targets}]  => aerial
        + Turkey carried out air strikes on Kurdish fighters.
    {actors} (drop) (bomb|barrel bomb|cluster bomb|bombs|napalm) [on|over|in {targets}]  => aerial
        + The air force dropped bombs on the militants.
    @drone (kill|strike|hit|attack|target|wound|destroy|injure) {targets}  => drone
        + A drone killed two commanders.
    (drone strike|drone attack|predator attack|predator strike) on|against|in|at|of|near {targets} [by {actors}]  => drone
        + A drone strike on the militia was reported.
    # attacks as nouns
    attack|assault|offensive|ambush|onslaught|aggression|massacre|atrocity|pogrom|counterattack|counteroffensive on|against|upon|of|toward {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY} [by {actors}]
        + The attack on the villagers by rebels lasted for hours.
        + Rebels carried out an assault on the police.
        - A heart attack struck the singer.
    strike|raid on|against|upon {targets:ARMED|COUNTRY} [by {actors}]
        + The raid on the guerrillas by the army lasted for hours.
    attack|raid|assault|offensive|ambush|onslaught|invasion|incursion|strike|infiltration on|against|upon|at|into @site [of|in|near {targets}] [by {actors}]
        + The attack on the village by rebels lasted for hours.
    (terrorist attack|terror attack|arson attack|guerrilla attack|acid attack|knife attack|revenge attack|retaliatory attack|cross-border raid|militant attack|military offensive|ground offensive|armed attack|surprise attack|preemptive strike|retaliatory strike|military strike|commando raid) on|against|in|of|at|into {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY} [by {actors}]
        + The terrorist attack on tourists by gunmen alarmed Cairo.
    attack|ambush|raid|offensive|assault|massacre|onslaught|counterattack by * [by {actors:ARMED}]
        + A Taliban attack alarmed the town.
    invasion|incursion of|into|against {targets:COUNTRY} by * [by {actors}]
        + The invasion of Kuwait by Iraq alarmed its neighbours.
    war against|on|with {targets:COUNTRY|ARMED} by * [by {actors:ARMED|COUNTRY|GROUP}]
        + Iraq's war with Iran lasted for eight years.
        - The war on cancer went on.
    violence against {targets:GROUP|PERSON} by * [by {actors}]
        + Violence against Hutus by soldiers has increased.
    {actors} (launch|mount|carry out|conduct|perpetrate|commit|unleash|wage|stage|renew|resume|intensify|step up|press|open|undertake|order) (attack|assault|offensive|invasion|raid|incursion|ground offensive|massacre|atrocity|ambush|military offensive|counteroffensive|counterattack|shelling|bombardment|killing|war crime|bombing|car bombing|reprisal|reprisal killing|onslaught|military operation|war|pogrom|guerrilla attack|hit-and-run attack|terrorist attack|bomb attack|rocket attack|missile attack|mortar attack|strike against|military campaign|retaliatory strike|preemptive strike|missile strike|military strike|military action|guerrilla war|insurgency|execution) [on|against|in|into|near|of|across|at {targets}]
        + The army launched an offensive against the rebels.
        + Israel mounted an invasion of Lebanon.
        - The agency conducted an investigation of the airline.
    {actors} (launch|carry out|conduct|mount) (strike|missile) on|against|at|in {targets:ARMED|COUNTRY}  => aerial
        + Jordan carried out strikes against the jihadists.
    # fights
    {actors:GOV} (fight|battle) {targets:ARMED}
        + The government fought the guerrillas in the south.
    {actors:ARMED|COUNTRY|GROUP} (fight|battle) {targets:ARMED|COUNTRY|GROUP}
        + The army fought the rebels near the river.
        - The town fought the flood.
        - He fought cancer for years.
    {actors:ARMED} (clash|skirmish|battle|scuffle) with|against {targets}
        + Rebel troops clashed with the cavalry company near the river.
    {actors} (clash|battle|skirmish|scuffle|brawl|fight|grapple|tangle) with|against {targets:ARMED|GROUP|COUNTRY|PERSON|GOV}
        + Students brawled with the police.
        - He fought with cancer.
    {actors:ARMED|GROUP} (clash|skirmish|scuffle|brawl)
        + Two rival clans clashed in Mogadishu.
        - The two ministers clashed over the budget.
    {actors:ARMED|GROUP|COUNTRY} (clash|skirmish|fight|battle) along|on|at|near|in (border|frontier|line|front|line of control|street|outskirt|hill|mountain|region|province|district|suburb|strait|sea|village|town)
        + Armenia and Azerbaijan clashed along their border on Tuesday.
    clash|battle|skirmish|firefight|gunbattle|scuffle|gunfight|shootout|brawl|melee|fighting|combat|hostility|war between|with|among {actors:ARMED|GROUP|COUNTRY|GOV} [with {targets}]
        + Clashes between police and students went on.
        - Talks on the battle between the two recipes went on.
    {actors} (fight|wage) (war|battle|running battle|street battle|gun battle|gunbattle|insurgency|guerrilla war|civil war|jihad|armed struggle|armed campaign|guerrilla campaign|holy war|separatist war) [with|against|on {targets}]
        + Moscow fought a five-day war with Georgia.
        - The city waged a war on drugs.
    # abduction
    {actors} (kidnap|abduct|snatch|hijack|shanghai) {targets:PERSON|GROUP|ARMED|GOV|ORG}  => abduct
        + Pirates kidnapped two sailors.
    {actors} (capture|seize) {targets:PERSON|GROUP|ARMED}  => abduct
        + The rebels captured 40 soldiers.
        - The film captured the mood.
    {actors} (hijack|commandeer) (plane|ship|bus|airliner|vessel|tanker|train|truck|boat|aircraft|convoy|jet|ferry|yacht|trawler|airplane|freighter|dhow|flight)  => abduct
        + Pirates hijacked a tanker off Somalia.
    {actors} (take|hold|keep|seize) {targets} (hostage|captive|prisoner|hostages)  => abduct
        + Gunmen held twelve miners hostage.
    {actors} (take|hold|seize) (hostage|captive|prisoner of war) [from|in|of|at {targets}]  => abduct
        + The rebels took prisoners of war from Ethiopia.
    {actors} (hold|keep|use) {targets} as|for (hostage|human shield|ransom|prisoner of war)  => abduct
        + The army held refugees as human shields.
    kidnapping|abduction|hijacking|capture of {targets:PERSON|GROUP|ARMED} [by {actors}]  => abduct
        + The kidnapping of the nurse by bandits alarmed Jos.
    # beating
    {actors} (beat up|bludgeon|rough up|manhandle|pistol-whip|whip|flog|cane|lash|horsewhip|punch|slap|headbutt|kick|club|cudgel|pistol whip|assault physically|beat severely|beat badly|beat brutally) {targets:PERSON|GROUP|GOV}  => beat
        + The two reporters were beaten up by soldiers.
        + Officials caned the students in Jakarta.
        - Arsenal beat Chelsea 5-1.
    {actors} beat {targets:GROUP}  => beat
        + Thugs beat the pilgrims.
        - Spain beat Italy in the final.
    {actors} beat (student|journalist|reporter|activist|man|woman|protester|demonstrator|prisoner|detainee|boy|girl|teenager|lawyer|monk|priest|driver|worker|cameraman|photographer|teacher|villager|farmer|suspect|migrant|policeman|soldier|official|motorist|guard|victim|wife|girlfriend|people|child|civilian|dissident|editor|leader|passenger|resident) [of|from {targets}]  => beat
        + Soldiers beat a driver at the checkpoint.
    {actors:ARMED} beat {targets:PERSON|GROUP|GOV}  => beat
        + The policeman beat Joseph Kabongo in his cell.
    {actors} (put) {targets:PERSON|GROUP|GOV|ARMED} to (death|sword)
        + The rebels put 20 villagers to death.
    {actors:ARMED|GROUP} (pick off|mow down|gun down|cut down) {targets:PERSON|GROUP|ARMED}  => firearms
        + Snipers picked off three policemen in Maiduguri.
    {actors} beat {targets} to|with|in|on|about|into (death|stick|baton|club|rifle butt|pulp|truncheon|iron bar|head|unconsciousness|iron rod|whip|cane|custody|face)  => beat
        + A mob beat the thief to death in Lagos.
    {actors} (hit|strike|slap|kick|poke|punch|smash) {targets} in|on|with|about|over (face|head|stomach|stick|fist|baton|club|rifle butt|chair|back|truncheon|bottle|chest|leg)  => beat
        + The officer hit the prisoner on the head.
    beating|flogging|caning|whipping|lashing of {targets:PERSON|GROUP} [by {actors}]  => beat
        + The beating of the driver by police caused anger.
    # torture
    {actors} (torture|waterboard|electrocute|mutilate|brutalise|mistreat|maltreat|ill-treat|abuse physically|disfigure|castrate) {targets:PERSON|GROUP|ARMED}  => torture
        + Soldiers tortured the prisoners.
    @armed abuse {targets:PERSON|GROUP}  => torture
        + Prison guards abused the detainees.
        - The officer abused his power.
    {actors} (subject) {targets} to (torture|mistreatment|beating|electric shock|abuse|ill-treatment|waterboarding|interrogation)  => torture
        + The police subjected the prisoners to torture.
    {targets} (die|perish|succumb) of|from|under|after|in|as|by|during|to|through (torture|beating|mistreatment)  => torture
        + Two Kurdish activists died of torture in March.
    torture|mistreatment|ill-treatment|maltreatment of {targets:PERSON|GROUP} [by {actors}]  => torture
        + The torture of detainees by soldiers was filmed.
    # sexual violence
    {actors} (rape|gang-rape|gang rape|molest|assault sexually|abuse sexually|sodomise|grope|attack sexually) {targets:PERSON|GROUP}  => sexual
        + Soldiers raped women in the camp.
        + Soldiers sexually abused two prisoners.
    rape|(sexual assault)|(sexual abuse)|(gang rape)|molestation of {targets:PERSON|GROUP} [by {actors}]  => sexual
        + The rape of the student by four men caused anger.
    (sexual assault|sexual violence|sexual attack) on|against {targets:PERSON|GROUP} [by {actors}]  => sexual
        + The sexual assault on the nurse by two men alarmed the hospital.
    # knives, fire, stones
    {actors} (stab|knife|slash|behead|decapitate|axe|spear|strangle|throttle|stone|drown|crucify|choke|suffocate|set alight|smother|scald|burn alive|set ablaze|set on fire|stab to death|hack to death|throw acid on|slit throat of|garrotte|disembowel|run over|burn to death|hang|impale|dismember) {targets:PERSON|GROUP|ARMED|GOV|ORG}  => primitive
        + A man stabbed two policemen.
        + Militants beheaded a hostage.
        - The accounts of thirty activists were hacked.
    # destruction
    {actors} (destroy|demolish|raze|bulldoze|torch|burn down|level|flatten|set ablaze|set alight|burn|wreck|incinerate|gut|tear down|pull down|blow up|knock down|uproot|set on fire|dynamite|cut down|reduce to rubble|fell) @property [of|in|near {targets}]  => destroy
        + The army demolished Palestinian homes.
        + Militants torched a church in Jos.
        - The storm destroyed the village.
    destruction|demolition|burning|razing|bulldozing|torching of @property [of|in {targets}] [by {actors}]  => destroy
        + The demolition of homes by the army went on.
    {actors} set (fire) to @property [of|in {targets}]  => destroy
        + Settlers set fire to an office of Palestinians.
    {actors} sabotage (@property|train|rail line|power grid|cable|refinery|dam|oil pipeline|gas pipeline|network|system|road|reactor)  [of|in {targets}]  => destroy
        + Rebels sabotaged a pipeline.
        - The row sabotaged the talks.
    # crowd control
    {actors} (use|fire|lob|spray|shoot|hurl|throw|unleash|turn|deploy|launch) (tear gas|rubber bullet|water cannon|pepper spray|stun grenade|baton|teargas|plastic bullet|tear gas canister|tear gas grenade|teargas grenade|teargas canister|smoke bomb|riot gas|percussion grenade|rubber-coated bullet|truncheon|smoke grenade|birdshot) [against|on|at|to|into|toward {targets}]  => crowd-control
        + Police used tear gas against the students.
    {actors} (eliminate|neutralise|liquidate|take out) {targets:ARMED}
        + The army eliminated twenty militants in the north.
    {actors} (disperse|teargas|tear-gas|baton-charge|lathi-charge|cane-charge|pepper-spray|break up|scatter) {targets:GROUP|PERSON}  => crowd-control
        + Police lathi-charged the farmers.
        + Police scattered the students.
    {actors} (break up|disperse|scatter) (protest|demonstration|rally|march|sit-in|gathering|camp|procession|crowd|vigil|meeting|blockade|riot) [of|by|in {targets}]  => crowd-control
        + Riot police broke up a demonstration.
        - The cartel broke up in 2009.
    # mass violence
    {actors} (gas|cleanse|cleanse ethnically|exterminate|annihilate|starve|massacre) {targets:GROUP|COUNTRY|ARMED}  => unconventional
        + The regime gassed the villagers.
    {actors} (engage|participate|take part) in (ethnic cleansing|genocide|mass killing|massacre|extermination) [against|of {targets}]  => unconventional
        + The militia engaged in ethnic cleansing against the Tutsi.
    {actors} (commit|carry out|perpetrate|conduct) (genocide|ethnic cleansing|mass murder) [against|of|in {targets}]  => unconventional
        + The army committed genocide against the minority.
    {actors:ARMED|COUNTRY|GROUP} (force|drive|chase|push|force out|drive out|expel|uproot|evict|flush|hound) {targets:GROUP|PERSON} from|out|of|off (home|village|house|land|camp|town|city|neighbourhood|farm|area|region|homeland)  => unconventional
        + The militia forced hundreds of herders from their homes in Jonglei.
        - The quake forced families from their homes.
    @armed (displace|uproot) {targets:GROUP|PERSON}  => unconventional
        + The militia displaced thousands of villagers.
        - Floods displaced thousands of villagers.
    {actors} use (chemical weapon|poison gas|nerve agent|nerve gas|mustard gas|biological weapon|nuclear weapon|cluster bomb|phosphorus|white phosphorus|sarin|chlorine gas|chemical agent|toxic gas|napalm|cluster munition) [against|on|in {targets}]  => unconventional #cbrn
        + The regime used chemical weapons against civilians.
    {actors} (poison) {targets:PERSON|GROUP|GOV}  => unconventional
        + Agents poisoned the dissident in London.
    (chemical attack|gas attack|nerve agent attack|chemical weapon attack|poison gas attack|ethnic cleansing) on|against|of|in {targets} [by {actors}]  => unconventional
        + The gas attack on the villagers by the army killed hundreds.
    # robbery
    {actors} (rob|mug|carjack|hold up|waylay) {targets:PERSON|GROUP|ORG}
        + Bandits robbed passengers near the border.
    # fighting that breaks out by itself, and what it leaves behind
    (fighting|clash|battle|gun battle|gunbattle|firefight|shootout|skirmish|shelling|gunfight|heavy fighting|fierce fighting|ethnic violence|sectarian violence|street fighting|armed clash|communal violence|fierce clash|bombardment|gunfire|violence|war|civil war|combat|hostility) (erupt|break out|flare|flare up|rage|engulf|rock|ensue)
        + Gunfire erupted near the palace in Bujumbura.
    (clash|fighting|raid|ambush|blast|bombing|explosion|airstrike|shelling|riot|shooting|gunman|bomber|offensive|battle|skirmish|crossfire|bomb|violence) leave {targets:PERSON|GROUP|ARMED} (dead|injured|wounded|bloodied|hurt|maimed)
        + The clashes left 30 villagers dead.
        - The crash left 30 people dead.
    {targets} (come|fall|be) under (attack|fire|bombardment|shelling|mortar fire|gunfire|sniper fire|rocket fire|heavy fire|air attack|artillery fire|missile attack|rocket attack) [from|by {actors}]
        + The convoy came under attack from rebels near Kandahar.
        - The minister came under attack over the budget.
    {targets} (survive|escape) (attempt|assassination attempt|assassination bid|assassination|bombing|ambush|bomb attack|suicide attack|murder attempt|car bomb|attempt on life|gun attack) [by {actors}]  => targeted
        + The mayor survived an assassination attempt on Friday.
    (vehicle|car|truck|bus|convoy|jeep|tank|patrol|soldier|minibus|lorry|van|motorcycle|armoured vehicle|tractor|child|farmer|boy|troop|ship|boat|ambulance|taxi|villager|shepherd|policeman|peacekeeper) (hit|strike|drive over|run over|step on|trigger|roll over|detonate|trip) (landmine|mine|land mine|roadside bomb|improvised explosive device|ied|explosive device|anti-personnel mine|bomb|sea mine|anti-tank mine|unexploded bomb)  => explosives
        + A police vehicle hit a landmine near the border.
    (rocket|missile|mortar|shell|ballistic missile|mortar round|artillery shell|mortar shell|katyusha) (land|fall|hit|crash|explode|slam|strike|rain) in|on|into|near|down {targets:COUNTRY|PLACE}  => heavy-weapons
        + Two rockets landed in southern Israel.
        - The space rocket landed in the desert.
    {actors:ARMED|COUNTRY} (retaliate|strike back|hit back militarily|respond militarily|respond harshly|respond forcefully|return fire|counterattack|fire back) [against|to|with|at {targets}]
        + The army retaliated against the rebels.
    {actors:ARMED|COUNTRY} (drive|force|push|flush|chase|expel|oust|dislodge|rout) {targets:ARMED} from|out|of {location:PLACE}  => heavy-weapons
        + Kurdish fighters drove the jihadists from Kobani.
    # idioms of the wires
    {actors:ARMED} (respond|reply|retaliate|answer) with (tear gas|teargas|rubber bullet|live ammunition|live round|live fire|gunfire|water cannon|artillery fire|baton|rocket)
        + Police responded with tear gas.
    {actors} (put) @site to (torch|flame)  => primitive
        + Rebels put a school to the torch.
    {targets:GROUP|PERSON|NUMBER} lose (life) by|to {actors:ARMED}
        + Nine farmers lost their lives at the hands of rebels.
    {actors:ARMED|COUNTRY} (rain|pour|shower|hurl|lob|unleash) (mortar bomb|shell|rocket|mortar|bomb|missile|bullet|artillery shell) on|onto|at|into|over {targets}  => heavy-weapons
        + The army rained mortar bombs on the rebels.
    {actors:ARMED} (lead|march|drag|drive|spirit|take) {targets:PERSON|GROUP} into|to (bush|forest|jungle|hideout|desert)  => abduct
        + Gunmen led the nun into the bush.
    # look-alikes
    ! (charm|beauty|mood|spirit|magic|camera|lens|image|story|novel|film|idea|elegance|melody|voice|style|photograph) (capture|conquer|seize|strike|hit) {targets}
        - The painters were captured by the charm of the French garden.
    ! {actors} (storm|hit|rock|crash) (box office|chart|catwalk|dance floor|top ten)
        - The film by a Thai director stormed the box office.
    ! {actors} (wage|declare|fight) (war) on|against (strain|disease|tuberculosis|malaria|cancer|polio|virus|bacterium|infection|pest|fungus|poverty|waste|obesity|litter|hunger|illiteracy|corruption|red tape|inflation)
        - Doctors in Mumbai waged war on a strain of tuberculosis.
    ! {actors} (hold|keep|take) {targets:ORG|COUNTRY} (hostage|captive|prisoner)
        - Lithuania accused Hungary of holding the European Union hostage.
    ! {actors} (hold|keep|take) {targets} (hostage) to *
        - The townspeople were held hostage to politics.
    ! (police|policeman|officer|detective|deputy|sheriff|trooper|fbi|authority) capture {targets:PERSON|GROUP}
        - Police captured the banker in Lyon.
    ! {targets} (come|fall|be) under (attack|fire) over|for|on *
        - The minister came under attack over the budget.
    ! {targets} (come|fall|be) under (attack|fire) from (critic|opposition|lawmaker|press|media|newspaper|union|deputy|mp|campaigner)
        - The mayor came under fire from critics.
    ! {actors} (kill|hang|shoot|stab|drown|poison|burn|hurt|injure|electrocute|strangle|cut|blow up) (himself|herself|themselves|myself|itself|oneself|yourself) [with *]
        - The soldier shot himself in his room.
    ! {actors} (attack|target|assault|assail) {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY} over *
        - The senator attacked the government over its tax plan.
    ! {actors} (fight|battle|combat) (disease|cancer|virus|fire|blaze|wildfire|flood|poverty|crime|corruption|inflation|change|illness|charge|extradition|election|cold|corner|terrorism|racism|hunger|case|addiction|drug|epidemic|pandemic|result|lawsuit)
        - He fought cancer for years.
    ! {actors} (fight|battle) with|against (disease|cancer|virus|fire|blaze|flood|poverty|crime|corruption|inflation|illness|terrorism|racism|hunger|addiction|drug|epidemic|pandemic|odds|time|weather|injury|alcohol|depression)
        - The agency fought against crime and hunger.
    ! {actors} (shoot|fire) {targets} at|past|over|into (goalkeeper|keeper|net|goal|basket|bar|post)
        - The striker shot the ball into the net.
    ! {actors} (shoot|fire) at|past|over|into (goalkeeper|keeper|net|goal|basket|bar|post|goalie)
        - The striker fired straight at the goalkeeper.
    ! {actors} bombard {targets:PERSON|GROUP|ARMED|GOV|ORG|COUNTRY} with (question|request|call|message|email|letter|complaint|text)
        - Reporters bombarded the minister with questions.
    ! @accident (kill|destroy|hit|injure|strike|damage|rock|wreck|ravage|level|flatten|batter|pound|claim|bury|demolish|burn|hurt|wound|drown|displace) {targets}
        - A Kabul fire killed nine people.
    ! @accident (destroy|hit|strike|damage|rock|wreck|ravage|level|flatten|batter|pound|burn|gut|bury) @site [of|in|near {targets}]
        - The storm destroyed the village.
    ! (car|train|bus|truck|lorry|taxi|bear|dog|shark|elephant|lion|tiger|snake|bull|bee|van|tram) (kill|hit|injure|strike|hurt|wound|attack|run over|maul) {targets}
        - A bus killed two students in Lima.
    ! {actors} (kill|injure|wound|maim|hurt|drown|burn|suffocate|electrocute|die) {targets:PERSON|GROUP|ARMED|GOV|ORG} in|by|during|from|under|after|of|on @accident
        - Nine soldiers were killed in a helicopter crash in Nepal.
    ! {targets} (die|perish|fall) in|during|from|of|by|after @accident
        - Two officers died of a heart attack.
    ! {actors} (beat|thrash|batter|hammer|pummel|punch) {targets:PERSON|GROUP|GOV} in|by|at|to|for (final|semifinal|match|set|game|round|tournament|election|vote|poll|race|runoff|primary|semi-final|quarterfinal|open|cup|league|championship|point|wicket|run|goal|title|playoff|bout|fight|ballot|margin)
        - The champion beat the Russian in the final.
    ! {actors} scatter {targets:GROUP|PERSON} throughout|across|around|over *
        - The members of the family are scattered throughout Peru.
    ! {actors} fire {targets:PERSON} at|on|into *
        - The judge fired Jane Roe at the emergency centre.
    ! {actors} eliminate {targets:PERSON|GROUP|ARMED|GOV|ORG} from (competition|contest|tournament|round|race|final|cup|event|playoff|running|championship)
        - The team of Peru was eliminated from the tournament.
    ! {actors} capture (mood|imagination|moment|image|attention|vote|title|spirit|essence|market|carbon|gold|seat|footage|trophy|medal|share)
        - The film captured the mood.
    ! (war|battle|fight|attack|campaign|offensive|crackdown) on|against|with (drug|terror|terrorism|poverty|cancer|crime|corruption|disease|hunger|virus|obesity|narcotic|inflation|waste|graft|trafficking|tobacco|drug cartel|illiteracy)
        - The war on drugs went on.
    ! {actors} (fight|wage|launch|declare) (war|battle|campaign|offensive|attack) on|against|with (drug|terror|terrorism|poverty|cancer|crime|corruption|disease|hunger|virus|obesity|narcotic|inflation|waste|graft|trafficking|litter|tobacco|illiteracy)
        - The mayor waged war on crime.
    ! (verbal attack|scathing attack|personal attack|political attack|stinging attack|veiled attack|blistering attack|rhetorical attack|thinly veiled attack|legal battle|court battle|price war|trade war|bidding war|charm offensive|diplomatic offensive|legal war|political battle|custody battle|war of words|title fight) on|against|with|between|of {targets} [by {actors}]
        - The scathing attack on the minister by the senator was printed.
    ! {actors} (launch|make|mount|wage|fight|stage|deliver|begin|hold|call|continue|open|resume|intensify) (verbal attack|scathing attack|personal attack|political attack|stinging attack|veiled attack|blistering attack|legal battle|court battle|price war|trade war|bidding war|charm offensive|diplomatic offensive|hunger strike|general strike|labour strike|peace offensive|wildcat strike|propaganda war|sales offensive|political battle|war of words) [on|against|with|over {targets}]
        - The senator launched a scathing attack on the minister.
    ! {actors} (clash|battle|fight|scuffle|tangle) [with|against {targets:ARMED|GROUP|COUNTRY|PERSON|GOV}] over|in|for (budget|policy|bill|plan|tax|law|reform|issue|trade|title|debate|court|final|match|place|strategy|spending|record|cup|vote|interpretation|word|medal|seat|nomination|right|future)
        - The president clashed with the senators over the budget.
    """
