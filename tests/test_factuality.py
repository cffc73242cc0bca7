"""Factuality: what the text vouches for, and the word that decides."""

import pytest

from eventkit.clauses.reading import find_clauses
from eventkit.factuality import read_factuality
from eventkit.repair.sentence import repair
from eventkit.testing import StoredParser

# fmt: off
EXAMPLES = [
    ("Rebels attacked the town.", "attacked", "asserted"),
    ("Rebels have attacked the town.", "attacked", "asserted"),
    ("Rebels did not attack the town.", "attack", "negated"),
    ("Rebels never attacked the town.", "attacked", "negated"),
    ("Rebels failed to attack the town.", "attack", "negated"),
    ("Rebels refused to attack the town.", "attack", "negated"),
    ("No rebels attacked the town.", "attacked", "negated"),
    ("Rebels left without attacking the town.", "attacking", "negated"),
    ("Rebels will attack the town.", "attack", "planned"),
    ("Rebels plan to attack the town.", "attack", "planned"),
    ("Rebels vowed to attack the town.", "attack", "planned"),
    ("The commander said rebels would attack the town.", "attack", "planned"),
    ("Rebels may attack the town.", "attack", "possible"),
    ("Rebels could attack the town.", "attack", "possible"),
    ("Rebels are suspected of attacking the town.", "attacking", "possible"),
    ("If rebels attack the town, civilians will flee.", "attack", "hypothetical"),
    ("Rebels would have attacked the town.", "attacked", "hypothetical"),
    ("Rebels will stay until the general attacks the town.", "attacks", "hypothetical"),
    ("Rebels stayed until the general attacked the town.", "attacked", "asserted"),
    ("Rebels refuse to talk until the general attacks the town.", "attacks", "hypothetical"),
    ("The envoy told the minister that rebels were ready to attack the town.", "ready", "asserted"),
    ("France was quick to attack the town.", "attack", "asserted"),
    ("Rebels were forced to attack the town.", "attack", "asserted"),
    ("Rebels will be forced to attack the town.", "attack", "planned"),
    ("The general promised a response to the attack.", "attack", "asserted"),
    ("Rebels would prefer to attack the town.", "attack", "hypothetical"),
    ("A judge found reasons to arrest the rebels.", "arrest", "hypothetical"),
    ("The colonel obliged the rebels to attack the town.", "attack", "demanded"),
    ("Rebels tried to attack the town.", "attack", "hypothetical"),
    ("Rebels should attack the town.", "attack", "demanded"),
    ("The commander urged rebels to attack the town.", "attack", "demanded"),
    ("Rebels denied attacking the town.", "attacking", "denied"),
    ("Rebels denied they attacked the town.", "attacked", "denied"),
    ("The commander said rebels attacked the town.", "attacked", "asserted"),
    ("The army said it had arrested the rebels, who attacked the town.", "attacked", "asserted"),
    ("Did rebels attack the town?", "attack", "hypothetical"),
    ("The rebels have yet to attack the town.", "attack", "negated"),
    ("The general said he had no plans to attack the town.", "attack", "negated"),
    ("Rebels are to attack the town.", "attack", "planned"),
    ("The general denied reports that it had been attacked.", "attacked", "denied"),
    ("Rebels never stopped attacking the town.", "attacking", "asserted"),
    ("Rebels stopped attacking the town.", "attacking", "negated"),
    ("Rebels did not hesitate to attack the town.", "attack", "asserted"),
    ("Not a single rebel attacked the town.", "attacked", "negated"),
    ("The general won the vote, only to be arrested by the army.", "arrested", "asserted"),
    ("The mayor took to Twitter to denounce the attack.", "denounce", "asserted"),
    ("The rebels agreed to talk after the army attacked the town.", "attacked", "asserted"),
    ("The rebels plan a march through the town.", "plan", "planned"),
    ("Attacking the town would depend on the weather.", "Attacking", "hypothetical"),
    ("No rebel has been charged or been brought before a judge.", "brought", "negated"),
    ("The court dismissed a petition filed by the rebels.", "filed", "asserted"),
    ("We would like to thank the donors.", "thank", "asserted"),
    ("We would not like to thank the donors.", "thank", "hypothetical"),
    ("The general would like to thank the donors.", "thank", "hypothetical"),
    # nouns
    ("France's perceived support for the army angered Chad.", "support", "possible"),
    ("The council will discuss the attack on the town by rebels.", "attack", "asserted"),
    ("The general was allowed to handle the trial over the attack on the town.", "attack", "asserted"),
    ("The raid may lead to an attack on the town.", "attack", "possible"),
    ("The ministers could not give clear answers to the accusations of the opposition.", "accusations", "asserted"),
    ("Rebels carried out an attack on the town.", "attack", "asserted"),
    ("Rebels plan an attack on the town.", "attack", "planned"),
    ("Rebels denied the attack on the town.", "attack", "denied"),
    ("Rebels denied a role in the attack on the town.", "attack", "asserted"),
    ("The alleged attack on the town by rebels angered Chad.", "attack", "possible"),
    ("Fighting raged between the army and rebels near Goma.", "Fighting", "asserted"),
    ("Police foiled an attack on the town.", "attack", "hypothetical"),
    ("An attack on the town will be launched.", "attack", "planned"),
    ("Talks between Chad and Niger will be held in May.", "Talks", "planned"),
    ("Officials denied reports that rebels had attacked the town.", "attacked", "denied"),
    ("The minister rejected claims that rebels had attacked the town.", "attacked", "denied"),
    ("The mayor could resign and be arrested.", "arrested", "possible"),
    ("Instead of attacking the town, rebels left.", "attacking", "negated"),
    ("The rebel is to be arrested on Monday.", "arrested", "planned"),
    ("Prosecutors charged the rebel with attacking the town.", "attacking", "possible"),
    ("Before the ceasefire was to begin, rebels attacked the town.", "begin", "planned"),
    ("The envoys told the minister that rebels keep attacking the town.", "attacking", "asserted"),
    ("The envoy told the president that the treaties signed by Chad contain a promise.", "signed", "asserted"),
]
# fmt: on


@pytest.mark.parametrize(("text", "word", "status"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_status(parser: StoredParser, text: str, word: str, status: str) -> None:
    clause = next(c for s in parser.parse([text])[0] for c in find_clauses(repair(s)) if s[c.head].text == word)
    assert read_factuality(clause.sentence, clause.head, clause.support).status == status


def test_speaker_is_the_subject_of_the_verb_of_saying(parser: StoredParser) -> None:
    sentence = parser.parse(["The commander said rebels attacked the town."])[0][0]
    clause = next(c for c in find_clauses(sentence) if sentence[c.head].text == "attacked")
    speaker = read_factuality(sentence, clause.head).speaker
    assert speaker is not None and sentence[speaker].text == "commander"


@pytest.mark.parametrize(
    ("text", "word", "condition"),
    [
        ("Germany may suspend aid to Kenya if the talks fail.", "suspend", "if"),
        ("The rebels will kill the hostages unless the army leaves.", "kill", "unless"),
        ("Rebels will attack the town.", "attack", ""),
    ],
)
def test_condition(parser: StoredParser, text: str, word: str, condition: str) -> None:
    clause = next(c for s in parser.parse([text])[0] for c in find_clauses(repair(s)) if s[c.head].text == word)
    assert read_factuality(clause.sentence, clause.head, clause.support).condition == condition
