"""Time bounded by the size of the input: no regular expression that backtracks without end, no stage that squares its text."""

import re

import pytest
from regexes import all_regexes, hostile_texts, seconds
from regexploit.ast.sre import SreOpParser  # type: ignore[import-untyped, unused-ignore]
from regexploit.redos import find  # type: ignore[import-untyped, unused-ignore]

REGEXES = all_regexes()
QUICK = 0.004  # seconds for 2,000 characters that need no second look
# Where a search takes the square of its text, and how long that is at most.
SHORT = {
    "eventkit.cli.define.SLOT": "matched once, from the start, on one argument of the command line",
    "eventkit.dateline.SEPARATOR": "searched in the first 160 characters of a paragraph",
    "eventkit.dateline.EDITORIAL": "matched once, from one place",
    "eventkit.furniture.URL": "matched on lines of at most 300 characters",
    "eventkit.layout.SIGNATURE": "searched in the last 40 characters of a paragraph",
    "eventkit.truecase.PREFIXED": "matched once, on one word",
    "eventkit.truecase.DERIVED": "matched once, on one word",
    "eventkit.truecase.INFLECTED": "matched once, on one word",
    "eventkit.truecase:": "searched in four characters",
}


@pytest.mark.parametrize("regex", REGEXES, ids=REGEXES.get)
def test_no_regular_expression_backtracks_without_end(regex: "re.Pattern[str]") -> None:
    pattern = regex.pattern if isinstance(regex.pattern, str) else regex.pattern.decode()
    assert not list(find(SreOpParser().parse_sre(pattern, regex.flags)))


@pytest.mark.parametrize("regex", REGEXES, ids=REGEXES.get)
def test_a_search_takes_time_in_proportion_to_its_text(regex: "re.Pattern[str]") -> None:
    if REGEXES[regex].startswith(tuple(SHORT)):
        return
    for text in hostile_texts(regex, 2_000):
        if seconds(regex, text) > QUICK:
            once, four = (min(seconds(regex, text[:-1] * times + text[-1]) for _ in range(3)) for times in (1, 4))
            assert four < 9 * max(once, QUICK / 4), f"{text[:6]!r}…: {once:.3f} s, then {four:.3f} s for four times as much"


def test_the_measure_tells_a_bad_expression() -> None:
    bad = re.compile(r"\s+$")
    assert max(seconds(bad, text) for text in hostile_texts(bad, 2_000)) > QUICK
