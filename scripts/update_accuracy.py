"""tests/gold → the accuracy tables of README.md and docs/explanation/accuracy.md. `--check` only compares (exit code 1)."""

import sys
from pathlib import Path

from eventkit.evaluation import Evaluation, evaluate

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold"
PAGES = (ROOT / "README.md", ROOT / "docs" / "explanation" / "accuracy.md")
BEGIN, END = "<!-- accuracy: written by scripts/update_accuracy.py -->\n", "<!-- end of accuracy -->"
FIELDS = ("type", "mode", "actors", "targets", "date", "location")


def write_table(found: dict[str, Evaluation]) -> str:
    """A row a set and field, and a line about the documents without events."""
    rows = ["| set | field | gold | precision | recall | F1 |", "|---|---|---:|---:|---:|---:|"]
    for name, evaluation in found.items():
        for field in FIELDS:
            score = evaluation.fields[field]
            rows.append(f"| {name} | {field} | {score.gold} | {score.precision:.2f} | {score.recall:.2f} | {score.f1:.2f} |")
    quiet = sum(e.empty_documents for e in found.values())
    false = sum(e.false_events for e in found.values())
    return "\n".join([*rows, "", f"On the {quiet} sentences without an event, {false} events were read.", ""])


def replace(page: str, table: str) -> str:
    """The page with `table` between its markers."""
    before, _, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"a page lacks the markers {BEGIN.strip()} and {END}")
    return before + BEGIN + "\n" + table + "\n" + end + after


def main() -> None:
    table = write_table({path.stem: evaluate(path) for path in sorted(GOLD.glob("*.jsonl"))})
    stale = []
    for path in PAGES:
        page = path.read_text(encoding="utf-8")
        if (new := replace(page, table)) != page:
            stale.append(path.name)
            if "--check" not in sys.argv:
                path.write_text(new, encoding="utf-8")
    print(table)
    if stale and "--check" in sys.argv:
        raise SystemExit(f"the accuracy table is not what is measured today in {', '.join(stale)}: run 'make accuracy'")


if __name__ == "__main__":
    main()
