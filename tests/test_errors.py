"""Errors say what, got, allowed and the next step, and each is what people would catch."""

import pytest

from eventkit import errors, extract, to_json
from eventkit.article import Article
from eventkit.errors import ArticleError, EventkitError, PatternError, UnknownEventTypeError, suggestion
from eventkit.registry import default_types

# fmt: off
KINDS = [
    ("ArticleError", ValueError), ("ParseFileError", ValueError), ("ModelNotFoundError", LookupError),
    ("UnknownEventTypeError", LookupError), ("DefinitionError", ValueError), ("PatternError", ValueError),
    ("OverlayError", ValueError), ("ExportError", ValueError),
]
# fmt: on


@pytest.mark.parametrize(("name", "also"), KINDS)
def test_each_error_is_ours_and_a_common_one(name: str, also: type[Exception]) -> None:
    assert issubclass(getattr(errors, name), EventkitError)
    assert issubclass(getattr(errors, name), also)


def test_an_unknown_type_lists_what_there_is_and_the_nearest() -> None:
    with pytest.raises(UnknownEventTypeError) as caught:
        default_types.get("PROTST")
    assert caught.value.name == "PROTST" and "ASSAULT" in caught.value.known
    assert str(caught.value).startswith("no event type 'PROTST'. Known: ACCUSE, AGREE")
    assert str(caught.value).endswith("Did you mean 'PROTEST'?")


def test_nothing_near_is_not_suggested() -> None:
    assert "mean" not in suggestion("zzz", ["AID", "ASSAULT"])


def test_a_pattern_error_ends_with_its_place() -> None:
    fault = PatternError("no slot kind 'FIRM'", "my.patterns", 3, 9)
    assert str(fault) == "no slot kind 'FIRM' @ my.patterns:3:9"
    assert (fault.source, fault.line, fault.column) == ("my.patterns", 3, 9)


# fmt: off
MISUSE = [
    (b"Talks began.", None, "got 12 bytes"),
    (None, None, "got NoneType"),
    (["Talks"], None, "got list"),
    ("Talks began.", "yesterday-ish", "yesterday-ish"),
    ("Talks began.", "2015-02-30", "2015-02-30"),
    ("Talks began.", 20150318, "20150318"),
]
# fmt: on


@pytest.mark.parametrize(("text", "published", "got"), MISUSE)
def test_misuse_is_an_article_error_before_any_model_is_loaded(text: object, published: object, got: str) -> None:
    with pytest.raises(ArticleError, match=got):
        extract(text, published)  # type: ignore[arg-type]


def test_an_article_knows_no_other_field() -> None:
    with pytest.raises(ValueError, match="titel"):
        Article(text="Talks began.", titel="Talks")


def test_exporting_nothing_is_no_error() -> None:
    assert to_json([]) == "[]"
