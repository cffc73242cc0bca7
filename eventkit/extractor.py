"""The wiring: articles in, results out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from itertools import islice
from typing import Any

from .article import Article
from .assemble import Assembler
from .check import LONGEST_STORY, check_event, check_length
from .document import Document, Sentence
from .events import Event, Issue
from .headlines import join_headline
from .layout.segments import Layout, read_layout
from .merge import merge_mentions
from .parsing import Parser
from .patterns.matching import Frame, Mismatch, attempt_sentence
from .quoting import quote_printed
from .registry import EventTypes, default_types
from .repair.sentence import repair
from .resolve.actors import ActorResolver
from .resolve.dates import filed_date, resolve_dates
from .resolve.places import resolve_places
from .resolve.reading import Reading
from .resolve.source import is_day_first
from .results import Mentions, Result
from .select import select_frames
from .truecase import truecase

BATCH = 32  # articles parsed together; Stanza is several times faster on many sentences at once


@lru_cache(maxsize=1)
def default_parser() -> Parser:
    """The bundled English models, loaded once a process."""
    from .parsing.stanza import StanzaParser

    return StanzaParser()


@dataclass(frozen=True)
class Resolvers:
    """Who turns words into values. Replace any of them by your own."""

    actors: Any = None
    dates: Any = resolve_dates
    places: Any = resolve_places


class Extractor:
    """Reads events out of articles.

    `types` are event types or the names of registered ones, `parser` anything with `parse`,
    `resolvers` your own `Resolvers`. What is passed is exactly what is used.
    """

    def __init__(
        self,
        *,
        types: EventTypes | Iterable[type[Event] | str] | None = None,
        parser: Parser | None = None,
        resolvers: Resolvers | None = None,
    ) -> None:
        self.types = _as_types(types)
        self.parser = parser
        self.resolvers = resolvers or Resolvers()
        self._actors = self.resolvers.actors or ActorResolver()

    def analyze(self, article: Article | str) -> Result:
        """Everything found in one article."""
        return next(self.analyze_many([article]))

    def analyze_many(self, articles: Iterable[Article | str]) -> Iterator[Result]:
        """Results in the order of the articles, lazily, parsed in batches across articles.

        An article in capitals is read in ordinary case; what is quoted from it stays as it is printed.
        """
        waiting = iter(articles)
        while batch := [_as_article(a) for a in islice(waiting, BATCH)]:
            cased = [truecase(article) for article in batch]
            layouts = [read_layout(article) for article in cased]
            documents = self._parse(cased, layouts)
            for printed, article, layout, document in zip(batch, cased, layouts, documents, strict=True):
                result = self._read(article, layout, document)
                yield result if article.text == printed.text else quote_printed(result, printed)

    def analyze_document(self, article: Article, document: Document) -> Result:
        """Everything found in an article that is parsed already (see `parsing.conllu`)."""
        return self._read(article, read_layout(article), document)

    def _parse(self, articles: Sequence[Article], layouts: Sequence[Layout]) -> Iterator[Document]:
        spans = [[(s.start, s.end) for s in layout.segments if s.end <= LONGEST_STORY] for layout in layouts]
        texts = [article.text[a:b] for article, row in zip(articles, spans, strict=True) for a, b in row]
        parsed = iter((self.parser or default_parser()).parse(texts))
        for article, row in zip(articles, spans, strict=True):
            yield join_segments(article.text, [(start, next(parsed)) for start, _ in row])

    def _read(self, article: Article, layout: Layout, document: Document) -> Result:
        reading = self._resolve(article, layout, document)
        frames = [f for s in document.sentences for f in self.types.match(s, reading.accepts)]
        assembler = Assembler(self.types, reading)
        outcomes = [assembler.assemble(frame) for frame in select_frames(frames, self.types)]
        events = [outcome for outcome in outcomes if isinstance(outcome, Event)]
        issues = [*check_length(article), *(outcome for outcome in outcomes if isinstance(outcome, Issue))]
        issues += [issue for event in events for issue in check_event(event, layout.published)]
        return Result(
            article=_completed(article, layout),
            document=document,
            events=tuple(join_headline(merge_mentions(events), layout.title, document.sentences)),
            issues=tuple(issues),
            _mentions=Mentions(reading.list_dates, reading.list_places, reading.list_actors),
            _why_not=partial(why_not, self.types, reading),
        )

    def _resolve(self, article: Article, layout: Layout, document: Document) -> Reading:
        published = layout.published
        return Reading(
            document=document,
            published=published,
            actors=self._actors.read(document, published),
            find_dates=partial(self.resolvers.dates, document, published, is_day_first(article)),
            find_places=partial(self.resolvers.places, document, layout.dateline),
            printed_date=filed_date(published, layout.printed_date, layout.dateline),
        )


def extract(text: str, published: date | str | None = None) -> list[Event]:
    """The PLOVER events of one article, with the bundled English models.

    `published` anchors relative dates ("on Wednesday"); without it the printed date line or the
    dateline is used where the text has one. Raises `ArticleError` for what is no text or no date.
    """
    return list(_default_extractor().analyze(Article(text=text, published=published)).events)


@lru_cache(maxsize=1)
def _default_extractor() -> Extractor:
    return Extractor()


def _as_types(types: EventTypes | Iterable[type[Event] | str] | None) -> EventTypes:
    if types is None:
        return default_types
    if isinstance(types, EventTypes):
        return types
    return EventTypes(default_types.get(t) if isinstance(t, str) else t for t in types)


def _as_article(article: Article | str) -> Article:
    return article if isinstance(article, Article) else Article(text=article)


def _completed(article: Article, layout: Layout) -> Article:
    """The article with the title and the day that stand in its text, where it was given none."""
    title = article.title or (layout.title and layout.title.text)
    return article.model_copy(update={"title": title, "published": article.published or layout.published})


def join_segments(text: str, segments: Iterable[tuple[int, Sequence[Sentence]]]) -> Document:
    """One document from segments parsed on their own: offsets shifted, sentences counted through."""
    sentences: list[Sentence] = []
    for paragraph, (offset, parsed) in enumerate(segments):
        for sentence in parsed:
            tokens = tuple(token.moved(offset) for token in sentence.tokens) if offset else sentence.tokens
            sentences.append(repair(Sentence(tokens, len(sentences), paragraph)))
    return Document(text, tuple(sentences))


def why_not(types: EventTypes, reading: Reading, name: str, where: str | int) -> str:
    """The nearest failing condition of the patterns of type `name` on a sentence."""
    types.get(name)
    sentence = _find_sentence(reading.document, where)
    if sentence is None:
        return f"no sentence contains {where!r}"
    attempts = [a for a in attempt_sentence(sentence, types.index, reading.accepts) if _owner(types, a) == name]
    frames = [a for a in attempts if isinstance(a, Frame)]
    if frames:
        kept = select_frames(types.match(sentence, reading.accepts), types)
        if any(_owner(types, frame) == name for frame in kept):
            return f"{name} was read here: {frames[0].pattern.name} {frames[0].pattern.text}"
        return f"{name} matched with {frames[0].pattern.name} {frames[0].pattern.text} but a closer pattern took its trigger"
    if not attempts:
        return f"no word of the sentence is a trigger of {name}"
    best = max((a for a in attempts if isinstance(a, Mismatch)), key=lambda a: a.score)
    return f"{name} nearly matched with {best.pattern.name} {best.pattern.text}: {best.reason}"


def _owner(types: EventTypes, attempt: Frame | Mismatch) -> str:
    return str(types.owners[attempt.pattern.name].model_fields["type"].default)


def _find_sentence(document: Document, where: str | int) -> Sentence | None:
    if isinstance(where, int):
        return document.sentences[where] if 0 <= where < len(document.sentences) else None
    words = where.strip()
    return next((s for s in document.sentences if words in document.text[s.start : s.end]), None)
