"""Quantities: how many, of what, between which bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.resolve.quantities import count_of, find_quantities, parse_number
from eventkit.testing import StoredParser

# fmt: off
EXAMPLES = [
    ("At least 20 people were killed in the blast.", [("dead", 20, None, "people")]),
    ("Police arrested more than 300 demonstrators.", [("arrested", 300, None, "demonstrator")]),
    ("Tens of thousands of protesters marched in Lima.", [("participants", 20000, 99999, "protester")]),
    ("Twenty-five soldiers were wounded, and up to 10 died.", [("injured", 25, 25, "soldier"), ("dead", None, 10, "10")]),
    ("Acme bought Globex for $5 million on Tuesday.", [("money", 5e6, 5e6, "USD")]),
    ("It cost 3bn euros.", [("money", 3e9, 3e9, "EUR")]),
    ("Dozens of civilians died.", [("dead", 24, 99, "civilian")]),
]
NO_QUANTITY = ["The 45-year-old man was shot.", "The talks began in 2014.", "Inflation rose by 3 per cent."]
NUMBERS = [
    ("2.5 million", 2.5e6), ("twenty-five", 25), ("1,200", 1200), ("three hundred and five", 305), ("two thousand", 2000),
    ("3bn", 3e9), ("the", None), ("", None), ("a hundred", 100),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_quantity_is_read(parser: StoredParser, text: str, expected: list[tuple[object, ...]]) -> None:
    found = [m.value for s in parser.parse([text])[0] for m in find_quantities(s, text)]
    assert [(q.kind, q.low, q.high, q.unit) for q in found] == expected
    assert all(text[q.start : q.end] == q.text for q in found)


def test_anything_can_be_counted_when_a_slot_asks(parser: StoredParser) -> None:
    text = "Acme will cut 300 jobs because of weak sales."
    (sentence,) = parser.parse([text])[0]
    found = {t.text: count_of(sentence, text, t.i) for t in sentence}
    assert (found["jobs"], found["300"]) == (found["300"], found["jobs"]) and found["sales"] is None
    assert found["jobs"] is not None and (found["jobs"].kind, found["jobs"].low, found["jobs"].unit) == ("count", 300, "job")


@pytest.mark.parametrize("text", NO_QUANTITY)
def test_dates_ages_and_rates_are_no_quantities(parser: StoredParser, text: str) -> None:
    assert [m.value for s in parser.parse([text])[0] for m in find_quantities(s, text)] == []


@pytest.mark.parametrize(("words", "value"), NUMBERS)
def test_number(words: str, value: float | None) -> None:
    assert parse_number(words) == value


@given(st.text(max_size=60))
def test_any_words_are_a_number_or_none(words: str) -> None:
    assert parse_number(words) is None or parse_number(words) >= 0  # type: ignore[operator]
