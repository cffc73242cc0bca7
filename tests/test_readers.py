"""Readers: every format gives the same article, and what is broken costs itself only."""

import gzip
import importlib
import io
import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.decoding import decode, repair
from eventkit.errors import ArticleError, MissingExtraError
from eventkit.fields import to_article
from eventkit.language import check_language, guess_language
from eventkit.readers import Unreadable, read_articles

TEXT = "Envoys of both countries met on Monday in the capital for talks that the minister had asked for."
DAY = date(2015, 3, 18)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    def write(name: str, data: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return str(path)

    return write


def articles(*sources: str, **options: Any) -> list[Article]:
    found = list(read_articles(*sources, **options))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


def reasons(*sources: str, **options: Any) -> list[str]:
    return [str(a) for a in read_articles(*sources, **options) if isinstance(a, Unreadable)]


def extra(module: str) -> Any:
    return pytest.importorskip(module, reason=f"{module} is an extra")


# --- formats ------------------------------------------------------------------------------------

ROW = {"title": "Talks", "body": TEXT, "date": "2015-03-18", "outlet": "Daily Herald", "link": "https://example.org/1", "id": "7"}
READ = Article(text=TEXT, title="Talks", published=DAY, source="Daily Herald", url="https://example.org/1", id="7")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", json.dumps(ROW)),
        ("a.json", json.dumps([ROW])),
        ("a.json", json.dumps({"status": "ok", "articles": [ROW]})),
        ("a.json", json.dumps({"response": {"total": 1, "results": [ROW]}})),
        ("a.jsonl", json.dumps(ROW) + "\n\n"),
        ("a.ndjson", json.dumps(ROW)),
        ("a.csv", f"title,body,date,outlet,link,id\nTalks,{TEXT},2015-03-18,Daily Herald,https://example.org/1,7\n"),
        ("a.csv", f"title;body;date;outlet;link;id\nTalks;{TEXT};2015-03-18;Daily Herald;https://example.org/1;7\n"),
        ("a.tsv", f"title\tbody\tdate\toutlet\tlink\tid\nTalks\t{TEXT}\t2015-03-18\tDaily Herald\thttps://example.org/1\t7\n"),
        ("a.json.gz", gzip.compress(json.dumps(ROW).encode())),
        ("a.jsonl", gzip.compress(json.dumps(ROW).encode())),  # told by its bytes
    ],
)
def test_every_format_gives_the_same_article(write: Callable[..., str], name: str, data: str | bytes) -> None:
    assert articles(write(name, data)) == [READ]


def test_a_text_file_is_an_article_named_by_its_path(write: Callable[..., str]) -> None:
    path = write("a.txt", TEXT)
    assert articles(path) == [Article(text=TEXT, id=path)]


def test_json_lines_under_the_name_of_json(write: Callable[..., str]) -> None:
    assert len(articles(write("a.json", f"{json.dumps(ROW)}\n{json.dumps(ROW)}\n"))) == 2


def test_rows_without_an_id_are_named_by_their_line(write: Callable[..., str]) -> None:
    path = write("a.jsonl", '{"text": "a"}\n\n{"text": "b"}')
    assert [a.id for a in articles(path)] == [f"{path}:1", f"{path}:3"]


def test_csv_cells_may_hold_lines_and_quotes(write: Callable[..., str]) -> None:
    path = write("a.csv", '\ufeffText,Date\r\n"One.\r\n\r\n""Two,"" she said.",18 March 2015\r\n')
    assert articles(path)[0].text == 'One.\r\n\r\n"Two," she said.'


def test_zstd(write: Callable[..., str]) -> None:
    packer = extra("zstandard").ZstdCompressor()
    two = packer.compress(f"{json.dumps(ROW)}\n".encode()) + packer.compress(json.dumps(ROW).encode())
    assert articles(write("a.jsonl.zst", two)) == [READ, READ]


def test_parquet(tmp_path: Path) -> None:
    pyarrow, parquet = extra("pyarrow"), extra("pyarrow.parquet")
    row = {**ROW, "date": datetime(2015, 3, 18, 10, 4), "extra": {"a": 1}, "body": TEXT}
    path = str(tmp_path / "a.parquet")
    parquet.write_table(pyarrow.Table.from_pylist([row, {**row, "body": None}]), path)
    found = list(read_articles(path))
    assert found[0] == READ
    assert isinstance(found[1], Unreadable) and found[1].line == 2
    assert articles(path, fields={"text": "title"})[0].text == "Talks"


def test_html(write: Callable[..., str]) -> None:
    extra("trafilatura")
    paragraphs = "".join(f"<p>{TEXT} Number {i}.</p>" for i in range(5))
    page = f"""<html lang="en"><head><title>Talks begin</title>
    <meta property="article:published_time" content="2015-03-18T10:04:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Talks begin</h1>{paragraphs}</article></body></html>"""
    [article] = articles(write("a.html", page))
    assert TEXT in article.text and "Home" not in article.text
    assert (article.title, article.published, article.language) == ("Talks begin", DAY, "en")
    assert "no article text" in reasons(write("b.html", "<html></html>"))[0]


# --- standard input -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "options", "texts"),
    [
        (TEXT, {}, [TEXT]),
        ('{"text": "a"}\n{"text": "b"}\n', {}, ["a", "b"]),
        ('{\n"text": "a"\n}', {}, ["a"]),
        ('[{"text": "a"}, "b"]', {}, ["a", "b"]),
        ("[TEXT] {not json", {}, ["[TEXT] {not json"]),
        ("text,id\na,1\n", {"kind": "csv"}, ["a"]),
        ("", {}, [""]),
    ],
)
def test_standard_input_is_told_by_how_it_begins(
    monkeypatch: pytest.MonkeyPatch, data: str, options: dict[str, Any], texts: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    assert [a.text for a in articles("-", **options)] == texts
    assert not sys.stdin.buffer.closed


def test_standard_input_may_be_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(b'{"text": "a"}\n'))))
    assert articles("-") == [Article(text="a", id="-:1")]


# --- folders ------------------------------------------------------------------------------------


def test_folders_are_read_in_order_and_hidden_files_left_alone(write: Callable[..., str], tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".git/config.txt", "b/.hidden.txt"):
        write(name, name)
    assert [a.text for a in articles(str(tmp_path))] == ["a.txt", "b/1.txt", "b/2.txt"]


def test_a_folder_says_what_it_could_not_read(write: Callable[..., str], tmp_path: Path) -> None:
    write("a.pdf", "%PDF")
    assert reasons(str(tmp_path)) == [f"{tmp_path}/a.pdf: no reader for '.pdf'; give the file by name"]


def test_links_do_not_lead_out_of_a_folder(write: Callable[..., str], tmp_path: Path) -> None:
    secret = write("secret.txt", "secret")
    write("in/a.txt", "a")
    Path(tmp_path, "in", "b.txt").symlink_to(secret)
    Path(tmp_path, "in", "loop").symlink_to(tmp_path)
    found = list(read_articles(str(tmp_path / "in")))
    assert [getattr(f, "text", "") or getattr(f, "reason", "") for f in found] == ["a", "a link that leads out of the folder"]


def test_reading_is_lazy(write: Callable[..., str]) -> None:
    stream = read_articles(write("a.txt", "a"), "/no/such/file.txt")
    assert isinstance(next(stream), Article)
    assert "No such file" in str(next(stream))


# --- what is broken -----------------------------------------------------------------------------


def test_a_bad_row_stands_in_its_place(write: Callable[..., str]) -> None:
    lines = ['{"text": "a"}', "{broken", "[1]", '{"n": 1}', '{"text": "b", "date": "soon"}', '{"text": null}', '{"text": "c"}']
    path = write("a.jsonl", "\n".join(lines))
    found = list(read_articles(path))
    assert [a.text if isinstance(a, Article) else a.line for a in found] == ["a", 2, 3, 4, 5, 6, "c"]
    told = "\n".join(str(a) for a in found if isinstance(a, Unreadable))
    for words in ("not JSON", "neither an object nor a text", "no text: none of its fields", "cannot read 'soon' as a day"):
        assert words in told


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.json", "{broken", "Expecting property name"),
        ("a.json", "[" * 100_000, "recursion"),
        ("a.csv", "a,b\n1,2\n", "no column for the text among 'a', 'b'"),
        ("a.csv", "", "no column for the text among none"),
        ("a.txt.gz", gzip.compress(b"x" * 10_000)[:40], "Compressed file ended"),
        ("a.jsonl.gz", b"\x1f\x8bnonsense nonsense", "compression method"),
    ],
)
def test_a_broken_file_is_one_value(write: Callable[..., str], name: str, data: str | bytes, words: str) -> None:
    path, good = write(name, data), write("good.txt", "good")
    found = list(read_articles(path, good))
    assert isinstance(found[0], Unreadable) and words.lower() in found[0].reason.lower()
    assert isinstance(found[1], Article) and len(found) == 2


def test_rows_before_the_break_are_kept(write: Callable[..., str]) -> None:
    rows = "".join(f'{{"text": "{i:0>50}"}}\n' for i in range(5000))
    found = list(read_articles(write("a.jsonl.gz", gzip.compress(rows.encode(), mtime=0)[:-2000])))
    assert len(found) > 10 and all(isinstance(a, Article) for a in found[:-1])
    assert isinstance(found[-1], Unreadable)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"kind": "pdf"}, "no kind of file 'pdf'. Known: csv, html"),
        ({"fields": {"txt": "body"}}, "no field 'txt'. Allowed: text, title"),
        ({"published": "soon"}, "cannot read 'soon'"),
        ({"encoding": "klingon"}, "no encoding 'klingon'"),
    ],
)
def test_wrong_arguments_raise_at_once(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ArticleError, match=words.replace("'", ".").split(",")[0]):
        read_articles("a.txt", **options)


@pytest.mark.parametrize("sources", [(), (["a.txt", "b.txt"],), (7,)])
def test_sources_that_are_none_raise_at_once(sources: tuple[Any, ...]) -> None:
    with pytest.raises(ArticleError, match="sources: got"):
        read_articles(*sources)


def test_a_missing_extra_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, write: Callable[..., str], tmp_path: Path
) -> None:
    def absent(name: str) -> ModuleType:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr("eventkit.extras.import_module", absent)
    path = write("a.html", "<p>a</p>")
    with pytest.raises(MissingExtraError, match=r"trafilatura is not installed.*pip install 'eventkit-news\[html\]'"):
        read_articles(path)
    assert "pip install" in reasons(str(tmp_path))[0]
    assert importlib.import_module is not absent


# --- fields -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "name", "value"),
    [
        ({"maintext": "a", "date_publish": "2015-03-18 10:04:00"}, "published", DAY),  # news-please
        ({"text": "a", "raw_text": "b", "date": "2015-03-18", "sitename": "Herald"}, "source", "Herald"),  # trafilatura
        ({"content": "a", "publishedAt": "2015-03-18T10:04:00Z", "source": {"id": None, "name": "Herald"}}, "source", "Herald"),
        ({"articleBody": "a", "datePublished": "2015-03-18T10:04:00+05:00"}, "published", DAY),  # schema.org
        ({"event_text": "a", "pubDate": "Wed, 18 Mar 2015 10:04:00 GMT"}, "published", DAY),  # RSS
        ({"body": "a", "_id": {"$oid": "5f"}, "date": {"$date": "2015-03-18T10:04:00Z"}}, "id", "5f"),  # MongoDB
        ({"text": "a", "timestamp": 1426673040}, "published", DAY),
        ({"text": "a", "timestamp": 1426673040000}, "published", DAY),
        ({"text": "a", "timestamp": "1426673040"}, "published", DAY),
        ({"text": "a", "date": 20150318}, "published", DAY),
        ({"text": "a", "date": 20150318100400}, "published", DAY),
        ({"text": "a", "date": float("nan")}, "published", None),
        ({"text": "a", "date": "N/A"}, "published", None),
        ({"text": "", "content": "a"}, "text", ""),
        ({"text": None, "content": "a"}, "text", "a"),
        ({"paragraphs": ["One.", "Two."]}, "text", "One.\n\nTwo."),
        ({"Article Text": "a", "article": 7}, "text", "a"),
        ({"text": "a", "id": 7}, "id", "7"),
        ({"text": "a", "lang": "en-US"}, "language", "en"),
        ({"text": "a", "lang": "Spanish"}, "language", "es"),
    ],
)
def test_usual_names(row: dict[str, Any], name: str, value: object) -> None:
    assert getattr(to_article(row, {}), name) == value


def test_unusual_names_are_given(write: Callable[..., str]) -> None:
    row = {"fields": {"bodyText": "a"}, "meta": {"when": "18 March 2015"}, "text": "not this"}
    path = write("a.json", json.dumps(row))
    [article] = articles(path, fields={"text": "fields.bodyText", "published": "meta.when"})
    assert (article.text, article.published) == ("a", DAY)


def test_published_dates_what_has_no_date(write: Callable[..., str]) -> None:
    path = write("a.jsonl", '{"text": "a"}\n{"text": "b", "date": "2014-01-01"}')
    assert [a.published for a in articles(path, published="18 March 2015")] == [DAY, date(2014, 1, 1)]


# --- encodings ----------------------------------------------------------------------------------

WORDS = "“Café” – señor’s"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_encodings_are_told(write: Callable[..., str], encoding: str, name: str) -> None:
    data = {"a.txt": WORDS, "a.jsonl": json.dumps({"text": WORDS}, ensure_ascii=False), "a.csv": f"text,id\n{WORDS},1\n"}[name]
    assert articles(write(name, data.encode(encoding)))[0].text == WORDS


def test_a_given_or_declared_encoding_counts(write: Callable[..., str]) -> None:
    assert articles(write("a.txt", "Привет".encode("cp1251")), encoding="cp1251")[0].text == "Привет"
    assert "Привет" in decode(b'<meta charset="windows-1251">' + "Привет".encode("cp1251"))
    assert decode(b'<meta charset="klingon">caf\xe9').endswith("café")


def test_one_broken_letter_does_not_turn_utf8_into_another_encoding() -> None:
    assert decode("señor López pidió más años de perdón".encode() + b" \xc3") == "señor López pidió más años de perdón \ufffd"


def test_controls_of_cp1252_are_repaired() -> None:
    assert repair("Russia\x92s deal \x97 signed") == "Russia’s deal — signed"


def test_mojibake_is_repaired() -> None:
    extra("ftfy")
    assert repair("Russiaâ€™s cafÃ© deal") == "Russia’s café deal"
    assert repair("“curly” ﬁne ｗｉｄｅ &amp;") == "“curly” ﬁne ｗｉｄｅ &amp;"


# --- languages ----------------------------------------------------------------------------------

LANGUAGES = {
    "en": "The president said on Monday that the army would not leave the town, and the rebels were told to go.",
    "es": "El presidente dijo el lunes que el ejército no saldrá de la ciudad y que los rebeldes se deben ir.",
    "fr": "Le président a dit lundi que l'armée ne quittera pas la ville et que les rebelles doivent partir pour de bon.",
    "de": "Der Präsident sagte am Montag, dass die Armee die Stadt nicht verlassen wird und die Rebellen gehen sollen.",
    "pt": "O presidente disse na segunda que o exército não vai sair da cidade e que os rebeldes devem ir embora.",
    "id": "Presiden mengatakan bahwa tentara tidak akan pergi dari kota itu dan para pemberontak harus keluar pada hari ini.",
    "sw": "Rais alisema kuwa jeshi la nchi hiyo halitaondoka katika mji huo na waasi wa eneo hilo wanapaswa kuondoka kwa amani.",
    "ru": "Президент заявил, что армия не покинет город.",
    "ar": "قال الرئيس إن الجيش لن يغادر المدينة",
    "zh": "总统周一表示军队不会离开该市。",
    "ja": "大統領は月曜日に軍は町を離れないと述べた。",
}
NO_LANGUAGE = ["", "Talks began.", "12345 67", "Al-Nusra, Ahrar al-Sham, El Pais", "🙂🙂🙂"]


@pytest.mark.parametrize(("code", "text"), LANGUAGES.items())
def test_languages_are_noticed(code: str, text: str) -> None:
    assert guess_language(text) == code
    issues = list(check_language(Article(text=text)))
    assert [i.code for i in issues] == ([] if code == "en" else ["language"])


@pytest.mark.parametrize("text", NO_LANGUAGE)
def test_too_few_words_speak_for_no_language(text: str) -> None:
    assert guess_language(text) is None
    assert list(check_language(Article(text=text))) == []


def test_names_do_not_make_english_foreign() -> None:
    text = "Rebels of Jabhat al-Nusra, Harakat Ahrar al-Sham, Faylaq al-Sham and El Salvador's Frente Sur took Puerto de la Cruz"
    assert guess_language(text) in ("en", None)


def test_a_told_language_is_believed(write: Callable[..., str]) -> None:
    [article] = articles(write("a.jsonl", json.dumps({"text": "Ja.", "language": "nl"})))
    assert "is said to be in 'nl'" in next(check_language(article)).message


# --- laws ---------------------------------------------------------------------------------------

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(["text", "body", "date", "published", "source", "id", "language", "title", "url", "x"])


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_row_is_an_article_or_says_why_not(row: dict[str, Any]) -> None:
    try:
        article = to_article(row, {})
    except ArticleError as problem:
        assert str(problem)
    else:
        assert Article.model_validate_json(article.model_dump_json()) == article


@given(st.binary(max_size=400), st.sampled_from(["text", "json", "jsonl", "csv", None]))
def test_any_bytes_are_articles_or_say_why_not(data: bytes, kind: str | None) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        for found in read_articles("-", kind=kind):
            assert isinstance(found, Article | Unreadable)


@given(st.text(max_size=200))
def test_decoding_undoes_encoding(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")
    if not text.startswith("\0"):  # the mark of UTF-16 and two zero bytes are the mark of UTF-32
        assert decode(text.encode("utf-16")) == text


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    language = guess_language(text)
    assert language is None or len(language) == 2
