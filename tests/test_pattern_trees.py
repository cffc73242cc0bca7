"""Patterns on trees written by hand: one row is a tree, a pattern and what comes of the two."""

import pytest
from trees import tree

from eventkit.document import Sentence
from eventkit.patterns.index import PatternIndex
from eventkit.patterns.language import parse_patterns
from eventkit.patterns.matching import Frame, Mismatch, attempt_sentence

PEOPLE = frozenset("army bomber editor he his one police rebels them they".split())
ARMED = frozenset("army police rebels".split())

# fmt: off
# a tree (see trees.tree), a pattern, and the frame: slots, slots left unsaid, words of the pattern, "+" its complement, the score;
# or the reason why there is none
ROWS = [
    # roles
    ("police:nsubj arrested=arrest:root editor:obj .:punct", "{actors} arrest {targets}", "actors police, targets editor (4)"),
    ("editor:nsubj:pass was/VBD:aux:pass arrested=arrest/VBN:root by:case<police police:obl:agent .:punct", "{actors} arrest {targets}", "actors police, targets editor (4)"),
    ("editor:nsubj:pass was/VBD:aux:pass arrested=arrest/VBN:root .:punct", "{actors} arrest {targets}", "targets editor, without actors (3)"),
    ("police:nsubj arrested=arrest:root .:punct", "{actors} arrest {targets}", "no: nothing stands where {targets} is wanted"),
    ('storm:nsubj arrested=arrest:root editor:obj .:punct', '{actors} arrest {targets}', "no: 'storm' cannot be {actors}"),
    ('police:nsubj arrested=arrest:root stone:obj .:punct', '{actors} arrest {targets}', "no: 'stone' cannot be {targets}"),
    ("police:nsubj arrested=arrest:root stone:obj and:cc<editor editor:conj<stone .:punct", "{actors} arrest {targets}", "actors police, targets editor (4)"),
    ("police:nsubj arrested=arrest:root editor:obj in:case<Lima Lima:obl .:punct", "{actors} arrest {targets} [in {location:PLACE}]", "actors police, targets editor, location Lima (5.5)"),
    ('police:nsubj arrested=arrest:root editor:obj .:punct', '{actors} arrest {targets:ARMED}', "no: 'editor' cannot be {targets:ARMED}"),
    ("police:nsubj arrested=arrest:root rebels:obj .:punct", "{actors} arrest {targets:ARMED}", "actors police, targets rebels (4.5)"),
    # prepositions
    ("rebels:nsubj fired=fire:root on:case<army army:obl .:punct", "{actors} fire on|at {targets}", "actors rebels, targets army (4)"),
    ("rebels:nsubj fired=fire:root at:case<army army:obl .:punct", "{actors} fire on {targets}", "no: nothing stands where on {targets} is wanted"),
    ("rebels:nsubj left=leave:root according/VBG:case<army to:fixed<according army:obl .:punct", "{actors} leave to {targets}", "no: nothing stands where to {targets} is wanted"),
    ("rebels:nsubj moved=move:root out:case<Lima of:fixed<out Lima:obl .:punct", "{actors} move of {targets}", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj fled=flee:root on:case<Monday Monday/DATE:obl .:punct", "{actors} flee on {date:DATE}", "actors rebels, date Monday (4.5)"),
    ("rebels:nsubj fled=flee:root on:case<Monday Monday/DATE:obl .:punct", "{actors} flee since {date:DATE}", "no: nothing stands where since {date:DATE} is wanted"),
    ("rebels:nsubj fled=flee:root on:case<Monday Monday/DATE:obl .:punct", "{actors} flee on {targets}", "no: nothing stands where on {targets} is wanted"),
    ("rebels:nsubj handed=hand:root over/RP:case<Lima Lima:obl .:punct", "{actors} hand {targets}", "no: nothing stands where {targets} is wanted"),
    ("rebels:nsubj handed=hand:root over/RP:case<Lima Lima:obl .:punct", "{actors} (hand over) {targets}", "actors rebels, targets Lima, words over (6)"),
    # nouns
    ("the:det<attack attack/NN:root by:case<rebels rebels:nmod<attack on:case<Lima Lima:nmod<attack .:punct", "attack by {actors} on {targets}", "actors rebels, targets Lima (4)"),
    ("Lima:compound<attack attack/NN:nsubj began=begin:root .:punct", "attack by {actors}", "actors Lima (3)"),
    ("Lima:nmod:poss<attack 's/PO:case<Lima attack/NN:nsubj began=begin:root .:punct", 'attack by {actors}', 'actors Lima (3)'),
    ("his/PR:nmod:poss<arrest arrest/NN:nsubj began=begin:root .:punct", "arrest of {targets}", "targets his (3)"),
    ("storm:compound<attack attack/NN:nsubj began=begin:root .:punct", "attack by {actors}", "no: nothing stands where by {actors} is wanted"),
    ("anti/NN:compound<attack -:punct<anti Lima:compound<attack attack/NN:nsubj began=begin:root .:punct", "attack by {actors}", "no: nothing stands where by {actors} is wanted"),
    ("rebels:nsubj led=lead:root attack/NN:obj on:case<Lima Lima:nmod<attack .:punct", "attack on {targets} [by {actors}]", "targets Lima, actors rebels (3.9)"),
    ("hunger:compound<strike strike/NN:nsubj began=begin:root by:case<rebels rebels:nmod<strike .:punct", "(hunger strike) by {actors}", "actors rebels, words hunger (5)"),
    ("state/NN:nsubj of:case<emergency emergency:nmod<state began=begin:root .:punct", "(state of emergency)", "words of emergency (6)"),
    ('strike/NN:nsubj over:case<hunger hunger:nmod<strike by:case<rebels rebels:nmod<strike began=begin:root .:punct', '(hunger strike) by {actors}', "no: the trigger 'hunger strike' is not complete"),
    # words
    ("rebels:nsubj signed=sign:root treaty:obj .:punct", "{actors} sign (treaty|pact)", "actors rebels, words treaty (5.5)"),
    ('rebels:nsubj signed=sign:root letter:obj .:punct', '{actors} sign (treaty|pact)', "no: no (pact|treaty) beside 'signed'"),
    ("rebels:nsubj signed=sign:root series=series:obj of:case<treaties treaties=treaty:nmod<series .:punct", "{actors} sign (treaty|pact)", "actors rebels, words treaties (5.5)"),
    ("rebels:nsubj signed=sign:root peace:compound<treaty treaty:obj .:punct", "{actors} sign (treaty|peace treaty)", "actors rebels, words treaty (6)"),
    ('rebels:nsubj signed=sign:root trade:compound<treaty treaty:obj .:punct', '{actors} sign (peace treaty)', "no: no (peace treaty) beside 'signed'"),
    ("rebels:nsubj backed=back:root aid:compound<programme programme:obj .:punct", "{actors} back (aid)", "actors rebels, words aid (5.5)"),
    ('rebels:nsubj backed=back:root aid:compound<lorry lorry:obj .:punct', '{actors} back (aid)', "no: no (aid) beside 'backed'"),
    ('rebels:nsubj took=take:root editor:obj hostage:xcomp .:punct', '{actors} take {targets} (hostage)', "no: no (hostage) beside 'took'"),
    ('rebels:nsubj took=take:root hostage:obj .:punct', '{actors} take {targets} (hostage)', "no: 'hostage' cannot be {targets}"),
    ('rebels:nsubj went=go:root on:case<strike strike:obl .:punct', '{actors} go (strike)', "no: no (strike) beside 'went'"),
    ("rebels:nsubj went=go:root strike:obl .:punct", "{actors} go (strike)", "actors rebels, words strike (5.5)"),
    ('rebels:nsubj went=go:root strike/VB:xcomp .:punct', '{actors} go (strike)', "no: no (strike) beside 'went'"),
    ("bomb:nsubj killed=kill:root editor:obj .:punct", "(bomb|blast) kill {targets}", "targets editor, words bomb (5.5)"),
    ("bomber=bomber:nsubj killed=kill:root editor:obj .:punct", "(bomber|blast) kill {targets}", "actors bomber, targets editor, words bomber (5.5)"),
    ("Lima:compound<bomb bomb:nsubj killed=kill:root editor:obj .:punct", "(bomb|blast) kill {targets}", "actors Lima, targets editor, words bomb (5.5)"),
    ("editor:nsubj:pass was/VBD:aux:pass wounded=wound/VBN:root in:case<attack rebels/NN:compound<attack attack:obl .:punct", "{actors} wound {targets} in (attack)", "targets editor, actors rebels, without actors, words attack (5.5)"),
    ("editor:nsubj:pass was/VBD:aux:pass wounded=wound/VBN:root in:case<attack knife:compound<attack attack:obl .:punct", "{actors} wound {targets} in (attack)", "targets editor, without actors, words attack (5.5)"),
    ("editor:nsubj:pass was/VBD:aux:pass wounded=wound/VBN:root in:case<attack US:nmod:poss<attack attack:obl .:punct", "{actors} wound {targets} in (attack)", "targets editor, actors US, without actors, words attack (5.5)"),
    ("editor:nsubj:pass was/VBD:aux:pass wounded=wound/VBN:root in:case<attack attack:obl by:case<rebels rebels:obl:agent .:punct", "{actors} wound {targets} in (attack)", "actors rebels, targets editor, words attack (6.5)"),
    ("rebels:nsubj wounded=wound:root editor:obj in:case<attack army:compound<attack attack:obl .:punct", "{actors} wound {targets} in (attack)", "actors rebels, targets editor, words attack (6.5)"),
    ("rebels:nsubj watched=watch:root whether:mark<lied he/PR:nsubj<lied lied=lie:ccomp .:punct", "{actors} watch *", "actors rebels (3)"),
    ("rebels:nsubj watched=watch:root .:punct", "{actors} watch *", "no: nothing stands where * is wanted"),
    ("rebels:nsubj watched=watch:root stone:obj .:punct", "{actors} watch *", "actors rebels (3)"),
    # triggers of several words
    ("rebels:nsubj turned=turn:root on:case<army army:obl .:punct", "{actors} (turn on) {targets}", "actors rebels, targets army, words on (6)"),
    ('rebels:nsubj turned=turn:root sixty:obj on:case<Monday Monday/DATE:obl .:punct', '{actors} (turn on)', "no: the trigger 'turn on' is not complete"),
    ("rebels:nsubj turned=turn:root back/RB:advmod on:case<army army:obl .:punct", "{actors} (turn on) {targets}", "actors rebels, targets army, words on (6)"),
    ('rebels:nsubj turned=turn:root stone:obj on:case<army army:obl .:punct', '{actors} (turn on) {targets}', "no: the trigger 'turn on' is not complete"),
    ("rebels:nsubj took=take:root over/RP:compound:prt Lima:obj .:punct", "{actors} (take over) {targets}", "actors rebels, targets Lima, words over (6)"),
    ('rebels:nsubj took=take:root Lima:obj .:punct', '{actors} (take over) {targets}', "no: the trigger 'take over' is not complete"),
    ('rebels:nsubj said=say:root no/DT:det<one one/NN:nsubj<came came=come:ccomp .:punct', '{actors} (say no)', "no: the trigger 'say no' is not complete"),
    ("rebels:nsubj said=say:root no/RB:advmod .:punct", "{actors} (say no)", "actors rebels, words no (5)"),
    ("rebels:nsubj said=say:root no/DT:obj .:punct", "{actors} (say no)", "actors rebels, words no (5)"),
    # complements
    ("rebels:nsubj threatened=threaten:root to/TO:mark<bomb bomb/VB:xcomp Lima:obj<bomb .:punct", "{actors} threaten to ... {targets}", "actors rebels, targets Lima, + bomb (5)"),
    ("rebels:nsubj threatened=threaten:root to/TO:mark<bomb bomb/VB:xcomp Lima:obj<bomb .:punct", "{actors} threaten to (bomb|burn) {targets}", "actors rebels, targets Lima, words bomb, + bomb (6)"),
    ("rebels:nsubj threatened=threaten:root to/TO:mark<leave leave/VB:xcomp Lima:obj<leave .:punct", "{actors} threaten to (bomb|burn) {targets}", "no: nothing stands where to (bomb|burn) is wanted"),
    ("rebels:nsubj threatened=threaten:root army:obj .:punct", "{actors} threaten to ... {targets}", "no: no clause where to * {targets} is wanted"),
    ("rebels:nsubj demanded=demand:root that:mark<leave army:nsubj<leave leave/VB:ccomp .:punct", "{actors} demand that ... {targets}", "actors rebels, targets army, + leave (5)"),
    ("rebels:nsubj demanded=demand:root that:mark<leave he/PR:nsubj<leave leave/VB:ccomp army:obj<leave .:punct", "{actors} demand that ... {targets}", "actors rebels, targets he, + leave (5)"),
    ("rebels:nsubj demanded=demand:root that:mark<leave they/PR:nsubj<leave leave/VB:ccomp army:obj<leave .:punct", "{actors} demand that ... {targets}", "actors rebels, targets they, + leave (5)"),
    ("rebels:nsubj demanded=demand:root army:nsubj<leaves leaves=leave/VBZ:ccomp .:punct", "{actors} demand that ... {targets}", "actors rebels, targets army, + leaves (5)"),
    ("rebels:nsubj accused=accuse:root army:obj of:mark<lying lying=lie/VBG:advcl .:punct", "{actors} accuse {targets} of (lie)", "actors rebels, targets army, words lying (6.5)"),
    ("rebels:nsubj accused=accuse:root army:obj of:mark<lying lying=lie/VBG:advcl .:punct", "{actors} accuse {targets} of (steal)", "no: nothing stands where of (steal) is wanted"),
    ("rebels:nsubj denied=deny:root killing=kill/VBG:xcomp editor:obj<killing .:punct", "{actors} deny to (kill)", "actors rebels, words killing, + killing (5)"),
    ("rebels:nsubj offered=offer:root breathing=breathe/VBG:xcomp space:obj<breathing .:punct", "{actors} offer to (breathe)", "no: nothing stands where to (breathe) is wanted"),
    ("rebels:nsubj wanted=want:root army:obj to/TO:mark<step step/VB:xcomp down/RP:compound:prt<step .:punct", "{actors} want {targets} to (step down)", "actors rebels, targets army, words step, + step (6)"),
    ("rebels:nsubj wanted=want:root army:obj to/TO:mark<step step/VB:xcomp .:punct", "{actors} want {targets} to (step down)", "no: nothing stands where to (step down) is wanted"),
    ("rebels:nsubj said=say:root that:mark<leave army:nsubj<leave should/MD:aux<leave leave/VB:ccomp .:punct", "{actors} say that (should|must) {targets}", "actors rebels, targets army, words leave, + leave (6)"),
    ("rebels:nsubj said=say:root that:mark<leave army:nsubj<leave will/MD:aux<leave leave/VB:ccomp .:punct", "{actors} say that (should|must) {targets}", "no: nothing stands where that (must|should) is wanted"),
    ("rebels:nsubj:pass were/VBD:aux:pass brought=bring/VBN:root to:case<justice justice:obl .:punct", "{actors} bring {targets} to (justice)", "targets rebels, without actors, words justice (5.5)"),
    ("rebels:nsubj barred=bar:root army:obj from:mark<entering entering=enter/VBG:advcl .:punct", "{actors} bar {targets} from (enter)", "actors rebels, targets army, words entering (6.5)"),
    ("rebels:nsubj barred=bar:root army:obj from:mark<entering entering=enter/VBG:advcl .:punct", "{actors} bar {targets} from *", "actors rebels, targets army (4)"),
    ("rebels:nsubj barred=bar:root army:obj from:mark<entering entering=enter/VBG:advcl .:punct", "{actors} bar {targets} from (leave)", "no: nothing stands where from (leave) is wanted"),
    # inside phrases
    ("rebels:nsubj praised=praise:root Lima:nmod:poss<efforts efforts=effort:obj .:punct", "{actors} praise {targets}", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj praised=praise:root efforts=effort:obj of:case<Lima Lima:nmod<efforts .:punct", "{actors} praise {targets}", "actors rebels, targets Lima (4)"),
    ('rebels:nsubj praised=praise:root efforts=effort:obj near:case<Lima Lima:nmod<efforts .:punct', '{actors} praise {targets}', "no: 'efforts' cannot be {targets}"),
    ('efforts=effort:nsubj near:case<Lima Lima:nmod<efforts praised=praise:root army:obj .:punct', '{actors} praise {targets}', "no: 'efforts' cannot be {actors}"),
    ("efforts=effort:nsubj by:case<Lima Lima:nmod<efforts praised=praise:root army:obj .:punct", "{actors} praise {targets}", "actors Lima, targets army (4)"),
    ('efforts=effort:nsubj to:case<Lima Lima:nmod<efforts praised=praise:root army:obj .:punct', '{actors} praise {targets}', "no: 'efforts' cannot be {actors}"),
    ('rebels:nsubj praised=praise:root efforts=effort:obj of:case<his his/PR:nmod<efforts .:punct', '{actors} praise {targets}', "no: 'efforts' cannot be {targets}"),
    ('rebels:nsubj praised=praise:root military:amod<stone stone:obj .:punct', '{actors} praise {targets}', "no: 'stone' cannot be {targets}"),
    ("rebels:nsubj praised=praise:root US/NNP:amod<predator predator:compound<stone stone:obj .:punct", "{actors} praise {targets}", "actors rebels, targets US (4)"),
    ("rebels:nsubj broke=break:root his/PR:nmod:poss<word word:obj .:punct", "{actors} break (word) [of {targets}]", "actors rebels, words word (5.5)"),
    ("dozens=dozen:nsubj of:case<rebels rebels:nmod<dozens fled=flee:root Lima:obj .:punct", "{actors} flee {targets}", "actors rebels, targets Lima (4)"),
    # places and whom
    ("rebels:nsubj rallied=rally:root in:case<Lima Lima:obl against:case<army army:obl .:punct", "{actors} rally [in|against {targets}]", "actors rebels, targets army (4)"),
    ("rebels:nsubj rallied=rally:root in:case<Lima Lima:obl .:punct", "{actors} rally [in|against {targets}]", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj razed=raze:root Peru:amod<homes homes=home:obj in:case<Lima Lima:obl .:punct", "{actors} raze (home) [in {targets}]", "actors rebels, targets Peru, words homes (6.5)"),
    ('rebels:nsubj called=call:root army:obj liar:xcomp .:punct', '{actors} call {targets} (liar)', "no: no (liar) beside 'called'"),
    ("rebels:nsubj called=call:root army:iobj liar:obj .:punct", "{actors} call {targets} (liar)", "actors rebels, targets army, words liar (6.5)"),
    # more company
    ("rebels:nsubj went=go:root back/RB:advmod on:case<word word:obl .:punct", "{actors} (go on) [on (word)]", "actors rebels, words on word (7.5)"),
    ("rebels:nsubj turned=turn:root them/PR:iobj on:case<army army:obl .:punct", "{actors} (turn on) {targets}", "actors rebels, targets them, words on (6)"),
    ('rebels:nsubj turned=turn:root slowly/RB:advmod and:cc<army on:case<army army:obl .:punct', '{actors} (turn on) {targets}', "no: the trigger 'turn on' is not complete"),
    ("rebels:nsubj carried=carry:root out/RP:compound:prt raid:obj .:punct", "{actors} (carry out) (raid)", "actors rebels, words out raid (7.5)"),
    ('storm:nsubj left=leave:root editor:obj and:cc<army army:conj<editor .:punct', '{actors} leave {targets}', "no: 'storm' cannot be {actors}"),
    ('stone:nsubj and:cc<storm storm:conj<stone left=leave:root editor:obj .:punct', '{actors} leave {targets}', "no: 'stone', 'storm' cannot be {actors}"),
    ("rebels:nsubj gave=give:root army:iobj service=service:obj .:punct", "{actors} give {targets} [(service)]", "actors rebels, targets army, words service (6.5)"),
    ("rebels:nsubj held=hold:root editor:obj hostage:obj .:punct", "{actors} hold {targets} (hostage)", "actors rebels, targets editor, words hostage (6.5)"),
    ("rebels:nsubj held=hold:root hostage:obj editor:obj .:punct", "{actors} hold (hostage) {targets}", "actors rebels, targets editor, words hostage (6.5)"),
    ("rebels:nsubj kept=keep:root from:mark<entering entering=enter/VBG:advcl .:punct", "{actors} keep from *", "actors rebels (3)"),
    ("rebels:nsubj promised=promise:root that:mark<go he/PR:nsubj<go go/VB:ccomp .:punct", "{actors} promise that (he)", "actors rebels, words go, + go (5)"),
    ("rebels:nsubj promised=promise:root that:mark<go army:nsubj<go go/VB:ccomp .:punct", "{actors} promise that (army)", "no: nothing stands where that (army) is wanted"),
    ("rebels:nsubj want:root peace/NN:obj .:punct", "{actors} want to ... {targets}", "no: no clause where to * {targets} is wanted"),
    ("rebels:nsubj want:root army:nsubj<leaves leaves=leave/VBZ:ccomp .:punct", "{actors} want to *", "no: nothing stands where to * is wanted"),
    ("rebels:nsubj want:root leave/VB:xcomp .:punct", "{actors} want to *", "no: nothing stands where to * is wanted"),
    ("rebels:nsubj want:root peace/NN:xcomp .:punct", "{actors} want that *", "no: nothing stands where that * is wanted"),
    ("rebels:nsubj asked=ask:root army:obj to/TO:mark<leave leave/VB:xcomp Lima:obj<leave .:punct", "{actors} ask {targets} to (leave) {location:PLACE}", "actors rebels, targets army, location Lima, words leave, + leave (7.5)"),
    ("rebels:nsubj asked=ask:root army:obj to/TO:mark<leave leave/VB:xcomp .:punct", "{actors} ask {targets} to (leave) {location:PLACE}", "no: nothing stands where to (leave) is wanted"),
    ("Peru:amod<strike strike/NN:nsubj began=begin:root .:punct", "strike by {actors}", "actors Peru (3)"),
    ("Peru:nmod:poss<word word:nsubj broke=break:root .:punct", "word by {actors}", "actors Peru (3)"),
    ("rebels:nsubj praised=praise:root Lima:amod<predator predator:compound<stone stone:obj .:punct", "{actors} praise {targets}", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj praised=praise:root Lima:compound<predator predator:compound<stone stone:obj .:punct", "{actors} praise {targets}", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj praised=praise:root efforts=effort:obj of:case<army army:nmod<efforts of:case<Lima Lima:nmod<army .:punct", "{actors} praise {targets}", "actors rebels, targets army (4)"),
    ("rebels:nsubj praised=praise:root use=use:obj of:case<stone stone:nmod<use by:case<Lima Lima:nmod<stone .:punct", "{actors} praise {targets}", "actors rebels, targets Lima (4)"),
    ("rebels:nsubj hailed=hail:root truce:obj and:cc<treaty treaty:conj<truce .:punct", "{actors} hail (treaty)", "actors rebels, words treaty (5.5)"),
    ("rebels:nsubj hailed=hail:root big:amod<treaty treaty:obj .:punct", "{actors} hail (treaty|big treaty)", "actors rebels, words treaty (6)"),
]
# fmt: on


def accepts(sentence: Sentence, head: int, kinds: tuple[str, ...]) -> bool:
    token = sentence[head]
    if kinds == ("DATE",) or kinds == ("PLACE",):
        return token.ner.endswith("DATE" if kinds == ("DATE",) else "LOC")
    if "ARMED" in kinds:
        return token.text.lower() in ARMED
    return token.text.lower() in PEOPLE or token.ner.endswith("LOC")


def told(outcome: Frame | Mismatch) -> str:
    if isinstance(outcome, Mismatch):
        return f"no: {outcome.reason}"
    sentence = outcome.clause.sentence
    parts = [f"{name} {' '.join(sentence[i].text for i in heads)}" for name, heads in outcome.slots]
    parts += [f"without {name}" for name in outcome.missing]
    if words := [sentence[i].text for i in sorted(outcome.used - {outcome.clause.head})]:
        parts.append("words " + " ".join(words))
    if outcome.complement is not None:
        parts.append("+ " + sentence[outcome.complement].text)
    return f"{', '.join(parts)} ({outcome.score:g})"


@pytest.mark.parametrize(("notation", "pattern", "expected"), ROWS)
def test_what_comes_of_a_tree_and_a_pattern(notation: str, pattern: str, expected: str) -> None:
    outcomes = attempt_sentence(tree(notation), PatternIndex(parse_patterns(pattern)), accepts)
    assert [told(outcome) for outcome in outcomes] == [expected]


def test_the_trace_names_the_trigger_and_what_stands_where() -> None:
    sentence = tree("rebels:nsubj took=take:root over/RP:compound:prt Lima:obj .:punct")
    (frame,) = attempt_sentence(sentence, PatternIndex(parse_patterns("{actors} (take over) {targets}")), accepts)
    assert isinstance(frame, Frame)
    assert frame.trace == ("trigger 'take over'", "{actors} ← rebels (subject)", "{targets} ← Lima (object)")
