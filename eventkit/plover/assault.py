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

    quad: ClassVar[Quad] = "material conflict"
    score: ClassVar[float] = -9
    modes: ClassVar[Mapping[str, float | None]] = {
        "abduct": -8.5, "beat": -7.5, "torture": -8.5, "sexual": -8.5, "targeted": -9.5, "destroy": -8.5,
        "primitive": -8, "firearms": -9, "explosives": -9, "suicide-attack": -9.5, "aerial": -9.5, "drone": -9.5,
        "heavy-weapons": -9.5, "crowd-control": -7.5, "unconventional": -10,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("18", "19", "20")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"MOBILIZE"})

    patterns = """
    @destructive = bomb|blast|explosion|mine|landmine|missile|rocket|shell|mortar|grenade|car bomb|airstrike|air strike|strike|attack|raid|gunfire|bullet|shelling|bombing|ambush|shooting|clash|fighting|violence|bombardment|drone strike|crossfire|sniper|fire|shrapnel|suicide bomber|bomber|assault|offensive|gun battle|shootout|massacre|stabbing|device|booby trap|gun attack
    {actors} (attack|assault|assail|ambush|storm|raid|invade|overrun|besiege|charge|hit|target|set upon|pounce|maul|mob|rush) {targets}
        + Rebels attacked the army base on Monday.
        + The village was raided by bandits.
        - She attacked the problem with energy.
    {actors} (attack|assault|ambush|storm|raid|invade|overrun|besiege|strike|hit|target|overran|pound) (village|town|city|base|camp|convoy|post|checkpoint|house|home|building|hospital|school|market|mosque|church|position|barracks|headquarters|outpost|airport|port|embassy|station|police station|compound|bus|vehicle|patrol|ship|plant|facility|stronghold|district|area|neighbourhood|hotel|train|office|consulate|palace|hideout|prison|tanker|pipeline|refinery|target|border|temple|synagogue|university|territory|country) [of|in|near {targets}]
        + Militants stormed a police station in Kano.
        + Warplanes struck a market.
    {actors} (kill|murder|slay|massacre|slaughter|butcher|exterminate|execute|lynch|wipe out|mow down|finish off|gun down) {targets}
        + Soldiers killed five civilians in the village.
        + Two men were killed by police.
        - The flood killed the crops.
    @destructive (kill|injure|wound|hit|strike|rock|destroy|tear through|rip through|maim|damage|leave|target|shatter|claim) {targets}  => explosives
        + A bomb killed five soldiers in Kabul.
        + Twelve people were injured in the blast.
    {targets} (die|perish|fall) in @destructive
        + Ten villagers died in the attack.
    {actors} (kill|injure|wound|maim) * in|during @destructive
        + Nine people were wounded in a shooting in Dallas.
    {actors} (injure|wound|hurt|maim|stab|knife|slash|hack|behead|decapitate|axe|spear|strangle|throttle|burn|stone|poison|drown|crucify|choke|suffocate|set alight|run over|smother|scald) {targets:ACTOR}  => primitive
        + A man stabbed two policemen.
        + Militants beheaded a hostage.
    {actors} (wound|injure|hurt|maim) {targets}
        + The guards wounded three prisoners.
    {actors} (shoot|gun down|shoot down|shoot dead|open fire on|snipe|machine-gun) {targets}  => firearms
        + Gunmen shot a police officer in Karachi.
        - The director shot a film.
    {actors} (open|exchange|trade|return|direct) (fire|gunfire|shot|artillery fire) [on|at|with|into|against|toward {targets}]  => firearms
        + Soldiers opened fire on the demonstrators.
        + Rebels exchanged fire with troops.
    {actors} (fire|shoot) at|on|into|upon {targets}  => firearms
        + Snipers fired at the crowd.
    {actors} fire (shot|bullet|round|gun|rifle) [at|into|on|over {targets}]  => firearms
        + Police fired shots at the car.
    {actors} (fire|launch|lob|hurl) (rocket|missile|mortar|shell|artillery|grenade|torpedo|mortar round|artillery shell|salvo|barrage) at|into|on|against|toward {targets}  => heavy-weapons
        + Hamas fired rockets at Israel.
    {actors} (fire|lob) (rocket|mortar|shell|artillery|grenade) [into|at|on *]  => heavy-weapons
        + Militants fired mortars into the town.
    {actors} (shell|bombard|pound|rocket) {targets}  => heavy-weapons
        + The army shelled rebel positions.
        - The boys shelled peas.
    {actors} (shell|bombard|pound) (village|town|city|position|suburb|area|district|camp|stronghold|hospital|home|neighbourhood|base|capital|coast)  [of|in|near {targets}]  => heavy-weapons
        + Tanks pounded the suburb of Homs.
    {actors} (bomb|blow up|dynamite|blast|mine|booby-trap|firebomb|detonate) {targets}  => explosives
        + Rebels bombed the army barracks.
    {actors} (bomb|blow up|dynamite|blast|firebomb) (bridge|building|house|home|pipeline|train|bus|plane|market|station|church|mosque|embassy|car|hotel|railway|school|office|power line|base|village|city|town|barracks|depot|shrine|temple)  [of|in|near {targets}]  => explosives
        + Militants blew up a bridge near Mosul.
    {actors} (detonate|explode|set off|plant|trigger) (bomb|device|car bomb|explosive|mine|grenade|explosive device|charge) [in|at|near|outside|under|on|against *]  => explosives
        + Militants detonated a car bomb outside the ministry.
    (bomb|car bomb|device|grenade|mine|explosion|blast|shell|rocket|missile|mortar) (explode|go off|detonate|hit|land|rip through|rock|strike) [in|at|near|outside|on *] [{targets}]  => explosives
        + A car bomb exploded in Basra.
    (bomber|suicide bomber|attacker|militant) (blow up|detonate|explode|strike|attack|ram) [*]  => suicide-attack
        + A suicide bomber blew himself up in a market.
    (suicide bombing|suicide attack) [on|against|in|at {targets}] [by {actors}]  => suicide-attack
        + A suicide attack on police by militants shook Quetta.
    bombing|blast|explosion of|at|against {targets} [by {actors}]  => explosives
        + The bombing of the embassy by militants shocked Nairobi.
    (warplane|fighter jet|jet|helicopter|plane|aircraft|bomber|helicopter gunship|gunship|air force) (bomb|strike|hit|raid|target|pound|strafe|attack|destroy|kill) {targets}  => aerial
        + Warplanes bombed rebel positions.
    (airstrike|air strike|air raid|aerial bombardment|strafing|missile strike) on|against|in|near {targets} [by {actors}]  => aerial
        + Air strikes on the militia by France went on.
    {actors} (conduct|carry out|launch|mount|stage) (airstrike|air strike|air raid|bombing raid|aerial attack) [on|against|in|near {targets}]  => aerial
        + Turkey carried out air strikes on Kurdish fighters.
    (drone|unmanned aircraft|uav) (kill|strike|hit|attack|target) {targets}  => drone
        + A drone killed two commanders.
    (drone strike|drone attack) on|against|in {targets} [by {actors}]  => drone
        + A drone strike on the militia was reported.
    attack|raid|assault|strike|offensive|ambush|onslaught|incursion|aggression|invasion|war|massacre|atrocity|violence on|against|of|into|in|at {targets} [by {actors}]
        + The attack on the village by rebels lasted for hours.
        + Rebels carried out an assault on the town.
        - The war on cancer went on.
    killing|murder|slaying|assassination|execution|beheading|massacre|stabbing|lynching|slaughter of {targets} [by {actors}]
        + The killing of the journalist by police shocked Lima.
    {actors} (assassinate|liquidate) {targets}  => targeted
        + Gunmen assassinated the governor.
    assassination of {targets} [by {actors}]  => targeted
        + The assassination of the senator by gunmen caused riots.
    {actors} (fight|battle|clash|skirmish|wage war|grapple|brawl|combat|engage|spar) {actors}
        + The army fought the rebels near the river.
        - The town fought the flood.
    {actors} (clash|fight|battle|skirmish|scuffle|brawl|war|trade fire|feud) [with|against {targets}] [in|near|over|for *]
        + Police clashed with protesters.
        + Two clans clashed in Mogadishu.
        - He fought with cancer.
    clash|battle|fighting|skirmish|firefight|war|gunbattle|hostility|scuffle|combat between|with|among {actors} [with|and {targets}]
        + Clashes between police and students went on.
    {actors} (fight|wage) (war|battle|insurgency|guerrilla war|civil war) [with|against|on {targets}]
        + Moscow fought a five-day war with Georgia.
    {actors} (wage|launch|mount|begin|conduct|step up|carry out|stage|renew|intensify|commit|perpetrate|resume) (war|attack|assault|offensive|operation|invasion|raid|strike|incursion|ground offensive|massacre|atrocity|bombing|ambush|military operation|counteroffensive|shelling|killing|genocide|murder) [on|against|in|into|near|of {targets}]
        + The army launched an offensive against the rebels.
    {actors} (kidnap|abduct|snatch|seize|hijack|capture|take hostage|take captive|take prisoner) {targets:PERSON|GROUP|ARMED|GOV}  => abduct
        + Pirates kidnapped two sailors.
        + The rebels captured 40 soldiers.
        - The film captured the mood.
    {actors} (hijack|commandeer|seize) (plane|ship|bus|airliner|vessel|tanker|train|truck|boat|aircraft|convoy)  => abduct
        + Pirates hijacked a tanker off Somalia.
    {actors} (take|hold|keep) {targets} (hostage|captive|prisoner|hostages)  => abduct
        + Gunmen took twelve miners hostage.
    {actors} (take|hold|seize) (hostage|captive) [from|in|of {targets}]  => abduct
        + Militants took hostages in the theatre.
    kidnapping|abduction|capture of {targets} [by {actors}]  => abduct
        + The kidnapping of the nurse by bandits alarmed Jos.
    {actors} (beat|beat up|punch|kick|slap|batter|club|thrash|bludgeon|pummel|whip|flog|cane|assault|rough up|manhandle|lash|pistol-whip|shove|headbutt|bash|strike|hit) {targets:PERSON|GROUP}  => beat
        + Police beat the students with sticks.
        + The two reporters were beaten up by guards.
        - Arsenal beat Chelsea 2-1.
    beating|flogging|caning of {targets} [by {actors}]  => beat
        + The beating of the driver by police caused riots.
    {actors} (torture|waterboard|electrocute|mutilate|brutalise|abuse|mistreat|maltreat|ill-treat) {targets:PERSON|GROUP}  => torture
        + Guards tortured the prisoners.
    torture|mistreatment of {targets} [by {actors}]  => torture
        + The torture of detainees by soldiers was filmed.
    {actors} (rape|gang-rape|molest|sexually assault|sexually abuse|sodomise|grope|violate) {targets:PERSON|GROUP}  => sexual
        + Soldiers raped women in the camp.
    rape|(sexual assault)|(gang rape) of {targets} [by {actors}]  => sexual
        + The rape of the student by four men caused protests.
    {actors} (destroy|demolish|raze|bulldoze|torch|burn down|level|flatten|set fire to|set ablaze|burn|wreck|dynamite|ravage|incinerate|ruin|smash) (home|house|village|building|church|mosque|school|town|bridge|shop|office|crop|temple|hut|vehicle|car|factory|property|market|hospital|statue|shrine|monument|plant|pipeline|bus|camp|site|farm|tank|aircraft|base|warehouse|depot|embassy|consulate|headquarters|police station) [of|in|near {targets}]  => destroy
        + The army demolished Palestinian homes.
        + Militants torched a church in Jos.
        - The storm destroyed the village.
    destruction|demolition|burning of (home|house|village|building|church|mosque|school|town|bridge|temple) [of|in {targets}] [by {actors}]  => destroy
        + The demolition of homes by the army went on.
    {actors} (set) (fire) to (home|house|village|building|church|mosque|school|bus|car|shop|office|camp)  => destroy
        + Rioters set fire to a bus.
    {actors} (sabotage) *  => destroy
        + Rebels sabotaged a pipeline.
    {actors} (use|fire) (tear gas|rubber bullet|water cannon|pepper spray|stun grenade|baton|teargas|plastic bullet) [against|on|at|to {targets}]  => crowd-control
        + Police used tear gas against the students.
    {actors} (disperse|teargas|tear-gas|baton-charge|pepper-spray|break up) {targets}  => crowd-control
        + Police dispersed the crowd with water cannon.
    {actors} (break up|disperse) (protest|demonstration|rally|march|sit-in|gathering|camp) [of|by|in {targets}]  => crowd-control
        + Riot police broke up a demonstration.
    {actors} (gas|exterminate|ethnically cleanse|poison) {targets}  => unconventional
        + The regime gassed the villagers.
    {actors} use (chemical weapon|poison gas|nerve agent|nerve gas|mustard gas|biological weapon|nuclear weapon|cluster bomb|phosphorus) [against|on|in {targets}]  => unconventional #cbrn
        + The regime used chemical weapons against civilians.
    (chemical attack|gas attack|nerve agent attack|genocide|ethnic cleansing) [on|against|of|in {targets}] [by {actors}]  => unconventional
        + The genocide of the Tutsi was remembered.
    {actors} (shoot down|down|sink|torpedo) (plane|jet|helicopter|aircraft|drone|ship|boat|vessel|warplane|airliner) [of|from|near|over {targets}]  => heavy-weapons
        + Rebels shot down a helicopter.
    {actors} (rob|mug|carjack) {targets:PERSON|GROUP|ORG}
        + Bandits robbed passengers near the border.
    ! {actors} (attack|target|assault) (problem|plan|policy|idea|issue|poverty|disease|inflation|ball|goal|question|crime|corruption|market|customer|consumer|audience|voter|growth|decision|law|record)
        - She attacked the problem with energy.
    ! {actors} (fight|battle) (disease|cancer|virus|fire|blaze|flood|poverty|crime|corruption|inflation|climate change|illness|charge|extradition|election|cold|corner|terrorism|racism|hunger|case|addiction|drug|epidemic|pandemic)
        - He fought cancer for years.
    ! {actors} (shoot) (film|movie|video|picture|photo|scene|ball|goal|par|score|footage|hoop)
        - The director shot a film.
    ! {actors} (hit|strike) (target|record|deal|balance|chord|home run|ball|market|high|low|peak|agreement|note|road|shelf|bottom)
        - Sales hit a record.
    ! (storm|hurricane|typhoon|earthquake|quake|flood|tornado|cyclone|disease|virus|accident|crash|wildfire|landslide|avalanche|lightning|tsunami|drought|cold|heat|collapse|cancer|flooding|rain|wave|car|train|bus|truck|plane|epidemic|outbreak|heatwave|fall) (kill|destroy|hit|injure|strike|damage|rock|wreck|ravage|level|flatten|batter|pound|claim|bury|demolish) *
        - The storm destroyed the village.
    ! {actors} beat (team|record|rival|deadline|expectation|opponent|side|odds|egg|drum|retreat|estimate|forecast|champion)
        - The firm beat expectations.
    ! {actors} capture (mood|imagination|moment|image|attention|vote|title|spirit|essence|market|carbon|gold|seat|footage|trophy)
        - The film captured the mood.
    ! war|attack|battle on|against|with (drug|terror|terrorism|poverty|cancer|crime|corruption|disease|hunger|virus|obesity)
        - The war on drugs went on.
    """
