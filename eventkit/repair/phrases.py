"""Phrases that the parser hung on the wrong word, or began or ended at one: recipients, places, agents, names with their offices."""

from dataclasses import replace

from ..document import Sentence, Token
from .steps import Fixed

# "gave *Haiti* emergency aid": verbs that name whom they give to right behind them.
GIVING = frozenset(
    """allocate allot allow award cost deliver deny feed fine give grant guarantee hand lend loan offer owe pass pay pledge
    promise refuse sell send serve show supply teach tell wish""".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
BEHIND_DAYS = frozenset(
    "about against among amid at between by for from in inside into near outside over to with without".split()
)
BESIDE = frozenset({"alongside", "amid", "despite", "unlike"})
WHERE = frozenset({"near", "in", "at", "outside", "inside", "around"})
PARTICIPANTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj"})
LIFTED = frozenset({"to", "of", "for", "with", "from", "by", "into", "on", "against"})  # not those that count: "over 300"
UNITS = frozenset({"week", "month", "year", "weekend", "night", "morning", "evening", "afternoon"})


def lead_by_names(sentence: Sentence, name: Token) -> Fixed:
    """ "opposition leader *Jane Roe*": the person leads and the office describes, as elsewhere in the treebank, not the other way round."""
    office = sentence[name.head]
    if office.i != name.i - 1 or office.upos != "NOUN" or office.deprel not in PARTICIPANTS or name.ner != "B-PER":
        return {}
    fixed = {t.i: replace(t, head=name.i) for t in sentence.children(office.i) if t.deprel == "case" or t.i > name.i}
    fixed[office.i] = replace(office, head=name.i, deprel="nmod:desc")
    fixed[name.i] = replace(name, head=office.head, deprel=office.deprel)
    return fixed


def free_places_of_counted(sentence: Sentence, place: Token) -> Fixed:
    """ "killed four gunmen *near Garissa*": where people are counted, the place is that of what was done to them."""
    counted = sentence[place.head]
    case = sentence.child(place.i, "case")
    if (
        not place.ner.endswith("-LOC")
        or case is None
        or case.lemma.lower() not in WHERE
        or not sentence.child(counted.i, "nummod")
    ):
        return {}
    if counted.deprel not in ("obj", "nsubj:pass") or counted.head < 0 or sentence[counted.head].upos != "VERB":
        return {}
    return {place.i: replace(place, head=counted.head, deprel="obl")} if place.i > counted.head else {}


def name_recipients(sentence: Sentence, thing: Token) -> Fixed:
    """ "gave *the Congo* two million euros", "sold *Zambia* fighter jets": a name before them is no part of the object."""
    verb = sentence[thing.head]
    if verb.lemma.lower() not in GIVING or verb.upos != "VERB":
        return {}
    modifiers = [t for t in sentence.children(thing.i, "amod", "nummod", "det") if verb.i < t.i < thing.i]
    for name in sentence.children(thing.i, "compound", "nmod:poss", "nmod", "amod"):
        if name.upos != "PROPN" or not verb.i < name.i < thing.i or sentence.child(name.i, "case"):
            continue
        nouns = [t for t in sentence.children(thing.i, "compound") if name.i < t.i < thing.i]
        listed = bool(nouns) and name.ner == "B-LOC" and thing.xpos == "NNS" and not sentence.child(verb.i, "obl")
        if thing.upos == "SYM" or listed or any(t.i > name.i for t in modifiers):
            before = {t.i: replace(t, head=name.i) for t in modifiers if t.i < name.i}
            return {name.i: replace(name, head=verb.i, deprel="iobj", ner=_as_name(name)), **before}
    return {}


def _as_name(token: Token) -> str:
    """ "the Congo 2 million euros" was no sum of money from its first word on."""
    return "O" if token.ner.endswith("MONEY") else token.ner


def lift_prepositions(sentence: Sentence, case: Token) -> Fixed:
    """ "talks *with* Speaker Roe", "food *to* 6,000 families": the preposition belongs to the name, not to its title or number."""
    title = sentence[case.head]
    while title.deprel == "compound" and title.head > title.i:
        title = sentence[title.head]
    is_count = (
        title.deprel == "nummod" and case.lemma in LIFTED and case.i and sentence[case.i - 1].text.lower() not in ("up", "close")
    )
    if not (title.deprel == "nmod:desc" or is_count) or not case.i < title.i < title.head:
        return {}
    name = sentence[title.head]
    is_verbs = name.deprel == "nmod" and name.head >= 0 and sentence[name.head].upos == "VERB"
    return {case.i: replace(case, head=name.i), name.i: replace(name, deprel="obl" if is_verbs else name.deprel)}


def lower_prepared_objects(sentence: Sentence, token: Token) -> Fixed:
    """ "welcomed advances *by the army*": what has a preposition is no second object."""
    others = [t for t in sentence.children(token.head, "obj") if t.head < t.i < token.i]
    case = sentence.child(token.i, "case")
    if not others or case is None or not others[-1].i < case.i < token.i or case.xpos == "POS":
        return {}
    return {token.i: replace(token, head=others[-1].i, deprel="nmod")}


def part_names(sentence: Sentence, token: Token) -> Fixed:
    """ "After talks in Ufa*, Pakistan* and India agreed": two names, where another word heads the second."""
    entity = sentence.entity_at(token.i) if sentence[token.i - 1].text == "," else None
    if entity is None or token.i < entity.first + 2:
        return {}
    if entity.first <= token.head <= entity.last or sentence[entity.first].head == token.i:
        return {}
    comma = sentence[token.i - 1]
    return {comma.i: replace(comma, ner="O"), token.i: replace(token, ner=f"B-{entity.label}")}


def return_agents(sentence: Sentence, agent: Token) -> Fixed:
    """ "were denied visas *by the embassy*", "was called rash *by Roe*": they did it, whose visas they are is not told."""
    thing, case = sentence[agent.head], sentence.child(agent.i, "case")
    if case is None or case.lemma.lower() != "by" or thing.relation not in ("obj", "xcomp") or thing.upos not in ("NOUN", "ADJ"):
        return {}
    verb = sentence[thing.head]
    if (
        (verb.lemma.lower() not in GIVING and thing.upos == "NOUN")
        or not sentence.child(verb.i, "aux:pass")
        or sentence.child(verb.i, "obl:agent")
    ):
        return {}
    return {agent.i: replace(agent, head=verb.i, deprel="obl:agent")}


def lead_by_nouns(sentence: Sentence, noun: Token) -> Fixed:
    """ "six *party MPs*": two nouns side by side are one phrase, and the second leads it."""
    before = sentence[noun.head]
    if (
        before.i != noun.i - 1
        or before.upos != "NOUN"
        or not (noun.upos in ("NOUN", "PROPN") and noun.text.endswith("s"))
        or before.xpos != "NN"
        or before.head < 0
    ):
        return {}
    moved = {t.i: replace(t, head=noun.i) for t in sentence.children(before.i) if t.i != noun.i}
    return {
        **moved,
        before.i: replace(before, head=noun.i, deprel="compound"),
        noun.i: replace(noun, head=before.head, deprel=before.deprel),
    }


def prepare_phrases(sentence: Sentence, word: Token) -> Fixed:
    """ "are fighting *alongside* troops": a preposition and no adjective, so the troops are not fought."""
    noun = sentence[word.head]
    if word.text.lower() not in BESIDE or noun.i < word.i:
        return {}
    relation = "obl" if noun.relation == "obj" else noun.deprel
    return {word.i: replace(word, deprel="case", upos="ADP", xpos="IN"), noun.i: replace(noun, deprel=relation)}


def free_objects(sentence: Sentence, thing: Token) -> Fixed:
    """ "accepted in principle *a plan*": a noun has no object, the verb before it has."""
    noun = sentence[thing.head]
    verb = sentence[noun.head] if noun.relation == "obl" and noun.head >= 0 else noun
    if noun.upos != "NOUN" or verb.upos != "VERB" or not verb.i < noun.i < thing.i or sentence.child(verb.i, "obj", "aux:pass"):
        return {}
    return {thing.i: replace(thing, head=verb.i)}


def free_times(sentence: Sentence, unit: Token) -> Fixed:
    """ "The two countries *last week* signed": when is told of the verb, not of who acts."""
    noun = sentence[unit.head]
    told = sentence.child(unit.i, "amod", "det")
    if unit.lemma.lower() not in UNITS or noun.relation != "nsubj" or noun.head < unit.i or told is None:
        return {}
    return {unit.i: replace(unit, head=noun.head, deprel="obl:unmarked")}


def free_her(sentence: Sentence, her: Token) -> Fixed:
    """ "placed *her* under arrest", "jailed *her* for six years": what stands before the preposition is no word of its phrase."""
    noun = sentence[her.head]
    has_case = any(t.deprel == "case" for t in sentence.tokens[her.i + 1 : noun.i])
    verb = sentence[noun.head] if noun.head >= 0 else noun
    if her.text.lower() != "her" or not has_case or verb.upos != "VERB" or verb.i != her.i - 1:
        return {}
    return {her.i: replace(her, head=verb.i, deprel="obj")}


def free_from_days(sentence: Sentence, token: Token) -> Fixed:
    """ "launched an effort on Saturday *between the two states*": nothing is between, with or at a Saturday."""
    day, case = sentence[token.head], sentence.child(token.i, "case")
    if day.text.lower() not in DAYS or token.i < day.i or case is None or case.lemma.lower() not in BEHIND_DAYS or day.head < 0:
        return {}
    above = sentence[day.head]
    return {token.i: replace(token, head=above.i, deprel="nmod" if above.upos in ("NOUN", "PROPN") else "obl")}
