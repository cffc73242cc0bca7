"""Patterns → those worth trying on a token, found by the lemma of their trigger.

So the cost of a sentence does not grow with patterns that cannot match.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from .pattern import Pattern, Words, head_word
from .spelling import canonical


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pattern by one of its triggers; of each of `needs` a word must stand in the sentence."""

    pattern: Pattern
    trigger: tuple[str, ...]
    needs: tuple[frozenset[str], ...]

    def is_ruled_out_by(self, words: frozenset[str]) -> bool:
        """True when a sentence of these words lacks one that the pattern needs."""
        for needed in self.needs:  # noqa: SIM110 (no `any`: every sentence asks it of dozens)
            if words.isdisjoint(needed):
                return True
        return False


class PatternIndex:
    """Patterns by kind and trigger lemma."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._by_lemma: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
        for pattern in patterns:
            needs = tuple(_needs(pattern))
            for trigger in sorted(pattern.triggers):
                words = tuple(canonical(word) for word in trigger)
                rest = tuple(frozenset({word}) for word in words if len(words) > 1)
                self._by_lemma[pattern.kind, canonical(pattern.head_of(trigger))].append(Candidate(pattern, words, rest + needs))

    @cached_property
    def triggers(self) -> frozenset[str]:
        """The head words of all triggers: at any other word nothing begins."""
        return frozenset(lemma for _, lemma in self._by_lemma)

    def candidates(self, kind: str, spellings: Iterable[str], words: frozenset[str] | None = None) -> list[Candidate]:
        """The patterns of a kind with one of the spellings for their trigger; those only that `words` do not rule out."""
        found = [c for form in spellings for c in self._by_lemma.get((kind, form), ())]
        return found if words is None else [c for c in found if not c.is_ruled_out_by(words)]


def _needs(pattern: Pattern) -> Iterator[frozenset[str]]:
    """The words without which the pattern cannot match, whatever the tree."""
    for element in pattern.elements:
        if not element.optional and isinstance(element.filler, Words) and element.filler.phrases:
            yield frozenset(canonical(word) for phrase in element.filler.phrases for word in (phrase[0], head_word(phrase)))
