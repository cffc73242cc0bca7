"""Gold sentences → the weights of `confidence`, by logistic regression, with the reliability table for the docs.

    python scripts/calibrate.py ../shared/bench/plover.jsonl ../shared/bench/cameo_r7.jsonl

An event is right when its type is one that the gold gives the sentence. Where the gold is not exhaustive only the event
nearest to a gold one counts, since the others may be right as well.
"""

import math
import sys
from collections.abc import Iterator
from pathlib import Path

from eventkit import Article, Event, Extractor
from eventkit.confidence import FEATURES, features
from eventkit.evaluation import pair_events, read_gold

STEPS, RATE, RIDGE = 4000, 0.3, 0.002
TARGET = Path(__file__).parents[1] / "eventkit" / "data" / "confidence.toml"
Sample = tuple[tuple[float, ...], bool]


def samples(path: str, extractor: Extractor) -> Iterator[Sample]:
    """The features of each judged event and whether it is right."""
    for gold in read_gold(path):
        events = extractor.analyze(Article(text=gold["text"], published=gold.get("published"))).events
        wanted = [event for event in gold["events"] if event["type"]]
        pairs = pair_events(wanted, events)
        judged = [(event, wanted[i]) for i, event in pairs.items()]
        if gold["exhaustive"]["events"] and not gold["events"]:
            yield from ((features(event), False) for event in events)
        yield from ((features(event), _is_right(event, right)) for event, right in judged)


def _is_right(event: Event, gold: dict) -> bool:  # type: ignore[type-arg]
    extra = gold.get("extra", {})
    types = {gold["type"], *(extra.get("alt_types") or ()), *(extra.get("accept_types") or ())}
    return event.type in types or ("YIELD" in types and event.type in ("CONCEDE", "RETREAT"))


def fit(rows: list[Sample]) -> list[float]:
    """Logistic regression by gradient ascent with a ridge; the first weight is the constant."""
    weights = [0.0] * (len(FEATURES) + 1)
    for _ in range(STEPS):
        slope = [0.0] * len(weights)
        for values, right in rows:
            miss = right - probability(weights, values)
            for k, value in enumerate((1.0, *values)):
                slope[k] += miss * value
        weights = [w + RATE * (s / len(rows) - RIDGE * w * (k > 0)) for k, (w, s) in enumerate(zip(weights, slope, strict=True))]
    return weights


def probability(weights: list[float], values: tuple[float, ...]) -> float:
    """How likely an event of these features is right."""
    total = sum(w * v for w, v in zip(weights, (1.0, *values), strict=True))
    return 1 / (1 + math.exp(-total))


def reliability(rows: list[Sample]) -> str:
    """The table: what was said, how often it was right; each fifth of the rows judged by weights fitted on the others."""
    said = [
        (probability(weights, values), right)
        for k in range(5)
        for weights in [fit([row for i, row in enumerate(rows) if i % 5 != k])]
        for i, (values, right) in enumerate(rows)
        if i % 5 == k
    ]
    lines = ["| confidence | events | said | right |", "|---|---:|---:|---:|"]
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        found = [(p, right) for p, right in said if low <= p < high]
        if found:
            mean, share = sum(p for p, _ in found) / len(found), sum(right for _, right in found) / len(found)
            lines.append(f"| {low:.1f}–{min(high, 1):.1f} | {len(found)} | {mean:.2f} | {share:.2f} |")
    return "\n".join(lines)


def main(paths: list[str]) -> None:
    """Fit, print the table, write the weights."""
    extractor = Extractor()
    rows = [sample for path in paths for sample in samples(path, extractor)]
    weights = fit(rows)
    print(f"{len(rows)} events, {sum(right for _, right in rows) / len(rows):.3f} right\n\n{reliability(rows)}")
    names = ("constant", *FEATURES)
    written = "\n".join(f"{name} = {weight:.3f}" for name, weight in zip(names, weights, strict=True))
    TARGET.write_text(f"# Weights of a logistic regression on {len(rows)} events, written by scripts/calibrate.py.\n{written}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
