"""Stored parses: CoNLL-U text ⇄ sentences.

Offsets and entity tags stand in the MISC column (``start_char=0|end_char=5|ner=B-PER``),
the paragraph number in a ``# paragraph = N`` comment. Stanza's own CoNLL-U output can be read too.
"""

from collections.abc import Iterable, Iterator

from ..document import ROOT, Sentence, Token
from ..errors import ParseFileError

COLUMNS = 10


def format_conllu(sentences: Iterable[Sentence]) -> str:
    """Write `sentences` as CoNLL-U; `parse_conllu` reads the same sentences back."""
    return "".join(_format_sentence(sentence) for sentence in sentences)


def parse_conllu(text: str) -> tuple[Sentence, ...]:
    """Read CoNLL-U with offsets in MISC.

    Raises `ParseFileError` with the line number for rows that do not have ten columns, a head
    that is not a number or points outside the sentence, or missing offsets.
    """
    return tuple(
        _parse_sentence(rows, index, paragraph) for index, (rows, paragraph) in enumerate(_blocks(text))
    )


def _format_sentence(sentence: Sentence) -> str:
    rows = [f"# sent_id = {sentence.index + 1}", f"# paragraph = {sentence.paragraph}"]
    rows += [_format_token(token) for token in sentence]
    return "\n".join(rows) + "\n\n"


def _format_token(token: Token) -> str:
    feats = "|".join(f"{k}={v}" for k, v in sorted(token.feats.items())) or "_"
    misc = f"start_char={token.start}|end_char={token.end}|ner={token.ner}"
    fields = (token.i + 1, _one_cell(token.text), _one_cell(token.lemma), token.upos or "_", token.xpos or "_")
    return "\t".join(map(str, (*fields, feats, token.head + 1, token.deprel or "_", "_", misc)))


def _one_cell(text: str) -> str:
    """CoNLL-U cells hold no tab and no line break; offsets keep the original."""
    return " ".join(text.split()) or "_"


def _blocks(text: str) -> Iterator[tuple[list[tuple[int, str]], int]]:
    rows: list[tuple[int, str]] = []
    paragraph = 0
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        line = line.rstrip("\r")
        if line.startswith("# paragraph = "):
            paragraph = int(line.removeprefix("# paragraph = "))
        elif line.startswith("#"):
            continue
        elif line.strip():
            rows.append((number, line))
        elif rows:
            yield rows, paragraph
            rows = []


def _parse_sentence(rows: list[tuple[int, str]], index: int, paragraph: int) -> Sentence:
    cells = [(number, _split_row(number, row)) for number, row in rows]
    words = [(number, row) for number, row in cells if row[0].isdigit()]
    return Sentence(tuple(_parse_token(n, row, len(words)) for n, row in words), index, paragraph)


def _split_row(number: int, row: str) -> list[str]:
    cells = row.split("\t")
    if len(cells) != COLUMNS:
        raise ParseFileError(f"a CoNLL-U row has {COLUMNS} tab-separated columns, got {len(cells)} @ line {number}")
    return cells


def _parse_token(number: int, row: list[str], length: int) -> Token:
    misc = _pairs(row[9])
    try:
        i, head = int(row[0]) - 1, int(row[6]) - 1
        start, end = int(misc["start_char"]), int(misc["end_char"])
    except (KeyError, ValueError) as problem:
        raise ParseFileError(
            f"a row needs a numeric head and start_char= and end_char= in its last column ({problem}) @ line {number}"
        ) from problem
    if not ROOT <= head < length or not 0 <= i < length:
        raise ParseFileError(f"head {head + 1} is outside the sentence of {length} words @ line {number}")
    feats = _pairs(row[5])
    ner = _bio(misc.get("ner", "O"))
    return Token(i, row[1], row[2], row[3], row[4], head, row[7], start, end, ner, feats)


def _pairs(cell: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in cell.split("|") if "=" in pair)


def _bio(tag: str) -> str:
    """Stanza writes BIOES; single and end become begin and inside."""
    return {"S": "B", "E": "I"}.get(tag[0], tag[0]) + tag[1:] if tag else "O"
