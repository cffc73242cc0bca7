"""``export``: a run's shards into one file or database."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from ..article import Article
from ..corpus import read_run
from ..corpus.stores import to_duckdb, to_parquet, to_postgresql
from ..events import Event
from ..export import to_csv, to_dyads, to_geojson, to_jsonl, to_plover, to_polecat
from .load import choose_types
from .read import TOLD, AllStatus, Load

Run = Iterator[tuple[dict[str, Any], list[Event]]]


class Target(StrEnum):
    """What `export` writes."""

    PARQUET = "parquet"
    DUCKDB = "duckdb"
    POSTGRESQL = "postgresql"
    JSONL = "jsonl"
    CSV = "csv"
    PLOVER = "plover"
    POLECAT = "polecat"
    GEOJSON = "geojson"
    DYADS = "dyads"


STORES: Mapping[Target, Callable[[Run, Path], None]] = {
    Target.PARQUET: to_parquet, Target.DUCKDB: to_duckdb, Target.POSTGRESQL: to_postgresql
}  # fmt: skip
TABLES: Mapping[Target, Callable[..., str]] = {Target.CSV: to_csv, Target.POLECAT: to_polecat, Target.DYADS: to_dyads}


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What 'eventkit run' wrote.")],
    to: Annotated[Target, typer.Option(help="The format.")],
    out: Annotated[Path, typer.Option(metavar="PATH", help="A file; for parquet and postgresql a folder.")],
    load: Load = None,
    all_status: AllStatus = False,
) -> None:
    """Write the events of a run as one file or database; stores and jsonl hold all of them, the others what is told."""
    run = read_run(folder, choose_types(None, load or ()))
    if to in STORES:
        STORES[to](run, out)
        return
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(to, run, all_status or to is Target.JSONL))


def _lines(to: Target, run: Run, all_status: bool) -> Iterable[str]:
    told = ((about, [e for e in events if all_status or e.status in TOLD]) for about, events in run)
    if to is Target.GEOJSON:
        return [to_geojson(itertools.chain.from_iterable(events for _, events in told)) + "\n"]
    if to is Target.JSONL:
        return (to_jsonl(events) for _, events in told)
    if to is Target.PLOVER:
        return (to_plover(events, article=_article(about)) for about, events in told)
    return (TABLES[to](events, article=_article(about), header=i == 0) for i, (about, events) in enumerate(told))


def _article(about: Mapping[str, Any]) -> Article:
    """What is known of the article; its text stays where it came from."""
    return Article(text="", **{name: about.get(name) for name in ("id", "title", "published", "source", "url")})
