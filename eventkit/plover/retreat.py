"""RETREAT: withdrawing, releasing, disarming, ceasefire, resigning."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Retreat(PloverEvent):
    """An actor gives ground in fact: withdraws, frees captives, disarms, resigns, lets others in."""

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 6.5
    modes: ClassVar[Mapping[str, float | None]] = {
        "withdraw": 8, "release": 6.5, "disarm": 10, "ceasefire": 7.5, "access": 6.5, "resign": 4.5,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("084", "085", "086", "087")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors:ARMED|COUNTRY|GOV} (withdraw|retreat|pull out|pull back|evacuate|vacate|demobilize|fall back|leave) [from|of|to *]  => withdraw
        + Ethiopian troops withdrew from Somalia.
        + The rebels retreated to the hills.
        - The candidate withdrew from the race.
    {actors} (withdraw|pull out|pull back|remove|recall|evacuate|redeploy|bring home|move) @forces [from|of {targets}]  => withdraw
        + France pulled its soldiers out of Mali.
    withdrawal|retreat|pullout|pullback of @forces [from {targets}] [by {actors}]  => withdraw
        + The withdrawal of troops from Lebanon by Israel began.
    {actors} (end|lift|abandon|halt) (occupation|siege|blockade|offensive|operation) [of|against|on|in {targets}]  => withdraw
        + The army lifted its siege of the town.
    {actors} (release|free|liberate|set free|hand over|return|let go) {targets}  => release
        + The rebels released two hostages.
        + The journalist was freed by Iran.
        - The band released an album.
        - The army liberated the village.
    {actors} (release|free|return|hand over|exchange|swap|repatriate) (prisoner|hostage|captive|detainee|journalist|activist|inmate|body|remains|sailor|soldier|property|asset|artefact|land) [to|with|from {targets}]  => release
        + Colombia released 20 prisoners.
        + India returned the sailors to Pakistan.
    release|freeing of {targets} [by {actors}]  => release
        + The release of the hostages by the militia ended the crisis.
        - The release of the film was delayed.
    (prisoner exchange|prisoner swap) [between {actors}]  => release
        + A prisoner exchange between Ukraine and Russia took place.
    {actors} (disarm|demilitarize|lay down|surrender|hand over|hand in|turn in|give up|destroy|dismantle|decommission|scrap|put down|relinquish) (weapon|arm|gun|missile|stockpile|warhead|arsenal|mine|reactor|rifle) [to {targets}]  => disarm
        + The guerrillas laid down their arms.
        + Libya dismantled its missiles.
    {actors} (disarm|demobilize) [{targets}]  => disarm
        + The militia disarmed in May.
    {actors} (surrender|give up|capitulate|turn in) [to {targets}]
        + Two hundred rebels surrendered to the army.
        - The river gave up its dead.
    surrender of {actors} [to {targets}]
        + The surrender of the rebels ended the siege.
    {actors} (declare|announce|observe|begin|implement|enforce|respect|start|hold to|proclaim) (ceasefire|truce|armistice|cessation|halt|moratorium) [with|against {targets}]  => ceasefire
        + The rebels declared a ceasefire.
    {actors} (cease|stop|halt|end|suspend) (fire|fighting|hostility|attack|shelling|bombing|fight|violence|war|strike|bombardment) [against|on|in|with {targets}]  => ceasefire
        + The two armies ceased fire on Sunday.
    {actors} (resign|step down|abdicate|quit|stand down|relinquish power|stand aside) [as|from|over *]  => resign
        + The prime minister resigned on Monday.
        + The general stepped down as president.
        - He quit smoking.
    {actors} (tender|submit|announce|offer|hand in) (resignation) [to {targets}]  => resign
        + The minister tendered his resignation to the king.
    {actors} (leave|quit|relinquish|vacate|give up) (office|post|power|position|job|throne|presidency) => resign
        + The dictator left office after ten years.
    resignation|abdication of {actors}  => resign
        + The resignation of the minister surprised Rome.
    {actors} (allow|admit|let in|receive|accept|permit|let) (inspector|monitor|observer|peacekeeper|aid worker|investigator|delegation) [to *]  => access
        + Iraq allowed inspectors to return.
    {actors} (open|reopen) (border|port|crossing|airspace|airport|corridor) [to|for|with {targets}]  => access
        + Egypt opened its border to the wounded.
    {actors} (grant|give|allow) (access) [to {targets}]  => access
        + Sudan gave access to the monitors.
    {actors} (dismantle|remove|tear down) (roadblock|checkpoint|settlement|outpost|barricade)  => withdraw
        + Israel dismantled an outpost near Hebron.
    {actors} (cede|hand over|hand back|transfer) (power|control|territory|land|city|province|base|island|authority|sovereignty) [to {targets}]  => withdraw
        + The junta handed over power to the civilians.
    ! {actors} (release|free) (album|film|statement|report|video|song|figure|result|list|datum|book|single|photo|document|product|version|image|detail|study|findings|fund|name)
        - The band released an album.
    ! release of (album|film|statement|report|video|song|figure|result|list|datum|book|photo|document|product|version|fund|gas|carbon|water)
        - The release of the film was delayed.
    ! {actors} withdraw from (race|election|contest|tournament|match|competition|treaty|agreement|deal|talk|negotiation|accord)
        - The candidate withdrew from the race.
    ! {actors} (liberate|free) (village|town|city|country|land)
        - The army liberated the village.
    ! {actors} (leave) (hospital|home|school|company|door|club|team)
        - The soldier left the hospital.
    """
