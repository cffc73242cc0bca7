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
FUNCTION_WORDS = """a about above across after against all along also although amid among an and another any anybody anyone anything
am are as at be because been before being beneath between beyond both but by can cannot could despite did do does down during each either
everybody everyone everything every except few for from had has have having he her here hers herself him himself his how if in into is
it its itself many may me might mine must my myself neither no nobody none nor not nothing of off on onto or other others ought our
ours ourselves out over per shall she should since so some somebody someone something somewhere such than that the their theirs them
themselves then there these they this those though through throughout thus to toward towards under unless until unto up upon us was we
were what whatever when where whereas whereby whether which while who whoever whom whose why will with within without would yes yet you
your yours yourself today tonight yesterday tomorrow one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first
second third northern southern eastern western northeastern northwestern southeastern southwestern regrettable ideological rightist
leftist genocidal anti newsmen archbishop monsignor subversive subversives insurgents machinegun machineguns""".split()


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
