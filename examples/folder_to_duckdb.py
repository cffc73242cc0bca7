"""A folder of articles → a DuckDB database, and three questions to it (extra `duckdb`)."""

from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

import eventkit
from eventkit.corpus import read_run, run
from eventkit.corpus.stores import to_duckdb

ARTICLES = Path(__file__).parent / "articles"
QUESTIONS = {
    "who did what to whom, when and where": """
        SELECT actor, type, target, earliest, place FROM who_did_what
        WHERE actor IS NOT NULL AND target IS NOT NULL AND status = 'asserted' ORDER BY earliest, event LIMIT 5""",
    "between which countries, and what": """
        SELECT actor_country, target_country, type, events FROM dyads WHERE actor_country <> target_country
        ORDER BY events DESC, actor_country, target_country, type LIMIT 5""",
    "how many dead": """
        SELECT sum(q.low) AS at_least, count(DISTINCT e.article) AS articles
        FROM quantities q JOIN events e USING (event) WHERE q.kind = 'dead'""",
}


def main(folder: Path) -> None:
    """Read the articles into shards, the shards into a database, and ask it."""
    run(eventkit.read_articles(ARTICLES), folder / "events", workers=0)
    to_duckdb(read_run(folder / "events"), folder / "events.duckdb")
    with duckdb.connect(str(folder / "events.duckdb"), read_only=True) as database:
        for question, sql in QUESTIONS.items():
            print(f"{question}?")
            print(database.sql(sql))


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        main(Path(folder))
