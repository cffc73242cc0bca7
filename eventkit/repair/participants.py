"""Sentence → sentence: participants that the parser hung on the wrong word given back to their verb."""

from collections.abc import Callable, Mapping

from ..document import Sentence, Token
from . import joints, phrases, subjects, verbs
from .steps import Fixed, rewired


def restore_participants(sentence: Sentence) -> Sentence:
    """The sentence with each participant at its own verb; one without slips comes back as it is."""
    for i in range(len(sentence)):
        for step in STEPS.get(sentence.tokens[i].deprel, ()):
            if fixed := step(sentence, sentence.tokens[i]):
                sentence = rewired(sentence, fixed)
    return sentence


STEPS: Mapping[str, tuple[Callable[[Sentence, Token], Fixed], ...]] = {
    "obj": (
        subjects.find_subjects,
        phrases.free_objects,
        phrases.name_recipients,
        phrases.lower_prepared_objects,
        phrases.part_names,
    ),
    "iobj": (phrases.lower_prepared_objects,),
    "nsubj": (
        subjects.lift_from_auxiliaries,
        subjects.give_up_objects,
        subjects.join_hyphened_names,
        phrases.part_names,
        subjects.lower_owning_firms,
        subjects.set_scenes,
    ),
    "nsubj:pass": (subjects.lower_owning_firms, subjects.set_scenes),
    "conj": (
        phrases.part_names,
        joints.join_infinitives,
        joints.join_likes,
        verbs.go_on_accusing,
        joints.join_parties,
        joints.join_finite_verbs,
    ),
    "amod": (verbs.raise_perfects, phrases.prepare_phrases),
    "aux:pass": (subjects.act_by_short_have,),
    "case": (phrases.lift_prepositions, verbs.raise_prepared_verbs),
    "compound": (subjects.free_compound_subjects, subjects.free_from_first_halves),
    "ccomp": (subjects.return_subjects, subjects.lower_to_clauses),
    "expl": (subjects.name_the_willing,),
    "acl:relcl": (verbs.raise_relatives, verbs.give_people_their_clauses),
    "acl": (
        verbs.charge_in_court,
        verbs.free_neighbours,
        verbs.free_participles,
        subjects.free_said_clauses,
        verbs.return_infinitives,
        joints.join_perfects,
    ),
    "advcl": (verbs.free_neighbours, verbs.hang_on_doers, verbs.free_accusations, verbs.return_infinitives, verbs.hang_accused),
    "obl": (subjects.count_subjects, joints.join_forces, phrases.return_agents),
    "xcomp": (verbs.free_neighbours, verbs.hang_on_objects, verbs.lower_participles, verbs.lower_described),
    "flat": (phrases.lead_by_names,),
    "nmod": (phrases.free_places_of_counted, phrases.free_from_days, phrases.return_agents, joints.join_forces),
    "nmod:poss": (phrases.free_her,),
    "nmod:unmarked": (phrases.free_times,),
    "appos": (phrases.lead_by_nouns,),
}
"""What may be wrong with a word, by the relation it was given."""
