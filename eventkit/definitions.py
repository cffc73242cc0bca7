"""``.patterns`` file → event types, without any Python.

::

    type ACQUISITION: A company buys another.
    field price: Money
    {actors:ORG} (acquire|buy|take over) {targets:ORG} [for {price}]
        + Acme bought Globex for $5 million on Tuesday.
        - Acme bought time.

A file may hold several types. Fields are Actor, Actors, Place, When, Quantity, Money or Text.
"""

import re
from pathlib import Path
from typing import Any

from pydantic import create_model

from .errors import PatternError, suggestion
from .events import Actor, Event, Money, Place, Quantity, When
from .registry import compile_patterns

TYPE = re.compile(r"type\s+([A-Z][A-Z0-9_]*)\s*(?::\s*(.*))?\Z")
FIELD = re.compile(r"field\s+([a-z_][a-z0-9_]*)\s*:\s*(\w+)\s*\Z")
FIELD_TYPES: dict[str, tuple[Any, Any]] = {
    "Actor": (Actor | None, None),
    "Actors": (tuple[Actor, ...], ()),
    "Place": (Place | None, None),
    "When": (When | None, None),
    "Quantity": (Quantity | None, None),
    "Money": (Money | None, None),
    "Text": (str | None, None),
}


def read_types(path: str | Path) -> list[type[Event]]:
    """The event types of a ``.patterns`` file; raises `PatternError` with file, line and column."""
    path = Path(path)
    return parse_types(path.read_text(encoding="utf-8"), path.name)


def parse_types(text: str, source: str = "<patterns>") -> list[type[Event]]:
    """The event types defined in `text`.

    >>> [cls.__name__ for cls in parse_types("type LAYOFF: Jobs are cut.\\n{actors:ORG} (lay off) {targets}")]
    ['Layoff']
    """
    sections: list[tuple[str, str, dict[str, Any], list[str]]] = []
    shared: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if header := TYPE.match(stripped):
            # Blank lines keep the line numbers of the patterns true.
            sections.append((header[1], header[2] or "", {}, [*shared, *[""] * (number - len(shared))]))
        elif stripped.startswith("@") and not sections:
            shared += [""] * (number - 1 - len(shared)) + [line]
        elif not sections:
            if stripped and not stripped.startswith("#"):
                raise PatternError("a file begins with 'type NAME: what it is'", source, number)
        elif field := FIELD.match(stripped):
            if field[2] not in FIELD_TYPES:
                raise PatternError(f"no field type {field[2]!r}. {suggestion(field[2], FIELD_TYPES)}", source, number)
            sections[-1][2][field[1]] = FIELD_TYPES[field[2]]
            sections[-1][3].append("")
        else:
            sections[-1][3].append(line)
    if not sections:
        raise PatternError("no type is defined; write 'type NAME: what it is'", source, 1)
    return [_make_type(name, doc, fields, lines, source) for name, doc, fields, lines in sections]


def _make_type(name: str, doc: str, fields: dict[str, Any], lines: list[str], source: str) -> type[Event]:
    class_name = "".join(part.capitalize() for part in name.split("_"))
    made = create_model(class_name, __base__=Event, __doc__=doc or None, **fields)
    made.patterns = "\n".join(lines)
    made.pattern_source = source
    compile_patterns(made)
    return made
