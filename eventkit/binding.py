"""Clause + dates and places of the document → the date and the place of the event.

The trigger's own clause comes first, then the sentence, then the paragraph, the dateline and the
publication date; the level is kept in the `basis` of the value ("weekday", "sentence:weekday", …).
"""

from collections.abc import Sequence
from typing import TypeVar

from .clauses import Clause, preposition
from .document import Sentence
from .events import Place, Status, When
from .resolve import Mention
from .resolve.reading import Reading

Value = TypeVar("Value", When, Place)
BREAKS = frozenset({"ccomp", "parataxis", "acl:relcl", "advcl", "conj", "csubj", "root", "appos"})
PLACE_PREPOSITIONS = frozenset(
    """in at near inside outside around across from to on into within throughout over off along under between
    through towards toward outside of close to north of south of east of west of""".split()
)


def bind_date(clause: Clause, status: Status, reading: Reading) -> When | None:
    """The date of the event; falls back on the publication date for what is told as done, and says so."""
    sentence = clause.sentence
    own = nearest(clause, reading.dates_in(sentence.index))
    if own is not None:
        mention, level = own
        return with_level(mention.value, level)
    return published_date(reading) if status is Status.ASSERTED and _is_told_as_news(clause) else None


def published_date(reading: Reading) -> When | None:
    """The publication date as a `When` that says it is no more than that."""
    if reading.printed_date is not None:
        return reading.printed_date
    if reading.published is None:
        return None
    day = reading.published
    return When(
        text="", start=0, end=0, earliest=day, latest=day, timex=day.isoformat(), edtf=day.isoformat(), basis="published"
    )  # fmt: skip


def _is_told_as_news(clause: Clause) -> bool:
    """A finite past or present perfect main predicate, not background in a relative clause."""
    token = clause.sentence[clause.finite_head]
    return clause.kind != "noun" and token.relation in ("root", "conj", "ccomp", "parataxis")


def bind_place(clause: Clause, reading: Reading, taken: frozenset[int] = frozenset()) -> Place | None:
    """The place of the event; `taken` are tokens that already stand for actors and targets."""
    sentence = clause.sentence
    mentions = [
        m for m in reading.places_in(sentence.index) if m.head not in taken and _is_locative(sentence, m)
    ]
    found = nearest(clause, mentions)
    if found is None:
        return None
    mention, level = found
    return with_level(mention.value, level)


def _is_locative(sentence: Sentence, mention: Mention[Place]) -> bool:
    """ "in Moscow" is a place, "Moscow signed" and "Moscow's offer" are not."""
    token = sentence[mention.head]
    if token.relation in ("nsubj", "obj", "iobj", "compound", "amod", "appos") or token.deprel == "nmod:poss":
        return False
    word = preposition(sentence, mention.head)
    return word in PLACE_PREPOSITIONS or (token.deprel == "conj" and _is_locative_head(sentence, token.head))


def _is_locative_head(sentence: Sentence, head: int) -> bool:
    return preposition(sentence, head) in PLACE_PREPOSITIONS


def nearest(clause: Clause, mentions: Sequence[Mention[Value]]) -> tuple[Mention[Value], str] | None:
    """The mention nearest to the trigger in the tree, with the level at which it was found."""
    if not mentions:
        return None
    ranked = sorted(((distance(clause, m), abs(m.head - clause.head), k) for k, m in enumerate(mentions)))
    (breaks, _), _, best = ranked[0]
    return mentions[best], "clause" if breaks == 0 else "sentence"


def distance(clause: Clause, mention: Mention[Value]) -> tuple[int, int]:
    """How many clause boundaries, then how many steps, lie between the trigger and the mention."""
    sentence = clause.sentence
    up = [clause.finite_head, *(t.i for t in sentence.ancestors(clause.finite_head))]
    if clause.head not in up:
        up.insert(0, clause.head)
    path = [mention.head]
    for token in sentence.ancestors(mention.head):
        path.append(token.i)
        if token.i in up:
            break
    top = path[-1]
    if top not in up:
        return (9, 99)
    climbed = up[: up.index(top)]
    descended = path[:-1]
    breaks = sum(sentence[i].deprel in BREAKS for i in climbed) + sum(sentence[i].deprel in BREAKS for i in descended)
    return breaks, len(climbed) + len(descended)


def with_level(value: Value, level: str) -> Value:
    """The value with the level of binding in its basis, unless it is the clause itself."""
    return value if level == "clause" else value.model_copy(update={"basis": f"{level}:{value.basis}"})
