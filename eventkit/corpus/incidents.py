"""Events of many articles → incidents: what several articles tell of one happening, told once, with every source.

Two events are of one incident when their type, and whether it is told as fact, agree, when they share an actor and, where
both name them, a target, when their dates overlap and one's place lies in the other's. `Incident.key` says these four in
words. An event without date, or without anybody known by name or country, stands alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..events import Actor, Event, Place, Record, Status

LONGEST = 31  # days: what is dated to a longer time tells no incident from another
UNNAMED = frozenset({"group", "unknown"})


class Source(Record):
    """Where an incident is told: the article's id (or URL, or source) and the event's id in it."""

    article: str | None
    event: str


class Range(Record):
    """A number as the sources give it: the lowest and the highest, and how many gave one."""

    kind: str
    unit: str | None = None
    low: float
    high: float
    sources: int


class Incident(Record):
    """One happening. `first` is the event that tells most of it; the dates are what all sources allow."""

    type: str
    key: str
    earliest: date | None = None
    latest: date | None = None
    place: Place | None = None
    quantities: tuple[Range, ...] = ()
    sources: tuple[Source, ...]
    first: Event


@dataclass(slots=True)
class _Group:
    """An incident while its events come."""

    events: list[Event] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    earliest: date | None = None
    latest: date | None = None
    place: Place | None = None

    def takes(self, event: Event) -> bool:
        first = self.events[0]
        return (
            _overlap(self.earliest, self.latest, event)
            and (_lies_in(self.place, event.location) or _lies_in(event.location, self.place))
            and (not first.targets or not event.targets or bool(_parties(first.targets) & _parties(event.targets)))
        )

    def add(self, event: Event, source: Source) -> None:
        self.events.append(event)
        self.sources.append(source)
        if event.date:
            self.earliest = max(filter(None, (self.earliest, event.date.earliest)), default=None)
            self.latest = min(filter(None, (self.latest, event.date.latest)), default=None)
        if event.location and (self.place is None or (event.location.resolution or 0) > (self.place.resolution or 0)):
            self.place = event.location


def find_incidents(run: Iterable[tuple[Mapping[str, Any], Iterable[Event]]]) -> list[Incident]:
    """The incidents of a run, as `read_run` gives it, in the order in which they are first told."""
    groups: list[_Group] = []
    known: dict[tuple[object, ...], list[_Group]] = defaultdict(list)
    for about, events in run:
        article = about.get("id") or about.get("url") or about.get("source")
        for event in events:
            group = _group_of(event, known)
            if not group.events:
                groups.append(group)
            group.add(event, Source(article=article, event=event.id))
            for key in _keys(event):
                if group not in known[key]:
                    known[key].append(group)
    return [_incident(group) for group in groups]


def _group_of(event: Event, known: Mapping[tuple[object, ...], Sequence[_Group]]) -> _Group:
    found = (group for key in _keys(event) if key in known for group in known[key] if group.takes(event))
    return next(found, _Group())


def _keys(event: Event) -> Iterator[tuple[object, ...]]:
    """What an event of the same incident must share one of: type, fact or not, an actor, the month."""
    when = event.date
    if when is None or when.earliest is None or when.latest is None or (when.latest - when.earliest).days > LONGEST:
        return
    told = event.status in (Status.ASSERTED, Status.HISTORICAL)
    months = sorted({(when.earliest.year, when.earliest.month), (when.latest.year, when.latest.month)})
    for party in sorted(_parties(event.actors or event.targets)):
        yield from ((event.type, told or event.status.value, bool(event.actors), party, month) for month in months)


def _parties(actors: Iterable[Actor]) -> frozenset[str]:
    """Who can be known again: by name, or for what has none ("gunmen") by country and sectors."""
    return frozenset(filter(None, map(_party, actors)))


def _party(actor: Actor) -> str | None:
    if actor.kind not in UNNAMED:
        return actor.name.casefold()
    return f"{actor.country} {'/'.join(actor.sectors)}" if actor.country and actor.sectors else None


def _overlap(earliest: date | None, latest: date | None, event: Event) -> bool:
    if event.date is None or not (earliest and latest and event.date.earliest and event.date.latest):
        return False
    return event.date.earliest <= latest and earliest <= event.date.latest


def _lies_in(inner: Place | None, outer: Place | None) -> bool:
    """True when nothing speaks against it; what is of no country lies in none but itself."""
    if inner is None or outer is None:
        return True
    if (inner.name, inner.country) == (outer.name, outer.country):
        return True
    same_country = inner.country is not None and inner.country == outer.country
    return same_country and (outer.resolution == 1 or (outer.resolution == 2 and inner.admin1 == (outer.admin1 or outer.name)))


def _incident(group: _Group) -> Incident:
    first = max(
        group.events, key=lambda event: (bool(event.targets), len(event.quantities), bool(event.location), event.confidence)
    )
    return Incident(
        type=first.type,
        key=_in_words(group, first),
        earliest=group.earliest,
        latest=group.latest,
        place=group.place,
        quantities=tuple(_ranges(group.events)),
        sources=tuple(group.sources),
        first=first,
    )


def _in_words(group: _Group, first: Event) -> str:
    parts = [
        first.type if first.status in (Status.ASSERTED, Status.HISTORICAL) else f"{first.type} ({first.status.value})",
        f"by {', '.join(a.name for a in first.actors)}" if first.actors else "by nobody named",
        f"to {', '.join(a.name for a in first.targets)}" if first.targets else "",
        f"{group.earliest or '…'} to {group.latest or '…'}"
        if group.earliest != group.latest
        else f"{group.earliest or 'undated'}",
        f"in {group.place.name}" if group.place else "",
    ]
    return "; ".join(filter(None, parts))


def _ranges(events: Iterable[Event]) -> Iterator[Range]:
    numbers: dict[tuple[str, str | None], list[tuple[float, float]]] = defaultdict(list)
    for event in events:
        for quantity in event.quantities:
            ends = [n for n in (quantity.low, quantity.high) if n is not None]
            if ends:
                numbers[quantity.kind, quantity.unit].append((min(ends), max(ends)))
    for (kind, unit), given in numbers.items():
        yield Range(kind=kind, unit=unit, low=min(a for a, _ in given), high=max(b for _, b in given), sources=len(given))
