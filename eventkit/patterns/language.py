"""Pattern text → patterns.

A pattern reads like the sentence it stands for::

    {actors} (sign|ink) (treaty|deal) [with {targets}]      => bilateral #diplomatic
        + Chad signed a treaty with Niger on Monday.
        - She signed the guest book.

- It begins with ``{slot}`` when the trigger is a verb, with a word when it is a noun
  (``bombing of {targets} [by {actors}]``); two word groups in a row are a subject and its verb
  (``(bomb|blast) (kill|injure) {targets}``).
- ``(a|b|two words)`` are alternatives, by lemma; ``@name`` is a word class; ``*`` is any phrase.
- After the trigger, a bare slot or word group is the object, one after a preposition an oblique.
- ``be`` makes the trigger an adjective: ``{actors} be responsible for *``.
- ``to (leave|quit)`` after the trigger is an infinitive, ``to ...`` any infinitive, ``that ...`` any
  finite clause; what follows is sought inside that clause.
- ``that (must|should)`` wants one of these words as the verb of the clause or beside it.
- ``[...]`` is optional. ``=> mode`` and ``#context`` set fields. ``! pattern`` is a guard: where it
  matches at least as closely as another pattern of its type, there is no event. ``~ pattern`` is a
  carrier: an event told inside its complement stands in its place ("promised to *release* them").
- ``@name = a|b|c`` on a line of its own defines a word class. ``#`` at line start is a comment.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..clauses.words import SPELLED_ALIKE
from ..errors import PatternError, suggestion
from .pattern import Element, Example, Pattern, PatternKind, Slot, Words

PREPOSITIONS = frozenset(
    """aboard about above across after against along alongside amid among around as at before behind below beneath
    beside between beyond by concerning despite down during except for from in inside into like near
    of off on onto out outside over past regarding since than through throughout till to toward towards under
    until up upon via with within without""".split()
)
LEXER = re.compile(
    r"""(?P<slot>\{[^{}]*\}) | (?P<open>\[) | (?P<close>\]) | (?P<any>\*) | (?P<dots>\.\.\.)
      | (?P<group>(?:\([^()]*\)|[^\s()\[\]{}*|]+)(?:\|(?:\([^()]*\)|[^\s()\[\]{}*|]*))*)""",
    re.VERBOSE,
)
SLOT = re.compile(r"\{([a-z_][a-z0-9_]*)(?::([A-Za-z|]+))?\}\Z")
WORD_CLASS = re.compile(r"@([a-z_][a-z0-9_]*)\s*=\s*(.+)\Z")
Phrases = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Lexeme:
    kind: str
    text: str
    column: int


@dataclass(frozen=True, slots=True)
class _Place:
    source: str
    line: int

    def error(self, problem: str, column: int = 1) -> PatternError:
        return PatternError(problem, self.source, self.line, column)


def parse_patterns(
    text: str, source: str = "<patterns>", first_line: int = 1, classes: Mapping[str, Phrases] | None = None
) -> tuple[Pattern, ...]:
    """Read patterns with their example lines; raises `PatternError` with line and column."""
    known: dict[str, Phrases] = dict(classes or {})
    found: list[Pattern] = []
    for number, raw in enumerate(text.splitlines(), start=first_line):
        line, place = raw.strip(), _Place(source, number)
        if not line or line.startswith("#"):
            continue
        if line[0] in "+-" and line[1:2] == " ":
            if not found:
                raise place.error("an example line needs a pattern above it")
            example = Example(line[2:].strip(), line[0] == "+", number)
            found[-1] = replace(found[-1], examples=(*found[-1].examples, example))
        elif definition := WORD_CLASS.match(line):
            known[definition[1]] = _alternatives(definition[2], known, place, 1)
        else:
            found.append(parse_pattern(line, place.source, place.line, known, len(raw) - len(raw.lstrip())))
    return tuple(found)


def parse_classes(text: str, source: str = "<classes>") -> dict[str, Phrases]:
    """Read word classes only: ``@name = a|b|c``, one a line; a line may continue with a trailing ``|``."""
    known: dict[str, Phrases] = {}
    joined = re.sub(r"\|\s*\n\s*", "|", text)
    for number, raw in enumerate(joined.splitlines(), start=1):
        line = raw.strip()
        if line and not line.startswith("#"):
            definition = WORD_CLASS.match(line)
            if definition is None:
                raise _Place(source, number).error(f"a word class reads '@name = a|b|c', got {line[:40]!r}")
            known[definition[1]] = _alternatives(definition[2], known, _Place(source, number), 1)
    return known


def parse_pattern(
    line: str, source: str = "<pattern>", number: int = 1, classes: Mapping[str, Phrases] | None = None, indent: int = 0
) -> Pattern:
    """Read one pattern line.

    >>> parse_pattern("{actors} (buy|take over) {targets:ORG} [for {price}]").kind
    'verb'
    """
    place = _Place(source, number)
    guard, carrier = line.startswith("!"), line.startswith("~")
    body, _, settings = line.lstrip("!~").partition("=>")
    lexemes = _lex(body, place, indent + len(line) - len(line.lstrip("!~")))
    reader = _Reader(lexemes, classes or {}, place)
    kind, triggers, elements = reader.read()
    mode, contexts = _settings(settings, place)
    return Pattern(line.strip(), source, number, kind, triggers, elements, mode, contexts, guard, carrier)


def _settings(text: str, place: _Place) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = text.split()
    bad = [w for w in words if not re.fullmatch(r"#?[a-z][a-z_-]*", w)]
    if bad:
        raise place.error(f"after => come modes and #contexts in lower case, got {bad[0]!r}")
    return tuple(w for w in words if w[0] != "#"), tuple(w[1:] for w in words if w[0] == "#")


def _lex(body: str, place: _Place, indent: int) -> list[_Lexeme]:
    lexemes: list[_Lexeme] = []
    position = 0
    while position < len(body):
        if body[position].isspace():
            position += 1
            continue
        match = LEXER.match(body, position)
        if match is None:
            raise place.error(f"cannot read {body[position : position + 20]!r}; is a bracket left open?", indent + position + 1)
        assert match.lastgroup is not None
        lexemes.append(_Lexeme(match.lastgroup, match.group(), indent + position + 1))
        position = match.end()
    if not lexemes:
        raise place.error("an empty pattern")
    return lexemes


def _alternatives(text: str, classes: Mapping[str, Phrases], place: _Place, column: int) -> Phrases:
    phrases: set[tuple[str, ...]] = set()
    for alternative in text.strip().strip("()").replace("(", "").replace(")", "").split("|"):
        words = tuple(alternative.lower().split())
        if not words:
            raise place.error(f"an empty alternative in {text!r}", column)
        if words[0].startswith("@"):
            name = words[0][1:]
            if name not in classes:
                raise place.error(f"no word class @{name}. {suggestion(name, classes)}", column)
            phrases |= classes[name]
        else:
            phrases.add(words)
    return frozenset(phrases)


class _Reader:
    """Recursive descent over the lexemes of one pattern."""

    def __init__(self, lexemes: list[_Lexeme], classes: Mapping[str, Phrases], place: _Place) -> None:
        self.lexemes, self.classes, self.place = lexemes, classes, place
        self.position = 0

    def read(self) -> tuple[PatternKind, Phrases, tuple[Element, ...]]:
        first = self._peek()
        assert first is not None
        subject: Element | None = None
        if first.kind in ("slot", "any"):
            subject = Element("subject", self._filler())
        elif self._next_is_group(1):
            subject = Element("subject", Words(self._subject_words(first)))
        kind: PatternKind = "noun" if subject is None else "verb"
        if kind == "verb" and (lexeme := self._peek()) and lexeme.text == "be":
            self.position += 1
            kind = "adjective"
        trigger = self._peek()
        if trigger is None or trigger.kind != "group":
            column = trigger.column if trigger else first.column
            raise self.place.error("a pattern needs a trigger word after its subject", column)
        triggers = self._group()
        elements = [*([subject] if subject else []), *self._elements(closing=False)]
        return kind, triggers, tuple(elements)

    def _peek(self, ahead: int = 0) -> _Lexeme | None:
        index = self.position + ahead
        return self.lexemes[index] if index < len(self.lexemes) else None

    def _next_is_group(self, ahead: int) -> bool:
        lexeme = self._peek(ahead)
        if lexeme is None or lexeme.kind != "group":
            return False
        return not self._is_preposition(lexeme) and lexeme.text != "that"

    def _is_preposition(self, lexeme: _Lexeme) -> bool:
        if lexeme.kind != "group" or lexeme.text.startswith("@"):
            return False
        words = lexeme.text.strip("()").split("|")
        return all(w.strip() in PREPOSITIONS for w in words)

    def _group(self) -> Phrases:
        lexeme = self._peek()
        if lexeme is None or lexeme.kind != "group":
            raise self.place.error("expected a word or a group of alternatives", lexeme.column if lexeme else 1)
        self.position += 1
        return _alternatives(lexeme.text, self.classes, self.place, lexeme.column)

    def _subject_words(self, first: _Lexeme) -> Phrases:
        """The fixed subject of a verb; two bare words may as well be one noun: "class action against ..."."""
        verb = self._peek(1)
        if verb is not None and not first.text.startswith(("(", "@")) and not verb.text.startswith(("(", "@")):
            hint = f"({first.text}) {verb.text} is a subject and its verb, ({first.text} {verb.text}) one noun"
            raise self.place.error(f"{first.text!r} before {verb.text!r} may mean two things: {hint}", first.column)
        return self._group()

    def _filler(self) -> Slot | Words:
        lexeme = self._peek()
        if lexeme is None:
            raise self.place.error("the pattern ends where a slot or a word should follow", self.lexemes[-1].column)
        if lexeme.kind == "slot":
            self.position += 1
            return self._slot(lexeme)
        if lexeme.kind == "any":
            self.position += 1
            return Words()
        return Words(self._group())

    def _slot(self, lexeme: _Lexeme) -> Slot:
        match = SLOT.match(lexeme.text)
        if match is None:
            raise self.place.error(f"a slot reads {{name}} or {{name:KIND}}, got {lexeme.text!r}", lexeme.column)
        return Slot(match[1], tuple((match[2] or "").upper().split("|")) if match[2] else ())

    def _elements(self, *, closing: bool) -> list[Element]:
        found: list[Element] = []
        while (lexeme := self._peek()) is not None:
            if lexeme.kind == "close":
                if not closing:
                    raise self.place.error("a ']' without its '['", lexeme.column)
                self.position += 1
                return found
            if lexeme.kind == "open":
                self.position += 1
                found += [replace(element, optional=True) for element in self._elements(closing=True)]
            else:
                found.append(self._element())
        if closing:
            raise self.place.error("a '[' without its ']'", self.lexemes[-1].column)
        return found

    def _element(self) -> Element:
        lexeme = self._peek()
        assert lexeme is not None
        following = self._peek(1)
        if lexeme.kind == "group" and (self._is_preposition(lexeme) or lexeme.text == "that"):
            if following is not None and following.kind == "dots":
                self.position += 2
                return self._complement(lexeme, Words())
            if lexeme.text in ("to", "that") and following is not None and following.kind == "group":
                self.position += 1
                return self._complement(lexeme, Words(self._group()))
            self.position += 1
            if following is not None and self._is_preposition(following):
                hint = f"put a particle into the brackets of its verb: (go {lexeme.text}|...)"
                raise self.place.error(f"{lexeme.text!r} and {following.text!r} are both prepositions; {hint}", lexeme.column)
            words = (w.strip() for w in lexeme.text.strip("()").split("|"))
            return Element("oblique", self._filler(), frozenset(SPELLED_ALIKE.get(word, word) for word in words))
        return Element("object", self._filler())

    def _complement(self, marker: _Lexeme, verbs: Words) -> Element:
        markers = frozenset(w.strip() for w in marker.text.strip("()").split("|"))
        within: list[Element] = []
        while (lexeme := self._peek()) is not None and lexeme.kind not in ("open", "close"):
            within.append(self._element())
        return Element("complement", verbs, markers, within=tuple(within))
