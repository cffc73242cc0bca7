"""THREATEN: threats, ultimatums, warnings with a threat in them."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad

# What a planned event of another type threatens with, by its mode, else by its type.
CONTENT = {
    "arrest": "arrest", "deport": "expel", "expel": "expel", "restrict": "restrict", "censor": "restrict",
    "curfew": "restrict", "martial-law": "restrict", "strike": "restrict", "boycott": "relations", "withdraw": "relations",
    "discontinue": "relations", "seize": "territory", "ASSAULT": "violence", "SANCTION": "relations", "COERCE": "restrict",
}  # fmt: skip


class Threaten(PloverEvent):
    """An actor threatens another. The mode is the content of the threat; a threatened ASSAULT is THREATEN
    violence and never ASSAULT; an in-absentia warrant is THREATEN arrest."""

    quad: ClassVar[Quad] = "verbal conflict"
    score: ClassVar[float] = -3.5
    modes: ClassVar[Mapping[str, float | None]] = {
        "restrict": -3, "arrest": -3.5, "relations": -3.5, "expel": -3.5, "territory": -4, "violence": -3.5,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("13",)

    @classmethod
    def modes_when_folded(cls, raw_type: str, modes: tuple[str, ...]) -> tuple[str, ...]:
        """What is threatened: the mode of a threat is its content."""
        found = [CONTENT[word] for word in (*modes, raw_type) if word in CONTENT]
        return tuple(found[:1])

    patterns = """
    {actors} threaten {targets} [with *]
        + The rebels threatened the mayor.
        - Rain threatened the match.
    {actors} threaten [to ... {targets}]
        + The union threatened to strike.
        + Turkey threatened to cancel the visit of the envoy.
    {actors} threaten * [against|on|of|in {targets}]
        + China threatened sanctions against Taiwan.
    {actors} (threaten|vow|warn|swear) that ... {targets}
        + The militia threatened that it would punish the villagers.
    {actors} (threaten|vow|swear|pledge|promise) to (attack|bomb|kill|strike|destroy|crush|retaliate|avenge|fight|shoot|invade|punish|assassinate|execute|eliminate|annihilate|hunt|wipe|defeat|revenge|shell|behead|burn|use force|massacre|target|defend|respond|resist|oust|overthrow|topple|wage|step up) [{targets}] [against|on {targets}]  => violence
        + The general vowed to crush the rebels.
        + Iran threatened to attack Israel.
    {actors} (threaten|vow) to (arrest|detain|jail|imprison|prosecute|sue|charge|investigate|indict) [{targets}]  => arrest
        + The minister threatened to jail the editors.
    {actors} (threaten|vow) to (impose|cut|suspend|halt|sever|withdraw|sanction|stop|freeze|end|boycott|break|recall|cancel|leave|quit|pull out|close|block|veto|walk out|downgrade) [*] [on|to|with|from|against {targets}]  => relations
        + Washington threatened to cut ties with Sudan.
    {actors} (threaten|vow) to (ban|restrict|censor|shut down|seize|confiscate|outlaw|curb|crack down|shut) [{targets}] [on {targets}]  => restrict
        + The governor threatened to ban the party.
    {actors} (threaten|vow) to (expel|deport|evict|exile|banish) [{targets}]  => expel
        + Kenya threatened to deport the refugees.
    {actors} (threaten|vow) to (annex|occupy|secede|retake|recapture|reconquer|invade) [{targets}]  => territory
        + The president vowed to retake the province.
    {actors} (issue|make|renew|repeat|deliver|send|receive) (threat|ultimatum|death threat|threatening letter|bomb threat|warning) [to|against|from {targets}]
        + The cartel made threats against the judge.
        + France issued an ultimatum to Syria.
    threat|ultimatum|(death threat) against|to {targets} [by|from {actors}]
        + Threats against the judge by the cartel continued.
        - The threat to the forest from fire is small.
    {actors} (give) {targets} (ultimatum|deadline|warning)
        + The army gave the rebels an ultimatum.
    {actors} warn {targets} [of|against|about|over *] [to ...] [that ...]
        + Beijing warned Taiwan against a vote.
        - The doctor warned patients about salt.
    {actors} warn of (retaliation|consequence|war|action|reprisal|attack|measure|response|sanction|revenge|force|strike|clash|violence|bloodshed|confrontation|punishment|step)
        + Damascus warned of retaliation.
    {actors} (declare|proclaim|announce|call for) (war|jihad|holy war|intifada|vengeance|vendetta|fatwa) [on|against {targets}]  => violence
        + The militia declared war on the government.
    {actors} (promise|vow|swear|pledge|call for|demand|seek|declare|threaten) (revenge|retaliation|vengeance|retribution|reprisal|attack|bloodshed|punishment|response) [against|on|for|from {targets}]  => violence
        + Hezbollah vowed revenge.
    {actors} (vow|swear) (vengeance|revenge) on|against {targets}  => violence
        + The clan swore vengeance against the police.
    {actors} (issue|obtain|request|seek) (arrest warrant|warrant) [for|against {targets}]  => arrest #legal
        + The court issued an arrest warrant for the warlord.
    {actors} (put|place) (bounty|price) [on {targets}]  => violence
        + The cartel put a bounty on the mayor.
    {actors} (point|aim|brandish|wave) (gun|weapon|rifle|pistol|knife|missile) [at {targets}]  => violence
        + A man pointed a gun at the clerk.
    {actors} (intimidate|menace|terrorise|blackmail|harass|bully|extort) {targets}
        + Gunmen intimidated voters in Karachi.
    ! (rain|storm|fire|flood|disease|drought|climate|crisis|virus|weather|cut|inflation|shortage) threaten *
        - Rain threatened the match.
    ! (doctor|scientist|expert|forecaster|economist|official|report|study) warn (patient|people|public|resident|consumer|motorist|driver|parent|traveller)
        - The doctor warned patients about salt.
    """
