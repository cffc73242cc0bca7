"""What was printed → Article: a text whose every offset counts, with what is known about it."""

import re
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from .errors import ArticleError
from .printed_dates import ALLOWED, parse_date

SURROGATE = re.compile("[\ud800-\udfff]")


class Article(BaseModel):
    """A text as it was printed; every offset eventkit gives counts in `text`.

    `published` may be given as a date, a datetime or the words of a news page ("18th March 2015"). Raises `ArticleError`
    for a text that is no string and a date that cannot be read. Odd text is no error: a lone surrogate becomes U+FFFD,
    one for one, since no file can hold it.

    >>> Article(text="Talks began.", published="March 18, 2015 10:04 GMT").published
    datetime.date(2015, 3, 18)
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    title: str | None = None
    published: date | None = None
    source: str | None = None
    id: str | None = None
    url: str | None = None
    language: str = "en"

    def __init__(self, /, **data: Any) -> None:
        data = {**data, "text": check_text(data.get("text"))}
        if data.get("published") is not None:
            data["published"] = read_published(data["published"])
        super().__init__(**{name: printable(v) if isinstance(v, str) else v for name, v in data.items()})


def check_text(text: object) -> str:
    """The text itself; raises `ArticleError` for anything but a string."""
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray):
        raise ArticleError(f"text must be a string, got {len(text)} bytes. Decode them first: text.decode('utf-8').")
    raise ArticleError(f"text must be a string, got {type(text).__name__}. Allowed: any string, an empty one too.")


def read_published(value: object) -> date:
    """The day an article came out; raises `ArticleError` for what is no day."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return parse_date(value)
    raise ArticleError(f"published: got {value!r} of type {type(value).__name__}. {ALLOWED}")


def printable(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which no file can hold."""
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
