"""The page in a real browser: open, click, filter, judge, correct, export, read the export back.

``make browser-tests`` sets it up: Chromium from the system's packages, driven by Playwright. Skipped where either is missing.
"""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browsers import find_chromium
from golden import cases
from test_viewer import HOSTILE, hostile_result

from eventkit.article import Article
from eventkit.document import Document
from eventkit.evaluation import read_gold, score_documents
from eventkit.events import Action, Actor, Event, Evidence, Money
from eventkit.extractor import Extractor
from eventkit.patterns.language import parse_patterns
from eventkit.plover import Coerce
from eventkit.results import Result
from eventkit.viewer import render_page

pytestmark = pytest.mark.browser
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (extra browser)")
CHROMIUM = find_chromium()
if CHROMIUM is None:
    pytest.skip("no Chromium on this machine (apt-get install chromium)", allow_module_level=True)

NAMES = ("floods", "strike", "treaty")
EMOJI = "Spokesman 😀 said: police arrested ten students 😀 in Nairobi."
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return [case.read(Extractor()) for case in cases() if case.folder.name in NAMES]


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Open a page of results in a browser that keeps its storage; whatever the page complains about fails the test."""
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": 1300, "height": 800}, accept_downloads=True, reduced_motion="reduce")

    def open_page(results: list[Result], **media: Any) -> Any:
        path = tmp_path / "page.html"
        path.write_text(render_page(results), encoding="utf-8", newline="\n")
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request", lambda request: complaints.append(request.url) if not request.url.startswith(("file:", "blob:")) else None
        )
        if media:
            page.set_viewport_size(media)
        page.goto(path.as_uri())
        return page

    yield open_page
    context.close()
    assert complaints == []


def number_of(results: list[Result], words: str) -> int:
    """The page's number of the first event whose action has these words."""
    told = [event for result in results for event in result.events]
    return next(n for n, event in enumerate(told) if event.action.text == words)


def chosen(page: Any) -> str:
    return str(page.locator(".event[aria-selected=true]").get_attribute("data-n"))


def shown(page: Any) -> int:
    return int(page.locator(".event:not([hidden])").count())


def export(page: Any, button: str) -> str:
    page.click("#export summary")
    with page.expect_download() as download:
        page.click(button)
    return Path(download.value.path()).read_text(encoding="utf-8")


def gold(page: Any, tmp_path: Path) -> list[Any]:
    (tmp_path / "gold.jsonl").write_text(export(page, "#export-gold"), encoding="utf-8")
    return list(read_gold(tmp_path / "gold.jsonl"))


# --- reading --------------------------------------------------------------------------------------


def test_a_click_shows_the_record_its_evidence_and_its_trace(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    n = number_of(results, "sealed")
    page.click(f".event[data-n='{n}']")
    record = page.locator("#record").inner_text()
    assert "Serzh Sargsyan (ARM GOV)" in record and "Yerevan" in record and "Why it was read" in record
    assert page.locator("article:not([hidden]) .text .on").count() >= 3
    assert page.locator("article:not([hidden])").get_attribute("data-a") == "2"
    page.click("#record summary:has-text('Why')")
    assert "@agree.py" in page.locator("#record").inner_text()


def test_a_click_on_a_word_chooses_its_events_in_turn(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    span = page.locator("article:not([hidden]) .text .m").first
    span.click()
    first = chosen(page)
    assert f"{first}" in (span.get_attribute("data-m") or "")
    page.keyboard.press("Escape")
    assert page.locator("#record").is_hidden()


def test_keys_go_through_events_and_articles(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert chosen(page) == "1"
    page.keyboard.press("k")
    assert chosen(page) == "0"
    assert page.locator("#said").inner_text().startswith("AID, asserted, Kenya (KEN), sends troops")
    page.keyboard.press("]")
    assert page.locator("article:not([hidden])").get_attribute("data-a") == "1"
    page.keyboard.press("o")
    assert page.locator("#overview-pane").is_visible()
    page.locator("#tab-overview").focus()
    page.keyboard.press("ArrowLeft")
    assert page.locator("#article-pane").is_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.uncheck("#keys-on")
    page.keyboard.press("Escape")
    page.keyboard.press("o")
    assert page.locator("#overview-pane").is_visible()


def test_the_list_is_one_stop_of_the_tab_key_and_arrows_move_in_it(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    assert page.locator(".event[tabindex='0']").count() == 1
    page.locator(".event[tabindex='0']").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    assert chosen(page) == "1" and page.evaluate("document.activeElement.dataset.n") == "1"
    page.keyboard.press("End")
    assert chosen(page) == str(sum(len(result.events) for result in results) - 1)


# --- filters --------------------------------------------------------------------------------------


def test_filters_narrow_the_list_the_marks_and_the_overview(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    told = [event for result in results for event in result.events]
    page.click("#filters summary")
    page.locator(".pill", has_text="ASSAULT").click()
    assert shown(page) == sum(event.type == "ASSAULT" for event in told)
    page.select_option("#f-country", "AZE")
    few = shown(page)
    assert 0 < few < sum(event.type == "ASSAULT" for event in told)
    page.click("#tab-overview")
    assert page.locator(".counts button[data-label=ASSAULT] .number").inner_text() == str(few)
    assert page.locator(".counts button[data-label=ACCUSE]").evaluate("b => b.classList.contains('empty')")
    page.click("#tab-article")
    assert page.locator("article:not([hidden]) .text .m.off").count() > 0
    page.click("#clear")
    assert shown(page) == len(told)
    page.fill("#f-actor", "kenyatta")
    assert 0 < shown(page) < len(told)
    page.fill("#f-actor", "nobody at all")
    assert page.locator("#nothing").is_visible()


def test_confidence_status_and_words_filter_too(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    told = [event for result in results for event in result.events]
    page.click("#filters summary")
    page.locator("#f-least").fill("0.9")
    assert shown(page) == sum(event.confidence >= 0.9 for event in told)
    page.locator("#f-least").fill("0")
    page.locator(".pill", has_text="planned").click()
    assert shown(page) == sum(event.status == "planned" for event in told)
    page.locator(".pill", has_text="planned").click()
    page.keyboard.press("/")
    page.keyboard.type("yerevan")
    assert shown(page) == sum(any("yerevan" in piece.text.lower() for piece in event.evidence) for event in told)


def test_the_overview_filters_by_time_place_and_pair(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    total = shown(page)
    page.click("#tab-overview")
    for selector in (".timeline .bar", ".map .spot", "section.half:last-child .counts button"):
        group = page.locator(selector).first
        size = len((group.get_attribute("data-e") or "").split())
        group.focus()
        page.keyboard.press("Enter")
        assert shown(page) == size, selector
        assert group.get_attribute("aria-pressed") == "true"
        page.locator("#chips button").first.click()
        assert shown(page) == total
    box = page.locator(".map").get_attribute("viewBox")
    page.click("#zoom")
    assert page.locator(".map").get_attribute("viewBox") != box


# --- review ---------------------------------------------------------------------------------------


def test_accepting_everything_is_gold_that_scores_full_marks(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    page.keyboard.press("j")
    for _ in range(shown(page)):
        page.keyboard.press("a")
    page.locator("article:not([hidden]) .complete input").check()
    documents = gold(page, tmp_path)
    assert [d["text"] for d in documents] == [result.article.text for result in results]
    assert [d["exhaustive"]["events"] for d in documents].count(True) == 1
    scores = score_documents([(d, result.events) for d, result in zip(documents, results, strict=True)])
    for name in ("type", "actors", "targets", "date", "location", "status"):
        assert scores.fields[name].f1 == 1.0, name
    assert scores.fields["type"].gold == sum(len(result.events) for result in results)


def test_a_field_is_corrected_by_choosing_words_with_the_mouse(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    n = number_of(results, "blocked")
    page.click(f".event[data-n='{n}']")
    page.locator("article:not([hidden]) .text").evaluate(
        """(text) => { const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf("highway");
          if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + 7); } }"""
    )
    page.locator("#use button", has_text="target").click()
    (document,) = gold(page, tmp_path)
    (found,) = document["events"]
    assert found["targets"] == [{**found["targets"][0], "text": "highway"}]
    start, end = found["targets"][0]["start"], found["targets"][0]["end"]
    assert document["text"][start:end] == "highway" and found["extra"]["verdict"] == "corrected"
    assert document["exhaustive"] == {"events": False}
    assert "highway" in page.locator(f".event[data-n='{n}'] .targets").inner_text()
    assert page.locator("article:not([hidden]) .text .on", has_text="highway").count() == 1


def test_a_field_is_corrected_by_keys_alone_and_taken_back(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    text = page.locator("article:not([hidden]) .text")
    before = text.inner_html()
    page.keyboard.press("j")
    page.keyboard.press("c")
    assert page.evaluate("getSelection().toString()") == "sends"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("3")
    (document,) = gold(page, tmp_path)
    assert [target["text"] for target in document["events"][0]["targets"]] == ["to help"]
    page.keyboard.press("u")
    assert gold(page, tmp_path) == []
    assert text.text_content() == results[0].article.text
    assert before.count("0t") == text.inner_html().count("0t")


def test_type_status_and_missed_events_are_gold_too(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    page.keyboard.press("j")
    page.select_option("#record .settings select >> nth=0", "CONSULT")
    page.select_option("#record .settings select >> nth=1", "planned")
    page.keyboard.press("c")
    page.keyboard.press("m")
    page.select_option("#record .settings select >> nth=0", "PROTEST")
    (document,) = gold(page, tmp_path)
    old, new = document["events"]
    assert (old["type"], old["status"]) == ("CONSULT", "planned")
    assert (new["type"], new["trigger"]["text"], new["extra"]["verdict"]) == ("PROTEST", "sends", "added")


def test_verdicts_last_over_a_reload_until_they_are_forgotten(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("3")
    page.keyboard.press("c")
    page.keyboard.press("m")
    page.keyboard.press("j")
    page.keyboard.press("r")
    before = gold(page, tmp_path)
    page.reload()
    assert gold(page, tmp_path) == before
    page.on("dialog", lambda dialog: dialog.accept())
    page.click("#export summary")
    page.click("#forget")
    page.wait_for_function("document.querySelector('#reviewed').textContent.startsWith('Nothing')")
    assert gold(page, tmp_path) == []


def test_a_rejected_event_is_told_and_counts_against_reading_it_again(visit: Open, results: list[Result], tmp_path: Path) -> None:
    page = visit(results)
    page.keyboard.press("j")
    page.keyboard.press("r")
    assert page.locator(".event[data-n='0'] .verdict").inner_text() == "✗ rejected"
    assert page.locator("#said").inner_text().startswith("✗ rejected. Next: ")
    (document,) = gold(page, tmp_path)
    scores = score_documents([(document, results[0].events)])
    assert document["events"] == [] and scores.fields["type"].predicted == 1


def test_verdicts_are_pattern_examples_that_the_pattern_language_reads(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    for words, key in (("attacked", "a"), ("blocked", "r")):
        page.click(f".event[data-n='{number_of(results, words)}']")
        page.keyboard.press(key)
    text = export(page, "#export-patterns")
    classes = {name: frozenset({("word",)}) for name in re.findall(r"@(\w+)", text)}  # those of a type stand in its own file
    found = parse_patterns(text, classes=classes)
    examples = [(example.positive, example.text) for pattern in found for example in pattern.examples]
    assert {positive for positive, _ in examples} == {True, False}
    assert all(example in " ".join(r.article.text for r in results) for _, example in examples)
    assert len(found) == 2


def test_offsets_are_those_of_python_beyond_the_basic_plane(visit: Open, tmp_path: Path) -> None:
    at = EMOJI.index("arrested")
    made = Coerce(
        actors=(Actor(text="police", start=at - 7, end=at - 1, name="police"),),
        action=Action(text="arrested", start=at, end=at + 8, lemma="arrest"),
        evidence=(Evidence(text=EMOJI, start=0, end=len(EMOJI), pattern="p", trace=("{actors} arrest {targets}",)),),
    ).with_id()
    page = visit([Result(article=Article(text=EMOJI), document=Document(EMOJI), events=(made,))])
    page.keyboard.press("j")
    page.keyboard.press("c")
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("5")
    (document,) = gold(page, tmp_path)
    place = document["events"][0]["location"]
    assert EMOJI[place["start"] : place["end"]] == place["text"] == "Nairobi"


def test_a_type_of_ones_own_shows_its_fields_and_can_be_chosen(visit: Open, tmp_path: Path) -> None:
    class Takeover(Event):
        """A company buys another."""

        price: Money | None = None
        reason: str | None = None

    text = "Acme bought Globex for $5 million."
    made = Takeover(
        actors=(Actor(text="Acme", start=0, end=4, name="Acme"),), action=Action(text="bought", start=5, end=11, lemma="buy"),
        price=Money(text="$5 million", start=23, end=33, low=5e6, high=5e6, unit="USD"), reason="size",
        evidence=(Evidence(text=text, start=0, end=len(text), pattern="p", trace=("{actors} buy {targets}",)),),
    )  # fmt: skip
    page = visit([Result(article=Article(text=text), document=Document(text), events=(made,))])
    page.keyboard.press("j")
    record = page.locator("#record").inner_text()
    assert "price 5,000,000 USD" in record and "reason size" in record and "“$5 million”" in record
    assert page.locator(".event .sign").first.inner_text() == "▲"
    assert page.locator("article .on.m-o").inner_text() == "$5 million"
    page.keyboard.press("a")
    assert gold(page, tmp_path)[0]["events"][0]["type"] == "TAKEOVER"


# --- hostile articles, many events, narrow screens ------------------------------------------------


def test_a_hostile_article_is_shown_judged_and_exported_as_text(visit: Open, tmp_path: Path) -> None:
    page = visit([hostile_result()])
    page.on("dialog", lambda dialog: pytest.fail(f"something ran: {dialog.message}"))
    page.keyboard.press("j")
    assert page.locator("script").count() == 2 and page.locator("img").count() == 0
    record = page.locator("#record").inner_text()
    assert HOSTILE[0] in record and HOSTILE[1] in record
    page.click("#record summary:has-text('Why')")
    page.click("#tab-overview")
    page.keyboard.press("a")
    (document,) = gold(page, tmp_path)
    text = hostile_result().article.text
    assert document["text"] == text
    for span in (*document["events"][0]["actors"], document["events"][0]["trigger"]):
        assert text[span["start"] : span["end"]] == span["text"]
    assert export(page, "#export-patterns").count("\n    + ") == 1


def test_a_script_that_got_in_would_not_run(browser: Any, results: list[Result], tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(render_page(results), encoding="utf-8")
    page = browser.new_page()  # one that may complain
    page.goto((tmp_path / "page.html").as_uri())
    page.evaluate("window.ran = 0")
    refused = page.evaluate(
        """() => { const script = document.createElement("script");
        try { script.text = "window.ran = 1"; document.body.append(script); return window.ran; } catch (e) { return e.name; } }"""
    )
    assert refused in (0, "TypeError")
    assert (
        page.evaluate("() => { try { document.body.innerHTML = '<p>'; return 'set'; } catch (e) { return e.name; } }")
        == "TypeError"
    )
    page.evaluate("() => { try { document.body.setAttribute('onclick', 'window.ran = 1'); } catch { /* refused */ } }")
    page.locator("h1").click()
    assert page.evaluate("window.ran") == 0
    page.close()


def test_a_thousand_events_are_still_quick(visit: Open, results: list[Result]) -> None:
    many = [result for _ in range(60) for result in results][: 1000 // 12]
    count = sum(len(result.events) for result in many)
    assert count >= 1000
    began = time.monotonic()
    page = visit(many)
    page.keyboard.press("j")
    opened = time.monotonic() - began
    took = page.evaluate(
        """() => { const began = performance.now(); const box = document.querySelector("#f-words");
        for (const words of ["a", "ar", "arm", ""]) { box.value = words; box.dispatchEvent(new Event("input", {bubbles: true})); }
        return (performance.now() - began) / 4; }"""
    )
    assert opened < 15 and took < 400, (opened, took)  # on two busy cores; on an idle one a tenth of it


@pytest.mark.parametrize(("width", "height"), [(390, 844), (320, 640), (768, 1024), (1600, 900)])
def test_nothing_sticks_out_on_any_screen(visit: Open, results: list[Result], width: int, height: int) -> None:
    page = visit(results, width=width, height=height)
    if width < 721:
        page.click("#tab-events")
    page.locator(".event").nth(3).click()
    for tab in ("article", "overview"):
        page.click(f"#tab-{tab}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator(f"#{tab}-pane").evaluate("pane => pane.scrollWidth - pane.clientWidth") <= 0


def test_every_control_has_a_name_and_marks_are_told_apart_without_colour(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    page.keyboard.press("j")
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("button, select, input, [role=button], [role=option], summary")]
        .filter((e) => !(e.getAttribute("aria-label") || e.textContent.trim() || e.labels?.length)).map((e) => e.outerHTML)"""
    )
    assert nameless == []
    styles = page.evaluate(
        """() => [..."vatdpo"].map((letter) => { const s = getComputedStyle(document.querySelector(`.legend .m-${letter}`));
        return `${s.textDecorationStyle} ${s.textDecorationThickness} ${s.fontWeight}`; })"""
    )
    assert len(set(styles)) == 6


def test_both_themes_have_enough_contrast_and_the_button_changes_them(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    ratio = """() => { const rgb = (c) => c.match(/[\\d.]+/g).slice(0, 3).map((v) => { v /= 255; return v <= 0.04 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        const l = (c) => { const [r, g, b] = rgb(c); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const of = (selector, on) => { const a = l(getComputedStyle(document.querySelector(selector)).color), b = l(getComputedStyle(document.querySelector(on)).backgroundColor);
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); };
        return [of(".text", "body"), of(".note", "body"), of(".facts", ".list-pane"), of(".top p", ".top"), of(".quiet", "body")]; }"""
    seen = []
    for _ in range(2):
        page.click("#theme")
        page.wait_for_timeout(200)
        seen.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        assert min(page.evaluate(ratio)) >= 4.5
    assert seen[0] != seen[1]


def test_print_shows_every_article_and_no_controls(visit: Open, results: list[Result]) -> None:
    page = visit(results)
    page.emulate_media(media="print")
    assert page.locator("article:visible").count() == len(results)
    assert page.locator("#export:visible, .filters:visible, #record:visible").count() == 0
    assert page.locator(".event:visible").count() == sum(len(result.events) for result in results)
    assert page.locator("h2.name").all_inner_texts() == [result.article.title for result in results]
