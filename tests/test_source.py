"""How a source writes dates."""

from datetime import date
from typing import Any

import pytest

from eventkit.article import Article
from eventkit.resolve.dates import resolve_date
from eventkit.resolve.source import is_day_first


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"url": "https://www.theguardian.co.uk/world/1"}, True),
        ({"url": "https://www.abc.net.au/news"}, True),
        ({"url": "https://www.state.gov/briefing"}, False),
        ({"url": "https://www.cnn.com/x.uk/1"}, None),
        ({"url": "https://www.cbc.ca/news"}, None),
        ({"source": "dawn.com.pk"}, True),
        ({"source": "philstar.ph"}, False),
        ({"source": "AFP"}, None),
        ({"source": "The Washington Post"}, None),
        ({"language": "en-GB", "url": "https://www.state.gov"}, True),
        ({"language": "en_US"}, False),
        ({}, None),
    ],
)
def test_order_of_day_and_month(fields: dict[str, Any], expected: bool | None) -> None:
    assert is_day_first(Article(text="", **fields)) is expected


def test_the_order_decides() -> None:
    found = [resolve_date("12/03/2014", date(2015, 3, 18), day_first=order) for order in (True, False, None)]
    assert [when and (str(when.earliest), str(when.latest)) for when in found] == [
        ("2014-03-12", "2014-03-12"),
        ("2014-12-03", "2014-12-03"),
        ("2014-03-12", "2014-12-03"),
    ]
