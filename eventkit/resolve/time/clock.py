"""Time words → the time of the clock, as TIMEX3 writes it: "18:00 UTC", "0630 GMT", "6:40 p.m. (GMT +8)", "ten o'clock"."""

from ..quantities import NUMBER_WORDS
from .lexer import Found, Words, glued, is_tail, low
from .rules import END, NUMBERS, Openings

ZONES = frozenset(
    """gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt pht wib wita pkt gst
    ast sast wat aest aedt acst awst nzst nzdt brt clt""".split()
)
WORLD_TIME = frozenset({"gmt", "utc", "z"})
AFTER_HOURS = frozenset({"on", "today", "yesterday", "local", "(", "["})
"""What shows that four digits after "at" are a time, not a year."""
WORDY = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}

BEHIND = ZONES | AFTER_HOURS | {":", ".", "am", "pm", "a", "p", "o", "hours", "hrs"}
CLOCKS: Openings = {
    **dict.fromkeys({*NUMBER_WORDS, *NUMBERS} - {"a", "an"}, BEHIND),
    "0000": BEHIND | {END},
    **dict.fromkeys(WORDY, frozenset({END, "("})),
}
"""What begins a time, with what may stand behind it: the "2100" of "at 2100" stands alone."""


def clock(words: Words, i: int) -> Found:
    """A time of the clock with its zone, and the same in another zone behind it: "3pm local time (1400 GMT)"."""
    found = _time(words, i)
    if found is None:
        return None
    again = _time(words, found[1] + 1) if low(words, found[1]) == "(" else None
    if again and low(words, again[1]) == ")":
        return found[0], again[1] + 1
    return found


def is_clock(words: Words, i: int) -> bool:
    """ "18:00", "6.40 p.m.", "18.00 GMT", not "2.50"."""
    if i + 2 >= len(words) or low(words, i + 1) not in (":", ".") or not (words[i + 1].glued and words[i + 2].glued):
        return False
    hour, minute = words[i].number, words[i + 2].number
    if hour is None or minute is None or hour > 24 or minute > 59 or len(words[i + 2].low) != 2:
        return False
    return low(words, i + 1) == ":" or _meridiem(words, i + 3) is not None or _is_zone(words, i + 3)


def _time(words: Words, i: int) -> Found:
    if i >= len(words) or is_tail(words, i):
        return None
    if low(words, i) in WORDY:
        return WORDY[low(words, i)], i + 1
    if is_clock(words, i):
        seconds = i + 5 if glued(words, i + 3, ":") and low(words, i + 4).isdigit() else i + 3
        return _with_zone(words, words[i].number or 0, words[i + 2].number or 0, seconds)
    return _military(words, i) or _full_hour(words, i)


def _military(words: Words, i: int) -> Found:
    """ "0630 GMT", "1400 hours", "at 2100 on 15 January" """
    value = words[i].number
    told = _is_zone(words, i + 1) or low(words, i + 1) in ("hours", "hrs")
    if value is None or len(words[i].low) != 4 or not (told or (low(words, i - 1) == "at" and low(words, i + 1) in AFTER_HOURS)):
        return None
    hour, minute = divmod(value, 100)
    at = i + 2 if low(words, i + 1) in ("hours", "hrs") else i + 1
    return _with_zone(words, hour, minute, at) if hour < 25 and minute < 60 else None


def _full_hour(words: Words, i: int) -> Found:
    """ "10 a.m.", "ten o'clock" """
    hour = words[i].number if words[i].number is not None else NUMBER_WORDS.get(low(words, i))
    if hour is None or not 1 <= hour <= 12 or low(words, i) in ("a", "an"):
        return None
    if [low(words, k) for k in (i + 1, i + 2, i + 3)] == ["o", "'", "clock"]:
        return f"T{hour:02d}:00", i + 4
    return _with_zone(words, hour, 0, i + 1) if _meridiem(words, i + 1) else None


def _meridiem(words: Words, i: int) -> tuple[str, int] | None:
    """ "am", "p.m." and where it ends."""
    word = low(words, i)
    if word in ("am", "pm"):
        return word, i + 1
    if word in ("a", "p") and glued(words, i + 1, ".") and low(words, i + 2) == "m":
        return word + "m", i + 4 if glued(words, i + 3, ".") else i + 3
    return None


def _with_zone(words: Words, hour: int, minute: int, at: int) -> Found:
    half = _meridiem(words, at)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour, at = hour % 12 + (12 if half[0] == "pm" else 0), half[1]
    zone, at = _zone(words, at)
    return f"T{hour:02d}:{minute:02d}{zone}", at


def _zone(words: Words, i: int) -> tuple[str, int]:
    """ "Z" for world time, nothing for a zone whose summer time nobody tells; "GMT +8" is not world time."""
    bracket = low(words, i) == "("
    at = i + 1 if bracket else i
    if low(words, at) == "local" and low(words, at + 1) == "time":
        return "", at + 2
    if not _is_zone(words, at):
        return "", i
    zone, at = "Z" if low(words, at) in WORLD_TIME else "", at + 1
    if low(words, at) in ("+", "-") and low(words, at + 1).isdigit():
        zone, at = "", at + 2
    if bracket:
        return (zone, at + 1) if low(words, at) == ")" else ("", i)
    return zone, at


def _is_zone(words: Words, i: int) -> bool:
    """In capitals, unless no other word looks so."""
    return low(words, i) in ZONES and (words[i].text.isupper() or low(words, i) in WORLD_TIME - {"z"})
