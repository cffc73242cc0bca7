"""Predicates that the parser hid in noun phrases: each slip put right, right trees left alone."""

import pytest

from eventkit.document import Sentence
from eventkit.repair.predicates import restore_predicates
from eventkit.testing import StoredParser

# fmt: off
# sentence, word, its relation and the word above it after the repair
SLIPS = [
    ("Myanmar's junta eased restrictions on foreign journalists.", "eased", "root", None),
    ("The losing candidate conceded defeat to the president late on Sunday.", "conceded", "root", None),
    ("Belgium, like its neighbours, plans to impose restrictions on lorries.", "plans", "root", None),
    ("Belgium, like its neighbours, plans to impose restrictions on lorries.", "impose", "xcomp", "plans"),
    ("Rockets fired from Gaza landed in southern Israel.", "landed", "root", None),
    ("Two rockets landed in southern Israel.", "rockets", "nsubj", "landed"),
    ("The activist that police arrested was freed.", "police", "nsubj", "arrested"),
    ("Warplanes bombed rebel positions.", "positions", "obj", "bombed"),
    ("Two charities delivered blankets to a shelter in Manila.", "blankets", "obj", "delivered"),
    ("A building collapsed in Mumbai on Thursday.", "building", "nsubj", "collapsed"),
    ("The judge sent the editor to prison.", "prison", "obl", "sent"),
    ("The European Union is considering easing sanctions on Zimbabwe.", "sanctions", "obj", "easing"),
    ("Greece wants to free prisoners held in Libya.", "prisoners", "obj", "free"),
    ("Lawmakers pressed the central bank to lower interest rates.", "lower", "xcomp", "pressed"),
    ("A court in Jakarta found the Christian governor guilty of blasphemy.", "governor", "obj", "found"),
    ("Downing Street condemned the attack.", "Street", "nsubj", "condemned"),
    ("Downing Street condemned the attack.", "Downing", "compound", "Street"),
    ("The announcement by Downing Street came on Monday.", "Street", "nmod", "announcement"),
    ("The announcement by Downing Street came on Monday.", "by", "case", "Street"),
    ("The council was held to ransom by a gang.", "ransom", "obl", "held"),
    ("The council was held to ransom by a gang.", "gang", "obl", "held"),
    ("The rebels took three nurses hostage.", "hostage", "xcomp", "took"),
    ("The minister is under investigation.", "investigation", "obl", "is"),
    ("The ombudsman is probing allegations that soldiers sold fuel to smugglers.", "allegations", "obj", "probing"),
    ("Warlords are recruiting teenagers in the camps.", "teenagers", "obj", "recruiting"),
    ("A policeman shot dead a teenager in Nanterre.", "teenager", "obj", "shot"),
    ("A policeman shot dead a teenager in Nanterre.", "policeman", "nsubj", "shot"),
    ("Serbia and Kosovo have agreed in principle on a plan to normalise ties, the EU envoy said.", "plan", "obl", "agreed"),
    ("The foreign minister is due in Tehran next week for talks on the nuclear deal.", "due", "root", None),
    ("Nurses in Accra are on strike over pay.", "pay", "nmod", "strike"),
    ("Macron spoke by telephone with Putin for more than an hour on Saturday.", "telephone", "obl", "spoke"),
    ("China said it is ready to work with the United States to fight climate change.", "work", "xcomp", "ready"),
    ("Fighting between government forces and rebels has left 30 people dead.", "Fighting", "nsubj", "left"),
    ("Hours later, two gunmen shot dead an army colonel outside his house, police said.", "gunmen", "nsubj", "shot"),
    ("In response, Pakistan expelled the Indian high commissioner and suspended bilateral trade.", "trade", "obj", "suspended"),
    ("UNICEF appealed to donors for $13 million to care for the children.", "donors", "obl", "appealed"),
    ("Police arrested and charged two men in Leeds.", "Police", "nsubj", "arrested"),
]
RIGHT = [
    "Police arrested the activist.",
    "The free world watched the talks.",
    "It is clear that the talks failed.",
    "Rebels attacked the town and killed five soldiers.",
    "The minister is a friend of Peru.",
]
# fmt: on


def parsed(parser: StoredParser, text: str) -> Sentence:
    return parser.parse([text])[0][0]


@pytest.mark.parametrize(("text", "word", "relation", "above"), SLIPS)
def test_a_slip_is_put_right(parser: StoredParser, text: str, word: str, relation: str, above: str | None) -> None:
    sentence = restore_predicates(parsed(parser, text))
    token = next(t for t in sentence if t.text == word)
    assert (token.deprel, sentence[token.head].text if token.head >= 0 else None) == (relation, above)


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_tree_stays_as_it_is(parser: StoredParser, text: str) -> None:
    sentence = parsed(parser, text)
    assert restore_predicates(sentence) is sentence


def test_a_country_is_no_day(parser: StoredParser) -> None:
    texts = ["Hungary vetoed the plan on Thursday.", "Ramadan began on Monday."]
    hungary, ramadan = (restore_predicates(sentences[0]) for sentences in parser.parse(texts))
    assert (hungary[0].ner, hungary[5].ner, ramadan[3].ner) == ("O", "B-DATE", "B-DATE")
