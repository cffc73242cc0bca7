"""Tokens → time words: "3-5", "mid-2011" and "10th" fall into their pieces, each with its offsets."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ...document import Sentence, Token

# Digits, letters and single signs: linear in the length of the text.
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
SIGNS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a token: `low` is its folded text, `token` the token's index.

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


Words = Sequence[Word]
Found = tuple[Any, int] | None
"""The meaning of the words from some index on, and the index where it ends."""


def split_tokens(sentence: Sentence) -> tuple[Word, ...]:
    """The pieces of a sentence's tokens."""
    return _split((token.text, token.start, token.i, _counts(sentence, token)) for token in sentence)


def split_text(text: str) -> tuple[Word, ...]:
    """The pieces of a bare string, all of token 0."""
    return _split([(text, 0, 0, False)])


def low(words: Words, i: int) -> str:
    """The folded word at `i`, empty beyond the ends."""
    return words[i].low if 0 <= i < len(words) else ""


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


def _split(texts: Iterable[tuple[str, int, int, bool]]) -> tuple[Word, ...]:
    words: list[Word] = []
    for text, offset, token, counts in texts:
        for match in PIECE.finditer(text):
            start, end = offset + match.start(), offset + match.end()
            is_glued = bool(words) and words[-1].end == start
            words.append(Word(match[0], match[0].lower().translate(SIGNS), start, end, token, is_glued, counts))
    return tuple(words)


def _counts(sentence: Sentence, token: Token) -> bool:
    """ "in March 20 people died", not "the 2008 elections" or "on March 3"."""
    if token.deprel != "nummod" or token.head < token.i or token.ner.endswith("DATE"):
        return False
    noun = sentence[token.head]
    return noun.xpos == "NNS" and not sentence.child(noun.i, "det", "nmod:poss")
