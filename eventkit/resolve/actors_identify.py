"""Phrase → identity: who it is by the tables, the tagger's labels and the head noun; None when nobody."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..document import Sentence, Token
from .actors_phrases import Phrase, find_phrase
from .actors_tables import Known, Tables, key

PERSON_PRONOUNS = frozenset("he she they who we i you him her them us someone somebody everyone everybody anyone nobody".split())
LABEL_KINDS = {"PER": "person", "ORG": "organization", "LOC": "country", "NORP": "group"}
COUNTED = frozenset("dozen hundred thousand million score ten other many several some most majority number handful group couple".split())


@dataclass(frozen=True, slots=True)
class Identity:
    """What a phrase stands for."""

    name: str
    country: str | None = None
    sectors: tuple[str, ...] = ()
    kind: str = "unknown"
    role: str | None = None
    basis: str = "text"


@dataclass(frozen=True)
class Identifier:
    """Reads phrases with `tables`; `year` decides who holds an office."""

    tables: Tables
    year: int | None = None

    def identify(self, phrase: Phrase) -> Identity | None:
        token = phrase.sentence[phrase.head]
        if token.upos == "PRON" or token.lemma.lower() in PERSON_PRONOUNS:
            return Identity(token.text, kind="person") if token.lemma.lower() in PERSON_PRONOUNS else None
        return self._by_name(phrase) or self._by_demonym(phrase) or self._by_role(phrase) or self._by_label(phrase) or self._by_count(phrase)

    def _by_name(self, phrase: Phrase) -> Identity | None:
        entity = phrase.sentence.entity_at(phrase.head)
        if phrase.sentence[phrase.head].upos not in ("PROPN", "X") and entity is None:
            return None
        for first, last in _stretches(phrase, self.tables.longest):
            text = " ".join(t.text for t in phrase.sentence.tokens[first : last + 1]).replace(" '", "'").replace(" 's", "'s")
            known = self._known(key(text))
            if known:
                return Identity(known.name, known.country, self._sectors(known), known.kind, known.role, known.basis)
        return None

    def _known(self, name: str) -> Known | None:
        found = self.tables.names.get(name)
        if not found:
            return None
        return next((k for k in found if self._holds(k)), found[0])

    def _holds(self, known: Known) -> bool:
        year = self.year
        return year is None or ((known.valid_from or 0) <= year <= (known.valid_to or 9999))

    def _sectors(self, known: Known) -> tuple[str, ...]:
        if self.year is not None and known.valid_to is not None and self.year > known.valid_to:
            return ("ELI", *(s for s in known.sectors if s != "ELI"))
        return known.sectors

    def _by_demonym(self, phrase: Phrase) -> Identity | None:
        """ "Israelis", "the Dutch", "Israeli" in "Israeli raids"."""
        text = phrase.sentence[phrase.head].text
        code = self.tables.demonyms.get(key(text)) if text[:1].isupper() else None
        return Identity(text, code, (), "group", None, "table:demonyms") if code else None

    def _by_role(self, phrase: Phrase) -> Identity | None:
        found = self._role(phrase)
        if found is None:
            return None
        role, sector = found
        name = " ".join(phrase.words())
        kind = "group" if phrase.sentence[phrase.head].feats.get("Number") == "Plur" else "person"
        return Identity(name, self.country(phrase), (sector,), kind, role, "head-noun")

    def _role(self, phrase: Phrase) -> tuple[str, str] | None:
        sentence, head = phrase.sentence, phrase.head
        lemma = sentence[head].lemma.lower()
        before = [t.lemma.lower() for t in sentence.tokens[phrase.first : head]]
        for size in (2, 1, 0):
            words = " ".join([*before[len(before) - size :], lemma]) if size else lemma
            sector = self.tables.roles.get(key(words))
            if sector and size <= len(before):
                return words, sector
        return None

    def country(self, phrase: Phrase) -> str | None:
        """The country that the words of the phrase, or what it belongs to, name."""
        sentence = phrase.sentence
        tokens = [*phrase.tokens, *(t for t in sentence.children(phrase.head, "nmod") if t.i > phrase.last)]
        for token in tokens:
            code = self.tables.demonyms.get(key(token.text)) if token.text[:1].isupper() else None
            if code:
                return code
        for token in tokens:
            if token.upos == "PROPN" and token.i != phrase.head:
                named = self._by_name(find_phrase(sentence, token.i))
                if named and named.country:
                    return named.country
        return None

    def _by_label(self, phrase: Phrase) -> Identity | None:
        entity = phrase.sentence.entity_at(phrase.head)
        kind = LABEL_KINDS.get(entity.label) if entity else None
        if kind is None:
            return None
        base = Identity(" ".join(phrase.words()), self.country(phrase), (), kind, None, "ner")
        for word in _words_that_tell(phrase):
            sector = self.tables.roles.get(key(word.lemma))
            if sector:
                return replace(base, sectors=(sector,), role=word.lemma.lower())
        return base

    def _by_count(self, phrase: Phrase) -> Identity | None:
        """ "Five were killed", "dozens of protesters"."""
        sentence, token = phrase.sentence, phrase.sentence[phrase.head]
        counted = token.upos == "NUM" or token.lemma.lower() in COUNTED
        if not counted or (token.ner != "O" and token.upos != "NUM"):
            return None
        for child in sentence.children(phrase.head, "nmod"):
            inner = self.identify(find_phrase(sentence, child.i))
            return replace(inner, name=f"{token.text} of {inner.name}") if inner else None
        return Identity(token.text, None, (), "group", None, "count")


def _stretches(phrase: Phrase, longest: int) -> Iterator[tuple[int, int]]:
    """Stretches of the phrase that hold its head, the longest first."""
    spans = [
        (first, last)
        for first in range(phrase.first, phrase.head + 1)
        for last in range(phrase.head, phrase.last + 1)
        if last - first < longest
    ]
    return iter(sorted(spans, key=lambda span: (span[0] - span[1], span[0])))


def _words_that_tell(phrase: Phrase) -> Iterator[Token]:
    """The words of a name or beside it that say what it is: "President" of "President X", "Party" of "X Party"."""
    sentence = phrase.sentence
    yield from (t for t in phrase.tokens if t.i != phrase.head)
    yield sentence[phrase.head]
    yield from sentence.children(phrase.head, "appos")
