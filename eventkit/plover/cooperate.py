"""COOPERATE: exchange, trade, joint exercises, shared intelligence, extradition."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Cooperate(PloverEvent):
    """Actors work together in fact. A joint exercise is COOPERATE, a country's own exercise MOBILIZE."""

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 9.5
    recipient_required: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("06",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors} (cooperate|collaborate|partner|team up|join forces|work together|pool resource|work closely|coordinate) with {targets}
        + Europol cooperated with the Dutch police.
        - The weather did not cooperate with us.
    {actors} (cooperate|collaborate|join forces|work together|team up|work jointly) [on|in|against|to|for *]
        + Kenya and Uganda cooperated on security.
    cooperation|collaboration|partnership between|with {actors} [with|and {targets}]
        + Cooperation between Chad and Niger grew.
        - Cooperation with the weather is needed.
    {actors} (exchange|swap|share|trade|pool|pass) (intelligence|information|data|technology|expertise|evidence|intelligence data|know-how) [with|to|between {targets}]
        + Jordan shared intelligence with France.
    {actors} (hold|conduct|stage|begin|launch|start|carry out) (joint exercise|joint manoeuvre|joint drill|joint patrol|joint operation|war game|military exercise|naval exercise|joint training|exercise) with {targets}  => #military
        + Egypt held a joint exercise with Sudan.
    (joint exercise|joint drill|joint patrol|joint operation|joint manoeuvre|joint military exercise) between|by|with {actors} [with {targets}]  => #military
        + A joint exercise between India and Japan began.
    {actors} (extradite|hand over|turn over|surrender) {targets:PERSON} to *  => #legal
        + Peru extradited the banker to Chile.
    {actors} (extradite) {targets}  => #legal
        + Spain extradited three suspects.
    extradition of * [by|to {targets}]  => #legal
        + The extradition of the suspect to Italy took a year.
    {actors} (export|sell|supply|ship|deliver|import|buy|purchase) (gas|oil|grain|wheat|weapon|arm|aircraft|jet|tank|missile|electricity|coal|goods|helicopter|submarine|rice|reactor|uranium|steel|food|machinery|equipment|crude) [to|from {targets}]  => #economic
        + Russia sold wheat to Egypt.
        - The farmer sold goods at the market.
    {actors} (open|expand|resume|increase|boost|liberalise|develop) (trade|commerce|investment|flight|rail link|export|air link|economic cooperation|border trade) [with|to|between {targets}]  => #economic
        + China resumed trade with Australia.
    {actors} (invest) in {targets:COUNTRY}  => #economic
        + Qatar invested in Turkey.
    {actors} (build|construct|develop|operate|launch) (pipeline|dam|railway|plant|base|reactor|port|satellite) with|for {targets}  => #economic
        + Russia built a reactor for Iran.
    {actors} (train) (troop|police|officer|soldier|pilot|force) of|from|in {targets}  => #military
        + Britain trained officers of Kenya.
    """
