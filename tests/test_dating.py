"""The date of an event: which of a sentence's dates is its own, and what it falls back on."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from eventkit.binding.bind import bind_date
from eventkit.clauses.reading import Clause, read_clause
from eventkit.document import Document, Span
from eventkit.events import Actor, When
from eventkit.factuality import read_factuality
from eventkit.resolve import Mention
from eventkit.resolve.dates import filed_date, resolve_dates
from eventkit.resolve.reading import Reading
from eventkit.testing import StoredParser

PUBLISHED = date(2015, 3, 18)

# Read on Wednesday 2015-03-18. "TRIGGER: days (basis)" for each trigger; "none" is no date at all.
# fmt: off
EXAMPLES = [
    ("Russia on Wednesday signed a treaty with Chad.", "signed: 2015-03-18 (weekday)"),
    ("Tuesday's attack in Kabul killed 20 people.", "attack: 2015-03-17 (weekday); killed: 2015-03-17 (sentence:weekday)"),
    (
        "Russia has stationed troops there since a war with Georgia in 2008.",
        "stationed: 2008-01-01.. (explicit); war: 2008-01-01..2008-12-31 (explicit)",
    ),
    (
        "Moscow recognised their independence after a five-day war in 2008.",
        "recognised: 2008-01-01.. (explicit); war: 2008-01-01..2008-12-31 (explicit)",
    ),
    (
        "Officials said on Monday that rebels attacked the town.",
        "said: 2015-03-16 (weekday); attacked: 2015-03-16 (sentence:weekday)",
    ),
    ("The president will visit Minsk on Friday.", "visit: 2015-03-20 (weekday)"),
    (
        "Last week's attack killed 22 tourists.",
        "attack: 2015-03-09..2015-03-15 (relative); killed: 2015-03-09..2015-03-15 (sentence:relative)",
    ),
    ("The 2010 deal collapsed.", "deal: 2010-01-01..2010-12-31 (explicit); collapsed: 2015-03-18 (published)"),
    (
        "A bomb killed 20 people on Sunday, two days after gunmen attacked a hotel.",
        "killed: 2015-03-15 (weekday); attacked: 2015-03-13 (sentence:anaphoric)",
    ),
    (
        "Rebels attacked the town on Monday and killed ten soldiers on Tuesday.",
        "attacked: 2015-03-16 (weekday); killed: 2015-03-17 (weekday)",
    ),
    (
        "On Monday rebels attacked the town and killed ten soldiers.",
        "attacked: 2015-03-16 (weekday); killed: 2015-03-16 (weekday)",
    ),
    (
        "Rebels attacked the town and killed ten soldiers on Monday.",
        "attacked: 2015-03-16 (sentence:weekday); killed: 2015-03-16 (weekday)",
    ),
    (
        "Police arrested a man who bombed a mosque in 2010.",
        "arrested: 2015-03-18 (published); bombed: 2010-01-01..2010-12-31 (explicit)",
    ),
    ("It was the deadliest attack since 2003.", "attack: none"),
    ("A bomb exploded on Monday, killing five people.", "exploded: 2015-03-16 (weekday); killing: 2015-03-16 (weekday)"),
    ("Troops fled on Monday after attacking a village.", "fled: 2015-03-16 (weekday); attacking: none"),
    ("Leaders condemned Tuesday's bombing.", "condemned: 2015-03-18 (published); bombing: 2015-03-17 (weekday)"),
    ("Police said the protesters were arrested on Sunday.", "said: 2015-03-18 (published); arrested: 2015-03-15 (weekday)"),
    (
        "The attack came two days after a truce was signed on Monday.",
        "signed: 2015-03-16 (weekday); came: 2015-03-18 (sentence:anaphoric)",
    ),
    (
        "Two bombs exploded in Kabul on Sunday, a day after gunmen killed six policemen.",
        "exploded: 2015-03-15 (weekday); killed: 2015-03-14 (sentence:anaphoric)",
    ),
    (
        "The minister, who was appointed in 2012, resigned on Thursday.",
        "appointed: 2012-01-01..2012-12-31 (explicit); resigned: 2015-03-12 (weekday)",
    ),
    (
        "He was sentenced on Friday for attacking a policeman in 2013.",
        "sentenced: 2015-03-13 (weekday); attacking: 2013-01-01..2013-12-31 (explicit)",
    ),
    ("Israel has occupied the area since 1967.", "occupied: 1967-01-01.. (explicit)"),
    (
        "The two sides agreed on Monday to withdraw their troops on Friday.",
        "agreed: 2015-03-16 (weekday); withdraw: 2015-03-20 (weekday)",
    ),
    ("The attack, which came a day after a truce was signed, killed 12.", "killed: 2015-03-18 (published); attack: none"),
    (
        "Ukraine signed the pact on Monday, and rebels attacked a base.",
        "signed: 2015-03-16 (weekday); attacked: 2015-03-18 (published)",
    ),
    ("Rebels attacked the town on Sunday, officials said.", "attacked: 2015-03-15 (weekday); said: 2015-03-18 (published)"),
    ("Protesters marched on Monday to demand the release of the activist.", "marched: 2015-03-16 (weekday); demand: none"),
    (
        "The attack on Monday, which killed 20 people, was condemned by Iran.",
        "killed: 2015-03-16 (weekday); condemned: 2015-03-18 (published)",
    ),
    ("Gunmen stormed the hotel while guests slept on Sunday night.", "stormed: 2015-03-15 (sentence:weekday)"),
    ("The army has carried out attacks on the region since January.", "attacks: 2015-01-01.. (relative)"),
    ("Bomb kills five in Kabul", "kills: 2015-03-18 (published)"),
    ("Police detained the men before the vote on Sunday.", "detained: ..2015-03-15 (weekday)"),
]
# fmt: on


@dataclass(frozen=True)
class Nobody:
    """No actors: dates need none."""

    mentions: tuple[Mention[Actor], ...] = ()

    def at(self, sentence: int, head: int) -> tuple[Actor, ...]:
        return ()

    def could_be(self, sentence: int, head: int, kind: str) -> bool:
        return False


def read(parser: StoredParser, text: str, published: date | None = PUBLISHED) -> Reading:
    document = Document(text, parser.parse([text])[0])
    dates = resolve_dates(document, published)
    return Reading(document, published, Nobody(), lambda: dates, printed_date=filed_date(published))


def clause_of(reading: Reading, trigger: str) -> Clause:
    sentence, token = next((s, t) for s in reading.document.sentences for t in s if t.text == trigger)
    return read_clause(sentence, token.i, "noun" if token.upos in ("NOUN", "PROPN") else "verb")


def date_of(reading: Reading, trigger: str) -> When | None:
    clause = clause_of(reading, trigger)
    factuality = read_factuality(clause.sentence, clause.head, clause.support)
    return bind_date(clause, factuality.status, reading)


def show(when: When | None) -> str:
    if when is None:
        return "none"
    first, last = when.earliest, when.latest
    return f"{first if first == last else f'{first or str()}..{last or str()}'} ({when.basis})"


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_date_of_each_event(parser: StoredParser, text: str, expected: str) -> None:
    reading = read(parser, text)
    triggers = [part.partition(":")[0] for part in expected.split("; ")]
    assert "; ".join(f"{t}: {show(date_of(reading, t))}" for t in triggers) == expected


# fmt: off
KNOWN_MISSES = [
    # Only a reader knows that the sentence counts from the attack.
    ("Three months on from the attack, police named a suspect.", "attack: 2014-12-01..2014-12-31 (relative)"),
]
# fmt: on


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), KNOWN_MISSES, ids=[m[0] for m in KNOWN_MISSES])
def test_known_miss(parser: StoredParser, text: str, expected: str) -> None:
    test_date_of_each_event(parser, text, expected)


# --- beyond the sentence ------------------------------------------------------------------------------

TWO_SENTENCES = "Gunmen attacked a bus in Quetta on Monday. They killed ten passengers."


def test_the_sentence_before_lends_its_day(parser: StoredParser) -> None:
    when = date_of(read(parser, TWO_SENTENCES), "killed")
    assert when is not None
    assert (when.earliest, when.basis, when.text) == (date(2015, 3, 16), "paragraph:weekday", "Monday")


def test_another_paragraph_lends_nothing(parser: StoredParser) -> None:
    reading = read(parser, TWO_SENTENCES)
    first, second = reading.document.sentences
    apart = Document(TWO_SENTENCES, (first, replace(second, paragraph=1)))
    assert show(date_of(replace(reading, document=apart), "killed")) == "2015-03-18 (published)"


def test_nothing_is_dated_without_a_publication_date(parser: StoredParser) -> None:
    assert date_of(read(parser, "Rebels attacked a base.", published=None), "attacked") is None


@pytest.mark.parametrize("text", ["Rebels did not attack a base.", "Rebels may attack a base.", "Rebels will attack a base."])
def test_what_is_not_told_as_done_has_no_publication_date(parser: StoredParser, text: str) -> None:
    assert date_of(read(parser, text), "attack") is None


# --- the day it was filed -----------------------------------------------------------------------------

LINE = "KABUL, March 17 (Reuters) - A bomb exploded."


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words), words)


@pytest.mark.parametrize(
    ("printed", "dateline", "expected"),
    [
        ("March 17", "KABUL", ("March 17", date(2015, 3, 17), "dateline")),
        ("March 17", None, ("March 17", date(2015, 3, 17), "published")),
        (None, "KABUL", ("", date(2015, 3, 18), "published")),
    ],
)
def test_filed_date_carries_the_printed_words(printed: str | None, dateline: str | None, expected: tuple[str, date, str]) -> None:
    when = filed_date(PUBLISHED, printed and span(LINE, printed), dateline and span(LINE, dateline))
    assert when is not None
    assert (when.text, when.earliest, when.basis) == expected
    assert LINE[when.start : when.end] == when.text


def test_printed_words_of_another_week_are_left_alone() -> None:
    text = "First published 3 March 2009"
    when = filed_date(PUBLISHED, span(text, "3 March 2009"))
    assert when is not None and (when.text, when.earliest) == ("", PUBLISHED)


def test_without_any_date_nothing_was_filed() -> None:
    assert filed_date(None) is None
