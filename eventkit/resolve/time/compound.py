"""Expressions made of other expressions: parts of a period, times of a day, ranges, open intervals."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from .absolute import Weekday, Year, Yearly
from .expression import Context, Expression, Tense
from .period import ONE_DAY, PERIOD_OF, Part, Period, clip, days, interval, narrow, open_ended, shift, unresolved
from .relative import DayInView, grain, open_value

Signal = Literal["since", "from", "until", "by", "before", "after"]


@dataclass(frozen=True, slots=True)
class Split:
    """mid-March, early 2014, the end of last year"""

    part: Part
    inner: Expression

    def resolve(self, context: Context) -> Period:
        return narrow(self.inner.resolve(context), self.part)


@dataclass(frozen=True, slots=True)
class Nth:
    """the first six months of 2014, the last week of May; `nth` from 1, -1 is the last."""

    nth: int
    unit: str
    inner: Expression
    count: int = 1

    def resolve(self, context: Context) -> Period:
        whole = self.inner.resolve(context)
        if whole.earliest is None or whole.latest is None:
            return unresolved(open_value(self.unit), grain(self.unit))
        first, last = self._bounds(whole.earliest, whole.latest)
        unit = PERIOD_OF[grain(self.unit)](first)
        if (unit.earliest, unit.latest) == (first, last):
            return unit.known_as(whole.basis)
        return days(first, last, grain(self.unit), f"{first.isoformat()}/{last.isoformat()}").known_as(whole.basis)

    def _bounds(self, first: date, last: date) -> tuple[date, date]:
        if self.nth < 0:
            return max(first, shift(last + ONE_DAY, self.unit, -self.count)), last
        start = shift(first, self.unit, (self.nth - 1) * self.count)
        if start > last:
            raise ValueError(f"no {self.unit} {self.nth} between {first} and {last}")
        return start, min(last, shift(start, self.unit, self.count) - ONE_DAY)


@dataclass(frozen=True, slots=True)
class Half:
    """the second half of the 1990s, the first half of May"""

    nth: int
    inner: Expression

    def resolve(self, context: Context) -> Period:
        whole = self.inner.resolve(context)
        if whole.earliest is None or whole.latest is None:
            return whole
        months = round((whole.latest - whole.earliest).days / 30.4)
        half = ((whole.latest - whole.earliest) + ONE_DAY) / 2
        second = shift(whole.earliest, "month", months // 2) if months > 1 else whole.earliest + half
        return clip(whole, last=second - ONE_DAY) if self.nth == 1 else clip(whole, first=second)


@dataclass(frozen=True, slots=True)
class Ending:
    """the 12 months to June 2019, the week ending 9 August: what is counted up lies behind."""

    unit: str
    count: float
    inner: Expression

    def resolve(self, context: Context) -> Period:
        end = self.inner.resolve(replace(context, tense="past"))
        if end.latest is None:
            return unresolved(open_value(self.unit), grain(self.unit))
        first = shift(end.latest + ONE_DAY, self.unit, -self.count)
        return days(first, end.latest, grain(self.unit), f"{first.isoformat()}/{end.latest.isoformat()}").known_as(end.basis)


@dataclass(frozen=True, slots=True)
class Around:
    """the week of July 22, the weekend of 10 August: the one that holds the day"""

    unit: str
    day: Expression

    def resolve(self, context: Context) -> Period:
        day = self.day.resolve(context)
        if day.earliest is None:
            return unresolved(open_value(self.unit), grain(self.unit))
        return PERIOD_OF[self.unit](day.earliest).known_as(day.basis)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Tuesday night, 10 a.m. on Monday, 0800 UTC: `time` is the TIMEX3 time (``TNI``, ``T10:00``)."""

    time: str
    day: Expression | None = None

    def resolve(self, context: Context) -> Period:
        period = (self.day or DayInView()).resolve(context)
        if period.timex == "PRESENT_REF":
            period = unresolved("XXXX-XX-XX")
        return replace(period, timex=period.timex + self.time) if len(period.timex) == 10 else period


@dataclass(frozen=True, slots=True)
class About:
    """around 2010, circa 1850"""

    inner: Expression

    def resolve(self, context: Context) -> Period:
        period = self.inner.resolve(context)
        return replace(period, edtf=period.edtf + "~") if period.edtf.replace("-", "").isdigit() else period


@dataclass(frozen=True, slots=True)
class Range:
    """May 3-5, from Monday to Friday, between 2010 and 2015"""

    first: Expression
    last: Expression

    def resolve(self, context: Context) -> Period:
        first, last = self.first, self.last
        if isinstance(first, Yearly) and isinstance(last, Yearly):
            return self._in_years(first, last, context)
        if isinstance(first, TimeOfDay) and isinstance(last, TimeOfDay) and first.day is None:
            first = replace(first, day=last.day)
        end = last.resolve(context)
        if isinstance(first, Weekday) and end.latest:
            return interval(first.resolve(replace(context, published=end.latest, tense="past")), end)
        return interval(first.resolve(context), end)

    @staticmethod
    def _in_years(first: Yearly, last: Yearly, context: Context) -> Period:
        """Each end lends the other its year: "3 to 5 May 2014", "March 2014 to May", "December to February"."""
        if last.year is None and first.year is not None:
            start = first.resolve(context)
            end = replace(last, year=first.year).resolve(context)
            if _is_backward(start, end):
                end = replace(last, year=Year(end.start.year + 1)).resolve(context)
            return interval(start, end)
        end = last.resolve(context)
        if first.year is not None or end.earliest is None:
            return interval(first.resolve(context), end)
        start = replace(first, year=Year(end.earliest.year)).resolve(context)
        if _is_backward(start, end):
            start = replace(first, year=Year(end.earliest.year - 1)).resolve(context)
        return interval(start, end)


def _is_backward(start: Period, end: Period) -> bool:
    return start.is_known and end.is_known and start.start > end.end


@dataclass(frozen=True, slots=True)
class Open:
    """since 2011, from May onwards, until Friday, by June, before May, after 2008"""

    signal: Signal
    inner: Expression

    def resolve(self, context: Context) -> Period:
        period = self.inner.resolve(replace(context, tense=self._tense(context)))
        if period.earliest is None or period.latest is None:
            return period
        first, last = self._bounds(period.earliest, period.latest)
        return open_ended(period, first, last)

    def _tense(self, context: Context) -> Tense | None:
        """ "closed until Friday" looks ahead whatever the verb's tense, "lasted until Friday" does not."""
        if self.signal == "since":
            return "past"
        if self.signal == "until":
            return "past" if context.lasting and context.tense == "past" else "future"
        return context.tense

    def _bounds(self, first: date, last: date) -> tuple[date | None, date | None]:
        """ "before the end of May" is all of May. Raises OverflowError where the calendar ends."""
        part = self.inner.part if isinstance(self.inner, Split) else None
        if self.signal in ("since", "from") or (self.signal == "after" and part == "early"):
            return first, None
        if self.signal in ("until", "by") or (self.signal == "before" and part == "late"):
            return None, last
        return (None, first - ONE_DAY) if self.signal == "before" else (last + ONE_DAY, None)


@dataclass(frozen=True, slots=True)
class NoDate:
    """Words of time that are no date: durations, ages, sets, names ("for three days", "every Friday", "Bloody Sunday")."""

    def resolve(self, context: Context) -> Period:
        return unresolved("")
