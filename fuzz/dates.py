"""Words of a date in running text, and the day an article says it came out on."""

from contextlib import suppress
from datetime import date

from eventkit.article import read_published
from eventkit.errors import ArticleError
from eventkit.resolve.dates import resolve_date

PUBLISHED = (None, date(2015, 3, 18), date.min, date.max, date(2000, 2, 29), date(2024, 12, 31))
TENSES = ("past", "future", "present", None)


def check(data: bytes) -> None:
    """A stretch of the calendar or none, whose ends stand in order. The first byte chooses the day of publication."""
    first, text = (data[0], data[1:].decode("utf-8", "replace")) if data else (0, "")
    when = resolve_date(text, PUBLISHED[first % len(PUBLISHED)], tense=TENSES[first % len(TENSES)])  # type: ignore[arg-type]
    if when is not None:
        assert when.text == text and when.timex
        assert when.earliest is None or when.latest is None or when.earliest <= when.latest
    with suppress(ArticleError):
        assert isinstance(read_published(text), date)
