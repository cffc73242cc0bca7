"""``run``, ``duplicates``: a folder of events from any number of articles, and which of them say the same."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from ..article import Article
from ..corpus.batch import Item
from ..corpus.duplicates import find_duplicates
from ..corpus.run import SHARD, TIMEOUT, Summary
from ..corpus.run import run as run_corpus
from ..extractor import Extractor
from ..readers import STDIN, read_articles
from . import show
from .inputs import Inputs, pairs
from .load import choose_types
from .read import Field, Files, Kind, Load, Published, Types

Read = Callable[[], Iterator[Item]]


def run(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the shards of events.")],
    files: Files = None,
    workers: Annotated[int, typer.Option(min=0, help="Processes; 0 reads in this one.")] = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in DIR; give the same input.")] = False,
    published: Published = None,
    kind: Kind = None,
    field: Field = None,
    types: Types = None,
    load: Load = None,
    shard: Annotated[int, typer.Option(min=1, help="Articles a shard: what a killed run loses at most.")] = SHARD,
    timeout: Annotated[
        float, typer.Option(min=1, help="Seconds that a batch may take before its articles are tried alone.")
    ] = TIMEOUT,
) -> None:
    """Read many articles into a folder of events; a run that was cut off goes on with --resume."""
    sources = files or [STDIN]
    read: Read = partial(read_articles, *sources, published=published, kind=kind, fields=pairs(field or ()))
    extractor = partial(make_extractor, types, tuple(load or ()))
    extractor()  # a wrong definition is told before anything is started
    with _progress(None if STDIN in sources else read) as progress:
        options: dict[str, Any] = {"extractor": extractor, "workers": workers, "resume": resume}
        summary = run_corpus(read(), out, **options, shard=shard, timeout=timeout, progress=progress)
    _print(summary, out)
    if summary.errors:
        raise typer.Exit(1)


def duplicates(
    files: Files = None,
    kind: Kind = None,
    field: Field = None,
    near: Annotated[float, typer.Option(min=0.3, max=1, help="Least similarity told; 1: word for word only.")] = 0.8,
) -> None:
    """List the articles that repeat an earlier one: its id, the earlier one's, how similar they are."""
    inputs = Inputs(files, kind=kind, fields=field)
    names: list[str] = []

    def named() -> Iterator[Article]:
        for article in inputs:
            names.append(article.id or f"article {len(names) + 1}")
            yield article

    for found in find_duplicates(named(), near=near if near < 1 else None):
        show.raw(f"{names[found.position]}\t{names[found.of]}\t{found.similarity:.2f}\n")
    if inputs.failed:
        raise typer.Exit(1)


def make_extractor(types: str | None, load: Sequence[str]) -> Extractor:
    """What each worker builds for itself: types of one's own need not be picklable."""
    return Extractor(types=choose_types(types, load))


@contextmanager
def _progress(read: Read | None) -> Iterator[Callable[[Summary], object]]:
    """A bar on standard error where that is a terminal; its length is counted on the side, for reading costs little."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda summary: None
        return
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("articles", total=None, rate="")
        if read is not None:
            threading.Thread(target=lambda: bar.update(task, total=sum(1 for _ in read())), daemon=True).start()
        yield lambda summary: bar.update(task, completed=summary.articles, rate=_rate(summary))


def _rate(summary: Summary) -> str:
    return f"{summary.rate:.1f} articles/s, {summary.events:,} events, {summary.errors:,} errors"


def _print(summary: Summary, out: Path) -> None:
    resumed = f" ({summary.resumed:,} of them done before)" if summary.resumed else ""
    show.say(f"{out}: {summary.articles:,} articles{resumed}, {summary.events:,} events, {summary.errors:,} errors", style="bold")
    show.say(f"{summary.seconds:.1f} s, {summary.rate:.2f} articles/s")
    show.print_table(("count", "type"), [(str(count), name) for name, count in summary.types.most_common()])
    if summary.errors:
        show.say(f"The errors: grep '\"error\"' {out}/articles-*.jsonl")
