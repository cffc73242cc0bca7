"""Stored parses: CoNLL-U text ⇄ sentences.

Offsets and entity tags stand in the MISC column (``start_char=0|end_char=5|ner=B-PER``), words that a cell cannot hold
too (``text=a%0Ab``), the paragraph number in a ``# paragraph = N`` comment. Stanza's own CoNLL-U output can be read too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote, unquote

from ..document import ROOT, Sentence, Token
from ..errors import ParseFileError

COLUMNS = 10
PARAGRAPH = "# paragraph = "


def format_conllu(sentences: Iterable[Sentence]) -> str:
    """Write `sentences` as CoNLL-U; `parse_conllu` reads the same sentences back."""
    return "".join(_format_sentence(sentence) for sentence in sentences)


def parse_conllu(text: str) -> tuple[Sentence, ...]:
    """Read CoNLL-U with offsets in MISC.

    Raises `ParseFileError` with the line number for rows that do not have ten columns or stand out of order, a sentence without
    words, a head that is not a number, points outside the sentence or leads in a circle, and offsets that are missing or no stretch of text.
    """
    return tuple(_parse_sentence(rows, index, paragraph) for index, (rows, paragraph) in enumerate(_blocks(text)))


def _format_sentence(sentence: Sentence) -> str:
    rows = [f"# sent_id = {sentence.index + 1}", f"{PARAGRAPH}{sentence.paragraph}"]
    rows += [_format_token(token) for token in sentence]
    return "\n".join(rows) + "\n\n"


def _format_token(token: Token) -> str:
    feats = "|".join(f"{k}={v}" for k, v in sorted(token.feats.items())) or "_"
    misc = [f"start_char={token.start}", f"end_char={token.end}", f"ner={token.ner}"]
    for name, words in (("text", token.text), ("lemma", token.lemma)):
        if _cell(words) != words:
            misc.append(f"{name}={quote(words, safe='')}")
    fields = (token.i + 1, _cell(token.text), _cell(token.lemma), token.upos or "_", token.xpos or "_")
    return "\t".join(map(str, (*fields, feats, token.head + 1, token.deprel or "_", "_", "|".join(misc))))


def _cell(text: str) -> str:
    """CoNLL-U cells are never empty and hold no tab and no line break."""
    return " ".join(text.split()) or "_"


def _blocks(text: str) -> Iterator[tuple[list[tuple[int, str]], int]]:
    rows: list[tuple[int, str]] = []
    paragraph = 0
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        line = line.rstrip("\r")
        if line.startswith(PARAGRAPH) and (count := line.removeprefix(PARAGRAPH)).isdecimal():
            paragraph = int(count)
        elif line.startswith("#"):
            continue
        elif line.strip():
            rows.append((number, line))
        elif rows:
            yield rows, paragraph
            rows = []


def _parse_sentence(rows: list[tuple[int, str]], index: int, paragraph: int) -> Sentence:
    cells = [(number, _split_row(number, row)) for number, row in rows]
    words = [(number, row) for number, row in cells if row[0].isdecimal()]
    if not words:
        raise ParseFileError(
            f"a sentence needs a row that is a word, numbered from 1, got {cells[0][1][0]!r} @ line {rows[0][0]}"
        )
    shared = dict(pair for _, row in cells for pair in _shared(row, len(words)))
    tokens = tuple(_parse_token(i, number, row, len(words), shared.get(i, {})) for i, (number, row) in enumerate(words))
    if (lost := _in_a_circle(tokens)) is not None:
        raise ParseFileError(f"the heads of word {lost + 1} lead in a circle and to no root (head 0) @ line {words[lost][0]}")
    return Sentence(tokens, index, paragraph)


def _in_a_circle(tokens: Sequence[Token]) -> int | None:
    """The first word from which no head leads to a root."""
    rooted: set[int] = {ROOT}
    for i in range(len(tokens)):
        path: dict[int, None] = {}
        while i not in rooted and i not in path:
            path[i] = None
            i = tokens[i].head
        if i in path:
            return next(iter(path))
        rooted.update(path)
    return None


def _shared(row: list[str], length: int) -> Iterator[tuple[int, dict[str, str]]]:
    """Word → the MISC of its multiword token ("1-2  can't"), where Stanza keeps offsets and entities."""
    first, _, last = row[0].partition("-")
    if first.isdecimal() and last.isdecimal():
        yield from ((i, _pairs(row[9])) for i in range(int(first) - 1, min(int(last), length)))


def _split_row(number: int, row: str) -> list[str]:
    cells = row.split("\t")
    if len(cells) != COLUMNS:
        raise ParseFileError(f"a CoNLL-U row has {COLUMNS} tab-separated columns, got {len(cells)} @ line {number}")
    return cells


def _parse_token(i: int, number: int, row: list[str], length: int, shared: Mapping[str, str]) -> Token:
    misc = {**shared, **_pairs(row[9])}
    try:
        head, start, end = int(row[6]) - 1, int(misc["start_char"]), int(misc["end_char"])
    except (KeyError, ValueError) as problem:
        raise ParseFileError(
            f"a row needs a numeric head and start_char= and end_char= in its last column ({problem}) @ line {number}"
        ) from problem
    if row[0] != str(i + 1):
        raise ParseFileError(f"words are numbered from 1, got {row[0]} for word {i + 1} @ line {number}")
    if not ROOT <= head < length:
        raise ParseFileError(f"head {head + 1} is outside the sentence of {length} words @ line {number}")
    if not 0 <= start <= end:
        raise ParseFileError(f"offsets [{start}, {end}) are no stretch of text @ line {number}")
    text, lemma = (unquote(misc[name]) if name in misc else cell for name, cell in (("text", row[1]), ("lemma", row[2])))
    if not text:
        raise ParseFileError(f"a row needs a word in its second column, got nothing @ line {number}")
    upos, xpos, deprel = ("" if cell == "_" else cell for cell in (row[3], row[4], row[7]))
    if head == ROOT and deprel not in ("root", ""):
        raise ParseFileError(f"a word without a head (0) is the root, and no {deprel!r} @ line {number}")
    return Token(i, text, lemma, upos, xpos, head, deprel, start, end, _bio(misc.get("ner", "O")), _pairs(row[5]))


def _pairs(cell: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in cell.split("|") if "=" in pair)


def _bio(tag: str) -> str:
    """Stanza writes BIOES; single and end become begin and inside."""
    return {"S": "B", "E": "I"}.get(tag[0], tag[0]) + tag[1:] if tag else "O"
