"""Files → articles: a file that cannot be read is one line on stderr and never stops the others."""

from collections.abc import Iterator, Mapping, Sequence

from ..article import Article
from ..errors import ArticleError
from ..readers import STDIN, Unreadable, read_articles
from .show import complain


class Inputs:
    """The articles of the files given, in their order; `failed` counts what could not be read.

    `published` dates those that have no date of their own, `kind` says what the names of the files do not, `fields` are
    "NAME=FIELD" for data whose fields have unusual names. Raises `ArticleError` for options that cannot be meant.
    """

    def __init__(
        self,
        files: Sequence[str] | None,
        published: str | None = None,
        kind: str | None = None,
        fields: Sequence[str] | None = None,
    ) -> None:
        self.failed = 0
        self._found = read_articles(*(files or (STDIN,)), published=published, kind=kind, fields=pairs(fields or ()))

    def __iter__(self) -> Iterator[Article]:
        for found in self._found:
            if isinstance(found, Unreadable):
                self.fail(str(found))
            else:
                yield found

    def fail(self, message: str) -> None:
        """Count an input that failed and say so."""
        self.failed += 1
        complain(message)


def pairs(fields: Sequence[str]) -> Mapping[str, str]:
    """Options "NAME=FIELD" as a mapping."""
    if wrong := next((field for field in fields if "=" not in field), None):
        raise ArticleError(f"a field is NAME=FIELD, e.g. text=story.body, got {wrong!r}")
    return dict(field.split("=", 1) for field in fields)
