"""Scores of arcs → the best tree (Chu-Liu and Edmonds): scores are dependent × head, 0 is the root, nothing heads itself.

Where every word's best head makes a tree, no other tree is better; that is so in four sentences of five. Else each cycle is
contracted into one node, which is entered where that costs least. Stanza does the same with a search for cycles in Python.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

Scores = Any  # a square array of floats, -inf on its diagonal
Tree = Any  # an array of heads, the root's own first, which is 0


def best_tree(scores: Scores) -> Tree:
    """The best tree with one root.

    >>> best_tree(np.array([[-np.inf, 0, 0], [1, -np.inf, 3], [2, 3, -np.inf]])).tolist()
    [0, 2, 0]
    """
    found = spanning_tree(scores)
    if int((found[1:] == 0).sum()) <= 1:
        return found
    fewer = scores.copy()  # a root must cost more than any tree gains by it (Stanojević and Cohen 2021)
    fewer[:, 0] += scores[np.isfinite(scores)].min() * len(scores)
    return spanning_tree(fewer)


def spanning_tree(scores: Scores) -> Tree:
    """The best tree, whatever the number of its roots."""
    contracted: list[_Contraction] = []
    heads = _best_heads(scores)
    while (cycle := a_cycle(heads)) is not None:
        step, scores = _contract(scores, heads, cycle)
        contracted.append(step)
        heads = _best_heads(scores)
    for step in reversed(contracted):
        heads = step.expanded(heads)
    return heads


def a_cycle(heads: Tree) -> Any:
    """The words of one cycle, None where all hang together below the root.

    >>> a_cycle(np.array([0, 2, 0, 2])), a_cycle(np.array([0, 2, 1, 0])).tolist()
    (None, [1, 2])
    """
    above = heads
    for _ in range(len(heads).bit_length()):  # twice as far up each time
        above = above[above]
    if not above.any():
        return None
    cycle = [int(above[above != 0][0])]
    while (following := int(heads[cycle[-1]])) != cycle[0]:
        cycle.append(following)
    return np.array(sorted(cycle))


def _best_heads(scores: Scores) -> Tree:
    heads = scores.argmax(axis=1)
    heads[0] = 0
    return heads


@dataclass(frozen=True, slots=True)
class _Contraction:
    """A cycle made one node, the last of fewer."""

    heads: Tree
    cycle: Any
    others: Any  # the words outside, the root first
    entered: Any  # of each other word as a head: the word of the cycle that it takes best
    left: Any  # of each other word as a dependent: its best head in the cycle

    def expanded(self, found: Tree) -> Tree:
        """The tree of all words, from that of the fewer nodes."""
        heads = self.heads.copy()
        inside = found[:-1] == len(self.others)
        heads[self.others] = np.where(inside, self.cycle[self.left], self.others[np.minimum(found[:-1], len(self.others) - 1)])
        heads[self.cycle[self.entered[found[-1]]]] = self.others[found[-1]]
        return heads


def _contract(scores: Scores, heads: Tree, cycle: Any) -> tuple[_Contraction, Scores]:
    """The scores with a cycle as one node: entered, it loses the arc that the word which is entered had in it."""
    others = np.setdiff1d(np.arange(len(scores)), cycle)
    gain = scores[np.ix_(cycle, others)] - scores[cycle, heads[cycle]][:, None]
    leaving = scores[np.ix_(others, cycle)]
    fewer = np.full((len(others) + 1, len(others) + 1), -np.inf)
    fewer[:-1, :-1] = scores[np.ix_(others, others)]
    fewer[:-1, -1] = leaving.max(axis=1)
    fewer[-1, :-1] = gain.max(axis=0)
    return _Contraction(heads, cycle, others, gain.argmax(axis=0), leaving.argmax(axis=1)), fewer
