"""Odd texts give no exception and no false event, end to end on the bundled models."""

import pytest

from eventkit.article import Article
from eventkit.extractor import Extractor

NO_EVENT = {
    "empty": "",
    "blanks": " \n\t \n\n",
    "punctuation": "... --- !!! ??? ,,, ;;; ((( )))",
    "controls": "\x00\x01\x07\x1b[31m\x7f\x9f",
    "emoji": "😀 👩‍👩‍👧‍👦 🇰🇪🇳🇬 👍🏽",
    "right to left": "اعتقلت الشرطة عشرة طلاب في نيروبي يوم الثلاثاء",
    "hebrew": "המשטרה עצרה עשרה סטודנטים",
    "chinese": "警方周二在内罗毕逮捕了十名学生。",
    "one word": "a",
    "one long word": "attack" * 5_000,
    "digits": "1234567890 " * 400,
    "surrogate": "\ud800 \udfff",
    "combining": "e\u0301" * 500,
    "zero width": "\u200b\u200d\ufeff" * 50,
    "urls": "https://x.org/a?b=c " * 50,
    "markup": "<script>alert(1)</script><p>&nbsp;</p>",
    "one-word lines": "word\n" * 2_000,
    "quotes": "\"'“”‘’«»" * 100,
    "brackets": "(" * 3_000,
    "separators": "\u2028\u2029\x85\x0b\x0c" * 100,
}


@pytest.mark.model
@pytest.mark.parametrize("name", NO_EVENT)
def test_odd_text_gives_nothing(name: str) -> None:
    result = Extractor().analyze(Article(text=NO_EVENT[name], published="2020-05-06"))
    assert result.events == ()


@pytest.mark.model
def test_a_sentence_between_odd_things_is_read_where_it_stands() -> None:
    text = "😀\x00\n\n\u202bPolice arrested ten students in Nairobi on Tuesday.\u202c\r\n\r\n\ufeff(((\r\n"
    (event,) = Extractor().analyze(Article(text=text, published="2020-05-06")).events
    for record in (event.action, *event.actors, *event.targets, event.date, event.location):
        assert record is not None and text[record.start : record.end] == record.text


@pytest.mark.model
def test_line_endings_change_offsets_only() -> None:
    text = "Police arrested ten students.\n\nRebels attacked the army.\n"
    unix, windows = (Extractor().analyze(Article(text=t)).events for t in (text, text.replace("\n", "\r\n")))
    assert [(e.type, e.action.text) for e in unix] == [(e.type, e.action.text) for e in windows]


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.parametrize("text", ["word\n" * 100_000, "Police arrested ten students in Nairobi. " * 5_000], ids=["lines", "book"])
def test_long_texts_end(text: str) -> None:
    assert Extractor().analyze(text).document.text == text
