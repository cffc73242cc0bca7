"""Clauses: the same participants in every form of the sentence."""

import pytest

from eventkit.clauses import Clause, find_clauses
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
    return next(c for s in sentences for c in find_clauses(s) if s[c.head].text == word)


def test_obliques_keep_their_preposition(parser: StoredParser) -> None:
    clause = clause_of(parser, "Rebels carried out an attack on the city.", "attack")
    assert [(a.preposition, clause.sentence[a.head].text) for a in clause.with_role("oblique")] == [("on", "city")]
