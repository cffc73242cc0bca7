"""Gold JSON Lines × predictions → precision, recall and F1 for every field.

The format is one document a line: ``{"id", "text", "published", "events": [{"type", "mode", "trigger",
"actors", "targets", "date", "location"}], "exhaustive": {"events": bool}}``, spans as ``start``/``end``.
A gold event is paired with the prediction that shares most of its words; a prediction answers once. ``"rejected"`` lists
events, each with type and trigger, that a reviewer found wrong: read again, they count against precision even where the
document is not exhaustive.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from .article import Article
from .errors import EventkitError
from .events import Event
from .extractor import Extractor

FIELDS = ("type", "actors", "targets", "date", "location", "mode", "status")
Gold = Mapping[str, Any]


class GoldError(EventkitError, ValueError):
    """A gold file with a line that cannot be read."""


class _GoldWords(BaseModel):
    start: int | None = None
    end: int | None = None


class _GoldChoice(BaseModel):
    accept_types: list[str] = []


class _GoldEvent(BaseModel):
    type: str | None = None
    trigger: _GoldWords | None = None
    actors: list[_GoldWords] = []
    targets: list[_GoldWords] = []
    date: _GoldWords | None = None
    location: _GoldWords | None = None
    mode: list[str] = []
    status: str | None = None
    extra: _GoldChoice = _GoldChoice()


class _GoldRejection(BaseModel):
    type: str
    trigger: _GoldWords


class _GoldDocument(BaseModel):
    """What scoring relies on; gold sets keep more beside it."""

    text: str
    published: str | None = None
    events: list[_GoldEvent] = []
    rejected: list[_GoldRejection] = []
    exhaustive: dict[str, bool] = {}


@dataclass(slots=True)
class Score:
    """True positives, predictions made, gold items."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        return self.hits / self.predicted if self.predicted else float(self.gold == 0)

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else float(self.predicted == 0)

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def as_row(self) -> dict[str, float | int]:
        return {
            "precision": round(self.precision, 3), "recall": round(self.recall, 3), "f1": round(self.f1, 3),
            "hits": self.hits, "predicted": self.predicted, "gold": self.gold,
        }  # fmt: skip


@dataclass(slots=True)
class Evaluation:
    """Scores by field and by type; `false_events` counts asserted events on documents without any."""

    documents: int = 0
    empty_documents: int = 0
    false_events: int = 0
    events: int = 0
    fields: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in FIELDS})
    types: dict[str, Score] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain numbers, for machines."""
        return {
            "documents": self.documents, "empty_documents": self.empty_documents,
            "false_events_on_empty": self.false_events, "events": self.events,
            "fields": {name: score.as_row() for name, score in self.fields.items()},
            "types": {name: score.as_row() for name, score in sorted(self.types.items())},
        }  # fmt: skip


def evaluate(path: str | Path, extractor: Extractor | None = None) -> Evaluation:
    """Run the extractor over the documents of a gold file and score it."""
    documents = list(read_gold(path))
    articles = (Article(text=d["text"], published=d.get("published")) for d in documents)
    results = (extractor or Extractor()).analyze_many(articles)
    return score_documents((gold, result.events) for gold, result in zip(documents, results, strict=True))


def read_gold(path: str | Path) -> Iterator[Gold]:
    """The documents of a gold file; raises `GoldError` with the line number."""
    with Path(path).open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                document = json.loads(line)
                _GoldDocument.model_validate(document, strict=True)
            except ValidationError as problem:
                first = problem.errors(include_url=False, include_input=False)[0]
                where = ".".join(map(str, first["loc"]))
                raise GoldError(
                    f"a gold line is an object with 'text' and 'events': {where or 'it'}: {first['msg']} @ {path}:{number}"
                ) from problem
            except (ValueError, RecursionError) as problem:
                raise GoldError(f"not JSON: {problem} @ {path}:{number}") from problem
            yield document


def score_documents(pairs: Iterable[tuple[Gold, Sequence[Event]]]) -> Evaluation:
    """Score predicted events against gold documents."""
    result = Evaluation()
    for gold, events in pairs:
        _score_document(result, gold, events)
    return result


def _score_document(result: Evaluation, gold: Gold, events: Sequence[Event]) -> None:
    wanted = gold.get("events", [])
    result.documents += 1
    result.events += len(events)
    if not wanted:
        result.empty_documents += 1
        result.false_events += sum(event.status == "asserted" for event in events)
    matched = pair_events(wanted, events)
    for index, gold_event in enumerate(wanted):
        _score_event(result, gold_event, matched.get(index))
    used = {id(event) for event in matched.values()}
    exhaustive = gold.get("exhaustive", {}).get("events", True)
    for event in events:
        if id(event) not in used:
            if _is_rejected(event, gold) or (exhaustive and event.status == "asserted"):
                result.fields["type"].predicted += 1
                result.types.setdefault(event.type, Score()).predicted += 1


def _is_rejected(event: Event, gold: Gold) -> bool:
    return any(row.get("type") == event.type and _overlaps(row["trigger"], event.action) for row in gold.get("rejected", []))


def pair_events(wanted: Sequence[Gold], events: Sequence[Event]) -> dict[int, Event]:
    """Gold index → the prediction that shares most with it, best pairs first."""
    ranked = sorted(((-_affinity(g, e), i, j) for i, g in enumerate(wanted) for j, e in enumerate(events) if _affinity(g, e) > 0))
    pairs: dict[int, Event] = {}
    used: set[int] = set()
    for _, i, j in ranked:
        if i not in pairs and j not in used:
            pairs[i] = events[j]
            used.add(j)
    return pairs


def _affinity(gold: Gold, event: Event) -> float:
    value = 0.0
    trigger = gold.get("trigger")
    if trigger and _overlaps(trigger, event.action):
        value += 4
    value += 2 * _any_overlap(gold.get("actors", []), event.actors) + 2 * _any_overlap(gold.get("targets", []), event.targets)
    if value == 0 and not trigger and not gold.get("actors") and not gold.get("targets"):
        value = 0.5
    return value + (1.0 if value and gold.get("type") == event.type else 0.0)


def _any_overlap(golds: Sequence[Gold], records: Sequence[Any]) -> bool:
    return any(_overlaps(g, r) for g in golds for r in records)


def _overlaps(gold: Gold, record: Any) -> bool:
    """Whether two spans share a letter; an implied value has no words, and is found where it stands."""
    start, end = gold.get("start"), gold.get("end")
    if start is None or end is None:
        return False
    return bool(start < record.end and record.start < end) or (start, end) == (record.start, record.end)


def _score_event(result: Evaluation, gold: Gold, event: Event | None) -> None:
    name = gold.get("type")
    if name:
        right = event is not None and event.type in (name, *gold.get("extra", {}).get("accept_types", ()))
        _add(result.fields["type"], right, event is not None, True)
        _add(result.types.setdefault(name, Score()), right, False, True)
        if event is not None:
            result.types.setdefault(event.type if not right else name, Score()).predicted += 1
    for role in ("actors", "targets"):
        _score_spans(result.fields[role], gold.get(role, []), getattr(event, role) if event else ())
    for role in ("date", "location"):
        if gold.get(role):
            value = getattr(event, role) if event else None
            _add(result.fields[role], value is not None and _overlaps(gold[role], value), value is not None, True)
    for mode in gold.get("mode", []):
        _add(result.fields["mode"], event is not None and mode in event.mode, bool(event and event.mode), True)
    if gold.get("status"):
        _add(result.fields["status"], event is not None and event.status == gold["status"], event is not None, True)


def _score_spans(score: Score, golds: Sequence[Gold], records: Sequence[Any]) -> None:
    score.gold += len(golds)
    score.predicted += len(records)
    score.hits += min(sum(any(_overlaps(g, r) for r in records) for g in golds), len(records))


def _add(score: Score, hit: bool, predicted: bool, gold: bool) -> None:
    score.hits += hit
    score.predicted += predicted
    score.gold += gold
