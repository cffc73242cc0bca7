"""States of Stanza's graph parser → its trees, without the work that changes nothing.

Stanza scores the labels of all pairs of words, where only the pairs of the tree are asked for.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import logsigmoid, softplus

from .arborescence import Tree, best_tree

PREFIX = 4  # ids before the first label in a vocabulary of Stanza: padding, unknown, empty, root
SENTLENS = 12  # where the lengths stand among the inputs of a parser
AT_ONCE = 128  # heads whose arcs are labelled together: what they need stays near the processor


@dataclass(frozen=True, slots=True)
class Repair:
    """Stanza's functions on a sentence with two subjects or two objects of one word."""

    violations: Callable[[Tree, Sequence[str]], Sequence[Any]]
    repair: Callable[[Any, Any, Tree, Any], tuple[Tree, Sequence[int]]]


@dataclass(slots=True)
class Decoder:
    """Takes the place of `predict` of one loaded parser, with its weights."""

    model: Any
    mend: Repair
    _by_head: Tensor = field(init=False)

    def __post_init__(self) -> None:
        weight = self.model.deprel.scorer.W_bilin.weight.detach()  # dependent × head × label
        self._by_head = weight.permute(1, 0, 2).reshape(weight.shape[1], -1).contiguous()

    def __call__(self, *inputs: Any, resolve_head_constraints: bool = False) -> list[list[tuple[int, str]]]:
        """What `predict` of Stanza gives."""
        return self.trees(self.model.embed(*inputs), inputs[SENTLENS], resolve_head_constraints)

    def trees(
        self, states: Tensor, lengths: Sequence[int], resolve_head_constraints: bool = False
    ) -> list[list[tuple[int, str]]]:
        """(head, label) of each word of each sentence; the states are sentence × word × width, the root's own first."""
        scores = [scored[:n, :n] for scored, n in zip(self._arc_scores(states), lengths, strict=True)]
        trees = [best_tree(scored.double().cpu().numpy()) for scored in scores]
        labels = self._labels(states, trees)
        sentences = []
        for i, (tree, names) in enumerate(zip(trees, labels, strict=True)):
            if resolve_head_constraints and self.mend.violations(tree, names):
                tree, names = self._repaired(states[i : i + 1, : len(tree)], scores[i], tree)
            sentences.append(list(zip(tree[1:].tolist(), names, strict=True)))
        return sentences

    def _arc_scores(self, states: Tensor) -> Tensor:
        """Sentence × dependent × head, as `GraphParser.forward_scores` has it."""
        model = self.model
        scores: Tensor = model.unlabeled(states, states).squeeze(3)
        places = torch.arange(states.shape[1], device=states.device)
        offset = (places.view(1, 1, -1) - places.view(1, -1, 1)).float()
        if model.args["linearization"]:
            scores = scores + logsigmoid(model.linearization(states, states).squeeze(3) * offset.sign())
        if model.args["distance"]:
            expected = 1 + softplus(model.distance(states, states).squeeze(3))
            scores = scores - torch.log((offset.abs() - expected) ** 2 / 2 + 1)
        return scores.masked_fill(torch.eye(states.shape[1], dtype=torch.bool, device=states.device), -torch.inf)

    def _labels(self, states: Tensor, trees: Sequence[Tree]) -> list[list[str]]:
        """The best label of each arc of the trees."""
        scorer, width = self.model.deprel, states.shape[1]
        words = np.concatenate([i * width + np.arange(1, len(tree)) for i, tree in enumerate(trees)])
        heads = np.concatenate([i * width + tree[1:] for i, tree in enumerate(trees)])
        flat = states.reshape(-1, states.shape[2])
        left, right = _with_one(scorer.hidden_func(scorer.W1(flat))), _with_one(scorer.hidden_func(scorer.W2(flat)))
        best = torch.empty(len(words), dtype=torch.long)
        for arcs in _families(heads):
            best[torch.from_numpy(arcs)] = self._best_labels(left[words[arcs]], right[heads[arcs[:, 0]]]).cpu()
        names = iter(self._names(best.tolist()))
        return [[next(names) for _ in tree[1:]] for tree in trees]

    def _best_labels(self, left: Tensor, right: Tensor) -> Tensor:
        """Of the dependents of heads: head × dependent × width and head × width."""
        # What a head makes of any dependent, once for all of its own.
        seen = (right @ self._by_head).view(len(right), right.shape[1], -1)
        scores: Tensor = torch.bmm(left, seen) + self.model.deprel.scorer.W_bilin.bias
        return scores.argmax(2)

    def _repaired(self, states: Tensor, scores: Tensor, tree: Tree) -> tuple[Tree, list[str]]:
        """A sentence with two subjects or two objects of one word, read anew by Stanza."""
        labels = self.model.deprel(states, states)[0].log_softmax(2).cpu().numpy()
        tree, ids = self.mend.repair(scores.log_softmax(1).cpu().numpy(), labels, tree, self.model.vocab["deprel"])
        return tree, self._names(ids)

    def _names(self, ids: Sequence[int]) -> list[str]:
        names: list[str] = self.model.vocab["deprel"].unmap([i + PREFIX for i in ids])
        return names


def _with_one(vectors: Tensor) -> Tensor:
    return torch.cat([vectors, vectors.new_ones(len(vectors), 1)], 1)


def _families(heads: Any) -> Iterator[Any]:
    """Arcs by their heads, head × dependent: those of heads with as many dependents, up to `AT_ONCE` heads together.

    >>> [arcs.tolist() for arcs in _families(np.array([2, 5, 2, 7]))]
    [[[1], [3]], [[0, 2]]]
    """
    order = np.argsort(heads, kind="stable")
    first = np.flatnonzero(np.diff(heads[order], prepend=-1))
    counts = np.diff(first, append=len(order))
    for count in np.unique(counts):
        rows = first[counts == count]
        for at in range(0, len(rows), AT_ONCE):
            yield order[rows[at : at + AT_ONCE, None] + np.arange(count)]
