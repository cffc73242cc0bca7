"""Example sentence → pattern: the shortest pattern that reads the words you point at."""

from collections.abc import Mapping, Sequence

from .article import Article
from .clauses.arguments import Argument
from .clauses.reading import Clause, find_clauses
from .definitions import parse_types
from .document import Document, Sentence
from .errors import EventkitError
from .events import Event
from .extractor import Extractor
from .lint import Finding, lint_types
from .registry import EventTypes, slot_kinds
from .resolve.quantities import find_quantities


class SuggestionError(EventkitError, ValueError):
    """A sentence from which no pattern can be written."""


def patterns_from(
    sentence: str, *, counter_examples: Sequence[str] = (), extractor: Extractor | None = None, **slots: str
) -> str:
    """Write the pattern that one example sentence shows.

    `slots` name the words that fill each field: ``actors="Acme", targets="Globex"``. The pattern comes
    with the sentence as its first example. Raises `SuggestionError` when a slot's words are not in the
    sentence, when no predicate connects them, or when the pattern reads one of the `counter_examples`, too.
    """
    pattern = _pattern_of(sentence, slots, extractor)
    if not counter_examples:
        return pattern
    pattern = "\n".join([pattern, *(f"    - {text}" for text in counter_examples)])
    if findings := check_suggestion(pattern, fields_of(sentence, slots, extractor), extractor):
        raise SuggestionError(f"{findings[0].message}. Add words that tell them apart:\n{pattern}")
    return pattern


def fields_of(sentence: str, slots: Mapping[str, str], extractor: Extractor | None = None) -> dict[str, str]:
    """The fields that no event has yet, with the type that their words suggest: ``{"price": "Money"}``."""
    result = (extractor or Extractor()).analyze(Article(text=sentence))
    quantities = [mention.value for s in result.document.sentences for mention in find_quantities(s, sentence)]
    kinds = [
        *(("Money" if q.kind == "money" else "Quantity", q) for q in quantities),
        *(("When", date) for date in result.dates),
        *(("Place", place) for place in result.places),
    ]
    known = slot_kinds(Event)
    return {
        name: next((kind for kind, value in kinds if value.text and (value.text in words or words in value.text)), "Text")
        for name, words in slots.items()
        if name not in known
    }


def check_suggestion(pattern: str, fields: Mapping[str, str], extractor: Extractor | None = None) -> list[Finding]:
    """What `lint` says of a pattern with its examples and counter-examples, in a type with these fields."""
    lines = ["type SUGGESTED", *(f"field {name}: {kind}" for name, kind in fields.items()), pattern]
    types = EventTypes(parse_types("\n".join(lines), "<suggestion>"))
    return lint_types(types, Extractor(types=types, parser=extractor.parser if extractor else None))


def _pattern_of(sentence: str, slots: Mapping[str, str], extractor: Extractor | None) -> str:
    for name, words in slots.items():
        if words not in sentence:
            raise SuggestionError(f"slot {name}: {words!r} does not stand in the sentence; copy its words exactly")
    if not slots:
        raise SuggestionError("name at least one slot, e.g. actors='Acme'")
    document = (extractor or Extractor()).analyze(Article(text=sentence)).document
    heads = {name: _head_of(document, words) for name, words in slots.items()}
    best = max(
        (clause for s in document.sentences for clause in find_clauses(s)),
        key=lambda clause: (_connected(clause, heads), clause.kind == "noun" and clause.support is not None, -clause.head),
        default=None,
    )
    if best is None or not _connected(best, heads):
        raise SuggestionError(f"no predicate of {sentence!r} takes {', '.join(slots)}; try a simpler sentence")
    return f"{_write(best, heads)}\n    + {sentence}"


def _head_of(document: Document, words: str) -> tuple[int, int]:
    """Sentence and token of the head of the first place where `words` stand."""
    start = document.text.find(words)
    end = start + len(words)
    for sentence in document.sentences:
        inside = {t.i for t in sentence if start <= t.start and t.end <= end}
        tops = [i for i in inside if sentence[i].head not in inside]
        if tops:
            return sentence.index, tops[0]
    raise SuggestionError(f"{words!r} cuts through a word; copy whole words")


def _connected(clause: Clause, heads: dict[str, tuple[int, int]]) -> int:
    own = {argument.head for argument in clause.arguments}
    return sum(sentence == clause.sentence.index and head in own for sentence, head in heads.values())


def _write(clause: Clause, heads: dict[str, tuple[int, int]]) -> str:
    slot_at = {head: name for name, (sentence, head) in heads.items() if sentence == clause.sentence.index}
    parts: dict[str, str] = {}
    for argument in clause.arguments:
        if argument.head in slot_at:
            parts.setdefault(_key(clause, argument), _part(argument, slot_at[argument.head]))
    subject = parts.pop("subject", None)
    trigger = _trigger(clause.sentence, clause)
    objects = [text for key, text in parts.items() if key == "object"]
    others = [text for key, text in parts.items() if key != "object"]
    if clause.kind == "noun":
        by = [f"[by {subject}]"] if subject else []
        return " ".join([trigger, *[f"of {text}" for text in objects], *others, *by])
    lead = subject or "*"
    return " ".join([lead, *(["be"] if clause.kind == "adjective" else []), trigger, *objects, *others])


def _key(clause: Clause, argument: Argument) -> str:
    role = "subject" if clause.kind == "noun" and argument.role in ("possessor", "modifier") else argument.role
    return role if role != "oblique" else f"oblique {argument.preposition}"


def _part(argument: Argument, name: str) -> str:
    return f"{argument.preposition} {{{name}}}" if argument.role == "oblique" else f"{{{name}}}"


def _trigger(sentence: Sentence, clause: Clause) -> str:
    particle = sentence.child(clause.head, "compound:prt")
    return f"({clause.lemma} {particle.lemma})" if particle else clause.lemma
