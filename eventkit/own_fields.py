"""Frame → the fields that a type of one's own adds to those of every event, each read as its type hint says."""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from .clauses.phrases import unbroken_run
from .clauses.reading import Clause
from .document import Document
from .events import Actor, Event, Money, Place, Quantity, When
from .patterns.matching import Frame
from .registry import item_type
from .resolve.quantities import count_of
from .resolve.reading import Reading, mention_at

ROLE_FIELDS = frozenset({"actors", "targets", "date", "location", "quantities"})


def has_own_fields(frame: Frame) -> bool:
    """Whether a slot of the frame is no role that every event has."""
    return any(name not in ROLE_FIELDS for name, _ in frame.slots)


def read_own_fields(event_class: type[Event], frame: Frame, reading: Reading) -> dict[str, Any]:
    """Name → value of each such slot; None, or nothing in a tuple, where its words tell no such value."""
    names = {name for name, _ in frame.slots} - ROLE_FIELDS
    return {name: _read_field(event_class, frame, name, reading) for name in sorted(names)}


def _read_field(event_class: type[Event], frame: Frame, name: str, reading: Reading) -> Any:
    annotation = event_class.model_fields[name].annotation
    inner = item_type(annotation)
    values = [v for head in frame.heads(name) for v in _read_value(inner, frame, head, reading)]
    if get_origin(annotation) in (tuple, list):
        return tuple(values)
    return values[0] if values else None


def _read_value(wanted: Any, frame: Frame, head: int, reading: Reading) -> Iterable[Any]:
    sentence = frame.clause.sentence
    index = sentence.index
    if isinstance(wanted, type) and issubclass(wanted, Actor):
        return reading.actors.at(index, head)
    if wanted in (int, float):
        return [wanted(q.low) for q in _read_value(Quantity, frame, head, reading) if q.low is not None]
    for record, mentions in (
        (When, reading.dates_in(index)),
        (Place, reading.places_in(index)),
        (Quantity, reading.quantities_in(index)),
    ):
        if isinstance(wanted, type) and issubclass(wanted, record):
            mention = mention_at(mentions, head)  # type: ignore[misc]
            if mention is None and wanted is Quantity and (count := count_of(sentence, reading.document.text, head)):
                return [count]
            return [_as(wanted, mention.value)] if mention else []
    return _from_words(wanted, phrase_text(reading.document, frame.clause, head))


def _as(wanted: type[Any], value: Any) -> Any:
    """A money quantity as `Money`."""
    return wanted(**{**value.model_dump(), "kind": "money"}) if wanted is Money else value


def _from_words(wanted: Any, text: str) -> Iterable[Any]:
    """Words as text, as an enum or literal whose value they name, or as a class of one's own reads them."""
    if wanted is str:
        return [text]
    reader: Callable[[str], Any] | None = getattr(wanted, "from_words", None)
    if reader is not None:
        value = reader(text)
        return [] if value is None else [value]
    choices = get_args(wanted) if get_origin(wanted) is Literal else ()
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        choices = tuple(member.value for member in wanted)
    return [c for c in choices if str(c).lower() in text.lower()][:1]


def phrase_text(document: Document, clause: Clause, head: int) -> str:
    """The words of a phrase: its subtree without case markers, relative clauses and what follows a gap."""
    sentence = clause.sentence
    skip = {i for t in sentence.children(head, "case", "punct", "acl:relcl", "cc", "conj") for i in sentence.subtree(t.i)}
    words = [i for i in sentence.subtree(head) if i not in skip]
    run = unbroken_run([head, *words])
    return document.text[sentence[run[0]].start : sentence[run[-1]].end]
