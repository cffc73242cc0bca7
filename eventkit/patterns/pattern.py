"""What a pattern is: a trigger and the company it must keep."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from .spelling import canonical

PatternKind = Literal["verb", "noun", "adjective"]


@dataclass(frozen=True, slots=True)
class Slot:
    """``{targets:ORG|GOV}``: a phrase that fills a field of the event."""

    name: str
    kinds: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "{" + self.name + (":" + "|".join(self.kinds) if self.kinds else "") + "}"


@dataclass(frozen=True)
class Words:
    """``(treaty|peace deal)``: a phrase headed by one of these words; empty means any (``*``)."""

    phrases: frozenset[tuple[str, ...]] = frozenset()

    @cached_property
    def _text(self) -> str:
        return "(" + "|".join(sorted(" ".join(words) for words in self.phrases)) + ")" if self.phrases else "*"

    def __str__(self) -> str:
        return self._text

    @cached_property
    def by_head(self) -> Mapping[str, list[tuple[str, ...]]]:
        """Head word, as it is compared → the phrases that it heads."""
        index: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in self.phrases:
            index[canonical(head_word(phrase))].append(phrase)
        return dict(index)


Filler = Slot | Words


@dataclass(frozen=True)
class Element:
    """One thing beside the trigger.

    `relation` is subject, object, oblique (then `prepositions` says which) or complement (a clause;
    then `prepositions` holds its markers, and `within` what is sought inside that clause).
    """

    relation: Literal["subject", "object", "oblique", "complement"]
    filler: Filler
    prepositions: frozenset[str] = frozenset()
    optional: bool = False
    within: tuple["Element", ...] = ()

    @cached_property
    def _text(self) -> str:
        words = [*(["|".join(sorted(self.prepositions))] if self.prepositions else []), str(self.filler)]
        text = " ".join([*words, *map(str, self.within)])
        return f"[{text}]" if self.optional else text

    def __str__(self) -> str:
        return self._text


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that must (or must not) give an event of the pattern's type."""

    text: str
    positive: bool
    line: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern line. `triggers` are lemma sequences; the first lemma is the head of a
    verb trigger ("take over"), the last the head of a noun trigger ("hunger strike"). A `guard` keeps
    events away, a `carrier` ("promise to ...") gives way to the event inside its complement."""

    text: str
    source: str
    line: int
    kind: PatternKind
    triggers: frozenset[tuple[str, ...]]
    elements: tuple[Element, ...]
    mode: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    guard: bool = False
    carrier: bool = False
    examples: tuple[Example, ...] = field(default=(), compare=False)

    @property
    def name(self) -> str:
        return f"{self.source}:{self.line}"

    @property
    def slots(self) -> Iterator[Slot]:
        return (e.filler for e in _flatten(self.elements) if isinstance(e.filler, Slot))

    def head_of(self, trigger: tuple[str, ...]) -> str:
        """The lemma by which the trigger is found in a sentence."""
        return head_word(trigger) if self.kind == "noun" else trigger[0]


def head_word(phrase: tuple[str, ...]) -> str:
    """The word that heads a noun phrase.

    >>> head_word(("hunger", "strike")), head_word(("state", "of", "emergency"))
    ('strike', 'state')
    """
    return phrase[phrase.index("of") - 1] if "of" in phrase[1:] else phrase[-1]


def _flatten(elements: tuple[Element, ...]) -> Iterator[Element]:
    for element in elements:
        yield element
        yield from _flatten(element.within)
