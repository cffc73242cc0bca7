"""Expressions of the calendar: years, months, days, weekdays, decades, fiscal years."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from .expression import TURNS, Context, Expression, Tense, Which, choose
from .period import ONE_DAY, PERIOD_OF, Period, day_period, days, fiscal_period, shift, unresolved, year_period
from .yearly import yearly_granularity, yearly_period

NEAR = timedelta(days=45)
"""How far from its publication a text means the nearer of two days."""


@dataclass(frozen=True, slots=True)
class Year:
    """2008"""

    year: int

    def resolve(self, context: Context) -> Period:
        return year_period(date(self.year, 1, 1))


@dataclass(frozen=True, slots=True)
class Yearly:
    """What every year has: March, March 16, the third quarter, summer, Good Friday.

    `name` is one of those `yearly_period` knows. `year` is the year where the text tells it. `weekday`, where the text
    names one ("Monday, March 16"), helps to find it.
    """

    name: str
    year: Expression | None = None
    which: Which = "bare"
    weekday: int | None = None

    def resolve(self, context: Context) -> Period:
        if self.year is not None:
            return self._told(self.year.resolve(context))
        if context.published is None:
            return self._open("relative")
        return self._near(context.published, context).known_as("relative")

    @property
    def granularity(self) -> str:
        return yearly_granularity(self.name)

    def _told(self, year: Period) -> Period:
        if year.earliest is None:
            return self._open(year.basis)
        period = yearly_period(self.name, year.earliest.year)
        if period is None:
            raise ValueError(f"no {self.name} in {year.earliest.year}")
        return period.known_as(year.basis)

    def _open(self, basis: str) -> Period:
        return unresolved(f"XXXX-{self.name if len(self.name) < 6 else 'XX-XX'}", self.granularity, basis)

    def _near(self, published: date, context: Context) -> Period:
        turns = [p for k in TURNS if (p := yearly_period(self.name, published.year + k))]
        if self.weekday:
            turns = [p for p in turns if p.start.isoweekday() == self.weekday] or turns
        gone, coming = [p for p in turns if p.end < published], [p for p in turns if p.start > published]
        if self.which == "last" and gone:
            return gone[-1]
        if self.which == "next" and coming:
            return coming[0]
        if self.which == "this" and self.granularity != "season":
            return self._told(year_period(published))
        tense = None if self.which == "this" else context.tense
        return choose(turns, replace(context, tense=tense), published)


@dataclass(frozen=True, slots=True)
class Monthly:
    """the 15th"""

    day: int
    weekday: int | None = None

    def resolve(self, context: Context) -> Period:
        today = context.published
        if today is None:
            return unresolved(f"XXXX-XX-{self.day:02d}")
        turns = [p for count in TURNS if (p := self._turn(today, count))]
        return choose(turns, context, today).known_as("relative")

    def _turn(self, today: date, count: int) -> Period | None:
        try:
            day = shift(today.replace(day=1), "month", count).replace(day=self.day)
        except (ValueError, OverflowError):
            return None
        return day_period(day) if self.weekday in (None, day.isoweekday()) else None


@dataclass(frozen=True, slots=True)
class DayOf:
    """the 14th of last month"""

    day: int
    month: Expression

    def resolve(self, context: Context) -> Period:
        month = self.month.resolve(context)
        if month.earliest is None:
            return unresolved(f"XXXX-XX-{self.day:02d}")
        return day_period(month.earliest.replace(day=self.day)).known_as(month.basis)


@dataclass(frozen=True, slots=True)
class Numeric:
    """12/03/2015: month first or day first, as the source writes it.

    With dots the day is always first. Where nobody knows, the day within weeks of publication wins; else it is one of the two days.
    """

    first: int
    second: int
    year: int
    dotted: bool = False

    def resolve(self, context: Context) -> Period:
        readings = self._readings(self.dotted or context.day_first)
        if len(readings) > 1 and context.published:
            ahead = NEAR if context.tense == "future" else ONE_DAY
            readings = [day for day in readings if -NEAR <= day - context.published <= ahead] or readings
        if len(readings) == 1:
            return day_period(readings[0])
        first, last = readings
        return replace(days(first, last, "day", f"{self.year:04d}"), edtf=f"[{first.isoformat()},{last.isoformat()}]")

    def _readings(self, day_first: bool | None) -> list[date]:
        """The possible days; raises ValueError when there are none."""
        month_first, otherwise = (self.first, self.second), (self.second, self.first)
        orders = {None: (month_first, otherwise), False: (month_first,), True: (otherwise,)}[day_first]
        found = {date(self.year, month, day) for month, day in orders if month <= 12}
        return sorted(found or {date(self.year, *sorted((self.first, self.second)))})


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
        return day_period(today + timedelta(days=self._offset(ahead, today.isoweekday(), context.tense))).known_as("weekday")

    def _offset(self, ahead: int, today: int, tense: Tense | None) -> int:
        if self.which == "last":
            return ahead - 7
        if self.which == "next":
            return ahead or 7
        if self.which == "this" and tense != "future":
            return self.number - today
        future = tense == "future"
        return ahead if future or not ahead else ahead - 7


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """Monday last week, Friday of next week"""

    number: int
    week: Expression

    def resolve(self, context: Context) -> Period:
        week = self.week.resolve(context)
        if week.earliest is None:
            return unresolved(f"XXXX-WXX-{self.number}", "day", "weekday")
        return day_period(week.earliest + timedelta(days=self.number - 1)).known_as("weekday")


@dataclass(frozen=True, slots=True)
class WeekdayBeside:
    """the following Sunday, the previous Friday: counted from the last day of the text, else from its own."""

    number: int
    step: int

    def resolve(self, context: Context) -> Period:
        anchor = context.anchor("day")
        day = (anchor.earliest if anchor else None) or context.published
        if day is None:
            return unresolved(f"XXXX-WXX-{self.number}", "day", "anaphoric")
        days_on = (self.number - day.isoweekday()) % 7 or 7
        return day_period(day + timedelta(days=days_on if self.step > 0 else (days_on % 7) - 7)).known_as("anaphoric")


@dataclass(frozen=True, slots=True)
class Long:
    """A decade or a century by its first year: the 1990s, the 19th century; one before Christ has no days."""

    unit: str
    first: int

    def resolve(self, context: Context) -> Period:
        if self.first < 0:
            return unresolved(f"BC{-self.first // 100:02d}", self.unit, "explicit")
        return PERIOD_OF[self.unit](date(max(self.first, 1), 1, 1))


@dataclass(frozen=True, slots=True)
class Fiscal:
    """fiscal 2014, the current financial year"""

    year: Expression

    def resolve(self, context: Context) -> Period:
        told = self.year.resolve(context)
        if told.earliest is None:
            return unresolved("FYXXXX", "year")
        return fiscal_period(told.earliest.year).known_as(told.basis)
