"""Terror: the six kinds of incident of the Message Understanding Conferences (1991, 1992), as an example of a pack.

Attack, bombing, kidnapping, arson, robbery and forced work stoppage, told of people, organisations, and of buildings and vehicles
that were their targets (`objects`).
"""

from typing import ClassVar

from ..events import Event, Status

ARMED = frozenset({"MIL", "REB"})


class TerrorEvent(Event):
    """What the types of this pack share: one word tells one incident; nobody need be known."""

    impersonal: ClassVar[bool] = True
    family: ClassVar[str | None] = "terror"
    objects: tuple[str, ...] = ()


class Attack(TerrorEvent):
    """People are killed or wounded, places are attacked."""

    patterns = """
    @fight = attack|ambush|shooting|massacre|gunfire|raid|assault|clash|gun attack|shootout|hail of bullets
    {actors} (kill|murder|assassinate|slay|massacre|execute|slaughter|gun down|shoot dead|behead|hang|finish off|wipe out|liquidate|riddle|lynch|decapitate|strangle|stab) {targets}
        + Gunmen murdered a judge in Medellin.
        + Six priests were killed on Thursday.
        - The frost killed the crops.
    {actors} (wound|injure|shoot|hurt|beat|torture|maim|rape|mutilate) {targets}
        + Guerrillas wounded three soldiers near the river.
        - The player injured a knee.
    {actors} (attack|assault|storm|raid|fire on|fire at|open fire on|shoot at|shell|machinegun|strafe|ambush|besiege|harass|overrun) {targets:ACTOR}
        + Terrorists attacked the mayor in front of his house.
    {actors} (attack|assault|storm|raid|ambush|destroy|damage|strafe|machinegun|shell|sabotage|occupy|shoot up|overrun|fire on|fire at) {objects:ANY} [of {targets}]
        + Rebels attacked a bridge in Cauca.
        + Rebels attacked a police station in Cauca.
        - She attacked the problem.
    {targets} (die|perish) in|during|from @fight
        + Two policemen died in the attack.
    {actors} (open|fire|spray|shoot|direct) (fire|shot|bullet|gunfire|burst) at|on|against|into {targets}
        + Two men opened fire on the senator.
    {actors} (make|carry out|stage|launch|perpetrate|commit|plan|conduct|execute|mount|plot) (attack|murder|assassination|massacre|crime|ambush|raid|assault|assassination attempt|killing|terrorist attack|attempt|terrorist act) [against|on|of|in|at {targets}]
        + The rebels carried out an attack on the colonel.
    {actors} (claim|take|assume|admit|deny) (responsibility|credit|involvement) for|in (attack|murder|killing|massacre|assassination|crime|death)
        + A leftist group claimed responsibility for the murder.
    murder|assassination|killing|massacre|slaying|execution|shooting|beating|torture|death|wounding of {targets} [by {actors}]
        + The murder of the archbishop shocked the country.
        - The death of the old dog was sad.
    attack|assault|ambush|raid|attempt|aggression on|against {targets:ACTOR} [by {actors}]
        + The attack on the mayor by guerrillas failed.
    attack|assault|ambush|raid on|against|at {objects:ANY} [by {actors}]
        + The attack on a bridge by guerrillas failed.
    (assassination attempt|terrorist attack|murder attempt|guerrilla attack|terrorist action|dynamite attack) [on|against {targets}] [by {actors}]
        + The assassination attempt on the governor failed.
    {actors} be (responsible) for (attack|murder|killing|massacre|assassination|crime|death|bombing) [of {targets}]
        + Drug traffickers were responsible for the murder.
    ! {actors} (kill|injure|wound|hit|damage|destroy|attack) in|during (combat|fighting|battle|war|earthquake|accident|crash)
        - Five soldiers were killed in combat.
    ! (storm|earthquake|flood|frost|disease|virus|hurricane|accident|fire|heat|cold|drought|landslide|crash) (kill|injure|destroy|damage|hit) *
        - The storm killed five people.
    ! {actors} (attack|hit|raid) (problem|plan|policy|idea|issue|poverty|inflation|question|corruption|fridge)
        - She attacked the problem.
    ! death|killing of (dog|cat|horse|cattle|animal|idea|hope)
        - The death of the old dog was sad.
    """


class Bombing(TerrorEvent):
    """Explosives go off, are thrown or are found before they do."""

    patterns = """
    @bomb = bomb|car bomb|device|explosive|explosive device|grenade|dynamite|dynamite charge|explosive charge|charge|mine|stick|dynamite stick|missile|rocket|land mine|mortar|molotov cocktail|truck bomb|time bomb|package bomb|letter bomb|mortar shell|projectile|hand grenade|artifact|load
    @bang = bomb|explosion|blast|car bomb|device|explosive device|grenade|charge|dynamite charge|dynamite|mine|attack|detonation|explosive|truck bomb
    {actors} (bomb|dynamite|blow up|firebomb|mine|blast|blow out) {targets:ACTOR}
        + Guerrillas dynamited the ministry of transport.
    {actors} (bomb|dynamite|blow up|firebomb|mine|blast) {objects:ANY} [of {targets}]
        + Rebels blew up a bridge near Cali.
        - The wind blew up dust.
    {actors} (place|plant|set off|explode|detonate|throw|hurl|launch|fire|lob|toss|use|put|leave|drop|set|deposit|lay|deactivate|defuse|hide|install|load|activate) @bomb [at|in|near|outside|against|on|inside|under|into|to {targets}]
        + A grenade was thrown at the soldiers.
        + Rebels set off a bomb.
        - Workers found the letter.
    {actors} (place|plant|set off|explode|detonate|throw|hurl|launch|fire|lob|toss|use|put|leave|drop|set|deposit|lay|deactivate|defuse|hide|install) @bomb at|in|near|outside|against|on|inside|under|into|to|by|beneath|behind|beside {objects:ANY}
        + A charge was placed beneath a bridge.
        + Two men placed dynamite under a car.
    @bang (explode|go off|detonate|occur|be set off|blow up) [at|in|near|outside|against|on|inside|under|by {objects:ANY}]
        + A bomb exploded in a bank in Lima.
        - The population exploded.
    @bang (kill|injure|wound|hurt|hit) {targets}
        + A bomb killed two policemen in Lima.
    @bang (destroy|damage|shatter|hit|affect|break|wreck|rock|shake|demolish|blow out) {objects:ANY}
        + The explosion damaged the offices of a newspaper.
    {targets} (die|perish) in|from (explosion|blast|bombing|bomb attack|bomb)
        + Three policemen died in the blast.
    bombing|explosion|blowing|dynamiting of {objects:ANY} [by {actors}]
        + The bombing of a hotel by traffickers caused panic.
    (bomb attack|dynamite attack|car bomb attack|bombing|bomb explosion|explosion|bombing attack) at|in|near|outside|against|on|inside {objects:ANY} [by {actors}]
        + The police spoke of a bombing near a hotel.
    (car bomb attack|bomb attack|dynamite attack|terrorist bombing|bomb explosion|grenade attack) [on|against {targets}] [by {actors}]
        + The grenade attack on the senator failed.
    """


class Kidnapping(TerrorEvent):
    """People are taken or held against their will; buses and planes are hijacked."""

    patterns = """
    {actors} (kidnap|abduct|snatch|hijack|take away|take hostage|take prisoner|carry off) {targets}
        + Guerrillas kidnapped the mayor of Saravena.
        + Two engineers were abducted on Monday.
        - The picture snatched the first prize.
    {actors} (hijack|commandeer) {objects:ANY}
        + Rebels hijacked a bus near Pasto.
    {actors} (hold|keep|take) {targets} (hostage|captive|prisoner)
        + The group held the consul hostage for two months.
    {actors} (free|release|liberate) {targets:PERSON}
        + The rebels freed the consul on Friday.
    kidnapping|abduction|disappearance|hijacking of {targets} [by {actors}]
        + The kidnapping of the consul by rebels caused alarm.
    {targets} (disappear|vanish|be missing) [in|on|from *]
        + Two union leaders disappeared in Medellin.
    """


class Arson(TerrorEvent):
    """Buildings and vehicles are set on fire."""

    patterns = """
    {actors} (burn|burn down|torch|incinerate|set fire to|set ablaze|set on fire|gut|raze) {targets:ACTOR}
        + Rebels burned down the ministry of labour.
    {actors} (burn|burn down|torch|incinerate|set ablaze|raze) {objects:ANY} [of {targets}]
        + Guerrillas burned two buses on the road to Cali.
        - The cook burned the rice.
    {actors} set (fire) to {objects:ANY}
        + The strikers set fire to three trucks.
    {actors} set {objects:ANY} on|to (fire|blaze)
        + Guerrillas set a bus on fire.
    burning|torching of {objects:ANY} [by {actors}]
        + The burning of buses by rebels went on.
    ! {actors} burn (rice|bread|dinner|calorie|fuel|gas|coal|oil|wood|money)
        - The cook burned the rice.
    """


class Robbery(TerrorEvent):
    """Something is taken by force."""

    patterns = """
    {actors} (rob|loot|plunder|hold up|sack|ransack|mug) {targets:ACTOR}
        + Gunmen robbed passengers on the road.
    {actors} (rob|loot|hold up|ransack|plunder) {objects:ANY}
        + Guerrillas robbed a jewellery shop in Tolima.
        + Guerrillas robbed a train near Tolima.
    {actors} (steal|rob|take|loot) (money|weapon|cash|dynamite|explosive|vehicle|rifle|peso|dollar|food|medicine|payroll|ammunition|jewel|merchandise) [from {targets}]
        + Rebels stole weapons from the guards.
        - The waiter took food to the table.
    robbery|looting|theft|holdup of {objects:ANY} [by {actors}]
        + The robbery of a bank by guerrillas failed.
    ! {actors} (take) (food|medicine|vehicle|money) to *
        - The waiter took food to the table.
    """


class WorkStoppage(TerrorEvent):
    """People are kept from work or travel by force or threat."""

    patterns = """
    {actors} (paralyse|halt|stop|ban|block|disrupt|boycott|sabotage) (traffic|transportation|transport|work|production|harvest|election|road traffic|public transportation|operation|commerce) [of|in {targets}]
        + The guerrillas paralysed transport in the east.
        - The judge stopped the music.
    {actors} (force|order|threaten|prevent) {targets} to (stop|halt|suspend|close|abandon|strike)
        + Rebels forced the workers to stop the harvest.
    {actors} (declare|decree|impose|call|order|announce) (armed strike|transportation ban|traffic ban|transport stoppage|armed stoppage|work stoppage|transportation stoppage) [in|on *]
        + The rebels declared an armed strike in the north.
    (armed strike|transportation stoppage|traffic ban|transport stoppage|armed stoppage) [of|by {actors}]
        + The armed strike by the rebels began on Monday.
    """


TYPES = (Attack, Bombing, Kidnapping, Arson, Robbery, WorkStoppage)


def is_incident(event: Event) -> bool:
    """Whether an event counts as an incident by the rules of the conferences: it happened, and not between armed forces."""
    happened = event.status in (Status.ASSERTED, Status.HISTORICAL, Status.POSSIBLE)
    return happened and not (event.targets and all(not ARMED.isdisjoint(target.sectors) for target in event.targets))
