"""PROTEST: demonstrations, riots, strikes, boycotts, blockades by people."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Protest(PloverEvent):
    """People act in public against something.

    Mobilising supporters to demonstrate is PROTEST; a diplomatic or social-media protest is ACCUSE disapprove.
    """

    quad: ClassVar[Quad] = "material conflict"
    score: ClassVar[float] = -5
    modes: ClassVar[Mapping[str, float | None]] = {
        "demo": -5, "riot": -7, "strike": -5, "hunger": -4.5, "boycott": -4.5, "obstruct": -4.5, "vandalize": None,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("14",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"REQUEST", "ACCUSE"})

    patterns = """
    {actors} (protest|demonstrate|rally|picket|march|agitate|parade) [against|for|over|at|outside|in|through|to|about|on|near *]  => demo
        + Thousands of students protested against the government.
        + Teachers marched through Lima.
        - Shares rallied in Tokyo.
        - The troops marched to the border.
    {actors} (protest|demonstrate|rally|march) against {targets}  => demo
        + Workers demonstrated against the ministry.
    {actors} protest * [by|of {targets}]  => demo
        + Thousands of farmers protested the decision of the government.
    {actors} (stage|hold|organise|lead|begin|join|launch|attend|mount|call|continue|plan|convene|participate in|take part in) (protest|demonstration|rally|march|sit-in|vigil|walkout|picket|procession|candlelight vigil|protest march|mass rally|sit in|encampment|parade|die-in) [against|at|outside|in|for {targets}]  => demo
        + Monks staged a protest in Mandalay.
        + Students held a rally against the army.
    protest|demonstration|sit-in|march by {actors} [against {targets}]  => demo
        + The protest by miners against the company went on.
    protest|demonstration|rally against {targets} [by {actors}]  => demo
        + Protests against the government spread to Oran.
    {actors} (gather|assemble|converge|congregate|mass|camp|turn out|pour|throng|flood) [in|at|on|outside|into|before|near|around *] to (protest|demonstrate|demand|denounce|rally|oppose|show|condemn|express|support|mourn|call)  => demo
        + Hundreds of people gathered to demand the release of the poet.
    {actors} (gather|assemble|converge|congregate|descend) on|at|in|outside|before (square|parliament|embassy|plaza|palace|street|headquarters|consulate|ministry|capitol)  => demo
        + Some 2,000 people converged on the square.
    {actors} (chant|shout|wave|carry|hold up) (slogan|banner|placard|flag|sign|portrait|anti-government slogan) [against|at {targets}]  => demo
        + Protesters chanted slogans against the king.
    {actors} (take) to (street) [against|in|over *]  => demo
        + Workers took to the streets of Athens.
    {actors} (collect|gather|sign) (signature|petition) [against|for|to|on *]  => demo
        + Residents collected signatures against the dam.
    {actors} (burn|torch) (flag|effigy|portrait|tire|tyre|constitution|book) [of {targets}]  => demo
        + Students burned the flag of the republic.
    {actors} (riot|rampage|loot|revolt|rebel|mutiny) [in|against|over|at|through *]  => riot
        + Prisoners rioted in Durban.
        + Crowds looted shops in Port-au-Prince.
    {actors} (loot|ransack|pillage|storm|stone|pelt|trash) (shop|store|office|building|embassy|bank|police|station|consulate|business|headquarters|car|parliament|market|warehouse) [of|in|with {targets}]  => riot
        + Rioters looted shops in the capital.
    riot|unrest|uprising|revolt|mutiny by {actors} [against {targets}]  => riot
        + A riot by prisoners ended on Sunday.
    {actors} (throw|hurl|lob) (stone|rock|bottle|egg|petrol bomb|molotov cocktail|brick|firebomb|tomato|shoe) [at {targets}]  => riot
        + Youths hurled stones at the police.
    {actors} (strike|walk out|down tool|stop work) [over|for|against|in|at|to *]  => strike
        + Pilots walked out over pay.
        - Lightning struck the tower.
    {actors:GROUP} strike  => strike
        + Nurses struck for a third day.
    {actors} (stage|hold|begin|launch|call|start|continue|declare|announce|join|observe|extend|call for) (strike|walkout|work stoppage|general strike|slowdown|stoppage|sit-down strike|industrial action|labour strike|go-slow|shutdown) [against|over|at|in {targets}]  => strike
        + The union launched a general strike.
    {actors} (go|be) on (strike)  => strike
        + Dockers went on strike in Rotterdam.
    strike|walkout|stoppage by {actors} [against|at {targets}]  => strike
        + A strike by bus drivers paralysed Rome.
    {actors} (hold|begin|stage|launch|start|continue|declare|join|go on|observe) (hunger strike|fast) [against|over|in *]  => hunger
        + Prisoners began a hunger strike.
    {actors} (go|be) on (hunger strike)  => hunger
        + The monk went on hunger strike.
    {actors} (fast) [against|for|over *]  => hunger
        + The activist fasted for the release of the poet.
    (hunger strike) [by {actors}]  => hunger
        + A hunger strike by detainees drew attention.
    {actors} (boycott|shun|blacklist) {targets}  => boycott
        + Shoppers boycotted the company.
    {actors} (boycott) *  => boycott
        + The opposition boycotted the election.
    boycott of * [by {actors}]  => boycott
        + A boycott of the vote by the opposition was announced.
    {actors} (block|blockade|obstruct|barricade|occupy|disrupt|seal off|shut down|cut off|paralyse|seize) (road|highway|street|bridge|border|traffic|port|railway|entrance|access|airport|motorway|building|square|university|campus|crossing|transport|rail|station|factory|school|office|mine|refinery|runway|intersection|route|gate) [of|to|in {targets}]  => obstruct
        + Farmers blocked a highway near Lyon.
        - Snow blocked the road.
    {actors} (erect|build|set up|put up|man) (barricade|roadblock) [in|on|against *]  => obstruct
        + Villagers erected barricades on the road.
    {actors} (vandalise|deface|desecrate|smash|spray|topple|smear) *  => vandalize
        + Youths vandalised a synagogue.
    {actors} (mobilise|rally|urge|call) (supporter|follower|people|worker|student|voter) to (protest|demonstrate|march|strike|boycott|rise)  => demo
        + The party mobilised supporters to demonstrate.
    ! (share|stock|market|price|index|currency|dollar|euro|lightning|storm|earthquake|team|player|disaster|tragedy) (rally|strike|march|demonstrate)
        - Shares rallied in Tokyo.
    ! {actors} demonstrate (ability|use|commitment|technique|skill|support|need|importance|device|technology|will|interest|understanding|capacity|willingness|readiness|courage)
        - The chef demonstrated a technique.
    ! {actors:ARMED} (march|parade|mass|assemble) [to|on|into|through|along *]
        - The troops marched to the border.
    ! (snow|water|debris|tree|landslide|car|flood|truck) (block|obstruct|cut off|disrupt) *
        - Snow blocked the road.
    ! {actors} strike (deal|agreement|balance|chord|pose|target|bargain|tone|note|gold|oil|blow|match)
        - The firms struck a deal.
    """
