"""Articles → records on many machines: the batch class of the local pool under Ray Data (extra `ray`).

Order is kept, and an article that cannot be read is a record as elsewhere. A worker that dies costs no article: Ray starts
another and gives it the batch again.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from ..article import Article
from ..extractor import Extractor
from ..extras import load_extra
from ..readers import Unreadable
from .batch import BATCH, BatchReader, Item, Record

TRIES = 3  # of a batch whose worker died


class RayReader:
    """A `BatchReader` for `map_batches`: items as JSON in, records as JSON out."""

    def __init__(self, make_extractor: Callable[[], Extractor] = Extractor) -> None:
        self.reader = BatchReader(make_extractor)

    def __call__(self, batch: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
        """The records of one batch, in order."""
        records = self.reader.process_batch([_item(text) for text in batch["item"]])
        return {"record": [json.dumps(asdict(record), ensure_ascii=False) for record in records]}


def read_on_ray(
    articles: Iterable[Item], *, extractor: Callable[[], Extractor] = Extractor, workers: int = 2
) -> Iterator[Record]:
    """The record of each article, in order, by `workers` actors of the cluster that ``ray.init`` has joined.

    The cluster holds the articles while it works: give more than its memory holds in several calls.
    """
    load_extra("ray", "ray")  # told by its name where it is missing
    data: Any = load_extra("ray.data", "ray")
    data.DataContext.get_current().execution_options.preserve_order = True
    items = [{"item": _json(item)} for item in articles]
    done = data.from_items(items, override_num_blocks=max(1, -(-len(items) // BATCH))).map_batches(
        RayReader,
        fn_constructor_args=(extractor,),
        batch_size=BATCH,
        batch_format="numpy",
        compute=data.ActorPoolStrategy(size=workers, max_tasks_in_flight_per_actor=2),
        num_cpus=1,
        max_restarts=-1,
        max_task_retries=TRIES,
    )
    yield from (_record(row["record"]) for row in done.iter_rows())


def _json(item: Item) -> str:
    if isinstance(item, Article):
        return json.dumps({"article": item.model_dump(mode="json")})
    return json.dumps({"path": item.path, "line": item.line, "reason": item.reason})


def _item(text: str) -> Item:
    values = json.loads(text)
    return Article(**values["article"]) if "article" in values else Unreadable(**values)


def _record(text: str) -> Record:
    values = json.loads(text)
    return Record(**{**values, "events": tuple(values["events"]), "types": tuple(values["types"])})
