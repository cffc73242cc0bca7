"""Code → docs/reference: event types, command line, errors, schema. `--check` only compares (exit code 1)."""

import inspect
import json
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

from typer.models import ArgumentInfo, OptionInfo

import eventkit
from eventkit import cli, packs
from eventkit.errors import EventkitError
from eventkit.events import Event
from eventkit.export import json_schema
from eventkit.plover import PLOVER
from eventkit.plover.base import PloverEvent
from eventkit.plover.contexts import context_names
from eventkit.registry import compile_patterns, name_of, slot_kinds

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
NOTE = "<!-- written by scripts/write_reference.py: change the code, then run 'make docs' -->\n"
DECISIONS = REFERENCE.parent / "decisions"
EXAMPLES = 3


def event_types() -> str:
    """Every built-in type and every pack."""
    parts = ["# Event types", "The sixteen types of PLOVER are looked for unless you choose others.", *map(_type, PLOVER)]
    parts += ["## Contexts", f"Each event may carry contexts: {', '.join(f'`{name}`' for name in context_names())}."]
    for module in _modules(packs):
        parts += [f"# Pack: {module.__name__}", str(module.__doc__).strip(), *map(_type, module.TYPES)]
    return "\n\n".join(parts)


def _type(cls: type[Event]) -> str:
    return "\n\n".join([f"## {name_of(cls)}", inspect.cleandoc(cls.__doc__ or ""), *_facts(cls), *_examples(cls)])


def _facts(cls: type[Event]) -> Iterator[str]:
    if issubclass(cls, PloverEvent):
        modes = ", ".join(f"`{mode}`" + (f" ({score:g})" if score is not None else "") for mode, score in cls.modes.items())
        yield f"{cls.quad.capitalize()}, score {cls.score:g}, CAMEO {', '.join(cls.cameo)}."
        if modes:
            yield f"Modes: {modes}."
        if cls.folds:
            yield "Becomes " + ", ".join(f"{name} when {status.value}" for status, name in cls.folds.items()) + "."
    own = [f"`{name}` ({kind.lower()})" for name, kind in slot_kinds(cls).items() if name not in slot_kinds(Event)]
    if own:
        yield f"Fields of its own: {', '.join(own)}."


def _examples(cls: type[Event]) -> Iterator[str]:
    sentences = [e.text for p in compile_patterns(cls) for e in p.examples if e.positive]
    yield "\n".join(f"- {text}" for text in sentences[:EXAMPLES])


def command_line() -> str:
    """Every command with its arguments and options."""
    parts = ["# Command line", (cli.__doc__ or "").partition("\n\n")[2].strip()]
    for name, command in cli.COMMANDS.items():
        arguments, options = _parameters(command)
        parts += [f"## {name}", inspect.cleandoc(command.__doc__ or ""), f"    eventkit {' '.join([name, *arguments])}"]
        parts += ["\n".join(["| option | what it does |", "|---|---|", *options])] if options else []
    return "\n\n".join(parts)


def _parameters(command: Callable[..., None]) -> tuple[list[str], list[str]]:
    """The arguments as usage words, the options as rows of a table."""
    arguments, options = [], []
    for name, hint in get_type_hints(command, include_extras=True).items():
        for info in getattr(hint, "__metadata__", ()):
            if isinstance(info, ArgumentInfo):
                arguments.append(str(info.metavar or name.upper()))
            elif isinstance(info, OptionInfo):
                options.append(_option(name, hint, info))
    return arguments, options


def _option(name: str, hint: Any, info: OptionInfo) -> str:
    named = [word for word in (info.default, *(info.param_decls or ())) if str(word).startswith("--")]
    flag = named[0] if named else f"--{name.replace('_', '-')}"
    kind = get_args(get_args(hint)[0]) or (get_args(hint)[0],)
    value = "" if bool in kind else info.metavar or ("|".join(kind[0]) if issubclass(kind[0], Enum) else name.upper())
    text = f"{flag} {value}".strip().replace("|", "\\|")
    return f"| `{text}` | {info.help} |"


def errors() -> str:
    """Every error that eventkit raises."""
    for module in pkgutil.walk_packages(eventkit.__path__, "eventkit."):
        if "__main__" not in module.name:
            import_module(module.name)
    parts = ["# Errors", "Wrong calls and wrong definitions raise; odd text never does. Every error is an `EventkitError`."]
    rows = [f"| `{c.__module__}.{c.__name__}` | {_bases(c)} | {_first_line(c)} |" for c in _subclasses(EventkitError)]
    return "\n\n".join([*parts, "\n".join(["| error | is also a | when |", "|---|---|---|", *rows])])


def _subclasses(cls: type[Exception]) -> list[type[Exception]]:
    found = {sub for child in cls.__subclasses__() for sub in (child, *_subclasses(child))}
    return sorted((c for c in found if c.__module__.startswith("eventkit.")), key=lambda c: (c.__module__, c.__name__))


def _bases(cls: type[Exception]) -> str:
    return ", ".join(f"`{base.__name__}`" for base in cls.__bases__ if not issubclass(base, EventkitError)) or ""


def _first_line(cls: type[Exception]) -> str:
    return inspect.cleandoc(cls.__doc__ or "").partition("\n")[0]


def schema_page() -> str:
    """How to get the schema, and the fields of every record."""
    definitions = json_schema()["$defs"]
    parts = [
        "# JSON Schema",
        "`eventkit schema` (or `eventkit.json_schema()`) prints the schema of the registered types; that of the built-in ones is "
        "[event.schema.json](event.schema.json). The fields of the records:",
    ]
    records = {"Event": definitions["Aid"], **{n: d for n, d in definitions.items() if n in _RECORDS}}
    for name, definition in records.items():
        rows = [f"| `{field}` | {_kind(body)} |" for field, body in definition.get("properties", {}).items()]
        parts += [f"## {name}", "\n".join(["| field | type |", "|---|---|", *rows])]
    return "\n\n".join(parts)


_RECORDS = ("Action", "Actor", "When", "Place", "Quantity", "Evidence")


def _kind(body: Any) -> str:
    if "anyOf" in body:
        return " or ".join(_kind(part) for part in body["anyOf"])
    if "$ref" in body:
        return str(body["$ref"].rpartition("/")[2])
    if body.get("type") == "array":
        return f"list of {_kind(body['items'])}"
    return str(body.get("format") or body.get("type") or "any")


def decisions() -> str:
    """The decision records by number."""
    pages = sorted(DECISIONS.glob("0*.md"))
    rows = [f"- [{page.read_text(encoding='utf-8').partition(chr(10))[0].lstrip('# ')}]({page.name})" for page in pages]
    return "\n\n".join(
        ["# Decisions", "What was chosen, when something else could have been, and at which price.", "\n".join(rows)]
    )


def _modules(package: Any) -> Iterable[Any]:
    return [import_module(f"{package.__name__}.{m.name}") for m in pkgutil.iter_modules(package.__path__)]


PAGES: dict[str, Callable[[], str]] = {
    "event-types.md": lambda: NOTE + "\n" + event_types() + "\n",
    "command-line.md": lambda: NOTE + "\n" + command_line() + "\n",
    "errors.md": lambda: NOTE + "\n" + errors() + "\n",
    "json-schema.md": lambda: NOTE + "\n" + schema_page() + "\n",
    "../decisions/index.md": lambda: NOTE + "\n" + decisions() + "\n",
    "event.schema.json": lambda: json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n",
}


def main() -> None:
    REFERENCE.mkdir(parents=True, exist_ok=True)
    stale = []
    for name, write in PAGES.items():
        path, text = REFERENCE / name, write()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv:
        raise SystemExit(f"not as the code says: {', '.join(stale)}. Run 'make docs'.")


if __name__ == "__main__":
    main()
