"""Document + identities → links: which pronoun, short name and description stands for which actor named before.

Rules, cheap and cautious: agreement first, then nearness, then who the text is about. What two candidates fit equally
well stays unlinked.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from ..clauses.subjects import surface_subjects
from ..clauses.words import WILLING
from ..document import Document, Sentence, Token
from .actors_descriptions import STATES, Description, find_description
from .actors_entities import Entity, Named, Place, cluster_names
from .actors_gender import gender_of, load_genders
from .actors_identity import Identity
from .actors_phrases import appositions, core_of, find_phrase, renamed
from .actors_tables import Tables, squash

SINGULAR = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "n", "its": "n", "itself": "n",
}  # fmt: skip
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
FIRST = frozenset({"i", "me", "my", "myself", "mine"})
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
POSSESSIVE = frozenset({"his", "her", "its", "their"})
WINDOW = {"m": 4, "f": 4, "n": 2, "p": 2}
MARGIN = 0.3
MEMORY = 40
QUOTES = frozenset({'"', "“", "”", "``", "''", "«", "»"})
SAYING = frozenset(
    """say tell add state declare announce warn claim insist argue note explain remark comment reply write ask believe
    think hope urge admit deny reveal report stress suggest tweet vow pledge promise acknowledge confirm""".split()
)
BUILDINGS = frozenset("gallery museum memorial station centre center hall park stadium airport theatre theater facility".split())
DESCRIBING = ("acl:relcl", "nmod", "nmod:poss", "amod", "compound")
INNER = frozenset({"compound", "flat", "fixed", "amod", "det", "nummod"})


@dataclass(frozen=True, slots=True)
class Link:
    """A mention stands for `entity`; `antecedent` is the mention it was taken up from, `how` the rule."""

    entity: Entity
    antecedent: Place
    how: str


@dataclass
class Linker:
    """Reads a document from its beginning and remembers who was spoken of."""

    document: Document
    tables: Tables
    identify: Callable[[Sentence, int], Identity | None]
    links: dict[Place, Link] = field(default_factory=dict)
    spoken_of: dict[Entity, None] = field(default_factory=dict)
    """Those spoken of so far, the latest last."""

    def run(self) -> Mapping[Place, Link]:
        """All links of the document."""
        self.named = cluster_names(list(self._named_mentions()))
        self.speaker: Entity | None = None
        for sentence in self.document.sentences:
            for token in sentence:
                if token.upos == "PRON":
                    self._pronoun(sentence, token)
                elif token.upos in ("NOUN", "PROPN", "ADJ") and (sentence.index, token.i) in self.named:
                    self._name(sentence, token)
                elif token.upos in ("NOUN", "PROPN") and token.relation not in INNER and self._stands_alone(sentence, token):
                    self._noun(sentence, token)
            self.speaker = self._said_in(sentence) or (self.speaker if _starts_quote(sentence) else None)
        return self.links

    def _stands_alone(self, sentence: Sentence, token: Token) -> bool:
        """Neither the title of a name nor the count of others."""
        return token.deprel != "nmod:desc" and core_of(sentence, token.i) == token.i

    def _named_mentions(self) -> Iterator[Named]:
        for sentence in self.document.sentences:
            for token in sentence:
                if token.upos not in ("PROPN", "NOUN", "ADJ", "X") or (token.upos != "PROPN" and token.ner == "O"):
                    continue
                if token.relation in ("flat", "fixed") or _is_inside_name(sentence, token):
                    continue
                identity = self.identify(sentence, token.i)
                if identity is not None and identity.proper:
                    place, other = (sentence.index, token.i), renamed(sentence, token.i)
                    is_alias = other is not None and token.ner == "B-ORG" and sentence[other].ner.endswith("ORG")
                    alias = (sentence.index, other) if other is not None and is_alias else None
                    yield Named(place, find_phrase(sentence, token.i), identity, alias)

    # --- names ----------------------------------------------------------------------------------

    def _name(self, sentence: Sentence, token: Token) -> None:
        place = (sentence.index, token.i)
        entity = self.named[place]
        own = self.identify(sentence, token.i)
        if entity.mentions and own != entity.identity:
            self.links[place] = Link(entity, entity.last, "name")
        elif own != entity.identity:
            self.links[place] = Link(entity, place, "name")
        self._take_up(entity, place)
        for other in appositions(sentence, token.i):
            self._describe(entity, sentence, other, place)

    def _describe(self, entity: Entity, sentence: Sentence, other: int, place: Place) -> None:
        """ "Jane Roe, the health minister": the description is one more mention."""
        for token in (sentence[other], *sentence.children(other, "conj")):
            description = find_description(sentence, token.i, self.tables)
            if token.upos == "NOUN" and description is not None and _kinds_agree(description, entity):
                self._call(entity, description)
                self.links[sentence.index, token.i] = Link(entity, place, "apposition")

    def _call(self, entity: Entity, description: Description) -> None:
        entity.nouns.add(description.noun.text)
        entity.gender = entity.gender or load_genders().nouns.get(squash(description.lemma), "")

    def _take_up(self, entity: Entity, place: Place) -> None:
        entity.mentions.append(place)
        self.spoken_of.pop(entity, None)
        self.spoken_of[entity] = None

    def _latest(self) -> Iterator[Entity]:
        """Those spoken of, the latest first."""
        return islice(reversed(self.spoken_of), MEMORY)

    # --- descriptions ---------------------------------------------------------------------------

    def _noun(self, sentence: Sentence, token: Token) -> None:
        place = (sentence.index, token.i)
        link = self.links.get(place)
        if link is not None:
            self._take_up(link.entity, place)
            return
        description = find_description(sentence, token.i, self.tables)
        named = self._named_beside(sentence, token) if token.upos == "NOUN" and description is not None else None
        if named is not None and description is not None and _kinds_agree(description, named):
            self._call(named, description)
            self.links[place] = Link(named, self._mention_of(named, place), "apposition")
            self._take_up(named, place)
            return
        identity = self.identify(sentence, token.i)
        entity = self._by_own_word(sentence, token) if description is not None or squash(token.lemma) in BUILDINGS else None
        if entity is not None:
            self.links[place] = Link(entity, entity.last, "description")
            self._take_up(entity, place)
            return
        if description is None or identity is None:
            self._thing(sentence, token, identity)
            return
        subject = self._copula_subject(sentence, token)
        if subject is not None:
            self._call(subject, description)
            return
        entity = self._described(sentence, description, identity) if description.definite else None
        if entity is not None:
            self.links[place] = Link(entity, entity.last, "description")
            self._call(entity, description)
        else:
            phrase = find_phrase(sentence, token.i)
            plural = token.feats.get("Number") == "Plur"
            entity = Entity(identity, False, gender_of(phrase, identity.name), plural, [], {description.noun.text})
        self._take_up(entity, place)

    def _named_beside(self, sentence: Sentence, token: Token) -> Entity | None:
        """ "The minister, *Jane Roe*"."""
        places = ((sentence.index, other) for other in appositions(sentence, token.i))
        return next((self.named[place] for place in places if place in self.named), None)

    def _by_own_word(self, sentence: Sentence, token: Token) -> Entity | None:
        """ "the church" after "Church of Our Lady": the noun of the name takes it up."""
        if token.upos != "NOUN" or token.feats.get("Number") == "Plur" or sentence.child(token.i, *DESCRIBING):
            return None
        article = sentence.child(token.i, "det")
        if article is None or article.lemma.lower() not in ("the", "this", "that"):
            return None
        word = squash(token.lemma)
        bodies = (e for e in self._latest() if e.named and e.identity.kind == "organization")
        return next((e for e in bodies if word == name_noun(e.identity.name)), None)

    def _thing(self, sentence: Sentence, token: Token, identity: Identity | None) -> None:
        """What is no actor can be what "it" means, and then "it" is nobody."""
        if token.ner.endswith(("DATE", "MONEY")) or token.relation in ("obl", "nmod") and _is_adverbial(sentence, token):
            return
        plural = token.feats.get("Number") == "Plur"
        self._take_up(Entity(identity or Identity(token.text, kind="thing"), False, "", plural), (sentence.index, token.i))

    def _copula_subject(self, sentence: Sentence, token: Token) -> Entity | None:
        """ "Roe is the minister": no new person."""
        predicate = sentence[token.head] if token.relation == "conj" and token.head >= 0 else token
        if not sentence.child(predicate.i, "cop"):
            return None
        subject = sentence.child(predicate.i, "nsubj")
        place = (sentence.index, subject.i) if subject else None
        if place is None:
            return None
        return self.named.get(place) or (self.links[place].entity if place in self.links else None)

    def _described(self, sentence: Sentence, description: Description, identity: Identity) -> Entity | None:
        fitting = [entity for entity in self._latest() if description.fits(entity, identity, sentence.index)]
        if len(fitting) > 1 and description.lemma in STATES:
            return _talked_of_most(fitting)
        return fitting[0] if fitting else None

    # --- pronouns -------------------------------------------------------------------------------

    def _pronoun(self, sentence: Sentence, token: Token) -> None:
        word = token.text.lower()
        place = (sentence.index, token.i)
        if word in FIRST:
            speaker = self._speaker(sentence, token)
            if speaker is not None:
                self.links[place] = Link(speaker, self._mention_of(speaker, place), "speaker")
                self._take_up(speaker, place)
            return
        gender = "p" if word in PLURAL else SINGULAR.get(word)
        if gender is None or (gender == "n" and _is_expletive(sentence, token)):
            return
        entity = self._best(sentence, token, gender)
        if entity is not None:
            if entity.identity.kind != "thing":
                self.links[place] = Link(entity, entity.last, "pronoun")
                entity.gender = entity.gender or (gender if gender in "mf" else "")
            self._take_up(entity, place)

    def _best(self, sentence: Sentence, token: Token, gender: str) -> Entity | None:
        telling = self._told_by(sentence, token, gender)
        if telling is not None:
            return telling
        ranked = []
        for age, entity in enumerate(self._latest()):
            if sentence.index - entity.last[0] > WINDOW[gender]:
                break
            if _agrees(entity, gender) and not self._excluded(sentence, token, entity):
                ranked.append((self._score(sentence, token, entity, gender), -age, entity))
        if not ranked:
            return None
        ranked.sort(key=lambda row: row[:2], reverse=True)
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN and ranked[0][2].last[0] != sentence.index:
            return None
        return ranked[0][2]

    def _told_by(self, sentence: Sentence, token: Token, gender: str) -> Entity | None:
        """ "Uganda said *it* had paid": who tells something of somebody mostly tells it of oneself."""
        if token.relation != "nsubj" or token.head < 0:
            return None
        clause = sentence[token.head]
        if clause.relation == "conj" and clause.head >= 0:
            clause = sentence[clause.head]
        verb = sentence[clause.head] if clause.relation in ("ccomp", "xcomp", "parataxis") and clause.head >= 0 else None
        if verb is None or verb.lemma.lower() not in SAYING:
            return None
        subject = sentence.child(verb.i, "nsubj", "nsubj:pass")
        if subject is None or _in_quotes(sentence, token.i) != _in_quotes(sentence, subject.i):
            return None
        entity = self._entity_at(sentence, subject.i) if subject.i < token.i else None
        return entity if entity is not None and _agrees(entity, gender) else None

    def _entity_at(self, sentence: Sentence, head: int) -> Entity | None:
        """Whose mention a token heads; a relative pronoun stands for what its clause describes."""
        token = sentence[head]
        if token.text.lower() in ("who", "which", "that") and token.upos == "PRON":
            clause = next((t for t in sentence.ancestors(head) if t.deprel == "acl:relcl"), None)
            if clause is not None and clause.head >= 0:
                head = clause.head
        place = (sentence.index, core_of(sentence, head))
        if place in self.links:
            return self.links[place].entity
        return self.named.get(place) or next((e for e in self._latest() if place in e.mentions), None)

    def _score(self, sentence: Sentence, token: Token, entity: Entity, gender: str) -> float:
        at, head = entity.last
        other = self.document.sentences[at]
        relation = other[head].relation
        score = -1.2 * (sentence.index - at) + 0.25 * min(len(entity.mentions), 4) + 0.3 * entity.named
        score += 1.0 if relation == "nsubj" else 0.3 if relation in ("obj", "conj") else -0.3
        if relation == "nmod" or other[head].deprel == "nmod:poss":
            score -= 0.2
        if at == sentence.index:
            score -= 0.01 * (token.i - head)
            if _governs(sentence, head, token.i) or _leads_to(sentence, head, token):
                score += 1.0
        if gender == "n" and entity.identity.kind == "country" and token.deprel != "nmod:poss":
            score -= 0.3
        if at == sentence.index - 1 and gender in "mf" and token.relation == "nsubj" and _is_main_subject(other, head):
            score += 0.4  # "The premier spoke. *He* thanked …": who the sentence before was about
        if gender == "p":
            score += 0.6 * entity.plural
        return score

    def _excluded(self, sentence: Sentence, token: Token, entity: Entity) -> bool:
        """ "Roe met her": two participants of one verb are two people; a quoted "he" is not who speaks."""
        word = token.text.lower()
        same = [head for at, head in entity.mentions[-6:] if at == sentence.index]
        is_free = word not in REFLEXIVE and token.deprel != "nmod:poss"
        if is_free and token.relation == "obj" and set(surface_subjects(sentence, token.head)) & set(same):
            return True  # "Roe left, accusing *her* of …"
        if is_free and any(_is_word_before(sentence, sentence[head], token.head) for head in same):
            return True  # "the *Peruvian* government accused it"
        if is_free and any(sentence[head].head == token.head and sentence[head].deprel != "nmod:poss" for head in same):
            return True
        if _in_quotes(sentence, token.i):
            thing_elsewhere = SINGULAR.get(word, "p") in "np" and entity.last[0] != sentence.index
            return thing_elsewhere or self._speaker(sentence, token) is entity
        return False

    def _speaker(self, sentence: Sentence, token: Token) -> Entity | None:
        """Who says the words that a token stands in."""
        for verb in sentence.ancestors(token.i):
            if verb.lemma.lower() in SAYING:
                subject = sentence.child(verb.i, "nsubj")
                if subject is not None and subject.i != token.i:
                    place = (sentence.index, subject.i)
                    return self.named.get(place) or (self.links[place].entity if place in self.links else None)
        return self._said_in(sentence) or self.speaker

    def _mention_of(self, entity: Entity, place: Place) -> Place:
        """The latest mention, or the one to come ("I …", said Roe)."""
        return entity.mentions[-1] if entity.mentions else next((p for p, e in self.named.items() if e is entity), place)

    def _said_in(self, sentence: Sentence) -> Entity | None:
        """Who says something in a sentence."""
        for token in sentence:
            if token.upos == "VERB" and token.lemma.lower() in SAYING:
                subject = sentence.child(token.i, "nsubj")
                place = (sentence.index, subject.i) if subject else None
                if place in self.named:
                    return self.named[place]
                if place in self.links:
                    return self.links[place].entity
        return None


def name_noun(name: str) -> str:
    """The word of a name that says what it is: the last before "of" or "for", else the last.

    >>> name_noun("Church of Our Lady"), name_noun("Riverside Gallery"), name_noun("Acme")
    ('church', 'gallery', '')
    """
    words = [squash(word) for word in name.split()]
    end = next((i for i, word in enumerate(words) if word in ("of", "for") and i), len(words))
    return words[end - 1] if len(words) > 1 else ""


def _talked_of_most(entities: list[Entity]) -> Entity | None:
    """ "the country" among several: the one the text is about, when that is clear."""
    ranked = sorted(entities, key=lambda e: -len(e.mentions))
    return ranked[0] if len(ranked[0].mentions) >= 2 * len(ranked[1].mentions) else None


def _agrees(entity: Entity, gender: str) -> bool:
    kind = entity.identity.kind
    if gender == "p":
        return entity.plural or kind == "group" or kind == "organization"
    if entity.plural:
        return False
    if gender in ("m", "f"):
        return kind == "person" and entity.gender in ("", gender)
    return kind in ("organization", "country", "unknown", "thing", "group")  # "the army said *it* had fled"


def _is_inside_name(sentence: Sentence, token: Token) -> bool:
    """ "United" of "United Kingdom": another word of the name heads it."""
    entity = sentence.entity_at(token.i)
    return entity is not None and entity.first <= token.head <= entity.last


def _is_main_subject(sentence: Sentence, head: int) -> bool:
    token = sentence[head]
    return token.relation == "nsubj" and token.head >= 0 and sentence[token.head].head < 0


def _is_word_before(sentence: Sentence, word: Token, verb: int) -> bool:
    """The word stands before the noun that is the subject of the verb, and belongs to it."""
    return word.relation in ("compound", "amod") and word.head >= 0 and sentence[word.head].head == verb


def _is_adverbial(sentence: Sentence, token: Token) -> bool:
    """ "in addition", "on time": a bare noun after a preposition is hardly ever taken up."""
    return token.upos == "NOUN" and not sentence.child(token.i, "det", "amod", "nmod", "nmod:poss", "compound")


def _kinds_agree(description: Description, entity: Entity) -> bool:
    return description.kind == entity.identity.kind or (description.kind == "group" and entity.identity.kind == "organization")


def _is_expletive(sentence: Sentence, token: Token) -> bool:
    """ "It is clear that", "it seems": nobody is meant."""
    if token.relation == "expl":
        return True
    if token.relation != "nsubj" or token.head < 0:
        return False
    head = sentence[token.head]
    if head.lemma.lower() in ("seem", "appear", "rain", "snow", "turn", "happen", "take"):
        return True
    if not sentence.child(head.i, "cop") or head.lemma.lower() in WILLING:
        return False
    return head.upos == "ADJ" or head.lemma in ("time", "day") or bool(sentence.child(head.i, "csubj", "acl:relcl"))


def _governs(sentence: Sentence, head: int, token: int) -> bool:
    """The mention is the subject of the clause, or of a clause above, that the pronoun stands in."""
    if sentence[head].relation != "nsubj":
        return False
    verb = sentence[head].head
    return any(t.i == verb for t in sentence.ancestors(token))


def _leads_to(sentence: Sentence, head: int, token: Token) -> bool:
    """ "When the *rebels* heard that the men had fled, *they* left": who acts in the clause before goes on to act."""
    clause = sentence[sentence[head].head] if sentence[head].relation == "nsubj" and sentence[head].head >= 0 else None
    return clause is not None and clause.relation == "advcl" and clause.i < token.i and clause.head == token.head


def _starts_quote(sentence: Sentence) -> bool:
    """A sentence of nothing but quoted words goes on with the same speaker."""
    return sentence[0].text in QUOTES or not FIRST.isdisjoint(sentence.marks)


def _in_quotes(sentence: Sentence, i: int) -> bool:
    if QUOTES.isdisjoint(sentence.marks):
        return False
    return sum(t.text in QUOTES for t in sentence.tokens[:i]) % 2 == 1
