"""Paragraph → its dateline: "MOSCOW, March 18 (Reuters) - ", "KABUL, Afghanistan (AP) — ", "CAIRO – 26 July 2022: "."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..events import Place
from ..printed_dates import PrintedDate, find_printed_dates, words_beside
from ..resolve.gazetteer import Gazetteer
from ..resolve.places import resolve_place
from .furniture import fold, tables

LONGEST = 160
MOST_WORDS = 5  # of one place name or agency

# U+0096 and U+0097 are the dashes of cp1252 read as latin-1.
SEPARATOR = re.compile(r"\s*(?:(?:-{2,3}|[—–\x96\x97]|-|:)[\s-]*|\.\s*)")
BRACKETS = re.compile(r"\(([^()]{1,60})\)|/([^/()\d]{2,40})/")
EDITORIAL = re.compile(r"(?:\s*\[[^\[\]]{1,160}\])+\s*")
NAME = re.compile(r"(?:al-|el-|[A-ZÀ-ÞĀ-ž])[\w'’.\-]*")
JOINER = frozenset("of de la le el del du da do di the and al y sur upon on am an der den".split())
OPENERS = frozenset(
    "the a an on in at by for after before as when while if it he she they we i this that these those from with mr mrs ms".split()
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """The first `end` characters of a paragraph; `place` are the offsets of the city, `date` its day, where they are there."""

    end: int
    place: tuple[int, int] | None
    date: PrintedDate | None
    names: tuple[str, ...] = ()


def read_dateline(text: str) -> Dateline | None:
    """The dateline a paragraph opens with.

    >>> read_dateline("MOSCOW, March 18 (Reuters) - Russia signed a treaty.").end
    29
    >>> read_dateline("Russia - Ukraine talks began.") is None
    True
    """
    head = text[:LONGEST]
    if not _may_open(head):
        return None
    found: Dateline | None = None
    for start, end in _separators(head):
        longer = _read(text, start, end)
        # "CAIRO – 26 July 2022: " goes on behind its dash, "CAIRO – Aswan Dam: " does not.
        if longer and (found is None or longer.names == found.names):
            found = longer
    return found


def _may_open(head: str) -> bool:
    return bool(head) and (head[0].isalnum() or head[0] in "(/")


def _separators(head: str) -> list[tuple[int, int]]:
    """Start and end of what may part the dateline from the story, outside brackets, in text order."""
    brackets = [m.span() for m in BRACKETS.finditer(head)]
    signs = [m.span() for m in SEPARATOR.finditer(head)]
    outside = [(a, b) for a, b in signs if not any(start < b and a < end for start, end in brackets)]
    # "TODAY NICARAGUA (EFE) The government ..." has no sign.
    bare = [(end, _blanks(head, end)) for _, end in brackets if not SEPARATOR.match(head, end)]
    return sorted(outside + bare)


def _blanks(text: str, start: int) -> int:
    """Where the blanks that begin at `start` end."""
    return len(text) - len(text[start:].lstrip())


def _read(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that ends with the separator at ``[start, end)``."""
    parts = _Parts(text[:start], text[start:end].strip(), text[end : end + 60])
    if not (parts.is_well_formed and (parts.is_wire or parts.is_place)):
        return None
    wide = EDITORIAL.match(text, end) if parts.is_wire else None
    return Dateline(wide.end() if wide else end, parts.place, parts.date, tuple(name for _, name in parts.names))


class _Parts:
    """A dateline taken apart: names between commas, brackets, a date."""

    def __init__(self, head: str, separator: str, tail: str) -> None:
        self.separator, self.tail = separator, tail
        self.head = head
        dates = find_printed_dates(head)
        self.date = dates[0] if len(dates) == 1 else None
        self.brackets = [fold(m[1] or m[2]) for m in BRACKETS.finditer(head)]
        bare = BRACKETS.sub(lambda m: "," * len(m[0]), head)
        self._all = list(_pieces(words_beside(bare, [d for d in dates if d.end <= len(bare)])))
        known = tables()["agencies"]
        signatures = [*self.brackets, *(b.split(" -")[0] for b in self.brackets), *(fold(name) for _, name in self._all)]
        self.signed = not known.isdisjoint(signatures)
        self.names = [(at, name) for at, name in self._all if fold(name) not in known and not _is_source(name)]

    @property
    def is_well_formed(self) -> bool:
        """Nothing but names, and behind it the start of a sentence."""
        if len(self._all) > 4 or not all(_is_name(name) for _, name in self._all) or _opens_sentence(self._all):
            return False
        if self.separator == "." and not any("/" + b in self.head.casefold() for b in self.brackets):
            return False
        first = self.tail[:1]
        return first.isupper() or first.isdecimal() or first in "\"'“‘«([¿¡$" or not first or bool(self.date and self.signed)

    @property
    def is_wire(self) -> bool:
        """The agency that filed, or a date beside a place or a paper: sure, whatever parts it from the story."""
        if any(fold(name) == "no date" for _, name in self._all):
            return self.separator.startswith("-")
        if self.signed:
            return self.separator != ":" or bool(self.date or self.names)
        if not self.date or not self.separator or not self._all:
            return False
        return not self.names or self.names[0][1].isupper() or _find_place(self.names) is not None

    @property
    def is_place(self) -> bool:
        """A bare place: it must be one, and what parts it from the story must be a dash or a colon."""
        if not self.names or self.separator in ("", ".") or self.date or (self.head.isupper() and self.tail.isupper()):
            return False
        name = self.names[0][1]
        if fold(name) in tables()["no_places"] | tables()["kickers"]:
            return False
        place = _find_place(self.names)
        if place is None:
            return name.isupper() and len(name) > 3 and self.separator not in ("-", ":")
        sure = self.separator not in (":", "-") or (self.separator == "-" and name.isupper())
        between = place.resolution == 1 or (self.separator == "-" and not name.isupper())
        return (sure or _is_city(name)) and not (between and resolve_place(_first_name(self.tail)))

    @property
    def place(self) -> tuple[int, int] | None:
        """Where the names of the place stand; a second name is kept when it says where the first is."""
        if not self.names or fold(self.names[0][1]) in tables()["no_places"] or not (self.is_wire or _find_place(self.names)):
            return None
        start, first = self.names[0]
        end = start + len(first)
        # "SAN JOSE (COSTA RICA)"
        bracket = BRACKETS.match(self.head, _blanks(self.head, end))
        if bracket and bracket[1] and fold(bracket[1]) not in tables()["agencies"] and resolve_place(_title(bracket[1])):
            return start, bracket.end()
        if len(self.names) > 1 and not self.head[end : self.names[1][0]].strip(" ,"):
            end = self.names[1][0] + len(self.names[1][1])
        return start, end


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The names between commas, with their offsets."""
    for match in re.finditer(r"[^,;\n()|]+", text):
        bare = match.group().strip().strip("-–—:/\x96\x97").strip()
        bare = bare.removesuffix(".") if len(bare) > 6 else bare
        if bare and bare != ".":
            yield match.start() + match.group().index(bare[0]), bare


def _is_name(text: str) -> bool:
    words = text.replace("/", " ").split()
    if not words or len(words) > MOST_WORDS:
        return False
    if fold(text) in tables()["agencies"] or (_is_source(text) and words[-1][0].isupper()):
        return True
    return any(NAME.fullmatch(w) for w in words) and all(NAME.fullmatch(w) or w.casefold() in JOINER for w in words)


def _opens_sentence(names: list[tuple[int, str]]) -> bool:
    return bool(names) and names[0][1].split()[0].casefold() in OPENERS


def _find_place(names: list[tuple[int, str]]) -> Place | None:
    """The place that names between commas stand for; of "MIEH MIEH/BEIRUT" the last."""
    whole = ", ".join(_title(name) for _, name in names)
    return resolve_place(whole) or resolve_place(_title(names[0][1].rpartition("/")[2]))


def _is_city(name: str) -> bool:
    """ "Obama: we won" is said by a man, though a small town bears his name."""
    found = Gazetteer.open().find(_title(name.rpartition("/")[2]))
    return any(entry.population >= 100_000 for entry in found)


def _is_source(name: str) -> bool:
    """ "afrol News", "Daily Star": who prints, not where."""
    return name.split()[-1].casefold() in tables()["byline_marks"]


def _title(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 3 else name


def _first_name(tail: str) -> str:
    return tail.split(maxsplit=1)[0].strip("'’s,.") if tail.split() else ""
