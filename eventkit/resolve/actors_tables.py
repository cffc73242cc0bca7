"""Tables of countries, offices, organisations and roles → one index of names.

Tables are tab-separated, ``#`` begins a comment, ``|`` divides alternatives.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"


@dataclass(frozen=True, slots=True)
class Known:
    """An actor of the tables. `valid_from` and `valid_to` are years, both inclusive, None when open."""

    name: str
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    basis: str
    role: str | None = None
    valid_from: int | None = None
    valid_to: int | None = None


@dataclass(frozen=True)
class Tables:
    """Everything known by name. Keys are the words of a name as `key` writes them."""

    names: Mapping[str, tuple[Known, ...]]
    demonyms: Mapping[str, str]
    roles: Mapping[str, str]
    longest: int


def key(words: str) -> str:
    """Names as they are compared: no case, no accents, no full stops, one blank between words.

    >>> key("U.S. State Department"), key("Côte d'Ivoire")
    ('us state department', "cote d'ivoire")
    """
    plain = words if words.isascii() else _without_accents(words)
    return " ".join(plain.replace(".", "").replace("’", "'").lower().split())


def _without_accents(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


def read_rows(name: str) -> Iterator[list[str]]:
    """The rows of a bundled table."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@lru_cache(maxsize=1)
def load_tables() -> Tables:
    """The bundled tables, read once a process."""
    names: dict[str, list[Known]] = defaultdict(list)
    for name, known in (*_countries(), *_organisations(), *_offices()):
        if known not in names[key(name)]:
            names[key(name)].append(known)
    roles = {key(noun): sector for sector, nouns in _pairs("roles.tsv") for noun in nouns}
    return Tables(
        {name: tuple(found) for name, found in names.items()}, dict(_demonyms()), roles,
        max(name.count(" ") + 1 for name in names),
    )  # fmt: skip


def _pairs(name: str) -> Iterator[tuple[str, Sequence[str]]]:
    for row in read_rows(name):
        yield row[0], row[1].split("|")


def _split(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]


def _cell(row: Sequence[str], index: int) -> str:
    return row[index].strip() if index < len(row) else ""


def _countries() -> Iterator[tuple[str, Known]]:
    for row in read_rows("countries.tsv"):
        code, names = row[0], _split(row[1])
        for name in names:
            yield name, Known(names[0], code, (), "country", "table:countries")
        for seat in _split(_cell(row, 3)):
            yield seat, Known(names[0], code, ("GOV",), "country", "table:seats")


def _demonyms() -> Iterator[tuple[str, str]]:
    for row in read_rows("countries.tsv"):
        for demonym in _split(_cell(row, 2)):
            yield from ((form, row[0]) for form in _forms(demonym))


def _forms(demonym: str) -> Iterable[str]:
    yield key(demonym)
    yield key(demonym) + "s"


def _organisations() -> Iterator[tuple[str, Known]]:
    for row in read_rows("organisations.tsv"):
        names = _split(row[0])
        for name in names:
            yield name, Known(names[0], _cell(row, 1) or None, tuple(_split(_cell(row, 2))), "organization", "table:organisations")


def _offices() -> Iterator[tuple[str, Known]]:
    for row in read_rows("offices.tsv"):
        known = Known(
            row[0], _cell(row, 2) or None, tuple(_split(_cell(row, 3))), "person", "table:offices", _cell(row, 4) or None,
            int(_cell(row, 5)) if _cell(row, 5) else None, int(_cell(row, 6)) if _cell(row, 6) else None,
        )  # fmt: skip
        for name in (row[0], *_split(row[1])):
            yield name, known
