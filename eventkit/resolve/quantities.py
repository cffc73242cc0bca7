"""Sentence → quantities: how many dead, injured, arrested, marching; how much money.

"at least 5" is ``low=5, high=None``, "up to 5" ``low=None, high=5``, "dozens" ``24 … 99``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..clauses.phrases import preposition
from ..document import Sentence, Token
from ..events import Quantity
from . import Mention

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
NUMBER_WORDS = {word: value for value, word in enumerate(ONES.split())} | {
    "a": 1, "an": 1, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "k": 1e3,
}
# How a careful reader bounds the round words of news.
VAGUE = {
    "ten": (20, 99),
    "dozen": (24, 99),
    "score": (40, 99),
    "hundred": (200, 999),
    "thousand": (2000, 9999),
    "million": (2e6, 9_999_999),
}
CURRENCIES = {
    "$": "USD", "us$": "USD", "dollar": "USD", "€": "EUR", "euro": "EUR", "£": "GBP", "pound": "GBP", "¥": "JPY", "yen": "JPY",
    "yuan": "CNY", "rouble": "RUB", "ruble": "RUB", "rupee": "INR", "naira": "NGN", "rand": "ZAR", "franc": "CHF", "won": "KRW",
    "peso": "MXN", "real": "BRL", "lira": "TRY", "shekel": "ILS", "riyal": "SAR", "dirham": "AED", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "krona": "SEK", "zloty": "PLN", "hryvnia": "UAH", "shilling": "KES",
}  # fmt: skip
AT_LEAST = frozenset({"least", "more", "over", "exceed", "minimum", "above", "upward", "upwards"})
AT_MOST = frozenset({"most", "fewer", "less", "under", "up", "nearly", "almost", "below"})
KINDS = {
    "dead": "kill die murder execute assassinate massacre slay dead death fatality corpse body behead lynch martyr perish drown",
    "injured": "injure wound hurt maim hospitalise hospitalize injury wounded casualty",
    "arrested": "arrest detain jail imprison apprehend capture round detainee arrest detention",
    "displaced": "displace flee evacuate uproot homeless displaced refugee",
    "missing": "missing disappear unaccounted",
    "participants": "protest demonstrate march rally protester demonstrator marcher gather striker rioter picket activist",
    "troops": "troop soldier peacekeeper deploy",
}
KIND_OF = {word: kind for kind, words in KINDS.items() for word in words.split()}
NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def find_quantities(sentence: Sentence, text: str) -> list[Mention[Quantity]]:
    """Counted people and amounts of money in the sentence; dates, ages and percentages are left out."""
    return [mention for first, last in _runs(sentence) if (mention := _read(sentence, text, first, last))]


def parse_number(words: str) -> float | None:
    """The value of a number in digits or words, None when it is none.

    >>> parse_number("2.5 million"), parse_number("twenty-five"), parse_number("the")
    (2500000.0, 25.0, None)
    """
    total, current, seen = 0.0, 0.0, False
    for word in re.split(r"[\s-]+", re.sub(r"(?<=\d)(m|mn|bn|k|million|billion)\b", r" \1", words.lower().strip())):
        match = NUMBER.fullmatch(word)
        if match and len(word) <= 24:
            current, seen = current + float(word.replace(",", "")), True
        elif word in NUMBER_WORDS:
            current, seen = current + NUMBER_WORDS[word], True
        elif word in SCALES:
            scale = SCALES[word]
            current = (current or 1.0) * scale
            total, current, seen = (total + current, 0.0, True) if scale > 100 else (total, current, True)
        elif word != "and":
            return None
    return total + current if seen else None


def _runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Stretches of neighbouring number words, with a currency sign before them."""
    tokens = sentence.tokens
    numbers = {t.i for t in tokens if _is_number_word(t.text, t.upos) and not t.ner.endswith(("DATE", "PER"))}
    last = -1
    for first in sorted(numbers):
        if first > last:
            last = first
            while last + 1 in numbers or (last + 2 in numbers and _joins(sentence, last + 1)):
                last += 1
            signed = first > 0 and tokens[first - 1].text.lower() in CURRENCIES
            yield first - 1 if signed else first, last


@lru_cache(maxsize=1 << 13)
def _is_number_word(text: str, upos: str) -> bool:
    word = text.lower()
    digits = word[0].isdigit() and upos == "NOUN"
    return upos == "NUM" or digits or (word in SCALES and len(word) > 2) or _is_vague_word(word, upos)


def _is_vague(token: Token) -> bool:
    return _is_vague_word(token.text.lower(), token.upos)


def _is_vague_word(word: str, upos: str) -> bool:
    """ "dozens", "thousands" """
    return word.endswith("s") and word[:-1] in VAGUE and upos in ("NOUN", "NUM")


def _joins(sentence: Sentence, i: int) -> bool:
    """The "of" of "tens of thousands", the hyphen of "twenty-five"."""
    return sentence[i].text == "-" or (sentence[i].lemma == "of" and _is_vague(sentence[i + 1]))


def count_of(sentence: Sentence, text: str, head: int) -> Quantity | None:
    """The number of whatever the phrase headed by token `head` counts: "300 jobs", "a dozen cars"."""
    for first, last in _runs(sentence):
        found = _read(sentence, text, first, last, other="count")
        if found is not None and (found.head == head or first <= head <= last):
            return found.value
    return None


def _read(sentence: Sentence, text: str, first: int, last: int, other: str | None = None) -> Mention[Quantity] | None:
    start, end = sentence[first].start, sentence[last].end
    bounds = _bounds(sentence, first, last)
    if bounds is None:
        return None
    noun = _counted(sentence, first, last)
    unit = _currency(sentence, first, last, noun)
    kind = "money" if unit else _kind(sentence, noun) or other
    if kind is None:
        return None
    value = Quantity(
        kind=kind, text=text[start:end], start=start, end=end, low=bounds[0], high=bounds[1],
        unit=unit or sentence[noun].lemma.lower(),
    )  # fmt: skip
    return Mention(sentence.index, first, last, noun, value)


def _bounds(sentence: Sentence, first: int, last: int) -> tuple[float | None, float | None] | None:
    words = [t for t in sentence.tokens[first : last + 1] if t.text.lower() not in CURRENCIES]
    if words and _is_vague(words[-1]):
        low, high = VAGUE[words[-1].text.lower()[:-1]]
        factor = {"tens": 10, "dozens": 10, "hundreds": 100, "scores": 20}.get(words[0].text.lower(), 1) if len(words) > 1 else 1
        return low * factor, (high + 1) * factor - 1
    value = parse_number(" ".join(t.text for t in words if t.text != "-"))
    if value is None:
        return None
    before = {t.lemma.lower() for t in sentence.tokens[max(0, first - 2) : first]}
    if before & AT_LEAST:
        return value, None
    if before & AT_MOST and not before & {"least"}:
        return None, value
    return value, value


def _counted(sentence: Sentence, first: int, last: int) -> int:
    """The noun that is counted; the number itself where it stands alone ("killed 20")."""
    for i in range(last, first - 1, -1):
        token = sentence[i]
        counted = next((t for t in sentence.children(i, "nmod") if t.i > last and preposition(sentence, t.i) == "of"), None)
        if counted is not None:
            return counted.i
        if token.head >= 0 and not first <= token.head <= last:
            if token.relation in ("nummod", "compound", "amod", "det"):
                return token.head
            return i
    return last


def _currency(sentence: Sentence, first: int, last: int, noun: int) -> str | None:
    for token in (sentence[first], sentence[noun], *sentence.tokens[last + 1 : last + 2]):
        unit = CURRENCIES.get(token.text.lower()) or CURRENCIES.get(token.lemma.lower())
        if unit and (token.upos in ("SYM", "NOUN") or token.ner.endswith("MONEY")):
            return unit
    return None


def _kind(sentence: Sentence, noun: int) -> str | None:
    """What happened to the counted, or what they are: the nearest word that tells."""
    token = sentence[noun]
    nearby = [
        *sentence.children(noun, "amod", "acl", "orphan", "advcl", "dep"),
        *_above(sentence, noun),
        token,
        *sentence.children(noun, "nmod"),
    ]
    for word in nearby:
        kind = KIND_OF.get(word.lemma.lower())
        if kind:
            return kind
    if token.lemma.lower() in ("people", "person", "man", "woman", "child", "civilian", "soldier", "officer"):
        return "people"
    return None


def _above(sentence: Sentence, noun: int) -> list[Token]:
    """The heads up to the clause's verb."""
    found: list[Token] = []
    if sentence[noun].deprel == "conj" and sentence[noun].upos != "VERB":
        own = sentence.child(noun, "acl", "amod", "conj", "orphan")
        if own is not None:
            return [own]
    for token in sentence.ancestors(noun):
        found.append(token)
        if token.upos == "VERB":
            break
    return found
