"""Time words → small pieces of meaning: numbers, ordinals, units, names, each with where it ends."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .expressions import Expression
from .lexer import Word
from .vocabulary import table

Words = Sequence[Word]


@dataclass(frozen=True, slots=True)
class Reading:
    """An expression read from words up to, not including, `end`. `sure` is False where the words often mean no time."""

    expression: Expression
    end: int
    sure: bool = True


Reader = Callable[[Words, int], Reading | None]


def low(words: Words, i: int) -> str:
    """The folded word at `i`, empty beyond the ends."""
    return words[i].low if 0 <= i < len(words) else ""


def longest(words: Words, i: int, readers: Iterable[Reader]) -> Reading | None:
    """The longest of what `readers` find at `i`; the first of equals."""
    best: Reading | None = None
    for reader in readers:
        found = reader(words, i)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def skip(words: Words, i: int, *allowed: str) -> int:
    """The index after `i` when the word there is one of `allowed`, else `i`."""
    return i + 1 if low(words, i) in allowed else i


def number(words: Words, i: int) -> tuple[int, int] | None:
    """A count in digits or words ("12", "twenty-five", "a", "a couple of"), and where it ends."""
    word = low(words, i)
    if word in ("a", "an"):
        if low(words, i + 1) in ("couple", "dozen"):
            return {"couple": 2, "dozen": 12}[low(words, i + 1)], skip(words, i + 2, "of")
        return 1, i + 1
    if word in table("numbers"):
        return table("numbers")[word], i + 1
    if word in table("tens"):
        unit_at = skip(words, i + 1, "-")
        unit = table("numbers").get(low(words, unit_at), 0)
        return (table("tens")[word] + unit, unit_at + 1) if 0 < unit < 10 else (table("tens")[word], i + 1)
    value = words[i].number if i < len(words) else None
    return None if value is None or low(words, i + 1) == "%" else (value, i + 1)


def vague_number(words: Words, i: int) -> int | None:
    """Where "several", "a few", "many", "recent" ends."""
    if low(words, i) == "a" and low(words, i + 1) == "few":
        return i + 2
    return i + 1 if low(words, i) in ("several", "few", "many", "some", "couple", "recent") else None


def ordinal(words: Words, i: int) -> tuple[int, int] | None:
    """ "third", "3rd", "twenty-first", "final" (-1), and where it ends."""
    word = low(words, i)
    if word in table("ordinals"):
        return table("ordinals")[word], i + 1
    if word in table("tens") and low(words, i + 1) == "-":
        unit = table("ordinals").get(low(words, i + 2), 0)
        return (table("tens")[word] + unit, i + 3) if 0 < unit < 10 else None
    value = words[i].number if i < len(words) else None
    if value is not None and low(words, i + 1) in ("st", "nd", "rd", "th") and words[i + 1].glued:
        return value, i + 2
    return None


def unit(words: Words, i: int) -> str | None:
    """The unit of time at `i`, singular."""
    return table("units").get(low(words, i))


def plural_unit(words: Words, i: int) -> bool:
    """Whether "years", not "year", stands at `i`."""
    return unit(words, i) is not None and low(words, i).endswith("s")


def month(words: Words, i: int) -> tuple[int, int] | None:
    """A month's name, an abbreviation with its full stop."""
    return _name(words, i, "months", full={"march", "april", "may", "june", "july"})


def weekday(words: Words, i: int) -> tuple[int, int] | None:
    """A weekday's name, an abbreviation with its full stop."""
    return _name(words, i, "weekdays", full=set())


def _name(words: Words, i: int, names: str, full: set[str]) -> tuple[int, int] | None:
    word = low(words, i)
    value = table(names).get(word)
    if value is None:
        return None
    abbreviated = len(word) <= 5 and word not in full
    dotted = abbreviated and low(words, i + 1) == "." and words[i + 1].glued
    return value, i + 2 if dotted else i + 1


def year_number(words: Words, i: int, lowest: int = 1000, highest: int = 2199) -> int | None:
    """A year in four digits that is not part of a longer number."""
    value = words[i].number if i < len(words) and len(words[i].low) == 4 else None
    if value is None or not lowest <= value <= highest:
        return None
    after = low(words, i + 1)
    if after in ("%", "°") or (after in (",", ".") and _glued_digits(words, i + 2)):
        return None
    if i > 0 and words[i].glued and low(words, i - 1) in ("$", "£", "€", ",", ".", "#"):
        return None
    return value


def _glued_digits(words: Words, i: int) -> bool:
    return i < len(words) and words[i].glued and words[i].low.isdigit()
