"""A run → Parquet files, a DuckDB database, or files that psql loads into PostgreSQL: the tables of `tables.py`.

What they cannot hold stands there.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from ..errors import CorpusError
from ..events import Event
from ..extras import load_extra
from .tables import TABLES, VIEWS, Row, rows_of

Run = Iterable[tuple[Mapping[str, Any], Iterable[Event]]]
ROWS = 20_000  # held at once
SQL = {"int": "BIGINT", "float": "DOUBLE PRECISION", "text": "TEXT", "texts": "TEXT[]", "date": "DATE"}


def to_parquet(run: Run, out: Path) -> None:
    """A file for each table in the folder `out` (extra `parquet`)."""
    arrow, parquet = load_extra("pyarrow", "parquet"), load_extra("pyarrow.parquet", "parquet")
    _new_folder(out)
    kinds = {
        "int": arrow.int64(), "float": arrow.float64(), "text": arrow.string(), "texts": arrow.list_(arrow.string()),
        "date": arrow.date32(),
    }  # fmt: skip
    schemas = {table: arrow.schema([(name, kinds[kind]) for name, kind in columns.items()]) for table, columns in TABLES.items()}
    with ExitStack() as stack:
        files = {
            table: stack.enter_context(parquet.ParquetWriter(out / f"{table}.parquet", schema, compression="zstd"))
            for table, schema in schemas.items()
        }
        for table, rows in _batches(run):
            files[table].write_table(arrow.Table.from_pylist(rows, schema=schemas[table]))


def to_duckdb(run: Run, out: Path) -> None:
    """A database file with the tables and views (extra `duckdb`)."""
    duckdb = load_extra("duckdb", "duckdb")
    _new_file(out)
    with TemporaryDirectory() as folder, duckdb.connect(str(out)) as database:
        _write_files(run, Path(folder), "json", _write_json)
        database.execute(schema())
        for table, columns in TABLES.items():
            types = "{" + ", ".join(f"'{name}': '{SQL[kind]}'" for name, kind in columns.items()) + "}"
            names = ", ".join(f'"{name}"' for name in columns)
            database.execute(
                f"INSERT INTO {table} SELECT {names} FROM read_json(?, columns = {types}, format = 'newline_delimited')",  # noqa: S608  # nosec B608
                [str(Path(folder, f"{table}.json"))],
            )


def to_postgresql(run: Run, out: Path) -> None:
    """A folder with a CSV file for each table and load.sql: ``cd OUT && psql -d DATABASE -f load.sql``."""
    _new_folder(out)
    _write_files(run, out, "csv", _write_csv)
    copies = "".join(f"\\copy {table} FROM '{table}.csv' WITH (FORMAT csv, NULL '\\N')\n" for table in TABLES)
    keys = "CREATE INDEX ON actors (event);\nCREATE INDEX ON events (article);\nCREATE INDEX ON events (type);\n"
    (out / "load.sql").write_text(f"BEGIN;\n{schema()}{copies}{keys}COMMIT;\n", encoding="utf-8")


def schema() -> str:
    """The tables and views in SQL.

    >>> print(schema().splitlines()[0])
    CREATE TABLE articles (
    """
    tables = (
        f"CREATE TABLE {table} (\n" + ",\n".join(f'    "{name}" {SQL[kind]}' for name, kind in columns.items()) + "\n);\n"
        for table, columns in TABLES.items()
    )
    views = (f"CREATE VIEW {name} AS{query};\n" for name, query in VIEWS.items())
    return "".join([*tables, *views])


def _batches(run: Run) -> Iterator[tuple[str, list[Row]]]:
    rows = rows_of(run)
    while some := list(islice(rows, ROWS)):
        some.sort(key=lambda pair: pair[0])  # stable: the rows of a table stay in order
        yield from ((table, [row for _, row in pairs]) for table, pairs in groupby(some, key=lambda pair: pair[0]))


def _write_files(run: Run, folder: Path, suffix: str, write: Any) -> None:
    with ExitStack() as stack:
        files = {
            table: stack.enter_context(Path(folder, f"{table}.{suffix}").open("w", encoding="utf-8", newline=""))
            for table in TABLES
        }
        for table, rows in _batches(run):
            write(rows, files[table])


def _write_json(rows: Iterable[Row], file: IO[str]) -> None:
    for row in rows:
        file.write(json.dumps(row, default=str) + "\n")


def _write_csv(rows: Iterable[Row], file: IO[str]) -> None:
    csv.writer(file, lineterminator="\n").writerows([_postgresql(value) for value in row.values()] for row in rows)


def _postgresql(value: Any) -> object:
    r"""One value for COPY: \N for None, {"a","b"} for a list; PostgreSQL knows no NUL character."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False).replace("[", "{", 1)[:-1] + "}"
    if isinstance(value, date):
        return value.isoformat()
    return "\\N" if value is None else value.replace("\0", "\ufffd") if isinstance(value, str) else value


def _new_folder(path: Path) -> None:
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise CorpusError(f"{path} is there already. Give a folder that is new or empty.")
    path.mkdir(parents=True, exist_ok=True)


def _new_file(path: Path) -> None:
    if path.exists():
        raise CorpusError(f"{path} is there already. Give a new file.")
    path.parent.mkdir(parents=True, exist_ok=True)
