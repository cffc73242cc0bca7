"""``evaluate`` and ``models``: how good it is, and what it stands on."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from .. import coref_evaluation as coreference
from .. import evaluation as scoring
from ..evaluation import Evaluation, Score
from ..parsing.bundled import ModelFile, bundled_models, models_version
from . import show

MEGABYTE = 1_000_000


def evaluate(
    gold: Annotated[list[str], typer.Argument(metavar="GOLD.jsonl…", help="Documents with gold events, one a line.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, file → scores, for machines.")] = False,
) -> None:
    """Compare what is read with what should be: precision, recall and F1 by field and by type."""
    found = {Path(file).name: scoring.evaluate(file) for file in gold}
    if as_json:
        show.raw(json.dumps({name: e.as_dict() for name, e in found.items()}, indent=2) + "\n")
        return
    for name, evaluation in found.items():
        _print(name, evaluation)


def evaluate_coreference(
    gold: Annotated[list[str], typer.Argument(metavar="GOLD.conllu…", help="CoNLL-U with entities, as in GUM.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Compare the links of pronouns and descriptions with gold coreference."""
    found = coreference.evaluate_coreference(gold)
    scores = {"pronouns": found.pronouns, "nouns": found.nouns, "all": found.all}
    if as_json:
        show.raw(json.dumps({name: score.as_row() for name, score in scores.items()}, indent=2) + "\n")
    else:
        _print_scores("links", scores)


def models() -> None:
    """List the bundled models with their version and check their hashes; exit code 1 when a file is missing or changed."""
    files = [(file, file.is_intact()) for file in bundled_models()]
    rows = [(f.processor, _size(f), f.md5, "ok" if intact else "WRONG", str(f.path)) for f, intact in files]
    show.say(f"English models for news, version {models_version()}", style="bold")
    show.print_table(("processor", "size", "md5", "check", "file"), rows)
    if not all(intact for _, intact in files):
        raise typer.Exit(1)


def _size(file: ModelFile) -> str:
    return f"{file.size / MEGABYTE:.1f} MB" if file.size is not None else "missing"


def _print(name: str, evaluation: Evaluation) -> None:
    show.say(
        f"{name}: {evaluation.documents} documents, {evaluation.events} events read, "
        f"{evaluation.false_events} asserted ones in {evaluation.empty_documents} documents without any",
        style="bold",
    )
    _print_scores("field", evaluation.fields)
    _print_scores("type", dict(sorted(evaluation.types.items())))


def _print_scores(title: str, scores: Mapping[str, Score]) -> None:
    rows = [
        (name, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}", str(s.hits), str(s.predicted), str(s.gold))
        for name, s in scores.items()
        if s.gold or s.predicted
    ]
    if rows:
        show.print_table((title, "precision", "recall", "F1", "right", "read", "gold"), rows)
        show.say()
