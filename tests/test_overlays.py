"""Overlays: actors of people's own, checked row by row, before the bundled ones."""

import json
from datetime import date
from pathlib import Path

import pytest

from eventkit.cli import main
from eventkit.errors import OverlayError
from eventkit.events import Actor
from eventkit.extractor import join_segments
from eventkit.overlays import read_overlay
from eventkit.resolve.actors import ActorResolver
from eventkit.testing import StoredParser

CSV = """name,aliases,country,sectors,kind,role,valid_from,valid_to
Forward Party,FPM|Forwarders,Malawi,PTY;OPP,organization,,,
Jane Roe,,KEN,GOV,,health minister,2014-03,2019
River People,,,CVL,group,,,
"""
TEXT = "Jane Roe criticised the Forward Party."
# what is wrong with a row | the words of the message
FAULTS = [
    ("Acme,,Atlantis,BUS,,,,", "no country 'Atlantis'"),
    ("Acme,,KEN,BUX,,,,", "no sector 'BUX'"),
    ("Acme,,KEN,BUS,firm,,,", "no kind 'firm'"),
    (",,KEN,BUS,,,,", "an actor needs a name"),
    ("Jane Roe,,KEN,GOV,,minister,2019,2014", "valid_to 2014 is before valid_from 2019"),
    ("Jane Roe,,KEN,GOV,,minister,in May,", "a year, a month or a day"),
]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def parties(parser: StoredParser, path: Path, published: date | None = None) -> dict[str, Actor]:
    document = join_segments(TEXT, [(0, parser.parse([TEXT])[0])])
    actors = ActorResolver(overlays=[read_overlay(path)]).read(document, published)
    return {mention.value.text: mention.value for mention in actors.mentions}


def test_csv_and_json_hold_the_same(tmp_path: Path) -> None:
    rows = [
        {"name": "Forward Party", "aliases": ["FPM", "Forwarders"], "country": "Malawi", "sectors": ["PTY", "OPP"]},
        {"name": "Jane Roe", "country": "KEN", "sectors": ["GOV"], "role": "health minister", "valid_from": "2014-03", "valid_to": 2019},
        {"name": "River People", "sectors": "CVL", "kind": "group"},
    ]
    from_csv = read_overlay(write(tmp_path, "own.csv", CSV))
    from_json = read_overlay(write(tmp_path, "own.json", json.dumps(rows, indent=1)))
    assert from_csv.actors == from_json.actors
    names, known = from_csv.actors[0]
    assert names == ("Forward Party", "FPM", "Forwarders")
    assert (known.country, known.sectors, known.kind) == ("MWI", ("PTY", "OPP"), "organization")


def test_own_actors_are_read(tmp_path: Path, parser: StoredParser) -> None:
    found = parties(parser, write(tmp_path, "own.csv", CSV), date(2015, 6, 1))
    assert (found["Jane Roe"].country, found["Jane Roe"].sectors, found["Jane Roe"].role) == ("KEN", ("GOV",), "health minister")
    assert (found["Forward Party"].country, found["Forward Party"].sectors[0]) == ("MWI", "PTY")
    assert found["Forward Party"].basis == "table:overlay"


def test_who_left_the_office_is_of_the_elite(tmp_path: Path, parser: StoredParser) -> None:
    found = parties(parser, write(tmp_path, "own.csv", CSV), date(2020, 6, 1))
    assert (found["Jane Roe"].sectors, found["Jane Roe"].role) == (("ELI",), "former health minister")


def test_own_actors_come_before_the_bundled_ones(tmp_path: Path) -> None:
    path = write(tmp_path, "own.csv", "name,country,sectors\nHamas,PSE,REB\n")
    tables = ActorResolver(overlays=[read_overlay(path)]).tables
    assert [known.sectors[0] for known in tables.names.entries["hamas"]] == ["REB", "UAF"]
    assert [known.sectors[0] for known in ActorResolver().tables.names.entries["hamas"]] == ["UAF"]


@pytest.mark.parametrize(("row", "message"), FAULTS, ids=[f[1] for f in FAULTS])
def test_fault_is_told_with_its_line(tmp_path: Path, row: str, message: str) -> None:
    path = write(tmp_path, "own.csv", CSV + row + "\n")
    with pytest.raises(OverlayError) as caught:
        read_overlay(path)
    assert f"{path}:5: " in str(caught.value) and message in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, "own.json", '[\n{"name": "Acme", "country": "XXX"},\n{"name": "Globex"},\n{"title": "Roe"}\n]')
    with pytest.raises(OverlayError) as caught:
        read_overlay(path)
    assert [line.removeprefix(f"{path}:")[:2] for line in str(caught.value).splitlines()] == ["2:", "4:"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("own.txt", "name\nAcme\n", "a .csv or a .json file"),
        ("own.csv", "title\nAcme\n", "'name' among them"),
        ("own.csv", "name,party\nAcme,PTY\n", "no column 'party'"),
        ("own.json", '{"name": "Acme"}', "a list of objects"),
        ("own.json", '[{"name": "Acme"}', "does not end"),
        ("own.json", '[{"name": "Acme",}]', "own.json:1"),
        ("own.json", '[{"name": 3}]', "name is text"),
    ],
)
def test_file_that_is_no_table(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(OverlayError, match=message):
        read_overlay(write(tmp_path, name, text))


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match="No such file"):
        read_overlay(tmp_path / "none.csv")


def test_command_line_tells_the_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "own.csv", "name,sectors\nAcme,BUX\n")
    with pytest.raises(SystemExit) as left:
        main(["unresolved", "--overlay", str(path), str(write(tmp_path, "article.txt", TEXT))])
    assert left.value.code == 2
    assert "own.csv:2: no sector 'BUX'" in capsys.readouterr().err.replace("\n", "")
