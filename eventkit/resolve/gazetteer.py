"""Place name → the places of that name, from the compiled gazetteer in the package.

The file is read where it lies, through a memory map: names stand sorted in zlib blocks of some
hundred, and so do the places (sorted by name, so that all Springfields lie together). A look-up
unpacks one block of each, and the blocks unpacked last are kept.
"""

import mmap
import struct
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from ..errors import EventkitError

MAGIC = b"EKGZ0001"
PATH = Path(__file__).parent.parent / "data" / "gazetteer.bin"
RESOLUTION: Mapping[str, int] = {
    "continent": 1, "wide": 1, "country": 1, "historical": 1, "sea": 1,
    "admin1": 2, "region": 2, "mountain": 2, "desert": 2, "river": 2, "lake": 2, "island": 2, "canal": 2,
    "admin2": 3, "admin3": 3, "city": 4, "facility": 5,
}  # fmt: skip
LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a", "&": " and ",
        **dict.fromkeys("-–—/_,", " "),
        **dict.fromkeys(".'’‘ʻʼ`´ʿʾ", ""),
    }
)  # fmt: skip
WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


class GazetteerError(EventkitError, OSError):
    """The gazetteer's file is missing or is not one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One place. `alias` says that it was found by another name than its own.

    `country` is an ISO 3166-1 alpha-3 code, `admin1` a key such as "US.TX", `population` that of the
    place (for our own table: how well known it is, on the same scale), `lat`/`lon` degrees.
    """

    name: str
    kind: str
    country: str | None
    admin1: str | None
    admin2: str | None
    lat: float
    lon: float
    population: int
    geonames_id: int | None
    alias: bool = False

    @property
    def resolution(self) -> int:
        """1 country or wider, 2 first-level division or region, 3 second-level, 4 city, 5 below city."""
        return RESOLUTION.get(self.kind, 4)


@lru_cache(maxsize=1 << 13)
def normalise(name: str) -> str:
    """The key a name is filed under: no case, accents, dots and apostrophes; "St." is "saint".

    >>> normalise("St. Petersburg"), normalise("Ts'khinvali"), normalise("The Côte-d'Ivoire")
    ('saint petersburg', 'tskhinvali', 'cote divoire')
    """
    folded = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    plain = "".join(c for c in folded if not unicodedata.combining(c)).translate(LETTERS)
    words = [WORDS.get(word, word) for word in plain.split()]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)


class Gazetteer:
    """The compiled table of places. `Gazetteer.open()` gives the one of the package."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        if data[: len(MAGIC)] != MAGIC:
            raise GazetteerError("not a gazetteer of this version. Rebuild it with scripts/build_gazetteer.py")
        start = len(MAGIC) + 8
        (length,) = struct.unpack("<Q", data[len(MAGIC) : start])
        lines = zlib.decompress(data[start : start + length]).decode().split("\n")
        counts = [int(n) for n in lines[0].split()]
        names, records, self._per_block = counts
        self._data, self._base = data, start + length
        rows = [line.split("\t") for line in lines[1 : 1 + names]]
        self._first_keys = [row[0].encode() for row in rows]
        self._name_blocks = [(int(row[1]), int(row[2])) for row in rows]
        self._record_blocks = [(int(a), int(b)) for a, b in (x.split("\t") for x in lines[1 + names : 1 + names + records])]

    @classmethod
    def open(cls, path: Path = PATH) -> "Gazetteer":
        """The gazetteer of the package (or at `path`), opened once a process.

        Raises `GazetteerError` when there is no such file or it has another format.
        """
        return _open(Path(path))

    def find(self, name: str) -> list[Entry]:
        """Every place called `name`, the best known first; an unknown name gives an empty list."""
        return list(self._find(normalise(name)))

    def admin1(self, code: str | None) -> Entry | None:
        """The first-level division with a key such as "US.TX"."""
        return self._by_key.get(f"admin1 {code}") if code else None

    def country(self, code: str | None) -> Entry | None:
        """The country with an ISO 3166-1 alpha-3 code."""
        return self._by_key.get(f"country {code}") if code else None

    @cached_property
    def countries(self) -> Mapping[str, Entry]:
        """Every country by its alpha-3 code."""
        return {e.country: e for k, e in self._by_key.items() if k.startswith("country ") and e.country}

    @cached_property
    def _by_key(self) -> Mapping[str, Entry]:
        """Countries and first-level divisions; they are filed under keys no text can have."""
        return {key: self._record(int(n, 36)) for key, n in self._keyed()}

    def _keyed(self) -> list[tuple[str, str]]:
        found = []
        for block in range(len(self._first_keys)):
            if self._first_keys[block][:1] > b"\x01":
                break
            for line in self._names(block).decode().split("\n"):
                if line.startswith("\x01"):
                    key, _, number = line[1:].partition("\t")
                    found.append((key, number))
        return found

    @lru_cache(maxsize=1 << 13)  # noqa: B019 (the gazetteer lives as long as the process)
    def _find(self, key: str) -> tuple[Entry, ...]:
        if not key or key[0] == "\x01":
            return ()
        payload = self._payload(key.encode("utf-8", "replace"))
        entries = (self._record(int(code.rstrip("~"), 36), alias=code.endswith("~")) for code in payload)
        return tuple(sorted(entries, key=lambda e: (e.alias, -e.population)))

    def _payload(self, key: bytes) -> Sequence[str]:
        if b"\n" in key or b"\t" in key:
            return ()
        block = bisect_right(self._first_keys, key) - 1
        if block < 0:
            return ()
        rows = self._names(block)
        at = rows.find(b"\n" + key + b"\t")
        if at < 0:
            return ()
        begin = at + len(key) + 2
        return rows[begin : rows.find(b"\n", begin)].decode("ascii").split(",")

    @cache  # noqa: B019 (some thousand blocks: 10 MB when all are read, and 18 MB of records)
    def _names(self, block: int) -> bytes:
        return b"\n" + self._unpack(*self._name_blocks[block])

    @cache  # noqa: B019
    def _records(self, block: int) -> bytes:
        return self._unpack(*self._record_blocks[block])

    def _record(self, number: int, alias: bool = False) -> Entry:
        block, row = divmod(number, self._per_block)
        return _parse_record(self._records(block).split(b"\n", row + 1)[row].decode(), alias)

    def _unpack(self, offset: int, length: int) -> bytes:
        return zlib.decompress(self._data[self._base + offset : self._base + offset + length])


def _parse_record(line: str, alias: bool) -> Entry:
    name, kind, country, admin1, admin2, lat, lon, population, geonames_id = line.split("\t")
    return Entry(
        name, kind, country or None, admin1 or None, admin2 or None, int(lat) / 1e4, int(lon) / 1e4,
        int(population), int(geonames_id) if geonames_id else None, alias,
    )  # fmt: skip


@lru_cache(maxsize=4)
def _open(path: Path) -> Gazetteer:
    try:
        with path.open("rb") as file:
            return Gazetteer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError, IndexError, struct.error, zlib.error) as problem:
        raise GazetteerError(
            f"cannot open the gazetteer {path}: {problem}. Build it with scripts/build_gazetteer.py"
        ) from problem
