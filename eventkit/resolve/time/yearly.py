"""Name of what comes every year × year → period: "03-16", "Q3", "SU", "easter-2", "hijri 09"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from .period import Period, day_period, days, half_period, month_period, quarter_period, season_period

Match = re.Match[str]


def yearly_period(name: str, year: int) -> Period | None:
    """The period called `name` in a year, None where that year has none (a Ramadan that falls out, 30 February)."""
    for pattern, _, read in NAMES:
        if match := pattern.fullmatch(name):
            try:
                return read(match, year)
            except (ValueError, OverflowError):
                return None
    raise ValueError(f"no yearly period is called {name!r}; see eventkit/data/named_days.tsv")


def yearly_granularity(name: str) -> str:
    """day, month, quarter, half or season."""
    return next(granularity for pattern, granularity, _ in NAMES if pattern.fullmatch(name))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th (from 1; -1 is the last) of a weekday (Monday is 1) in a month.

    >>> nth_weekday(2018, 9, 1, 1)
    datetime.date(2018, 9, 3)
    """
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = month_period(date(year, month, 1)).end
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus).

    >>> easter(2015)
    datetime.date(2015, 4, 5)
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches (Meeus' Julian computus, given in the Gregorian calendar).

    >>> orthodox_easter(2019)
    datetime.date(2019, 4, 28)
    """
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=_julian_lag(year))


def passover(year: int) -> date:
    """The first day of Passover, 15 Nisan (Gauss's formula).

    >>> passover(2024)
    datetime.date(2024, 4, 23)
    """
    hebrew = year + 3760
    a, b = (12 * hebrew + 17) % 19, hebrew % 4
    moon = 32.0440932161 + 1.5542417966 * a + b / 4 - 0.0031777940 * hebrew
    day, rest = int(moon), moon % 1
    weekday = (day + 3 * hebrew + 5 * b + 5) % 7
    if weekday in (2, 4, 6) or (weekday == 0 and a > 11 and rest >= 0.897723765):
        day += 1
    elif weekday == 1 and a > 6 and rest >= 0.632870370:
        day += 2
    return date(year, 3, 1) + timedelta(days=day - 1 + _julian_lag(year))


def _julian_lag(year: int) -> int:
    """How many days the Julian calendar is behind."""
    return year // 100 - year // 400 - 2


def from_hijri(year: int, month: int, day: int) -> date:
    """A day of the Islamic calendar: Umm al-Qura where hijridate is installed, else arithmetic, which may be a day or two off."""
    try:
        from hijridate import Hijri

        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except (ImportError, ValueError, OverflowError):
        elapsed = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (14 + 11 * year) // 30
        return date.fromordinal(227013 + elapsed)


def _hijri(match: Match, year: int) -> Period | None:
    """A day, some days, or a whole month of the Islamic calendar; the one that begins in the year."""
    month, day = int(match[1]), int(match[2] or 1)
    around = (year - 622) * 33 // 32
    for hijri_year in range(max(around - 1, 1), around + 3):
        first = from_hijri(hijri_year, month, day)
        if first.year == year:
            after = from_hijri(hijri_year + month // 12, month % 12 + 1, 1)
            return _stretch(first, int(match[3] or 1) if match[2] else (after - first).days)
    return None


def _stretch(first: date, size: int) -> Period:
    last = first + timedelta(days=size - 1)
    if first == last:
        return day_period(first)
    return days(first, last, "day", f"{first.isoformat()}/{last.isoformat()}")


def _nth(match: Match, year: int) -> Period:
    return day_period(nth_weekday(year, int(match[1]), int(match[2]), int(match[3])) + timedelta(days=int(match[4] or 0)))


def _listed(match: Match, year: int) -> Period | None:
    """Days that only a table knows: "on 2019-02-05 2020-01-25"."""
    return next((day_period(date.fromisoformat(day)) for day in match[1].split() if int(day[:4]) == year), None)


def _feast(of_year: Callable[[int], date]) -> Callable[[Match, int], Period]:
    return lambda match, year: day_period(of_year(year) + timedelta(days=int(match[1])))


NAMES: tuple[tuple[re.Pattern[str], str, Callable[[Match, int], Period | None]], ...] = (
    (re.compile(r"(\d\d)"), "month", lambda m, year: month_period(date(year, int(m[1]), 1))),
    (re.compile(r"(\d\d)-(\d\d)"), "day", lambda m, year: day_period(date(year, int(m[1]), int(m[2])))),
    (re.compile(r"Q([1-4])"), "quarter", lambda m, year: quarter_period(date(year, int(m[1]) * 3, 1))),
    (re.compile(r"H([12])"), "half", lambda m, year: half_period(date(year, int(m[1]) * 6, 1))),
    (re.compile(r"SP|SU|FA|WI"), "season", lambda m, year: season_period(year, m[0])),
    (re.compile(r"(\d\d)-(\d)-(-?\d)(?:\+(\d))?"), "day", _nth),
    (re.compile(r"easter([+-]\d+)"), "day", _feast(easter)),
    (re.compile(r"orthodox easter([+-]\d+)"), "day", _feast(orthodox_easter)),
    (re.compile(r"passover([+-]\d+)"), "day", _feast(passover)),
    (re.compile(r"hijri (\d\d)(?:-(\d\d)(?:\.\.(\d\d))?)?"), "day", _hijri),
    (re.compile(r"on ([\d -]+)"), "day", _listed),
)
