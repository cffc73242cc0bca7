"""The tables of actors: each loads, repeats nothing and uses no unknown code."""

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from eventkit.resolve import actors_tables
from eventkit.resolve.actors_gender import load_genders
from eventkit.resolve.actors_places import COUNTS_FOR
from eventkit.resolve.actors_tables import cell, load_tables, read_rows, split, squash

# PLOVER's codes: sectors, and what stands in place of a country.
SECTORS = frozenset("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split())
NON_STATE = frozenset("IGO UNO EUR NGO ISM IMG MNC".split())
# ISO 3166-1 alpha-3 of every state of PLOVER's list; KOS is its code for Kosovo, HKG and ATA stand beside the states.
ISO = frozenset(
    """AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN
    CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM
    GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ
    KHM KIR KNA KOR KOS KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG
    MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA
    SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV
    TWN TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE""".split()
)
BESIDE = frozenset({"HKG", "ATA"})
# table | column of its names | column of its country | column of its sectors
TABLES = [
    ("countries.tsv", 1, 0, None),
    ("territories.tsv", 0, 3, 4),
    ("organisations.tsv", 0, 1, 2),
    ("groups.tsv", 0, 1, 2),
    ("offices.tsv", 0, 2, 3),
]
RULES = {"own", "lent", "owned", "name", "title"}
KINDS = {"person", "organization", "group", "unknown"}


@pytest.mark.parametrize(("table", "names", "country", "sectors"), TABLES, ids=[t[0] for t in TABLES])
def test_codes_are_known(table: str, names: int, country: int, sectors: int | None) -> None:
    for row in read_rows(table):
        code = cell(row, country)
        assert code in ISO | BESIDE | NON_STATE or (not code and table in ("territories.tsv", "groups.tsv", "organisations.tsv")), row
        if sectors is not None:
            assert set(split(cell(row, sectors))) <= SECTORS | NON_STATE, row


def test_every_state_has_one_row() -> None:
    assert Counter(row[0] for row in read_rows("countries.tsv")) == Counter(ISO)


def test_every_state_has_its_number_of_the_correlates_of_war() -> None:
    numbers = [cell(row, 1) for row in read_rows("cow.tsv")]
    assert all(number.isdigit() for number in numbers) and len(numbers) == len(set(numbers))
    assert ISO - {row[0] for row in read_rows("cow.tsv")} == {"PSE", "VAT"}


@pytest.mark.parametrize("table", ["countries.tsv", "territories.tsv", "organisations.tsv", "groups.tsv"])
def test_no_name_stands_twice(table: str) -> None:
    counts = Counter(name for row in read_rows(table) for name in names_of(table, row))
    assert [name for name, count in counts.items() if count > 1] == []


def names_of(table: str, row: list[str]) -> set[str]:
    columns = {"countries.tsv": (1, 2, 3), "territories.tsv": (0, 1, 2)}.get(table, (0,))
    return {name for column in columns for name in split(cell(row, column))}


def test_no_office_stands_twice_and_its_days_are_in_order() -> None:
    seen: Counter[tuple[str, str, str]] = Counter()
    for row in read_rows("offices.tsv"):
        first, last = cell(row, 5), cell(row, 6)
        assert first and all(part.isdigit() for day in (first, last) if day for part in day.split("-")), row
        assert not last or last >= first, row
        seen[row[0], cell(row, 4), first] += 1
    assert [key for key, count in seen.items() if count > 1] == []


def nouns() -> Iterator[tuple[str, str]]:
    for row in read_rows("roles.tsv"):
        for text in split(row[3]):
            yield squash(text), {"name": "name", "title": "title"}.get(row[2], "noun")


def test_no_noun_stands_twice() -> None:
    assert [noun for noun, count in Counter(nouns()).items() if count > 1] == []


def test_roles_and_qualifiers_have_known_codes() -> None:
    for row in read_rows("roles.tsv"):
        assert set(split(row[0])) <= SECTORS and row[1] in KINDS and row[2] in RULES, row[:3]
    assert {row[0] for row in read_rows("qualifiers.tsv")} <= SECTORS | {"FORMER", "NOT"}


def test_no_qualifier_lends_two_sectors() -> None:
    counts = Counter(squash(word) for row in read_rows("qualifiers.tsv") for word in split(row[1]))
    assert [word for word, count in counts.items() if count > 1] == []


def test_no_first_name_has_two_genders() -> None:
    words = [(kind, squash(word)) for _, kind, row in read_rows("genders.tsv") for word in split(row)]
    assert [word for word, count in Counter(words).items() if count > 1] == []
    assert {gender for table in (load_genders().names, load_genders().nouns) for gender in table.values()} == {"m", "f"}


def test_places_count_for_states() -> None:
    assert set(COUNTS_FOR.values()) <= ISO


def test_tables_load_fast() -> None:
    def seconds() -> float:
        for cached in (load_tables, actors_tables.demonyms, actors_tables.squash, actors_tables.first_run):
            cached.cache_clear()
        start = time.perf_counter()
        load_tables()
        return time.perf_counter() - start

    assert min(seconds() for _ in range(3)) < 0.3


def test_tables_are_wide() -> None:
    rows = {table: sum(1 for _ in read_rows(table)) for table, *_ in TABLES}
    assert rows["offices.tsv"] >= 900 and rows["organisations.tsv"] >= 900
