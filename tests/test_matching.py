"""Matching: one pattern reads every form of the clause, and says why it does not read another."""

import pytest

from eventkit.document import Sentence
from eventkit.patterns.index import PatternIndex
from eventkit.patterns.language import parse_pattern, parse_patterns
from eventkit.patterns.matching import Frame, Mismatch, attempt_sentence, match_sentence
from eventkit.repair.sentence import repair
from eventkit.testing import StoredParser

PATTERNS = """
{actors} (arrest|detain) {targets}
{actors} (take over) {targets}
{actors} sign (treaty|deal) [with {targets}]
{actors} open fire [on {targets}]
{actors} praise {targets}
attack|raid on {targets} [by {actors}]
(hunger strike) by {actors}
{actors} threaten [to ... {targets}]
{actors} order {targets} to (leave|withdraw)
{actors} demand that ... {targets}
(bomb|blast|suicide bomber) kill {targets}
{actors} wound {targets} in|by (airstrike|attack)
{actors} be responsible for *
{actors} rally [in|against|to {targets}]
{actors} raze (home|house) [in|of {targets}]
{actors} break (promise|pledge) [of|to {targets}]
"""
INANIMATE = frozenset("treaty deal effort bomb storm fire chord problem killing decision base".split())


def accepts(sentence: Sentence, head: int, kinds: tuple[str, ...]) -> bool:
    token = sentence[head]
    return token.upos in ("NOUN", "PROPN", "ADJ", "PRON") and token.lemma.lower() not in INANIMATE


def read(parser: StoredParser, text: str, patterns: str = PATTERNS) -> list[Frame]:
    index = PatternIndex(parse_patterns(patterns))
    return [frame for sentence in parser.parse([text])[0] for frame in match_sentence(sentence, index, accepts)]


# fmt: off
# sentence, actors, targets
EXAMPLES = [
    ("Police arrested the activist.", ["Police"], ["activist"]),
    ("The activist was arrested by police.", ["police"], ["activist"]),
    ("The activist was arrested.", [], ["activist"]),
    ("Police in Lima said they had detained three students.", ["they"], ["students"]),
    ("Chad and Niger signed a treaty with Mali.", ["Chad", "Niger"], ["Mali"]),
    ("Chad signed a series of deals with Mali and Togo.", ["Chad"], ["Mali", "Togo"]),
    ("Soldiers opened fire on the crowd.", ["Soldiers"], ["crowd"]),
    ("The army took over the company.", ["army"], ["company"]),
    ("The company was taken over by the army.", ["army"], ["company"]),
    ("The president praised Haiti's efforts.", ["president"], ["Haiti"]),
    ("Israeli raids on the city continued.", ["Israeli"], ["city"]),
    ("Rebels carried out a series of attacks on the city.", ["Rebels"], ["city"]),
    ("A hunger strike by prisoners ended.", ["prisoners"], []),
    ("Rebels threatened to bomb the capital.", ["Rebels"], ["capital"]),
    ("The court ordered the settlers to leave.", ["court"], ["settlers"]),
    ("Turkey demanded that Syria withdraw its troops.", ["Turkey"], ["Syria"]),
    ("A bomb killed four soldiers.", [], ["soldiers"]),
    ("Four soldiers were wounded in Russian attacks.", ["Russian"], ["soldiers"]),
    ("Four soldiers were wounded in Baghdad attacks.", [], ["soldiers"]),
    ("Four soldiers were wounded in rebel attacks.", ["rebel"], ["soldiers"]),
    ("Thousands of monks and nuns praised Haiti.", ["monks", "nuns"], ["Haiti"]),
    ("Rebels and suicide bombers killed four soldiers.", ["Rebels", "bombers"], ["soldiers"]),
    ("The army is responsible for the killings.", ["army"], []),
    ("Rebels threatened to bomb Chad and Niger.", ["Rebels"], ["Chad", "Niger"]),
    ("Soldiers opened fire on the crowd in Lima on Monday, according to the army.", ["Soldiers"], ["crowd"]),
    ("Farmers rallied in Lima against the governor.", ["Farmers"], ["governor"]),
    ("Farmers rallied in the town of Ilo in Peru.", ["Farmers"], ["town"]),
    ("Soldiers razed Syrian homes in the Golan.", ["Soldiers"], ["Syrian"]),
    ("Soldiers razed homes in the Golan.", ["Soldiers"], ["Golan"]),
    ("The army broke its promise.", ["army"], []),
]
NO_FRAME = [
    "The storm killed four soldiers.",
    "The boy struck a chord.",
    "The army left the city.",
    "The treaty was signed in ink.",
]
# fmt: on


@pytest.mark.parametrize(("text", "actors", "targets"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_slots_are_filled(parser: StoredParser, text: str, actors: list[str], targets: list[str]) -> None:
    found = [
        ([f.clause.sentence[i].text for i in f.heads("actors")], [f.clause.sentence[i].text for i in f.heads("targets")])
        for f in read(parser, text)
    ]
    assert (actors, targets) in found


@pytest.mark.parametrize("text", NO_FRAME[:3])
def test_no_frame(parser: StoredParser, text: str) -> None:
    assert read(parser, text) == []


def test_mismatch_names_the_failing_condition(parser: StoredParser) -> None:
    index = PatternIndex(parse_patterns("{actors} arrest {targets} in (square)"))
    sentence = parser.parse(["Police arrested the activist."])[0][0]
    outcomes = list(attempt_sentence(sentence, index, accepts))
    assert [o.reason for o in outcomes if isinstance(o, Mismatch)] == ["nothing stands where in (square) is wanted"]


def test_cost_does_not_grow_with_patterns_that_cannot_match(parser: StoredParser) -> None:
    many = PATTERNS + "\n".join(f"{{actors}} verb{n} {{targets}}" for n in range(500))
    sentence = parser.parse(["Police arrested the activist."])[0][0]
    few = list(attempt_sentence(sentence, PatternIndex(parse_patterns(PATTERNS)), accepts))
    assert len(list(attempt_sentence(sentence, PatternIndex(parse_patterns(many)), accepts))) == len(few)


# fmt: off
# sentence, pattern that must (not) be found in it
COMPANY = [
    ("The minister turned 60 on Friday.", "{actors} turn on *", False),
    ("The minister turned on his allies.", "{actors} (turn on) {targets}", True),
    ("The rocket attack on the base by militants killed two.", "(militant attack) on *", False),
    ("The Zambian miners returned to work after a strike.", "{actors} return to (work) after (strike)", True),
    ("The Zambian miners returned to work after a holiday.", "{actors} return to (work) after (strike)", False),
    ("The commission barred the candidate from running.", "{actors} bar {targets} from (run)", True),
    ("The commission barred the candidate from driving.", "{actors} bar {targets} from (run)", False),
]
# fmt: on


@pytest.mark.parametrize(("text", "line", "found"), COMPANY)
def test_company_of_the_trigger(parser: StoredParser, text: str, line: str, found: bool) -> None:
    sentence = repair(parser.parse([text])[0][0])
    assert bool(match_sentence(sentence, PatternIndex([parse_pattern(line)]), lambda *_: True)) is found
