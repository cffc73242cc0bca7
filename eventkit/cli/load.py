"""``--load`` → event types: a .patterns, .toml or .py file, or a module such as eventkit.packs.cyber."""

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType

from ..definitions import read_types
from ..errors import DefinitionError
from ..events import Event
from ..extractor import Resolvers
from ..overlays import read_overlay
from ..registry import EventTypes, default_types
from ..resolve.actors import ActorResolver


def load_types(source: str) -> list[type[Event]]:
    """The event types of one file or module; raises `DefinitionError` when there are none."""
    if source.endswith((".patterns", ".toml")):
        return read_types(_existing(source))
    found = _types_of(_import_file(_existing(source)) if source.endswith(".py") else _import(source))
    if not found:
        raise DefinitionError(f"{source} defines no event type: a module needs subclasses of eventkit.Event or a tuple TYPES")
    return found


def choose_types(names: str | None, loaded: Sequence[str]) -> EventTypes:
    """The registered types and the loaded ones, or of these only the comma-separated `names`.

    Raises `UnknownEventTypeError`, which lists what there is.
    """
    types = EventTypes([*default_types, *(cls for source in loaded for cls in load_types(source))])
    return types.subset(name.strip() for name in names.split(",") if name.strip()) if names else types


def choose_resolvers(overlays: Sequence[str]) -> Resolvers:
    """The resolvers, with the tables of people's own; raises `OverlayError` when one has a fault."""
    return Resolvers(actors=ActorResolver(read_overlay(file) for file in overlays))


def _existing(source: str) -> Path:
    if not Path(source).is_file():
        raise DefinitionError(f"no file {source!r} with event types")
    return Path(source)


def _import(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as problem:
        raise DefinitionError(
            f"no module {name!r} ({problem}). Allowed: a .patterns, .toml or .py file, a module that can be imported"
        ) from problem


def _import_file(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise DefinitionError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # pydantic looks the names of annotations up there
    spec.loader.exec_module(module)
    return module


def _types_of(module: ModuleType) -> list[type[Event]]:
    values: Iterable[object] = getattr(module, "TYPES", None) or vars(module).values()
    return [v for v in values if isinstance(v, type) and issubclass(v, Event) and v.__module__ != "eventkit.events"]
