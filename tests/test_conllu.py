"""Stored parses: what is written is read back, what is wrong is named with its line."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.document import Document, Sentence, Token
from eventkit.errors import ParseFileError
from eventkit.parsing.conllu import format_conllu, parse_conllu
from eventkit.testing.strategies import documents

ROW = "1\tRain\train\tNOUN\tNN\tNumber=Sing\t0\troot\t_\tstart_char=0|end_char=4|ner=S-MISC"
STANZA = """\
# text = They can't.
# sent_id = 0
1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur\t2\tnsubj\t_\tstart_char=0|end_char=4|ner=O
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tstart_char=5|end_char=10|ner=O
2\tca\tcan\tAUX\tMD\tVerbForm=Fin\t0\troot\t_\t_
3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tstart_char=10|end_char=11|ner=O

"""


@given(documents())
def test_round_trip_of_any_document(document: Document) -> None:
    assert parse_conllu(format_conllu(document.sentences)) == document.sentences


@given(st.text(min_size=1), st.text(), st.integers(0, 5))
def test_round_trip_of_any_words(text: str, lemma: str, paragraph: int) -> None:
    token = Token(0, text, lemma, "X", "X", -1, "root", 3, 3 + len(text), "B-PER", {"Number": "Sing"})
    (read,) = parse_conllu(format_conllu([Sentence((token,), 0, paragraph)]))
    assert read.tokens[0] == token and read.tokens[0].feats == token.feats
    assert read.paragraph == paragraph


def test_output_of_stanza_is_read_with_multiword_tokens() -> None:
    (sentence,) = parse_conllu(STANZA)
    assert [(t.text, t.start, t.end, t.head) for t in sentence] == [
        ("They", 0, 4, 1),
        ("ca", 5, 10, -1),
        ("n't", 5, 10, 1),
        (".", 10, 11, 1),
    ]


def test_bioes_becomes_bio() -> None:
    assert parse_conllu(ROW)[0][0].ner == "B-MISC"


def test_sentences_are_counted_through() -> None:
    assert [s.index for s in parse_conllu(f"{ROW}\n\n\n{ROW}\r\n\n")] == [0, 1]


def test_nothing_is_no_sentence() -> None:
    assert parse_conllu("") == parse_conllu("# only = a comment\n\n") == ()


# fmt: off
FAULTS = [
    ("1\tRain", "10 tab-separated columns, got 2", 1),
    (ROW.replace("\t0\t", "\tx\t"), "numeric head", 1),
    (ROW.replace("\t0\t", "\t7\t"), "head 7 is outside the sentence of 1 words", 1),
    (ROW.replace("start_char=0|", ""), "start_char", 1),
    (ROW.replace("end_char=4", "end_char=four"), "end_char", 1),
    (ROW.replace("start_char=0", "start_char=9"), "no stretch of text", 1),
    (ROW.replace("root", "conj"), "is the root, and no 'conj'", 1),
    (ROW.replace("Rain", ""), "needs a word in its second column", 1),
    ("# sent_id = 1\n" + ROW.replace("1\tRain", "2\tRain"), "words are numbered from 1, got 2", 2),
]
# fmt: on


@pytest.mark.parametrize(("text", "problem", "line"), FAULTS)
def test_faults_name_their_line(text: str, problem: str, line: int) -> None:
    with pytest.raises(ParseFileError) as caught:
        parse_conllu(text)
    assert problem in str(caught.value)
    assert str(caught.value).endswith(f"@ line {line}")


@given(st.text(alphabet="1239\t\n|=_-.#aäN\u2028 "))
def test_no_text_gives_another_error(text: str) -> None:
    with suppress(ParseFileError):
        parse_conllu(text)


def test_feats_stand_in_a_fixed_order() -> None:
    token = parse_conllu(ROW)[0][0]
    first, second = ({"B": "1", "A": "2"}, {"A": "2", "B": "1"})
    rows = [format_conllu([Sentence((replace(token, feats=feats),))]) for feats in (first, second)]
    assert rows[0] == rows[1]
