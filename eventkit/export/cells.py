"""Values → cells of a table that no spreadsheet runs as a formula."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
INNER_FORMULA = re.compile(rf";(?=\s*[{re.escape(''.join(FORMULA))}])")  # where ";" parts cells, as it does in half of Europe
BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")


def cell(value: Any) -> str:
    """The text of one cell: nothing for None, several values joined by "; ", words that look like a formula quoted.

    >>> cell("=SUM(A1)"), cell(-12.5), cell(("RUS", None)), cell(None)
    ("'=SUM(A1)", '-12.5', 'RUS; ', '')
    """
    if isinstance(value, bool | int | float | date):
        return str(value)
    if isinstance(value, list | tuple):
        return safe("; ".join("" if part is None else str(part) for part in value))
    return "" if value is None else safe(str(value))


def safe(text: str) -> str:
    """Text on one line that a spreadsheet shows and does not run: a leading quote where one is needed (OWASP, CSV injection)."""
    text = INNER_FORMULA.sub(";'", BREAKS.sub(" ", text))
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


def write_table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], *, delimiter: str = ",", header: bool = True) -> str:
    """The rows as delimited text with `columns` in their order; a key that is no column is a mistake."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, delimiter=delimiter, lineterminator="\n")
    if header:
        writer.writeheader()
    writer.writerows({name: cell(value) for name, value in row.items()} for row in rows)
    return out.getvalue()
