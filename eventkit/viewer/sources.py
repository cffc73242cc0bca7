"""Files that eventkit wrote → results for the viewer: results, events, folders of `eventkit run`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from ..article import Article
from ..corpus.batch import text_hash
from ..corpus.folder import MANIFEST, read_run
from ..export import from_json, read_jsonl, read_results
from ..registry import EventTypes
from ..results import Result
from .fragments import find_results, result_of, stands_in

Stored = Literal["run", "results", "events", "array"]
PEEK = 1 << 24  # characters: a first line may hold a whole article and all its events


def stored_kind(path: str) -> Stored | None:
    """What of eventkit's own a path holds; None for everything else, such as articles."""
    if (Path(path) / MANIFEST).is_file():
        return "run"
    if not Path(path).is_file() or not path.endswith((".jsonl", ".json", ".ndjson")):
        return None
    with Path(path).open(encoding="utf-8", errors="replace") as file:
        opening = file.readline(PEEK).strip()
        if opening == "[":
            opening += file.read(PEEK)
    if opening.startswith("["):
        return "array" if '"action"' in opening and '"evidence"' in opening else None
    try:
        row = json.loads(opening)
    except ValueError:
        return None
    if not isinstance(row, dict):
        return None
    return "results" if {"article", "events"} <= row.keys() else "events" if {"action", "evidence"} <= row.keys() else None


def read_stored(path: str, texts: Sequence[Article] = (), types: EventTypes | None = None) -> Iterator[Result]:
    """The results of a path that `stored_kind` knows; `texts` are the articles that events alone may come from."""
    kind = stored_kind(path)
    if kind == "results":
        yield from read_results(path, types)
    elif kind == "run":
        yield from _read_run(path, texts, types)
    else:
        events = from_json(Path(path).read_text(encoding="utf-8"), types) if kind == "array" else read_jsonl(path, types)
        yield from find_results(events, texts, {"id": Path(path).name})


def _read_run(path: str, texts: Sequence[Article], types: EventTypes | None) -> Iterator[Result]:
    """The articles of a run that have events or a text."""
    known = {text_hash(article.text): article for article in texts}
    for about, events in read_run(path, types):
        meta = {name: about[name] for name in set(Article.model_fields) & about.keys()}
        article = known.get(about.get("text_hash", ""))
        if article and all(stands_in(event, article.text) for event in events):  # the hash is blind for blanks
            yield result_of(Article(text=article.text, **meta), events)
        elif events:
            yield from find_results(events, (), meta)
