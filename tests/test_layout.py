"""Layout: what the page says around the story is cut off, and nothing of the story is."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.layout.dateline import read_dateline
from eventkit.layout.furniture import is_byline, is_furniture, read_date_line
from eventkit.layout.paragraphs import LONGEST_PARAGRAPH, LONGEST_SENTENCE, bounded, find_paragraphs
from eventkit.layout.segments import Layout, read_layout

PAGE = """https://example.org/news/2014/05/12/floods

News
Floods kill dozens in Bosnia
Published: 12 May 2014 | 10:03 GMT
Updated: 13 May 2014 | 08:00 GMT
By John Smith and Ann Lee, Daily Herald

SARAJEVO (AFP) — Floods killed at least 20 people in Bosnia, officials said on Monday.

Photo: EPA
A woman wades through water in Doboj. Photo by Ann Lee/EPA

"We have lost everything," said Ana Kos, 42.

Advertisement

The army evacuated hundreds of people from Doboj. — AFP

Also read: Serbia asks for help
(Reporting by Ann Lee; Editing by Tom Brown)
Copyright 2014 Daily Herald. All rights reserved.
3 Comments
"""


def layout(text: str, **fields: object) -> Layout:
    return read_layout(Article(text=text, **fields))


def told(text: str, **fields: object) -> list[str]:
    return [segment.text for segment in layout(text, **fields).segments]


def test_a_whole_page() -> None:
    found = layout(PAGE)
    assert [s.text for s in found.segments] == [
        "News",
        "Floods kill dozens in Bosnia",
        "Floods killed at least 20 people in Bosnia, officials said on Monday.",
        "A woman wades through water in Doboj.",
        '"We have lost everything," said Ana Kos, 42.',
        "The army evacuated hundreds of people from Doboj.",
    ]
    assert found.title and found.title.text == "Floods kill dozens in Bosnia"
    assert found.published == date(2014, 5, 12)
    assert found.printed_date and found.printed_date.text == "12 May 2014"
    assert found.dateline and found.dateline.text == "SARAJEVO"


# --- datelines ----------------------------------------------------------------------------------

DATELINES = [  # paragraph, place, day, rest
    ("MOSCOW, March 18 (Reuters) - Russia signed a treaty.", "MOSCOW", "March 18", "Russia signed a treaty."),
    ("KABUL, Afghanistan (AP) — A bomb exploded.", "KABUL, Afghanistan", None, "A bomb exploded."),
    ("afrol News, 15 October - Donors are freezing aid.", None, "15 October", "Donors are freezing aid."),
    ("Nairobi – Police arrested two men.", "Nairobi", None, "Police arrested two men."),
    ("CAIRO – 26 July 2022: Saudi Arabia will invest.", "CAIRO", "26 July 2022", "Saudi Arabia will invest."),
    ("MOSCOW, March 18. /TASS/. The president spoke.", "MOSCOW", "March 18", "The president spoke."),
    ("MOSCOW. March 18 (Interfax) - The president spoke.", "MOSCOW", "March 18", "The president spoke."),
    ("(Reuters) - The bank said so.", None, None, "The bank said so."),
    ("NEW DELHI, Jan 5 (PTI) The government said so.", "NEW DELHI", "Jan 5", "The government said so."),
    ("BEIRUT: Police found the body.", "BEIRUT", None, "Police found the body."),
    ("WASHINGTON/MOSCOW (Reuters) - The two powers met.", "WASHINGTON/MOSCOW", None, "The two powers met."),
    ("GENEVA (2 May 2014) – Experts said so.", "GENEVA", "2 May 2014", "Experts said so."),
    (
        "SAN JOSE (COSTA RICA), 11 DEC 89 (ACAN-EFE) -- [TEXT] THE MINISTER\nDENIED IT.",
        "SAN JOSE (COSTA RICA)",
        "11 DEC 89",
        "THE MINISTER\nDENIED IT.",
    ),
    ("NO CITY, NO DATE (FBIS) -- [TEXT] THE PACT WAS SIGNED.", None, None, "THE PACT WAS SIGNED."),
    ("NEWARK \x97 The mayor resigned.", "NEWARK", None, "The mayor resigned."),
]
HELD_OUT = [
    (
        "TRIPOLI, Libya, Sept. 11, 2012 (AP) -- Gunmen stormed the consulate.",
        "TRIPOLI, Libya",
        "Sept. 11, 2012",
        "Gunmen stormed the consulate.",
    ),
    ("Colombo, 3 May (IRIN) - Floods displaced thousands.", "Colombo", "3 May", "Floods displaced thousands."),
    ("UNITED NATIONS — The council met.", None, None, "The council met."),
    ("Sao Paulo: Workers went on strike.", "Sao Paulo", None, "Workers went on strike."),
]
NO_DATELINE = [
    "Russia - Ukraine talks began.",
    "NOTICE: This is the final article.",
    "POLICE: Two dead in raid.",
    "Diplomacy — The talks resumed.",
    "On Monday, March 5 - The police came.",
    "Mar. 21 -- The smoke is back.",
    "Angela Merkel (CDU) - The chancellor spoke.",
    "Obama: The US will act.",
    "Police – The men had fled.",
    "Kenya and Uganda (EAC) said - No.",
    "The bomb — The first of three — went off.",
    "Lagos, Kano and Abuja saw protests - Police fired.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "day", "rest"), DATELINES + HELD_OUT)
def test_datelines_are_cut_off_and_read(text: str, place: str | None, day: str | None, rest: str) -> None:
    found = layout(text)
    assert [s.text for s in found.segments] == [rest]
    assert (found.dateline and found.dateline.text) == place
    assert (found.printed_date and found.printed_date.text) == day


@pytest.mark.parametrize("text", NO_DATELINE)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert read_dateline(text) is None
    assert told(text) == [text]


def test_a_dateline_behind_a_title_on_one_line() -> None:
    assert told("Jobless rate dips. COLUMBUS, Ohio (AP) — The rate fell in May.") == [
        "Jobless rate dips.",
        "The rate fell in May.",
    ]


def test_a_dateline_above_the_story() -> None:
    found = layout("Five killed in Kano blast\n\nKano, Nigeria\n\nFive people were killed when a bomb went off, police said.")
    assert found.dateline and found.dateline.text == "Kano, Nigeria"
    assert len(found.segments) == 2


# --- dates --------------------------------------------------------------------------------------

STORY = "Envoys of both countries met on Monday in the capital for talks."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("18th March 2015, Comments 0 comments", date(2015, 3, 18)),
        ("Published: 12 May 2014 | 10:03 GMT", date(2014, 5, 12)),
        ("Published On 30 Jun 2022", date(2022, 6, 30)),
        ("Wednesday, 18 March 2015 10:04", date(2015, 3, 18)),
        ("Mar 18, 2015, 10:04am EDT", date(2015, 3, 18)),
        ("2015-03-18 10:04:00", date(2015, 3, 18)),
        ("Last updated on 18/03/2015", date(2015, 3, 18)),
        ("By John Smith - March 18, 2015", date(2015, 3, 18)),
        ("March 18, 2015 by John Smith", date(2015, 3, 18)),
        ("BBC News, 12 May 2014", date(2014, 5, 12)),
    ],
)
def test_date_lines_give_the_publication_date(line: str, day: date) -> None:
    found = layout(f"Talks begin in the capital\n\n{line}\n\n{STORY}")
    assert found.published == day
    assert [s.text for s in found.segments] == ["Talks begin in the capital", STORY]
    assert found.printed_date and found.printed_date.text in line


@pytest.mark.parametrize(
    "line", ["Paris attacks, 13 November 2015", "Elections will be held on 18 March 2015", "18 March 2015.", "March 2015"]
)
def test_a_line_that_says_more_is_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


def test_the_given_date_wins_and_a_printed_one_after_it_is_no_evidence() -> None:
    found = layout(f"18 March 2015\n\n{STORY}", published="2015-03-01")
    assert (found.published, found.printed_date) == (date(2015, 3, 1), None)
    found = layout(f"18 March 2015\n\n{STORY}", published="2015-03-19")
    assert found.published == date(2015, 3, 19)
    assert found.printed_date and found.printed_date.text == "18 March 2015"


def test_published_counts_before_updated() -> None:
    assert layout(f"Updated 20 March 2015\nPublished 18 March 2015\n\n{STORY}").published == date(2015, 3, 18)
    assert layout(f"Updated 20 March 2015\n\n{STORY}").published == date(2015, 3, 20)


def test_a_year_is_never_invented() -> None:
    found = layout("MOSCOW, March 18 (Reuters) - Russia signed a treaty.")
    assert found.published is None
    assert found.printed_date and found.printed_date.text == "March 18"


def test_the_dateline_with_a_year_dates_the_article() -> None:
    assert layout("BULAWAYO, Jun 10 2022 (IPS) - Farmers met.").published == date(2022, 6, 10)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2022/06/13/algeria-faces-criticism/", date(2022, 6, 13)),
        ("https://example.org/20220715/c.html", date(2022, 7, 15)),
        ("https://example.org/2022/6/30/march", date(2022, 6, 30)),
        ("https://example.org/2022/13/40/march", None),
        ("https://example.org/99999999/march", None),
        ("https://example.org/2022/06/march", None),
    ],
)
def test_an_address_may_date_the_article(url: str, day: date | None) -> None:
    assert layout(f"{url}\n\n{STORY}").published == day
    assert layout(STORY, url=url).published == day


def test_diary_entries_keep_their_dates() -> None:
    text = f"March 18, 2015\n\n{STORY}\n\nMarch 19, 2015\n\n{STORY}"
    assert told(text) == [STORY, "March 19, 2015", STORY]


# --- furniture ----------------------------------------------------------------------------------

FURNITURE = [
    "0 Comments", "Comments 0 comments", "0 Comments To This Article", "5 min read", "1.2k views", "© 2015 AFP", "(c) 2015 AFP",
    "Copyright 2015 The Associated Press. All rights reserved.", "https://example.org/a/b?c=d", "jsmith@example.org",
    "Advertisement",
    "ADVERTISEMENT", "Share this article", "READ MORE: Ten things to know", "Related: Talks begin", "Follow us on Twitter",
    "Sign up for our daily newsletter.", "Click here to subscribe", "Photo: AP", "* * *", "_____", "Image copyright Getty Images",
    "(Reporting by Ann Lee; Editing by Bo Chan)", "Reporting by Ann Lee; Editing by Bo Chan", "Leave a comment",
]  # fmt: skip
NO_FURNITURE = [
    "No comment.", "Share prices fell.", "Comments were invited.", "More than 20 people died.", "Related groups were banned.",
    "Copyright law was changed on Monday.", "Photo: President Petro shook hands with the rebel leader on Sunday in Bogota.",
    "The Post was attacked.", "By Friday, police had arrested 12 people.", "Watch out.", "Print workers went on strike.",
    "Results may not be reproduced.", "Readers of 3 papers protested.", "Posted in the north, the troops attacked.",
]  # fmt: skip
BYLINES = [
    "By John Smith", "By JOHN SMITH, Associated Press Writer", "BY RUSS ZIMMER", "By Ann Lee and Bo Chan", "By Ann Lee in Moscow",
    "By AFP", "Written by Ann Lee", "By Elizabeth van der Berg", "By Staff Reporter", "Staff Reporter",
]  # fmt: skip
NO_BYLINES = [
    "By Friday, Police Had Left", "By the time police came, the men had fled.", "By Popular Demand, Cafe Reopens In Town",
    "By air", "Bypass Opens",    "BY MILITARY AIRCRAFT IN NORTHERN DEPARTMENT. RADIO SAID SO", "By Monday",
]  # fmt: skip


@pytest.mark.parametrize("text", FURNITURE)
def test_furniture_goes(text: str) -> None:
    assert is_furniture(text)
    assert told(f"{STORY}\n\n{text}\n\n{STORY}") == [STORY, STORY]


@pytest.mark.parametrize("text", NO_FURNITURE)
def test_sentences_stay(text: str) -> None:
    assert not is_furniture(text)
    assert told(text) == [text]


@pytest.mark.parametrize("text", BYLINES)
def test_bylines_go_before_the_story(text: str) -> None:
    assert is_byline(text)
    assert told(f"Talks begin in the capital\n{text}\n{STORY}") == ["Talks begin in the capital", STORY]


@pytest.mark.parametrize("text", NO_BYLINES)
def test_what_begins_like_a_byline_and_is_none(text: str) -> None:
    assert not is_byline(text)


@pytest.mark.parametrize("credit", ["Jane Roe, AFP | ", "AP | ", "Jane Roe/Reuters | "])
def test_a_credit_before_a_caption_goes(credit: str) -> None:
    caption = "Troops of the national guard patrol the harbour of Bizerte on Monday."
    assert told(credit + caption) == [caption]


def test_a_bar_in_a_sentence_stays() -> None:
    text = "Floods | Dozens of people were killed by floods in the north on Monday."
    assert told(text) == [text]


@pytest.mark.parametrize(
    "tail",
    [
        " (Reporting by Ann Lee; Editing by Bo Chan)",
        " — AFP",
        " - Reuters",
        " /AFP",
        " (AP Photo/Ann Lee)",
        " Photo by Ann Lee/EPA",
        " (File photo)",
    ],
)
def test_credits_behind_the_last_sentence_go(tail: str) -> None:
    assert told(STORY + tail) == [STORY]


# --- headlines ----------------------------------------------------------------------------------


def test_the_headline_is_found() -> None:
    found = layout(f"Talks begin in the capital\n\n{STORY}")
    assert found.title == found.segments[0]
    assert layout(STORY).title is None
    assert layout(f"{STORY}\n\n{STORY}").title is None


@pytest.mark.parametrize("title", ["Talks begin in the capital", "TALKS BEGIN in the Capital.", " Talks begin  in the capital "])
def test_a_given_headline_is_told_once(title: str) -> None:
    text = f"Talks begin in the capital\n\nTalks begin in the capital\n\n{STORY}"
    assert told(text, title=title) == ["Talks begin in the capital", STORY]
    assert told(text) == ["Talks begin in the capital", STORY]


def test_a_given_headline_on_the_line_of_the_story_is_a_segment_of_its_own() -> None:
    assert told(f"Talks begin. {STORY}", title="Talks begin") == ["Talks begin.", STORY]


def test_a_given_headline_cuts_no_sentence() -> None:
    assert told("Police arrest ten men in Nairobi.", title="Police arrest") == ["Police arrest ten men in Nairobi."]


def test_a_given_headline_that_is_not_in_the_text_is_no_segment() -> None:
    found = layout(STORY, title="Talks begin")
    assert (found.title, len(found.segments)) == (None, 1)


# --- paragraphs ---------------------------------------------------------------------------------


def paragraphs(text: str) -> list[str]:
    return [p.text for p in find_paragraphs(text, lambda line: False)]


def test_a_column_is_joined() -> None:
    text = (
        "   THE COMMAND HAS REPORTED THAT ABOUT 50 MEN OF\nALL AGES WERE TAKEN BY REBELS OF THE FRONT IN THE\n"
        "NORTH.  THE MASS KIDNAPPING TOOK PLACE\nON 30 DECEMBER."
    )
    assert paragraphs(f"{text}\n\n{text}") == [text.strip(), text.strip()]


def test_lower_case_goes_on() -> None:
    assert paragraphs("Police have arrested\nten men in the north\nof Kenya.\nThe army came.") == [
        "Police have arrested\nten men in the north\nof Kenya.", "The army came.",
    ]  # fmt: skip


def test_lines_that_end_as_sentences_are_paragraphs() -> None:
    lines = [f"{STORY} {STORY}", f"{STORY} {STORY} {STORY}", STORY]
    assert paragraphs("\n".join(lines)) == lines


def test_headings_and_items_stand_alone() -> None:
    lines = ["Key points of the deal", "- It runs for ten years", "- Prices will fall", "1. A first item", STORY]
    assert paragraphs("\n".join(lines)) == lines


def test_a_date_at_the_end_of_a_broken_line_is_no_date_line() -> None:
    assert told("The minister resigned on\n18 March 2015.")[0].endswith("18 March 2015.")


def test_one_word_a_line_is_a_sentence() -> None:
    assert told("Police\narrested\nTen\nMen\n.\nThe\nArmy\ncame\n.") == ["Police\narrested\nTen\nMen\n.", "The\nArmy\ncame\n."]


def test_a_book_without_breaks_is_cut_at_sentences() -> None:
    pieces = told(f"{STORY} " * 1000)
    assert all(len(piece) <= LONGEST_PARAGRAPH and piece.endswith(".") for piece in pieces)
    assert sum(piece.count("Envoys") for piece in pieces) == 1000


def test_words_without_sentences_are_cut_at_blanks() -> None:
    pieces = told("word " * 20_000)
    assert {word for piece in pieces for word in piece.split()} == {"word"}
    assert max(map(len, pieces)) <= LONGEST_SENTENCE


# --- laws ---------------------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        *FURNITURE,
        *NO_FURNITURE,
        *BYLINES,
        STORY,
        "18 March 2015",
        "MOSCOW, March 18 (Reuters) - ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "Talks begin here",
        "1. ",
        "— ",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(FRAGMENTS, max_size=12).map("".join), st.lists(FRAGMENTS, max_size=12).map("\n".join)
)


@given(TEXTS, st.none() | st.text(max_size=30), st.none() | st.dates())
def test_every_span_is_its_words_and_segments_are_in_order(text: str, title: str | None, published: date | None) -> None:
    found = read_layout(Article(text=text, title=title, published=published))
    for span in (*found.segments, found.title, found.dateline, found.printed_date):
        assert span is None or (span.text == text[span.start : span.end] and span.text.strip())
    ends = [0, *(s.end for s in found.segments)]
    assert all(end <= s.start for end, s in zip(ends, found.segments, strict=False))
    assert found.title is None or found.title in found.segments


@given(st.lists(st.sampled_from([STORY, *NO_FURNITURE]), min_size=1, max_size=6), st.sampled_from(["\n\n", "\n", " ", "\r\n"]))
def test_no_sentence_is_lost(sentences: list[str], between: str) -> None:
    assert "".join("".join(told(between.join(sentences))).split()) == "".join("".join(sentences).split())


@given(st.lists(st.sampled_from(FURNITURE), max_size=6), st.lists(st.sampled_from(FURNITURE), max_size=6))
def test_furniture_around_a_story_changes_nothing(before: list[str], after: list[str]) -> None:
    assert told("\n".join([*before, STORY, *after])) == [STORY]


@given(st.text(alphabet="ab .\n", max_size=400), st.integers(0, 20))
def test_cutting_loses_no_letter(text: str, start: int) -> None:
    pieces = list(bounded(text * 50, min(start, len(text)), len(text) * 50))
    assert "".join("".join(p.text for p in pieces).split()) == "".join((text * 50)[min(start, len(text)) :].split())


@pytest.mark.parametrize(
    "unit",
    [" ", "0", ":", "-", "\n", ".", "(", "[", "/", "a", "A. ", "12 May 2014 ", "(Reuters) - ", "By John\n", "word\n", "1\n"],
)
def test_repetition_takes_no_more_than_linear_time(unit: str) -> None:
    started = time.process_time()
    found = layout(unit * 20_000)
    assert time.process_time() - started < 5
    assert all(len(s.text) <= LONGEST_PARAGRAPH for s in found.segments)
