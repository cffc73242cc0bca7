"""Tagged sentences → trees, by the weights of Stanza's graph parser."""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_packed_sequence

from .decoder import Decoder
from .packing import Packing
from .tagger import Tags
from .vectors import Letters, Remembered, spelled

ROOT = ""  # stands before the words of every sentence
ROOT_ID = 3  # in every vocabulary of Stanza


class TreeReader:
    """Takes the place of `depparse`. `pretrained` are the word vectors' vocabulary, `simplify` makes "?!!" a "?"."""

    def __init__(self, trainer: Any, pretrained: Any, simplify: Callable[[str], str], decoder: Decoder) -> None:
        self._model, self._vocab = trainer.model.eval(), trainer.vocab
        self._pretrained, self._simplify, self._decoder = pretrained, simplify, decoder
        self._letters = Letters(self._vocab["char"])
        self._vectors = Remembered(self._vectors_of)
        args = self._model.args
        columns = [name for name in ("upos", "xpos") if args["tag_emb_dim"] > 0 and args.get(f"use_{name}", True)]
        self._tag_embeddings = [(name, getattr(self._model, f"{name}_emb")) for name in columns]

    def __call__(
        self, packing: Packing, words: Sequence[str], lemmas: Sequence[str], tags: Sequence[Tags]
    ) -> list[tuple[int, str]]:
        """(head, label) of each word, heads counted from 1, 0 the root; the words are given flat."""
        model, rooted = self._model, Packing.of([n + 1 for n in packing.lengths])
        vectors = self._vectors(_rooted(packing, words, ROOT))
        parts = [vectors[:, : -model.trans_char.out_features]]
        parts.append(model.lemma_emb(torch.tensor(_rooted(packing, self._vocab["lemma"].map(lemmas), ROOT_ID))))
        if self._tag_embeddings:
            parts.append(torch.stack([self._embedded(packing, name, table, tags) for name, table in self._tag_embeddings]).sum(0))
        parts.append(vectors[:, -model.trans_char.out_features :])
        states = rooted.run(model.parserlstm, torch.cat(parts, 1), model.parserlstm_h_init, model.parserlstm_c_init)
        padded, _ = pad_packed_sequence(states, batch_first=True)
        return [arc for tree in self._decoder.trees(padded, rooted.lengths) for arc in tree]

    def _embedded(self, packing: Packing, name: str, table: Any, tags: Sequence[Tags]) -> Tensor:
        ids = self._vocab[name].map([getattr(tag, name) for tag in tags])
        embedded: Tensor = table(torch.tensor(_rooted(packing, ids, ROOT_ID)))
        return embedded

    def _vectors_of(self, words: list[str]) -> Tensor:
        model, simple = self._model, [self._simplify(word) for word in words]
        pretrained = model.pretrained_emb(self._ids(self._pretrained, [word.lower() for word in simple]))
        letters = spelled(model.charmodel, [ids or [ROOT_ID] for ids in self._letters.of(simple)])
        known = model.word_emb(self._ids(self._vocab["word"], simple))
        return torch.cat([model.trans_pretrained(pretrained), known, model.trans_char(letters)], 1)

    def _ids(self, vocab: Any, words: Sequence[str]) -> Tensor:
        return torch.tensor([vocab.unit2id(word) if word != ROOT else ROOT_ID for word in words])


def _rooted(packing: Packing, flat: Sequence[Any], root: Any) -> list[Any]:
    return [value for sentence in packing.split(flat) for value in (root, *sentence)]
