"""CoNLL-U → sentences → clauses and frames of every built-in type."""

from eventkit.article import Article
from eventkit.document import Document
from eventkit.errors import ParseFileError
from eventkit.extractor import Extractor
from eventkit.parsing.conllu import format_conllu, parse_conllu

EXTRACTOR = Extractor()
READ = 12  # words: longer trees are parsed, not read for events, which takes milliseconds


def check(data: bytes) -> None:
    """It is refused with its line, or comes back as it was written; events are read out of small trees that fit a text."""
    try:
        sentences = parse_conllu(data.decode("utf-8", "replace"))
    except ParseFileError as problem:
        assert "line" in str(problem)
        return
    assert parse_conllu(format_conllu(sentences)) == sentences
    if 0 < sum(map(len, sentences)) <= READ and (text := _text_of(sentences)) is not None:
        EXTRACTOR.analyze_document(Article(text=text), Document(text, sentences))


def _text_of(sentences: tuple[object, ...]) -> str | None:
    """A text that has the tokens at their places; None where they overlap or stand far apart."""
    text = ""
    for token in (token for sentence in sentences for token in sentence):  # type: ignore[attr-defined]
        if not len(text) <= token.start <= len(text) + 9 or token.end - token.start != len(token.text):
            return None
        text += " " * (token.start - len(text)) + token.text
    return text
