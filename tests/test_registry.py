"""Event types: what is registered is what is looked for, and a wrong definition raises when it is made."""

from enum import Enum
from typing import Any, ClassVar, Literal

import pytest

from eventkit.errors import DefinitionError, PatternError, UnknownEventTypeError
from eventkit.events import Actor, Event, Money, Place, Quantity, When
from eventkit.plover import PLOVER
from eventkit.plover.base import PloverEvent
from eventkit.plover.contexts import context_names
from eventkit.registry import EventTypes, compile_patterns, default_types, event_type, name_of, slot_kinds


class Colour(Enum):
    RED = "red"


class Boycott(Event):
    """A refusal to deal with someone."""

    reason: str | None = None
    patterns = "{actors} boycott {targets} [over {reason}]"


def test_plover_is_registered_at_first() -> None:
    assert default_types.names()[:16] == [name_of(cls) for cls in PLOVER]
    assert "ASSAULT" in default_types and "BOYCOTT" not in default_types


def test_adding_returns_the_class_and_counts_once() -> None:
    types = EventTypes()
    assert types.add(Boycott) is Boycott
    types.add(Boycott)
    assert (types.names(), len(types), list(types)) == (["BOYCOTT"], 1, [Boycott])


def test_a_type_of_the_same_name_takes_the_place() -> None:
    class Protest(Event):
        """Ours."""

        patterns = "{actors} strut *"

    types = EventTypes([*PLOVER, Protest])
    assert types.get("PROTEST") is Protest and len(types) == 16


def test_the_index_follows_what_is_added() -> None:
    types = EventTypes([PLOVER[0]])
    before = (types.index, types.owners, types.adapter)
    types.add(Boycott)
    assert all(new is not old for new, old in zip((types.index, types.owners, types.adapter), before, strict=True))
    assert any(owner is Boycott for owner in types.owners.values())


def test_subsets_keep_their_order_and_know_their_names() -> None:
    assert default_types.subset(["PROTEST", "AID"]).names() == ["PROTEST", "AID"]
    with pytest.raises(UnknownEventTypeError, match="PROTEST"):
        default_types.subset(["PROTESTS"])


def test_event_type_is_the_decorator_of_the_default_types() -> None:
    try:

        @event_type
        class Flashmob(Event):
            """People meet to dance."""

            patterns = "{actors} dance in {location}"

        assert default_types.get("FLASHMOB") is Flashmob
    finally:
        default_types._types.pop("FLASHMOB", None)
        default_types.__dict__.pop("index", None)
        default_types.__dict__.pop("adapter", None)


def test_plugins_come_from_entry_points(monkeypatch: pytest.MonkeyPatch) -> None:
    class Point:
        name = "boycott"

        def load(self) -> type[Event]:
            return Boycott

    monkeypatch.setattr("eventkit.registry.entry_points", lambda group: [Point()] if group == "eventkit.types" else [])
    types = EventTypes()
    types.load_plugins()
    assert types.names() == ["BOYCOTT"]


# fmt: off
FIELDS: list[tuple[Any, str]] = [
    (Actor | None, "ACTOR"), (tuple[Actor, ...], "ACTOR"), (Place | None, "PLACE"), (When | None, "DATE"),
    (Money | None, "MONEY"), (Quantity | None, "NUMBER"), (str | None, "ANY"), (tuple[str, ...], "ANY"), (int | None, "NUMBER"),
    (Colour | None, "ANY"), (Literal["red", "blue"] | None, "ANY"),
]
# fmt: on


def with_field(annotation: Any, patterns: str = "") -> type[Event]:
    body = {
        "__annotations__": {"own": annotation, "patterns": ClassVar[str]},
        "own": None,
        "patterns": patterns,
        "__module__": __name__,
    }
    return type("Own", (Event,), body)


@pytest.mark.parametrize(("annotation", "kind"), FIELDS)
def test_the_type_hint_says_how_words_are_resolved(annotation: Any, kind: str) -> None:
    assert slot_kinds(with_field(annotation))["own"] == kind


def test_a_field_that_cannot_be_filled_raises_with_what_can() -> None:
    with pytest.raises(DefinitionError, match=r"Own\.own: cannot fill .*dict.*Allowed: Actor, Place"):
        EventTypes().add(with_field(dict[str, int] | None, "{actors} buy {own}"))


# fmt: off
WRONG = [
    ("{actors} buy {prise}", "no field for slot {prise}. Known: .*targets"),
    ("{actor} buy {targets}", "Did you mean 'actors'"),
    ("{actors:FIRM} buy {targets}", "no slot kind 'FIRM'"),
    ("acquisition", "needs a slot or a word beside its trigger"),
    ("{actors} (buy {targets}", "@"),
]
# fmt: on


@pytest.mark.parametrize(("patterns", "problem"), WRONG)
def test_wrong_patterns_raise_when_the_type_is_added(patterns: str, problem: str) -> None:
    types = EventTypes()
    with pytest.raises(PatternError, match=problem):
        types.add(with_field(str | None, patterns))
    assert len(types) == 0, "a type that cannot be compiled is not half there"


@pytest.mark.parametrize("cls", PLOVER, ids=name_of)
def test_every_plover_type_is_whole(cls: type[PloverEvent]) -> None:
    assert cls.__doc__ and cls.quad and cls.cameo and compile_patterns(cls)
    modes = {mode for pattern in compile_patterns(cls) for mode in pattern.mode}
    assert modes <= set(cls.modes), "a pattern sets a mode that the type does not have"
    assert set(cls.folds.values()) <= {name_of(other) for other in PLOVER}


def test_plover_has_the_modes_and_contexts_of_the_manual() -> None:
    assert sum(len(cls.modes) for cls in PLOVER) == 67  # type: ignore[attr-defined]
    assert len(context_names()) == 37
    used = {context for cls in PLOVER for pattern in compile_patterns(cls) for context in pattern.contexts}
    assert used <= set(context_names())
