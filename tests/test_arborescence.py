"""The best tree is the one that Stanza's search finds, and no other tree is better."""

from importlib import import_module
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from eventkit.parsing.arborescence import a_cycle, best_tree

HEADS = st.integers(2, 9).flatmap(lambda n: st.lists(st.integers(0, n - 1), min_size=n - 1, max_size=n - 1))


def scores_of(sizes: st.SearchStrategy[int]) -> st.SearchStrategy[Any]:
    return sizes.flatmap(lambda n: arrays(float, (n, n), elements=st.floats(-20, -0.1), unique=True)).map(without_loops)


def without_loops(scores: Any) -> Any:
    np.fill_diagonal(scores, -np.inf)
    return scores


def reaches_the_root(heads: list[int], word: int) -> bool:
    """The slow way."""
    seen: set[int] = set()
    while word and word not in seen:
        seen.add(word)
        word = heads[word]
    return word == 0


def worth(scores: Any, heads: Any) -> float:
    return float(sum(scores[i, heads[i]] for i in range(1, len(scores))))


@given(HEADS)
def test_cycles_are_told_from_trees(heads: list[int]) -> None:
    cycle, heads = a_cycle(np.array([0, *heads])), [0, *heads]
    if cycle is None:
        assert all(reaches_the_root(heads, word) for word in range(len(heads)))
    else:
        assert {heads[word] for word in cycle.tolist()} == set(cycle.tolist())
        assert not any(reaches_the_root(heads, word) for word in cycle.tolist())


@given(scores_of(st.integers(2, 5)))
def test_no_tree_is_better(scores: Any) -> None:
    found = best_tree(scores.copy()).tolist()
    trees = ([0, *heads] for heads in product(range(len(scores)), repeat=len(scores) - 1))
    allowed = [t for t in trees if t.count(0) == 2 and all(reaches_the_root(t, word) for word in range(len(t)))]
    assert found in allowed
    assert worth(scores, found) == pytest.approx(max(worth(scores, tree) for tree in allowed))


@pytest.mark.model
@given(scores_of(st.integers(2, 12)))
def test_the_tree_is_the_one_of_stanza(scores: Any) -> None:
    theirs = import_module("stanza.models.common.chuliu_edmonds").chuliu_edmonds_one_root(scores.copy())
    assert worth(scores, best_tree(scores)) == pytest.approx(worth(scores, theirs))


def test_a_long_chain_of_cycles_does_not_run_out_of_stack() -> None:
    n = 401
    scores = np.full((n, n), -9.0)
    for word in range(1, n, 2):
        scores[word, word + 1] = scores[word + 1, word] = -1.0
    tree = best_tree(without_loops(scores)).tolist()
    assert tree[1:].count(0) == 1
    assert all(reaches_the_root(tree, word) for word in (1, n // 2, n - 1))
