"""Time words → expressions counted from the text's own date or from what it said before; durations, ages and sets apart."""

from .expressions import (
    After,
    Away,
    Clipped,
    DayInView,
    Deictic,
    Expression,
    NoDate,
    Nth,
    Overnight,
    Same,
    SameIn,
    Stretch,
    ThatTime,
    TimeOfDay,
    Vague,
    Weekend,
)
from .scan import Reading, Words, low, number, ordinal, plural_unit, skip, unit, vague_number, weekday
from .vocabulary import table

BACK = frozenset({"last", "past", "previous", "preceding"})
AHEAD = frozenset({"next", "coming", "following"})
COUNTS = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
PLAIN = {"yesterday": -1, "today": 0, "tomorrow": 1}


def read_plain_day(words: Words, i: int) -> Reading | None:
    """ "yesterday", "today", "tonight", "overnight", "the day before yesterday" """
    word = low(words, i)
    if word in PLAIN:
        return Reading(Deictic("day", PLAIN[word]), i + 1)
    if word == "tonight":
        return Reading(TimeOfDay("TNI", Deictic("day", 0)), i + 1)
    if word == "overnight":
        return Reading(Overnight(), i + 1, sure=False)
    at = skip(words, i, "the")
    if [low(words, k) for k in range(at, at + 3)] == ["day", "before", "yesterday"]:
        return Reading(Deictic("day", -2), at + 3)
    if [low(words, k) for k in range(at, at + 3)] == ["day", "after", "tomorrow"]:
        return Reading(Deictic("day", 2), at + 3)
    return None


def read_which_unit(words: Words, i: int) -> Reading | None:
    """ "last week", "this year", "next month", "the last quarter", "the current decade" """
    start = skip(words, i, "the")
    word, name = low(words, start), low(words, start + 1)
    if name == "weekend" and word in COUNTS:
        return Reading(Deictic("weekend", COUNTS[word]), start + 2)
    if word not in COUNTS or unit(words, start + 1) != name or name in ("second", "minute", "hour", "fortnight"):
        return None
    if word == "next" and (start > i or name == "day"):
        return Reading(After(name, 1, whole=True), start + 2)  # "the next day" follows what was told
    if name == "day":
        return None
    return Reading(Deictic(name, COUNTS[word]), start + 2)


def read_weekend(words: Words, i: int) -> Reading | None:
    """ "the weekend" """
    at = skip(words, i, "the")
    return Reading(Weekend(), at + 1, sure=at > i) if low(words, at) == "weekend" else None


def read_day_part(words: Words, i: int) -> Reading | None:
    """ "this morning", "last night", "noon", "the morning", "that night" """
    which = low(words, i)
    part = table("day_parts").get(low(words, i + 1))
    if part and which in ("this", "last", "that"):
        day: Expression = Same("day") if which == "that" else Deictic("day", -1 if which == "last" else 0)
        return Reading(TimeOfDay("T" + part, day), i + 2)
    if part and which in ("the", "mid") and low(words, i - 1) in ("in", "during"):
        return Reading(TimeOfDay("T" + part), i + 2, sure=False)
    if which in ("noon", "midday", "midnight"):
        return Reading(TimeOfDay({"midnight": "T00:00"}.get(which, "T12:00")), i + 1)
    return None


def read_counted(words: Words, i: int) -> Reading | None:
    """ "two days ago", "three years from now", "a week later"; without such a word, a duration."""
    found = number(words, i)
    if not found:
        return None
    count, at = found
    at = _fraction(words, at)
    name = unit(words, skip(words, at, "-"))
    if name is None or (name in ("second", "quarter") and low(words, at) == name):
        return None
    at = skip(words, at, "-") + 1
    return _direction(words, i, at, name, count) or Reading(NoDate(), _age(words, at))


def _fraction(words: Words, i: int) -> int:
    """ "two and a half years": the half is dropped."""
    if [low(words, k) for k in range(i, i + 3)] == ["and", "a", "half"]:
        return i + 3
    return i + 2 if low(words, i) == "." and low(words, i + 1).isdigit() else i


def _direction(words: Words, i: int, at: int, name: str, count: int) -> Reading | None:
    word = low(words, at)
    if word == "ago":
        return Reading(Away(name, -count), at + 1)
    if word == "from" and low(words, at + 1) in ("now", "today"):
        return Reading(Away(name, count), at + 2)
    if word == "hence":
        return Reading(Away(name, count), at + 1)
    if word in ("earlier", "previously", "later", "afterwards", "afterward"):
        return Reading(After(name, -count if word in ("earlier", "previously") else count), at + 1)
    if word in ("before", "after") and _ends_phrase(words, at + 1):
        return Reading(After(name, -count if word == "before" else count), at + 1)
    if low(words, i - 1) == "in" and word == "'" and low(words, at + 1) == "time":
        return Reading(Away(name, count), at + 2)
    return None


def _ends_phrase(words: Words, i: int) -> bool:
    """Nothing follows that "before" could stand in front of."""
    return low(words, i) in ("", ".", ",", ";", ":", ")", "and", "but", "or", "-", "in", "at", "on", "that", "'", '"')


def _age(words: Words, i: int) -> int:
    """ "33-year-old", "five years old", "three days' notice" """
    at = skip(words, i, "-")
    return at + 1 if low(words, at) in ("old", "olds", "long") else i


def read_vague_count(words: Words, i: int) -> Reading | None:
    """ "several days ago", "a few weeks later", "years ago", "decades": no days, and a duration without "ago"."""
    at = vague_number(words, i)
    at = i if at is None else skip(words, at, "of")
    if not plural_unit(words, at):
        return None
    word = low(words, at + 1)
    if word == "ago":
        return Reading(Vague("PAST_REF"), at + 2)
    if low(words, i) == "recent":
        return Reading(Vague("PAST_REF"), at + 1)
    if word in ("later", "earlier", "before", "after"):
        return Reading(NoDate(), at + 2)
    return Reading(NoDate(), at + 1)


def read_stretch(words: Words, i: int) -> Reading | None:
    """ "the past five years", "the last two weeks", "the next six months", "the past decade" """
    at = skip(words, i, "the", "these", "this")
    word = low(words, at)
    sign = -1 if word in BACK else 1 if word in AHEAD else 0
    if not sign:
        return None
    vague = vague_number(words, at + 1)
    if vague is not None and plural_unit(words, vague):
        return Reading(Vague("PAST_REF" if sign < 0 else "FUTURE_REF"), vague + 1)
    found = number(words, at + 1)
    end = skip(words, found[1], "-") if found else at + 1
    name = unit(words, end)
    if name is None or name in ("second", "minute") or not (found or (word == "past" or name in ("decade", "century"))):
        return None
    return Reading(Stretch(name, sign * (found[0] if found else 1)), end + 1)


def read_same(words: Words, i: int) -> Reading | None:
    """ "the same day", "that week", "later that day", "the same month a year ago" """
    at = skip(words, i, "later", "earlier", "also")
    word = low(words, skip(words, at, "the", "that", "this"))
    end = skip(words, at, "the", "that", "this")
    if low(words, at) == "that" and low(words, at + 1) in ("time", "date", "point"):
        return Reading(ThatTime(), at + 2)
    if word != "same":
        name = unit(words, at + 1)
        fits = low(words, at) == "that" and name in ("day", "week", "month", "year", "decade", "century") and not plural_unit(words, at + 1)
        return Reading(Same(name), at + 2) if fits and name else None
    name = low(words, end + 1)
    if name in ("period", "time", "point"):
        return _same_in(words, end + 2, None)
    if unit(words, end + 1) != name:
        return None
    moved = _same_in(words, end + 2, name)
    return moved or Reading(Same(name), end + 2)


def _same_in(words: Words, i: int, name: str | None) -> Reading | None:
    from .calendar_words import read_year_reference

    told = read_year_reference(words, skip(words, i, "of", "in"))
    return Reading(SameIn(name, told.expression), told.end) if told else None


def read_neighbour(words: Words, i: int) -> Reading | None:
    """ "the following day", "the previous year", "the day before", "the year previous" """
    at = skip(words, i, "the")
    word = low(words, at)
    if word in ("following", "previous", "preceding", "subsequent", "prior") and (name := unit(words, at + 1)) == low(words, at + 1):
        count = 1 if word in ("following", "subsequent") else -1
        return Reading(After(name, count, whole=True), at + 2)
    name = unit(words, at)
    after = low(words, at + 1)
    if at == i or name is None or name != word:
        return None
    if after in ("previous", "prior", "earlier"):
        return Reading(After(name, -1, whole=True), at + 2)
    if after in ("before", "after") and _ends_phrase(words, at + 2):
        return Reading(After(name, -1 if after == "before" else 1, whole=True), at + 2)
    if after in ("before", "after"):
        return Reading(NoDate("event"), at + 2)  # "the day before the election"
    return None


DAY_VERBS = frozenset("end ends ended ending close closed closing finish finished finishing start started begin began".split())


def read_day_in_view(words: Words, i: int) -> Reading | None:
    """ "to end the day at 9505" """
    if low(words, i - 1) in DAY_VERBS and low(words, i) == "the" and low(words, i + 1) == "day":
        return Reading(DayInView(), i + 2)
    return None


def read_clipped(words: Words, i: int) -> Reading | None:
    """ "earlier this month", "later this year", "earlier in the week", "later in the day" """
    word = low(words, i)
    if word not in ("earlier", "later"):
        return None
    at = i + 1
    if low(words, at) == "today":
        return Reading(Deictic("day", 0), at + 1)
    if low(words, at) == "on":
        return None
    if low(words, at) == "in" and low(words, at + 1) in ("the", "that", "this"):
        at += 1
    name = unit(words, at + 1)
    if low(words, at) not in ("this", "the") or name != low(words, at + 1) or name in ("second", "minute", "hour"):
        return None
    if name == "day":
        return Reading(DayInView(), at + 2)
    return Reading(Clipped(Deictic(name, 0), word == "earlier"), at + 2)


def read_set(words: Words, i: int) -> Reading | None:
    """ "every Friday", "each year", "per day", "Fridays": what comes again and again is no date."""
    if low(words, i) in ("every", "each", "per"):
        at = i + 1
        found = number(words, at) or ordinal(words, at)
        at = found[1] if found else skip(words, at, "other")
        name = weekday(words, at)
        if name:
            return Reading(NoDate("set"), name[1])
        if unit(words, at) or low(words, at) in table("months") or low(words, at) in table("day_parts"):
            return Reading(NoDate("set"), at + 1)
    return None


def read_nth(words: Words, i: int) -> Reading | None:
    """ "the first six months of 2014", "the last week of May", "the first day of the year" """
    found = ordinal(words, skip(words, i, "the"))
    if not found:
        return None
    counted = number(words, found[1])
    at = counted[1] if counted else found[1]
    name = unit(words, at)
    if name not in ("day", "week", "month", "quarter", "year", "decade") or low(words, at + 1) not in ("of", "in"):
        return None
    inner = _whole(words, at + 2)
    return Reading(Nth(found[0], name, inner.expression, counted[0] if counted else 1), inner.end) if inner else None


def _whole(words: Words, i: int) -> Reading | None:
    from .calendar_words import read_century, read_decade, read_month_first, read_year
    from .scan import longest

    found = longest(words, i, (read_month_first, read_year, read_decade, read_century, read_which_unit, read_same))
    if found is None and low(words, i) == "the" and (name := unit(words, i + 1)) and name == low(words, i + 1):
        return Reading(Deictic(name, 0), i + 2)
    return found


def read_vague(words: Words, i: int) -> Reading | None:
    """ "recently", "now", "currently" """
    reference = table("vague").get(low(words, i))
    return Reading(Vague(reference), i + 1, sure=False) if reference else None


RELATIVE = (
    read_plain_day,
    read_which_unit,
    read_weekend,
    read_day_part,
    read_counted,
    read_vague_count,
    read_stretch,
    read_same,
    read_neighbour,
    read_clipped,
    read_day_in_view,
    read_set,
    read_nth,
    read_vague,
)
