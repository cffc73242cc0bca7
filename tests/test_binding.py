"""The place of an event: which of a sentence's places is its own, and at which level it was found."""

import pytest
from hypothesis import given

from eventkit.binding.bind import bind_place
from eventkit.clauses.reading import find_clauses, read_clause
from eventkit.document import Document, Sentence, Span
from eventkit.resolve import OUTSIDE
from eventkit.resolve.actors import ActorResolver
from eventkit.resolve.places import resolve_places
from eventkit.resolve.reading import Reading
from eventkit.testing import StoredParser
from eventkit.testing.strategies import documents

# A row is: text | "TRIGGER: place" for each trigger, "none" for no place; a level other than the clause stands in brackets.
EXAMPLES = """
A bomb killed five people in Basra on Monday. | killed: Basra
Tuesday's attack in Kabul killed 20 people. | attack: Kabul; killed: Kabul
The Kabul attack killed 20 people. | attack: Kabul; killed: Kabul
Gunmen killed two traders at a market in Kirkuk. | killed: Kirkuk
Troops shelled Homs and stormed Palmyra. | shelled: Homs; stormed: Palmyra
In Nablus, soldiers arrested three men. | arrested: Nablus
They marched through the streets of Bishkek. | marched: Bishkek
The police raided a house in Nablus, where soldiers had killed a boy. | raided: Nablus; killed: Nablus
Rebels captured the town of Debaltseve. | captured: Debaltseve
A car bomb exploded outside a hotel in Mogadishu, killing nine people. | exploded: Mogadishu; killing: Mogadishu (sentence)
Hundreds were arrested during protests in Minsk. | arrested: Minsk; protests: Minsk
Police fired on crowds in Homs and Hama. | fired: Homs
A mine exploded in the town of Sderot in southern Israel. | exploded: Sderot
The envoy met rebels in Doha. | met: Doha
Homs was shelled by the army on Friday. | shelled: Homs
"""
# Names that stand for people, places of those who only speak, origins, topics.
NO_PLACE = """
Moscow signed the treaty. | signed: none
Moscow's offer was rejected. | rejected: none
The Damascus government denied the report. | denied: none
Officials said in Geneva that rebels had killed ten soldiers. | said: Geneva; killed: none
The refugees fled from Aleppo. | fled: none
Crowds protested against the arrests in Cairo. | protested: none
Iran and Oman signed a treaty. | signed: none
The minister was arrested after a visit to Paris. | arrested: none
"""
# Written before the binder saw them.
HELD_OUT = """
Jordan condemned the bombing of a church in Alexandria. | condemned: none; bombing: Alexandria
Ministers denounced an attack on a school in Garissa. | denounced: none; attack: Garissa
Two policemen were shot dead in Karachi on Sunday. | shot: Karachi
At least 12 people died when a boat sank off Lampedusa. | died: Lampedusa (sentence); sank: Lampedusa
Students demonstrated in front of the parliament in Tbilisi. | demonstrated: Tbilisi
Separatists entered the city of Sloviansk and seized the police station. | entered: Sloviansk; seized: Sloviansk (sentence)
The earthquake that struck Kathmandu destroyed thousands of homes. | struck: Kathmandu
A suicide bomber blew himself up near a mosque in Peshawar, killing 30 worshippers. | blew: Peshawar
The army took control of Raqqa. | took: Raqqa
Beijing summoned the ambassador. | summoned: none
The talks in Vienna ended without an agreement. | talks: Vienna; ended: Vienna
Fighters besieged in Mariupol surrendered on Tuesday. | surrendered: Mariupol (sentence)
The president, who was born in Lyon, resigned. | resigned: none
"""
BUGS_CAUGHT = """
Thousands marched in the capital Chisinau on Sunday. | marched: Chisinau
Gunmen killed a village elder in Mogadishu's Yaqshid district. | killed: Yaqshid
He was killed in the Findik region of Sirnak. | killed: Findik
In Baghdad, five people were killed when a bomb exploded in Sadr City. | killed: Sadr City (sentence); exploded: Sadr City
The army captured the Golan Heights from Syria. | captured: Golan Heights
"""
# General causes of places bound to the wrong event, each with a case beside it that must stay.
CAUSES = """
Five were killed in Gao, in the northern region of Gao. | killed: Gao
Twelve people were wounded in a blast outside a mosque in Fallujah, in the western province of Anbar. | wounded: Fallujah
Rebels attacked barracks in Pichari, Anco, Sivia and Ayna, in Ayacucho department. | attacked: Pichari
The bombers struck in the town of Chala, located in the coastal Arequipa department. | struck: Chala
Ethiopia withdrew its soldiers from the town of Halgan. | withdrew: Halgan
He was shot and taken to a hospital in Juba. | shot: none
The general was captured in 1999 and spent nine years in a Kinshasa jail. | captured: none
Two men were killed and three others wounded in Karachi. | killed: Karachi (sentence)
The poet was shot, and his body was found near Granada. | shot: none
Police caught the driver after a chase in Lagos. | caught: Lagos
She spoke after the attack in Benghazi. | spoke: none
Hundreds demonstrated in Canberra against the assault on Gaza. | demonstrated: Canberra
Crowds marched in Miami in support of a strike in Caracas. | marched: Miami
The senator attacked his rival for visiting Cuba. | attacked: none
Ministers condemned the coup in Niger. | condemned: none
The talks in Vilnius ended in a row over Ukraine. | ended: Vilnius
The army fired a missile over Japan. | fired: Japan
Germany will send tanks, the chancellor said in Berlin. | send: none; said: Berlin
The group, based in Raqqa, threatened the king. | threatened: none
Troops patrolled other towns, including the trading hub of Kano. | patrolled: Kano
They protested at the entrance to Bethlehem. | protested: Bethlehem
A gunman killed two people in the Warsaw Hotel in Gdansk. | killed: Gdansk
They were killed on a Dublin soccer field. | killed: Dublin
In towns like Malakal, rebels burned houses. | burned: Malakal
Two soldiers were killed in a U.S.-led raid. | killed: none
At the Rafah crossing, lorries waited to enter Gaza. | waited: Rafah
"""
REFERENCES = """
Rebels reached Aleppo. Shells killed ten people there. | killed: Aleppo (anaphoric)
Rebels reached Aleppo. They entered the city on Monday. | entered: Aleppo (anaphoric)
Bombs fell on Darfur. Aid workers left the region. | left: Darfur (anaphoric)
Bombs fell on Darfur. Aid workers left the city. | left: none
Abkhazia broke away after the fall of the Soviet Union. Russia has stationed troops there. | stationed: Abkhazia (anaphoric)
Rebels hold Donetsk. Kyiv fought a war with Russia there. | fought: Donetsk (anaphoric)
He signed a pact in Moscow with leaders of the republic, where Russia stationed troops. | signed: Moscow; stationed: none
"""
# Where the owners are from is where the homes are, but the words do not say so.
KNOWN_MISSES = """
Israel destroyed the homes of two men from Hebron. | destroyed: Hebron
"""


def rows(*tables: str) -> list[tuple[str, str]]:
    return [(text, bound) for table in tables for text, bound in (line.split(" | ") for line in table.strip().splitlines())]


def read(parser: StoredParser, text: str, dateline: Span | None = None) -> Reading:
    document = Document(text, tuple(parser.parse([text])[0]))
    return Reading(document, None, ActorResolver().read(document, None), find_places=lambda: resolve_places(document, dateline))


def bound(reading: Reading, trigger: str) -> str:
    """ "Basra", "Basra (sentence)" or "none"."""
    sentence, i = next((s, t.i) for s in reversed(reading.document.sentences) for t in s if t.text == trigger)
    place = bind_place(read_clause(sentence, i, kind_of(sentence, i)), reading)
    level, _, rest = place.basis.partition(":") if place else ("", "", "")
    return "none" if place is None else f"{place.text} ({level})" if rest else place.text


def kind_of(sentence: Sentence, i: int) -> str:
    return "noun" if sentence[i].upos == "NOUN" else "verb"


@pytest.mark.parametrize("text, expected", rows(EXAMPLES, NO_PLACE, HELD_OUT, BUGS_CAUGHT, CAUSES, REFERENCES))
def test_place_of_an_event(parser: StoredParser, text: str, expected: str) -> None:
    reading = read(parser, text)
    triggers = [part.split(": ")[0] for part in expected.split("; ")]
    assert "; ".join(f"{trigger}: {bound(reading, trigger)}" for trigger in triggers) == expected


@pytest.mark.parametrize("text, expected", rows(KNOWN_MISSES))
@pytest.mark.xfail(strict=True, reason="known miss")
def test_known_miss(parser: StoredParser, text: str, expected: str) -> None:
    test_place_of_an_event(parser, text, expected)


def test_the_sentence_before_and_the_dateline_lend_their_place(parser: StoredParser) -> None:
    text = "A bomb killed five people in Basra. Police arrested two men."
    assert bound(read(parser, text), "arrested") == "Basra (paragraph)"
    lead = "Police arrested two men."
    filed = read(parser, lead, Span(0, 6, lead[:6]))  # the words do not matter here
    assert [m.sentence for m in filed.places] == [OUTSIDE] and bound(filed, "arrested") == "Police (dateline)"


@pytest.mark.parametrize("text, trigger", [("Police will arrest two men.", "arrest"), ("Iran arrested two men.", "arrested")])
def test_the_dateline_is_no_place_of_what_is_to_come_or_has_places_of_its_own(
    parser: StoredParser, text: str, trigger: str
) -> None:
    assert bound(read(parser, text, Span(0, 4, text[:4])), trigger) == "none"


@given(documents())
def test_any_clause_is_bound_without_an_error(document: Document) -> None:
    places = resolve_places(document)
    reading = Reading(document, None, ActorResolver().read(document, None), find_places=lambda: places)
    for sentence in document.sentences:
        for clause in find_clauses(sentence):
            place = bind_place(clause, reading)
            assert place is None or any((m.value.start, m.value.name) == (place.start, place.name) for m in places)
