"""Types of one's own: fields of every kind, extension and narrowing of PLOVER, readers of clauses, plug-ins, unions."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from types import SimpleNamespace
from typing import Any, ClassVar, Literal

import pytest
from pydantic import BaseModel

import eventkit
from eventkit import registry
from eventkit.clause_readers import frame_of
from eventkit.clauses.reading import Clause
from eventkit.errors import DefinitionError, PatternError
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.patterns.matching import Frame
from eventkit.plover.assault import Assault as PloverAssault
from eventkit.registry import EventTypes, compile_patterns, name_of
from eventkit.testing import StoredParser


class Hazard(Enum):
    FIRE = "fire"
    FLOOD = "flood"


class Distance(BaseModel):
    """A type of one's own with a resolver: the words become a number of kilometres."""

    km: float

    @classmethod
    def from_words(cls, words: str) -> "Distance | None":
        number = words.split()[0]
        return cls(km=float(number)) if number.isdecimal() else None


class Evacuation(Event):
    """People are moved out of danger."""

    hazard: Hazard | None = None
    distance: Distance | None = None
    means: Literal["bus", "boat"] | None = None
    houses: int | None = None
    routes: tuple[str, ...] = ()
    since: eventkit.When | None = None
    shelter: eventkit.Place | None = None
    fee: eventkit.Money | None = None

    patterns = """
    {actors} (evacuate) {targets} [after {hazard}] [across {distance}] [by {means}] [for {fee}]
        + Soldiers evacuated the villagers after the flood.
    {actors} (shelter) {targets} [since|on {since}] [in {shelter}]
        + Soldiers have sheltered villagers in Lima since Monday.
    {actors} (clear) {houses} [along {routes}]
        + Soldiers cleared 40 houses along the river.
    """


# fmt: off
EXAMPLES: list[tuple[str, str, Any]] = [
    ("Soldiers evacuated the villagers after the flood.", "hazard", Hazard.FLOOD),
    ("The villagers were evacuated by soldiers after a big fire.", "hazard", Hazard.FIRE),
    ("Soldiers evacuated the villagers across 30 kilometres.", "distance", Distance(km=30)),
    ("Soldiers evacuated the villagers across some distance.", "distance", None),
    ("Soldiers cleared 40 houses along the river.", "houses", 40),
    ("Soldiers cleared 40 houses along the river.", "routes", ("the river",)),
    ("Soldiers evacuated the villagers for $5 million.", "fee", 5_000_000),
    ("Soldiers have sheltered villagers in Lima since Monday.", "since", "Monday"),
    ("Soldiers have sheltered villagers in Lima since Monday.", "shelter", "Lima"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "field", "value"), EXAMPLES)
def test_type_hints_say_how_words_are_read(parser: StoredParser, sentence: str, field: str, value: object) -> None:
    (event,) = Extractor(types=[Evacuation], parser=parser).analyze(sentence).events
    found = getattr(event, field)
    words = found.text if isinstance(found, eventkit.When | eventkit.Place) else found
    assert (found.low if isinstance(found, eventkit.Money) else words) == value


def test_a_type_that_nothing_can_fill_is_refused() -> None:
    @dataclass
    class Colour:
        red: int

    class Painting(Event):
        colour: Colour | None = None
        patterns = "{actors} paint {colour}"

    with pytest.raises(DefinitionError, match=r"Painting\.colour: cannot fill .* Allowed: Actor, Place"):
        EventTypes().add(Painting)


# --- readers ------------------------------------------------------------------------------------


class Comeback(Event):
    """Somebody is in power again."""

    @classmethod
    def read_clause(cls, clause: Clause) -> Frame | None:
        back = clause.lemma == "return" and any(clause.sentence[a.head].lemma == "power" for a in clause.with_role("oblique"))
        return frame_of(clause, actors=clause.with_role("subject"), mode=("again",)) if back else None


def test_a_reader_and_patterns_mix(parser: StoredParser) -> None:
    text = "Tymoshenko returned to power on Monday. Soldiers evacuated the villagers after the flood."
    result = Extractor(types=[Comeback, Evacuation], parser=parser).analyze(text)
    assert [(e.type, e.mode, e.action.text) for e in result.events] == [
        ("COMEBACK", ("again",), "returned"),
        ("EVACUATION", (), "evacuated"),
    ]
    assert "Comeback.read_clause" in result.explain(result.events[0])


@pytest.mark.parametrize(("answer", "problem"), [("yes", "gave str"), ("boss", "no field for slot 'boss'")])
def test_a_reader_that_answers_wrongly_is_named(parser: StoredParser, answer: str, problem: str) -> None:
    class Odd(Event):
        @classmethod
        def read_clause(cls, clause: Clause) -> Any:
            return answer if answer == "yes" else frame_of(clause, boss=[0])

    with pytest.raises(DefinitionError, match=problem):
        Extractor(types=[Odd], parser=parser).analyze("Tymoshenko returned to power on Monday.")


def test_a_reader_that_is_no_class_method_is_refused_at_definition() -> None:
    class Odd(Event):
        def read_clause(self, clause: Clause) -> None: ...

    with pytest.raises(DefinitionError, match="write '@classmethod'"):
        EventTypes().add(Odd)


# --- PLOVER, extended and narrowed ------------------------------------------------------------------


class Assault(PloverAssault):
    """More words for a mode: a subclass of the same name keeps the patterns it has."""

    patterns = """
    {actors} (zap) {targets}  => drone
        + Rebels zapped the army in Kidal.
    """


class Cyberattack(PloverAssault):
    """A narrower type: a subclass of another name has its own patterns and competes with its family."""

    patterns = """
    {actors} (attack) (server|website|network) [of {targets}]
        + Rebels attacked the website of the army.
    """


def test_a_subclass_of_the_same_name_extends(parser: StoredParser) -> None:
    types = EventTypes([Assault])
    found = Extractor(types=types, parser=parser).analyze("Rebels zapped the army in Kidal. Rebels shelled the town.").events
    assert [(e.type, e.mode) for e in found] == [("ASSAULT", ("drone",)), ("ASSAULT", ("heavy-weapons",))]
    assert len(compile_patterns(Assault)) == len(compile_patterns(PloverAssault)) + 1


def test_a_subclass_of_another_name_narrows(parser: StoredParser) -> None:
    extractor = Extractor(types=["ASSAULT", Cyberattack], parser=parser)
    found = extractor.analyze("Rebels attacked the website of the army. Rebels shelled the town.").events
    assert [e.type for e in found] == ["CYBERATTACK", "ASSAULT"]


def test_modes_that_the_type_does_not_list_are_refused() -> None:
    class Assault(PloverAssault):
        patterns = "{actors} zap {targets}  => dron"

    with pytest.raises(PatternError, match="no mode 'dron' of ASSAULT.*Did you mean 'drone'"):
        EventTypes().add(Assault)


def test_subsets_by_name_and_by_class() -> None:
    assert Extractor(types=["ASSAULT", "PROTEST", Comeback]).types.names() == ["ASSAULT", "PROTEST", "COMEBACK"]
    with pytest.raises(eventkit.EventkitError, match="Did you mean 'PROTEST'"):
        Extractor(types=["PROTST"])


# --- registered elsewhere ---------------------------------------------------------------------------


def offer(monkeypatch: pytest.MonkeyPatch, *offers: object) -> None:
    def points(group: str) -> Iterable[SimpleNamespace]:
        assert group == "eventkit.types"
        return [SimpleNamespace(name=f"p{i}", load=lambda value=value: value) for i, value in enumerate(offers)]

    monkeypatch.setattr(registry, "entry_points", points)


def test_plugins_offer_types_tuples_and_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, Comeback, (Evacuation,), SimpleNamespace(TYPES=(Cyberattack,)))
    types = EventTypes()
    types.load_plugins()
    assert types.names() == ["COMEBACK", "EVACUATION", "CYBERATTACK"]


def test_a_plugin_that_offers_something_else_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, 42)
    with pytest.raises(DefinitionError, match="entry point 'p0' .* offers 42"):
        EventTypes().load_plugins()


def test_the_union_and_the_schema_are_of_what_is_registered(parser: StoredParser) -> None:
    types = EventTypes([Evacuation, Comeback])
    (event,) = Extractor(types=types, parser=parser).analyze("Soldiers evacuated the villagers after the flood.").events
    back = types.adapter.validate_json(event.model_dump_json())
    assert back == event and type(back) is Evacuation
    schema = types.adapter.json_schema()
    assert set(schema["discriminator"]["mapping"]) == {"EVACUATION", "COMEBACK"}


def test_own_fields_are_in_no_other_type() -> None:
    class Left(Event):
        depth: int | None = None
        family: ClassVar[str | None] = "mine"

    class Right(Event):
        patterns = "{actors} dig {depth}"

    assert name_of(Left) == "LEFT"
    with pytest.raises(PatternError, match=r"no field for slot \{depth\}"):
        EventTypes().add(Right)
