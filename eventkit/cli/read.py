"""``extract``, ``explain``, ``unresolved``: what stands in articles."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated

import typer

from ..article import Article
from ..events import Event, Status
from ..export import to_csv, to_dyads, to_geojson, to_json, to_jsonl, to_plover, to_polecat, to_results
from ..extractor import Extractor
from ..readers import STDIN
from ..results import Result
from ..wording import name_actors, name_date, name_place
from . import show
from .inputs import Inputs
from .load import choose_resolvers, choose_types

TOLD = frozenset({Status.ASSERTED, Status.HISTORICAL})

Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE…]", help="Files or folders: text, HTML, JSON, JSON Lines, CSV, Parquet. Nothing or -: stdin."),
]
Kind = Annotated[str | None, typer.Option(metavar="KIND", help="text, html, json, jsonl, csv or parquet, whatever the name.")]
Field = Annotated[list[str] | None, typer.Option(metavar="NAME=FIELD", help="An unusual field, e.g. text=story.body.")]
Published = Annotated[str | None, typer.Option(help="Date of articles that have none, e.g. 2015-03-18.")]
Types = Annotated[str | None, typer.Option(metavar="A,B", help="Only these event types.")]
Load = Annotated[list[str] | None, typer.Option(metavar="FILE|MODULE", help="Event types of your own, beside the built-in ones.")]
Overlay = Annotated[list[str] | None, typer.Option(metavar="FILE", help="Actors of your own, .csv or .json (see read_overlay).")]
AllStatus = Annotated[
    bool, typer.Option("--all-status", help="Also what is planned, possible, demanded, hypothetical, negated or denied.")
]


class Format(StrEnum):
    """What `extract` writes."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    RESULTS = "results"
    CSV = "csv"
    PLOVER = "plover"
    POLECAT = "polecat"
    GEOJSON = "geojson"
    DYADS = "dyads"


def extract(
    files: Files = None,
    published: Published = None,
    kind: Kind = None,
    field: Field = None,
    format: Annotated[Format | None, typer.Option(help="Default: table on a terminal, jsonl in a pipe.")] = None,
    types: Types = None,
    load: Load = None,
    overlay: Overlay = None,
    all_status: AllStatus = False,
) -> None:
    """Print the events of articles."""
    inputs = Inputs(files, published, kind, field)
    extractor = Extractor(types=choose_types(types, load or ()), resolvers=choose_resolvers(overlay or ()))
    results = analyze_each(extractor, inputs)
    if format is Format.RESULTS:  # these are for a viewer or a store, which choose for themselves
        for result in results:
            show.raw(to_results([result]))
    else:
        pairs = ((r.article, _told(r.events, all_status)) for r in results)
        _write(pairs, format or (Format.TABLE if show.out().is_terminal else Format.JSONL))
    _leave(inputs)


def explain(
    files: Files = None,
    published: Published = None,
    kind: Kind = None,
    field: Field = None,
    types: Types = None,
    load: Load = None,
    overlay: Overlay = None,
    why_not: Annotated[str | None, typer.Option(metavar="TYPE", help="Say instead why this type was not read.")] = None,
    sentence: Annotated[str | None, typer.Option(help="Only the sentence with these words.")] = None,
) -> None:
    """Say why each event was read, or with --why-not why none was."""
    inputs = Inputs(files, published, kind, field)
    extractor = Extractor(types=choose_types(types, load or ()), resolvers=choose_resolvers(overlay or ()))
    for result in analyze_each(extractor, inputs):
        for text in _reasons_against(result, why_not, sentence) if why_not else _reasons(result, sentence):
            show.say(show.explanation(text))
            show.say()
    _leave(inputs)


def unresolved(
    files: Files = None,
    published: Published = None,
    kind: Kind = None,
    field: Field = None,
    overlay: Overlay = None,
    top: Annotated[int, typer.Option(min=1, help="How many to print.")] = 50,
) -> None:
    """List the actors that most often stay without country and sector: what to add to a table of your own."""
    inputs = Inputs(files, published, kind, field)
    counts: Counter[str] = Counter()
    for result in analyze_each(Extractor(resolvers=choose_resolvers(overlay or ())), inputs):
        parties = {(a.start, a.name) for e in result.events for a in (*e.actors, *e.targets) if not a.country and not a.sectors}
        counts.update(name for _, name in parties)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:top]
    show.print_table(("count", "actor"), [(str(count), name) for name, count in ranked])
    _leave(inputs)


def analyze_each(extractor: Extractor, inputs: Inputs) -> Iterator[Result]:
    """One article at a time: whatever one of them does, the others are read."""
    for article in inputs:
        try:
            yield extractor.analyze(article)
        except Exception as problem:  # a fault of ours in one article costs that article only
            inputs.fail(f"{article.id or STDIN}: {problem}")


def _told(events: Iterable[Event], all_status: bool) -> list[Event]:
    return [event for event in events if all_status or event.status in TOLD]


def _leave(inputs: Inputs) -> None:
    if inputs.failed:
        raise typer.Exit(1)


def _write(pairs: Iterable[tuple[Article, Sequence[Event]]], format: Format) -> None:
    if format is Format.TABLE:
        for article, events in pairs:
            _write_table(article, events)
    elif format in (Format.JSON, Format.GEOJSON):
        events = [event for _, group in pairs for event in group]
        show.raw((to_json(events) if format is Format.JSON else to_geojson(events)) + "\n")
    else:
        for number, (article, events) in enumerate(pairs):
            show.raw(_lines(format, article, events, header=number == 0))


def _lines(format: Format, article: Article, events: Sequence[Event], header: bool) -> str:
    if format is Format.JSONL:
        return to_jsonl(events)
    if format is Format.PLOVER:
        return to_plover(events, article=article)
    table = {Format.CSV: to_csv, Format.POLECAT: to_polecat, Format.DYADS: to_dyads}[format]
    return table(events, article=article, header=header)


def _write_table(article: Article, events: Sequence[Event]) -> None:
    name = article.title or article.id or "article"
    dated = f", {article.published}" if article.published else ""
    show.say(f"{name}{dated}: {len(events)} event{'' if len(events) == 1 else 's'}", style="bold")
    rows = [
        (show.event_type(e), e.status.value, name_actors(e.actors), e.action.text, name_actors(e.targets), name_date(e.date),
         name_place(e.location))
        for e in events
    ]  # fmt: skip
    if rows:
        show.print_table(("type", "status", "actors", "action", "targets", "date", "place"), rows)
    show.say()


def _reasons(result: Result, sentence: str | None) -> Iterator[str]:
    for event in result.events:
        if sentence is None or any(sentence in evidence.text for evidence in event.evidence):
            yield result.explain(event)


def _reasons_against(result: Result, name: str, sentence: str | None) -> Iterator[str]:
    if sentence is not None:
        yield result.why_not(name, sentence)
        return
    for parsed in result.document.sentences:
        words = result.article.text[parsed.start : parsed.end]
        yield f"{json.dumps(words, ensure_ascii=False)}\n  {result.why_not(name, parsed.index)}"
