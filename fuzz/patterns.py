"""``.patterns`` files and pattern lines."""

from eventkit.definitions import read_types
from eventkit.errors import DefinitionError, PatternError
from eventkit.patterns.language import parse_classes, parse_pattern, parse_patterns

from .files import as_file


def check(data: bytes) -> None:
    """Patterns are read, or refused with line and column."""
    text = data.decode("utf-8", "replace")
    for read in (parse_patterns, parse_classes, _each_alone):
        try:
            read(text)
        except PatternError as problem:
            assert problem.line >= 1 and problem.column >= 1
    try:
        read_types(as_file(b"type THING: a thing\n" * (data[:1] != b"t") + data, "own.patterns"))
    except (PatternError, DefinitionError) as problem:
        assert "own.patterns" in str(problem)


def _each_alone(text: str) -> None:
    for line in text.splitlines()[:3]:
        pattern = parse_pattern(line)
        assert pattern.triggers and str(pattern.elements) and list(pattern.slots) is not None
