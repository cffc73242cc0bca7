"""One sentence on its way through the stages → docs/images/pipeline.svg, drawn from what they really make of it."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from textwrap import wrap

import eventkit
from eventkit.clauses.reading import find_clauses
from eventkit.document import Sentence
from eventkit.results import Result
from eventkit.wording import name_actors, name_date, name_place

OUT = Path(__file__).parents[1] / "docs" / "images" / "pipeline.svg"
SENTENCE = "Kenyan troops killed four gunmen near Garissa on Tuesday."
PUBLISHED = "2013-07-18"
WIDTH, LEFT, RIGHT = 860, 24, 226
LINE, PAD, GAP, LETTERS = 19, 14, 22, 78
STYLE = """
text { font: 14px system-ui, "DejaVu Sans", sans-serif; fill: #1d2026 } .stage { font-weight: 700 } .file { fill: #5b616b; font-size: 12px }
.what { font: 13px ui-monospace, "DejaVu Sans Mono", monospace } .box { fill: #fff; stroke: #d8d6d0 } .page { fill: #fbfaf8 }
.arrow { stroke: #2a4fb5; stroke-width: 2; fill: none } .head { fill: #2a4fb5 }
"""
Stage = tuple[str, str, Sequence[str]]


def main() -> None:
    result = eventkit.Extractor().analyze(eventkit.Article(text=SENTENCE, published=PUBLISHED))
    OUT.write_text(draw(list(stages(result))), encoding="utf-8")
    print(OUT)


def stages(result: Result) -> Iterator[Stage]:
    """Name, module and outcome of every stage."""
    sentence, event = result.document.sentences[0], result.events[0]
    trace, date, place = event.evidence[0].trace, event.date, event.location
    assert date and place
    yield "1 layout", "layout.py", [f"story: “{SENTENCE}”", f"published: {result.article.published}"]
    yield "2 parse", "parsing/", [" ".join(_tree(sentence))]
    yield "3 clauses", "clauses/", [" · ".join(_clause(sentence))]
    pattern = trace[0].split("|")[0] + "|…) {targets}"
    yield (
        "4 frames",
        "patterns/",
        [f"{event.type}  {pattern}", ", ".join(step.replace("PERSON|GROUP|ARMED|GOV|ORG", "…") for step in trace[2:-1])],
    )
    yield (
        "5 values",
        "resolve/",
        [
            f"{name_actors(event.actors)} → {name_actors(event.targets)}",
            f"{date.text} → {name_date(date)} ({date.basis}) · {place.text} → {place.lat}, {place.lon}",
        ],
    )
    yield "6 event", "assemble.py", [f"{event.type} {event.status.value}, confidence {event.confidence}, id {event.id}"]
    doubts = "; ".join(issue.code for issue in result.issues) or "no issue"
    yield "7 check, merge", "check.py merge.py", [f"{doubts}; one mention, one piece of evidence"]
    yield "export", "export/", [f"JSON, CSV, GeoJSON, …: {name_actors(event.actors)}, {event.action.text}, {name_place(place)}"]


def _tree(sentence: Sentence) -> Iterator[str]:
    for token in sentence.tokens:
        if token.relation != "punct":
            yield f"{token.text}/{token.deprel}"


def _clause(sentence: Sentence) -> Iterator[str]:
    clause = next(clause for clause in find_clauses(sentence) if clause.kind == "verb")
    yield f"{clause.lemma} ({'passive' if clause.passive else 'active'})"
    for argument in clause.arguments:
        yield f"{' '.join(filter(None, (argument.role, argument.preposition)))}: {sentence.tokens[argument.head].text}"


def draw(rows: Sequence[Stage]) -> str:
    y, parts = GAP, []
    for number, (stage, file, what) in enumerate(rows):
        lines = [line for text in what for line in wrap(text, LETTERS)]
        height = LINE * max(2, len(lines)) + 2 * PAD - 6
        if number:
            parts.append(f'<path class="arrow" d="M120 {y - GAP}v{GAP - 6}"/><path class="head" d="M114 {y - 8}h12l-6 8z"/>')
        parts.append(f'<rect class="box" x="{LEFT}" y="{y}" width="{WIDTH - 2 * LEFT}" height="{height}" rx="9"/>')
        parts.append(f'<text class="stage" x="{LEFT + 16}" y="{y + PAD + 11}">{stage}</text>')
        parts.append(f'<text class="file" x="{LEFT + 16}" y="{y + PAD + 11 + LINE}">{file}</text>')
        for i, line in enumerate(lines):
            parts.append(f'<text class="what" x="{RIGHT}" y="{y + PAD + 11 + i * LINE}">{escape(line)}</text>')
        y += height + GAP
    label = "How one sentence becomes an event, stage by stage; the text below says the same."
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" role="img" aria-label="{label}"><style>{STYLE}</style>'
        f'<rect class="page" width="{WIDTH}" height="{y}" rx="12"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


if __name__ == "__main__":
    main()
