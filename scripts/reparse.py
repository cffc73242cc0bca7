"""Every stored parse of tests/parses anew (``make parses REPARSE=1``): for when the bundled models change. Read the diff."""

from pathlib import Path

from eventkit.parsing.stanza import StanzaParser
from eventkit.testing.stored import StoredParser, read_stored

PARSES = Path(__file__).parents[1] / "tests" / "parses"


def main() -> None:
    """Parse the texts of each file and write it anew."""
    parser = StanzaParser()
    for path in sorted(PARSES.glob("*.conllu")):
        texts = list(read_stored(path))
        path.unlink()
        stored = StoredParser(path, parser)
        stored.parse(texts)
        stored.save()
        print(f"{path.name}: {len(texts)} texts")


if __name__ == "__main__":
    main()
