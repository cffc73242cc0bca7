"""Clauses: the same participants in every form of the sentence."""

import pytest

from eventkit.clauses.reading import Clause, find_clauses, kinds_of
from eventkit.repair.sentence import repair
from eventkit.testing import StoredParser

# fmt: off
# sentence, predicate, role → head words
EXAMPLES = [
    # one event in many forms
    ("Police arrested the activist.", "arrested", {"subject": ["Police"], "object": ["activist"]}),
    ("The activist was arrested by police.", "arrested", {"subject": ["police"], "object": ["activist"]}),
    ("The activist was arrested.", "arrested", {"subject": [], "object": ["activist"]}),
    ("The activist, who was arrested by police, died.", "arrested", {"subject": ["police"], "object": ["activist"]}),
    ("Police who arrested the activist left.", "arrested", {"subject": ["Police"], "object": ["activist"]}),
    ("The activist arrested by police on Friday was freed.", "arrested", {"subject": ["police"], "object": ["activist"]}),
    ("The activist that police arrested was freed.", "arrested", {"subject": ["police"], "object": ["activist"]}),
    # control and raising
    ("Police decided to arrest the activist.", "arrest", {"subject": ["Police"], "object": ["activist"]}),
    ("The judge ordered police to arrest the activist.", "arrest", {"subject": ["police"], "object": ["activist"]}),
    ("Soldiers stormed the station, arresting the activist.", "arresting", {"subject": ["Soldiers"], "object": ["activist"]}),
    # coordination shares
    ("Police and soldiers arrested the activist.", "arrested", {"subject": ["Police", "soldiers"]}),
    ("Police beat and arrested the activist.", "arrested", {"subject": ["Police"], "object": ["activist"]}),
    ("The envoy was summoned by Oslo and handed a note.", "handed", {"subject": [], "object": ["envoy", "note"]}),
    ("The court tried and jailed the activist.", "tried", {"subject": ["court"], "object": ["activist"]}),
    ("Police arrested the activist and the lawyer.", "arrested", {"object": ["activist", "lawyer"]}),
    ("Libyan leader Omar Haddad and Bulgarian President Ivan Petrov arrested the activist.", "arrested", {"subject": ["Omar", "Ivan"]}),
    ("Two miners were killed and five wounded by gunmen.", "killed", {"subject": ["gunmen"], "object": ["miners"]}),
    ("The hills were seized in May, but the valley is claimed by rebels.", "seized", {"subject": [], "object": ["hills"]}),
    ("Troops were engaged in a battle.", "engaged", {"subject": ["Troops"]}),
    ("Officials accused the activist of bombing a bank.", "bombing", {"subject": ["activist"], "object": ["bank"]}),
    ("Peruvian editor jailed after strike", "jailed", {"subject": [], "object": ["editor"]}),
    ("The team was denied visas by the consulate.", "denied", {"subject": ["consulate"], "oblique": ["team"]}),
    # nominal predicates
    ("The arrest of the activist by police shocked Lima.", "arrest", {"subject": ["police"]}),
    ("Russia's attack on the city continued.", "attack", {"possessor": ["Russia"]}),
    ("Rebels carried out an attack on the city.", "attack", {"subject": ["Rebels"]}),
    ("An attack on the city was carried out by rebels.", "attack", {"subject": ["rebels"]}),
    ("The minister's arrest shocked Lima.", "arrest", {"object": ["minister"]}),
    ("The US attack on Basra continued.", "attack", {"modifier": ["US"], "subject": []}),
    ("The shooting of the mayor by rebels shocked Lima.", "shooting", {"subject": ["rebels"], "oblique": ["mayor"]}),
    ("The rally, organised by workers, was banned.", "rally", {"subject": ["workers"]}),
    ("Police have the power to arrest protesters.", "power", {"subject": ["Police"]}),
    # who is meant
    ("Officials called on police to arrest the activist.", "arrest", {"subject": ["police"], "object": ["activist"]}),
    ("France agreed with Chad to expel the envoys.", "expel", {"subject": ["France"], "object": ["envoys"]}),
    ("The mayor is expected to meet the envoy.", "meet", {"subject": ["mayor"], "object": ["envoy"]}),
    ("The army vowed to attack rebels and to free the hostages.", "attack", {"subject": ["army"], "object": ["rebels"]}),
    ("Police used tear gas to disperse protesters.", "disperse", {"subject": ["Police"], "object": ["protesters"]}),
    ("Rebels holding the town attacked the army.", "holding", {"subject": ["Rebels"], "object": ["town"]}),
    ("Angered by the raid, workers blocked the road.", "Angered", {"subject": ["raid"], "object": ["workers"]}),
    ("Instead of attacking the town, rebels left.", "attacking", {"subject": ["rebels"], "object": ["town"]}),
    ("The man suspected of killing the mayor was arrested.", "killing", {"subject": ["man"], "object": ["mayor"]}),
    ("The government denied attacking the town.", "attacking", {"subject": ["government"], "object": ["town"]}),
    ("Chad and Niger, meeting in Paris, signed the treaty.", "meeting", {"subject": ["Chad", "Niger"], "oblique": ["Paris"]}),
    ("It was the army that attacked the town.", "attacked", {"subject": ["army"], "object": ["town"]}),
    ("Police said they arrested the activist.", "arrested", {"subject": ["they"], "object": ["activist"]}),
    # times and names are nobody
    ("Last March protesters blocked the road.", "blocked", {"subject": ["protesters"], "object": ["road"], "oblique": []}),
    ("The Public Prosecution office charged the mayor.", "charged", {"subject": ["office"], "object": ["mayor"]}),
    # copulas
    ("The army is responsible for the killings.", "responsible", {"subject": ["army"]}),
]
# fmt: on


@pytest.mark.parametrize(("text", "word", "roles"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_clause_finds_deep_roles(parser: StoredParser, text: str, word: str, roles: dict[str, list[str]]) -> None:
    clause = clause_of(parser, text, word)
    found = {role: [clause.sentence[a.head].text for a in clause.with_role(role)] for role in roles}  # type: ignore[arg-type]
    assert found == roles


def clause_of(parser: StoredParser, text: str, word: str) -> Clause:
    """The clause whose predicate is `word`, the noun or adjective reading last."""
    sentences = parser.parse([text])[0]
    return next(c for s in sentences for c in find_clauses(repair(s)) if s[c.head].text == word)


# sentence, predicate, the clause that completes it and how it begins
COMPLEMENTS = [
    ("The army vowed to attack rebels and to free the hostages.", "vowed", [("attack", "to")]),
    ("The man suspected of killing the mayor was arrested.", "suspected", [("killing", "of")]),
    ("The government denied attacking the town.", "denied", [("attacking", "")]),
    ("Police said they arrested the activist.", "said", [("arrested", "")]),
    ("Police have the power to arrest protesters.", "power", [("arrest", "to")]),
    ("Rebels threatened the town with attacks.", "threatened", []),
]


@pytest.mark.parametrize(("text", "word", "complements"), COMPLEMENTS, ids=[f"{word}: {text}" for text, word, _ in COMPLEMENTS])
def test_what_completes_a_predicate(parser: StoredParser, text: str, word: str, complements: list[tuple[str, str]]) -> None:
    clause = clause_of(parser, text, word)
    assert [(clause.sentence[c.head].text, c.marker) for c in clause.complements] == complements


WORDS_BETWEEN = [
    ("According to police, rebels attacked the town.", "attacked", ["according to"]),
    ("Rebels threatened the town with attacks.", "threatened", ["with"]),
    ("France agreed with Chad to expel the envoys.", "agreed", ["with"]),
]


@pytest.mark.parametrize(("text", "word", "prepositions"), WORDS_BETWEEN)
def test_prepositions_of_one_word_and_of_two(parser: StoredParser, text: str, word: str, prepositions: list[str]) -> None:
    assert [argument.preposition for argument in clause_of(parser, text, word).with_role("oblique")] == prepositions


def test_what_hangs_on_a_neighbour_is_not_near(parser: StoredParser) -> None:
    town = clause_of(parser, "Rebels threatened the town with attacks.", "town")
    (with_attacks,) = town.with_role("oblique")
    assert not with_attacks.near
    assert all(a.near for a in clause_of(parser, "Rebels threatened the town with attacks.", "threatened").arguments)


@pytest.mark.parametrize(
    ("text", "word", "kinds"),
    [
        ("Greece is opposed to the plan.", "opposed", ("adjective",)),
        ("The plan was opposed by Greece.", "opposed", ("verb", "adjective")),
        ("The banker was fined.", "fined", ("verb", "adjective")),
        ("Greece remains committed to peace.", "committed", ("verb", "adjective")),
    ],
)
def test_participles_that_tell_a_stance(parser: StoredParser, text: str, word: str, kinds: tuple[str, ...]) -> None:
    (sentence,) = parser.parse([text])[0]
    assert kinds_of(sentence, next(t.i for t in sentence if t.text == word)) == kinds


def test_a_month_is_no_march(parser: StoredParser) -> None:
    (sentence,) = parser.parse(["Last March protesters blocked the road."])[0]
    assert "March" not in [sentence[clause.head].text for clause in find_clauses(sentence)]


def test_a_word_of_a_name_is_no_event(parser: StoredParser) -> None:
    (sentence,) = parser.parse(["The Public Prosecution office charged the mayor."])[0]
    assert "Prosecution" not in [sentence[clause.head].text for clause in find_clauses(sentence)]


def test_obliques_keep_their_preposition(parser: StoredParser) -> None:
    clause = clause_of(parser, "Rebels carried out an attack on the city.", "attack")
    assert [(a.preposition, clause.sentence[a.head].text) for a in clause.with_role("oblique")] == [("on", "city")]


@pytest.mark.parametrize(
    ("text", "word", "passive"),
    [("He's asked the police to leave.", "asked", False), ("She's been asked to leave.", "asked", True)],
)
def test_a_short_auxiliary_before_an_object_is_has(parser: StoredParser, text: str, word: str, passive: bool) -> None:
    assert clause_of(parser, text, word).passive == passive
