"""Sentence → sentence: participants that the parser hung on the wrong word given back to their verb."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from ..document import Sentence, Token
from ..factuality_words import embedding_words
from . import subjects
from .steps import Fixed, rewired
from .subjects import SAYING

# "gave *Haiti* emergency aid": verbs that name whom they give to right behind them.
GIVING = frozenset(
    """allocate allot allow award cost deliver deny feed fine give grant guarantee hand lend loan offer owe pass pay pledge
    promise refuse sell send serve show supply teach tell wish""".split()
)
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
# Verbs whose past is spelt as their infinitive.
SAME_FORMS = frozenset("bet bid burst cast cost cut hit hurt let put quit read set shed shut split spread thrust".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
BEHIND_DAYS = frozenset(
    "about against among amid at between by for from in inside into near outside over to with without".split()
)

# Verbs that take things, not deeds.
DEALING = frozenset("build fight give have hold make offer provide sign wage".split())
SUSPECTING = frozenset("accuse charge convict know suspect want".split())
COURTS = frozenset("court custody dock jail prison".split())
BODIES = frozenset(
    "administration army authority cabinet country government ministry opposition parliament party regime state".split()
)
WHERE = frozenset({"near", "in", "at", "outside", "inside", "around"})
PARTICIPANTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj"})


def restore_participants(sentence: Sentence) -> Sentence:
    """The sentence with each participant at its own verb; one without slips comes back as it is."""
    for i in range(len(sentence)):
        for step in STEPS.get(sentence.tokens[i].deprel, ()):
            if fixed := step(sentence, sentence.tokens[i]):
                sentence = rewired(sentence, fixed)
    return sentence


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


def lift_prepositions(sentence: Sentence, case: Token) -> Fixed:
    """ "talks *with* Speaker Roe": the preposition belongs to the name, not to its title."""
    title = sentence[case.head]
    while title.deprel == "compound" and title.head > title.i:
        title = sentence[title.head]
    if title.deprel != "nmod:desc" or not case.i < title.i < title.head:
        return {}
    return {case.i: replace(case, head=title.head)}


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


def lower_prepared_objects(sentence: Sentence, token: Token) -> Fixed:
    """ "welcomed advances *by the army*": what has a preposition is no second object."""
    others = [t for t in sentence.children(token.head, "obj") if t.head < t.i < token.i]
    case = sentence.child(token.i, "case")
    if not others or case is None or not others[-1].i < case.i < token.i or case.xpos == "POS":
        return {}
    return {token.i: replace(token, head=others[-1].i, deprel="nmod")}


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


def return_infinitives(sentence: Sentence, verb: Token) -> Fixed:
    """ "appealed to traders from all over the country *to invest*": what is asked of them, not what the country is for."""
    if not _is_infinitive(sentence, verb) or sentence[verb.head].lemma.lower() in embedding_words():
        return {}
    if sentence[verb.head].upos == "VERB" and verb.head == verb.i - 2:  # "a panel set up to look into it"
        return {}
    asked = sentence[verb.head]
    for asking in sentence.ancestors(verb.head):
        wanted = ASKING_OF if asked.relation == "obl" else ASKING
        if asked.relation in ("obj", "obl", "nsubj:pass") and asking.lemma.lower() in wanted and asked.i != verb.head:
            done = any(_is_infinitive(sentence, t) for t in sentence.children(asking.i, "xcomp", "advcl", "ccomp"))
            return {} if done else {verb.i: replace(verb, head=asking.i, deprel="xcomp")}
        asked = asking
    return {}


def _is_infinitive(sentence: Sentence, verb: Token) -> bool:
    return verb.xpos == "VB" and any(t.lemma == "to" for t in sentence.children(verb.i, "mark"))


def join_infinitives(sentence: Sentence, verb: Token) -> Fixed:
    """ "calls on them to meet, *condemn* the coup and resign": a bare verb goes with the infinitive before it, not with "calls"."""
    first = sentence[verb.head]
    if verb.xpos not in ("VB", "VBP") or first.xpos not in ("VBZ", "VBD") or verb.text.lower() in SAME_FORMS:
        return {}
    if sentence.child(verb.i, "nsubj", "aux", "nsubj:pass", "mark", "expl"):
        return {}
    below = set(sentence.subtree(first.i))
    before = [t for t in sentence.tokens[first.i + 1 : verb.i] if t.i in below and _is_infinitive(sentence, t)]
    return {verb.i: replace(verb, head=before[-1].i)} if before else {}


def join_likes(sentence: Sentence, noun: Token) -> Fixed:
    """ "an attack on a home and an *attack* on a mayor": the second goes with the first, not with the home."""
    above = sentence[noun.head]
    if noun.upos != "NOUN" or above.relation != "nmod" or above.head < 0 or above.lemma == noun.lemma:
        return {}
    like = sentence[above.head]
    return {noun.i: replace(noun, head=like.i)} if like.lemma == noun.lemma and like.i < above.i else {}


def join_perfects(sentence: Sentence, verb: Token) -> Fixed:
    """ "has not been charged, seen a lawyer *or been tried*": no description of the lawyer."""
    if verb.xpos != "VBN" or not sentence.child(verb.i, "cc") or not sentence.child(verb.i, "aux:pass", "aux"):
        return {}
    first = next((t for t in sentence.ancestors(verb.i) if t.upos == "VERB" and sentence.child(t.i, "aux")), None)
    return {} if first is None else {verb.i: replace(verb, head=first.i, deprel="conj")}


def join_parties(sentence: Sentence, token: Token) -> Fixed:
    """ "a meeting Friday between Roe and *Poe*": the second party goes with the first, not with the day."""
    day, joint = sentence[token.head], sentence.child(token.i, "cc")
    if day.text.lower() not in DAYS or joint is None or token.ner.endswith("DATE"):
        return {}
    before = [t for t in sentence.tokens[day.i + 1 : joint.i] if t.upos in ("NOUN", "PROPN") and sentence.child(t.i, "case")]
    return {token.i: replace(token, head=before[-1].i)} if before else {}


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


def join_forces(sentence: Sentence, noun: Token) -> Fixed:
    """ "between *army* and *rebel forces*": the second party ends with the noun that the parser hung beside the first."""
    half = sentence[noun.i - 1] if noun.i else noun
    first = sentence[half.head] if half.deprel == "conj" else noun
    if noun.upos != "NOUN" or half.upos != "NOUN" or first.head != noun.head or first.deprel != noun.deprel:
        return {}
    if sentence.child(noun.i, "case", "det") or not sentence.child(first.i, "case"):
        return {}
    moved = {t.i: replace(t, head=noun.i) for t in sentence.children(half.i, "cc", "amod", "det")}
    return {**moved, half.i: replace(half, head=noun.i, deprel="compound"), noun.i: replace(noun, head=first.i, deprel="conj")}


def lead_by_nouns(sentence: Sentence, noun: Token) -> Fixed:
    """ "six *party MPs*": two nouns side by side are one phrase, and the second leads it."""
    before = sentence[noun.head]
    if (
        before.i != noun.i - 1
        or before.upos != "NOUN"
        or noun.xpos not in ("NNS", "NNPS")
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


def free_her(sentence: Sentence, her: Token) -> Fixed:
    """ "placed *her* under arrest": what stands before the preposition is no word of its phrase."""
    noun = sentence[her.head]
    case = sentence.child(noun.i, "case")
    verb = sentence[noun.head] if noun.head >= 0 else noun
    if her.text.lower() != "her" or case is None or not her.i < case.i < noun.i or verb.upos != "VERB" or verb.i != her.i - 1:
        return {}
    return {her.i: replace(her, head=verb.i, deprel="obj")}


def join_finite_verbs(sentence: Sentence, verb: Token) -> Fixed:
    """ "troops, which were there drilling and *were attacked*": a finite verb goes with a finite one, not with "drilling"."""
    before = sentence[verb.head]
    if not _is_finite(sentence, verb) or sentence.child(verb.i, "nsubj") or before.xpos != "VBG" or _is_finite(sentence, before):
        return {}
    if before.relation not in ("acl", "advcl") or before.head < 0 or not _is_finite(sentence, sentence[before.head]):
        return {}
    return {verb.i: replace(verb, head=before.head)}


def _is_finite(sentence: Sentence, word: Token) -> bool:
    if word.xpos in ("VBD", "VBZ", "VBP"):
        return True
    return any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in sentence.children(word.i, "aux", "cop"))


def free_from_days(sentence: Sentence, token: Token) -> Fixed:
    """ "launched an effort on Saturday *between the two states*": nothing is between, with or at a Saturday."""
    day, case = sentence[token.head], sentence.child(token.i, "case")
    if day.text.lower() not in DAYS or token.i < day.i or case is None or case.lemma.lower() not in BEHIND_DAYS or day.head < 0:
        return {}
    above = sentence[day.head]
    return {token.i: replace(token, head=above.i, deprel="nmod" if above.upos in ("NOUN", "PROPN") else "obl")}


STEPS: Mapping[str, tuple[Callable[[Sentence, Token], Fixed], ...]] = {
    "obj": (subjects.find_subjects, name_recipients, lower_prepared_objects, part_names),
    "iobj": (lower_prepared_objects,),
    "nsubj": (part_names, subjects.lower_owning_firms, subjects.set_scenes),
    "nsubj:pass": (subjects.lower_owning_firms, subjects.set_scenes),
    "conj": (part_names, join_infinitives, join_likes, go_on_accusing, join_parties, join_finite_verbs),
    "amod": (raise_perfects,),
    "aux:pass": (subjects.act_by_short_have,),
    "case": (lift_prepositions, raise_prepared_verbs),
    "compound": (subjects.free_compound_subjects,),
    "ccomp": (subjects.return_subjects, subjects.lower_to_clauses),
    "expl": (subjects.name_the_willing,),
    "acl:relcl": (raise_relatives, give_people_their_clauses),
    "acl": (charge_in_court, free_neighbours, free_participles, subjects.free_said_clauses, return_infinitives, join_perfects),
    "advcl": (free_neighbours, hang_on_doers, free_accusations, return_infinitives, hang_accused),
    "obl": (subjects.count_subjects, join_forces, return_agents),
    "xcomp": (free_neighbours, hang_on_objects, lower_participles),
    "flat": (lead_by_names,),
    "nmod": (free_places_of_counted, free_from_days, return_agents, join_forces),
    "nmod:poss": (free_her,),
    "appos": (lead_by_nouns,),
}
"""What may be wrong with a word, by the relation it was given."""
