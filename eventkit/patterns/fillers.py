"""A phrase of the sentence → who of it can fill a slot: itself, its owner, those it counts, whom it is about."""

from collections.abc import Sequence
from typing import Protocol

from ..clauses.arguments import Argument
from ..clauses.phrases import conjuncts, counted, preposition
from ..document import Sentence
from .pattern import Element

# Inside a phrase that is no actor, the actor it is about: "praised Haiti's efforts".
INNER_RELATIONS = ("nmod:poss", "amod", "compound", "nmod", "nmod:desc", "nmod:unmarked")
INNER_PREPOSITIONS = frozenset("of by against with in from for between among on to toward towards at".split())
# "Georgia's region of South Ossetia" is South Ossetia.
NAMED_BEHIND = frozenset("region republic province enclave territory state city town island peninsula district emirate".split())
# Prepositions that tell where before they tell whom.
PLACING = frozenset("in at on near inside outside within around throughout across".split())
# What a place before a noun can stand for: "the Kabul plan" is the government's, "a Leeds school" nobody's.
STATES = ("COUNTRY", "GOV")
# Blows that one side deals; both sides deal fights and clashes.
BLOWS = frozenset(
    "airstrike strike raid attack bombing bombardment shelling offensive ambush assault onslaught incursion crackdown".split()
)


BACKING = frozenset({"back", "finance", "fund", "sponsor", "support"})


class PhraseTest(Protocol):
    """Answers whether the phrase headed by a token can fill a slot of the given kinds."""

    def __call__(self, sentence: Sentence, head: int, kinds: tuple[str, ...]) -> bool: ...


def most_telling(sentence: Sentence, fitting: Sequence[tuple[Argument, int]], owners: list[int]) -> list[int]:
    """Whom before where: "rallied *in Tunis* against the president", "razed *Syrian* homes in the Golan"; of two places the first."""
    whom = [head for a, head in fitting if a.preposition not in PLACING]
    where = [head for a, head in fitting if a.preposition in PLACING]
    if whom or not where:
        return whom
    return owners or [head for head in where if head in conjuncts(sentence, min(where))]


def named_owners(sentence: Sentence, i: int) -> list[int]:
    """Whose a thing is by a name before it: "*Syrian* homes", "*Peru's* embassy"."""
    before = sentence.children(i, "nmod:poss", "amod", "compound")
    named = [
        (t.i, entity) for t in before if (entity := sentence.entity_at(t.i)) and entity.label in ("LOC", "NORP", "ORG", "PER")
    ]
    return [i for i, entity in named if not any(sentence[j].text.endswith("-") for j in range(entity.first, entity.last))]


def heads_told(sentence: Sentence, head: int) -> list[int]:
    """ "thousands of refugees and exiles" are refugees and exiles."""
    return [member for inner in counted(sentence, head) for member in conjuncts(sentence, inner)] or [head]


def inner_phrases(
    sentence: Sentence, head: int, kinds: tuple[str, ...], accepts: PhraseTest, element: Element, depth: int = 0
) -> list[int]:
    """Fillers inside a phrase that is none itself: "Haiti" in "Haiti's efforts"."""
    if depth > 1:
        return []
    relations = ("nmod", *INNER_RELATIONS) if sentence[head].lemma.lower() in NAMED_BEHIND else INNER_RELATIONS
    for relation in relations:
        for child in sentence.children(head, relation):
            if relation == "nmod" and (child.deprel != relation or child.upos == "PRON"):  # "an aide of *his*" is the aide
                continue
            if relation == "nmod" and (
                element.relation == "subject"
                and preposition(sentence, child.i) not in ("of", "by", "between")
                or preposition(sentence, child.i) not in INNER_PREPOSITIONS
            ):
                continue
            if child.lemma.lower() in BACKING and sentence[child.i - 1].text == "-":
                continue  # "*Ugandan*-sponsored bands" are no Ugandans
            if relation in ("amod", "compound") and child.upos != "PROPN" and not sentence.entity_at(child.i):
                # "military aid" is no aid to the military, "US Predator attacks" are American
                owners = [t.i for t in sentence.children(child.i, "amod", "compound") if sentence.entity_at(t.i)]
                if found := [i for i in owners if accepts(sentence, i, kinds)]:
                    return found
                continue
            wanted = STATES if relation in ("amod", "compound") and child.ner.endswith("LOC") else kinds
            if child.ner.endswith("MISC") and sentence.entity_at(child.i) == sentence.entity_at(head):
                wanted = ("COUNTRY",)  # "hailed the *Emir* Roe Prize"
            members = [child.i, *(c.i for c in sentence.children(child.i, "conj"))]
            found = [m for m in members if accepts(sentence, m, kinds) and accepts(sentence, m, wanted)]
            if found:
                return found
            if relation in ("nmod", "nmod:poss"):
                deeper = inner_phrases(sentence, child.i, kinds, accepts, element, depth + 1)
                if deeper:
                    return deeper
    return []


def strikers(sentence: Sentence, i: int, accepts: PhraseTest) -> list[int]:
    """Who strikes by a word before the blow: "were killed in *Russian* airstrikes", "in *rebel* raids", but not "in Iraqi fighting"."""
    if sentence[i].lemma.lower() not in BLOWS:
        return []
    named = [
        j
        for j in named_owners(sentence, i)
        if not sentence[j].ner.endswith("LOC")
        or sentence[j].deprel == "nmod:poss"
        or sentence[j].text.isupper()  # "a *US* strike"
    ]
    armed = [t.i for t in sentence.children(i, "compound") if t.upos == "NOUN" and accepts(sentence, t.i, ("ARMED",))]
    return [j for j in named if accepts(sentence, j, ("ACTOR",))] or armed


def acting(sentence: Sentence, head: int, accepts: PhraseTest, element: Element) -> list[int]:
    """Who acts in a fixed subject: the bomber of "a suicide bomber killed five", Israel of "an Israeli missile"."""
    if accepts(sentence, head, ("ACTOR",)):
        return [head]
    return inner_phrases(sentence, head, ("ACTOR",), accepts, element)
