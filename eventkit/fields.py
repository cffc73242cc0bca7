"""Row → Article: the fields of news-please, trafilatura, news APIs and people's own tables under the names we use."""

import math
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from .article import Article
from .decoding import repair
from .errors import ArticleError
from .language import ENGLISH, guess_language, normal_language

# The usual names of each field, the likeliest first; compared without case, blanks and dashes as "_".
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": tuple(
        """text body content article maintext main_text event_text article_text full_text fulltext articlebody article_body
        body_text bodytext story_text story plain_text plaintext raw_text paragraphs document news transcript""".split()
    ),
    "title": ("title", "headline", "webtitle", "article_title", "heading", "head", "story_title"),
    "published": tuple(
        """published date_publish date_published datepublished published_at publishedat publication_date publicationdate pub_date
        pubdate published_date publish_date publishdate webpublicationdate first_publication_date issue_date story_date datetime
        date created_at timestamp seendate""".split()
    ),
    "source": tuple(
        """source outlet source_domain source_name sitename site_name publisher newspaper publication hostname domain site
        agency""".split()
    ),
    "url": ("url", "link", "weburl", "web_url", "source_url", "canonical_url", "canonical_link", "permalink", "href"),
    "id": ("id", "_id", "article_id", "doc_id", "docid", "document_id", "story_id", "news_id", "guid", "uid", "uuid"),
    "language": ("language", "lang", "language_code"),
}
EMPTY = frozenset({"", "none", "null", "nan", "nat", "n/a", "na", "unknown", "-"})
SECONDS = (10**8, 10**11)  # 1973 to the year 5138, as computers count; a thousand times that are milliseconds


def to_article(row: Mapping[str, Any], fields: Mapping[str, str], **defaults: Any) -> Article:
    """The article of one row; raises `ArticleError` when it has no text or a date that cannot be read.

    `fields` names fields of the row ("meta.date" reaches into objects), `defaults` are values for what the row lacks.

    >>> to_article({"Headline": "Talks", "maintext": "Talks began.", "pubDate": "18 Mar 2015"}, {}).published
    datetime.date(2015, 3, 18)
    """
    found = {name: value for name in NAMES if (value := _find(row, name, fields)) is not None}
    if (text := _text(found.get("text"))) is None:
        raise ArticleError(_no_text(row, fields))
    labels = {name: _label(found.get(name)) for name in ("title", "source", "url", "id", "language")}
    text, title = repair(text), labels["title"] and repair(labels["title"])
    language = normal_language(labels["language"]) if labels["language"] else guess_language(text) or ENGLISH
    told = {**labels, "title": title, "language": language, "published": _day(found.get("published"))}
    return Article(text=text, **{**defaults, **{name: value for name, value in told.items() if value is not None}})


def check_fields(fields: Mapping[str, str]) -> Mapping[str, str]:
    """The mapping itself; raises `ArticleError` when it names a field that articles do not have."""
    if unknown := sorted(set(fields) - NAMES.keys()):
        raise ArticleError(f"fields: no field {unknown[0]!r}. Allowed: {', '.join(NAMES)}, e.g. {{'text': 'story.body'}}.")
    return fields


def has_text(names: list[str], fields: Mapping[str, str]) -> bool:
    """True when a table with these columns has one for the text."""
    return _find(dict.fromkeys(names, "x"), "text", fields) is not None


def known_columns(names: list[str], fields: Mapping[str, str]) -> list[str]:
    """Those columns of a table that can become fields."""
    usual = {name for group in NAMES.values() for name in group}
    asked = {name.split(".")[0] for name in fields.values()} | set(fields.values())
    return [name for name in names if _fold(name) in usual or name in asked]


def _find(row: Mapping[str, Any], name: str, fields: Mapping[str, str]) -> Any:
    if name in fields:
        return _reach(row, fields[name])
    keys = {_fold(str(key)): key for key in row if key is not None}
    values = (row[keys[usual]] for usual in NAMES[name] if usual in keys)
    return next((value for value in values if not _is_empty(value, name)), None)


def _reach(row: Mapping[str, Any], path: str) -> Any:
    """ "meta.date" is a key of its own or one inside "meta"."""
    if path in row:
        return row[path]
    head, _, rest = path.partition(".")
    inside = row.get(head)
    return _reach(inside, rest) if rest and isinstance(inside, Mapping) else None


def _fold(key: str) -> str:
    return key.strip().strip("\ufeff").casefold().replace("-", "_").replace(" ", "_")


def _is_empty(value: Any, name: str) -> bool:
    if name == "text":
        return _text(value) is None
    return value is None or (isinstance(value, float) and math.isnan(value)) or (isinstance(value, str) and value.strip() == "")


def _text(value: Any) -> str | None:
    """A text, or the paragraphs of one."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and value and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    return None


def _label(value: Any) -> str | None:
    """A name: of an object its "name" or "id" (news APIs), its only value (MongoDB)."""
    if isinstance(value, Mapping):
        inner = [value[key] for key in ("name", "title", "id", "$oid") if value.get(key)]
        return _label(inner[0]) if inner else None
    if isinstance(value, list | tuple):
        return _label(value[0]) if value else None
    if value is None or isinstance(value, bool):
        return None
    text = str(value).strip()
    return None if text.casefold() in EMPTY else text


def _day(value: Any) -> date | str | None:
    """A date, or words that `Article` reads; a number counts seconds or milliseconds since 1970, or spells "20150318"."""
    if isinstance(value, Mapping):
        return _day(next(iter(value.values()), None))
    if isinstance(value, str):
        words = value.strip()
        return (
            None
            if words.casefold() in EMPTY
            else _counted(int(words))
            if words.isdecimal() and len(words) in (9, 10, 13)
            else words
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        return None if value != value else _counted(value)
    return value  # type: ignore[no-any-return]


def _counted(number: float) -> date | str:
    for unit in (1, 1000, 1_000_000, 1_000_000_000):
        if SECONDS[0] <= number / unit < SECONDS[1] and len(str(int(number))) != 14:
            return datetime.fromtimestamp(number / unit, UTC).date()
    return str(int(number))


def _no_text(row: Mapping[str, Any], fields: Mapping[str, str]) -> str:
    names = ", ".join(_quoted(row)) or "none"
    if "text" in fields:
        return f"no text in field {fields['text']!r}. The row has: {names}."
    usual = ", ".join(NAMES["text"][:6])
    return f"no text: none of its fields is one of {usual}, ... The row has: {names}. Say fields={{'text': ...}}."


def _quoted(row: Mapping[str, Any]) -> Iterator[str]:
    for i, key in enumerate(row):
        if i == 12:
            yield "..."
            return
        yield repr(str(key)[:40])
