"""Sentence → sentence: verbs that the parser hid inside noun phrases, or below their own subjects, raised to the predicates they are.

Each step knows one slip and leaves a sentence without it alone.
"""

from dataclasses import replace

from ..clauses.words import NEVER_ALONE
from ..document import Sentence, Token
from .joints import object_behind
from .steps import NOMINAL, rewired

# Adjectives that are verbs as well: "wants to *free* prisoners", "to *lower* rates".
VERBAL_ADJECTIVES = frozenset("free lower open clear secure calm slow clean complete narrow empty better separate".split())
CLAUSE_PARTS = frozenset({"punct", "parataxis", "advcl", "obl", "cc", "advmod", "mark", "aux"})
# Past forms that are participles as well, beside those in -ed: only such a verb can be taken for a passive.
TWO_FORMS = frozenset(
    """led held met won found sent left made built bought brought caught fought hit put cut set shut said told sold kept lost paid
    struck shot laid fed fled bid beat hurt stood swept dealt""".split()
)
# Plurals that are verbs in the present as well, with the word that follows them then.
INTENDING = frozenset((verb, "to") for verb in "plan hope vow pledge promise offer move aim fear threat bid".split()) | {
    ("demand", "that"), ("claim", "that"), ("call", "for"), ("call", "on"),
}  # fmt: skip
# Relations that a hidden predicate is given to its own object.
HIDING = frozenset({"nsubj", "compound", "amod"})
CAPTIVES = frozenset({"hostage", "captive", "prisoner"})
JUDGED = frozenset({"guilty", "liable", "ablaze", "alight", "afire"})


def raise_hidden_verbs(sentence: Sentence) -> Sentence:
    """Make a past form that hangs below its object the predicate: "The junta *eased* curbs", "The loser *conceded* defeat".

    Only where the clause has no other verb: what was hidden is then the only word that can be its predicate.
    """
    for verb in sentence:
        if verb.head > verb.i and verb.deprel in HIDING and _is_hidden(sentence, verb):
            return _raised(sentence, verb)
    return sentence


def _is_hidden(sentence: Sentence, verb: Token) -> bool:
    thing = sentence[verb.head]
    if thing.upos not in NOMINAL or thing.deprel not in ("root", "ccomp") or verb.i == 0:
        return False
    if verb.xpos == "VBD" and verb.deprel in ("nsubj", "compound"):
        return True
    if verb.deprel != "amod" or sentence.child(thing.i, "cop", "nsubj", "aux"):
        return False
    if verb.xpos != "VBD" and _has_finite_verb(sentence):
        return False
    before = sentence[verb.i - 1]
    is_noun = before.upos in NOMINAL or (before.upos == "ADJ" and (verb.i > 1 or before.ner != "O"))
    subject = before.head in (thing.i, verb.i) and is_noun
    is_verb = (verb.xpos in ("VBN", "VBD") and _is_told(sentence)) or (
        verb.lemma.lower() in VERBAL_ADJECTIVES and before.xpos in ("NNS", "NNPS")
    )
    return subject and is_verb


def _has_finite_verb(sentence: Sentence) -> bool:
    return any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in sentence)


def _raised(sentence: Sentence, verb: Token) -> Sentence:
    thing = sentence[verb.head]
    inside = [t for t in sentence.children(verb.i) if t.i < verb.i and (t.upos in NOMINAL or (t.upos == "ADJ" and t.ner != "O"))]
    around = [t for t in sentence.children(thing.i) if t.i < verb.i and t.upos in NOMINAL | {"ADJ", "DET"}]
    found = inside or [t for t in around if t.upos != "DET"] or around
    if not found:
        return sentence
    subject = found[-1]
    fixed = {
        verb.i: replace(verb, head=thing.head, deprel=thing.deprel, upos="VERB", xpos="VBD" if verb.xpos == "VBN" else verb.xpos),
        thing.i: replace(thing, head=verb.i, deprel="obj"),
        subject.i: replace(subject, head=verb.i, deprel="nsubj", upos=_noun_tag(subject)),
    }
    for token in [*sentence.children(thing.i), *sentence.children(verb.i)]:
        if token.i in fixed:
            continue
        if token.i < subject.i:
            fixed[token.i] = replace(token, head=subject.i)
        elif token.deprel in ("punct", "advmod", "parataxis", "advcl", "obl") or (token.deprel == "nmod" and token.ner):
            fixed[token.i] = replace(token, head=verb.i)
    return rewired(sentence, fixed)


def _noun_tag(token: Token) -> str:
    """ "Moscow *stationed* troops": a name that the tagger took for an adjective."""
    if token.upos != "ADJ":
        return token.upos
    return "PROPN" if token.ner != "O" else "NOUN"


def raise_trailing_verbs(sentence: Sentence) -> Sentence:
    """Make a past form behind the only noun of a whole sentence its predicate: "A bridge *collapsed* in Lima."

    What is always done by somebody else stays a participle without an object: "Students detained in Minsk."
    """
    thing = next((t for t in sentence if t.head < 0), None)
    if thing is None or thing.upos not in NOMINAL or not _is_told(sentence) or _has_finite_verb(sentence):
        return sentence
    verb = next((t for t in sentence.children(thing.i, "acl", "amod") if t.i > thing.i and t.xpos == "VBN"), None)
    if verb is None or sentence.child(thing.i, "cop") or sentence.child(verb.i, "obl:agent", "aux", "aux:pass"):
        return sentence
    behind = [t for t in sentence.children(thing.i) if t.i > verb.i]
    bare = next((t for t in behind if t.relation in ("nmod", "obj") and not sentence.child(t.i, "case")), None)
    if bare is None and verb.lemma.lower() in NEVER_ALONE and not sentence.child(verb.i, "obj"):
        return sentence
    fixed = {t.i: replace(t, head=verb.i, deprel="obl" if t.relation == "nmod" else t.deprel) for t in behind}
    if bare is not None:
        fixed[bare.i] = replace(bare, head=verb.i, deprel="obj")
    fixed[verb.i] = replace(verb, head=thing.head, deprel=thing.deprel, upos="VERB", xpos="VBD")
    fixed[thing.i] = replace(thing, head=verb.i, deprel="nsubj")
    return rewired(sentence, fixed)


def act_without_auxiliary(sentence: Sentence) -> Sentence:
    """Give its subject back to a past form that no auxiliary makes a passive: "Two rockets *landed* in Israel.", "whom police held"."""
    fixed: dict[int, Token] = {}
    for subject in sentence:
        if subject.deprel != "nsubj:pass" or subject.head < 0:
            continue
        verb = sentence[subject.head]
        if verb.upos != "VERB" or not (verb.text.lower().endswith("ed") or verb.text.lower() in TWO_FORMS):
            continue
        between = sentence.tokens[subject.i : verb.i]
        if (
            verb.relation == "conj"
            or any(t.lemma in ("be", "get") for t in between)
            or sentence.child(verb.i, "aux", "obl:agent")
        ):
            continue
        if (
            sentence.child(verb.i, "obj")
            or object_behind(sentence, verb.i)
            or (_is_told(sentence) and verb.lemma.lower() not in NEVER_ALONE)
        ):
            fixed[subject.i] = replace(subject, deprel="nsubj")
            fixed[verb.i] = replace(verb, xpos="VBD")
    return rewired(sentence, fixed)


def raise_intentions(sentence: Sentence) -> Sentence:
    """ "Mali, like its neighbours, *plans* to join": no plans, where the sentence has no other verb."""
    root = next((t for t in sentence if t.head < 0), None)
    if root is None or root.upos not in NOMINAL or not _is_told(sentence) or _has_finite_verb(sentence):
        return sentence
    verb = next((t for t in (root, *sentence.children(root.i)) if _is_intention(sentence, t)), None)
    name = sentence.child(root.i, "nsubj") if verb is root else root
    if verb is None or name is None or name.i > verb.i:
        return sentence
    fixed = {t.i: replace(t, head=verb.i) for t in sentence.children(name.i) if t.i > verb.i}
    fixed |= {t.i: replace(t, deprel="xcomp") for t in sentence.children(verb.i, "acl") if t.xpos == "VB"}
    fixed[verb.i] = replace(verb, head=root.head, deprel=root.deprel, upos="VERB", xpos="VBZ")
    fixed[name.i] = replace(name, head=verb.i, deprel="nsubj")
    return rewired(sentence, fixed)


def _is_intention(sentence: Sentence, token: Token) -> bool:
    behind = sentence[token.i + 1].lemma.lower() if token.i + 1 < len(sentence) else ""
    return (
        token.xpos == "NNS"
        and (token.lemma.lower(), behind) in INTENDING
        and not sentence.child(token.i, "det", "amod", "nmod:poss")
    )


def _is_told(sentence: Sentence) -> bool:
    """A whole sentence and no headline, where "was" may be left out."""
    return sentence[-1].text == "."


def raise_progressives(sentence: Sentence) -> Sentence:
    """ "The ombudsman *is probing* allegations" says what he does, not what allegations he is."""
    fixed: dict[int, Token] = {}
    for verb in sentence:
        if verb.xpos != "VBG" or verb.deprel not in ("amod", "compound") or verb.head < verb.i:
            continue
        thing = sentence[verb.head]
        copula = sentence.child(thing.i, "cop") if verb.deprel == "amod" else None  # "it is drinking water"
        auxiliary = sentence.child(verb.i, "aux") or copula
        if (
            auxiliary is None
            or sentence[verb.i - 1].i not in (auxiliary.i, auxiliary.i + 1)
            or sentence.child(thing.i, "det", "case")
        ):
            continue
        fixed[verb.i] = replace(verb, head=thing.head, deprel=thing.deprel, upos="VERB")
        fixed[thing.i] = replace(thing, head=verb.i, deprel="obj")
        fixed |= {t.i: replace(t, head=verb.i) for t in sentence.children(thing.i) if t.i < verb.i or t.deprel in CLAUSE_PARTS}
        fixed[auxiliary.i] = replace(auxiliary, head=verb.i, deprel="aux")
    return rewired(sentence, fixed)


def act_while_visiting(sentence: Sentence) -> Sentence:
    """ "*Visiting* Secretary Jane Roe said": who is on a visit is the subject of the verb that has none."""
    visiting = sentence[0]
    who = sentence.child(0, "obj") if visiting.text == "Visiting" and visiting.relation in ("advcl", "csubj") else None
    if who is None or sentence.child(visiting.head, "nsubj"):
        return sentence
    fixed = {0: replace(visiting, head=who.i, deprel="amod", upos="ADJ"), who.i: replace(who, head=visiting.head, deprel="nsubj")}
    moved = {t.i: replace(t, head=visiting.head) for t in sentence.children(0) if t.i != who.i}
    return rewired(sentence, {**moved, **fixed})


def join_hidden_verbs(sentence: Sentence) -> Sentence:
    """ "expelled the envoy and *suspended* trade": a past form behind "and" goes on with the verb, and its noun is its object."""
    for verb in sentence.tokens[1:]:
        thing = sentence[verb.head]
        if (verb.xpos, verb.deprel, thing.deprel) != ("VBD", "amod", "conj") or sentence[verb.i - 1].deprel != "cc":
            continue
        first = sentence[thing.head]
        if first.relation != "obj" or first.head < 0 or sentence[first.head].upos != "VERB":
            continue
        fixed = {verb.i: replace(verb, head=first.head, deprel="conj"), thing.i: replace(thing, head=verb.i, deprel="obj")}
        fixed[verb.i - 1] = replace(sentence[verb.i - 1], head=verb.i)
        return rewired(sentence, fixed)
    return sentence


def raise_shots(sentence: Sentence) -> Sentence:
    """ "Police *shot dead* a nurse": no shot is dead."""
    for dead in sentence:
        shot = sentence[dead.i - 1] if dead.i else dead
        if (shot.text.lower(), dead.text.lower()) != ("shot", "dead") or shot.head not in (dead.i, dead.head):
            continue  # it may hang beside "dead", too: "two gunmen shot dead a colonel, police said"
        before = [t for t in sentence.children(shot.i) if t.i < shot.i]
        subject = next((t for t in reversed(before) if t.upos in NOMINAL), None)
        if shot.upos != "NOUN" or subject is None or not sentence.child(dead.i, "obj"):
            continue
        fixed = {t.i: replace(t, head=shot.i) for t in sentence.children(dead.i)}
        fixed |= {t.i: replace(t, head=subject.i) for t in before}
        fixed[subject.i] = replace(subject, head=shot.i, deprel="nsubj")
        fixed[shot.i] = replace(shot, head=dead.head, deprel=dead.deprel, upos="VERB", xpos="VBD", lemma="shoot")
        fixed[dead.i] = replace(dead, head=shot.i, deprel="xcomp")
        return rewired(sentence, fixed)
    return sentence


def lower_reduced_relatives(sentence: Sentence) -> Sentence:
    """ "Rockets *fired* from Gaza landed in Israel": the finite verb is the predicate, the participle only tells which rockets."""
    for participle in sentence:
        subject = sentence.child(participle.i, "nsubj") if participle.xpos == "VBN" else None
        if subject is None or subject.i > participle.i or sentence.child(participle.i, "aux", "obj"):
            continue
        finite = next((t for t in sentence.children(participle.i) if _is_bare_finite(sentence, t, participle.i)), None)
        if finite is not None:
            return rewired(sentence, _lowered(sentence, participle, subject, finite))
    return sentence


def _is_bare_finite(sentence: Sentence, token: Token, after: int) -> bool:
    clausal = token.i > after and token.deprel in ("advcl", "ccomp", "xcomp", "parataxis", "conj", "dep")
    own = sentence.child(token.i, "nsubj", "mark", "cc", "nsubj:pass", "expl", "punct")
    return clausal and token.xpos in ("VBD", "VBZ", "VBP") and (own is None or own.i > token.i)


def _lowered(sentence: Sentence, participle: Token, subject: Token, finite: Token) -> dict[int, Token]:
    fixed = {
        finite.i: replace(finite, head=participle.head, deprel=participle.deprel),
        subject.i: replace(subject, head=finite.i),
        participle.i: replace(participle, head=subject.i, deprel="acl"),
    }
    for token in sentence.children(participle.i):
        if token.i not in fixed and (token.i > finite.i or token.i < subject.i):
            fixed[token.i] = replace(token, head=finite.i)
    return fixed


def free_infinitives(sentence: Sentence) -> Sentence:
    """ "wants *to free* prisoners", "pressed the bank *to lower* rates": no adjective stands between "to" and a bare noun."""
    fixed: dict[int, Token] = {}
    for word in sentence.tokens[1:]:
        to = sentence[word.i - 1]
        if to.lemma.lower() != "to" or word.text.lower() not in VERBAL_ADJECTIVES:
            continue
        if word.deprel == "advcl" and word.xpos == "JJR":  # half seen: no comparative is a purpose
            fixed[word.i] = replace(word, deprel="xcomp", upos="VERB", xpos="VB", lemma=word.text.lower())
        if word.deprel != "amod":
            continue
        thing = sentence[word.head]
        if to.head != thing.i or thing.head < 0 or thing.i < word.i:
            continue
        above = sentence[thing.head]
        fixed[word.i] = replace(
            word,
            head=above.i,
            deprel="acl" if above.upos in NOMINAL else "xcomp",
            upos="VERB",
            xpos="VB",
            lemma=word.text.lower(),
        )
        fixed[to.i] = replace(to, head=word.i, deprel="mark")
        fixed[thing.i] = replace(thing, head=word.i, deprel="obj")
    return rewired(sentence, fixed)


def split_small_clauses(sentence: Sentence) -> Sentence:
    """ "found the governor *guilty*", "took three nurses *hostage*": the object and what is said of it are two."""
    fixed: dict[int, Token] = {}
    for word in sentence:
        judged = word.deprel == "xcomp" and word.text.lower() in JUDGED
        if not (judged or word.deprel == "obj") or word.head > word.i:
            continue
        if word.lemma.lower() in CAPTIVES and any(o.i < word.i for o in sentence.children(word.head, "obj")):
            fixed[word.i] = replace(word, deprel="xcomp")
        before = sentence[word.i - 1] if word.i else word
        captive = word.text.lower() in CAPTIVES and sentence[word.head].lemma.lower() in ("hold", "keep", "take")
        if (
            (word.upos == "ADJ" or word.text.lower() in JUDGED or captive)
            and before.head == word.i
            and before.upos in NOMINAL
            and before.deprel in ("compound", "nmod")
        ):
            fixed[word.i] = replace(word, deprel="xcomp", upos="NOUN" if captive else "ADJ")
            fixed[before.i] = replace(before, head=word.head, deprel="obj")
            fixed |= {t.i: replace(t, head=before.i) for t in sentence.children(word.i) if t.i < before.i}
    return rewired(sentence, fixed)
