"""Tokens → time words: "3-5", "mid-2011" and "10th" fall into their pieces, each with its offsets."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from ...document import Sentence, Token

# Digits, letters and single signs: linear in the length of the text.
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
SIGNS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


class Word(NamedTuple):
    """A piece of a token in its text: `low` is its folded text, `token` the token's index.

    `glued` says that no space stands before it, `counts` that it is the number of something: "20 people".
    """

    text: str
    low: str
    start: int
    end: int
    token: int
    glued: bool = False
    counts: bool = False

    @property
    def number(self) -> int | None:
        """The value of up to four digits."""
        return int(self.low) if len(self.low) <= 4 and self.low.isascii() and self.low.isdigit() else None


class Words:
    """The words of tokens, made one by one when they are asked for: of most only the folded text is wanted, which is in `low`."""

    def __init__(self, texts: Sequence[str], start: Callable[[int], int], counts: Callable[[int], bool]) -> None:
        """`texts` are those of the tokens; of one by its index, `start` tells where it begins, `counts` whether it counts something."""
        self.low = [folded for text in texts for _, folded, _, _ in _pieces(text)]
        self._texts = texts
        self._start = start
        self._counts = counts
        self._made: dict[int, Word] = {}

    def __len__(self) -> int:
        return len(self.low)

    def __getitem__(self, i: int) -> Word:
        if i not in self._made:
            self._made[i] = self._make(i)
        return self._made[i]

    def _make(self, i: int) -> Word:
        token, (text, folded, start, end) = self._rows[i]
        offset = self._start(token)
        is_glued = i > 0 and self._end(i - 1) == offset + start
        return Word(text, folded, offset + start, offset + end, token, is_glued, self._counts(token))

    def _end(self, i: int) -> int:
        token, (_, _, _, end) = self._rows[i]
        return self._start(token) + end

    @cached_property
    def _rows(self) -> list[tuple[int, tuple[str, str, int, int]]]:
        """Of each word its token and its piece of it."""
        return [(i, piece) for i, text in enumerate(self._texts) for piece in _pieces(text)]


Found = tuple[Any, int] | None
"""The meaning of the words from some index on, and the index where it ends."""


def split_tokens(sentence: Sentence) -> Words:
    """The pieces of a sentence's tokens."""
    tokens = sentence.tokens
    return Words([token.text for token in tokens], lambda i: tokens[i].start, lambda i: _counts(sentence, tokens[i]))


def split_text(text: str) -> Words:
    """The pieces of a bare string, all of token 0."""
    return Words([text], lambda _: 0, lambda _: False)


def low(words: Words, i: int) -> str:
    """The folded word at `i`, empty beyond the ends."""
    return words.low[i] if 0 <= i < len(words.low) else ""


def glued(words: Words, i: int, text: str) -> bool:
    """Whether `text` stands at `i` with no space before it."""
    return low(words, i) == text and words[i].glued


def is_tail(words: Words, i: int) -> bool:
    """A number glued to what is before it: "1,300", "$300", "A320", but not the "T10:00" and "FY2014" of dates."""
    before = low(words, i - 1)
    if i == 0 or not words[i].glued or before in ("t", "fy"):
        return False
    return before in ("$", "£", "€", "#") or before.isalpha() or is_joined(words, i - 1, ",.")


def is_joined(words: Words, i: int, signs: str) -> bool:
    """A sign between digits, without spaces: the comma of "1,300"."""
    if low(words, i) not in tuple(signs) or not words[i].glued or i + 1 >= len(words) or not words[i + 1].glued:
        return False
    return low(words, i - 1).isdigit() and words[i + 1].low.isdigit()


@lru_cache(maxsize=1 << 13)
def _pieces(text: str) -> tuple[tuple[str, str, int, int], ...]:
    """The pieces of a token, as they stand and folded, with where they begin and end in it."""
    return tuple((m[0], m[0].lower().translate(SIGNS), m.start(), m.end()) for m in PIECE.finditer(text))


def _counts(sentence: Sentence, token: Token) -> bool:
    """ "in March 20 people died", not "the 2008 elections" or "on March 3"."""
    if token.deprel != "nummod" or token.head < token.i or token.ner.endswith("DATE"):
        return False
    noun = sentence[token.head]
    return noun.xpos == "NNS" and not sentence.child(noun.i, "det", "nmod:poss")
