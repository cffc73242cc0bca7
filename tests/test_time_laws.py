"""Rules of time: that they are tried only where they can match changes nothing, whatever the text."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from eventkit.resolve.time.grammar import CATEGORIES, RULES, chart_of, read_at, starts
from eventkit.resolve.time.lexer import Words, low, split_text
from eventkit.resolve.time.pieces import pieces
from eventkit.resolve.time.rules import END, Reading, Step, holds, ways_of

WAYS = [
    (rule, steps, rank) for rank, (rule, steps) in enumerate((rule, steps) for rule in RULES for steps in ways_of(rule.pattern))
]
NUMBERS = "0 1 2 3 4 9 11 12 15 20 26 30 31 63 98 100 630 999 1066 1400 1990 1998 2008 2015 12345 20150318 199001011".split()
AROUND = ". , : ; - / ( ) ' % $ + s d st nd rd th t m pm gmt o clock couple dozen hundred half q h and a of on people percent the it".split()

TAILS = (
    "| of| few| couple| a dozen| an| dozen| and a half|-and-a-half|s|'s|th|d|q|15|1|1 2014|0s|90s|-5|-16|-first|-five|/4/2015|-03-12"
    "|.03.2015|.12.98|:30|.30 p.m.| a.m.| o'clock| hours| GMT| (1400 GMT)| on|,300|.5| and May 2010"
).split("|")
"""What may stand behind the first word of a piece."""


def example_words(source: str) -> list[str]:
    """What a piece may begin with."""
    words = [word for word in pieces()[source].openings if not word.isdigit()]
    return [*words, *(word.capitalize() for word in words), *(NUMBERS if len(words) < len(pieces()[source].openings) else ())]


EXAMPLES = {source: sorted(example_words(source)) or [""] for source in pieces()}
words = st.sampled_from(sorted({*AROUND, *NUMBERS, *(word for examples in EXAMPLES.values() for word in examples)}))


@st.composite
def steps_of(draw: st.DrawFn, steps: tuple[Step, ...], depth: int = 0) -> str:
    """Words that a rule may read; now and then one is left out or another slips in."""
    found = []
    for step in steps:
        if isinstance(step, frozenset):
            found.append(draw(st.sampled_from(sorted(step))))
        elif step[1] in EXAMPLES:
            found.append(draw(st.sampled_from(EXAMPLES[step[1]])))
        else:
            found.append(draw(times(step[1], depth + 1)))
        if draw(st.integers(0, 9)) == 0:
            found[-1] = draw(st.just("") | words)
    return draw(st.sampled_from([" ", " ", " ", ""])).join(found)


def times(category: str, depth: int = 0) -> st.SearchStrategy[str]:
    """Words that a category may read."""
    names = [category, *CATEGORIES[category]]
    rules = [(steps, rule) for rule, steps, _ in WAYS if rule.category in names and (depth < 3 or len(steps) < 3)]
    return st.sampled_from(rules).flatmap(lambda pair: steps_of(pair[0], depth))


texts = st.lists(words | times("time") | times("range") | times("day"), min_size=1, max_size=4).map(" ".join)


class Plain:
    """A text read without any index: every rule and every piece is tried everywhere."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.seen: dict[tuple[str, int], Reading | None] = {}

    def read(self, source: str, i: int) -> Reading | None:
        key = (source, i)
        if key not in self.seen:
            found = self.readings(source, i) if source in CATEGORIES else self.piece(source, i)
            self.seen[key] = max(found, key=lambda reading: (reading.end, -reading.rank), default=None)
        return self.seen[key]

    def piece(self, source: str, i: int) -> list[Reading]:
        found = pieces()[source].read(self.words, i)
        return [] if found is None else [Reading(*found)]

    def readings(self, category: str, i: int) -> list[Reading]:
        own = [self.follow(steps, i) for rule, steps, _ in WAYS if rule.category == category]
        rules = [(rule, rank) for rule, _, rank in WAYS if rule.category == category]
        built = [(rule, rank, end, rule.build(**slots)) for (rule, rank), (slots, end) in zip(rules, own, strict=True) if end > i]
        found = [Reading(value, end, rule.sure, rank) for rule, rank, end, value in built if value is not None]
        return [*found, *(reading for name in CATEGORIES[category] if (reading := self.read(name, i)))]

    def follow(self, steps: tuple[Step, ...], i: int) -> tuple[dict[str, Any], int]:
        """The slots of one way to read a rule and where it ends, -1 where it does not match."""
        slots = {}
        for step in steps:
            if isinstance(step, frozenset):
                if low(self.words, i) not in step:
                    return {}, -1
                i += 1
                continue
            found = self.read(step[1], i)
            if found is None:
                return {}, -1
            i = found.end
            slots[step[0]] = found.value
        return {name: value for name, value in slots.items() if name}, i


@given(texts)
def test_the_index_changes_no_reading(text: str) -> None:
    words = split_text(text)
    chart, plain, begun = chart_of(words), Plain(words), starts(chart_of(words))
    for i in range(len(words)):
        expected = plain.read("range", i)
        assert chart.read("range", i) == expected
        assert (i in begun) or expected is None
        assert (read_at(chart, i) is None) == (expected is None)


def test_a_piece_begins_with_no_other_words_than_it_says() -> None:
    """With every word a rule or piece knows, in all the company that a piece looks for."""
    known = {word for _, steps, _ in WAYS for step in steps if isinstance(step, frozenset) for word in step}
    known |= {*AROUND, *NUMBERS, *(word for piece in pieces().values() for word in piece.openings)}
    grammar = chart_of(split_text("")).grammar
    for text in (
        f"{before} {word.capitalize()}{tail}" for before in ("the late", "meet at") for word in sorted(known) for tail in TAILS
    ):
        words = split_text(text)
        for name, piece in pieces().items():
            found = piece.read(words, 2)
            if found is None or piece.looks:
                assert found is None or found[1] == 2, (name, text)
            else:
                second = END if found[1] == 3 else low(words, 3)
                assert holds(grammar.behind(name, low(words, 2)), second), (name, text)
