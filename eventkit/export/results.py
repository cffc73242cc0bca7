"""Results ⇄ JSON Lines, one article a line with its text, its events and everything else that was found.

What it cannot hold: the parse. A result read back has no sentences and cannot say why an event is not there.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from ..article import Article
from ..document import Document
from ..errors import ExportError
from ..events import Actor, Issue, Place, When
from ..registry import EventTypes, default_types
from ..results import Mentions, Result

MENTIONS: Mapping[str, TypeAdapter[Any]] = {
    "dates": TypeAdapter(tuple[When, ...]),
    "places": TypeAdapter(tuple[Place, ...]),
    "actors": TypeAdapter(tuple[Actor, ...]),
    "issues": TypeAdapter(tuple[Issue, ...]),
}


def to_results(results: Iterable[Result]) -> str:
    """One result a line; `read_results` reads the same events and mentions back."""
    return "".join(json.dumps(_row(result), ensure_ascii=False) + "\n" for result in results)


def read_results(source: str | Path | Iterable[str], types: EventTypes | None = None) -> Iterator[Result]:
    """The results of a file (a path) or of lines, lazily; raises `ExportError` with the line number.

    `types` are the event types they may hold, the registered ones when None.
    """
    if isinstance(source, str | Path):
        with Path(source).open(encoding="utf-8") as lines:
            yield from _read_lines(lines, types or default_types, str(source))
    else:
        yield from _read_lines(source, types or default_types, "line")


def _row(result: Result) -> dict[str, Any]:
    found = {name: [record.model_dump(mode="json") for record in getattr(result, name)] for name in ("events", *MENTIONS)}
    return {"article": result.article.model_dump(mode="json"), **found}


def _read_lines(lines: Iterable[str], types: EventTypes, name: str) -> Iterator[Result]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _read(line, types, f"{name}:{number}")


def _read(line: str, types: EventTypes, where: str) -> Result:
    try:
        row = json.loads(line)
        article = Article(**row["article"])
        events = tuple(types.adapter.validate_python(event) for event in row["events"])
        found = {name: adapter.validate_json(json.dumps(row.get(name, []))) for name, adapter in MENTIONS.items()}
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False)[0]
        raise ExportError(f"no result: {first['msg']} @ {where}.{'.'.join(map(str, first['loc']))}") from problem
    except (ValueError, TypeError, KeyError) as problem:
        raise ExportError(f"no result: an object with 'article' and 'events' is one, got {problem!r} @ {where}") from problem
    issues = found.pop("issues")
    mentions = Mentions(**{name: partial(tuple, values) for name, values in found.items()})
    return Result(article=article, document=Document(article.text), events=events, issues=issues, _mentions=mentions)
