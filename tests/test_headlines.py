"""Headlines: what the headline says is told again by the lead, or is an event of its own."""

import pytest

from eventkit import Article, Extractor
from eventkit.events import Actor
from eventkit.headlines import _is_like
from eventkit.testing import StoredParser

# fmt: off
# headline, lead, the events as (type, trigger, pieces of evidence)
EXAMPLES = [
    # a word, a country, what they are
    ("Gunmen seize pupils in Zamfara", "Gunmen abducted 34 pupils in Zamfara on Friday night.", [("ASSAULT", "abducted", 2)]),
    ("Washington sanctions Haitians over gun smuggling", "The United States imposed sanctions on four Haitian businessmen.",
     [("SANCTION", "imposed sanctions", 2)]),
    ("Hackers cripple Galway hospital", "A criminal gang hacked the computers of a hospital in Galway.", [("COERCE", "hacked", 2)]),
    ("Turkish court convicts two reporters", "A court in Ankara found two Turkish reporters guilty of spying.", [("SANCTION", "found", 2)]),
    # somebody else, or another deed
    ("France condemns Syria", "Germany condemned Syria on Friday.", [("ACCUSE", "condemns", 1), ("ACCUSE", "condemned", 1)]),
    ("Roadside bomb kills general", "Three other officers were wounded by rebels.", [("ASSAULT", "bomb kills", 1), ("ASSAULT", "wounded", 1)]),
    ("Kenya expels Polish envoy", "Kenya condemned Poland on Monday.", [("SANCTION", "expels", 1), ("ACCUSE", "condemned", 1)]),
]
# fmt: on


@pytest.mark.parametrize(("headline", "lead", "expected"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_headline_and_lead(parser: StoredParser, headline: str, lead: str, expected: list[tuple[str, str, int]]) -> None:
    events = Extractor(parser=parser).analyze(Article(text=f"{headline}\n\n{lead}", title=headline)).events
    assert [(event.type, event.action.text, len(event.evidence)) for event in events] == expected


def test_the_words_are_those_of_the_lead(parser: StoredParser) -> None:
    headline, lead, _ = EXAMPLES[0]
    event = Extractor(parser=parser).analyze(Article(text=f"{headline}\n\n{lead}", title=headline)).events[0]
    assert [evidence.text for evidence in event.evidence] == [lead, headline]
    assert [actor.text for actor in event.targets] == ["34 pupils"]


def test_parties_of_both_sides_are_named_once(parser: StoredParser) -> None:
    headline, lead = "Colombia truce with rebel group takes hold", "A ceasefire between Colombia and the rebels came into effect."
    event = Extractor(parser=parser).analyze(Article(text=f"{headline}\n\n{lead}", title=headline)).events[0]
    assert ([a.name for a in event.actors], event.targets, len(event.evidence)) == (["Colombia", "rebels"], (), 2)


def test_what_comes_late_is_another_event(parser: StoredParser) -> None:
    headline, lead, _ = EXAMPLES[0]
    between = "\n\n".join(["Kenya condemned Poland on Monday."] * 4)
    events = Extractor(parser=parser).analyze(Article(text=f"{headline}\n\n{between}\n\n{lead}", title=headline)).events
    assert [event.action.text for event in events] == ["seize", "condemned", "abducted"]


# fmt: off
PARTIES = [
    (("four", None, ()), ("four Haitian businessmen", "HTI", ("BUS",)), True),
    (("debtors", None, ()), ("some 4,200 people", None, ()), True),
    (("Washington", "USA", ("GOV",)), ("the United States", "USA", ()), True),
    (("Washington", "USA", ("GOV",)), ("American students", "USA", ("EDU",)), False),
    (("hackers", None, ("CRM",)), ("a criminal gang", None, ("CRM",)), True),
    (("police", "KEN", ("COP",)), ("police", "UGA", ("COP",)), False),
    (("officers", None, ("MIL",)), ("two other officers", None, ("MIL",)), False),
    (("farmers", None, ("AGR",)), ("the bishop", None, ("REL",)), False),
]
# fmt: on


@pytest.mark.parametrize(("short", "full", "alike"), PARTIES, ids=[f"{row[0][0]} {row[1][0]}" for row in PARTIES])
def test_parties(
    short: tuple[str, str | None, tuple[str, ...]], full: tuple[str, str | None, tuple[str, ...]], alike: bool
) -> None:
    one, other = (Actor(text=t, start=0, end=len(t), name=t, country=c, sectors=s) for t, c, s in (short, full))
    assert _is_like(one, other) is alike
