"""The command line: ``eventkit COMMAND``.

Exit codes: 0 all went well; 1 some input failed, or a check found faults; 2 wrong usage, a wrong definition, no model.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated

import typer

from .. import __version__
from ..errors import EventkitError
from . import define, export, measure, read, view
from . import run as corpus
from .show import complain

USAGE = 2

app = typer.Typer(
    help="News text in, typed event records out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
COMMANDS: Mapping[str, Callable[..., None]] = {
    "extract": read.extract,
    "view": view.view,
    "run": corpus.run,
    "export": export.export,
    "incidents": export.incidents,
    "duplicates": corpus.duplicates,
    "explain": read.explain,
    "unresolved": read.unresolved,
    "types": define.types,
    "schema": define.schema,
    "lint": define.lint,
    "try": define.try_sentence,
    "suggest": define.suggest,
    "evaluate": measure.evaluate,
    "evaluate-coreference": measure.evaluate_coreference,
    "models": measure.models,
}
for name, command in COMMANDS.items():
    app.command(name)(command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"eventkit {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """News text in, typed event records out."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit; what is wrong is one line on stderr."""
    try:
        app(args=None if arguments is None else list(arguments), prog_name="eventkit")
    except EventkitError as problem:
        complain(str(problem))
    except OSError as problem:
        complain(": ".join(str(part) for part in (problem.filename, problem.strerror or problem) if part))
    sys.exit(USAGE)
