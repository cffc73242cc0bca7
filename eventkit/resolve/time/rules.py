"""Rules of words and slots → readings of a text: "{n:number} {unit} ago" is the two weeks of "two weeks ago"."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .lexer import Found, Words, low

Step = frozenset[str] | tuple[str, str]
"""Words that may stand here, or a slot: its name and what fills it."""
PARTS = re.compile(r"[\[\]]|\{[^}]*\}|[^\s\[\]{}]+")
NUMBERS = frozenset({"0", "00", "000", "0000"})
"""Among the words that something begins with, noughts stand for every number of so many digits."""
END = ""
"""Among the words that may stand behind others, it says that none need follow."""
ONE = frozenset({END})
"""Behind a word that is read alone."""
Openings = Mapping[str, frozenset[str]]
"""First words, each with the words that may stand behind it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Reads the smallest meanings, numbers and names: words and where to begin → a value and where it ends.

    It is asked only at the first words that `openings` name. Without any it is asked everywhere, and must end where it began: it
    only looks.
    """

    read: Callable[[Words, int], Found]
    openings: Openings = field(default_factory=dict)

    @property
    def looks(self) -> bool:
        """Whether it reads no word."""
        return not self.openings


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


@dataclass(frozen=True, slots=True)
class Node:
    """Where rules have come to after the same steps: the words and slots that go on from here, and the rules that end.

    Of each rule that ends stand its slots' names and its rank, smaller for the stronger of two ways to read the words.
    """

    words: dict[str, "Node"] = field(default_factory=dict)
    slots: dict[str, "Node"] = field(default_factory=dict)
    ends: list[tuple[Rule, tuple[str, ...], int]] = field(default_factory=list)


class Grammar:
    """Rules by category, the first of them the strongest.

    `categories` maps each to those it includes: every month is a period too. A category may use only those before it, so
    that reading ends whatever the text. The rules of a category are one tree of steps: what they share is read once. From the
    trees it is worked out which two words may open a reading, so that a text is read only where a rule can match.
    """

    def __init__(self, categories: Mapping[str, tuple[str, ...]], pieces: Mapping[str, Piece], rules: Iterable[Rule]) -> None:
        self.categories = categories
        self.pieces = pieces
        self.roots = {category: Node() for category in categories}
        if clash := set(categories) & set(pieces):
            raise ValueError(f"names of both a category and a piece: {sorted(clash)}")
        ways = ((rule, steps) for rule in rules for steps in ways_of(rule.pattern))
        for rank, (rule, steps) in enumerate(ways):
            self._check(rule, steps)
            self._add(rule, steps, rank)
        self.openings: dict[str, Openings] = {name: piece.openings for name, piece in pieces.items()}
        for category in categories:
            self.openings[category] = {
                word: frozenset[str]().union(*self._ways_behind(category, word)) for word in self._first_words_of(category)
            }
        self._looking = frozenset(filter(self._looks, self.openings))
        self._sources = self._find_sources()
        self._roots = {c: {word: self._narrow(c, word) for word in self.openings[c]} for c in categories}

    def sources_at(self, word: str) -> frozenset[str]:
        """The pieces and categories of which a reading may begin with this word."""
        return self._sources.get(_known(word, self._sources), self._looking)

    def root_at(self, category: str, word: str) -> tuple[tuple[str, ...], Node]:
        """What a category includes and the root of its own rules, with no more than what may begin with this word of its first."""
        roots = self._roots[category]
        return roots[_known(word, roots)]

    def may_begin(self, category: str, word: str, after: str) -> bool:
        """Whether a reading may begin with these two words; two words of a text seldom do."""
        behind = self.behind(category, word)
        return END in behind or holds(behind, after)

    def behind(self, source: str, word: str) -> frozenset[str]:
        """What may stand behind a word that a piece or category begins with."""
        openings = self.openings[source]
        return openings.get(_known(word, openings), frozenset())

    def _add(self, rule: Rule, steps: tuple[Step, ...], rank: int) -> None:
        """Puts one way to read a rule into the tree of its category."""
        nodes = [self.roots[rule.category]]
        for step in steps:
            if isinstance(step, tuple):
                nodes = [node.slots.setdefault(step[1], Node()) for node in nodes]
            else:
                nodes = [node.words.setdefault(word, Node()) for node in nodes for word in step]
        names = tuple(step[0] for step in steps if isinstance(step, tuple))
        for node in nodes:
            node.ends.append((rule, names, rank))

    def _check(self, rule: Rule, steps: tuple[Step, ...]) -> None:
        names = list(self.categories)
        usable = {*self.pieces, *names[: names.index(rule.category)]}
        for step in steps:
            if isinstance(step, tuple) and step[1] not in usable:
                raise ValueError(f"rule {rule.pattern!r} of {rule.category}: no piece or earlier category {step[1]!r}")
        if all(isinstance(step, tuple) and self._looks(step[1]) for step in steps):
            raise ValueError(f"rule {rule.pattern!r} of {rule.category} reads no word")

    def _looks(self, source: str) -> bool:
        return source in self.pieces and self.pieces[source].looks

    # --- what may begin with a word ---------------------------------------------------------------

    def _first_words_of(self, category: str) -> frozenset[str]:
        return self._first_words(self.roots[category]).union(*(self.openings[c] for c in self.categories[category]))

    def _first_words(self, node: Node) -> frozenset[str]:
        """What goes on from a node begins with one of these."""
        behind = (self._first_words(child) if self._looks(s) else self.openings[s] for s, child in node.slots.items())
        return frozenset(node.words).union(*behind)

    def _next_words(self, node: Node) -> frozenset[str]:
        """What may come next at a node."""
        may_end = any(behind.ends for behind in self._without_looks(node))
        return self._first_words(node).union({END} if may_end else ())

    def _ways_behind(self, category: str, word: str) -> Iterator[frozenset[str]]:
        yield from (self.behind(name, word) for name in self.categories[category])
        for node in self._without_looks(self.roots[category]):
            if word in node.words:
                yield self._next_words(node.words[word])
            for source, child in node.slots.items():
                behind = self.behind(source, word)
                yield behind - {END}
                if END in behind:
                    yield self._next_words(child)

    def _find_sources(self) -> dict[str, frozenset[str]]:
        """First word → the sources it may begin."""
        words = frozenset[str]().union(*self.openings.values())
        return {word: self._looking.union(s for s, first in self.openings.items() if holds(first, word)) for word in words}

    def _narrow(self, category: str, word: str) -> tuple[tuple[str, ...], Node]:
        root, begun = self.roots[category], self.sources_at(word)
        words = {word: root.words[word]} if word in root.words else {}
        slots = {s: n for s, n in root.slots.items() if s in begun and (not self._looks(s) or holds(self._first_words(n), word))}
        return tuple(c for c in self.categories[category] if c in begun), Node(words, slots)

    def _without_looks(self, node: Node) -> Iterator[Node]:
        """The node and those that only looks part from it."""
        yield node
        for source, child in node.slots.items():
            if self._looks(source):
                yield from self._without_looks(child)


def _known(word: str, words: Container[str]) -> str:
    """The word as it stands among `words`, which may have noughts for it."""
    return "0" * len(word) if word.isdigit() and word not in words else word


def holds(words: Container[str], word: str) -> bool:
    """Whether the word is one of `words`, which may have noughts for it."""
    return _known(word, words) in words


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

    def starts(self, category: str) -> list[int]:
        """The words at which a reading may begin."""
        begun, words = self.grammar.openings[category], self.words
        likely = [i for i, word in enumerate(words.low) if word in begun or word.isdigit()]
        return [i for i in likely if self.grammar.may_begin(category, words.low[i], low(words, i + 1))]

    def _read(self, source: str, i: int) -> Reading | None:
        piece = self.grammar.pieces.get(source)
        if piece is None:
            return max(self._readings(source, i), key=lambda reading: (reading.end, -reading.rank), default=None)
        found = piece.read(self.words, i)
        return None if found is None else Reading(*found)

    def _readings(self, category: str, i: int) -> list[Reading]:
        if not self.grammar.may_begin(category, low(self.words, i), low(self.words, i + 1)):
            return []
        included, root = self.grammar.root_at(category, low(self.words, i))
        readings = [reading for name in included if (reading := self.read(name, i))]
        self._follow(root, i, (), readings)
        return readings

    def _follow(self, node: Node, i: int, values: tuple[Any, ...], found: list[Reading]) -> None:
        """Adds the readings of the rules that go on from a node at word `i`; `values` fill the slots before it."""
        for rule, names, rank in node.ends:
            value = rule.build(**{name: value for name, value in zip(names, values, strict=True) if name})
            if value is not None:
                found.append(Reading(value, i, rule.sure, rank))
        word = low(self.words, i)
        if word in node.words:
            self._follow(node.words[word], i + 1, values, found)
        if node.slots:
            begun = self.grammar.sources_at(word)
            for source, after in node.slots.items():
                if source in begun and (read := self.read(source, i)):
                    self._follow(after, read.end, (*values, read.value), found)


def ways_of(pattern: str) -> list[tuple[Step, ...]]:
    """Every way to read a pattern, with and without its optional parts."""
    return _expand(iter(PARTS.findall(pattern)))


def _expand(parts: Iterator[str]) -> list[tuple[Step, ...]]:
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
