"""Time words → calendar expressions: dates, months, years, decades, quarters, seasons, named days, clock times."""

from .expressions import Calendar, Deictic, Expression, Fiscal, Long, NoDate, Numeric, Same, TimeOfDay, Turn, Weekday, Which, Year
from .scan import Reading, Words, longest, low, month, number, ordinal, skip, weekday, year_number
from .vocabulary import named_day_starts, named_days, table

ZONES = frozenset(
    "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wib pkt z".split()
)


# "Bloody Sunday" is a name, not the Sunday before.
DAY_NAMES = frozenset("bloody black super ash palm cyber giving good holy maundy whit shrove ruby".split())


# --- years ------------------------------------------------------------------------------------------


def read_year(words: Words, i: int) -> Reading | None:
    """ "2008", "the year 2008" """
    named = skip(words, skip(words, i, "the"), "year")
    sure = named > i and low(words, named - 1) == "year"
    at = named if sure else i
    value = year_number(words, at)
    if value is None or (low(words, at + 1) == "s" and words[at + 1].glued):
        return None
    return Reading(Year(value), at + 1, sure)


def read_year_reference(words: Words, i: int) -> Reading | None:
    """What may tell the year of a month: "2014", "last year", "this year", "that year"."""
    value = year_number(words, i)
    if value is not None and low(words, i + 1) != "s":
        return Reading(Year(value), i + 1)
    if ago := _year_ago(words, i):
        return ago
    at = skip(words, i, "the")
    which = low(words, at)
    if low(words, at + 1) != "year":
        return None
    counts = {"last": -1, "this": 0, "current": 0, "next": 1}
    if which in counts:
        return Reading(Deictic("year", counts[which]), at + 2)
    return Reading(Same("year"), at + 2) if which in ("that", "same") else None


def _year_ago(words: Words, i: int) -> Reading | None:
    if [low(words, k) for k in (i, i + 1, i + 2)] in (["a", "year", "ago"], ["one", "year", "ago"], ["a", "year", "earlier"]):
        return Reading(Deictic("year", -1), i + 3)
    return None


def year_after(words: Words, i: int) -> tuple[Expression | None, int]:
    """The year that follows a month ("March 2014", "March, 2014", "in March of last year"), if any."""
    for at in (i, i + 1 if low(words, i) in (",", "of", "in", "'") else -1):
        found = read_year_reference(words, at) if at >= 0 else None
        if found:
            return found.expression, found.end
    return _shared_year(words, i), i


def _shared_year(words: Words, i: int) -> Expression | None:
    """ "in May and June 2010": the year stands for both."""
    if low(words, i) not in ("and", "or", "/", "&"):
        return None
    name = month(words, i + 1)
    return Year(value) if name and (value := year_number(words, name[1])) is not None else None


def read_decade(words: Words, i: int) -> Reading | None:
    """ "the 1990s", "the '90s", "the nineties", "the 1800s" """
    start = i
    i = skip(words, i, "the")
    value = words[i].number if i < len(words) else None
    if value is not None and len(words[i].low) == 4 and _plural(words, i + 1):
        century = value % 100 == 0 and value < 1900
        return Reading(Long("century" if century else "decade", value), _after_plural(words, i + 1)) if 1000 <= value < 2200 else None
    if low(words, i) == "'" and i + 1 < len(words) and (value := words[i + 1].number) is not None:
        if len(words[i + 1].low) == 2 and value % 10 == 0 and _plural(words, i + 2):
            return Reading(Long("decade", (1900 if value >= 30 else 2000) + value), _after_plural(words, i + 2))
    name = low(words, i)
    if name in table("decades") and i > start:
        return Reading(Long("decade", table("decades")[name]), i + 1, sure=False)
    return None


def _plural(words: Words, i: int) -> bool:
    if low(words, i) == "'":
        i += 1
    return low(words, i) == "s" and words[i].glued


def _after_plural(words: Words, i: int) -> int:
    return skip(words, i, "'") + 1


def read_century(words: Words, i: int) -> Reading | None:
    """ "the 19th century", "the twenty-first century" """
    found = ordinal(words, skip(words, i, "the"))
    if not found:
        return None
    at = skip(words, found[1], "-")
    if low(words, at) != "century" or not 0 < found[0] <= 22:
        return None
    return Reading(Long("century", found[0] * 100 - 100), at + 1)


# --- months and days --------------------------------------------------------------------------------


def day_number(words: Words, i: int) -> tuple[int, int] | None:
    """A day of the month, "3", "3rd" or "third"."""
    found = ordinal(words, i)
    if not found and i < len(words) and len(words[i].low) <= 2 and (value := words[i].number) is not None:
        found = (value, i + 1)
    return found if found and 1 <= found[0] <= 31 else None


def read_month_first(words: Words, i: int) -> Reading | None:
    """ "March 3", "March 3, 2015", "March 3rd", "March", "March of last year" """
    name = month(words, i)
    if not name:
        return None
    at = skip(words, name[1], "the") if ordinal(words, name[1] + 1) else name[1]
    day = day_number(words, at)
    if day and not _is_clock(words, at) and not _is_quantity(words, day[1]):
        year, end = year_after(words, day[1])
        return Reading(Calendar(name[0], day[0], year), end)
    short = _short_year(words, name[1])
    if short:
        return Reading(Calendar(name[0], year=Year(short)), name[1] + 2)
    year, end = year_after(words, name[1])
    return Reading(Calendar(name[0], year=year), end, sure=end > name[1])


def _is_quantity(words: Words, i: int) -> bool:
    """ "in March 20 people", "May 2.5": the number counts something else."""
    return low(words, i) in ("%", "percent", "people", "million", "billion") or (
        low(words, i) in (".", ",") and i + 1 < len(words) and words[i].glued and words[i + 1].glued and words[i + 1].low.isdigit()
        and len(words[i + 1].low) != 4
    )


def _short_year(words: Words, i: int) -> int | None:
    if low(words, i) != "'" or i + 1 >= len(words) or len(words[i + 1].low) != 2 or words[i + 1].number is None:
        return None
    value = words[i + 1].number or 0
    return value + (1900 if value > 50 else 2000)


def read_day_first(words: Words, i: int) -> Reading | None:
    """ "3 March", "the 3rd of March 2015", "18th March" """
    day = day_number(words, skip(words, i, "the"))
    if not day:
        return None
    at = skip(words, day[1], "day")
    name = month(words, skip(words, at, "of", "-"))
    if not name or (name[1] - at == 1 and low(words, at) == "may" and words[at].text == "may"):
        return None
    year, end = year_after(words, skip(words, name[1], "-") if year_number(words, name[1] + 1) else name[1])
    return Reading(Calendar(name[0], day[0], year), end)


def read_day_alone(words: Words, i: int) -> Reading | None:
    """ "the 15th" """
    found = ordinal(words, i + 1) if low(words, i) == "the" and i + 1 < len(words) and words[i + 1].low.isdigit() else None
    return Reading(Calendar(day=found[0]), found[1], sure=False) if found and 1 <= found[0] <= 31 else None


def read_iso(words: Words, i: int) -> Reading | None:
    """ "2015-03-12", "2015/03/12" """
    parts = _joined_numbers(words, i)
    if len(parts) < 3 or len(words[i].low) != 4 or low(words, i + 1) not in ("-", "/"):
        return None
    year, at = parts[0], i + 5
    if not (1 <= parts[1] <= 12 and 1 <= parts[2] <= 31 and year):
        return None
    return Reading(Calendar(parts[1], parts[2], Year(year)), at)


def read_numeric(words: Words, i: int) -> Reading | None:
    """ "12/03/2015", "7/8/07", "12.03.2015" """
    parts = _joined_numbers(words, i)
    if len(parts) != 3 or len(words[i].low) > 2 or len(words[i + 2].low) > 2 or len(words[i + 4].low) not in (2, 4):
        return None
    if low(words, i + 1) != low(words, i + 3) or (low(words, i + 1) == "." and len(words[i + 4].low) == 2):
        return None
    first, second, year = parts
    if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12):
        return None
    if len(words[i + 4].low) == 2:
        year += 1900 if year > 50 else 2000
    return Reading(Numeric(first, second, year), i + 5) if year else None


def _joined_numbers(words: Words, i: int) -> list[int]:
    """The numbers of "12/03/2015"; none when more of them follow."""
    found: list[int] = []
    at = i
    while at < len(words) and len(found) < 5:
        value = words[at].number
        if value is None or (found and not words[at].glued):
            return []
        found.append(value)
        if not (low(words, at + 1) in ("-", "/", ".") and words[at + 1].glued and at + 2 < len(words) and words[at + 2].low.isdigit()):
            break
        at += 2
    return found


def read_weekday(words: Words, i: int) -> Reading | None:
    """ "Monday", "last Friday", "this past Friday", "Monday, March 16", "Friday 13 March", "Thursday (31)" """
    which, at = _which(words, i)
    name = weekday(words, at)
    if not name:
        return None
    end = name[1]
    if which == "bare" and i > 0 and low(words, i - 1) in DAY_NAMES and words[i - 1].text[0].isupper():
        return Reading(NoDate("name"), end)
    if low(words, end) == "(" and (day := day_number(words, end + 1)) and low(words, day[1]) == ")":
        return Reading(Calendar(day=day[0]), day[1] + 1)
    if which == "bare":
        after = skip(words, end, ",")
        dated = longest(words, after, (read_month_first, read_day_first, read_numeric, read_iso))
        if dated and not isinstance(dated.expression, Calendar) or (dated and dated.expression.day):  # type: ignore[union-attr]
            return dated
        if dated is None and (alone := read_day_alone(words, after)):
            return Reading(alone.expression, alone.end)
    return Reading(Weekday(name[0], which), end, sure=len(words[at].low) > 5)


def _which(words: Words, i: int) -> tuple[Which, int]:
    """ "last", "this past", "this coming", "next" before a name."""
    word = low(words, i)
    if word == "this" and low(words, i + 1) in ("past", "coming"):
        return ("last" if low(words, i + 1) == "past" else "next"), i + 2
    if word in ("last", "past", "next", "coming", "this"):
        return {"past": "last", "coming": "next"}.get(word, word), i + 1  # type: ignore[return-value]
    return "bare", i


def read_which_month(words: Words, i: int) -> Reading | None:
    """ "last March", "next June": the one in the year before or after, unless it lies between."""
    which, at = _which(words, i)
    name = month(words, at)
    if which == "bare" or not name or day_number(words, name[1]) or year_number(words, name[1]):
        return None
    return Reading(Turn("month", f"M{name[0]:02d}", which=which), name[1])


# --- quarters, seasons, named days ------------------------------------------------------------------


def read_quarter(words: Words, i: int) -> Reading | None:
    """ "Q3 2019", "the third quarter of this year", "third-quarter", "the first half of 2014", "H1" """
    if low(words, i) in ("q", "h") and i + 1 < len(words) and words[i + 1].glued and (value := words[i + 1].number) is not None:
        kind = "quarter" if low(words, i) == "q" else "half"
        name, end = f"{low(words, i).upper()}{value}", i + 2
        if not 1 <= value <= (4 if kind == "quarter" else 2):
            return None
        year, after = year_after(words, end)
        return Reading(Turn(kind, name, year), after, sure=year is not None)
    found = ordinal(words, skip(words, i, "the"))
    at = skip(words, found[1], "-", "fiscal") if found else -1
    kind = low(words, at)
    if not found or kind not in ("quarter", "half"):
        return None
    size = 4 if kind == "quarter" else 2
    value = size if low(words, found[1] - 1) == "final" else found[0]
    if not 1 <= value <= size:
        return None
    year, end = year_after(words, at + 1)
    return Reading(Turn(kind, f"{kind[0].upper()}{value}", year), end, sure=kind == "quarter" or year is not None)


def read_season(words: Words, i: int) -> Reading | None:
    """ "summer 2013", "the winter of 2014", "last spring" """
    which, at = _which(words, skip(words, i, "the"))
    season = table("seasons").get(low(words, at))
    if season is None:
        return None
    if which != "bare":
        return Reading(Turn("season", season, which=which), at + 1)
    year, end = year_after(words, at + 1)
    return Reading(Turn("season", season, year), end, sure=year is not None)


def read_named_day(words: Words, i: int) -> Reading | None:
    """ "Christmas Eve", "last Ramadan", "Good Friday 2014" """
    which, at = _which(words, i)
    if low(words, at) not in named_day_starts():
        return None
    for size in range(5, 0, -1):
        rule = named_days().get(tuple(low(words, k) for k in range(at, at + size)))
        if rule and words[at].text[:1].isupper():
            year, end = year_after(words, at + size)
            return Reading(Turn("named", rule, year, which), end)
    return None


def read_fiscal(words: Words, i: int) -> Reading | None:
    """ "fiscal 2014", "fiscal year 2014", "the current financial year" """
    at = skip(words, i, "the")
    which = low(words, at)
    counts = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1}
    at = at + 1 if which in counts else at
    if low(words, at) not in ("fiscal", "financial"):
        return None
    named = skip(words, at + 1, "year")
    value = year_number(words, named)
    if value is not None:
        return Reading(Fiscal(Year(value)), named + 1)
    return Reading(Fiscal(Deictic("year", counts.get(which, 0))), named) if named > at + 1 else None


# --- the clock --------------------------------------------------------------------------------------


def read_clock(words: Words, i: int) -> Reading | None:
    """ "18:00 UTC", "0630 GMT", "6:40 p.m. (GMT +8)", "10 a.m." """
    found = _clock_time(words, i)
    if not found:
        return None
    time, end = found
    return Reading(TimeOfDay(time), end)


def _clock_time(words: Words, i: int) -> tuple[str, int] | None:
    if i >= len(words):
        return None
    if _is_clock(words, i):
        return _with_zone(words, i, _hour(words, i), words[i + 2].number or 0, i + 3)
    zone_next = low(words, i + 1) in ZONES - {"z"} or low(words, i + 1) == "hours"
    if len(words[i].low) == 4 and words[i].number is not None and zone_next:
        hour, minute = divmod(words[i].number or 0, 100)
        at = skip(words, i + 1, "hours")
        return _with_zone(words, i, hour, minute, at) if hour < 25 and minute < 60 else None
    hour_alone = number(words, i) if words[i].low != "a" else None
    if hour_alone and hour_alone[0] <= 12:
        at = skip(words, hour_alone[1], "o") if low(words, hour_alone[1] + 1) == "'" else hour_alone[1]
        if at > hour_alone[1]:
            return f"T{hour_alone[0]:02d}:00", at + 2
        if _meridiem(words, hour_alone[1]):
            return _with_zone(words, i, hour_alone[0], 0, hour_alone[1])
    return None


def _hour(words: Words, i: int) -> int:
    return words[i].number or 0


def _is_clock(words: Words, i: int) -> bool:
    if i + 2 >= len(words) or low(words, i + 1) not in (":", ".") or not (words[i + 1].glued and words[i + 2].glued):
        return False
    hour, minute = words[i].number, words[i + 2].number
    if hour is None or minute is None or hour > 24 or minute > 59 or len(words[i + 2].low) != 2:
        return False
    return low(words, i + 1) == ":" or _meridiem(words, i + 3) is not None or low(words, i + 3) in ZONES


def _meridiem(words: Words, i: int) -> tuple[str, int] | None:
    """ "am", "p.m." and where it ends."""
    word = low(words, i)
    if word in ("am", "pm"):
        return word, i + 1
    if word in ("a", "p") and low(words, i + 1) == "." and low(words, i + 2) == "m" and words[i + 1].glued:
        end = i + 3
        return word + "m", end + 1 if low(words, end) == "." and words[end].glued else end
    return None


def _with_zone(words: Words, i: int, hour: int, minute: int, at: int) -> tuple[str, int] | None:
    half = _meridiem(words, at)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour, at = hour % 12 + (12 if half[0] == "pm" else 0), half[1]
    zone, at = _zone(words, at)
    return f"T{hour:02d}:{minute:02d}{zone}", at


def _zone(words: Words, i: int) -> tuple[str, int]:
    bracket = low(words, i) == "("
    at = i + 1 if bracket else i
    if low(words, at) == "local" and low(words, at + 1) == "time":
        return "", at + 2
    if low(words, at) not in ZONES:
        return "", i
    zone, at = ("Z" if low(words, at) in ("utc", "gmt", "z") else ""), at + 1
    if low(words, at) in ("+", "-") and at + 1 < len(words) and words[at + 1].number is not None:
        zone, at = "", at + 2
    if bracket:
        return (zone, at + 1) if low(words, at) == ")" else ("", i)
    return zone, at


CALENDAR = (
    read_month_first,
    read_day_first,
    read_iso,
    read_numeric,
    read_weekday,
    read_which_month,
    read_quarter,
    read_season,
    read_named_day,
    read_fiscal,
    read_decade,
    read_century,
    read_year,
    read_day_alone,
)
