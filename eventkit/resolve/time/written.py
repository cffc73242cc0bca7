"""Written dates that the grammar does not know ("18-Mar-2015 10:22 +0200", "Wed, 18 Mar 2015 10:00 GMT") → Period, by dateparser.

dateparser fills what it does not find with today's date and takes durations, decades and bare numbers for days, so it
is asked only about text that names a year or a month and a day, and only what it says it read is kept.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from .expression import Context
from .period import Period, day_period, month_period, year_period

LONGEST = 64
"""Characters; nothing longer is a date."""
DIGITS_IN_A_ROW = re.compile(r"\d{9}|[\s:]{4}")
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Written:
    """Words that only dateparser may read."""

    text: str

    def resolve(self, context: Context) -> Period:
        """The period; raises ValueError when dateparser does not know either."""
        period = read_written(self.text, bool(context.day_first))
        if period is None:
            raise ValueError(f"no date in {self.text!r}")
        return period


def read_written(text: str, day_first: bool = False) -> Period | None:
    """The day, month or year that dateparser reads from `text`; None when in doubt."""
    text = text.strip()
    if not 4 <= len(text) <= LONGEST or DIGITS_IN_A_ROW.search(text) or not YEAR.search(text):
        return None
    if len(LETTERS.findall(text)) > len(text) * 0.6:
        return None
    return _read(text, day_first)


@lru_cache(maxsize=4096)
def _read(text: str, day_first: bool) -> Period | None:
    try:
        found = _parser(day_first).get_date_data(text)
    except (ValueError, OverflowError, TypeError, KeyError, IndexError, RecursionError):
        return None
    day: datetime | None = found.date_obj
    if day is None:
        return None
    build = {"year": year_period, "month": month_period}.get(found.period, day_period)
    return build(day.date())


@lru_cache(maxsize=2)
def _parser(day_first: bool) -> Any:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=["en"],
        settings={
            "DATE_ORDER": "DMY" if day_first else "MDY",
            "PREFER_DATES_FROM": "past",
            "RETURN_TIME_AS_PERIOD": False,
            "REQUIRE_PARTS": ["year"],
            "TIMEZONE": "UTC",
            "PARSERS": ["absolute-time", "custom-formats"],
        },
    )
