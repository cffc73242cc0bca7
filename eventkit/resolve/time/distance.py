"""Words → a distance in time: the "two days" of "two days after a truce was signed"."""

from dataclasses import dataclass, replace
from datetime import date

from .lexer import split_text
from .numbers import number
from .period import PERIOD_OF, Period, shift
from .pieces import unit
from .relative import grain_away


@dataclass(frozen=True, slots=True)
class Distance:
    """So many units, forward or, below zero, back."""

    unit: str
    count: float

    def back(self) -> "Distance":
        """The same in the other direction."""
        return replace(self, count=-self.count)

    def from_day(self, day: date) -> Period | None:
        """The period so far from a day; None where the calendar ends."""
        try:
            return PERIOD_OF[grain_away(self.unit, self.count)](shift(day, self.unit, self.count))
        except (ValueError, OverflowError):
            return None


def read_distance(text: str) -> Distance | None:
    """The distance at the end of the text.

    >>> read_distance("came two days")
    Distance(unit='day', count=2)
    """
    words = split_text(text)
    for i in range(len(words)):
        count = number(words, i)
        found = unit(words, count[1]) if count else None
        if count and found and found[1] == len(words):
            return Distance(found[0], count[0])
    return None
