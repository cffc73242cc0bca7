"""Result of an article in ordinary case + the article as printed → the same result with the words as they are printed.

Text in capitals is read in ordinary case (see `truecase`), character for character, so that offsets hold for both.
"""

from dataclasses import replace
from typing import TypeVar

from .article import Article
from .events import Evidence, Record, Words
from .results import Mentions, Result

R = TypeVar("R", bound=Record)


def quote_printed(result: Result, article: Article) -> Result:
    """The result with every quotation from the article's own text; names keep ordinary case, ids follow the words."""
    text = article.text
    title = article.title or (result.article.title and _find_title(result.article, text))
    return replace(
        result,
        article=result.article.model_copy(update={"text": text, "title": title}),
        events=tuple(quoted(event, text).with_id() for event in result.events),
        _mentions=Mentions(
            lambda: tuple(quoted(date, text) for date in result.dates),
            lambda: tuple(quoted(place, text) for place in result.places),
            lambda: tuple(quoted(actor, text) for actor in result.actors),
        ),
    )


def quoted(record: R, text: str) -> R:
    """The record, and all records in it, with the words of `text` at their offsets."""
    changes: dict[str, object] = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, Record):
            changes[name] = quoted(value, text)
        elif isinstance(value, tuple) and any(isinstance(item, Record) for item in value):
            changes[name] = tuple(quoted(item, text) if isinstance(item, Record) else item for item in value)
    if isinstance(record, Words | Evidence):
        changes["text"] = text[record.start : record.end]
    return record.model_copy(update=changes) if changes else record


def _find_title(article: Article, text: str) -> str | None:
    """The title that was read in the text, as it is printed there."""
    at = article.text.find(article.title or "")
    return text[at : at + len(article.title)] if at >= 0 and article.title else article.title
