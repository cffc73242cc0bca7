"""Document → toponyms: the words that may name a place, before anyone asks which place it is.

Two readings, the surer first: names that the model or the words around them make places ("in Ghouta"), and
places inside what is no place itself ("Danbury Police Department", "the Laurel County clerk"). The latter are
read only where the article names the place elsewhere too, or where little else can be meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..clauses.phrases import preposition
from ..document import Document, Entity, Sentence
from .actors_tables import demonyms, squash
from .gazetteer import Entry, Gazetteer, normalise
from .places_words import (
    ACTS_ON_NAMED_PLACES,
    ACTS_ON_PLACES,
    CIVIC,
    DATELINE_ENDS,
    DIRECTIONS,
    FEATURES,
    GENERIC,
    HYPHENS,
    LOCATIVE,
    NAME_TAGS,
    POSSESSIVES,
    SEPARATORS,
    STREETS,
    TOWARDS,
    UNITS,
    has_own_preposition,
    holds_unit,
    is_name,
    is_of_unit,
    neighbours,
    runs,
    trim,
    word_after,
    word_before,
)

ENTERED = frozenset({"at", "into", "toward", "towards"})
LONGEST = 6  # tokens: "Democratic Republic of the Congo", "Washington , D.C."
LARGE = 100_000  # people: "Cleveland" in "Downtown Cleveland Alliance" needs no other word to vouch for it
# "the Islamic State of Iraq and al-Sham" is a body; what it does in Iraq, "the Islamic State in Iraq", is another matter.
TITLE = re.compile(r"\bIslamic (?:State|Emirate)(?: of(?: the)? [\w-]+(?: and(?: the)? [\w-]+)?| in Iraq and(?: the)? [\w-]+)?")
# Bodies and the houses they are in: "attacked the Gorey Hospital".
BUILT = frozenset(
    """academy barracks base cathedral church clinic college compound consulate factory hospital hotel house mall market mosque
    museum palace plant prison refinery school shrine stadium station temple terminal theater theatre tower university""".split()
)
SEIZED = frozenset("annex capture conquer occupy recapture retake seize".split())
PLACES = frozenset({"LOC", "FAC", "GPE"})
OTHERS = frozenset({"ORG", "MISC", "PER", "NORP", "PROD"})
NAMES = PLACES | OTHERS
PLACING = LOCATIVE | TOWARDS
# What may stand before a place in a longer name.
OPENERS = SEPARATORS | DIRECTIONS | {"the", "of", "in"}
PARTED_BY_OF = DIRECTIONS | UNITS
LAND = FEATURES - STREETS


@dataclass(frozen=True, slots=True)
class Toponym:
    """Tokens [first, last] of a sentence, characters [start, end) of the text; `name` is what is looked up."""

    sentence: int
    first: int
    last: int
    start: int
    end: int
    name: str


def find_toponyms(document: Document, gazetteer: Gazetteer) -> list[Toponym]:
    """The toponyms of a document, in text order, none overlapping."""
    finders = [Finder(sentence, document.text, gazetteer) for sentence in document.sentences]
    people = frozenset(name for finder in finders for name in finder.people())
    own = [t for finder in finders for t in finder.own_names() if finder.is_place(t, people)]
    firm = frozenset(normalise(t.name) for t in own)
    inner = [t for finder in finders for t in finder.inner_names(firm) if finder.is_place(t, people)]
    unknown = [t for finder in finders for t in finder.unknown_names() if finder.is_place(t, people)]
    return sorted(_apart([*own, *inner, *unknown]), key=lambda t: t.start)


def _apart(toponyms: Iterable[Toponym]) -> Iterator[Toponym]:
    """Those that overlap none before them."""
    taken: set[tuple[int, int]] = set()
    for toponym in toponyms:
        tokens = {(toponym.sentence, i) for i in range(toponym.first, toponym.last + 1)}
        if not tokens & taken:
            taken |= tokens
            yield toponym


@lru_cache(maxsize=1 << 13)
def _entries(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    return () if len(name) > 60 or "\n" in name or name.lower() in GENERIC else tuple(gazetteer.find(name))


@dataclass(frozen=True)
class Finder:
    """Looks for toponyms in one sentence of `text`."""

    sentence: Sentence
    text: str
    gazetteer: Gazetteer

    def known(self, first: int, last: int) -> Sequence[Entry]:
        """The places called by tokens [first, last]; none for words over a line's end or that say too little."""
        name = self._words(first, last)
        entries = _entries(name, self.gazetteer)
        if not entries or len(normalise(name)) > 3 or self._follows_name(first) or word_before(self.sentence, first) in LOCATIVE:
            return entries
        return [e for e in entries if e.kind == "country" and name.replace(".", "").isupper()]

    def _words(self, first: int, last: int) -> str:
        return self.text[self.sentence[first].start : self.sentence[last].end]

    def _toponym(self, first: int, last: int) -> Toponym:
        start, end = self.sentence[first].start, self.sentence[last].end
        return Toponym(self.sentence.index, first, last, start, end, self.text[start:end])

    def _follows_name(self, first: int) -> bool:
        """ "Louisville, Ky.": even two letters name a place here."""
        return first > 1 and self.sentence[first - 1].text == "," and is_name(self.sentence[first - 2])

    # --- names of their own ---------------------------------------------------------------------

    def own_names(self) -> Iterator[Toponym]:
        """Names that the model or the words around them make places."""
        for entity in self.sentence.entities:
            if entity.label in PLACES:
                yield from (self._toponym(*core) for _, core in self._cores[entity] if core)
            elif entity.label in OTHERS:
                first, last = trim(self.sentence, entity.first, entity.last)
                if first <= last and self._is_place_after_all(entity.label, first, last):
                    yield self._toponym(first, last)
                else:
                    yield from self._names_of_units(first, last)
        for first, last in self._names_outside_entities:
            if self._syntax_says_place(first, last) or is_of_unit(self.sentence, first, last):
                yield self._toponym(first, last)

    @cached_property
    def _cores(self) -> Mapping[Entity, list[tuple[tuple[int, int], tuple[int, int] | None]]]:
        """The pieces of each entity that the model calls a place, and the known name in each."""
        places = (entity for entity in self.sentence.entities if entity.label in PLACES)
        return {entity: [(piece, self._core(*piece)) for piece in self._pieces(entity)] for entity in places}

    def _pieces(self, entity: Entity) -> Iterator[tuple[int, int]]:
        """ "Nablus, West Bank" is two places; "Bosnia and Herzegovina" is one."""
        whole = trim(self.sentence, entity.first, entity.last)
        if whole[0] <= whole[1] and self.known(*whole):
            yield whole
            return
        for run in runs(entity.first, entity.last, lambda i: self._separates(i, entity.first)):
            first, last = trim(self.sentence, *run)
            if first <= last:
                yield first, last

    def _separates(self, i: int, start: int) -> bool:
        """A line's end, a comma, "'s", the "of" of "Tarmiyah north of Baghdad"; not the hyphen of "Wal-Mart"."""
        token, before = self.sentence[i], self.sentence[max(i - 1, 0)]
        gap = self.text[before.end : token.start] if i > start else ""
        if token.text == "of":
            return i - 1 > start and before.text.lower() in PARTED_BY_OF
        return "\n" in gap or token.text in POSSESSIVES or (token.text in SEPARATORS and not (token.text in HYPHENS and not gap))

    def _core(self, first: int, last: int) -> tuple[int, int] | None:
        """The known name in "southern Lebanon", "Idlib province" and "the city of Mosul"."""
        sentence = self.sentence
        while first <= last and (not self.known(first, last) or self._is_part_of_town(first, last)):
            if sentence[first].text.lower() in DIRECTIONS or (sentence[first].upos == "ADJ" and self._is_large(first + 1, last)):
                first += 1
            elif sentence[last].text.lower() in UNITS or sentence[last].text in DIRECTIONS:
                last -= 1
            elif sentence[first].text.lower() in UNITS and word_after(sentence, first) == "of":
                first += 2
            else:
                return None
        return (first, last) if first <= last else None

    def _is_large(self, first: int, last: int) -> bool:
        """ "Islamic Cairo" is in Cairo; the "Arab Bank" is not in Bank."""
        return first <= last and any(e.kind == "city" and e.population >= LARGE and not e.alias for e in self.known(first, last))

    def _is_part_of_town(self, first: int, last: int) -> bool:
        """ "east London" is in London; "East London" is a town in South Africa."""
        return self.sentence[first].text in DIRECTIONS and self.known(first, last)[0].kind == "city"

    def unknown_names(self) -> Iterator[Toponym]:
        """Names that are in no table, but called places by the model and by the words in and around them."""
        for entity in self.sentence.entities:
            for piece, core in self._cores.get(entity, ()):
                if core is None and self._reads_as_place(*piece):
                    yield self._toponym(*piece)

    def _reads_as_place(self, first: int, last: int) -> bool:
        """A name in no table: "in Godapitiya", "the Naugatuck River", "captured Bayyanoun"."""
        tokens = self.sentence.tokens[first : last + 1]
        words = {token.text.lower().strip(".") for token in tokens if squash(token.text) not in demonyms()}
        if words <= GENERIC or holds_unit(self.sentence, first, last):
            return False
        if is_of_unit(self.sentence, first, last):
            return True
        if tokens[0].upos == "ADJ":
            return False
        if words & LAND or word_before(self.sentence, first) in LOCATIVE | ENTERED:
            return True
        return self._is_acted_on(first, last) or self._is_listed(first, last)

    def _is_listed(self, first: int, last: int) -> bool:
        """ "in Bor, Juba and *Mabok*": one of a list of places."""
        heads = (self.sentence[i].head for i in range(first, last + 1) if self.sentence[i].deprel == "conj")
        above = (self.sentence.entity_at(head) for head in heads if head < first)
        return any(e is not None and e.label in PLACES and self._is_located(e.first, e.last) for e in above)

    def _is_acted_on(self, first: int, last: int, verbs: frozenset[str] = ACTS_ON_PLACES) -> bool:
        """The name is what an army captures, a patrol patrols, a quake strikes."""
        objects = [t for t in self.sentence.tokens[first : last + 1] if t.deprel in ("obj", "nsubj:pass")]
        return any(self.sentence[t.head].lemma.lower() in verbs for t in objects)

    def _names_of_units(self, first: int, last: int) -> Iterator[Toponym]:
        """ "Findik" in "Findik region of Sirnak", whatever the whole is."""
        for run in runs(first, last, lambda i: not is_name(self.sentence[i])):
            if run != (first, last) and is_of_unit(self.sentence, *run):
                yield self._toponym(*run)

    def _is_place_after_all(self, label: str, first: int, last: int) -> bool:
        """An entity that is no place for the model, but for the gazetteer and the words around it."""
        sentence, entries = self.sentence, self.known(first, last)
        if (
            first == last
            and sentence[first].upos == "ADJ"
            or not is_name(sentence[last])
            or self._words(first, last).lower() in GENERIC
        ):
            return False
        if label == "NORP" and squash(self._words(first, last)) in demonyms():
            return False
        if is_of_unit(sentence, first, last) or self._is_acted_on(first, last, ACTS_ON_NAMED_PLACES):
            return True
        if not entries and (label == "PER" or first == last):
            return False
        located = self._is_located(first, last)
        acted_on = self._is_acted_on(first, last)
        if not entries:
            return self._ends_as_place(last, acted_on) and (located or acted_on)
        if first < last and sentence[last].text.lower() in UNITS or self._opens_as_dateline(first, last):
            return True
        if label == "NORP":
            return not entries[0].alias and sentence[last].upos == "PROPN"
        if label == "PER":
            return located or (acted_on and first < last) or self._is_town_for_once(first, last)
        country = entries[0].kind == "country" and not entries[0].alias
        ours = entries[0].geonames_id is None and word_before(sentence, first) in TOWARDS | {"on", "over"}
        return country or located or ours or (not entries[0].alias and acted_on)

    def _ends_as_place(self, last: int, acted_on: bool) -> bool:
        """ "the Oak Farms", "stormed the Technical College": what is stormed, or ends in a word for land, is no body."""
        word = self.sentence[last].text.lower()
        return (word in LAND and word not in ("state", "department")) or (acted_on and word in BUILT)

    def _is_town_for_once(self, first: int, last: int) -> bool:
        """A large town that the model takes for somebody: "seized Goma", "flew to Addis Ababa", "marched through Oaxaca"."""
        word = word_before(self.sentence, first)
        reached = word == "through" or (first < last and word in TOWARDS - {"of", "at"})
        return (reached or self._is_acted_on(first, last, SEIZED)) and self._is_large(first, last)

    def _is_located(self, first: int, last: int) -> bool:
        """The name has a preposition that places it: "in Homs", "near the heavily fortified Green Zone"."""
        if word_before(self.sentence, first) in LOCATIVE:
            return has_own_preposition(self.sentence, first)
        tops = (i for i in range(first, last + 1) if not first <= self.sentence[i].head <= last)
        return any(preposition(self.sentence, i) in LOCATIVE for i in tops)

    def _opens_as_dateline(self, first: int, last: int) -> bool:
        """ "BANTAM — A mason was arraigned"."""
        return first == 0 and self._words(first, last).isupper() and word_after(self.sentence, last) in DATELINE_ENDS

    @cached_property
    def _names_outside_entities(self) -> list[tuple[int, int]]:
        """Stretches of capitalised names that the model took for no entity."""
        named = {i for e in self.sentence.entities for i in range(e.first, e.last + 1)}
        tagged = [token for token in self.sentence.tokens if token.upos in NAME_TAGS]
        return list(neighbours(token.i for token in tagged if is_name(token) and token.i not in named))

    def _syntax_says_place(self, first: int, last: int) -> bool:
        """Names the model left out: "in Ghouta", "Laurel, Ky."."""
        entries = self.known(first, last)
        if not entries:
            return False
        if entries[0].kind == "country" and not entries[0].alias or entries[0].kind == "admin1" and self._follows_name(first):
            return True
        return word_before(self.sentence, first) in LOCATIVE or self._opens_as_dateline(first, last)

    # --- people -----------------------------------------------------------------------------------

    def people(self) -> Iterator[str]:
        """The first and last words of people's full names."""
        for entity in self.sentence.entities:
            if entity.label == "PER" and entity.first < entity.last:
                yield self.sentence[entity.last].text
                if self.sentence[entity.first + 1].text.lower() not in GENERIC:
                    yield self.sentence[entity.first].text

    def is_place(self, toponym: Toponym, people: frozenset[str]) -> bool:
        """Not "Burley said" and "the Bush administration", a name the article gives to somebody, nor a part of a title."""
        person = toponym.name in people and word_before(self.sentence, toponym.first) not in PLACING
        return not person and not any(start < toponym.end and toponym.start < end for start, end in self._titles)

    @cached_property
    def _titles(self) -> list[tuple[int, int]]:
        return [m.span() for m in TITLE.finditer(self.text, self.sentence.start, self.sentence.end)]

    # --- names inside others --------------------------------------------------------------------

    def inner_names(self, firm: frozenset[str]) -> Iterator[Toponym]:
        """Places named inside what is no place itself; `firm` are the article's own toponyms."""
        for entity in self.sentence.entities:
            if entity.label in NAMES:
                yield from self._inner_names(entity.first, entity.last, firm, entity.label == "PER")
        for first, last in self._names_outside_entities:
            yield from self._inner_names(first, last, firm, False)

    def _inner_names(self, first: int, last: int, firm: frozenset[str], person: bool) -> Iterator[Toponym]:
        for toponym in self._known_inside(first, last):
            if normalise(toponym.name) in firm or self._speaks_for_itself(toponym, person):
                yield toponym

    def _known_inside(self, first: int, last: int) -> Iterator[Toponym]:
        """Known names at the start of tokens [first, last], and after "of" and hyphens; the longest each time."""
        i = first
        while i <= last:
            ends = range(min(last, i + LONGEST - 1), i - 1, -1) if self._may_start(i, first) else ()
            end = next((j for j in ends if self._is_named(i, j)), None)
            if end is not None:
                yield self._toponym(i, end)
            i = i + 1 if end is None else end + 1

    def _may_start(self, i: int, first: int) -> bool:
        opens = i == first or self.sentence[i - 1].text.lower() in OPENERS
        return opens and is_name(self.sentence[i])

    def _is_named(self, first: int, last: int) -> bool:
        """A place has this very name, not as one of its other names."""
        return self.sentence[last].text[:1].isalnum() and any(not e.alias for e in self.known(first, last))

    def _speaks_for_itself(self, toponym: Toponym, person: bool) -> bool:
        """Little else can be meant: a country, a state, a county, a large city, "Danbury" before "police"."""
        best = next(e for e in self.gazetteer.find(toponym.name) if not e.alias)
        following = word_after(self.sentence, toponym.last)
        if following in STREETS or following in ("university", "college") and best.kind == "city":
            return False
        if following in CIVIC or best.kind == "admin2" and toponym.last > toponym.first:
            return True
        large = best.kind in ("country", "admin1") or best.kind == "city" and best.population >= LARGE
        return large and not person
