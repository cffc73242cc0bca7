"""Values → the terminal: tables in colour where one is there, plain aligned text where the output is piped."""

import sys
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..events import Event
from ..plover.base import PloverEvent

QUAD_STYLES = {
    "verbal cooperation": "green",
    "material cooperation": "bold green",
    "verbal conflict": "yellow",
    "material conflict": "bold red",
}
ROLE_STYLES = {"actors": "green", "action": "bold", "targets": "magenta", "date": "blue", "location": "cyan"}
TRACE_STYLES = (("    ", ""), ("  pattern", "bold"), ("  sentence", "dim"))
GAP = "  "
Cell = str | Text


def out() -> Console:
    """Standard output; rich leaves colour out where it is no terminal or NO_COLOR is set."""
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)


def complain(message: str) -> None:
    """One line on standard error."""
    line = " ".join(message.split())
    Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True).print(f"eventkit: {line}", style="red")


def say(text: Cell = "", style: str | None = None) -> None:
    """A line of output."""
    out().print(text, style=style)


def raw(text: str) -> None:
    """Data for other programs, as it is."""
    sys.stdout.write(text)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """A table that fits the terminal, or aligned columns for a pipe."""
    console = out()
    if not console.is_terminal:
        for line in aligned([columns, *([str(cell) for cell in row] for row in rows)]):
            console.print(line)
        return
    table = Table(*columns, box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    console.print(table, soft_wrap=False)


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns as wide as their widest cell, no blanks at the end of a line.

    >>> aligned([["type", "n"], ["AID", "12"]])
    ['type  n', 'AID   12']
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [GAP.join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows]


def explanation(text: str) -> Text:
    """What `Result.explain` says, the first line and the pattern standing out."""
    lines = text.split("\n")
    styled = [Text(lines[0], "bold")]
    styled += [Text(line, next((s for start, s in TRACE_STYLES if line.startswith(start)), "green")) for line in lines[1:]]
    return Text("\n").join(styled)


def marked(event: Event, text: str) -> Text:
    """The first sentence of the evidence with actors, action, targets, date and place in colour."""
    start, end = (event.evidence[0].start, event.evidence[0].end) if event.evidence else (0, len(text))
    sentence = Text(text[start:end])
    for role, style in ROLE_STYLES.items():
        value = getattr(event, role)
        for record in value if isinstance(value, tuple) else (value,):
            if record is not None and start <= record.start < record.end <= end:
                sentence.stylize(style, record.start - start, record.end - start)
    return sentence


def event_type(event: Event) -> Text:
    """``SUPPORT``, ``CONSULT visit``: the type with its modes, in the colour of its quad class."""
    style = QUAD_STYLES[event.quad] if isinstance(event, PloverEvent) else "cyan"
    return Text(" ".join((event.type, *event.mode)), style)
