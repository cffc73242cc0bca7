"""Words that tell where an event was: prepositions, parts of places, buildings, verbs that only speak of events."""

from ..resolve.places_words import DIRECTIONS, FEATURES

STATIC = frozenset(
    """in at near inside outside around across through throughout within on upon along off over under beside beneath amid
    above below behind opposite beyond down""".split()
) | {"outside of", "inside of", "close to", "next to", "near to", "in front of"}  # fmt: skip
MOTION = frozenset("into through onto to toward towards past via".split())
MOTION_VERBS = frozenset(
    """advance arrive break carry charge come crash cross descend drive enter fan fire flock flood fly gather go head land lead
    lob march move parade plunge pour return roll run rush sail shell shoot slam spread storm stream sweep swarm throw
    travel walk wander""".split()
)
# "withdrew from Homs": what is left is told of; "fled from Homs" is told of those who came.
WITHDRAWING = frozenset("evacuate pull retreat withdraw withdrawal".split())
# "the outskirts of Homs", "a Tel Aviv restaurant": the noun is where the name is.
PARTS = DIRECTIONS | frozenset(
    """outskirt outskirts center centre vicinity countryside edge heart middle rest part section portion half side end
    corner environs surroundings perimeter capital stronghold bastion enclave heartland border frontier hinterland suburb settlement
    quarter neighborhood neighbourhood ghetto slum ward commune resort metropolis hilltop hillside front frontline waters
    territory soil land ground zone sector strip belt tip entrance gate approach jungle control percent water waters hub battlefield chunk swath
    swathe axis islet local""".split()
)
SITES = frozenset(
    """market bazaar mosque church temple synagogue shrine cathedral hospital clinic school university college restaurant
    cafe bar nightclub club hotel mall shop store supermarket airport station terminal base barracks prison jail
    headquarters office building house home apartment complex cabin compound palace museum theater theatre cinema stadium
    factory plant refinery field oilfield farm mine pipeline site cemetery courthouse court line rail subway metro campus
    outpost position post dam square street garden landmark dike dyke bank shore
    embankment council hall""".split()
)
# "the West Bank city of Nablus" is Nablus, "the Findik region of Sirnak" is Findik.
NAMED_AFTER_OF = frozenset(
    """capital camp city district enclave governorate hamlet island neighborhood neighbourhood port province quarter resort
    settlement state stronghold suburb town township village""".split()
)
GEOGRAPHY = FEATURES | PARTS
EVENTS = frozenset(
    """ambush assault attack battle blast bombardment bombing clash conference demonstration earthquake explosion fire
    flood march massacre meeting offensive protest quake raid rally riot shelling shooting shootout siege standoff strike
    summit talk unrest uprising violence""".split()
)
ACTS = frozenset(
    """attack assault battle fight blockade bombardment bombing capture conquest destruction evacuation fall invasion liberation
    occupation offensive raid recapture seizure shelling siege storming takeover""".split()
)
# "protested against the arrests in Homs", "held after the attack in Homs": the noun has a place of its own.
TOPICAL = frozenset("about before besides concerning despite except like over regarding since than".split()) | {
    "accord to",
    "according to",
}
# "marched in support of a strike in Gao"
BEHALF = frozenset("favor favour honor honour memory protest response retaliation revenge solidarity support".split())
PROTESTS = frozenset("argue campaign demonstrate demonstration march protest rally speak vote warn".split())
TIMES = frozenset("afternoon dawn day dusk evening hour midnight month morning night noon sunset week weekend year".split())
EARLIER = frozenset({"after", "for", "from"})
# "condemned the bombing in Cairo", "ordered an attack on Homs": it was not done there.
TALKED_OF = frozenset(
    """add accuse admit announce approve back blame claim commemorate condemn confirm criticise criticize declare decry demand
    denounce deny deplore describe discuss expect fear hail express investigate mourn observe oppose order plan praise predict protest
    recall regret report say slam support tell threaten urge voice want welcome""".split()
)
TALKING = frozenset("appeal call comment meet promise speak talk vow".split())
# Whatever these are about was where their object was: "condemned the coup in Gao".
JUDGED = frozenset(
    """condemn criticise criticize decry denounce deplore fear hail lament mourn oppose praise slam welcome""".split()
)
# What "in the town" may mean, by resolution.
REFERENCES = {
    **dict.fromkeys("city town village camp".split(), frozenset({4, 5})),
    **dict.fromkeys("region province area district territory enclave peninsula island republic".split(), frozenset({2, 3})),
    **dict.fromkeys("country kingdom".split(), frozenset({1})),
}  # fmt: skip
OTHER_TIME = frozenset("before since until if unless although though for of than like despite".split())
# "The group, based in Gao, claimed"
LIVES = frozenset("base bear bury educate employ headquarter raise train".split())
# "fired a missile over Japan"; what is said, quarrelled and worried over is a topic.
OVERHEAD = frozenset(
    """balloon bomb circle crash drone drop explode fire flight fly helicopter hover jet jump launch missile pass patrol plane
    plunge rocket satellite shoot shot soar test travel""".split()
)
# "was shot and taken to a hospital in Gao", "was caught and spent a year in a Gao jail": a joined verb that leads elsewhere.
GOES_AWAY = frozenset("escape flee fly go move return spend travel".split())
TAKEN_AWAY = frozenset(
    """bring bury carry deport detain evacuate extradite fly hold hospitalise hospitalize imprison jail move return send take
    transfer transport treat""".split()
)
