"""Sentences → date mentions → When.

The grammar of `resolve.time` finds and reads the expressions; the tree tells their tense and which of the doubtful
ones are dates; dateparser reads written forms the grammar does not know.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..document import Document, Sentence, Span, Token
from ..events import When
from . import Mention
from .time.absolute import Long, Monthly, Weekday, Year, Yearly
from .time.compound import NoDate, Open, Range, Split, TimeOfDay
from .time.expression import Context, Expression, Tense
from .time.grammar import LEADING, TRAILING, Found, chart_of, read_at, starts
from .time.lexer import Words, low, split_text, split_tokens
from .time.period import Period, day_period
from .time.relative import Deictic, Overnight, Vague
from .time.tense import is_lasting, tense_of
from .time.written import LONGEST, Written

LONGEST_TEXT = 200
DATELINE_REACH = 10
"""Characters between the place and the day of a dateline."""
REMEMBERED = 20
"""How many dates back "the same month" may look."""
# What makes a bare number of four digits a year.
YEAR_PREPOSITIONS = frozenset(
    "in since by until till of from during through before after to between around for late early mid the (".split()
)
PERIOD_PREPOSITIONS = frozenset({"in", "of", "during", "by", "since", "until", "throughout", "over"})
NAMES = frozenset({"PER", "ORG", "LOC", "FAC", "PROD", "NORP"})
# "Resolution 1701", "Room 2010"
NUMBERED = frozenset(
    "resolution room flight article section law route highway channel number no page bill model act decree".split()
)
TITLES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady", "lord", "minister", "president"})


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A time expression of a sentence: tokens `first` to `last`, characters ``[start, end)``, not yet resolved."""

    first: int
    last: int
    head: int
    start: int
    end: int
    expression: Expression


def resolve_dates(document: Document, published: date | None, day_first: bool | None = None) -> tuple[Mention[When], ...]:
    """Every date the document mentions, in text order, with the days it means.

    `published` is the day relative expressions count from; without it they are returned with open bounds and a
    TIMEX3 value that says what is missing (``XXXX-WXX-3``). `day_first` reads 12/03/2015 as the 12th of March; None when
    nobody knows how the source writes.
    """
    history: tuple[Period, ...] = ()
    mentions: list[Mention[When]] = []
    for sentence in document.sentences:
        for found in find_dates(sentence):
            tense, lasting = tense_of(sentence, found.head), is_lasting(sentence, found.head)
            period = _resolve(found.expression, Context(published, tense, lasting, history, day_first))
            if period is None:
                continue
            words = document.span(found.start, found.end)
            mentions.append(
                Mention(sentence.index, found.first, found.last, found.head, read_when(period, words.text, words.start))
            )
            if period.is_known:
                history = (*history[1 - REMEMBERED :], period)
    return tuple(mentions)


def filed_date(published: date | None, printed: Span | None = None, dateline: Span | None = None) -> When | None:
    """The day the text was filed, with the words that print it, for events that name none themselves.

    Words of another week ("First published 3 March 2009") are left alone. `basis` is "dateline" when they follow the place in
    `dateline`, else "published".
    """
    told = resolve_date(printed.text, published, tense=None) if printed else None
    if printed and told and told.earliest and told.earliest == told.latest and _is_near(told.earliest, published):
        follows = dateline is not None and 0 <= printed.start - dateline.end < DATELINE_REACH
        basis = "dateline" if follows else "published"
        return told.model_copy(update={"start": printed.start, "end": printed.end, "basis": basis})
    return None if published is None else read_when(day_period(published).known_as("published"), "", 0)


def _is_near(day: date, published: date | None) -> bool:
    return published is None or abs(day - published) <= timedelta(days=7)


def find_dates(sentence: Sentence) -> list[FoundDate]:
    """The time expressions of a sentence, in text order, without overlaps; durations, ages and sets left out."""
    words = split_tokens(sentence)
    chart = chart_of(words)
    taken: set[int] = set()
    found: list[FoundDate] = []
    end = 0
    for i in starts(chart):
        reading = read_at(chart, i) if i >= end else None
        if reading is None or not _is_time(sentence, words, reading):
            continue
        taken.update(range(words[reading.first].token, words[reading.last - 1].token + 1))
        if not isinstance(reading.expression, NoDate):
            found.append(_located(sentence, words, reading))
        end = reading.last
    found.extend(_unread_entities(sentence, taken))
    return sorted(found, key=lambda f: f.start)


def resolve_date(
    text: str, published: date | None = None, *, tense: Tense | None = "past", day_first: bool | None = None
) -> When | None:
    """The days that a bare expression means; None when it is no date, or longer than 200 characters.

    >>> resolve_date("last Friday", date(2015, 3, 18)).timex
    '2015-03-13'
    """
    expression = _read_whole(text) if len(text) <= LONGEST_TEXT else NoDate()
    if isinstance(expression, NoDate):
        return None
    period = _resolve(expression, Context(published, tense, day_first=day_first))
    return None if period is None else read_when(period, text, 0)


def _read_whole(text: str) -> Expression:
    """The expression that fills the text, with words such as "since" and "around" before it and punctuation behind."""
    words = split_text(text)
    chart = chart_of(words)
    for i in range(len(words)):
        found = read_at(chart, i)
        if found and all(word in TRAILING for word in words.low[found.last :]):
            return found.expression
        if words.low[i] not in LEADING:
            break
    return Written(text)


# --- what is a date ---------------------------------------------------------------------------------


def _is_time(sentence: Sentence, words: Words, found: Found) -> bool:
    """Whether the words tell a time here: "May" may be a month or not, "2008" a year or a number of people."""
    if isinstance(found.expression, NoDate):
        return True
    tokens = [sentence[i] for i in range(words[found.first].token, words[found.last - 1].token + 1)]
    before = sentence[tokens[0].i - 1] if tokens[0].i else None
    expression = found.expression.inner if isinstance(found.expression, Open) else found.expression
    if _is_bare_month(expression) and not _is_month(tokens[0], before):
        return False
    if not all(_is_year(year, before) for year in _years(expression)):
        return False
    labels = {token.ner.partition("-")[2] for token in tokens}
    if "DATE" in labels:
        return True
    if labels & NAMES and _is_in_name(sentence, tokens, expression):
        return False
    return found.sure or _is_likely(expression, low(words, found.first - 1), tokens, "MISC" in labels)


def _years(expression: Expression) -> Iterator[int]:
    """The bare years of an expression."""
    if isinstance(expression, Year):
        yield expression.year
    elif isinstance(expression, Split):
        yield from _years(expression.inner)
    elif isinstance(expression, Range):
        yield from _years(expression.first)
        yield from _years(expression.last)


def _is_year(year: int, before: Token | None) -> bool:
    return 1500 <= year <= 2150 and not (before and before.text.lower() in NUMBERED)


def _is_bare_month(expression: Expression) -> bool:
    return isinstance(expression, Yearly) and expression.granularity == "month" and expression.year is None


def _is_month(token: Token, before: Token | None) -> bool:
    """ "in May", but not "may", "march", "Mr May", "Theresa May"."""
    if token.text.lower() in ("may", "march") and (not token.text[0].isupper() or token.upos in ("AUX", "VERB")):
        return False
    return not (before and (before.ner.endswith("PER") or before.text.lower() in TITLES))


def _is_in_name(sentence: Sentence, tokens: Sequence[Token], expression: Expression) -> bool:
    """ "USA Today", but neither "the rebels today", nor "REBELS TODAY", nor Ramadan, which may be taken for a people."""
    if isinstance(expression, TimeOfDay) or (isinstance(expression, Yearly) and expression.granularity == "day"):
        return False
    if isinstance(expression, Deictic | Weekday) and all(t.text.isupper() for t in sentence if t.upos in ("NOUN", "VERB")):
        return False
    return len(tokens) < 3 and not all(t.text.islower() for t in tokens)


def _is_likely(expression: Expression, before: str, tokens: Sequence[Token], in_name: bool) -> bool:
    """The doubtful readings, by the word before them: a bare year, month, season, day of the month, "now", ..."""
    first, last = tokens[0], tokens[-1]
    if isinstance(expression, Year):
        return in_name or not before or before in YEAR_PREPOSITIONS
    if isinstance(expression, Yearly) and expression.granularity == "season":
        return before in PERIOD_PREPOSITIONS and last.upos != "VERB"
    if (
        isinstance(expression, Yearly)
        and len(first.text) == 3
        and first.text.lower() != "may"
        and before not in PERIOD_PREPOSITIONS
    ):
        return last.text.endswith(".")  # "La Mar", "the Dec 9000"
    if isinstance(expression, Yearly):
        return first.text[0].isupper() and expression.granularity != "half"
    if isinstance(expression, Monthly):
        return before == "on" and last.relation != "amod"
    if isinstance(expression, Weekday):
        return first.text[0].isupper() and (before == "on" or last.text.endswith("."))
    if isinstance(expression, Long):
        return before in PERIOD_PREPOSITIONS
    if isinstance(expression, Vague):
        return first.upos in ("ADV", "ADJ")
    return isinstance(expression, TimeOfDay | Overnight)


def _located(sentence: Sentence, words: Words, found: Found) -> FoundDate:
    first, last = words[found.first], words[found.last - 1]
    head, expression = _head(sentence, first.token, last.token), found.expression
    if isinstance(expression, Open) and _modifies(sentence[head], last.token):
        expression = expression.inner
    return FoundDate(first.token, last.token, head, first.start, last.end, expression)


def _modifies(token: Token, last: int) -> bool:
    """ "after Sunday's vote", "by Friday's storm": the signal belongs to the noun."""
    return token.head > last and token.relation in ("nmod", "compound", "amod", "nummod")


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


# --- values -----------------------------------------------------------------------------------------


def _resolve(expression: Expression, context: Context) -> Period | None:
    """The period, None where the calendar does not have it (31 June, the year 12000)."""
    try:
        return expression.resolve(context)
    except (ValueError, OverflowError):
        return None


def read_when(period: Period, text: str, start: int) -> When:
    """The days of a period as what the words at `start` mean."""
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
