"""Stream → rows: a text, a page, JSON, JSON Lines, CSV or Parquet as mappings with the names their makers chose."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, BinaryIO

from .decoding import MOST_BYTES, decode, read_lines, read_whole
from .errors import ArticleError
from .extras import load_extra
from .fields import has_text, known_columns

EXTRAS = {"html": ("trafilatura", "html"), "parquet": ("pyarrow.parquet", "parquet")}
# Where news APIs put the list of their articles.
LISTS = ("articles", "data", "results", "items", "docs", "documents", "hits", "response", "stories", "news")
PARQUET_ROWS = 256  # read at once

# The line or number of a row, from 1, with its fields or what is wrong with it.
Row = tuple[int | None, Mapping[str, Any] | Exception]


@dataclass(frozen=True, slots=True)
class Options:
    """How to read: the kind of all files, names of fields, values for what a row lacks, the encoding."""

    kind: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    encoding: str | None = None


def read_rows(kind: str | None, stream: BinaryIO, options: Options) -> Iterator[Row]:
    """The rows of a stream; a kind of None is told by how it begins. Raises what the formats raise when all is lost."""
    readers: Mapping[str | None, Callable[[BinaryIO, Options], Iterator[Row]]] = {
        None: _sniffed, "text": _text, "html": _html, "json": _json, "jsonl": _jsonl, "csv": _csv, "parquet": _parquet,
    }  # fmt: skip
    return readers[kind](stream, options)


def _sniffed(stream: BinaryIO, options: Options) -> Iterator[Row]:
    """JSON Lines when its first line is an object, JSON when all of it is, otherwise a text."""
    first = stream.readline(MOST_BYTES + 1)
    if _is_object(first):
        yield from _json_lines(chain([decode(first, options.encoding)], read_lines(stream, options.encoding)))
        return
    data = first + read_whole(stream)
    text = decode(data, options.encoding)
    if text.lstrip()[:1] in ("{", "["):
        try:
            yield from _values(json.loads(text), options)
            return
        except (ValueError, RecursionError):
            pass
    is_page = text.lstrip()[:15].lower().startswith(("<!doctype html", "<html"))
    yield from _html(io.BytesIO(data), options) if is_page else iter([(None, {"text": text})])


def _is_object(line: bytes) -> bool:
    try:
        return line.lstrip().startswith(b"{") and isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _text(stream: BinaryIO, options: Options) -> Iterator[Row]:
    yield None, {"text": decode(read_whole(stream), options.encoding)}


def _html(stream: BinaryIO, options: Options) -> Iterator[Row]:
    trafilatura = load_extra(*EXTRAS["html"])
    page = decode(read_whole(stream), options.encoding)
    # Dates only where the page says so: what an extensive search finds is as often a date of the story.
    dates = {"extensive_search": False, "original_date": True}
    found = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True, date_extraction_params=dates)
    if not found or not found.text:
        raise ArticleError("no article text found on the page")
    wanted = {"text": found.text, "title": found.title, "published": found.date, "source": found.sitename, "url": found.url}
    yield None, {**wanted, "language": found.language}


def _json(stream: BinaryIO, options: Options) -> Iterator[Row]:
    text = decode(read_whole(stream), options.encoding)
    try:
        value = json.loads(text)
    except json.JSONDecodeError as problem:
        if problem.msg != "Extra data":
            raise
        yield from _json_lines(text.splitlines())  # JSON Lines under the wrong name
        return
    yield from _values(value, options)


def _values(value: Any, options: Options) -> Iterator[Row]:
    """One article, a list of them, or a list in the envelope of a news API."""
    while (
        isinstance(value, dict)
        and not has_text(list(value), options.fields)
        and (inner := [value[k] for k in LISTS if k in value])
    ):
        value = inner[0]
    if isinstance(value, list):
        yield from ((i, _as_row(item)) for i, item in enumerate(value, start=1))
    else:
        yield None, _as_row(value)


def _as_row(value: Any) -> Mapping[str, Any] | Exception:
    if isinstance(value, dict):
        return value
    return {"text": value} if isinstance(value, str) else ArticleError(f"neither an object nor a text: {str(value)[:40]!r}")


def _jsonl(stream: BinaryIO, options: Options) -> Iterator[Row]:
    return _json_lines(read_lines(stream, options.encoding))


def _json_lines(lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield number, _as_row(json.loads(line))
            except (ValueError, RecursionError) as problem:
                yield number, ArticleError(f"not JSON: {problem}")


def _csv(stream: BinaryIO, options: Options) -> Iterator[Row]:
    csv.field_size_limit(max(csv.field_size_limit(), MOST_BYTES))  # 131,072 characters by default
    lines = read_lines(stream, options.encoding)
    header = next(lines, "")
    delimiter = max(",;\t|", key=header.count)
    rows = csv.DictReader(chain([header], lines), delimiter=delimiter)
    _require_text(list(rows.fieldnames or ()), options)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as problem:
            yield rows.line_num, ArticleError(f"not CSV: {problem}")
            continue
        yield rows.line_num, row


def _parquet(stream: BinaryIO, options: Options) -> Iterator[Row]:
    if not isinstance(stream, io.BufferedReader) or not stream.seekable():
        raise ArticleError("Parquet is read from files only, and not packed once more")
    table = load_extra(*EXTRAS["parquet"]).ParquetFile(stream)
    names = list(table.schema_arrow.names)
    _require_text(names, options)
    batches = table.iter_batches(batch_size=PARQUET_ROWS, columns=known_columns(names, options.fields))
    yield from enumerate((row for batch in batches for row in batch.to_pylist()), start=1)


def _require_text(names: Sequence[str], options: Options) -> None:
    """One complaint about the table rather than one about each row."""
    if not has_text(list(names), options.fields):
        raise ArticleError(
            f"no column for the text among {', '.join(map(repr, names[:12])) or 'none'}. Say fields={{'text': ...}}."
        )
