"""Article → how its source writes dates: is 12/03/2015 the 12th of March or the 3rd of December?"""

import re

from ..article import Article

MONTH_FIRST = frozenset({"us", "ph", "gu", "pr", "fm", "mh", "pw", "vi"})
"""Countries, by their code, that write the month first; the others write the day first."""
NOBODY_KNOWS = frozenset({"ca", "cn", "jp", "kr", "tw", "hu", "io", "tv", "co", "me", "ai", "eu"})
"""Codes of countries that write both, or the year first, and codes that are used all over the world."""
AMERICAN = frozenset({"gov", "mil", "edu"})
REGION = re.compile(r"en[-_]([A-Za-z]{2})\b")
HOST = re.compile(r"(?:https?://)?(?:[\w-]{1,63}\.){1,6}([a-z]{2,6})(?:[:/]|$)", re.IGNORECASE)


def is_day_first(article: Article) -> bool | None:
    """By the region of its language ("en-GB") or the country of its address ("bbc.co.uk"); None when neither tells.

    >>> [is_day_first(Article(text="", url=url)) for url in ("https://www.bbc.co.uk/news/1", "https://apnews.us/1", "cnn.com")]
    [True, False, None]
    """
    if match := REGION.match(article.language):
        return _by_code(match[1].lower())
    for address in (article.url, article.source):
        match = HOST.match(address or "")
        known = _by_code(match[1].lower()) if match else None
        if known is not None:
            return known
    return None


def _by_code(code: str) -> bool | None:
    if code in AMERICAN or code in MONTH_FIRST:
        return False
    return True if len(code) == 2 and code not in NOBODY_KNOWS else None
