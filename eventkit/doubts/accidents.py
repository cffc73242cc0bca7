"""Sentence → does it tell of an accident, or of the weather? What nobody did is no event of a hostile type."""

from ..document import Document, Sentence

# What accidents and storms do as well as people: "was killed", "were left dead", "the road was closed".
DONE_BY_NOBODY = frozenset(
    "kill injure wound hurt die death claim maim burn leave block close cut damage destroy destruction evacuate knock shut strand".split()
)
ACCIDENTS = frozenset(
    """accident accidental accidentally avalanche blaze blizzard capsize collapse collide collision crash derail derailment drown drowning
    earthquake electrocute electrocution flood flooding freezing hurricane ice icy landslide leak lightning malfunction mishap
    mudslide overdose overturn quake rollover short-circuit short-circuited skid snow snowfall stampede storm tornado
    tsunami volcano wildfire""".split()
)
VIOLENCE = frozenset(
    """airstrike ambush assassin assassination assault attack attacker battle bomb bomber bombing bullet clash combat
    detonate drone explosive extremist fighter fighting gang grenade guerrilla gun gunfire gunman hijack insurgent knife
    militant militia landmine missile mob mortar murder protester raid rebel riot rocket shell shelling shoot shooting shot
    sniper stab stabbing suicide terror terrorism terrorist unrest violence""".split()
)


def is_accident(document: Document, sentence: Sentence, lemma: str) -> bool:
    """ "The widow was killed *when the lorry skidded*": this sentence or the one before tells of an accident, and of no violence."""
    if lemma not in DONE_BY_NOBODY:
        return False
    before = document.sentences[sentence.index - 1 : sentence.index] if sentence.index else ()
    if any(not VIOLENCE.isdisjoint(told.marks) for told in (sentence, *before)):
        return False
    return any(not ACCIDENTS.isdisjoint(told.marks) for told in (sentence, *before))
