"""REJECT: refusals, vetoes, defiance, breaking off."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad


class Reject(PloverEvent):
    """An actor rejects, refuses, vetoes or defies what another wants.

    A cancelled meeting is REJECT meet; being barred from entering is REJECT, being expelled COERCE.
    """

    quad: ClassVar[Quad] = "verbal conflict"
    score: ClassVar[float] = -2
    modes: ClassVar[Mapping[str, float | None]] = {"assist": -1.5, "change": -2, "yield": -2, "meet": -2}
    cameo: ClassVar[tuple[str, ...]] = ("12",)

    patterns = """
    {actors} (reject|refuse|spurn|rebuff|decline|veto|oppose|repudiate|snub|disown|defy|disobey|disregard|flout|ignore|resist|renounce|shun|turn down|rule out|shoot down|vote down|brush aside|brush off|throw out|strike down|push back|scoff|overrule|overturn|dismiss|rebut|contradict|discount|deny|dispute|contest) {targets}
        + Iran rejected the demand of the United States.
        + The rebels defied the government.
        - The company dismissed 300 workers in May.
    {actors} (reject|refuse|spurn|rebuff|decline|veto|oppose|repudiate|defy|disregard|flout|resist|renounce|turn down|rule out|shoot down|vote down|brush aside|throw out|strike down|overrule|overturn|dismiss|rebut|annul|nullify|revoke|quash|block|ignore|scrap|cancel|abandon|suspend|discard|disavow|abrogate) (offer|proposal|plan|request|demand|call|appeal|bid|idea|deal|treaty|agreement|accord|bill|resolution|draft|measure|motion|suggestion|initiative|compromise|ultimatum|invitation|ceasefire|truce|application|claim|accusation|allegation|charge|criticism|pressure|order|ruling|ban|warning|decision|condition|amendment|petition|result|election|vote|possibility|prospect|negotiation|talk|concession|reform|change|referendum|pact|solution|intervention|notion|suggestion|report|law|rule|settlement|constitution|curfew) [of|by|from|for|with|to {targets}]
        + The parliament rejected the bill.
        + Serbia turned down an offer from Kosovo.
        + The court threw out an appeal by the company.
        - The firm cancelled the order.
    {actors} (refuse|decline) [to ... {targets}]
        + Cuba refused to free the prisoners.
        + The minister declined to meet the union.
        + Sudan refused to sign the treaty with Chad.
    {actors} (say no) [to {targets}]
        + Greece said no to the lenders.
    {actors} (express|voice|declare|announce|reiterate|state) (opposition|rejection|refusal|resistance) [to {targets}]
        + Hungary voiced opposition to the plan of the EU.
    {actors} be (opposed|unwilling|reluctant) [to ...]
        + Ankara is opposed to the plan.
    refusal|rejection|opposition of|by|to {targets} [by {actors}]
        + The rejection of the offer by Hamas surprised Egypt.
    {actors} (break away|secede|split) from {targets}  => change #territory
        + The province broke away from the republic.
        - A branch broke away from the tree.
    {actors} (declare|proclaim) (independence|secession|sovereignty|autonomy) [from {targets}]  => change #territory
        + The region declared independence from Spain.
    {actors} (pull out|withdraw|walk out|quit|storm out|drop out) of|from (talk|negotiation|meeting|deal|agreement|treaty|summit|coalition|conference|accord|pact|dialogue|convention|election|session|race) [with {targets}]  => meet
        + Syria walked out of the talks with Turkey.
    {actors} (break off|call off|cancel|postpone|suspend|abandon|boycott|scrap|halt|freeze) (talk|negotiation|meeting|visit|summit|dialogue|trip|session|conference|consultation) [with|to|by {targets}]  => meet
        + China called off a meeting with Japan.
    {actors} (cut off|cut short|end) (talk|negotiation|dialogue) [with {targets}]  => meet
        + Israel cut off talks with the Palestinians.
    {actors} (violate|breach|break|infringe|contravene|renege on|go back on) (ceasefire|truce|agreement|treaty|accord|deal|promise|resolution|law|peace|pact|sanction|embargo|rule|word) [with {targets}]
        + The militia violated the ceasefire.
    {actors} (renege|backtrack) on *
        + The company reneged on its promise.
    {actors} (bar|block|prevent|prohibit|exclude|ban) {targets} from *  => yield
        + Malaysia barred the envoy from entering the country.
    {actors} (deny|refuse) {targets} (entry|visa|access|permission|asylum|right|accreditation)  => yield
        + Belarus denied the reporters entry.
    {actors} (deny|reject|refuse|withhold) (entry|visa|access|permission|asylum|aid|request) [to|for|from|by {targets}]  => yield
        + Sudan denied access to the monitors.
    {actors} (deny|refute|reject|dismiss) (involvement|responsibility|role|link|allegation|accusation|report|charge|claim|rumour|guilt|wrongdoing|suggestion) [by|from|of|with|to {targets}]
        + Pakistan denied any involvement.
    {actors} (deny) that ... [{targets}]
        + Tehran denied that it supplied missiles to Hamas.
    {actors} (veto|vote against|filibuster) *
        + Russia vetoed a resolution on Syria.
    {actors} (vote) against *
        + Deputies voted against the budget.
    {actors} (refuse|reject|decline|oppose) (talk|meeting|negotiation|dialogue|mediation|summit) [with {targets}]  => meet
        + The rebels rejected talks with the government.
    {actors} (refuse|reject|decline) (aid|assistance|help|loan) [to|from|for {targets}]  => assist
        + Burma refused aid from abroad.
    ! {actors} (dismiss|discard) (worker|employee|staff|official|minister|coach|judge|officer)
        - The company dismissed 300 workers in May.
    ! {actors} (cancel|scrap) (order|flight|debt|show|game|match|train)
        - The firm cancelled the order.
    """
