"""Expressions counted from the date of the text, or from what the text spoke of before."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from .expression import TURNS, Context, Expression, choose
from .period import FINENESS, ONE_DAY, PERIOD_OF, Period, clip, day_period, days, shift, unresolved

OPEN_VALUES = {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX", "half": "XXXX-HX"}
"""Unit → the TIMEX3 value of one that is not known; four X for those of years, and a day for the rest."""
DURATIONS = {
    "second": ("PT", 1, "S"), "minute": ("PT", 1, "M"), "hour": ("PT", 1, "H"), "day": ("P", 1, "D"), "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"), "month": ("P", 1, "M"), "quarter": ("P", 3, "M"), "half": ("P", 6, "M"), "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"), "century": ("P", 100, "Y"),
}  # fmt: skip


# --- counted from the date of the text ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deictic:
    """yesterday, last week, this year: the period that lies so many units from the date of the text."""

    unit: str
    count: int

    def resolve(self, context: Context) -> Period:
        if context.published is None:
            return unresolved("PRESENT_REF" if (self.unit, self.count) == ("day", 0) else open_value(self.unit), grain(self.unit))
        return PERIOD_OF[self.unit](shift(context.published, self.unit, self.count)).known_as("relative")


@dataclass(frozen=True, slots=True)
class Weekend:
    """the weekend"""

    def resolve(self, context: Context) -> Period:
        today = context.published
        if today is None:
            return unresolved(open_value("weekend"))
        turns = [PERIOD_OF["weekend"](shift(today, "week", count)) for count in TURNS]
        return choose(turns, context, today).known_as("relative")


@dataclass(frozen=True, slots=True)
class Away:
    """two days ago, three years from now: exact to the day for days and weeks, to the month or year beyond.

    `origin` is where the counting begins, when it is not the date of the text: "a week ago Monday".
    """

    unit: str
    count: float
    origin: Expression | None = None

    def resolve(self, context: Context) -> Period:
        if self.origin is None:
            return _away(context.published, self.unit, self.count, "relative")
        start = self.origin.resolve(context)
        if start.earliest is None:
            return start
        return PERIOD_OF[grain(start.granularity)](shift(start.earliest, self.unit, self.count)).known_as("relative")


@dataclass(frozen=True, slots=True)
class AheadOrLong:
    """ "will meet in two weeks" is a date; "was built in two weeks" is none, and raises ValueError."""

    n: float
    unit: str

    def resolve(self, context: Context) -> Period:
        if context.tense != "future":
            raise ValueError(f"{self.n:g} {self.unit} are a duration")
        return Away(self.unit, self.n).resolve(context)


@dataclass(frozen=True, slots=True)
class Stretch:
    """the past five years, the next two weeks: up to, or from, the date of the text."""

    unit: str
    count: float

    def resolve(self, context: Context) -> Period:
        prefix, factor, letter = DURATIONS[self.unit]
        timex = f"{prefix}{abs(self.count) * factor:g}{letter}"
        if context.published is None:
            return unresolved(timex, grain(self.unit))
        first, last = sorted((context.published, shift(context.published, self.unit, self.count)))
        return days(first, last, grain(self.unit), timex).known_as("relative")


@dataclass(frozen=True, slots=True)
class Clipped:
    """earlier this month, later this year: the part before or after the date of the text."""

    inner: Expression
    earlier: bool

    def resolve(self, context: Context) -> Period:
        period, today = self.inner.resolve(context), context.published
        return clip(period, last=today) if self.earlier else clip(period, first=today)


@dataclass(frozen=True, slots=True)
class Overnight:
    """overnight: the night before the date of the text, or the one that follows a day ("overnight Tuesday")."""

    day: Expression

    def resolve(self, context: Context) -> Period:
        day = self.day.resolve(context)
        if day.earliest is None:
            return unresolved("XXXX-XX-XXTNI")
        return days(day.earliest, day.earliest + ONE_DAY, "day", f"{day.earliest.isoformat()}TNI").known_as(day.basis)


@dataclass(frozen=True, slots=True)
class Vague:
    """recently, now: a reference without days."""

    reference: str

    def resolve(self, context: Context) -> Period:
        return unresolved(self.reference)


# --- counted from what the text said before -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Same:
    """that day, the same month: the last one the text spoke of."""

    unit: str

    def resolve(self, context: Context) -> Period:
        return _anaphoric(context, self.unit, lambda day: PERIOD_OF[self.unit](day))


@dataclass(frozen=True, slots=True)
class ThatTime:
    """by that time: whatever was mentioned last"""

    def resolve(self, context: Context) -> Period:
        if not context.history:
            return unresolved(open_value("day"), basis="anaphoric")
        return context.history[-1].known_as("anaphoric")


@dataclass(frozen=True, slots=True)
class DayInView:
    """ "later in the day", "the end of the day": the day last mentioned, else that of the text."""

    def resolve(self, context: Context) -> Period:
        anchor = context.anchor("day")
        if anchor is not None and anchor.earliest is not None:
            return day_period(anchor.earliest).known_as("anaphoric")
        return Deictic("day", 0).resolve(context)


@dataclass(frozen=True, slots=True)
class After:
    """three days later, a year earlier: counted from the last date of the text."""

    unit: str
    count: float

    def resolve(self, context: Context) -> Period:
        anchor = context.anchor(grain(self.unit))
        return _away(anchor.earliest if anchor else None, self.unit, self.count, "anaphoric")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """the following week, the previous year: the whole period beside the last date of the text.

    With a verb that looks ahead "in the next year" is the year to come.
    """

    unit: str
    count: int
    or_ahead: bool = False

    def resolve(self, context: Context) -> Period:
        if self.or_ahead and context.tense == "future":
            return Stretch(self.unit, self.count).resolve(context)
        return _anaphoric(context, self.unit, lambda day: PERIOD_OF[self.unit](shift(day, self.unit, self.count)))


@dataclass(frozen=True, slots=True)
class SameIn:
    """the same month a year ago, the same period last year: the last date of the text moved into another year."""

    unit: str | None
    year: Expression

    def resolve(self, context: Context) -> Period:
        anchor = context.anchor(self.unit or "year")
        told = self.year.resolve(context)
        if anchor is None or anchor.earliest is None or told.earliest is None:
            return unresolved("XXXX", self.unit or "year", "anaphoric")
        moved = shift(anchor.earliest, "year", told.earliest.year - anchor.earliest.year)
        return PERIOD_OF.get(self.unit or anchor.granularity, PERIOD_OF["year"])(moved).known_as("anaphoric")


# --- how exact ------------------------------------------------------------------------------------


def grain(unit: str) -> str:
    """The granularity of a period of such units."""
    return unit if unit in FINENESS else "day"


def open_value(unit: str) -> str:
    """The TIMEX3 value of a day, week, ... that is not known."""
    return OPEN_VALUES.get(unit, "XXXX" if unit in ("year", "decade", "century") else "XXXX-XX-XX")


def grain_away(unit: str, count: float) -> str:
    """How exact "two weeks ago", "three months ago", "a year ago", "five years ago" are."""
    if unit in ("month", "quarter", "half") or (unit == "year" and abs(count) == 1):
        return "month"
    return "year" if unit in ("year", "decade", "century") else "day"


def _away(day: date | None, unit: str, count: float, basis: str) -> Period:
    """The period `count` units from `day`."""
    granularity = grain_away(unit, count)
    if day is None:
        return unresolved(open_value(granularity), granularity, basis)
    return PERIOD_OF[granularity](shift(day, unit, count)).known_as(basis)


def _anaphoric(context: Context, unit: str, build: Callable[[date], Period]) -> Period:
    """What `build` makes of the first day last mentioned, or an open period."""
    anchor = context.anchor(grain(unit))
    if anchor is None or anchor.earliest is None:
        return unresolved(open_value(unit), grain(unit), "anaphoric")
    return build(anchor.earliest).known_as("anaphoric")
