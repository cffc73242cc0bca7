"""Text → paragraphs: lines that run on are joined, lines that stand alone are not, and none is too long to parse."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby, pairwise

from ..document import Span

LONGEST_PARAGRAPH = 10_000  # characters; the parser's memory grows with the text it is given at once
LONGEST_SENTENCE = 2_000  # some 350 words: no sentence of a newspaper comes near, and the parser takes the square of them
WIDEST_COLUMN = 132
NARROWEST_COLUMN = 40

# U+0085 is no line break here: in texts of broken encoding it is an ellipsis.
LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+|\r\n|[\n\r\v\f\u2028\u2029]")
TERMINAL = re.compile(r"[.!?…:;。！？][\"'”’»)\]*]{0,3}$")
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}(?=\s)|[。！？]")
ITEM = re.compile(r"(?:[-*•·▪◦‣–—+]|\(?\d{1,3}[.)]|[a-z]\))\s+\S")
# A headline rarely ends with one of these, a line broken in the middle of a sentence often does.
RUNS_ON = re.compile(
    r"(?:[,\-–—(&/]|\b(?:a|an|and|as|at|by|for|from|had|has|have|his|her|in|is|its|of|on|or|than|that|the|their|to|was|were|who|with))$",
    re.IGNORECASE,
)


def find_paragraphs(text: str, is_alone: Callable[[str], bool]) -> list[Span]:
    """The paragraphs of a text, in order; `is_alone` tells lines that belong to no paragraph (a byline, a URL)."""
    blocks = [list(lines) for filled, lines in groupby(_lines(text), key=lambda line: line is not None) if filled]
    joins = _Joins(_is_hard_wrapped(blocks, is_alone), is_alone)
    paragraphs = (p for block in blocks for p in joins.paragraphs(text, [line for line in block if line]))
    return [piece for start, end in paragraphs for piece in bounded(text, start, end)]


def ends_sentence(text: str) -> bool:
    """True when the words close as a sentence does, and not as a headline.

    >>> ends_sentence("Talks began."), ends_sentence("Talks begin in Geneva")
    (True, False)
    """
    return TERMINAL.search(text[-5:]) is not None


def _lines(text: str) -> Iterator[Span | None]:
    """The lines with words in them, None for every empty one."""
    fresh = True
    for match in LINE.finditer(text):
        line = match.group()
        bare = line.strip()
        if line[0] in "\n\r\v\f\u2028\u2029":
            if fresh:
                yield None
            fresh = True
        elif bare:
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(bare), bare)
            fresh = False


def _is_hard_wrapped(blocks: Sequence[Sequence[Span | None]], is_alone: Callable[[str], bool]) -> bool:
    """True for text broken at a column: most lines go on in the middle of a sentence.

    Upper-case text shows it by lines that end without a full stop, any other by lines that begin in lower case.
    """
    breaks = [(a.text, b.text) for block in blocks for a, b in pairwise(block) if a and b and not is_alone(b.text)]
    if not breaks or sum(len(a) > WIDEST_COLUMN for a, _ in breaks) > len(breaks) // 10:
        return False
    if all(a.upper() == a and b.upper() == b for a, b in breaks):
        return sum(not ends_sentence(a) for a, _ in breaks) * 2 > len(breaks)
    return sum(b[:1].islower() for _, b in breaks) * 5 > len(breaks) * 2


class _Joins:
    """Which line breaks of an article are inside a paragraph."""

    def __init__(self, wrapped: bool, is_alone: Callable[[str], bool]) -> None:
        self.wrapped, self.is_alone = wrapped, is_alone

    def paragraphs(self, text: str, lines: Sequence[Span]) -> Iterator[tuple[int, int]]:
        """Start and end of the paragraphs of one block of lines."""
        width = max(len(line.text) for line in lines)
        start = lines[0].start
        for a, b in pairwise(lines):
            if not self._goes_on(a.text, b.text, width):
                yield start, a.end
                start = b.start
        yield start, lines[-1].end

    def _goes_on(self, a: str, b: str, width: int) -> bool:
        open_end, full = not ends_sentence(a), self.wrapped and _is_full(a, b, width)
        if self.is_alone(a) or not (open_end and full) and (self.is_alone(b) or ITEM.match(b)):
            return False
        # One word a line is how tokenisers and narrow columns print a sentence.
        return full or (open_end and (b[0].islower() or RUNS_ON.search(a[-8:]) is not None or not (" " in a or " " in b)))


def _is_full(a: str, b: str, width: int) -> bool:
    """True when the first word of line `b` had no room on line `a`."""
    room = min(width, WIDEST_COLUMN) * 3 // 5
    return width >= NARROWEST_COLUMN and len(a) + 1 + len(b.split(maxsplit=1)[0]) > room


# --- text without breaks ------------------------------------------------------------------------


def bounded(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch cut where sentences seem to end, so that no piece is longer than the parser bears."""
    if end - start <= LONGEST_SENTENCE:
        yield Span(start, end, text[start:end])
        return
    first = last = start
    for stop in chain((m.end() for m in SENTENCE_END.finditer(text, start, end)), [end]):
        if stop - last > LONGEST_SENTENCE:
            yield from _stripped(text, first, last)
            for cut in _blanks(text, last, stop):
                yield from _stripped(text, last, cut)
                last = cut
            first = last
        elif stop - first > LONGEST_PARAGRAPH:
            yield from _stripped(text, first, last)
            first = last
        last = stop
    yield from _stripped(text, first, end)


def _blanks(text: str, start: int, end: int) -> Iterator[int]:
    """Where to cut words that no full stop ends: at blanks, or anywhere when there are none."""
    while end - start > LONGEST_SENTENCE:
        window = (start + 1, start + LONGEST_SENTENCE)
        blank = max(text.rfind(" ", *window), text.rfind("\n", *window))
        start = blank if blank > start else start + LONGEST_SENTENCE
        yield start


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(bare), bare)
