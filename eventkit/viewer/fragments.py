"""Events without their articles → results: the article is found among texts, or put together from the events' sentences."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..article import Article
from ..document import Document
from ..events import Event, Evidence, Issue, Record, Words
from ..results import Result
from .marks import spans

GAP = "\n\n"
NO_TEXT = Issue(
    code="no-text",
    message="only the sentences of the events are known; give the articles (--articles) to see the whole text",
)
Piece = tuple[int, str]


def find_results(events: Iterable[Event], texts: Sequence[Article], about: Mapping[str, Any]) -> Iterator[Result]:
    """The events with the first of the texts in which all their words stand; the others with what is known of theirs.

    `about` tells what is known of an article that is not among the texts.
    """
    homes: dict[int, list[Event]] = {}
    homeless: list[Event] = []
    for event in events:
        home = next((number for number, article in enumerate(texts) if stands_in(event, article.text)), None)
        (homeless if home is None else homes.setdefault(home, [])).append(event)
    for number, found in homes.items():
        yield result_of(texts[number], found)
    for group in split_articles(homeless):
        yield piece_together(group, about)


def result_of(article: Article, events: Iterable[Event], issues: Iterable[Issue] = ()) -> Result:
    """A result that was not parsed here."""
    return Result(article=article, document=Document(article.text), events=tuple(events), issues=tuple(issues))


def stands_in(event: Event, text: str) -> bool:
    """Whether all words of an event stand in the text where it says."""
    return all(text[start : start + len(words)] == words for start, words in _pieces(event))


def split_articles(events: Iterable[Event]) -> Iterator[list[Event]]:
    """Events in the order of their articles → those of each: a new one begins where the text begins anew or differs."""
    group: list[Event] = []
    known: dict[int, str] = {}
    for event in events:
        letters = {start + i: letter for start, words in _pieces(event) for i, letter in enumerate(words)}
        goes_back = bool(group) and event.action.start < group[-1].action.start
        if goes_back or any(known.get(place, letter) != letter for place, letter in letters.items()):
            yield group
            group, known = [], {}
        group.append(event)
        known |= letters
    if group:
        yield group


def piece_together(events: Sequence[Event], about: Mapping[str, Any]) -> Result:
    """A text of the sentences that are known, the events' offsets moved into it."""
    pieces = list(_joined(sorted({piece for event in events for piece in _pieces(event)})))
    moves, length = [], 0
    for start, words in pieces:
        moves.append((start, start + len(words), length - start))
        length += len(words) + len(GAP)
    article = Article(text=GAP.join(words for _, words in pieces), **about)
    return result_of(article, [_moved(event, moves) for event in events], [NO_TEXT])


def _pieces(event: Event) -> Iterator[Piece]:
    yield from ((piece.start, piece.text) for piece in event.evidence)
    yield from ((words.start, words.text) for _, words in spans(event) if words.text)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces that overlap as one."""
    start, text = 0, ""
    for begin, words in pieces:
        if text and begin < start + len(text):
            text += words[max(0, start + len(text) - begin) :]
            continue
        if text:
            yield start, text
        start, text = begin, words
    if text:
        yield start, text


def _moved(record: Any, moves: Sequence[tuple[int, int, int]]) -> Any:
    """The record with every offset in it moved; words that are empty may stand anywhere."""
    if isinstance(record, tuple):
        return tuple(_moved(part, moves) for part in record)
    if not isinstance(record, Record):
        return record
    update = {name: _moved(getattr(record, name), moves) for name in type(record).model_fields}
    if isinstance(record, Words | Evidence):
        by = next((by for start, end, by in moves if start <= record.start and record.end <= end), -record.start)
        update |= {"start": record.start + by, "end": record.end + by}
    return record.model_copy(update=update)
