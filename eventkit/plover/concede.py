"""CONCEDE: apologies, pardons, easing, giving in by word."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Concede(PloverEvent):
    """An actor yields by word or rule: eases restrictions, pardons, apologises, accepts demands.

    The act itself (troops leave, prisoners walk free) is RETREAT; a planned RETREAT is CONCEDE.
    """

    quad: ClassVar[Quad] = "verbal cooperation"
    score: ClassVar[float] = 4.5
    cameo: ClassVar[tuple[str, ...]] = ("080", "081", "082", "083")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    {actors} (lift|ease|relax|loosen|suspend|end|remove|waive|drop|soften|scale back|roll back|rescind|repeal|terminate|abolish|relieve|revoke|cancel|reduce) (sanction|embargo|restriction|curfew|ban|blockade|emergency|state of emergency|martial law|siege|censorship|travel ban|boycott|tariff|measure|control|moratorium|penalty|quarantine|lockdown|freeze|visa requirement|law) [on|against|for|of|in {targets}]
        + The United States lifted sanctions on Sudan.
        + The curfew in Lima was eased.
        - The crane lifted the container.
    {actors} (pardon|amnesty|absolve|exonerate|forgive|spare|reprieve|acquit|clear) {targets}
        + The king pardoned 40 prisoners.
        - The storm spared the town.
    {actors} (grant|offer|give|declare|announce|issue|extend|proclaim) (amnesty|pardon|clemency|reprieve|immunity|concession|autonomy|independence|self-rule|forgiveness) [to|for {targets}]
        + The president granted an amnesty to the rebels.
    {actors} (commute|reduce|shorten) (sentence|term|penalty) [of|for {targets}]
        + The governor commuted the sentence of the killer.
    {actors} (apologise|repent|atone) [to {targets}]
        + Japan apologised to Korea for the war.
    {actors} (offer|issue|make|express|extend) (apology|regret|remorse|condolence) [to|for|over {targets}]
        + The airline offered an apology to the families.
    {actors} (regret|rue) *
        + The minister regretted the death of the hostage.
    {actors} (make) (concession) [to {targets}]
        + Serbia made concessions to the Albanians.
    {actors} (yield|bow|give in|cave in|cave|relent|accede|acquiesce|capitulate|succumb|submit|back down|climb down|buckle|bend) [to {targets}]
        + The government bowed to the demands of the miners.
        - The table bent under the weight.
    {actors} (accept|meet|satisfy|grant|concede|comply with) (demand|condition|ultimatum|request|term|call) [of|by|from|for {targets}]
        + The ministry accepted the demands of the teachers.
    {actors} (withdraw|drop|abandon|retract|waive|give up|renounce) (demand|claim|charge|accusation|lawsuit|complaint|case|objection|opposition|threat|insistence|veto|suit|bid) [against|on|for|to {targets}]
        + Peru dropped its claim against Chile.
    {actors} (concede|acknowledge|admit) (defeat|mistake|error|responsibility|wrongdoing|failure|guilt|abuse|fault) [to {targets}]
        + The candidate conceded defeat to the mayor.
    {actors} (dismiss|drop) (charge|case) [against {targets}]
        + The judge dropped the charges against the editor.
    {actors} (allow|permit|authorise|let) {targets} to (return|enter|vote|visit|leave|compete|operate|demonstrate|hold|form|run|reopen|resume|register|travel|work|publish)
        + Israel allowed the Palestinians to enter the mosque.
    {actors} (legalise|unban|decriminalise|reinstate|rehabilitate) {targets}
        + Kenya legalised the opposition.
    {actors} (legalise|unban|restore|reinstate|reopen|unblock) (party|newspaper|union|group|right|border|television|station|website|school|university|constitution|crossing|access|route|service)
        + Malawi unbanned the newspaper.
        + Turkey reopened its border with Armenia.
    {actors} (agree|vow|pledge|promise|offer|plan|decide|consent|say|announce|propose|be ready) to (withdraw|release|free|disarm|resign|step down|surrender|pull out|retreat|lay down) [{targets}]
        + The rebels agreed to release the hostages.
        + The general promised to step down.
    {actors} (agree) to (ceasefire|truce|disarmament|withdrawal|armistice) [with {targets}]
        + The militia agreed to a ceasefire with the army.
    {actors} (announce|declare|offer|propose) (withdrawal|release|resignation|disarmament) [of|from {targets}]
        + Angola announced the withdrawal of its troops from Namibia.
    {actors} (soften|moderate|ease) (stance|position|tone|rhetoric|policy) [on|towards {targets}]
        + Berlin softened its stance on Greece.
    """
