"""Frames → the frames that stand: one reading a trigger, none inside another's words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from .clauses.phrases import preposition
from .document import Sentence
from .patterns.matching import Frame
from .registry import EventTypes, name_of

# "killed in an attack", "wounded during clashes": the same deed; "after an attack" is another.
RETELLING = frozenset({"in", "during", "by", "with"})
SUBORDINATE = frozenset({"advcl", "acl", "xcomp", "obl", "nmod", "obj", "compound", "conj"})


def select_frames(frames: Iterable[Frame], types: EventTypes) -> list[Frame]:
    """The frames that stand, in text order of their triggers.

    Types of one family compete for a trigger and the closest pattern wins; a guard that matches as
    closely as its rivals of the same type leaves none; a trigger that served another frame as a word
    or as its complement ("threatened to *attack*") is no event of its own, unless the outer pattern is a
    carrier ("promised to *release* them"); a type may absorb others below it ("marched to *demand* reforms").
    """
    families: dict[tuple[str, int], list[Frame]] = defaultdict(list)
    for frame in frames:
        event_class = types.owners[frame.pattern.name]
        families[event_class.family or name_of(event_class), frame.clause.sentence.index].append(frame)
    kept = [frame for group in families.values() for frame in _settle(group, types)]
    return sorted(kept, key=lambda f: (f.clause.sentence.index, f.clause.head, f.pattern.name))


def _settle(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """The winners of one sentence and one family, one a trigger."""
    by_trigger: dict[int, list[Frame]] = defaultdict(list)
    for frame in frames:
        by_trigger[frame.clause.head].append(frame)
    best = {head: winner for head, rivals in by_trigger.items() if (winner := _best(rivals, types)) is not None}
    told = {head: _complement_heads(frame, by_trigger[head], types) for head, frame in best.items()}
    standing = [frame for head, frame in best.items() if not _gives_way(frame, best, told[head], types)]
    return _join_coordinated(_join_tolls(_without_inner(_join_retold(standing, types), told, types), types), types)


def _best(rivals: list[Frame], types: EventTypes) -> Frame | None:
    standing = [frame for frame in rivals if not frame.pattern.guard and not _is_guarded(frame, rivals, types)]
    return min(standing, key=lambda frame: (-frame.score, len(frame.missing), frame.pattern.name), default=None)


def _is_guarded(frame: Frame, rivals: list[Frame], types: EventTypes) -> bool:
    owner = types.owners[frame.pattern.name]
    return any(
        guard.pattern.guard and types.owners[guard.pattern.name] is owner and guard.score >= frame.score for guard in rivals
    )


def _complement_heads(winner: Frame, rivals: list[Frame], types: EventTypes) -> frozenset[int]:
    """The verbs of the winner's complement, by whichever pattern of its type saw it, with their coordinates."""
    owner, sentence = types.owners[winner.pattern.name], winner.clause.sentence
    heads = {f.complement for f in rivals if types.owners[f.pattern.name] is owner and f.complement is not None}
    coordinated = {child.i for head in heads for child in sentence.children(head, "conj")}
    return frozenset(heads | coordinated) - {winner.clause.head}


def _gives_way(frame: Frame, best: Mapping[int, Frame], told: frozenset[int], types: EventTypes) -> bool:
    """A carrier before what it carries; what names nobody before what names somebody.

    "Riots *broke* out" gives way to "*riots* by students", and to "riots broke out, *led* by students".
    """
    if frame.pattern.carrier:
        return any(head in best for head in told)
    if frame.slots:
        return False
    owner = types.owners[frame.pattern.name]
    named = (other for other in best.values() if other.slots and types.owners[other.pattern.name] is owner)
    return any(other is not frame and frame.used & {*other.used, other.clause.head} for other in named)


def _without_inner(frames: list[Frame], told: Mapping[int, frozenset[int]], types: EventTypes) -> list[Frame]:
    """The frames whose trigger is no word of another, does not hang below what another is told by, and is absorbed by none."""
    words = _by_token(frames, lambda frame: frame.used | told[frame.clause.head])
    clauses = _by_token((f for f in frames if not f.pattern.carrier), lambda frame: told[frame.clause.head])
    triggers = _by_token(frames, lambda frame: {frame.clause.head, frame.clause.finite_head})

    def is_inner(frame: Frame) -> bool:
        sentence, head = frame.clause.sentence, frame.clause.head
        # "demanded that Peru *cancel* plans to *sell* arms": neither happened.
        outer = [*words.get(head, ()), *_holders(sentence, head, clauses)]
        if any(other.clause.head != head for other in outer):
            return True
        name = name_of(types.owners[frame.pattern.name])
        around = _holders(sentence, frame.clause.finite_head, triggers)
        return any(name in types.owners[other.pattern.name].absorbs for other in around)

    return [frame for frame in frames if not is_inner(frame)]


def _by_token(frames: Iterable[Frame], tokens_of: Callable[[Frame], Iterable[int]]) -> dict[int, list[Frame]]:
    found: dict[int, list[Frame]] = defaultdict(list)
    for frame in frames:
        for i in tokens_of(frame):
            found[i].append(frame)
    return found


def _join_retold(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """One frame for a deed told twice in a clause: "were *killed* in an *attack* by rebels"."""
    kept = {frame.clause.head: [frame] for frame in frames}
    order = {head: place for place, head in enumerate(kept)}
    for inner in frames:
        if not _may_retell(inner):
            continue
        around = _holders(inner.clause.sentence, inner.clause.head, kept)
        outer = [
            f for f in around if f.clause.kind == "verb" and types.owners[f.pattern.name] is types.owners[inner.pattern.name]
        ]
        if outer:
            first = min(outer, key=lambda frame: order[frame.clause.head])
            kept[first.clause.head] = [_joined(first, inner)]
            del kept[inner.clause.head]
    return [frame for (frame,) in kept.values()]


def _join_tolls(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """One frame for a deed and what came of it: "*shelled* the town, *killing* nine", "*attacked* the post and *wounded* a guard"."""
    kept = {frame.clause.head: frame for frame in frames}
    told_with: dict[int, int] = {}  # "attacked a post, killing two and *wounding* three"
    for toll in frames:
        owner = types.owners[toll.pattern.name]
        if toll.clause.lemma not in owner.tolls:
            continue
        heads = (told_with.get(head, head) for head in _deeds_of(toll))
        deeds = (kept[head] for head in heads if head in kept)
        deed = next((d for d in deeds if types.owners[d.pattern.name] is owner and _joins(d, toll)), None)
        if deed is not None:
            kept[deed.clause.head] = _joined(deed, _naming(toll), both="targets")
            told_with[toll.clause.head] = deed.clause.head
            del kept[toll.clause.head]
    return list(kept.values())


def _naming(toll: Frame) -> Frame:
    """Without mere numbers: "killed two guards and wounded *five others*"."""
    sentence = toll.clause.sentence
    named = (
        (name, tuple(h for h in heads if sentence[h].upos != "NUM" and sentence[h].lemma != "other"))
        for name, heads in toll.slots
    )
    return replace(toll, slots=tuple((name, heads) for name, heads in named if heads))


def _deeds_of(toll: Frame) -> Iterator[int]:
    """Where the deed may stand that a verb tells more of: before it, as its subject, or behind "when"."""
    sentence, head = toll.clause.sentence, toll.clause.head
    token = sentence[head]
    own = [child for child in sentence.children(head, "nsubj") if child.deprel == "nsubj"]
    is_behind = token.deprel == "conj" or (token.deprel == "advcl" and token.xpos == "VBG" and not sentence.child(head, "mark"))
    if is_behind and 0 <= token.head < head and not own:
        yield token.head
    yield from (child.i for child in own)  # "*clashes* between gangs killed nine"
    for clause in sentence.children(head, "advcl"):
        if any(mark.lemma.lower() in ("when", "as") for mark in sentence.children(clause.i, "mark", "advmod")):
            yield clause.i  # "five were killed when troops *fired* on the crowd"


def _joins(deed: Frame, toll: Frame) -> bool:
    """Neither tells of another day than the other, and nobody else did it."""
    days = [{t.i for t in f.clause.sentence.children(f.clause.head, "obl") if t.ner.endswith("DATE")} for f in (deed, toll)]
    agrees = deed.clause.kind == "noun" or deed.clause.passive == toll.clause.passive or not toll.heads("actors")
    return agrees and not all(days)


def _join_coordinated(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """One frame for two words for a deed: "they *mocked and condemned* the teachers"."""
    kept: dict[tuple[object, ...], Frame] = {}
    for frame in frames:
        clause = frame.clause
        owner, first = types.owners[frame.pattern.name], clause.sentence.first_joined(clause.head).i
        slots = tuple(sorted((name, frozenset(heads)) for name, heads in frame.slots)) if frame.slots else clause.head
        key = (owner, first, clause.kind, slots, frame.pattern.mode, frame.complement)
        same = kept.get(key)
        told = f"told again as {clause.lemma!r} ({frame.pattern.name})"
        kept[key] = frame if same is None else replace(same, trace=(*same.trace, told))
    return list(kept.values())


def _may_retell(inner: Frame) -> bool:
    sentence, head = inner.clause.sentence, inner.clause.head
    return inner.clause.kind == "noun" and sentence[head].relation in ("obl", "nmod") and preposition(sentence, head) in RETELLING


def _joined(outer: Frame, inner: Frame, both: str = "") -> Frame:
    """The outer frame with the slots that only the inner one fills, and those named `both` of the inner one, too."""
    filled = {name for name, _ in outer.slots} - {both}
    extra = tuple(slot for slot in inner.slots if slot[0] not in filled)
    pattern = replace(outer.pattern, mode=tuple(dict.fromkeys((*outer.pattern.mode, *inner.pattern.mode))))
    told = f"told again as {inner.clause.lemma!r} ({inner.pattern.name})"
    return replace(outer, pattern=pattern, slots=(*outer.slots, *extra), trace=(*outer.trace, told, *inner.trace[1:]))


def _holders(sentence: Sentence, i: int, frames: Mapping[int, Sequence[Frame]]) -> list[Frame]:
    """Of the frames at each token, those below which token `i` hangs without a finite clause of its own in between."""
    met = {frame.clause.head for frame in frames.get(i, ())}
    found = []
    link = sentence[i]
    for above in sentence.ancestors(i):
        if link.relation not in SUBORDINATE or link.deprel == "acl:relcl":
            break
        for frame in frames.get(above.i, ()):
            if frame.clause.head not in met and link.relation != "conj":
                found.append(frame)
            met.add(frame.clause.head)
        link = above
    return found
