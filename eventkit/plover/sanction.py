"""SANCTION: relations cut, embargoes, convictions, expulsions of diplomats, aid stopped."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Sanction(PloverEvent):
    """An actor reduces relations or punishes by rule.

    Convictions and court-ordered payments are SANCTION convict; expelled diplomats and members SANCTION
    expel, expelled individuals COERCE deport; withdrawn military aid is SANCTION discontinue.
    """

    quad: ClassVar[Quad] = "material conflict"
    score: ClassVar[float] = -6
    recipient_required: ClassVar[bool] = True
    modes: ClassVar[Mapping[str, float | None]] = {"convict": -6, "expel": -5.5, "withdraw": -6, "discontinue": -6}
    cameo: ClassVar[tuple[str, ...]] = ("16",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"ACCUSE"})

    patterns = """
    {actors} (impose|slap|levy|tighten|extend|adopt|enforce|place|apply|renew|introduce|widen|reimpose|announce|approve|expand|order|decree|toughen) (sanction|embargo|tariff|penalty|fine|boycott|arms embargo|travel ban|trade ban|oil embargo|economic sanction|trade embargo|asset freeze|punitive measure|duty) [on|against|for|to|upon {targets}]  => discontinue #economic
        + The EU imposed sanctions on Belarus.
    {actors} (sanction|fine|penalize|embargo|blacklist|punish|isolate|boycott) {targets}  => discontinue
        + Washington sanctioned two banks.
        + The regulator fined the company.
    {actors} (cut|sever|break|suspend|freeze|end|terminate|downgrade|reduce|break off|cut off|halt|curtail|scale back|restrict) (relation|tie|diplomatic relation|diplomatic tie|link|contact|cooperation|relationship|trade|alliance|partnership|communication|military cooperation|diplomatic link|flight) [with|to|between {targets}]  => discontinue #diplomatic
        + Saudi Arabia cut ties with Iran.
        - The gardener cut the tie.
    {actors} (cut|suspend|halt|freeze|stop|end|withhold|cut off|slash|reduce|terminate|discontinue|cancel|withdraw|hold back) (aid|assistance|fund|funding|support|loan|subsidy|financing|supply|export|import|shipment|delivery|sale|payment|military aid|gas|oil|electricity|food aid|programme|donation|investment) [to|for|from|of|in|with {targets}]  => discontinue #economic
        + Canada suspended aid to Haiti.
        + Gazprom halted gas supplies to Ukraine.
    suspension|cutoff|freeze|severance|termination of (aid|assistance|relation|tie|funding|support|trade|supply|loan) [to|with|for {targets}] [by {actors}]  => discontinue
        + The suspension of aid to Mali by donors hit the poor.
    {actors} (suspend|cancel|annul|revoke|abrogate|scrap|terminate|freeze|tear up|rescind) (agreement|treaty|deal|contract|accord|pact|licence|permit|privilege|membership|visa|recognition|participation) [with|of|for|in {targets}]  => discontinue
        + Moscow suspended the treaty with Ankara.
    {actors} (recall|withdraw|pull out|call home|bring home) (ambassador|envoy|diplomat|delegation|mission|observer|staff|representative|consul|monitor|peacekeeper|inspector|delegate|negotiator) [from|in|to {targets}]  => withdraw #diplomatic
        + Syria recalled its ambassador from Paris.
    {actors} (close|shut|shutter) (embassy|consulate|mission|border|border crossing|airspace|office|diplomatic mission) [in|to|with|of {targets}]  => withdraw #diplomatic
        + Egypt closed its embassy in Doha.
    {actors} (withdraw|quit|pull out|leave|exit|secede) from {targets:ORG}  => withdraw
        + Britain withdrew from UNESCO.
    {actors} (expel|oust|throw out|kick out|eject) (diplomat|ambassador|envoy|attache|member|representative|official|embassy staff|consul|inspector|peacekeeper|monitor|aid worker|mission) [from|of {targets}]  => expel #diplomatic
        + Russia expelled two diplomats of Estonia.
    {actors} (expel|suspend|exclude|oust|bar|ban|eject|strip) {targets} from (union|party|group|organisation|council|league|parliament|membership|bloc|commonwealth|assembly|committee|post|office|club|competition|race|election)  => expel
        + The African Union suspended Mali from the council.
    {actors} (dismiss|sack|fire|oust|depose|remove|unseat|topple|overthrow|suspend|demote|strip|impeach) {targets:PERSON|GOV}  => expel
        + The king dismissed the prime minister.
        - The coach fired the goalkeeper.
    {actors} (drive|force) {targets} from|out of|into *  => expel
        + The rebels drove villagers from their homes.
    {actors:GROUP} (flee|escape) [from|to|across|into *]  => expel #migration
        + Thousands of refugees fled to Chad.
    {actors} (convict) {targets} [of *]  => convict #legal
        + A court convicted the general of murder.
    {actors} (sentence|condemn|jail|imprison) {targets} to|for *  => convict #legal
        + The court sentenced the banker to ten years.
    {actors} (sentence|convict) {targets}  => convict #legal
        + The spy was sentenced by a military court.
    {actors} (find|declare) {targets} (guilty|liable)  => convict #legal
        + The jury found the doctor guilty.
    conviction|sentencing of {targets} [by {actors}]  => convict #legal
        + The conviction of the general by the tribunal was hailed.
    {actors} plead (guilty) [to *]  => convict #legal
        + The mayor pleaded guilty to fraud.
    {actors} (order) {targets} to (pay|compensate)  => convict #legal
        + A judge ordered the company to pay damages.
    {actors} (hand down|pass|give|issue|pronounce|impose) (sentence|verdict|death sentence|life sentence|prison term|jail term|guilty verdict) [on|against|to {targets}]  => convict #legal
        + The court imposed a prison term on the spy.
    ! {actors} (fire|dismiss|sack|suspend|drop) (coach|player|goalkeeper|striker|shell|shot|worker|idea|employee)
        - The coach fired the goalkeeper.
    ! {actors} (impose) (penalty) on (team|player|striker)
        - The referee imposed a penalty on the team.
    """
