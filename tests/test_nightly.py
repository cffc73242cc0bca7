"""Ten million examples are shared out by what an example of a law costs."""

from scripts.nightly import CHUNK, chunks, share_out


def test_every_law_runs_as_long_as_any_other() -> None:
    costs = {"cheap": 0.0005, "dear": 0.02, "dearer": 0.08}
    shares = share_out(1_000_000, costs)
    assert abs(sum(shares.values()) - 1_000_000) <= len(costs)
    seconds = [shares[law] * cost for law, cost in costs.items()]
    assert max(seconds) - min(seconds) < 0.1


def test_no_process_tries_more_than_hypothesis_can_remember() -> None:
    assert list(chunks(2 * CHUNK + 7)) == [CHUNK, CHUNK, 7]
    assert list(chunks(CHUNK)) == [CHUNK]
