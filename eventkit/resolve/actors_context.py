"""A role without a country + the text around it → the country it must be of: "the president", in a text about Fiji.

Only what belongs to a state by its nature is given one, and the `basis` says that it was taken from around.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ..document import Document, Sentence
from .actors_identity import Identity, Lookup
from .actors_names import NamesIn

DOMESTIC = frozenset("GOV LEG JUD MIL COP SPY REB UAF PTY OPP CVL EDU LAB AGR MED BUS JRN REL ELI SOC CRM".split())
ABROAD = frozenset(
    """foreign international western world global regional multinational european african asian arab allied overseas
    neighboring neighbouring other various several many""".split()
)
MANY_STATES = frozenset(
    "leaders presidents ministers governments countries nations states diplomats ambassadors envoys delegates".split()
)
NOT_STATES = frozenset({"IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC"})
LOCAL = frozenset({"in", "at", "near", "across", "throughout", "outside", "around", "inside", "within"})
CLEAR = 0.6
"""The part of all mentions of states that one must have to be what a text is about."""


@dataclass
class Context:
    """Which states a document speaks of, and where."""

    document: Document
    names: Callable[[Sentence], NamesIn]
    lookup: Lookup
    _spoken: dict[int, Counter[str]] = field(default_factory=dict, init=False)

    def country(self, sentence: Sentence, head: int, identity: Identity) -> tuple[str, str] | None:
        """The country for a phrase that names none, with how it was found; None when the text leaves it open."""
        if not self._is_domestic(sentence, head, identity):
            return None
        code = self._where(sentence, head)
        if code:
            return code, "clause"
        found = self.spoken_of(sentence)
        if len(found) == 1:
            return next(iter(found)), "sentence"
        if not found and self._topic:
            return self._topic, "document"
        return None

    def _is_domestic(self, sentence: Sentence, head: int, identity: Identity) -> bool:
        if identity.country is not None or identity.kind not in ("person", "group", "organization"):
            return False
        if identity.kind == "person" and identity.proper and not identity.sectors:
            return False
        if not DOMESTIC & set(identity.sectors[:1]):
            return False
        token = sentence[head]
        if token.text.lower() in MANY_STATES and not sentence.child(head, "det"):
            return False
        return not any(t.lemma.lower() in ABROAD for t in sentence.children(head, "amod"))

    def spoken_of(self, sentence: Sentence) -> Counter[str]:
        """The states that a sentence names, seats, peoples and regions among them."""
        if sentence.index not in self._spoken:
            self._spoken[sentence.index] = Counter(known.country for known in self._states(sentence) if known.country)
        return self._spoken[sentence.index]

    def _states(self, sentence: Sentence) -> Iterator[Identity]:
        for hit in self.names(sentence).hits:
            known = hit.known[0]
            if known.country and known.country not in NOT_STATES and known.kind in ("country", "group", "person"):
                yield Identity(known.name, known.country)

    @cached_property
    def _topic(self) -> str | None:
        counts: Counter[str] = Counter()
        for sentence in self.document.sentences:
            counts.update(self.spoken_of(sentence))
        if not counts:
            return None
        (code, most), total = counts.most_common(1)[0], sum(counts.values())
        return code if most >= CLEAR * total and most >= 2 else None

    def _where(self, sentence: Sentence, head: int) -> str | None:
        """ "Police arrested two men *in Harare*": the place of the clause, or of a clause below the phrase."""
        below = [t.i for t in sentence.children(head, "acl")]
        for verb in (*below, *(t.i for t in sentence.ancestors(head) if t.upos in ("VERB", "NOUN"))):
            code = self._place_below(sentence, verb, head)
            if code:
                return code
            if verb not in below and sentence[verb].relation in ("root", "ccomp", "conj", "parataxis", "advcl"):
                return None
        return None

    def _place_below(self, sentence: Sentence, i: int, head: int, depth: int = 0) -> str | None:
        """A state in "blocked streets *in Hong Kong*", "rioted *at a jail in Dili*"."""
        for child in sentence.children(i, "obl", "nmod", "obj"):
            if child.i == head:
                continue
            case = sentence.child(child.i, "case")
            if case is not None and case.lemma.lower() in LOCAL:
                place = self.lookup(sentence, child.i)
                if place and place.country and place.kind in ("country", "unknown"):
                    return place.country
            if depth < 2 and (code := self._place_below(sentence, child.i, head, depth + 1)):
                return code
        return None
