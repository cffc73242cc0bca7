"""The PLOVER ontology: sixteen types, one a module, the patterns beside the definition."""

from ..events import Event
from .accuse import Accuse
from .agree import Agree
from .aid import Aid
from .assault import Assault
from .coerce import Coerce
from .concede import Concede
from .consult import Consult
from .cooperate import Cooperate
from .mobilize import Mobilize
from .protest import Protest
from .reject import Reject
from .request import Request
from .retreat import Retreat
from .sanction import Sanction
from .support import Support
from .threaten import Threaten

# From cooperation to conflict, as the ontology lists them.
PLOVER: tuple[type[Event], ...] = (
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
)
