"""Events → the 40 tab-separated columns of POLECAT, for the notebooks and loaders that people have.

What it cannot hold: evidence, spans, dates that are not one day (the first day is given), confidence, and quantities.
A row has one actor and one recipient, so an event with several becomes several rows (see `eventkit.dyads`). Wikipedia
ids, feature types and the story's people and organisations are left empty: eventkit does not know them. Event dates
fall back to the publication date, as in POLECAT itself, which has no place for "unknown".
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..article import Article
from ..dyads import expand_dyads
from ..events import Actor, Event, Place
from .cells import write_table
from .plover import contexts, quad_code, scale

VERSION = "eventkit"
STATES = Path(__file__).parents[1] / "data" / "cow.tsv"
_SIDE = "{0} Name|{0} Country|{0} COW|Primary {0} Sector|{0} Sectors|{0} Title|{0} Name Raw|Wikipedia {0} ID"
POLECAT_COLUMNS = (
    "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|"
    f"{_SIDE.format('Actor')}|{_SIDE.format('Recipient')}|"
    "Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|"
    "Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version"
).split("|")


def to_polecat(events: Iterable[Event], *, article: Article | None = None, header: bool = True) -> str:
    """The 40 columns of `POLECAT_COLUMNS`, a row for each pair of actor and recipient."""
    rows = (_row(dyad, article) for event in events for dyad in expand_dyads(event))
    return write_table(POLECAT_COLUMNS, rows, delimiter="\t", header=header)


@lru_cache(maxsize=1)
def cow_codes() -> Mapping[str, str]:
    """ISO 3166-1 alpha-3 → the Correlates of War number of the state (data/cow.tsv)."""
    lines = STATES.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def _row(event: Event, article: Article | None) -> dict[str, Any]:
    published = article.published if article else None
    return {
        "Event ID": event.id,
        "Event Date": event.date.earliest if event.date and event.date.earliest else published,
        "Event Type": event.type,
        "Event Mode": event.mode,
        "Intensity": scale(event),
        "Quad Code": quad_code(event),
        "Contexts": contexts(event),
        **_side("Actor", event.actor),
        **_side("Recipient", event.target),
        **(_place(event.location) if event.location else {}),
        "Source": article and article.source,
        "Publication Date": published,
        "Language": article and article.language,
        "Version": VERSION,
    }


def _side(side: str, actor: Actor | None) -> dict[str, Any]:
    if actor is None:
        return {f"{side} Name": "None"}  # POLECAT writes the word for a missing party
    return {
        f"{side} Name": actor.name,
        f"{side} Country": actor.country,
        f"{side} COW": cow_codes().get(actor.country or ""),
        f"Primary {side} Sector": actor.sectors[0] if actor.sectors else None,
        f"{side} Sectors": actor.sectors,
        f"{side} Title": actor.role,
        f"{side} Name Raw": actor.text,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "Placename": place.name,
        "City": place.name if place.resolution == 4 else None,
        "District": place.name if place.resolution == 3 else None,
        "Province": place.admin1,
        "Country": place.country,
        "Latitude": place.lat,
        "Longitude": place.lon,
        "GeoNames ID": place.geonames_id,
        "Raw Placename": place.text,
    }
