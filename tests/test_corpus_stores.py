"""Stores hold what the run holds: counted and compared by the programs that people will use."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus_parsers import make_extractor, stored_articles
from typer.testing import CliRunner

from eventkit.article import Article
from eventkit.cli import app
from eventkit.corpus import read_run, run
from eventkit.corpus.stores import to_duckdb, to_parquet, to_postgresql
from eventkit.corpus.tables import TABLES, rows_of
from eventkit.errors import CorpusError

COUNTED = ("articles", "events", "actors", "dates", "places", "quantities")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    run([*stored_articles(200), Article(text="FAULT", id="bad")], folder, extractor=make_extractor, workers=0)
    return folder


@pytest.fixture(scope="module")
def rows(folder: Path) -> dict[str, list[dict[str, object]]]:
    """The rows of each table."""
    found = list(rows_of(read_run(folder)))
    return {table: [row for name, row in found if name == table] for table in TABLES}


def test_every_event_actor_date_and_place_has_its_row(folder: Path, rows: dict[str, list[dict[str, object]]]) -> None:
    events = [event for _, found in read_run(folder) for event in found]
    assert [row["id"] for row in rows["events"]] == [event.id for event in events]
    assert len(rows["actors"]) == sum(len(e.actors) + len(e.targets) + (e.attribution is not None) for e in events)
    assert len(rows["dates"]) == sum(e.date is not None for e in events) > 0
    assert len(rows["places"]) == sum(e.location is not None for e in events) > 0
    assert [row["error"] for row in rows["articles"] if row["error"]] == ["RuntimeError: a fault"]
    assert all(list(row) == list(TABLES[table]) for table in TABLES for row in rows[table])


def test_parquet_holds_the_rows_with_the_declared_types(
    folder: Path, rows: dict[str, list[dict[str, object]]], tmp_path: Path
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed (extra parquet)")
    to_parquet(read_run(folder), tmp_path / "tables")
    tables = {table: parquet.read_table(tmp_path / "tables" / f"{table}.parquet") for table in TABLES}
    assert {table: len(found) for table, found in tables.items()} == {table: len(rows[table]) for table in TABLES}
    assert tables["events"].to_pylist() == rows["events"]
    assert str(tables["dates"].schema.field("earliest").type) == "date32[day]"
    with pytest.raises(CorpusError, match="is there already"):
        to_parquet(read_run(folder), tmp_path / "tables")


def test_duckdb_holds_the_rows_and_answers_questions(
    folder: Path, rows: dict[str, list[dict[str, object]]], tmp_path: Path
) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed (extra duckdb)")
    to_duckdb(read_run(folder), tmp_path / "events.duckdb")
    with duckdb.connect(str(tmp_path / "events.duckdb"), read_only=True) as database:
        for table in COUNTED:
            assert database.execute(f"SELECT count(*) FROM {table}").fetchall() == [(len(rows[table]),)]  # noqa: S608
        columns = [f'"{name}"' for name in TABLES["actors"]]
        actors = database.execute(f"SELECT {', '.join(columns)} FROM actors").fetchall()  # noqa: S608
        assert actors == [tuple(row.values()) for row in rows["actors"]]
        assert database.execute("SELECT count(*) FROM who_did_what").fetchall() == [(len(rows["events"]),)]
        assert database.execute("SELECT sum(events) FROM dyads").fetchall()[0][0] > 0
        assert database.execute("SELECT day, type FROM days ORDER BY day").fetchall()
    with pytest.raises(CorpusError, match="is there already"):
        to_duckdb(read_run(folder), tmp_path / "events.duckdb")


def call(command: list[str], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[list[str]]:
    """A PostgreSQL server of this test's own; psql with what connects to it."""
    if not all(map(shutil.which, ("initdb", "pg_ctl", "psql"))):
        pytest.skip("no PostgreSQL server is installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    data = str(tmp_path / "data")
    if call(["initdb", "-D", data, "-U", "eventkit", "-A", "trust", "-E", "UTF8"]).returncode:
        pytest.skip("this account may not run a PostgreSQL server")  # it refuses to run as root
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
    assert call(["pg_ctl", "-D", data, "-w", "-o", options, "-l", f"{data}/log", "start"]).returncode == 0
    try:
        yield ["psql", "-h", "127.0.0.1", "-p", port, "-U", "eventkit", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-At"]
    finally:
        call(["pg_ctl", "-D", data, "-m", "immediate", "stop"])


def test_postgresql_loads_the_files(
    folder: Path, rows: dict[str, list[dict[str, object]]], tmp_path: Path, server: list[str]
) -> None:
    to_postgresql(read_run(folder), tmp_path / "tables")
    assert call([*server, "-f", "load.sql"], tmp_path / "tables").returncode == 0
    counts = " UNION ALL ".join(f"SELECT count(*) FROM {table}" for table in (*COUNTED, "who_did_what"))  # noqa: S608
    answer = call([*server, "-c", counts]).stdout.split()
    assert [int(n) for n in answer] == [*(len(rows[table]) for table in COUNTED), len(rows["events"])]


@pytest.mark.parametrize("to", ["jsonl", "csv", "plover", "polecat", "geojson", "dyads", "postgresql"])
def test_the_command_writes_every_format_that_needs_no_extra(folder: Path, tmp_path: Path, to: str) -> None:
    done = CliRunner().invoke(app, ["export", str(folder), "--to", to, "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    path = tmp_path / "out"
    size = sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size
    assert size > 1000
    if to == "jsonl":
        assert path.read_bytes() == b"".join(file.read_bytes() for file in sorted(folder.glob("events-*")))
    if to == "csv":
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("article,id,type") and lines[1].startswith("a")
        assert sum(line == lines[0] for line in lines) == 1
