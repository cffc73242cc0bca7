"""Everything the resolvers found in one document, ready to be asked for by sentence and token."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

from ..document import Document, Sentence
from ..doubts.leisure import leisure_of
from ..events import Actor, Place, Quantity, When
from . import OUTSIDE, Mention
from .quantities import count_of, find_quantities

Value = TypeVar("Value")
NEAREST = 8  # more dates, or places, in one sentence are a table: an event there is bound to one near it


class ActorReading(Protocol):
    """Who the phrases of a document stand for."""

    @property
    def mentions(self) -> tuple[Mention[Actor], ...]: ...

    def at(self, sentence: int, head: int) -> tuple[Actor, ...]: ...

    def could_be(self, sentence: int, head: int, kind: str) -> bool: ...


@dataclass(frozen=True)
class Reading:
    """A document with its actors, dates, places and quantities, which are looked for when an event asks for them."""

    document: Document
    published: date | None
    actors: ActorReading
    find_dates: Callable[[], tuple[Mention[When], ...]] = tuple
    find_places: Callable[[], tuple[Mention[Place], ...]] = tuple
    find_quantities: Callable[[Sentence, str], Iterable[Mention[Quantity]]] = find_quantities
    printed_date: When | None = None
    _quantities: dict[int, Sequence[Mention[Quantity]]] = field(default_factory=dict, repr=False, compare=False)
    _above_quantities: dict[int, dict[int, list[int]]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def dates(self) -> tuple[Mention[When], ...]:
        return self.find_dates()

    @cached_property
    def places(self) -> tuple[Mention[Place], ...]:
        return self.find_places()

    @cached_property
    def _dates(self) -> dict[int, list[Mention[When]]]:
        return by_sentence(self.dates)

    @cached_property
    def _places(self) -> dict[int, list[Mention[Place]]]:
        return by_sentence(self.places)

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
        if sentence not in self._quantities:
            self._quantities[sentence] = tuple(self.find_quantities(self.document.sentences[sentence], self.document.text))
        return self._quantities[sentence]

    def quantities_below(self, sentence: int, *tokens: int) -> tuple[Quantity, ...]:
        """Those that hang below one of the tokens, within its clause."""
        if sentence not in self._above_quantities:
            self._above_quantities[sentence] = self._find_above_quantities(sentence)
        above = self._above_quantities[sentence]
        places = {place for token in tokens for place in above.get(token, ())}
        return tuple(self.quantities_in(sentence)[place].value for place in sorted(places))

    def _find_above_quantities(self, sentence: int) -> dict[int, list[int]]:
        """Token → the quantities below it, by their number in the sentence."""
        above: dict[int, list[int]] = defaultdict(list)
        for place, mention in enumerate(self.quantities_in(sentence)):
            for token in _up_to_its_clause(self.document.sentences[sentence], mention.head):
                above[token].append(place)
        return above

    def list_dates(self) -> tuple[When, ...]:
        return tuple(mention.value for mention in self.dates)

    def list_places(self) -> tuple[Place, ...]:
        return tuple(mention.value for mention in self.places)

    def list_actors(self) -> tuple[Actor, ...]:
        return tuple(mention.value for mention in self.actors.mentions)

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


def _up_to_its_clause(sentence: Sentence, i: int) -> Iterator[int]:
    """Token `i` and those above it, up to the head of the clause that holds it."""
    for token in (sentence[i], *sentence.ancestors(i)):
        yield token.i
        if token.deprel in ("acl:relcl", "ccomp", "advcl", "parataxis", "root"):
            return


def nearest(mentions: Sequence[Mention[Value]], token: int) -> Sequence[Mention[Value]]:
    """The mentions around a token, in text order: what an event weighs does not grow with its sentence."""
    before = bisect_left(mentions, token, key=lambda mention: mention.head)
    first = max(0, min(before - NEAREST // 2, len(mentions) - NEAREST))
    return mentions[first : first + NEAREST]


def mention_at(mentions: Iterable[Mention[Value]], token: int) -> Mention[Value] | None:
    """The mention that covers a token."""
    return next((m for m in mentions if m.first <= token <= m.last), None)
