"""Places → a map: the outline of the world, and where degrees fall on it (Equal Earth projection)."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from ..events import Event

OUTLINE = Path(__file__).parent / "world.json"
WIDTH, HEIGHT = 4000, 1730  # the outline's own units, Antarctica left out
SCALE = WIDTH / 5.41326  # the projection is 2 × 2.70663 wide
TOP = 1.307  # of the projection, at 84° north
POLYNOMIAL = (1.340264, -0.081106, 0.000893, 0.003796)  # Šavrič, Patterson, Jenny 2018
LEAST = WIDTH / 5  # a map shows no less: the outline is too coarse for more
MARGIN = 1.25
ASPECT = HEIGHT / WIDTH

Point = tuple[float, float]
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with all events that happened there, by their number; `exact` is false for countries and regions."""

    x: int
    y: int
    name: str
    country: str | None
    exact: bool
    events: tuple[int, ...]

    @property
    def size(self) -> int:
        """The diameter of its dot: twice as wide for four times as many events."""
        return min(44, round(7 + 4 * sqrt(len(self.events))))


@dataclass(frozen=True, slots=True)
class WorldMap:
    """What a map of events shows: its spots, the window that holds them, and how many events have no place on it."""

    spots: tuple[Spot, ...]
    window: Box
    unplaced: int

    @property
    def whole(self) -> Box:
        """The window of the whole world."""
        return 0, 0, WIDTH, HEIGHT

    @property
    def outline(self) -> dict[str, str]:
        """The paths of the land and of the borders."""
        return outline()


def project(lat: float, lon: float) -> Point:
    """Degrees → units of the outline.

    >>> [round(value) for value in project(0, 0)], [round(value) for value in project(0, 180)]
    ([2000, 966], [4000, 966])
    """
    a1, a2, a3, a4 = POLYNOMIAL
    theta = asin(sqrt(3) / 2 * sin(radians(lat)))
    square = theta * theta
    stretch = 9 * a4 * square**4 + 7 * a3 * square**3 + 3 * a2 * square + a1
    x = 2 * sqrt(3) / 3 * radians(lon) * cos(theta) / stretch
    y = theta * (a1 + a2 * square + a3 * square**3 + a4 * square**4)
    return WIDTH / 2 + x * SCALE, (TOP - y) * SCALE


def map_events(events: Sequence[Event]) -> WorldMap:
    """The events that have coordinates, one spot a place, the window drawn around them."""
    found: dict[tuple[int, int], list[int]] = {}
    for number, event in enumerate(events):
        place = event.location
        if place is not None and place.lat is not None and place.lon is not None:
            x, y = project(place.lat, place.lon)
            found.setdefault((round(x), round(y)), []).append(number)
    spots = [_spot(point, numbers, events) for point, numbers in found.items()]
    spots.sort(key=lambda spot: (-len(spot.events), spot.name))  # small dots lie on large ones
    return WorldMap(tuple(spots), window(found), len(events) - sum(len(spot.events) for spot in spots))


def window(points: Iterable[tuple[int, int]]) -> Box:
    """A window of the map's own shape around the points, as x, y, width, height; the whole world where there are none."""
    points = list(points)
    if not points:
        return 0, 0, WIDTH, HEIGHT
    xs, ys = [x for x, _ in points], [y for _, y in points]
    width = max((max(xs) - min(xs)) * MARGIN, (max(ys) - min(ys)) * MARGIN / ASPECT, LEAST)
    width = round(min(width, WIDTH))
    height = round(width * ASPECT)
    left = min(max(0, (max(xs) + min(xs) - width) // 2), WIDTH - width)
    top = min(max(0, (max(ys) + min(ys) - height) // 2), HEIGHT - height)
    return left, top, width, height


@lru_cache(maxsize=1)
def outline() -> dict[str, str]:
    """The paths "land" and "borders" (Natural Earth, public domain; scripts/build_world.py writes them)."""
    paths: dict[str, str] = json.loads(OUTLINE.read_text(encoding="utf-8"))
    return paths


def _spot(point: tuple[int, int], numbers: list[int], events: Sequence[Event]) -> Spot:
    place = events[numbers[0]].location
    assert place is not None
    return Spot(*point, place.name, place.country, (place.resolution or 5) > 2, tuple(numbers))
