"""``.patterns`` or TOML file → event types, without any Python.

::

    type ACQUISITION: A company buys another.
    field price: Money
    {actors:ORG} (acquire|buy|take over) {targets:ORG} [for {price}]
        + Acme bought Globex for $5 million on Tuesday.
        - Acme bought time.

A file may hold several types. Fields are Actor, Place, When, Quantity, Money, Number or Text, in the plural where there may be
several, or a choice of words: ``field hazard: fire|flood``. The same in TOML::

    [ACQUISITION]
    about = "A company buys another."
    fields = { price = "Money" }
    patterns = '''
    {actors:ORG} (acquire|buy|take over) {targets:ORG} [for {price}]
    '''
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import create_model

from .errors import DefinitionError, PatternError, suggestion
from .events import Actor, Event, Money, Place, Quantity, When
from .registry import compile_patterns

TYPE = re.compile(r"type\s+([A-Z][A-Z0-9_]*)\s*(?::\s*(.*))?\Z")
FIELD = re.compile(r"field\s+([a-z_][a-z0-9_]*)\s*:\s*(.+)\Z")
TOML_KEYS = ("about", "fields", "patterns")
FIELD_TYPES: dict[str, tuple[Any, Any]] = {
    "Actor": (Actor | None, None),
    "Actors": (tuple[Actor, ...], ()),
    "Place": (Place | None, None),
    "When": (When | None, None),
    "Quantity": (Quantity | None, None),
    "Money": (Money | None, None),
    "Number": (float | None, None),
    "Text": (str | None, None),
    "Places": (tuple[Place, ...], ()),
    "Quantities": (tuple[Quantity, ...], ()),
    "Texts": (tuple[str, ...], ()),
}


def read_types(path: str | Path) -> list[type[Event]]:
    """The event types of a ``.patterns`` or ``.toml`` file; raises `PatternError` with file, line and column."""
    path = Path(path)
    parse = parse_toml_types if path.suffix == ".toml" else parse_types
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise PatternError("not UTF-8. Save the file as UTF-8", path.name, line) from problem
    return parse(text, path.name)


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
            sections[-1][2][field[1]] = _field_type(field[2], source, number)
            sections[-1][3].append("")
        else:
            sections[-1][3].append(line)
    if not sections:
        raise PatternError("no type is defined; write 'type NAME: what it is'", source, 1)
    return [_make_type(name, doc, fields, lines, source) for name, doc, fields, lines in sections]


def parse_toml_types(text: str, source: str = "<toml>") -> list[type[Event]]:
    """The event types that the tables of a TOML text define.

    >>> [cls.__name__ for cls in parse_toml_types("[LAYOFF]\\npatterns = '{actors:ORG} (lay off) {targets}'")]
    ['Layoff']
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        line = re.search(r"line (\d+)", str(problem))
        raise PatternError(f"no TOML: {problem}", source, int(line[1]) if line else 1) from problem
    if not tables:
        raise PatternError("no type is defined; write '[NAME]' and under it 'patterns = ...'", source, 1)
    return [_type_of_table(name, table, text, source) for name, table in tables.items()]


def _type_of_table(name: str, table: Any, text: str, source: str) -> type[Event]:
    header = _line_of(text, f"[{name}]")
    if not (isinstance(table, Mapping) and isinstance(table.get("patterns"), str)):
        raise PatternError(f"{name}: a type is a table with the key 'patterns', a text of pattern lines", source, header)
    for key in table:
        if key not in TOML_KEYS:
            raise PatternError(f"{name}: no key {key!r}. {suggestion(key, TOML_KEYS)}", source, header)
    fields = {field: _field_type(str(kind), source, header) for field, kind in table.get("fields", {}).items()}
    blank = [""] * (_line_of(text, table["patterns"]) - 1)  # the line numbers of the patterns are those of the file
    return _make_type(name, str(table.get("about", "")), fields, [*blank, *table["patterns"].splitlines()], source)


def _line_of(text: str, part: str) -> int:
    return text.count("\n", 0, max(text.find(part), 0)) + 1


def _field_type(words: str, source: str, line: int) -> tuple[Any, Any]:
    """The type and the default of a field: a record, or a choice of words."""
    choices = words.split("|")
    if len(choices) > 1 and all(choices):
        return Literal[tuple(choice.strip() for choice in choices)] | None, None
    if words.strip() not in FIELD_TYPES:
        allowed = f"{suggestion(words.strip(), FIELD_TYPES)} Or a choice: fire|flood."
        raise PatternError(f"no field type {words.strip()!r}. {allowed}", source, line)
    return FIELD_TYPES[words.strip()]


def _make_type(name: str, doc: str, fields: dict[str, Any], lines: list[str], source: str) -> type[Event]:
    class_name = "".join(part.capitalize() for part in name.split("_"))
    for field in fields:
        if field in Event.model_fields:
            raise DefinitionError(
                f"{name}.{field}: every event has a field {field!r} already; use it, or choose another name @ {source}"
            )
    made = create_model(class_name, __base__=Event, __doc__=doc or None, **fields)
    made.patterns = "\n".join(lines)
    made.pattern_source = source
    compile_patterns(made)
    return made
