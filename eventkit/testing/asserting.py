"""Text × what should be read → nothing, or an `AssertionError` that shows what was read instead."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

from ..article import Article
from ..events import Actor, Event, Place, Quantity, When
from ..extractor import Extractor
from ..results import Result

Expected = Mapping[str, Any]


def assert_events(
    text: str, *expected: Expected, extractor: Extractor | None = None, published: date | str | None = None, exactly: bool = True
) -> tuple[Event, ...]:
    """Check that the text gives events with the expected fields, in any order, and (`exactly`) no others; returns the events.

    Fields are compared by what one would write: actors and places by their words or their name, dates by ISO days ("2015-03-18",
    "2015-03-16/2015-03-22") or words, quantities by number, statuses by value; a field that is not named is not compared::

        assert_events("Acme bought Globex.", {"type": "ACQUISITION", "actors": ["Acme"], "targets": ["Globex"]}, extractor=firms)
    """
    result = (extractor or Extractor()).analyze(Article(text=text, published=published))
    left = list(result.events)
    for wanted in expected:
        found = next((event for event in left if not _differences(event, wanted)), None)
        if found is None:
            raise AssertionError(_missing(result, wanted, left))
        left.remove(found)
    if left and exactly:
        raise AssertionError(f"{len(left)} more event(s) than expected in {text!r}:\n" + "\n".join(map(_shown, left)))
    return result.events


def _differences(event: Event, wanted: Expected) -> list[str]:
    """The fields in which an event is not as wanted."""
    return [name for name, value in wanted.items() if not _agrees(getattr(event, name, None), value)]


def _agrees(found: Any, wanted: Any) -> bool:
    if isinstance(found, tuple):
        several = [wanted] if isinstance(wanted, str | int | float) else list(wanted)
        return len(found) == len(several) and all(_agrees(f, w) for f, w in zip(found, several, strict=True))
    return found == wanted or wanted in _spellings(found)


def _spellings(found: Any) -> Sequence[Any]:
    """Everything by which a value may be called."""
    if isinstance(found, Actor | Place):
        return (found.text, found.name, found.country)
    if isinstance(found, When):
        days = [day.isoformat() if day else ".." for day in (found.earliest, found.latest)]
        return (found.text, "/".join(dict.fromkeys(days)))
    if isinstance(found, Quantity):
        return (found.low, found.text)
    return (found.value,) if isinstance(found, Enum) else ()


def _missing(result: Result, wanted: Expected, left: Sequence[Event]) -> str:
    lines = [f"no event with {dict(wanted)} in {result.article.text!r}"]
    lines += [f"{_shown(event)}  differs in {', '.join(_differences(event, wanted))}" for event in left]
    name = wanted.get("type")
    if name and not any(event.type == name for event in left):
        lines += [f"  {result.why_not(name, sentence.index)}" for sentence in result.document.sentences]
    return "\n".join(lines)


def _shown(event: Event) -> str:
    actors, targets = ([a.text for a in group] for group in (event.actors, event.targets))
    return f"  {event.type} {event.action.text!r} {actors} → {targets} ({event.status.value}, {event.evidence[0].pattern})"
