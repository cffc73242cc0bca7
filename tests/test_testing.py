"""Tools for people's own tests; and the law that a pattern reads the sentences it spells."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.document import Sentence
from eventkit.extractor import Extractor
from eventkit.packs import business, cyber, disasters, health, terror
from eventkit.patterns.index import PatternIndex
from eventkit.patterns.language import parse_pattern
from eventkit.patterns.matching import match_sentence
from eventkit.patterns.pattern import Pattern
from eventkit.registry import compile_patterns, default_types
from eventkit.testing import StoredParser, assert_events, spell
from eventkit.testing.strategies import actors, sentences_from, spelled

PACKS = (business, cyber, disasters, health, terror)
TYPES = [*default_types, *(cls for module in PACKS for cls in module.TYPES)]
MIXED = re.compile(r"\b(with\|and|to\|and|to\|owed) ")  # lint: "and" and "owed" are no prepositions
PATTERNS = [p for cls in TYPES for p in compile_patterns(cls) if not MIXED.search(p.text)]


def is_named(sentence: Sentence, head: int, kinds: tuple[str, ...]) -> bool:
    return sentence[head].ner != "O"


def reads_back(pattern: Pattern, sentence: Sentence, slots: tuple[tuple[str, int], ...]) -> bool:
    frames = match_sentence(sentence, PatternIndex([pattern]), is_named)
    return any(all(head in frame.heads(name) for name, head in slots) for frame in frames)


@given(st.data())
def test_a_pattern_reads_the_sentences_it_spells(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    sentence = data.draw(spelled(pattern))
    assert reads_back(pattern, sentence.document.sentences[0], sentence.slots), (pattern.text, sentence.document.text)


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
def test_every_pattern_reads_its_first_spelling(cls: type) -> None:
    for pattern in compile_patterns(cls):
        if not MIXED.search(pattern.text):
            sentence = spell(pattern)
            assert reads_back(pattern, sentence.document.sentences[0], sentence.slots), (pattern.text, sentence.document.text)


SPELLINGS = [
    ("{actors} (sign) (treaty) with {targets}", "Chad will sign the treaty with Niger ."),
    ("bombing of {targets:ORG} by {actors}", "bombing of Globex by Chad ."),
    ("{actors} be responsible for *", "Chad be responsible for the thing ."),
    ("{actors} promise to (step down)", "Chad will promise to step down ."),
    ("(bomb|blast) (kill) {targets:PERSON}", "the blast will kill Silva ."),
]


@pytest.mark.parametrize(("pattern", "sentence"), SPELLINGS)
def test_spellings(pattern: str, sentence: str) -> None:
    assert spell(parse_pattern(pattern)).document.text == sentence


@given(sentences_from(parse_pattern("{actors} (buy|take over) {targets} [for {price}]")), actors())
def test_strategies_give_words_and_actors(sentence: str, actor: object) -> None:
    assert re.fullmatch(r"\w+ will (buy|take over) \w+( for \w+)? \.", sentence)


# --- assert_events ------------------------------------------------------------------------------

TEXT = "Globex was taken over by Toyota for $5 million."
WANTED = {"type": "ACQUISITION", "actors": ["Toyota"], "targets": "Globex", "price": 5_000_000, "status": "asserted"}


def test_events_as_expected_pass_and_are_returned(parser: StoredParser) -> None:
    (event,) = assert_events(TEXT, WANTED, extractor=Extractor(types=business.TYPES, parser=parser))
    assert event.type == "ACQUISITION"


FAULTS = [
    ([{**WANTED, "actors": ["Acme"]}], "differs in actors"),
    ([{"type": "MERGER"}], "no word of the sentence is a trigger of MERGER"),
    ([], "1 more event"),
    ([WANTED, WANTED], "no event with"),
]


@pytest.mark.parametrize(("wanted", "message"), FAULTS)
def test_a_failure_shows_what_was_read(parser: StoredParser, wanted: list[dict[str, object]], message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        assert_events(TEXT, *wanted, extractor=Extractor(types=business.TYPES, parser=parser))


def test_others_may_be_there_when_asked(parser: StoredParser) -> None:
    assert_events(TEXT, extractor=Extractor(types=business.TYPES, parser=parser), exactly=False)
