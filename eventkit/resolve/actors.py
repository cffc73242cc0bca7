"""Document → actors: who the phrases of an article stand for.

The resolver that the extractor uses; tables, names, phrases, identities and coreference are modules of their own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from ..clauses.phrases import preposition
from ..document import Document, Sentence, Token
from ..events import Actor
from ..overlays import Overlay
from . import Mention
from .actors_context import Context
from .actors_coreference import Link, Linker
from .actors_entities import Place
from .actors_identify import Identifier
from .actors_identity import Identity
from .actors_phrases import Phrase, core_of, find_phrase
from .actors_tables import Tables, load_tables, with_actors

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})
INNER = frozenset({"compound", "flat", "fixed", "amod", "det", "nummod"})
PERSONAL = frozenset("he she they we i you him her them us me who whom someone somebody anyone everyone nobody everybody".split())
OPENING, CLOSING = "{[(<\"'`“‘«", '}>"`”»-–'
ARMED = frozenset({"MIL", "REB", "UAF", "COP", "IMG"})
POLITICAL = ARMED | {"GOV", "LEG", "JUD", "SPY", "PTY", "OPP", "PRE", "IGO", "UNO", "EUR", "ISM", "ELI"}
"""Sectors of those who do politics for a living; the rest are citizens, firms and their like."""


class ActorResolver:
    """Reads the actors of a document from the bundled tables and from `overlays` of one's own (see `read_overlay`)."""

    def __init__(self, overlays: Iterable[Overlay] = ()) -> None:
        actors = [actor for overlay in overlays for actor in overlay.actors]
        self.tables: Tables = with_actors(load_tables(), actors) if actors else load_tables()

    def read(self, document: Document, published: date | None = None) -> "DocumentActors":
        """The actors of a document; `published` decides who held an office."""
        return DocumentActors(document, self.tables, published.isoformat() if published else "")


@dataclass
class DocumentActors:
    """Who the phrases of one document stand for; phrases are read when they are asked for."""

    document: Document
    tables: Tables
    day: str = ""
    _final: dict[Place, Identity | None] = field(default_factory=dict)

    @cached_property
    def identifier(self) -> Identifier:
        return Identifier(self.tables, self.day, self.document.sentences)

    @cached_property
    def chains(self) -> Mapping[Place, Link]:
        """Which mention takes up whom."""
        return Linker(self.document, self.tables, self.identifier.lookup).run()

    @cached_property
    def links(self) -> Mapping[Place, Place]:
        """Mention → the latest mention by name of the actor that it takes up."""
        return {place: self._named_before(place, link) for place, link in self.chains.items() if link.entity.named}

    def _named_before(self, place: Place, link: Link) -> Place:
        names = [at for at in link.entity.mentions if at < place and self.document.sentences[at[0]][at[1]].upos == "PROPN"]
        return names[-1] if names else link.antecedent

    @cached_property
    def mentions(self) -> tuple[Mention[Actor], ...]:
        found: list[Mention[Actor]] = []
        for sentence in self.document.sentences:
            for token in sentence:
                if heads_phrase(sentence, token) and self.identity(sentence, token.i) is not None:
                    phrase = find_phrase(sentence, token.i)
                    actors = self._actors_of(phrase, self.identity(sentence, token.i))
                    found += [Mention(sentence.index, phrase.first, phrase.last, token.i, actor) for actor in actors]
        return tuple(found)

    def at(self, sentence: int, head: int) -> tuple[Actor, ...]:
        """The actors of the phrase headed by a token; what is nobody in particular stays text.

        A pronoun gives the words that it stands for where they are in its sentence ("*Japan* said it had …").
        """
        tree = self.document.sentences[sentence]
        words = self._words_of(tree, core_of(tree, head))
        phrase, identity = find_phrase(tree, words), self.identity(tree, head)
        if identity is None and tree[head].upos not in NOMINAL:
            return ()
        if tree[head].lemma.lower() == "one" and tree.child(head, "cop"):  # "it was one that Oslo had rejected"
            return ()
        return self._actors_of(phrase, identity)

    def _words_of(self, sentence: Sentence, head: int) -> int:
        """The token that heads the words for a phrase: for a pronoun the fullest name or noun of its actor before it."""
        link = self.chains.get((sentence.index, head)) if sentence[head].upos == "PRON" else None
        if link is None:
            return head
        here = (i for at, i in link.entity.mentions if at == sentence.index and i < head)
        before = [i for i in here if sentence[i].upos in ("NOUN", "PROPN")]
        return max(before, key=lambda i: (len(find_phrase(sentence, i).tokens), i), default=head)

    def _actors_of(self, phrase: Phrase, identity: Identity | None) -> tuple[Actor, ...]:
        if identity is None:
            return (self._actor(phrase, Identity(phrase.text())),)
        return tuple(self._actor(part, who) for part, who in self._split(phrase, identity))

    def could_be(self, sentence: int, head: int, kind: str) -> bool:
        """True when the phrase headed by a token can be of a kind (registry.KINDS)."""
        tree = self.document.sentences[sentence]
        if kind == "ACTOR" and self.identifier.lookup(tree, head) is not None:
            return True  # whoever it is: where no slot asks for more, nobody need be traced through the text
        identity = self.identity(tree, head)
        if identity is None:
            return kind in ("ACTOR", "PERSON") and tree[head].lemma.lower() in PERSONAL
        return fits(identity, kind)

    @cached_property
    def context(self) -> Context:
        return Context(self.document, self.identifier.names, self.identifier.lookup)

    def identity(self, sentence: Sentence, head: int) -> Identity | None:
        """Who a phrase is, coreference and the text around included."""
        head = core_of(sentence, head)
        place = (sentence.index, head)
        if place not in self._final:
            self._final[place] = self._with_context(sentence, head, self._linked(sentence, head))
        return self._final[place]

    def _linked(self, sentence: Sentence, head: int) -> Identity | None:
        link = self.chains.get((sentence.index, head))
        if link is None:
            return self.identifier.lookup(sentence, head)
        antecedent = self._with_context(self.document.sentences[link.antecedent[0]], link.antecedent[1], link.entity.identity)
        return replace(antecedent or link.entity.identity, basis=f"coref:{link.how}", proper=False)

    def _with_context(self, sentence: Sentence, head: int, identity: Identity | None) -> Identity | None:
        if identity is None or identity.country is not None:
            return identity
        owner = sentence.child(head, "nmod:poss")
        if owner is not None and owner.upos == "PRON" and (who := self.identity(sentence, owner.i)) and who.country:
            return replace(identity, country=who.country)
        found = self.context.country(sentence, head, identity)
        return replace(identity, country=found[0], basis=f"{identity.basis}+{found[1]}") if found else identity

    def _split(self, phrase: Phrase, identity: Identity) -> list[tuple[Phrase, Identity]]:
        """ "Senior Hungarian and Romanian officials", "the premiers of Hungary and Romania" are two actors."""
        if identity.kind not in ("group", "person", "organization"):
            return [(phrase, identity)]
        parts = [*self._by_states_before(phrase)] or [*self._by_states_behind(phrase)]
        split = [(part, replace(identity, name=name, country=state.country, proper=False)) for part, name, state in parts]
        return split if len(split) > 1 else [(phrase, identity)]

    def _by_states_before(self, phrase: Phrase) -> Iterator[tuple[Phrase, str, Identity]]:
        """The parts of "Hungarian and Romanian officials", their names and the states."""
        sentence, states = phrase.sentence, self._coordinated_states(phrase.sentence, phrase.head)
        for token, state in states if len(states) > 1 else ():
            own = self._name_at(sentence, token.i)
            first = min(phrase.first, own.first) if token is states[0][0] else own.first
            part = replace(phrase, first=first) if token is states[-1][0] else replace(own, first=first)
            yield part, f"{own.text()} {phrase.token.text}", state

    def _by_states_behind(self, phrase: Phrase) -> Iterator[tuple[Phrase, str, Identity]]:
        """The parts of "the premiers of Hungary and Romania", their names and the states."""
        sentence, states = phrase.sentence, self._owning_states(phrase.sentence, phrase.head)
        for token, state in states if len(states) > 1 else ():
            own = self._name_at(sentence, token.i)
            part = Phrase(sentence, phrase.head, phrase.first, own.last) if token is states[0][0] else own
            yield part, f"{phrase.text()} of {own.text()}", state

    def _name_at(self, sentence: Sentence, i: int) -> Phrase:
        """The name of the tables that a token stands in, else the token."""
        hit = self.identifier.names(sentence).at(i)
        return Phrase(sentence, i, hit.first, hit.last) if hit else Phrase(sentence, i, i, i)

    def _owning_states(self, sentence: Sentence, head: int) -> list[tuple[Token, Identity]]:
        """Hungary and Romania of "the premiers of Hungary and Romania", where nobody else stands among them."""
        if sentence[head].feats.get("Number") != "Plur":
            return []
        for owner in sentence.children(head, "nmod"):
            if owner.i > head and preposition(sentence, owner.i) in ("of", "from", "for"):
                owners = [owner, *sentence.children(owner.i, "conj")]
                states = [(token, state) for token in owners if (state := self._state(sentence, token.i))]
                return states if len(states) == len(owners) else []
        return []

    def _coordinated_states(self, sentence: Sentence, head: int) -> list[tuple[Token, Identity]]:
        """Hungary and Romania of "Hungarian and Romanian officials", however the parser joins them."""
        modifiers = sentence.children(head, "amod", "compound")
        beside = [other for t in modifiers for other in sentence.children(t.i, "conj")]
        tokens = sorted((t for t in (*modifiers, *beside) if t.i < head), key=lambda t: t.i)
        states = [(token, state) for token in tokens if (state := self._state(sentence, token.i))]
        joined = len(states) > 1 and any(t.deprel == "cc" for t in sentence.tokens[states[0][0].i : states[-1][0].i])
        return states if joined else states[:1]

    def _state(self, sentence: Sentence, i: int) -> Identity | None:
        """The state that an adjective or a name inside a phrase stands for."""
        hit = self.identifier.names(sentence).at(i)
        identity = self.identity(sentence, i) if hit else None
        return identity if identity and identity.country and identity.kind == "country" else None

    def _actor(self, phrase: Phrase, identity: Identity) -> Actor:
        start, end = self._trimmed(phrase.sentence[phrase.first].start, phrase.sentence[max(phrase.last, phrase.tail)].end)
        return Actor(
            text=self.document.text[start:end], start=start, end=end, name=identity.name, country=identity.country or None,
            sectors=identity.sectors, kind=identity.kind, role=identity.role, basis=identity.basis,
        )  # fmt: skip

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Characters without the quotes and brackets that the parser took for a part of the name."""
        while start + 1 < end and self.document.text[start] in OPENING:
            start += 1
        while start + 1 < end and self.document.text[end - 1] in CLOSING:
            end -= 1
        return start, end


def heads_phrase(sentence: Sentence, token: Token) -> bool:
    """True for a noun, a name or a pronoun that other words of its phrase lean on."""
    if token.upos not in ("NOUN", "PROPN", "PRON") or token.relation in INNER or token.deprel == "nmod:desc":
        return False
    return core_of(sentence, token.i) == token.i


def fits(identity: Identity, kind: str) -> bool:
    """True when the identity is of a slot kind."""
    match kind:
        case "ACTOR":
            return True
        case "PERSON":
            return identity.kind == "person"
        case "ORG":
            return identity.kind == "organization" or is_bare_name(identity)
        case "COUNTRY":
            return identity.kind == "country"
        case "GOV":
            return identity.kind == "country" or "GOV" in identity.sectors
        case "POLITICAL":
            return identity.kind == "country" or bool(POLITICAL & set(identity.sectors))
        case "ARMED":
            return bool(ARMED & set(identity.sectors))
        case "GROUP":
            return identity.kind == "group"
    return False


def is_bare_name(identity: Identity) -> bool:
    """One capitalised word that only the tagger knows: it takes "Acme" for a person, a people or a firm as it happens."""
    return identity.basis == "ner" and " " not in identity.name and not identity.sectors and identity.role is None
