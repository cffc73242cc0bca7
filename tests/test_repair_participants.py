"""Participants that a parser hung on the wrong word are given back to their verb; trees are written by hand."""

import pytest
from trees import arcs

from eventkit.document import Sentence, Token
from eventkit.repair.sentence import repair

UPOS = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "CD": "NUM", "JJ": "ADJ", "DT": "DET", "IN": "ADP", "TO": "PART",
    "PRP": "PRON", "WP": "PRON", "WDT": "PRON", "CC": "CCONJ", "RB": "ADV", "RP": "ADP", ",": "PUNCT", ".": "PUNCT", "HYPH": "PUNCT",
}  # fmt: skip


def tree(rows: str) -> Sentence:
    """A sentence of words written as ``word/XPOS/relation/head``, with ``/NER`` and ``/lemma`` where they matter; heads count from 1."""
    tokens, start = [], 0
    for i, row in enumerate(rows.split()):
        text, xpos, relation, head, *more = row.split("/")
        lemma = more[1] if len(more) > 1 else text.lower()
        tag = more[0] if more and more[0] else "O"
        upos = UPOS.get(xpos, "VERB")
        tokens.append(Token(i, text, lemma, upos, xpos, int(head) - 1, relation, start, start + len(text), tag))
        start += len(text) + 1
    return Sentence(tuple(tokens))


# fmt: off
# what the parser said | word, relation, the word it now hangs on
SLIPS = {
    "subject of an auxiliary": (
        "Chad/NNP/nsubj/2/B-LOC said/VBD/root/0//say it/PRP/nsubj/4 had/VBD/aux/5//have sent/VBN/ccomp/2//send food/NN/obj/5",
        [("it", "nsubj", "sent")],
    ),
    "preposition before a number": (
        "Chad/NNP/nsubj/2/B-LOC sent/VBD/root/0//send food/NN/obj/2 to/IN/case/5 600/CD/nummod/6 families/NNS/nmod/3",
        [("to", "case", "families")],
    ),
    "time hung on who acts": (
        "The/DT/det/2 states/NNS/nsubj/5 last/JJ/amod/4 week/NN/nmod:unmarked/2 signed/VBD/root/0//sign",
        [("week", "obl:unmarked", "signed")],
    ),
    "deed of the speaker after what is told": (
        """Chad/NNP/nsubj/2/B-LOC warned/VBD/root/0//warn it/PRP/nsubj/5 would/MD/aux/5 fight/VB/ccomp/2 and/CC/cc/7 moved/VBD/conj/5//move
        troops/NNS/obj/7""",
        [("moved", "conj", "warned")],
    ),
    "word of the speaker after what is judged": (
        """Roe/NNP/nsubj/2/B-PER said/VBD/root/0//say it/PRP/nsubj/5 was/VBD/cop/5//be wrong/JJ/ccomp/2 and/CC/cc/7 called/VBN/conj/5//call
        for/IN/case/9 talks/NNS/obl/7""",
        [("called", "conj", "said")],
    ),
    "who is on a visit": (
        "Visiting/VBG/advcl/3//visit Roe/NNP/obj/1/B-PER praised/VBD/root/0//praise Chad/NNP/obj/3/B-LOC",
        [("Roe", "nsubj", "praised"), ("Visiting", "amod", "Roe")],
    ),
    "recipient before a sum": (
        """Sweden/NNP/nsubj/2/B-LOC lent/VBD/root/0//lend the/DT/det/7 Gold/NNP/compound/5/B-MONEY Coast/NNP/compound/7/I-MONEY
        9/CD/nummod/7/I-MONEY dollars/NNS/obj/2/I-MONEY""",
        [("Coast", "iobj", "lent"), ("the", "det", "Coast")],
    ),
    "recipient before an adjective": (
        "Chad/NNP/nsubj/2 granted/VBD/root/0//grant Togo/NNP/compound/5/B-LOC free/JJ/amod/5 passage/NN/obj/2",
        [("Togo", "iobj", "granted"), ("passage", "obj", "granted")],
    ),
    "perfect taken for an adjective": (
        """Guards/NNS/nsubj/2 have/VBP/root/0//have beaten/VBN/amod/4//beat dozens/NNS/obj/2 of/IN/case/6 miners/NNS/nmod/4""",
        [("beaten", "root", ""), ("have", "aux", "beaten"), ("dozens", "obj", "beaten"), ("Guards", "nsubj", "beaten")],
    ),
    "two subjects of what is said": (
        "Roe/NNP/nsubj/7/B-PER opened/VBD/ccomp/7//open a/DT/det/4 school/NN/obj/2 ,/,/punct/7 lawyers/NNS/nsubj/7 said/VBD/root/0//say",
        [("Roe", "nsubj", "opened"), ("lawyers", "nsubj", "said")],
    ),
    "second object behind a preposition": (
        "Oslo/NNP/nsubj/2 saw/VBD/root/0//see victories/NNS/obj/2 by/IN/case/5 Labour/NNP/obj/2",
        [("Labour", "nmod", "victories")],
    ),
    "subject of what it is let do": (
        """Rebels/NNS/nsubj/2 let/VBD/root/0//let nuns/NNS/nsubj/4 go/VB/xcomp/2 unharmed/JJ/xcomp/4""",
        [("nuns", "obj", "let")],
    ),
    "preposition taken for an adjective": (
        """Rebels/NNS/nsubj/2 fight/VBP/root/0//fight alongside/JJ/amod/4 soldiers/NNS/obj/2""",
        [("soldiers", "obl", "fight"), ("alongside", "case", "soldiers")],
    ),
    "object hung on a phrase": (
        """Rebels/NNS/nsubj/2 accepted/VBD/root/0//accept in/IN/case/4 principle/NN/obl/2 a/DT/det/6 plan/NN/obj/4""",
        [("plan", "obj", "accepted"), ("principle", "obl", "accepted")],
    ),
    "participle that describes the object": (
        """Chad/NNP/nsubj/2 allowed/VBD/root/0//allow exiled/VBN/xcomp/2 writers/NNS/iobj/2 to/TO/mark/6 return/VB/advcl/3""",
        [("exiled", "amod", "writers"), ("writers", "obj", "allowed"), ("return", "xcomp", "allowed")],
    ),
    "participle that tells what became of the object": (
        """Roe/NNP/nsubj/2 saw/VBD/root/0//see wanted/VBN/xcomp/2 men/NNS/obj/3""",
        [("wanted", "xcomp", "saw")],
    ),
    "name before a verb with a hyphen": (
        """Mali/NNP/compound/2/B-LOC test/NN/obl:unmarked/4 -/HYPH/punct/2 fired/VBD/root/0//fire missiles/NNS/obj/4""",
        [("Mali", "nsubj", "fired")],
    ),
    "verb taken for a preposition": (
        """Unions/NNS/nsubj:pass/3 are/VBP/cop/6//be opposed/VBN/case/6//oppose to/IN/case/6 the/DT/det/6 plan/NN/root/0""",
        [("opposed", "root", ""), ("plan", "obl", "opposed"), ("are", "cop", "opposed"), ("Unions", "nsubj:pass", "opposed")],
    ),
    "two nouns side by side": (
        """Roe/NNP/nsubj/2/B-PER met/VBD/root/0//meet with/IN/case/5 four/CD/nummod/5 party/NN/obl/2 aides/NNS/appos/5""",
        [("aides", "obl", "met"), ("party", "compound", "aides"), ("four", "nummod", "aides"), ("with", "case", "aides")],
    ),
    "neighbour taken for a verb": (
        "Troops/NNS/nsubj/2 left/VBD/root/0//leave from/IN/mark/4 neighbouring/VBG/advcl/2//neighbour Mali/NNP/obj/4/B-LOC",
        [("Mali", "obl", "left"), ("neighbouring", "amod", "Mali"), ("from", "case", "Mali")],
    ),
    "it that is somebody": (
        "Peru/NNP/nsubj/2 says/VBZ/root/0//say it/PRP/expl/5 is/VBZ/cop/5//be ready/JJ/ccomp/2 to/TO/mark/7 talk/VB/xcomp/5",
        [("it", "nsubj", "ready")],
    ),
    "participle hung on a town": (
        """Bombs/NNS/nsubj/2 exploded/VBD/root/0//explode in/IN/case/4 town/NN/obl/2 of/IN/case/6 Lom/NNP/nmod/4/B-LOC
        killing/VBG/acl/4//kill nine/CD/obj/7""",
        [("killing", "advcl", "exploded")],
    ),
    "participle hung on the verb": (
        "Gangs/NNS/nsubj/2 released/VBD/root/0//release two/CD/nummod/4 nuns/NNS/obj/2 kidnapped/VBN/xcomp/2//kidnap in/IN/case/7 May/NNP/obl/5",
        [("kidnapped", "acl", "nuns")],
    ),
    "subject hung on the object": (
        "Serbia/JJ/amod/3/B-LOC eased/VBD/root/0//ease rules/NNS/obj/2//rule",
        [("Serbia", "nsubj", "eased")],
    ),
    "what is said hung on its subject": (
        "Miners/NNS/nsubj/6 rioted/VBD/acl/1//riot in/IN/case/4 Lota/NNP/obl/2/B-LOC locals/NNS/nsubj/6 said/VBD/root/0//say",
        [("Miners", "nsubj", "rioted"), ("rioted", "ccomp", "said")],
    ),
    "participle with a hyphen": (
        """Aid/NN/nsubj/2 went/VBD/root/0//go to/IN/case/4 war/NN/compound/6 -/HYPH/punct/6 torn/VBN/advcl/2//tear Mali/NNP/obj/6/B-LOC""",
        [("Mali", "obl", "went"), ("torn", "amod", "Mali"), ("to", "case", "Mali")],
    ),
    "subject taken for half a name": (
        "Roe/NNP/compound/2/B-PER talks/VBZ/root/0//talk to/IN/case/4 Speaker/NNP/nmod:desc/5 Poe/NNP/obl/2/B-PER",
        [("Roe", "nsubj", "talks"), ("to", "case", "Poe")],
    ),
    "relative clause hung on a town": (
        """Raids/NNS/root/0//raid near/IN/case/3 Lom/NNP/nmod/1/B-LOC which/WDT/nsubj/5 killed/VBD/acl:relcl/3//kill nine/CD/obj/5""",
        [("killed", "acl:relcl", "Raids")],
    ),
    "accusation hung on what was said": (
        """Roe/NNP/nsubj/2/B-PER said/VBD/root/0//say Mali/NNP/nsubj/4/B-LOC lied/VBD/ccomp/2//lie ,/,/punct/6
        accusing/VBG/advcl/4//accuse it/PRP/obj/6""",
        [("accusing", "advcl", "said")],
    ),
    "counted people before a participle": (
        """Two/CD/nsubj:pass/3 were/VBD/aux:pass/3//be killed/VBN/root/0//kill and/CC/cc/8 at/IN/case/7 least/JJS/advmod/7 nine/CD/obl/8
        wounded/VBN/conj/3//wound""",
        [("nine", "nsubj:pass", "wounded"), ("at", "advmod", "nine")],
    ),
    "infinitive hung on a time": (
        """Chad/NNP/nsubj/2 let/VBD/root/0//allow exiles/NNS/obj/2 who/WP/nsubj/5 lived/VBD/acl:relcl/3//live abroad/RB/advmod/5 for/IN/case/8
        decades/NNS/obl/5 to/TO/mark/10 return/VB/acl/8""",
        [("return", "xcomp", "let")],
    ),
    "infinitive hung on those who are asked": (
        """Roe/NNP/nsubj/2 appealed/VBD/root/0//appeal to/IN/case/4 nurses/NNS/obl/2 from/IN/case/7 the/DT/det/7 country/NN/nmod/4
        to/TO/mark/9 help/VB/acl/7""",
        [("help", "xcomp", "appealed")],
    ),
    "bare verb joined to a finite one": (
        """Roe/NNP/nsubj/2 urged/VBD/root/0//urge them/PRP/obj/2 to/TO/mark/5 leave/VB/xcomp/2 and/CC/cc/7 condemn/VBP/conj/2 the/DT/det/9
        coup/NN/obj/7""",
        [("condemn", "conj", "leave")],
    ),
    "parties hung on a day": (
        """Oslo/NNP/nsubj/2 opened/VBD/root/0//open talks/NNS/obj/2//talk on/IN/case/5 Sunday/NNP/nmod/3/B-DATE between/IN/case/7
        Mali/NNP/nmod/5/B-LOC and/CC/cc/9 Niger/NNP/conj/7/B-LOC""",
        [("Mali", "nmod", "talks"), ("Niger", "conj", "Mali")],
    ),
    "agent hung on what is given": (
        """Nurses/NNS/nsubj:pass/3 were/VBD/aux:pass/3//be denied/VBN/root/0//deny visas/NNS/obj/3//visa by/IN/case/6 Oslo/NNP/nmod/4/B-LOC""",
        [("Oslo", "obl:agent", "denied")],
    ),
    "preposition before a long title": (
        """Roe/NNP/nsubj/2/B-PER talks/VBZ/root/0//talk with/IN/case/4 House/NNP/compound/5 Speaker/NNP/nmod:desc/6 Poe/NNP/obl/2/B-PER""",
        [("with", "case", "Poe")],
    ),
    "count behind a day": (
        """Police/NNS/nsubj/2 held/VBD/root/0//hold on/IN/case/4 Sunday/NNP/obl/2/B-DATE nine/CD/nummod/6 miners/NNS/obl/2""",
        [("miners", "obj", "held")],
    ),
    "count behind a particle": (
        "They/PRP/nsubj/2 kidnapped/VBD/root/0//kidnap up/RP/compound:prt/2 to/IN/fixed/3 nine/CD/nummod/6 miners/NNS/obl/2",
        [("miners", "obj", "kidnapped"), ("up", "advmod", "miners")],
    ),
    "attack joined to a home": (
        """arson/NN/compound/2 attack/NN/root/0 on/IN/case/4 homes/NNS/nmod/2//home and/CC/cc/6 attack/NN/conj/4 on/IN/case/8 shops/NNS/nmod/6""",
        [("attack", "conj", "attack")],
    ),
    "perfect hung on a noun": (
        """None/NN/nsubj:pass/4 has/VBZ/aux/4//have been/VBN/aux:pass/4//be charged/VBN/root/0//charge had/VBD/conj/4//have lawyers/NNS/obj/5
        or/CC/cc/9 been/VBN/aux:pass/9//be tried/VBN/acl/6//try""",
        [("tried", "conj", "charged")],
    ),
    "firm before its manager": (
        """Acme/NNP/nsubj:pass/4/B-ORG manager/NN/nsubj:pass/4 was/VBD/aux:pass/4//be fined/VBN/root/0//fine""",
        [("Acme", "compound", "manager"), ("manager", "nsubj:pass", "fined")],
    ),
    "who behind a government": (
        """critics/NNS/root/0//critic of/IN/case/4 the/DT/det/4 government/NN/nmod/1 ,/,/punct/7 who/WP/nsubj/7 fled/VBD/acl:relcl/4//flee""",
        [("fled", "acl:relcl", "critics")],
    ),
    "accusation joined to what was said": (
        """Roe/NNP/nsubj/2 said/VBD/root/0//say Poe/NNP/nsubj/4 lied/VBD/ccomp/2//lie ,/,/punct/7 and/CC/cc/7 accused/VBD/conj/4//accuse
        him/PRP/obj/7""",
        [("accused", "conj", "said")],
    ),
    "the accused behind a comma": (
        """Police/NNS/nsubj/2 held/VBD/root/0//hold two/CD/nummod/4 men/NNS/obj/2 ,/,/punct/6 accused/VBN/advcl/2//accuse of/IN/case/8 fraud/NN/obl/6""",
        [("accused", "acl", "men")],
    ),
    "second party hung on a day": (
        """talks/NNS/root/0//talk Friday/NNP/obl:unmarked/1/B-DATE between/IN/case/4 Roe/NNP/nmod/1/B-PER and/CC/cc/7 Kenyan/JJ/amod/7
        envoys/NNS/conj/2//envoy""",
        [("envoys", "conj", "Roe")],
    ),
    "second party with its noun hung beside the first": (
        """clashes/NNS/root/0//clash between/IN/case/3 army/NN/nmod/1 and/CC/cc/5 rebel/NN/conj/3 forces/NNS/nmod/1//force""",
        [("forces", "conj", "army"), ("rebel", "compound", "forces"), ("and", "cc", "forces")],
    ),
    "participle taken for a verb": (
        """men/NNS/nsubj/2//man fought/VBD/root/0//fight running/VBG/xcomp/2//run battles/NNS/obj/3 with/IN/case/6 guards/NNS/obl/3""",
        [("battles", "obj", "fought"), ("running", "amod", "battles"), ("guards", "obl", "battles")],
    ),
    "agent hung on a judgement": (
        """it/PRP/nsubj:pass/3 was/VBD/aux:pass/3//be called/VBN/root/0//call rash/JJ/xcomp/3 by/IN/case/6 Roe/NNP/obl/4/B-PER""",
        [("Roe", "obl:agent", "called")],
    ),
    "charge hung on a court": (
        """Roe/NNP/nsubj/2/B-PER stood/VBD/root/0//stand in/IN/case/4 court/NN/obl/2 charged/VBN/acl/4//charge with/IN/case/7 theft/NN/obl/5""",
        [("charged", "advcl", "stood")],
    ),
    "gerund behind who does it": (
        """Roe/NNP/nsubj/2/B-PER saw/VBD/root/0//see risks/NNS/obj/2//risk of/IN/case/5 Mali/NNP/nmod/3/B-LOC arming/VBG/advcl/2//arm
        rebels/NNS/obj/6//rebel""",
        [("arming", "acl", "Mali")],
    ),
    "her before a preposition": (
        """They/PRP/nsubj/2 placed/VBD/root/0//place her/PRP/nmod:poss/5 under/IN/case/5 arrest/NN/obl/2""",
        [("her", "obj", "placed")],
    ),
    "finite verb joined to a participle": (
        """troops/NNS/nsubj/9 which/WDT/nsubj/3 stood/VBD/acl:relcl/1//stand there/RB/advmod/3 drilling/VBG/acl/3//drill and/CC/cc/8
        were/VBD/aux:pass/8//be hit/VBN/conj/5//hit fled/VBD/root/0//flee""",
        [("hit", "conj", "stood")],
    ),
    "bounded count": (
        "They/PRP/nsubj/2 kidnapped/VBD/root/0//kidnap up/RP/compound:prt/2 to/IN/case/6 nine/CD/nummod/6 miners/NNS/obl/2",
        [("miners", "obj", "kidnapped"), ("up", "advmod", "miners")],
    ),
}
RIGHT = {
    "a modifier behind the adjective": "Japan/NNP/nsubj/2 gave/VBD/root/0//give strong/JJ/amod/5 EU/NNP/compound/5/B-ORG support/NN/obj/2",
    "a town that borders": "in/IN/case/2 Lom/NNP/obl/5/B-LOC bordering/VBG/acl/2//border Mali/NNP/obj/3 rest/VB/root/0",
    "a town that lies": "Raids/NNS/root/0//raid on/IN/case/3 Lom/NNP/nmod/1/B-LOC which/WDT/nsubj/5 borders/VBZ/acl:relcl/3//border Mali/NNP/obj/5",
    "a wish about somebody": "They/PRP/nsubj/2 want/VBP/root/0//want him/PRP/obj/2 released/VBN/xcomp/2//release",
    "a panel set up to look into it": """Roe/NNP/nsubj/2 asked/VBD/root/0//ask a/DT/det/4 panel/NN/obj/2 formed/VBN/acl/4//form
        to/TO/mark/7 probe/VB/advcl/5 the/DT/det/9 fire/NN/obj/7""",
    "two verbs in the past": """Roe/NNP/nsubj/2 agreed/VBD/root/0//agree to/TO/mark/4 leave/VB/xcomp/2 and/CC/cc/6 quit/VBP/conj/2//quit""",
    "a book by somebody": """Roe/NNP/nsubj/2 read/VBD/root/0//read a/DT/det/4 book/NN/obj/2 by/IN/case/6 Poe/NNP/nmod/4/B-PER""",
    "his before a noun": "They/PRP/nsubj/2 took/VBD/root/0//take her/PRP/nmod:poss/4 bag/NN/obj/2 to/IN/case/6 court/NN/obl/2",
    "two participles": """men/NNS/nsubj/2 stood/VBD/root/0//stand singing/VBG/advcl/2//sing and/CC/cc/5 dancing/VBG/conj/3//dance""",
    "a deed kept up": """men/NNS/nsubj/2//man kept/VBD/root/0//keep robbing/VBG/xcomp/2//rob banks/NNS/obj/3//bank""",
    "nobody at all": "Critics/NNS/nsubj/2//critic say/VBP/root/0//say it/PRP/expl/5 is/VBZ/cop/5//be clear/JJ/ccomp/2",
}
# fmt: on


@pytest.mark.parametrize("slip", SLIPS)
def test_participants_return_to_their_verb(slip: str) -> None:
    rows, wanted = SLIPS[slip]
    sentence = repair(tree(rows))
    found = arcs(sentence)
    assert [(word, *found[word]) for word, _, _ in wanted] == wanted


@pytest.mark.parametrize("case", RIGHT)
def test_right_trees_stay(case: str) -> None:
    sentence = tree(RIGHT[case])
    assert repair(sentence) == sentence


def test_a_list_of_places_is_parted_where_the_second_is_the_subject() -> None:
    rows = """Meeting/VBG/advcl/7//meet in/IN/case/3 Ufa/NNP/obl/1/B-LOC ,/,/punct/1/I-LOC Kenya/NNP/nsubj/7/I-LOC
    quickly/RB/advmod/7 agreed/VBD/root/0//agree"""
    entities = [(e.first, e.last) for e in repair(tree(rows)).entities]
    assert entities == [(2, 2), (4, 4)]
