"""Sentence → sentence: subjects that the parser hung on the wrong word, or took for one, put right."""

from dataclasses import replace

from ..clauses.words import WILLING
from ..document import Sentence, Token
from .steps import Fixed

SAYING = frozenset("say tell announce report add claim state declare insist warn argue note".split())
NOMINAL = ("NOUN", "PROPN")
DASHES = frozenset({"-", "--", "–", "—"})
# Passives that keep an object: "He's given a medal".
GIVEN = frozenset("allow award deny fine give grant lend offer owe pay promise refuse send serve show teach tell".split())


def lift_from_auxiliaries(sentence: Sentence, subject: Token) -> Fixed:
    """ "*it* had delivered food": who acts in the auxiliary acts in its verb."""
    auxiliary = sentence[subject.head]
    if auxiliary.relation not in ("aux", "cop") or auxiliary.head < 0:
        return {}
    relation = "nsubj:pass" if sentence.child(auxiliary.head, "aux:pass") else "nsubj"
    return {subject.i: replace(subject, head=auxiliary.head, deprel=relation)}


def return_subjects(sentence: Sentence, said: Token) -> Fixed:
    """ "*Roe*, the activist, started a strike, his lawyer *said*": two subjects, and the clause that was said has none."""
    saying = sentence[said.head]
    if saying.lemma.lower() not in SAYING or said.i > saying.i or sentence.child(said.i, "nsubj", "nsubj:pass"):
        return {}
    subjects = [t for t in sentence.children(saying.i, "nsubj") if not t.ner.endswith("DATE")]
    if len(subjects) < 2 or not subjects[0].i < said.i < subjects[1].i:
        return {}
    relation = "nsubj:pass" if sentence.child(said.i, "aux:pass") else "nsubj"
    return {subjects[0].i: replace(subjects[0], head=said.i, deprel=relation)}


def free_said_clauses(sentence: Sentence, said: Token) -> Fixed:
    """ "*Miners rioted* in Lota, locals said": a verb in the past behind its own subject is no description of it."""
    subject = sentence[said.head]
    saying = sentence[subject.head] if subject.relation == "nsubj" and subject.head > said.i else None
    if saying is None or said.xpos != "VBD" or saying.lemma.lower() not in SAYING:
        return {}
    if not any(t.i > said.i and not t.ner.endswith("DATE") for t in sentence.children(saying.i, "nsubj")):
        return {}
    return {
        said.i: replace(said, head=saying.i, deprel="ccomp"),
        subject.i: replace(subject, head=said.i),
    }


def find_subjects(sentence: Sentence, thing: Token) -> Fixed:
    """ "*Serbia* eased measures": a name before the verb is no part of the object behind it."""
    verb = sentence[thing.head]
    if sentence.child(verb.i, "nsubj", "nsubj:pass", "csubj") or not thing.i > verb.i:
        return {}
    stray = [t for t in sentence.children(thing.i, "amod", "compound", "nmod") if t.i < verb.i and sentence.entity_at(t.i)]
    return {stray[-1].i: replace(stray[-1], head=verb.i, deprel="nsubj")} if stray else {}


def free_compound_subjects(sentence: Sentence, name: Token) -> Fixed:
    """ "*Roe talks* with Poe": a verb in the present has a subject, not a name for its first half."""
    verb = sentence[name.head]
    if name.upos != "PROPN" or verb.upos != "VERB" or verb.xpos not in ("VBZ", "VBP", "VBD") or not name.i < verb.i:
        return {}
    if sentence.child(verb.i, "nsubj", "nsubj:pass", "csubj"):
        return {}
    return {name.i: replace(name, deprel="nsubj")}


def free_from_first_halves(sentence: Sentence, name: Token) -> Fixed:
    """ "*Chad* fast-tracked the bill": a name before a verb with a hyphen is no part of its first half."""
    half = sentence[name.head]
    verb = sentence[half.head] if half.head >= 0 else half
    if name.upos != "PROPN" or verb.upos != "VERB" or half.i + 2 != verb.i or sentence[half.i + 1].text != "-":
        return {}
    if sentence.child(verb.i, "nsubj", "nsubj:pass", "csubj"):
        return {}
    return {name.i: replace(name, head=verb.i, deprel="nsubj")}


def join_hyphened_names(sentence: Sentence, name: Token) -> Fixed:
    """ "guests from Acme University-*Oslo* hailed it": what is joined to a name by a hyphen is no subject of its own."""
    if name.upos != "PROPN" or name.i < 2 or sentence[name.i - 1].text != "-" or sentence[name.i - 1].end != name.start:
        return {}
    before, subject = sentence[name.i - 2], sentence.child(name.head, "nsubj")
    if before.upos != "PROPN" or subject is None or all(above.i != subject.i for above in sentence.ancestors(before.i)):
        return {}
    return {name.i: replace(name, head=before.i, deprel="flat")}


def give_up_objects(sentence: Sentence, token: Token) -> Fixed:
    """ "let *the hostages* go unharmed": whom one lets go is let, as where the sentence ends there."""
    verb = sentence[token.head]
    letting = sentence[verb.head] if verb.head >= 0 else verb
    if letting.lemma.lower() != "let" or verb.relation not in ("xcomp", "ccomp") or verb.xpos not in ("VB", "VBP"):
        return {}
    return {token.i: replace(token, head=letting.i, deprel="obj")} if letting.i < token.i < verb.i else {}


def count_subjects(sentence: Sentence, token: Token) -> Fixed:
    """ "Three were held and *at least six* beaten": counted people right before a participle are hurt."""
    verb = sentence[token.head]
    cases = sentence.children(token.i, "case")
    if (
        verb.xpos != "VBN"
        or verb.deprel != "conj"
        or token.i + 1 != verb.i
        or sentence.child(verb.i, "nsubj", "nsubj:pass", "aux:pass")
    ):
        return {}
    if not (token.upos == "NUM" or sentence.child(token.i, "nummod")) or any(t.text.lower() != "at" for t in cases):
        return {}
    return {token.i: replace(token, deprel="nsubj:pass"), **{t.i: replace(t, deprel="advmod") for t in cases}}


def lower_owning_firms(sentence: Sentence, firm: Token) -> Fixed:
    """ "*Acme* manager Roe was fined": of two subjects side by side the firm only tells whose the second is."""
    holder = next((t for t in sentence.children(firm.head, firm.deprel) if firm.i < t.i < firm.head), None)
    if holder is None or not firm.ner.endswith("ORG") or holder.upos != "NOUN" or holder.ner != "O":
        return {}
    between = sentence.tokens[firm.i + 1 : holder.i]
    if any(t.text == "," or t.upos in ("VERB", "ADP", "PRON", "DET") for t in between):
        return {}
    return {firm.i: replace(firm, head=holder.i, deprel="compound")}


def name_the_willing(sentence: Sentence, token: Token) -> Fixed:
    """ "Chad said *it* was willing to wait": no empty word."""
    if sentence[token.head].lemma.lower() not in WILLING:
        return {}
    return {token.i: replace(token, deprel="nsubj")}


def lower_to_clauses(sentence: Sentence, noun: Token) -> Fixed:
    """ "*Acme*, where he works, agreed to close, they said": a noun is no clause, but the subject of the clause behind it.

    "The *couple* – neighbours of Roe – was charged, police said": what stood as its subject only tells who they are.
    """
    if noun.upos not in NOMINAL or noun.head < noun.i or sentence.child(noun.i, "cop", "case", "mark", "nsubj"):
        return {}
    verb = next((t for t in sentence.children(noun.head, "ccomp") if noun.i < t.i < noun.head and t.upos == "VERB"), None)
    if verb is None or sentence[noun.head].lemma.lower() not in SAYING:
        return {}
    relation = "nsubj:pass" if sentence.child(verb.i, "aux:pass") else "nsubj"
    own = sentence.child(verb.i, "nsubj")
    lowered = {noun.i: replace(noun, head=verb.i, deprel=relation)}
    if own is None:
        return lowered
    between = sentence.tokens[noun.i + 1 : min(sentence.subtree(own.i))]
    if len(between) > 1 or not all(t.text in DASHES for t in between):
        return {}
    return {**lowered, own.i: replace(own, head=noun.i, deprel="appos")}


def set_scenes(sentence: Sentence, town: Token) -> Fixed:
    """ "In the capital, *Lome*, police shot five": of two subjects the first is the name of the place before it."""
    other = next((t for t in sentence.children(town.head, "nsubj") if town.i < t.i < town.head), None)
    if other is None or not town.ner.endswith("LOC") or town.i < 2 or sentence[town.i - 1].text != ",":
        return {}
    place = next((t for t in sentence.children(town.head, "obl") if t.i < town.i), None) or sentence[town.i - 2]
    if place.upos != "NOUN" or place.relation not in ("obl", "nmod") or max(_own_words(sentence, place)) != town.i - 2:
        return {}
    return {town.i: replace(town, head=place.i, deprel="appos")}


def _own_words(sentence: Sentence, noun: Token) -> list[int]:
    """A phrase without the commas around it."""
    return [i for i in sentence.subtree(noun.i) if sentence[i].upos != "PUNCT"]


def act_by_short_have(sentence: Sentence, short: Token) -> Fixed:
    """ "He*'s* helped the mayor" is "he has helped": a passive has no object."""
    verb = sentence[short.head]
    if short.text.lower() not in ("'s", "’s") or verb.xpos != "VBN" or verb.lemma.lower() in GIVEN:
        return {}
    if not any(t.i > verb.i for t in sentence.children(verb.i, "obj")) or sentence.child(verb.i, "obl:agent"):
        return {}
    passive = sentence.children(verb.i, "nsubj:pass")
    return {short.i: replace(short, lemma="have", deprel="aux"), **{t.i: replace(t, deprel="nsubj") for t in passive}}
