"""Files, folders, standard input → articles, one at a time; what cannot be read is told in its place and stops nothing."""

import csv
import io
import os
import sys
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, cast

from pydantic import ValidationError

from .article import Article, read_published
from .decoding import decompressed
from .errors import ArticleError, EventkitError, suggestion
from .extras import load_extra
from .fields import check_fields, to_article
from .rows import EXTRAS, Options, read_rows

STDIN = "-"
KINDS: Mapping[str, tuple[str, ...]] = {
    "text": (".txt", ".text", ".md"),
    "html": (".html", ".htm", ".xhtml"),
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson", ".jl"),
    "csv": (".csv", ".tsv"),
    "parquet": (".parquet", ".pq"),
}
PACKED = (".gz", ".zst", ".zstd")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a row of it (`line` counts from 1), that is no article, and why."""

    path: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        return f"{self.path}{'' if self.line is None else f':{self.line}'}: {self.reason}"


def read_articles(
    *sources: str | Path,
    kind: str | None = None,
    fields: Mapping[str, str] | None = None,
    published: Any = None,
    encoding: str | None = None,
) -> Iterator[Article | Unreadable]:
    """The articles of files, folders and standard input ("-"), lazily and in order; bad ones as `Unreadable`.

    `kind` is text, html, json, jsonl, csv or parquet where the name of the file does not tell; gzip and zstd are told by
    their bytes. `fields` names unusual fields ({"text": "story.body"}), `published` dates articles that have no date,
    `encoding` says what is neither marked nor UTF-8. Raises `ArticleError` for an argument that cannot be meant and
    `MissingExtraError` for a file whose reader is not installed.
    """
    options = _checked(kind, fields or {}, published, encoding)
    if not sources or not all(isinstance(source, str | Path) for source in sources):
        raise ArticleError(f"sources: got {sources!r}. Allowed: names of files and folders, and '-' for standard input.")
    names = [str(source) for source in sources]
    for name in names:
        kind_of = None if Path(name).is_dir() else _kind(name, options)
        if kind_of in EXTRAS:
            load_extra(*EXTRAS[kind_of])
    return chain.from_iterable(_read_source(name, options) for name in names)


def _checked(kind: str | None, fields: Mapping[str, str], published: Any, encoding: str | None) -> Options:
    if kind is not None and kind not in KINDS:
        raise ArticleError(f"no kind of file {kind!r}. {suggestion(kind, KINDS)}")
    try:
        b"a".decode(encoding or "utf-8", "replace")
    except LookupError as problem:
        raise ArticleError(f"no encoding {encoding!r}. Allowed: the names Python knows, e.g. 'cp1252' or 'utf-16'.") from problem
    defaults = {} if published is None else {"published": read_published(published)}
    return Options(kind, check_fields(fields), defaults, encoding)


# --- sources ------------------------------------------------------------------------------------


def _read_source(name: str, options: Options) -> Iterator[Article | Unreadable]:
    path = Path(name)
    if name != STDIN and path.is_dir():
        for inside in _walk(path):
            yield from [inside] if isinstance(inside, Unreadable) else _read_file(str(inside), options)
    else:
        yield from _read_file(name, options)


def _walk(root: Path) -> Iterator[Path | Unreadable]:
    """The files of a folder in the order of their names; hidden ones and links that lead out of it are left alone."""
    home = root.resolve()
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(folder, name) for name in sorted(files) if not name.startswith(".")):
            if not path.resolve().is_relative_to(home):
                yield Unreadable(str(path), None, "a link that leads out of the folder")
            elif _suffix(path.name) not in chain.from_iterable(KINDS.values()):
                yield Unreadable(
                    str(path), None, f"no reader for {_suffix(path.name) or 'a file without suffix'!r}; give the file by name"
                )
            elif path.is_file():
                yield path


def _suffix(name: str) -> str:
    path = Path(name.lower())
    return Path(path.stem).suffix if path.suffix in PACKED else path.suffix


def _kind(name: str, options: Options) -> str | None:
    """What the option or the name says; any other file is text, standard input has no name."""
    if options.kind or name == STDIN:
        return options.kind
    return next((kind for kind, suffixes in KINDS.items() if _suffix(name) in suffixes), "text")


def _read_file(name: str, options: Options) -> Iterator[Article | Unreadable]:
    line: int | None = None
    try:
        with _opened(name) as stream:
            for line, row in read_rows(_kind(name, options), stream, options):
                yield _article(name, line, row, options)
    except (OSError, EOFError, EventkitError, ValueError, RecursionError, zlib.error, csv.Error) as problem:
        yield Unreadable(name, line, _reason(problem))
    except Exception as problem:  # the packages behind the extras have errors of their own
        if type(problem).__module__.split(".")[0] not in ("pyarrow", "zstandard", "zstd", "lxml", "trafilatura"):
            raise
        yield Unreadable(name, line, _reason(problem))


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STDIN:
        stream = io.BufferedReader(cast(Any, sys.stdin.buffer))
        try:
            yield decompressed(stream)
        finally:
            stream.detach()  # else its end would close standard input
    else:
        with Path(name).open("rb") as file:
            yield decompressed(file)


def _article(name: str, line: int | None, row: Mapping[str, Any] | Exception, options: Options) -> Article | Unreadable:
    if isinstance(row, Exception):
        return Unreadable(name, line, _reason(row))
    own = name if line is None else f"{name}:{line}"
    defaults = {**options.defaults, "id": None if own == STDIN else own}
    try:
        return to_article(row, options.fields, **defaults)
    except (EventkitError, ValidationError, OverflowError, OSError) as problem:
        return Unreadable(name, line, _reason(problem))


def _reason(problem: Exception) -> str:
    text = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return " ".join(str(text).split())[:500]
