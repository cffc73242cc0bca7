"""Heads and relations of words.

The tags that the parser reads are those of our tagger with some dropout (see `documents.tag`), never the gold ones: it meets no
others at run time. A parser without tags can be started from: its first layer is widened by columns of zeros, so that it parses
as before and learns to use the tags from there.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from stanza.models import parser as stanza_parser
from stanza.models.common.doc import Document
from stanza.models.common.utils import unsort
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE
from stanza.models.depparse.data import DataLoader
from stanza.models.depparse.head_constraints import find_head_constraint_violations, resolve_head_constraint_violations
from stanza.models.depparse.trainer import GraphTrainer, Trainer, unpack_batch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, logsigmoid, softplus

from eventkit.parsing.decoder import Decoder, Repair

from .materials import Materials

RECIPE = {
    "hidden_dim": 200, "char_hidden_dim": 100, "deep_biaff_hidden_dim": 160, "word_emb_dim": 75, "char_emb_dim": 50, "tag_emb_dim": 50,
    "num_layers": 2, "word_cutoff": 7, "dropout": 0.2, "word_dropout": 0.1, "use_ufeats": False,
}  # fmt: skip
WORDS = 1500  # of a batch
REPAIR = Repair(find_head_constraint_violations, resolve_head_constraint_violations)


class Parser:
    """Stanza's graph parser in the training loop."""

    name = "depparse"

    def __init__(self, materials: Materials, train: Document, dev: Document) -> None:
        """Both documents carry the tags of a tagger."""
        options = materials.options(stanza_parser.parse_args([]), **RECIPE)
        self.trainer = _trainer(materials, options, train)
        args, vocabulary = self.trainer.args, self.trainer.vocab
        self._train = DataLoader(train, WORDS, args, materials.vectors, vocab=vocabulary, evaluation=False)
        self._dev = DataLoader(dev, 2 * WORDS, args, materials.vectors, vocab=vocabulary, evaluation=True, sort_during_eval=True)
        self._gold = [(word.head, _relation(word.deprel)) for sentence in dev.sentences for word in sentence.words]
        self.model: Any = self.trainer.model

    def batches(self) -> Iterator[Any]:
        self._train.reshuffle()
        return iter(self._train)

    def loss(self, batch: Any) -> Tensor:
        inputs, _, *rest = unpack_batch(batch, next(self.model.parameters()).device)
        states = self.model.embed(*inputs, *rest)
        mask, head, relation = inputs[1], inputs[9], inputs[10]
        return tree_loss(self.model, states, mask, head, relation) / int((~mask[:, 1:]).sum())

    @torch.no_grad()
    def score(self, model: nn.Module) -> dict[str, float]:
        model.eval()
        decode = Decoder(model, REPAIR)
        trees: list[Any] = []
        for batch in self._dev:
            inputs, order, *rest = unpack_batch(batch, next(model.parameters()).device)
            trees += unsort(decode(*inputs, *rest), order)
        words = [(head, _relation(name)) for tree in unsort(trees, self._dev.data_orig_idx) for head, name in tree]
        heads = sum(word[0] == gold[0] for word, gold in zip(words, self._gold, strict=True))
        arcs = sum(word == gold for word, gold in zip(words, self._gold, strict=True))
        return {"las": round(100 * arcs / len(words), 2), "uas": round(100 * heads / len(words), 2)}

    def save(self, model: nn.Module, path: Path) -> None:
        self.trainer.model = model
        self.trainer.save(str(path))


def tree_loss(model: Any, states: Tensor, mask: Tensor, head: Tensor, relation: Tensor) -> Tensor:
    """Stanza's loss of a batch, summed over words, at half the cost.

    Stanza scores the relations of all pairs of words, to use those of the gold arcs; and it counts sides and distances of the
    padding, too, which is left out here.
    """
    sentence, word = (~mask[:, 1:]).nonzero(as_tuple=True)
    gold, name = head[sentence, word], relation[sentence, word] - VOCAB_PREFIX_SIZE
    word = word + 1
    arcs, order, distance = _arc_scores(model, states)
    found = cross_entropy(arcs[sentence, word].masked_fill(mask[sentence], -torch.inf), gold, reduction="sum")
    named = cross_entropy(_relation_scores(model, states, (sentence, word), (sentence, gold)), name, reduction="sum")
    side = (gold > word).float() * 2 - 1
    return found + named - logsigmoid(order[sentence, word, gold] * side).sum() - distance[sentence, word, gold].sum()


def _arc_scores(model: Any, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Of all heads of all words, the scores of their sides and the logarithms of their distances' likelihoods."""
    places = torch.arange(states.shape[1], device=states.device)
    offset = (places.view(1, 1, -1) - places.view(1, -1, 1)).float()
    order = model.linearization(model.drop(states), model.drop(states)).squeeze(3)
    expected = 1 + softplus(model.distance(model.drop(states), model.drop(states)).squeeze(3))
    distance = -torch.log((offset.abs() - expected) ** 2 / 2 + 1)
    scores = model.unlabeled(model.drop(states), model.drop(states)).squeeze(3)
    scores = scores + logsigmoid(order * offset.sign()).detach() + distance.detach()
    return scores.masked_fill(torch.eye(len(places), dtype=torch.bool, device=states.device), -torch.inf), order, distance


def _relation_scores(model: Any, states: Tensor, words: tuple[Tensor, Tensor], heads: tuple[Tensor, Tensor]) -> Tensor:
    """Arc × relation."""
    scorer, weight = model.deprel, model.deprel.scorer.W_bilin.weight  # dependent × head × relation
    left = _with_one(scorer.dropout(scorer.hidden_func(scorer.W1(model.drop(states[words])))))
    right = _with_one(scorer.dropout(scorer.hidden_func(scorer.W2(model.drop(states[heads])))))
    seen = (left @ weight.flatten(1)).view(len(left), *weight.shape[1:])
    scores: Tensor = torch.bmm(right.unsqueeze(1), seen).squeeze(1) + scorer.scorer.W_bilin.bias
    return scores


def _with_one(vectors: Tensor) -> Tensor:
    return torch.cat([vectors, vectors.new_ones(len(vectors), 1)], 1)


def _relation(name: str) -> str:
    """Without its subtype, which the official scorer does not look at."""
    return name.partition(":")[0]


def _trainer(materials: Materials, options: dict[str, Any], train: Document) -> Trainer:
    start = materials.started("depparse")
    if start is None:
        vocabulary = DataLoader(train, WORDS, options, materials.vectors, evaluation=False).vocab
        return GraphTrainer(args=options, vocab=vocabulary, pretrain=materials.vectors, device=materials.device)
    learning = {name: options[name] for name in ("dropout", "word_dropout", "optim", "lr", "beta2")}
    checkpoint = with_tags(torch.load(start, map_location="cpu", weights_only=True))
    return Trainer.load_checkpoint(str(start), checkpoint, materials.vectors, args=learning, device=materials.device)


def with_tags(checkpoint: dict[str, Any]) -> dict[str, Any]:
    """A parser that reads UPOS and XPOS, and does not mind them yet."""
    config, weights = checkpoint["config"], {name: weight.float() for name, weight in checkpoint["model"].items()}
    if config["use_upos"]:
        return checkpoint
    width, place = config["tag_emb_dim"], config["transformed_dim"] + 2 * config["word_emb_dim"]  # after vector, word and lemma
    for tags in ("upos", "xpos"):
        weights[f"{tags}_emb.weight"] = torch.randn(len(checkpoint["vocab"][tags]["_id2unit"]), width) * 0.3
    first = ("lstm.0.lstm.weight_ih_l0", "lstm.0.lstm.weight_ih_l0_reverse", "highway.0.weight", "gate.0.weight")
    for name in ("drop_replacement", *(f"parserlstm.{part}" for part in first)):
        before, after = weights[name][..., :place], weights[name][..., place:]
        weights[name] = torch.cat([before, before.new_zeros(*before.shape[:-1], width), after], -1)
    return checkpoint | {"model": weights, "config": config | {"use_upos": True, "use_xpos": True}}
