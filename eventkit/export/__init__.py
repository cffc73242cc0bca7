"""Events → the formats that other programs read.

JSON and JSON Lines keep everything; each other module opens with what its format cannot hold.
"""

from .csv import CSV_COLUMNS, to_csv
from .dyads import DYAD_COLUMNS, to_dyads
from .frame import to_dataframe
from .geojson import to_geojson
from .json import from_json, json_schema, read_jsonl, to_json, to_jsonl
from .plover import to_plover
from .polecat import POLECAT_COLUMNS, to_polecat
from .results import read_results, to_results

__all__ = [
    "CSV_COLUMNS",
    "DYAD_COLUMNS",
    "POLECAT_COLUMNS",
    "from_json",
    "json_schema",
    "read_jsonl",
    "read_results",
    "to_csv",
    "to_dataframe",
    "to_dyads",
    "to_geojson",
    "to_json",
    "to_jsonl",
    "to_plover",
    "to_polecat",
    "to_results",
]
