"""Dates of events → bars over time, cooperation above the line and conflict below it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..events import Event
from ..plover.base import PloverEvent

MOST_BARS = 80
TICKS = 5
OUTLYING = 0.12  # of the events may lie before the first bar, and after the last: no war of 1915 flattens the news of 2015
ROOM = 2  # times as many bars may take in what lies close by
Unit = Literal["day", "month", "year", "decade"]
UNITS: tuple[Unit, ...] = ("day", "month", "year", "decade")


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time with the numbers of its events; `label` is its day, month, year or decade in ISO form."""

    slot: int
    label: str
    up: tuple[int, ...]
    down: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """`slots` bars of one `unit` side by side, those without events left out; the first is for all that was earlier."""

    unit: Unit
    slots: int
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[int, str], ...]
    undated: int

    @property
    def highest(self) -> int:
        """Events in the longest bar."""
        return max((len(side) for bar in self.bars for side in (bar.up, bar.down)), default=0)

    @property
    def has_sides(self) -> bool:
        """Whether some bar hangs below the line."""
        return any(bar.down for bar in self.bars)


def draw_timeline(events: Sequence[Event]) -> Timeline:
    """The events by the first day of their date."""
    days = {number: day for number, event in enumerate(events) if (day := first_day(event))}
    if not days:
        return Timeline("day", 0, (), (), len(events))
    scale = _scale(sorted(days.values()))
    sides: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for number, day in days.items():
        sides[scale.slot(day)][is_conflict(events[number])].append(number)
    bars = [Bar(slot, scale.label(slot), tuple(up), tuple(down)) for slot, (up, down) in sorted(sides.items())]
    return Timeline(scale.unit, scale.slots, tuple(bars), tuple(scale.ticks()), len(events) - len(days))


def first_day(event: Event) -> date | None:
    """The day an event began, or the last one it can have happened on."""
    return (event.date.earliest or event.date.latest) if event.date else None


def is_conflict(event: Event) -> bool:
    """Whether an event is of one of PLOVER's two quad classes of conflict."""
    return isinstance(event, PloverEvent) and event.quad.endswith("conflict")


@dataclass(frozen=True, slots=True)
class _Scale:
    """Slots of one unit: `first` to `last` are its indexes, slot 0 is all that was earlier, the last slot all that is later."""

    unit: Unit
    first: int
    last: int

    @property
    def slots(self) -> int:
        return self.last - self.first + 3

    def slot(self, day: date) -> int:
        return min(max(0, _index(day, self.unit) - self.first + 1), self.slots - 1)

    def label(self, slot: int) -> str:
        """The ISO form of a slot: 2015-03-18, 2015-03, 2015, 2010s; "before …" and "after …" at the ends."""
        if slot == 0:
            return f"before {self.label(1)}"
        if slot == self.slots - 1:
            return f"after {self.label(slot - 1)}"
        index = self.first + slot - 1
        if self.unit == "day":
            return date.fromordinal(index).isoformat()
        if self.unit == "month":
            return f"{index // 12:04}-{index % 12 + 1:02}"
        return f"{index:04}" if self.unit == "year" else f"{index * 10:04}s"

    def ticks(self) -> Iterator[tuple[int, str]]:
        """Some five labels below the bars."""
        step = max(1, (self.slots - 2) // TICKS)
        yield from ((slot, self.label(slot)) for slot in range(1, self.slots - 1, step))


def _scale(ranked: Sequence[date]) -> _Scale:
    """The finest unit of which `MOST_BARS` hold nearly all of the days, with room for those that lie close by."""
    cut = int(len(ranked) * OUTLYING)
    first, last = ranked[cut], ranked[-1 - cut]
    unit: Unit = next((unit for unit in UNITS[:-1] if _length(first, last, unit) <= MOST_BARS), UNITS[-1])
    length = _length(first, last, unit)
    room = max(0, min(MOST_BARS, ROOM * length) - length) // 2  # on each side
    indexes = [_index(day, unit) for day in ranked]
    near = [i for i in indexes if _index(first, unit) - room <= i <= _index(last, unit) + room]
    return _Scale(unit, near[0], near[-1])


def _length(first: date, last: date, unit: Unit) -> int:
    return _index(last, unit) - _index(first, unit) + 1


def _index(day: date, unit: Unit) -> int:
    """Days, months, years or decades since year 0."""
    if unit == "day":
        return day.toordinal()
    return {"month": day.year * 12 + day.month - 1, "year": day.year, "decade": day.year // 10}[unit]
