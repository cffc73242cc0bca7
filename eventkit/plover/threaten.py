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

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "verbal conflict"
    hostile: ClassVar[bool] = True
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
    @vow = threaten|vow|swear|pledge|promise|warn|resolve
    @strike_verb = attack|bomb|kill|strike|destroy|crush|retaliate|avenge|fight|shoot|invade|punish|assassinate|execute|eliminate|annihilate|hunt|wipe|revenge|shell|behead|burn|massacre|oust|overthrow|topple|wage|bombard|smash|blow|raze|hit|slaughter|exterminate|obliterate|liquidate|harm|hang|murder|storm|raid|torch|explode|detonate|target|respond|resist|launch|mount|unleash|step|intensify|escalate|resume|rout|vanquish|use|turn|rearm|torture|rape|beat|lynch|stone
    @arrest_verb = arrest|detain|jail|imprison|prosecute|charge|indict|try|intern|round
    @cut_verb = impose|cut|suspend|halt|sever|withdraw|sanction|stop|freeze|end|boycott|break|recall|cancel|leave|quit|pull|close|block|veto|walk|downgrade|withhold|abandon|slap|terminate|revoke|scrap|abrogate|raise|penalise|isolate|blacklist|reconsider|review|expose|fine|dismiss|fire|sack|tear|reduce|strip|disqualify|impeach|sue|reject|delay|resign|secede|abstain|ditch
    @curb_verb = ban|restrict|censor|seize|confiscate|outlaw|curb|crack|shut|strike|blockade|ground|dissolve|jam|restrain|nationalise|requisition|disperse|suppress|quell|muzzle|silence|disconnect|paralyse|clamp|expropriate|bar|prohibit|disband|institute|declare|demolish
    @expel_verb = expel|deport|evict|exile|banish|repatriate|extradite|remove
    @land_verb = annex|occupy|retake|recapture|reconquer|recover|reclaim|liberate|partition|conquer|regain
    @soft = rain|storm|fire|flood|disease|drought|climate|crisis|virus|weather|cut|inflation|shortage|recession|epidemic|outbreak|hurricane|typhoon|pollution|war|decline|erosion|plague|pest|locust|insect|development|deforestation|volcano|lava|cancer|rival|scandal|row|dispute|tariff|loss|injury|move|plan
    @hazard = flood|storm|rain|robbery|disease|virus|risk|danger|scam|heat|cold|snow|fog|hurricane|typhoon|cyclone|tsunami|earthquake|aftershock|landslide|avalanche|fire|wildfire|smog|pollution|shortage|famine|drought|outbreak|epidemic|pandemic|infection|salt|side effect|fraud|theft|accident|delay|congestion|slowdown|recession|inflation|unemployment|crisis|bear|shark|ice|wave|thunderstorm|malaria|dengue|cholera|smoking|drug|alcohol|food|product|price|debt|hacker|virus|power cut|blackout
    # threats to do something
    {actors} threaten to ...
        + The union threatened to picket the mayor.
        - Rain threatened to stop the match.
        - The striker threatened to score for Spain.
    {actors} @vow to @strike_verb  => violence
        + Iran threatened to attack Israel.
        + The general vowed to crush the rebels.
        - The mayor promised to fight for jobs.
    {actors} (threaten|vow|swear|warn) to @arrest_verb  => arrest
        + The minister threatened to jail the editors.
    {actors} (threaten|vow|swear) to @cut_verb  => relations
        + Washington threatened to cut ties with Sudan.
        - The president vowed to cut taxes.
    {actors} (threaten|vow|swear) to @curb_verb  => restrict
        + The governor threatened to ban the party.
        + The president vowed to crack down on the rebels.
    {actors} (threaten|vow|swear) to @expel_verb  => expel
        + Kenya threatened to deport the refugees.
    {actors} (threaten|vow|swear|pledge|promise) to @land_verb  => territory
        + The president vowed to retake the province.
    {actors} (threaten) to (impose|hold|stage|go|call|strike|march|protest|declare) (martial law|curfew|state of emergency|strike|general strike|hunger strike|protest|demonstration|ban|restriction)  => restrict
        + The president threatened to impose martial law.
        + Pilots threatened to hold a strike in Rome.
    {actors} (threaten) to (launch|start|wage|open|mount|carry out|begin|resume|declare|use) (war|attack|offensive|strike|violence|jihad|invasion|force|weapon|raid|bombing|campaign|fighting|nuclear weapon|terror|operation|military action|hostility)  => violence
        + Eritrea threatened to launch an offensive against Djibouti.
    {actors} (threaten) to (impose|slap|adopt|introduce|apply|seek) (sanction|tariff|embargo|duty|penalty|boycott|economic sanction|fine|quota|import restriction|trade sanction|visa)  => relations
        + Brussels threatened to impose tariffs on Chile.
    # threats of something
    {actors} threaten {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP} [with *]
        + The rebels threatened the mayor.
        - Rain threatened the match.
    {actors} threaten {targets} with (sanction|tariff|boycott|expulsion|lawsuit|embargo|penalty|fine|legal action|isolation|dismissal|impeachment|veto|ban)  => relations
        + The White House threatened Turkey with sanctions.
    {actors} threaten {targets} with (death|war|force|violence|knife|gun|weapon|attack|retaliation|reprisal|invasion|rape|murder|military action|destruction|torture|bomb|pistol|rifle|machete|annihilation)  => violence
        + A gunman threatened the judge with a knife on Friday.
    {actors} threaten {targets} with (arrest|prosecution|jail|prison|imprisonment|charge|detention|trial)  => arrest
        + Police threatened the editor with arrest.
    {actors} threaten {targets} with (deportation|eviction|expulsion|exile)  => expel
        + Officials threatened the refugees with deportation.
    {actors} threaten (sanction|tariff|boycott|veto|embargo|lawsuit|legal action|penalty|trade war|withdrawal|walkout|break|cut|resignation|court action|impeachment|vote of no confidence) [against|on|of|with|over {targets}]  => relations
        + China threatened sanctions against Taiwan.
    {actors} threaten (protest|demonstration|hunger strike|action|blockade|shutdown|curfew|martial law|crackdown|ban|restriction|industrial action|further action|countermeasure|measure|step|consequence) [against|on|in|of {targets}]  => restrict
        + The governor threatened a curfew in Bari.
    {actors} threaten (war|retaliation|violence|attack|reprisal|force|bloodshed|revenge|invasion|military action|jihad|uprising|use of force|nuclear strike|airstrike|death|destruction|bombing|retribution|assassination|punishment|offensive|rebellion|civil war) [against|on|of|in|for {targets}]  => violence
        + The militia threatened reprisals against the villagers.
    {actors} (threaten|vow|swear) that ... [{targets}]
        + The militia threatened that it would punish the villagers.
    {actors} (promise|vow|swear|pledge|call for|demand|seek|declare|threaten|preach|urge) (revenge|retaliation|vengeance|retribution|reprisal|bloodshed|punishment|holy war|jihad|crackdown|defiance) [against|on|for|upon {targets}]  => violence
        + Hezbollah vowed revenge on Israel.
    {actors} (call|cry|appeal) for (revenge|retaliation|vengeance|retribution|reprisal|jihad|holy war|war|uprising|intifada|armed struggle|armed resistance|bloodshed|attack|violence|overthrow) [against|on|of {targets}]  => violence
        + The cleric called for attacks on the army.
    {actors} (proclaim|announce|issue|wage) (jihad|holy war|intifada|vendetta|fatwa|all-out war) [on|against|upon {targets}]  => violence
        + The cleric proclaimed an intifada against the government.
        - The mayor declared war on litter.
    # warnings
    {actors:COUNTRY|GOV|ARMED|ORG|PERSON} warn {targets:COUNTRY|GOV|ARMED|ORG|PERSON} [of|against|about|over|on *] [to ...]
        + Beijing warned Taiwan over the sale of the islands.
        - The doctor warned patients about salt.
        - The police warned the city of floods.
    {actors:COUNTRY|GOV|ARMED|ORG|PERSON} warn {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP} that (will|would|must|should|may|might|could|can|face)
        + Turkey warned Greece that it would respond.
        - The general warned Congress on Friday that the army was losing men.
    ! {actors} warn {targets} that ...
        - The general warned Congress on Friday that the army was losing men.
    {actors:COUNTRY|GOV|ARMED} warn {targets:GROUP} [against|over *] [to ...]
        + The army warned protesters against marching.
        - The health ministry warned smokers about cancer.
    {actors} warn of (retaliation|consequence|reprisal|response|sanction|revenge|retribution|punishment|countermeasure|repercussion|all-out war|military action|tough action|stern action|legal action|force|dire consequence|serious consequence)
        + Damascus warned of retaliation.
    {actors} warn that (retaliate|respond|punish|crush|hesitate|tolerate|arrest|prosecute|strike|avenge|suffer|regret|pay|shoot|allow|deport|withdraw|suspend|intervene|deal)
        + Egypt warned that Israel would regret the raid.
        - Doctors warned that children would suffer.
    {actors:COUNTRY|GOV|ARMED} warn that (dismiss|sack|fire|evict|expel|detain|jail|imprison|fine|penalise|suspend|disqualify|ban|bar|deport|blacklist|execute|shoot|bomb|shell|demolish|confiscate|seize|revoke|cancel)
        + The governor warned that nurses would be dismissed.
    {actors} warn that (face|bring|mean|have|lead|incur|invite|meet) (consequence|retaliation|sanction|punishment|prosecution|war|response|arrest|action|reprisal|force|penalty|court martial|wrath)
        + The junta warned that protesters would face arrest.
    {actors} warn against (attack|interference|intervention|aggression|provocation|invasion|violation|incursion|vote|visit|test|escalation|strike|protest|attempt|sale|recognition|independence|any move)
        + Syria warned against foreign intervention.
    {actors} (issue|make|renew|repeat|deliver|send|utter|hurl|sound|carry) (threat|death threat|threatening letter|bomb threat|veiled threat|nuclear threat) [to|against|at|toward {targets}]  => violence
        + The cartel made threats against the judge.
    {actors} (issue|give|deliver|send|set|present|serve|hand|make) (ultimatum) [to|for {targets}]
        + Peru issued an ultimatum to Ecuador.
    {actors:COUNTRY|GOV|ARMED|ORG} (issue|give|send|deliver|sound) (warning|stern warning|veiled warning|blunt warning|final warning) to {targets:COUNTRY|GOV|ARMED|ORG|PERSON|GROUP}
        + Israel issued a warning to Hezbollah.
    {actors} give {targets} (ultimatum|deadline|final warning|last chance)
        + The army gave the rebels an ultimatum.
    {targets} (receive|get|face) (death threat|threat|threatening letter|ultimatum|threatening call|bomb threat) [from|of {actors}]  => violence
        + The editor received death threats from the militia.
    threat against|on {targets} [by|from {actors}]
        + Threats against the judge by the cartel continued.
        - The threat to the forest from fire is small.
    ultimatum to {targets} [by|from {actors}]
        + The ultimatum to Iraq by the Security Council expired.
    threat by|of|from {actors} to ...
        + The threat by Iran to close the strait alarmed Oman.
    warning to {targets:COUNTRY|GOV|ARMED} by|from {actors:COUNTRY|GOV|ARMED|ORG}
        + The warning to Iran by Britain was clear.
    # acts that threaten
    {actors} (issue|obtain|request|seek|approve|sign) (arrest warrant|warrant|warrant of arrest|red notice|international arrest warrant) [for|against|on {targets}]  => arrest #legal
        + The court issued an arrest warrant for the warlord.
    {actors} (put|place|offer) (bounty|price|death warrant) [on|for {targets}]  => violence
        + The cartel put a bounty on the mayor.
    {actors} (point|aim|brandish|wave|train|level) (gun|weapon|rifle|pistol|knife|missile|machete|artillery|shotgun|revolver|sword) [at|on {targets}]  => violence
        + A soldier pointed his rifle at the reporters.
    {actors} (menace|blackmail|extort|browbeat|strong-arm) {targets:PERSON|GROUP|GOV|ORG|COUNTRY}
        + Gunmen menaced voters in Karachi on Sunday.
    {actors} (rattle|flex) (sabre|muscle|saber)
        + North Korea rattled its sabre again.
    {actors:POLITICAL|GROUP} give {targets} (hour|day|week|deadline|midnight|month|ultimatum) to (leave|surrender|withdraw|disarm|comply|quit|disperse|resign|accept|respond|release|agree|hand|stop|go|evacuate|vacate|pull)
        + The army gave the protesters two days to leave the square.
    {actors:COUNTRY|GOV} (take) (measure|countermeasure|retaliatory measure|step) to (defend|retaliate|respond)
        + China will take all necessary measures to defend its waters.
    {actors:POLITICAL|GROUP} give {targets:POLITICAL|ORG|GROUP|COUNTRY} until {date:DATE}
        + The unions gave the government until Monday.
    {actors:POLITICAL|GROUP|COUNTRY} (hesitate not) to (attack|strike|retaliate|respond|use|act|fire|shoot|defend|intervene|punish|invade|expel|arrest|close|hit|deploy)  => violence
        + Ankara said it would not hesitate to strike the rebels.
    {actors} threaten (strike|general strike|walkout|industrial action|mutiny|blockade|hunger strike|national strike|work stoppage|lockout|stoppage|rail strike) [over|against|at|in|on *]  => restrict
        + Pilots have threatened a strike over pay.
    {actors:POLITICAL} warn that (it|they|he|she|we)
        + The army warned that it would turn the city into rubble.
    {actors:POLITICAL|GROUP} reserve (right)  => violence
        + China reserved the right to use force.
        - The company reserves the right to change prices.
    {actors} (hold out|raise|revive|dangle) (threat|prospect|spectre|possibility) of (war|sanction|attack|strike|veto|tariff|reprisal|military action|invasion|retaliation|boycott|conflict)  => violence
        + Tehran raised the spectre of war.
    {actors:POLITICAL} (vow|threaten|pledge|swear|promise) to (press ahead|push ahead|continue|carry on|press on|go ahead|keep|persist) with|on (offensive|operation|war|attack|strike|campaign|bombing|bombardment|siege|assault|fight|jihad|struggle|airstrike)  => violence
        + Ankara vowed to press ahead with its offensive in Syria.
    {actors:POLITICAL} (weigh|consider|mull|contemplate|prepare|draft|study|propose) (sanction|tariff|embargo|travel ban|visa ban|economic sanction|retaliation|retaliatory measure|reprisal|military action|countermeasure|punitive measure|penalty|boycott|arms embargo|oil embargo|airstrike) [against|on *]  => relations
        + Canada is considering sanctions against politicians of Haiti.
    {actors:POLITICAL} (say|warn|declare) that (meet) with (force|resistance|response|retaliation|fire)  => violence
        + Pakistan said any incursion would be met with force.
    # idioms of the wires
    {actors:POLITICAL} (respond|retaliate|reply|answer|hit back) in (kind|full measure)
        + Moscow said it would respond in kind.
    {actors:POLITICAL} (say|warn|declare|announce) that (take) (appropriate measure|necessary measure|retaliatory measure|countermeasure|reciprocal measure|harsh measure|appropriate step|action)
        + The envoy warned that Tehran would take appropriate measures.
    {actors:COUNTRY|GOV|ARMED} warn that (lose|forfeit) (licence|license|franchise|job|pension|right|benefit|seat|citizenship|permit|post|funding|aid|membership)
        + The mayor warned that drivers would lose their licences.
    {actors:POLITICAL|ORG} (put|place) {targets} on (notice)
        + The president put smugglers on notice.
    # look-alikes
    ! {actors} warn {targets} to (eat|drink|swim|consume|buy|use|drive|touch|boil|wear|avoid|beware|watch|prepare|brace)
        - The Canadian food agency warned people not to eat the chicken.
    ! (company|bank|club|newspaper|firm|organiser|airline|editor|publisher|management|shop|organizer) reserve (right)
        - The company reserves the right to change prices.
    ! @soft threaten *
        - Rain threatened the match.
    ! @soft threaten to ...
        - Rain threatened to stop the match.
    ! {actors} @vow to (fight|resist|respond|step|use|launch|turn|end|cut|stop|destroy|crush|attack|hit|target|intensify|resume|try|review|reduce|raise|reject|pull|break|curb|remove) (corruption|poverty|crime|disease|inflation|racism|drug|cancer|tax|hunger|unemployment|violence|terrorism|aids|trafficking|smuggling|deficit|discrimination|injustice|illiteracy|debt|spending|dependence|cost|price|emission|war|target|search|effort|work|talk|relation|cooperation|dialogue|flight|job|campaign|probe|investigation|inquiry|programme|project|production|record|red tape|bureaucracy|waste|pollution|deadlock|case|allegation|charge|mandate|power|influence|charge|claim|goal|title|product|ground|page|plan|training|measure|vigilance|security|aid)
        - The mayor vowed to fight corruption.
        - The president vowed to cut taxes.
    ! {actors} @vow to (fight|respond|use|turn|resist|try|step|hit|strike) for|on|with|in|against|over (job|right|freedom|justice|peace|title|independence|democracy|place|life|poverty|question|need|appeal|court|season|race|call|request|concern|people|end|election)
        - The mayor promised to fight for jobs.
    ! {actors} @vow to (fight|strike|step|hit|respond) (on|back|down|aside|deal|balance)
        - The mayor promised to step down.
    ! (team|player|striker|coach|club|side|boxer|batsman|champion|company|firm|share|stock) threaten to ...
        - The striker threatened to score for Spain.
    ! {actors} warn * of|about|against (@hazard)
        - The police warned the city of floods.
    ! (doctor|scientist|expert|forecaster|economist|report|study|researcher|meteorologist|analyst|bank|ministry of health|health ministry|health official|doctor|who|met office|coast guard|hospital|nurse|charity|consumer group|weather service) warn *
        - The doctor warned patients about salt.
    ! (doctor|scientist|expert|forecaster|economist|report|study|researcher|meteorologist|analyst|charity) warn that (suffer|pay|respond|strike|face|lead|mean|bring|have|regret)
        - Doctors warned that children would suffer.
    ! {actors} warn (patient|people|public|resident|consumer|motorist|driver|parent|traveller|shopper|tourist|swimmer|visitor|customer|sailor|fisherman|smoker|farmer|investor|voter|student|climber|hiker|user|citizen|passenger) [of|about|against|to|over *] [that ...]
        - The health ministry warned smokers about cancer.
    ! {actors} declare war on (litter|drug|poverty|crime|corruption|hunger|terror|waste|obesity|drunk driver|inflation|plastic|graffiti|disease|rat|mosquito|terrorism|illiteracy|trafficking)
        - The mayor declared war on litter.
    """
