"""Phrase → country: by the names in it, its owner, its leader, the words behind it; and who held an office on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..document import Sentence
from .actors_identity import Identity
from .actors_names import Hit, NamesIn
from .actors_namesakes import load_namesakes, namesakes_meant
from .actors_phrases import Phrase
from .actors_places import country_of_place
from .actors_tables import Known, Tables, squash

LENDING = frozenset({"of", "for", "from", "in", "at", "with", "within", "inside", "throughout", "to"})
WITHIN = frozenset({"in", "at", "near", "within", "inside", "outside"})
NO_OWNER = frozenset({"to", "for", "with"})
SPEAKS_FOR = frozenset("spokesman spokeswoman spokesperson representative minister negotiator lawyer adviser advisor".split())
ABOUT = frozenset(
    """backed back controlled control occupied occupy held hold sponsored allied born funded aligned supported speaking
    trained made owned""".split()
)


@dataclass
class CountryFinder:
    """Tells whose the phrases of one document are. `day` is the ISO date that decides who holds an office."""

    tables: Tables
    day: str
    sentences: tuple[Sentence, ...]
    _names: dict[int, NamesIn] = field(default_factory=dict, init=False)

    def lookup(self, sentence: Sentence, head: int) -> Identity | None:
        """Who another phrase is, an owner or an apposition: for the subclass to tell."""
        raise NotImplementedError

    def names(self, sentence: Sentence) -> NamesIn:
        """The known names of a sentence, found once."""
        if sentence.index not in self._names:
            found = NamesIn(sentence, self.tables.names)
            doubtful = {hit.known[0].name for hit in found.hits}.intersection(load_namesakes())
            elsewhere = doubtful.intersection(self.namesakes) if doubtful else None  # looked for where there is one to be meant
            self._names[sentence.index] = NamesIn(sentence, self.tables.names, elsewhere) if elsewhere else found
        return self._names[sentence.index]

    @cached_property
    def namesakes(self) -> Mapping[str, str]:
        return namesakes_meant(self.sentences)

    def _holds(self, known: Known) -> bool:
        return not self.day or (not is_before(self.day, known.valid_from) and not is_after(self.day, known.valid_to))

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The states that the document names: a namesake of a town there is meant."""
        found = [self.names(sentence) for sentence in self.sentences]
        named = (hit.known[0] for names in found for hit in names.hits)
        states = {k.country for k in named if k.country and k.basis in ("table:countries", "table:demonyms")}
        return frozenset(states | {self.namesakes[name] for names in found for name in names.namesakes})

    def country(self, phrase: Phrase) -> str | None:
        """The country that the words of the phrase name, or what it belongs to."""
        sentence = phrase.sentence
        return (
            self._country_before(phrase)
            or self._country_of_town(phrase)
            or self._country_of_owner(phrase)
            or self._country_of_leader(phrase)
            or self._country_after(sentence, phrase.head)
        )

    def _country_of_leader(self, phrase: Phrase) -> str | None:
        """ "the Bush administration"."""
        if phrase.token.lemma.lower() not in ("administration", "government", "cabinet", "regime"):
            return None
        for token in phrase.tokens[:-1]:
            if token.upos == "PROPN":
                found = [k for k in self.tables.surnames.get(squash(token.text), ()) if "GOV" in k.sectors and self._holds(k)]
                return found[0].country if found else None
        return None

    def _country_before(self, phrase: Phrase) -> str | None:
        codes = []
        for hit in self.names(phrase.sentence).within(phrase.first, phrase.last):
            is_town = hit.known[0].kind == "person" and phrase.sentence[hit.first].ner.endswith("LOC")  # Lagos, and Ricardo Lagos
            if not is_town and not self._is_about(phrase.sentence, hit):
                codes += [k.country for k in hit.known[:1] if k.country]
        return codes[0] if codes else None

    def _country_of_town(self, phrase: Phrase) -> str | None:
        """ "an Oakland woman"."""
        for i in range(phrase.first, phrase.head):
            entity = phrase.sentence.entity_at(i)
            if entity and entity.label == "LOC" and entity.first == i and entity.last < phrase.head:
                name = Phrase(phrase.sentence, entity.last, entity.first, entity.last).text()
                return country_of_place(name, self.spoken_of)
        return None

    def lender(self, phrase: Phrase) -> str:
        """By what the country is known where no word names a state: "an *Oakland* woman", "*her* husband"; "" for "a German woman"."""
        if self._country_before(phrase) is not None:
            return ""
        if self._country_of_town(phrase) is not None:
            return "town"
        owner = phrase.sentence.child(phrase.head, "nmod:poss")
        if owner is not None and owner.upos == "PRON":
            return "owner"
        below = phrase.sentence.children(phrase.head, "nmod")
        cases = {t.lemma.lower() for other in below for t in phrase.sentence.children(other.i, "case")}
        return "town" if cases & WITHIN else ""

    def _is_about(self, sentence: Sentence, hit: Hit) -> bool:
        """ "anti-Syria", "Russian-backed", "French-speaking": not whose they are."""
        before = [t.text.lower() for t in sentence.tokens[max(hit.first - 2, 0) : hit.first]]
        if any(word.strip("-") in ("anti", "pro") for word in before[-1:] + (before[:1] if before[-1:] == ["-"] else [])):
            return True
        after = [word for t in sentence.tokens[hit.last + 1 : hit.last + 3] if (word := t.text.lower().strip("-–"))]
        return (before[-1:] == ["ethnic"]) or (after[:1] != [] and after[0] in ABOUT)

    def _country_of_owner(self, phrase: Phrase) -> str | None:
        owner = phrase.sentence.child(phrase.head, "nmod:poss")
        if owner is None:
            return None
        other = self.lookup(phrase.sentence, owner.i)
        return other.country if other else None

    def _country_after(self, sentence: Sentence, head: int) -> str | None:
        speaks = sentence[head].lemma.lower() in SPEAKS_FOR
        for child in sentence.children(head, "nmod", "acl"):
            if child.i < head:
                continue
            if child.relation == "acl":
                code = self._based_in(sentence, child.i)
                if code:
                    return code
                continue
            word = sentence.child(child.i, "case")
            name = word.lemma.lower() if word else ""
            if name in LENDING and (name not in NO_OWNER or (speaks and name == "for")):
                other = self.lookup(sentence, child.i)
                if other and other.country:
                    return other.country
        return None

    def _based_in(self, sentence: Sentence, verb: int) -> str | None:
        """ "a group based in Trinidad"."""
        if sentence[verb].lemma.lower() not in ("base", "live", "stay", "reside", "hold", "imprison", "station"):
            return None
        for child in sentence.children(verb, "obl"):
            other = self.lookup(sentence, child.i)
            if other and other.country:
                return other.country
        return None


def is_before(day: str, start: str) -> bool:
    return bool(start) and day[: len(start)] < start


def is_after(day: str, end: str) -> bool:
    return bool(end) and day[: len(end)] > end
