"""Our own reading with the weights of the bundled models reads what Stanza's pipeline reads, token for token."""

from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from test_stanza_parser import ODD

from eventkit.parsing import stanza as door
from eventkit.parsing.names import best_paths
from eventkit.parsing.packing import Packing
from eventkit.parsing.stanza import StanzaParser
from eventkit.parsing.vectors import Remembered

TEXTS = [
    "Police arrested ten students in Nairobi on Tuesday. The students had marched to parliament.",
    "The president, who arrived late, didn't say whether Kenya would sign the treaty.",
    "RIOT POLICE FIRE TEAR GAS",
    "Talks began.",
    "Yes",
    "He gave the rebels weapons and the army food, the minister he had met in Abuja on Monday told a court in Lagos.",
    "In the north, where floods last week killed dozens, aid, mostly rice, oil and tents, came late, if at all, people said.",
    "Write to press@example.org or see https://www.example.org/news?id=3.4 for details!!! Why?!?",
    'Mr. A. B. Smith-Jones of the U.S. paid $1.5m (10 000 euros) on 3 Jan. 2015 -- "a record", he said.\n\n\n  LAGOS, Jan 4 (Reuters)',
    "The  committee \t met\nin Geneva ; it adjourned.\n \x85\n\nThe end",
]
LONG = " ".join(f"On day {i} of the siege the army shelled the town again and {i} people fled to the hills." for i in range(40))


@pytest.fixture(scope="module")
def parser() -> StanzaParser:
    return StanzaParser()


@pytest.fixture(scope="module")
def pipeline() -> Any:
    return door._bundled_pipeline(use_gpu=False)


def unlike(ours: list[Any], theirs: list[Any]) -> list[tuple[Any, Any]]:
    """Tokens that differ, features included, which do not count when tokens are compared."""
    pairs = [
        pair for a, b in zip(ours, theirs, strict=True) for s, o in zip(a, b, strict=True) for pair in zip(s, o, strict=True)
    ]
    return [(a, b) for a, b in pairs if a != b or a.feats != b.feats]


@pytest.mark.model
def test_tokens_are_those_of_stanza(parser: StanzaParser, pipeline: Any) -> None:
    assert unlike(parser.parse(TEXTS + ODD), door._read_with(pipeline, TEXTS + ODD)) == []


@pytest.mark.model
def test_trees_of_other_models_are_those_of_stanza_too(pipeline: Any) -> None:
    plain = door._read_with(pipeline, TEXTS)
    model = door._quickened(pipeline).processors["depparse"].trainer.model
    assert "predict" in vars(model)
    quickened = door._read_with(pipeline, TEXTS)
    del model.predict
    assert unlike(quickened, plain) == []


@pytest.mark.model
def test_company_changes_nothing(parser: StanzaParser) -> None:
    texts = [*TEXTS, LONG, *ODD]
    assert parser.parse(texts) == [parser.parse([text])[0] for text in texts]


@pytest.mark.model
def test_a_long_paragraph_is_cut_where_sentences_end(parser: StanzaParser) -> None:
    (sentences,) = parser.parse([LONG])
    assert len(sentences) == 40
    assert all(sentence[len(sentence) - 1].text == "." for sentence in sentences)


@given(st.lists(st.lists(st.integers(), min_size=1, max_size=9), min_size=1, max_size=9))
def test_what_is_packed_is_unpacked(sentences: list[list[int]]) -> None:
    sentences.sort(key=len, reverse=True)
    flat = [value for sentence in sentences for value in sentence]
    packing = Packing.of([len(sentence) for sentence in sentences])
    assert [list(part) for part in packing.split(flat)] == sentences
    places = torch.arange(len(flat))
    packed = packing.pack(places)
    assert packing.flat(packed).tolist() == places.tolist()
    assert packed.batch_sizes.tolist() == [sum(len(s) > n for s in sentences) for n in range(len(sentences[0]))]


@given(st.lists(st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=6), max_size=8))
def test_what_is_remembered_is_what_was_made(batches: list[list[str]]) -> None:
    made: list[str] = []

    def vectors_of(words: list[str]) -> torch.Tensor:
        made.extend(words)
        return torch.tensor([[float(len(w)), float(w.count("a"))] for w in words])

    remembered = Remembered(vectors_of, capacity=7)
    for batch in batches:
        assert remembered(batch).tolist() == [[len(w), w.count("a")] for w in batch]
    assert len(made) <= sum(len(set(batch)) for batch in batches)


@pytest.mark.model
def test_paths_are_those_of_stanza() -> None:
    from stanza.models.common.crf import viterbi_decode

    generator = torch.Generator().manual_seed(1)
    lengths = [7, 4, 4, 1]
    scores = torch.randn(sum(lengths), 5, generator=generator)
    transitions = torch.randn(5, 5, generator=generator)
    packing = Packing.of(lengths)
    ours = best_paths(scores[packing.order], packing.batch_sizes.tolist(), transitions)[packing.back]
    theirs = [viterbi_decode(part.numpy(), transitions.numpy())[0] for part in scores.split(lengths)]
    assert [list(part) for part in packing.split(ours.tolist())] == theirs
