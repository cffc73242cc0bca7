"""Ten million examples are shared out by what an example of a law costs."""

from scripts.nightly import CHUNK, LEAST, chunks, share_out


def test_what_costs_half_is_tried_four_times_as_often_and_nothing_seldom() -> None:
    shares = share_out(1_000_000, {"cheap": 0.0005, "dear": 0.001, "dearest": 0.08})
    assert shares["cheap"] - 4 * shares["dear"] in range(-4, 5)
    assert shares["dearest"] == LEAST
    assert abs(sum(shares.values()) - 1_000_000) <= LEAST


def test_no_process_tries_more_than_hypothesis_can_remember() -> None:
    assert list(chunks(2 * CHUNK + 7)) == [CHUNK, CHUNK, 7]
    assert list(chunks(CHUNK)) == [CHUNK]
