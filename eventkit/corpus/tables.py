"""A run → rows of flat tables, declared once for every store that has tables.

What they cannot hold: the text of the articles, and the fields of types of one's own as more than JSON (`more`).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from ..events import Actor, Event, Record

Row = dict[str, Any]
WORDS = {"event": "int", "text": "text", "start": "int", "end": "int"}
TABLES: Mapping[str, Mapping[str, str]] = {
    "articles": {
        "article": "int", "id": "text", "title": "text", "published": "date", "source": "text", "url": "text",
        "language": "text", "text_hash": "text", "error": "text",
    },
    "events": {
        "event": "int", "article": "int", "id": "text", "type": "text", "mode": "texts", "contexts": "texts", "status": "text",
        "confidence": "float", "action": "text", "lemma": "text", "raw_type": "text", "start": "int", "end": "int",
        "sentence": "text", "pattern": "text", "more": "text",
    },
    "actors": {
        **WORDS, "side": "text", "number": "int", "name": "text", "country": "text", "sectors": "texts", "kind": "text",
        "role": "text", "basis": "text",
    },
    "dates": {
        **WORDS, "earliest": "date", "latest": "date", "granularity": "text", "timex": "text", "edtf": "text", "basis": "text",
    },
    "places": {
        **WORDS, "name": "text", "country": "text", "admin1": "text", "lat": "float", "lon": "float", "geonames_id": "int",
        "resolution": "int", "basis": "text",
    },
    "quantities": {**WORDS, "kind": "text", "low": "float", "high": "float", "unit": "text"},
}  # fmt: skip
"""Table → column → int, float, text, texts (a list) or date. `article` counts a run's articles from 0, `event` its events;
`side` is actor, target or attribution, and `number` the place among those."""

VIEWS: Mapping[str, str] = {
    "who_did_what": """
        SELECT e.event, e.type, e.status, a.name AS actor, a.country AS actor_country, e.action, t.name AS target,
               t.country AS target_country, d.earliest, d.latest, p.name AS place, p.country AS place_country, p.lat, p.lon,
               r.published, r.source, r.url, e.sentence
        FROM events e JOIN articles r ON r.article = e.article
        LEFT JOIN actors a ON a.event = e.event AND a.side = 'actor' AND a.number = 0
        LEFT JOIN actors t ON t.event = e.event AND t.side = 'target' AND t.number = 0
        LEFT JOIN dates d ON d.event = e.event
        LEFT JOIN places p ON p.event = e.event""",
    "dyads": """
        SELECT a.country AS actor_country, t.country AS target_country, e.type, count(*) AS events
        FROM events e JOIN actors a ON a.event = e.event AND a.side = 'actor'
        JOIN actors t ON t.event = e.event AND t.side = 'target'
        WHERE e.status IN ('asserted', 'historical') AND a.country IS NOT NULL AND t.country IS NOT NULL
        GROUP BY a.country, t.country, e.type""",
    "days": """
        SELECT d.earliest AS day, e.type, p.country, count(*) AS events
        FROM events e JOIN dates d ON d.event = e.event AND d.earliest = d.latest LEFT JOIN places p ON p.event = e.event
        WHERE e.status IN ('asserted', 'historical')
        GROUP BY d.earliest, e.type, p.country""",
}
"""What people ask first, in SQL that DuckDB and PostgreSQL both read."""


def rows_of(run: Iterable[tuple[Mapping[str, Any], Iterable[Event]]]) -> Iterator[tuple[str, Row]]:
    """The rows of all tables, as `read_run` gives the run: each with its table and with all of its columns."""
    number = 0
    for article, (about, events) in enumerate(run):
        yield "articles", _row_of_article(about, article)
        for event in events:
            yield from _rows_of_event(event, number, article)
            number += 1


def _row_of_article(about: Mapping[str, Any], article: int) -> Row:
    known = {name: value for name, value in about.items() if name in TABLES["articles"]}
    published = known.get("published")
    return _row("articles", **{**known, "article": article, "published": published and date.fromisoformat(published)})


def _rows_of_event(event: Event, number: int, article: int) -> Iterator[tuple[str, Row]]:
    first = event.evidence[0] if event.evidence else None
    own = event.model_dump_json(include=set(type(event).model_fields) - set(Event.model_fields), exclude_defaults=True)
    yield "events", _row(
        "events", event=number, article=article, **_of(event, "id type mode contexts confidence"), status=event.status.value,
        action=event.action.text, **_of(event.action, "lemma raw_type start end"), sentence=first and first.text,
        pattern=first and first.pattern, more=own if own != "{}" else None,
    )  # fmt: skip
    sides: list[tuple[str, Iterable[Actor]]] = [("actor", event.actors), ("target", event.targets)]
    sides += [("attribution", [event.attribution] if event.attribution else [])]
    for side, actors in sides:
        for i, actor in enumerate(actors):
            yield "actors", _row("actors", event=number, side=side, number=i, **dict(actor))
    records: list[tuple[str, Iterable[Record | None]]] = [
        ("dates", [event.date]), ("places", [event.location]), ("quantities", event.quantities)
    ]  # fmt: skip
    for table, found in records:
        yield from ((table, _row(table, event=number, **dict(record))) for record in found if record)


def _of(record: Record, names: str) -> Row:
    return {name: getattr(record, name) for name in names.split()}


def _row(table: str, **values: Any) -> Row:
    """A row with the table's columns, in their order."""
    if unknown := values.keys() - TABLES[table].keys():
        raise KeyError(f"{table} has no column {', '.join(sorted(unknown))}")
    row = {name: values.get(name) for name in TABLES[table]}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in row.items()}
