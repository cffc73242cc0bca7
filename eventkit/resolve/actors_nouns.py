"""Head noun with its modifiers → the role it names and the sectors it tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..document import Sentence, Token
from .actors_tables import Noun, NounIndex, Tables, squash

SUFFIXES = ("ist", "man", "woman", "men", "women", "people", "person")
NO_PEOPLE = frozenset(
    """list mist fist twist gist waist wrist heist checklist blacklist shortlist grist tryst playlist wishlist assist
    cyst talisman human specimen regimen acumen omen abdomen stamen semen ramen amen dolmen""".split()
)


@dataclass(frozen=True, slots=True)
class Role:
    """A noun of the tables in a phrase: tokens ``[first, last]``, `noun` with its rule."""

    noun: Noun
    first: int
    last: int


def may_be_role(token: Token, tables: Tables) -> bool:
    """False for most words: then `find_role` has nothing to say of them, whatever stands around."""
    return bool(_words(token.text, token.lemma, tables.nouns)) or _suffixed(token) is not None


def find_role(sentence: Sentence, head: int, first: int, tables: Tables) -> Role | None:
    """The longest noun of the tables that ends at, or begins with, token `head` of a phrase from token `first` on."""
    return _ending_at(sentence, head, first, tables) or _suffixed(sentence[head])


def _ending_at(sentence: Sentence, head: int, first: int, tables: Tables) -> Role | None:
    nouns, token = tables.nouns, sentence[head]
    found = None
    for word in _words(token.text, token.lemma, nouns):
        found = found or _forward(sentence, head, word, tables)
        longest = nouns.ends.get(word)
        if not longest:
            continue
        joined = ""
        for i in range(head, first - 1, -1):
            joined = (squash(sentence[i].text) if i < head else word) + joined
            if len(joined) > longest:
                break
            noun = nouns.entries.get(joined)
            if noun and (found is None or found.last > head or i < found.first):
                found = found if found and found.last > head else Role(noun, i, head)
    return found


@lru_cache(maxsize=1 << 13)
def _words(text: str, lemma: str, nouns: NounIndex) -> tuple[str, ...]:
    """The forms of a word that a noun of the tables can begin or end with.

    Lemma before word, save where the plural is something else: "forces" are armed, a "force" may be anything.
    """
    one, many = squash(lemma), squash(text)
    if text[:3].lower() == "ex-":  # "ex-bosses", which no lemmatiser knows
        word = squash(text[3:])
        forms = [word, word.removesuffix("s"), word.removesuffix("es")]
    else:
        single, plural = nouns.entries.get(one), nouns.entries.get(many)
        differ = single and plural and (single.sector, single.rule) != (plural.sector, plural.rule)
        forms = [many, one] if differ else [one, many]
    if text.endswith("s") and len(text) > 2 and text[:-1].isupper():
        forms.append(squash(text[:-1]))  # "MPs", which the tagger takes for a name
    return tuple(word for word in dict.fromkeys(forms) if word in nouns.ends or word in nouns.starts)


def _forward(sentence: Sentence, head: int, word: str, tables: Tables) -> Role | None:
    """ "chief of staff", "member of parliament"."""
    longest = tables.nouns.starts.get(word)
    if not longest:
        return None
    joined, found = word, None
    for i in range(head + 1, min(head + 5, len(sentence))):
        if not (more := squash(sentence[i].text)):
            continue  # a hyphen belongs to the noun, a comma alone makes no longer one
        joined += more
        if len(joined) > longest:
            break
        noun = tables.nouns.entries.get(joined)
        found = Role(noun, head, i) if noun else found
    return found


def _suffixed(token: Token) -> Role | None:
    """Nouns for people that no table has: "balloonist", "oysterman"."""
    lemma = token.lemma.lower()
    if token.upos == "NOUN" and (lemma == "old" or lemma.endswith("-year-old")):  # "an unarmed 24-year-*old*"
        return Role(Noun("year-old", "CVL", "person", "lent"), token.i, token.i)
    if token.upos != "NOUN" or len(lemma) < 6 or lemma in NO_PEOPLE or not lemma.endswith(SUFFIXES):
        return None
    return Role(Noun(lemma, "CVL", "person", "lent"), token.i, token.i)


def qualifiers(sentence: Sentence, first: int, last: int, tables: Tables) -> Iterator[str]:
    """The sectors that the words of a stretch lend to what follows, nearest first; FORMER among them."""
    i = last
    while i >= first:
        size, sector = _qualifier(sentence, first, i, tables)
        if sector:
            yield sector
        i -= size


def _qualifier(sentence: Sentence, first: int, last: int, tables: Tables) -> tuple[int, str | None]:
    for size in (3, 2, 1):
        if last - size + 1 < first:
            continue
        tokens = sentence.tokens[last - size + 1 : last + 1]
        joined = "".join(squash(t.text) for t in tokens)
        found = tables.qualifiers.get(joined)
        if found and found != "NOT" and not _is_negated(sentence, last - size + 1, tables):
            return size, found
        noun = tables.nouns.entries.get(joined[: -len(squash(tokens[-1].text))] + squash(tokens[-1].lemma))
        told = tokens[-1].upos != "ADJ"  # "*major* donors" are no officers
        if noun and told and noun.rule == "own" and not _is_negated(sentence, last - size + 1, tables):
            return size, noun.sector
    return 1, None


def _is_negated(sentence: Sentence, i: int, tables: Tables) -> bool:
    """ "anti-government": the word belongs to the other side."""
    before = sentence[i - 1] if i > 0 else None
    if before is not None and before.text in ("-", "–") and i > 1:
        before = sentence[i - 2]
    return before is not None and tables.qualifiers.get(squash(before.text)) == "NOT"


def name_sector(tokens: tuple[Token, ...], head: int, tables: Tables) -> str | None:
    """What the words of an unknown name say: "Homeland Union", "Kenya Anti-Corruption Commission"."""
    words = tables.nouns.words
    by_head = next((words[squash(t.text)] for t in tokens if t.i == head and squash(t.text) in words), None)
    if by_head and by_head not in ("SOC", "GOV"):
        return by_head
    others = [words[squash(t.text)] for t in tokens if t.i != head and t.text[:1].isupper() and squash(t.text) in words]
    return next((s for s in others if s not in ("SOC", "GOV")), None) or by_head or next(iter(others), None)
