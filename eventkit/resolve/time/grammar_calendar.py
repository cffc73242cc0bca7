"""Rules of the calendar: years, months, days, weekdays, seasons, quarters, named days, decades, fiscal years."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from .absolute import DayOf, Fiscal, Long, Monthly, Numeric, Weekday, WeekdayBeside, WeekdayOf, Year, Yearly
from .compound import NoDate
from .expression import Expression, Which
from .relative import Deictic, Same, SameIn
from .rules import Rule

WHICH: Mapping[str, Which] = {"last": "last", "[this] past": "last", "next": "next", "[this] coming": "next", "this": "this"}


def _with_which(category: str, slot: str, build: Callable[..., Expression | None]) -> list[Rule]:
    """ "last March", "this past Friday", "next summer": a rule for every word of `WHICH`."""
    return [Rule(category, f"{words} {{name:{slot}}}", partial(build, which=which)) for words, which in WHICH.items()]


def _weekday(name: int, which: Which) -> Weekday:
    return Weekday(name, which)


def _yearly(name: str, which: Which) -> Yearly | None:
    return None if _is_once(name) else Yearly(name, which=which)


def _is_once(name: str) -> bool:
    """A named day that happened only once carries its year: "1944-06-06"."""
    return len(name) == 10 and name[:4].isdigit()


def _monthly(month: str, day: int, year: Expression | None = None) -> Yearly:
    return Yearly(f"{month}-{day:02d}", year)


def _nth_weekday(nth: int, weekday: int, month: str, year: Expression | None = None) -> Yearly | None:
    return Yearly(f"{month}-{weekday}-{nth}", year) if nth < 6 else None


def _iso(iso: tuple[int, int, int]) -> Yearly:
    year, month, day = iso
    return Yearly(f"{month:02d}-{day:02d}", Year(year))


def _named(named_day: str, year: Expression | None = None) -> Expression:
    if _is_once(named_day):
        return Yearly(named_day[5:], Year(int(named_day[:4])))
    return Yearly(named_day, year)


def _on_weekday(weekday: int, date: Expression) -> Expression:
    return replace(date, weekday=weekday) if isinstance(date, Yearly | Monthly) else date


def _part_of_year(ordinal: int, kind: str, size: int, year: Expression | None) -> Yearly | None:
    number = size if ordinal == -1 else ordinal
    return Yearly(f"{kind}{number}", year) if 1 <= number <= size else None


def _century(ordinal: int) -> Long | None:
    return Long("century", ordinal * 100 - 100) if 1 <= ordinal <= 22 else None


YEARS = (
    Rule("a_year", "{year}", Year, sure=False),
    Rule("a_year", "[the] year {year}", Year),
    Rule("a_year", "{short_year}", lambda short_year: Year(short_year), sure=False),
    Rule("a_year", "[the] last year", lambda: Deictic("year", -1)),
    Rule("a_year", "this year", lambda: Deictic("year", 0)),
    Rule("a_year", "the current year", lambda: Deictic("year", 0)),
    Rule("a_year", "next year", lambda: Deictic("year", 1)),
    Rule("a_year", "that year", lambda: Same("year")),
    Rule("a_year", "the same year", lambda: Same("year")),
    # What may tell the year of a month or a quarter, but is another thing alone.
    Rule("its_year", "a|one year ago|earlier", lambda: Deictic("year", -1)),
    Rule("its_year", "the year", lambda: Deictic("year", 0)),
    Rule("its_year", "the previous year", lambda: Deictic("year", -1)),
)

MONTHS = (
    Rule("a_month", "{name:month}", Yearly, sure=False),
    Rule("a_month", "{month} [,] {year:its_year}", lambda month, year: Yearly(month, year)),
    Rule("a_month", "{month} of|in {year:its_year}", lambda month, year: Yearly(month, year)),
    Rule("a_month", "{month} {year:shared_year}", lambda month, year: Yearly(month, Year(year))),
    *_with_which("a_month", "month", _yearly),
)

PERIODS = (
    Rule("period", "{name:quarter_name}", Yearly, sure=False),
    Rule("period", "{quarter_name} [,] {year:its_year}", lambda quarter_name, year: Yearly(quarter_name, year)),
    Rule("period", "{quarter_name} of|in {year:its_year}", lambda quarter_name, year: Yearly(quarter_name, year)),
    Rule("period", "[the] {ordinal} [-] [fiscal] quarter", lambda ordinal: _part_of_year(ordinal, "Q", 4, None)),
    Rule("period", "[the] {ordinal} half", lambda ordinal: _part_of_year(ordinal, "H", 2, None), sure=False),
    Rule(
        "period", "[the] {ordinal} quarter [of|in|,] {year:its_year}", lambda ordinal, year: _part_of_year(ordinal, "Q", 4, year)
    ),
    Rule("period", "{year:its_year} ' s {ordinal} quarter", lambda ordinal, year: _part_of_year(ordinal, "Q", 4, year)),
    Rule("period", "{year:its_year} ' s {ordinal} half", lambda ordinal, year: _part_of_year(ordinal, "H", 2, year)),
    Rule("period", "[the] {ordinal} half [of|in|,] {year:its_year}", lambda ordinal, year: _part_of_year(ordinal, "H", 2, year)),
    Rule("period", "[the] {name:season}", Yearly, sure=False),
    Rule("period", "[the] {season} [of|in|,] {year:its_year}", lambda season, year: Yearly(season, year)),
    Rule("period", "[the] {season} of {years:year_span}", lambda season, years: Yearly(season, Year(years[0]))),
    *_with_which("period", "season", _yearly),
    Rule("period", "[the] {decade}", lambda decade: Long(*decade)),
    Rule("period", "the {first:decade_word}", lambda first: Long("decade", first), sure=False),
    Rule("whole", "{first:decade_word}", lambda first: Long("decade", first)),
    Rule("period", "[the] {ordinal} [-] century", _century),
    Rule("period", "[the] {ordinal} [-] century bc|bce", lambda ordinal: Long("century", -100 * ordinal)),
    Rule("period", "[the] fiscal|financial [year] {year}", lambda year: Fiscal(Year(year))),
    Rule("period", "fy {year}", lambda year: Fiscal(Year(year))),
    Rule("period", "[the] last|previous fiscal|financial year", lambda: Fiscal(Deictic("year", -1))),
    Rule("period", "this fiscal|financial year", lambda: Fiscal(Deictic("year", 0))),
    Rule("period", "the [current] fiscal|financial year", lambda: Fiscal(Deictic("year", 0))),
    Rule("period", "[the] next fiscal|financial year", lambda: Fiscal(Deictic("year", 1))),
    Rule("period", "the|that same period|time|point [of|in] {year:its_year}", lambda year: SameIn(None, year)),
    Rule("period", "the same {one} [of|in] {year:its_year}", lambda one, year: SameIn(one, year)),
)

DATES = (
    Rule("date", "september|sept [.] 11 [th] {:attacks}", lambda: Yearly("09-11", Year(2001))),
    Rule("date", "{month} {day:day_number}", _monthly),
    Rule("date", "{month} the {day:nth}", _monthly),
    Rule("date", "{month} {day:day_number} [,|of|in] {year:its_year}", _monthly),
    Rule("date", "[the] {day:day_number} [day] [of|-] {month}", _monthly),
    Rule("date", "[the] {day:day_number} [of|-] {month} [,|-|of|in] {year:its_year}", _monthly),
    Rule("date", "[the] {nth:ordinal} {weekday} of|in {month}", _nth_weekday),
    Rule("date", "[the] {nth:ordinal} {weekday} of|in {month} [,|of|in] {year:its_year}", _nth_weekday),
    Rule("date", "{iso}", _iso),
    Rule("date", "{numeric}", lambda numeric: Numeric(*numeric)),
    Rule("date", "{named_day}", _named),
    Rule("date", "{named_day} [,|of|in] {year:its_year}", _named),
    Rule("date", "[the] {:named_day} {:before_name}", NoDate),
    *_with_which("date", "named_day", _yearly),
)

DAYS = (
    Rule("day", "{:after_name} {:weekday}", NoDate),
    Rule("day", "the {day:nth}", Monthly, sure=False),
    Rule("day", "[the] {day:nth} of this month", lambda day: DayOf(day, Deictic("month", 0))),
    Rule("day", "[the] {day:nth} of last month", lambda day: DayOf(day, Deictic("month", -1))),
    Rule("day", "[the] {day:nth} of next month", lambda day: DayOf(day, Deictic("month", 1))),
    Rule("day", "{number:full_weekday}", Weekday),
    Rule("day", "{number:weekday}", Weekday, sure=False),
    *_with_which("day", "weekday", _weekday),
    Rule("day", "{weekday} [,] {date}", _on_weekday),
    Rule("day", "{weekday} [,] [the] {day:nth}", lambda weekday, day: Monthly(day, weekday)),
    Rule("day", "{weekday} ( {date} )", _on_weekday),
    Rule("day", "{weekday} ( {day:day_number} )", lambda weekday, day: Monthly(day, weekday)),
    Rule("day", "[the] following {number:weekday}", lambda number: WeekdayBeside(number, 1)),
    Rule("day", "the next {number:weekday}", lambda number: WeekdayBeside(number, 1)),
    Rule("day", "[the] previous|preceding {number:weekday}", lambda number: WeekdayBeside(number, -1)),
    Rule("day", "{weekday} [of] last week", lambda weekday: WeekdayOf(weekday, Deictic("week", -1))),
    Rule("day", "{weekday} [of] this week", lambda weekday: WeekdayOf(weekday, Deictic("week", 0))),
    Rule("day", "{weekday} [of] next week", lambda weekday: WeekdayOf(weekday, Deictic("week", 1))),
)

CALENDAR = (*YEARS, *MONTHS, *PERIODS, *DATES, *DAYS)
