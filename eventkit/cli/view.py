"""``view``: results, or articles, as one page for a browser."""

import webbrowser
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import typer

from ..extractor import Extractor
from ..readers import STDIN, Unreadable, read_articles
from ..results import Result
from ..viewer import render_page
from ..viewer.sources import read_stored, stored_kind
from . import show
from .inputs import Inputs
from .load import choose_resolvers, choose_types
from .read import Field, Kind, Load, Overlay, Published, Types, analyze_each
from .show import complain

LIMIT = 2000  # a page of so many is some 5 MB, and quick

Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILE…]",
        help="Results or events that eventkit wrote, a folder of 'eventkit run', or articles to read now. Nothing or -: stdin.",
    ),
]


def view(
    files: Sources = None,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="PAGE.html", help="The page.")] = Path("events.html"),
    articles: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="Where the texts of stored events stand: files or folders.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="The page's heading.")] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Stop after the article that brings the page N events.")] = LIMIT,
    open: Annotated[bool, typer.Option("--open", help="Show it in the browser.")] = False,
    published: Published = None,
    kind: Kind = None,
    field: Field = None,
    types: Types = None,
    load: Load = None,
    overlay: Overlay = None,
) -> None:
    """Write one page with the articles, their events, a timeline and a map, where events can be judged and corrected."""
    known = choose_types(None, load or ())
    texts = [article for article in (read_articles(*articles) if articles else ()) if not isinstance(article, Unreadable)]
    failed = 0

    @lru_cache(maxsize=1)
    def extractor() -> Extractor:
        return Extractor(types=choose_types(types, load or ()), resolvers=choose_resolvers(overlay or ()))

    def results() -> Iterator[Result]:
        nonlocal failed
        for file in files or [STDIN]:
            if stored_kind(file):
                yield from read_stored(file, texts, known)
            else:
                inputs = Inputs([file], published, kind, field)
                yield from analyze_each(extractor(), inputs)
                failed += inputs.failed

    page = render_page(_up_to(limit, results()), title=title)
    out.write_text(page, encoding="utf-8", newline="\n")
    show.say(f"{out}: open it in a browser")
    if open:
        webbrowser.open(out.resolve().as_uri())
    if failed:
        raise typer.Exit(1)


def _up_to(limit: int, results: Iterator[Result]) -> Iterator[Result]:
    """The results until there are so many events; says so where others are left."""
    events = 0
    for number, result in enumerate(results):
        if events >= limit:
            complain(f"stopped after {number:,} articles with {events:,} events. --limit N shows more on one page.")
            return
        yield result
        events += len(result.events)
