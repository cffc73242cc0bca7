"""Sentence → sentence: predicates that the parser hid inside noun phrases, or took for something else, put back in their place."""

from ..document import Sentence
from . import hidden, mistaken
from .steps import Step, applied


def restore_predicates(sentence: Sentence) -> Sentence:
    """The sentence with each of the repairs made that applies."""
    return applied(STEPS, sentence)


STEPS = (
    Step(mistaken.name_verbal_names, frozenset(first.lower() for first, _ in mistaken.VERBAL_NAMES)),
    Step(mistaken.name_no_days, frozenset({"B-DATE"})),
    Step(mistaken.name_nouns_behind_to, mistaken.NOUNS_BEHIND_TO | {"NNS"}),
    Step(mistaken.phrases_are_no_clauses, frozenset({"advcl"})),
    Step(mistaken.free_behind_asides, mistaken.ASIDES | {"B-DATE", "I-DATE"}),
    Step(hidden.raise_hidden_verbs, frozenset({"VBD", "amod"})),
    Step(hidden.raise_trailing_verbs, frozenset({"VBN"})),
    Step(hidden.act_without_auxiliary, frozenset({"nsubj:pass"})),
    Step(hidden.raise_intentions, frozenset(verb for verb, _ in hidden.INTENDING)),
    Step(hidden.raise_progressives, frozenset({"VBG"})),
    Step(hidden.join_hidden_verbs, frozenset({"amod"})),
    Step(hidden.act_while_visiting, frozenset({"visiting"})),
    Step(hidden.raise_shots, frozenset({"dead"})),
    Step(hidden.lower_reduced_relatives, frozenset({"VBN"})),
    Step(mistaken.free_gerunds, frozenset({"VBG"})),
    Step(hidden.free_infinitives, hidden.VERBAL_ADJECTIVES),
    Step(hidden.split_small_clauses, frozenset({"obj"}) | hidden.JUDGED),
    Step(mistaken.stand_on_states, frozenset({"cop"})),
    Step(mistaken.name_nominal_gerunds, mistaken.DOINGS),
    Step(mistaken.name_content_clauses, frozenset({"acl:relcl"})),
    Step(mistaken.name_small_words, frozenset({"obl:agent", "yet", "csubj"})),
)
