"""Time bounded by the size of the input: no regular expression that backtracks without end, no stage that squares its text."""

import re
import sys
from collections.abc import Callable
from datetime import date

import pytest
from regexes import all_regexes, hostile_texts, seconds
from regexploit.ast.sre import SreOpParser  # type: ignore[import-untyped, unused-ignore]
from regexploit.redos import find  # type: ignore[import-untyped, unused-ignore]

import eventkit.document
from eventkit.article import Article
from eventkit.assemble import Assembler
from eventkit.check import LONGEST_STORY
from eventkit.document import ROOT, Document, Sentence, Token
from eventkit.extractor import Extractor
from eventkit.layout.paragraphs import LONGEST_SENTENCE
from eventkit.layout.segments import read_layout
from eventkit.resolve.actors import ActorResolver
from eventkit.resolve.dates import resolve_dates
from eventkit.resolve.places import resolve_places
from eventkit.resolve.quantities import find_quantities
from eventkit.select import select_frames
from eventkit.truecase import truecase_text

REGEXES = all_regexes()
QUICK = 0.004  # seconds for 2,000 characters that need no second look
# Where a search takes the square of its text, and how long that is at most.
SHORT = {
    "eventkit.cli.define.SLOT": "matched once, from the start, on one argument of the command line",
    "eventkit.layout.dateline.SEPARATOR": "searched in the first 160 characters of a paragraph",
    "eventkit.layout.dateline.EDITORIAL": "matched once, from one place",
    "eventkit.layout.furniture.URL": "matched on lines of at most 300 characters",
    "eventkit.layout.segments.SIGNATURE": "searched in the last 40 characters of a paragraph",
    "eventkit.truecase.PREFIXED": "matched once, on one word",
    "eventkit.truecase.DERIVED": "matched once, on one word",
    "eventkit.truecase.INFLECTED": "matched once, on one word",
    "eventkit.truecase:": "searched in four characters",
}


@pytest.mark.parametrize("regex", REGEXES, ids=REGEXES.get)
def test_no_regular_expression_backtracks_without_end(regex: "re.Pattern[str]") -> None:
    pattern = regex.pattern if isinstance(regex.pattern, str) else regex.pattern.decode()
    assert not list(find(SreOpParser().parse_sre(pattern, regex.flags)))


@pytest.mark.parametrize("regex", REGEXES, ids=REGEXES.get)
def test_a_search_takes_time_in_proportion_to_its_text(regex: "re.Pattern[str]") -> None:
    if REGEXES[regex].startswith(tuple(SHORT)):
        return
    for text in hostile_texts(regex, 2_000):
        if seconds(regex, text) > QUICK:
            once, four = (min(seconds(regex, text[:-1] * times + text[-1]) for _ in range(3)) for times in (1, 4))
            assert four < 9 * max(once, QUICK / 4), f"{text[:6]!r}…: {once:.3f} s, then {four:.3f} s for four times as much"


def test_the_measure_tells_a_bad_expression() -> None:
    bad = re.compile(r"\s+$")
    assert max(seconds(bad, text) for text in hostile_texts(bad, 2_000)) > QUICK


# --- stages -------------------------------------------------------------------------------------

PUBLISHED = date(2015, 3, 18)
EXTRACTOR = Extractor()
# word | lemma | tag | its head, counted from the verb | relation | entity
CLAUSE = [
    ("Rebels", "rebel", "NOUN", 1, "nsubj", "O"), ("attacked", "attack", "VERB", 0, "conj", "O"), ("two", "two", "NUM", 3, "nummod", "O"),
    ("towns", "town", "NOUN", 1, "obj", "O"), ("near", "near", "ADP", 5, "case", "O"), ("Abuja", "Abuja", "PROPN", 3, "nmod", "B-LOC"),
    ("on", "on", "ADP", 7, "case", "O"), ("Tuesday", "Tuesday", "PROPN", 1, "obl", "B-DATE"), ("and", "and", "CCONJ", 9, "cc", "O"),
    ("killed", "kill", "VERB", 1, "conj", "O"), ("John", "John", "PROPN", 9, "obj", "B-PER"), ("Smith", "Smith", "PROPN", 10, "flat", "I-PER"),
]  # fmt: skip


def sentence(clauses: int, start: int = 0, index: int = 0, deep: bool = False) -> Sentence:
    """Clauses joined to the first, as one that never comes to its end; in a deep one, each to the one before."""
    tokens: list[Token] = []
    for i in range(clauses * len(CLAUSE)):
        word, lemma, tag, head, relation, entity = CLAUSE[i % len(CLAUSE)]
        first = i - i % len(CLAUSE)
        verb = i - len(CLAUSE) if deep else 1
        above = (ROOT if i == 1 else verb) if head == 0 else first + head
        tokens.append(Token(i, word, lemma, tag, "X", above, "root" if i == 1 else relation, start, start + len(word), entity))
        start += len(word) + 1
    return Sentence(tuple(tokens), index, index)


def document(clauses: int, sentences: int, deep: bool = False) -> Document:
    """So many sentences of so many clauses each."""
    size = sum(len(word) + 1 for word, *_ in CLAUSE) * clauses
    made = tuple(sentence(clauses, i * size, i, deep) for i in range(sentences))
    return Document(" ".join(token.text for one in made for token in one), made)


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python a piece of work runs through: the same on every machine, however busy it is."""
    count = 0

    def trace(frame: object, event: str, argument: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def steps_of_stages(made: Document) -> dict[str, int]:
    """The steps of each stage behind the parser."""
    if not eventkit.document.__file__.endswith(".py"):
        pytest.skip("steps of compiled code cannot be counted")
    article = Article(text=made.text, published=PUBLISHED)
    layout = read_layout(article)
    reading = EXTRACTOR._resolve(article, layout, made)
    assert reading.actors.mentions
    frames = [frame for one in made.sentences for frame in EXTRACTOR.types.match(one, reading.accepts)]
    kept = select_frames(frames, EXTRACTOR.types)
    assert len(kept) >= len(made.sentences)
    assembler = Assembler(EXTRACTOR.types, reading)
    return {
        "layout": steps(lambda: read_layout(article)),
        "truecasing": steps(lambda: truecase_text(made.text.upper())),
        "dates": steps(lambda: resolve_dates(made, PUBLISHED)),
        "places": steps(lambda: resolve_places(made, None)),
        "quantities": steps(lambda: [find_quantities(one, made.text) for one in made.sentences]),
        "actors": steps(lambda: ActorResolver().read(made, PUBLISHED).mentions),
        "patterns": steps(lambda: [EXTRACTOR.types.match(one, reading.accepts) for one in made.sentences]),
        "selection": steps(lambda: select_frames(frames, EXTRACTOR.types)),
        "assembly": steps(lambda: [assembler.assemble(frame) for frame in kept]),
    }


def test_the_steps_of_a_stage_grow_with_the_article_and_no_faster() -> None:
    steps_of_stages(document(1, 4))  # what is read once a process
    once, four = steps_of_stages(document(1, 10)), steps_of_stages(document(1, 40))
    assert {stage: round(four[stage] / once[stage], 1) for stage in once if four[stage] > 4.4 * once[stage]} == {}


def test_the_steps_of_a_stage_grow_with_a_sentence_and_no_faster() -> None:
    steps_of_stages(document(4, 1))
    once, four = steps_of_stages(document(12, 1)), steps_of_stages(document(48, 1))
    assert len(document(48, 1).text) > LONGEST_SENTENCE
    assert {stage: round(four[stage] / once[stage], 1) for stage in once if four[stage] > 4.4 * once[stage]} == {}


def test_the_steps_of_a_stage_grow_no_faster_with_a_sentence_that_is_as_deep_as_it_is_long() -> None:
    """What climbs towards the root of the tree stops at the horizon: n log n, which is five times for four."""
    steps_of_stages(document(4, 1, deep=True))
    once, four = steps_of_stages(document(24, 1, deep=True)), steps_of_stages(document(96, 1, deep=True))
    assert {stage: round(four[stage] / once[stage], 1) for stage in once if four[stage] > 5 * once[stage]} == {}


# --- absurd inputs ------------------------------------------------------------------------------


class Lines:
    """A parser that finds no sentence, and counts the characters it is given."""

    read = 0

    def parse(self, texts: list[str]) -> list[tuple[Sentence, ...]]:
        """Nothing."""
        self.read += sum(map(len, texts))
        return [()] * len(texts)


def test_the_end_of_an_absurd_article_is_not_read_and_said_so() -> None:
    parser = Lines()
    text = "Police arrested ten students in Nairobi.\n\n" * (LONGEST_STORY // 40)
    result = Extractor(parser=parser).analyze(text)  # type: ignore[arg-type]
    (issue,) = (issue for issue in result.issues if issue.code == "too-long")
    assert "only the first 1,000,000 of 1,050,000 characters are read" in issue.message
    assert LONGEST_STORY * 0.9 < parser.read <= LONGEST_STORY
    assert not [i for i in Extractor(parser=Lines()).analyze(text[:LONGEST_STORY]).issues if i.code == "too-long"]  # type: ignore[arg-type]
