"""Words beside a name → hints: postal codes, "Calif.", "Iraqi"."""

from collections.abc import Mapping
from functools import lru_cache

from ..document import Document
from .gazetteer import Entry, Gazetteer, normalise

POSTAL: Mapping[str, str] = {
    **{code: f"US.{code}" for code in
       """AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
       OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""".split()},
    "AB": "CA.01", "BC": "CA.02", "MB": "CA.03", "NB": "CA.04", "NL": "CA.05", "NS": "CA.07", "ON": "CA.08",
    "PE": "CA.09", "PEI": "CA.09", "QC": "CA.10", "SK": "CA.11", "YT": "CA.12", "NT": "CA.13", "NU": "CA.14",
    "NSW": "AU.02", "QLD": "AU.04", "VIC": "AU.07",
}  # fmt: skip
IRREGULAR: Mapping[str, str] = {
    "french": "FRA", "frenchman": "FRA", "british": "GBR", "briton": "GBR", "english": "GBR", "scottish": "GBR",
    "welsh": "GBR", "german": "DEU", "dutch": "NLD", "spanish": "ESP", "spaniard": "ESP", "swiss": "CHE",
    "swedish": "SWE", "swede": "SWE", "danish": "DNK", "dane": "DNK", "finnish": "FIN", "finn": "FIN",
    "norwegian": "NOR", "polish": "POL", "pole": "POL", "turkish": "TUR", "turk": "TUR", "greek": "GRC",
    "czech": "CZE", "slovak": "SVK", "chinese": "CHN", "thai": "THA", "filipino": "PHL", "philippine": "PHL",
    "afghan": "AFG", "american": "USA", "us": "USA", "burmese": "MMR", "congolese": "COD", "ivorian": "CIV",
    "saudi": "SAU", "emirati": "ARE", "kuwaiti": "KWT", "qatari": "QAT", "omani": "OMN", "bahraini": "BHR",
    "yemeni": "YEM", "iraqi": "IRQ", "israeli": "ISR", "pakistani": "PAK", "bangladeshi": "BGD", "somali": "SOM",
    "lebanese": "LBN", "cypriot": "CYP", "kazakh": "KAZ", "uzbek": "UZB", "tajik": "TJK", "kyrgyz": "KGZ",
    "turkmen": "TKM", "belgian": "BEL", "irish": "IRL", "icelandic": "ISL", "portuguese": "PRT", "hungarian": "HUN",
    "croatian": "HRV", "croat": "HRV", "serbian": "SRB", "serb": "SRB", "kosovar": "XKX", "bosnian": "BIH",
    "macedonian": "MKD", "slovene": "SVN", "latvian": "LVA", "palestinian": "PSE", "nigerien": "NER",
    "nigerian": "NGA", "guinean": "GIN", "dominican": "DOM", "salvadoran": "SLV", "peruvian": "PER",
    "mexican": "MEX", "argentine": "ARG", "argentinian": "ARG", "ecuadorean": "ECU", "canadian": "CAN",
    "new zealander": "NZL", "australian": "AUS", "aussie": "AUS", "north korean": "PRK", "south korean": "KOR",
    "south african": "ZAF", "south sudanese": "SSD", "sri lankan": "LKA", "indian": "IND", "indonesian": "IDN",
    "ukrainian": "UKR", "soviet": "RUS", "russian": "RUS", "chechen": "RUS", "georgian": "GEO", "crimean": "UKR",
    "abkhaz": "GEO", "ossetian": "GEO", "kashmiri": "IND", "tibetan": "CHN", "catalan": "ESP", "basque": "ESP",
    "syrian": "SYR", "libyan": "LBY", "iranian": "IRN", "persian": "IRN", "maltese": "MLT", "monegasque": "MCO",
    "malagasy": "MDG", "motswana": "BWA", "lao": "LAO", "laotian": "LAO", "vietnamese": "VNM", "japanese": "JPN",
    "taiwanese": "TWN", "nepalese": "NPL", "nepali": "NPL", "senegalese": "SEN", "togolese": "TGO", "beninese": "BEN",
    "gabonese": "GAB", "rwandan": "RWA", "ethiopian": "ETH", "egyptian": "EGY", "moroccan": "MAR", "tunisian": "TUN",
    "algerian": "DZA", "mauritanian": "MRT", "malian": "MLI", "sudanese": "SDN", "kenyan": "KEN", "ugandan": "UGA",
}  # fmt: skip


@lru_cache(maxsize=4096)
def demonym_country(word: str) -> str | None:
    """The country of an adjective or people's name: "Iraqi" → IRQ; None when unknown."""
    key = normalise(word)
    return IRREGULAR.get(key) or IRREGULAR.get(key.removesuffix("s")) or IRREGULAR.get(key.removesuffix("es"))


def postal_division(word: str, gazetteer: Gazetteer) -> Entry | None:
    """The state of a postal code: "TX" → Texas; None when it is none."""
    return gazetteer.admin1(POSTAL.get(word.strip(".")))


def demonym_counts(document: Document) -> dict[str, int]:
    """How often each country is spoken of by an adjective: "Iraqi forces" counts one for IRQ."""
    counts: dict[str, int] = {}
    for sentence in document.sentences:
        for token in sentence:
            if token.text[:1].isupper() and token.upos in ("ADJ", "PROPN", "NOUN"):
                code = demonym_country(token.text)
                if code:
                    counts[code] = counts.get(code, 0) + 1
    return counts
