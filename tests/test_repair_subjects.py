"""Subjects that the parser hung on the wrong word; trees are written by hand (see trees.tree)."""

from dataclasses import replace

import pytest
from trees import arcs, tree

from eventkit.document import Sentence
from eventkit.repair.sentence import repair

# fmt: off
# what the parser said | word, relation, the word it now hangs on
SLIPS = {
    "a subject taken for a clause, before a relative clause": (
        """Acme/NNP:ccomp<said where:advmod<works he:nsubj<works works/VBZ:acl:relcl<Acme has/VBZ:aux<agreed agreed=agree/VBN:ccomp<said
        to:mark<close close/VB:xcomp<agreed ,:punct lawyers:nsubj said=say/VBD:root .:punct""",
        [("Acme", "nsubj", "agreed")],
    ),
    "a subject told more of between dashes": (
        """couple/NN:ccomp<said –:punct<couple neighbors:nsubj:pass<charged of:case<Roe Roe/NNP:nmod<neighbors was/VBD:aux:pass<charged
        charged=charge/VBN:ccomp<said police:nsubj said=say/VBD:root .:punct""",
        [("couple", "nsubj:pass", "charged"), ("neighbors", "appos", "couple")],
    ),
    "the name of the place before it": (
        """In:case<capital the:det<capital capital:obl ,:punct Lome/NNP:nsubj police:nsubj shot=shoot/VBD:root men:obj .:punct""",
        [("Lome", "appos", "capital"), ("police", "nsubj", "shot")],
    ),
    "has, not is": (
        """he/PRP:nsubj:pass 's=be/VBZ:aux:pass helped=help/VBN:root mayors:obj .:punct""",
        [("'s", "aux", "helped"), ("he", "nsubj", "helped")],
    ),
}
RIGHT = {
    "a clause without a verb": """talks/NNS:ccomp<said over:case<pay pay:nmod<talks ,:punct lawyers:nsubj said=say/VBD:root .:punct""",
    "two subjects without a place": """In:case<capital the:det<capital capital:obl ,:punct miners:nsubj police:nsubj shot=shoot/VBD:root .:punct""",
    "a passive with what was given": """he/PRP:nsubj:pass 's=be/VBZ:aux:pass given=give/VBN:root medals:obj .:punct""",
    "a passive with its agent": """he/PRP:nsubj:pass 's=be/VBZ:aux:pass helped=help/VBN:root by:case<nurses nurses:obl:agent .:punct""",
}
# fmt: on


@pytest.mark.parametrize("slip", SLIPS)
def test_subjects_return_to_their_verb(slip: str) -> None:
    notation, wanted = SLIPS[slip]
    sentence = repair(tree(notation))
    found = arcs(sentence)
    assert [(word, *found[word]) for word, _, _ in wanted] == wanted


@pytest.mark.parametrize("case", RIGHT)
def test_right_subjects_stay(case: str) -> None:
    sentence = tree(RIGHT[case])
    assert [(t.deprel, t.head) for t in repair(sentence)] == [(t.deprel, t.head) for t in sentence]


@pytest.mark.parametrize(("gap", "relation"), [(0, "flat"), (1, "nsubj")])
def test_a_hyphen_joins_a_name_where_no_blank_stands_before_it(gap: int, relation: str) -> None:
    sentence = tree(
        "guests:nsubj from:case<University University/NNP:nmod<guests -/.:punct<University Oslo/NNP:nsubj left:root .:punct"
    )
    oslo = replace(sentence[4], start=sentence[3].end + gap)
    told = repair(Sentence((*sentence.tokens[:4], oslo, *sentence.tokens[5:])))
    assert (told[4].relation, told[told[4].head].text) == (relation, "University" if relation == "flat" else "left")
