"""The PLOVER ontology: sixteen types, one a module, the patterns beside the definition."""

from importlib import import_module

from ..events import Event

_MODULES = (
    "agree consult support concede cooperate aid retreat request accuse reject threaten protest sanction mobilize coerce assault"
).split()


def _load(name: str) -> list[type[Event]]:
    try:
        module = import_module(f".{name}", __name__)
    except ModuleNotFoundError:
        return []
    return [getattr(module, name.capitalize())]


PLOVER: tuple[type[Event], ...] = tuple(cls for name in _MODULES for cls in _load(name))
