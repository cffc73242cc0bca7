"""Rules of words and slots: how a pattern is read, which reading wins, what a rule may use."""

from typing import Any

import pytest

from eventkit.resolve.time.lexer import Found, Words, low, split_text
from eventkit.resolve.time.rules import END, NUMBERS, Chart, Grammar, Piece, Rule

CATEGORIES = {"day": (), "span": ("day",)}


def number(words: Words, i: int) -> Found:
    return (int(words[i].low), i + 1) if low(words, i).isdigit() else None


def comma(words: Words, i: int) -> Found:
    return (None, i) if low(words, i) == "," else None


OPENINGS = dict.fromkeys(NUMBERS, frozenset({END}))
PIECES = {"number": Piece(number, OPENINGS), "comma": Piece(comma)}


def read(text: str, category: str, *rules: Rule) -> Any:
    grammar = Grammar(CATEGORIES, PIECES, rules)
    reading = Chart(grammar, split_text(text)).read(category, 0)
    return reading and (reading.value, reading.end)


AGO = Rule("day", "{n:number} day|days ago", lambda n: -n)
LONG = Rule("span", "[the] {number} days [and [the] nights]", lambda number: number)

# fmt: off
EXAMPLES = [
    ("3 days ago", "day", [AGO], (-3, 3)),
    ("3 weeks ago", "day", [AGO], None),
    ("3 days", "span", [LONG], (3, 2)),
    ("the 3 days and the nights", "span", [LONG], (3, 6)),
    ("the 3 days and nights", "span", [LONG], (3, 5)),
    ("the 3 days and", "span", [LONG], (3, 3)),
    ("3 days ago", "span", [LONG, AGO], (-3, 3)),  # the longest wins
    ("3 days", "span", [LONG, Rule("span", "{:number} days", lambda: "later")], (3, 2)),  # the first of equals wins
    ("3 days , so", "span", [Rule("span", "{:number} days {:comma}", lambda: "looked at")], ("looked at", 2)),
    ("3 days", "span", [Rule("span", "{n:number} days", lambda n: n if n > 5 else None)], None),  # the builder refuses
    ("from 3 days ago", "span", [AGO, Rule("span", "from {day}", lambda day: ("from", day))], (("from", -3), 4)),
    ("", "span", [LONG], None),
]
# fmt: on


@pytest.mark.parametrize(("text", "category", "rules", "expected"), EXAMPLES)
def test_reading(text: str, category: str, rules: list[Rule], expected: object) -> None:
    assert read(text, category, *rules) == expected


def test_a_rule_may_not_use_its_own_category() -> None:
    with pytest.raises(ValueError, match="no piece or earlier category 'span'"):
        Grammar(CATEGORIES, PIECES, [Rule("span", "the {span}", lambda span: span)])


def test_a_category_and_a_piece_may_not_share_a_name() -> None:
    with pytest.raises(ValueError, match="day"):
        Grammar(CATEGORIES, {"day": Piece(number, OPENINGS)}, [])


def test_a_rule_must_read_a_word() -> None:
    with pytest.raises(ValueError, match="reads no word"):
        Grammar(CATEGORIES, PIECES, [Rule("span", "{:comma}", lambda: None)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3-5", ["3", "-", "5"]),
        ("mid–2011", ["mid", "-", "2011"]),
        ("the 10th", ["the", "10", "th"]),
        ("’90s", ["'", "90", "s"]),
        ("  \n", []),
    ],
)
def test_words_are_split_and_folded(text: str, expected: list[str]) -> None:
    words = split_text(text)
    assert words.low == expected
    made = [words[i] for i in range(len(words))]
    assert [word.low for word in made] == expected
    assert all(text[word.start : word.end] == word.text for word in made)
