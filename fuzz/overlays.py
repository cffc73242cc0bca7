"""People's own tables of actors, in CSV and JSON. The first byte chooses."""

from eventkit.errors import OverlayError
from eventkit.overlays import read_overlay

from .files import as_file


def check(data: bytes) -> None:
    """All rows are read, each with a name, or the file is refused with a line."""
    path = as_file(data[1:], "own.csv" if data[:1] < b"[" else "own.json")
    try:
        overlay = read_overlay(path)
    except OverlayError as problem:
        assert str(path) in str(problem)
        return
    assert all(names[0] for names, _ in overlay.actors)
