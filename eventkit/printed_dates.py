"""Text → the dates printed in it, as news pages and wires write them: "18th March 2015", "Mar 18, 2015 10:04 GMT", "3 JAN 90".

Calendar days only; what "last Wednesday" means is for `resolve.dates`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .errors import ArticleError

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LONGEST = 80
ALLOWED = "Allowed: a date, a datetime, or words such as '2015-03-18' and '18 March 2015'. Leave it out when it is unknown."

_MONTH = (
    r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>1[5-9]\d\d|2[01]\d\d)"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d{1,9})?)?"
_BEFORE, _AFTER = r"(?<![\w/.:-])", r"(?![\w/])"
_FORMS = tuple(
    re.compile(_BEFORE + form + _AFTER, re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?:(?=T\d\d:?\d\d)|{_AFTER})(?:T[\d:.,]{{4,18}}(?:Z|[+-]\d\d:?\d\d)?)?",
        r"(?P<y>19\d\d|20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T?\d{4,6}Z?)?",
        rf"{_DAY}(?:\s+of)?[\s\-/.,]{{0,3}}{_MONTH}[\s\-/.,]{{1,3}}{_YEAR}",
        # The wires of the last century: "3 JAN 90".
        rf"{_DAY}\s{_MONTH}\s(?P<y>\d\d)(?![:.]\d)",
        # "Wed Mar 18 10:04:00 +0000 2015" is how C and Twitter write it.
        rf"{_MONTH}[\s.\-]{{1,3}}{_DAY}(?:\s{_CLOCK}(?:\s[A-Z]{{3,4}}|\s[+-]\d{{4}})?)?[\s,\-]{{1,3}}{_YEAR}",
        rf"{_DAY}(?:\s+of)?[\s\-.]{{1,2}}{_MONTH}",
        rf"{_MONTH}[\s.\-]{{1,2}}{_DAY}",
        rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep){_YEAR}",
    )
)
_TIME_OF_DAY = re.compile(
    rf"\b{_CLOCK}\s*(?:[ap]\.?\s?m\b\.?)?|\b\d{{1,2}}\s*[ap]\.?\s?m\b\.?|\b\d{{4}}\s*(?:hrs|hours|h|gmt)\b|[+-]\d\d:?\d\d\b"
    r"|\b(?:gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|cet|cest|eet|eest|msk|ist|jst|kst|hkt|sgt|aest|aedt|nzst|nzdt"
    r"|wib|pkt|wat|cat|eat|sast|ast|gst|z|hrs|hours)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A day as printed at ``[start, end)``; `year` is None where the words leave it out."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    @property
    def exact(self) -> date | None:
        """The day, None without a year."""
        return None if self.year is None else date(self.year, self.month, self.day)

    def near(self, published: date | None) -> date | None:
        """The day, its year taken from the publication date where it is not printed.

        "Dec. 31" in a paper of 1 January is of the year before; a wire may be a day ahead of the paper.
        """
        if self.year is not None or published is None:
            return self.exact
        days = (_day(published.year + back, self.month, self.day) for back in (1, 0, -1))
        return next((d for d in days if d and d <= published + timedelta(days=1)), None)


def find_printed_dates(text: str) -> list[PrintedDate]:
    """The days printed in a short text, the longest reading of each, in text order."""
    found = [read for form in _FORMS for match in form.finditer(text) if (read := _read(match))]
    found.sort(key=lambda d: (d.start, -d.end))
    return [d for i, d in enumerate(found) if all(d.start >= other.end for other in found[:i])]


def words_beside(text: str, dates: list[PrintedDate]) -> str:
    """What a line says besides its dates, weekdays and times of day."""
    kept = list(text)
    for found in dates:
        kept[found.start : found.end] = "\n" * (found.end - found.start)
    return _TIME_OF_DAY.sub("\n", "".join(kept))


def parse_date(text: str) -> date:
    """The day a publication date stands for; raises `ArticleError` when there is none, or when it could be two.

    >>> parse_date("18th March 2015"), parse_date("Wed, 18 Mar 2015 23:04:00 GMT")
    (datetime.date(2015, 3, 18), datetime.date(2015, 3, 18))
    """
    line = text.strip()
    if exact := _from_iso(line):
        return exact
    found = find_printed_dates(line) if len(line) <= LONGEST else []
    days = {day for d in found if (day := d.exact)}
    beside = re.sub(r"[\s,.|()·•-]|\b(?:at|on|published|posted|updated)\b:?", "", words_beside(line, found), flags=re.IGNORECASE)
    if len(days) != 1 or beside:
        raise ArticleError(f"published: cannot read {text[:LONGEST]!r} as a day{_why(line)}. {ALLOWED}")
    return days.pop()


def _from_iso(line: str) -> date | None:
    try:
        return datetime.fromisoformat(line).date()
    except ValueError:
        return None


def _why(line: str) -> str:
    if re.fullmatch(r"\d{1,2}[-/]\d{1,2}[-/]\d{4}", line):
        return ", it could be two days or none"
    return ""


def _read(match: re.Match[str]) -> PrintedDate | None:
    parts = match.groupdict()
    if "sep" in parts:
        options = set(_numeric(int(parts["a"]), int(parts["b"]), int(parts["y"]), parts["sep"]))
        days = [d for d in options if d]
        return PrintedDate(match.start(), match.end(), days[0].year, days[0].month, days[0].day) if len(days) == 1 else None
    month = int(parts["m"]) if parts["m"].isdecimal() else MONTHS.index(parts["m"][:3].casefold()) + 1
    year = _full_year(parts.get("y"))
    # 2000 has a 29 February.
    day = _day(year or 2000, month, int(parts["d"]))
    return PrintedDate(match.start(), match.end(), year, month, day.day) if day else None


def _numeric(a: int, b: int, year: int, separator: str) -> Iterator[date | None]:
    """ "18/03/2015" can be one day only, "03/04/2015" two; with full stops the day comes first."""
    yield _day(year, b, a)
    if separator != ".":
        yield _day(year, a, b)


def _full_year(text: str | None) -> int | None:
    if text is None or len(text) == 4:
        return int(text) if text else None
    return int(text) + (1900 if int(text) >= 60 else 2000)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
