"""Lemma tables of lemminflect (MIT) and the word list of the bundled models → data/common_words.txt.gz: words written small.

Needs torch, and lemminflect on the path; run it when the models change.
"""

import gzip
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import torch

PACKAGE = Path(__file__).parents[1] / "eventkit"
WORD = re.compile(r"[a-z]+")
FUNCTION_WORDS = """a about after all also although among an and any are as at be been before being between both but by did do does
during each for from had has have having he her hers him his how if in into is it its may me might must my no nor not of on or our
out over shall she should so some such than that the their them then there these they this those though through to under until up us
upon was we were what when where whether which while who whom whose why will with without would yet you your""".split()


def common_words() -> list[str]:
    """Words that the tables write small, frequent enough to have a vector."""
    vocabulary = torch.load(PACKAGE / "parsing/models/en/pretrain/news.pt", map_location="cpu", weights_only=True)["vocab"]
    frequent = frozenset(vocabulary["_id2unit"])
    return sorted({*FUNCTION_WORDS, *(word for word in _forms() if word in frequent and WORD.fullmatch(word))})


def _forms() -> Iterator[str]:
    spec = find_spec("lemminflect")
    assert spec and spec.origin
    with gzip.open(Path(spec.origin).parent / "resources" / "infl_lu.csv.gz", "rt", encoding="utf-8") as rows:
        for row in rows:
            lemma, _, *forms = row.strip().split(",")  # regular and irregular forms, alternatives by "/"
            if lemma.islower():
                yield from (lemma, *(form for cell in forms for form in cell.split("/")))


if __name__ == "__main__":
    words = common_words()
    with gzip.GzipFile(PACKAGE / "data" / "common_words.txt.gz", "wb", mtime=0) as file:
        file.write(("\n".join(words) + "\n").encode())
    print(len(words))
