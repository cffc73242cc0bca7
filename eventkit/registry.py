"""Event types: what is registered is what is looked for."""

import inspect
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from functools import cached_property, lru_cache
from importlib.metadata import entry_points
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import Field, TypeAdapter

from .clause_readers import read_clauses, reader_pattern
from .document import Sentence
from .errors import DefinitionError, PatternError, UnknownEventTypeError, suggestion
from .events import Actor, Event, Money, Place, Quantity, When
from .patterns.fillers import PhraseTest
from .patterns.index import PatternIndex
from .patterns.language import parse_classes, parse_patterns
from .patterns.matching import Frame, match_sentence
from .patterns.pattern import Element, Pattern, Slot
from .plover import PLOVER

KINDS = frozenset(
    {"ACTOR", "PERSON", "ORG", "COUNTRY", "GOV", "POLITICAL", "ARMED", "GROUP", "PLACE", "DATE", "MONEY", "NUMBER", "ANY"}
)
WORD_CLASSES = Path(__file__).parent / "data" / "word_classes.patterns"
ENTRY_POINTS = "eventkit.types"
EventClass = TypeVar("EventClass", bound=type[Event])


class EventTypes:
    """An ordered collection of event types. Adding one checks it; nothing is global but the default."""

    def __init__(self, types: Iterable[type[Event]] = ()) -> None:
        self._types: dict[str, type[Event]] = {}
        for event_class in types:
            self._types[name_of(event_class)] = event_class

    def __iter__(self) -> Iterator[type[Event]]:
        return iter(self._types.values())

    def __contains__(self, name: object) -> bool:
        return name in self._types

    def __len__(self) -> int:
        return len(self._types)

    def add(self, event_class: EventClass) -> EventClass:
        """Register a type, for use as a decorator; raises `PatternError` or `DefinitionError` at once.

        A type with the name of a registered one takes its place.
        """
        compile_patterns(event_class)
        self._types[name_of(event_class)] = event_class
        for derived in ("index", "owners", "adapter"):
            self.__dict__.pop(derived, None)
        return event_class

    def get(self, name: str) -> type[Event]:
        """The type of that name; raises `UnknownEventTypeError` that lists what there is."""
        try:
            return self._types[name]
        except KeyError:
            raise UnknownEventTypeError(name, self._types) from None

    def names(self) -> list[str]:
        """The names of all types, in the order of registration."""
        return list(self._types)

    def subset(self, names: Iterable[str]) -> "EventTypes":
        """Only the types of these names."""
        return EventTypes(self.get(name) for name in names)

    def load_plugins(self) -> None:
        """Add the types that installed packages offer under the entry point ``eventkit.types``.

        An entry point names a type, a sequence of types, or a module with such a sequence called TYPES.
        """
        for point in entry_points(group=ENTRY_POINTS):
            for event_class in _offered(point.name, point.load()):
                self.add(event_class)

    def match(self, sentence: Sentence, accepts: PhraseTest) -> list[Frame]:
        """Everything that the patterns and the clause readers of the types find in a sentence, guards included."""
        return [*match_sentence(sentence, self.index, accepts), *read_clauses(sentence, self)]

    @cached_property
    def index(self) -> PatternIndex:
        """All patterns by trigger. Sorted by type so that the order of registration changes nothing."""
        ordered = sorted(self._types.values(), key=name_of)
        return PatternIndex(pattern for event_class in ordered for pattern in compile_patterns(event_class))

    @cached_property
    def owners(self) -> Mapping[str, type[Event]]:
        """Pattern name → the type that the pattern, or the clause reader, belongs to."""
        owned = {pattern.name: event_class for event_class in self for pattern in compile_patterns(event_class)}
        return owned | {reader.name: event_class for event_class in self if (reader := reader_pattern(event_class))}

    @cached_property
    def adapter(self) -> TypeAdapter[Event]:
        """Reads and writes events of the registered types; `type` tells which."""
        classes = tuple(self)
        if len(classes) == 1:
            return TypeAdapter(classes[0])
        union: Any = Annotated[Union[classes], Field(discriminator="type")]  # noqa: UP007
        return TypeAdapter(union)


def _offered(name: str, value: Any) -> Iterable[type[Event]]:
    """What an entry point leads to, as types."""
    offered = getattr(value, "TYPES", value)
    classes = (offered,) if isinstance(offered, type) else tuple(offered) if isinstance(offered, Iterable) else (offered,)
    for event_class in classes:
        if not (isinstance(event_class, type) and issubclass(event_class, Event)):
            problem = f"entry point {name!r} of group {ENTRY_POINTS} offers {event_class!r}"
            raise DefinitionError(f"{problem}. Allowed: a subclass of eventkit.Event, a tuple of them, a module with TYPES")
    return classes


def name_of(event_class: type[Event]) -> str:
    """The name an event class is registered under."""
    return str(event_class.model_fields["type"].default)


@lru_cache(maxsize=1)
def word_classes() -> Mapping[str, frozenset[tuple[str, ...]]]:
    """The word classes that every pattern may use (data/word_classes.patterns)."""
    return parse_classes(WORD_CLASSES.read_text(encoding="utf-8"), WORD_CLASSES.name)


@lru_cache(maxsize=1024)
def compile_patterns(event_class: type[Event]) -> tuple[Pattern, ...]:
    """The patterns written in the class, its slots checked against its fields.

    A subclass of the same name adds its patterns to those of its parent; one of another name is a type of its own.
    """
    text = event_class.__dict__.get("patterns", "")
    source, line = _location(event_class, text)
    patterns = parse_patterns(text, f"{name_of(event_class)}@{source}", line, word_classes())
    kinds = slot_kinds(event_class)
    reader_pattern(event_class)  # raises where it is wrong
    for pattern in patterns:
        _check_pattern(pattern, kinds)
        _check_modes(pattern, event_class)
    own = tuple(replace(p, elements=tuple(_with_kinds(e, kinds) for e in p.elements)) for p in patterns)
    return _inherited(event_class) + own


def _inherited(event_class: type[Event]) -> tuple[Pattern, ...]:
    parents = (c for c in event_class.__mro__[1:] if issubclass(c, Event) and c is not Event)
    extended = next((parent for parent in parents if name_of(parent) == name_of(event_class)), None)
    return compile_patterns(extended) if extended else ()


def _check_modes(pattern: Pattern, event_class: type[Event]) -> None:
    """Where a type lists its modes, its patterns set no others."""
    modes: Collection[str] | None = getattr(event_class, "modes", None)
    for mode in pattern.mode:
        if modes is not None and mode not in modes:
            raise PatternError(
                f"no mode {mode!r} of {name_of(event_class)}. {suggestion(mode, modes)}", pattern.source, pattern.line
            )


def _with_kinds(element: Element, kinds: Mapping[str, str]) -> Element:
    """A slot without kinds takes what the type of its field lets it be."""
    within = tuple(_with_kinds(inner, kinds) for inner in element.within)
    slot = element.filler
    if isinstance(slot, Slot) and not slot.kinds and kinds[slot.name] != "ACTOR":
        return replace(element, filler=replace(slot, kinds=(kinds[slot.name],)), within=within)
    return replace(element, within=within)


def _location(event_class: type[Event], text: str) -> tuple[str, int]:
    """File and line where the pattern text begins, for messages."""
    if event_class.pattern_source is not None:
        return event_class.pattern_source, 1
    try:
        file = inspect.getsourcefile(event_class) or "<class>"
        source = Path(file).read_text(encoding="utf-8")
    except (OSError, TypeError):
        return f"<{event_class.__name__}>", 1
    position = source.find(text) if text else -1
    return Path(file).name, source.count("\n", 0, position) + 1 if position >= 0 else 1


def _check_pattern(pattern: Pattern, kinds: Mapping[str, str]) -> None:
    for slot in pattern.slots:
        if slot.name not in kinds:
            problem = f"no field for slot {{{slot.name}}}. {suggestion(slot.name, kinds)}"
            raise PatternError(problem, pattern.source, pattern.line)
        for kind in slot.kinds:
            if kind not in KINDS:
                raise PatternError(f"no slot kind {kind!r}. {suggestion(kind, KINDS)}", pattern.source, pattern.line)
    if not pattern.elements:
        raise PatternError("a pattern needs a slot or a word beside its trigger", pattern.source, pattern.line)


BUILT_IN = frozenset({"id", "type", "mode", "contexts", "status", "action", "confidence", "evidence", "attribution"})


@lru_cache(maxsize=1024)
def slot_kinds(event_class: type[Event]) -> Mapping[str, str]:
    """Field name → what its type hint lets a phrase be: ACTOR, PLACE, DATE, MONEY, NUMBER or ANY."""
    return {
        name: _kind_of(event_class, name, field.annotation)
        for name, field in event_class.model_fields.items()
        if name not in BUILT_IN
    }


def _kind_of(event_class: type[Event], name: str, annotation: Any) -> str:
    inner = item_type(annotation)
    for record, kind in ((Actor, "ACTOR"), (Place, "PLACE"), (When, "DATE"), (Money, "MONEY"), (Quantity, "NUMBER")):
        if isinstance(inner, type) and issubclass(inner, record):
            return kind
    if inner in (int, float):
        return "NUMBER"
    if inner is str or get_origin(inner) is Literal or (isinstance(inner, type) and issubclass(inner, (str, Enum))):
        return "ANY"
    if callable(getattr(inner, "from_words", None)):
        return "ANY"
    raise DefinitionError(
        f"{event_class.__name__}.{name}: cannot fill a field of type {annotation!r}. Allowed: Actor, Place, When, Money, "
        "Quantity, str, int, float, an Enum, a Literal, tuples of these, or a class with from_words(text)."
    )


def item_type(annotation: Any) -> Any:
    """The type of one value: ``Money`` for ``Money | None``, ``Actor`` for ``tuple[Actor, ...]``."""
    if get_origin(annotation) in (Union, UnionType):
        return item_type(next(a for a in get_args(annotation) if a is not NoneType))
    if get_origin(annotation) in (tuple, list):
        return item_type(get_args(annotation)[0])
    return annotation


default_types = EventTypes(PLOVER)
event_type = default_types.add
