"""UPOS, XPOS and features of words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stanza.models import tagger as stanza_tagger
from stanza.models.common import doc as fields
from stanza.models.common.doc import Document
from stanza.models.common.utils import unsort
from stanza.models.pos.data import Dataset
from stanza.models.pos.trainer import Trainer, unpack_batch
from torch import Tensor, nn

from .documents import BATCH
from .materials import Materials

RECIPE = {
    "hidden_dim": 200, "char_hidden_dim": 100, "deep_biaff_hidden_dim": 200, "word_emb_dim": 75, "char_emb_dim": 50, "num_layers": 2,
    "word_cutoff": 7, "dropout": 0.2, "word_dropout": 0.12, "optim": "adam",
    "share_hid": True,  # one hidden layer for all heads: ten times as fast as a bilinear layer for each, no worse
}  # fmt: skip
SENTENCES = 50  # of a batch


class Tagger:
    """Stanza's tagger in the training loop."""

    name = "pos"

    def __init__(self, materials: Materials, train: Document, dev: Document) -> None:
        options = materials.options(stanza_tagger.parse_args([]), **RECIPE)
        self.trainer = _trainer(materials, options, train)
        self._train = Dataset(train, self.trainer.args, materials.vectors, vocab=self.trainer.vocab, evaluation=False)
        self._dev = Dataset(
            dev, self.trainer.args, materials.vectors, vocab=self.trainer.vocab, evaluation=True, sort_during_eval=True
        )
        self._gold = [[tag or "_" for tag in word] for word in dev.get([fields.UPOS, fields.XPOS, fields.FEATS])]
        self.model: nn.Module = self.trainer.model

    def batches(self) -> Iterator[Any]:
        return iter(self._train.to_loader(batch_size=SENTENCES, shuffle=True))

    def loss(self, batch: Any) -> Tensor:
        inputs, _, word_order, sentence_lengths, word_lengths, text = unpack_batch(batch, next(self.model.parameters()).device)
        loss: Tensor = self.model(*inputs, word_order, sentence_lengths, word_lengths, text)[0]
        return loss

    def score(self, model: nn.Module) -> dict[str, float]:
        self.trainer.model = model
        found: list[Any] = []
        order: list[int] = []
        for batch in self._dev.to_length_limited_loader(**BATCH):
            found += self.trainer.predict(batch)
            order += batch.idx
        words = [word for sentence in unsort(found, order) for word in sentence]
        names = ("upos", "xpos", "feats")
        right = {
            name: _share(word[i] == gold[i] for word, gold in zip(words, self._gold, strict=True)) for i, name in enumerate(names)
        }
        return {"all": _share(list(word) == gold for word, gold in zip(words, self._gold, strict=True)), **right}

    def save(self, model: nn.Module, path: Path) -> None:
        self.trainer.model = model
        self.trainer.save(str(path))


def load_tagger(path: Path, materials: Materials) -> Trainer:
    """A finished tagger, for `documents.tag`."""
    trainer = Trainer(pretrain=materials.vectors, model_file=str(path), device=materials.device, args=_nothing_else())
    trainer.pretrain = materials.vectors
    return trainer


def _trainer(materials: Materials, options: dict[str, Any], train: Document) -> Trainer:
    if start := materials.started("pos"):
        learning = {name: options[name] for name in ("dropout", "word_dropout")}
        return Trainer(
            pretrain=materials.vectors, model_file=str(start), device=materials.device, args=learning | _nothing_else()
        )
    vocabulary = Dataset.init_vocab([train], options)
    return Trainer(args=options, vocab=vocabulary, pretrain=materials.vectors, device=materials.device)


def _nothing_else() -> dict[str, Any]:
    """No character language models, which Stanza looks for when it loads a tagger or parser."""
    return {"charlm_forward_file": None, "charlm_backward_file": None}


def _share(right: Iterator[bool]) -> float:
    answers = list(right)
    return round(100 * sum(answers) / len(answers), 2)
