"""Exports: what is promised to be kept is kept, every row has its columns, nothing runs in a spreadsheet."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from builders import SENTENCE, actor, day, event, events, money, place
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from eventkit import from_json, json_schema, read_jsonl, to_json, to_jsonl
from eventkit.article import Article
from eventkit.dyads import expand_dyads
from eventkit.errors import ExportError
from eventkit.events import Action, Event, Status
from eventkit.export import CSV_COLUMNS, DYAD_COLUMNS, POLECAT_COLUMNS, to_csv, to_dyads, to_geojson, to_plover, to_polecat
from eventkit.export.cells import BREAKS, FORMULA, safe
from eventkit.export.dyads import cameo_root
from eventkit.export.plover import quad_code, scale
from eventkit.export.polecat import cow_codes
from eventkit.packs.business import Acquisition
from eventkit.plover.accuse import Accuse
from eventkit.plover.assault import Assault
from eventkit.plover.coerce import Coerce
from eventkit.plover.consult import Consult
from eventkit.plover.protest import Protest
from eventkit.registry import EventTypes, default_types

ARREST = event(
    Coerce,
    (actor("Kenya Police", "KEN", "COP", "GOV", text="Police", role="chief"),),
    (actor("students", "KEN", "EDU"), actor("Uganda", "UGA")),
    mode=("arrest",),
    contexts=("rights_freedoms",),
    date=day(),
    location=place(lat=-1.28, lon=36.8, geonames_id=184745, resolution=4, admin1="Nairobi Area"),
)
ARTICLE = Article(
    text=SENTENCE, id="a1", source="Daily", url="https://example.org/a1", published=date(2020, 5, 6), title="Arrests"
)
VALIDATOR = Draft202012Validator(json_schema())


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in io.StringIO(text)]


# --- JSON -----------------------------------------------------------------------------------------


@given(st.lists(events(), max_size=3))
def test_json_keeps_everything(group: list[Event]) -> None:
    assert from_json(to_json(group)) == group
    assert from_json(to_json(group, indent=None).encode()) == group


@given(st.lists(events(), max_size=3))
def test_json_lines_keep_everything(group: list[Event]) -> None:
    text = to_jsonl(group)
    assert text.count("\n") == len(group)
    assert list(read_jsonl(io.StringIO(text))) == group


@given(events())
def test_every_event_satisfies_the_schema(made: Event) -> None:
    VALIDATOR.validate(json.loads(made.model_dump_json()))


def test_the_schema_refuses_what_is_no_event() -> None:
    fine = json.loads(ARREST.model_dump_json())
    assert VALIDATOR.is_valid(fine)
    for change in ({"type": "COERCION"}, {"status": "maybe"}, {"actors": "police"}, {"extra": 1}, {"confidence": 2}):
        assert not VALIDATOR.is_valid({**fine, **change})


def test_the_schema_names_every_type_and_describes_it() -> None:
    schema = json_schema()
    assert schema["discriminator"]["mapping"].keys() == set(default_types.names())
    assert "restricts others" in schema["$defs"]["Coerce"]["description"]


def test_a_file_of_json_lines_is_read_lazily(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_text(to_jsonl([ARREST]) + "\n" + '{"type": "COERCE"}\n', encoding="utf-8")
    reader = read_jsonl(path)
    assert next(reader) == ARREST
    with pytest.raises(ExportError, match=r"Field required @ .*events\.jsonl:3\.COERCE\.action"):
        next(reader)


# fmt: off
UNREADABLE = [
    ("{", "not JSON"),
    ('{"type": "AID"}', "a JSON array, got dict"),
    ('[{"type": "AIDE"}]', r"\$\[0\]"),
    ("[1]", r"\$\[0\]"),
]
# fmt: on


@pytest.mark.parametrize(("text", "problem"), UNREADABLE)
def test_what_cannot_be_read_is_named(text: str, problem: str) -> None:
    with pytest.raises(ExportError, match=problem):
        from_json(text)


def test_own_types_with_own_fields_come_back() -> None:
    types = EventTypes([*default_types, Acquisition])
    bought = event(Acquisition, (actor("Acme"),), (actor("Globex"),), price=money("$5 million", 5e6, "USD"))
    (read,) = from_json(to_json([bought]), types)
    assert isinstance(read, Acquisition) and read == bought
    assert list(read_jsonl([bought.model_dump_json()], EventTypes([Acquisition]))) == [bought]
    with pytest.raises(ExportError, match="ACQUISITION"):
        from_json(to_json([bought]))


# --- CSV ------------------------------------------------------------------------------------------


def test_csv_has_a_row_an_event() -> None:
    (row,) = rows(to_csv([ARREST], article=ARTICLE))
    assert list(row) == CSV_COLUMNS
    expected = {
        "article": "a1", "type": "COERCE", "mode": "arrest", "actors": "Kenya Police", "actor_sectors": "COP/GOV",
        "targets": "students; Uganda", "target_countries": "KEN; UGA", "earliest": "2020-05-05", "lat": "-1.28",
        "geonames_id": "184745", "sentence": SENTENCE, "status": "asserted",
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected


@given(st.lists(events(), max_size=3))
def test_no_cell_of_csv_runs_as_a_formula(group: list[Event]) -> None:
    for row in rows(to_csv(group)):
        for name, value in row.items():
            if name not in ("lat", "lon"):
                assert not any(part.lstrip().startswith(FORMULA) for part in value.split(";"))


def test_numbers_stay_numbers_in_csv() -> None:
    south = event(Protest, location=place("Lima", "PER", lat=-12.04, lon=-77.03))
    assert rows(to_csv([south]))[0]["lat"] == "-12.04"


def test_quantities_are_readable_in_csv() -> None:
    paid = event(Protest, quantities=(money("$5 million", 5_000_000, "USD"),))
    assert rows(to_csv([paid]))[0]["quantities"] == "money 5000000 USD"


@given(st.text())
def test_safe_text_is_the_text_behind_a_quote(text: str) -> None:
    kept = BREAKS.sub(" ", text)
    assert safe(text).replace(";'", ";").removeprefix("'") == kept.replace(";'", ";").removeprefix("'")
    assert len(safe(text).splitlines()) <= 1


@given(st.lists(events(), max_size=3))
def test_tables_have_all_their_columns_in_every_row(group: list[Event]) -> None:
    dyads = sum(len(expand_dyads(made)) for made in group)
    for text, delimiter, columns, count in (
        (to_csv(group, article=ARTICLE), ",", CSV_COLUMNS, len(group)),
        (to_polecat(group, article=ARTICLE), "\t", POLECAT_COLUMNS, dyads),
        (to_dyads(group, article=ARTICLE), "\t", DYAD_COLUMNS, dyads),
    ):
        table = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        assert table[0] == list(columns)
        assert [len(row) for row in table] == [len(columns)] * (count + 1)


def test_a_table_can_go_on_without_its_header() -> None:
    for write in (to_csv, to_polecat, to_dyads):
        assert write([ARREST]) == write([]) + write([ARREST], header=False)


# --- PLOVER ---------------------------------------------------------------------------------------


def test_plover_record_in_the_words_of_the_manual() -> None:
    (record,) = lines(to_plover([ARREST], article=ARTICLE))
    expected = {
        "id": ARREST.id, "date": "2020-05-05", "enddate": "2020-05-05", "event": ["COERCE"], "mode": ["arrest"],
        "context": ["rights_freedoms"], "quad_code": 4, "event_scale": -7, "event_text": ["arrested"], "text": SENTENCE,
    }  # fmt: skip
    assert {name: record[name] for name in expected} == expected
    assert record["actor"][0]["code"] == "KEN" and record["actor"][0]["sector"] == "COP"
    assert [r["entity_text"] for r in record["recipient"]] == ["students", "Uganda"]
    assert record["event_loc"]["geonameid"] == 184745 and record["event_loc"]["city"] == "Nairobi"
    assert record["cite_info"]["publication"] == "Daily"


@given(events())
def test_plover_records_have_what_is_required(made: Event) -> None:
    (record,) = lines(to_plover([made]))
    assert {"id", "date", "actor", "event"} <= record.keys()
    assert record["quad_code"] in (1, 2, 3, 4)


# fmt: off
AUXILIARY = [
    (Status.ASSERTED, []), (Status.PLANNED, ["future"]), (Status.NEGATED, ["negation"]), (Status.DENIED, ["negation"]),
    (Status.HYPOTHETICAL, ["hypothetical"]), (Status.HISTORICAL, ["historical"]),
]
# fmt: on


@pytest.mark.parametrize(("status", "context"), AUXILIARY)
def test_status_becomes_an_auxiliary_context(status: Status, context: list[str]) -> None:
    (record,) = lines(to_plover([event(Protest, (actor("Kenya"),), status=status)]))
    assert record.get("context", []) == context


def test_plover_keeps_the_folded_type_and_sizes() -> None:
    told = Action(text="attack", start=0, end=6, lemma="attack", raw_type="ASSAULT")
    dead = {"text": "three dead", "start": 0, "end": 10, "kind": "dead", "low": 3, "high": 5}
    (record,) = lines(to_plover([event(Assault, action=told, quantities=(dead,))]))
    assert record["comment"] == "ASSAULT folded since asserted"
    assert record["size"] == {"dead": "3-5"}


def test_scale_is_the_strongest_mode_with_a_score() -> None:
    assert scale(event(Assault)) == -9
    assert scale(event(Assault, mode=("beat", "targeted"))) == -9.5
    assert scale(event(Protest, mode=("vandalize",))) == -5  # the manual gives vandalize no score
    assert (scale(event(Acquisition)), quad_code(event(Acquisition))) == (None, None)


# --- POLECAT and dyads ----------------------------------------------------------------------------


def test_polecat_has_the_forty_columns_and_a_row_a_pair() -> None:
    assert len(POLECAT_COLUMNS) == 40
    first, second = rows(to_polecat([ARREST], article=ARTICLE), "\t")
    expected = {
        "Event Date": "2020-05-05", "Event Type": "COERCE", "Event Mode": "arrest", "Intensity": "-7", "Quad Code": "4",
        "Actor Name": "Kenya Police", "Actor Country": "KEN", "Actor COW": "501", "Primary Actor Sector": "COP",
        "Actor Sectors": "COP; GOV", "Actor Title": "chief", "Actor Name Raw": "Police", "Recipient Name": "students",
        "City": "Nairobi", "Country": "KEN", "GeoNames ID": "184745", "Source": "Daily", "Publication Date": "2020-05-06",
    }  # fmt: skip
    assert {name: first[name] for name in expected} == expected
    assert (second["Recipient Name"], second["Recipient COW"]) == ("Uganda", "500")
    assert first["Event ID"] != second["Event ID"]


def test_polecat_falls_back_to_the_publication_date_and_says_none() -> None:
    (row,) = rows(to_polecat([event(Protest)], article=ARTICLE), "\t")
    assert (row["Event Date"], row["Actor Name"], row["Recipient Name"]) == ("2020-05-06", "None", "None")


def test_state_numbers_are_unique_and_cover_the_world() -> None:
    assert len(set(cow_codes().values())) == len(cow_codes()) > 190
    assert {c: cow_codes()[c] for c in ("USA", "DEU", "KOS", "SSD")} == {"USA": "2", "DEU": "255", "KOS": "347", "SSD": "626"}


def test_dyads_give_codes_that_models_take() -> None:
    first, second = rows(to_dyads([ARREST], article=ARTICLE), "\t")
    assert (first["source"], first["target"], first["code"], first["article"]) == ("KENCOP", "KENEDU", "17", "a1")
    assert second["target"] == "UGA"


# fmt: off
ROOTS = [
    (Accuse, (), "11"), (Accuse, ("investigate",), "09"), (Assault, (), "18"), (Assault, ("firearms",), "19"),
    (Assault, ("unconventional",), "20"), (Consult, ("visit",), "04"), (Acquisition, (), None),
]
# fmt: on


@pytest.mark.parametrize(("cls", "mode", "root"), ROOTS)
def test_the_nearest_cameo_root(cls: type[Event], mode: tuple[str, ...], root: str | None) -> None:
    assert cameo_root(event(cls, mode=mode)) == root


def test_parties_of_a_reciprocal_event_pair_both_ways() -> None:
    talks = event(Consult, (actor("Chad"), actor("Niger"), actor("Mali")))
    pairs = {(d.actor.name, d.target.name) for d in expand_dyads(talks) if d.actor and d.target}
    assert len(pairs) == 6 and ("Mali", "Chad") in pairs


def test_one_sided_events_make_nobody_up() -> None:
    march = event(Protest, (actor("students"), actor("workers")))
    assert [(d.actor and d.actor.name, d.target) for d in expand_dyads(march)] == [("students", None), ("workers", None)]
    assert expand_dyads(event(Protest)) == [event(Protest)]


@given(events())
def test_dyads_have_at_most_one_of_each_and_lose_no_pair(made: Event) -> None:
    dyads = expand_dyads(made)
    assert all(len(d.actors) <= 1 and len(d.targets) <= 1 for d in dyads)
    parties = {a for d in dyads for a in (*d.actors, *d.targets)}
    assert parties == {*made.actors, *made.targets}


# --- GeoJSON --------------------------------------------------------------------------------------


@given(st.lists(events(), max_size=3))
def test_geojson_has_a_feature_an_event_and_keeps_the_event(group: list[Event]) -> None:
    collection = json.loads(to_geojson(group))
    assert from_json(json.dumps([f["properties"] for f in collection["features"]])) == group
    for feature, made in zip(collection["features"], group, strict=True):
        has_point = made.location is not None and made.location.lat is not None
        assert (feature["geometry"] is not None) == has_point
        if has_point and made.location is not None:
            assert feature["geometry"]["coordinates"] == [made.location.lon, made.location.lat]
