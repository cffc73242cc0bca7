"""CONSULT: meetings, visits, talks, mediation, phone calls."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Consult(PloverEvent):
    """Actors meet, visit or talk. Everyone who takes part is an actor; a visit has a host.

    Planned meetings are AGREE; a summoned ambassador is ACCUSE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 2.5
    modes: ClassVar[Mapping[str, float | None]] = {"visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5}
    cameo: ClassVar[tuple[str, ...]] = ("04",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors} (meet|confer|consult|huddle|parley|negotiate|liaise|hold talk|convene|reconvene|hobnob) with {targets}
        + The foreign minister met with his Greek counterpart.
        + Hamas negotiated with Egypt.
        - The plan met with resistance.
    {actors} (meet|consult|receive|host|welcome|greet|debrief|brief) {targets:PERSON|GOV|COUNTRY|GROUP}
        + Obama met Putin in Geneva.
        + The king received the ambassador.
        - The team met the target.
    {actors:COUNTRY|GOV|PERSON} (meet|confer|negotiate|convene|gather|assemble) [in|at|on|to|for *]
        + The two presidents met in Vienna.
        - The river meets the sea.
    {actors} (hold|begin|open|resume|start|continue|conclude|renew|have|wrap up|kick off|engage in|conduct|attend|join|restart|convene|enter|finish|reopen|relaunch) (talk|negotiation|meeting|discussion|summit|consultation|dialogue|conversation|conference|session|peace talk) [with|between {targets}]
        + Pakistan held talks with India.
        + The parties resumed negotiations.
        - The choir held a meeting.
    talk|negotiation|meeting|summit|consultation|dialogue|(peace talk) between|among|of {actors} [with {targets}]
        + Talks between Chad and Libya began on Friday.
    talk|negotiation|meeting|summit|dialogue|consultation with {targets} [by {actors}]
        + The president's meeting with the bishops lasted an hour.
    {actors} (visit|tour) {targets}  => visit
        + The Pope visited Cuba.
        + Kerry visited the refugees in Jordan.
        - He visited the website.
    {actors} (arrive|fly|travel|go|come|return|head|journey) in|to {targets:COUNTRY|GOV} for (talk|visit|meeting|summit|negotiation|trip|conference)  => visit
        + The minister flew to Cairo for talks.
    {actors} (arrive) in|at {targets:COUNTRY|GOV}  => visit
        + The envoy arrived in Damascus.
    {actors} (pay|make|begin|complete|conclude|end|start|undertake|wrap up) (visit|trip|tour|state visit|official visit) [to|of|in {targets}]  => visit
        + The queen paid a visit to Malta.
    visit|trip|(state visit) to {targets} [by|of {actors}]  => visit
        + The visit of the king to Spain ended on Sunday.
    visit by|of {actors} [to {targets}]  => visit
        + A visit by the minister to Laos was announced.
    {actors} (mediate|broker|arbitrate|intercede|facilitate|intervene) [between|with|in {targets}]  => third-party
        + Qatar mediated between the two sides.
    {actors} (mediate|broker|arbitrate|facilitate|chair|host|moderate|sponsor) (talk|negotiation|deal|agreement|ceasefire|truce|dispute|conflict|peace|dialogue|meeting|summit|conference|accord|crisis|settlement) [between|with|in|of {targets}]  => third-party
        + Norway brokered a truce between the rebels and Colombia.
    mediation by|of {actors} [between|in {targets}]  => third-party
        + Mediation by Oman helped the talks.
    {actors} (telephone|phone|ring|call) {targets:PERSON|GOV}  => phone
        + Putin telephoned Merkel on Monday.
    {actors} (speak|talk|discuss|chat) by|over|on (phone|telephone) [with|to {targets}]  => phone
        + Obama spoke by phone with Netanyahu.
    {actors} (hold|have|make) (phone call|telephone call|telephone conversation|phone conversation|call|video call|video conference) [with|to {targets}]  => phone
        + Biden had a phone call with Xi.
    {actors} (speak|talk|chat) with|to {targets:COUNTRY|GOV}
        + The envoy spoke with the Iranians.
    {actors} (discuss) * with {targets}
        + The general discussed the border with Sudan.
    {actors} (exchange) (view|opinion|note|idea) [with|on {targets}]
        + The ministers exchanged views with Brazil.
    {actors} (attend|join|convene|hold) (summit|conference|forum|g20 summit|assembly)  => multilateral
        + Twelve presidents attended a summit in Accra.
    ! {actors} visit (website|site|page|museum|shop|doctor|hospital|school|grave|church|factory|store|park)
        - He visited the website.
    ! {actors} (meet) with (resistance|success|approval|failure|criticism|opposition|death)
        - The plan met with resistance.
    ! {actors} meet (target|deadline|demand|need|expectation|goal|standard|requirement|condition|criterion|challenge|cost|end)
        - The team met the target.
    ! {actors} (receive) (letter|money|aid|report|prize|award|treatment|support|funding|call)
        - The king received a letter.
    """
