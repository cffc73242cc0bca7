"""Phrase → identity: who it is by the tables, the tagger's labels and the head noun; None when it is nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from ..document import Entity, Sentence
from .actors_countries import CountryFinder, is_after, is_before
from .actors_identity import Identity
from .actors_names import Hit
from .actors_nouns import Role, find_role, may_be_role, name_sector, qualifiers
from .actors_phrases import Phrase, appositions, core_of, find_phrase, renamed
from .actors_places import country_of_place
from .actors_tables import Known, Tables, squash

NON_STATE = frozenset({"IGO", "NGO", "IMG", "ISM", "MNC", "EUR"})
QUANTITIES = frozenset("dozen hundred thousand million score ten number handful couple majority pair crowd tens".split())
LOOSE = frozenset("some many several most all both other few none one each half those everyone everybody rest".split())
COUNTED = QUANTITIES | LOOSE
LOCATIVE = frozenset("in at near around outside inside across over throughout into".split())
QUARTERS = frozenset("central downtown eastern western northern southern capital city suburb besieged".split())
ON_TOWNS = frozenset(
    """shell bomb bombard attack blockade besiege raid hit strike seize capture storm invade occupy overrun enter leave
    liberate retake evacuate flee reach visit destroy devastate rock shake pound bombard surround rocket loot""".split()
)
WATERS = frozenset(
    """sea ocean river lake gulf strait straits canal bay channel sound reef mount mountain mountains desert highway airport
    bridge road street adriatic mediterranean baltic aegean atlantic pacific arctic rhine danube nile tigris euphrates
    bosphorus mekong volga amazonas hormuz himalayas alps""".split()
)


# What parties of many states are called.
PARTY_WORDS = frozenset(
    """party democratic democrat democrats republican labour labor conservative liberal socialist communist social christian
    green greens national people's progressive""".split()
)
# What states and bodies write is none of them: "a Red *Notice* for Roe", "the Foreign Agents *Law*".
WRITINGS = frozenset(
    """act agreement award bill charter code constitution convention covenant declaration decree law memorandum notice ordinance
    pact prize protocol regulation resolution statute treaty""".split()
)


class Identifier(CountryFinder):
    """Reads the phrases of one document."""

    def __init__(self, tables: Tables, day: str, sentences: tuple[Sentence, ...]) -> None:
        super().__init__(tables, day, sentences)
        self._seen: dict[tuple[int, int], Identity | None] = {}

    def lookup(self, sentence: Sentence, head: int) -> Identity | None:
        """Who a phrase is by its own words, read once."""
        head = core_of(sentence, head)
        place = (sentence.index, head)
        if place not in self._seen:
            self._seen[place] = None  # a phrase that asks for itself is nobody
            if self.may_be_somebody(sentence, head):
                self._seen[place] = self.identify(find_phrase(sentence, head))
        return self._seen[place]

    def may_be_somebody(self, sentence: Sentence, head: int) -> bool:
        """False where no table, no label and no count can tell who a word stands for, as for most nouns: "talks"."""
        token = sentence.tokens[head]
        if token.upos in ("PROPN", "NUM") or token.ner != "O" or may_be_role(token, self.tables):
            return True
        return self.names(sentence).at(head) is not None or token.lemma.lower() in COUNTED

    def identify(self, phrase: Phrase) -> Identity | None:
        """Who the phrase is by its own words."""
        token = phrase.token
        if token.upos == "PRON" or token.ner.endswith("MONEY") or (token.ner.endswith("DATE") and not self._is_name(phrase)):
            return None
        label = self._label(phrase)
        return (
            self._by_name(phrase)
            or (self._person(phrase) if label == "PER" else None)
            or self._by_role(phrase)
            or (self._by_label(phrase, label) if label in ("ORG", "LOC", "NORP") else None)
            or self._by_count(phrase)
        )

    def _entity(self, phrase: Phrase) -> Entity | None:
        """The named entity that the head stands in, or that follows it as the rest of its name ("Ms *Merkel*")."""
        sentence = phrase.sentence
        found = sentence.entity_at(phrase.head)
        if found is None and phrase.token.upos == "PROPN" and phrase.last > phrase.head:
            found = sentence.entity_at(phrase.head + 1)
        return found

    def _is_name(self, phrase: Phrase) -> bool:
        """ "Hungary" is no date, whatever the tagger says."""
        return phrase.token.upos == "PROPN" and self.names(phrase.sentence).at(phrase.head) is not None

    def _label(self, phrase: Phrase) -> str:
        """The tagger's label, corrected by an apposition: "Valeska Paris, an Australian woman" is no town."""
        entity = self._entity(phrase)
        label = "ORG" if _is_branch(phrase) else entity.label if entity else ""
        begins = phrase.first == phrase.last == 0 or phrase.token.upos == "NOUN"
        if label == "PER" and begins and may_be_role(phrase.token, self.tables):
            return ""  # "*Gunmen* abducted": a noun that begins a sentence is no name
        if label not in ("LOC", "ORG") or phrase.token.upos != "PROPN":
            return label
        for other in appositions(phrase.sentence, phrase.head):
            role = find_role(phrase.sentence, other, 0, self.tables) if phrase.sentence[other].upos == "NOUN" else None
            if role and role.noun.kind == "person" and phrase.sentence[other].feats.get("Number") != "Plur":
                return "PER"
        return label

    # --- names of the tables --------------------------------------------------------------------

    def _by_name(self, phrase: Phrase) -> Identity | None:
        hit = self.names(phrase.sentence).at(phrase.head)
        if hit is None or not self._covers(hit, phrase):
            return None
        known = self._choose(hit, phrase)
        if known is None:
            return None
        if known.kind == "person":
            return self._person(phrase, known)
        return self._named(phrase, hit, known)

    def _covers(self, hit: Hit, phrase: Phrase) -> bool:
        """The name is not only a part of a longer one: "Air France" is no France."""
        if _is_branch(phrase):
            return False
        entity = phrase.sentence.entity_at(phrase.head)
        if entity is None or entity.label == "NORP":
            return True
        if entity.last > hit.last and phrase.sentence[hit.last + 1].text not in ("'s", "-", "'", "("):
            return False
        before = range(entity.first, hit.first)
        return all(self._may_precede(phrase.sentence, i) for i in before) if before else True

    def _may_precede(self, sentence: Sentence, i: int) -> bool:
        token = sentence[i]
        word = squash(token.text)
        other = self.names(sentence).at(i)
        return (
            not word
            or token.upos in ("DET", "ADP", "PUNCT", "PART")
            or word in self.tables.qualifiers
            or (other is not None and word in self.tables.demonyms)
            or squash(token.lemma) in self.tables.nouns.entries
            or word in self.tables.nouns.titles
        )

    def _choose(self, hit: Hit, phrase: Phrase) -> Known | None:
        label = phrase.token.ner[2:]
        if label == "PER" and not self._is_other_name(hit, phrase):
            label = ""
        fitting = [k for k in hit.known if _fits_label(k, label or phrase.token.ner[2:] * (k.kind == "person"), hit.size)]
        if not fitting:
            return None
        return self._of_the_day(fitting)

    def _of_the_day(self, persons: Sequence[Known]) -> Known:
        """The one who holds the office that day; else who held it last, else who will hold it first."""
        holding = next((k for k in persons if self._holds(k)), None)
        past = [k for k in persons if self.day and is_after(self.day, k.valid_to)]
        return holding or (max(past, key=lambda k: k.valid_to) if past else persons[0])

    def _is_other_name(self, hit: Hit, phrase: Phrase) -> bool:
        """The word is somebody's name: "Chad Smith" is in the text, or the firm is called after a person."""
        entity = phrase.sentence.entity_at(phrase.head)
        if entity is None or entity.first < hit.first or entity.last > hit.last:
            return True
        if all(k.kind == "person" or "BUS" in k.sectors for k in hit.known):
            return True
        return hit.size == 1 and squash(phrase.token.text) in self._person_words

    @cached_property
    def _person_words(self) -> frozenset[str]:
        """The words of full names of persons in the document."""
        found = ((s, e) for s in self.sentences for e in s.entities if e.label == "PER" and e.last > e.first)
        return frozenset(squash(t.text) for s, e in found for t in s.tokens[e.first : e.last + 1])

    def _named(self, phrase: Phrase, hit: Hit, known: Known) -> Identity:
        country = known.country
        if known.basis in ("table:groups", "table:organisations", "table:overlay") and country is None:
            country = self.country(phrase)
        sectors = known.sectors
        if self._is_party_elsewhere(known):
            country = self._country_of_owner(phrase) or self._country_after(phrase.sentence, phrase.head)
            return Identity(phrase.text(), country, sectors, known.kind, None, "name-words", True)
        if known.basis in ("table:demonyms", "table:groups"):
            return self._people(phrase, hit, replace(known, country=country))
        if known.basis == "table:seats" and _is_town_here(phrase, hit):
            return self._town(phrase, hit, known)
        return Identity(known.name, country, sectors, known.kind, None, known.basis, True)

    def _is_party_elsewhere(self, known: Known) -> bool:
        """ "the Democratic Party" of a text about Thailand that has no word of the United States."""
        if known.sectors[:1] != ("PTY",) or not PARTY_WORDS.issuperset(known.name.lower().split()) or not self.spoken_of:
            return False
        return known.country not in {other.country for other in self._named_here if other.name != known.name}

    @cached_property
    def _named_here(self) -> frozenset[Known]:
        """All that the document names."""
        return frozenset(hit.known[0] for sentence in self.sentences for hit in self.names(sentence).hits)

    def _town(self, phrase: Phrase, hit: Hit, known: Known) -> Identity:
        """ "shelled Juba", "a curfew in Algiers": the town and its people, not the government that sits there."""
        name = Phrase(phrase.sentence, hit.first, hit.first, hit.last).text()
        country = country_of_place(name, self.spoken_of)
        if country is None:
            return Identity(known.name, known.country, known.sectors, known.kind, None, known.basis, True)
        return Identity(name, country, ("CVL",), "unknown", None, "gazetteer", True)

    def _people(self, phrase: Phrase, hit: Hit, known: Known) -> Identity:
        """ "Israelis", "the Dutch"; the adjective stands for the state, "ethnic Turks" live elsewhere."""
        token = phrase.token
        if hit.first > 0 and phrase.sentence[hit.first - 1].text.lower() == "ethnic":
            return Identity(phrase.text(), self.country(phrase), ("CVL",), "group", None, "table:groups")
        beside = phrase.sentence.first_joined(token.i)  # "Laotian and *South Korean* officials"
        if (token.upos == "ADJ" and not _is_one(phrase)) or beside.relation in ("amod", "compound"):
            return Identity(known.name, known.country, known.sectors, "country", None, known.basis, True)
        plural = token.feats.get("Number") == "Plur" or token.xpos in ("NNS", "NNPS")
        sectors = known.sectors if known.basis == "table:groups" else ("CVL",)
        return Identity(phrase.text(), known.country, sectors, "group" if plural else "person", None, known.basis)

    # --- persons --------------------------------------------------------------------------------

    def _person(self, phrase: Phrase, known: Known | None = None) -> Identity:
        first = self._name_start(phrase)
        title = self._title(phrase, first)
        name = known.name if known else self._printed_name(phrase, first)
        if known is None and title is not None:
            known = self._by_surname(name, title, phrase)
            name = known.name if known else name
        if title is None:
            told = self._told_elsewhere(phrase, "person", "group") if known is None else None
            if told:
                return Identity(name, told.country, told.sectors, "person", told.role, "apposition", True)
            if known is None:
                return Identity(name, None, (), "person", None, "ner", True)
            return self._office(known)
        own = self.country(phrase)
        sectors = self.sectors(phrase, title, own)
        country = (known.country if known else None) or own
        basis = known.basis if known else "title"
        if known and not title_decides(title, sectors, known):
            return replace(self._office(known), role=title.noun.text)
        return Identity(name, country, sectors, "person", title.noun.text, basis, True)

    def _by_surname(self, name: str, title: Role, phrase: Phrase) -> Known | None:
        """ "President Bush": the holder of such an office with that surname, if there is one only at that time."""
        words, parts = squash(name), name.split()
        found = [
            k for k in self.tables.surnames.get(squash(parts[-1]) if parts else "", ())
            if squash(k.name).endswith(words) and k.role
            and (k.role.endswith(title.noun.text) or title.noun.text.endswith(k.role))
        ]  # fmt: skip
        country = self._country_before(phrase) if len(found) > 1 or found and found[0].country else None
        found = [k for k in found if self._holds(k) and (country is None or k.country == country)]
        return found[0] if found and (len({k.name for k in found}) == 1 or not self.day) else None

    def _printed_name(self, phrase: Phrase, first: int) -> str:
        """The name without what the tagger took along: "Roe" of "Roe, 19"."""
        rest = phrase.sentence.tokens[first + 1 : phrase.last + 1]
        last = next((t.i - 1 for t in rest if t.text in (",", "(", "and")), phrase.last)
        return Phrase(phrase.sentence, phrase.head, first, last).text()

    def _office(self, known: Known) -> Identity:
        sectors, role = known.sectors, known.role
        if self.day and is_after(self.day, known.valid_to):
            sectors, role = ("ELI",), f"former {role}" if role else None
        elif self.day and is_before(self.day, known.valid_from):
            sectors, role = (), None
        return Identity(known.name, known.country, sectors, "person", role, known.basis, True)

    def _name_start(self, phrase: Phrase) -> int:
        """Where the name begins after its titles: "King Hassan" begins at Hassan."""
        sentence = phrase.sentence
        entity = self._entity(phrase)
        hit = self.names(sentence).at(phrase.head)
        first = min(entity.first, phrase.head) if entity and entity.label == "PER" else hit.first if hit else phrase.head
        last = entity.last if entity and entity.label == "PER" else phrase.head
        while first < last and self._is_title(sentence, first):
            first += 1
        return first

    def _is_title(self, sentence: Sentence, i: int) -> bool:
        token, nouns = sentence[i], self.tables.nouns
        noun = nouns.entries.get(squash(token.lemma))
        return squash(token.text) in nouns.titles or (noun is not None and noun.kind == "person" and noun.rule in ("own", "lent"))

    def _title(self, phrase: Phrase, first: int) -> Role | None:
        sentence, i = phrase.sentence, first - 1
        while i >= phrase.first and sentence[i].upos == "PUNCT":
            i -= 1
        if i < phrase.first:
            return None
        noun = self.tables.nouns.titles.get(squash(sentence[i].text))
        return Role(noun, i, i) if noun else find_role(sentence, i, phrase.first, self.tables)

    def _told_elsewhere(self, phrase: Phrase, *kinds: str) -> Identity | None:
        """What an apposition of one of the kinds says of a name: "Jane Roe, the Kenyan health minister"."""
        sentence, head = phrase.sentence, phrase.head
        for other in (*appositions(sentence, head), renamed(sentence, head)):
            if other is not None and sentence[other].upos == "NOUN" and core_of(sentence, other) == other:
                told = self.lookup(sentence, other)
                if told and told.kind in kinds:
                    return told
        return None

    # --- nouns ----------------------------------------------------------------------------------

    def _by_role(self, phrase: Phrase) -> Identity | None:
        sentence = phrase.sentence
        role = find_role(sentence, phrase.head, phrase.first, self.tables)
        if role is None:
            return None
        if role.noun.rule == "owned" and not self._is_owned(phrase, role):
            return None
        kind = role.noun.kind
        if kind == "person" and phrase.token.feats.get("Number") == "Plur":
            kind = "group"
        proper = phrase.token.upos == "PROPN" and kind == "organization" and phrase.token.ner.endswith("ORG")
        country = self.country(phrase)
        name = phrase.text() if proper else phrase.full_text()
        sectors = self.sectors(phrase, role, country)
        lender = self.lender(phrase) if sectors == ("CVL",) else ""
        basis = f"head-noun+{lender}" if lender else "head-noun"
        return Identity(name, country, sectors, kind, role.noun.text, basis, proper)

    def _is_owned(self, phrase: Phrase, role: Role) -> bool:
        names = self.names(phrase.sentence)
        return (
            any(
                (hit := names.at(i)) and hit.first == i and "BUS" not in hit.known[0].sectors
                for i in range(phrase.first, role.first)
            )
            or any(s not in ("FORMER",) for s in qualifiers(phrase.sentence, phrase.first, role.first - 1, self.tables))
            or phrase.sentence.child(phrase.head, "nmod:poss") is not None
        )

    def sectors(self, phrase: Phrase, role: Role, country: str | None) -> tuple[str, ...]:
        """The sectors of a noun of that country with its modifiers, the most telling first."""
        sentence, noun = phrase.sentence, role.noun
        lent = list(qualifiers(sentence, phrase.first, role.first - 1, self.tables))
        former = "FORMER" in lent
        lent = [s for s in lent if s != "FORMER"]
        found = list(self._owner_sectors(phrase, role)) if noun.rule != "own" else []
        if noun.rule == "own":
            found = [noun.sector]
            if lent and lent[0] == "REB" and noun.sector != "REB":
                found.insert(0, "REB")
        elif not found:
            found = lent[:1] or list(self._inner_sectors(phrase)) or [noun.sector]
        lead = ["ELI"] if former else []
        lead += [country] if country in NON_STATE else []
        return tuple(dict.fromkeys(s for s in (*lead, *found, *(s for s in lent if s == "OPP")) if s))

    def _owner_sectors(self, phrase: Phrase, role: Role) -> Iterator[str]:
        """ "Hamas official", "UNITA wing": the organisation before the noun tells."""
        for hit in self.names(phrase.sentence).within(phrase.first, role.first - 1):
            if hit.known[0].kind == "organization":
                yield from (s for s in hit.known[0].sectors if s not in NON_STATE)
                return

    def _inner_sectors(self, phrase: Phrase) -> Iterator[str]:
        """ "members of the opposition", "a group of students"."""
        sentence = phrase.sentence
        for child in sentence.children(phrase.head, "nmod"):
            word = sentence.child(child.i, "case")
            if child.i > phrase.head and word is not None and word.lemma.lower() in ("of", "for", "from", "with"):
                inner = self.lookup(sentence, child.i)
                if inner and inner.kind != "country":
                    yield from inner.sectors
                    return

    # --- labels and counts ----------------------------------------------------------------------

    def _by_label(self, phrase: Phrase, label: str) -> Identity | None:
        if label == "LOC":
            return self._place(phrase)
        if label == "NORP" and phrase.token.upos == "ADJ" and (phrase.head == 0 or phrase.token.text.islower()):
            return None  # "*democratic* reforms"
        if label == "NORP":
            return Identity(phrase.text(), self.country(phrase), (), "group", None, "ner", True)
        if squash(phrase.token.lemma) in WRITINGS:
            return None
        entity = phrase.sentence.entity_at(phrase.head)
        title = self._title(phrase, entity.first) if entity else None  # "the opposition newspaper La Prensa"
        sector = title.noun.sector if title else name_sector(phrase.tokens, phrase.head, self.tables)
        country = self.country(phrase)
        lead = [country] if country in NON_STATE else []
        sectors = tuple(dict.fromkeys([*lead, *([sector] if sector else [])]))
        told = (
            self._told_elsewhere(phrase, "organization", "group") if not sectors else None
        )  # "the FNSEA, the largest farm union"
        if told:
            country, sectors = country or told.country, told.sectors
        name = self._label_words(phrase) if title else phrase.text()
        basis = "title" if title else "name-words" if sector else "apposition" if told else "ner"
        return Identity(name, country, sectors, "organization", None, basis, True)

    def _place(self, phrase: Phrase) -> Identity | None:
        """A town or a region that no table has: what the gazetteer knows of it; nobody lives in a sea."""
        name = self._label_words(phrase)
        if any(squash(word) in WATERS for word in name.split()):
            return None
        country = self.country(phrase) or country_of_place(name, self.spoken_of)
        return Identity(name, country, ("CVL",) if country else (), "unknown", None, "gazetteer" if country else "ner", True)

    def _label_words(self, phrase: Phrase) -> str:
        entity = phrase.sentence.entity_at(phrase.head)
        return Phrase(phrase.sentence, phrase.head, entity.first, entity.last).text() if entity else phrase.text()

    def _by_count(self, phrase: Phrase) -> Identity | None:
        """ "Five were killed", "dozens of protesters", "many of the villagers"."""
        sentence, token = phrase.sentence, phrase.token
        lemma = token.lemma.lower()
        if not (token.upos == "NUM" or lemma in COUNTED):
            return None
        for child in sentence.children(phrase.head, "nmod"):
            if child.i > phrase.head:
                inner = self.lookup(sentence, child.i)
                return replace(inner, name=f"{phrase.text()} of {inner.name}", proper=False) if inner else None
        if token.relation in ("nummod", "det", "amod", "compound", "advmod", "nmod") or lemma == "number":
            return None  # "the number killed" is nobody
        if lemma in QUANTITIES and token.upos != "NOUN":
            return None
        if token.upos == "NUM" and not _counts_people(phrase):
            return None
        return Identity(phrase.text(), None, (), "group", None, "count")


def _is_branch(phrase: Phrase) -> bool:
    """ "Acme *Kenya*" is a firm in Kenya, and not Kenya."""
    sentence, before = phrase.sentence, phrase.sentence.entity_at(phrase.head - 1) if phrase.head else None
    here = sentence.entity_at(phrase.head)
    return (
        before is not None
        and before.label == "ORG"
        and here is not None
        and here.label == "LOC"
        and here.first == phrase.head
        and sentence[before.last].relation == "compound"
        and sentence[before.last].head == phrase.head
    )


def _is_town_here(phrase: Phrase, hit: Hit) -> bool:
    """The syntax speaks of a place: "in Algiers", "central Baghdad", "the capital Juba", "shelled Kabul"."""
    sentence, token = phrase.sentence, phrase.token
    case = sentence.child(token.i, "case")
    if case is not None and case.lemma.lower() in LOCATIVE and token.relation in ("obl", "nmod"):
        return True
    before = {t.lemma.lower() for t in sentence.tokens[max(hit.first - 2, 0) : hit.first]}
    if before & QUARTERS:
        return True
    verb = sentence[token.head] if token.head >= 0 else None
    return token.relation in ("obj", "nsubj:pass") and verb is not None and verb.lemma.lower() in ON_TOWNS


def _is_one(phrase: Phrase) -> bool:
    """ "*a* prominent Mexican" is a person, "the Mexican" may be a dish."""
    return any(t.lemma.lower() in ("a", "another") for t in phrase.sentence.children(phrase.head, "det"))


def _counts_people(phrase: Phrase) -> bool:
    token = phrase.token
    return (
        token.relation in ("nsubj", "obj", "conj", "obl", "iobj")
        and token.text[-1:] not in "%"
        and not (len(token.text) == 4 and token.text.isdigit())
    )


def title_decides(title: Role, sectors: tuple[str, ...], known: Known) -> bool:
    """A title in the text beats the table, save the empty ones ("leader", "Mr")."""
    return title.noun.rule == "own" or "ELI" in sectors


def _fits_label(known: Known, label: str, size: int) -> bool:
    """The tagger's label does not speak against the table; what people add themselves they know better."""
    if known.basis == "table:overlay":
        return True
    if known.kind == "person":
        return label == "PER" or (size > 1 and label in ("", "ORG", "MISC"))
    return label != "PER" or (size > 1 and known.basis in ("table:countries", "table:demonyms"))
