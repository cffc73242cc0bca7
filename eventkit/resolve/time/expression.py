"""Expression × context → period: what a time expression is, and what it is read against."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from .period import FINENESS, Period

Tense = Literal["past", "future", "present"]
Which = Literal["bare", "last", "next", "this"]
TURNS = (-2, -1, 0, 1, 2)
"""How far to look around for what comes again and again: in years, months or weeks."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is read against.

    `tense` is that of the governing verb, None where there is none to tell; `lasting` says that this verb tells how long
    something went on ("lasted until Friday"). `history` holds the periods read before in the text, the latest last.
    `day_first` reads 12/03/2015 as the 12th of March, None when nobody knows how the source writes.
    """

    published: date | None = None
    tense: Tense | None = "past"
    lasting: bool = False
    history: tuple[Period, ...] = ()
    day_first: bool | None = None

    def anchor(self, unit: str) -> Period | None:
        """The last period mentioned that is no coarser than `unit`."""
        limit = FINENESS.index(unit) if unit in FINENESS else 0
        return next((p for p in reversed(self.history) if FINENESS.index(p.granularity) <= limit), None)


class Expression(Protocol):
    """Words of time, read."""

    def resolve(self, context: Context) -> Period:
        """The days meant, with open bounds where the context does not tell; may raise ValueError or OverflowError
        where the calendar ends."""
        ...


def choose(turns: Sequence[Period], context: Context, published: date) -> Period:
    """Of a period that comes again and again, the one meant; `turns` are those around the one at hand, in order.

    Past verbs want the latest that has begun, future verbs the first that has not ended, unless that is far away and the
    other close by ("will discuss the Oct. 20 vote", "called the vote for January 3"). Where no verb tells, the nearest
    wins. Raises ValueError when there is none.
    """
    begun = [p for p in turns if p.start <= published]
    coming = [p for p in turns if p.end >= published]
    if begun and coming:
        back, ahead = _distance(begun[-1], published), _distance(coming[0], published)
        if context.tense == "past":
            return coming[0] if ahead <= 10 and back > 340 else begun[-1]
        if context.tense == "future":
            return begun[-1] if back <= 60 and ahead > 240 else coming[0]
    return min(turns, key=lambda p: (_distance(p, published), p.start > published))


def _distance(period: Period, day: date) -> int:
    """Days between a period and a day."""
    return max((period.start - day).days, (day - period.end).days, 0)
