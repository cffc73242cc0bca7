"""Records: frozen, exact about their words, with an id that is their content."""

from datetime import date
from typing import Any

import pytest
from builders import actor, day, event, events, place
from hypothesis import given
from pydantic import ValidationError

from eventkit.events import Action, Actor, Event, Evidence, Place, Status, When, Words, type_name
from eventkit.plover.assault import Assault
from eventkit.plover.protest import Protest

RAID = event(Assault, (actor("rebels"), actor("deserters")), (actor("Chad", "TCD"),))


def test_records_never_change() -> None:
    for record, field in ((RAID, "type"), (RAID.action, "text"), (RAID.actors[0], "name"), (day(), "earliest")):
        with pytest.raises(ValidationError, match="frozen"):
            setattr(record, field, "other")


def test_records_know_no_other_field() -> None:
    with pytest.raises(ValidationError, match="colour"):
        actor("rebels", colour="red")


def test_actor_and_target_are_the_first() -> None:
    assert (RAID.actor, RAID.target) == (RAID.actors[0], RAID.targets[0])
    assert event(Protest).actor is None and event(Protest).target is None


# fmt: off
WRONG = [
    (Actor, {"text": "Chad", "start": 0, "end": 3, "name": "Chad"}, "does not fit 4 characters"),
    (Actor, {"text": "Chad", "start": -1, "end": 3, "name": "Chad"}, "greater than or equal to 0"),
    (When, {"text": "", "start": 0, "end": 0, "earliest": date(2020, 2, 1), "latest": date(2020, 1, 1)}, "is after latest"),
    (Place, {"text": "", "start": 0, "end": 0, "name": "x", "lat": 91}, "less than or equal to 90"),
    (Place, {"text": "", "start": 0, "end": 0, "name": "x", "resolution": 6}, "less than or equal to 5"),
]
# fmt: on


@pytest.mark.parametrize(("cls", "fields", "problem"), WRONG)
def test_wrong_records_say_what_is_wrong(cls: type[Words], fields: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        cls(**fields)


def test_status_and_confidence_are_checked() -> None:
    for change in ({"status": "rumoured"}, {"confidence": 1.2}, {"type": "PROTEST"}):
        with pytest.raises(ValidationError):
            event(Assault, **change)


def test_an_open_interval_is_legal() -> None:
    assert When(text="", start=0, end=0, earliest=date(2020, 3, 1)).latest is None


@given(events())
def test_the_id_is_the_content(made: Event) -> None:
    assert made.with_id() == made
    assert made.model_copy(update={"confidence": 0.123}).with_id().id == made.id
    assert made.model_copy(update={"evidence": ()}).with_id().id == made.id


def test_another_content_is_another_id() -> None:
    changes: list[dict[str, Any]] = [
        {"status": Status.NEGATED}, {"actors": ()}, {"date": day()}, {"location": place()}, {"mode": ("beat",)},
        {"action": Action(text="raid", start=0, end=4, lemma="raid")},
    ]  # fmt: skip
    ids = {RAID.id, *(RAID.model_copy(update=change).with_id().id for change in changes)}
    assert len(ids) == len(changes) + 1


# fmt: off
NAMES = [("Assault", "ASSAULT"), ("StockSplit", "STOCK_SPLIT"), ("DataBreach", "DATA_BREACH"), ("G7Summit", "G7_SUMMIT")]
# fmt: on


@pytest.mark.parametrize(("class_name", "name"), NAMES)
def test_the_type_is_named_after_its_class(class_name: str, name: str) -> None:
    assert type_name(class_name) == name


def test_a_subclass_has_its_type_as_a_constant() -> None:
    class PowerCut(Event):
        """Lights out."""

    assert PowerCut.model_fields["type"].default == "POWER_CUT"
    assert PowerCut(action=RAID.action).type == "POWER_CUT"
    with pytest.raises(ValidationError):
        PowerCut(action=RAID.action, type="ASSAULT")


def test_evidence_keeps_its_trace_in_order() -> None:
    evidence = Evidence(text="s", start=0, end=1, pattern="p", trace=("a", "b"))
    assert Evidence.model_validate_json(evidence.model_dump_json()).trace == ("a", "b")
