"""Toponyms of a document + gazetteer → which place each name stands for, and how that is known.

An article takes its place names from the world at large, from some countries, some of their divisions and
some neighbourhoods: its sources. How much it takes from each is found by expectation maximisation: six small
names that all have a bearer in Minnesota make it an article about Minnesota, and its "Alexandria" the one
there. A name keeps one sense in an article unless its own words say otherwise ("Paris, Texas").
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from .gazetteer import Entry, Gazetteer, normalise
from .places_find import Toponym

Source = str  # "country USA", "admin1 US.MN", "tile 45:-96:0.5"

KEPT = 60  # Springfield has 60 places; more are never needed
ROUNDS = 6
# How many people's worth of names a source holds: the smaller it is, the more a place stands out in it.
WORLD, TILE = 3e10, 2e6
COUNTRY_WEIGHT = 5.0  # a country is named as often as five times its people
COUNTRY_SIZE, DIVISION_SIZE = COUNTRY_WEIGHT + 2.0, 2.0  # it and all that lies in it, by head
KIND_WEIGHT: Mapping[str, float] = {"country": COUNTRY_WEIGHT, "admin2": 0.2, "admin3": 0.02}
ALIAS, SMALL_ALIAS = 0.03, 0.06  # a place found by another name than its own: a large one is seldom called so
SEAT, SEAT_REACH = 20_000, 300.0  # people, kilometres: a city that its division may be called after
UNLIKELY = 1e-4  # "U.S. city" does not mean the city of Us
CONTAINED = 1e5  # "Paris, Texas" once makes every Paris of the article the one in Texas
SMALLEST, SMALLEST_COUNTRY, LARGE = 200, 1_000_000, 500_000


@dataclass(frozen=True, slots=True)
class Sense:
    """The place chosen for a name; `basis` is containment, context, population, only or table."""

    entry: Entry
    basis: str


@dataclass(frozen=True)
class Hints:
    """What the article says beside the names.

    By toponym index: `containers` ("Paris, Texas") and the `kinds` of place that are meant ("New York Gov.").
    `places` are spoken of without being toponyms (the dateline, the country of an adjective).
    """

    containers: Mapping[int, Entry]
    kinds: Mapping[int, frozenset[str]] = field(default_factory=dict)
    places: Sequence[Entry] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the article: the places it can mean and how much each weighs."""

    candidates: Sequence[Entry]
    weights: Sequence[float]


def choose_senses(toponyms: Sequence[Toponym], gazetteer: Gazetteer, hints: Hints) -> list[Sense | None]:
    """A sense for each toponym, None where the gazetteer has no such name."""
    names = gather(toponyms, gazetteer, hints)
    others = [Name([entry], [weight(entry)]) for entry in hints.places]
    shares = dict(zip(names, read_shares([*names.values(), *others], gazetteer), strict=False))
    told: dict[str, Entry] = {}
    senses: list[Sense | None] = []
    for i, key in enumerate(normalise(t.name) for t in toponyms):
        if i in hints.containers:
            told[key] = hints.containers[i]
        # After "Paris, Texas" a bare "Paris" is that one, until the text says "Paris, France".
        senses.append(pick(names[key], shares[key], told.get(key), hints.kinds.get(i)) if key in names else None)
    return senses


# --- what a name can mean -----------------------------------------------------------------------


def gather(toponyms: Sequence[Toponym], gazetteer: Gazetteer, hints: Hints) -> dict[str, Name]:
    """The distinct names of the article with their candidates, the weightiest first."""
    keys = [normalise(t.name) for t in toponyms]
    containers: dict[str, list[Entry]] = defaultdict(list)
    for i, container in hints.containers.items():
        containers[keys[i]].append(container)
    found = {key: sorted(gazetteer.find(key), key=weight, reverse=True)[:KEPT] for key in dict.fromkeys(keys)}
    return {key: Name(entries, list(weights(entries, containers[key]))) for key, entries in found.items() if entries}


def weight(entry: Entry) -> float:
    """How often a bare name means this place, in people: its population, changed by kind and by alias."""
    people = max(entry.population, SMALLEST_COUNTRY if entry.kind == "country" else SMALLEST)
    alias = (ALIAS if entry.population > LARGE else SMALL_ALIAS) if entry.alias else 1.0
    return people * KIND_WEIGHT.get(entry.kind, 1.0) * alias


def weights(entries: Sequence[Entry], containers: Sequence[Entry]) -> Iterator[float]:
    """The weights of a name's candidates: "Aleppo" is the city before it is the province around it."""
    cities = [e for e in entries if e.kind == "city" and e.population > SEAT]
    for entry in entries:
        value = weight(entry)
        if entry.kind in ("admin1", "admin2", "admin3", "region"):
            # Quebec is the province: it is more than ten times its city.
            seats = [weight(c) for c in cities if c.country == entry.country and kilometres(c, entry) < SEAT_REACH]
            value = min([value, *(seat / 2 for seat in seats if entry.population < 10 * seat)])
        yield value * (CONTAINED if any(lies_in(entry, c) for c in containers) else 1.0)


# --- where the names come from ------------------------------------------------------------------


def read_shares(names: Sequence[Name], gazetteer: Gazetteer) -> list[list[float]]:
    """For each name how likely each of its candidates is, in the light of all the others."""
    tables = [[sources_of(entry, gazetteer) for entry in name.candidates] for name in names]
    shares = [rate(name, table, {}, {}, 0) for name, table in zip(names, tables, strict=True)]
    given = [gifts(table, share) for table, share in zip(tables, shares, strict=True)]
    doubtful = [k for k, name in enumerate(names) if len(name.candidates) > 1]
    for _ in range(ROUNDS if doubtful else 0):
        whole: dict[Source, float] = defaultdict(float)
        for gift in given:
            for source, amount in gift.items():
                whole[source] += amount
        for k in doubtful:
            shares[k] = rate(names[k], tables[k], whole, given[k], len(names) - 1)
            given[k] = gifts(tables[k], shares[k])
    return shares


def gifts(table: Sequence[Mapping[Source, float]], shares: Sequence[float]) -> dict[Source, float]:
    """What a name says for each source: how likely it means a place of that source."""
    found: dict[Source, float] = defaultdict(float)
    for share, sources in zip(shares, table, strict=True):
        for source in sources:
            found[source] += share
    return found


def rate(
    name: Name, table: Sequence[Mapping[Source, float]], whole: Mapping[Source, float], own: Mapping[Source, float], others: int
) -> list[float]:
    """The candidates' shares: by their weight in the world, and in the sources that the other names speak for."""
    scores = [
        value * ((1 + others) / WORLD + sum((whole[s] - own[s]) / size for s, size in sources.items() if s in whole))
        for value, sources in zip(name.weights, table, strict=True)
    ]
    total = sum(scores)
    return [score / total for score in scores]


@lru_cache(maxsize=1 << 13)
def sources_of(entry: Entry, gazetteer: Gazetteer) -> Mapping[Source, float]:
    """The sources a place may have come from, each with its size."""
    found: dict[Source, float] = {}
    country, division = gazetteer.country(entry.country), gazetteer.admin1(entry.admin1)
    if country is not None:
        found[f"country {country.country or ''}"] = COUNTRY_SIZE * max(country.population, SMALLEST_COUNTRY)
    if division is not None:
        found[f"admin1 {entry.admin1 or ''}"] = DIVISION_SIZE * max(division.population, SMALLEST)
    if entry.resolution > 2:
        found.update(dict.fromkeys(tiles(entry), TILE + entry.population))
    return found


def tiles(entry: Entry) -> list[Source]:
    """The squares of a degree of the map that hold a place, so that neighbours across a border are near each other.

    Two grids are laid askew: what the edges of one part, the other keeps together.
    """
    return [f"tile {math.floor(entry.lat + shift)}:{math.floor(entry.lon + shift)}:{shift}" for shift in (0.0, 0.5)]


# --- choosing -----------------------------------------------------------------------------------


def pick(name: Name, shares: Sequence[float], container: Entry | None, kinds: Set[str] | None) -> Sense:
    """The likeliest place that the words of this very mention allow, and the reason for it."""
    every = range(len(shares))
    inside = [k for k in every if container and lies_in(name.candidates[k], container)]
    allowed = inside or [k for k in every if name.candidates[k].kind in (kinds or ()) and shares[k] > UNLIKELY] or every
    best = max(allowed, key=lambda k: (shares[k], -k))
    return Sense(name.candidates[best], "containment" if inside else _basis(name, best))


def _basis(name: Name, chosen: int) -> str:
    entry = name.candidates[chosen]
    if entry.geonames_id is None or entry.kind == "country" and len(name.candidates) == 1:
        return "table"
    if len(name.candidates) == 1:
        return "only"
    return "population" if name.weights[chosen] == max(name.weights) else "context"


def lies_in(entry: Entry, container: Entry) -> bool:
    """The entry is inside the container, as far as the gazetteer knows."""
    if entry == container or entry.country != container.country or entry.resolution < container.resolution:
        return False
    if container.kind == "country":
        return entry.kind != "country"
    if container.kind == "admin1":
        return entry.admin1 == container.admin1 and entry.kind != "admin1"
    if container.kind == "admin2":
        near = kilometres(entry, container) <= 60
        return entry.admin1 == container.admin1 and (entry.admin2 == normalise(container.name) or near)
    return kilometres(entry, container) <= (60 if container.kind == "city" else 400)


@lru_cache(maxsize=1 << 13)
def kilometres(a: Entry, b: Entry) -> float:
    """The distance in kilometres on a flattened globe, good enough to tell neighbours."""
    dx = ((a.lon - b.lon + 180) % 360 - 180) * math.cos(math.radians((a.lat + b.lat) / 2))
    return 111.2 * math.hypot(a.lat - b.lat, dx)
