"""Values → a few words: what a table, a list or a page says about an event."""

from collections.abc import Iterable

from .events import Actor, Place, When


def name_actor(someone: Actor) -> str:
    """``Vladimir Putin (RUS GOV)``."""
    codes = " ".join(part for part in (someone.country, *someone.sectors) if part)
    return f"{someone.name} ({codes})" if codes else someone.name


def name_actors(group: Iterable[Actor]) -> str:
    """Everybody, with commas between."""
    return ", ".join(name_actor(someone) for someone in group)


def name_date(date: When | None) -> str:
    """``2015-03-18``, ``2015-03-16/2015-03-22``, ``2008-01-01/..``; the words where no day is known."""
    if date is None:
        return ""
    if date.earliest is None and date.latest is None:
        return date.text
    ends = [day.isoformat() if day else ".." for day in (date.earliest, date.latest)]
    return "/".join(dict.fromkeys(ends))


def name_place(place: Place | None) -> str:
    """``Moscow (RUS)``."""
    if place is None:
        return ""
    return f"{place.name} ({place.country})" if place.country and place.country != place.name else place.name
