"""Articles → records: the one piece of work that every runner does, in this process, in a pool, or under Ray."""

import gc
import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..article import Article, printable
from ..errors import MissingExtraError, ModelNotFoundError
from ..extractor import Extractor
from ..language import check_language
from ..readers import Unreadable
from ..results import Result

Item = Article | Unreadable
Batch = tuple[Item, ...]

BATCH = 32  # articles
SELDOM = (50_000, 20, 100)  # for gc.set_threshold
BATCH_CHARACTERS = 200_000  # some 20 seconds of parsing on one core


@dataclass(frozen=True, slots=True)
class Record:
    """What one article gave, as it is written: a JSON line about the article, one a event, or the reason for none.

    `types` are the events' types in their order, `digest` tells what was read.
    """

    digest: str
    article: str
    events: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    error: str | None = None


class BatchReader:
    """Reads batches with the extractor that `make_extractor` builds at the first of them.

    A reader can be pickled when `make_extractor` can: `Extractor` itself, a function of a module, or a `partial` of them.
    """

    def __init__(self, make_extractor: Callable[[], Extractor] = Extractor) -> None:
        self.make_extractor = make_extractor
        self._extractor: Extractor | None = None

    def process_batch(self, items: Sequence[Item]) -> list[Record]:
        """One record an item, in their order; an article that cannot be read costs only itself."""
        objections = [_objection(item) for item in items]
        pairs = list(zip(items, objections, strict=True))
        is_first = self._extractor is None
        read = iter(self._read([item for item, reason in pairs if isinstance(item, Article) and not reason]))
        if is_first:
            _spare_the_collector()
        return [refused(item, reason) if reason else next(read) for item, reason in pairs]

    def _read(self, articles: Sequence[Article]) -> list[Record]:
        self._extractor = self._extractor or self.make_extractor()
        try:
            results = list(self._extractor.analyze_many(articles))
        except (ModelNotFoundError, MissingExtraError):
            raise
        except Exception as problem:  # a fault of ours in one article costs that article only
            if len(articles) == 1:
                return [refused(articles[0], f"{type(problem).__name__}: {problem}")]
            return [record for article in articles for record in self._read([article])]
        return [_record(article, result) for article, result in zip(articles, results, strict=True)]


def _spare_the_collector() -> None:
    """Let the garbage collector pass models and tables by, and come seldom: records refer to each other in no circles.

    It took a fifth of the time of the rules.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


def digest(item: Item) -> str:
    """A hash of all that is known about an item: the same input gives the same one."""
    content = item.model_dump_json() if isinstance(item, Article) else repr(item)
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def refused(item: Item, reason: str) -> Record:
    """The record of an item that was not read, and why."""
    line = _about(item) if isinstance(item, Article) else {"id": str(item).partition(": ")[0]}
    return Record(digest(item), _json({**line, "events": 0, "error": " ".join(reason.split())}), error=reason)


def text_hash(text: str) -> str:
    """The same for texts that differ only in blanks, letter case and the way their accents are written.

    >>> text_hash("Talks  began.\\n") == text_hash("TALKS began.")
    True
    """
    normal = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.blake2b(normal.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def cut_batches(items: Iterable[Item], shard: int) -> Iterator[Batch]:
    """Batches across articles, by number and length; none reaches over the end of a shard.

    They depend on the items alone, so that a run that is continued parses the same articles together.
    """
    batch: list[Item] = []
    size = 0
    for number, item in enumerate(items):
        length = len(item.text) if isinstance(item, Article) else 0
        if batch and (number % shard == 0 or len(batch) == BATCH or size + length > BATCH_CHARACTERS):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(item)
        size += length
    if batch:
        yield tuple(batch)


def _objection(item: Item) -> str | None:
    if isinstance(item, Unreadable):
        return item.reason
    return next((issue.message for issue in check_language(item)), None)


def _record(article: Article, result: Result) -> Record:
    issues = [issue.model_dump(mode="json") for issue in result.issues]
    line = {**_about(result.article), "events": len(result.events), "issues": issues}
    events = tuple(event.model_dump_json() for event in result.events)
    return Record(digest(article), _json(line), events, tuple(event.type for event in result.events))


def _about(article: Article) -> dict[str, object]:
    return {**article.model_dump(mode="json", exclude={"text"}), "text_hash": text_hash(article.text)}


def _json(value: object) -> str:
    return printable(json.dumps(value, ensure_ascii=False))  # names of files may hold what no file may: bytes that are no text
