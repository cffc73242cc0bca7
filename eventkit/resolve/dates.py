"""Sentences → date mentions → When.

The grammar of `resolve.time` finds and reads the expressions; the tree tells their tense and which of the doubtful
ones are dates; dateparser reads written forms the grammar does not know.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..document import Document, Sentence, Token
from ..events import When
from . import Mention
from .time.expressions import Calendar, Context, Expression, NoDate, Range, Tense, TimeOfDay, Turn, Vague, Year
from .time.grammar import PREPOSITIONS, SIGNAL_WORDS, Found, is_start, read_at
from .time.lexer import Word, split_text, split_tokens
from .time.period import Period
from .time.tense import tense_of
from .time.written import LONGEST, read_written

# Prepositions that make a bare number of four digits a year.
YEAR_PREPOSITIONS = frozenset("in since by until till of from during through before after to between around for late early mid".split())
NAMES = frozenset({"PER", "ORG", "LOC", "FAC", "PROD", "NORP"})


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A time expression of a sentence: tokens `first` to `last`, characters ``[start, end)``, not yet resolved."""

    first: int
    last: int
    head: int
    start: int
    end: int
    expression: Expression


@dataclass(frozen=True, slots=True)
class Written:
    """Words that only dateparser may read."""

    text: str

    def resolve(self, context: Context) -> Period:
        """The period, or ValueError when dateparser does not know either."""
        period = read_written(self.text, context.published, context.day_first)
        if period is None:
            raise ValueError(f"no date in {self.text!r}")
        return period


def resolve_dates(document: Document, published: date | None, day_first: bool = False) -> tuple[Mention[When], ...]:
    """Every date the document mentions, in text order, with the days it means.

    `published` is the day relative expressions count from; without it they are returned with open bounds and a
    TIMEX3 value that says what is missing (``XXXX-WXX-3``). `day_first` reads 12/03/2015 as the 12th of March.
    """
    context = Context(published, history=(), day_first=day_first)
    mentions: list[Mention[When]] = []
    for sentence in document.sentences:
        for found in find_dates(sentence):
            period = _resolve(found.expression, replace(context, tense=tense_of(sentence, found.head)))
            if period is None:
                continue
            span = document.span(found.start, found.end)
            mentions.append(Mention(sentence.index, found.first, found.last, found.head, _when(period, span.text, span.start)))
            context = _remember(context, period)
    return tuple(mentions)


def find_dates(sentence: Sentence) -> list[FoundDate]:
    """The time expressions of a sentence, in text order, without overlaps; durations, ages and sets left out."""
    words = split_tokens(sentence.tokens)
    taken: set[int] = set()
    found: list[FoundDate] = []
    i = 0
    while i < len(words):
        reading = read_at(words, i) if is_start(words, i) else None
        if reading is None or not _is_time(sentence, words, reading):
            i += 1
            continue
        taken.update(range(words[reading.first].token, words[reading.last - 1].token + 1))
        if not isinstance(reading.expression, NoDate):
            found.append(_located(sentence, words, reading))
        i = reading.last
    found.extend(_unread_entities(sentence, taken))
    return sorted(found, key=lambda f: f.start)


def resolve_date(
    text: str, published: date | None = None, *, tense: Tense | None = "past", day_first: bool = False
) -> When | None:
    """The days that a bare expression means; None when it is no date.

    >>> resolve_date("last Friday", date(2015, 3, 18)).timex
    '2015-03-13'
    """
    words = split_text(text[:200])
    first, last = _trim(words)
    reading = _read_whole(words[first:last], words, first) if first < last else None
    expression: Expression = reading or Written(text)
    if isinstance(expression, NoDate):
        return None
    period = _resolve(expression, Context(published, tense, day_first=day_first))
    return None if period is None else _when(period, text, 0)


# --- what is a date ---------------------------------------------------------------------------------


def _is_time(sentence: Sentence, words: Sequence[Word], found: Found) -> bool:
    tokens = [sentence[i] for i in range(words[found.first].token, words[found.last - 1].token + 1)]
    labels = {t.ner.partition("-")[2] for t in tokens}
    if isinstance(found.expression, NoDate) or "DATE" in labels:
        return True
    expression = getattr(found.expression, "inner", found.expression)
    if labels & NAMES and len(tokens) < 3 and not isinstance(expression, TimeOfDay):
        return False
    if isinstance(expression, Year) or _is_years(expression):
        return _is_year(words, found, tokens[-1], sentence, "MISC" in labels)
    return _is_month(expression, tokens) and (found.sure or _is_likely(expression, words, found, tokens))


def _is_years(expression: Expression) -> bool:
    return isinstance(expression, Range) and isinstance(expression.last, Year)


def _is_year(words: Sequence[Word], found: Found, token: Token, sentence: Sentence, in_name: bool) -> bool:
    """ "in 2008", "the 2008 war", not "2008 people"."""
    if token.deprel == "nummod" and token.head > token.i and sentence[token.head].xpos == "NNS":
        return False
    if not all(1500 <= year.year <= 2150 for year in _years(found.expression)):
        return False
    before = words[found.first - 1].low if found.first else ""
    return found.sure or in_name or before in YEAR_PREPOSITIONS or before in ("the", "(", "")


def _years(expression: Expression) -> Iterator[Year]:
    for part in (expression, *(getattr(expression, name, None) for name in ("inner", "first", "last"))):
        if isinstance(part, Year):
            yield part


def _is_month(expression: Expression, tokens: Sequence[Token]) -> bool:
    """ "May" and "March" with a capital, and no modal or verb."""
    small = [t for t in tokens if t.text.lower() in ("may", "march")]
    alone = isinstance(expression, Calendar) and expression.day is None and expression.year is None
    return all(t.text[0].isupper() and not (alone and t.upos in ("AUX", "VERB")) for t in small)


def _is_likely(expression: Expression, words: Sequence[Word], found: Found, tokens: Sequence[Token]) -> bool:
    """The doubtful readings: a bare month, season, day of the month, "now", ..."""
    before = words[found.first - 1].low if found.first else ""
    if isinstance(expression, Calendar):
        named = expression.month is not None and tokens[0].text[:1].isupper()
        return named or (before == "on" and tokens[-1].relation != "amod")
    if isinstance(expression, Turn):
        return expression.kind != "season" or (before in ("in", "of", "during", "by", "since") and tokens[-1].upos != "VERB")
    if isinstance(expression, Vague):
        return tokens[0].upos in ("ADV", "ADJ")
    return isinstance(expression, TimeOfDay) or tokens[0].upos == "ADV"


def _located(sentence: Sentence, words: Sequence[Word], found: Found) -> FoundDate:
    first, last = words[found.first], words[found.last - 1]
    head = _head(sentence, first.token, last.token)
    return FoundDate(first.token, last.token, head, first.start, last.end, found.expression)


def _head(sentence: Sentence, first: int, last: int) -> int:
    """The token of the expression that is highest in the tree."""
    tops = [i for i in range(first, last + 1) if not first <= sentence[i].head <= last]
    return min(tops or [first], key=lambda i: (sentence[i].upos == "PUNCT", sum(1 for _ in sentence.ancestors(i))))


def _unread_entities(sentence: Sentence, taken: set[int]) -> Iterator[FoundDate]:
    """Entities that the parser calls dates and the grammar could not read."""
    for entity in sentence.entities:
        if entity.label != "DATE" or taken & set(range(entity.first, entity.last + 1)):
            continue
        start, end = sentence[entity.first].start, sentence[entity.last].end
        text = " ".join(sentence[i].text for i in range(entity.first, entity.last + 1))
        if end - start <= LONGEST:
            head = _head(sentence, entity.first, entity.last)
            yield FoundDate(entity.first, entity.last, head, start, end, Written(text))


# --- bare strings -----------------------------------------------------------------------------------


def _trim(words: Sequence[Word]) -> tuple[int, int]:
    """The expression without the prepositions before it and the punctuation behind."""
    first, last = 0, len(words)
    while first < last and (words[first].low in PREPOSITIONS or words[first].low in SIGNAL_WORDS):
        first += 1
    if last - first > 2 and words[last - 1].low == "s" and words[last - 2].low == "'":
        last -= 2
    while last > first and words[last - 1].low in (",", ".", ";", "'", ")") and not _closes(words, last - 1):
        last -= 1
    return first, last


def _closes(words: Sequence[Word], i: int) -> bool:
    """A full stop or bracket that belongs to the expression: "Sept.", "p.m.", "(GMT +8)"."""
    return words[i].low == ")" or (words[i].low == "." and i > 0 and words[i].glued)


def _read_whole(inner: Sequence[Word], words: Sequence[Word], first: int) -> Expression | None:
    if not is_start(words, first):
        return None
    last = first + len(inner)
    for end in (last, last - 1):
        found = read_at(words[:end], first)
        if found and found.last == end:
            return found.expression
    return None


# --- values -----------------------------------------------------------------------------------------


def _resolve(expression: Expression, context: Context) -> Period | None:
    """The period, None where the calendar does not have it (31 June, the year 12000)."""
    try:
        return expression.resolve(context)
    except (ValueError, OverflowError):
        return None


def _remember(context: Context, period: Period) -> Context:
    if period.earliest is None or period.latest is None:
        return context
    return replace(context, history=(*context.history[-19:], period))


def _when(period: Period, text: str, start: int) -> When:
    return When(
        text=text,
        start=start,
        end=start + len(text),
        earliest=period.earliest,
        latest=period.latest,
        granularity=period.granularity,
        timex=period.timex,
        edtf=period.edtf,
        basis=period.basis,
    )
