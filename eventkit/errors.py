"""What goes wrong and whose turn it is: every message says what, got, allowed and the next step."""

from collections.abc import Iterable
from difflib import get_close_matches


class EventkitError(Exception):
    """The root of all errors that eventkit raises."""


class ArticleError(EventkitError, ValueError):
    """An article that cannot be one: its text is not a string, its date cannot be read."""


class ParseFileError(EventkitError, ValueError):
    """A stored parse that does not follow CoNLL-U."""


class ModelNotFoundError(EventkitError, LookupError):
    """The files of a parsing model are not where they should be."""


class UnknownEventTypeError(EventkitError, LookupError):
    """A type name that is not registered."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, sorted(known)
        super().__init__(f"no event type {name!r}. {suggestion(name, self.known)}")


class DefinitionError(EventkitError, ValueError):
    """An event type whose definition contradicts itself."""


class PatternError(EventkitError, ValueError):
    """A pattern that cannot be read.

    Holds `problem`, `source` (file or type), `line` and `column` (both from 1).
    """

    def __init__(self, problem: str, source: str, line: int, column: int = 1) -> None:
        self.problem, self.source, self.line, self.column = problem, source, line, column
        super().__init__(f"{problem} @ {source}:{line}:{column}")


class OverlayError(EventkitError, ValueError):
    """A table of people's own knowledge with a row that cannot be used."""


class CorpusError(EventkitError, RuntimeError):
    """A run over many articles that cannot start or go on: its folder is in use or holds another run, a worker fails."""


class MissingExtraError(EventkitError, ImportError):
    """A package that is not installed because only some need it; says how to install it."""

    def __init__(self, module: str, extra: str) -> None:
        self.module, self.extra = module, extra
        super().__init__(f"{module} is not installed. Install it with: pip install 'eventkit-news[{extra}]'")


class ExportError(EventkitError, ValueError):
    """Events that a format cannot be written from."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """List what is allowed and, when one is near, the name that was meant.

    >>> suggestion("ASAULT", ["AID", "ASSAULT"])
    "Known: AID, ASSAULT. Did you mean 'ASSAULT'?"
    """
    names = sorted(known)
    near = get_close_matches(name, names, n=1) or get_close_matches(name.upper(), names, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    return f"Known: {', '.join(names)}.{hint}"
