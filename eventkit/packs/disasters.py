"""Disasters and accidents; deaths, injuries and displacement stand in `quantities`."""

from ..events import Event


class Earthquake(Event):
    """The ground shakes."""

    patterns = """
    (earthquake|quake|tremor|aftershock|tsunami) (hit|strike|shake|rock|jolt|rattle|devastate|kill|damage|destroy) *
        + A strong earthquake hit central Italy on Monday.
        + The quake killed 40 people in Nepal.
        + Chile was hit by an earthquake of magnitude 7.
        - The scandal rocked the party.
    (earthquake|quake|tremor|tsunami) (occur|happen|measure) [in|off|near *]
        + The tremor occurred near Osaka.
    earthquake|quake|tsunami in|off|near *
        + The earthquake in Nepal left thousands homeless.
    """


class Flood(Event):
    """Water where it should not be."""

    patterns = """
    (flood|flooding|floodwater|deluge|flash flood) (hit|strike|kill|sweep|inundate|submerge|displace|destroy|damage|devastate|affect|engulf|swamp) *
        + Floods killed 12 people in Assam.
        - Complaints flooded the office.
    (river|dam|lake) (burst|overflow|breach) [*]
        + The river burst its banks on Sunday.
    flood|flooding in|across *
        + Flooding in Pakistan forced thousands from their homes.
    """


class Fire(Event):
    """A fire breaks out, spreads or destroys."""

    patterns = """
    (fire|blaze|wildfire|bushfire|inferno) (break out|start|erupt|spread|rage|burn|sweep|engulf|destroy|gut|kill|ravage|damage|threaten) [* ]
        + A fire broke out in a factory in Dhaka.
        + A wildfire destroyed 30 homes near Athens.
        - The fire chief spoke on Monday.
    {actors} (battle|fight|contain|tackle|extinguish|put out) (fire|blaze|wildfire|bushfire)
        + Firefighters battled a blaze in Valparaiso.
    (wildfire|forest fire|bush fire) in|near *
        + The wildfire in Portugal burned for a week.
    """


class Storm(Event):
    """Hurricanes, cyclones, tornadoes, blizzards."""

    patterns = """
    (storm|hurricane|typhoon|cyclone|tornado|blizzard|thunderstorm|snowstorm|sandstorm) (hit|strike|batter|pound|lash|slam|kill|destroy|devastate|damage|flatten|approach|displace|sweep) [*]
        + The cyclone battered the coast of Mozambique.
        + A tornado struck Oklahoma on Tuesday.
        - A storm of criticism hit the minister.
    (storm|hurricane|typhoon|cyclone|tornado) make (landfall) [in|on|near *]
        + The typhoon made landfall in Luzon.
    """


class Crash(Event):
    """Vehicles, trains, ships and aircraft crash, derail or sink."""

    patterns = """
    (plane|aircraft|jet|helicopter|airliner|bus|train|car|truck|lorry|van|minibus|vehicle|tram|glider) (crash|collide|overturn|derail|plunge|skid|ram) [into|with|near|in *]
        + A bus crashed into a truck near Lagos.
        + The plane crashed in the Andes.
        - Shares crashed on Monday.
    (boat|ferry|ship|vessel|dinghy|trawler) (sink|capsize|run aground|collide|go down) [off|near|in|on *]
        + A ferry capsized off the coast of Java.
    {targets} (die|be) in (crash|car crash|plane crash|collision|accident|train crash)
        + Five students died in a car crash near Toledo.
    crash|collision|derailment|shipwreck of|near|between|in *
        + The crash of the airliner killed everyone aboard.
    """


class Collapse(Event):
    """Buildings, bridges and mines fall in."""

    patterns = """
    (building|bridge|roof|mine|tunnel|dam|house|tower|stadium|stand|wall|school|factory|block|balcony|crane|scaffolding) (collapse|cave in|fall down|give way|crumble) [on|in|onto *]
        + A building collapsed in Mumbai on Thursday.
        - Talks collapsed on Thursday.
    collapse of|at (building|bridge|roof|mine|tunnel|dam|house|tower|stadium|wall|school|factory)
        + The collapse of the bridge killed eight workers.
    """


TYPES = (Earthquake, Flood, Fire, Storm, Crash, Collapse)
