"""Coreference: which pronoun, short name and description takes up whom, and how its evaluation counts."""

from pathlib import Path

import pytest

from eventkit.coref_evaluation import CoreferenceScore, read_gold_texts, score_document
from eventkit.events import Actor
from eventkit.extractor import join_segments
from eventkit.resolve.actors import ActorResolver, DocumentActors
from eventkit.testing import StoredParser

# text | words = name | …; of words that stand several times, the last is meant.
REPORTED = """
Portugal said on Sunday it had sent engineers to the islands. | it = Portugal
Peru says it is ready to withdraw its troops. | it = Peru
The president of Fiji said he would resign. | he = president of Fiji
Oxfam said the ministry had lied, accusing it of theft. | it = ministry
Rebels in Chad said they had freed the hostages. | they = Rebels in Chad
Jane Roe announced that she will visit Oslo. | she = Jane Roe
"Jane Roe said she was ready to pay," a source told Anna Brown. | she = Jane Roe
Acme Corp was fined after the Peruvian government accused it of fraud. | it = Acme Corp
Japan said it had expelled two diplomats and would recall its ambassador. | its = Japan
"""
NAMES = """
Mary Poole met farmers in Kenya. Poole promised them new roads. | Poole = Mary Poole
The European Union imposed sanctions on Belarus. The EU also froze its aid. | EU = European Union
Angela Merkel visited Warsaw. Ms Merkel met Polish officials. | Ms = Angela Merkel
Anna Chamorro Lopez, a lawyer, met farmers. Chamorro promised them roads. | Chamorro = Anna Chamorro Lopez
Park Min-seo leads the Democratic Party of Korea. Park met reporters. | Park = Park Min-seo
Park Min-seo leads the Democratic Party of Korea. She praised the Democratic Party. | Party = Democratic Party of Korea
Park Min-seo left the Democratic Party of Korea. The Democratic Party had lost. She mocked the Democrats. | Democrats = Democratic Party of Korea
The Forward Party of Malawi (FPM) won the election. The FPM thanked voters. | FPM = Forward Party of Malawi
"""
PRONOUNS = """
John Smith attacked the plan. He called it a mistake. | He = John Smith
Anna Brown leads the party. She won the vote and her rivals resigned. | She = Anna Brown | her = Anna Brown
Nigeria closed its border. | its = Nigeria
The soldiers left the town. They burned two houses. | They = soldiers
When the rebels heard that some farmers would not sell, they burned two houses. | they = rebels
"I will never resign," Peter Jones said. | I = Peter Jones
General Peter Jones left Oslo. A Zambian lawyer defended General Peter Jones on Monday. He blamed the police. | He = Zambian lawyer
"""
DESCRIPTIONS = """
President Jane Roe visited Kenya. The president met farmers. | president = Jane Roe
Acme Bank fired its chief on Monday. The bank gave no reason. | bank = Acme Bank
Malawi closed its border with Zambia. Malawi also recalled its envoy. The country fears an attack. | country = Malawi
Jane Roe, the Kenyan health minister, resigned on Monday. The minister gave no reason. | minister = Jane Roe
The Trump administration left the treaty. The Biden administration praised it. | administration = Biden administration
The Malawi government left. The former government had lied. | government = former government
A judicial source met reporters. The suspect was arrested. | suspect = suspect
"""
NOBODY = """
It is raining in Oslo. | It
It is clear that Chad will attack. | It
"""


def rows(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


def read(parser: StoredParser, text: str) -> DocumentActors:
    return ActorResolver().read(join_segments(text, [(0, parser.parse([text])[0])]))


def parties(actors: DocumentActors) -> dict[str, Actor]:
    """Actors by the word that heads them."""
    sentences = actors.document.sentences
    return {sentences[m.sentence][m.head].text: m.value for m in actors.mentions}


EXAMPLES = [row for table in (REPORTED, NAMES, PRONOUNS, DESCRIPTIONS) for row in rows(table)]


@pytest.mark.parametrize("row", EXAMPLES)
def test_mention_takes_up_its_actor(parser: StoredParser, row: str) -> None:
    text, *cells = row.split(" | ")
    found = parties(read(parser, text))
    for word, _, name in (cell.partition(" = ") for cell in cells):
        assert word in found, f"{word!r} is none of {list(found)}"
        assert (found[word].name, found[word].basis.partition(":")[0]) == (name, "coref") or found[word].name == name


@pytest.mark.parametrize("row", rows(NOBODY))
def test_what_is_unclear_stays_unlinked(parser: StoredParser, row: str) -> None:
    text, word = row.split(" | ")
    actors = read(parser, text)
    heads = {actors.document.sentences[s][i].text for s, i in actors.chains}
    assert word not in heads


def test_event_quotes_the_words_that_a_pronoun_stands_for(parser: StoredParser) -> None:
    text = "Portugal said on Sunday it had sent engineers to the islands."
    actors = read(parser, text)
    (pronoun,) = (m for m in actors.mentions if m.value.text == "it")
    (actor,) = actors.at(pronoun.sentence, pronoun.head)
    assert (actor.text, actor.country, actor.basis) == ("Portugal", "PRT", "coref:pronoun")


# Roe (entity 1) is named, then "she" (wanted); "it" is the report, whom nobody asks for.
GOLD = """# newdoc id = small
# newpar
# text = Jane Roe read a report.
1	Jane	Jane	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person
2	Roe	Roe	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
3	read	read	VERB	VBD	_	0	root	_	_
4	a	a	DET	DT	_	5	det	_	Entity=(2-object
5	report	report	NOUN	NN	Number=Sing	3	obj	_	Entity=2)|SpaceAfter=No
6	.	.	PUNCT	.	_	3	punct	_	_

# text = She praised it.
1	She	she	PRON	PRP	Gender=Fem	2	nsubj	_	Entity=(1-person)
2	praised	praise	VERB	VBD	_	0	root	_	_
3	it	it	PRON	PRP	Gender=Neut	2	obj	_	Entity=(2-object)|SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_
"""


def test_gold_is_read_with_its_spans(tmp_path: Path) -> None:
    file = tmp_path / "gold.conllu"
    file.write_text(GOLD)
    (gold,) = read_gold_texts(file)
    assert gold.text.strip() == "Jane Roe read a report. She praised it."
    found = [(gold.text[m.start : m.end], m.entity, m.form) for m in sorted(gold.mentions, key=lambda m: m.start)]
    assert found == [("Jane Roe", "1", "name"), ("a report", "2", "noun"), ("She", "1", "pronoun"), ("it", "2", "pronoun")]


def test_links_are_counted(tmp_path: Path, parser: StoredParser) -> None:
    file = tmp_path / "gold.conllu"
    file.write_text(GOLD)
    (gold,) = read_gold_texts(file)
    document = join_segments(gold.text, [(0, parser.parse([gold.text.strip()])[0])])
    score = CoreferenceScore()
    score_document(score, gold, document, ActorResolver().read(document))
    assert (score.pronouns.hits, score.pronouns.predicted, score.pronouns.gold) == (1, 1, 1)
    assert (score.nouns.predicted, score.all.f1) == (0, 1.0)
