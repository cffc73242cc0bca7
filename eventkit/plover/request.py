"""REQUEST: demands, orders, appeals, requests."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad


class Request(PloverEvent):
    """An actor asks, appeals to, demands of or orders another to do something.

    The target is who is asked, also where it stands inside the clause ("demanded that Syria withdraw").
    A call for somebody's dismissal is REQUEST change; the topic of a protest is no REQUEST of its own.
    """

    quad: ClassVar[Quad] = "verbal conflict"
    score: ClassVar[float] = 0
    modes: ClassVar[Mapping[str, float | None]] = {"assist": 0.5, "change": -1, "yield": -1, "meet": 0}
    cameo: ClassVar[tuple[str, ...]] = ("02", "10")

    patterns = """
    {actors} (demand|insist|request|urge|propose|recommend|ask|require|stipulate|suggest) [that ... {targets}]
        + Turkey demanded that Syria withdraw its troops.
        + Oxfam urged that Chad open the border.
        - The store demanded too much space.
    {actors} (demand|seek|request|ask for|solicit|beg for|plead for|press for|push for|call for|appeal for|lobby for|clamour for|petition for|campaign for) * [from|of|by|in {targets}]
        + The rebels demanded money from the government.
        + Haiti requested aid from Canada.
        - The firm seeks growth.
    {actors} (urge|ask|implore|beg|exhort|press|pressure|beseech|entreat|petition|lobby|advise|caution|counsel|plead|instruct|order|command|direct|tell|request|remind|push|encourage|require|challenge|oblige) {targets} to ...
        + The UN urged Chad to open the border.
        + Residents were told to leave.
        - The boy asked his friend to play.
    {actors} (call|appeal|plead) on|to|with|upon {targets} [to ...]
        + The bishop called on the army to leave.
        + Mali appealed to France for help.
        - The nurse called on the phone.
    {actors} (call|appeal|plead|press|push|lobby|campaign) for * [by|from|in|of {targets}]
        + The opposition called for the resignation of the mayor.
        + Kenya appealed for aid.
    {actors} (issue|make|launch|send|put forward|present|submit|renew|deliver|repeat|reiterate|voice) (demand|request|appeal|plea|call|petition|order|reminder|proposal|ultimatum|summons|subpoena) [to|for|on|from {targets}]
        + The ministry issued a reminder to schools.
        + The Red Cross made an appeal to donors.
    demand|appeal|plea|request to|from|on {targets} [by {actors}]
        + The appeal to the rebels by the bishop failed.
    {actors} (summon|subpoena) {targets}
        + The court summoned the minister.
    {actors} (insist) on *
        + Moscow insisted on a new vote.
    {actors} (demand|urge|seek|request|press|push|call|appeal) for|to|in (help|assistance|aid|support|relief|loan|fund|peacekeeper|weapon|food) [from|to {targets}]  => assist
        + Mali called for help from France.
    {actors} (demand|seek|request|urge|want) (help|assistance|aid|support|relief|loan|fund|weapon|food|asylum) [from|of {targets}]  => assist
        + Greece requested a loan from Germany.
    {actors} (demand|seek|request|urge|call for) (reform|change|resignation|election|dismissal|referendum|ouster|removal|overhaul|recount|independence|autonomy|right|democracy) [of|from|in|by {targets}]  => change
        + Students demanded the resignation of the rector.
    {actors} (call|press|push|appeal|campaign) for (reform|change|resignation|election|dismissal|referendum|ouster|removal|overhaul|recount|independence|autonomy|right|democracy) [of|from|in|by {targets}]  => change
        + Deputies called for the dismissal of the minister.
    {actors} (demand|seek|request|urge) (release|withdrawal|ceasefire|truce|end|halt|surrender|extradition|disarmament|return|access|freedom|lifting) [of|from|in|by {targets}]  => yield
        + The families demanded the release of the miners.
    {actors} (call|press|push|appeal) for (release|withdrawal|ceasefire|truce|end|halt|surrender|extradition|disarmament|return|access|calm|restraint|peace|lifting) [of|from|in|by|to {targets}]  => yield
        + The Pope appealed for an end to the war.
    {actors} (demand|seek|request|propose|urge) (talk|meeting|negotiation|dialogue|summit|mediation) [with {targets}]  => meet
        + Pakistan requested talks with India.
    {actors} (call|press|push|appeal) for (talk|meeting|negotiation|dialogue|summit|mediation|session) [with|between {targets}]  => meet
        + The senator called for talks with Cuba.
    {actors} (give|issue|set) (deadline|ultimatum) [to|for {targets}]
        + The court set a deadline for the ministry.
    ! {actors} (call) for (cloud|rain|snow)
        - Forecasters called for rain.
    ! {actors} seek (growth|profit|revenge|refuge|victory|reelection|nomination)
        - The firm seeks growth.
    ! {actors} ask (question)
        - The reporter asked a question.
    """
