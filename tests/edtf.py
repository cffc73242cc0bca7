"""Is a text valid EDTF (ISO 8601-2:2019, levels 0 to 2 as far as news needs them)?"""

import re
from datetime import date

YEAR_GROUPS = {*range(21, 25), *range(33, 38), 40, 41, 42}
"""What may stand in a month's place: seasons, quarters, half-years."""


def is_edtf(text: str) -> bool:
    """A date, an interval with perhaps an open end, or one of a set."""
    if text.startswith("[") and text.endswith("]"):
        return all(_is_date(part) for part in text[1:-1].split(","))
    start, slash, end = text.partition("/")
    if not slash:
        return _is_date(start.removesuffix("~"))
    if (start, end) == ("..", ".."):
        return False
    return all(part == ".." or _is_date(part) for part in (start, end)) and not _is_backward(start, end)


def _is_date(text: str) -> bool:
    if re.fullmatch(r"\d{2}(\d\d|\dX|XX)", text):
        return True
    if match := re.fullmatch(r"\d{4}-(\d\d)", text):
        return 1 <= int(match[1]) <= 12 or int(match[1]) in YEAR_GROUPS
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_backward(start: str, end: str) -> bool:
    return ".." not in (start, end) and start[:4] > end[:4]
