"""Events → a table of pandas or polars, a row an event.

What it cannot hold: what CSV cannot (see there). Actors, modes and quantities are lists in a cell, dates are dates.
"""

from collections.abc import Iterable
from typing import Any

from ..article import Article
from ..errors import ExportError, MissingExtraError, suggestion
from ..events import Event
from ..extras import load_extra
from .csv import CSV_COLUMNS, csv_rows

LIBRARIES = ("pandas", "polars")


def to_dataframe(events: Iterable[Event], *, article: Article | None = None, library: str | None = None) -> Any:
    """A table with the columns of `CSV_COLUMNS`; `article` fills the first one.

    `library` is "pandas" or "polars", None whichever is installed; raises `MissingExtraError` where it, or each, is not.
    """
    if library not in (None, *LIBRARIES):
        raise ExportError(f"no library {library!r} for tables. {suggestion(str(library), LIBRARIES)}")
    frames = load_extra(library, "dataframe") if library else _installed()
    rows = list(csv_rows(events, article=article))
    columns = {name: [_plain(row.get(name)) for row in rows] for name in CSV_COLUMNS}
    return frames.DataFrame(columns)


def _installed() -> Any:
    try:
        return load_extra("pandas", "dataframe")
    except MissingExtraError:
        return load_extra("polars", "dataframe")


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
