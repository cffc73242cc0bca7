"""The packs: their own examples hold, they are loaded by nobody, their fields are filled."""

import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

from eventkit import packs
from eventkit.events import Event, Status
from eventkit.extractor import Extractor
from eventkit.lint import lint_types
from eventkit.packs import business, cyber, disasters, health, terror
from eventkit.registry import EventTypes, default_types
from eventkit.testing import StoredParser

MODULES = [module.name for module in pkgutil.iter_modules(packs.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_pack_hold(example_parser: StoredParser, name: str) -> None:
    types = EventTypes(import_module(f"eventkit.packs.{name}").TYPES)
    assert [str(finding) for finding in lint_types(types, Extractor(types=types, parser=example_parser))] == []


def test_no_pack_is_loaded_unless_asked_for() -> None:
    code = "import eventkit, sys; eventkit.Extractor(); print([m for m in sys.modules if m.startswith('eventkit.packs')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    assert not {name for name in MODULES} & {name.lower() for name in default_types.names()}


def test_all_packs_stand_side_by_side() -> None:
    classes = [cls for module in (business, cyber, disasters, health, terror) for cls in module.TYPES]
    types = EventTypes([*default_types, *classes])
    assert len(types) == len(default_types) + len(classes), "two types of one name"
    assert types.adapter.json_schema()["discriminator"]["mapping"].keys() == set(types.names())


# --- what they read -----------------------------------------------------------------------------

EXAMPLES = [
    (business.TYPES, "Globex was taken over by Toyota for $5 million.", "ACQUISITION", ["Toyota"], ["Globex"]),
    (cyber.TYPES, "Hundreds of clerks were duped by criminals.", "PHISHING", ["criminals"], ["Hundreds of clerks"]),
    (cyber.TYPES, "Personal data of two million patients was stolen last week.", "DATA_BREACH", [], ["two million patients"]),
    (cyber.TYPES, "A security update for the browser was released by Acme.", "PATCH", ["Acme"], []),
    (disasters.TYPES, "Chile was hit by an earthquake of magnitude 7.", "EARTHQUAKE", [], []),
    (health.TYPES, "Cholera has spread to three districts of Malawi.", "OUTBREAK", [], []),
    (terror.TYPES, "Two engineers were kidnapped by rebels on Monday.", "KIDNAPPING", ["rebels"], ["Two engineers"]),
]
NO_EVENT = [
    (business.TYPES, "Acme bought time."),
    (cyber.TYPES, "The minister highlighted the issue."),
    (disasters.TYPES, "The scandal rocked the party."),
    (health.TYPES, "An outbreak of violence closed schools."),
    (terror.TYPES, "The population exploded."),
]


@pytest.mark.parametrize(("types", "sentence", "name", "actors", "targets"), EXAMPLES)
def test_examples(
    parser: StoredParser, types: tuple[type[Event], ...], sentence: str, name: str, actors: list[str], targets: list[str]
) -> None:
    (event,) = Extractor(types=types, parser=parser).analyze(sentence).events
    assert (event.type, [a.text for a in event.actors], [t.text for t in event.targets]) == (name, actors, targets)


@pytest.mark.parametrize(("types", "sentence"), NO_EVENT)
def test_look_alikes(parser: StoredParser, types: tuple[type[Event], ...], sentence: str) -> None:
    assert Extractor(types=types, parser=parser).analyze(sentence).events == ()


COUNTS = [
    ("The quake killed 40 people in Nepal.", [("dead", 40)]),
    ("A wildfire injured 12 people near Athens.", [("injured", 12)]),
    ("Floods displaced 12,000 people in Assam.", [("displaced", 12_000)]),
]


@pytest.mark.parametrize(("sentence", "counts"), COUNTS)
def test_disasters_count_the_dead_the_injured_and_the_displaced(
    parser: StoredParser, sentence: str, counts: list[tuple[str, int]]
) -> None:
    (event,) = Extractor(types=disasters.TYPES, parser=parser).analyze(sentence).events
    assert [(q.kind, q.low) for q in event.quantities] == counts


def test_things_attacked_are_objects_and_armies_are_no_incident(parser: StoredParser) -> None:
    text = "Rebels attacked a bridge in Cauca. The army killed three rebels."
    first, second = Extractor(types=terror.TYPES, parser=parser).analyze(text).events
    assert first.objects == ("a bridge in Cauca",) and terror.is_incident(first)  # type: ignore[attr-defined]
    assert not terror.is_incident(second)
    assert not terror.is_incident(first.model_copy(update={"status": Status.PLANNED}))
