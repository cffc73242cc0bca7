"""Clause + dates and places of the document → the date and the place of the event.

The trigger's own clause comes first, then the sentence, then the paragraph, the dateline and the
publication date; the level is kept in the `basis` of the value ("weekday", "sentence:weekday", …).
"""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from ..clauses.reading import Clause, read_clause
from ..events import Place, Status, When
from ..resolve import Mention
from ..resolve.dates import filed_date, read_when
from ..resolve.reading import Reading, nearest
from .dates import Bond, find_bond, is_participle
from .places import Location, find_location, find_reference, first_of_list, is_inside_beside, places_meant

Value = TypeVar("Value", When, Place)

PAST = frozenset({"VBD", "VBN"})
TOLD_ALONG = frozenset({"conj", "ccomp", "parataxis", "xcomp"})


def bind_date(clause: Clause, status: Status, reading: Reading) -> When | None:
    """The date of the event: its clause's, its sentence's, or the one it was filed on, where it is told as done."""
    told = _told_date(clause, status, reading)
    if told is not None:
        return told
    if status is not Status.ASSERTED or not _is_told_as_news(clause):
        return None
    return _paragraph_date(clause, reading) or published_date(reading)


def _paragraph_date(clause: Clause, reading: Reading) -> When | None:
    """The day of the sentence before, of the same paragraph, where both tell what was done: "They killed 20 people"."""
    sentence = clause.sentence
    if sentence.index == 0 or sentence[clause.finite_head].xpos not in ("VBD", "VBN"):
        return None
    before = reading.document.sentences[sentence.index - 1]
    root = next((t for t in before if t.head < 0), None)
    if root is None or before.paragraph != sentence.paragraph or root.xpos not in ("VBD", "VBN"):
        return None
    told = _told_date(read_clause(before, root.i, "verb"), Status.ASSERTED, reading)
    if told is None or told.earliest is None or told.earliest != told.latest or ":" in told.basis:
        return None
    return with_level(told, "paragraph")


def _told_date(clause: Clause, status: Status, reading: Reading) -> When | None:
    """The nearest date that the sentence bonds with the event, days before vague times."""
    dates = nearest(reading.dates_in(clause.sentence.index), clause.head)
    found = [(find_bond(clause, m), m) for m in dates]
    bonds = [(b, m) for b, m in found if b and _fits(clause, status, b, _is_ahead(m.value, reading.published))]
    if not bonds:
        return None
    bond, mention = min(bonds, key=lambda pair: _date_rank(clause, *pair))
    return with_level(_by(bond, mention.value), "clause" if bond.level == 0 else "sentence")


def _date_rank(clause: Clause, bond: Bond, mention: Mention[When]) -> tuple[bool, int, int, int]:
    return _is_vague(mention.value), bond.level, bond.steps, abs(mention.head - clause.head)


def _is_vague(value: When) -> bool:
    return value.earliest is None and value.latest is None


def _fits(clause: Clause, status: Status, bond: Bond, is_ahead: bool) -> bool:
    """What is done is not dated by a day to come far off in its clause, what is not done by the day of those who spoke of it."""
    if status in (Status.ASSERTED, Status.DENIED, Status.HISTORICAL, Status.NEGATED):
        return bond.steps < 2 or clause.kind != "verb" or not is_ahead
    return bond.level == 0 or is_ahead


def _is_ahead(value: When, published: date | None) -> bool:
    return bool(published and value.earliest and value.earliest > published)


def _by(bond: Bond, value: When) -> When:
    """The date as the bond means it: "after a war in 2008" is in 2008 at the earliest, "a day after" one day on."""
    if value.earliest is None or value.latest is None:
        return value
    if bond.distance is not None:
        moved = bond.distance.from_day(value.earliest)
        return read_when(moved.known_as("anaphoric"), value.text, value.start) if moved else value
    if bond.bound is None:
        return value
    first, last = (None, value.latest) if bond.bound == "before" else (value.earliest, None)
    edtf = f"../{value.latest}" if bond.bound == "before" else f"{value.earliest}/.."
    return value.model_copy(update={"earliest": first, "latest": last, "edtf": edtf})


def published_date(reading: Reading) -> When | None:
    """The day the text was filed, with its printed words where it has them; its basis says that it is no more than that."""
    return reading.printed_date or filed_date(reading.published)


def _is_told_as_news(clause: Clause) -> bool:
    """The main verb of the sentence, what stands beside it or is said by it; a noun only as a headline's."""
    sentence = clause.sentence
    token = sentence[clause.finite_head]
    if clause.kind == "noun" and clause.support is None:
        return token.relation == "root" and not sentence.child(token.i, "cop", "nsubj")
    while token.relation in TOLD_ALONG or (token.relation == "advcl" and is_participle(sentence, token)):
        token = sentence[token.head]
    return token.relation == "root"


def bind_place(clause: Clause, reading: Reading) -> Place | None:
    """The place of the event: its clause's before its sentence's, the exact one before those that hold it.

    "There" and "in the town" mean a place named before; then the level is "anaphoric".
    """
    places = nearest(reading.places_in(clause.sentence.index), clause.head)
    found = [(location, mention) for mention in places if (location := find_location(clause, mention))]
    if find_reference(clause) and all(location.clauses for location, _ in found):
        return _place_before(clause, reading)
    if not found:
        return _place_around(clause, reading)
    least = min(location.rank[0] for location, _ in found)
    near = [(location, mention) for location, mention in found if location.rank[0] == least]
    named = [mention.value for _, mention in near]

    def order(pair: tuple[Location, Mention[Place]]) -> tuple[bool, tuple[int, int, bool], float, int]:
        location, mention = pair
        return _holds_any(mention.value, named), location.rank, -_exactness(mention.value), abs(mention.head - clause.head)

    location, mention = min(near, key=order)
    inner = next((m for _, m in found if is_inside_beside(clause.sentence, m, mention)), mention)
    first = first_of_list(clause.sentence, inner, [m for _, m in found])
    return with_level(first.value, "clause" if location.clauses == 0 else "sentence")


def _place_before(clause: Clause, reading: Reading) -> Place | None:
    """The last place named before a word of the clause that points back to it, in this sentence or the two before."""
    reference = find_reference(clause)
    if reference is None:
        return None
    word, allowed = reference
    index, sentences = clause.sentence.index, reading.document.sentences
    before = range(index, max(index - 3, -1), -1)
    meant = (m for i in before for m in places_meant(sentences[i], reading.places_in(i), word if i == index else None))
    return next((with_level(m.value, "anaphoric") for m in meant if (m.value.resolution or 4) in allowed), None)


def _place_around(clause: Clause, reading: Reading) -> Place | None:
    """For what is told as news in a sentence without any place: that of the sentence before, or where the story was filed."""
    sentence = clause.sentence
    if reading.places_in(sentence.index) or not _is_told_as_news(clause) or sentence[clause.finite_head].xpos not in PAST:
        return None
    before = reading.document.sentences[sentence.index - 1] if sentence.index else None
    root = next((t for t in before if t.head < 0), None) if before and before.paragraph == sentence.paragraph else None
    if before is not None and root is not None:
        main = read_clause(before, root.i, "verb")
        told = [m.value for m in reading.places_in(before.index) if (at := find_location(main, m)) and at.clauses == 0]
        if len(told) == 1:
            return with_level(told[0], "paragraph")
    return with_level(reading.dateline, "dateline") if reading.dateline is not None else None


def _exactness(place: Place) -> float:
    """A name that is in no table is mostly a village's or a quarter's."""
    return place.resolution or 4.5


def _holds_any(place: Place, others: Sequence[Place]) -> bool:
    """One of the other places lies in this country or division."""
    level = place.resolution
    inner = [o for o in others if level and o.resolution and o.resolution > level and o.country == place.country]
    return bool(inner) and (level == 1 or (level == 2 and any(o.admin1 == place.name for o in inner)))


def with_level(value: Value, level: str) -> Value:
    """The value with the level of binding in its basis, unless it is the clause itself."""
    return value if level == "clause" else value.model_copy(update={"basis": f"{level}:{value.basis}"})
