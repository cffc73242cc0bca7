"""Event types in TOML, and what a run keeps of itself: run.json and the manifest."""

from pathlib import Path
from tempfile import mkdtemp

from eventkit.corpus import read_run
from eventkit.corpus.folder import MANIFEST, SETTINGS, RunFolder
from eventkit.definitions import read_types
from eventkit.errors import CorpusError, DefinitionError, EventkitError, PatternError

from .files import FOLDER, as_file

READERS = 3
SETTING = {"version": "1", "types": "0", "shard": 8}


def check(data: bytes) -> None:
    """Each is read or refused with a message that names the file. The first byte chooses which one it is."""
    which, rest = (data[0] % READERS, data[1:]) if data else (0, b"")
    if which == 0:
        _check_toml(rest)
    else:
        _check_folder(SETTINGS if which == 1 else MANIFEST, rest)


def _check_toml(data: bytes) -> None:
    try:
        read_types(as_file(data, "own.toml"))
    except (PatternError, DefinitionError) as problem:
        assert "own.toml" in str(problem)


def _check_folder(name: str, data: bytes) -> None:
    path = _folder()
    (path / name).write_bytes(data)
    try:
        for _ in read_run(path):
            pass
    except EventkitError as problem:
        assert str(path) in str(problem)
    try:
        RunFolder(path, SETTING, resume=True)
    except CorpusError as problem:
        assert str(path) in str(problem)


def _folder() -> Path:
    FOLDER.mkdir(exist_ok=True)
    if not _made:
        _made.append(Path(mkdtemp(dir=FOLDER)))
    for path in _made[0].iterdir():
        path.unlink()
    return _made[0]


_made: list[Path] = []
