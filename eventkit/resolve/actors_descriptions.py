"""Definite phrase → whom it can describe: "the president", "the airline", "the country"."""

from dataclasses import dataclass
from functools import cached_property

from ..document import Sentence, Token
from .actors_entities import Entity
from .actors_identity import Identity
from .actors_nouns import Role, find_role, may_be_role
from .actors_phrases import find_phrase
from .actors_tables import Noun, Tables, squash

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
STATES = frozenset("country nation republic kingdom state homeland neighbour neighbor sultanate emirate".split())
PLACES = frozenset("city capital town village province region island territory enclave district county state suburb".split())
BODIES = frozenset("group organization organisation body bloc alliance association movement institution".split())
TELLING = frozenset({"BUS", "PTY", "EDU", "JRN", "MED", "REL", "LAB"})
"""Sectors whose nouns take up a name that has not the noun in it: "the airline", "the party"."""
FIRMS = frozenset(
    """company firm business corporation manufacturer maker carmaker automaker airline carrier bank retailer giant group brand
    operator developer producer supplier conglomerate multinational enterprise startup start-up insurer lender brewer miner
    planemaker chipmaker drugmaker refiner shipper utility""".split()
)
ANYBODY = frozenset("man woman leader politician official boy girl author candidate executive star player veteran lawyer".split())
OTHERS = frozenset("former previous new other another next old rival opposing".split())
"""What sets somebody apart from whom the text has just named."""
NEAR = 3
"""Sentences within which a description that fits many may take somebody up."""


@dataclass(frozen=True)
class Description:
    """A phrase with a noun of the tables; what is said beside the noun is looked at where somebody may be meant."""

    sentence: Sentence
    head: int
    role: Role

    @property
    def noun(self) -> Noun:
        return self.role.noun

    @property
    def kind(self) -> str:
        return self.role.noun.kind

    @property
    def token(self) -> Token:
        return self.sentence[self.head]

    @cached_property
    def lemma(self) -> str:
        return self.token.lemma.lower()

    @cached_property
    def plural(self) -> bool:
        return self.token.feats.get("Number") == "Plur"

    @property
    def definite(self) -> bool:
        """It speaks of somebody known already."""
        articles = (t.lemma.lower() for t in self.sentence.children(self.head, "det"))
        return any(word in DEFINITE for word in articles) or self.sentence.child(self.head, "nmod:poss") is not None

    @cached_property
    def _rest(self) -> tuple[Token, ...]:
        below = self.sentence.children(self.head, "amod", "nmod", "compound", "acl", "nummod", "nmod:poss")
        return tuple(t for t in below if not self.role.first <= t.i <= self.role.last)

    @cached_property
    def bare(self) -> bool:
        """Nothing but the article and the noun: no adjective, no complement."""
        return not self._rest

    @property
    def owned(self) -> bool:
        """Somebody's: "Iran's president", "the president of Iran"."""
        return all(t.relation == "nmod" or t.ner != "O" for t in self._rest)

    @cached_property
    def called(self) -> frozenset[str]:
        """The names and words that set it apart: "the *Roe* administration", "the *former* government"."""
        return frozenset(squash(t.text) for t in self._rest if t.ner.endswith("PER") or t.lemma.lower() in OTHERS)

    def fits(self, entity: Entity, identity: Identity, sentence: int) -> bool:
        """True when the phrase can be one more mention of `entity`."""
        if entity.plural != self.plural or not entity.mentions:
            return False
        who = entity.identity
        if who.kind == "thing" or (identity.country and who.country and identity.country != who.country):
            return False
        near = sentence - entity.last[0] <= NEAR
        if self.lemma in STATES and who.kind == "country":
            return self.bare and near
        if self.lemma in PLACES and who.kind in ("unknown", "country"):
            return self.bare and near and who.kind == "unknown"
        if self.kind == "person":
            return who.kind == "person" and self._fits_person(entity, near)
        if self.kind in ("organization", "group") and who.kind == "organization":
            return self._fits_body(entity, near)
        return False

    def _fits_person(self, entity: Entity, near: bool) -> bool:
        if not self.bare and not (self.owned and self.noun.text in entity.nouns):
            return False
        if self.noun.text in entity.nouns or any(noun.endswith(" " + self.lemma) for noun in entity.nouns):
            return True
        return self.bare and near and self.lemma in ANYBODY and _gender_fits(self.lemma, entity.gender)

    def _fits_body(self, entity: Entity, near: bool) -> bool:
        who = entity.identity
        if not self.called <= {squash(word) for word in who.name.split()}:
            return False
        if squash(self.lemma) in {squash(word) for word in who.name.split()}:
            return True
        if self.noun.text in entity.nouns:
            return True
        if not self.bare or not near or not entity.named:
            return False
        if self.lemma in BODIES:
            return not {"BUS", "JRN"} & set(who.sectors)
        if self.noun.sector == "BUS" and self.lemma not in FIRMS:
            return False
        sector = self.noun.sector
        return sector in TELLING and (sector in who.sectors or (not who.sectors and sector == "BUS"))


def find_description(sentence: Sentence, head: int, tables: Tables) -> Description | None:
    """The description that a phrase is, when its head is a noun of the tables."""
    token = sentence[head]
    if not may_be_role(token, tables):
        return None
    role = find_role(sentence, head, find_phrase(sentence, head).first, tables)
    return Description(sentence, head, role) if role else None


def _gender_fits(lemma: str, gender: str) -> bool:
    wanted = {"man": "m", "boy": "m", "woman": "f", "girl": "f"}.get(lemma)
    return wanted is None or gender == wanted
