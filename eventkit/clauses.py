"""Sentence → clauses: every predicate with the participants it really has.

Roles are deep, so that one pattern reads many forms: the *subject* is who acts and the *object* who
is acted upon, whether the sentence says "X arrested Y", "Y was arrested by X", "Y, arrested by X, …",
"X, who arrested Y", "X decided to arrest Y" or "X carried out the arrest of Y".
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from .clause_words import (
    DEED_CONTROL,
    EMPTY_NOUNS,
    ENTERING,
    HAPPENING,
    LIGHT_VERBS,
    NEEDS,
    NEVER_ALONE,
    OBJECT_CONTROL,
    PASSIVE_LIGHT_VERBS,
    PATIENT_NOUNS,
    PURPOSEFUL,
    QUANTIFIERS,
    STATES,
    TRIES,
    UNDERGOING,
)
from .document import Sentence, Token, is_long_word

Kind = Literal["verb", "noun", "adjective"]
Role = Literal["subject", "object", "oblique", "possessor", "modifier"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"})
RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
ABOUT = frozenset({"against", "of", "on", "to", "between", "for", "from"})
FELLOWS = frozenset({"with", "between", "among", "against"})
FARTHEST = 8  # verbs up to the one whose subject is meant
# "for his *part*": nobody that anything is done to.
ASIDES = frozenset({("for", "part"), ("on", "part")})
CLAUSAL = ("xcomp", "ccomp", "advcl", "acl")


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant: token `head` heads its phrase. `preposition` is set on obliques.

    `near` is False where the phrase was found on a neighbour (the object of the verb, the light verb of the noun).
    """

    role: Role
    head: int
    preposition: str = ""
    near: bool = True


@dataclass(frozen=True, slots=True)
class Complement:
    """A clause that completes another: "ordered them *to leave*", "accused them *of lying*"."""

    head: int
    marker: str


@dataclass(frozen=True)
class Clause:
    """A predicate in its sentence. `support` is the light verb or copula that carries its tense."""

    sentence: Sentence
    head: int
    kind: Kind
    passive: bool
    arguments: tuple[Argument, ...]
    complements: tuple[Complement, ...] = ()
    support: int | None = None

    @property
    def lemma(self) -> str:
        return self.sentence[self.head].lemma.lower()

    @property
    def finite_head(self) -> int:
        """The token that carries tense, negation and modality."""
        return self.head if self.support is None else self.support

    def with_role(self, *roles: Role) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in roles]

    @cached_property
    def companions(self) -> frozenset[str]:
        """Lemmas and words next to the predicate, for triggers of several words ("take over")."""
        return companions(self.sentence, self.head)


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Every clause of the sentence, in text order of its predicate."""
    for token in sentence:
        for kind in kinds_of(sentence, token.i):
            yield read_clause(sentence, token.i, kind)


def kinds_of(sentence: Sentence, i: int) -> tuple[Kind, ...]:
    """What kind of predicate a token can be; the tagger often takes one for another."""
    token = sentence[i]
    if token.ner.endswith("-DATE"):
        return ()  # "last March" is no march
    if token.upos == "VERB" or (token.xpos.startswith("VB") and token.upos not in ("AUX", "NOUN")):
        if token.relation == "amod":
            return ()
        if token.lemma.lower() == "oppose" and _leans_to(sentence, i):
            return ("adjective",)  # "is opposed to the plan", by nobody
        if token.xpos == "VBN" and (sentence.child(i, "aux:pass", "cop") or _is_lasting(sentence, token)):
            return ("verb", "adjective")  # "is opposed to", "is prepared to"
        if token.xpos == "VBG" and sentence.child(i, "det", "amod", "nmod"):
            return ("noun", "verb")
        return ("verb",)
    if token.upos in ("NOUN", "PROPN"):
        return () if _is_in_name(sentence, token) else ("noun",)
    if token.upos in ("ADJ", "ADV") and sentence.child(i, "cop", "nsubj"):
        return ("adjective",)
    return ()


def _is_lasting(sentence: Sentence, token: Token) -> bool:
    """ "remains *committed* to peace"."""
    return token.relation == "xcomp" and sentence[token.head].lemma.lower() in ("remain", "stay", "seem", "appear")


def _leans_to(sentence: Sentence, i: int) -> bool:
    below = [preposition(sentence, t.i) for t in sentence.children(i, "obl")]
    return sentence.child(i, "aux:pass", "cop") is not None and "to" in below and "by" not in below


def _is_in_name(sentence: Sentence, token: Token) -> bool:
    """ "the Public *Prosecution*", "the *Strike* Committee": a capital inside a sentence that is no headline."""
    if token.i == 0 or not token.text[:1].isupper() or token.text.isupper():
        return False
    words, capitals = sentence.long_words
    own = int(is_long_word(token))
    return 2 * (capitals - own) < words - own


def read_clause(sentence: Sentence, i: int, kind: Kind) -> Clause:
    """The clause whose predicate is token `i`."""
    if kind == "noun":
        return _noun_clause(sentence, i)
    passive = kind == "verb" and is_passive(sentence, i)
    arguments = tuple(_verb_arguments(sentence, i, passive))
    return Clause(sentence, i, kind, passive, arguments, tuple(complements(sentence, i)), _copula(sentence, i, kind))


def _copula(sentence: Sentence, i: int, kind: Kind) -> int | None:
    copula = sentence.child(i, "cop") if kind == "adjective" else None
    return copula.i if copula else None


def companions(sentence: Sentence, i: int) -> frozenset[str]:
    """Lemmas of the dependents of token `i` and of their case markers."""
    found: set[str] = set()
    for child in sentence.children(i):
        found.add(child.lemma.lower())
        found.add(child.text.lower())
        found.update(case.lemma.lower() for case in sentence.children(child.i, "case", "mark"))
    return frozenset(found)


# --- verbs -------------------------------------------------------------------------------------


def is_passive(sentence: Sentence, i: int) -> bool:
    """True for "was arrested", "got arrested" and the reduced "men arrested in May"."""
    token = sentence[i]
    if token.lemma.lower() in STATES and _lies_in(sentence, i):
        return False
    if sentence.child(i, "aux:pass", "nsubj:pass"):
        return not _has_asked(sentence, i)
    if sentence.child(i, "obl:agent"):
        return not (token.xpos == "VBD" and sentence.child(i, "nsubj"))  # "shortened by an hour the curfew"
    is_past = token.xpos == "VBD" and token.lemma.lower() in NEVER_ALONE  # "Activist freed after protest"
    if not (token.xpos == "VBN" or is_past) or sentence.child(i, "aux"):
        return False
    if sentence.child(i, "nsubj"):  # "Activist released after protest"
        return is_headline(sentence) and not sentence.child(i, *(("obj",) if is_past else ("obj", "ccomp", "xcomp")))
    if is_past:
        return False
    if token.deprel == "conj" and sentence[token.head].xpos == "VBN" and not sentence.child(i, "obj"):
        return is_passive(sentence, token.head)
    return token.relation in ("acl", "advcl", "root", "xcomp", "dep", "amod", "parataxis") and not sentence.child(i, "obj")


def _has_asked(sentence: Sentence, i: int) -> bool:
    """ "he's asked the police to leave": the short auxiliary is "has" where somebody else is to do something."""
    auxiliary = sentence.child(i, "aux:pass")
    is_short = auxiliary is not None and auxiliary.text in ("'s", "’s")
    return is_short and bool(sentence.child(i, "obj", "iobj") and sentence.child(i, "xcomp"))


def _lies_in(sentence: Sentence, i: int) -> bool:
    """ "were engaged *in* a battle", by nobody: what somebody does, not what is done to them."""
    if sentence.child(i, "obl:agent"):
        return False
    return any(preposition(sentence, t.i) == "in" for t in sentence.children(i, "obl"))


def is_headline(sentence: Sentence) -> bool:
    """Headlines end without a full stop."""
    return sentence.tokens[-1].text[-1:].isalnum()


def _verb_arguments(sentence: Sentence, i: int, passive: bool) -> Iterator[Argument]:
    surface = surface_subjects(sentence, i)
    objects = _objects(sentence, i)
    agents = _agents(sentence, i) if passive else []
    for head in _expand(sentence, agents if passive else surface):
        yield Argument("subject", head)
    for head in _expand(sentence, [*surface, *objects] if passive else objects):
        yield Argument("object", head)
    yield from _obliques(sentence, i, skip=agents)
    yield from _recipients(sentence, i, surface if passive else [])
    for particle in sentence.children(i, "advmod", "compound:prt"):  # "broke away from Georgia"
        yield from _obliques(sentence, particle.i, skip=[])
    for head in _expand(sentence, surface) if passive else ():  # "charges *against the editor* were dropped"
        yield from (argument for argument in _phrase_obliques(sentence, head) if argument.preposition in ABOUT)
    for head in _expand(sentence, objects):
        yield from _phrase_obliques(sentence, head)
        for inner in counted(sentence, head):
            yield from _phrase_obliques(sentence, inner)


def _agents(sentence: Sentence, i: int) -> list[int]:
    """Who did it by the words of a passive verb: its own, or those of the last one coordinated with it."""
    by = [t for t in sentence.children(i, "obl") if preposition(sentence, t.i) == "by" and not _is_time(t)]
    if by:
        return [t.i for t in by]
    last = next((t for t in reversed(sentence.children(i, "conj")) if not sentence.child(t.i, "aux:pass")), None)
    return _agents(sentence, last.i) if last is not None and is_passive(sentence, last.i) else []


def _objects(sentence: Sentence, i: int) -> list[int]:
    token = sentence[i]
    found = [t.i for t in sentence.children(i, "obj", "iobj")]
    if not found and token.deprel == "conj":
        found = _shared_object(sentence, i)
    if token.deprel == "acl:relcl":
        found = [resolve_relative(sentence, o) for o in found]
        if not found and not is_passive(sentence, i) and _has_own_subject(sentence, i):
            found = [token.head]
    return found


def _recipients(sentence: Sentence, i: int, surface: list[int]) -> Iterator[Argument]:
    """ "denied *the team* visas", "*the team* was denied visas": who is named without "to" where something else is the object."""
    things = [t for t in sentence.children(i, "obj", "xcomp") if t.upos == "NOUN" and not sentence.child(t.i, "case", "cop")]
    if things:
        for head in _expand(sentence, [*surface, *(t.i for t in sentence.children(i, "iobj"))]):
            yield Argument("oblique", head, "to", near=False)


def _shared_object(sentence: Sentence, i: int) -> list[int]:
    """ "X attacked and [later] killed Y" leaves the object on one of the two verbs."""
    first = sentence[sentence[i].head]
    if first.upos != "VERB" or is_passive(sentence, i):
        return []
    between = [t for t in sentence.children(first.i, "obj") if t.i > i]
    return [t.i for t in between]


def _has_own_subject(sentence: Sentence, i: int) -> bool:
    subject = sentence.child(i, "nsubj")
    return subject is not None and subject.lemma.lower() not in RELATIVE


def surface_subjects(sentence: Sentence, i: int) -> list[int]:
    """The subject a reader would name for verb `i`, found where the tree leaves it unsaid."""
    for _ in range(FARTHEST):
        own = [t.i for t in sentence.children(i, "nsubj") if not _is_time(t)]
        if own:  # of two, the name ("leader *Roe*"), else the nearer ("At the station, *miners* were hurt")
            return [resolve_relative(sentence, max(own, key=lambda j: (sentence.entity_at(j) is not None, j < i, j)))]
        found = _lent_subject(sentence, i)
        if not isinstance(found, int):
            return found
        i = found
    return []


def _lent_subject(sentence: Sentence, i: int) -> list[int] | int:
    """Who acts in a verb without a subject of its own, or the verb whose subject that is."""
    token = sentence[i]
    if token.deprel == "conj":
        return token.head
    if token.relation == "acl":
        return _subject_of_modifier(sentence, i)
    if token.relation == "xcomp":
        return _controller(sentence, token.head)
    if token.relation not in ("advcl", "parataxis", "ccomp") or not _is_unmarked(sentence, i):
        return []
    verb = sentence[token.head].lemma.lower()
    if token.relation == "advcl" and verb in OBJECT_CONTROL and _is_infinitive(sentence, i):
        return _controller(sentence, token.head)
    if token.relation == "advcl" and verb in DEED_CONTROL and _is_deed(sentence, i) and not is_passive(sentence, token.head):
        return _objects(sentence, token.head)
    return token.head


def _is_unmarked(sentence: Sentence, i: int) -> bool:
    """No finite form of its own: "…, killing five", "to protest", "after seizing power"."""
    return sentence[i].xpos in ("VBG", "VBN", "VB") and not any(
        t.feats.get("VerbForm") == "Fin" for t in sentence.children(i, "aux", "cop")
    )


def _is_infinitive(sentence: Sentence, i: int) -> bool:
    return any(t.lemma == "to" for t in sentence.children(i, "mark"))


def _is_deed(sentence: Sentence, i: int) -> bool:
    """ "accused them *of lying*"."""
    return sentence[i].xpos == "VBG" and any(t.lemma in ("of", "for", "from") for t in sentence.children(i, "mark", "case"))


def _subject_of_modifier(sentence: Sentence, i: int) -> list[int] | int:
    """ "men carrying guns", "troops stationed there", "a plan by X to leave"."""
    token = sentence[i]
    head = sentence[token.head]
    if token.deprel == "acl:relcl" or not _is_infinitive(sentence, i):
        return [head.i]
    owner = sentence.child(head.i, "nmod:poss") or next(
        (t for t in sentence.children(head.i, "nmod") if preposition(sentence, t.i) in ("by", "of")), None
    )
    if owner is not None or head.lemma.lower() in NEEDS:
        return [owner.i] if owner is not None else []
    if head.relation in ("obj", "obl", "xcomp"):
        return [] if sentence[head.head].lemma.lower() in UNDERGOING and head.lemma.lower() in TRIES else head.head
    modifier = sentence.child(head.i, "amod", "compound")
    return [modifier.i] if modifier and sentence.entity_at(modifier.i) else []


def _controller(sentence: Sentence, head: int) -> list[int] | int:
    """Who is to act by the verb `head`: its object where it is one of control, else whoever acts in it."""
    if sentence[head].lemma.lower() not in OBJECT_CONTROL or is_passive(sentence, head):
        return head
    objects = _objects(sentence, head) or [
        t.i for t in sentence.children(head, "obl") if preposition(sentence, t.i) in ("on", "to", "for", "with")
    ]
    return objects[:1] or head


def resolve_relative(sentence: Sentence, i: int) -> int:
    """The noun that a relative pronoun stands for; any other token stands for itself."""
    if sentence[i].lemma.lower() not in RELATIVE or _asks(sentence, i):
        return i
    chain = [sentence[i], *sentence.ancestors(i)]
    for token in chain:
        if token.deprel == "acl:relcl" and token.head >= 0:
            return token.head
    return i


def _asks(sentence: Sentence, i: int) -> bool:
    """ "information *on who* placed it": a question behind a preposition describes nobody."""
    return sentence[i].lemma.lower() == "who" and sentence[i - 1].relation == "mark"


# --- phrases around any predicate --------------------------------------------------------------


def preposition(sentence: Sentence, i: int) -> str:
    """The preposition of a phrase, with its fixed parts: "on", "because of"."""
    cases = [t for t in sentence.children(i, "case") if t.i < i]  # the "'s" stands behind
    words = [w for case in cases for w in (case, *sentence.children(case.i, "fixed"))]
    return " ".join(w.text.lower() if w.upos == "VERB" else w.lemma.lower() for w in words)  # "according to", "following"


def conjuncts(sentence: Sentence, i: int) -> list[int]:
    """Token `i` and the nouns coordinated with it."""
    names = [t for t in sentence.children(i, "appos") if t.i == i + 1 and t.upos == "PROPN"]  # "leader *Roe* and premier Poe"
    rest = [t.i for head in (i, *(t.i for t in names)) for t in sentence.children(head, "conj") if t.upos in NOMINAL]
    joined = sentence.child(i, "cc") or any(sentence.child(other, "cc") for other in rest) or is_headline(sentence)
    return [i, *rest] if joined else [i]


def is_half_of_word(sentence: Sentence, i: int) -> bool:
    """ "*U.S.*-run prisons" are run by them, nobody's party; "the *Chadian*-Libyan border" is theirs."""
    rest = sentence.tokens[i + 1 : i + 3]
    return len(rest) == 2 and rest[0].text == "-" and rest[0].end == rest[1].start and rest[1].text.islower()


def is_nobody(sentence: Sentence, i: int) -> bool:
    """ "*No group* admitted the attack"."""
    return any(t.lemma.lower() in ("no", "neither") for t in sentence.children(i, "det"))


def _expand(sentence: Sentence, heads: list[int]) -> list[int]:
    return [member for head in dict.fromkeys(heads) for member in conjuncts(sentence, head)]


def _obliques(sentence: Sentence, i: int, skip: list[int]) -> Iterator[Argument]:
    for child in sentence.children(i, "obl", "nmod", "iobj"):
        if child.i in skip or _is_time(child):
            continue
        word = preposition(sentence, child.i)
        if (word, child.lemma) == ("at", "hand"):
            yield from _hands(sentence, child.i)
        elif word and (word, child.lemma) not in ASIDES:
            for member in conjuncts(sentence, resolve_relative(sentence, child.i)):
                yield Argument("oblique", member, word)


def _hands(sentence: Sentence, hands: int) -> Iterator[Argument]:
    """ "died at the hands of *two guards*" was done by them."""
    for owner in sentence.children(hands, "nmod"):
        if owner.deprel == "nmod:poss" or preposition(sentence, owner.i) == "of":
            yield from (Argument("oblique", member, "by") for member in conjuncts(sentence, owner.i))


def _phrase_obliques(sentence: Sentence, head: int) -> Iterator[Argument]:
    """ "signed [a treaty with Chad]": what hangs on the object may belong to the verb."""
    for argument in _obliques(sentence, head, skip=[]):
        yield Argument("oblique", argument.head, argument.preposition, near=False)


def _is_time(token: Token) -> bool:
    return token.ner.endswith("DATE") or token.deprel.endswith((":tmod", ":unmarked"))


def complements(sentence: Sentence, i: int) -> Iterator[Complement]:
    """Clauses that complete predicate `i`, with the word that marks them ("to", "that", "of")."""
    for child in sentence.children(i, *CLAUSAL):
        if child.deprel == "acl:relcl":
            continue
        marks = [t.lemma.lower() for t in sentence.children(child.i, "mark", "case")]
        if child.relation == "advcl" and not _completes(marks):
            continue
        yield Complement(child.i, marks[0] if marks else "")
        for other in sentence.children(child.i, "conj"):
            if other.upos == "VERB":
                yield Complement(other.i, marks[0] if marks else "")
    yield from _infinitives_of_objects(sentence, i)


def _infinitives_of_objects(sentence: Sentence, i: int) -> Iterator[Complement]:
    """ "allowed refugees who had fled *to return*", "took steps *to relax* the rules": the infinitive hangs on the object."""
    verb = sentence[i].lemma.lower()
    for thing in sentence.children(i, "obj", "nsubj:pass"):
        if verb in OBJECT_CONTROL or (verb, thing.lemma.lower()) in PURPOSEFUL:
            for infinitive in sentence.children(thing.i, "acl"):
                if infinitive.deprel != "acl:relcl" and _is_infinitive(sentence, infinitive.i):
                    yield Complement(infinitive.i, "to")


def _completes(marks: list[str]) -> bool:
    """Adverbial clauses that the parser should have called complements: "accused him of lying"."""
    return bool(marks) and marks[0] in ("to", "of", "for", "from", "against", "over", "into", "with", "on", "that")


# --- nouns --------------------------------------------------------------------------------------


def _noun_clause(sentence: Sentence, i: int) -> Clause:
    support = light_verb(sentence, i)
    own = dict.fromkeys(_noun_arguments(sentence, i))
    known = {(a.role, a.head, a.preposition) for a in own}
    lent = [a for a in _support_arguments(sentence, i, support) if (a.role, a.head, a.preposition) not in known]
    return Clause(sentence, i, "noun", False, (*own, *dict.fromkeys(lent)), tuple(complements(sentence, i)), support)


def _noun_arguments(sentence: Sentence, i: int) -> Iterator[Argument]:
    owner = sentence.child(i, "nmod:poss")
    if owner is not None:
        role: Role = "object" if sentence[i].lemma.lower() in PATIENT_NOUNS else "possessor"
        for member in conjuncts(sentence, owner.i):
            yield Argument(role, member)
    for argument in [*_obliques(sentence, i, skip=[]), *_shared_obliques(sentence, i), *_filled_arguments(sentence, i)]:
        yield Argument("subject", argument.head) if argument.preposition == "by" else argument
        yield from _hung_too_low(sentence, argument.head)
    yield from _hung_too_high(sentence, i)
    for child in sentence.children(i, "amod", "compound", "nmod:desc"):
        if sentence.entity_at(child.i) and not _is_time(child):
            for member in conjuncts(sentence, child.i):
                yield Argument("modifier", member)
        elif child.relation == "compound":  # "an *ISIS* suicide bombing"
            yield from (
                Argument("modifier", t.i, near=False) for t in sentence.children(child.i, "compound") if sentence.entity_at(t.i)
            )
    yield from _reduced_agents(sentence, i)


def _hung_too_low(sentence: Sentence, head: int) -> Iterator[Argument]:
    """ "the arrest [of the activist [by police]]", "aid [to Egypt [from France]]": phrases of the noun two steps down."""
    for argument in _obliques(sentence, head, skip=[]):
        role: Role = "subject" if argument.preposition == "by" else "oblique"
        yield replace(argument, role=role, near=False)


def _hung_too_high(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "were hurt in a *clash* [with gunmen]": a phrase right behind the noun that the parser gave to the verb."""
    token = sentence[i]
    if token.relation not in ("obl", "obj") or sentence.child(i, "nmod"):
        return
    for argument in _obliques(sentence, token.head, skip=[i]):
        if argument.preposition in FELLOWS and min(sentence.subtree(argument.head)) == i + 1:
            yield replace(argument, near=False)


def _filled_arguments(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "a mediation effort [by Norway] [between the parties]": the phrases hang on the empty noun."""
    if fills(sentence, sentence[i]):
        for argument in _noun_arguments(sentence, sentence[i].head):
            yield replace(argument, near=False)


def _shared_obliques(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "the arrest and deportation of X": the phrase hangs on one of the two nouns."""
    token = sentence[i]
    partners = [t.i for t in sentence.children(i, "conj")]
    if token.deprel == "conj":
        partners.append(token.head)
    if sentence.child(i, "nmod"):
        return
    for partner in partners:
        if sentence[partner].upos in ("NOUN", "VERB"):
            for argument in _obliques(sentence, partner, skip=[]):
                yield Argument("oblique", argument.head, argument.preposition, near=False)


def _reduced_agents(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "an attack carried out by X", "talks held between X and Y": a light participle below the noun."""
    for verb in sentence.children(i, "acl"):
        if verb.lemma.lower() in LIGHT_VERBS:
            for argument in _verb_arguments(sentence, verb.i, is_passive(sentence, verb.i)):
                if argument.head != i and argument.role in ("subject", "oblique"):
                    yield Argument(argument.role, argument.head, argument.preposition, near=False)


def light_verb(sentence: Sentence, i: int) -> int | None:
    """The verb that only carries the noun's tense and subject, when there is one."""
    token = sentence[i]
    while token.head >= 0 and (token.deprel == "conj" or _is_counted(sentence, token) or fills(sentence, token)):
        token = sentence[token.head]
    if token.relation not in ("obj", "nsubj", "obl"):
        return None
    head = sentence[token.head]
    if token.relation == "nsubj" and head.upos == "VERB" and head.lemma.lower() in HAPPENING:
        return head.i
    if head.lemma.lower() not in LIGHT_VERBS or head.upos not in ("VERB", "AUX"):
        return None
    if token.relation == "nsubj" and not is_passive(sentence, head.i):
        return None
    if token.relation == "obl" and (
        head.lemma.lower() not in ENTERING or preposition(sentence, token.i) not in ("in", "into", "on")
    ):
        return None
    return head.i


def fills(sentence: Sentence, token: Token) -> bool:
    """ "a mediation effort": the mediation is what was launched."""
    return token.relation == "compound" and sentence[token.head].lemma.lower() in EMPTY_NOUNS


def counted(sentence: Sentence, i: int) -> list[int]:
    """The "deals" of "a series of deals"."""
    if sentence[i].lemma.lower() not in QUANTIFIERS:
        return []
    return [t.i for t in sentence.children(i, "nmod") if preposition(sentence, t.i) == "of"]


def _is_counted(sentence: Sentence, token: Token) -> bool:
    """ "a series of attacks": the attacks are what was launched."""
    head = sentence[token.head]
    return token.relation == "nmod" and preposition(sentence, token.i) == "of" and head.lemma.lower() in QUANTIFIERS


def _support_arguments(sentence: Sentence, i: int, support: int | None) -> Iterator[Argument]:
    if support is None:
        return
    role: Role = "object" if sentence[support].lemma.lower() in PASSIVE_LIGHT_VERBS else "subject"
    for argument in _verb_arguments(sentence, support, is_passive(sentence, support)):
        if argument.head == i:
            continue
        if argument.role == "subject":
            yield Argument(role, argument.head, near=False)
        elif argument.role == "oblique":
            yield Argument("oblique", argument.head, argument.preposition, near=False)
