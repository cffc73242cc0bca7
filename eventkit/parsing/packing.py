"""Sentences → the order in which a recurrent network reads a batch: all first words, then all second words, and so on.

Words of a batch stand one after another in flat tensors, word × width, without padding.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils.rnn import PackedSequence


@dataclass(frozen=True, slots=True)
class Packing:
    """Sentences of these lengths, the longest first."""

    lengths: tuple[int, ...]
    batch_sizes: Tensor
    order: Tensor  # place in the packed order → place in the flat one
    back: Tensor  # and the other way round

    @classmethod
    def of(cls, lengths: Sequence[int]) -> "Packing":
        """
        >>> Packing.of([3, 1]).order.tolist()  # a b c | d: a d b c
        [0, 3, 1, 2]
        """
        sentence = np.repeat(np.arange(len(lengths)), lengths)
        place = np.concatenate([np.arange(n) for n in lengths])
        order = np.lexsort((sentence, place))
        back = np.empty_like(order)
        back[order] = np.arange(len(order))
        return cls(tuple(lengths), torch.from_numpy(np.bincount(place)), torch.from_numpy(order), torch.from_numpy(back))

    def pack(self, flat: Tensor) -> PackedSequence:
        return PackedSequence(flat[self.order], self.batch_sizes)

    def flat(self, packed: PackedSequence) -> Tensor:
        return packed.data[self.back]

    def run(self, network: Any, flat: Tensor, *start: Tensor) -> PackedSequence:
        """What a network of Stanza says of each word; `start` are its learned first states."""
        states = tuple(state.expand(-1, len(self.lengths), -1).contiguous() for state in start)
        said: PackedSequence = network(self.pack(flat), self.lengths, states)[0]
        return said

    def split(self, flat: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """A flat list, sentence by sentence."""
        ends = np.cumsum(self.lengths).tolist()
        for first, end in pairwise([0, *ends]):
            yield flat[first:end]
