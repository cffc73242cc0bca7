"""Named mentions of a document → entities: one for "Steve Jobs", "Jobs" and "Mr Jobs", one for "the EU" and its full name."""

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from .actors_gender import gender_of
from .actors_identity import Identity
from .actors_phrases import Phrase
from .actors_tables import squash

Place = tuple[int, int]
"""Sentence and head token of a mention."""

SMALL_WORDS = frozenset({"of", "the", "for", "and", "in", "on", "de", "la", "del", "to"})
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@dataclass(eq=False)
class Entity:
    """An actor of the article with its mentions so far, in text order."""

    identity: Identity
    named: bool
    gender: str = ""
    plural: bool = False
    mentions: list[Place] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    """Head nouns it was called by: "president", "company"."""

    @property
    def last(self) -> Place:
        return self.mentions[-1]


@dataclass(frozen=True)
class Named:
    """A named mention before it is known whose it is."""

    place: Place
    phrase: Phrase
    identity: Identity
    renames: Place | None = None
    """The name that this one stands beside as another name: "(PKK)"."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(w for w in (squash(part) for part in self.identity.name.split()) if w and w not in SUFFIXES)

    @cached_property
    def gender(self) -> str:
        return gender_of(self.phrase, self.identity.name)


def cluster_names(mentions: Sequence[Named]) -> dict[Place, Entity]:
    """Mention → entity, whatever the order: a headline's "Jobs" belongs to the "Steve Jobs" of the story."""
    entities: dict[Place, Entity] = {}
    fullest = sorted(mentions, key=lambda m: (-len(m.words), m.place))
    groups: list[list[Named]] = []
    places: list[list[Place]] = []
    index: dict[str, list[int]] = defaultdict(list)
    number_of: dict[Place, int] = {}
    for mention in fullest:
        number = number_of.get(mention.renames) if mention.renames else None
        if number is None:
            number = _group_of(mention, groups, places, index)
        if number is None:
            number = len(groups)
            groups.append([])
            places.append([])
        groups[number].append(mention)
        insort(places[number], mention.place)
        number_of[mention.place] = number
        for word in _handles(mention):
            if number not in index[word]:
                index[word].append(number)
    for group in groups:
        entity = _entity(group)
        entities.update({m.place: entity for m in group})
    return entities


def _handles(mention: Named) -> Iterable[str]:
    """The short forms by which a mention may be taken up again."""
    name, words = mention.identity.name, mention.words
    yield squash(name)
    if mention.identity.kind == "person" and len(words) > 1:
        yield from (words[-1], words[0], *words[1:-1])
    elif mention.identity.kind == "organization" and len(words) > 1:
        yield words[0]
        if mention.phrase.token.text.endswith("s"):
            yield squash(mention.phrase.token.text)  # "the Tigers" after "the Tamil Tigers"
        if "of" in words:
            yield "".join(words[: words.index("of")])
        yield "".join(part[0] for part in name.split() if part[0].isalnum() and part.lower() not in SMALL_WORDS).lower()


def _group_of(
    mention: Named, groups: Sequence[Sequence[Named]], places: Sequence[Sequence[Place]], index: Mapping[str, Sequence[int]]
) -> int | None:
    words = mention.words
    wanted = {squash(mention.identity.name), squash(_own_words(mention))}
    if len(words) == 2 and mention.identity.kind == "person":
        wanted.add(words[-1])
    found = (n for word in wanted for n in index.get(word, ()))
    fitting = [n for n in found if _agrees(mention, groups[n][0]) or _is_known_in(mention, groups[n])]
    if not fitting:
        return None
    return min(set(fitting), key=lambda n: _nearest(mention.place, places[n]))


def _is_known_in(mention: Named, group: Sequence[Named]) -> bool:
    """The tables take another mention of the group for the same body: "Greens" after "Green Party"."""
    one = mention.identity
    return one.kind == "organization" and one.basis.startswith("table") and any(one == other.identity for other in group)


def _own_words(mention: Named) -> str:
    """What is printed, where the table would say the full name."""
    phrase = mention.phrase
    entity = phrase.sentence.entity_at(phrase.head)
    if entity is None:
        return phrase.token.text
    return "".join(t.text for t in phrase.sentence.tokens[entity.first : entity.last + 1])


def _agrees(mention: Named, other: Named) -> bool:
    one, two = mention.identity, other.identity
    if two.kind == "person" and one.kind != "person":
        return len(other.words) > 1 and squash(_own_words(mention)) == other.words[-1] and not _is_placed(mention)
    if one.kind != two.kind and "unknown" not in (one.kind, two.kind):
        return False
    if one.kind == "person" and two.kind == "person":
        return _same_person(mention, other)
    if one.basis.startswith("table") and two.basis.startswith("table"):
        return one.name == two.name or _cuts_short(mention, other)
    return one.country is None or two.country is None or one.country == two.country


def _cuts_short(mention: Named, other: Named) -> bool:
    """ "the Green Party" after "the Green Party of Borduria" is the same, whatever other Green Party the tables have."""
    return squash(_own_words(other)).startswith(squash(_own_words(mention)) + "of") and other.place < mention.place


def _is_placed(mention: Named) -> bool:
    """ "in Paris" is the town, whoever else is called so."""
    case = mention.phrase.sentence.child(mention.phrase.head, "case")
    return case is not None and case.lemma.lower() in ("in", "at", "to", "from", "near", "through", "around", "outside")


def _same_person(mention: Named, other: Named) -> bool:
    short, full = mention.words, other.words
    genders = {mention.gender, other.gender} - {""}
    if len(genders) > 1:
        return False
    printed = squash(_own_words(mention))
    if len(short) <= 1 or printed in full:
        return True
    return short[-1] == full[-1] and (short[0] == full[0] or short[0][:1] == full[0][:1] and len(short[0]) == 1)


def _nearest(place: Place, others: Sequence[Place]) -> tuple[int, int]:
    """The least distance to any of the others, which stand in order."""
    at = bisect(others, place)
    return min(_distance(place, other) for other in others[max(at - 1, 0) : at + 1])


def _distance(place: Place, other: Place) -> tuple[int, int]:
    """Mentions before are nearer than mentions after."""
    return (abs(place[0] - other[0]), int(other > place))


def _entity(group: Sequence[Named]) -> Entity:
    kind = _kind_of(group)
    ordered = sorted(_not_namesakes([m for m in group if m.identity.kind == kind]), key=lambda m: m.place)
    best = max(ordered, key=lambda m: (_informed(m.identity), len(m.words), -m.place[0], -m.place[1]))
    identity = best.identity
    longest = max(ordered, key=lambda m: len(m.words)).identity.name
    if not identity.basis.startswith("table"):
        identity = replace(identity, name=longest)
    gender = next((m.gender for m in ordered if m.gender), "")
    return Entity(identity, True, gender, False, [], {m.identity.role for m in ordered if m.identity.role})


def _not_namesakes(group: list[Named]) -> list[Named]:
    """Where the text prints "Jane Roe", its "Roe" is not the Richard Roe of the tables."""
    full = [m for m in group if len(m.words) > 1 and squash(_own_words(m)) not in m.words]
    if not full or full[0].identity.kind != "person" or any(m.identity.basis == "table:offices" for m in full):
        return group
    return [m for m in group if m in full or not m.identity.basis.startswith("table")]


def _kind_of(group: Sequence[Named]) -> str:
    """A person where one mention is a full name of one, else what the fullest is taken for."""
    persons = (m for m in group if m.identity.kind == "person" and len(m.words) > 1)
    return next((m.identity.kind for m in persons), group[0].identity.kind)


def _informed(identity: Identity) -> int:
    table = identity.basis.startswith("table")
    has_country, has_sectors = identity.country is not None, bool(identity.sectors)
    return 4 * (has_country and has_sectors) + 2 * table + has_sectors + has_country
