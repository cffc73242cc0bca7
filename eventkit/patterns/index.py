"""Patterns → those worth trying on a token, found by the lemma of their trigger.

So the cost of a sentence does not grow with patterns that cannot match.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..document import Sentence
from .pattern import Pattern, Words, head_word


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pattern by one of its triggers; of each of `needs` a word must stand in the sentence."""

    pattern: Pattern
    trigger: tuple[str, ...]
    needs: tuple[frozenset[str], ...]


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
    def _triggers(self) -> frozenset[str]:
        return frozenset(lemma for _, lemma in self._by_lemma)

    def may_start(self, spellings: Iterable[str]) -> bool:
        """True when a pattern of any kind has one of the spellings for its trigger."""
        return not self._triggers.isdisjoint(spellings)

    def candidates(self, kind: str, spellings: Iterable[str]) -> Iterator[Candidate]:
        """The patterns of a kind with one of the spellings for their trigger."""
        for form in spellings:
            yield from self._by_lemma.get((kind, form), ())


def _needs(pattern: Pattern) -> Iterator[frozenset[str]]:
    """The words without which the pattern cannot match, whatever the tree."""
    for element in pattern.elements:
        if not element.optional and isinstance(element.filler, Words) and element.filler.phrases:
            yield frozenset(canonical(word) for phrase in element.filler.phrases for word in (phrase[0], head_word(phrase)))


def forms(sentence: Sentence, i: int) -> tuple[str, ...]:
    """The spellings by which a pattern may call token `i`: its lemma, its text, the hyphenated word it heads."""
    token = sentence.tokens[i]
    own = _spellings(token.lemma, token.text)
    whole = sentence.joined.get(i)
    return tuple(dict.fromkeys((*own, canonical(whole)))) if whole else own


@lru_cache(maxsize=1 << 16)
def _spellings(lemma: str, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((canonical(lemma), canonical(text), *(("not",) if lemma == "never" else ()))))


@lru_cache(maxsize=65536)
def canonical(word: str) -> str:
    """One spelling for British, American and hyphenated forms, good only for comparing.

    >>> canonical("criticise") == canonical("criticize"), canonical("cease-fire")
    (True, 'ceasefire')
    """
    word = word.lower().replace("-", "").replace("’", "'")
    for british, american in (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or")):
        if word.endswith(british) and len(word) > len(british) + 2:
            return word[: -len(british)] + american
    return word.replace("labour", "labor").replace("defence", "defense").replace("isation", "ization")
