"""Words that go together and were hung apart, or on the wrong half: "and", "or", two nouns of one phrase."""

from dataclasses import replace

from ..document import Sentence, Token
from .phrases import DAYS
from .steps import Fixed
from .verbs import is_bare_infinitive

# Verbs whose past is spelt as their infinitive.
SAYING = frozenset("say warn announce declare state add insist claim argue tell".split())
# What a speaker goes on to do by word.
SPEAKING = frozenset("accuse appeal ask blame call condemn criticise demand pledge promise reject threaten urge vow warn".split())
SAME_FORMS = frozenset("bet bid burst cast cost cut hit hurt let put quit read set shed shut split spread thrust".split())


def join_infinitives(sentence: Sentence, verb: Token) -> Fixed:
    """ "calls on them to meet, *condemn* the coup and resign": a bare verb goes with the infinitive before it, not with "calls"."""
    first = sentence[verb.head]
    if verb.xpos not in ("VB", "VBP") or first.xpos not in ("VBZ", "VBD") or verb.text.lower() in SAME_FORMS:
        return {}
    if sentence.child(verb.i, "nsubj", "aux", "nsubj:pass", "mark", "expl"):
        return {}
    below = set(sentence.subtree(first.i))
    before = [t for t in sentence.tokens[first.i + 1 : verb.i] if t.i in below and is_bare_infinitive(sentence, t)]
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


def join_finite_verbs(sentence: Sentence, verb: Token) -> Fixed:
    """ "troops, which were there drilling and *were attacked*": a finite verb goes with a finite one, not with "drilling".

    So does "said it would use force, and *moved* troops", and "said the law was bad and *called* for its repeal".
    """
    before = sentence[verb.head]
    if _is_of_speaker(sentence, verb, before):
        return {verb.i: replace(verb, head=before.head)}
    if not _is_finite(sentence, verb) or sentence.child(verb.i, "nsubj") or before.xpos != "VBG" or _is_finite(sentence, before):
        return {}
    if before.relation not in ("acl", "advcl") or before.head < 0 or not _is_finite(sentence, sentence[before.head]):
        return {}
    return {verb.i: replace(verb, head=before.head)}


def object_behind(sentence: Sentence, i: int) -> list[int]:
    """ "The court *tried and sentenced* the general": the parser leaves the object on the second verb."""
    for other in sentence.children(i, "conj"):
        is_next = all(t.deprel in ("cc", "advmod") for t in sentence.tokens[i + 1 : other.i])
        if is_next and other.upos == sentence[i].upos == "VERB":
            return [t.i for t in sentence.children(other.i, "obj") if t.i > other.i]
    return []


def _is_of_speaker(sentence: Sentence, verb: Token, before: Token) -> bool:
    """The verb goes on telling what the speaker did, not what the speaker said."""
    above = sentence[before.head] if before.relation == "ccomp" and before.head >= 0 else None
    if (
        above is None
        or above.xpos not in ("VBD", "VBZ")
        or verb.xpos not in ("VBD", "VBN")
        or sentence.child(verb.i, "nsubj", "aux")
    ):
        return False
    would = before.xpos == "VB" and any(t.xpos == "MD" for t in sentence.children(before.i, "aux"))
    says = verb.lemma.lower() in SPEAKING and sentence.child(before.i, "cop") is not None and before.upos == "ADJ"
    return above.lemma.lower() in SAYING and (would and verb.xpos == "VBD" or says)


def _is_finite(sentence: Sentence, word: Token) -> bool:
    if word.xpos in ("VBD", "VBZ", "VBP"):
        return True
    return any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in sentence.children(word.i, "aux", "cop"))
