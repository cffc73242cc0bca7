"""Document → actors: who the phrases of an article stand for.

The resolver that the extractor uses; phrases, tables, identities and coreference are modules of their own.
"""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from ..document import Document, Sentence
from ..events import Actor
from . import Mention
from .actors_identify import Identifier, Identity
from .actors_phrases import Phrase, find_phrase
from .actors_tables import Tables, load_tables

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


class ActorResolver:
    """Reads the actors of a document from the bundled tables."""

    def __init__(self) -> None:
        self.tables: Tables = load_tables()

    def read(self, document: Document, published: date | None = None) -> "DocumentActors":
        return DocumentActors(document, Identifier(self.tables, published.year if published else None))


@dataclass
class DocumentActors:
    """Who the phrases of one document stand for; phrases are read when they are asked for."""

    document: Document
    identifier: Identifier
    _seen: dict[tuple[int, int], Identity | None] = field(default_factory=dict)

    @cached_property
    def mentions(self) -> tuple[Mention[Actor], ...]:
        found = []
        for sentence in self.document.sentences:
            for token in sentence:
                if token.upos in NOMINAL and token.relation not in ("compound", "flat", "fixed"):
                    phrase = find_phrase(sentence, token.i)
                    found += [Mention(sentence.index, phrase.first, phrase.last, token.i, a) for a in self.at(sentence.index, token.i)]
        return tuple(found)

    def at(self, sentence: int, head: int) -> tuple[Actor, ...]:
        tree = self.document.sentences[sentence]
        phrase = find_phrase(tree, head)
        identity = self._identity(tree, head)
        if identity is None:
            return ()
        return (self._actor(phrase, identity),)

    def could_be(self, sentence: int, head: int, kind: str) -> bool:
        identity = self._identity(self.document.sentences[sentence], head)
        return identity is not None and fits(identity, kind)

    def _identity(self, sentence: Sentence, head: int) -> Identity | None:
        place = (sentence.index, head)
        if place not in self._seen:
            self._seen[place] = self.identifier.identify(find_phrase(sentence, head))
        return self._seen[place]

    def _actor(self, phrase: Phrase, identity: Identity) -> Actor:
        start, end = phrase.sentence[phrase.first].start, phrase.sentence[phrase.last].end
        return Actor(
            text=self.document.text[start:end], start=start, end=end, name=identity.name, country=identity.country,
            sectors=identity.sectors, kind=identity.kind, role=identity.role, basis=identity.basis,
        )  # fmt: skip


def fits(identity: Identity, kind: str) -> bool:
    """True when the identity is of a slot kind (registry.KINDS)."""
    match kind:
        case "ACTOR":
            return True
        case "PERSON":
            return identity.kind == "person"
        case "ORG":
            return identity.kind == "organization"
        case "COUNTRY":
            return identity.kind == "country"
        case "GOV":
            return identity.kind == "country" or "GOV" in identity.sectors
        case "ARMED":
            return bool({"MIL", "REB", "UAF", "COP"} & set(identity.sectors))
        case "GROUP":
            return identity.kind == "group"
    return False
