"""CSV or JSON of people's own → actors that the resolver knows besides the bundled ones: all of a file or nothing.

A row has a `name` and what else is known of it: `aliases`, `country`, `sectors`, `kind`, `role`, `valid_from`, `valid_to`.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import OverlayError, suggestion
from .resolve.actors_tables import Known, load_tables, read_rows, squash

FIELDS = ("name", "aliases", "country", "sectors", "kind", "role", "valid_from", "valid_to")
KINDS = ("person", "organization", "group", "country")
SECTORS = frozenset(
    """COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO UNO EUR NGO
    ISM IMG MNC""".split()
)
NON_STATE = frozenset({"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"})
SEPARATORS = re.compile(r"[|;]")
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
BASIS = "table:overlay"


@dataclass(frozen=True)
class Overlay:
    """Actors of one's own; each with the names it goes by."""

    source: str
    actors: tuple[tuple[tuple[str, ...], Known], ...]


def read_overlay(path: str | Path) -> Overlay:
    """The actors of a ``.csv`` file with a header line, or of a ``.json`` file with a list of objects.

    `aliases` and `sectors` are lists, in CSV divided by ``|`` or ``;``. `country` is a code (KEN, IGO) or a name (Kenya),
    `kind` person, organization, group or country. `valid_from` and `valid_to` are the first and the last day, month
    or year of an office, as 2015, 2015-03 or 2015-03-18; whoever has left it is ELI. Raises `OverlayError` with the line
    of every row that cannot be used.
    """
    path = Path(path)
    actors, faults = [], []
    for line, row in _rows(path):
        try:
            actors.append(_actor(row))
        except ValueError as problem:
            faults.append(f"{path}:{line}: {problem}")
    if faults:
        raise OverlayError("\n".join(faults))
    return Overlay(str(path), tuple(actors))


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise OverlayError(f"{path}: {problem.strerror}") from problem
    except UnicodeDecodeError as problem:
        raise OverlayError(f"{path}: not UTF-8 at byte {problem.start}. Save the table as UTF-8") from problem
    if path.suffix.lower() == ".csv":
        return _csv_rows(path, text)
    if path.suffix.lower() == ".json":
        return _json_rows(path, text)
    raise OverlayError(f"{path}: an overlay is a .csv or a .json file, got {path.suffix or 'no suffix'!r}")


def _csv_rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if "name" not in (reader.fieldnames or ()):
        raise OverlayError(f"{path}:1: the first line names the columns, 'name' among them. {suggestion('name', FIELDS)}")
    line = 2
    for row in reader:
        yield line, {key: value for key, value in row.items() if key is not None}
        line = reader.line_num + 1


def _json_rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    decoder, at = json.JSONDecoder(), _skip(text, 0)
    if text[at : at + 1] != "[":
        raise OverlayError(f'{path}:1: the file holds a list of objects: [{{"name": …}}, …]')
    at = _skip(text, at + 1)
    while text[at : at + 1] not in ("]", ""):
        line = text.count("\n", 0, at) + 1
        try:
            row, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError as problem:
            raise OverlayError(f"{path}:{problem.lineno}: {problem.msg}") from problem
        yield line, row if isinstance(row, dict) else {"name": row}
        at = _skip(text, end)
    if not text[at:].strip() == "]":
        raise OverlayError(f"{path}:{text.count(chr(10)) + 1}: the list does not end with ']'")


def _skip(text: str, at: int) -> int:
    """Past blanks and one comma."""
    rest = text[at:]
    return at + len(rest) - len(rest.lstrip(" \t\r\n,"))


def _actor(row: Mapping[str, Any]) -> tuple[tuple[str, ...], Known]:
    unknown = [key for key in row if key not in FIELDS]
    if unknown:
        raise ValueError(f"no column {unknown[0]!r}. {suggestion(unknown[0], FIELDS)}")
    name, role = _text(row, "name"), _text(row, "role") or None
    if not squash(name):
        raise ValueError(f"an actor needs a name, got {name!r}")
    kind = _one_of(_text(row, "kind") or ("person" if role else "organization"), KINDS, "kind")
    sectors = tuple(_one_of(sector.upper(), SECTORS, "sector") for sector in _list(row, "sectors"))
    first, last = _day(row, "valid_from"), _day(row, "valid_to")
    if first and last and last < first[: len(last)]:
        raise ValueError(f"valid_to {last} is before valid_from {first}")
    known = Known(name, _country(_text(row, "country")), sectors, kind, BASIS, role, first, last)
    return (name, *_list(row, "aliases")), known


def _text(row: Mapping[str, Any], field: str) -> str:
    value = row.get(field)
    if value is None:
        return ""
    if isinstance(value, int) and field.startswith("valid"):
        return str(value)
    if not isinstance(value, str):
        raise ValueError(f"{field} is text, got {value!r}")
    return value.strip()


def _list(row: Mapping[str, Any], field: str) -> list[str]:
    value = row.get(field)
    if isinstance(value, list):
        if not all(isinstance(part, str) for part in value):
            raise ValueError(f"{field} is a list of texts, got {value!r}")
        return [part.strip() for part in value if part.strip()]
    return [part.strip() for part in SEPARATORS.split(_text(row, field)) if part.strip()]


def _one_of(value: str, allowed: Sequence[str] | frozenset[str], what: str) -> str:
    if value not in allowed:
        raise ValueError(f"no {what} {value!r}. {suggestion(value, allowed)}")
    return value


def _day(row: Mapping[str, Any], field: str) -> str:
    value = _text(row, field)
    if value and not DAY.fullmatch(value):
        raise ValueError(f"{field} is a year, a month or a day (2015, 2015-03, 2015-03-18), got {value!r}")
    return value


def _country(value: str) -> str | None:
    if not value:
        return None
    codes = {row[0] for row in read_rows("countries.tsv")} | NON_STATE
    if value.upper() in codes:
        return value.upper()
    found = load_tables().names.entries.get(squash(value), ())
    state = next((known.country for known in found if known.kind == "country"), None)
    if state is None:
        raise ValueError(f"no country {value!r}. Allowed: a name, an ISO 3166-1 alpha-3 code, or {', '.join(sorted(NON_STATE))}")
    return state
