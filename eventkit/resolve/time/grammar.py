"""Time words → the longest expression that begins at a word: parts of days and years, ranges, open intervals."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .calendar_words import CALENDAR, read_clock
from .expressions import About, Calendar, DayInView, Deictic, Expression, NoDate, Open, Range, Split, TimeOfDay, Weekday, Year
from .relative_words import RELATIVE
from .scan import Reading, Words, longest, low, skip, unit
from .vocabulary import named_day_starts, table

Signal = Literal["since", "until", "before", "after"]
SIGNALS: Mapping[tuple[str, ...], Signal] = {
    ("since",): "since",
    ("ever", "since"): "since",
    ("from",): "since",
    ("starting",): "since",
    ("beginning",): "since",
    ("until",): "until",
    ("till",): "until",
    ("through",): "until",
    ("by",): "until",
    ("before",): "before",
    ("prior", "to"): "before",
    ("after",): "after",
}
SIGNAL_WORDS = frozenset({word for signal in SIGNALS for word in signal} - {"from"})
SINCE_ONLY_WITH = frozenset({"onward", "onwards", "on"})
ABOUT = frozenset({"around", "about", "circa", "approximately", "roughly"})
PREPOSITIONS = frozenset({"on", "in", "at", "of", "during", "over", "for", "as", "throughout", "within", "dated", "around", "about"})
EXTRA_STARTS = frozenset(
    """the this that these last past next coming previous preceding following subsequent prior a an several few many some
    couple recent recently every each per earlier later early mid late beginning start middle end opening close yesterday
    today tomorrow tonight overnight weekend between from q h noon midday midnight fiscal financial now currently nowadays
    final year same day first current '""".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """Words ``[first, last)`` that tell a time. `signal` is the index where "since", "until", ... begins, if any."""

    first: int
    last: int
    expression: Expression
    sure: bool


def is_start(words: Words, i: int) -> bool:
    """Whether an expression can begin here; a quick test."""
    word = words[i].low
    return word[0].isdigit() or word in EXTRA_STARTS or word in _names() or word in named_day_starts()


def _names() -> frozenset[str]:
    global _NAMES
    if not _NAMES:
        kinds = ("months", "weekdays", "numbers", "tens", "ordinals", "units", "seasons", "day_parts", "parts", "vague")
        _NAMES = frozenset(word for kind in kinds for word in table(kind))
    return _NAMES


_NAMES: frozenset[str] = frozenset()


def read_at(words: Words, i: int) -> Found | None:
    """The longest expression that begins at word `i`, with the signal before it taken into account."""
    found = _read_range(words, i)
    if found is None:
        return None
    signal = _signal_before(words, i, found.end)
    expression = found.expression
    if isinstance(expression, Range | NoDate):
        signal = None
    if signal:
        expression = Open(signal, expression)
    elif low(words, i - 1) in ABOUT:
        expression = About(expression)
    return Found(i, found.end, expression, found.sure or signal is not None)


def _signal_before(words: Words, i: int, end: int) -> Signal | None:
    two, one = (low(words, i - 2), low(words, i - 1)), (low(words, i - 1),)
    if one == ("since",) and two[0] == "ever":
        return "since"
    signal = SIGNALS.get(two) or SIGNALS.get(one)
    if one in (("from",), ("starting",), ("beginning",)) and not (one != ("from",) or low(words, end) in SINCE_ONLY_WITH):
        return None
    if one == ("on",) and low(words, i - 2) in ("starting", "beginning"):
        return "since"
    return signal


# --- ranges -----------------------------------------------------------------------------------------


def _read_range(words: Words, i: int) -> Reading | None:
    """ "May 3-5", "from May 3 to May 5", "between 2010 and 2015", "May/June 2017" """
    word = low(words, i)
    if word in ("between", "from"):
        first = read_time(words, i + 1) or _bare_number(words, i + 1)
        ties = ("and", "to", "-") if word == "between" else ("to", "-", "until", "till", "through")
        joined = _join(words, first, ties)
        return joined
    first = read_time(words, i)
    joined = _join(words, first or _bare_number(words, i), ("-", "to", "/", "through"))
    return joined if joined and (first is None or joined.end > first.end) else first


def _join(words: Words, first: Reading | None, ties: tuple[str, ...]) -> Reading | None:
    if first is None or isinstance(first.expression, NoDate | Open) or low(words, first.end) not in ties:
        return None
    at = first.end + 1
    last = read_time(words, at)
    short = _short_end(words, first.expression, at)
    if short and (last is None or isinstance(last.expression, NoDate) or short.end >= last.end):
        last = short
    if last is None or isinstance(last.expression, NoDate):
        return None
    start = _inherit(first.expression, last.expression)
    return Reading(Range(start, last.expression), last.end) if start else None


def _bare_number(words: Words, i: int) -> Reading | None:
    """ "3" in "from 3 to 5 May" """
    value = words[i].number if i < len(words) else None
    return Reading(Calendar(day=value), i + 1) if value is not None and 1 <= value <= 31 and len(words[i].low) <= 2 else None


def _short_end(words: Words, first: Expression, i: int) -> Reading | None:
    """ "5" in "May 3-5" (with its year, "May 3-5, 2014"), "15" in "2010-15"."""
    value = words[i].number if i < len(words) else None
    if value is None or len(words[i].low) > 2 or low(words, i + 1) in (":", "%"):
        return None
    if isinstance(first, Year) and len(words[i].low) == 2 and words[i].glued and value > first.year % 100:
        return Reading(Year(first.year // 100 * 100 + value), i + 1)
    if not (isinstance(first, Calendar) and first.day and first.month and 1 <= value <= 31):
        return None
    from .calendar_words import year_after

    year, end = year_after(words, i + 1)
    return Reading(Calendar(first.month, value, year or first.year), end)


def _inherit(first: Expression, last: Expression) -> Expression | None:
    """The first end of a range with what the last end tells for both ("3 to 5 May", "March to May 2016")."""
    if not isinstance(first, Calendar):
        mixed = isinstance(last, Calendar) and isinstance(first, Year)
        return None if mixed else first
    if not isinstance(last, Calendar):
        return first if first.month else None
    month = first.month or last.month
    year = first.year
    if year is None and isinstance(last.year, Year):
        wraps = month and last.month and (month, first.day or 0) > (last.month, last.day or 31)
        year = Year(last.year.year - 1) if wraps else last.year
    elif year is None:
        year = last.year
    return Calendar(month, first.day, year)


# --- one time ---------------------------------------------------------------------------------------


def read_time(words: Words, i: int) -> Reading | None:
    """The longest single expression at word `i`: an atom, a part of one, or a clock time with its day."""
    return longest(words, i, (_read_atom, _read_part, _read_clock_and_day, _read_part_of_day))


def _read_atom(words: Words, i: int) -> Reading | None:
    """A date, with the part of the day or the clock time that follows it: "Tuesday night", "Monday at 10 a.m." """
    atom = longest(words, i, (*CALENDAR, *RELATIVE))
    if atom is None or isinstance(atom.expression, NoDate | TimeOfDay):
        return atom
    part = table("day_parts").get(low(words, atom.end))
    if part and _is_day(atom.expression):
        return Reading(TimeOfDay("T" + part, atom.expression), atom.end + 1)
    clock = read_clock(words, skip(words, skip(words, atom.end, ","), "at"))
    if clock and _is_day(atom.expression) and isinstance(clock.expression, TimeOfDay):
        return Reading(TimeOfDay(clock.expression.time, atom.expression), clock.end)
    return atom


def _is_day(expression: Expression) -> bool:
    if isinstance(expression, Calendar):
        return expression.day is not None
    return isinstance(expression, Weekday) or getattr(expression, "unit", "") == "day"


def _read_part(words: Words, i: int) -> Reading | None:
    """ "mid-March", "early 2014", "late last year", "the end of June", "early Friday" """
    start = skip(words, skip(words, i, "the"), "very")
    part = table("parts").get(low(words, start))
    if part is None:
        return None
    at = skip(words, start + 1, "-")
    noun = low(words, start) in ("beginning", "start", "opening", "middle", "end", "close")
    if noun:
        if low(words, at) != "of":
            return None
        at += 1
    else:
        at = skip(words, at, "in", "on")
    if part == "mid" and low(words, at) == "-":
        at += 1
    inner = _read_atom(words, at)
    unread = inner is None or isinstance(inner.expression, NoDate)
    if unread and low(words, at) == "the" and (name := unit(words, at + 1)) in ("day", "week", "month", "year"):
        return Reading(Split(part, DayInView() if name == "day" else Deictic(name, 0)), at + 2)
    if inner is None or isinstance(inner.expression, NoDate):
        return None
    return Reading(Split(part, inner.expression), inner.end)


def _read_clock_and_day(words: Words, i: int) -> Reading | None:
    """ "10 a.m. on Monday", "12:00 UTC Monday", "0630 GMT" """
    clock = read_clock(words, i)
    if clock is None or not isinstance(clock.expression, TimeOfDay):
        return None
    return _with_day(words, clock.end, clock.expression.time) or clock


def _read_part_of_day(words: Words, i: int) -> Reading | None:
    """ "dawn on Sunday", "the morning of March 3", "the early hours of Saturday", "noon on Friday" """
    at = skip(words, i, "the")
    at = skip(words, at, "early", "late")
    part = table("day_parts").get(low(words, at))
    if part:
        return _with_day(words, at + 1, "T" + part)
    if low(words, at) == "hours" and low(words, at - 1) in ("early", "late"):
        return _with_day(words, at + 1, "TMO" if low(words, at - 1) == "early" else "TNI")
    return None


def _with_day(words: Words, i: int, time: str) -> Reading | None:
    at = skip(words, i, "on", "of", ",")
    day = longest(words, at, (*CALENDAR, *RELATIVE)) if at < len(words) else None
    if day is None or not _is_day(day.expression) or isinstance(day.expression, NoDate):
        return None
    return Reading(TimeOfDay(time, day.expression), day.end)


