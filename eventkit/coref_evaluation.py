"""CoNLL-U with entities (GUM) × what the resolver links → precision and recall of coreference.

A link is right when a pronoun or a definite description is tied to a phrase of the same gold entity. Only entities
that a name stands for somewhere before are asked for (persons, organisations, places): these are actors.
``python -m eventkit.coref_evaluation FILE…`` prints the scores.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from .document import Document, Sentence
from .evaluation import Score
from .extractor import default_parser, join_segments
from .parsing import Parser
from .resolve.actors import ActorResolver, DocumentActors

KINDS = frozenset({"person", "organization", "place"})
POSSESSIVE = frozenset({"PRP$", "WP$"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True)
class GoldMention:
    """Characters ``[start, end)`` that stand for `entity`; `form` is name, noun or pronoun."""

    entity: str
    kind: str
    form: str
    start: int
    end: int
    head: int
    definite: bool = True


@dataclass(frozen=True)
class GoldText:
    """A document of the gold files: paragraphs as text and the mentions in them."""

    name: str
    text: str
    paragraphs: tuple[tuple[int, int], ...]
    mentions: tuple[GoldMention, ...]

    @cached_property
    def _by_head(self) -> Mapping[int, GoldMention]:
        return {mention.head: mention for mention in self.mentions}

    def mention_at(self, start: int, inside: bool = False) -> GoldMention | None:
        """The mention whose head begins at a character; with `inside` also the shortest name that covers it."""
        found = self._by_head.get(start)
        if found is not None or not inside:
            return found
        around = [m for m in self.mentions if m.start <= start < m.end and m.form == "name"]
        return min(around, key=lambda m: m.end - m.start, default=None)


@dataclass
class CoreferenceScore:
    """Links of pronouns and of common nouns."""

    pronouns: Score = field(default_factory=Score)
    nouns: Score = field(default_factory=Score)

    @property
    def all(self) -> Score:
        parts = (self.pronouns, self.nouns)
        return Score(sum(p.hits for p in parts), sum(p.predicted for p in parts), sum(p.gold for p in parts))


def evaluate_coreference(
    paths: Iterable[str | Path], parser: Parser | None = None, resolver: ActorResolver | None = None
) -> CoreferenceScore:
    """Parse the texts of the files anew, link them, and compare with their entities."""
    score = CoreferenceScore()
    for path in paths:
        for gold in read_gold_texts(Path(path)):
            document = _parse(gold, parser or default_parser())
            score_document(score, gold, document, (resolver or ActorResolver()).read(document, None))
    return score


def _parse(gold: GoldText, parser: Parser) -> Document:
    parsed = parser.parse([gold.text[a:b] for a, b in gold.paragraphs])
    return join_segments(gold.text, [(a, sentences) for (a, _), sentences in zip(gold.paragraphs, parsed, strict=True)])


def score_document(score: CoreferenceScore, gold: GoldText, document: Document, actors: DocumentActors) -> None:
    """Add the links of one document."""
    wanted = {m.head for m in _wanted(gold.mentions)}
    for asked in gold.mentions:
        part = score.pronouns if asked.form == "pronoun" else score.nouns
        part.gold += asked.head in wanted
    for place, other_place in actors.links.items():
        if actors.chains[place].how == "name":
            continue
        mention, other = gold.mention_at(_start(document, place)), gold.mention_at(_start(document, other_place), inside=True)
        part = score.pronouns if document.sentences[place[0]][place[1]].upos == "PRON" else score.nouns
        part.predicted += 1
        if mention is not None and other is not None and mention.entity == other.entity:
            part.hits += 1
            part.gold += mention.head not in wanted  # right, though nobody asked


def _start(document: Document, place: tuple[int, int]) -> int:
    return document.sentences[place[0]][place[1]].start


def _wanted(mentions: Sequence[GoldMention]) -> Iterator[GoldMention]:
    named: set[str] = set()
    for mention in sorted(mentions, key=lambda m: m.start):
        if mention.form == "name":
            named.add(mention.entity)
        elif mention.entity in named and mention.kind in KINDS and mention.definite:
            yield mention


def read_gold_texts(path: Path) -> Iterator[GoldText]:
    """The documents of one CoNLL-U file with ``Entity=`` in MISC."""
    name = path.stem
    blocks: list[tuple[bool, list[list[str]]]] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        for line in lines:
            if line.startswith("# newdoc id = "):
                if blocks:
                    yield _build(name, blocks)
                name, blocks = line.removeprefix("# newdoc id = "), []
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            blocks.append((any(line.startswith("# newpar") for line in lines), rows))
    if blocks:
        yield _build(name, blocks)


def _build(name: str, blocks: Sequence[tuple[bool, list[list[str]]]]) -> GoldText:
    text = ""
    paragraphs: list[tuple[int, int]] = []
    mentions: list[GoldMention] = []
    for new_paragraph, rows in blocks:
        if new_paragraph or not paragraphs:
            text += "\n\n" if text else ""
            paragraphs.append((len(text), len(text)))
        elif not text[-1:].isspace():
            text += " "
        words: list[list[str]] = []
        places: list[tuple[int, int]] = []
        joined_until, joined_at = 0, (0, 0)
        for row in rows:
            if "." in row[0]:
                continue
            if "-" in row[0]:
                joined_until = int(row[0].split("-")[1])
                joined_at = (len(text), len(text) + len(row[1]))
                text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
                continue
            if int(row[0]) <= joined_until:
                places.append(_part(joined_at, row[1], text, places))
            else:
                places.append((len(text), len(text) + len(row[1])))
                text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
            words.append(row)
        mentions += _mentions(words, places)
        paragraphs[-1] = (paragraphs[-1][0], len(text))
    return GoldText(name, text, tuple(paragraphs), tuple(mentions))


def _part(whole: tuple[int, int], form: str, text: str, places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """A word inside "it's": where its letters stand."""
    start = max(whole[0], places[-1][1] if places and places[-1][1] <= whole[1] else whole[0])
    return (start, min(start + len(form), whole[1]))


def _mentions(rows: Sequence[list[str]], places: Sequence[tuple[int, int]]) -> Iterator[GoldMention]:
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, row in enumerate(rows):
        for action, entity, kind in _brackets(row[9]):
            if action != "close":
                opened.setdefault(entity, []).append((i, kind))
            if action != "open" and opened.get(entity):
                first, label = opened[entity].pop()
                yield _mention(entity, label, rows, places, first, i)


def _brackets(misc: str) -> Iterator[tuple[str, str, str]]:
    value = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
    i = 0
    while i < len(value):
        if value[i] == "(":
            stop = min((p for p in (value.find("(", i + 1), value.find(")", i + 1)) if p > 0), default=len(value))
            fields = value[i + 1 : stop].split("-")
            closes = stop < len(value) and value[stop] == ")"
            yield ("both" if closes else "open"), fields[0], fields[1] if len(fields) > 1 else ""
            i = stop + closes
        else:
            stop = value.find(")", i)
            stop = len(value) if stop < 0 else stop
            yield "close", value[i:stop].split("-")[0], ""
            i = stop + 1


def _mention(
    entity: str, kind: str, rows: Sequence[list[str]], places: Sequence[tuple[int, int]], first: int, last: int
) -> GoldMention:
    inside = {rows[i][0] for i in range(first, last + 1)}
    head = next((i for i in range(first, last + 1) if rows[i][6] not in inside and rows[i][3] != "PUNCT"), last)
    tag = rows[head][3]
    form = "pronoun" if tag == "PRON" or rows[head][4] in POSSESSIVE else "name" if tag == "PROPN" else "noun"
    return GoldMention(entity, kind, form, places[first][0], places[last][1], places[head][0], _is_definite(rows, head, form))


def _is_definite(rows: Sequence[list[str]], head: int, form: str) -> bool:
    """ "the company", "its ally"; "a company", "company officials" and "is the winner" take nobody up."""
    below = [row for row in rows if row[6] == rows[head][0]]
    if any(row[7] == "cop" for row in below):
        return False
    return form == "pronoun" or any(row[2].lower() in DEFINITE or row[7] == "nmod:poss" for row in below)


def main(paths: Sequence[str]) -> None:
    """Print the scores of the files."""
    result = evaluate_coreference(paths)
    for name, score in (("pronouns", result.pronouns), ("nouns", result.nouns), ("all", result.all)):
        print(f"{name:<9} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}  ({score.hits}/{score.predicted}, gold {score.gold})")


if __name__ == "__main__":
    main(sys.argv[1:])
