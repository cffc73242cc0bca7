"""AID: money, food, medicine, arms, refuge, rescue given to another."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Aid(PloverEvent):
    """An actor gives material help to another.

    Reparations, voluntary settlements, debt relief, the rescue of hostages and soldiers sent for disaster relief
    are AID; a payment ordered by a court is SANCTION; promised aid is AGREE.
    """

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 10
    recipient_required: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("07",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors} (give|provide|send|deliver|donate|grant|offer|supply|extend|ship|distribute|airlift|allocate|dispatch|contribute|release|approve|fly|transfer|channel|earmark|hand out|disburse|lend|loan|drop|bring|rush|pour|pump|award|inject|allot) (aid|assistance|relief|food|medicine|supplies|supply|loan|grant|fund|funding|money|blanket|tent|equipment|shelter|help|grain|rice|wheat|water|vaccine|doctor|food aid|humanitarian aid|weapon|arm|ammunition|vehicle|protection|package|donation|million|billion|dollar|euro|cash|subsidy|support|training|aircraft|helicopter|medical team|relief supplies|drug|clothes|credit|bailout|oil) [to|for|in|with {targets}]
        + Norway sent blankets to Nepal.
        + The World Bank gave Ghana a loan.
        - The coach gave support to the knee.
    {actors} (give|provide|send|grant|offer|lend|supply|award) {targets} (aid|assistance|relief|food|medicine|loan|grant|fund|money|weapon|arm|help|million|billion|dollar)
        + Japan gave Laos a grant.
    {actors} (provide|supply|equip|arm|furnish) {targets} with *
        + Iran supplied the militia with rockets.
        - The tour provided visitors with maps.
    {actors} (aid|assist|help|rescue|evacuate|shelter|feed|treat|resettle|subsidise|finance|fund|bail out|airlift|support financially|arm|equip|save|accommodate|house) {targets}
        + The navy rescued 40 migrants.
        + Red Cross workers fed refugees in Goma.
        - The song helped the singer.
    {actors} (grant|give|offer|provide) (asylum|refuge|shelter|sanctuary|protection|citizenship|residency|visa|refugee status) [to|for {targets}]  => #asylum
        + Canada granted asylum to the dissident.
    {actors} (grant|give|offer) {targets} (asylum|refuge|shelter|sanctuary|protection|citizenship)  => #asylum
        + Ecuador granted the editor asylum.
    {actors} (forgive|cancel|write off|reschedule|restructure|relieve|waive) (debt|loan) [of|owed|by|for {targets}]  => #economic
        + France cancelled the debt of Chad.
    {actors} (compensate|indemnify|reimburse) {targets}  => #reparations
        + The mine compensated the villagers.
    {actors} (pay) (compensation|reparation|ransom) [to|for {targets}]  => #reparations
        + Libya paid compensation to the families.
    {actors} (deploy|send|dispatch|contribute|provide) (peacekeeper|observer|monitor|rescue team|doctor|rescuer|medic|aid worker|engineer|firefighter|peacekeeping force|medical team) [to|in|for {targets}]  => #peacekeeping
        + Rwanda sent peacekeepers to Darfur.
    {actors} (rescue|free|save) (hostage|captive|crew|survivor|migrant|miner|civilian) [from|in|of *]
        + Commandos rescued 12 hostages.
    {actors} (mobilise|deploy|send) (soldier|troop|army|police|helicopter|force) to (help|rescue|evacuate|assist|clear|fight|distribute|search)
        + India mobilised soldiers to rescue villagers.
    (military aid|food aid|humanitarian aid|aid|assistance|relief) to|for {targets} [by|from {actors}]
        + Military aid to Egypt from the United States continued.
    {actors} (take in|absorb|accept) (refugee|migrant|asylum seeker|evacuee)  => #migration
        + Jordan took in refugees from Syria.
    ! {actors} (help|save|support) (economy|money|time|life|planet|environment|energy|day)
        - The plan saved money.
    ! {actors} arm (bomb|device|system)
        - The man armed the bomb.
    """
