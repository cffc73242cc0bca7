"""SUPPORT: praise, backing, recognition, signed agreements, better relations."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Support(PloverEvent):
    """An actor backs, praises or recognises another, or signs an agreement with it."""

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 5
    cameo: ClassVar[tuple[str, ...]] = ("05",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors} (praise|hail|applaud|commend|laud|congratulate|thank|salute|endorse|champion|compliment|extol|acclaim|honour|glorify|celebrate|toast) {targets}
        + Putin hailed the president of Georgia.
        + The Pope praised Haiti's efforts.
        - The choir praised the weather.
    {actors} (praise|hail|applaud|commend|laud|welcome|endorse|back|support|approve|defend|celebrate|herald|cheer|trumpet|uphold|bless|advocate|favour) (decision|agreement|deal|treaty|pact|accord|effort|move|plan|proposal|step|policy|initiative|role|election|vote|result|release|resolution|bill|reform|campaign|measure|progress|commitment|success|leadership|stance|position|action|bid|candidacy|cause|intervention|ceasefire|right|call|idea|statehood|independence|membership|law|sanction|war|operation|strike|response|invitation|arrest|cooperation|announcement|withdrawal|peace|talk) [of|by|with|for|between|to {targets}]
        + Putin hailed the agreement.
        + Germany backed the plan of France.
        - The shop supported the shelf.
    {actors} (support|back|defend|stand by|stand behind|stand up for|vouch for|side with|rally behind|rally around|stick by) {targets}
        + Iran backs the government of Syria.
        - The army defended the town against rebels.
    {actors} (voice|express|offer|reiterate|pledge|declare|give|lend|reaffirm|extend|throw|announce|show|affirm|convey) (support|backing|solidarity|sympathy|appreciation|gratitude|congratulation|confidence|approval|endorsement|thanks|satisfaction|admiration|respect|blessing|friendship) [for|to|with|of|in|behind {targets}]
        + China voiced support for Pakistan.
        + Kenya expressed solidarity with France.
    support|praise|backing for {targets} [by|from {actors}]
        + Support for Ukraine from Poland grew.
        - Support for patients at night is rare.
    {actors} (sign|ink|initial|ratify|conclude|seal|endorse|enter into|accede to|co-sign|cosign|countersign) @deal [with|between|on {targets}]
        + Russia signed a treaty with South Ossetia.
        + The parliament ratified the convention.
        - She signed the guest book.
    {actors} (sign|ink|initial|ratify) (contract|memorandum|declaration|resolution|bill|alliance|peace|charter|convention|statement|law|ceasefire|peace deal|peace treaty|letter) [with|between {targets}]
        + Acme signed a contract with the ministry.
    signing|ratification of @deal [by|with|between {actors}]
        + The signing of the treaty by Chad took place in Paris.
    {actors} (recognise|acknowledge) (independence|sovereignty|government|state|republic|authority|statehood|legitimacy|right|existence|result) [of {targets}]
        + Moscow recognised the independence of Abkhazia.
    {actors} (recognise) {targets}
        + Ten states recognised Kosovo.
        - The dog recognised the man.
    {actors} (establish|restore|resume|normalise|strengthen|improve|upgrade|forge|expand|deepen|renew|develop|open|cement|rebuild|mend|warm) (relation|tie|relationship|diplomatic relation|diplomatic tie|link|contact|bond|friendship|embassy|consulate|partnership|alliance) [with|between|to {targets}]
        + Cuba restored ties with Spain.
        + The United States opened an embassy in Juba.
    normalisation|restoration of (relation|tie) [with|between|by {actors}]
        + The normalisation of relations between Israel and Morocco followed.
    {actors} (join|ally with|align with|accede to|team up) {targets:ORG|COUNTRY}
        + Sweden joined NATO.
    {actors} (form|create|launch|establish|found|set up|join|enter) (alliance|coalition|partnership|union|front|bloc|joint commission|committee) [with|between {targets}]
        + Austria formed an alliance with Prussia.
    {actors} (vote) for|in (resolution|bill|favour|measure|motion|treaty|law|independence)
        + The senate voted for the treaty.
    {actors} (approve|adopt|pass|back|endorse) (resolution|treaty|agreement|accord|pact|deal|plan|proposal|peace plan|bill) [with|on|by|of {targets}]
        + The council adopted a resolution on Mali.
    {actors} (accredit|appoint|name) (ambassador|envoy) [to {targets}]
        + Turkey appointed an ambassador to Israel.
    {actors} (grant|give|confer|award) (recognition|membership|status|honour|citizenship|medal|observer status) [to|on {targets}]
        + The UN granted observer status to Palestine.
    {actors} (mourn|condole) {targets}
        + The king mourned the victims.
    {actors} (send|offer|express|convey) (condolence|congratulation|greeting|best wishes) [to {targets}]
        + Modi sent condolences to Nepal.
    ! {actors} (support|back) (roof|shelf|family|theory|claim|hypothesis|conclusion|theft)
        - The beam supported the roof.
    ! {actors} (defend) (title|thesis|championship|goal|crown|lead|client)
        - The champion defended the title.
    ! {actors} (sign) (book|autograph|player|striker|midfielder|defender|form|petition)
        - She signed the guest book.
    ! {actors} celebrate (birthday|anniversary|victory|goal|christmas|wedding|mass|win|holiday)
        - The couple celebrated a birthday.
    """
