"""Events → PLOVER records as JSON Lines (draft 2.0 manual, section on the record format).

What it cannot hold: open and coarse intervals lose their granularity (`date` and `enddate` are days), the spans of
date and place, money, confidence, and the trace. Own event types are written under their name, with no quad code and
no scale. A folded event keeps its first type in `comment`.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..article import Article
from ..events import Actor, Event, Place, Status
from ..plover.base import PloverEvent

CODEBOOK = "plover-2.0-draft"
QUADS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")
AUXILIARY = {
    Status.HISTORICAL: "historical",
    Status.PLANNED: "future",
    Status.POSSIBLE: "hypothetical",
    Status.HYPOTHETICAL: "hypothetical",
    Status.DEMANDED: "hypothetical",
    Status.NEGATED: "negation",
    Status.DENIED: "negation",
}
SIZES = {"dead": "dead", "injured": "injured", "arrested": "arrested", "participants": "size"}


def to_plover(events: Iterable[Event], *, article: Article | None = None) -> str:
    """One PLOVER record a line, in the field names of the manual; `article` fills `cite_info`."""
    return "".join(json.dumps(_record(event, article), ensure_ascii=False) + "\n" for event in events)


def quad_code(event: Event) -> int | None:
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; None for other types."""
    return QUADS.index(event.quad) + 1 if isinstance(event, PloverEvent) else None


def scale(event: Event) -> float | None:
    """The conflict-cooperation score: of the strongest mode that has one, else of the type."""
    if not isinstance(event, PloverEvent):
        return None
    scores = [score for mode in event.mode if (score := event.modes.get(mode)) is not None]
    return max(scores, key=abs, default=event.score)


def contexts(event: Event) -> list[str]:
    """The event's contexts with PLOVER's auxiliary mode (historical, future, hypothetical, negation) at the end."""
    auxiliary = AUXILIARY.get(event.status)
    return [*event.contexts, *([auxiliary] if auxiliary else [])]


def _record(event: Event, article: Article | None) -> dict[str, Any]:
    first = event.evidence[0] if event.evidence else None
    fields: Mapping[str, Any] = {
        "id": event.id,
        "date": event.date and event.date.earliest and event.date.earliest.isoformat(),
        "enddate": event.date and event.date.latest and event.date.latest.isoformat(),
        "actor": [_entity(a) for a in event.actors],
        "recipient": [_entity(a) for a in event.targets],
        "event": [event.type],
        "event_loc": event.location and _location(event.location),
        "event_text": [event.action.text],
        "quad_code": quad_code(event),
        "event_scale": scale(event),
        "mode": list(event.mode),
        "context": contexts(event),
        "size": _sizes(event),
        "text": first and first.text,
        "text_info": {"start": first.start, "end": first.end} if first else None,
        "cite_info": {**_citation(article), "codebook": CODEBOOK},
        "coder": "eventkit",
        "comment": f"{event.action.raw_type} folded since {event.status.value}" if event.action.raw_type else None,
    }
    required = ("id", "date", "actor", "event")
    return {name: value for name, value in fields.items() if name in required or value not in (None, [], {})}


def _entity(actor: Actor) -> dict[str, Any]:
    fields = {
        "code": actor.country,
        "sector": actor.sectors[0] if actor.sectors else None,
        "other_sectors": list(actor.sectors[1:]),
        "entity_text": actor.text,
        "identifier_text": actor.name,
        "office": actor.role,
        "start": actor.start,
        "end": actor.end,
    }
    return {name: value for name, value in fields.items() if value not in (None, [])}


def _location(place: Place) -> dict[str, Any]:
    fields = {
        "extracted_place": place.text,
        "resolved_place": place.name,
        "geonameid": place.geonames_id,
        "lat": place.lat,
        "lon": place.lon,
        "city": place.name if place.resolution == 4 else None,
        "district": place.name if place.resolution == 3 else None,
        "province": place.admin1,
        "country_code": place.country,
        "resolution": place.resolution,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _sizes(event: Event) -> dict[str, str]:
    """The manual's size object, as text: "3", "2000-3000"."""
    found: dict[str, str] = {}
    for quantity in event.quantities:
        ends = [f"{end:.0f}" for end in (quantity.low, quantity.high) if end is not None]
        if quantity.kind in SIZES and ends:
            found.setdefault(SIZES[quantity.kind], "-".join(dict.fromkeys(ends)))
    return found


def _citation(article: Article | None) -> dict[str, Any]:
    if article is None:
        return {}
    fields = {
        "citation": article.id,
        "url": article.url,
        "title": article.title,
        "publication": article.source,
        "language": article.language,
    }
    return {name: value for name, value in fields.items() if value is not None}
