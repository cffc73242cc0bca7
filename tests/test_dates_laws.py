"""Dates: what holds for every text."""

from datetime import date, timedelta

import pytest
from edtf import is_edtf
from hypothesis import given
from hypothesis import strategies as st

from eventkit.document import Document
from eventkit.events import When
from eventkit.resolve.dates import LONGEST_TEXT, resolve_date, resolve_dates
from eventkit.testing.strategies import documents, publication_dates

READ_ON = date(2015, 3, 18)

PIECES = (
    "1 2 9 12 31 99 2008 1066 20150318 12:30 : / - . , ' s st th a an the this last next past coming every in on of from to "
    "until since between and by before after early mid late end Monday fri sun January may Sept. dec day week months year "
    "quarter decade century ago later earlier night noon a.m. pm GMT summer Easter Ramadan same that half 1990s '90s Q3 FY"
).split()
phrases = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
REPEATED = [
    "1",
    "12",
    ":",
    " ",
    "1:",
    "1/",
    "1-",
    "1.",
    "may ",
    "January ",
    "Monday, ",
    "late ",
    "the end of ",
    "two ",
    "last ",
    "a ",
    "'",
    "(1) ",
]
TENSES = ["past", "future", "present", None]
RELATIVE = [
    "Friday",
    "last week",
    "two days ago",
    "next month",
    "this year",
    "the weekend",
    "since Monday",
    "tomorrow night",
    "the past week",
]
ABSOLUTE = [
    "5 May 2014",
    "2008",
    "the 1990s",
    "between 2003 and 2009",
    "Q3 2011",
    "Christmas 2012",
    "since March 2011",
    "12/13/2014",
]


def assert_sound(when: When) -> None:
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest
    assert is_edtf(when.edtf) if when.earliest or when.latest else when.edtf == ""
    assert when.timex


@given(
    st.text(max_size=LONGEST_TEXT) | phrases, st.none() | publication_dates, st.sampled_from(["past", "future", "present", None])
)
def test_any_text_is_read_without_surprise(text: str, published: date | None, tense: str | None) -> None:
    when = resolve_date(text, published, tense=tense)  # type: ignore[arg-type]
    if when is not None:
        assert when.text == text
        assert_sound(when)


@given(documents(), st.none() | publication_dates)
def test_any_tree_is_read_without_surprise(document: Document, published: date | None) -> None:
    for mention in resolve_dates(document, published):
        when = mention.value
        assert document.text[when.start : when.end] == when.text
        assert mention.first <= mention.head <= mention.last
        assert_sound(when)


@pytest.mark.parametrize("unit", REPEATED)
@pytest.mark.timeout(5)
def test_repetition_ends_soon(unit: str) -> None:
    for count in (3, 60, 200):
        resolve_date((unit * count)[:LONGEST_TEXT], READ_ON)
    resolve_date(unit * 50_000, READ_ON)


@given(publication_dates, st.integers(-200, 200), st.sampled_from(RELATIVE))
def test_relative_dates_move_with_publication(published: date, weeks: int, text: str) -> None:
    """By whole weeks: what is counted in days and weeks moves along exactly."""
    moved = published + timedelta(weeks=weeks)
    first, then = resolve_date(text, published), resolve_date(text, moved)
    assert first and then and first.earliest and then.earliest
    if first.granularity in ("day", "week"):
        assert then.earliest - first.earliest == timedelta(weeks=weeks)
    else:
        assert abs((then.earliest - first.earliest) - timedelta(weeks=weeks)) <= timedelta(days=366)


@given(
    publication_dates,
    st.integers(-2000, 2000),
    st.sampled_from(["yesterday", "two days ago", "tomorrow night", "overnight", "today"]),
)
def test_days_counted_from_publication_move_with_it_day_by_day(published: date, days: int, text: str) -> None:
    first, then = resolve_date(text, published), resolve_date(text, published + timedelta(days=days))
    assert first and then and first.earliest and then.earliest
    assert then.earliest - first.earliest == timedelta(days=days)


@given(publication_dates, publication_dates, st.sampled_from(ABSOLUTE))
def test_absolute_dates_do_not_move(published: date, other: date, text: str) -> None:
    assert resolve_date(text, published) == resolve_date(text, other)


@given(publication_dates, st.integers(1, 7))
def test_weekday_is_within_the_week_before(published: date, number: int) -> None:
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[number - 1]
    when = resolve_date(name, published)
    assert when and when.earliest and when.earliest.isoweekday() == number
    assert timedelta() <= published - when.earliest < timedelta(days=7)


def test_longer_text_is_no_expression() -> None:
    assert resolve_date("on " * 100 + "Monday", READ_ON) is None
