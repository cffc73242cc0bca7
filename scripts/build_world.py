"""countries-110m.json of the npm package world-atlas → eventkit/viewer/world.json: the outline that maps are drawn on.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python scripts/build_world.py package/countries-110m.json

world-atlas (ISC licence, Michael Bostock) is Natural Earth 1:110m, public domain, as TopoJSON: every border is one arc that
the countries on both sides share. Antarctica is left out; points are projected and rounded to whole units.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from eventkit.viewer.world import OUTLINE, WIDTH, project

ANTARCTICA = "010"
Point = tuple[int, int]


def main(source: Path) -> None:
    topology = json.loads(source.read_text(encoding="utf-8"))
    arcs = [list(_unpack(arc, topology["transform"])) for arc in topology["arcs"]]
    countries = [c for c in topology["objects"]["countries"]["geometries"] if c.get("id") != ANTARCTICA]
    owners: dict[int, set[int]] = defaultdict(set)
    for number, country in enumerate(countries):
        for arc in (arc for ring in _rings(country) for arc in ring):
            owners[_index(arc)].add(number)
    land = "".join(_path(_join(ring, arcs)) + "z" for country in countries for ring in _rings(country))
    borders = "".join(_path(arcs[arc]) for arc, both in sorted(owners.items()) if len(both) > 1)
    OUTLINE.write_text(json.dumps({"land": land, "borders": borders}) + "\n", encoding="utf-8")
    print(f"{OUTLINE}: {OUTLINE.stat().st_size / 1000:.0f} kB, {len(countries)} countries")


def _unpack(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Iterator[Point]:
    """Steps on TopoJSON's grid → points of the map."""
    (scale_x, scale_y), (left, bottom) = transform["scale"], transform["translate"]
    x = y = 0
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        map_x, map_y = project(y * scale_y + bottom, x * scale_x + left)
        yield round(map_x), round(map_y)


def _rings(country: dict[str, Any]) -> Iterable[list[int]]:
    if country["type"] == "Polygon":
        return country["arcs"]
    return [ring for polygon in country["arcs"] for ring in polygon]


def _index(arc: int) -> int:
    """TopoJSON writes an arc that runs backwards as its complement."""
    return ~arc if arc < 0 else arc


def _join(ring: Sequence[int], arcs: Sequence[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for arc in ring:
        stretch = arcs[_index(arc)][:: -1 if arc < 0 else 1]
        points += stretch if not points else stretch[1:]
    return points


def _path(points: Sequence[Point]) -> str:
    """A path in relative steps, those that round to nothing left out; it is taken up anew across the antimeridian."""
    x, y = points[0]
    path, command = f"M{x} {y}", ""
    for (x, y), (to_x, to_y) in pairwise(points):
        if abs(to_x - x) > WIDTH / 2:
            path, command = f"{path}M{to_x} {to_y}", ""
        elif (x, y) != (to_x, to_y):
            path, command = f"{path}{command or 'l'}{to_x - x} {to_y - y}", " "
    return path.replace(" -", "-")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
