"""Articles → a folder of events: what `eventkit run` does."""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from .. import __version__
from ..extractor import Extractor
from ..registry import EventTypes
from .batch import Batch, BatchReader, Item, Record, cut_batches
from .folder import RunFolder, locked
from .pool import Pool

SHARD = 256  # articles: what a killed run loses at most
TIMEOUT = 600.0  # seconds a batch


@dataclass(frozen=True, slots=True)
class Summary:
    """How far a run is. `resumed` of the `articles` were done by an earlier one; `seconds` counts this one."""

    articles: int = 0
    errors: int = 0
    types: Counter[str] = field(default_factory=Counter)
    resumed: int = 0
    seconds: float = 0.0

    @property
    def events(self) -> int:
        """Events of all types."""
        return self.types.total()

    @property
    def rate(self) -> float:
        """Articles a second in this run."""
        return (self.articles - self.resumed) / self.seconds if self.seconds else 0.0


def run(
    articles: Iterable[Item],
    out: str | Path,
    *,
    extractor: Callable[[], Extractor] = Extractor,
    workers: int = 1,
    resume: bool = False,
    shard: int = SHARD,
    timeout: float = TIMEOUT,
    progress: Callable[[Summary], object] = lambda summary: None,
) -> Summary:
    """Read articles, as `read_articles` gives them, into a folder of shards, and say what was found.

    `extractor` builds one in each of the `workers`, which are processes: it is `Extractor`, a function of a module, or a
    `partial` of them; 0 workers read in this process, which then nothing guards against an article that kills it.
    A batch that takes longer than `timeout` seconds is tried article by article, and the article set aside whose turn takes
    that long. `progress` is told after each batch. Raises `CorpusError` for a folder in use or of another run.
    """
    started = time.monotonic()
    folder_path = Path(out)
    with locked(folder_path):
        folder = RunFolder(folder_path, {**_settings(extractor().types), "shard": shard}, resume=resume)
        items = iter(articles)
        folder.skip_done(items)
        summary = _so_far(folder)
        with _records(extractor, cut_batches(items, shard), workers, timeout) as batches:

            def watched() -> Iterator[Record]:
                nonlocal summary
                for records in batches:
                    summary = _counted(summary, records, time.monotonic() - started)
                    progress(summary)
                    yield from records

            _write_shards(folder, watched(), shard)
        return replace(summary, seconds=time.monotonic() - started)


@contextmanager
def _records(
    extractor: Callable[[], Extractor], batches: Iterable[Batch], workers: int, timeout: float
) -> Iterator[Iterator[list[Record]]]:
    reader = BatchReader(extractor)
    if workers == 0:
        yield map(reader.process_batch, batches)
        return
    pool = Pool(reader, workers, timeout)
    try:
        yield pool.map(batches)
    finally:
        pool.close()


def _write_shards(folder: RunFolder, records: Iterator[Record], shard: int) -> None:
    for first in records:
        folder.add([first, *islice(records, shard - 1)])


def _so_far(folder: RunFolder) -> Summary:
    types: Counter[str] = Counter()
    for shard in folder.shards:
        types.update(shard.types)
    errors = sum(shard.errors for shard in folder.shards)
    return Summary(articles=folder.articles, errors=errors, types=types, resumed=folder.articles)


def _counted(summary: Summary, records: list[Record], seconds: float) -> Summary:
    return replace(
        summary,
        articles=summary.articles + len(records),
        errors=summary.errors + sum(record.error is not None for record in records),
        types=summary.types + Counter(name for record in records for name in record.types),
        seconds=seconds,
    )


def _settings(types: EventTypes) -> dict[str, Any]:
    """What must be the same for a run to go on."""
    definitions = "\n".join(f"{cls.__name__} {cls.patterns}" for cls in types)
    return {"version": __version__, "types": hashlib.blake2b(definitions.encode(), digest_size=16).hexdigest()}
