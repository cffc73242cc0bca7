"""Clauses of trees written by hand, the wrong ones that the parser makes among them: one row is a tree and what is read in it."""

import pytest
from trees import tree

from eventkit.clauses.arguments import Argument, Complement
from eventkit.clauses.reading import Clause, companions, kinds_of, read_clause
from eventkit.clauses.subjects import surface_subjects
from eventkit.document import Sentence

# fmt: off
# a tree (see trees.tree), its predicate, and how that is read: kind of predicate, who takes part, "+" what completes it;
# what was found on a neighbour stands in brackets
ROWS = [
    # verbs, nouns, adjectives
    ("police:nsubj arrested:root editors:obj .:punct", "arrested", "verb: subject police, object editors"),
    ("men:nsubj were/VBD:cop angry/JJ:root over:case<pay pay:obl .:punct", "angry", "adjective carried by were: subject men, over pay"),
    ("men:nsubj out/RB:root .:punct", "out", "adjective: subject men"),
    ("killing/VBG:nsubj of:case<men men:nmod<killing shocked:root Lima:obj .:punct", "killing", "noun: of men"),
    ("men:nsubj:pass are/VBP:cop<war opposed=oppose/VBN:root to:case<war war:obl .:punct", "opposed", "adjective: subject men, to war"),
    ("men:nsubj is/VBZ:cop opposed/VBN:root to:case<war war:obl .:punct", "opposed", "verb: subject men, to war"),
    ("men:nsubj died/VBD:root at:case<hands the:det<hands hands=hand:obl of:case<police police:nmod<hands .:punct", "died", "verb: subject men, by police"),
    ("men:nsubj faced=face/VBD:root attempts=attempt:obj to:mark<evict evict/VB:acl<attempts .:punct", "evict", "verb"),
    ("men:nsubj stressed/VBD:root needs=need:obj to:mark<leave leave/VB:acl<needs .:punct", "leave", "verb"),
    ("police:nsubj charged=charge/VBD:root men:obj with:mark<lying lying/VBG:advcl<charged .:punct", "lying", "verb: subject men"),
    ("men:nsubj:pass were/VBD:aux:pass found=find/VBN:root guilty/JJ:xcomp by:case<jury jury:obl<guilty .:punct", "found", "passive verb: subject jury, object men + guilty"),
    ("session:nsubj ended:root sought=seek/VBN:advcl to/TO:mark<ratify ratify/VB:xcomp<sought it/PR:obj<ratify .:punct", "sought", "verb: subject session + to ratify"),
    ("men:nsubj ended:root alleged=allege/VBN:advcl to/TO:mark<lie lie/VB:xcomp<alleged .:punct", "alleged", "passive verb: object men + to lie"),
    ("mayor:nsubj lashed=lash:root out/RP:compound:prt at:case<police police:obl for:mark<lying lying=lie/VBG:advcl .:punct", "lying", "verb: subject police"),
    ("mayor:nsubj lashed=lash:root out/RP:compound:prt at:case<police police:obl for:case<lying lying=lie/VBG:obl .:punct", "lying", "verb: subject police"),
    ("police/NN:compound<raid raid/NN:nsubj ended:root .:punct", "raid", "noun: modifier police"),
    ("school/NN:compound<raid raid/NN:nsubj ended:root .:punct", "raid", "noun"),
    ("police:nsubj suspect/VBP:root men:obj of:mark<taking taking=take/VBG:acl<men bribes:obj<taking .:punct", "suspect", "verb: subject police, object men + of taking"),
    ("men:nsubj made/VBD:root attempts=attempt:obj to:mark<leave leave/VB:acl<attempts .:punct", "leave", "verb: subject men"),
    # passive or not
    ("men:nsubj:pass were/VBD:aux:pass held/VBN:root by:case<police police:obl:agent .:punct", "held", "passive verb: subject police, object men"),
    ("men:nsubj:pass held/VBN:root .:punct", "held", "passive verb: object men"),
    ("held/VBN:root by:case<police police:obl:agent .:punct", "held", "passive verb: subject police"),
    ("the:det<army army:nsubj cut/VBD:root by:case<hour hour:obl:agent the:det<curfew curfew:obj .:punct", "cut", "verb: subject army, object curfew, by hour"),
    ("cut/VBD:root by:case<hour hour:obl:agent .:punct", "cut", "passive verb: subject hour"),
    ("troops:nsubj:pass were/VBD:aux:pass engaged=engage/VBN:root in:case<battle battle:obl .:punct", "engaged", "verb: subject troops, in battle"),
    ("troops:nsubj:pass were/VBD:aux:pass engaged=engage/VBN:root by:case<rebels rebels:obl:agent in:case<battle battle:obl .:punct", "engaged", "passive verb: subject rebels, object troops, in battle"),
    ("troops:nsubj:pass were/VBD:aux:pass engaged=engage/VBN:root .:punct", "engaged", "passive verb: object troops"),
    ("troops:nsubj:pass were/VBD:aux:pass held=hold/VBN:root in:case<battle battle:obl .:punct", "held", "passive verb: object troops, in battle"),
    ("police:nsubj have/VBP:aux held/VBN:root men:obj .:punct", "held", "verb: subject police, object men"),
    ("police:nsubj fled:root held/VBN:advcl .:punct", "held", "passive verb: object police"),
    ("men:nsubj held/VBN:acl<men fled:root .:punct", "held", "passive verb: object men"),
    ("women:nsubj:pass were/VBD:aux:pass robbed=rob/VBN:root by:case<men men:obl:agent ,:punct demanding=demand/VBG:advcl rings=ring:obj<demanding .:punct", "demanding", "verb: subject men, object rings"),
    ("women:nsubj:pass were/VBD:aux:pass robbed=rob/VBN:root by:case<men men:obl:agent ,:punct losing=lose/VBG:advcl rings=ring:obj<losing .:punct", "losing", "verb: subject women, object rings"),
    ("women:nsubj:pass were/VBD:aux:pass robbed=rob/VBN:root in:case<Lima Lima/NNP:obl ,:punct demanding=demand/VBG:advcl rings=ring:obj<demanding .:punct", "demanding", "verb: subject women, object rings"),
    ("men:nsubj held/VBN:acl<men guns:obj<held fled:root .:punct", "held", "verb: subject men, object guns"),
    ("police:nsubj got:root held/VBN:xcomp .:punct", "held", "passive verb: object police"),
    ("police:nsubj left:root ,:punct held/VBN:parataxis .:punct", "held", "passive verb: object police"),
    ("police:nsubj left:root held/VBN:dep .:punct", "held", "passive verb"),
    ("police:nsubj said:root men:nsubj<held held/VBN:ccomp .:punct", "held", "verb: subject men"),
    ("police:nsubj:pass were/VBD:aux:pass beaten/VBN:root and:cc<held held/VBN:conj .:punct", "held", "passive verb: object police"),
    ("police:nsubj:pass were/VBD:aux:pass beaten/VBN:root and:cc<held held/VBN:conj men:obj<held .:punct", "held", "verb: subject police, object men"),
    ("police:nsubj beat/VBD:root men:obj and:cc<held held/VBN:conj .:punct", "held", "verb: subject police"),
    ("held/VBN:root .:punct", "held", "passive verb"),
    ("have/VBP:aux held/VBN:root .:punct", "held", "verb"),
    ("hurt/VBN:amod<men and:cc<held held/VBN:conj<hurt men:nsubj fled:root .:punct", "held", "passive verb"),
    # headlines, which end without a full stop
    ("editor:nsubj freed=free/VBN:root after:case<strike strike:obl", "freed", "passive verb: object editor, after strike"),
    ("editor:nsubj freed=free/VBD:root after:case<strike strike:obl", "freed", "passive verb: object editor, after strike"),
    ("editor:nsubj freed=free/VBD:root after:case<strike strike:obl .:punct", "freed", "verb: subject editor, after strike"),
    ("editor:nsubj won=win/VBD:root after:case<strike strike:obl", "won", "verb: subject editor, after strike"),
    ("editor:nsubj freed=free/VBD:root hostages:obj", "freed", "verb: subject editor, object hostages"),
    ("editor:nsubj won=win/VBN:root seats:obj", "won", "verb: subject editor, object seats"),
    ("editor:nsubj told=tell/VBN:root leave/VB:xcomp", "told", "verb: subject editor + leave"),
    ("editor:nsubj told=tell/VBN:root men:nsubj<left left:ccomp", "told", "verb: subject editor + left"),
    ("editor:nsubj freed=free/VBD:root leave/VB:xcomp", "freed", "passive verb: object editor + leave"),
    ("freed=free/VBD:root", "freed", "verb"),
    # who did it
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root and:cc<shot shot/VBN:conj by:case<police police:obl:agent<shot .:punct", "hurt", "passive verb: subject police, object men"),
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root and:cc<shot were/VBD:aux:pass<shot shot/VBN:conj by:case<police police:obl:agent<shot .:punct", "hurt", "passive verb: object men"),
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root and:cc<fled fled/VBD:conj by:case<boat boat:obl<fled .:punct", "hurt", "passive verb: object men"),
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root by:case<police police:obl .:punct", "hurt", "passive verb: subject police, object men"),
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root by:case<Monday Monday/DATE:obl .:punct", "hurt", "passive verb: object men"),
    ("men:nsubj:pass were/VBD:aux:pass hurt/VBN:root in:case<Lima Lima:obl by:case<police police:obl:agent .:punct", "hurt", "passive verb: subject police, object men, in Lima"),
    # objects
    ("police:nsubj gave:root editors:iobj visas:obj .:punct", "gave", "verb: subject police, object editors, object visas, (to editors)"),
    ("police:nsubj gave:root editors:iobj them/PRP:obj .:punct", "gave", "verb: subject police, object editors, object them"),
    ("team:nsubj:pass was/VBD:aux:pass denied/VBN:root visas:obj .:punct", "denied", "passive verb: object team, object visas, (to team)"),
    ("team:nsubj:pass was/VBD:aux:pass denied/VBN:root visas/NN:xcomp .:punct", "denied", "passive verb: object team, (to team) + visas"),
    ("team:nsubj:pass was/VBD:aux:pass declared/VBN:root is/VBZ:cop<winner winner/NN:xcomp .:punct", "declared", "passive verb: object team + winner"),
    ("team:nsubj:pass was/VBD:aux:pass turned/VBN:root into:case<winner winner/NN:xcomp .:punct", "turned", "passive verb: object team + into winner"),
    ("police:nsubj beat:root and:cc<held held/VBD:conj men:obj .:punct", "held", "verb: subject police, object men"),
    ("police:nsubj beat:root men:obj and:cc<fled fled/VBD:conj .:punct", "fled", "verb: subject police"),
    ("team:nsubj:pass was/VBD:aux:pass denied/VBN:root and:cc<refused refused/VBN:conj visas:obj .:punct", "refused", "passive verb: object team"),
    ("police:nsubj calm/JJ:root and:cc<held held/VBD:conj men:obj .:punct", "held", "verb: subject police"),
    ("the:det<men men:nsubj that/WDT:obj<held police:nsubj<held held:acl:relcl<men fled:root .:punct", "held", "verb: subject police, object men"),
    ("men:nsubj police:nsubj<held held:acl:relcl<men fled:root .:punct", "held", "verb: subject police, object men"),
    ("men:nsubj who/WP:nsubj<held held:acl:relcl<men guns:obj<held fled:root .:punct", "held", "verb: subject men, object guns"),
    ("men:nsubj who/WP:nsubj<slept slept:acl:relcl<men fled:root .:punct", "slept", "verb: subject men"),
    ("men:nsubj police:nsubj:pass<held were/VBD:aux:pass<held held/VBN:acl:relcl<men fled:root .:punct", "held", "passive verb: object police"),
    ("men:nsubj held/VBD:acl:relcl<men fled:root .:punct", "held", "verb: subject men"),
    # whose subject is meant
    ("on:case<Monday Monday/DATE:nsubj men:nsubj fled:root .:punct", "fled", "verb: subject men"),
    ("At:case<station station:nsubj miners:nsubj were/VBD:aux:pass hurt/VBN:root .:punct", "hurt", "passive verb: object miners"),
    ("leader:nsubj Roe:nsubj fled:root .:punct", "fled", "verb: subject Roe"),
    ("Roe:nsubj leader:nsubj fled:root .:punct", "fled", "verb: subject Roe"),
    ("men:nsubj fled:root leader:nsubj .:punct", "fled", "verb: subject men"),
    ("police:nsubj came:root and:cc<held held/VBD:conj men:obj<held .:punct", "held", "verb: subject police, object men"),
    ("police:nsubj want=want:root to/TO:mark<hold hold/VB:xcomp men:obj<hold .:punct", "hold", "verb: subject police, object men"),
    ("judge:nsubj told=tell:root police:obj to/TO:mark<hold hold/VB:xcomp men:obj<hold .:punct", "hold", "verb: subject police, object men"),
    ("police:nsubj:pass were/VBD:aux:pass told=tell/VBN:root to/TO:mark<hold hold/VB:xcomp men:obj<hold .:punct", "hold", "verb: subject police, object men"),
    ("judge:nsubj called=call:root on:case<police police:obl to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject police"),
    ("judge:nsubj pleaded=plead:root to:case<police police:obl to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject police"),
    ("judge:nsubj called=call:root for:case<police police:obl to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject police"),
    ("judge:nsubj pleaded=plead:root with:case<police police:obl to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject police"),
    ("judge:nsubj called=call:root in:case<court court:obl to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject judge"),
    ("judge:nsubj met=meet:root police:obj to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject judge"),
    ("judge:nsubj told=tell:root police:iobj men:obj to/TO:mark<hold hold/VB:xcomp .:punct", "hold", "verb: subject police"),
    ("judge:nsubj told=tell:root police:obj to/TO:mark<hold hold/VB:advcl men:obj<hold .:punct", "hold", "verb: subject police, object men"),
    ("judge:nsubj told=tell:root police:obj holding/VBG:advcl men:obj<holding .:punct", "holding", "verb: subject judge, object men"),
    ("judge:nsubj told=tell:root police:obj to/TO:mark<hold hold/VB:parataxis men:obj<hold .:punct", "hold", "verb: subject judge, object men"),
    ("judge:nsubj met=meet:root police:obj to/TO:mark<hold hold/VB:advcl men:obj<hold .:punct", "hold", "verb: subject judge, object men"),
    ("judge:nsubj accused=accuse:root police:obj of:mark<lying lying/VBG:advcl .:punct", "lying", "verb: subject police"),
    ("judge:nsubj praised=praise:root police:obj for:case<lying lying/VBG:advcl .:punct", "lying", "verb: subject police"),
    ("judge:nsubj barred=bar:root police:obj from:mark<lying lying/VBG:advcl .:punct", "lying", "verb: subject police"),
    ("judge:nsubj accused=accuse:root police:obj after:mark<lying lying/VBG:advcl .:punct", "lying", "verb: subject judge"),
    ("judge:nsubj accused=accuse:root police:obj of:mark<lie lie/VB:advcl .:punct", "lie", "verb: subject judge"),
    ("judge:nsubj accused=accuse:root police:obj of:mark<lying lying/VBG:parataxis .:punct", "lying", "verb: subject judge"),
    ("judge:nsubj saw:root police:obj of:mark<lying lying/VBG:advcl .:punct", "lying", "verb: subject judge"),
    ("police:nsubj:pass were/VBD:aux:pass accused=accuse/VBN:root of:mark<lying lying/VBG:advcl .:punct", "lying", "verb: subject police"),
    ("police:nsubj came:root ,:punct holding/VBG:parataxis men:obj<holding .:punct", "holding", "verb: subject police, object men"),
    ("police:nsubj said:root holding/VBG:ccomp men:obj<holding .:punct", "holding", "verb: subject police, object men"),
    ("police:nsubj came:root ,:punct held/VBD:parataxis men:obj<held .:punct", "held", "verb: object men"),
    ("police:nsubj came:root is/VBZ:aux<holding holding/VBG:advcl men:obj<holding .:punct", "holding", "verb: object men"),
    ("police:nsubj came:root is/VBZ:cop<holding holding/VBG:advcl men:obj<holding .:punct", "holding", "verb: object men"),
    ("police:nsubj came:root having/VBG:aux<held held/VBN:advcl men:obj<held .:punct", "held", "verb: subject police, object men"),
    ("police:nsubj left:root holding/VBG:dep men:obj<holding .:punct", "holding", "verb: object men"),
    ("police:nsubj came:root and:cc<shot shot/VBD:conj ,:punct holding/VBG:advcl<shot men:obj<holding .:punct", "holding", "verb: subject police, object men"),
    # who acts in what describes a noun
    ("men:nsubj carrying/VBG:acl<men guns:obj<carrying fled:root .:punct", "carrying", "verb: subject men, object guns"),
    ("plan:nsubj of:case<Chad Chad:nmod<plan to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb: subject Chad"),
    ("plan:nsubj by:case<Chad Chad:nmod<plan to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb: subject Chad"),
    ("plan:nsubj for:case<Chad Chad:nmod<plan to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb"),
    ("Chad:nmod:poss<plan plan:nsubj to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb: subject Chad"),
    ("Chad:nsubj has:root plan:obj to/TO:mark<leave leave/VB:acl<plan .:punct", "leave", "verb: subject Chad"),
    ("Chad:nsubj agreed:root on:case<plan plan:obl to/TO:mark<leave leave/VB:acl<plan .:punct", "leave", "verb: subject Chad"),
    ("Chad:nsubj seems:root plan/NN:xcomp to/TO:mark<leave leave/VB:acl<plan .:punct", "leave", "verb: subject Chad"),
    ("Chadian/NNP:amod<plan plan:nsubj to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb: subject Chadian"),
    ("Chad:compound<plan plan:nsubj to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb: subject Chad"),
    ("secret:amod<plan plan:nsubj to/TO:mark<leave leave/VB:acl<plan failed:root .:punct", "leave", "verb"),
    ("plan:nsubj that/WDT:nsubj<leave to/TO:mark<leave leave/VB:acl:relcl<plan failed:root .:punct", "leave", "verb: subject plan"),
    ("Chad:nmod:poss<man man:nsubj to/TO:mark<leave leave/VB:acl:relcl<man died:root .:punct", "leave", "verb: subject man"),
    # whom a pronoun stands for
    ("men:nsubj with:case<whom whom/WP:obl<met police:nsubj<met met:acl:relcl<men fled:root .:punct", "met", "verb: subject police, object men, with men"),
    ("news:nsubj on:mark<met who/WP:nsubj<met met/VBD:acl:relcl<news men:obj<met came:root .:punct", "met", "verb: subject who, object men"),
    ("news:nsubj that:mark<met which/WDT:nsubj<met met/VBD:acl:relcl<news men:obj<met came:root .:punct", "met", "verb: subject news, object men"),
    ("police:nsubj know:root who/WP:nsubj<met met:ccomp men:obj<met .:punct", "met", "verb: subject who, object men"),
    # obliques and their prepositions
    ("police:nsubj fled:root because:case<rain of:fixed<because rain:obl .:punct", "fled", "verb: subject police, because of rain"),
    ("police:nsubj fled:root according=accord/VBG:case<men to:fixed<according men:obl .:punct", "fled", "verb: subject police, according to men"),
    ("police:nsubj fled:root Lima:obl 's/POS:case<Lima .:punct", "fled", "verb: subject police"),
    ("police:nsubj fled:root men:obl ago:case<men .:punct", "fled", "verb: subject police"),
    ("police:nsubj fled:root on:case<Monday Monday/DATE:obl .:punct", "fled", "verb: subject police"),
    ("police:nsubj fled:root with:case<haste haste:obl:unmarked .:punct", "fled", "verb: subject police"),
    ("police:nsubj fled:root with:case<haste haste:obl:tmod .:punct", "fled", "verb: subject police"),
    ("police:nsubj fled:root to:case<Chad Chad:obl and:cc<Mali Mali:conj<Chad .:punct", "fled", "verb: subject police, to Chad, to Mali"),
    ("police:nsubj fled:root to:case<Chad Chad:iobj .:punct", "fled", "verb: subject police, object Chad, to Chad"),
    ("rebels:nsubj broke:root away/RB:advmod from:case<Chad Chad:obl<away .:punct", "broke", "verb: subject rebels, from Chad"),
    ("rebels:nsubj broke:root away/RP:compound:prt from:case<Chad Chad:nmod<away .:punct", "broke", "verb: subject rebels, from Chad"),
    ("police:nsubj signed:root treaty:obj with:case<Chad Chad:nmod<treaty .:punct", "signed", "verb: subject police, object treaty, (with Chad)"),
    ("police:nsubj signed:root series:obj of:case<deals deals:nmod<series with:case<Chad Chad:nmod<deals .:punct", "signed", "verb: subject police, object series, (of deals), (with Chad)"),
    ("charges:nsubj:pass against:case<Chad Chad:nmod<charges were/VBD:aux:pass dropped/VBN:root .:punct", "dropped", "passive verb: object charges, (against Chad)"),
    ("charges:nsubj:pass in:case<Chad Chad:nmod<charges were/VBD:aux:pass dropped/VBN:root .:punct", "dropped", "passive verb: object charges"),
    ("charges:nsubj against:case<Chad Chad:nmod<charges failed:root .:punct", "failed", "verb: subject charges"),
    # coordination
    ("Chad:nsubj and:cc<Mali Mali:conj<Chad fled:root .:punct", "fled", "verb: subject Chad, subject Mali"),
    ("Chad:nsubj Mali:conj<Chad fled:root .:punct", "fled", "verb: subject Chad"),
    ("Chad:nsubj Mali:conj<Chad fled/VBD:root", "fled", "verb: subject Chad, subject Mali"),
    ("Chad:nsubj and:cc<Chad Mali:conj<Chad fled:root .:punct", "fled", "verb: subject Chad, subject Mali"),
    ("leader:nsubj Roe:appos<leader and:cc<Poe Poe:conj<Roe fled:root .:punct", "fled", "verb: subject leader, subject Poe"),
    ("leader:nsubj a:det<friend friend:appos<leader and:cc<Poe Poe:conj<friend fled:root .:punct", "fled", "verb: subject leader"),
    ("leader:nsubj friend:appos<leader and:cc<Poe Poe:conj<friend fled:root .:punct", "fled", "verb: subject leader"),
    ("Chad:nsubj and:cc<quickly quickly/RB:conj<Chad fled:root .:punct", "fled", "verb: subject Chad"),
    # clauses that complete a predicate
    ("men:nsubj said:root they/PRP:nsubj<won won:ccomp .:punct", "said", "verb: subject men + won"),
    ("men:nsubj said:root that:mark<won they/PRP:nsubj<won won:ccomp and:cc<fled fled/VBD:conj<won .:punct", "said", "verb: subject men + that won + that fled"),
    ("men:nsubj said:root they/PRP:nsubj<won won:ccomp and:cc<quickly quickly/RB:conj<won .:punct", "said", "verb: subject men + won"),
    ("men:nsubj said:root they/PRP:nsubj<won won:ccomp and:cc<fled fled/VBD:conj<won .:punct", "said", "verb: subject men + won + fled"),
    ("men:nsubj want:root to/TO:mark<leave leave/VB:xcomp .:punct", "want", "verb: subject men + to leave"),
    ("men:nsubj fled:root after:mark<losing losing/VBG:advcl .:punct", "fled", "verb: subject men"),
    ("men:nsubj fled:root firing/VBG:advcl .:punct", "fled", "verb: subject men"),
    ("men:nsubj accused:root them/PRP:obj of:case<lying lying/VBG:advcl .:punct", "accused", "verb: subject men, object them + of lying"),
    ("men:nsubj blamed:root them/PRP:obj for:mark<lying lying/VBG:advcl .:punct", "blamed", "verb: subject men, object them + for lying"),
    ("men:nsubj barred:root them/PRP:obj from:mark<voting voting/VBG:advcl .:punct", "barred", "verb: subject men, object them + from voting"),
    ("men:nsubj fought:root to/TO:mark<win win/VB:advcl .:punct", "fought", "verb: subject men + to win"),
    ("men:nsubj voted:root against:mark<joining joining/VBG:advcl .:punct", "voted", "verb: subject men + against joining"),
    ("men:nsubj quarrelled:root over:mark<joining joining/VBG:advcl .:punct", "quarrelled", "verb: subject men + over joining"),
    ("men:nsubj talked:root them/PRP:obj into:mark<joining joining/VBG:advcl .:punct", "talked", "verb: subject men, object them + into joining"),
    ("men:nsubj charged:root them/PRP:obj with:mark<lying lying/VBG:advcl .:punct", "charged", "verb: subject men, object them + with lying"),
    ("men:nsubj insisted:root on:mark<joining joining/VBG:advcl .:punct", "insisted", "verb: subject men + on joining"),
    ("men:nsubj were/VBD:cop glad/JJ:root that:mark<won they/PRP:nsubj<won won:advcl .:punct", "glad", "adjective carried by were: subject men + that won"),
    ("the:det<vow vow:nsubj to/TO:mark<leave leave/VB:acl<vow failed:root .:punct", "vow", "noun + to leave"),
    ("the:det<vow vow:nsubj that/WDT:nsubj<came came:acl:relcl<vow failed:root .:punct", "vow", "noun"),
    # an infinitive that hangs on the object is what the verb is about
    ("Chad:nsubj allowed=allow:root men:obj to/TO:mark<return return/VB:acl<men .:punct", "allowed", "verb: subject Chad, object men + to return"),
    ("men:nsubj:pass were/VBD:aux:pass allowed=allow/VBN:root to/TO:mark<return return/VB:acl<men .:punct", "allowed", "passive verb: object men + to return"),
    ("Chad:nsubj took=take:root steps=step:obj to/TO:mark<relax relax/VB:acl<steps .:punct", "took", "verb: subject Chad, object steps + to relax"),
    ("Chad:nsubj took=take:root trains=train:obj to/TO:mark<relax relax/VB:acl<trains .:punct", "took", "verb: subject Chad, object trains"),
    ("Chad:nsubj allowed=allow:root men:obj fleeing/VBG:acl<men .:punct", "allowed", "verb: subject Chad, object men"),
    ("Chad:nsubj allowed=allow:root men:obj who/WP:nsubj<go to/TO:mark<go go/VB:acl:relcl<men .:punct", "allowed", "verb: subject Chad, object men"),
    # nouns: whose, of whom, by whom
    ("Chad:nmod:poss<attack attack:nsubj failed:root .:punct", "attack", "noun: possessor Chad"),
    ("Chad:nmod:poss<attack and:cc<Mali Mali:conj<Chad attack:nsubj failed:root .:punct", "attack", "noun: possessor Chad, possessor Mali"),
    ("Roe:nmod:poss<arrest arrest:nsubj failed:root .:punct", "arrest", "noun: object Roe"),
    ("attack:nsubj by:case<Chad Chad:nmod<attack on:case<Mali Mali:nmod<attack failed:root .:punct", "attack", "noun: subject Chad, on Mali"),
    ("arrest:nsubj of:case<men men:nmod<arrest by:case<Chad Chad:nmod<men failed:root .:punct", "arrest", "noun: of men, (subject by Chad)"),
    ("aid:nsubj to:case<Chad Chad:nmod<aid from:case<Mali Mali:nmod<Chad failed:root .:punct", "aid", "noun: to Chad, (from Mali)"),
    ("men:nsubj were/VBD:aux:pass hurt/VBN:root in:case<clash clash:obl with:case<Chad Chad:obl .:punct", "clash", "noun: (with Chad)"),
    ("men:nsubj saw:root clash:obj between:case<Chad Chad:obl .:punct", "clash", "noun: (between Chad)"),
    ("men:nsubj saw:root clash:obj among:case<gangs gangs:obl .:punct", "clash", "noun: (among gangs)"),
    ("men:nsubj saw:root raid:obj against:case<Chad Chad:obl .:punct", "raid", "noun: (against Chad)"),
    ("men:nsubj saw:root clash:obj near:case<Chad Chad:obl .:punct", "clash", "noun"),
    ("men:nsubj saw:root clash:obj today:advmod with:case<Chad Chad:obl .:punct", "clash", "noun"),
    ("men:nsubj saw:root clash:obj with:case<Chad Chad:obl in:case<Mali Mali:nmod<clash .:punct", "clash", "noun: in Mali"),
    ("men:nsubj saw:root clash:nmod with:case<Chad Chad:obl .:punct", "clash", "noun"),
    ("Chadian/NNP:amod<raid raid:nsubj failed:root .:punct", "raid", "noun: modifier Chadian"),
    ("Chad:compound<raid and:cc<Mali Mali:conj<Chad raid:nsubj failed:root .:punct", "raid", "noun: modifier Chad, modifier Mali"),
    ("raid:nsubj Chad:nmod:desc<raid failed:root .:punct", "raid", "noun: modifier Chad"),
    ("Monday/DATE:compound<raid raid:nsubj failed:root .:punct", "raid", "noun"),
    ("night:compound<raid raid:nsubj failed:root .:punct", "raid", "noun"),
    ("Chad:compound<night night:compound<raid raid:nsubj failed:root .:punct", "raid", "noun: (modifier Chad)"),
    ("air:compound<night night:compound<raid raid:nsubj failed:root .:punct", "raid", "noun"),
    ("Chad:compound<big big:amod<raid raid:nsubj failed:root .:punct", "raid", "noun"),
    # nouns that share their phrases
    ("arrest:nsubj and:cc<death death:conj<arrest of:case<Roe Roe:nmod<death failed:root .:punct", "arrest", "noun: (of Roe)"),
    ("arrest:nsubj of:case<Roe Roe:nmod<arrest and:cc<death death:conj<arrest failed:root .:punct", "death", "noun: (of Roe)"),
    ("arrest:nsubj of:case<Roe Roe:nmod<arrest and:cc<death death:conj<arrest of:case<Poe Poe:nmod<death failed:root .:punct", "death", "noun: of Poe"),
    ("men:nsubj fled:root to:case<Chad Chad:obl and:cc<death death:conj .:punct", "death", "noun: (to Chad)"),
    ("arrest:nsubj of:case<Roe Roe:nmod<arrest big:amod<death and:cc<death death:conj<arrest failed:root .:punct", "death", "noun: (of Roe)"),
    ("big/JJ:nsubj of:case<Roe Roe:nmod<big and:cc<death death:conj<big failed:root .:punct", "death", "noun"),
    # the empty noun beside it has the phrases
    ("aid:compound<effort effort:nsubj by:case<Chad Chad:nmod<effort for:case<Mali Mali:nmod<effort failed:root .:punct", "aid", "noun: (subject Chad), (for Mali)"),
    ("aid:compound<ship ship:nsubj by:case<Chad Chad:nmod<ship failed:root .:punct", "aid", "noun"),
    ("aid:nmod<effort effort:nsubj by:case<Chad Chad:nmod<effort failed:root .:punct", "aid", "noun"),
    # a light participle below it has them
    ("attack:nsubj launched=launch/VBN:acl<attack by:case<Chad Chad:obl:agent<launched on:case<Mali Mali:obl<launched failed:root .:punct", "attack", "noun: (subject Chad), (on Mali) + launched"),
    ("attack:nsubj seen=see/VBN:acl<attack by:case<Chad Chad:obl:agent<seen failed:root .:punct", "attack", "noun + seen"),
    ("talks:nsubj held=hold/VBG:acl<talks power:obj<held failed:root .:punct", "talks", "noun + held"),
    # a light verb above it has them
    ("Chad:nsubj launched=launch:root attack:obj on:case<Mali Mali:obl .:punct", "attack", "noun carried by launched: (subject Chad), (on Mali)"),
    ("attack:nsubj:pass was/VBD:aux:pass launched=launch/VBN:root by:case<Chad Chad:obl:agent .:punct", "attack", "noun carried by launched: (subject Chad)"),
    ("attack:nsubj launched=launch:root men:obj .:punct", "attack", "noun"),
    ("Chad:nsubj suffered=suffer:root attack:obj .:punct", "attack", "noun carried by suffered: (object Chad)"),
    ("Chad:nsubj saw=see:root attack:obj .:punct", "attack", "noun"),
    ("Chad:nsubj launched=launch:root with:case<attack attack:obl .:punct", "attack", "noun"),
    ("Chad:nsubj launched=launch:root men:obj attack:dep .:punct", "attack", "noun"),
    ("Chad:nsubj began=begin:root on:case<strike strike:obl .:punct", "strike", "noun carried by began: (subject Chad)"),
    ("Chad:nsubj engaged=engage:root in:case<talks talks:obl with:case<Mali Mali:obl .:punct", "talks", "noun carried by engaged: (with Mali), (subject Chad)"),
    ("Chad:nsubj entered=enter:root into:case<talks talks:obl .:punct", "talks", "noun carried by entered: (subject Chad)"),
    ("Chad:nsubj came=come:root from:case<talks talks:obl .:punct", "talks", "noun"),
    ("Chad:nsubj held=hold:root in:case<talks talks:obl .:punct", "talks", "noun"),
    ("talks:nsubj began=begin:root in:case<Lima Lima:obl .:punct", "talks", "noun carried by began: (in Lima)"),
    ("talks:nsubj were/VBD:cop start/NN:root .:punct", "talks", "noun"),
    ("Chad:nsubj came=come:root talks:obj .:punct", "talks", "noun"),
    ("Chad:nsubj has=have/VBZ:root talks:obj .:punct", "talks", "noun carried by has: (subject Chad)"),
    ("Chad:nsubj launch/NN:root attack:obj .:punct", "attack", "noun"),
    ("Chad:nsubj launched=launch:root raids:obj and:cc<attack attack:conj<raids .:punct", "attack", "noun carried by launched: (subject Chad)"),
    ("Chad:nsubj launched=launch:root series:obj of:case<attacks attacks:nmod<series .:punct", "attacks", "noun carried by launched: (subject Chad)"),
    ("Chad:nsubj launched=launch:root series:obj on:case<attacks attacks:nmod<series .:punct", "attacks", "noun"),
    ("Chad:nsubj launched=launch:root boat:obj of:case<attacks attacks:nmod<boat .:punct", "attacks", "noun"),
    ("Chad:nsubj launched=launch:root aid:compound<effort effort:obj .:punct", "aid", "noun carried by launched: (subject Chad)"),
    ("attack/NN:root", "attack", "noun"),
]
# fmt: on


def reading(notation: str, word: str) -> str:
    """How the word is read, as the first kind of predicate it can be."""
    sentence = tree(notation)
    i = place_of(word, sentence)
    return told(read_clause(sentence, i, kinds_of(sentence, i)[0]))


def place_of(word: str, sentence: Sentence) -> int:
    return next(token.i for token in sentence if token.text == word)


def told(clause: Clause) -> str:
    def argument(found: Argument) -> str:
        role = "" if found.role == "oblique" else found.role
        text = " ".join(part for part in (role, found.preposition, clause.sentence[found.head].text) if part)
        return f"({text})" if found.near is False else text

    def complement(found: Complement) -> str:
        return f"+ {found.marker} {clause.sentence[found.head].text}".replace("  ", " ")

    carrier = f" carried by {clause.sentence[clause.support].text}" if clause.support is not None else ""
    whom = ": " + ", ".join(map(argument, clause.arguments)) if clause.arguments else ""
    return " ".join([f"{'passive ' * clause.passive}{clause.kind}{carrier}{whom}", *map(complement, clause.complements)])


# fmt: off
KINDS = [
    ("police:nsubj arrested:root editors:obj .:punct", {"arrested": "verb", "police": "noun", "editors": "noun"}),
    ("men:nsubj fled:root in:case<March March/DATE:obl .:punct", {"March": "", "in": ""}),
    ("men:nsubj fled:root in:case<march march/DATE:obl .:punct", {"march": ""}),
    ("angry/JJ:amod<men arrested/VBN:amod<men men:nsubj fled:root .:punct", {"arrested": "", "angry": ""}),
    ("men:nsubj fled:root to:case<inn inn:obl called=call/VBN:acl<inn Anchor/NNP:xcomp<called .:punct", {"called": ""}),
    ("men:nsubj called=call/VBN:acl<men liars=liar:xcomp<called fled:root .:punct", {"called": "verb"}),
    ("men:nsubj were/VBD:cop angry/JJ:root .:punct", {"angry": "adjective", "were": ""}),
    ("men:nsubj angry/JJ:root .:punct", {"angry": "adjective"}),
    ("there/RB:root is/VBZ:cop .:punct", {"there": "adjective", "is": ""}),
    # "is opposed to": done to somebody, or what they are
    ("men:nsubj:pass are/VBP:aux:pass opposed/VBN:root .:punct", {"opposed": "verb adjective"}),
    ("men:nsubj are/VBP:cop opposed/VBN:root .:punct", {"opposed": "verb adjective"}),
    ("men:nsubj have/VBP:aux opposed/VBN:root war:obj .:punct", {"opposed": "verb", "have": ""}),
    ("men:nsubj:pass are/VBP:aux:pass opposed=oppose/VBN:root to:case<war war:obl .:punct", {"opposed": "adjective"}),
    ("men:nsubj are/VBP:cop opposed=oppose/VBN:root to:case<war war:obl .:punct", {"opposed": "adjective"}),
    ("war:nsubj:pass is/VBZ:aux:pass opposed=oppose/VBN:root to:case<end end:obl by:case<men men:obl .:punct", {"opposed": "verb adjective"}),
    ("war:nsubj:pass is/VBZ:aux:pass opposed=oppose/VBN:root .:punct", {"opposed": "verb adjective"}),
    ("men:nsubj have/VBP:aux opposed=oppose/VBN:root war:obj to:case<end end:obl .:punct", {"opposed": "verb"}),
    ("men:nsubj:pass are/VBP:aux:pass sent=send/VBN:root to:case<war war:obl .:punct", {"sent": "verb adjective"}),
    ("men:nsubj remain=remain:root committed/VBN:xcomp .:punct", {"committed": "verb adjective"}),
    ("men:nsubj stay=stay:root committed/VBN:xcomp .:punct", {"committed": "verb adjective"}),
    ("men:nsubj seem=seem:root committed/VBN:xcomp .:punct", {"committed": "verb adjective"}),
    ("men:nsubj appear=appear:root committed/VBN:xcomp .:punct", {"committed": "verb adjective"}),
    ("men:nsubj got=get:root committed/VBN:xcomp .:punct", {"committed": "verb"}),
    ("men:nsubj remain=remain:root exiled/VBN:advcl .:punct", {"exiled": "verb"}),
    # "the killing of": a noun that the tagger took for a verb
    ("the:det<killing killing/VBG:nsubj shocked:root Lima:obj .:punct", {"killing": "noun verb"}),
    ("mass:amod<killing killing/VBG:nsubj shocked:root Lima:obj .:punct", {"killing": "noun verb"}),
    ("killing/VBG:nsubj of:case<men men:nmod<killing shocked:root Lima:obj .:punct", {"killing": "noun verb"}),
    ("killing/VBG:csubj men:obj<killing shocked:root Lima:obj .:punct", {"killing": "verb"}),
    ("the:det<wounded wounded/VBN:nsubj fled:root .:punct", {"wounded": "verb"}),
    # a capital inside a sentence is a name's, unless most words have one
    ("the:det<Prosecution Prosecution:nsubj charged:root the:det<mayor mayor:obj .:punct", {"Prosecution": ""}),
    ("the:det<Prosecution Prosecution/NN:nsubj charged:root the:det<mayor mayor:obj .:punct", {"Prosecution": ""}),
    ("Prosecution/NN:nsubj charged:root the:det<mayor mayor:obj .:punct", {"Prosecution": "noun"}),
    ("the:det<STRIKE STRIKE/NN:nsubj shocked:root the:det<mayor mayor:obj .:punct", {"STRIKE": "noun"}),
    ("the:det<Court Court:nsubj Jails/VBZ:root Mayor:obj after:case<raid raid:obl", {"Court": "noun"}),
    ("the:det<Court Court:nsubj Jails/VBZ:root mayor:obj after:case<raid raid:obl", {"Court": ""}),
    ("the:det<Court Court:nsubj Jails/VBZ:root Men:obj in:case<may may:obl or:cc<now now:conj<may", {"Court": "noun"}),
    ("the:det<Court Court:nsubj Jails/VBZ:root 40-year:amod 50-year:amod Mayor:obj", {"Court": "noun"}),
]
# fmt: on


@pytest.mark.parametrize(("notation", "kinds"), KINDS, ids=[notation for notation, _ in KINDS])
def test_what_a_word_can_be(notation: str, kinds: dict[str, str]) -> None:
    sentence = tree(notation)
    assert {word: " ".join(kinds_of(sentence, place_of(word, sentence))) for word in kinds} == kinds


@pytest.mark.parametrize(("notation", "word", "expected"), ROWS, ids=[f"{word}: {notation}" for notation, word, _ in ROWS])
def test_who_takes_part(notation: str, word: str, expected: str) -> None:
    assert reading(notation, word) == expected


def test_the_words_beside_a_predicate() -> None:
    sentence = tree(
        "Rebels=rebel/NNS:nsubj Took=take:root hold:obj of:case<town town:nmod<hold to/TO:mark<rest rest/VB:advcl .:punct"
    )
    assert companions(sentence, place_of("Took", sentence)) == {"rebel", "rebels", "hold", "rest", "to", "."}
    assert companions(sentence, place_of("hold", sentence)) == {"town", "of"}


def test_the_subject_is_looked_for_eight_verbs_up_and_no_further() -> None:
    verbs = [f"v{n}/VBD:conj<{f'v{n - 1}' if n else 'came'}" for n in range(9)]
    sentence = tree(" ".join(["men:nsubj", "came:root", *verbs]))
    found = [surface_subjects(sentence, place_of(f"v{n}", sentence)) for n in range(9)]
    assert found == [[0]] * 7 + [[]] * 2
