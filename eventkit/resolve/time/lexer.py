"""Tokens → time words: "3-5", "mid-2011" and "10th" fall into their pieces, each with its offsets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...document import Token

# Digits, letters and single signs: linear in the length of the text.
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
QUOTES = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a token: `low` is its folded text, `token` the token's index, `glued` that no space stands before."""

    text: str
    low: str
    start: int
    end: int
    token: int
    glued: bool

    @property
    def number(self) -> int | None:
        """The value of up to four digits."""
        return int(self.low) if len(self.low) <= 4 and self.low.isascii() and self.low.isdigit() else None


def split_tokens(tokens: Iterable[Token]) -> tuple[Word, ...]:
    """The pieces of a sentence's tokens."""
    words: list[Word] = []
    for token in tokens:
        for match in PIECE.finditer(token.text):
            start, end = token.start + match.start(), token.start + match.end()
            words.append(_word(match[0], start, min(end, token.end), token.i, words))
    return tuple(words)


def split_text(text: str) -> tuple[Word, ...]:
    """The pieces of a bare string, all of token 0."""
    words: list[Word] = []
    for match in PIECE.finditer(text):
        words.append(_word(match[0], match.start(), match.end(), 0, words))
    return tuple(words)


def _word(text: str, start: int, end: int, token: int, before: list[Word]) -> Word:
    return Word(text, text.lower().translate(QUOTES), start, end, token, bool(before) and before[-1].end == start)
