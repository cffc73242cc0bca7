"""Article → layout: which stretches of the text tell the story, and what the page says about when and where it was filed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import dropwhile

from ..article import Article
from ..document import Span
from ..printed_dates import find_printed_dates
from .dateline import Dateline, read_dateline
from .furniture import CREDITS_END, DateLine, is_alone, is_byline, is_furniture, read_date_line, tables
from .paragraphs import ITEM, ends_sentence, find_paragraphs

LONGEST_TITLE = 200
TITLE_WORDS = 3  # fewer are a section of the paper or a name
PROSE_WORDS = 8  # a paragraph of so many words that ends as a sentence does is the story
DATELINE_REACH = 3  # paragraphs of the story that may open with the dateline
LONGEST_PLACE = 50
JOINED_TITLE = 250  # characters in which a title may stand before the dateline on one line

URL_DATE = re.compile(r"/(?P<y>19\d\d|20\d\d)(?P<s>[/-]?)(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)/")
SENTENCE_START = re.compile(r"[.!?]['\"”’]?\s+(?=[A-Z(])")
PHOTO_END = re.compile(
    r"(?<=[.!?\"”’'])\s+[(\[]?(?:(?:AP|AFP|Reuters|EPA|File|Courtesy|Getty)\s+)?(?:photo(?:graph)?|picture|image|video)s?\b"
    r"(?:\s?(?:by|/|:|from|courtesy|credit)[^.!?]{0,60})?[)\]]?\.?$",
    re.IGNORECASE,
)
# The photographer and the agency before a caption: "Jane Roe, AFP | Troops march in Tunis."
CAPTION_START = re.compile(r"(?:[^|\n]{2,60}[,/] ?)?(?P<who>[A-Z][\w .-]{1,30}?) \| (?=[A-Z])")
SIGNATURE = re.compile(r"\s+(?:[-–—]{1,2}\s?|/)(?P<who>[A-Z][\w/ .-]{1,30})\.?$")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in an article: `segments` are the stretches to parse, each on its own, in text order.

    `published` is the article's date, else the printed one, else the one in its address. `printed_date` and `dateline` are
    the words of the day and the place the story was filed from; the day may lack its year. `title` is the headline, where it
    stands in the text; it is one of the segments.
    """

    segments: tuple[Span, ...] = ()
    published: date | None = None
    printed_date: Span | None = None
    dateline: Span | None = None
    title: Span | None = None


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph, the date it prints, and whether it is no part of the story."""

    span: Span
    date_line: DateLine | None = None
    furniture: bool = False


def read_layout(article: Article) -> Layout:
    """The story's stretches of text, without date lines, bylines, counters and copyright.

    >>> layout = read_layout(Article(text="Talks begin\\n\\n18th March 2015\\n\\nGENEVA (AP) - Envoys met on Monday."))
    >>> [s.text for s in layout.segments], layout.published.year, layout.dateline.text
    (['Talks begin', 'Envoys met on Monday.'], 2015, 'GENEVA')
    """
    text = article.text
    blocks = _blocks(find_paragraphs(text, is_alone))
    story = [span for b in blocks if not b.furniture for span in _trimmed(text, b.span)]
    title, story = _split_title(article, story)
    segments, filed, place = _cut_dateline(text, story, title)
    return replace(_dated(article, blocks, filed), segments=tuple(segments), dateline=place, title=title)


# --- what is no story ---------------------------------------------------------------------------


def _blocks(paragraphs: Sequence[Span]) -> list[_Block]:
    furniture = [is_furniture(p.text) for p in paragraphs]
    prose = [i for i, p in enumerate(paragraphs) if not furniture[i] and _is_prose(p.text)]
    first, last = (prose[0], prose[-1]) if prose else (len(paragraphs), -1)
    return [_block(p, furniture[i], i < first or i > last) for i, p in enumerate(paragraphs)]


def _is_prose(text: str) -> bool:
    return ends_sentence(text) and len(text[:1000].split()) >= PROSE_WORDS


def _block(paragraph: Span, furniture: bool, outside: bool) -> _Block:
    """A bare date among paragraphs heads a diary entry; before or after them it is the date line."""
    line = read_date_line(paragraph.text)
    if line and (outside or _is_labelled(paragraph.text)):
        return _Block(paragraph, line, furniture=True)
    return _Block(paragraph, furniture=furniture or (outside and is_byline(paragraph.text)))


def _is_labelled(text: str) -> bool:
    return text.split(maxsplit=1)[0].casefold().strip(":") in tables()["date_labels"]


def _trimmed(text: str, span: Span) -> Iterator[Span]:
    """The paragraph without the credits before its first sentence and behind its last one, and the agency's name there."""
    start, end = span.start, span.end
    if (match := CAPTION_START.match(text, start, min(end, start + 100))) and match["who"].casefold() in tables()["agencies"]:
        start = match.end()
    for credit, reach in ((CREDITS_END, 500), (PHOTO_END, 100)):
        if match := credit.search(text, max(span.start, end - reach), end):
            end = match.start()
    tail = text[max(span.start, end - 40) : end]
    if (match := SIGNATURE.search(tail)) and match["who"].casefold().strip() in tables()["agencies"]:
        end -= len(tail) - match.start()
    yield from _span(text, start, end)


def _span(text: str, start: int, end: int) -> Iterator[Span]:
    """The words of a stretch without the blanks around them; nothing when there are none."""
    piece = text[start:end]
    bare = piece.strip()
    if any(c.isalpha() for c in bare):
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(bare), bare)


# --- headline -----------------------------------------------------------------------------------


def _split_title(article: Article, story: Sequence[Span]) -> tuple[Span | None, list[Span]]:
    """The headline and the story with it told once, as a stretch of its own."""
    if not story:
        return None, []
    if article.title and (found := _given_title(article.text, article.title, story[0])):
        return found[0], [found[0], *_told_once(found[0], [*found[1:], *story[1:]])]
    if (at := _find_title(story)) is not None:
        return story[at], [*story[: at + 1], *_told_once(story[at], story[at + 1 :])]
    return None, list(story)


def _told_once(title: Span, rest: Sequence[Span]) -> list[Span]:
    return list(dropwhile(lambda span: _same(span.text, title.text), rest))


def _given_title(text: str, title: str, first: Span) -> list[Span]:
    """The given title at the start of the text, and what stands behind it on the same line."""
    if _same(first.text, title):
        return [first]
    end = first.start + len(title.strip())
    closed = end < first.end and (text[end] in ".!?:\n" or text[end - 1] in ".!?")
    if not closed or not _same(text[first.start : end], title):
        return []
    behind = end + (text[end] in ".!?:")
    return [*_span(text, first.start, behind), *_span(text, behind, first.end)]


def _find_title(story: Sequence[Span]) -> int | None:
    """The first short paragraph without a full stop, before any with one."""
    for i, span in enumerate(story[:-1]):
        words = len(span.text[:LONGEST_TITLE].split())
        if ends_sentence(span.text) and (not span.text.endswith(("?", "!")) or words > 2 * PROSE_WORDS):
            return None
        if len(span.text) <= LONGEST_TITLE and words >= TITLE_WORDS and not ITEM.match(span.text):
            return i if any(ends_sentence(s.text) for s in story[i + 1 : i + 4]) else None
    return None


def _same(a: str, b: str) -> bool:
    return len(a) <= 2 * LONGEST_TITLE and _letters(a) == _letters(b) != ""


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


# --- dateline -----------------------------------------------------------------------------------


def _cut_dateline(text: str, story: Sequence[Span], title: Span | None) -> tuple[list[Span], Span | None, Span | None]:
    """The story without its dateline, and the words of the day and the place it names."""
    at = story.index(title) + 1 if title else 0
    for i in range(at, min(len(story), at + DATELINE_REACH)):
        for offset, found in _datelines(story[i].text):
            cut = story[i].start + offset
            pieces = [*_span(text, story[i].start, cut), *_span(text, cut + found.end, story[i].end)]
            return [*story[:i], *pieces, *story[i + 1 :]], *_words(text, cut, found)
    return list(story), None, None


def _datelines(paragraph: str) -> Iterator[tuple[int, Dateline]]:
    """What may be the dateline, and where: at the start, behind a title on the same line, or a line of its own."""
    for offset in _openings(paragraph):
        if found := read_dateline(paragraph[offset:]):
            yield offset, found
    # "Kano, Nigeria" above the story is read as if the story followed on the line.
    alone = len(paragraph) <= LONGEST_PLACE and "," in paragraph and not ends_sentence(paragraph)
    if alone and (found := read_dateline(f"{paragraph} — A")) and found.place:
        yield 0, replace(found, end=len(paragraph))


def _openings(paragraph: str) -> Iterator[int]:
    """Where a dateline may open: at the start, or behind a title on the same line."""
    yield 0
    yield from (m.end() for m in SENTENCE_START.finditer(paragraph[:JOINED_TITLE]) if paragraph[m.end() :][:4].isupper())


def _words(text: str, cut: int, found: Dateline) -> tuple[Span | None, Span | None]:
    day = (found.date.start, found.date.end) if found.date else None
    spans = [pair and Span(cut + pair[0], cut + pair[1], text[cut + pair[0] : cut + pair[1]]) for pair in (day, found.place)]
    return spans[0], spans[1]


# --- dates --------------------------------------------------------------------------------------


def _dated(article: Article, blocks: Sequence[_Block], filed: Span | None) -> Layout:
    """The publication date and the words of the day the story was filed.

    A date line before the story counts first, then the dateline, then "updated" lines, then what stands behind the story.
    """
    last = max((i for i, b in enumerate(blocks) if not b.furniture), default=-1)
    found = [(i > last, b.date_line, b.span.start) for i, b in enumerate(blocks) if b.date_line]
    ranked = [(2 * line.late + 4 * behind, _day_of(article.text, line, start)) for behind, line, start in found]
    ranked += [(1, filed)] if filed else []
    printed = [(words, find_printed_dates(words.text)[0]) for _, words in sorted(ranked, key=lambda pair: pair[0])]
    published = article.published or next((d.exact for _, d in printed if d.year), None) or _url_date(article)
    # The day of filing is nearer to the events than the day of printing.
    printed.sort(key=lambda pair: pair[0] is not filed)
    words = next((w for w, d in printed if _is_past(d.near(published), published)), None)
    return Layout(published=published, printed_date=words)


def _day_of(text: str, line: DateLine, start: int) -> Span:
    return Span(start + line.date.start, start + line.date.end, text[start + line.date.start : start + line.date.end])


def _is_past(day: date | None, published: date | None) -> bool:
    """False for a day after the publication date, which the wires may be ahead of by one."""
    return published is None or (day is not None and day <= published + timedelta(days=1))


def _url_date(article: Article) -> date | None:
    """The day in the article's address, which stands in the text or beside it."""
    first = article.text[:500].strip().split(maxsplit=1)[:1]
    for url in (article.url or "", *first):
        if url.startswith(("http", "www.")) and (match := URL_DATE.search(url[:500] + "/")):
            try:
                return date(int(match["y"]), int(match["m"]), int(match["d"]))
            except ValueError:
                continue
    return None
