"""Time words → the longest expression that begins at a word: parts of periods, times of day, ranges, open intervals."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from .absolute import Year, Yearly
from .compound import About, Around, Ending, Half, NoDate, Nth, Open, Range, Signal, Split, TimeOfDay
from .expression import Expression
from .grammar_calendar import CALENDAR
from .grammar_relative import RELATIVE
from .lexer import Words, low
from .period import Part
from .pieces import pieces
from .relative import Clipped, DayInView, Deictic, Vague
from .rules import Chart, Grammar, Rule

CATEGORIES = {
    "a_year": (),
    "its_year": ("a_year",),
    "a_month": (),
    "period": ("a_year", "a_month"),
    "whole": ("period",),
    "date": (),
    "day": ("date",),
    "time": ("period", "day"),
    "range": ("time",),
}
"""Category → what it includes. `its_year` tells the year of a month, `whole` is what can be divided, `date` is a day of the
calendar without its weekday."""
SIGNALS: Mapping[tuple[str, ...], Signal] = {
    ("since",): "since",
    ("starting",): "from",
    ("starting", "on"): "from",
    ("starting", "from"): "from",
    ("starting", "in"): "from",
    ("beginning",): "from",
    ("beginning", "on"): "from",
    ("beginning", "from"): "from",
    ("beginning", "in"): "from",
    ("effective",): "from",
    ("effective", "from"): "from",
    ("as", "from"): "from",
    ("earlier", "than"): "from",
    ("until",): "until",
    ("till",): "until",
    ("through",): "until",
    ("by",): "by",
    ("later", "than"): "by",
    ("before",): "before",
    ("prior", "to"): "before",
    ("ahead", "of"): "before",
    ("after",): "after",
}
ONWARD = frozenset({"onward", "onwards"})
ABOUT = frozenset({"around", "about", "circa", "approximately", "roughly", "nearly", "almost", "some"})
FILLERS = ABOUT | {"at", "least", "most", "latest", "early", "late", "just", "only"}
"""What may stand between "until" and the time: "until at least Thursday"."""
LEADING = (
    frozenset(word for signal in SIGNALS for word in signal)
    | ABOUT
    | frozenset(
        """week weekend on in at of during over for throughout within dated the from shortly just soon exactly only more than
        least late early back way towards toward no ever""".split()
    )
)
"""What may stand before a bare expression."""
TRAILING = frozenset(
    {
        "'",
        "s",
        ",",
        ".",
        ";",
        ":",
        ")",
        "onward",
        "onwards",
        "period",
        "quarter",
        "season",
        "year",
        "school",
        "academic",
        "fiscal",
        "alone",
    }
)
"""What may stand behind it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words ``[first, last)`` that tell a time; `sure` is False where such words often do not."""

    first: int
    last: int
    expression: Expression
    sure: bool


def chart_of(words: Words) -> Chart:
    """The words, ready to be read."""
    return Chart(_grammar(), words)


def starts(chart: Chart) -> list[int]:
    """The words at which an expression may begin."""
    return chart.starts("range")


def read_at(chart: Chart, i: int) -> Found | None:
    """The longest expression that begins at word `i`, with the signal before it ("since", "by") taken into account."""
    reading = chart.read("range", i)
    if reading is None:
        return None
    expression: Expression = reading.value
    signal = _signal(chart.words, i, reading.end)
    if isinstance(expression, NoDate | Range | Vague):
        return Found(i, reading.end, expression, reading.sure)
    if signal and not (signal in ("before", "after") and isinstance(expression, TimeOfDay)):
        return Found(i, reading.end, Open(signal, expression), sure=True)
    if low(chart.words, i - 1) in ABOUT:
        expression = About(expression)
    return Found(i, reading.end, expression, reading.sure)


def _signal(words: Words, i: int, end: int) -> Signal | None:
    """ "since", "until at least", "from … onwards" """
    while low(words, i - 1) in FILLERS:
        i -= 1
    if low(words, i - 1) == "from" and low(words, end) in ONWARD:
        return "from"
    return SIGNALS.get((low(words, i - 2), low(words, i - 1))) or SIGNALS.get((low(words, i - 1),))


@lru_cache(maxsize=1)
def _grammar() -> Grammar:
    return Grammar(CATEGORIES, pieces(), RULES)


# --- parts and times of day -------------------------------------------------------------------------


def _split(part: Part, inner: Expression) -> Expression | None:
    return None if isinstance(inner, NoDate) else Split(part, inner)


def _time_of(day: Expression, day_part: str) -> Expression | None:
    return None if isinstance(day, NoDate) else TimeOfDay(f"T{day_part}", day)


def _clock_on(clock: str, day: Expression) -> Expression | None:
    return None if isinstance(day, NoDate) else TimeOfDay(clock, day)


COMPOUND = (
    Rule("time", "[the] turn of the century|millennium", lambda: Nth(1, "year", Deictic("century", 0))),
    Rule("time", "[the] [very] {part} [-] [in] {inner:whole}", _split),
    Rule("time", "early|mid - to - {part} {inner:whole}", _split),
    Rule("time", "[the] [very] {part:part_noun} of {inner:whole}", _split),
    Rule("time", "{part:part_noun} - {inner:period}", _split),
    Rule("time", "[the] {:part_noun} of the day", DayInView),
    Rule("time", "{part} {inner:day}", _split),
    Rule("time", "early|late|earlier|later on {day}", lambda day: day),
    Rule("time", "earlier in {inner:whole}", lambda inner: Clipped(inner, earlier=True)),
    Rule("time", "later in {inner:whole}", lambda inner: Clipped(inner, earlier=False)),
    Rule("time", "[early|late] {day} {day_part}", _time_of),
    Rule("time", "early|late on {day} {day_part}", _time_of),
    Rule("time", "{day} ' s {day_part}", _time_of),
    Rule("time", "{day} , in the {day_part}", _time_of),
    Rule("time", "[the] [early|late] {day_part} [of|on] {day}", _time_of),
    Rule("time", "[the] {day_part} hours [of|on] {day}", _time_of),
    Rule("time", "[the] early|small|predawn hours of|on {day} [{:day_part}]", lambda day: _time_of(day, "MO")),
    Rule("time", "[the] pre - dawn hours of|on {day}", lambda day: _time_of(day, "MO")),
    Rule("time", "[the] late hours of|on {day}", lambda day: _time_of(day, "NI")),
    Rule("time", "{time:clock}", TimeOfDay),
    Rule("time", "{clock} [,] [on|of] {day}", _clock_on),
    Rule("time", "{clock} in the {:day_part} [,] [on|of] {day}", _clock_on),
    Rule("time", "{day} [,] [at] [around|about] {clock}", _clock_on),
    Rule("time", "{day:date} t {clock}", _clock_on),
    Rule("time", "[the] {nth:ordinal} {unit} of|in {inner:whole}", Nth),
    Rule("time", "[the] {nth:ordinal} {count:number} {unit} of|in {inner:whole}", Nth),
    Rule("time", "[the] {nth:ordinal} half of {inner:whole}", lambda nth, inner: Half(nth, inner) if nth in (1, 2) else None),
    Rule("time", "the {count:number} {unit} to|through|until {inner:whole}", Ending),
    Rule("time", "the {count:number} {unit} to|through|until {inner:day}", Ending),
    Rule("time", "[the] {count:number} {unit} ended|ending [on|in] {inner:whole}", Ending),
    Rule("time", "[the] {count:number} {unit} ended|ending [on] {inner:day}", Ending),
    Rule("time", "the {unit:one} to|ended|ending [in] {inner:whole}", lambda unit, inner: Ending(unit, 1, inner)),
    Rule("time", "the {unit:one} to|ended|ending [on] {inner:day}", lambda unit, inner: Ending(unit, 1, inner)),
    Rule("time", "[the] week of {day}", lambda day: Around("week", day)),
    Rule("time", "[the] weekend of {day}", lambda day: Around("weekend", day)),
)


# --- ranges -----------------------------------------------------------------------------------------


def _range(first: Expression, last: Expression) -> Expression | None:
    """ "between 2010 and 2015"; times of the clock without a day are the hours of a curfew."""
    if isinstance(first, NoDate | Vague) or isinstance(last, NoDate | Vague):
        return None
    if isinstance(first, TimeOfDay) and isinstance(last, TimeOfDay) and first.day is last.day is None:
        return NoDate()
    return Range(first, last)


def _alike(first: Expression, last: Expression) -> Expression | None:
    """ "May 3 - May 5", but neither "in May - Friday's vote" nor "2008 - March"."""
    return _range(first, last) if _kind(first) == _kind(last) else None


def _kind(expression: Expression) -> tuple[str, ...]:
    while isinstance(expression, Split):
        expression = expression.inner
    return type(expression).__name__, getattr(expression, "granularity", "")


def _lend_month(day: int, last: Expression) -> Expression | None:
    """ "from 3 to 5 May" """
    if not isinstance(last, Yearly) or last.granularity != "day" or len(last.name) != 5:
        return None
    return Range(replace(last, name=f"{last.name[:2]}-{day:02d}", weekday=None), last)


def _days_of(month: str, first: int, last: int, year: Expression | None = None) -> Expression | None:
    """ "May 3-5, 2014" """
    return Range(Yearly(f"{month}-{first:02d}", year), Yearly(f"{month}-{last:02d}", year)) if first < last else None


def _next_day_of(month: str, first: int, last: int, year: Expression | None = None) -> Expression | None:
    """ "May 3 and 4" """
    return _days_of(month, first, last, year) if last == first + 1 else None


RANGES = (
    Rule("range", "[the] night of|between {first:day} to|and {last:day}", _range),
    Rule("range", "between {first:time} and|to|- {last:time}", _range),
    Rule("range", "from {first:time} [up|right] to|until|till|through|- {last:time}", _range),
    Rule("range", "{first:time} [-] to|through|until|till|-|/ [-] {last:time}", _alike),
    Rule("range", "[from|between] [the] {day:day_number} to|and|until|till|through|-|/ [the] {last:date}", _lend_month),
    Rule("range", "[from] {month} {first:day_number} -|to|through|until|/ {last:day_number}", _days_of),
    Rule("range", "[from] {month} {first:day_number} -|to|through|until|/ {last:day_number} [,] {year:its_year}", _days_of),
    Rule("range", "[the] night of [the] {day:day_number} -|to|/ [the] {last:date}", _lend_month),
    Rule("range", "[the] night of {month} {first:day_number} -|to|/ {last:day_number}", _days_of),
    Rule("range", "between {month} {first:day_number} and {last:day_number}", _days_of),
    Rule("range", "between {month} {first:day_number} and {last:day_number} [,] {year:its_year}", _days_of),
    Rule("range", "{month} {first:day_number} and {last:day_number}", _next_day_of),
    Rule("range", "{month} {first:day_number} and {last:day_number} [,] {year:its_year}", _next_day_of),
    Rule("range", "[the] {years:year_span}", lambda years: Range(Year(years[0]), Year(years[1]))),
)

RULES = (*CALENDAR, *RELATIVE, *COMPOUND, *RANGES)
"""All of them, the stronger first."""
