"""A repair and the sentences that it is for: some forty slips are known, and a sentence has one or none of them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ..document import Sentence, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})

Fixed = dict[int, Token]
"""Place → the token to stand there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A repair that leaves every sentence as it is that has none of `marks` (see `Sentence.marks`)."""

    repair: Callable[[Sentence], Sentence]
    marks: frozenset[str]


def applied(steps: Iterable[Step], sentence: Sentence) -> Sentence:
    """The sentence after the repairs it may need, one after the other."""
    for step in steps:
        if not step.marks.isdisjoint(sentence.marks):
            sentence = step.repair(sentence)
    return sentence


def rewired(sentence: Sentence, fixed: Mapping[int, Token]) -> Sentence:
    """The sentence with some tokens exchanged."""
    if not fixed:
        return sentence
    return Sentence(tuple(fixed.get(t.i, t) for t in sentence), sentence.index, sentence.paragraph)
