"""Tables of countries, territories, groups, offices, organisations and roles → one index of names, one of nouns.

Tables are tab-separated, ``#`` begins a comment, ``|`` divides alternatives, the first name is the canonical one.
Names are compared without case, accents, blanks and punctuation, so that hyphens and tokenisation do not matter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
NOT_LETTERS = re.compile(r"[\W_]+")
APOSTROPHES = re.compile(r"[.'’ʼ`´]")
FIRST_RUN = re.compile(r"[^\W_]+")
SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"})


@dataclass(frozen=True, slots=True)
class Known:
    """An actor of the tables. `valid_from` and `valid_to` are ISO dates or the beginnings of such, "" when open."""

    name: str
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    basis: str
    role: str | None = None
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class Noun:
    """A common noun that is an actor. `rule` is own, lent, owned or name (see data/roles.tsv)."""

    text: str
    sector: str
    kind: str
    rule: str


@dataclass
class NameIndex:
    """Known actors by squashed name; `starts` tells from the first word how long such names can be."""

    entries: dict[str, tuple[Known, ...]] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    acronyms: set[str] = field(default_factory=set)
    """Names in capitals only: "us" is not "US"."""
    small: set[str] = field(default_factory=set)
    """Names that may begin with a small letter: "al-Qaeda"."""

    @cached_property
    def small_beginnings(self) -> frozenset[str]:
        """What a small word must be for a name to begin with it."""
        return frozenset(name[:end] for name in self.small for end in range(1, len(name) + 1))

    def add(self, name: str, known: Known) -> None:
        joined, run = squash(name), first_run(name)
        if not joined:
            return
        if name.isupper() and (joined not in self.entries or joined in self.acronyms):
            self.acronyms.add(joined)
        else:
            self.acronyms.discard(joined)
        if name[0].islower():
            self.small.add(joined)
        if known in self.entries.get(joined, ()):
            return  # another spelling of the same name: "NATO", "Nato"
        self.entries[joined] = (*self.entries.get(joined, ()), known)
        self.starts[run] = max(self.starts.get(run, 0), len(joined))


@dataclass(eq=False)
class NounIndex:
    """Nouns by squashed text; `ends` and `starts` tell from the last and first word how long such nouns can be."""

    entries: dict[str, Noun] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    """Words of names ("Front" of "Islamic Salvation Front") → sector."""
    titles: dict[str, Noun] = field(default_factory=dict)
    """What stands only before a name: "Gen.", "Mr"."""

    def add(self, noun: Noun) -> None:
        joined = squash(noun.text)
        if noun.rule == "name":
            self.words.setdefault(joined, noun.sector)
            return
        if noun.rule == "title":
            self.titles.setdefault(joined, noun)
            return
        if joined in self.entries:
            return
        self.entries[joined] = noun
        words = noun.text.split()
        if " of " in noun.text or " to " in noun.text or " in " in noun.text or " at " in noun.text:
            start = squash(words[0])
            self.starts[start] = max(self.starts.get(start, 0), len(joined))
        else:
            end = squash(words[-1])
            self.ends[end] = max(self.ends.get(end, 0), len(joined))


@dataclass(frozen=True)
class Tables:
    """Everything that is known by name or by noun. `qualifiers` maps a word before a noun to the sector it lends."""

    names: NameIndex
    demonyms: Mapping[str, str]
    nouns: NounIndex
    qualifiers: Mapping[str, str]
    surnames: Mapping[str, tuple[Known, ...]]


@lru_cache(maxsize=1 << 13)
def squash(words: str) -> str:
    """A name as it is looked up: letters and digits only, no case, no accents.

    >>> squash("U.S. State Department"), squash("Côte d'Ivoire"), squash("al-Qaeda")
    ('usstatedepartment', 'cotedivoire', 'alqaeda')
    """
    return NOT_LETTERS.sub("", _plain(words))


@lru_cache(maxsize=1 << 13)
def first_run(words: str) -> str:
    """The letters before the first blank or hyphen: "al" of "al-Qaeda", "us" of "U.S." """
    found = FIRST_RUN.search(APOSTROPHES.sub("", _plain(words)))
    return found[0] if found else ""


def _plain(words: str) -> str:
    if words.isascii():
        return words.lower()
    folded = unicodedata.normalize("NFKD", words.casefold().translate(SPECIAL))
    return "".join(c for c in folded if not unicodedata.combining(c))


def read_rows(name: str) -> Iterator[list[str]]:
    """The rows of a bundled table."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def split(cell: str) -> list[str]:
    """The alternatives of a cell."""
    return [part for part in cell.split("|") if part]


def cell(row: Sequence[str], index: int) -> str:
    """A cell that may be missing at the end of its row."""
    return row[index].strip() if index < len(row) else ""


def with_actors(tables: Tables, actors: Iterable[tuple[tuple[str, ...], Known]]) -> Tables:
    """The tables with actors of one's own, which come before the bundled ones of the same name."""
    own = NameIndex()
    for names, known in actors:
        forms = names if known.kind != "group" else [form for name in names for form in _forms(name)]
        for name in forms:
            own.add(name, known)
    joined = NameIndex(
        {**tables.names.entries, **{name: (*found, *tables.names.entries.get(name, ())) for name, found in own.entries.items()}},
        {run: max(tables.names.starts.get(run, 0), own.starts.get(run, 0)) for run in {**tables.names.starts, **own.starts}},
        tables.names.acronyms - (own.entries.keys() - own.acronyms) | (own.acronyms - tables.names.entries.keys()),
        tables.names.small | own.small,
    )  # fmt: skip
    return replace(tables, names=joined, surnames=surnames(joined))


@lru_cache(maxsize=1)
def load_tables() -> Tables:
    """The bundled tables, read once a process."""
    names, nouns = NameIndex(), NounIndex()
    states = [*_countries()]
    for name, known in (*states, *_territories(), *_organisations(), *_groups(), *_offices()):
        names.add(name, known)
    for row in read_rows("roles.tsv"):
        for text in split(row[3]):
            nouns.add(Noun(text, row[0], row[1], row[2]))
    qualifiers = {squash(word): row[0] for row in read_rows("qualifiers.tsv") for word in split(row[1])}
    return Tables(names, demonyms(), nouns, qualifiers, surnames(names))


def surnames(names: NameIndex) -> Mapping[str, tuple[Known, ...]]:
    """The persons of the tables by the last word of their name."""
    found: dict[str, dict[Known, None]] = {}
    for known in (k for entry in names.entries.values() for k in entry if k.kind == "person"):
        found.setdefault(squash(known.name.split()[-1]), {})[known] = None
    return {name: tuple(persons) for name, persons in found.items()}


def _countries() -> Iterator[tuple[str, Known]]:
    for row in read_rows("countries.tsv"):
        code, names = row[0], split(row[1])
        yield from _state(code, (), names, cell(row, 2), cell(row, 3))


def _territories() -> Iterator[tuple[str, Known]]:
    """Regions, dependencies, disputed and former states: names, demonyms, seats, the state they count for, sectors."""
    for row in read_rows("territories.tsv"):
        yield from _state(cell(row, 3), tuple(split(cell(row, 4))), split(row[0]), cell(row, 1), cell(row, 2))


def _state(code: str, sectors: tuple[str, ...], names: list[str], people: str, seats: str) -> Iterator[tuple[str, Known]]:
    state = Known(names[0], code, sectors, "country", "table:countries")
    of_seat = sectors if "PRE" in sectors else ("GOV", *(s for s in sectors if s != "GOV"))
    seat = Known(names[0], code, of_seat, "country", "table:seats")
    nation = Known(names[0], code, sectors, "group", "table:demonyms")
    yield from ((name, state) for name in names)
    yield from ((name, seat) for name in split(seats))
    yield from ((form, nation) for name in split(people) for form in _forms(name))


def _forms(demonym: str) -> Iterable[str]:
    """ "Serb", "Serbs"; people in -man have -men."""
    if demonym.endswith("man") and demonym not in ("German", "Oman", "Roman", "Norman", "Ottoman"):
        return (demonym, demonym[:-3] + "men", demonym[:-3] + "woman", demonym[:-3] + "women")
    return (demonym, demonym + "s")


@lru_cache(maxsize=1)
def demonyms() -> Mapping[str, str]:
    """Squashed adjective or people's name → country: "iraqi" → IRQ. Regions count for their state."""
    found: dict[str, str] = {}
    for name, people, code in (("countries.tsv", 2, 0), ("territories.tsv", 1, 3)):
        for row in read_rows(name):
            for demonym in split(cell(row, people)):
                for form in _forms(demonym):
                    found.setdefault(squash(form), row[code])
    return found


def _organisations() -> Iterator[tuple[str, Known]]:
    for row in read_rows("organisations.tsv"):
        names = split(row[0])
        known = Known(names[0], cell(row, 1) or None, tuple(split(cell(row, 2))), "organization", "table:organisations")
        yield from ((name, known) for name in names)


def _groups() -> Iterator[tuple[str, Known]]:
    """Peoples and believers: names, country (empty where the text must tell), sectors."""
    for row in read_rows("groups.tsv"):
        names = split(row[0])
        known = Known(names[0], cell(row, 1) or None, tuple(split(cell(row, 2))), "group", "table:groups")
        yield from ((form, known) for name in names for form in _forms(name))


def _offices() -> Iterator[tuple[str, Known]]:
    for row in read_rows("offices.tsv"):
        known = Known(
            row[0], cell(row, 2) or None, tuple(split(cell(row, 3))), "person", "table:offices", cell(row, 4) or None,
            cell(row, 5), cell(row, 6),
        )  # fmt: skip
        yield from ((name, known) for name in (row[0], *split(row[1])))
