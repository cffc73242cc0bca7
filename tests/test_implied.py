"""Implied targets: whom the words of an event are about where no slot says it."""

import pytest

from eventkit import Extractor
from eventkit.testing import StoredParser

# fmt: off
EXAMPLES = [
    ("Yemen rejected a request by Oman.", ["Oman"]),
    ("Chad rejected a French plan.", ["French"]),
    ("Norway promised to send food to Haiti.", ["Haiti"]),
    ("Norway agreed in principle to provide food for Haiti and Nepal.", ["Haiti", "Nepal"]),
    ("Monks kept up a hunger strike to demand the sacking of the Chilean minister.", ["Chilean minister"]),
    ("Farmers marched through Lima to demand the resignation of the Peruvian president.", ["Peruvian president"]),
    ("Farmers blockaded Lyon on Monday.", ["Lyon"]),
    ("The general praised the King's efforts to solve the Kurdish question.", ["King"]),
    # no victim is to blame
    ("Kenya condemned the killing of the bishop by the Somali army.", ["Somali army"]),
    ("Two French ministers criticised China's policy on Tibet.", ["China"]),
    ("France remains committed to supporting Qatar.", ["Qatar"]),
    ("Prosecutors indicted a Leeds police officer.", ["Leeds police officer"]),
    ("Gunmen fired on a patrol in Karak.", ["patrol in Karak"]),
    ("France condemned Israel's killing of five men.", ["Israel"]),
    ("Chad rejected Sudan's offer of a joint inquiry.", ["Sudan"]),
    # people acted on, places acted in
    ("Rebels released two priests.", ["two priests"]),
    ("An attack on an army convoy was reported in Togo.", ["army convoy"]),
    ("Chad refused to send troops to a force in Somalia.", ["Somalia"]),
    ("Rebels besieged Goma for a week.", ["Goma"]),
    ("Iran threatened to close the strait unless Qatar pays.", ["Qatar"]),
    ("The president broke his pledge to the Zambian people.", ["Zambian people"]),
]
NO_TARGET = [
    "Egypt put its border guards on maximum alert.",
    "Irish police have begun an investigation with Europol.",
    "Violent protests over a nurse's death shook Lyon on Monday.",
    "The Kenyan government signed the treaty in Paris.",
    "The Chadian president promised to democratise Chad.",
    "Iran warned that the law could derail talks planned for June in Vienna.",
    "The minister resigned to allow new elections in Haiti.",
    "France withdrew its troops in May.",
    "Kenya condemned the killing of the bishop.",
    "The opposition denounced the arrest of two Chilean priests.",
    "The union protested his dismissal.",
    "For his part, the minister of Peru reiterated the willingness of the government to talk.",
    "The United Nations condemned the attack on Mali.",
    "The United Nations condemned the shelling of Aleppo.",
]
# fmt: on


@pytest.mark.parametrize(("text", "targets"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_target_is_implied(parser: StoredParser, text: str, targets: list[str]) -> None:
    events = Extractor(parser=parser).analyze(text).events
    assert [target.text.removeprefix("the ") for target in events[0].targets] == targets


@pytest.mark.parametrize("text", NO_TARGET)
def test_nobody_is_implied(parser: StoredParser, text: str) -> None:
    assert Extractor(parser=parser).analyze(text).events[0].targets == ()


def test_forces_that_are_sent_act(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("Riot police were deployed in Lima.").events[0]
    assert [actor.text for actor in event.actors] == ["Riot police"]


def test_one_that_is_said_of_a_thing_is_nobody(parser: StoredParser) -> None:
    text = "Italy made a proposal on Monday, but it was one that the Greek parliament had already rejected."
    event = next(e for e in Extractor(parser=parser).analyze(text).events if e.type == "REJECT")
    assert event.targets == ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Polish premier said after talks with Zambia that trade would grow.", ["Polish premier"]),
        ("After talks with Zambia, the Polish premier left Lusaka.", ["Polish premier"]),
        ("Iran released the sailors during negotiations with Oman.", ["Iran"]),
        ("Iran's oil revenues fell after negotiations with Oman.", []),
        ("The bomb exploded during talks with Oman.", []),
    ],
)
def test_who_does_something_after_talks_held_them(parser: StoredParser, text: str, actors: list[str]) -> None:
    (event,) = (e for e in Extractor(parser=parser).analyze(text).events if e.type == "CONSULT")
    assert [actor.text for actor in event.actors] == actors
