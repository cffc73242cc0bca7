"""Actors: whom the phrases of a text stand for, by table, syntax and context."""

from datetime import date

import pytest
from hypothesis import given

from eventkit.document import Document
from eventkit.events import Actor
from eventkit.extractor import Extractor, join_segments
from eventkit.parsing.conllu import parse_conllu
from eventkit.resolve.actors import ActorResolver, DocumentActors
from eventkit.testing import StoredParser
from eventkit.testing.strategies import documents

# A row is: the text, some with the day it was published in front | words = name, country, sectors | … "-" stands for none.
# Where the name is left out, it is the words themselves.

NAMES = """
Acme Kenya sued the minister. | Acme Kenya = KEN CVL
The Democratic Party praised the Kenyan minister. | Democratic Party = KEN PTY
The Democratic Party praised the American minister. | Democratic Party = USA PTY
The court in Abuja moved the trial to Lagos. | Lagos = NGA CVL
Italy condemned the attack. | Italy = ITA -
The United Arab Emirates condemned the attack. | United Arab Emirates = ARE -
Ivory Coast recalled its ambassador. | Ivory Coast = CIV -
Burma freed the activists. | Burma = Myanmar ; MMR -
The Vatican praised the deal. | Vatican = Holy See ; VAT -
Kosovo signed the treaty. | Kosovo = KOS -
The United Nations condemned the attack. | United Nations = IGO IGO
Amnesty International criticised Chad. | Amnesty International = NGO NGO | Chad = TCD -
Boko Haram attacked the village. | Boko Haram = NGA UAF
The EU imposed sanctions on Belarus. | EU = European Union ; EUR IGO | Belarus = BLR -
"""

PEOPLES = """
Guards of the Al-Sabah family left the town. | Al-Sabah family = - CVL
Kenyan police arrested two Danish journalists. | Kenyan police = KEN COP | two Danish journalists = DNK JRN
Three Dutch soldiers were killed. | Three Dutch soldiers = NLD MIL
A prominent Mexican was held in Texas. | prominent Mexican = MEX CVL
Israelis voted on Tuesday. | Israelis = ISR CVL
Senior Hungarian and Romanian officials met. | Senior Hungarian = Hungarian officials ; HUN GOV | Romanian officials = ROU GOV
The Georgia legislature met farmers in Atlanta. | Georgia legislature = Georgia legislature ; USA LEG
Envoys praised Georgian and South Ossetian judges. | Georgian = Georgian judges ; GEO JUD | South Ossetian judges = South Ossetian judges ; GEO JUD
The US and British forces left the city. | US = US forces ; USA MIL | British forces = GBR MIL
Farmers seized weapons from armed groups, the army said. | armed groups = - UAF
Iraqi Kurds fled the town. | Iraqi Kurds = IRQ CVL
Bosnian Serbs rejected the plan. | Bosnian Serbs = BIH CVL
Shiite militiamen attacked a Sunni mosque in Iraq. | Shiite militiamen = IRQ UAF
"""

SEATS = """
Moscow expelled three diplomats. | Moscow = Russia ; RUS GOV
The Kremlin denied the report. | Kremlin = Russia ; RUS GOV
Downing Street condemned the attack. | Downing Street = United Kingdom ; GBR GOV
The White House criticised Ankara. | White House = United States ; USA GOV | Ankara = Turkey ; TUR GOV
Foggy Bottom rejected the offer. | Foggy Bottom = United States ; USA GOV
Pyongyang threatened Seoul. | Pyongyang = North Korea ; PRK GOV | Seoul = South Korea ; KOR GOV
Rebels shelled Juba. | Juba = SSD CVL
"""

OFFICES = """
1999-05-02 Bill Clinton visited Cairo. | Bill Clinton = USA GOV
2020-05-02 Bill Clinton visited Cairo. | Bill Clinton = USA ELI
2005-03-01 President Bush met Tony Blair. | President Bush = George W. Bush ; USA GOV | Tony Blair = GBR GOV
1991-03-01 President Bush met John Major. | President Bush = George H.W. Bush ; USA GOV | John Major = GBR GOV
2022-03-01 Donald Trump criticised Joe Biden. | Donald Trump = USA ELI | Joe Biden = USA GOV
2018-03-01 Donald Trump criticised Joe Biden. | Donald Trump = USA GOV | Joe Biden = USA ELI
2015-03-18 Russian President Vladimir Putin met Alexis Tsipras. | Russian President Vladimir Putin = Vladimir Putin ; RUS GOV
2004-06-01 UN secretary-general Kofi Annan visited Sudan. | UN secretary-general Kofi Annan = Kofi Annan ; IGO IGO
2012-06-01 Former president Carlos Menem was arrested. | Former president Carlos Menem = Carlos Menem ; ARG ELI
1991-06-01 South African leader F.W. de Klerk freed the activists. | South African leader F.W. de Klerk = F.W. de Klerk ; ZAF GOV
The Kenyan health minister resigned. | Kenyan health minister = KEN GOV
French Foreign Minister Jane Roe visited Lagos. | French Foreign Minister Jane Roe = Jane Roe ; FRA GOV
Opposition leader Jane Roe was arrested in Kampala. | Opposition leader Jane Roe = Jane Roe ; UGA OPP
"""

APPOSITIONS = """
An unarmed 24-year-old was shot by a city police officer. | unarmed 24-year-old = - CVL
The FNSEA, the largest farm union, refused to lift the barricades. | FNSEA = - LAB
Gunmen abducted 34 pupils and set free ten of the youngest on Sunday. | Gunmen = - UAF
Jane Roe, the Kenyan health minister, criticised Uganda. | Jane Roe = KEN GOV
Jane Roe, a Peruvian journalist, was arrested. | Jane Roe = PER JRN
Federica Mogherini, the EU's foreign policy chief, condemned the attack. | Federica Mogherini = EUR IGO
"""

ROLES = """
The interior ministers of Germany and Poland met in Warsaw. | interior ministers of Germany = DEU GOV
The bank lent Zambia $200 million. | Zambia = ZMB -
Guards beat two prisoners in Oslo. | Guards = NOR COP
Six MPs and two NGOs met in Oslo. | Six MPs = NOR LEG | two NGOs = NOR SOC
Migrants sought help from the Italian coast guard. | Migrants = - REF
Several other big donors to Zambia froze their aid. | Several other big donors = - GOV
Rwandan-backed elements attacked a village in Uganda. | Rwandan-backed elements = UGA UAF
Police caught a teller with US$ 3 million in Oslo. | Police = NOR COP
Students protested in Santiago. | Students = CHL EDU
A senator criticised Canada. | senator = CAN LEG
Two gunmen attacked a hotel in Mombasa. | Two gunmen = KEN UAF
A Turkish court jailed the editor. | Turkish court = TUR JUD
Georgia's Interior Ministry rejected the report. | Georgia's Interior Ministry = GEO GOV
Hamas officials rejected the plan. | Hamas officials = PSE UAF
Rebel leader John Doe rejected the plan. | Rebel leader John Doe = John Doe ; - REB
Some 2,000 students marched through Athens. | Some 2,000 students = GRC EDU
Doctors in Zambia went on strike. | Doctors in Zambia = ZMB MED
Thousands of farmers blocked roads in India. | Thousands of farmers = IND AGR
"""

DISPUTED = """
Abkhazia thanked Russia. | Abkhazia = GEO PRE
Georgia's breakaway region of South Ossetia signed a treaty with Russia. | South Ossetia = GEO PRE
Northern Cyprus rejected the plan. | Northern Cyprus = CYP PRE
Somaliland signed a treaty with Ethiopia. | Somaliland = SOM PRE
Transnistria criticised Moldova. | Transnistria = MDA PRE
Ukraine's Black Sea republic of Crimea held a vote. | Crimea = UKR -
"""

HISTORIC = """
The Soviet Union attacked Finland. | Soviet Union = RUS - | Finland = FIN -
East Germany signed a treaty with Czechoslovakia. | East Germany = DEU - | Czechoslovakia = CZE -
Yugoslavia rejected the plan. | Yugoslavia = SRB -
Iraq is opposed to the plan. | Iraq = IRQ -
Yemen is at war. | Yemen = YEM -
Zaire expelled the diplomats. | Zaire = COD -
A Korean banker met North Korean officials. | Korean banker = KOR BUS | North Korean officials = PRK GOV
The international community urged Sudan to act. | international community = - -
"""

BOUNDS = """
Shouldn't the rebels free the hostages? | rebels = - REB
Roe met six party members in Oslo. | six party members = NOR PTY
Up to 100 students marched in Oslo. | Up to 100 students = NOR EDU
France will send up to 4,000 troops to Chad. | up to 4,000 troops = - MIL
Two ex-ministers of Chad were fined. | Two ex-ministers of Chad = TCD GOV
An Oakland woman was killed. | Oakland woman = USA CVL
Sheikh Nasser Al-Sabah met farmers. | Sheikh Nasser Al-Sabah = Nasser Al-Sabah ; - GOV
His Highness Sabah Al-Naser met farmers. | His Highness Sabah Al-Naser = Sabah Al-Naser ; - GOV
MP Mubarak Al-Roumi met farmers. | MP Mubarak Al-Roumi = Mubarak Al-Roumi ; - LEG
King Hassan of Morocco visited Oman. | King Hassan of Morocco = Hassan ; MAR GOV
The opposition newspaper La Voz criticised Peru. | opposition newspaper La Voz = La Voz ; PER JRN
Rights watchdog Amnesty International accused Chad. | Rights watchdog Amnesty International = Amnesty International ; NGO NGO
Tens of thousands of university students marched in Jakarta. | Tens of thousands of university students = IDN EDU
"""

NOBODY = """
Interpol issued a Red Notice in May. | Red Notice
The envoy praised democratic reforms. | democratic
French warships sailed to the Mediterranean Sea. | Mediterranean Sea
The exchange took place in March. | exchange
The arms were found near the border. | arms
Democratic reforms followed. | Democratic
Prices rose by 14 percent. | Prices | 14
"""


def rows(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


def read(parser: StoredParser, text: str, published: date | None = None) -> DocumentActors:
    return ActorResolver().read(join_segments(text, [(0, parser.parse([text])[0])]), published)


def parties(actors: DocumentActors) -> dict[str, Actor]:
    return {mention.value.text: mention.value for mention in actors.mentions}


def expected(cell: str) -> tuple[str, str, str, str]:
    """ "words = name ; country sector" """
    words, _, value = cell.strip().partition(" = ")
    name, semicolon, codes = value.rpartition(" ; ")
    country, sector = codes.split()
    return words, name if semicolon else words, country, sector


TABLES = (NAMES, PEOPLES, SEATS, OFFICES, APPOSITIONS, ROLES, DISPUTED, HISTORIC, BOUNDS)
EXAMPLES = [row for table in TABLES for row in rows(table)]


@pytest.mark.parametrize("row", EXAMPLES)
def test_actor_has_its_name_country_and_sector(parser: StoredParser, row: str) -> None:
    text, *cells = row.split(" | ")
    day, text = (date.fromisoformat(text[:10]), text[11:]) if text[0].isdigit() else (None, text)
    found = parties(read(parser, text, day))
    for words, name, country, sector in map(expected, cells):
        assert words in found, f"{words!r} is none of {list(found)}"
        actor = found[words]
        assert (actor.name, actor.country or "-", next(iter(actor.sectors), "-")) == (name, country, sector)


def test_the_ministers_of_two_states_are_two(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("The interior ministers of Germany and Poland met in Warsaw.").events[0]
    assert [(a.text, a.name, a.country) for a in event.actors] == [
        ("interior ministers of Germany", "interior ministers of Germany", "DEU"),
        ("Poland", "interior ministers of Poland", "POL"),
    ]


@pytest.mark.parametrize("row", rows(NOBODY))
def test_things_are_nobody(parser: StoredParser, row: str) -> None:
    text, *cells = row.split(" | ")
    found = parties(read(parser, text))
    assert not [cell for cell in cells if cell in found]


@given(documents())
def test_any_tree_gives_actors_whose_words_stand_in_the_text(document: Document) -> None:
    actors = ActorResolver().read(document, date(2015, 3, 18))
    for mention in actors.mentions:
        actor = mention.value
        assert document.text[actor.start : actor.end] == actor.text


def test_a_state_before_the_words_of_the_phrase_is_an_actor_of_its_own(parser: StoredParser) -> None:
    text = "US and Somali forces shot eight raiders Friday in a clash in which a US supply truck was burnt."
    actors = [a for event in Extractor(parser=parser).analyze(text).events for a in event.actors]
    assert [a.text for a in actors][:2] == ["US", "Somali forces"]


def test_two_nouns_taken_for_persons_that_rename_each_other() -> None:
    """Found by the laws: each asked the other who it was, without end."""
    rows = (
        "1\tmayor\tmayor\tNOUN\tNN\t_\t0\troot\t_\tstart_char=0|end_char=5|ner=B-PER",
        "2\tbaker\tbaker\tNOUN\tNN\t_\t1\tappos\t_\tstart_char=6|end_char=11|ner=B-PER",
    )
    document = Document("mayor baker", parse_conllu("\n".join(rows) + "\n"))
    assert [mention.value.text for mention in ActorResolver().read(document).mentions]
