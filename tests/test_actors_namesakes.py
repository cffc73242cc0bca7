"""Names of states that mean another place in a text."""

import pytest
from trees import tree

from eventkit.resolve.actors_namesakes import load_namesakes, namesakes_meant
from eventkit.resolve.actors_tables import load_tables

CASES = [
    ("judges:nsubj met/VBD:root in:case<Atlanta Atlanta/NNP:obl .:punct", {"Georgia": "USA"}),
    ("judges:nsubj met/VBD:root in:case<Atlanta Atlanta/NNP:obl with:case<Saakashvili Saakashvili/NNP:obl .:punct", {}),
    ("judges:nsubj met/VBD:root in:case<Oslo Oslo/NNP:obl .:punct", {}),
]


@pytest.mark.parametrize(("notation", "meant"), CASES)
def test_a_word_of_the_namesake_and_none_of_the_state_tell_it(notation: str, meant: dict[str, str]) -> None:
    assert namesakes_meant([tree(notation)]) == meant


def test_the_table_names_states_and_tells_them_from_their_namesakes() -> None:
    states = {known.name for row in load_tables().names.entries.values() for known in row if known.basis == "table:countries"}
    assert load_namesakes().keys() <= states
    for namesake in load_namesakes().values():
        assert len(namesake.country) == 3
        words = namesake.words | namesake.words_of_the_state
        assert all(word and word == word.lower() for word in words)
        assert not namesake.words & namesake.words_of_the_state
