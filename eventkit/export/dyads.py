"""Events → CAMEO-style dyads: date, source, target, code; the table that ICEWS- and Phoenix-style models take.

What it cannot hold: everything that is not one actor doing one kind of thing to one target on one day: several
actors (a row each), modes and contexts beyond the root code, statuses other than the ones given, evidence and spans.
"""

from collections.abc import Iterable
from typing import Any

from ..article import Article
from ..dyads import expand_dyads
from ..events import Actor, Event
from ..plover.base import PloverEvent
from .cells import write_table
from .plover import quad_code, scale

DYAD_COLUMNS = (
    "id date enddate source source_country source_sector source_name target target_country target_sector target_name "
    "code type mode quad scale status location country lat lon article"
).split()
FIGHT = frozenset({"firearms", "explosives", "aerial", "drone", "heavy-weapons"})


def to_dyads(events: Iterable[Event], *, article: Article | None = None, header: bool = True) -> str:
    """Tab-separated rows with the columns of `DYAD_COLUMNS`, one for each pair of actor and target."""
    name = article and (article.id or article.url or article.source)
    rows = ({**_row(dyad), "article": name} for event in events for dyad in expand_dyads(event))
    return write_table(DYAD_COLUMNS, rows, delimiter="\t", header=header)


def cameo_root(event: Event) -> str | None:
    """The two digits of the CAMEO root code that comes nearest; None for types that are not PLOVER's."""
    if not isinstance(event, PloverEvent):
        return None
    if event.type == "ACCUSE":
        return "09" if "investigate" in event.mode else "11"
    if event.type == "ASSAULT":
        return "20" if "unconventional" in event.mode else "19" if FIGHT & set(event.mode) else "18"
    return event.cameo[-1][:2] if event.cameo else None


def _row(event: Event) -> dict[str, Any]:
    place = event.location
    return {
        "id": event.id,
        "date": event.date and event.date.earliest,
        "enddate": event.date and event.date.latest,
        **_party("source", event.actor),
        **_party("target", event.target),
        "code": cameo_root(event),
        "type": event.type,
        "mode": event.mode,
        "quad": quad_code(event),
        "scale": scale(event),
        "status": event.status.value,
        "location": place and place.name,
        "country": place and place.country,
        "lat": place and place.lat,
        "lon": place and place.lon,
    }


def _party(side: str, actor: Actor | None) -> dict[str, Any]:
    if actor is None:
        return {}
    sector = actor.sectors[0] if actor.sectors else None
    return {
        side: f"{actor.country or ''}{sector or ''}" or None,
        f"{side}_country": actor.country,
        f"{side}_sector": sector,
        f"{side}_name": actor.name,
    }
