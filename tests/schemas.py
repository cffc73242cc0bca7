"""What each export promises: records of PLOVER's manual, GeoJSON by RFC 7946, and the cells of the tables."""

import re
from typing import Any

PARTY: dict[str, Any] = {
    "type": "object",
    "required": ["entity_text"],
    "properties": {name: {"type": "string"} for name in ("code", "sector", "entity_text")},
}
PLOVER: dict[str, Any] = {
    "type": "object",
    "required": ["id", "date", "actor", "event"],
    "properties": {
        "id": {"type": "string"},
        "date": {"type": ["string", "null"], "pattern": r"^\d{4}-\d\d-\d\d$"},
        "enddate": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "actor": {"type": "array", "items": PARTY},
        "recipient": {"type": "array", "items": PARTY},
        "event": {"type": "array", "items": {"type": "string", "pattern": "^[A-Z_]+$"}, "minItems": 1},
        "mode": {"type": "array", "items": {"type": "string"}},
        "context": {"type": "array", "items": {"type": "string"}},
        "quad_code": {"enum": [1, 2, 3, 4]},
        "event_scale": {"type": "number", "minimum": -10, "maximum": 10},
        "size": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
GEOJSON: dict[str, Any] = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "properties": {"type": "object"},
                    "geometry": {
                        "oneOf": [
                            {"type": "null"},
                            {
                                "type": "object",
                                "required": ["type", "coordinates"],
                                "properties": {
                                    "type": {"const": "Point"},
                                    "coordinates": {
                                        "type": "array", "minItems": 2, "maxItems": 2,
                                        "prefixItems": [
                                            {"type": "number", "minimum": -180, "maximum": 180},
                                            {"type": "number", "minimum": -90, "maximum": 90},
                                        ],
                                    },
                                },
                            },
                        ]
                    },
                },
            },
        },
    },
}  # fmt: skip
DAY, NUMBER, TEXT = (
    re.compile(r"(\d{4}-\d\d-\d\d)?"),
    re.compile(r"(-?[\d.]+(e[+-]?\d+)?)?"),
    re.compile(r"(?![=+\-@\t\r])[^\n]*"),
)
TABLES = {
    "csv": {"type": re.compile("[A-Z_]+"), "earliest": DAY, "latest": DAY, "lat": NUMBER, "lon": NUMBER, "confidence": NUMBER, "actors": TEXT, "sentence": TEXT},
    "polecat": {"Event Type": re.compile("[A-Z_]+"), "Event Date": DAY, "Latitude": NUMBER, "Longitude": NUMBER, "Intensity": NUMBER, "Quad Code": re.compile("[1-4]"), "Actor Name": TEXT},
    "dyads": {"code": re.compile(r"(\d\d)?"), "source": TEXT, "target": TEXT},
}  # fmt: skip
