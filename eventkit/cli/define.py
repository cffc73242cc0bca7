"""``types``, ``schema``, ``lint``, ``try``, ``suggest``: event types, built-in and one's own."""

import json
import re
from typing import Annotated

import typer

from ..article import Article
from ..errors import DefinitionError
from ..export import json_schema
from ..extractor import Extractor
from ..lint import lint_types
from ..plover.base import PloverEvent
from ..registry import EventTypes, compile_patterns, default_types, name_of
from ..suggest import check_suggestion, fields_of, patterns_from
from . import show
from .load import choose_types, load_types
from .read import Load, Types

Source = Annotated[str, typer.Argument(metavar="FILE", help="A .patterns file, a .py file, or a module.")]
SLOT = re.compile(r"([a-z_][a-z0-9_]*)=(.+)", re.DOTALL)


def types(load: Load = None) -> None:
    """List the event types."""
    rows = [
        (
            name_of(cls),
            cls.quad if issubclass(cls, PloverEvent) else "",
            " ".join(cls.modes) if issubclass(cls, PloverEvent) else "",
            str(len(compile_patterns(cls))),
            (cls.__doc__ or "").strip().splitlines()[0] if cls.__doc__ else "",
        )
        for cls in choose_types(None, load or ())
    ]
    show.print_table(("type", "quad class", "modes", "patterns", "what it is"), rows)


def schema(types: Types = None, load: Load = None) -> None:
    """Print the JSON Schema of events."""
    show.raw(json.dumps(json_schema(choose_types(types, load or ())), indent=2, ensure_ascii=False) + "\n")


def lint(
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE…]", help="Default: the built-in types.")] = None,
) -> None:
    """Check patterns against their + and - sentences; exit code 1 when something is wrong."""
    types = EventTypes(cls for file in files for cls in load_types(file)) if files else default_types
    findings = lint_types(types)
    for finding in findings:
        show.say(str(finding), style="red")
    patterns = sum(len(compile_patterns(cls)) for cls in types)
    show.say(f"types: {len(types)}, patterns: {patterns}, findings: {len(findings)}", style="bold")
    if findings:
        raise typer.Exit(1)


def try_sentence(
    file: Source,
    sentence: Annotated[str, typer.Argument(help="What to read.")],
    published: Annotated[str | None, typer.Option(help="Date that 'yesterday' counts from.")] = None,
) -> None:
    """Read one sentence with the types of a file and show the trace of the match; exit code 1 when nothing matched."""
    types = EventTypes(load_types(file))
    result = Extractor(types=types).analyze(Article(text=sentence, published=published))
    for event in result.events:
        show.say(show.marked(event, sentence))
        show.say(show.explanation(result.explain(event)))
    if not result.events:
        for name in types.names():
            show.say(f"no {name}: {result.why_not(name, 0)}" if result.document.sentences else "no sentence", style="yellow")
        raise typer.Exit(1)


def suggest(
    sentence: Annotated[str, typer.Argument(help="An example of the event.")],
    slots: Annotated[list[str], typer.Argument(metavar="FIELD=WORDS…", help="Which words fill which field: actors=Acme")],
    counter: Annotated[list[str] | None, typer.Option("--not", metavar="SENTENCE", help="A sentence it must not read.")] = None,
) -> None:
    """Write the pattern that an example sentence shows, and check it against counter-examples."""
    named = dict(_slot(slot) for slot in slots)
    pattern = "\n".join([patterns_from(sentence, extractor=None, **named), *(f"    - {text}" for text in counter or ())])
    fields = fields_of(sentence, named)
    for name, kind in fields.items():
        show.say(f"field {name}: {kind}", style="cyan")
    show.say(pattern, style="green")
    findings = check_suggestion(pattern, fields)
    for finding in findings:
        show.say(str(finding), style="red")
    if findings:
        raise typer.Exit(1)


def _slot(text: str) -> tuple[str, str]:
    match = SLOT.fullmatch(text)
    if match is None:
        raise DefinitionError(f"a slot is FIELD=WORDS, e.g. actors=Acme, got {text!r}")
    return match[1], match[2]
