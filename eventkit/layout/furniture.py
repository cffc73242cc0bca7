"""Paragraph → what it does on the page, where it tells no story: date line, byline, counter, copyright, link elsewhere."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..printed_dates import PrintedDate, find_printed_dates, words_beside
from .paragraphs import ends_sentence

LONGEST_LINK, LONGEST_NOTICE, LONGEST_LINE = 200, 300, 140
LONGEST_CREDIT = 9  # words: "Photo: " before more than that captions what happened

EDGES = " \t\u00a0\ufeff\"'“”‘’«»|·•*-–—_:;,.!?…()[]<>›→#=~"
URL = re.compile(r"(?:url|link|source|original)?:?\s*<?(?:https?://|www\.)\S+>?|\S+@\S+\.\S+", re.IGNORECASE)
COPYRIGHT = re.compile(
    r"(?:copyright\W{0,3})?©|copyright\W{0,3}(?:\(c\)|\d{4}|by\b|the associated press)|\(c\)\W?\d{4}", re.IGNORECASE
)
CREDIT = re.compile(r"(?:photo|image|picture|video|credit|source|graphic|file|feature)", re.IGNORECASE)
SENTENCE_STOP = re.compile(r"(?<![ap]\.m)[.!?]$", re.IGNORECASE)
DIGIT = re.compile(r"\d")
WORD = re.compile(r"[^\W_][\w'’.&/-]*|&")
CREDITED = ("reporting", "additional reporting", "with reporting", "writing", "editing", "edited", "compiled", "translated")
CREDITED_BY = tuple(f"{word} by " for word in CREDITED)
CREDITS_END = re.compile(rf"\((?:{'|'.join(CREDITED)}) by [^()]{{3,400}}\)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that prints when the article came out; `late` when it says "updated"."""

    date: PrintedDate
    late: bool


@lru_cache(maxsize=1)
def tables() -> Mapping[str, frozenset[str]]:
    """The words of ``data/boilerplate.toml``."""
    path = Path(__file__).parents[1] / "data" / "boilerplate.toml"
    return {name: frozenset(words) for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items()}


@lru_cache(maxsize=4)
def _starts(name: str) -> tuple[str, ...]:
    return tuple(sorted(tables()[name]))


def is_furniture(text: str) -> bool:
    """True for what is no part of any story, wherever it stands.

    >>> is_furniture("0 Comments To This Article"), is_furniture("© 2015 AFP"), is_furniture("No comment was made.")
    (True, True, False)
    """
    if len(text) > LONGEST_NOTICE:
        return False
    bare = fold(text)
    return (
        not any(c.isalpha() for c in text)
        or bare in tables()["lines"]
        or bool(URL.fullmatch(text) or COPYRIGHT.match(text))
        or any(notice in bare for notice in tables()["notices"])
        or _is_counter(text)
        or _is_link(text)
        or _is_credits(text, bare)
    )


@lru_cache(maxsize=256)  # each line is asked about three times in a row
def is_alone(line: str) -> bool:
    """True for a line that cannot be part of a longer paragraph."""
    if len(line) > LONGEST_LINE:
        return False
    fixed = URL.fullmatch(line) or COPYRIGHT.match(line)
    # "... files that users\nshare." goes on; "Share" does not.
    label = not line[0].islower() and not ends_sentence(line) and fold(line) in tables()["lines"]
    return bool(fixed) or label or _is_link(line) or is_byline(line) or _is_counter(line) or read_date_line(line) is not None


def fold(text: str) -> str:
    """Lower case, single blanks, no punctuation at the ends."""
    return " ".join(text.casefold().replace("’", "'").split()).strip(EDGES)


def _is_counter(text: str) -> bool:
    """ "Comments 0 comments", "5 min read", "1.2k views": numbers, what they count, and nothing else."""
    if not DIGIT.search(text) or ends_sentence(text):
        return False
    words = fold(text).split()
    if len(words) > 10:
        return False
    bare = [word.strip(EDGES) for word in words]
    known = _counter_words()
    return any(word in tables()["counters"] for word in bare) and all(word in known or _is_count(word) for word in bare)


@lru_cache(maxsize=1)
def _counter_words() -> frozenset[str]:
    return tables()["counters"] | tables()["counter_words"]


def _is_count(word: str) -> bool:
    return not word or bool(re.fullmatch(r"[\d.,]{1,12}[km]?", word))


def _is_link(text: str) -> bool:
    low = " ".join(text[:LONGEST_LINK].casefold().split())
    if len(text) > LONGEST_LINK or not low.startswith(_starts("links")):
        return False
    return not CREDIT.match(low) or len(low.split()) <= LONGEST_CREDIT


def _is_credits(text: str, bare: str) -> bool:
    """ "(Reporting by Ann Lee; Editing by Bo Chan)", with or without the brackets."""
    opens = bare.startswith(CREDITED_BY)
    return bool(CREDITS_END.match(text)) or (opens and _all_names(re.sub(r"\b(?:\w+ )?by\b", ";", text, flags=re.IGNORECASE)))


# --- bylines ------------------------------------------------------------------------------------


def is_byline(text: str) -> bool:
    """True for a line that only says who wrote.

    >>> is_byline("By JOHN SMITH, Associated Press Writer"), is_byline("By Friday, Police Had Left")
    (True, False)
    """
    if len(text) > LONGEST_LINE:
        return False
    bare = " ".join(text.split()).strip(" |-–—")
    low = bare.casefold()
    if _is_trade(low):
        return True
    if not low.startswith(_starts("byline_starts")):
        return False
    start = max((s for s in tables()["byline_starts"] if low.startswith(s + " ") or low == s), key=len, default="")
    rest = words_beside(bare[len(start) :], find_printed_dates(bare[len(start) :]))
    opens_with_date = rest.lstrip(" ").startswith("\n")
    return bool(start) and not opens_with_date and _all_names(rest) and _few_names(rest)


def _is_trade(low: str) -> bool:
    """ "Staff Reporter", "Our correspondent": a line beneath a name."""
    words = WORD.findall(low)
    return 1 < len(words) <= 5 and not tables()["byline_marks"].isdisjoint(words) and tables()["byline_words"].issuperset(words)


def _all_names(text: str) -> bool:
    """Names, joiners and the words of the trade; nothing a sentence is made of."""
    words = WORD.findall(text)
    known = tables()["byline_words"]
    return bool(words) and all(w[:1].isupper() or w.casefold().strip(".") in known for w in words)


def _few_names(text: str) -> bool:
    """Up to four words for each person; more only with a word of the trade ("Associated Press Writer")."""
    marks = tables()["byline_marks"] | tables()["agencies"]
    parts = [WORD.findall(part) for part in re.split(r",|;|\band\b|&|/|\||\n|\s[-–—]\s", text)]
    parts = [part for part in parts if part]
    if not parts or len(parts) > 8:
        return False
    if not text.isupper() and any(word.casefold().strip(".") in marks for part in parts for word in part):
        return all(len(part) <= 8 for part in parts)
    if len(parts) > 1 and "," in text and re.search(r"\band\b|&", text) is None:
        return False
    return all(2 <= len(part) <= 4 or " ".join(part).casefold() in tables()["agencies"] for part in parts)


# --- date lines ---------------------------------------------------------------------------------


def read_date_line(text: str) -> DateLine | None:
    """The date of a line that prints nothing but a date, with its label, time, counters and byline.

    >>> read_date_line("Published: 12 May 2014 | 10:03 GMT").date.exact
    datetime.date(2014, 5, 12)
    """
    if len(text) > LONGEST_LINE or not DIGIT.search(text) or SENTENCE_STOP.search(text):
        return None
    dates = [d for d in find_printed_dates(text) if d.year]
    if not dates or len(dates) > 3:
        return None
    rest = words_beside(text, dates)
    words = [w.casefold().strip(EDGES) for w in rest.split()]
    known = tables()["date_labels"] | _counter_words()
    left = [w for w in words if w and w not in known and not _is_count(w)]
    if left and not _is_signed(text, rest):
        return None
    late = words[:1] != [] and words[0] in tables()["late_labels"] | {"last"}
    return DateLine(dates[0], late)


def _is_signed(text: str, rest: str) -> bool:
    """ "By John Smith - March 18, 2015", "March 18, 2015 by John Smith", "BBC News, 12 May 2014" """
    rest = " ".join(rest.replace("\n", " ").split()).strip(" ,|-–—•·:")
    low = rest.casefold()
    return is_byline(rest) or is_byline(text) or low.strip(EDGES) in tables()["agencies"]
