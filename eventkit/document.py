"""Parsed text: frozen, parser-neutral, in Universal Dependencies words only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any

ROOT = -1
TAGS = attrgetter("upos", "xpos", "deprel", "ner")
# Heads above a word: of 3,600 sentences of news three are deeper, and what is read does not grow with the depth of a tree.
HORIZON = 16


class _Universal(dict[str, str]):
    """Relation → its universal part; each is taken apart once, and asked for hundreds of times a sentence."""

    def __missing__(self, deprel: str) -> str:
        universal = deprel.partition(":")[0]
        if len(self) < 1000:  # a parser has some fifty
            self[deprel] = universal
        return universal


_UNIVERSAL = _Universal()


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch ``[start, end)`` of the article's text, with its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """One syntactic word.

    `i` and `head` count from 0 inside the sentence; the root has ``head == ROOT``.
    `start` and `end` are character offsets into the article's text.
    `ner` is a BIO tag (``B-PER``, ``I-PER``, ``O``).
    """

    i: int
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    start: int
    end: int
    ner: str = "O"
    feats: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def relation(self) -> str:
        """The universal part of the relation: ``nmod`` for ``nmod:poss``."""
        return _UNIVERSAL[self.deprel]

    def moved(self, offset: int) -> "Token":
        """The same token so many characters later. Made anew, not by `replace`: every token of a text comes by here."""
        start, end = self.start + offset, self.end + offset
        return Token(
            self.i, self.text, self.lemma, self.upos, self.xpos, self.head, self.deprel, start, end, self.ner, self.feats
        )


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity: tokens ``[first, last]``, both inclusive."""

    first: int
    last: int
    label: str


def is_long_word(token: Token) -> bool:
    return len(token.text) > 3 and token.text.isalpha()


@dataclass(frozen=True)
class Sentence:
    """A tree over tokens. `index` counts sentences of the document from 0; `kept` is what a stage worked out and will ask for again."""

    tokens: tuple[Token, ...]
    index: int = 0
    paragraph: int = 0
    kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, i: int) -> Token:
        return self.tokens[i]

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @cached_property
    def _children(self) -> Mapping[int, Mapping[str, Sequence[Token]]]:
        """Of each head its dependents by relation, universal and full, and all of them under "": they are asked for so often."""
        below: dict[int, dict[str, list[Token]]] = {}
        for token in self.tokens:
            if token.head >= 0:
                row = below.get(token.head)
                if row is None:
                    row = below[token.head] = {}
                for name in ("", token.deprel, _UNIVERSAL[token.deprel]) if ":" in token.deprel else ("", token.deprel):
                    if name in row:
                        row[name].append(token)
                    else:
                        row[name] = [token]
        return below

    @cached_property
    def marks(self) -> frozenset[str]:
        """Words and lemmas in lower case, tags, and relations, full and universal: what is for one of them can pass other sentences by."""
        tags = set(chain.from_iterable(map(TAGS, self.tokens)))
        texts, lemmas = [t.text.lower() for t in self.tokens], [t.lemma.lower() for t in self.tokens]
        return frozenset(chain(tags, texts, lemmas, [_UNIVERSAL[tag] for tag in tags if ":" in tag]))

    def children(self, i: int, *relations: str) -> Sequence[Token]:
        """Dependents of token `i`, in text order; with `relations`, only those (universal or full)."""
        row = self._children.get(i)
        if row is None:
            return ()
        if len(relations) == 1:  # as most are
            return row.get(relations[0], ())
        return [t for t in row[""] if t.deprel in relations or _UNIVERSAL[t.deprel] in relations] if relations else row[""]

    def child(self, i: int, *relations: str) -> Token | None:
        """The first dependent of token `i` with one of `relations`."""
        row = self._children.get(i)
        if row is None:
            return None
        if len(relations) == 1:
            found = row.get(relations[0], ())
            return found[0] if found else None
        return next((t for t in row[""] if t.deprel in relations or _UNIVERSAL[t.deprel] in relations), None)

    def subtree(self, i: int) -> list[int]:
        """Indices of token `i` and everything below it, in text order."""
        seen, waiting = {i}, [i]
        while waiting:
            for child in self.children(waiting.pop()):
                if child.i not in seen:
                    seen.add(child.i)
                    waiting.append(child.i)
        return sorted(seen)

    def ancestors(self, i: int) -> Iterator[Token]:
        """The heads above token `i`, nearest first, as far as the `HORIZON`."""
        seen = {i}
        while (i := self.tokens[i].head) >= 0 and i not in seen and len(seen) <= HORIZON:
            seen.add(i)
            yield self.tokens[i]

    def first_joined(self, i: int) -> Token:
        """The first of the words that token `i` is coordinated with, or the token itself."""
        token = self.tokens[i]
        for above in self.ancestors(i):
            if token.relation != "conj":
                break
            token = above
        return token

    @cached_property
    def long_words(self) -> tuple[int, int]:
        """How many words of more than three letters there are behind the first word, and how many of them begin with a capital."""
        words = [token for token in self.tokens[1:] if is_long_word(token)]
        return len(words), sum(token.text[0].isupper() for token in words)

    @cached_property
    def joined(self) -> Mapping[int, str]:
        """Words that the parser cut at their hyphens, whole, at the token that heads them: "sit-in", "cease-fire"."""
        if "-" not in self.marks:
            return {}
        runs: list[list[int]] = []
        for dash in self.tokens[1:-1]:
            before, after = self.tokens[dash.i - 1], self.tokens[dash.i + 1]
            if dash.text == "-" and before.end == dash.start and dash.end == after.start:
                if runs and runs[-1][-1] == before.i:
                    runs[-1] += [dash.i, after.i]
                else:
                    runs.append([before.i, dash.i, after.i])
        return {self._top(run): "".join(self.tokens[i].text for i in run) for run in runs}

    def _top(self, run: list[int]) -> int:
        return next((i for i in run if self.tokens[i].head not in run), run[-1])

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Named entities in text order, read from the BIO tags."""
        found: list[Entity] = []
        for token in self.tokens:
            kind, _, label = token.ner.partition("-")
            if kind == "I" and found and found[-1].last == token.i - 1 and found[-1].label == label:
                found[-1] = Entity(found[-1].first, token.i, label)
            elif label:
                found.append(Entity(token.i, token.i, label))
        return tuple(found)

    @cached_property
    def _entity_at(self) -> Mapping[int, Entity]:
        return {i: e for e in self.entities for i in range(e.first, e.last + 1)}

    def entity_at(self, i: int) -> Entity | None:
        """The named entity that holds token `i`."""
        return self._entity_at.get(i)


@dataclass(frozen=True)
class Document:
    """An article's text and the sentences that stand in it, in text order."""

    text: str
    sentences: tuple[Sentence, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The words at ``[start, end)``."""
        return Span(start, end, self.text[start:end])
