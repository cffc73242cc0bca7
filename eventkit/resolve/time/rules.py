"""Rules of words and slots → readings of a text: "{n:number} {unit} ago" is the two weeks of "two weeks ago"."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .lexer import Found, Words

Piece = Callable[[Words, int], Found]
"""Reads the smallest meanings, numbers and names: words and where to begin → a value and where it ends."""
Step = frozenset[str] | tuple[str, str]
"""Words that may stand here, or a slot: its name and what fills it."""
PARTS = re.compile(r"[\[\]]|\{[^}]*\}|[^\s\[\]{}]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What words were read as, up to, not including, `end`.

    `sure` is False where such words often mean no time; `rank` is the place of the rule among all.
    """

    value: Any
    end: int
    sure: bool = True
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """Words of one category.

    In `pattern` stand words ("ago|before" for one of them), optional words in brackets, and slots ``{name:source}`` that a
    piece or a reading of an earlier category fills; ``{source}`` is named after its source and ``{:source}`` is only
    looked at. `build` makes the value from the slots, None where they do not fit together.
    """

    category: str
    pattern: str
    build: Callable[..., Any]
    sure: bool = True


Way = tuple[tuple[Step, ...], Rule, int]
"""One way to read a rule, with its rank: with and without its optional words there are several."""


class Grammar:
    """Rules by category, the first of them the strongest.

    `categories` maps each to those it includes: every month is a period too. A category may use only those before it, so
    that reading ends whatever the text.
    """

    def __init__(self, categories: Mapping[str, tuple[str, ...]], pieces: Mapping[str, Piece], rules: Iterable[Rule]) -> None:
        self.categories = categories
        self.pieces = pieces
        self.by_word: dict[tuple[str, str], list[Way]] = defaultdict(list)
        """Category and first word → what may follow."""
        self.by_slot: dict[str, dict[str, list[Way]]] = defaultdict(lambda: defaultdict(list))
        """Category → source of the first slot → the ways that begin with it."""
        if clash := set(categories) & set(pieces):
            raise ValueError(f"names of both a category and a piece: {sorted(clash)}")
        for rank, rule in enumerate(rules):
            for steps in _expand(iter(PARTS.findall(rule.pattern))):
                self._check(rule, steps)
                self._add(steps, rule, rank)

    @cached_property
    def literals(self) -> frozenset[str]:
        """The words that begin a rule."""
        return frozenset(word for _, word in self.by_word)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every rule."""
        ways = [*self.by_word.values(), *(way for by_source in self.by_slot.values() for way in by_source.values())]
        found = (step for group in ways for steps, _, _ in group for step in steps if isinstance(step, frozenset))
        return self.literals.union(*found)

    def _add(self, steps: tuple[Step, ...], rule: Rule, rank: int) -> None:
        first = steps[0]
        if isinstance(first, tuple):
            self.by_slot[rule.category][first[1]].append((steps, rule, rank))
        else:
            for word in first:
                self.by_word[rule.category, word].append((steps[1:], rule, rank))

    def _check(self, rule: Rule, steps: tuple[Step, ...]) -> None:
        names = list(self.categories)
        usable = {*self.pieces, *names[: names.index(rule.category)]}
        for step in steps:
            if isinstance(step, tuple) and step[1] not in usable:
                raise ValueError(f"rule {rule.pattern!r} of {rule.category}: no piece or earlier category {step[1]!r}")


class Chart:
    """The readings of one text; each is looked for only once."""

    def __init__(self, grammar: Grammar, words: Words) -> None:
        self.grammar = grammar
        self.words = words
        self._seen: dict[tuple[str, int], Reading | None] = {}

    def read(self, source: str, i: int) -> Reading | None:
        """The longest reading of a category, or the reading of a piece, at word `i`; the strongest of equals."""
        key = (source, i)
        if key not in self._seen:
            self._seen[key] = self._read(source, i)
        return self._seen[key]

    def _read(self, source: str, i: int) -> Reading | None:
        piece = self.grammar.pieces.get(source)
        if piece is not None:
            found = piece(self.words, i)
            return None if found is None else Reading(*found)
        return max(self._readings(source, i), key=lambda reading: (reading.end, -reading.rank), default=None)

    def _readings(self, category: str, i: int) -> Iterator[Reading]:
        for included in self.grammar.categories[category]:
            if found := self.read(included, i):
                yield found
        if i < len(self.words):
            for way in self.grammar.by_word.get((category, self.words[i].low), ()):
                yield from self._match(way, i + 1)
            for source, ways in self.grammar.by_slot[category].items():
                if self.read(source, i):
                    for way in ways:
                        yield from self._match(way, i)

    def _match(self, way: Way, i: int) -> Iterator[Reading]:
        steps, rule, rank = way
        slots: dict[str, Any] = {}
        for step in steps:
            if isinstance(step, tuple):
                found = self.read(step[1], i)
                if found is None:
                    return
                i = found.end
                if step[0]:
                    slots[step[0]] = found.value
            elif i < len(self.words) and self.words[i].low in step:
                i += 1
            else:
                return
        value = rule.build(**slots)
        if value is not None:
            yield Reading(value, i, rule.sure, rank)


def _expand(parts: Iterator[str]) -> list[tuple[Step, ...]]:
    """Every way to read a pattern with and without its optional parts."""
    ways: list[tuple[Step, ...]] = [()]
    for part in parts:
        if part == "]":
            break
        if part == "[":
            optional = _expand(parts)
            ways = [(*way, *extra) for way in ways for extra in [*optional, ()]]
        elif part.startswith("{"):
            name, _, source = part[1:-1].rpartition(":")
            ways = [(*way, (name if ":" in part else source, source)) for way in ways]
        else:
            ways = [(*way, frozenset(part.split("|"))) for way in ways]
    return ways
