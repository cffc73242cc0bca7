"""ACCUSE: verbal blame, criticism, complaint, investigation."""

from collections.abc import Mapping
from typing import ClassVar

from .base import PloverEvent, Quad


class Accuse(PloverEvent):
    """An actor disapproves of, investigates or alleges something against another.

    Diplomatic protest and the summoning of an ambassador are ACCUSE, not CONSULT or PROTEST; a
    conviction is SANCTION.
    """

    quad: ClassVar[Quad] = "verbal conflict"
    score: ClassVar[float] = -3
    modes: ClassVar[Mapping[str, float | None]] = {"disapprove": -2, "investigate": -3.5, "allege": -3.5}
    cameo: ClassVar[tuple[str, ...]] = ("09", "11")

    patterns = """
    {actors} (condemn|criticize|denounce|decry|deplore|slam|blast|lambaste|castigate|rebuke|chide|berate|deride|scold|vilify|chastise|admonish|censure|lash|assail|disparage|reprimand|upbraid|pillory|excoriate|fault|belittle|ridicule|mock|insult|disapprove|lament|bemoan|savage|revile|scorn|discredit|reprove|skewer|pan|malign|defame|smear) {targets}  => disapprove
        + France condemned Syria over the raid.
        + The minister was criticized by farmers.
        - Waves slammed the coast.
    {actors} (condemn|criticize|denounce|decry|deplore|slam|blast|lambaste|rebuke|assail|disapprove|lament|bemoan|deride|fault|question|regret|protest|attack) (decision|plan|policy|law|bill|move|treaty|pact|deal|agreement|attack|killing|violence|war|invasion|annexation|arrest|detention|remark|comment|statement|action|handling|response|failure|lack|behaviour|conduct|crackdown|ruling|verdict|election|measure|sanction|test|launch|bombing|strike|raid|report|blockade|occupation|execution|abuse|coup|proposal|step) [of|by|in|on|against|from {targets}]  => disapprove
        + Officials in Georgia have blasted the pact.
        + The union criticized the decision of the court.
        + The annexation of the port was slammed by Ankara.
    {actors} (lash out|hit out|rail|inveigh|rage|fume|speak out) at|against {targets}  => disapprove
        + The president lashed out at the media.
        + Bishops spoke out against the government.
    {actors} (complain|grumble|protest) about|of|over|against|to {targets}  => disapprove
        + Residents complained about the police.
        - The patient complained of a headache.
    {actors} (lodge|file|make|submit|deliver|send|issue|register) (protest|complaint|objection|note of protest|protest note|grievance) [with|against|to|over {targets}]  => disapprove
        + Japan lodged a protest with China over the ship.
    {actors} (voice|express|raise|convey|state|register|share) (anger|outrage|concern|dismay|regret|disappointment|dissatisfaction|displeasure|criticism|frustration|disapproval|doubt|fear|alarm|worry|objection|discontent|condemnation|indignation|shock|unease|disgust|reservation|misgiving) [over|at|about|with|on|to|of {targets}]  => disapprove
        + Russia voiced concern over the decision of Poland.
        - The couple expressed joy.
    {actors} (blame|fault) {targets}  => disapprove
        + Kenya blamed the rebels for the attack.
    {actors} blame * on {targets}  => disapprove
        + The army blamed the blast on militants.
    {actors} (hold) {targets} (responsible|accountable|liable)  => disapprove
        + Turkey held Syria responsible for the raid.
    {actors} (accuse|suspect) {targets} [of *]  => allege
        + Chad accused Sudan of arming rebels.
        + The mayor is suspected of taking bribes.
    {actors} (allege|claim|charge|insinuate|imply) that ... {targets}  => allege
        + The opposition alleged that the governor took bribes.
    {actors} (charge) {targets} with *  => allege
        + Prosecutors charged the banker with fraud.
        - The shop charged customers with care.
    {actors} (indict|impeach|arraign|sue|prosecute) {targets}  => allege #legal
        + A grand jury indicted the senator.
        + Farmers sued the company for damages.
    {actors} (file|bring|press|lay|lodge|launch) (charge|lawsuit|suit|case|petition|claim|indictment|proceeding|legal action|legal proceeding|criminal complaint) [against {targets}]  => allege #legal
        + Prosecutors filed charges against the mayor.
        + The union filed a lawsuit against the ministry.
    {actors} (take) {targets} to (court|tribunal)  => allege #legal
        + The union took the ministry to court.
    {actors} (put|place) {targets} on (trial)  => allege #legal
        + Egypt put the editor on trial.
    {actors} (go|stand) on|for (trial)  => allege #legal
        + The former minister went on trial on Monday.
    {actors} (investigate|probe|scrutinize|examine|audit|inspect|interrogate|question|look into|search) {targets}  => investigate
        + Police are investigating the mayor.
        + Officers questioned the suspect for hours.
    {actors} (investigate|probe|look into|examine|inquire into|inspect) (allegation|claim|case|incident|attack|killing|death|murder|shooting|crime|fraud|corruption|abuse|explosion|blast|crash|report|complaint|cause|violation|disappearance|theft|robbery|accusation|scandal|assault|involvement|role|link|massacre|use) [of|by|against|in {targets}]  => investigate
        + Police are investigating the killing of a judge.
    {actors} (open|launch|begin|start|order|conduct|announce|initiate|hold|carry out|set up) (investigation|probe|inquiry|enquiry|inquest|criminal investigation) [into|of|against {targets}]  => investigate
        + Prosecutors opened an investigation into the bank.
        + A probe into the company was launched by regulators.
    (investigation|probe|inquiry|enquiry) into|of|against {targets} [by {actors}]  => investigate
        + The investigation of the minister by prosecutors went on.
    {actors} (summon|call in) (ambassador|envoy|charge d'affaires|diplomat) [of|from {targets}]  => disapprove #diplomatic
        + Turkey summoned the ambassador of Sweden.
        + Iran summoned the Swiss envoy.
    {actors} (warn) that ... {targets}  => disapprove
        + Mogherini warned that the treaty would harm Georgia.
    {actors} (warn) of|against|about *
        + The mayor warned against the new law.
        - The sign warned of ice.
    criticism|condemnation|denunciation of {targets} [by|from {actors}]  => disapprove
        + The criticism of Israel by France was sharp.
    accusation|allegation against {targets} [by {actors}]  => allege
        + The allegations against the bishop by two nuns shocked Chile.
    {actors} be (critical|wary|suspicious|scornful|dismissive) of {targets}  => disapprove
        + The Vatican is critical of the government.
    {actors} be (angry|furious|concerned|outraged|unhappy|dissatisfied|disappointed|alarmed|worried|upset|dismayed) at|with|over|about {targets}  => disapprove
        + Israel is furious with Norway.
    {actors} (take issue) with {targets}  => disapprove
        + The union took issue with the minister.
    ! {actors} (charge) {targets} with (task|duty|responsibility|mission)
        - The king charged the minister with the task.
    """
