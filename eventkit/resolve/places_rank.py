"""Toponyms of a document + gazetteer → which place each name stands for, and how that is known.

Every name keeps one sense in an article, unless its own words say otherwise ("Paris, Texas"). A sense
is chosen by how well known it is, by the countries and divisions the article speaks of, and by how
near it lies to the article's other places.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .gazetteer import Entry, Gazetteer, normalise
from .places_find import Toponym

KEPT = 60  # Springfield has 60 places; more are never needed
ADMIN_BONUS: Mapping[str, float] = {"country": 4.0, "admin1": 0.6, "admin2": -0.9, "admin3": -2.0, "facility": 0.5}
SAME_COUNTRY, SAME_DIVISION, NEARBY = 2.2, 2.4, 1.6
NEAR_KM = 120.0


@dataclass(frozen=True, slots=True)
class Sense:
    """The place chosen for a name; `basis` is containment, context, population, only or table."""

    entry: Entry
    basis: str


@dataclass(slots=True)
class Name:
    """A name of the article with its candidate places and what they score."""

    candidates: list[Entry]
    prior: list[float]
    count: int = 1
    bonus: dict[int, float] = field(default_factory=dict)

    def belief(self, scores: Sequence[float]) -> list[float]:
        """The scores as shares that sum to one."""
        top = max(scores)
        weights = [math.exp(1.6 * (s - top)) for s in scores]
        total = sum(weights)
        return [w / total for w in weights]


@dataclass(frozen=True)
class Hints:
    """What the article says beside the names: containers by toponym index, countries by their adjectives."""

    containers: Mapping[int, Entry]
    countries: Mapping[str, float]
    extra: tuple[Entry, ...] = ()


def prior(entry: Entry) -> float:
    """How likely a bare name is to mean this place: the logarithm of its population, and its kind."""
    size = math.log10(max(entry.population, 200))
    if entry.kind == "country":
        size = max(size, 6.0)
    alias = (0.4 if entry.population > 500_000 else 1.2) if entry.alias else 0.0
    return size + ADMIN_BONUS.get(entry.kind, 0.0) - alias


def choose_senses(toponyms: Sequence[Toponym], gazetteer: Gazetteer, hints: Hints) -> list[Sense | None]:
    """A sense for each toponym, None where the gazetteer has no such name."""
    names = gather(toponyms, gazetteer)
    apply_containers(toponyms, names, hints)
    scores = rescore(names, hints)
    chosen = {key: pick(name, scores[key]) for key, name in names.items()}
    return [
        contained(t, i, names, hints) or chosen.get(normalise(t.name)) for i, t in enumerate(toponyms)
    ]  # fmt: skip


def gather(toponyms: Iterable[Toponym], gazetteer: Gazetteer) -> dict[str, Name]:
    """The distinct names with their candidates, best known first."""
    names: dict[str, Name] = {}
    for toponym in toponyms:
        key = normalise(toponym.name)
        if key in names:
            names[key].count += 1
            continue
        entries = sorted(gazetteer.find(toponym.name), key=prior, reverse=True)[:KEPT]
        if entries:
            names[key] = Name(entries, city_before_its_division(entries))
    return names


def city_before_its_division(entries: Sequence[Entry]) -> list[float]:
    """Priors in which "Aleppo" means the city, not the province around it."""
    seats = {(e.country, e.admin1): e.population for e in entries if e.kind == "city" and e.population > 20_000}
    values = []
    for entry in entries:
        value = prior(entry)
        seat = seats.get((entry.country, entry.admin1), 0)
        if entry.kind in ("admin1", "admin2", "admin3") and seat:
            value = min(value, math.log10(seat) - 0.3)
        values.append(value)
    return values


def apply_containers(toponyms: Sequence[Toponym], names: Mapping[str, Name], hints: Hints) -> None:
    """ "Paris, Texas" once makes every Paris of the article the one in Texas."""
    for i, container in hints.containers.items():
        name = names.get(normalise(toponyms[i].name))
        for k, entry in enumerate(name.candidates if name else ()):
            if name and lies_in(entry, container):
                name.bonus[k] = 6.0


def lies_in(entry: Entry, container: Entry) -> bool:
    """The entry is inside the container, as far as the gazetteer knows."""
    if entry == container or entry.country != container.country or entry.resolution < container.resolution:
        return False
    if container.kind == "country":
        return entry.kind != "country"
    if container.kind == "admin1":
        return entry.admin1 == container.admin1 and entry.kind != "admin1"
    if container.kind == "admin2":
        return entry.admin1 == container.admin1 and (entry.admin2 == normalise(container.name) or _near(entry, container, 60))
    return _near(entry, container, 60 if container.kind == "city" else 400)


def _near(a: Entry, b: Entry, limit: float) -> bool:
    return kilometres(a, b) <= limit


def kilometres(a: Entry, b: Entry) -> float:
    """The distance in kilometres, good enough for ranking."""
    dx = ((a.lon - b.lon + 180) % 360 - 180) * math.cos(math.radians((a.lat + b.lat) / 2))
    return 111.2 * math.hypot(a.lat - b.lat, dx)


def rescore(names: Mapping[str, Name], hints: Hints) -> dict[str, list[float]]:
    """Scores with the article's context: two rounds, the second from what the first believes."""
    scores = {key: [p + n.bonus.get(k, 0.0) for k, p in enumerate(n.prior)] for key, n in names.items()}
    for _ in range(2):
        beliefs = {key: n.belief(scores[key]) for key, n in names.items()}
        context = Context(names, beliefs, hints)
        scores = {key: context.score(key, n) for key, n in names.items()}
    return scores


class Context:
    """How much the article speaks of each country and division, and where its places lie."""

    def __init__(self, names: Mapping[str, Name], beliefs: Mapping[str, list[float]], hints: Hints) -> None:
        self.countries: dict[str | None, float] = defaultdict(float, {c: 0.6 * math.sqrt(n) for c, n in hints.countries.items()})
        self.divisions: dict[str | None, float] = defaultdict(float)
        self.own: dict[str, tuple[Counter[str | None], Counter[str | None]]] = {}
        self.points: list[tuple[str, Entry, float]] = [("", e, 1.0) for e in hints.extra]
        for entry in hints.extra:
            self.countries[entry.country] += 1.0
            self.divisions[entry.admin1] += 1.0
        for key, name in names.items():
            self._add(key, name, beliefs[key])

    def _add(self, key: str, name: Name, belief: Sequence[float]) -> None:
        weight = min(math.sqrt(name.count), 2.5)
        countries: Counter[str | None] = Counter()
        divisions: Counter[str | None] = Counter()
        for entry, share in zip(name.candidates, belief, strict=True):
            if share > 0.02 and entry.kind not in ("continent", "wide", "sea"):
                countries[entry.country] += weight * share  # type: ignore[assignment]
                divisions[entry.admin1] += weight * share  # type: ignore[assignment]
                if share > 0.3 and entry.kind not in ("country", "historical"):
                    self.points.append((key, entry, weight * share))
        for code, value in countries.items():
            self.countries[code] += value
        for code, value in divisions.items():
            self.divisions[code] += value
        self.own[key] = (countries, divisions)

    def score(self, key: str, name: Name) -> list[float]:
        countries, divisions = self.own[key]
        return [
            name.prior[k] + name.bonus.get(k, 0.0) + self._support(key, entry, countries, divisions)
            for k, entry in enumerate(name.candidates)
        ]  # fmt: skip

    def _support(self, key: str, entry: Entry, countries: Mapping[str | None, float], divisions: Mapping[str | None, float]) -> float:
        if len(countries) == 0 and not self.points:
            return 0.0
        by_country = self.countries[entry.country] - countries.get(entry.country, 0.0) if entry.country else 0.0
        by_division = self.divisions[entry.admin1] - divisions.get(entry.admin1, 0.0) if entry.admin1 else 0.0
        near = sum(w / (1 + (kilometres(entry, e) / NEAR_KM) ** 2) for k, e, w in self.points if k != key)
        support = SAME_COUNTRY * _saturate(by_country) + SAME_DIVISION * _saturate(by_division)
        return support + (NEARBY * _saturate(near) if entry.kind != "country" else 0.0)


def _saturate(mass: float) -> float:
    return mass / (mass + 1.0) if mass > 0 else 0.0


def pick(name: Name, scores: Sequence[float]) -> Sense:
    """The best candidate and the reason for it."""
    best = max(range(len(scores)), key=lambda k: (scores[k], -k))
    entry = name.candidates[best]
    if best in name.bonus:
        return Sense(entry, "containment")
    if entry.geonames_id is None or entry.kind == "country" and len(name.candidates) == 1:
        return Sense(entry, "table")
    if len(name.candidates) == 1:
        return Sense(entry, "only")
    return Sense(entry, "population" if name.prior[best] == max(name.prior) else "context")


def contained(toponym: Toponym, i: int, names: Mapping[str, Name], hints: Hints) -> Sense | None:
    """The sense that the container beside this very mention allows."""
    container, name = hints.containers.get(i), names.get(normalise(toponym.name))
    if container is None or name is None:
        return None
    inside = [k for k, entry in enumerate(name.candidates) if lies_in(entry, container)]
    return Sense(name.candidates[max(inside, key=lambda k: name.prior[k])], "containment") if inside else None
