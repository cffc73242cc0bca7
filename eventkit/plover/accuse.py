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
    blames: ClassVar[bool] = True
    score: ClassVar[float] = -3
    modes: ClassVar[Mapping[str, float | None]] = {"disapprove": -2, "investigate": -3.5, "allege": -3.5}
    cameo: ClassVar[tuple[str, ...]] = ("09", "11")

    patterns = """
    @condemn = condemn|criticize|denounce|decry|deplore|slam|blast|lambaste|castigate|rebuke|chide|berate|deride|scold|vilify|chastise|admonish|censure|assail|disparage|reprimand|upbraid|pillory|excoriate|fault|belittle|ridicule|mock|insult|disapprove|revile|scorn|discredit|reprove|skewer|malign|defame|smear|slander|libel|flay|demonise|execrate|tear into|rip into|rap|reproach|taunt|denigrate|besmirch|impugn|decry|bash|lampoon
    @deed = decision|plan|policy|law|bill|move|treaty|pact|deal|agreement|attack|killing|violence|war|invasion|annexation|arrest|detention|remark|comment|statement|action|act|handling|response|failure|lack|behaviour|conduct|crackdown|ruling|verdict|election|measure|sanction|test|launch|bombing|strike|raid|report|blockade|occupation|execution|abuse|coup|proposal|step|inaction|silence|refusal|murder|assassination|massacre|torture|expulsion|intervention|interference|aggression|provocation|violation|shooting|shelling|offensive|siege|policy|rule|reform|budget|cut|sentence|conviction|sale|visit|meeting|appointment|dismissal|resolution|vote|speech|threat|ban|curb|restriction|repression|persecution|treatment|use|involvement|role|support|approach|stance|position|construction|settlement|expansion|buildup|deployment|exercise|manoeuvre|airstrike|assault|kidnapping|incursion|intrusion|demolition|eviction|deportation|discrimination|brutality|atrocity|crime|terrorism|corruption|regime|system|campaign|strategy|leadership|record|delay|absence|weakness|withdrawal|order|decree
    @voice = voice|express|raise|convey|state|register|share|reiterate|air|vent|show|declare|signal
    @displeasure = anger|outrage|concern|dismay|regret|disappointment|dissatisfaction|displeasure|criticism|frustration|disapproval|doubt|alarm|objection|discontent|condemnation|indignation|unease|disgust|reservation|misgiving|fury|disquiet|resentment|annoyance|irritation|grievance|scepticism|skepticism|consternation|bitterness|revulsion|contempt|distrust|suspicion|abhorrence|complaint
    @probe = investigation|probe|inquiry|enquiry|inquest|criminal investigation|audit|hearing|examination|review board|commission of inquiry|fact-finding mission|judicial inquiry|criminal inquiry|preliminary investigation|autopsy|manhunt|disciplinary proceedings|misconduct inquiry
    @matter = allegation|claim|case|incident|attack|killing|death|murder|shooting|crime|fraud|corruption|abuse|explosion|blast|crash|report|complaint|cause|violation|disappearance|theft|robbery|accusation|scandal|assault|involvement|role|link|massacre|use|bombing|kidnapping|atrocity|genocide|bribery|misconduct|irregularity|wrongdoing|leak|fire|collapse|accident|sabotage|rape|torture|smuggling|embezzlement|poisoning|hacking|breach|plot|conspiracy|handling|financing|transaction|deal|contract|disaster|sinking|derailment|suicide|tip|suspicion|possibility|mistreatment|beating|arson|source|origin|conduct|activity|circumstance|site|grave|interference|meddling|collusion
    @foul_name = liar|terrorist|dictator|traitor|criminal|murderer|thief|tyrant|fascist|racist|coward|hypocrite|thug|killer|puppet|stooge|butcher|enemy|spy|crook|extremist|war criminal|war crime|crime|crime against humanity|genocide|massacre|disgrace|outrage|farce|sham|betrayal|barbaric|cowardly|illegal|unacceptable|unjustified|reckless|irresponsible|shameful|disgraceful|provocation|aggression|murder|terrorism|atrocity|act of war|mistake|insult|joke|failure|corrupt|dishonest|rogue state|aggressor|oppressor|occupier|bully|demagogue|sexist|bigot|rat|loser|incompetent|blackmail|ultimatum|groundless|baseless|unfounded|absurd|ridiculous|cynical|unlawful|undemocratic|disproportionate|heavy-handed|inhumane|cruel|despicable|heinous|appalling|abhorrent|scandalous|deplorable|illegitimate|discriminatory|unfair|unjust|hypocritical|outrageous|intolerable
    @misdeed = violate|breach|cheat|lie|steal|rig|torture|abuse|harass|discriminate|bribe|embezzle|sabotage|plot|conspire|orchestrate|sponsor|harbour|arm|smuggle|launder|interfere|meddle|mislead|manipulate|fabricate|falsify|collude|exploit|commit|infiltrate|spy|intimidate|persecute|oppress|undermine|provoke|betray|misuse|incite|massacre|rape|mistreat|break|ignore|fail|doctor|tamper|defraud|evade|siphon|loot
    # criticism of somebody
    {actors} @condemn {targets}  => disapprove
        + France condemned Syria.
        + The minister was criticized by farmers.
        - Waves slammed the coast.
        - Police slammed the man to the ground.
    {actors} (@condemn|lament|bemoan|question|regret|protest|attack|rue|dispute) @deed [of|in|by|from {targets}]  => disapprove
        + Officials in Georgia have blasted the pact.
        + The union criticized the decision of the court.
        + The annexation of the port was slammed by Ankara.
    {actors:COUNTRY|GOV|ORG} (condemn|denounce|decry|deplore|slam|blast|lambaste|castigate) *  => disapprove
        + The shift was slammed by Kiev as a land grab.
        - Waves slammed the coast.
    {actors} (lash out|hit out|rail|inveigh|rage|fume|speak out|hit back|lash|snap|fulminate|sneer|scoff|jeer|thunder|take a swipe) at|against {targets}  => disapprove
        + The president lashed out at the media.
        + Bishops spoke out against the government.
    {actors} (take|aim|fire|direct) (shot|swipe|aim|dig|jab|potshot|broadside|tirade|criticism) at|against {targets}  => disapprove
        + The governor took aim at the White House.
        - The striker took a shot at the goal of France.
    {actors} blame {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP}  => disapprove
        + The bishop blamed the ministry.
        + Kenya blamed the rebels for the attack.
    {actors} (blame|pin) * on {targets}  => disapprove
        + The army blamed the blast on militants.
        - The farmer blamed the losses on drought.
    {actors} (put|lay|pin|place|shift|cast) (blame|responsibility|onus) on|upon|with {targets}  => disapprove
        + Sudan put the blame for the famine on the rebels.
    {actors} (point) (finger|accusing finger) at {targets}  => disapprove
        + Lebanon pointed the finger at Syria.
    {actors} (hold) {targets} (responsible|accountable|liable)  => disapprove
        + Turkey held Syria responsible for the raid.
    {actors} (call|brand|label|dub|term|name|pronounce|consider) {targets} @foul_name  => disapprove
        + The senator called the president a liar.
        - Friends called the girl a star.
    {actors} (describe|characterise|dismiss|portray|depict|paint|regard) {targets} as @foul_name  => disapprove
        + The newspaper portrayed the bishop as a puppet of Moscow.
        - The coach described the player as a star.
    {actors} (describe|brand|label|denounce|characterise|condemn|call|term) @deed @foul_name [of|in|on|against {targets}]  => disapprove
        + Jordan called the raid a crime.
        + The foreign minister called the decision groundless.
    # complaint and diplomatic protest
    {actors} (complain|grumble|gripe|protest|object) about|of|over|against {targets}  => disapprove
        + Residents complained about the police.
        - The patient complained of a headache.
    {actors} (complain|protest|object) to {targets} [about|over|against|of *]  => disapprove
        + Lebanon complained to the United Nations.
    {actors} (complain|protest) that ... {targets}  => disapprove
        + The union complained that the ministry closed the road.
    {actors} (lodge|file|make|submit|deliver|send|issue|register|hand|present|enter) (protest|complaint|objection|note of protest|protest note|grievance|formal protest|diplomatic protest|official complaint) [with|against|to|over {targets}]  => disapprove
        + Japan lodged a protest with China over the ship.
    {actors} (summon|call in|haul in|convoke) (ambassador|high commissioner|envoy|charge d'affaires|diplomat|consul|attache|representative) [of|from {targets}]  => disapprove #diplomatic
        + Turkey summoned the ambassador of Sweden.
        + Iran summoned the Swiss envoy.
    {actors} @voice @displeasure over|at|about|with|on|to|of|against|for {targets}  => disapprove
        + Russia voiced concern over the decision of Poland.
        - The couple expressed joy.
        - The mayor expressed concern for the health of the Pope.
    {actors} be (critical|wary|suspicious|scornful|dismissive|contemptuous|sceptical|skeptical|disdainful|disapproving|mistrustful) of {targets}  => disapprove
        + The Vatican is critical of the government.
    {actors} be (angry|furious|outraged|unhappy|dissatisfied|disappointed|dismayed|upset|angered|infuriated|incensed|enraged|indignant|irate|irritated|annoyed|fed up|appalled|disgusted|displeased|livid) at|with|over|about {targets}  => disapprove
        + Israel is furious with Norway.
    {actors} be (concerned|worried|alarmed|troubled|disturbed) at|with|over|about (@deed|intention|ambition|programme|activity|missile|violation|human rights|influence) [of|in|on|against {targets}]  => disapprove
        + Japan is concerned about the missile tests of North Korea.
    {actors} (take issue|take exception|take umbrage|find fault|lose patience) with|to|at {targets}  => disapprove
        + The union took issue with the minister.
    {targets} (anger|outrage|infuriate|enrage|incense|irk|displease|antagonise|dismay) {actors:COUNTRY|GOV|ORG|ARMED|GROUP}  => disapprove
        + The visit of the minister angered China.
        + Russia was infuriated by the decision of Estonia.
    {actors} (warn) that (destabilise|harm|undermine|violate|jeopardise|damage|hurt|endanger|worsen|provoke|derail|weaken|breach|inflame|poison|sour|complicate|imperil|escalate|aggravate|fuel|strain|wreck|hamper)  => disapprove
        + Mogherini warned that the treaty would harm Georgia.
        - Forecasters warned that the storm would damage Cuba.
    {actors} (caution|speak|speak out|argue|campaign|inveigh) against @deed  => disapprove
        + The bishop spoke against the new law of the parliament.
    {actors} (table|file|submit|bring|move|introduce|propose|initiate|launch|sign|back|vote for) (motion of no confidence|no-confidence motion|no confidence motion|censure motion|vote of no confidence|no-confidence vote|articles of impeachment|impeachment motion|impeachment complaint|impeachment|impeachment proceedings|impeachment inquiry|motion of censure) [against|in {targets}]  => disapprove #legislative
        + The opposition tabled a no-confidence motion against the prime minister.
    (criticism|condemnation|denunciation|censure|rebuke) of|for {targets} [by|from {actors}]  => disapprove
        + The criticism of Israel by France was sharp.
    (criticism|condemnation|rebuke|outcry) from|by {actors} [of|against|over|about {targets}]  => disapprove
        + Condemnation from Egypt came quickly.
    {targets} (draw|face|attract|provoke|come under|earn|meet|receive) (criticism|condemnation|rebuke|ire|scorn|backlash|flak|censure|outcry) [from|of|in|among {actors}]  => disapprove
        + The minister drew criticism from farmers.
    {targets} (spark|trigger|prompt|cause|arouse|stir) (anger|outrage|fury|indignation|uproar|condemnation|criticism|outcry) from|in|among {actors:COUNTRY|GOV|ORG|GROUP|ARMED|PERSON}  => disapprove
        + The minister sparked outrage in China.
    # accusations
    {actors} accuse {targets} [of *]  => allege
        + Chad accused Sudan of arming rebels.
    {actors} suspect {targets} of *  => allege
        + The mayor is suspected of taking bribes.
    {actors} (take) {targets} to (task)  => disapprove
        + The bishop took the governor to task for his silence.
    {actors} (blast|hammer|pummel|savage|assail|pillory|roast|attack) {targets:POLITICAL|COUNTRY|ORG|PERSON|GROUP} over|for *  => disapprove
        + Paris blasted Warsaw over its overhaul of the courts.
        - Rebels attacked the town for three days.
    {actors} (charge) that (abduct|ambush|arrest|attack|bomb|expel|fire|invade|kidnap|kill|massacre|plan|raid|shell|shoot|strike|threaten|torture|violate) {targets}  => allege
        + Baghdad charged that Turkish jets had bombed its territory.
    {actors} allege that ... {targets}  => allege
        + The opposition alleged that the governor took bribes.
    {actors} allege *  => allege
        + The opposition alleged fraud.
    {actors} (claim|charge|insinuate|imply|assert|complain|protest|argue|contend|maintain) that @misdeed {targets}  => allege
        + The opposition claimed that the ministry rigged the vote.
    {actors} (level|make|hurl|trade|lay|repeat|levy|fling|exchange|air|raise|voice|publish) (accusation|allegation|recrimination|slur) [against|at|with|about|of {targets}]  => allege
        + The editor levelled accusations against the mayor.
    (accusation|allegation) against {targets} [by|from {actors}]  => allege
        + The allegations against the bishop by two nuns shocked Chile.
    {actors} (sue|impeach) {targets}  => allege #legal
        + Farmers sued the company for damages.
        + Parliament impeached the president.
    {actors} (file|bring|lodge|launch|initiate|win|pursue|start|serve) (lawsuit|suit|petition|claim|legal action|legal proceedings|criminal complaint|class action|civil suit|civil action|legal challenge|court case|defamation suit|writ|libel suit|injunction) [against {targets}]  => allege #legal
        + The union filed a lawsuit against the ministry.
    {actors} (take|drag|haul) {targets} to (court|tribunal|justice|arbitration|international court|supreme court)  => allege #legal
        + The union took the energy ministry to court over the dam.
    {actors} (take|bring|start) (legal action|court action|legal step) [against {targets}]  => allege #legal
        + Bolivia took legal action against Chile.
    lawsuit|suit against {targets} [by {actors}]  => allege #legal
        + The lawsuit against the ministry by two farmers opened in May.
    # investigations
    {actors} (investigate|probe|scrutinize|audit|look into|inquire into|dig into|delve into) {targets}  => investigate
        + Police are investigating the mayor.
    {actors} (investigate|probe|look into|examine|inquire into|inspect|review|scrutinise|study|analyse|dig into) @matter [of|against|in|into|on {targets}]  => investigate
        + Police are investigating the killing of a judge.
        - The engineer examined the use of steel.
    (police|officer|detective|prosecutor|investigator|agent|judge|magistrate|soldier|authority|inspector|commission|committee|panel|senator|lawmaker|deputy|guard|intelligence) (question|interrogate|quiz|grill|cross-examine|interview|debrief) {targets:PERSON|GROUP|ARMED|GOV|ORG}  => investigate
        + Police questioned the suspect for hours.
        - A reporter questioned the minister.
    {actors} interrogate {targets}  => investigate
        + The army interrogated two fishermen.
    (inspector|monitor|investigator|expert|team|delegation|mission|commission|agency|iaea|official) (inspect|examine|visit|search) (site|plant|facility|prison|camp|reactor|weapon|factory|laboratory|installation|grave|mine|ship|cargo|base|polling station) [of|in|at {targets}]  => investigate
        + Inspectors examined a plant in Iran.
    {actors} inspect (site|plant|facility|prison|camp|reactor|weapon|installation|laboratory|ship|cargo|nuclear site|nuclear facility|stockpile|arsenal) [of|in|at {targets}]  => investigate
        + Russia inspected the arsenal of Ukraine.
    {actors} (open|launch|begin|start|order|conduct|announce|initiate|hold|carry out|set up|widen|resume|reopen|complete|convene|establish|pursue|undertake|lead|head|expand|close) @probe [into|of|against|on|over|about|for {targets}]  => investigate
        + Prosecutors opened an investigation into the bank.
        + A probe into the company was launched by regulators.
        + Kenya's senate opened a hearing into the sale of the airline.
    {actors} (send|dispatch|deploy|assign|appoint|name|despatch) (inspector|investigator|fact-finding mission|investigation team|detective|auditor|inspection team|weapons inspector|nuclear inspector|special prosecutor|special rapporteur|prosecutor|commission|investigating judge|inquiry commission|forensic team|forensic expert|investigative team) [to|into|in {targets}]  => investigate
        + The IAEA dispatched inspectors to Iran.
    {actors} (send|dispatch|appoint) * to (investigate|probe|inspect|look)  => investigate
        + The United Nations sent a team to Bosnia to investigate the massacre.
    {actors} (put|place) {targets} under (investigation|scrutiny|examination)  => investigate
        + Italian magistrates placed the banker under investigation.
    {targets} (come|fall|be|remain) under (investigation|scrutiny)  => investigate
        + The ministry came under investigation last year.
    (investigation|probe|inquiry|enquiry|inquest) into|of|against {targets} [by {actors}]  => investigate
        + The investigation of the minister by prosecutors went on.
    (investigation|probe|inquiry|enquiry|inquest|hearing) into @matter [of|by|in|at {targets}]  => investigate
        + An inquiry into the killing of the editor began in Lima.
    {actors} (scoff|sneer|jeer|rail|fume|bristle|bridle|thunder|hit back|lash out|hit out) at (accusation|allegation|claim|criticism|charge|suggestion|proposal|demand|report|decision|plan|law|move|idea|remark|comment|sanction|threat) [of|by|from {targets}]  => disapprove
        + The Kremlin scoffed at the allegations of Poland.
    {actors:POLITICAL|ORG|PERSON} (say|tell) that (lie|cheat|rig|plot|conspire|meddle|interfere|sponsor|harbour|mislead|sabotage|undermine|incite|collude|manipulate|fabricate) {targets:POLITICAL|ORG}  => allege
        + The bishop said the government was lying to the people.
    {actors:POLITICAL} (investigate|look into|probe|inquire into) *  => investigate
        + A parliamentary committee will look into how the contract was awarded.
    {actors:POLITICAL|ORG|GROUP} @voice @displeasure [after *]  => disapprove
        + Turkish officials voiced outrage after the ruling.
    {actors} (describe|brand|label|denounce|characterise|condemn|term|dismiss|slam|criticise|blast) (arrest|raid|attack|decision|move|law|ruling|election|vote|trial|sentence|sanction|verdict|strike|remark|treatment|killing|plan|policy|report|bill|coup|operation|dismissal|detention|measure|visit|exercise|test|crackdown|ban|invasion|result) as (@foul_name|persecution|political persecution|witch hunt|harassment|interference|violation|threat|power grab|politically motivated|unfair|illegitimate|unconstitutional|dangerous|ploy|conspiracy|attempt|abuse|revenge|affront|double standard|hypocrisy|reprisal|assault)  => disapprove
        + The opposition described the arrest of its leader as persecution.
    (report|inquiry|audit|investigation|study|panel|dossier|indictment|statement|editorial) (blame|accuse|fault|implicate|criticise|condemn|single out|castigate) {targets:POLITICAL|ORG|GROUP}  => allege
        + The inquiry criticised the police.
    (report|inquiry|audit|investigation|study|panel|statement) blame * on {targets:POLITICAL|ORG|GROUP}  => allege
        + The report blamed the massacre on rebels.
    {actors:POLITICAL} (come out|speak out|lobby|argue|preach|rail) against (@deed|remark|plan|corruption)  => disapprove
        + The senator came out against the law.
    {actors:POLITICAL|ORG} (say|insist|claim|argue|believe|suspect|think) that (bend|hell-bent|complicit|behind|guilty|responsible|corrupt|biased|involve) {targets:POLITICAL|ORG}  => allege
        + The governor said the militia was responsible for the raid.
    {targets} (face|draw|meet|spark|trigger|prompt) (accusation|allegation|censure|denunciation|fierce criticism|complaint|call of shame|widespread condemnation) [from|of|by|over {actors}]  => disapprove
        + The mayor faced allegations from farmers.
    {actors:POLITICAL|ORG|GROUP} (say|insist|argue|believe|maintain|declare|claim) that (illegal|unlawful|unacceptable|unjust|unfair|unconstitutional|illegitimate|outrageous|disgraceful|shameful|intolerable|irresponsible|provocative|criminal|baseless|rigged|flawed|fraudulent|hypocritical|cruel|inhumane|barbaric|reckless) [{targets}]  => disapprove
        + The ministry said the sanctions of Canada were illegal.
    {targets:POLITICAL|ORG} (come|be|remain) under (fire|attack|criticism|mounting criticism|heavy criticism|scrutiny|intense criticism) for|over * [from {actors}]  => disapprove
        + The president came under fire for the sale of the port.
    {actors:COUNTRY|GOV} protest [to|with|at|over *]  => disapprove #diplomatic
        + Seoul protested after the visit of the minister.
    {actors} (query|question|challenge|contest|flag) (spending|use|handling|sale|award|contract|legality|legitimacy|expenditure|purchase|fairness|validity|motive|independence|integrity|result|account) [of|by|in {targets}]  => disapprove
        + The auditor queried the spending of the ministry.
    {actors} (call|brand|label|term|consider) @deed (breach|violation|persecution|affront|scandal|land grab|power grab|smear|slap|lie|tragedy|madness|folly|attack|theft|humiliation|abuse|nonsense|coup|charade|threat) [of|on|to|by|in *]  => disapprove
        + The minister called the expulsion a breach of the treaty.
    # idioms of the wires
    {actors:POLITICAL} (open) (file|case|docket|criminal case|criminal proceedings) on|against|into {targets}  => investigate
        + The anti-corruption office opened a file on the former minister.
        - The secretary opened a file on the desk.
    {actors} (see|detect) (hand|fingerprint) of {targets:POLITICAL|ORG}  => allege
        + Kinshasa sees the hand of Rwanda in the unrest.
    {actors:POLITICAL} (comb through|trawl through|pore over|sift through|dig into|delve into|go through) (account|bank account|book|finance|record|dealing|affair|assets|past) [of {targets}]  => investigate
        + Prosecutors are combing through the accounts of the former minister.
    {targets} (get|receive|face|earn|draw) (dressing-down|tongue-lashing|earful|rebuke|reprimand|telling-off|public rebuke|sharp rebuke) from {actors}  => disapprove
        + The envoy got a dressing-down from the foreign minister.
    {actors:POLITICAL} (fire off|send|hand|deliver|dispatch|lodge) (protest note|note of protest|worded note|worded letter|stiff note|angry letter|diplomatic note) [to {targets}]  => disapprove #diplomatic
        + Manila fired off a strongly worded note to Beijing.
    {actors} liken {targets:POLITICAL} to (thief|dictator|criminal|hitler|nazi|liar|gangster|thug|mafia|tyrant|terrorist|animal|rat|pirate|vampire)  => disapprove
        + The senator likened the president to a thief.
    # look-alikes
    ! {actors} (slam|bash|rap|throw) * to|into|against|on (ground|floor|wall|door|pavement|table|bumper|car|tree)
        - Police slammed the man to the ground.
    ! {actors} (blame|accuse) * on (drought|weather|rain|heat|inflation|fog|cold|price|error|ice|speed|fatigue|snow|wind|flood|storm|fear|recession|slowdown|demand|slump|competition|shortage|pandemic|virus|downturn|bug|glitch)
        - The farmer blamed the losses on drought.
    ! {actors} @voice @displeasure over|about|at|for (health|safety|welfare|death|fate|condition|wellbeing|loss|life|victim|plight|people|situation|family)
        - The mayor expressed concern for the health of the Pope.
    ! {actors} (take) (shot|aim) at (goal|net|target|basket|title|record|bird)
        - The striker took a shot at the goal of France.
    ! (scientist|forecaster|doctor|meteorologist|analyst|researcher|weatherman|study|report) (warn) that (destabilise|harm|undermine|damage|hurt|endanger|worsen|weaken|imperil|escalate|fuel|strain|aggravate|complicate|hamper)
        - Forecasters warned that the storm would damage Cuba.
    ! {actors} (examine|review|study|analyse|inspect) (use|case|report|role|cause|site|activity|contract) of (steel|drug|plant|water|book|film|language|disease|word|energy)
        - The engineer examined the use of steel.
    """
