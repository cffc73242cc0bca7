"""The page and the cells of notebooks: every word marked where it stands, nothing hostile gets through, nothing from outside."""

import hashlib
import json
import re
import sys
from base64 import b64encode
from datetime import date
from functools import lru_cache
from html.parser import HTMLParser

import pytest
from builders import actor, day, event, events, place
from golden import cases
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.document import Document
from eventkit.events import Action, Actor, Event, Evidence
from eventkit.extractor import Extractor
from eventkit.plover import Agree, Assault, Coerce, Consult
from eventkit.results import Result
from eventkit.viewer import render_page, show_event, show_map, show_result, show_timeline
from eventkit.viewer.counts import count_dyads, count_types
from eventkit.viewer.marks import mark
from eventkit.viewer.timeline import MOST_BARS, draw_timeline
from eventkit.viewer.world import HEIGHT, WIDTH, map_events, project, window

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- <script> ]]>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "&lt;b&gt; &#60;script&#62;",
    "a\u2028b\u2029c\0d\r\ne\rf\x0b\x1b[31m\u202e\ufeff",
    "😀 e\u0301 \U0001f1f0\U0001f1ea",
    "</style></template></title></textarea>",
    "javascript:alert(1)",
]


class Page(HTMLParser):
    """What a browser would make of the page: its elements, scripts, attributes and the text of each article."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.bodies: dict[str, str] = {}
        self.texts: list[str] = []
        self._open = ""
        self._depth = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._open = dict(attrs).get("id") or tag
            self.bodies[self._open] = ""
        if tag == "div" and dict(attrs).get("class") == "text":
            self.texts.append("")
            self._depth = 1

    def handle_endtag(self, tag: str) -> None:
        self._open = ""
        if tag == "div":
            self._depth = 0

    def handle_data(self, data: str) -> None:
        if self._open:
            self.bodies[self._open] += data
        elif self._depth:
            self.texts[-1] += data

    def attributes(self, name: str) -> list[str]:
        return [value or "" for _, attributes in self.tags for key, value in attributes.items() if key == name]


@lru_cache
def results() -> tuple[Result, ...]:
    """The golden cases, read on their stored parses."""
    return tuple(case.read(Extractor()) for case in cases())


def hostile_result() -> Result:
    """An article, an event and everything known about them full of what may not run."""
    text = "".join(HOSTILE) + " end"
    words = [(text.index(piece), piece) for piece in HOSTILE]
    people = tuple(Actor(text=w, start=s, end=s + len(w), name=w, country=w, sectors=(w,), role=w, basis=w) for s, w in words)
    made = Coerce(
        actors=people, targets=people, action=Action(text="end", start=len(text) - 3, end=len(text), lemma=HOSTILE[0]),
        mode=("arrest",), evidence=(Evidence(text=text, start=0, end=len(text), pattern=HOSTILE[0], trace=tuple(HOSTILE)),),
    )  # fmt: skip
    article = Article(text=text, title=HOSTILE[0], source=HOSTILE[1], id=HOSTILE[3], url=HOSTILE[9])
    return Result(article=article, document=Document(text), events=(made,))


# --- marks ----------------------------------------------------------------------------------------


@given(st.text(max_size=40), st.data())
def test_the_stretches_are_the_text_and_know_their_parts(text: str, data: st.DataObject) -> None:
    def words(cls: type[Actor] | type[Action], **more: str) -> Actor | Action:
        start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
        return cls(text=text[start:end], start=start, end=end, **more)

    made = [
        Coerce(actors=(words(Actor, name="a"), words(Actor, name="b")), action=words(Action, lemma="l"))  # type: ignore[arg-type]
        for _ in range(data.draw(st.integers(0, 3)))
    ]
    stretches = list(mark(text, made, first=5))
    assert "".join(s.text for s in stretches) == text
    at = 0
    for stretch in stretches:
        inside = {
            (number, letter)
            for number, one in enumerate(made, start=5)
            for letter, span in (*(("a", a) for a in one.actors), ("v", one.action))
            if span.start <= at < span.end
        }
        assert set(stretch.parts) == inside
        at += len(stretch.text)


def test_a_mark_has_the_colour_of_its_first_part_and_knows_all() -> None:
    text = "Police arrested ten students in Nairobi on Tuesday."
    one = event(Coerce, (actor("Police"),))
    found = {s.text: (s.role, s.key) for s in mark(text, [one, one]) if s.parts}
    assert found == {"Police": ("a", "0a 1a"), "arrested": ("v", "0v 1v")}


# --- the page -------------------------------------------------------------------------------------


def test_the_page_holds_every_article_as_it_is_and_every_event() -> None:
    page = Page(render_page(results()))
    assert page.texts == [result.article.text for result in results()]
    data = json.loads(page.bodies["data"])
    assert [article["text"] for article in data["articles"]] == page.texts
    told = [event for result in results() for event in result.events]
    assert [row["id"] for row in data["events"]] == [event.id for event in told]
    assert page.attributes("data-n") == [str(number) for number in range(len(told))]


def test_nothing_hostile_runs_or_breaks_the_page() -> None:
    quiet = Page(render_page(results()[:1]))
    page = Page(render_page([hostile_result()]))
    scripts = [attributes for tag, attributes in page.tags if tag == "script"]
    assert scripts == [{"type": "application/json", "id": "data"}, {}]
    assert page.bodies["script"] == quiet.bodies["script"]
    assert page.bodies["style"] == quiet.bodies["style"]
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in quiet.tags} | {"datalist", "option"}
    assert not [key for _, attributes in page.tags for key in attributes if key.startswith("on") or key in ("src", "style")]
    assert page.attributes("href") == ["#list"]
    text = hostile_result().article.text
    assert page.texts == [text.replace("\0", "\ufffd")]
    assert json.loads(page.bodies["data"])["articles"][0]["text"] == text
    assert not re.search("[<>&\u2028\u2029]", page.bodies["data"])


def test_addresses_of_the_web_are_links_and_others_are_not() -> None:
    text = "Talks began."
    for url, links in (("https://a.example/?q=1&b=<", 1), ("javascript:alert(1)", 0), ("data:text/html,x", 0), ("//a", 0)):
        made = Result(article=Article(text=text, url=url), document=Document(text))
        found = [href for href in Page(render_page([made])).attributes("href") if href != "#list"]
        assert found == [url] * links


def test_the_policy_lets_only_the_pages_own_script_and_style_run() -> None:
    page = Page(render_page(results()))
    (policy,) = (a["content"] or "" for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    for kind in ("script", "style"):
        digest = b64encode(hashlib.sha256(page.bodies[kind].encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy


def test_the_page_needs_nothing_from_outside() -> None:
    page = render_page([results()[0]])
    assert not re.search(r"@import|url\(|<link|<iframe|<object|<base|\bimport\(|fetch\(|XMLHttpRequest|WebSocket|innerHTML", page)


def test_a_page_of_nothing_is_a_page() -> None:
    assert "0 events in 0 articles" in render_page([])
    empty = Result(article=Article(text=""), document=Document(""))
    assert "No event was read." in render_page([empty])


@given(st.lists(events(), max_size=4))
def test_any_events_make_a_page_whatever_their_words_and_places(made: list[Event]) -> None:
    text = "Talks began."
    page = Page(render_page([Result(article=Article(text=text), document=Document(text), events=tuple(made))]))
    assert len(json.loads(page.bodies["data"])["events"]) == len(made)


# --- timeline, map, counts ------------------------------------------------------------------------


def dated(*days: date) -> list[Event]:
    return [event(Coerce if d.day % 2 else Agree, date=day(value=d)) for d in days]


# fmt: off
UNITS = [
    ([date(2015, 3, 1), date(2015, 3, 31)], "day", ["2015-03-01", "2015-03-31"]),
    ([date(2011, 3, 1), date(2015, 3, 31)], "month", ["2011-03", "2015-03"]),
    ([date(1950, 3, 1), date(2015, 3, 31)], "year", ["1950", "2015"]),
    ([date(1500, 3, 1), date(2015, 3, 31)], "decade", ["1500s", "2010s"]),
    ([date(1, 1, 1), date(9999, 12, 31)], "decade", ["0000s", "9990s"]),
]
# fmt: on


@pytest.mark.parametrize(("days", "unit", "labels"), UNITS)
def test_the_unit_fits_the_time_that_the_events_take(days: list[date], unit: str, labels: list[str]) -> None:
    drawn = draw_timeline(dated(*days))
    assert (drawn.unit, [bar.label for bar in drawn.bars]) == (unit, labels)


def test_few_events_of_long_ago_do_not_flatten_the_others() -> None:
    drawn = draw_timeline(dated(date(1915, 1, 1), *[date(2015, 3, d) for d in range(1, 31)], date(2050, 1, 1)))
    assert (drawn.unit, drawn.bars[0].label, drawn.bars[-1].label) == ("day", "before 2015-03-01", "after 2015-03-30")


@given(st.lists(st.none() | st.dates(), max_size=30))
def test_every_dated_event_stands_in_one_bar(days: list[date | None]) -> None:
    made = [event(Coerce, date=day(value=d) if d else None) for d in days]
    drawn = draw_timeline(made)
    told = sorted(number for bar in drawn.bars for number in (*bar.up, *bar.down))
    assert told == [number for number, d in enumerate(days) if d]
    assert drawn.undated == days.count(None)
    assert all(0 <= bar.slot < drawn.slots for bar in drawn.bars)
    assert drawn.unit == "decade" or drawn.slots <= MOST_BARS + 2


def test_conflict_hangs_below_the_line() -> None:
    (bar,) = draw_timeline([event(Assault, date=day()), event(Agree, date=day())]).bars
    assert (bar.up, bar.down) == ((1,), (0,))


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_lies_beside_or_on_the_map(lat: float, lon: float) -> None:
    x, y = project(lat, lon)
    assert -0.5 <= x <= WIDTH + 0.5 and -300 <= y <= HEIGHT + 400
    assert project(lat, 0)[0] == pytest.approx(WIDTH / 2)


def test_known_places_lie_where_the_projection_puts_them() -> None:
    """x and y of the published formula (Šavrič, Patterson, Jenny 2018), Nairobi and Moscow."""
    nairobi, moscow = project(-1.28, 36.82), project(55.75, 37.62)
    assert nairobi == pytest.approx((2409.6, 984.5), abs=2) and moscow[0] < nairobi[0] and moscow[1] < 300


def test_events_of_one_place_share_a_spot_and_countries_are_vague() -> None:
    city, country = place("Nairobi", lat=-1.28, lon=36.82, resolution=4), place("Kenya", lat=0.5, lon=38.0, resolution=1)
    found = map_events([event(Coerce, location=p) for p in (city, country, city, None, place("Nowhere"))])
    assert [(s.name, s.events, s.exact) for s in found.spots] == [("Nairobi", (0, 2), True), ("Kenya", (1,), False)]
    assert found.unplaced == 2


@given(st.lists(st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT)), max_size=5))
def test_the_window_lies_on_the_map_and_holds_the_points(points: list[tuple[int, int]]) -> None:
    left, top, width, height = window(points)
    assert left >= 0 and top >= 0 and left + width <= WIDTH and top + height <= HEIGHT
    assert all(left <= x <= left + width and top - 1 <= y <= top + height + 1 for x, y in points)


def test_the_outline_is_small_and_holds_no_line_across_the_map() -> None:
    outline = map_events([]).outline
    assert sum(map(len, outline.values())) < 150_000
    strokes = re.findall(r"l([^Mz]+)", "".join(outline.values()))
    steps = [abs(int(number)) for stroke in strokes for number in re.findall(r"-?\d+", stroke)]
    assert len(steps) > 10_000 and max(steps) < WIDTH / 4


def test_types_and_dyads_are_counted() -> None:
    kenya, chad, unknown = actor("Kenya", "KEN"), actor("Chad", "TCD"), actor("Somebody")
    made = [event(Coerce, (kenya,), (chad,)), event(Coerce, (unknown,), (chad,)), event(Consult, (kenya, chad))]
    assert count_types(made) == [("COERCE", (0, 1)), ("CONSULT", (2,))]
    assert count_dyads(made) == [("KEN → TCD", (0, 2)), ("TCD → KEN", (2,))]


# --- notebooks ------------------------------------------------------------------------------------


def test_events_and_results_show_themselves_with_their_words_marked() -> None:
    result = next(r for r in results() if r.events)
    shown = result._repr_html_()
    assert shown is not None and shown == show_result(result)
    assert "".join(Page(shown).texts) == result.article.text
    one = result.events[0]
    html = one._repr_html_()
    assert html is not None and html == show_event(one) and f'data-m="0v">{one.action.text}</span>' in html
    assert one.type in html and "<script" not in html


def test_hostile_words_are_words_in_a_notebook_too() -> None:
    result = hostile_result()
    for shown in (show_result(result), show_event(result.events[0])):
        assert {tag for tag, _ in Page(shown).tags} <= {tag for tag, _ in Page(show_result(results()[0])).tags} | {"p"}


def test_maps_and_timelines_are_pictures() -> None:
    made = [event(Coerce, location=place(lat=-1.28, lon=36.82), date=day())]
    for shown in (show_map(made), show_timeline(made), show_map([]), show_timeline([])):
        assert shown._repr_html_() == shown and 'role="img"' in shown


def test_without_jinja2_a_notebook_prints_the_value(monkeypatch: pytest.MonkeyPatch) -> None:
    from eventkit.viewer.page import environment

    environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert event(Coerce)._repr_html_() is None and results()[0]._repr_html_() is None
    environment.cache_clear()
