"""Place name → the state whose people live there, when the gazetteer leaves no doubt."""

from collections.abc import Mapping
from functools import lru_cache

from .gazetteer import Gazetteer

CLEAR = 4.0
"""A namesake must be this many times larger than those abroad to be meant without further hints."""

# Dependencies count for the state that controls them (PLOVER); Kosovo is KOS there, XKX in the gazetteer.
COUNTS_FOR: Mapping[str, str] = {
    "XKX": "KOS", "PRI": "USA", "GUM": "USA", "VIR": "USA", "ASM": "USA", "MNP": "USA", "UMI": "USA", "GRL": "DNK", "FRO": "DNK",
    "GIB": "GBR", "FLK": "GBR", "BMU": "GBR", "CYM": "GBR", "VGB": "GBR", "TCA": "GBR", "AIA": "GBR", "MSR": "GBR", "SHN": "GBR",
    "PCN": "GBR", "IOT": "GBR", "IMN": "GBR", "JEY": "GBR", "GGY": "GBR", "SGS": "GBR", "NCL": "FRA", "PYF": "FRA", "GUF": "FRA",
    "MTQ": "FRA", "GLP": "FRA", "REU": "FRA", "MYT": "FRA", "WLF": "FRA", "SPM": "FRA", "MAF": "FRA", "BLM": "FRA", "ATF": "FRA",
    "ABW": "NLD", "CUW": "NLD", "SXM": "NLD", "BES": "NLD", "ALA": "FIN", "SJM": "NOR", "BVT": "NOR", "COK": "NZL", "NIU": "NZL",
    "TKL": "NZL", "NFK": "AUS", "CXR": "AUS", "CCK": "AUS", "HMD": "AUS", "MAC": "CHN", "ESH": "MAR",
}  # fmt: skip


@lru_cache(maxsize=1 << 13)
def country_of_place(name: str, spoken_of: frozenset[str] = frozenset()) -> str | None:
    """The state of a town or region; `spoken_of` are states that the text names, and a namesake there is meant.

    >>> country_of_place("Aleppo"), country_of_place("Tripoli", frozenset({"LBN"})), country_of_place("Nowheretown")
    ('SYR', 'LBN', None)
    """
    weights: dict[str, int] = {}
    for entry in Gazetteer.open().find(name):
        if entry.country and not (entry.alias and weights):
            code = COUNTS_FOR.get(entry.country, entry.country)
            weights[code] = max(weights.get(code, 0), entry.population)
    near = [code for code in weights if code in spoken_of]
    if len(near) == 1:
        return near[0]
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] < CLEAR * ranked[1][1]):
        return None
    return ranked[0][0]
