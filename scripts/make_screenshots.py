"""Example articles → docs/images: the pictures of README and docs, taken in a headless Chromium (`make screenshots`)."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

import eventkit
from eventkit.viewer import render_page, show_map, show_result, show_timeline

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
sys.path.insert(0, str(ROOT / "tests"))
from browsers import find_chromium

COLOURS = 256  # of the palette: half the bytes, and nobody sees it
DESK = (1280, 800)
PHONE = (390, 780)


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    os.chdir(ROOT)  # names of files as one sees them from there
    articles = (a for a in eventkit.read_articles("examples/articles") if isinstance(a, eventkit.Article))
    results = list(eventkit.Extractor().analyze_many(articles))
    treaty = next(result for result in results if "Nagorno" in (result.article.title or ""))
    events = [event for result in results for event in result.events]
    court = next(result for result in results if "Malta" in (result.article.title or ""))
    cell = "".join(["<!doctype html><meta charset=utf-8><style>body { font: 15px system-ui; margin: 24px }</style>",
                    show_result(court), show_map(events), show_timeline(events)])  # fmt: skip
    with TemporaryDirectory() as folder, _chromium() as browser:
        pages = {"treaty": render_page([treaty]), "all": render_page(results), "cell": cell}
        for name, html in pages.items():
            Path(folder, f"{name}.html").write_text(html, encoding="utf-8")
        with _visit(browser, folder, "treaty", DESK, "light") as page:
            _choose(page, "sealed")
            _take(page, "view")
        with _visit(browser, folder, "treaty", DESK, "dark") as page:
            _choose(page, "criticised")
            _take(page, "view-dark")
        with _visit(browser, folder, "all", DESK, "light") as page:
            page.click("#tab-overview")
            page.mouse.move(0, 0)
            _take(page, "overview")
        with _visit(browser, folder, "treaty", PHONE, "light") as page:
            _choose(page, "sealed", tab="#tab-events")
            _take(page, "phone")
        with _visit(browser, folder, "treaty", DESK, "light") as page:
            _choose(page, "sealed")
            page.keyboard.press("c")
            for _ in range(2):
                page.keyboard.press("Shift+ArrowRight")
            _take(page, "review")
        with _visit(browser, folder, "cell", (900, 1430), "light") as page:
            _take(page, "notebook")


@contextmanager
def _chromium() -> Iterator[Any]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox", "--font-render-hinting=none"])
        yield browser
        browser.close()


@contextmanager
def _visit(browser: Any, folder: str, name: str, size: tuple[int, int], scheme: str) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(Path(folder, f"{name}.html").as_uri())
    yield page
    context.close()


def _choose(page: Any, words: str, tab: str | None = None) -> None:
    """Choose the event whose action has these words."""
    if tab:
        page.click(tab)
    page.locator(".event", has=page.locator(".words", has_text=words)).first.click()


def _take(page: Any, name: str) -> None:
    page.wait_for_timeout(300)  # colours change with a short transition
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    path = IMAGES / f"{name}.png"
    picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
