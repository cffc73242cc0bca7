"""Named days: rule × year → first and last day ("12-25", "11-4-4", "easter-2", "hijri 09-01..29")."""

import re
from datetime import date, timedelta

FIXED = re.compile(r"(\d\d)-(\d\d)")
NTH = re.compile(r"(\d\d)-(\d)-(-?\d)(?:\+(\d))?")
EASTER = re.compile(r"easter([+-]\d+)")
HIJRI = re.compile(r"hijri (\d\d)-(\d\d)(?:\.\.(\d\d))?")
ONCE = re.compile(r"\d{4}-\d\d-\d\d")


def named_day(rule: str, year: int) -> tuple[date, date] | None:
    """First and last day in `year`, or None when it does not fall into that year."""
    if match := FIXED.fullmatch(rule):
        return _one(date(year, int(match[1]), int(match[2])))
    if match := NTH.fullmatch(rule):
        day = nth_weekday(year, int(match[1]), int(match[2]), int(match[3]))
        return _one(day + timedelta(days=int(match[4] or 0)))
    if match := EASTER.fullmatch(rule):
        return _one(easter(year) + timedelta(days=int(match[1])))
    if match := HIJRI.fullmatch(rule):
        return _hijri_in(year, int(match[1]), int(match[2]), int(match[3] or 1))
    return None


def once(rule: str) -> date | None:
    """The day of a rule that happened only once ("1944-06-06")."""
    return date.fromisoformat(rule) if ONCE.fullmatch(rule) else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th (from 1; -1 is the last) of a weekday (Monday is 1) in a month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
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


def _hijri_in(year: int, month: int, day: int, days: int) -> tuple[date, date] | None:
    """The arithmetic Islamic calendar: sightings of the moon may differ by a day."""
    around = (year - 622) * 33 // 32
    for hijri_year in range(around - 1, around + 3):
        first = _from_hijri(hijri_year, month, day)
        if first and first.year == year:
            return first, first + timedelta(days=days - 1)
    return None


def _from_hijri(year: int, month: int, day: int) -> date | None:
    if year < 1:
        return None
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(227014 + days)


def _one(day: date) -> tuple[date, date]:
    return day, day
