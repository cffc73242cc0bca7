"""Sentence → sentence: words that the parser took for something else named for what they are: nouns for verbs, states for things.

Each step knows one slip and leaves a sentence without it alone.
"""

from dataclasses import replace

from ..clauses.words import GERUND_TAKING, TOLD, WILLING
from ..document import Sentence, Token
from ..resolve.time.vocabulary import named_day_starts, table
from .steps import NOMINAL, rewired

PHRASE_MARKS = frozenset(
    """about above across against along amid among around at behind below beneath beside between beyond by despite during
    for from in inside into near of off on onto opposite outside over past regarding through throughout to toward towards
    under upon with within without""".split()
)
# "is *under investigation*": what somebody is in, on or under, told as a noun.
STATES = frozenset(
    """alert arrest assault attack blockade bombardment charge collapse control curfew custody detention examination fire guard
    inquiry investigation jail lockdown occupation patrol pressure prison probe quarantine review sanction scrutiny shelling
    siege standby strike surveillance threat trial watch lookout offensive offer""".split()
)
# "agreed in *principle* on a plan": what follows these words belongs to the verb.
ASIDES = frozenset("principle public private part full advance return secret detail person earnest haste".split())
DOINGS = frozenset("fighting shelling bombing rioting looting shooting killing stabbing training bargaining infighting".split())
STATE_PARTS = frozenset({"case", "det", "amod", "compound", "nmod", "nmod:poss", "flat"})
MEANS = frozenset("telephone phone video email e-mail mail letter hand radio satellite videoconference post".split())
CALENDAR = ("months", "weekdays", "seasons")
VERBAL_NAMES = frozenset({("Downing", "Street")})
NOUNS_BEHIND_TO = frozenset({"ransom", "prison", "court"})


def name_verbal_names(sentence: Sentence) -> Sentence:
    """ "*Downing Street* condemned it": the first word of a name is no gerund, the second is what the sentence is about."""
    fixed: dict[int, Token] = {}
    for first, second in zip(sentence, sentence.tokens[1:], strict=False):
        if (first.text, second.text) not in VERBAL_NAMES or first.upos != "VERB":
            continue
        relation = "nsubj" if first.deprel == "csubj" else "nmod" if first.deprel == "acl" else first.deprel
        fixed[first.i] = replace(first, head=second.i, deprel="compound", upos="PROPN", xpos="NNP", lemma=first.text)
        if second.head == first.i:
            fixed[second.i] = replace(second, head=first.head, deprel=relation)
        for other in sentence.children(first.i):
            if other.i != second.i:
                fixed[other.i] = replace(other, head=second.i, deprel="case" if other.deprel == "mark" else other.deprel)
    return rewired(sentence, fixed)


def name_no_days(sentence: Sentence) -> Sentence:
    """ "*Hungary* vetoed the plan": a name that no calendar has is no day, whatever the tagger of names says."""
    fixed = {
        t.i: replace(t, ner="O")
        for t, behind in zip(sentence, (*(u.ner for u in sentence.tokens[1:]), "O"), strict=True)
        if (t.ner, t.upos) == ("B-DATE", "PROPN") and behind != "I-DATE" and not _is_day(t.text.lower())
    }
    return rewired(sentence, fixed)


def _is_day(word: str) -> bool:
    named = (word, word.removesuffix("s"))
    return not word.isalpha() or word in named_day_starts() or any(w in table(name) for w in named for name in CALENDAR)


def name_nouns_behind_to(sentence: Sentence) -> Sentence:
    """ "held the council *to ransom*", "appealed *to donors*": a noun that looks like an infinitive, or was taken for one."""
    fixed: dict[int, Token] = {}
    for to in sentence.tokens[:-1]:
        noun = sentence[to.i + 1]
        if (to.text, to.deprel, to.head, noun.xpos) == ("to", "mark", noun.i, "NNS") and noun.relation == "xcomp":
            fixed |= {to.i: replace(to, deprel="case"), noun.i: replace(noun, deprel="obl")}
    for word in sentence.tokens[1:]:
        to = sentence[word.i - 1]
        if word.upos != "VERB" or to.head != word.i or word.head < 0:
            continue
        above = sentence[word.head]
        if to.text.lower() == "to" and word.text.lower() in NOUNS_BEHIND_TO and not sentence.child(word.i, "obj"):
            fixed[word.i] = replace(word, deprel="obl", upos="NOUN", xpos="NN")
            fixed[to.i] = replace(to, deprel="case", upos="ADP", xpos="IN")
            fixed |= {t.i: replace(t, head=above.i) for t in sentence.children(word.i) if t.i != to.i}
    return rewired(sentence, fixed)


def phrases_are_no_clauses(sentence: Sentence) -> Sentence:
    """ "went on strike *over pay*": a bare noun behind a preposition is a phrase, though it hangs as a clause."""
    fixed: dict[int, Token] = {}
    for token in sentence:
        if token.upos not in NOMINAL or token.relation != "advcl" or sentence.child(token.i, "nsubj", "cop", "aux", "obj"):
            continue
        marks = sentence.children(token.i, "mark", "case")
        if marks and all(m.lemma.lower() in PHRASE_MARKS for m in marks):
            above = "nmod" if sentence[token.head].upos in NOMINAL else "obl"
            fixed |= {m.i: replace(m, deprel="case") for m in marks} | {token.i: replace(token, deprel=above)}
    return rewired(sentence, fixed)


def free_behind_asides(sentence: Sentence) -> Sentence:
    """ "agreed in principle *on a plan*", "met on Friday *with Putin*": nobody's principle, and no Friday of Putin's."""
    fixed: dict[int, Token] = {}
    for aside in sentence:
        if aside.relation == "obl" and (aside.lemma.lower() in ASIDES or aside.ner.endswith("-DATE")):
            for phrase in sentence.children(aside.i, "nmod"):
                cases = sentence.children(phrase.i, "case")
                if cases and cases[0].lemma not in ("of", "'s", "in") and not phrase.ner.endswith("-DATE"):
                    fixed[phrase.i] = replace(phrase, head=aside.head, deprel="obl")
    return rewired(sentence, fixed)


def free_gerunds(sentence: Sentence) -> Sentence:
    """ "denied *arming* rebels", "is considering *easing* sanctions": the gerund is the complement, the noun its object."""
    fixed: dict[int, Token] = {}
    for gerund in sentence:
        if gerund.xpos != "VBG" or gerund.deprel not in ("amod", "compound") or gerund.head < gerund.i or gerund.i == 0:
            continue
        thing, verb = sentence[gerund.head], sentence[gerund.i - 1]
        if thing.head == verb.i and thing.deprel == "obj" and verb.upos == "VERB" and verb.lemma.lower() in GERUND_TAKING:
            fixed[gerund.i] = replace(gerund, head=verb.i, deprel="xcomp", upos="VERB")
            fixed[thing.i] = replace(thing, head=gerund.i, deprel="obj")
    return rewired(sentence, fixed)


def stand_on_states(sentence: Sentence) -> Sentence:
    """ "The minister *is under* investigation" says of the minister what "came under investigation" says, and so does "is in Paris"."""
    fixed: dict[int, Token] = {}
    copulas = {t.head: t for t in reversed(sentence.tokens) if t.relation == "cop" and t.head >= 0}
    for i, copula in sorted(copulas.items()):
        state = sentence[i]
        due = next((t for t in sentence.children(state.i, "case") if t.text.lower() == "due" and t.xpos == "JJ"), None)
        if due is not None:  # "is due in Tehran"
            fixed[due.i] = replace(due, head=state.head, deprel=state.deprel)
            fixed[state.i] = replace(state, head=due.i, deprel="obl")
            fixed |= {
                t.i: replace(t, head=due.i) for t in sentence.children(state.i) if t.deprel not in STATE_PARTS and t.i != due.i
            }
            continue
        if not sentence.child(state.i, "case") or not _is_state(state):
            continue
        fixed[copula.i] = replace(copula, head=state.head, deprel=state.deprel, upos="VERB")
        fixed[state.i] = replace(state, head=copula.i, deprel="obl")
        for token in sentence.children(state.i):
            if token.i != copula.i and token.deprel not in STATE_PARTS:
                fixed[token.i] = replace(token, head=copula.i)
    return rewired(sentence, fixed)


def _is_state(token: Token) -> bool:
    """Something to be in or under, or a place."""
    return token.lemma.lower() in STATES or token.ner.endswith("-LOC")


def name_nominal_gerunds(sentence: Sentence) -> Sentence:
    """ "*Fighting* between the army and rebels has left 30 dead" is a noun, though it hangs as a clause or as the root."""
    fixed: dict[int, Token] = {}
    for token in sentence:
        if token.xpos != "VBG" or token.text.lower() not in DOINGS or sentence.child(token.i, "obj", "nsubj", "ccomp", "aux"):
            continue
        noun = replace(token, upos="NOUN", xpos="NN", lemma=token.text.lower(), deprel="nsubj")
        if token.relation in ("csubj", "nsubj"):
            fixed[token.i] = noun
            fixed |= {t.i: replace(t, deprel="nmod") for t in sentence.children(token.i, "obl", "advcl") if t.upos in NOMINAL}
        elif token.i == 0 and token.head < 0 and (verb := sentence.child(0, "xcomp")) and verb.xpos in ("VBD", "VBN"):
            fixed |= {t.i: replace(t, head=verb.i) for t in sentence.children(0) if t.i > verb.i}
            fixed |= {0: replace(noun, head=verb.i), verb.i: replace(verb, head=-1, deprel="root", xpos="VBD")}
    return rewired(sentence, fixed)


def name_content_clauses(sentence: Sentence) -> Sentence:
    """ "denied reports *that it had been warned*" tells what the reports say, and is no relative clause."""
    fixed: dict[int, Token] = {}
    for clause in sentence:
        if clause.deprel == "acl:relcl" and clause.head >= 0 and sentence[clause.head].lemma.lower() in TOLD:
            if sentence.child(clause.i, "nsubj", "nsubj:pass") and any(
                m.lemma == "that" for m in sentence.children(clause.i, "mark")
            ):
                fixed[clause.i] = replace(clause, deprel="acl")
    return rewired(sentence, fixed)


def name_small_words(sentence: Sentence) -> Sentence:
    """ "spoke *by telephone*" was done by no telephone; "has *yet* to sign", "is ready *to sign*" lead to the verb behind."""
    fixed: dict[int, Token] = {}
    for token in sentence:
        if token.deprel == "obl:agent" and token.lemma.lower() in MEANS:
            fixed[token.i] = replace(token, deprel="obl")
        if token.lemma == "yet" and token.head >= 0 and sentence[token.head].lemma == "have":  # "have *yet to* sign"
            later = [t for t in sentence.children(token.head, "advcl", "acl") if t.i > token.i and t.xpos == "VB"]
            fixed |= {t.i: replace(t, deprel="xcomp") for t in later[:1]}
        if token.lemma.lower() in WILLING and sentence.child(token.i, "expl", "nsubj"):
            fixed |= {t.i: replace(t, deprel="xcomp") for t in sentence.children(token.i, "csubj")}
    return rewired(sentence, fixed)
