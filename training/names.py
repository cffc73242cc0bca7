"""Names of persons, organisations, places and the other classes of the NER data."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from stanza.models import ner_tagger
from stanza.models.common.doc import Document
from stanza.models.ner.data import DataLoader
from stanza.models.ner.scorer import score_by_entity
from stanza.models.ner.trainer import Trainer, unpack_batch
from torch import Tensor, nn

from .materials import Materials

RECIPE = {
    "hidden_dim": 200, "char_hidden_dim": 60, "char_emb_dim": 40, "num_layers": 1, "dropout": 0.3, "word_dropout": 0.01, "locked_dropout": 0.0,
    "char_dropout": 0.0, "optim": "adam", "scheme": "bioes",
    "emb_finetune": False,  # the word vectors stay what they are: they are shared, and a table of our own would be 12 MB
}  # fmt: skip
SENTENCES, WORDS = 32, 800  # of a batch, at most


class Names:
    """Stanza's NER tagger in the training loop."""

    name = "ner"

    def __init__(self, materials: Materials, train: Document, dev: Document) -> None:
        options = materials.options(ner_tagger.parse_args([]), **RECIPE) | {"word_emb_dim": materials.vectors.emb.shape[1]}
        self.trainer = _trainer(materials, options, train)
        args, vocabulary = self.trainer.args, self.trainer.vocab
        self._train = DataLoader(
            train, SENTENCES, args, materials.vectors, vocab=vocabulary, evaluation=False, max_batch_words=WORDS
        )
        self._dev = DataLoader(dev, SENTENCES, args, materials.vectors, vocab=vocabulary, evaluation=True)
        self.model: nn.Module = self.trainer.model

    def batches(self) -> Iterator[Any]:
        self._train.reshuffle()
        return iter(self._train)

    def loss(self, batch: Any) -> Tensor:
        inputs, _, word_order, char_order, lengths, word_lengths, char_lengths, offsets = unpack_batch(
            batch, next(self.model.parameters()).device
        )
        words, word_chars, word_mask, chars, tags = inputs
        loss: Tensor = self.model(
            words, word_chars, word_mask, tags, word_order, lengths, word_lengths, chars, offsets, char_lengths, char_order
        )[0]
        return loss

    @torch.no_grad()
    def score(self, model: nn.Module) -> dict[str, float]:
        self.trainer.model = model
        return score_names(self.trainer, self._dev)

    def save(self, model: nn.Module, path: Path) -> None:
        self.trainer.model = model
        self.trainer.save(str(path))


def score_names(trainer: Trainer, loader: DataLoader) -> dict[str, float]:
    """F1 of whole names, of all classes together and then each, as Stanza counts them."""
    found = [sentence for batch in loader for sentence in trainer.predict(batch)]
    gold = [[tag[0] for tag in sentence] for sentence in loader.tags]
    precision, recall, f1, classes = score_by_entity(found, gold, verbose=False)
    all_classes = {"f1": f1, "precision": precision, "recall": recall}
    return {name: round(100 * share, 2) for name, share in {**all_classes, **classes}.items()}


def _trainer(materials: Materials, options: dict[str, Any], train: Document) -> Trainer:
    if start := materials.started("ner"):
        learning = {name: options[name] for name in ("dropout", "word_dropout", "optim", "lr", "momentum")}
        return Trainer(args=learning, model_file=str(start), pretrain=materials.vectors, device=materials.device)
    vocabulary = DataLoader(train, SENTENCES, options, materials.vectors, evaluation=False).vocab
    return Trainer(args=options, vocab=vocabulary, pretrain=materials.vectors, device=materials.device)
