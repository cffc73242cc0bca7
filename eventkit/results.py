"""What reading one article gave: events, mentions, issues, and the reasons for each."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .article import Article
from .document import Document
from .events import Actor, Event, Issue, Place, When

WhyNot = Callable[[str, str | int], str]


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where the dates, places and actors of an article come from."""

    dates: Callable[[], tuple[When, ...]] = tuple
    places: Callable[[], tuple[Place, ...]] = tuple
    actors: Callable[[], tuple[Actor, ...]] = tuple


@dataclass(frozen=True)
class Result:
    """Events of one article, every date, place and actor found, and what was rejected or doubted."""

    article: Article
    document: Document
    events: tuple[Event, ...] = ()
    issues: tuple[Issue, ...] = ()
    _mentions: Mentions = field(default=Mentions(), repr=False, compare=False)
    _why_not: WhyNot | None = field(default=None, repr=False, compare=False)

    @cached_property
    def dates(self) -> tuple[When, ...]:
        """Every date of the article, in an event or not; looked for when it is asked for, as places and actors are."""
        return self._mentions.dates()

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every place of the article, the dateline's first."""
        return self._mentions.places()

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody in the article."""
        return self._mentions.actors()

    def explain(self, event: Event) -> str:
        """Why this event was read: pattern, trigger, slots, status, and how each value is known."""
        lines = [f"{event.type} ({event.status.value}, confidence {event.confidence:.2f}) at {event.action.start}"]
        if event.action.raw_type:
            lines.append(f"  folded from {event.action.raw_type} since it is {event.status.value}")
        for evidence in event.evidence:
            lines.append(f"  sentence [{evidence.start}, {evidence.end}): {evidence.text}")
            lines.append(f"  pattern {evidence.pattern}: {evidence.trace[0] if evidence.trace else ''}")
            lines += [f"    {step}" for step in evidence.trace[1:]]
        lines += [f"  {line}" for line in _values(event)]
        return "\n".join(lines)

    def why_not(self, type: str, sentence: str | int) -> str:
        """Why no event of `type` was read in the sentence (its index, or words that stand in it)."""
        if self._why_not is None:
            raise ValueError("this result was read back from storage; analyze the article again to ask why not")
        return self._why_not(type, sentence)

    def to_dataframe(self, library: str | None = None) -> Any:
        """The events as a table of pandas or polars: a row an event, the columns of CSV with lists and dates as they are.

        `library` is "pandas" or "polars"; None takes pandas where it is installed, else polars. Raises `MissingExtraError`
        where neither is.
        """
        from .export.frame import to_dataframe  # a record knows no format

        return to_dataframe(self.events, article=self.article, library=library)

    def _repr_html_(self) -> str | None:
        """In a notebook: the article with its events marked, and a table of them; plain text where jinja2 is missing."""
        from .viewer.cell import show

        return show(self)


def _values(event: Event) -> list[str]:
    lines = []
    for name, group in (("actor", event.actors), ("target", event.targets)):
        lines += [
            f"{name} {a.text!r} → {a.name}, {a.country or 'no country'}, {'/'.join(a.sectors) or 'no sector'} ({a.basis})"
            for a in group
        ]
    if event.date:
        lines.append(f"date {event.date.text!r} → {event.date.edtf} ({event.date.basis})")
    if event.location:
        place = event.location
        lines.append(f"location {place.text!r} → {place.name}, {place.country or 'no country'} ({place.basis})")
    return lines
