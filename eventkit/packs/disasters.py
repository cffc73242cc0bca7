"""Disasters and accidents; deaths, injuries and displacement stand in `quantities`."""

from typing import ClassVar

from ..events import Event


class Disaster(Event):
    """What the types of this pack share: nature needs no actor, and one word tells one disaster."""

    impersonal: ClassVar[bool] = True
    family: ClassVar[str | None] = "disaster"


class Earthquake(Disaster):
    """The ground shakes; the sea or a slope follows."""

    patterns = """
    @quake = earthquake|quake|tremor|aftershock|tsunami|tidal wave|landslide|mudslide|rockslide|avalanche|seaquake|eruption|volcano
    (@quake) (hit|strike|shake|rock|jolt|rattle|devastate|kill|damage|destroy|injure|displace|topple|flatten|level|bury|crush|sweep|leave|claim|trap|collapse|cut off|block|affect|trigger|cause|force|engulf|wipe out) *
        + A strong earthquake hit central Italy on Monday.
        + The quake killed 40 people in Nepal.
        + Chile was hit by an earthquake of magnitude 7.
        + A landslide buried six houses in Colombia.
        - The scandal rocked the party.
    (@quake) (occur|happen|measure|strike|hit|be felt|register) [in|off|near|at *]
        + The tremor occurred near Osaka.
    (volcano) (erupt|spew|explode) [in|on|near *]
        + A volcano erupted in Iceland.
    (earthquake|quake|tsunami|landslide|mudslide|avalanche|volcanic eruption) in|off|near|on|at *
        + The earthquake in Nepal was felt in Delhi.
    {targets} (die|perish) in|during (@quake)
        + Eleven climbers died in an avalanche.
    ! landslide (win|victory|hit|defeat|sweep) [*]
        - The landslide victory in France surprised many.
    ! (landslide|avalanche|eruption|tsunami) of (vote|complaint|letter|money|refugee|criticism|anger|applause|case)
        - The avalanche of letters in March went on.
    """


class Flood(Disaster):
    """Water where it should not be."""

    patterns = """
    @water = flood|flooding|floodwater|deluge|flash flood|torrential rain|heavy rain|monsoon rain|high water|rising water|monsoon|inundation|downpour|rain
    (@water) (kill|sweep|sweep away|inundate|submerge|displace|destroy|damage|devastate|affect|engulf|swamp|wash away|drown|strand|injure|cut off|ravage|leave|force|claim|hit|strike|ruin|flood) *
        + Floods killed 12 people in Assam.
        + The bridge was swept away by flash floods.
        - Complaints flooded the office.
    (river|dam|lake|reservoir|dyke|levee|embankment|canal) (burst|overflow|breach|spill|flood|break) [*]
        + The river burst its banks on Sunday.
        - The river flows through the town.
    (flood|flooding|flash flood|inundation) in|across|around|near *
        + The flooding in Pakistan was the worst in years.
    (village|town|city|district|area|street|house|home|farmland|field|region) be (flooded|inundated|submerged|under water)
        + Whole districts were inundated.
    {targets} (die|drown|perish) in|during (flood|flooding|flash flood)
        + Nine people drowned in the flood.
    ! flood of (refugee|complaint|letter|import|money|call|email|application|tourist|information|cash|criticism)
        - The flood of imports in May hurt farmers.
    """


class Fire(Disaster):
    """A fire breaks out, spreads or destroys."""

    patterns = """
    @blaze = fire|blaze|wildfire|bushfire|inferno|forest fire|bush fire|grass fire|flame|brush fire
    (@blaze) (break out|start|erupt|spread|rage|sweep|engulf|destroy|gut|kill|ravage|damage|threaten|consume|injure|displace|force|claim|devastate|tear through|raze|scorch|burn|ignite|leave|trap|hit) [*]
        + A fire broke out in a factory in Dhaka.
        + A wildfire destroyed 30 homes near Athens.
        + Two sheds were gutted by fire.
        - The fire chief spoke on Monday.
    {actors} (battle|fight|contain|tackle|extinguish|put out|douse|quell) (@blaze)
        + Firefighters battled a blaze in Valparaiso.
    (wildfire|forest fire|bush fire|bushfire|blaze) in|near|at|across *
        + A wildfire in Portugal kept 300 firefighters busy.
    (building|house|factory|warehouse|hotel|forest|market|nightclub|hospital|school|ship|church|shop|camp) (burn|burn down|catch fire|go up) [in|near *]
        + A warehouse burned down in Lagos.
        - The candle burned for an hour.
    {targets} (die|perish) in (@blaze)
        + Four children died in a fire in Leeds.
    ! (fire) (kill|injure|hit) * from|by (sniper|artillery|gun|tank|rebel|soldier|army|police|helicopter)
        - Artillery fire from the rebels killed two men.
    ! (gunfire|artillery fire|sniper fire|mortar fire|tank fire|friendly fire|rocket fire|heavy fire) (kill|injure|hit|damage|destroy|break out|erupt) [*]
        - Artillery fire killed two men.
    """


class Storm(Disaster):
    """Hurricanes, cyclones, tornadoes, blizzards."""

    patterns = """
    @storm = storm|hurricane|typhoon|cyclone|tornado|blizzard|thunderstorm|snowstorm|sandstorm|tropical storm|hailstorm|gale|twister|dust storm|ice storm|rainstorm|heavy snow
    (@storm) (hit|strike|batter|pound|lash|slam|kill|destroy|devastate|damage|flatten|approach|displace|sweep|injure|ravage|rip|tear|topple|uproot|leave|claim|knock out|cut off|barrel|pummel|blow|dump|force|wreck|bear down on|cross|move) [*]
        + The cyclone battered the coast of Mozambique.
        + A tornado struck Oklahoma on Tuesday.
        + Fourteen people were injured by a hailstorm.
        - The argument struck the judge.
    (@storm) make (landfall) [in|on|near *]
        + The typhoon made landfall in Luzon.
    (hurricane|typhoon|cyclone|tornado|tropical storm) in|near|off *
        + The hurricane in Cuba was the worst in years.
    {targets} (die|perish) in|during (@storm)
        + Three sailors died in the storm.
    ! storm|hurricane|tornado|blizzard of *
        - The blizzard of forms went on.
    ! (storm|hurricane|tornado|blizzard) (hit|strike|batter|lash) (minister|president|government|party|company|market|bank|industry|team|club)
        - A storm of criticism hit the minister.
    """


class Crash(Disaster):
    """Vehicles, trains, ships and aircraft crash, derail or sink."""

    patterns = """
    @vehicle = plane|aircraft|jet|helicopter|airliner|bus|train|car|truck|lorry|van|minibus|vehicle|tram|glider|airplane|coach|motorcycle|motorbike|taxi|fighter jet|warplane|locomotive|carriage|cable car|drone|tanker|pickup|rickshaw|jeep
    @vessel = boat|ferry|ship|vessel|dinghy|trawler|yacht|canoe|submarine|freighter|cruise ship|raft|tugboat|barge|fishing boat
    @crash = crash|car crash|plane crash|collision|accident|train crash|road accident|bus crash|helicopter crash|derailment|shipwreck|pile-up|traffic accident|air crash|rail crash|car accident|bus accident|train accident|boat accident|mining accident|stampede|capsizing
    (@vehicle) (crash|collide|overturn|derail|plunge|skid|ram|veer|go down|plough|smash|slam|roll over|fall|careen|be hit) [into|with|near|in|off *]
        + A bus crashed into a truck near Lagos.
        + The plane crashed in the Andes.
        + A train derailed near Turin.
        - Shares crashed on Monday.
    (@vessel) (sink|capsize|run aground|collide|go down|overturn|founder|be wrecked) [off|near|in|on *]
        + A ferry capsized off the coast of Java.
        - The stone sank.
    {targets} (die|perish) in|during (@crash)
        + Five students died in a car crash near Toledo.
    {actors} (crash|overturn|derail) (@vehicle) [into|in|near *]
        + The driver crashed the bus into a wall.
    (@crash) (kill|injure|claim|leave|hurt|wound|involve|occur|happen) *
        + The collision injured 30 passengers.
    (crash|collision|derailment|shipwreck|capsizing|sinking) of|between (@vehicle|@vessel)
        + The collision between two trains was the worst in years.
    (plane crash|train crash|car crash|bus crash|helicopter crash|train derailment|air disaster|road accident|traffic accident|rail accident) [in|near|on|off|at *]
        + The plane crash near Bogota was the third this year.
    ! crash|collapse of (market|share|stock|price|bank|currency|economy|server|website)
        - The crash of the market ruined many.
    """


class Collapse(Disaster):
    """Buildings, bridges and mines fall in."""

    patterns = """
    @structure = building|bridge|roof|mine|tunnel|dam|house|tower|stadium|stand|wall|school|factory|block|balcony|crane|scaffolding|apartment block|flyover|overpass|footbridge|mine shaft|ceiling|church|mosque|market|warehouse|hotel|platform|pier|quarry|grandstand|garage|apartment building
    (@structure) (collapse|cave in|fall down|give way|crumble|topple|come down|fall in) [on|in|onto *]
        + A building collapsed in Mumbai on Thursday.
        + The roof of a market gave way.
        - Talks collapsed on Thursday.
    (@structure) (crush|bury|trap) *
        + A wall crushed three workers.
    (collapse|cave-in) of|at (@structure)
        + The collapse of the bridge killed eight workers.
    (building collapse|bridge collapse|mine collapse|roof collapse|tunnel collapse|dam collapse|mine accident) [in|at|near|of *]
        + The building collapse in Cairo killed nine people.
    {targets} be (trapped|buried) under|in|beneath (rubble|debris|mine|tunnel|ruin|collapsed building)
        + Twelve miners were trapped in a tunnel.
    """


TYPES = (Earthquake, Flood, Fire, Storm, Crash, Collapse)
