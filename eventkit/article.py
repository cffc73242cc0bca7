"""Raw news text → article, and article → layout: which stretches of the text tell the story."""

import re
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict

from .document import Span


class Article(BaseModel):
    """A text as it was printed; every offset eventkit gives counts in `text`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    title: str | None = None
    published: date | None = None
    source: str | None = None
    id: str | None = None
    url: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in an article: `segments` are the stretches to parse, each on its own, in text order.

    `published` is the article's date, else the printed one; `printed_date` and `dateline` are the words it was read from.
    """

    segments: tuple[Span, ...] = ()
    published: date | None = None
    printed_date: Span | None = None
    dateline: Span | None = None


def read_layout(article: Article) -> Layout:
    """The story's stretches of text, without date lines, bylines, counters and copyright."""
    found = [Span(m.start(), m.end(), m.group()) for m in re.finditer(r"\S(?:.|\n(?!\s*\n))*", article.text)]
    return Layout(tuple(found), article.published)
