"""Who takes part → is it a public matter? Strict types take no quarrel of neighbours, no tourists and no teams.

An actor tells of what weight it is by its sectors, its country, and how it is known (`Actor.basis`).
"""

from ..events import Actor, Event

SIDES = frozenset("side sides party parties faction factions camp camps".split())
"""Words for those who take part in a conflict, whoever they are: no private people."""
OF_STATE = frozenset("GOV LEG JUD MIL COP REB UAF SPY PTY OPP PRE IGO UNO EUR IMG".split())
"""Sectors of those whose deeds are a public matter in an article about sport or culture, too."""
LIGHT = frozenset("CVL BUS MED EDU LAB".split())
"""Sectors of people who may be anybody."""


def is_private_matter(event_class: type[Event], actors: tuple[Actor, ...], targets: tuple[Actor, ...]) -> bool:
    """Whether nobody takes part whose deeds are of public interest, as far as the type asks for somebody."""
    if not event_class.public:
        return bool(actors and targets) and all(map(_is_private_person, (*actors, *targets)))
    if event_class.official and _talks_to_police(actors, targets):
        return True
    if event_class.official and not actors and all(target.basis == "gazetteer" for target in targets):
        return True  # "a ship is to travel to Brest"
    tourists = event_class.official and bool(actors and targets) and all(map(_is_tourist, actors))
    if tourists and all(target.kind in ("country", "unknown") for target in targets):
        return True
    nobody_known = all(map(_is_private, (*actors, *targets))) or (not actors and all(map(_is_light, targets)))
    return nobody_known or _is_between_strangers(actors, targets)


def is_public(topic: str, participants: tuple[Actor, ...]) -> bool:
    """Whether a government, an army, a party or one of theirs takes part: no team of a country, no policeman of a film."""
    told = [a for a in participants if topic != "culture" or a.kind != "person" or _last_word(a.name)[:1].isupper()]
    return any(not OF_STATE.isdisjoint(actor.sectors) for actor in told)


def is_known(actor: Actor) -> bool:
    """Not "they", and no single stranger such as "a man": crime among strangers is no political event."""
    stranger = actor.kind == "person" and actor.sectors == ("CVL",) and not _is_foreign(actor)
    return not stranger and (bool(actor.country or actor.sectors) or actor.basis != "text")


def _talks_to_police(actors: tuple[Actor, ...], targets: tuple[Actor, ...]) -> bool:
    """ "She talked to policemen"."""
    return bool(actors and targets) and all(map(_is_light, actors)) and all(t.sectors == ("COP",) for t in targets)


def _is_tourist(actor: Actor) -> bool:
    """ "Her parents", "fans": people of no weight, of whom not even the name is told."""
    return _is_light(actor) and not _is_named(actor) and not actor.basis.startswith("coref")


def _is_named(actor: Actor) -> bool:
    return actor.basis.startswith(("ner", "title", "table")) or "name" in actor.basis


def _is_between_strangers(actors: tuple[Actor, ...], targets: tuple[Actor, ...]) -> bool:
    """ "Roe advised Doe", "we ask students": two sides, and neither is known to be of any weight."""
    if not actors or not targets:
        return False
    single = all(actor.kind == "person" or actor.text.lower() == "we" for actor in actors)  # no crowd of students
    light = LIGHT if single else LIGHT - {"EDU", "LAB"}
    return all(set(a.sectors) <= light and a.kind != "country" and not _is_foreigner(a) for a in (*actors, *targets))


def _is_light(actor: Actor) -> bool:
    """ "Experts were asked to come", "teachers are mocked": people of no weight, to whom nobody known says it."""
    of_state = actor.basis.startswith("table") or (_is_foreign(actor) and not actor.basis.startswith("coref"))
    return actor.kind in ("person", "group") and not of_state and set(actor.sectors) <= LIGHT


def _is_private_person(actor: Actor) -> bool:
    """One of two who have it out between themselves: a husband, a plumber, somebody known by name only."""
    return actor.kind == "person" and (_is_light(actor) or actor.sectors == ("CRM",))


def _is_foreign(actor: Actor) -> bool:
    """Of a country by its own words: "Israelis", not "residents" or "I"."""
    by_pronoun = actor.kind == "person" and actor.basis in ("coref:pronoun", "coref:speaker")
    return actor.country is not None and "+" not in actor.basis and not by_pronoun


def _is_foreigner(actor: Actor) -> bool:
    """Of a country by its own words, not as one told of before: "his mother"."""
    return _is_foreign(actor) and not (actor.kind == "person" and actor.basis == "coref:description")


def _is_private(actor: Actor) -> bool:
    """A firm, a body of which only the name is known, people of no name and no nation, or somebody told by a pronoun only."""
    if _last_word(actor.text).lower() in SIDES:
        return False
    if actor.sectors == ("BUS",) or (actor.kind == "organization" and not actor.sectors and not _is_foreign(actor)):
        return True
    light = set(actor.sectors) <= {"CVL"} and actor.kind in ("person", "group", "unknown")
    return light and not _is_named(actor) and not _is_foreign(actor)


def _last_word(words: str) -> str:
    return next(reversed(words.split()), "")
