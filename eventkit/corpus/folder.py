"""Records → a folder of shards with a manifest: written whole or not at all, so that a killed run can go on.

run.json               what was run: version and event types
manifest.jsonl         one line a finished shard: its articles, its events by type, its errors, hashes of what went in and out
events-000001.jsonl    one event a line, in the order of the articles
articles-000001.jsonl  one line an article: what is known of it, how many events it has, or its error
"""

import hashlib
import json
import os
import socket
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from ..errors import CorpusError
from ..events import Event
from ..export import read_jsonl
from ..registry import EventTypes
from .batch import Item, Record, digest

LOCK = "run.lock"
MANIFEST = "manifest.jsonl"
SETTINGS = "run.json"


class Shard(BaseModel):
    """A line of the manifest. `first` is the position of the first article, counted from 0."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int
    first: int
    articles: int
    errors: int
    types: dict[str, int]
    input: str
    """A hash of the articles, to see on resuming that they are the same."""
    output: str
    """A hash of the two files, to see that nothing has happened to them since."""


class RunFolder:
    """The folder of one run; raises `CorpusError` where another run's results would be mixed in.

    A shard whose files are not as they were written is made anew, with those after it.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any], *, resume: bool) -> None:
        self.path = path
        self.shards = list(takewhile(partial(_is_intact, path), _read_manifest(path / MANIFEST)))
        if not resume and (self.shards or (path / SETTINGS).exists()):
            raise CorpusError(f"{path} holds a run already. Go on with it by resume (--resume), or give another folder.")
        _check_settings(path, settings)
        _write(path / SETTINGS, json.dumps(settings, indent=1).encode())
        _write(path / MANIFEST, "".join(f"{shard.model_dump_json()}\n" for shard in self.shards).encode())
        self._clear_unfinished()

    @property
    def articles(self) -> int:
        """How many articles are done."""
        return sum(shard.articles for shard in self.shards)

    def skip_done(self, items: Iterator[Item]) -> None:
        """Pass the articles that are done; raises `CorpusError` where they are others than then."""
        for shard in self.shards:
            done = [digest(item) for item in islice(items, shard.articles)]
            if len(done) != shard.articles or _digest_all(done) != shard.input:
                raise CorpusError(
                    f"articles {shard.first} to {shard.first + shard.articles - 1} are not the ones that were read into "
                    f"{self.path}. Give the same input in the same order, or another folder."
                )

    def add(self, records: Sequence[Record]) -> Shard:
        """Write a shard; it counts from the moment its line stands in the manifest."""
        number = len(self.shards) + 1
        events = "".join(f"{line}\n" for record in records for line in record.events).encode()
        articles = "".join(f"{record.article}\n" for record in records).encode()
        _write(self.path / _name("events", number), events)
        _write(self.path / _name("articles", number), articles)
        shard = Shard(
            number=number,
            first=self.articles,
            articles=len(records),
            errors=sum(record.error is not None for record in records),
            types=dict(sorted(Counter(name for record in records for name in record.types).items())),
            input=_digest_all(record.digest for record in records),
            output=_digest_files(events, articles),
        )
        with _told(self.path), (self.path / MANIFEST).open("a", encoding="utf-8") as file:
            file.write(f"{shard.model_dump_json()}\n")
            file.flush()
            os.fsync(file.fileno())
        self.shards = [*self.shards, shard]
        return shard

    def _clear_unfinished(self) -> None:
        """Remove what a killed run left half done."""
        kept = {_name(kind, shard.number) for shard in self.shards for kind in ("events", "articles")}
        with _told(self.path):
            for pattern in ("events-*.jsonl", "articles-*.jsonl", "*.tmp"):
                for path in self.path.glob(pattern):
                    if path.name not in kept:
                        path.unlink()


def read_run(path: str | Path, types: EventTypes | None = None) -> Iterator[tuple[dict[str, Any], list[Event]]]:
    """Each article of a run, as its line tells it, with its events; raises `CorpusError` where there is no run or a damaged one."""
    folder = Path(path)
    if not (folder / MANIFEST).is_file():
        raise CorpusError(f"no run in {folder}: it has no {MANIFEST}. Make one with 'eventkit run INPUT… --out {folder}'.")
    for shard in _read_manifest(folder / MANIFEST):
        if not _is_intact(folder, shard):
            raise CorpusError(
                f"shard {shard.number} in {folder} is not what was written: {_name('events', shard.number)} or "
                f"{_name('articles', shard.number)} is missing or changed. Go on with the run by --resume, which makes it anew."
            )
        events = read_jsonl(folder / _name("events", shard.number), types)
        with (folder / _name("articles", shard.number)).open(encoding="utf-8") as lines:
            for article in map(json.loads, lines):
                yield article, list(islice(events, article["events"]))


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the folder, made where it is missing; raises `CorpusError` when another run holds it.

    The system gives the lock back when its holder ends, however it ends: none is ever stale.
    """
    with _told(path):
        path.mkdir(parents=True, exist_ok=True)
        file = (path / LOCK).open("a+", encoding="utf-8")
    with file:
        file.seek(0)
        holder = file.read().strip()
        try:
            _take(file.fileno())
        except OSError as problem:
            raise CorpusError(f"another run is at work in {path} ({holder or 'starting'}). Wait for it or stop it.") from problem
        with suppress(OSError):  # on a full disk nobody can be told who holds it; it is held all the same
            file.truncate(0)
            os.write(file.fileno(), f"pid {os.getpid()} on {socket.gethostname()}\n".encode())
        try:
            yield
        finally:
            file.truncate(0)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 1 << 20, os.SEEK_SET)  # far behind the words, which others may read
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _check_settings(path: Path, settings: Mapping[str, Any]) -> None:
    before = _read_settings(path / SETTINGS) if (path / SETTINGS).exists() else settings
    if changed := [name for name, value in settings.items() if before.get(name) != value]:
        raise CorpusError(
            f"the run in {path} had another {' and another '.join(changed)}. Go on as it began, or give another folder."
        )


def _read_settings(file: Path) -> Mapping[str, Any]:
    with _told(file.parent), suppress(ValueError, RecursionError):
        if isinstance(settings := json.loads(file.read_bytes()), dict):
            return settings
    raise CorpusError(f"{file} is damaged: it tells nothing of the run. Give another folder.")


def _read_manifest(path: Path) -> list[Shard]:
    """The finished shards; a last line that was cut off is not there."""
    with _told(path.parent):
        whole = path.read_bytes() if path.exists() else b""
    shards: list[Shard] = []
    for number, line in enumerate(whole[: whole.rfind(b"\n") + 1].splitlines(), start=1):
        try:
            shards.append(Shard.model_validate_json(line))
        except ValidationError as problem:
            raise CorpusError(
                f"{path}:{number} is damaged. Remove this line and those after it, then go on by --resume."
            ) from problem
    return shards


def _is_intact(folder: Path, shard: Shard) -> bool:
    """True when the files of a shard are what was written."""
    try:
        files = [(folder / _name(kind, shard.number)).read_bytes() for kind in ("events", "articles")]
    except FileNotFoundError:
        return False
    return _digest_files(*files) == shard.output


def _name(kind: str, number: int) -> str:
    return f"{kind}-{number:06}.jsonl"


def _digest_all(digests: Iterable[str]) -> str:
    return hashlib.blake2b("".join(digests).encode(), digest_size=16).hexdigest()


def _digest_files(events: bytes, articles: bytes) -> str:
    return _digest_all(hashlib.blake2b(content, digest_size=16).hexdigest() for content in (events, articles))


def _write(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all."""
    draft = path.with_name(f"{path.name}.tmp")
    with _told(path.parent):
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        if sys.platform != "win32":
            folder = os.open(path.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what the system refuses, and what to do: a full disk, a folder that may not be written."""
    try:
        yield
    except OSError as problem:
        raise CorpusError(
            f"cannot use {path}: {problem.strerror or problem}. What is finished is kept: when there is room and leave to write, go on by "
            "--resume, or give another folder."
        ) from problem
