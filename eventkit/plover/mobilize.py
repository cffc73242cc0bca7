"""MOBILIZE: forces deployed, put on alert, exercises, weapons positioned."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Mobilize(PloverEvent):
    """An actor shows or moves force without using it. Joint exercises are COOPERATE; with an attack in the same
    report only ASSAULT counts; forces sent for disaster relief are AID."""

    quad: ClassVar[Quad] = "material conflict"
    score: ClassVar[float] = -5.5
    modes: ClassVar[Mapping[str, float | None]] = {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6}
    cameo: ClassVar[tuple[str, ...]] = ("15",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}

    patterns = """
    {actors} (deploy|station|mobilise|send|dispatch|mass|move|reinforce|redeploy|amass|concentrate|position|assemble|rush|order|call up|put|place|build up|garrison|field|raise|increase|fly|airlift) @forces [to|in|along|near|on|into|against|at|around|for|toward *]  => troops #military
        + Russia has stationed thousands of troops in South Ossetia.
        + India sent soldiers to the border.
    {actors:ARMED|COUNTRY|GOV} (mobilise|deploy|mass|muster|remobilise|take up position|dig in|encamp) [to|in|along|near|on|at|around *]  => troops #military
        + The army massed along the border.
    @forces (mass|march|advance|gather|deploy|patrol|move) [into|to|along|near|on|in|toward *]  => troops #military
        + Soldiers patrolled the streets of Harare.
        + Tanks moved into the city.
    deployment|mobilisation|buildup|massing of @forces [by {actors}] [to|in|along|near *]  => troops #military
        + The deployment of troops by Kenya alarmed Somalia.
    {actors} (call up|call|mobilise|activate|conscript|draft|recruit|enlist) (reservist|reserve|conscript|recruit|volunteer|reserve force)  => troops #military
        + Israel called up 20,000 reservists.
    {actors} (put|place) * on (alert|high alert|full alert|standby|war footing|combat readiness|heightened alert)  => troops #military
        + Seoul put its forces on alert.
    {actors} (raise|heighten|increase) (alert|readiness|alert level|military presence|presence|security|combat readiness)  => troops #military
        + NATO raised its alert level.
    {actors} (hold|conduct|stage|begin|launch|start|carry out|perform|run) (exercise|drill|manoeuvre|war game|military exercise|military drill|naval exercise|parade|military parade|live-fire exercise|air drill) [near|in|off|along|with|at *]  => troops #military
        + Iran held military exercises near the strait.
        - The school held a fire drill.
    {actors} (test|test-fire|launch|fire|test-launch|unveil|parade|display) (missile|ballistic missile|rocket|nuclear weapon|nuclear device|warhead|torpedo|cruise missile|nuclear bomb) [off|over|into|from|toward *]  => weapons #military
        + North Korea tested a missile.
    {actors} (conduct|carry out|hold|stage) (nuclear test|missile test|test|missile launch)  => weapons #cbrn
        + Pakistan conducted a nuclear test.
    {actors} (deploy|station|position|install|move|place|build up|stockpile|amass|aim|point|target|send) (missile|tank|artillery|warplane|weapon|fighter jet|battery|missile system|radar|launcher|bomber|aircraft|helicopter|drone|heavy weapon|gun) [at|to|in|along|near|on|against *]  => weapons #military
        + Poland deployed tanks along the border.
    {actors} (deploy|mobilise|send|station|dispatch|post|reinforce|rush) (police|policeman|riot police|officer|police officer|guard|security force|paramilitary|constable|gendarme|national guard|security personnel) [to|in|around|at|on|along|outside *]  => police
        + The mayor deployed riot police in the square.
    (police|riot police|security force) (patrol|guard|surround|cordon off|seal off) *  => police
        + Riot police surrounded the parliament.
    {actors} (step up|tighten|boost|beef up|increase|strengthen) (security|patrol|border control|security measure|defence)  => police
        + Berlin tightened security.
    {actors} (arm|form|raise|organise|recruit|train) (militia|vigilante|militiaman|fighter|guerrilla|mercenary)  => militia
        + The governor armed a militia.
    {actors} (declare|announce|order) (mobilisation|general mobilisation|full mobilisation|war)  => troops #military
        + The king ordered a general mobilisation.
    ! {actors} (send|move|order|fly) (ship|fleet|unit|aircraft) with (cargo|passenger|food|tourist|goods|aid)
        - The airline sent a ship with cargo to Malta.
    ! {actors} (hold|conduct) (fire drill|fitness exercise|exercise class)
        - The school held a fire drill.
    """
