"""Calendar periods: first and last day with their TIMEX3 and EDTF values."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Part = Literal["early", "mid", "late"]
SEASON_MONTHS: Mapping[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
EDTF_SEASONS: Mapping[str, int] = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
FINENESS = ("day", "week", "month", "quarter", "season", "year", "decade", "century")
DURATION_LETTERS: Mapping[str, str] = {"day": "D", "week": "W", "month": "M", "year": "Y"}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends inclusive; both None when the words leave the calendar open (``XXXX-04``)."""

    earliest: date | None
    latest: date | None
    granularity: str
    timex: str
    edtf: str
    basis: str = "explicit"

    @property
    def start(self) -> date:
        """The first day; raises ValueError for a period without one."""
        if self.earliest is None:
            raise ValueError(f"period {self.timex} has no first day")
        return self.earliest

    @property
    def is_day(self) -> bool:
        """Whether it is one single day."""
        return self.earliest is not None and self.earliest == self.latest

    def known_as(self, basis: str) -> "Period":
        """The same days, known another way."""
        return replace(self, basis=basis)


def unresolved(timex: str, granularity: str = "day", basis: str = "relative") -> Period:
    """A time whose place in the calendar is not known."""
    return Period(None, None, granularity, timex, "", basis)


def day_period(day: date) -> Period:
    """One day."""
    return Period(day, day, "day", day.isoformat(), day.isoformat())


def week_period(day: date) -> Period:
    """The ISO week, Monday to Sunday, that holds `day`."""
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return _between(monday, monday + timedelta(days=6), "week", f"{year:04d}-W{week:02d}")


def weekend_period(day: date) -> Period:
    """Saturday and Sunday of the ISO week that holds `day`."""
    week = week_period(day)
    return _between(week.start + timedelta(days=5), week.start + timedelta(days=6), "day", f"{week.timex}-WE")


def month_period(day: date) -> Period:
    """The month that holds `day`."""
    last = monthrange(day.year, day.month)[1]
    name = f"{day.year:04d}-{day.month:02d}"
    return Period(day.replace(day=1), day.replace(day=last), "month", name, name)


def quarter_period(day: date) -> Period:
    """The calendar quarter that holds `day`."""
    number = (day.month - 1) // 3 + 1
    return _months(day.year, 3 * number - 2, 3, "quarter", f"Q{number}", 32 + number)


def half_period(day: date) -> Period:
    """The half-year that holds `day`."""
    number = 1 if day.month <= 6 else 2
    return _months(day.year, 6 * number - 5, 6, "quarter", f"H{number}", 39 + number)


def season_period(year: int, season: str) -> Period:
    """A season by the northern calendar, wide enough for its meteorological and its astronomical reading.

    Winter belongs to the year it begins in.
    """
    month = SEASON_MONTHS[season]
    last = {"SP": date(year, 6, 20), "SU": date(year, 9, 22), "FA": date(year, 12, 20)}.get(season)
    name = f"{year:04d}-{season}"
    edtf = f"{year:04d}-{EDTF_SEASONS[season]}"
    return Period(date(year, month, 1), last or date(year + 1, 3, 19), "season", name, edtf)


def year_period(day: date) -> Period:
    """The year that holds `day`."""
    name = f"{day.year:04d}"
    return Period(date(day.year, 1, 1), date(day.year, 12, 31), "year", name, name)


def decade_period(day: date) -> Period:
    """The decade that holds `day`: 1990 to 1999."""
    first = day.year // 10 * 10
    name = f"{first // 10:03d}"
    return Period(date(max(first, 1), 1, 1), date(first + 9, 12, 31), "decade", name, name + "X")


def century_period(day: date) -> Period:
    """The century that holds `day`, by its first two digits: 1900 to 1999."""
    first = day.year // 100 * 100
    name = f"{first // 100:02d}"
    return Period(date(max(first, 1), 1, 1), date(first + 99, 12, 31), "century", name, name + "XX")


def fiscal_period(year: int) -> Period:
    """A fiscal year: nobody says when it begins, so from the July before to the year's end."""
    return _between(date(year - 1, 7, 1), date(year, 12, 31), "year", f"FY{year:04d}")


PERIOD_OF: Mapping[str, Callable[[date], Period]] = {
    "day": day_period,
    "week": week_period,
    "weekend": weekend_period,
    "month": month_period,
    "quarter": quarter_period,
    "half": half_period,
    "year": year_period,
    "decade": decade_period,
    "century": century_period,
}
STEPS: Mapping[str, tuple[str, int]] = {
    "fortnight": ("day", 14),
    "week": ("day", 7),
    "weekend": ("day", 7),
    "quarter": ("month", 3),
    "half": ("month", 6),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
}


def shift(day: date, unit: str, count: int) -> date:
    """`day` moved by `count` units; the day of the month is cut to the month's length.

    Raises ValueError or OverflowError where the calendar ends.
    """
    step, factor = STEPS.get(unit, (unit, 1))
    if step == "month":
        months = day.year * 12 + day.month - 1 + count * factor
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    if step == "day":
        return day + timedelta(days=count * factor)
    hours = {"hour": 24, "minute": 1440, "second": 86400}[step]
    return day + timedelta(days=int(count / hours))


def interval(first: Period, last: Period, basis: str | None = None) -> Period:
    """From the beginning of one period to the end of another."""
    granularity = min(first.granularity, last.granularity, key=FINENESS.index)
    timex = f"{first.timex}/{last.timex}"
    bounds = (first.earliest, last.latest)
    if None in bounds or (first.earliest and last.latest and first.earliest > last.latest):
        return unresolved(timex, granularity, basis or last.basis)
    edtf = f"{first.edtf}/{last.edtf}" if "/" not in first.edtf + last.edtf else _span_edtf(*bounds)
    return Period(first.earliest, last.latest, granularity, timex, edtf, basis or last.basis)


def span(first: date, last: date, granularity: str, timex: str) -> Period:
    """From one day to another, with a value of its own."""
    return _between(first, last, granularity, timex)


def narrow(period: Period, part: Part) -> Period:
    """The early, middle or late third of a period; a day stays a day."""
    if period.earliest is None or period.latest is None or period.earliest == period.latest:
        return period
    first, last = _third(period, part)
    return replace(period, earliest=first, latest=last, edtf=_span_edtf(first, last))


def clip(period: Period, first: date | None = None, last: date | None = None) -> Period:
    """The period without what lies before `first` or after `last`; unchanged where nothing would be left."""
    if period.earliest is None or period.latest is None:
        return period
    start = max(period.earliest, first or period.earliest)
    end = min(period.latest, last or period.latest)
    if start > end or (start, end) == (period.earliest, period.latest):
        return period
    return replace(period, earliest=start, latest=end, edtf=_span_edtf(start, end))


def _third(period: Period, part: Part) -> tuple[date, date]:
    first, last = period.start, period.latest or period.start
    if period.granularity == "month":
        cuts = (first.replace(day=11), first.replace(day=21))
    elif period.granularity == "year" and first.month == 1:
        cuts = (first.replace(month=5), first.replace(month=9))
    elif period.granularity in ("decade", "century"):
        years = last.year - first.year + 1
        cuts = (date(first.year + round(years * 0.4), 1, 1), date(first.year + round(years * 0.7), 1, 1))
    else:
        third = (last - first).days // 3 + 1
        cuts = (first + timedelta(days=third), min(last, first + timedelta(days=2 * third)))
    before = timedelta(days=1)
    bounds = {"early": (first, cuts[0] - before), "mid": (cuts[0], cuts[1] - before), "late": (cuts[1], last)}
    start, end = bounds[part]
    return (start, end) if start <= end else (first, last)


def _months(year: int, month: int, count: int, granularity: str, name: str, edtf: int) -> Period:
    first = date(year, month, 1)
    last = month_period(shift(first, "month", count - 1)).latest
    return Period(first, last, granularity, f"{year:04d}-{name}", f"{year:04d}-{edtf}")


def _between(first: date, last: date, granularity: str, timex: str) -> Period:
    return Period(first, last, granularity, timex, _span_edtf(first, last))


def _span_edtf(first: date | None, last: date | None) -> str:
    if first == last and first is not None:
        return first.isoformat()
    return f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"
