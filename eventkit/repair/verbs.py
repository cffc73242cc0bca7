"""Verbs that the parser took for adjectives, prepositions or descriptions of the wrong word, and the reverse."""

from dataclasses import replace

from ..document import Sentence, Token
from ..factuality_words import embedding_words
from .steps import Fixed
from .subjects import SAYING

# Participles that are adjectives of the noun behind them: "from neighbouring Mali".
ADJECTIVES = frozenset(
    "neighboring neighbouring surrounding adjoining warring ruling rivaling outlying opposing existing".split()
)
# What places do themselves: "a town *bordering* Mali". Anything else behind a place is done by whoever acts in the sentence.
PLACES_DO = frozenset(
    """adjoin be belong border boast bound comprise connect contain control cover date employ face feature have house host
    include lead lie line link locate name neighbor neighbour overlook produce remain run separate serve sit span stand
    straddle stretch surround use""".split()
)
# Verbs whose object is told more of by a participle: "want him *released*", "left two *wounded*".
KEEPING = frozenset(
    "catch consider declare feel find get have hear hold keep leave make need order report see show want watch".split()
)
# Participles of speech: behind a comma they go on with what somebody says.
SPEAKING = frozenset("accuse add blame call condemn criticise criticize denounce describe insist urge vow warn".split())
# "ordered the firm *to close*": verbs that need an infinitive for what somebody is to do, or ask it of somebody.
ASKING = frozenset(
    """allow appeal ask beg call compel direct enable encourage force implore instruct invite oblige order permit persuade plead
    press pressure request require tell urge""".split()
)
ASKING_OF = frozenset("appeal call plead".split())
# Verbs that take things, not deeds.
DEALING = frozenset("build fight give have hold make offer provide sign wage".split())
SUSPECTING = frozenset("accuse charge convict know suspect want".split())
COURTS = frozenset("court custody dock jail prison".split())
BODIES = frozenset(
    "administration army authority cabinet country government ministry opposition parliament party regime state".split()
)


def raise_perfects(sentence: Sentence, participle: Token) -> Fixed:
    """ "have *jailed* dozens of monks": a participle right behind "have" is the verb, not an adjective of the object."""
    thing = sentence[participle.head]
    have = sentence[thing.head] if thing.relation == "obj" and thing.head >= 0 else None
    if participle.xpos != "VBN" or have is None or have.lemma.lower() != "have" or have.i + 1 != participle.i:
        return {}
    moved = {t.i: replace(t, head=participle.i) for t in sentence.children(have.i) if t.i != thing.i}
    return {
        **moved,
        participle.i: replace(participle, head=have.head, deprel=have.deprel, upos="VERB"),
        have.i: replace(have, head=participle.i, deprel="aux", upos="AUX"),
        thing.i: replace(thing, head=participle.i, deprel="obj"),
    }


def lower_described(sentence: Sentence, participle: Token) -> Fixed:
    """ "allowed *exiled* writers to return": a participle right before the object describes it."""
    verb, thing = sentence[participle.head], sentence[min(participle.i + 1, len(sentence) - 1)]
    if participle.xpos != "VBN" or thing.head != verb.i or thing.relation not in ("obj", "iobj") or thing.upos != "NOUN":
        return {}
    if sentence.child(participle.i, "aux", "aux:pass", "mark", "obj", "obl:agent"):
        return {}
    moved = {t.i: replace(t, head=verb.i, deprel="xcomp") for t in sentence.children(participle.i, "advcl") if t.xpos == "VB"}
    return {**moved, participle.i: replace(participle, head=thing.i, deprel="amod"), thing.i: replace(thing, deprel="obj")}


def raise_prepared_verbs(sentence: Sentence, verb: Token) -> Fixed:
    """ "the unions are *opposed* to the plan": a participle with a subject of its own is no preposition."""
    noun = sentence[verb.head]
    if verb.xpos != "VBN" or not sentence.child(verb.i, "nsubj", "nsubj:pass"):
        return {}
    before = [t for t in sentence.children(noun.i, "cop", "aux", "aux:pass", "advmod", "punct", "cc") if t.i < verb.i]
    return {
        **{t.i: replace(t, head=verb.i) for t in before},
        verb.i: replace(verb, head=noun.head, deprel=noun.deprel),
        noun.i: replace(noun, head=verb.i, deprel="obl"),
    }


def free_neighbours(sentence: Sentence, word: Token) -> Fixed:
    """ "from *neighbouring* Mali": no clause in which Mali is neighboured."""
    thing = sentence.child(word.i, "obj")
    is_compound = word.i > 1 and sentence[word.i - 1].text == "-"  # "to war-torn Somalia"
    if not (is_compound or word.text.lower() in ADJECTIVES) or thing is None or thing.i != word.i + 1:
        return {}
    parts = [word.i, *(t.i for t in sentence.children(word.i, "compound"))]
    marks = {t.i: replace(t, head=thing.i, deprel="case") for i in parts for t in sentence.children(i, "mark", "case")}
    relation = "obl" if sentence[word.head].upos == "VERB" else "nmod"
    return {
        **marks,
        word.i: replace(word, head=thing.i, deprel="amod", upos="ADJ"),
        thing.i: replace(thing, head=word.head, deprel=relation),
    }


def free_participles(sentence: Sentence, verb: Token) -> Fixed:
    """ "blew up in a market in Herat, *killing* five": not the town kills."""
    if verb.xpos != "VBG" or verb.lemma.lower() in PLACES_DO:
        return {}
    noun = sentence[verb.head]
    names = [noun, *sentence.children(noun.i, "nmod", "appos", "flat", "compound")]
    if noun.relation not in ("obl", "nmod") or not any(t.ner.endswith(("LOC", "DATE")) for t in names if t.i < verb.i):
        return {}
    above = next((t for t in sentence.ancestors(noun.i) if t.upos == "VERB"), None)
    return {} if above is None else {verb.i: replace(verb, head=above.i, deprel="advcl")}


def hang_on_doers(sentence: Sentence, verb: Token) -> Fixed:
    """ "the prospect of *Mali* arming rebels": who arms them is named right before."""
    if verb.xpos != "VBG" or verb.i == 0 or sentence.child(verb.i, "mark", "nsubj"):
        return {}
    before = sentence[verb.i - 1]
    doer = sentence[before.head] if before.relation == "flat" else before
    case = sentence.child(doer.i, "case")
    if doer.upos != "PROPN" or doer.deprel != "nmod" or case is None or case.lemma.lower() != "of":
        return {}
    return {verb.i: replace(verb, head=doer.i, deprel="acl")}


def free_accusations(sentence: Sentence, verb: Token) -> Fixed:
    """ "Roe said Mali had used force, *accusing* it of …": who said it accuses."""
    told = sentence[verb.head]
    if verb.xpos != "VBG" or verb.lemma.lower() not in SPEAKING or told.deprel != "ccomp" or verb.i < told.i:
        return {}
    saying = sentence[told.head]
    if saying.lemma.lower() not in SAYING or sentence[verb.i - 1].text != "," or sentence.child(verb.i, "mark"):
        return {}
    return {verb.i: replace(verb, head=saying.i)}


def go_on_accusing(sentence: Sentence, verb: Token) -> Fixed:
    """ "Roe said that Poe had lied, and *accused* him of …": who said it accuses, too."""
    told = sentence[verb.head]
    if verb.xpos != "VBD" or verb.lemma.lower() not in SPEAKING or told.deprel != "ccomp" or told.head < 0:
        return {}
    saying, joint = sentence[told.head], sentence.child(verb.i, "cc")
    if saying.lemma.lower() not in SAYING or saying.i > told.i or joint is None or sentence[joint.i - 1].text != ",":
        return {}
    return {} if sentence.child(verb.i, "nsubj", "nsubj:pass") else {verb.i: replace(verb, head=saying.i)}


def give_people_their_clauses(sentence: Sentence, verb: Token) -> Fixed:
    """ "critics of the government, *who were jailed*": the critics were, no government is a "who"."""
    body = sentence[verb.head]
    who = next((t for t in sentence.children(verb.i, "nsubj", "nsubj:pass") if t.lemma.lower() == "who"), None)
    if who is None or body.relation != "nmod" or not (body.ner.endswith(("ORG", "LOC")) or body.lemma.lower() in BODIES):
        return {}
    people = sentence[body.head]
    return {verb.i: replace(verb, head=people.i)} if people.xpos == "NNS" and people.ner == "O" else {}


def raise_relatives(sentence: Sentence, verb: Token) -> Fixed:
    """ "an attack in Lom, which *killed* nine": not the town killed."""
    place = sentence[verb.head]
    relative = sentence.child(verb.i, "nsubj")
    if relative is None or relative.lemma.lower() not in ("which", "that") or verb.lemma.lower() in PLACES_DO:
        return {}
    while place.ner.endswith("LOC") and place.relation in ("nmod", "appos") and sentence[place.head].upos in ("NOUN", "PROPN"):
        place = sentence[place.head]
    return {} if place.i == verb.head else {verb.i: replace(verb, head=place.i)}


def hang_on_objects(sentence: Sentence, verb: Token) -> Fixed:
    """ "freed four nurses *seized* in May": they were seized, whoever freed them."""
    if verb.xpos != "VBN" or sentence.child(verb.i, "aux", "aux:pass", "mark"):
        return {}
    thing = next((t for t in reversed(sentence.children(verb.head, "obj")) if t.i < verb.i), None)
    if thing is None or sentence[verb.head].lemma.lower() in KEEPING or max(sentence.subtree(thing.i)) != verb.i - 1:
        return {}
    return {verb.i: replace(verb, head=thing.i, deprel="acl")}


def hang_accused(sentence: Sentence, verb: Token) -> Fixed:
    """ "arrested two men, *accused* of a plot": the men are accused, whoever arrested them."""
    if verb.xpos != "VBN" or verb.lemma.lower() not in SUSPECTING or sentence.child(verb.i, "aux", "aux:pass", "mark", "nsubj"):
        return {}
    thing = next((t for t in reversed(sentence.children(verb.head, "obj")) if t.i < verb.i), None)
    if thing is None or sentence[verb.i - 1].text != "," or verb.i - 1 - max(sentence.subtree(thing.i)) > 1:
        return {}
    return {verb.i: replace(verb, head=thing.i, deprel="acl")}


def charge_in_court(sentence: Sentence, verb: Token) -> Fixed:
    """ "sat in the dock *charged* with fraud": whoever sat there is charged."""
    place = sentence[verb.head]
    if verb.xpos != "VBN" or verb.lemma.lower() not in SUSPECTING or place.lemma.lower() not in COURTS or place.relation != "obl":
        return {}
    return {verb.i: replace(verb, head=place.head, deprel="advcl")}


def return_infinitives(sentence: Sentence, verb: Token) -> Fixed:
    """ "appealed to traders from all over the country *to invest*": what is asked of them, not what the country is for."""
    if not is_bare_infinitive(sentence, verb) or sentence[verb.head].lemma.lower() in embedding_words():
        return {}
    if sentence[verb.head].upos == "VERB" and verb.head == verb.i - 2:  # "a panel set up to look into it"
        return {}
    asked = sentence[verb.head]
    for asking in sentence.ancestors(verb.head):
        wanted = ASKING_OF if asked.relation == "obl" else ASKING
        if asked.relation in ("obj", "obl", "nsubj:pass") and asking.lemma.lower() in wanted and asked.i != verb.head:
            done = any(is_bare_infinitive(sentence, t) for t in sentence.children(asking.i, "xcomp", "advcl", "ccomp"))
            return {} if done else {verb.i: replace(verb, head=asking.i, deprel="xcomp")}
        asked = asking
    return {}


def is_bare_infinitive(sentence: Sentence, verb: Token) -> bool:
    """ "to *close*", and no participle behind "to"."""
    return verb.xpos == "VB" and any(t.lemma == "to" for t in sentence.children(verb.i, "mark"))


def lower_participles(sentence: Sentence, participle: Token) -> Fixed:
    """ "fought *running* battles", "offers *breathing* space": a participle before the object of such verbs describes it."""
    verb, thing = sentence[participle.head], sentence.child(participle.i, "obj")
    if participle.xpos != "VBG" or verb.lemma.lower() not in DEALING or verb.i != participle.i - 1:
        return {}
    if thing is None or thing.i != participle.i + 1 or thing.upos != "NOUN" or sentence.child(verb.i, "obj"):
        return {}
    moved = {t.i: replace(t, head=thing.i) for t in sentence.children(participle.i) if t.i > thing.i}
    return {
        **moved,
        participle.i: replace(participle, head=thing.i, deprel="amod"),
        thing.i: replace(thing, head=verb.i, deprel="obj"),
    }
