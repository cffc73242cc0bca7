"""Events ⇄ JSON and JSON Lines, without loss, and the JSON Schema of both.

What it cannot hold: nothing of an event. The article's text is not part of an event; keep it beside the events, for
every `start` and `end` counts in it.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ..errors import ExportError
from ..events import Event
from ..registry import EventTypes, default_types

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def to_json(events: Iterable[Event], *, indent: int | None = 2) -> str:
    """A JSON array of events; `from_json` reads the same events back."""
    rows = [event.model_dump(mode="json") for event in events]
    return json.dumps(rows, ensure_ascii=False, indent=indent)


def from_json(text: str | bytes, types: EventTypes | None = None) -> list[Event]:
    """The events of a JSON array; raises `ExportError` that names the event and the field.

    `types` are the event types the array may hold, the registered ones when None.
    """
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise ExportError(f"not JSON: {problem}") from problem
    if not isinstance(rows, list):
        raise ExportError(f"events are a JSON array, got {type(rows).__name__}; for one event a line use read_jsonl")
    return [_read_event(json.dumps(row), types or default_types, f"$[{i}]") for i, row in enumerate(rows)]


def to_jsonl(events: Iterable[Event]) -> str:
    """One event a line; `read_jsonl` reads the same events back."""
    return "".join(f"{event.model_dump_json()}\n" for event in events)


def read_jsonl(source: str | Path | Iterable[str], types: EventTypes | None = None) -> Iterator[Event]:
    """The events of a file (a path) or of lines, lazily; raises `ExportError` with the line number."""
    if isinstance(source, str | Path):
        with Path(source).open("rb") as lines:
            yield from _read_lines(lines, types or default_types, str(source))
    else:
        yield from _read_lines(source, types or default_types, "line")


def json_schema(types: EventTypes | None = None) -> dict[str, Any]:
    """The JSON Schema of one event of `types` (the registered ones when None); `type` tells which one it is."""
    schema = (types or default_types).adapter.json_schema(mode="serialization")
    return {"$schema": DIALECT, "title": "eventkit event", **schema}


def _read_lines(lines: Iterable[str | bytes], types: EventTypes, name: str) -> Iterator[Event]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _read_event(line, types, f"{name}:{number}")


def _read_event(text: str | bytes, types: EventTypes, where: str) -> Event:
    try:
        return types.adapter.validate_json(text)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False)[0]
        path = ".".join(str(part) for part in first["loc"])
        raise ExportError(f"no event: {first['msg']} @ {where}{'.' if path else ''}{path}") from problem
