"""Events → GeoJSON (RFC 7946): a feature an event, for maps.

What it cannot hold: areas. A country or a region is given by one point inside it; `resolution` (1 country … 5 below
city) says how much the point means. Events without coordinates keep a place in the list with a null geometry.
The full event stands in the feature's properties, so nothing else is lost.
"""

import json
from collections.abc import Iterable
from typing import Any

from ..events import Event


def to_geojson(events: Iterable[Event], *, indent: int | None = None) -> str:
    """A FeatureCollection; coordinates are longitude, latitude (WGS 84)."""
    collection = {"type": "FeatureCollection", "features": [_feature(event) for event in events]}
    return json.dumps(collection, ensure_ascii=False, indent=indent)


def _feature(event: Event) -> dict[str, Any]:
    place = event.location
    point = None
    if place is not None and place.lat is not None and place.lon is not None:
        point = {"type": "Point", "coordinates": [place.lon, place.lat]}
    return {"type": "Feature", "id": event.id, "geometry": point, "properties": event.model_dump(mode="json")}
