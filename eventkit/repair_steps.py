"""A repair and the sentences that it is for: some forty slips are known, and a sentence has one or none of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .document import Sentence


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
