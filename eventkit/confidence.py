"""Event → how often events like it are right, by weights fitted on gold sentences (scripts/calibrate.py)."""

import math
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from .events import Event, Status

DATA = Path(__file__).parent / "data" / "confidence.toml"
FEATURES = ("actor", "actor_country", "target", "target_country", "asserted", "folded", "nominal", "steps", "several_words")


def confidence(event: Event) -> float:
    """The share of events with these features that are right, between 0.05 and 0.99."""
    weights = _weights()
    total = weights["constant"] + sum(weights[name] * value for name, value in zip(FEATURES, features(event), strict=True))
    return round(min(max(1 / (1 + math.exp(-total)), 0.05), 0.99), 2)


def features(event: Event) -> tuple[float, ...]:
    """What tells how sure an event is, in the order of `FEATURES`."""
    trace = event.evidence[0].trace if event.evidence else ()
    return (
        float(bool(event.actors)),
        float(any(actor.country for actor in event.actors)),
        float(bool(event.targets)),
        float(any(target.country for target in event.targets)),
        float(event.status is Status.ASSERTED),
        float(event.action.raw_type is not None),
        float(bool(trace) and not trace[0].startswith(("{", "~"))),
        min(len(trace), 8) / 8,
        float(" " in event.action.text),
    )


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    with DATA.open("rb") as file:
        return tomllib.load(file)
