"""The quick search for trees finds the trees of Stanza, word for word."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from eventkit.parsing.decoder import Decoder, Search, is_tree


def hangs_together(heads: list[int]) -> bool:
    """The slow way: every word reaches 0 and one of them at once."""
    for word in range(1, len(heads)):
        seen: set[int] = set()
        while word and word not in seen:
            seen.add(word)
            word = heads[word]
        if word:
            return False
    return heads[1:].count(0) == 1


@given(st.integers(2, 9).flatmap(lambda n: st.lists(st.integers(0, n - 1), min_size=n - 1, max_size=n - 1)))
def test_trees_are_told_from_other_graphs(heads: list[int]) -> None:
    assert is_tree(np.array([0, *heads])) == hangs_together([0, *heads])


@pytest.mark.model
def test_the_search_is_the_one_of_stanza() -> None:
    from importlib import import_module

    stanza_search = import_module("stanza.models.common.chuliu_edmonds")
    decoder = Decoder.__new__(Decoder)
    decoder.search = Search(
        stanza_search.chuliu_edmonds, stanza_search.chuliu_edmonds_one_root, lambda *_: (), lambda *_: ((), ())
    )

    @given(st.integers(2, 8).flatmap(lambda n: arrays(float, (n, n), elements=st.floats(-20, -0.1), unique=True)))
    def law(scores: Any) -> None:
        np.fill_diagonal(scores, -np.inf)
        ours, theirs = decoder._tree(scores.copy()), stanza_search.chuliu_edmonds_one_root(scores.copy())
        words = range(1, len(scores))
        assert sum(scores[i, ours[i]] for i in words) == pytest.approx(sum(scores[i, theirs[i]] for i in words))
        assert is_tree(ours)

    law()
