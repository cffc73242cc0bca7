"""Dates: which words of a sentence are one, and on which day they are read."""

from datetime import date

import pytest
from builders import days_of

from eventkit.document import Document
from eventkit.resolve.dates import resolve_dates
from eventkit.testing import StoredParser

READ_ON = date(2015, 3, 18)  # a Wednesday

# fmt: off
SENTENCES = [
    ("Putin signed the treaty on Wednesday and will visit Minsk on Friday.", "Wednesday=2015-03-18 Friday=2015-03-20"),
    ("Rebels who attacked the base on Monday fled on Tuesday.", "Monday=2015-03-16 Tuesday=2015-03-17"),
    ("The court will rule on Thursday.", "Thursday=2015-03-19"),
    ("The envoy arrives on Thursday for a three-day visit.", "Thursday=2015-03-19"),
    ("The two leaders will meet this Friday in Minsk.", "this Friday=2015-03-20"),
    ("The bomb went off on Tuesday at about 6 p.m. in Gao.", "Tuesday at about 6 p.m.=2015-03-17"),
    ("Talks, due on Friday, were cancelled.", "Friday=2015-03-20"),
    ("Tuesday's attack in Kabul killed 20 people.", "Tuesday=2015-03-17"),
    ("On March 3, gunmen attacked a bus; two days later, they struck again.", "March 3=2015-03-03 two days later=2015-03-05"),
    ("The army entered the city on Sunday, and the next day it withdrew.", "Sunday=2015-03-15 the next day=2015-03-16"),
    (
        "Sales fell in February compared to the same month last year.",
        "February=2015-02-01..2015-02-28 the same month last year=2014-02-01..2014-02-28",
    ),
    (
        "The ceasefire began at 0600 GMT on Saturday and lasted until Monday.",
        "0600 GMT on Saturday=2015-03-14 Monday=..2015-03-16",
    ),
    ("The minister suspended flights until Monday.", "Monday=..2015-03-23"),
    ("Protests have continued since late January.", "late January=2015-01-21.."),
    ("Between 2003 and 2009, militants killed 300 people.", "Between 2003 and 2009=2003-01-01..2009-12-31"),
    ("The ban takes effect on January 1.", "January 1=2015-01-01"),
    ("Early Saturday morning, troops stormed the palace.", "Early Saturday morning=2015-03-14"),
    ("The September 11 attacks changed the world.", "September 11=2001-09-11"),
    ("Israel bombed Gaza overnight.", "overnight=2015-03-17..2015-03-18"),
    ("During Ramadan, attacks increased.", "Ramadan=2014-06-28..2014-07-27"),
    ("They agreed to meet again in two weeks.", "two weeks=2015-04-01"),
    ("The 2008 elections were rigged.", "2008=2008-01-01..2008-12-31"),
    ("In December 20 people were killed.", "December=2014-12-01..2014-12-31"),
    ("On the same day, a bomb exploded in Basra.", "the same day=open"),
    ("In the 1990s the two countries fought a war.", "the 1990s=1990-01-01..1999-12-31"),
    ("The deal must be approved by June 30.", "June 30=..2015-06-30"),
    ("The crisis was sparked by Sunday's attack on a mosque.", "Sunday=2015-03-15"),
    ("He called a general strike for Monday.", "Monday=2015-03-23"),
    ("The summit, planned for Saturday, was cancelled.", "Saturday=2015-03-21"),
    ("Protesters gathered on Monday night and again on Tuesday morning.", "Monday night=2015-03-16 Tuesday morning=2015-03-17"),
    ("Two days of talks ended on Tuesday.", "Tuesday=2015-03-17"),
    ("Famine struck in the 1960s and 70s.", "the 1960s=1960-01-01..1969-12-31 70s=1970-01-01..1979-12-31"),
    ("He was 33 years old and had served since 1999.", "1999=1999-01-01.."),
]
NO_DATE = [
    "Police may arrest more protesters.",
    "Thousands joined the march on the capital.",
    "We will not negotiate with terrorists, he said.",
    "The 100M2 flat was searched.",
    "A 45-year-old man was killed.",
    "The boy, 12, was shot in the head.",
    "She was jailed for 10 years.",
    "The three-day strike ended without a deal.",
    "Fighting raged for six hours.",
    "The trial is expected to last a month.",
    "Some 2,500 people fled.",
    "The bill passed 21-10.",
    "Every Friday protesters gather at the square.",
    "The second man fled on foot.",
    "He sat in the sun and waited.",
    "They met in Room 2010 of the building.",
    "The pact, UN Resolution 1701, was violated.",
    "The Bloody Sunday inquiry published its report.",
    "Theresa May met Emmanuel Macron.",
    "Mr May and Ms June met the mayor.",
    "The Good Friday Agreement brought peace.",
    "The government declared a curfew from 8 p.m. to 6 a.m.",
    "The attack came a day after a truce was signed.",
    "The agreement must be ratified within 30 days.",
]
KNOWN_SENTENCE_MISSES = [
    ("2008 people were killed in the quake.", ""),
]
# fmt: on


def dates_of(parser: StoredParser, text: str) -> str:
    document = Document(text, parser.parse([text])[0])
    found = (mention.value for mention in resolve_dates(document, READ_ON))
    return " ".join(f"{when.text}={days_of(when)}" for when in found)


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[s[0] for s in SENTENCES])
def test_dates_of_a_sentence(parser: StoredParser, text: str, expected: str) -> None:
    assert dates_of(parser, text) == expected


@pytest.mark.parametrize("text", NO_DATE)
def test_words_of_time_that_are_no_date(parser: StoredParser, text: str) -> None:
    assert dates_of(parser, text) == ""


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), KNOWN_SENTENCE_MISSES)
def test_known_miss_in_a_sentence(parser: StoredParser, text: str, expected: str) -> None:
    assert dates_of(parser, text) == expected


def test_anchor_is_the_last_date_of_the_text(parser: StoredParser) -> None:
    texts = ["Rebels attacked the town on 5 May 2014.", "Three days later, the army retook it."]
    text = " ".join(texts)
    document = Document(text, parser.parse([text])[0])
    assert [m.value.basis for m in resolve_dates(document, None)] == ["explicit", "anaphoric"]
    assert [m.value.earliest for m in resolve_dates(document, None)] == [date(2014, 5, 5), date(2014, 5, 8)]
