"""Day → calendar periods: first and last day with their TIMEX3 and EDTF values, and the arithmetic between them."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Part = Literal["early", "mid", "late"]
SEASONS: Mapping[str, tuple[int, int]] = {"SP": (3, 21), "SU": (6, 22), "FA": (9, 23), "WI": (12, 24)}
"""TIMEX3 season → its first month and its EDTF number."""
FINENESS = ("day", "week", "month", "quarter", "season", "half", "year", "decade", "century")
ONE_DAY = timedelta(days=1)


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
    def end(self) -> date:
        """The last day; raises ValueError for a period without one."""
        if self.latest is None:
            raise ValueError(f"period {self.timex} has no last day")
        return self.latest

    @property
    def is_known(self) -> bool:
        """Whether both ends are known."""
        return self.earliest is not None and self.latest is not None

    def known_as(self, basis: str) -> "Period":
        """The same days, known another way."""
        return replace(self, basis=basis)


def unresolved(timex: str, granularity: str = "day", basis: str = "relative") -> Period:
    """A time whose place in the calendar is not known."""
    return Period(None, None, granularity, timex, "", basis)


def days(first: date, last: date, granularity: str, timex: str) -> Period:
    """From one day to another, with a TIMEX3 value of its own."""
    return Period(first, last, granularity, timex, _edtf(first, last))


def day_period(day: date) -> Period:
    """One day."""
    return days(day, day, "day", day.isoformat())


def week_period(day: date) -> Period:
    """The ISO week, Monday to Sunday, that holds `day`."""
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return days(monday, monday + timedelta(days=6), "week", f"{year:04d}-W{week:02d}")


def weekend_period(day: date) -> Period:
    """Saturday and Sunday of the ISO week that holds `day`."""
    week = week_period(day)
    return days(week.start + timedelta(days=5), week.end, "day", f"{week.timex}-WE")


def month_period(day: date) -> Period:
    """The month that holds `day`."""
    name = f"{day.year:04d}-{day.month:02d}"
    return Period(day.replace(day=1), _month_end(day), "month", name, name)


def quarter_period(day: date) -> Period:
    """The calendar quarter that holds `day`."""
    number = (day.month + 2) // 3
    return _months(date(day.year, 3 * number - 2, 1), 3, "quarter", f"Q{number}", 32 + number)


def half_period(day: date) -> Period:
    """The half-year that holds `day`."""
    number = (day.month + 5) // 6
    return _months(date(day.year, 6 * number - 5, 1), 6, "half", f"H{number}", 39 + number)


def season_period(year: int, season: str) -> Period:
    """A season by the northern calendar, wide enough for its meteorological and its astronomical reading.

    Winter belongs to the year it begins in.
    """
    month, number = SEASONS[season]
    last = {"SP": date(year, 6, 20), "SU": date(year, 9, 22), "FA": date(year, 12, 20)}.get(season) or date(year + 1, 3, 19)
    return Period(date(year, month, 1), last, "season", f"{year:04d}-{season}", f"{year:04d}-{number}")


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
    return days(date(year - 1, 7, 1), date(year, 12, 31), "year", f"FY{year:04d}")


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
"""Unit → the unit it is counted in and how many of those it has."""
IN_DAYS: Mapping[str, float] = {"month": 30.4, "day": 1, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400}


def shift(day: date, unit: str, count: float) -> date:
    """`day` moved by `count` units; the day of the month is cut to the month's length.

    Raises ValueError or OverflowError where the calendar ends.
    """
    step, factor = STEPS.get(unit, (unit, 1))
    steps = count * factor
    if step != "month" or steps != int(steps):
        return day + timedelta(days=int(steps * IN_DAYS[step]))
    year, month = divmod(day.year * 12 + day.month - 1 + int(steps), 12)
    moved = date(year, month + 1, 1)
    return moved.replace(day=min(day.day, _month_end(moved).day))


def interval(first: Period, last: Period) -> Period:
    """From the beginning of one period to the end of another; open when that is no forward step."""
    granularity = min(first.granularity, last.granularity, key=FINENESS.index)
    timex = f"{first.timex}/{last.timex}"
    if first.earliest is None or last.latest is None or first.earliest > last.latest:
        return unresolved(timex, granularity, last.basis)
    if first.earliest == last.latest:
        return replace(day_period(first.earliest), timex=timex, basis=last.basis)
    plain = {first.granularity, last.granularity} <= {"day", "month", "year"} and "/" not in first.edtf + last.edtf
    edtf = f"{first.edtf}/{last.edtf}" if plain else _edtf(first.earliest, last.latest)
    return Period(first.earliest, last.latest, granularity, timex, edtf, last.basis)


def narrow(period: Period, part: Part) -> Period:
    """The early, middle or late third of a period; a day stays a day."""
    if period.earliest is None or period.latest is None or period.earliest == period.latest:
        return period
    first, last = _third(period, part)
    return clip(period, first, last)


def clip(period: Period, first: date | None = None, last: date | None = None) -> Period:
    """The period without what lies before `first` or after `last`; unchanged where nothing would be left."""
    if period.earliest is None or period.latest is None:
        return period
    start, end = max(period.earliest, first or period.earliest), min(period.latest, last or period.latest)
    if start > end or (start, end) == (period.earliest, period.latest):
        return period
    return replace(period, earliest=start, latest=end, edtf=_edtf(start, end))


def open_ended(period: Period, first: date | None, last: date | None) -> Period:
    """The period with one end left open: since 2011 is ``2011/..``, after 2011 is ``2012-01-01/..``."""
    exact = period.granularity in ("day", "month", "year") and "/" not in period.edtf
    start, end = (
        period.edtf if exact and bound == own else _edtf_day(bound)
        for bound, own in ((first, period.earliest), (last, period.latest))
    )
    return replace(period, earliest=first, latest=last, edtf=f"{start}/{end}")


def _third(period: Period, part: Part) -> tuple[date, date]:
    first, last = period.start, period.end
    mid, late = _cuts(period.granularity, first, last)
    return {"early": (first, mid - ONE_DAY), "mid": (mid, late - ONE_DAY), "late": (late, last)}[part]


def _cuts(granularity: str, first: date, last: date) -> tuple[date, date]:
    """The first days of the middle and of the late third."""
    if granularity == "month":
        return first.replace(day=11), first.replace(day=21)
    if granularity == "year" and first.month == 1:
        return first.replace(month=5), first.replace(month=9)
    if granularity in ("decade", "century"):
        years = last.year - first.year + 1
        return date(first.year + round(years * 0.4), 1, 1), date(first.year + round(years * 0.7), 1, 1)
    third = timedelta(days=((last - first).days + 1) // 3 or 1)
    return first + third, last - third + ONE_DAY


def _months(first: date, count: int, granularity: str, name: str, edtf: int) -> Period:
    last = _month_end(shift(first, "month", count - 1))
    return Period(first, last, granularity, f"{first.year:04d}-{name}", f"{first.year:04d}-{edtf}")


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _edtf(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _edtf_day(day: date | None) -> str:
    return ".." if day is None else day.isoformat()
