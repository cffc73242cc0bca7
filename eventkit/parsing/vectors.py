"""Words → the vectors that a network reads for them. A word's vector hangs on its letters alone: it is made once, then remembered."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

CAPACITY = 8_000  # words; some 12 MB a model. News meets about 5,000 in a hundred articles.


class Remembered:
    """A function of words, word × width, that answers from memory where it can; when that is full it begins anew."""

    def __init__(self, vectors_of: Callable[[list[str]], Tensor], capacity: int = CAPACITY) -> None:
        self._vectors_of = vectors_of
        self._capacity = capacity
        self._row: dict[str, int] = {}
        self._table = torch.empty(0)

    def __call__(self, words: Sequence[str]) -> Tensor:
        distinct = dict.fromkeys(words)
        if new := [word for word in distinct if word not in self._row]:
            if len(self._row) + len(new) > self._capacity:
                self._row, new = {}, list(distinct)
            self._learn(new)
        return self._table[torch.tensor([self._row[word] for word in words])]

    def _learn(self, words: list[str]) -> None:
        vectors, known = self._vectors_of(words), len(self._row)
        if known + len(words) > len(self._table):  # the first words, or more at once than it has room for
            self._table = vectors.new_empty(max(self._capacity, len(words)), vectors.shape[1])
        self._table[known : known + len(words)] = vectors
        self._row.update((word, known + i) for i, word in enumerate(words))


class Letters(dict[str, int]):
    """The ids of letters in a vocabulary of Stanza, asked for once each."""

    def __init__(self, vocabulary: Any) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, letter: str) -> int:
        self[letter] = found = int(self._vocabulary.unit2id(letter))
        return found

    def of(self, words: Sequence[str]) -> list[list[int]]:
        """Word × letter, each word as long as it is."""
        return [[self[letter] for letter in word] for word in words]


def spelled(model: Any, letters: Sequence[Sequence[int]]) -> Tensor:
    """The vector of each word by a character model of Stanza, from the ids of its letters."""
    order = sorted(range(len(letters)), key=lambda i: -len(letters[i]))
    lengths = [len(letters[i]) for i in order]
    ids = np.zeros((len(order), lengths[0]), np.int64)
    ids[np.arange(lengths[0]) < np.array(lengths)[:, None]] = [letter for i in order for letter in letters[i]]
    read: Tensor = model(torch.from_numpy(ids), None, order, [len(order)], lengths).data
    return read
