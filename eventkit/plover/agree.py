"""AGREE: promises, pledges, agreement to do something, acceptance."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Agree(PloverEvent):
    """An actor agrees, promises or offers to cooperate.

    Planned visits, invitations and promised aid are AGREE; a signed treaty is SUPPORT. A party to a
    conflict that calls for its end is AGREE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 2.5
    cameo: ClassVar[tuple[str, ...]] = ("03",)
    folds: ClassVar[Mapping[Status, str]] = {Status.NEGATED: "REJECT"}

    patterns = """
    {actors} agree [with|to|on {targets}] [to ... {targets}]
        + Chad agreed to open its border with Niger.
        + The two countries agreed on a ceasefire line.
        - Few readers agree that it rained.
    {actors} agree that ... {targets}
        + Ministers agreed that Kenya should host the summit.
    {actors} (promise|pledge|vow|offer|undertake|commit|consent|volunteer|guarantee|swear) to ... [{targets}]
        + Norway promised to help Haiti.
        + Canada offered to mediate between the rebels and the army.
    {actors} (promise|pledge|offer|guarantee|commit|assure) {targets} [that ...]
        + The mayor promised residents that the bridge would be rebuilt.
    {actors} (promise|pledge|offer|commit|guarantee) (aid|assistance|help|support|cooperation|fund|money|loan|troop|protection|mediation|asylum|security|peacekeeper|investment|food|medicine|grant|reform|talk|backing|solidarity|weapon) [to|for|with {targets}]
        + Japan pledged aid to Nepal.
        + Brussels offered talks.
    {actors} (promise|pledge) * for|to {targets}
        + The EU pledged millions for Somalia.
    {actors} (promise|pledge|vow) that ... [{targets}]
        + The minister pledged that Italy would help Albania.
    {actors} (reach|conclude|strike|clinch|hammer out|seal|broker|achieve|negotiate|arrive at|come to|forge|cut|finalise) (agreement|deal|accord|compromise|understanding|consensus|settlement|pact) [with|between|on {targets}]
        + Iran reached a deal with the six powers.
        + An agreement was reached between Chad and Libya.
        - The band struck a deal with the label.
    {actors} (accept|approve|welcome|embrace|endorse) (offer|proposal|plan|invitation|deal|agreement|term|compromise|mediation|ceasefire|resolution|initiative|roadmap|recommendation|solution|treaty) [of|by|from|for|to {targets}]
        + Sudan accepted an offer from Qatar.
    {actors} (express|voice|declare|signal|show|indicate|state|affirm|reaffirm|confirm|reiterate|announce) (readiness|willingness|intention|commitment|desire|wish|interest|intent|determination|preparedness|hope|consent|agreement) [to|in ... {targets}]
        + Hungary expressed readiness to cooperate with Romania.
        + Ankara declared its commitment.
    {actors} be (ready|willing|prepared|keen|determined|eager|committed) to ... [{targets}]
        + Russia is ready to sell gas to China.
        + The rebels are willing to meet the president.
    {actors} (intend|plan|hope|aim|wish) to (cooperate|help|assist|strengthen|expand|improve|promote|develop|boost|deepen|establish|join|sign|visit|meet|negotiate|resume|normalise|mediate|support|provide|contribute|invest|donate|restore|work|host) [with {targets}] [{targets}]
        + Vietnam plans to expand trade with Laos.
    {actors} (invite) {targets} [to *]
        + The Pope invited the bishops to Rome.
    {actors} (accept|extend|issue|send) (invitation) [from|to|of {targets}]
        + Castro accepted an invitation from the king.
    {actors} be (due|expected|scheduled|set|slated) to (visit|meet|arrive|hold|attend|sign|discuss|travel|address|receive|host|open|begin|start|join) [with|in {targets}] [{targets}]
        + The envoy is due to meet the king.
    {actors} (expect|schedule|set|slate) to (visit|meet|arrive|hold|attend|sign|discuss|travel|address|receive|host|join) [with|in {targets}] [{targets}]
        + The president is scheduled to visit Peru next week.
    {actors} (call|appeal) for (end|halt) to (war|conflict|violence|fighting)
        + The militia called for an end to the war.
    {actors} (propose|offer|suggest) (cooperation|talk|negotiation|ceasefire|truce|meeting|peace|mediation|dialogue|partnership|alliance|plan|joint venture) [with|to|between {targets}]
        + Syria proposed talks with Turkey.
    {actors} (vow|resolve|decide) to (cooperate|strengthen|improve|restore|resume|work|deepen|boost|expand|establish|develop|support|help|join|maintain|continue|promote|normalise|end) [with {targets}] [{targets}]
        + The two ministers vowed to strengthen relations with Chile.
    ! {actors} (promise|vow|pledge) to (punish|crush|destroy|retaliate|avenge|attack|fight|kill|bomb|resist|strike|hunt|eliminate|wipe)
        - The general vowed to crush the rebels.
    ! {actors} agree with (view|opinion|idea|assessment|statement|sentiment)
        - The critic agreed with the view.
    """
