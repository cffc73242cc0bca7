"""Everything the resolvers found in one document, ready to be asked for by sentence and token."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

from ..document import Document, Sentence
from ..events import Actor, Place, Quantity, When
from ..leisure import leisure_of
from . import OUTSIDE, Mention
from .quantities import count_of

Value = TypeVar("Value")


class ActorReading(Protocol):
    """Who the phrases of a document stand for."""

    @property
    def mentions(self) -> tuple[Mention[Actor], ...]: ...

    def at(self, sentence: int, head: int) -> tuple[Actor, ...]: ...

    def could_be(self, sentence: int, head: int, kind: str) -> bool: ...


@dataclass(frozen=True)
class Reading:
    """A document with its dates, places, actors and quantities."""

    document: Document
    published: date | None
    actors: ActorReading
    dates: tuple[Mention[When], ...]
    places: tuple[Mention[Place], ...]
    quantities: tuple[Mention[Quantity], ...]
    printed_date: When | None = None

    @cached_property
    def _dates(self) -> dict[int, list[Mention[When]]]:
        return by_sentence(self.dates)

    @cached_property
    def _places(self) -> dict[int, list[Mention[Place]]]:
        return by_sentence(self.places)

    @cached_property
    def _quantities(self) -> dict[int, list[Mention[Quantity]]]:
        return by_sentence(self.quantities)

    @cached_property
    def leisure(self) -> str | None:
        """ "sport" or "culture" where the document is about it."""
        return leisure_of(self.document)

    @property
    def dateline(self) -> Place | None:
        """The place the article was filed from: its mention stands in no sentence."""
        return next((mention.value for mention in self.places_in(OUTSIDE)), None)

    def dates_in(self, sentence: int) -> Sequence[Mention[When]]:
        return self._dates.get(sentence, ())

    def places_in(self, sentence: int) -> Sequence[Mention[Place]]:
        return self._places.get(sentence, ())

    def quantities_in(self, sentence: int) -> Sequence[Mention[Quantity]]:
        return self._quantities.get(sentence, ())

    def accepts(self, sentence: Sentence, head: int, kinds: tuple[str, ...]) -> bool:
        """True when the phrase headed by token `head` can be one of `kinds` (see registry.KINDS)."""
        return any(
            self._is(sentence.index, head, kind)
            or (kind == "NUMBER" and count_of(sentence, self.document.text, head) is not None)
            for kind in kinds
        )

    def _is(self, sentence: int, head: int, kind: str) -> bool:
        if kind == "ANY":
            return True
        if kind == "DATE":
            return mention_at(self.dates_in(sentence), head) is not None
        if kind == "PLACE":
            return mention_at(self.places_in(sentence), head) is not None
        if kind in ("MONEY", "NUMBER"):
            found = mention_at(self.quantities_in(sentence), head)
            return found is not None and (kind == "NUMBER" or found.value.kind == "money")
        return self.actors.could_be(sentence, head, kind)


def by_sentence(mentions: Iterable[Mention[Value]]) -> dict[int, list[Mention[Value]]]:
    """Mentions grouped by the sentence they stand in."""
    groups: dict[int, list[Mention[Value]]] = defaultdict(list)
    for mention in mentions:
        groups[mention.sentence].append(mention)
    return groups


def mention_at(mentions: Iterable[Mention[Value]], token: int) -> Mention[Value] | None:
    """The mention that covers a token."""
    return next((m for m in mentions if m.first <= token <= m.last), None)
