"""Frame + resolved values → event, with the words that prove it."""

from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from .binding.bind import bind_date, bind_place
from .clauses.phrases import is_nobody, preposition, unbroken_run
from .clauses.subjects import surface_subjects
from .confidence import confidence
from .document import Sentence
from .doubts.strict import find_doubt
from .events import Action, Actor, Event, Evidence, Issue, Status
from .factuality import Factuality, read_factuality
from .implied import MAKING, implied_targets, is_victim, people_in_places, place_acted_in, words_acted_on
from .own_fields import has_own_fields, read_own_fields
from .patterns.matching import Frame
from .registry import EventTypes, name_of
from .resolve.reading import Reading, mention_at

MEETING_FIRST = frozenset({"after", "following", "during", "at", "in"})


@dataclass(frozen=True)
class Assembler:
    """Builds events of the registered `types` from what `reading` knows."""

    types: EventTypes
    reading: Reading
    _contexts_read: dict[tuple[type[Event], int], tuple[str, ...]] = field(default_factory=dict, init=False)

    def assemble(self, frame: Frame) -> Event | Issue:
        """The event a frame stands for, or an issue that names the field it lacks."""
        event_class = self.types.owners[frame.pattern.name]
        factuality = read_factuality(frame.clause.sentence, frame.clause.head, frame.clause.support, frame.used)
        actors = self._actors(frame, "actors") or self._acting_words(frame)
        if event_class.reciprocal and not actors:
            actors = self._coming_from(frame)
        if event_class.blames and actors:
            frame = _sparing_victims(frame)
        told = people_in_places(frame, self.reading) or self._actors(frame, "targets")
        targets = _without(told or self._implied(event_class, frame), actors)
        if not actors and not targets and _wants_participants(event_class, frame) and not has_own_fields(frame):
            return self._issue(frame, "no-participant", f"{name_of(event_class)}: neither actors nor targets are known")
        if event_class.strict and (doubt := find_doubt(event_class, frame, factuality, actors, targets, self.reading)):
            return self._issue(frame, *doubt)
        final_class, raw_type = self._fold(event_class, frame, factuality, actors)
        try:
            event = final_class(
                mode=frame.pattern.mode if raw_type is None else final_class.modes_when_folded(raw_type, frame.pattern.mode),
                contexts=tuple(dict.fromkeys((*frame.pattern.contexts, *self._contexts(event_class, frame.clause.sentence)))),
                status=factuality.status,
                actors=actors,
                action=self._action(frame, raw_type),
                targets=targets,
                attribution=self._attribution(frame, factuality),
                evidence=(self._evidence(frame, factuality),),
                **self._circumstances(frame, factuality.status),
                **(read_own_fields(event_class, frame, self.reading) if raw_type is None else {}),
            )
        except ValidationError as problem:
            first = problem.errors()[0]
            field = ".".join(str(part) for part in first["loc"])
            return self._issue(frame, "invalid-field", f"{name_of(event_class)}.{field}: {first['msg']}")
        return event.model_copy(update={"confidence": confidence(event)}).with_id()

    def _fold(
        self, event_class: type[Event], frame: Frame, factuality: Factuality, actors: tuple[Actor, ...]
    ) -> tuple[type[Event], str | None]:
        """PLOVER's folding: what is only planned, threatened or negated counts as another type.

        Where nobody is said to act ("he will be sentenced in May"), nobody threatens.
        """
        name = event_class.folds.get(factuality.status)
        if factuality.condition and factuality.status in (Status.PLANNED, Status.POSSIBLE):
            name = event_class.folds_on_condition(factuality.condition) or name
        if factuality.status is Status.ASSERTED:
            name = event_class.folds_among(actors, frozenset(frame.clause.sentence[i].lemma.lower() for i in frame.used)) or name
        if name == "THREATEN" and not actors:
            return event_class, None
        if name is None or name not in self.types:
            return event_class, None
        return self.types.get(name), name_of(event_class)

    def _actors(self, frame: Frame, slot: str) -> tuple[Actor, ...]:
        sentence = frame.clause.sentence.index
        heads = (head for head in frame.heads(slot) if not is_nobody(frame.clause.sentence, head))
        found = [actor for head in heads for actor in self.reading.actors.at(sentence, head)]
        return tuple({a.name if a.basis.startswith("table") else (a.start, a.end, a.name): a for a in reversed(found)}.values())[
            ::-1
        ]

    def _acting_words(self, frame: Frame) -> tuple[Actor, ...]:
        """ "Riot *police* were deployed": where no slot says who acts, a word of the pattern that can."""
        sentence = frame.clause.sentence.index
        acted_on = {head for head, _ in words_acted_on(frame, self.reading)}
        acted_on |= {i for i in frame.used if is_victim(frame.clause.sentence, i)}
        if frame.clause.lemma in MAKING:  # "an alliance was formed": no alliance forms itself
            acted_on |= {argument.head for argument in frame.clause.with_role("object")}
        sent = {argument.head for argument in frame.clause.with_role("subject", "object")} if frame.slots else frame.used
        words = sorted((frame.used & sent) - {frame.clause.head} - acted_on)
        heads = [i for i in words if self.reading.actors.could_be(sentence, i, "ACTOR")]
        return tuple(actor for head in heads[:1] for actor in self.reading.actors.at(sentence, head))

    def _coming_from(self, frame: Frame) -> tuple[Actor, ...]:
        """ "The *premier* said after talks with Zambia": who does something after it, or at it, took part."""
        sentence, trigger = frame.clause.sentence, frame.clause.sentence[frame.clause.head]
        if frame.clause.kind != "noun" or trigger.relation != "obl" or not frame.heads("targets"):
            return ()
        if preposition(sentence, trigger.i) not in MEETING_FIRST:
            return ()
        verbs = [t.i for t in sentence.ancestors(trigger.i) if t.upos == "VERB"] or [trigger.head]
        verb = next((i for i in verbs if i < trigger.i), verbs[0])  # "said after talks that it *paid*": hung below "paid"
        subjects = (i for i in surface_subjects(sentence, verb) if self.reading.actors.could_be(sentence.index, i, "ACTOR"))
        return tuple(actor for i in subjects for actor in self.reading.actors.at(sentence.index, i))

    def _implied(self, event_class: type[Event], frame: Frame) -> tuple[Actor, ...]:
        shared = event_class.reciprocal and len(frame.heads("actors")) > 1  # "Chad and Niger agreed"
        if not event_class.directed or shared:
            return ()
        found = implied_targets(frame, self.reading, event_class)
        return found or (place_acted_in(frame, self.reading) if event_class.hostile else ())

    def _contexts(self, event_class: type[Event], sentence: Sentence) -> tuple[str, ...]:
        """What the sentence speaks of, read once for all its events."""
        key = event_class, sentence.index
        if key not in self._contexts_read:
            self._contexts_read[key] = event_class.contexts_of(sentence)
        return self._contexts_read[key]

    def _attribution(self, frame: Frame, factuality: Factuality) -> Actor | None:
        if factuality.speaker is None:
            return None
        found = self.reading.actors.at(frame.clause.sentence.index, factuality.speaker)
        return found[0] if found else None

    def _action(self, frame: Frame, raw_type: str | None) -> Action:
        clause = frame.clause
        words = unbroken_run(trigger_tokens(frame))
        start, end = clause.sentence[words[0]].start, clause.sentence[words[-1]].end
        return Action(
            text=self.reading.document.text[start:end], start=start, end=end, lemma=clause.lemma, raw_type=raw_type
        )  # fmt: skip

    def _evidence(self, frame: Frame, factuality: Factuality) -> Evidence:
        sentence = frame.clause.sentence
        status = f"status {factuality.status.value}" + (f" ← {factuality.cue}" if factuality.cue else "")
        return Evidence(
            text=self.reading.document.text[sentence.start : sentence.end],
            start=sentence.start,
            end=sentence.end,
            pattern=frame.pattern.name,
            trace=(frame.pattern.text, *frame.trace, status),
        )

    def _circumstances(self, frame: Frame, status: Status) -> dict[str, Any]:
        sentence = frame.clause.sentence
        date = next(iter(self._values(frame, "date", self.reading.dates_in(sentence.index))), None)
        place = next(iter(self._values(frame, "location", self.reading.places_in(sentence.index))), None)
        return {
            "date": date or bind_date(frame.clause, status, self.reading),
            "location": place or bind_place(frame.clause, self.reading),
            "quantities": self.reading.quantities_below(sentence.index, frame.clause.head, frame.clause.finite_head),
        }

    def _values(self, frame: Frame, slot: str, mentions: Any) -> list[Any]:
        found = (mention_at(mentions, head) for head in frame.heads(slot))
        return [mention.value for mention in found if mention is not None]

    def _issue(self, frame: Frame, code: str, message: str) -> Issue:
        token = frame.clause.sentence[frame.clause.head]
        return Issue(code=code, message=f"{message} @ {token.start}:{token.end} {token.text!r}", start=token.start, end=token.end)


def _sparing_victims(frame: Frame) -> Frame:
    """The frame without the targets to whom the deed was done."""
    sentence = frame.clause.sentence
    kept = tuple((n, tuple(h for h in heads if n != "targets" or not is_victim(sentence, h))) for n, heads in frame.slots)
    return frame if kept == frame.slots else replace(frame, slots=kept)


def _wants_participants(event_class: type[Event], frame: Frame) -> bool:
    """A pattern of words only ("river burst") is an event without anyone in it, and so is one of an impersonal type."""
    return not event_class.impersonal and any(slot.name in ("actors", "targets") for slot in frame.pattern.slots)


def trigger_tokens(frame: Frame) -> list[int]:
    """The tokens of the action: the trigger with its particle and neighbouring trigger words."""
    sentence, head = frame.clause.sentence, frame.clause.head
    particles = [t.i for t in sentence.children(head, "compound:prt")]
    slots = {i for _, heads in frame.slots for i in heads}
    return [head, *particles, *sorted(frame.used - slots - {head})]


def _without(targets: tuple[Actor, ...], actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The targets that are not the actors themselves: "Chad and Niger signed a pact between *the two countries*"."""
    taken = {(a.start, a.end) for a in actors}
    names = {a.name for a in actors}
    return tuple(
        t
        for t in targets
        if (t.start, t.end) not in taken and not (t.basis.startswith(("coref", "table:seats")) and t.name in names)
    )
