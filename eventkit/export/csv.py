"""Events → CSV: one row an event, for spreadsheets and a first look.

What it cannot hold: which span belongs to which of several actors, the trace of the match, and all but the first
sentence of the evidence. Several values share a cell ("; " between them). Words that a spreadsheet would run as a
formula get a leading quote, line breaks and other control characters become blanks.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..article import Article
from ..events import Actor, Event, Quantity
from .cells import write_table

CSV_COLUMNS = (
    "article id type mode contexts status confidence actors actor_countries actor_sectors action lemma raw_type "
    "targets target_countries target_sectors date earliest latest granularity timex date_basis "
    "location location_name country admin1 lat lon geonames_id resolution location_basis attribution quantities "
    "start end sentence pattern"
).split()


def to_csv(events: Iterable[Event], *, article: Article | None = None, header: bool = True) -> str:
    """One row an event with the columns of `CSV_COLUMNS`; `article` fills the first one with its id, else its URL or source."""
    return write_table(CSV_COLUMNS, csv_rows(events, article=article), header=header)


def csv_rows(events: Iterable[Event], *, article: Article | None = None) -> Iterator[dict[str, Any]]:
    """The rows before they become text; a column without a value is left out."""
    name = article and (article.id or article.url or article.source)
    yield from ({"article": name, **_row(event)} for event in events)


def _row(event: Event) -> dict[str, Any]:
    first = event.evidence[0] if event.evidence else None
    return {
        "id": event.id, "type": event.type, "mode": event.mode, "contexts": event.contexts,
        "status": event.status.value, "confidence": event.confidence,
        **_people("actor", event.actors), **_people("target", event.targets),
        "action": event.action.text, "lemma": event.action.lemma, "raw_type": event.action.raw_type,
        **_when(event), **_where(event),
        "attribution": event.attribution and event.attribution.name,
        "quantities": [_quantity(q) for q in event.quantities],
        "start": event.action.start, "end": event.action.end,
        "sentence": first and first.text, "pattern": first and first.pattern,
    }  # fmt: skip


def _people(role: str, actors: Sequence[Actor]) -> dict[str, Any]:
    return {
        f"{role}s": [a.name for a in actors],
        f"{role}_countries": [a.country for a in actors],
        f"{role}_sectors": ["/".join(a.sectors) for a in actors],
    }


def _when(event: Event) -> dict[str, Any]:
    if event.date is None:
        return {}
    when = event.date
    return {
        "date": when.text, "earliest": when.earliest, "latest": when.latest, "granularity": when.granularity,
        "timex": when.timex, "date_basis": when.basis,
    }  # fmt: skip


def _where(event: Event) -> dict[str, Any]:
    if event.location is None:
        return {}
    place = event.location
    return {
        "location": place.text, "location_name": place.name, "country": place.country, "admin1": place.admin1,
        "lat": place.lat, "lon": place.lon, "geonames_id": place.geonames_id, "resolution": place.resolution,
        "location_basis": place.basis,
    }  # fmt: skip


def _quantity(quantity: Quantity) -> str:
    """ "dead 3", "participants 2000-3000", "money 5000000 USD"; the number's words where it has no value."""
    ends = [f"{n:g}" if n < 1e6 else f"{n:.0f}" for n in (quantity.low, quantity.high) if n is not None]
    amount = "-".join(dict.fromkeys(ends)) or quantity.text
    return " ".join(part for part in (quantity.kind, amount, quantity.unit) if part)
