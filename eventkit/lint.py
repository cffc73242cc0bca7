"""Event types → what is wrong with their patterns: do the examples hold, can each pattern ever win?"""

from collections.abc import Iterator
from dataclasses import dataclass

from .article import Article
from .events import Event
from .extractor import Extractor
from .patterns.pattern import Example, Pattern
from .registry import EventTypes, compile_patterns, name_of
from .results import Result


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `code` is no-example, example-silent, counter-example-fires, shadowed or twice."""

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
    yield from (
        Finding("no-example", f"no example sentence for {p.text!r}", p.source, p.line)
        for p in patterns
        if not p.guard and not any(example.positive for example in p.examples)
    )
    rows = [(pattern, example) for pattern in patterns for example in pattern.examples]
    results = extractor.analyze_many(Article(text=example.text) for _, example in rows)
    for (pattern, example), result in zip(rows, results, strict=True):
        yield from _check_example(event_class, pattern, example, result)


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
    name = name_of(event_class)
    events = [event for event in result.events if name in (event.type, event.action.raw_type)]
    if not example.positive and events:
        message = f"{example.text!r} gives {name} by {events[0].evidence[0].pattern}"
        yield Finding("counter-example-fires", message, pattern.source, example.line)
    if example.positive and not events:
        reason = result.why_not(name, 0)
        yield Finding("example-silent", f"{example.text!r}: {reason}", pattern.source, example.line)
    if example.positive and events and all(e.evidence[0].pattern != pattern.name for e in events) and not pattern.guard:
        other = events[0].evidence[0].pattern
        yield Finding("shadowed", f"{example.text!r} is read by {other} instead", pattern.source, example.line)
