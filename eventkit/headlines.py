"""Events of one article → the same events without those of the headline that the lead tells again.

"Gunmen seize pupils in Zamfara" and "Gunmen abducted 34 pupils on Friday night" are one event: the type agrees, and so do the
parties, by a word, by their country or by what they are. The event keeps the words of the lead and gains the headline as evidence.
"""

from collections.abc import Iterable, Sequence

from .document import Sentence, Span
from .events import Actor, Event
from .merge import merged

LEAD = 4  # sentences behind the headline
OTHERS = frozenset({"other", "another", "more"})  # "three other officers" are not those of the headline
SMALL = frozenset(
    """the and for from former new some many several dozen hundred thousand dozens hundreds thousands scores people person persons men
    women one two three four five six seven eight nine ten""".split()
)


def join_headline(events: Sequence[Event], title: Span | None, sentences: Iterable[Sentence]) -> list[Event]:
    """The events, those of the headline joined to the first of the lead that each can be."""
    if title is None:
        return list(events)
    behind = [sentence for sentence in sentences if sentence.start >= title.end][:LEAD]
    end = behind[-1].end if behind else title.end
    kept = [event for event in events if event.action.start >= title.end]
    lead = [i for i, event in enumerate(kept) if event.action.start < end]
    alone = []
    for told in (event for event in events if event.action.start < title.end):
        at = next((i for i in lead if tells_again(told, kept[i])), None)
        if at is None:
            alone.append(told)
        else:
            kept[at] = merged(kept[at], _fitting(told, kept[at]))
    return [*alone, *kept]


def _fitting(headline: Event, story: Event) -> Event:
    """The headline without towns, and without those whom the story names on the other side: "Chad truce with rebels" is one of both."""
    actors = tuple(a for a in headline.actors if not any(_is_like(a, b) for b in story.targets))
    targets = tuple(a for a in headline.targets if a.basis != "gazetteer" and not any(_is_like(a, b) for b in story.actors))
    return headline.model_copy(update={"actors": actors, "targets": targets})


def tells_again(headline: Event, story: Event) -> bool:
    """True when an event of the headline can be that one of the story: some party agrees, none contradicts."""
    if (headline.type, headline.status) != (story.type, story.status):
        return False
    sides = [(headline.actors, story.actors), (headline.targets, story.targets)]
    agreeing = [any(_is_like(a, b) for a in one for b in other) for one, other in sides if one and other]
    return all(agreeing) and (bool(agreeing) or headline.action.lemma == story.action.lemma)


def _is_like(short: Actor, full: Actor) -> bool:
    """ "Washington" and "the United States", "hackers" and "a criminal gang", "pupils" and "34 pupils"."""
    if not OTHERS.isdisjoint(full.text.casefold().split()[:2]):
        return False
    if short.country and full.country and short.country != full.country:
        return False
    one, other = _words(short), _words(full)
    if not one or not other or not one.isdisjoint(other):  # "four", "some 4,200 people" can be anybody
        return True
    if not set(short.sectors).isdisjoint(full.sectors):
        return True
    same_place = bool(short.country) and short.country == full.country
    return same_place and not (short.sectors and full.sectors)


def _words(actor: Actor) -> frozenset[str]:
    words = f"{actor.text} {actor.name}".casefold().replace("-", " ").split()
    return frozenset(word.removesuffix("s") for word in words if len(word) > 2 and word.isalpha() and word not in SMALL)
