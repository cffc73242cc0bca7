"""Time words → the smallest meanings: units, names of months and days, words of time, each with where it ends."""

from collections.abc import Callable, Mapping
from functools import cache

from . import clock, numbers
from .lexer import Found, Words, glued, low
from .rules import END, ONE, Openings, Piece
from .vocabulary import named_day_starts, named_days, table, word_set

FULL_NAMES = frozenset({"march", "april", "may", "june", "july"})
"""Names of months so short that they look like abbreviations."""
ENDS = frozenset(
    {"", ".", ",", ";", ":", ")", "-", "'", '"', "and", "but", "or", "in", "at", "on", "that", "when", "he", "she", "it", "they"}
)
"""What may follow when nothing does that "before" could stand in front of."""
SPANS = frozenset({"week", "month", "quarter", "year", "decade", "century"})
DAY_VERBS = frozenset("end ends ended ending close closes closed closing finish finished finishing start started began".split())


# --- units and names --------------------------------------------------------------------------------


def unit(words: Words, i: int) -> Found:
    """A unit of time, singular or plural."""
    name = table("units").get(low(words, i))
    return (name, i + 1) if name else None


def one(words: Words, i: int) -> Found:
    """A unit in the singular."""
    found = unit(words, i)
    return found if found and found[0] == low(words, i) else None


def span(words: Words, i: int) -> Found:
    """A stretch of the calendar longer than a day, in the singular."""
    found = one(words, i)
    return found if found and found[0] in SPANS else None


def many(words: Words, i: int) -> Found:
    """A unit in the plural."""
    found = unit(words, i)
    return found if found and found[0] != low(words, i) else None


def month(words: Words, i: int) -> Found:
    """A month's name or abbreviation, as the two digits of its number."""
    return _name(words, i, "months")


def weekday(words: Words, i: int) -> Found:
    """A weekday's name or abbreviation; Monday is 1."""
    return _name(words, i, "weekdays")


def weekdays(words: Words, i: int) -> Found:
    """ "Sundays", as the number of the day."""
    word = low(words, i)
    return (table("weekdays")[word[:-1]], i + 1) if word.endswith("days") and word[:-1] in table("weekdays") else None


def full_weekday(words: Words, i: int) -> Found:
    """A weekday's name in full: "sun", "sat" and "wed" are words too."""
    return weekday(words, i) if low(words, i).endswith("day") else None


def _name(words: Words, i: int, names: str) -> Found:
    """A name, with the full stop that an abbreviation may have."""
    word = low(words, i)
    value = table(names).get(word)
    if value is None:
        return None
    dotted = len(word) <= 5 and word not in FULL_NAMES and glued(words, i + 1, ".")
    return value, i + 2 if dotted else i + 1


def season(words: Words, i: int) -> Found:
    """A season, as TIMEX3 writes it."""
    return _look_up(words, i, "seasons")


def day_part(words: Words, i: int) -> Found:
    """A part of the day, as TIMEX3 writes it."""
    return _look_up(words, i, "day_parts")


def part(words: Words, i: int) -> Found:
    """ "early", "mid", "late": the third of a period."""
    return _look_up(words, i, "parts")


def part_noun(words: Words, i: int) -> Found:
    """ "beginning", "middle", "end": the third of a period."""
    return _look_up(words, i, "part_nouns")


def reference(words: Words, i: int) -> Found:
    """A time that has no calendar value: "recently", "now"."""
    return _look_up(words, i, "vague")


def _look_up(words: Words, i: int, name: str) -> Found:
    value = table(name).get(low(words, i))
    return (value, i + 1) if value else None


def decade_word(words: Words, i: int) -> Found:
    """ "nineties": the first year."""
    return _look_up(words, i, "decades")


def named_day(words: Words, i: int) -> Found:
    """A named day with a capital, as its rule; the longest of them. "Good Friday" but not the "Good Friday Agreement"."""
    if low(words, i) not in named_day_starts() or not (words[i].text[0].isupper() or words[i].text[0].isdigit()):
        return None
    for size in range(5, 0, -1):
        rule = named_days().get(tuple(low(words, k) for k in range(i, i + size)))
        if rule:
            return rule, i + size
    return None


# --- looked at, not read ----------------------------------------------------------------------------


def ends(words: Words, i: int) -> Found:
    """The phrase ends here: "the day before."""
    return (None, i) if low(words, i) in ENDS else None


def goes_on(words: Words, i: int) -> Found:
    """ "the day before [the election]" """
    return None if ends(words, i) else (None, i)


def after_in(words: Words, i: int) -> Found:
    """ "will meet in two weeks" """
    return (None, i) if low(words, i - 1) == "in" else None


def after_during(words: Words, i: int) -> Found:
    """ "in the morning", "over last two weeks" """
    return (None, i) if low(words, i - 1) in ("in", "during", "by", "over", "within", "for", "throughout") else None


def after_day_verb(words: Words, i: int) -> Found:
    """ "to end the day at 9505" """
    return (None, i) if low(words, i - 1) in DAY_VERBS else None


def after_name(words: Words, i: int) -> Found:
    """ "Bloody Sunday" """
    before = words[i - 1] if i else None
    return (None, i) if before and before.low in word_set("day_names") and before.text[0].isupper() else None


def before_name(words: Words, i: int) -> Found:
    """ "the Good Friday [Agreement]" """
    name = low(words, i) in word_set("name_nouns") and words[i].text[0].isupper()
    return (None, i + 1) if name else None


def attacks(words: Words, i: int) -> Found:
    """ "the September 11 [terrorist attacks]" """
    at = i + 1 if low(words, i) in ("terrorist", "terror", "hijacking", "suicide") else i
    return (None, i) if low(words, at) in ("attack", "attacks", "hijackings", "atrocities", "hijackers") else None


def shared_year(words: Words, i: int) -> Found:
    """ "in May and June 2010": the year of the second month is that of the first."""
    other = month(words, i + 1) if low(words, i) in ("and", "or", "/", "&", "-", "to") else None
    found = numbers.year(words, other[1]) if other else None
    return (found[0], i) if found else None


NAMED = {
    **dict.fromkeys((unit, one, span, many), "units"),
    **dict.fromkeys((weekday, full_weekday), "weekdays"),
    month: "months",
    season: "seasons",
    day_part: "day_parts",
    part: "parts",
    part_noun: "part_nouns",
    reference: "vague",
    decade_word: "decades",
}
"""The pieces that a table of words holds."""
LOOKS = (ends, goes_on, after_in, after_during, after_day_verb, after_name, attacks, shared_year)
SHORT = frozenset({END, "."})
"""What may stand behind a name: the full stop of an abbreviation."""
JOINTS = frozenset({"-", "/", "."})
"""What parts the numbers of a date."""


@cache
def pieces() -> Mapping[str, Piece]:
    """Every piece by its name, as rules call it, with the words that it begins with and those that may be the second."""
    ordinal = {**dict.fromkeys(table("ordinals"), ONE), **dict.fromkeys(numbers.TENS, frozenset("-")), **numbers.NTH}
    begun: Mapping[Callable[[Words, int], Found], Openings] = {
        numbers.number: numbers.COUNTS,
        numbers.vague: {**dict.fromkeys(numbers.VAGUE, frozenset({END, "of"})), "a": frozenset({"few"})},
        numbers.ordinal: ordinal,
        numbers.nth: numbers.NTH,
        numbers.day_number: {**ordinal, **dict.fromkeys(("0", "00"), numbers.NTH["00"] | {END})},
        numbers.year: {"0000": ONE},
        numbers.short_year: {"'": frozenset({"00"})},
        numbers.year_span: {"0000": JOINTS},
        numbers.decade: {"'": frozenset({"00"}), **dict.fromkeys(("00", "0000"), frozenset({"s", "'"}))},
        numbers.iso: {"0000": JOINTS, "0" * 8: ONE},
        numbers.numeric: dict.fromkeys(("0", "00"), JOINTS),
        numbers.quarter_name: {**dict.fromkeys("qh", frozenset("1234")), **dict.fromkeys("1234", frozenset("qh"))},
        clock.clock: clock.CLOCKS,
        weekdays: {f"{day}s": ONE for day in table("weekdays")},
        named_day: _named_days(),
        before_name: dict.fromkeys(word_set("name_nouns"), ONE),
        **{read: dict.fromkeys(table(name), SHORT) for read, name in NAMED.items()},
        **{read: {} for read in LOOKS},
    }
    return {read.__name__: Piece(read, openings) for read, openings in begun.items()}


def _named_days() -> Openings:
    """ "Good" → "Friday", "Christmas" → "Eve" or nothing."""
    found: dict[str, frozenset[str]] = {}
    for first, *behind in named_days():
        found[first] = found.get(first, frozenset()).union(behind[:1] or {END})
    return found
