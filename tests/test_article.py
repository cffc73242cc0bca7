"""Article: what a caller may get wrong is said clearly, what a text may hold is never an error."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import eventkit.extractor
from eventkit.article import Article
from eventkit.errors import ArticleError
from eventkit.printed_dates import find_printed_dates, parse_date

DAY = date(2015, 3, 18)
EXAMPLES = [
    DAY,
    datetime(2015, 3, 18, 23, 59, tzinfo=UTC),
    "2015-03-18",
    "2015-03-18T10:04:00Z",
    "2015-03-18T23:04:00-05:00",
    "2015-03-18 10:04:00",
    "20150318",
    "20150318100400",
    "2015/03/18",
    "18th March 2015",
    "18 March 2015",
    "Wednesday, 18 March 2015",
    "18th of March 2015",
    "March 18, 2015",
    "March 18, 2015 10:04 GMT",
    "Mar. 18, 2015, 10:04 a.m. EDT",
    "Wed, 18 Mar 2015 10:04:00 GMT",
    "Wed Mar 18 10:04:00 +0000 2015",
    "18-Mar-2015",
    "18/03/2015",
    "03/18/2015",
    "18.03.2015",
    "Published: 18 March 2015 | 10:03 GMT",
    "18 MAR 15",
]
HELD_OUT = [
    "Sept. 3, 2021",
    "3 September 2021 at 5pm",
    "Fri Sep 3 00:00:00 UTC 2021",
    "2021.09.03",
    "updated 3 Sep 2021, 17:20 IST",
    "Friday September 3 2021",
]
UNREADABLE = [
    "",
    "soon",
    "Wednesday",
    "March 2015",
    "2015",
    "31 June 2015",
    "2015-02-30",
    "32/01/2015",
    "2015-03-18 or 2015-03-19",
    "x" * 10_000,
]


@pytest.mark.parametrize("published", EXAMPLES)
def test_published_reads_what_pages_print(published: object) -> None:
    assert Article(text="", published=published).published == DAY


@pytest.mark.parametrize("published", HELD_OUT)
def test_published_reads_dates_not_in_view_when_written(published: str) -> None:
    assert parse_date(published) == date(2021, 9, 3)


@pytest.mark.parametrize("published", UNREADABLE)
def test_published_that_is_no_day_is_an_article_error(published: str) -> None:
    with pytest.raises(ArticleError, match=r"published: cannot read .*Allowed: a date"):
        Article(text="Talks began.", published=published)


@pytest.mark.parametrize("published", [20150318, 3.5, True, ["2015-03-18"], b"2015-03-18"])
def test_published_of_another_type_is_an_article_error(published: object) -> None:
    with pytest.raises(ArticleError, match=r"published: got .*Allowed: a date"):
        Article(text="Talks began.", published=published)


def test_a_date_that_could_be_two_is_not_guessed() -> None:
    with pytest.raises(ArticleError, match="could be two days"):
        parse_date("03/04/2015")


@pytest.mark.parametrize("text", [b"Talks began.", bytearray(b"x"), None, 7, ["Talks began."]])
def test_text_that_is_no_string_is_an_article_error(text: object) -> None:
    with pytest.raises(ArticleError, match="text must be a string, got"):
        Article(text=text)
    with pytest.raises(ValueError, match="text must be a string"):
        eventkit.extractor.extract(text)  # type: ignore[arg-type]


def test_extract_says_what_is_wrong_with_published() -> None:
    with pytest.raises(ArticleError, match="cannot read 'soon' as a day"):
        eventkit.extractor.extract("Talks began.", published="soon")


def test_missing_text_is_an_article_error_and_an_unknown_field_a_validation_error() -> None:
    with pytest.raises(ArticleError):
        Article()
    with pytest.raises(ValidationError, match="body"):
        Article(text="", body="")


def test_articles_are_frozen_and_survive_json() -> None:
    article = Article(text="Talks began.", published="18 March 2015", title="Talks")
    assert Article.model_validate_json(article.model_dump_json()) == article
    with pytest.raises(ValidationError):
        article.text = "changed"  # type: ignore[misc]


def test_a_lone_surrogate_is_replaced_in_place() -> None:
    assert Article(text="a\ud800b").text == "a\ufffdb"


@pytest.mark.parametrize("text", ["", "\0", "\x07\x1b[31m", "🙂🏳️‍🌈", "שלום עולם", "مرحبا", "\u202eevil", "...", "\u200b"])
def test_odd_text_is_kept_as_it_is(text: str) -> None:
    assert Article(text=text).text == text


@given(st.text(alphabet=st.characters()))
def test_any_text_is_an_article_that_json_can_hold(text: str) -> None:
    article = Article(text=text)
    assert len(article.text) == len(text)
    assert Article.model_validate_json(article.model_dump_json()) == article


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d-%b-%Y"]),
)
def test_written_dates_are_read_back(day: date, form: str) -> None:
    assert parse_date(day.strftime(form)) == day


@given(st.text(max_size=200))
def test_finding_dates_in_any_text(text: str) -> None:
    for found in find_printed_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert date(found.year or 2000, found.month, found.day)


@pytest.mark.parametrize(
    ("words", "published", "day"),
    [
        ("March 18", date(2015, 3, 19), DAY),
        ("Dec. 31", date(2015, 1, 1), date(2014, 12, 31)),
        ("Jan. 1", date(2014, 12, 31), date(2015, 1, 1)),  # a day ahead
        ("March 18", None, None),
        ("Feb. 29", date(2016, 3, 1), date(2016, 2, 29)),
        ("Feb. 29", date(2015, 3, 1), None),
    ],
)
def test_a_missing_year_is_that_of_the_publication(words: str, published: date | None, day: date | None) -> None:
    assert find_printed_dates(words)[0].near(published) == day
