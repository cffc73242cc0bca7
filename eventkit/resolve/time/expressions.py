"""Time expressions: what the words say before anybody knows the date of the text. Expression × Context → Period.

Every `resolve` gives a `Period`; without a date to count from, one whose bounds are open (``XXXX-WXX-3``).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal, Protocol

from .named import named_day, once
from .period import (
    DURATION_LETTERS,
    FINENESS,
    PERIOD_OF,
    Part,
    Period,
    clip,
    day_period,
    fiscal_period,
    interval,
    narrow,
    season_period,
    shift,
    span,
    unresolved,
    year_period,
)

Tense = Literal["past", "future", "present"]
Which = Literal["bare", "last", "next", "this"]


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is read against.

    `tense` is that of the governing verb, None where there is none to tell. `history` holds the periods read before in
    the text, the latest last.
    """

    published: date | None = None
    tense: Tense | None = "past"
    history: tuple[Period, ...] = ()
    day_first: bool = False

    def anchor(self, unit: str) -> Period | None:
        """The last period mentioned that is no coarser than `unit`."""
        limit = FINENESS.index(unit) if unit in FINENESS else 0
        return next((p for p in reversed(self.history) if FINENESS.index(p.granularity) <= limit and (limit or p.is_day)), None)


class Expression(Protocol):
    """Words of time, read."""

    def resolve(self, context: Context) -> Period:
        """The days meant; may raise ValueError or OverflowError where the calendar ends."""
        ...


def choose(candidates: Callable[[int], Period | None], context: Context) -> Period:
    """Of a period that comes every year (or month), the one meant; `candidates(k)` is k turns from now.

    Past verbs want the latest that has begun, future verbs the first that has not ended, and where no
    verb tells, the nearest wins.
    """
    published = context.published or date.min
    found = [p for k in (-2, -1, 0, 1, 2) if (p := candidates(k)) is not None]
    begun = [p for p in found if p.start <= published]
    coming = [p for p in found if p.latest and p.latest >= published]
    if context.tense == "past" and begun:
        return begun[-1]
    if context.tense == "future" and coming:
        return coming[0]
    return min(found, key=lambda p: (_distance(p, published), p.start > published))


def _distance(period: Period, day: date) -> int:
    last = period.latest or period.start
    return max((period.start - day).days, (day - last).days, 0)


# --- the calendar --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Year:
    """2008"""

    year: int

    def resolve(self, context: Context) -> Period:
        return year_period(date(self.year, 1, 1))


@dataclass(frozen=True, slots=True)
class Calendar:
    """A month, a day, or both, in a year that is named, told by another expression, or left open."""

    month: int | None = None
    day: int | None = None
    year: Expression | None = None

    def resolve(self, context: Context) -> Period:
        if self.year is not None:
            told = self.year.resolve(context)
            if told.earliest is not None:
                return self._in(told.earliest.year).known_as(told.basis)
        elif context.published is not None:
            return choose(self._turn(context.published), context).known_as("relative")
        return unresolved(self._open_value(), "month" if self.day is None else "day")

    def _in(self, year: int) -> Period:
        first = date(year, self.month or 1, self.day or 1)
        return PERIOD_OF["month" if self.day is None else "day"](first)

    def _turn(self, published: date) -> Callable[[int], Period | None]:
        def candidate(count: int) -> Period | None:
            try:
                if self.month is None:
                    near = shift(published.replace(day=1), "month", count)
                    return day_period(near.replace(day=self.day or 1))
                return self._in(published.year + count)
            except (ValueError, OverflowError):
                return None

        return candidate

    def _open_value(self) -> str:
        month = f"{self.month:02d}" if self.month else "XX"
        return f"XXXX-{month}" + (f"-{self.day:02d}" if self.day else "")


@dataclass(frozen=True, slots=True)
class Numeric:
    """12/03/2015: month first or day first, as the source writes it."""

    first: int
    second: int
    year: int

    def resolve(self, context: Context) -> Period:
        day, month = (self.first, self.second) if context.day_first else (self.second, self.first)
        if month > 12:
            day, month = month, day
        return day_period(date(self.year, month, day))


@dataclass(frozen=True, slots=True)
class Weekday:
    """Friday, last Friday, next Friday, this Friday; Monday is 1."""

    number: int
    which: Which = "bare"

    def resolve(self, context: Context) -> Period:
        today = context.published
        if today is None:
            return unresolved(f"XXXX-WXX-{self.number}", "day", "weekday")
        ahead = (self.number - today.isoweekday()) % 7
        return day_period(today + timedelta(days=self._offset(ahead, context.tense))).known_as("weekday")

    def _offset(self, ahead: int, tense: Tense | None) -> int:
        if self.which == "last":
            return ahead - 7
        if self.which == "next":
            return ahead or 7
        future = tense == "future" or (self.which == "this" and tense != "past")
        return ahead if future or not ahead else ahead - 7


@dataclass(frozen=True, slots=True)
class Long:
    """A decade or a century: the 1990s, the 19th century."""

    unit: str
    first: int

    def resolve(self, context: Context) -> Period:
        return PERIOD_OF[self.unit](date(max(self.first, 1), 1, 1))


@dataclass(frozen=True, slots=True)
class Turn:
    """A period that comes every year: a quarter, a half, a season, a named day; `year` as in Calendar."""

    kind: str
    name: str
    year: Expression | None = None
    which: Which = "bare"

    def resolve(self, context: Context) -> Period:
        if self.kind == "named" and (day := once(self.name)):
            return day_period(day)
        if self.year is not None:
            told = self.year.resolve(context)
            if told.earliest is not None and (period := self._in(told.earliest.year)):
                return period.known_as(told.basis)
        elif context.published is not None:
            return self._near(context.published, context).known_as("relative")
        return unresolved(self._open_value(), "day" if self.kind == "named" else self.kind.replace("half", "quarter"))

    def _open_value(self) -> str:
        return "XXXX-XX-XX" if self.kind == "named" else f"XXXX-{self.name.removeprefix('M')}"

    def _near(self, published: date, context: Context) -> Period:
        if self.which == "last":
            ended = [p for k in (-2, -1, 0) if (p := self._in(published.year + k)) and (p.latest or p.start) < published]
            if ended:
                return ended[-1]
        tense: Tense | None = {"next": "future"}.get(self.which, context.tense)  # type: ignore[assignment]
        if self.which == "next":
            published = (self._in(published.year) or day_period(published)).latest or published
        return choose(lambda k: self._in(published.year + k), replace(context, tense=tense, published=published))

    def _in(self, year: int) -> Period | None:
        if self.kind == "month":
            return PERIOD_OF["month"](date(year, int(self.name[1:]), 1))
        if self.kind == "season":
            return season_period(year, self.name)
        if self.kind in ("quarter", "half"):
            length = 3 if self.kind == "quarter" else 6
            return PERIOD_OF[self.kind](date(year, int(self.name[1]) * length - length + 1, 1))
        days = named_day(self.name, year)
        if days is None:
            return None
        first, last = days
        value = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
        return day_period(first) if first == last else span(first, last, "day", value)


@dataclass(frozen=True, slots=True)
class Fiscal:
    """fiscal 2014, the current financial year"""

    year: Expression

    def resolve(self, context: Context) -> Period:
        told = self.year.resolve(context)
        if told.earliest is None:
            return unresolved("FYXXXX", "year")
        return fiscal_period(told.earliest.year).known_as(told.basis)


# --- counted from the date of the text ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deictic:
    """yesterday, last week, this year: so many units from the date of the text."""

    unit: str
    count: int

    def resolve(self, context: Context) -> Period:
        if context.published is None:
            return unresolved("PRESENT_REF" if (self.unit, self.count) == ("day", 0) else open_value(self.unit), self.grain)
        return PERIOD_OF[self.unit](shift(context.published, self.unit, self.count)).known_as("relative")

    @property
    def grain(self) -> str:
        return self.unit if self.unit in FINENESS else "day"


@dataclass(frozen=True, slots=True)
class Weekend:
    """the weekend"""

    def resolve(self, context: Context) -> Period:
        today = context.published
        if today is None:
            return unresolved(open_value("weekend"))
        return choose(lambda k: PERIOD_OF["weekend"](shift(today, "week", k)), context).known_as("relative")


@dataclass(frozen=True, slots=True)
class Away:
    """two days ago, three years from now: exact to the day for days and weeks, to the month or year beyond."""

    unit: str
    count: int

    def resolve(self, context: Context) -> Period:
        if context.published is None:
            return unresolved(open_value(grain_of(self.unit, self.count)), grain_of(self.unit, self.count))
        return away(context.published, self.unit, self.count).known_as("relative")


@dataclass(frozen=True, slots=True)
class Stretch:
    """the past five years, the next two weeks: up to, or from, the date of the text."""

    unit: str
    count: int

    def resolve(self, context: Context) -> Period:
        size = abs(self.count) * {"decade": 10, "century": 100, "fortnight": 2}.get(self.unit, 1)
        step = {"decade": "year", "century": "year", "fortnight": "week"}.get(self.unit, self.unit)
        timex = f"PT{size}H" if step == "hour" else f"P{size * 3}M" if step == "quarter" else f"P{size}{DURATION_LETTERS.get(step, 'X')}"
        if context.published is None:
            return unresolved(timex)
        other = shift(context.published, self.unit, self.count)
        first, last = sorted((context.published, other))
        return span(first, last, "day", timex).known_as("relative")


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
    """The night before the date of the text."""

    def resolve(self, context: Context) -> Period:
        if context.published is None:
            return unresolved("XXXX-XX-XXTNI")
        before = context.published - timedelta(days=1)
        return span(before, context.published, "day", f"{before.isoformat()}TNI").known_as("relative")


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
        return anaphoric(context, self.unit, lambda day: PERIOD_OF[self.unit](day))


@dataclass(frozen=True, slots=True)
class ThatTime:
    """by that time: whatever was mentioned last"""

    def resolve(self, context: Context) -> Period:
        if not context.history:
            return unresolved("XXXX-XX-XX", basis="anaphoric")
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
    """three days later, a year earlier, the following week: counted from the last date of the text.

    `whole` for "the previous year", which is all of it, where "a year earlier" is about a month.
    """

    unit: str
    count: int
    whole: bool = False

    def resolve(self, context: Context) -> Period:
        if self.whole:
            return anaphoric(context, self.unit, lambda day: PERIOD_OF[self.unit](shift(day, self.unit, self.count)))
        return anaphoric(context, self.unit, lambda day: away(day, self.unit, self.count))


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
        years = told.earliest.year - anchor.earliest.year
        unit = self.unit or anchor.granularity
        moved = shift(anchor.earliest, "year", years)
        return PERIOD_OF.get(unit, PERIOD_OF["year"])(moved).known_as("anaphoric")


def anaphoric(context: Context, unit: str, build: Callable[[date], Period]) -> Period:
    """What `build` makes of the first day last mentioned, or an open period."""
    anchor = context.anchor(unit if unit in FINENESS else "day")
    if anchor is None or anchor.earliest is None:
        return unresolved(open_value(unit), unit if unit in FINENESS else "day", "anaphoric")
    return build(anchor.earliest).known_as("anaphoric")


def away(day: date, unit: str, count: int) -> Period:
    """The period `count` units from `day`."""
    return PERIOD_OF[grain_of(unit, count)](shift(day, unit, count))


def grain_of(unit: str, count: int) -> str:
    """How exact "two weeks ago", "three months ago", "a year ago", "five years ago" are."""
    if unit in ("month", "quarter") or (unit == "year" and abs(count) == 1):
        return "month"
    return "year" if unit in ("year", "decade", "century") else "day"


def open_value(unit: str) -> str:
    """The TIMEX3 value of a day, week, ... that is not known."""
    return {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(
        unit, "XXXX-XX-XX" if unit in ("day", "hour", "minute", "second", "fortnight") else "XXXX"
    )


# --- made of other expressions --------------------------------------------------------------------


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
            return unresolved(open_value(self.unit), self.unit)
        first, last = self._bounds(whole.earliest, whole.latest)
        unit = PERIOD_OF[self.unit](first)
        if self.count == 1 and self.unit != "week" and (unit.earliest, unit.latest) == (first, last):
            return unit.known_as(whole.basis)
        return span(first, last, self.unit, f"{first.isoformat()}/{last.isoformat()}").known_as(whole.basis)

    def _bounds(self, first: date, last: date) -> tuple[date, date]:
        day = timedelta(days=1)
        if self.nth < 0:
            return max(first, shift(last + day, self.unit, -self.count)), last
        start = shift(first, self.unit, (self.nth - 1) * self.count)
        if start > last:
            raise ValueError(f"no {self.unit} {self.nth} between {first} and {last}")
        return start, min(last, shift(start, self.unit, self.count) - day)


@dataclass(frozen=True, slots=True)
class Range:
    """May 3-5, from Monday to Friday, between 2010 and 2015"""

    first: Expression
    last: Expression

    def resolve(self, context: Context) -> Period:
        end = self.last.resolve(context)
        start = self.first.resolve(self._before(end, context))
        if isinstance(self.first, Calendar) and isinstance(self.last, Calendar) and start.earliest and end.earliest:
            if start.earliest > end.earliest and self.first.year is None:
                start = self._year_before(end.earliest.year - 1, start)
            elif start.earliest > end.earliest and self.last.year is None:
                end = replace(self.last, year=Year(start.earliest.year + 1)).resolve(context)
        return interval(start, end)

    def _before(self, end: Period, context: Context) -> Context:
        """A first day without a year lies before the last day."""
        if end.latest is None:
            return context
        if isinstance(self.first, Weekday):
            return replace(context, published=end.latest, tense="past")
        return replace(context, published=end.latest, tense="past") if isinstance(self.first, Calendar) else context

    def _year_before(self, year: int, start: Period) -> Period:
        return replace(self.first, year=Year(year)).resolve(Context()) if isinstance(self.first, Calendar) else start


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Tuesday night, 10 a.m. on Monday, 0800 UTC: `time` is the TIMEX3 time (``TNI``, ``T10:00``)."""

    time: str
    day: Expression | None = None

    def resolve(self, context: Context) -> Period:
        period = self.day.resolve(context) if self.day else self._day_in_view(context)
        if len(period.timex) == 10:
            return replace(period, timex=period.timex + self.time)
        return period

    @staticmethod
    def _day_in_view(context: Context) -> Period:
        last = context.anchor("day")
        if last is not None:
            return replace(last, timex=last.timex[:10], basis="anaphoric")
        return Deictic("day", 0).resolve(context) if context.published else unresolved("XXXX-XX-XX")


@dataclass(frozen=True, slots=True)
class About:
    """around 2010, circa 1850"""

    inner: Expression

    def resolve(self, context: Context) -> Period:
        period = self.inner.resolve(context)
        return replace(period, edtf=period.edtf + "~") if period.edtf and "/" not in period.edtf else period


@dataclass(frozen=True, slots=True)
class Open:
    """since 2011, until Friday, before May, after 2008"""

    signal: Literal["since", "until", "before", "after"]
    inner: Expression

    def resolve(self, context: Context) -> Period:
        tense = {"since": "past", "until": context.tense if context.tense == "past" else "future"}.get(self.signal, context.tense)
        period = self.inner.resolve(replace(context, tense=tense))  # type: ignore[arg-type]
        if period.earliest is None or period.latest is None:
            return period
        first, last = self._bounds(period.earliest, period.latest)
        edge = period.edtf if "/" not in period.edtf and self.signal in ("since", "until") else None
        start = ".." if first is None else edge or first.isoformat()
        end = ".." if last is None else edge or last.isoformat()
        return replace(period, earliest=first, latest=last, edtf=f"{start}/{end}")

    def _bounds(self, first: date, last: date) -> tuple[date | None, date | None]:
        day = timedelta(days=1)
        return {
            "since": (first, None),
            "until": (None, last),
            "before": (None, first - day if first > date.min else first),
            "after": (last + day if last < date.max else last, None),
        }[self.signal]


@dataclass(frozen=True, slots=True)
class NoDate:
    """Words of time that are no date: durations, ages, sets ("for three days", "five years old", "every Friday")."""

    kind: str = field(default="duration")

    def resolve(self, context: Context) -> Period:
        return unresolved("")
