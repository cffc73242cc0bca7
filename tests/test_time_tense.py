"""The tense of a date: which way a weekday points."""

import pytest

from eventkit.resolve.time.tense import is_lasting, tense_of
from eventkit.testing import StoredParser

# fmt: off
EXAMPLES = [
    ("The court will rule on Thursday.", "Thursday", "future"),
    ("The court ruled on Thursday.", "Thursday", "past"),
    ("The court has ruled on Thursday.", "Thursday", "past"),
    ("The court was expected to rule on Thursday.", "Thursday", "future"),
    ("The minister plans to visit Minsk on Thursday.", "Thursday", "future"),
    ("He said he would visit Minsk on Thursday.", "Thursday", "future"),
    ("Talks, due on Friday, were cancelled.", "Friday", "future"),
    ("He called a general strike for Monday.", "Monday", "future"),
    ("The summit, planned for Saturday, was cancelled.", "Saturday", "future"),
    ("The men arrested on Monday were freed.", "Monday", "past"),
    ("He was killed while leaving a mosque on Friday.", "Friday", "past"),
    ("Parliament meets on Friday.", "Friday", "present"),
]
# fmt: on


@pytest.mark.parametrize(("text", "word", "expected"), EXAMPLES)
def test_tense(parser: StoredParser, text: str, word: str, expected: str) -> None:
    sentence = parser.parse([text])[0][0]
    token = next(t for t in sentence if t.text == word)
    assert tense_of(sentence, token.i) == expected


@pytest.mark.parametrize(("text", "expected"), [("The siege lasted until Friday.", True), ("They shut it until Friday.", False)])
def test_lasting(parser: StoredParser, text: str, expected: bool) -> None:
    sentence = parser.parse([text])[0][0]
    token = next(t for t in sentence if t.text == "Friday")
    assert is_lasting(sentence, token.i) is expected
