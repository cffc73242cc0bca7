"""Files of every kind → articles → their layout. The first byte chooses the kind."""

from eventkit.article import Article
from eventkit.layout.segments import read_layout
from eventkit.readers import Unreadable, read_articles

from .files import as_file

KINDS = ("text", "json", "jsonl", "csv", "jsonl.gz", "text")


def check(data: bytes) -> None:
    """Each article or reason comes out; the stretches of a story lie inside its text, in order and apart."""
    kind = KINDS[data[0] % len(KINDS)] if data else "text"
    path = as_file(data[1:], f"articles.{kind}")
    for found in read_articles(path, kind=kind.partition(".")[0]):
        assert isinstance(found, Article) or (isinstance(found, Unreadable) and found.reason)
        if isinstance(found, Article):
            _check_layout(found)


def _check_layout(article: Article) -> None:
    end = 0
    for segment in read_layout(article).segments:
        assert end <= segment.start < segment.end <= len(article.text)
        end = segment.end
