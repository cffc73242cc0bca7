"""Sentences of words → names, by the weights of Stanza's named entity tagger."""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from .packing import Packing
from .vectors import Letters, Remembered, spelled

UNKNOWN = 1
FIRST_TAG = 4  # before it: padding, unknown, empty, root
Mend = Callable[[Sequence[str]], list[str]]


class NameTagger:
    """Takes the place of `ner`. `mend` is Stanza's: names of one word, and beginnings and ends that lack the rest."""

    def __init__(self, trainer: Any, mend: Mend) -> None:
        self._model, self._vocab, self._mend = trainer.model.eval(), trainer.vocab, mend
        self._letters = Letters(self._vocab["char"])
        self._vectors = Remembered(self._vectors_of)
        self._transitions: Tensor = self._model.crits[0]._transitions.detach()
        self._tags = [self._vocab["tag"].unmap([(max(i, FIRST_TAG),)])[0][0] for i in range(len(self._transitions))]

    def __call__(self, packing: Packing, words: Sequence[str]) -> list[str]:
        """The BIOES tag of each word; the words are given flat."""
        model = self._model
        states = packing.run(model.taggerlstm, self._vectors(words), model.taggerlstm_h_init, model.taggerlstm_c_init)
        best = best_paths(model.tag_clfs[0](states.data), packing.batch_sizes.tolist(), self._transitions)
        tags = [self._tags[i] for i in best[packing.back].tolist()]
        return [tag for sentence in packing.split(tags) for tag in self._mend(sentence)]

    def _vectors_of(self, words: list[str]) -> Tensor:
        model, vocab, lower = self._model, self._vocab, [word.lower() for word in words]
        known, tuned = torch.tensor(vocab["word"].map(lower)), torch.tensor(vocab["delta"].map(lower))
        tuned[(tuned == UNKNOWN) & (known != UNKNOWN)] = 0
        letters = spelled(model.charmodel, self._letters.of(words))
        vectors = torch.cat([model.word_emb(known) + model.delta_emb(tuned), letters], 1)
        return vectors if model.input_transform is None else model.input_transform(vectors)


def best_paths(scores: Tensor, batch_sizes: Sequence[int], transitions: Tensor) -> Tensor:
    """The best tags of all sentences at once (Viterbi), packed as the scores are: the n-th words of a batch together."""
    rows = list(torch.split(scores, list(batch_sizes)))
    ends, steps = rows[0].clone(), []
    for row in rows[1:]:
        best, before = (ends[: len(row)].unsqueeze(1) + transitions.T).max(2)
        ends[: len(row)] = row + best
        steps.append(before)
    tags = ends.argmax(1)
    found = [tags[: batch_sizes[-1]].clone()]
    for step, size in zip(reversed(steps), reversed(batch_sizes[:-1]), strict=True):
        tags[: len(step)] = step.gather(1, tags[: len(step)].unsqueeze(1)).squeeze(1)
        found.append(tags[:size].clone())
    return torch.cat(found[::-1])
