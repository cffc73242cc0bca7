"""Patterns written from example sentences, checked against counter-examples."""

import pytest

from eventkit.extractor import Extractor
from eventkit.suggest import SuggestionError, check_suggestion, fields_of, patterns_from
from eventkit.testing import StoredParser

EXAMPLES = [
    ("Globex bought Toyota for $5 million.", {"actors": "Globex", "targets": "Toyota", "price": "$5 million"}, "{actors} buy {targets} for {price}"),
    ("Toyota was taken over by Globex.", {"actors": "Globex", "targets": "Toyota"}, "{actors} (take over) {targets}"),
    ("The murder of the archbishop by soldiers shocked Lima.", {"actors": "soldiers", "targets": "the archbishop"}, "murder of {targets} [by {actors}]"),
    ("Rebels were angry with the president.", {"actors": "Rebels", "targets": "the president"}, "{actors} be angry with {targets}"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "slots", "pattern"), EXAMPLES)
def test_a_pattern_is_written_and_reads_its_sentence(
    parser: StoredParser, sentence: str, slots: dict[str, str], pattern: str
) -> None:
    extractor = Extractor(types=[], parser=parser)
    written = patterns_from(sentence, extractor=extractor, **slots)
    assert written == f"{pattern}\n    + {sentence}"
    assert check_suggestion(written, fields_of(sentence, slots, extractor), extractor) == []


def test_fields_have_the_type_that_the_words_suggest(parser: StoredParser) -> None:
    slots = {"actors": "Globex", "price": "$5 million", "day": "on Monday", "why": "cheap"}
    fields = fields_of("Globex bought cheap shares for $5 million on Monday.", slots, Extractor(types=[], parser=parser))
    assert fields == {"price": "Money", "day": "When", "why": "Text"}


def test_counter_examples_stand_below_when_they_are_silent(parser: StoredParser) -> None:
    written = patterns_from(
        "Globex bought Toyota for $5 million.",
        counter_examples=["The boy sold a kite."],
        extractor=Extractor(types=[], parser=parser),
        actors="Globex",
        targets="Toyota",
    )
    assert written.endswith("\n    - The boy sold a kite.")


FAULTS = [
    ({"actors": "Initech"}, (), "does not stand in the sentence"),
    ({"actors": "Glob"}, (), "cuts through a word"),
    ({}, (), "name at least one slot"),
    ({"actors": "Globex", "targets": "Toyota"}, ("Rebels bought the soldiers.",), "Rebels bought the soldiers.' gives SUGGESTED"),
]


@pytest.mark.parametrize(("slots", "counter", "message"), FAULTS)
def test_faults(parser: StoredParser, slots: dict[str, str], counter: tuple[str, ...], message: str) -> None:
    extractor = Extractor(types=[], parser=parser)
    with pytest.raises(SuggestionError, match=message):
        patterns_from("Globex bought Toyota for $5 million.", counter_examples=counter, extractor=extractor, **slots)
