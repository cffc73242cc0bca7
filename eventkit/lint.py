"""Event types → what is wrong with their patterns: do the examples hold, can each pattern ever match, and ever win?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from .article import Article
from .events import Event
from .extractor import Extractor
from .patterns.language import PREPOSITIONS
from .patterns.pattern import Example, Pattern, Words
from .registry import EventTypes, compile_patterns, name_of, slot_kinds
from .results import Result

# What the words of a slot may be, where only this can become a value of its field.
FILLERS = {
    "ACTOR": frozenset({"ACTOR", "PERSON", "ORG", "COUNTRY", "GOV", "POLITICAL", "ARMED", "GROUP"}),
    "PLACE": frozenset({"PLACE"}),
    "DATE": frozenset({"DATE"}),
    "MONEY": frozenset({"MONEY"}),
    "NUMBER": frozenset({"NUMBER", "MONEY"}),
}
NO_VERBS = frozenset("be can could may might must shall should will would".split())
"""Auxiliaries: the parser never makes them the predicate."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `code` is never, no-example, example-silent, counter-example-fires, shadowed or twice."""

    code: str
    message: str
    source: str
    line: int

    def __str__(self) -> str:
        return f"{self.code}: {self.message} @ {self.source}:{self.line}"


def lint_types(types: EventTypes, extractor: Extractor | None = None) -> list[Finding]:
    """Every fault of the patterns of `types`, in the order of the files."""
    extractor = extractor or Extractor(types=types)
    return [finding for event_class in types for finding in _lint_type(event_class, extractor)]


def _lint_type(event_class: type[Event], extractor: Extractor) -> Iterator[Finding]:
    patterns = compile_patterns(event_class)
    yield from _repeated(patterns)
    yield from (finding for pattern in patterns for finding in _impossible(pattern, slot_kinds(event_class)))
    yield from (
        Finding("no-example", f"no example sentence for {p.text!r}", p.source, p.line)
        for p in patterns
        if not p.guard and not any(example.positive for example in p.examples)
    )
    rows = [(pattern, example) for pattern in patterns for example in pattern.examples]
    results = extractor.analyze_many(Article(text=example.text) for _, example in rows)
    read = [(pattern, example, result) for (pattern, example), result in zip(rows, results, strict=True)]
    for pattern, example, result in read:
        yield from _check_example(event_class, pattern, example, result)
    for pattern in patterns:
        yield from _shadowed(event_class, pattern, [(e, r) for p, e, r in read if p is pattern and e.positive])


def _repeated(patterns: tuple[Pattern, ...]) -> Iterator[Finding]:
    seen: dict[object, Pattern] = {}
    for pattern in patterns:
        for trigger in sorted(pattern.triggers):
            key = (pattern.kind, trigger, pattern.elements, pattern.guard)
            first = seen.setdefault(key, pattern)
            if first is not pattern:
                message = f"{' '.join(trigger)!r} stands in the same pattern on line {first.line}"
                yield Finding("twice", message, pattern.source, pattern.line)


def _check_example(event_class: type[Event], pattern: Pattern, example: Example, result: Result) -> Iterator[Finding]:
    name, events = name_of(event_class), _events(event_class, result)
    if not example.positive and events:
        message = f"{example.text!r} gives {name} by {events[0].evidence[0].pattern}"
        yield Finding("counter-example-fires", message, pattern.source, example.line)
    if example.positive and not events:
        reason = result.why_not(name, 0)
        yield Finding("example-silent", f"{example.text!r}: {reason}", pattern.source, example.line)


def _shadowed(event_class: type[Event], pattern: Pattern, read: Iterable[tuple[Example, Result]]) -> Iterator[Finding]:
    """A pattern none of whose examples is read by itself; guards read nothing."""
    winners = [(example, _winners(event_class, result)) for example, result in read]
    if pattern.guard or not all(winners_of for _, winners_of in winners) or any(pattern.name in names for _, names in winners):
        return
    for example, names in winners[:1]:
        yield Finding("shadowed", f"{example.text!r} is read by {names[0]} instead", pattern.source, example.line)


def _winners(event_class: type[Event], result: Result) -> list[str]:
    return [evidence.pattern for event in _events(event_class, result) for evidence in event.evidence[:1]]


def _events(event_class: type[Event], result: Result) -> list[Event]:
    return [event for event in result.events if name_of(event_class) in (event.type, event.action.raw_type)]


def _impossible(pattern: Pattern, kinds: Mapping[str, str]) -> Iterator[Finding]:
    """Why a pattern can match no sentence, or fill a slot with nothing."""
    if pattern.kind == "verb" and all(trigger[0] in NO_VERBS for trigger in pattern.triggers):
        message = f"{pattern.text!r} never matches: an auxiliary is no predicate; write '{{actors}} be (happy|…)' for adjectives"
        yield Finding("never", message, pattern.source, pattern.line)
    for element, after in pairwise(pattern.elements):
        words = {phrase[0] for phrase in element.filler.phrases} if isinstance(element.filler, Words) else set()
        mixed = words & PREPOSITIONS and words - PREPOSITIONS
        if mixed and (element.relation, after.relation, element.optional) == ("object", "object", after.optional):
            message = f"{sorted(words - PREPOSITIONS)[0]!r} is no preposition, so {element} is read as an object"
            yield Finding("never", message, pattern.source, pattern.line)
    for slot in pattern.slots:
        wanted = FILLERS.get(kinds[slot.name])
        if wanted and slot.kinds and not wanted.intersection(slot.kinds):
            message = f"{slot} never fills: the field takes {'|'.join(sorted(wanted))}"
            yield Finding("never", message, pattern.source, pattern.line)
