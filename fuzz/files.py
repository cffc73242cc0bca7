"""Bytes as a file with a name, for readers that take paths."""

import os
from pathlib import Path
from tempfile import gettempdir

SHARED = Path("/dev/shm")  # noqa: S108  in memory, where the system has it
FOLDER = (SHARED if SHARED.is_dir() else Path(gettempdir())) / f"eventkit-fuzz-{os.getpid()}"


def as_file(data: bytes, name: str) -> Path:
    """The path of a file of that name with the bytes; the next call with the name overwrites it."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / name
    path.write_bytes(data)
    return path
