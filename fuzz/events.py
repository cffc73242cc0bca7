"""Events as JSON and JSON Lines → every export."""

from eventkit.errors import ExportError
from eventkit.events import Event
from eventkit.export import from_json, read_jsonl, to_csv, to_dyads, to_geojson, to_json, to_jsonl, to_plover, to_polecat

from .files import as_file


def check(data: bytes) -> None:
    """They are refused with the place of the fault, or written by every export and read back the same."""
    path = as_file(data, "events.jsonl")
    try:
        events: list[Event] = list(read_jsonl(path))
    except ExportError as problem:
        assert "events.jsonl" in str(problem)
    else:
        assert list(read_jsonl(to_jsonl(events).splitlines(keepends=True))) == events
        for write in (to_csv, to_dyads, to_geojson, to_plover, to_polecat):
            write(events)
    try:
        events = from_json(data)
    except ExportError:
        return
    assert from_json(to_json(events)) == events
