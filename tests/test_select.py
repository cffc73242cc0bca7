"""Selection: which frames stand when several read the same words."""

import pytest

from eventkit import Extractor
from eventkit.testing import StoredParser

# fmt: off
# sentence, the events that stand as (type, trigger lemma)
EXAMPLES = [
    # a complement belongs to the verb above it
    ("The union threatened to strike.", [("THREATEN", "threaten")]),
    ("The UN urged Chad to release the hostages.", [("REQUEST", "urge")]),
    # a carrier gives way to what it promises
    ("The rebels promised to release the hostages.", [("AGREE", "release")]),
    # the aim of a protest is part of it
    ("Thousands marched through Lima to demand the resignation of the president.", [("PROTEST", "march")]),
    # told twice in one clause
    ("Five soldiers were killed in an attack by rebels on Friday.", [("ASSAULT", "kill")]),
    # unrest that breaks out by itself gives way to the noun that says whose it is
    ("Riots broke out in Nairobi after the funeral.", [("PROTEST", "break")]),
    ("Riots broke out in Nairobi, led by students.", [("PROTEST", "lead")]),
    ("The riot by students began at noon.", [("PROTEST", "riot")]),
    # two words for one deed
    ("The senators were mocked and condemned in Lima.", [("ACCUSE", "mock")]),
    # a deed and what came of it
    ("The army shelled the town on Monday, killing nine villagers.", [("ASSAULT", "shell")]),
    ("Gunmen attacked a police post and wounded an officer.", [("ASSAULT", "attack")]),
    ("Gunmen stormed a hotel in Lima, killing two guards and wounding a nurse.", [("ASSAULT", "storm")]),
    ("Two miners were killed and five wounded by gunmen.", [("ASSAULT", "kill")]),
    ("Clashes between police and protesters killed more than 30 people.", [("ASSAULT", "clash")]),
    ("Five people were killed when troops fired on the crowd.", [("ASSAULT", "fire")]),
    ("Soldiers clashed with rebels in the hills, and one fighter was killed.", [("ASSAULT", "clash")]),
    ("Rebels gave up 12 rifles and surrendered to the army.", [("RETREAT", "give")]),
    ("Teachers walked off the job, setting up picket lines.", [("PROTEST", "walk")]),
    ("Rebels attacked the base on Monday and killed a priest on Friday.", [("ASSAULT", "attack"), ("ASSAULT", "kill")]),
    # two deeds are two events
    ("The court convicted and jailed the former minister.", [("SANCTION", "convict"), ("COERCE", "jail")]),
    ("Police arrested the editor and closed the newspaper.", [("COERCE", "arrest"), ("COERCE", "close")]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_standing_events(parser: StoredParser, text: str, expected: list[tuple[str, str]]) -> None:
    events = Extractor(parser=parser).analyze(text).events
    assert [(event.type, event.action.lemma) for event in events] == expected


def test_whom_a_deed_left_dead_is_one_more_target(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("The army shelled the rebels on Monday, killing nine villagers.").events[0]
    assert [a.text for a in event.targets] == ["rebels", "nine villagers"]


def test_an_event_told_twice_has_the_participants_of_both(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("Five soldiers were killed in an attack by rebels on Friday.").events[0]
    assert [a.text for a in event.actors] == ["rebels"]
    assert [a.text for a in event.targets] == ["Five soldiers"]


def test_a_fight_that_a_pattern_names_still_says_who_fought(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("Seven soldiers were injured on Monday in a clash with bandits.").events[0]
    assert (event.action.lemma, [a.text for a in event.actors]) == ("injure", ["bandits"])


def test_two_names_of_one_actor_are_one(parser: StoredParser) -> None:
    events = Extractor(parser=parser).analyze("Iran praised the International Atomic Energy Agency, or IAEA, on Monday.").events
    assert [[t.text for t in event.targets] for event in events] == [["International Atomic Energy Agency"]]
