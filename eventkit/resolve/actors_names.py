"""Sentence → the stretches that are names of the tables: longest first, left to right, none inside another."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from ..document import Sentence, Token
from .actors_tables import Known, NameIndex, first_run, squash

JOINERS = frozenset({"-", "–", ".", "'", "’", "&", "/"})
PUNCTUATION = "{}[]()<>\"'`“”‘’-"
TAGS = frozenset({"PROPN", "NOUN", "ADJ", "X"})


@dataclass(frozen=True, slots=True)
class Hit:
    """Tokens ``[first, last]`` of a sentence that spell a name of the tables."""

    first: int
    last: int
    known: tuple[Known, ...]

    @property
    def size(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True)
class NamesIn:
    """The known names of one sentence."""

    sentence: Sentence
    index: NameIndex
    namesakes: Collection[str] = ()
    """Names of states that mean another place in this document, and are none here."""

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        found = (hit for hit in find_names(self.sentence, self.index) if not _is_part_of_another(self.sentence, hit))
        return tuple(hit for hit in found if hit.known[0].basis != "table:countries" or hit.known[0].name not in self.namesakes)

    @cached_property
    def _by_token(self) -> dict[int, Hit]:
        return {i: hit for hit in self.hits for i in range(hit.first, hit.last + 1)}

    def at(self, token: int) -> Hit | None:
        """The name that token stands in."""
        return self._by_token.get(token)

    def within(self, first: int, last: int) -> list[Hit]:
        """The names all of whose words stand in tokens ``[first, last]``, in text order."""
        found = ((i, self._by_token.get(i)) for i in range(first, last + 1))
        return [hit for i, hit in found if hit is not None and hit.first == i and hit.last <= last]


def _is_part_of_another(sentence: Sentence, hit: Hit) -> bool:
    """A word of a sum ("*US* $2 million") or of somebody's name.

    "Nasser" of "Nasser Al-Roe" is no president, "Sabah" of "Al-Sabah" no state of Malaysia: a family name comes last.
    """
    behind = sentence.tokens[hit.last + 1 : hit.last + 2]
    if sentence[hit.first].text.isupper() and any(token.text.startswith("$") for token in behind):
        return True
    if [t.text.lower() for t in sentence.tokens[max(hit.first - 2, 0) : hit.first]] == ["al", "-"]:
        return hit.known[0].kind != "person"
    entity = sentence.entity_at(hit.first)
    if hit.size > 1 or entity is None or entity.label != "PER" or entity.first == entity.last:
        return False
    if hit.known[0].kind == "person":
        return entity.last > hit.last and sentence[hit.last + 1].text not in ("-", "'s", "’s", "'", "’")
    return all(known.basis == "table:countries" for known in hit.known)


def find_names(sentence: Sentence, index: NameIndex) -> Iterable[Hit]:
    """Names in text order."""
    tokens, small, behind = sentence.tokens, index.small_beginnings & sentence.marks, 0
    for i in [t.i for t in tokens if not t.text[:1].islower() or (small and t.text.lower() in small)]:
        longest = index.starts.get(first_run(tokens[i].text)) if i >= behind else None
        hit = _longest(tokens, i, longest, index) if longest else None
        if hit is not None:
            yield hit
            behind = hit.last + 1


def _longest(tokens: tuple[Token, ...], first: int, longest: int, index: NameIndex) -> Hit | None:
    joined, found = "", None
    for last in range(first, len(tokens)):
        if last > first and tokens[last].upos == "AUX":
            break  # "Iraq is" is not "Iraqis"
        piece = squash(tokens[last].text)
        if not piece and (last == first or tokens[last].text not in JOINERS):
            break
        joined += piece
        if len(joined) > longest:
            break
        known = index.entries.get(joined) if piece else None
        if known and _is_name(tokens[first : last + 1], joined, index):
            found = Hit(first, last, known)
    return found


def _is_name(tokens: tuple[Token, ...], joined: str, index: NameIndex) -> bool:
    """Case and tag speak for a name: "US" and not "us", "Total" the company and not "total"."""
    words = (t.text if t.text.isalnum() else t.text.strip(PUNCTUATION) for t in tokens)  # stripping is slow
    letters = [word for word in words if word[:1].isalpha()]
    if not letters or not (letters[0][0].isupper() or joined in index.small):
        return False
    if joined in index.acronyms and len(joined) <= 5 and not all(text.isupper() for text in letters):
        return False
    return any((t.upos in TAGS and t.upos != "NOUN") or t.ner != "O" for t in tokens) or joined in index.small
