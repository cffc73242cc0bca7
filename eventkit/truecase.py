"""Article in capitals → the same article in ordinary case, character for character, so that every offset stays.

Wire copy of the 1980s, telexes and tickers shout. What our tables know (countries, peoples, organisations, leaders) is written as
they write it, common English words become small, and what nobody knows is taken for a name. Nothing is learned, nothing is guessed
from context but titles before names, particles inside them, and acronyms that the text itself explains.
"""

import gzip
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase

from .article import Article
from .resolve.actors_tables import first_run, load_tables, squash

COMMON_WORDS = Path(__file__).parent / "data" / "common_words.txt.gz"  # scripts/build_common_words.py
SHOUTED = 0.8
"""The share of capitals among the letters of a text that shouts."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
MARKS = re.compile(  # what monitoring services write between the words
    r"\[(?:TEXT|REPORT|EXCERPTS?|SUMMARY|COMMENTARY|EDITORIAL|INTERVIEW|COMMUNIQUE|(?:PASSAGE|WORDS?|NAME|FEW WORDS)(?: OMITTED| INDISTINCT)|"
    r"(?:BEGIN|END|CONTINUES?) ?(?:RECORDING|VIDEO RECORDING|LIVE RELAY)?|RECORDING|INDISTINCT|SENTENCE AS HEARD|AS (?:HEARD|RECEIVED|PRINTED)|SIC)\]"
)
WRAPPED = re.compile(r"(?<=\S)[ \t]*\n(?=[ \t]{0,2}\S)")
SENTENCE_END = re.compile(r"""[.!?]["”'’)\]]*\s+["“'‘(\[]*\Z""")
EMPTY_LINE = re.compile(r"\n\s*\n")
OPENING = "\"“'‘(["
EXPLAINED = re.compile(  # names of bounded length: a search for the end of one must not go on to the end of the text
    r"\b([A-Z]{2,9})\s*[\[(]([A-Z][A-Z\s'-]{1,100})[\])]|([A-Z][A-Z\s'-]{1,100}?)\s*[\[(]([A-Z]{2,9})[\])]"
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
AMBIGUOUS = frozenset({"may", "march", "mar", "sun", "sat"})
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan".split())
TITLES = frozenset(
    """president vice general colonel major captain lieutenant sergeant commander admiral marshal brigadier minister premier senator
    congressman congresswoman deputy governor mayor judge justice ambassador archbishop bishop cardinal pope father monsignor reverend
    sister brother doctor professor engineer attorney secretary chancellor king queen prince princess sheikh ayatollah mullah sir lord
    lady dame inspector detective officer comrade""".split()
)
ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen col maj capt lt sgt adm cdr brig gov sen rep rev msgr st jr sr no vs prof hon".split()
)
UNITS = frozenset("km kg mm cm mph kph lb".split())
PARTICLES = frozenset("de del la las los el y e da das do dos di du des van von der den ter bin ibn al".split())
SMALL = frozenset("of the and for in on to at a an de del la y".split())
ROMAN = re.compile(r"(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})\Z")
VOWEL = re.compile("[AEIOUY]")
LONGEST_NAME = 9
PREFIXED = re.compile(r"(?:anti|counter|non|un|re|over|under|super|inter|pre|mis|multi|ultra|pro|semi|self|out|ex)([a-z]{4,})\Z")
DERIVED = re.compile(
    r"[a-z]{3,}(?:isms?|ists?|ities|ity|tions?|ness|ments?|ings?|edly|ously|ally|ively|ized?|ised?|able|ible|less|fully|ships?)\Z"
)
INFLECTED = re.compile(r"([a-z]{3,}?)(?:s|es|ed|d|er|ers|ier|iest|ly|y)\Z")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the text; `name` is its cased form where it is known to be (part of) a name."""

    start: int
    text: str
    name: str | None = None


def truecase(article: Article) -> Article:
    """The article with its text in ordinary case where it is all in capitals, unchanged otherwise.

    Lines that were broken inside a paragraph are joined by a blank, marks such as "[PASSAGE OMITTED]" become blanks; the length of the text and all offsets stay.

    >>> truecase(Article(text="REBELS OF THE ELN ATTACKED A POLICE STATION IN BOGOTA. PRESIDENT BARCO CONDEMNED IT.")).text
    'Rebels of the ELN attacked a police station in Bogota. President Barco condemned it.'
    """
    title = truecase_text(article.title) if article.title else article.title
    return article.model_copy(update={"text": truecase_text(article.text), "title": title})


def truecase_text(text: str) -> str:
    """A text in ordinary case; one that does not shout is returned as it is."""
    if not is_shouted(text):
        return text
    joined = MARKS.sub(_blanks, WRAPPED.sub(_blanks, text))
    words = _mark_names([_Word(m.start(), m[0]) for m in WORD.finditer(joined)], joined)
    pieces, end = [], 0
    for i, word in enumerate(words):
        pieces += [joined[end : word.start], _cased(joined, words, i)]
        end = word.start + len(word.text)
    return "".join([*pieces, joined[end:]])


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])


def is_shouted(text: str) -> bool:
    """True when nearly all letters are capitals, and there are words enough to tell."""
    if 2 * sum(map(text.count, ascii_lowercase)) > len(text):  # nearly every text that is asked about
        return False
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 12 and sum(c.isupper() for c in letters) >= SHOUTED * len(letters)


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """English words that are written small."""
    return frozenset(gzip.decompress(COMMON_WORDS.read_bytes()).decode("utf-8").split())


# --- names --------------------------------------------------------------------------------------


def _mark_names(words: Sequence[_Word], text: str) -> list[_Word]:
    acronyms, parts = _acronyms(text), {start for _, spans in _explained(text) for start, _ in spans}
    marked = [
        _Word(w.start, w.text, _name_of(w.text, acronyms) or (_capital(w.text) if w.start in parts else None)) for w in words
    ]
    for first, last in _known_names(words):
        for i in range(first, last + 1):
            if marked[i].name is None:
                marked[i] = _Word(
                    words[i].start, words[i].text, _capital(words[i].text) if _is_weighty(words[i], i, first) else None
                )
    for i, (word, after) in enumerate(pairwise(marked)):
        is_title = word.name is None and word.text.lower() in TITLES and after.start - word.start - len(word.text) <= 1
        if is_title and after.name and not _is_people(after.text):
            marked[i] = _Word(word.start, word.text, _capital(word.text))
    return marked


def _is_weighty(word: _Word, i: int, first: int) -> bool:
    return i == first or word.text.lower() not in SMALL


def _name_of(text: str, acronyms: frozenset[str]) -> str | None:
    """The cased form of a word that is a name by itself."""
    small = text.lower()
    if text in acronyms or (len(text) > 1 and ROMAN.match(text) and text != "I"):
        return text
    if small in DAYS or (small in MONTHS - AMBIGUOUS):
        return _capital(text)
    bare = re.sub(r"['’]S?\Z", "", text)
    if bare in acronyms:
        return bare + text[len(bare) :].lower()
    if _is_people(bare) or not (len(bare) == 1 or small in PARTICLES | UNITS or is_common(bare.lower())):
        return _capital(text)
    return None


@lru_cache(maxsize=1 << 13)
def is_common(word: str) -> bool:
    """Whether a word is written small: in the table, contracted, or made of such a word as English makes words."""
    words = common_words()
    if word in words or re.sub(r"['’].*", "", word) in words or DERIVED.match(word):
        return True
    made = PREFIXED.match(word) or INFLECTED.match(word)
    return made is not None and len(made[1]) > 3 and (made[1] in words or made[1] + "y" in words)


def _is_people(text: str) -> bool:
    return squash(text) in load_tables().demonyms


def _known_names(words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """First and last word of each name that the tables of actors hold."""
    names, i = load_tables().names, 0
    while i < len(words):
        last = i
        if first_run(words[i].text) in names.starts:
            for j in range(min(i + LONGEST_NAME, len(words)) - 1, i - 1, -1):
                joined = squash(" ".join(w.text for w in words[i : j + 1]))
                if joined in names.entries and (j > i or _names_a_state(words[i].text)):
                    yield i, j
                    last = j
                    break
        i = last + 1


def _names_a_state(text: str) -> bool:
    """ "TURKEY" and "CHAD" are countries, "CAR" is none; "MAY" and "BUSH" are words before they are persons."""
    names, joined = load_tables().names, squash(text)
    return joined not in names.acronyms and any(known.kind == "country" for known in names.entries.get(joined, ()))


def _acronyms(text: str) -> frozenset[str]:
    """Acronyms of the tables that are no words, words without a vowel, and what the text explains."""
    known = {a.upper() for a in load_tables().names.acronyms if a not in common_words()}
    bare = {w for w in re.findall(r"\b[A-Z]{2,6}\b", text) if not VOWEL.search(w) and w.lower() not in ABBREVIATIONS | UNITS}
    return frozenset(known | bare | {text[start:end] for (start, end), _ in _explained(text)})


def _explained(text: str) -> Iterator[tuple[tuple[int, int], list[tuple[int, int]]]]:
    """Spans of each acronym and of the words it stands for: "FMLN [FARABUNDO MARTI NATIONAL ...]", "... FRONT [FMLN]"."""
    for match in EXPLAINED.finditer(text):
        short, long = (1, 2) if match[1] else (4, 3)
        words = [m.span() for m in WORD.finditer(text, *match.span(long))]
        weighty = [(a, b) for a, b in words if text[a:b].lower() not in SMALL]
        weighty = weighty if match[1] else weighty[-len(match[short]) :]
        initials = "".join(text[a] for a, _ in weighty)
        if len(initials) > 1 and (initials == match[short] or match[short].startswith(initials)):
            yield match.span(short), weighty


# --- casing -------------------------------------------------------------------------------------


def _cased(text: str, words: Sequence[_Word], i: int) -> str:
    word = words[i]
    small = word.text.lower()
    if len(word.text) == 1:
        return _letter(text, words, i)
    if word.name is None and small in PARTICLES and small not in common_words():
        return small if _is_inside_name(text, words, i) else _capital(word.text)
    if small in AMBIGUOUS and _stands_by_number(text, word):
        return _capital(word.text)
    if text[word.start - 1 : word.start].isdigit():
        return small  # "the 20th"
    if word.name is not None:
        return word.name
    return _capital(word.text) if _starts_sentence(text, words, i) else small


def _is_inside_name(text: str, words: Sequence[_Word], i: int) -> bool:
    """ "San Luis *de la* Reina", not "in *La* Esperanza"."""
    while i > 0 and text[words[i - 1].start + len(words[i - 1].text) : words[i].start].isspace():
        i -= 1
        if words[i].name is not None or words[i].text.lower() not in PARTICLES:
            return words[i].name is not None
    return False


def _letter(text: str, words: Sequence[_Word], i: int) -> str:
    """ "a bomb", "U.S.", "John F. Kennedy"."""
    word = words[i]
    dotted = text[word.start + 1 : word.start + 2] == "."
    if word.text == "A" and not dotted:
        return "A" if _starts_sentence(text, words, i) else "a"
    return word.text


def _starts_sentence(text: str, words: Sequence[_Word], i: int) -> bool:
    if i == 0:
        return True
    before = words[i - 1]
    gap = text[max(before.start + len(before.text) - 1, 0) : words[i].start]
    if _starts_paragraph(gap):
        return True
    is_short = len(before.text) == 1 or before.text.lower() in ABBREVIATIONS
    return bool(SENTENCE_END.search(gap)) and not (is_short and gap[1:2] == ".")


def _starts_paragraph(gap: str) -> bool:
    """An empty line or a double dash, and nothing but quotes and brackets between it and the word."""
    at = next((i for i in range(len(gap), 0, -1) if not (gap[i - 1].isspace() or gap[i - 1] in OPENING)), 0)
    return bool(EMPTY_LINE.search(gap, at)) or (gap[:at].endswith("--") and gap[at : at + 1].isspace())


def _stands_by_number(text: str, word: _Word) -> bool:
    end = word.start + len(word.text)
    return bool(re.match(r",?\s*\d", text[end : end + 4]) or re.search(r"\d\s*\Z", text[max(word.start - 4, 0) : word.start]))


def _capital(text: str) -> str:
    """ "O'BRIEN" → "O'Brien", "SALVADOR'S" → "Salvador's"."""
    head, mark, tail = text[:1].upper() + text[1:].lower(), "", ""
    if (cut := re.search("['’]", head)) and cut.start() == 1 and len(head) > 3:
        head, mark, tail = head[:1], head[1], head[2:].capitalize()
    return head + mark + tail
