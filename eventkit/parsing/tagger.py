"""Sentences of words → part of speech and features, by the weights of Stanza's tagger."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from .packing import Packing
from .vectors import Letters, Remembered, spelled


class Tags(NamedTuple):
    upos: str
    xpos: str
    feats: Mapping[str, str]


class Tagger:
    """Takes the place of `pos`. `pretrained` are the word vectors' vocabulary, `simplify` makes "?!!" a "?"."""

    def __init__(self, trainer: Any, pretrained: Any, simplify: Callable[[str], str]) -> None:
        self._model, self._vocab = trainer.model.eval(), trainer.vocab
        self._pretrained, self._simplify = pretrained, simplify
        self._letters = Letters(self._vocab["char"])
        self._vectors = Remembered(self._vectors_of)
        heads = [head for name in self._model.tag_names for head in self._heads(name)]
        self._weight = torch.cat([head.weight for head in heads])
        self._bias = torch.cat([head.bias for head in heads])
        self._widths = [len(head.bias) for head in heads]

    def _heads(self, name: str) -> Sequence[Any]:
        head = self._model.upos_clf if name == "upos" else self._model.tag_clf[name]
        return list(head) if isinstance(head, torch.nn.ModuleList) else [head]

    def __call__(self, packing: Packing, words: Sequence[str]) -> list[Tags]:
        """The tags of each word; the words are given flat."""
        model = self._model
        states = packing.run(model.taggerlstm, self._vectors(words), model.taggerlstm_h_init, model.taggerlstm_c_init)
        hidden = torch.relu(model.upos_hid(packing.flat(states)))
        scores = torch.nn.functional.linear(hidden, self._weight, self._bias)
        best = torch.stack([part.argmax(1) for part in torch.split(scores, self._widths, 1)], 1)
        kinds, which = np.unique(best.numpy(), axis=0, return_inverse=True)
        read = [self._tags(row.tolist()) for row in kinds]
        return [read[kind] for kind in which.tolist()]

    def _tags(self, ids: list[int]) -> Tags:
        found: dict[str, str] = {}
        for name in self._model.tag_names:
            count = len(self._heads(name))
            found[name] = self._vocab[name].unmap([ids[:count] if count > 1 else ids[0]])[0]
            ids = ids[count:]
        pairs = found["feats"].split("|") if found["feats"] != "_" else []
        return Tags(found["upos"], found["xpos"], dict(pair.split("=", 1) for pair in pairs))

    def _vectors_of(self, words: list[str]) -> Tensor:
        model, simple = self._model, [self._simplify(word) for word in words]
        known = model.word_emb(torch.tensor(self._vocab["word"].map(simple)))
        pretrained = model.pretrained_emb(torch.tensor(self._pretrained.map([word.lower() for word in simple])))
        letters = spelled(model.charmodel, self._letters.of(simple))
        return torch.cat([known, model.trans_pretrained(pretrained), model.trans_char(letters)], 1)
