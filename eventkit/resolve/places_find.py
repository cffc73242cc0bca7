"""Sentence → toponyms: the words that may name a place, before anyone asks which place it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..document import Entity, Sentence, Token
from .gazetteer import Entry, Gazetteer

LOCATIVE = frozenset("in near at from outside inside around across throughout toward towards to into of".split())
STRONG_LOCATIVE = frozenset("in near outside inside around across throughout".split())
DIRECTIONS = frozenset(
    """northern southern eastern western central north south east west northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
    north-east north-west south-east south-west downtown uptown upstate mainland nearby rural urban suburban greater
    mid inner outer coastal war-torn neighboring neighbouring occupied modern""".split()
)
UNITS_BEFORE = frozenset("city town village district province state county governorate region port island".split())
PLACE_LABELS = frozenset({"LOC", "FAC", "GPE"})
LONGEST = 6  # "Democratic Republic of the Congo", "Washington , D.C."


@dataclass(frozen=True, slots=True)
class Toponym:
    """Tokens [first, last] of a sentence that may name a place; `name` as it is looked up.

    `inside` says that the words are part of a longer name that is no place ("Edmonton" in "Edmonton Police").
    """

    sentence: int
    first: int
    last: int
    name: str
    label: str
    inside: bool = False


def find_toponyms(sentence: Sentence, text: str, gazetteer: Gazetteer) -> list[Toponym]:
    """The toponyms of a sentence, in text order, none overlapping."""
    found: list[Toponym] = []
    taken: set[int] = set()
    for entity in sentence.entities:
        for toponym in _in_entity(sentence, entity, text, gazetteer):
            found.append(toponym)
            taken.update(range(toponym.first, toponym.last + 1))
        taken.update(range(entity.first, entity.last + 1))
    found += _outside_entities(sentence, text, gazetteer, taken)
    return sorted(found, key=lambda t: t.first)


def words(sentence: Sentence, first: int, last: int, text: str) -> str:
    """The text of tokens [first, last]."""
    return text[sentence[first].start : sentence[last].end]


# --- entities -----------------------------------------------------------------------------------


def _in_entity(sentence: Sentence, entity: Entity, text: str, gazetteer: Gazetteer) -> Iterator[Toponym]:
    if entity.label in PLACE_LABELS:
        for first, last in _pieces(sentence, entity, text, gazetteer):
            yield from _in_place_name(sentence, first, last, entity.label, text, gazetteer)
    elif entity.label in ("ORG", "MISC", "PER", "NORP", "PROD"):
        yield from _in_other_name(sentence, entity, text, gazetteer)


def _pieces(sentence: Sentence, entity: Entity, text: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """ "Nablus, West Bank" is two places; "Bosnia and Herzegovina" is one."""
    if _known(sentence, entity.first, entity.last, text, gazetteer):
        yield entity.first, entity.last
        return
    first = entity.first
    for i in range(entity.first, entity.last + 2):
        if i > entity.last or sentence[i].text in (",", "and", "/", "-", "(", ")", ";"):
            if i > first:
                yield first, i - 1
            first = i + 1


def _in_place_name(
    sentence: Sentence, first: int, last: int, label: str, text: str, gazetteer: Gazetteer
) -> Iterator[Toponym]:
    first, last = trim(sentence, first, last)
    if first > last:
        return
    core = first
    while core < last and sentence[core].text.lower() in DIRECTIONS and not _known(sentence, core, last, text, gazetteer):
        core += 1
    if label == "FAC" and not _known(sentence, core, last, text, gazetteer):
        core = first
    yield Toponym(sentence.index, core, last, words(sentence, core, last, text), label)


def trim(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Without "the", possessives and punctuation at the ends."""
    while first <= last and (sentence[first].upos in ("DET", "PUNCT", "ADP") or sentence[first].text.lower() == "the"):
        first += 1
    while last >= first and (_is_possessive(sentence[last]) or _is_bare_punctuation(sentence[last])):
        last -= 1
    return first, last


def _is_possessive(token: Token) -> bool:
    return token.text.lower() in ("'s", "’s", "'", "’", "s'")


def _is_bare_punctuation(token: Token) -> bool:
    return not any(c.isalnum() for c in token.text)


def _in_other_name(sentence: Sentence, entity: Entity, text: str, gazetteer: Gazetteer) -> Iterator[Toponym]:
    """An entity that is no place for the model, but for the gazetteer and the words around it."""
    first, last = trim(sentence, entity.first, entity.last)
    if first > last or sentence[first].upos == "ADJ":
        return
    entries = _known(sentence, first, last, text, gazetteer)
    if not entries:
        return
    preposition = _before(sentence, first)
    strong = entries[0].kind == "country" and not entries[0].alias
    if entity.label == "NORP":
        fits = strong and sentence[last].upos == "PROPN"
    elif entity.label == "PER":
        fits = preposition in STRONG_LOCATIVE and first == last and _is_case_of(sentence, first)
    else:
        fits = strong or (preposition in STRONG_LOCATIVE and _is_case_of(sentence, first))
    if fits:
        yield Toponym(sentence.index, first, last, words(sentence, first, last, text), entity.label)


def _before(sentence: Sentence, first: int) -> str:
    i = first - 1
    while i >= 0 and sentence[i].text.lower() in DIRECTIONS | {"the"}:
        i -= 1
    return sentence[i].text.lower() if i >= 0 else ""


def _is_case_of(sentence: Sentence, first: int) -> bool:
    """The preposition before belongs to this very name: "in Jackson", not "in Jackson's view"."""
    head = sentence[first]
    return not sentence.children(head.i, "case") or head.deprel != "nmod:poss"


# --- the rest of the sentence -------------------------------------------------------------------


def _outside_entities(sentence: Sentence, text: str, gazetteer: Gazetteer, taken: set[int]) -> Iterator[Toponym]:
    """Names the model left out: "in Ghouta", "Laurel, Ky."."""
    i = 0
    while i < len(sentence):
        last = _longest(sentence, i, text, gazetteer, taken) if _may_start(sentence[i], taken) else -1
        if last >= i:
            yield Toponym(sentence.index, i, last, words(sentence, i, last, text), "")
            i = last + 1
        else:
            i += 1


def _may_start(token: Token, taken: set[int]) -> bool:
    return token.i not in taken and token.text[:1].isupper() and token.upos in ("PROPN", "NOUN", "X")


def _longest(sentence: Sentence, first: int, text: str, gazetteer: Gazetteer, taken: set[int]) -> int:
    for last in range(min(first + LONGEST, len(sentence)) - 1, first - 1, -1):
        span = range(first, last + 1)
        if any(i in taken for i in span) or not sentence[last].text[:1].isalnum():
            continue
        entries = _known(sentence, first, last, text, gazetteer)
        if entries and _syntax_says_place(sentence, first, last, entries):
            return last
    return -1


def _syntax_says_place(sentence: Sentence, first: int, last: int, entries: list[Entry]) -> bool:
    if last + 1 < len(sentence) and sentence[last + 1].upos == "PROPN" and sentence[last + 1].text[:1].isupper():
        return False  # "Austin" in "Austin Powers"
    if first > 0 and sentence[first - 1].upos == "PROPN" and sentence[first - 1].text[:1].isupper():
        return False
    best = entries[0]
    if best.kind == "country" and not best.alias and sentence[first].upos == "PROPN":
        return True
    after_comma = first > 1 and sentence[first - 1].text == "," and sentence[first - 2].upos == "PROPN"
    if after_comma and best.kind in ("admin1", "country"):
        return True
    return sentence[first].upos == "PROPN" and _before(sentence, first) in STRONG_LOCATIVE


def _known(sentence: Sentence, first: int, last: int, text: str, gazetteer: Gazetteer) -> list[Entry]:
    name = words(sentence, first, last, text)
    if len(name) > 60 or (len(name) <= 3 and not name.replace(".", "").isupper()):
        return []
    return gazetteer.find(name)
