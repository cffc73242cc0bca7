"""Raw news text → Article."""
from datetime import date
from dataclasses import dataclass
@dataclass(frozen=True)
class Article:  # replaced by the article helper
    text: str
    title: str | None = None
    published: date | None = None
    source: str | None = None
    id: str | None = None
    url: str | None = None
    language: str = "en"
