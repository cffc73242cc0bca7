"""News text in, typed event records out: who did what to whom, when and where, each field with its words.

    import eventkit

    events = eventkit.extract(text, published="2015-03-18")

`extract` is the one-liner, `Extractor` the reusable object behind it. Each name is loaded when it is first used, so that
importing eventkit costs milliseconds, and no model.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .article import Article
    from .errors import EventkitError
    from .events import Action, Actor, Event, Evidence, Issue, Money, Place, Quantity, Status, When
    from .export.json import from_json, json_schema, read_jsonl, to_json, to_jsonl
    from .extractor import Extractor, Resolvers, extract
    from .readers import read_articles
    from .registry import EventTypes, event_type
    from .results import Result
    from .suggest import patterns_from

__version__ = "0.1.0"

__all__ = [
    "Action",
    "Actor",
    "Article",
    "Event",
    "EventTypes",
    "EventkitError",
    "Evidence",
    "Extractor",
    "Issue",
    "Money",
    "Place",
    "Quantity",
    "Resolvers",
    "Result",
    "Status",
    "When",
    "event_type",
    "extract",
    "from_json",
    "json_schema",
    "patterns_from",
    "read_articles",
    "read_jsonl",
    "to_json",
    "to_jsonl",
]

_HOMES = {
    "article": ("Article",),
    "errors": ("EventkitError",),
    "events": ("Action", "Actor", "Event", "Evidence", "Issue", "Money", "Place", "Quantity", "Status", "When"),
    "export.json": ("from_json", "json_schema", "read_jsonl", "to_json", "to_jsonl"),
    "extractor": ("Extractor", "Resolvers", "extract"),
    "readers": ("read_articles",),
    "registry": ("EventTypes", "event_type"),
    "results": ("Result",),
    "suggest": ("patterns_from",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
