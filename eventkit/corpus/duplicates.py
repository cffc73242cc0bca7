"""Articles → the ones that were printed before: word for word, or nearly."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..article import Article
from ..events import Record
from ..extras import load_extra
from .batch import text_hash

WORDS = re.compile(r"\w+")
SHINGLE = 5  # words
PERMUTATIONS, BANDS = 128, 32  # pairs of a similarity of 0.8 are missed less than once in a million
SEED = 20150318


class Duplicate(Record):
    """An article, and the earlier one (`of`) whose words it has; positions count from 0. `similarity` 1 is word for word.

    A similarity below 1 is the share of runs of five words that both have, estimated (Jaccard; off by some 0.03).
    """

    position: int
    of: int
    similarity: float


def find_duplicates(articles: Iterable[Article], *, near: float | None = 0.8) -> Iterator[Duplicate]:
    """The articles that repeat an earlier one, as they come.

    `near` is the least similarity told; with None only those word for word are, and the extra `dedup` is not needed. Held in
    memory are about 600 bytes an article. Raises `MissingExtraError` where the extra is missing.
    """
    exact: dict[str, int] = {}
    index = None if near is None else _NearIndex(near)
    for position, article in enumerate(articles):
        first = exact.setdefault(text_hash(article.text), position)
        if first != position:
            yield Duplicate(position=position, of=first, similarity=1.0)
        elif index and (found := index.find_or_add(position, article.text)):
            yield found


class _NearIndex:
    def __init__(self, threshold: float) -> None:
        self._rensa: Any = load_extra("rensa", "dedup")
        self.threshold = threshold
        self._index = self._rensa.RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=BANDS)
        self._hashes: dict[int, Any] = {}

    def find_or_add(self, position: int, text: str) -> Duplicate | None:
        """The most similar earlier article; without one, the text waits for later ones."""
        shingles = list(_shingles(text))
        if not shingles:
            return None
        hashed = self._rensa.RMinHash(num_perm=PERMUTATIONS, seed=SEED)
        hashed.update(shingles)
        near = [(hashed.jaccard(self._hashes[i]), -i) for i in self._index.query(hashed)]
        similarity, of = max(near, default=(0.0, 0))
        if similarity >= self.threshold:
            return Duplicate(position=position, of=-of, similarity=min(similarity, 1.0))
        self._index.insert(position, hashed)
        self._hashes[position] = hashed
        return None


def _shingles(text: str) -> Iterator[str]:
    words = WORDS.findall(text.casefold())
    return (" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))
