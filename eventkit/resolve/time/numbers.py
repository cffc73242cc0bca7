"""Time words → numbers: counts, ordinals, years, days of the month, dates in digits, each with where it ends."""

from ..quantities import NUMBER_WORDS
from .clock import is_clock
from .lexer import Found, Words, glued, is_joined, is_tail, low
from .rules import END, NUMBERS, Openings
from .vocabulary import table

COUNTS: Openings = {
    **dict.fromkeys((*NUMBER_WORDS, *NUMBERS), frozenset({END, "-", ",", ".", "and"})),
    **dict.fromkeys(("a", "an"), frozenset({END, "-", "and", "couple", "dozen", "hundred"})),
    "half": frozenset({"a", "an"}),
    "dozen": frozenset({END, "-", "and"}),
}
"""What begins a count, with what may stand behind it: "two and a half", "a dozen", "1,300"."""
NTH: Openings = dict.fromkeys(NUMBERS, frozenset({"st", "nd", "rd", "th", "d"}))
"""What begins an ordinal in digits."""
TENS = frozenset({"twenty", "thirty"})
"""What begins an ordinal of two words: "twenty-first"."""
VAGUE = frozenset({"several", "few", "many", "some", "countless", "dozens", "hundreds", "thousands"})
COUNTED = frozenset({"%", "percent", "per", "people", "million", "billion", "thousand", "pm", "am"})
"""What follows a number that is no day: "in May 3 million people"."""


# --- numbers ----------------------------------------------------------------------------------------


def number(words: Words, i: int) -> Found:
    """A count in digits or words: "12", "2.5", "1,300", "twenty-five", "a", "a couple of", "two and a half"."""
    found = _amount(words, i)
    if found is None:
        return None
    value, end = found
    if [low(words, k) for k in range(end, end + 3)] == ["and", "a", "half"]:
        return value + 0.5, end + 3
    if [low(words, k) for k in range(end, end + 6)] == ["-", "and", "-", "a", "-", "half"]:
        return value + 0.5, end + 6
    return value, end


def _amount(words: Words, i: int) -> Found:
    word = low(words, i)
    if word in ("a", "an") and low(words, i + 1) in ("couple", "dozen", "hundred"):
        value = {"couple": 2, "dozen": 12, "hundred": 100}[low(words, i + 1)]
        return value, i + 3 if low(words, i + 2) == "of" else i + 2
    if word == "half" and low(words, i + 1) in ("a", "an"):
        return (6, i + 3) if low(words, i + 2) == "dozen" else (0.5, i + 2)
    if word == "dozen":
        return 12, i + 1
    if word in NUMBER_WORDS:
        ones = NUMBER_WORDS.get(low(words, i + 2), 0) if low(words, i + 1) == "-" else 0
        tens = NUMBER_WORDS[word]
        return (tens + ones, i + 3) if tens >= 20 and 0 < ones < 10 else (tens, i + 1)
    return _digits(words, i)


def _digits(words: Words, i: int) -> Found:
    """ "12", "1,300", "2.5"; never the tail of a longer number or of a name: "$5", "B52"."""
    if i >= len(words) or words[i].number is None or is_tail(words, i) or low(words, i + 1) == "%":
        return None
    if is_joined(words, i + 1, ",") and len(words[i + 2].low) == 3:
        return int(words[i].low + words[i + 2].low), i + 3
    if is_joined(words, i + 1, "."):
        return float(f"{words[i].low}.{words[i + 2].low[:3]}"), i + 3
    return words[i].number, i + 1


def vague(words: Words, i: int) -> Found:
    """ "several", "a few", "many", "some": a number nobody tells."""
    if low(words, i) == "a" and low(words, i + 1) == "few":
        return None, i + 2
    if low(words, i) in VAGUE:
        return None, i + 2 if low(words, i + 1) == "of" else i + 1
    return None


def ordinal(words: Words, i: int) -> Found:
    """ "third", "3rd", "2d", "twenty-first", "final" (-1)."""
    word = low(words, i)
    if word in table("ordinals"):
        return table("ordinals")[word], i + 1
    if word in TENS and low(words, i + 1) == "-":
        ones = table("ordinals").get(low(words, i + 2), 0)
        return (int(NUMBER_WORDS[word]) + ones, i + 3) if 0 < ones < 10 else None
    if word in ("2", "3") and glued(words, i + 1, "d"):
        return int(word), i + 2
    return nth(words, i)


def nth(words: Words, i: int) -> Found:
    """ "3rd", "15th"."""
    if (
        i + 1 < len(words)
        and words[i].number is not None
        and words[i + 1].glued
        and low(words, i + 1) in ("st", "nd", "rd", "th")
    ):
        return words[i].number, i + 2
    return None


# --- written in digits ------------------------------------------------------------------------------


def year(words: Words, i: int) -> Found:
    """A year in four digits that is not part of a longer number and counts nothing."""
    value = words[i].number if i < len(words) and len(words[i].low) == 4 and not words[i].counts else None
    if value is None or not 1000 <= value < 2200 or is_tail(words, i) or _is_code(words, i):
        return None
    after = low(words, i + 1)
    if after in ("%", "°") or (after in (",", ".") and is_joined(words, i + 1, ",.")) or glued(words, i + 1, "s"):
        return None
    return value, i + 1


def _is_code(words: Words, i: int) -> bool:
    """ "CVE-2018-0296", but not "mid-2018" """
    return i > 1 and words[i].glued and words[i - 1].low == "-" and words[i - 1].glued and words[i - 2].text.isupper()


def short_year(words: Words, i: int) -> Found:
    """ "'08" """
    if low(words, i) != "'" or i + 1 >= len(words) or len(words[i + 1].low) != 2 or words[i + 1].number is None:
        return None
    if not words[i + 1].glued or glued(words, i + 2, "s"):
        return None
    return _century(words[i + 1].number or 0), i + 2


def year_span(words: Words, i: int) -> Found:
    """ "2010-15", "2016/17": two years, the second in two digits."""
    if year(words, i) is None or low(words, i + 1) not in ("-", "/") or i + 2 >= len(words):
        return None
    last = words[i + 2]
    if len(last.low) != 2 or last.number is None or not (last.glued and words[i + 1].glued):
        return None
    first = int(words[i].low)
    if last.number <= first % 100 or is_joined(words, i + 3, "-/"):
        return None
    return (first, first // 100 * 100 + last.number), i + 3


def decade(words: Words, i: int) -> Found:
    """ "1990s", "'90s", "1800s": the first year, with "decade" or "century"."""
    if low(words, i) == "'":
        digits = low(words, i + 1)
        if len(digits) == 2 and digits.isdigit() and digits.endswith("0") and (end := _plural(words, i + 2)):
            return ("decade", _century(int(digits), turn=29)), end
        return None
    value = words[i].number if i < len(words) and len(words[i].low) in (2, 4) else None
    end = _plural(words, i + 1)
    if value is not None and len(words[i].low) == 2 and value % 10 == 0 and _is_of_a_decade(words, i):
        value = _century(value, turn=29)
    elif value is not None and len(words[i].low) == 2:
        before = words[i - 3].number if low(words, i - 1) in ("and", "or", "to", "-") and low(words, i - 2) == "s" else None
        value = before // 100 * 100 + value if before else None
    if value is None or not end or not 1000 <= value < 2200 or value % 10:
        return None
    return ("century" if value % 100 == 0 and value < 1900 else "decade", value), end


def _is_of_a_decade(words: Words, i: int) -> bool:
    """ "in the late 80s", but "in his late 80s" and "a high in the 80s"."""
    return low(words, i - 1) in ("early", "late") and low(words, i - 2) == "the"


def _plural(words: Words, i: int) -> int | None:
    """Where the "s" of "1990s" or "1990's" ends."""
    at = i + 1 if low(words, i) == "'" else i
    return at + 1 if glued(words, at, "s") else None


def _century(value: int, turn: int = 50) -> int:
    """The four digits of a year written in two."""
    return value + (1900 if value > turn else 2000)


def day_number(words: Words, i: int) -> Found:
    """A day of the month: "3", "3rd" or "third", and neither a clock time nor the number of something."""
    found = ordinal(words, i)
    if found is None and i < len(words) and len(words[i].low) <= 2 and not words[i].counts and not is_tail(words, i):
        found = (words[i].number, i + 1) if words[i].number is not None and not is_clock(words, i) else None
    if found is None or not 1 <= found[0] <= 31 or low(words, found[1]) in COUNTED or _counts_on(words, found[1]):
        return None
    return found


def _counts_on(words: Words, i: int) -> bool:
    """ "2.5" or "20,000", but "March 3,2015"."""
    return is_joined(words, i, ",.") and len(words[i + 1].low) != 4


def iso(words: Words, i: int) -> Found:
    """ "2015-03-12", "2015/03/12", "20150312": year, month and day."""
    found = _compact_date(words, i) or _joined_numbers(words, i)
    if found is None or len(words[i].low) not in (4, 8) or low(words, i + 1) == ".":
        return None
    (year, month, day), _ = found
    return found if year and 1 <= month <= 12 and 1 <= day <= 31 else None


def _compact_date(words: Words, i: int) -> tuple[tuple[int, int, int], int] | None:
    digits = low(words, i)
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()) or digits[:2] not in ("19", "20"):
        return None
    return (int(digits[:4]), int(digits[4:6]), int(digits[6:])), i + 1


def numeric(words: Words, i: int) -> Found:
    """ "12/03/2015", "7/8/07", "12.03.2015": two numbers and a year."""
    found = _joined_numbers(words, i)
    if found is None or len(words[i].low) > 2 or len(words[i + 2].low) > 2:
        return None
    (first, second, year), end = found
    if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12):
        return None
    size = len(words[i + 4].low)
    if size == 4:
        return ((first, second, year, low(words, i + 1) == "."), end) if year else None
    return ((first, second, _century(year), False), end) if size == 2 and low(words, i + 1) != "." else None


def _joined_numbers(words: Words, i: int) -> tuple[tuple[int, int, int], int] | None:
    """Three numbers with the same sign between them and no fourth."""
    row = [words[k] for k in range(i, min(i + 7, len(words)))]
    if len(row) < 5 or row[1].low not in ("-", "/", ".") or row[3].low != row[1].low or not all(w.glued for w in row[1:5]):
        return None
    numbers = [row[k].number for k in (0, 2, 4)]
    followed = len(row) == 7 and row[5].low == row[1].low and row[5].glued and row[6].glued and row[6].low.isdigit()
    if followed or (i > 0 and words[i].glued and words[i - 1].low in ("-", "/", ".")):
        return None
    first, second, third = numbers
    return None if first is None or second is None or third is None else ((first, second, third), i + 5)


def quarter_name(words: Words, i: int) -> Found:
    """ "Q3", "2Q", "H1" """
    letter, digit = (low(words, i), low(words, i + 1))
    if letter.isdigit():
        letter, digit = digit, letter
    if letter not in ("q", "h") or i + 1 >= len(words) or not words[i + 1].glued:
        return None
    return (f"{letter.upper()}{digit}", i + 2) if digit in ("1", "2", "3", "4")[: 4 if letter == "q" else 2] else None
