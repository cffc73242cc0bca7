"""RETREAT: withdrawing, releasing, disarming, ceasefire, resigning."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Retreat(PloverEvent):
    """An actor gives ground in fact: withdraws, frees captives, disarms, resigns, lets others in."""

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 6.5
    modes: ClassVar[Mapping[str, float | None]] = {
        "withdraw": 8, "release": 6.5, "disarm": 10, "ceasefire": 7.5, "access": 6.5, "resign": 4.5,
    }  # fmt: skip
    tolls: ClassVar[frozenset[str]] = frozenset({"surrender", "disarm"})
    cameo: ClassVar[tuple[str, ...]] = ("084", "085", "086", "087")
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @men = troop|soldier|force|army|military|warship|fleet|battalion|brigade|regiment|marine|unit|paratrooper|reservist|contingent|tank|ground force|armed force|combat troop|garrison|military adviser|gunboat|artillery|heavy weapon|security force|police|mercenary|fighter|military personnel|missile|occupation force|invasion force|peacekeeping force|peacekeeper|militiaman|settler|division|armour|warplane|military presence|bomber|adviser|nuclear weapon|commando
    @captive = prisoner|hostage|captive|detainee|journalist|activist|inmate|body|remains|sailor|soldier|dissident|political prisoner|prisoner of war|pow|aid worker|crew|pilot|opposition leader|suspect|priest|fisherman|student|tourist|policeman|kidnap victim|ship|vessel|tanker|trawler|trawlerman|bishop|reporter|missionary|peacekeeper|observer|child|woman|nun|protester|demonstrator|critic|blogger|editor|engineer|diplomat|passenger|schoolgirl|conscript|leader|human shield|worker|rebel|guerrilla|militant|seaman|girl|internee|convict|rioter|lawyer|writer|cleric|monk|opponent|photographer|couple|family
    @booty = property|asset|artefact|artifact|land|territory|weapon|equipment|vehicle|island|treasure|sculpture|bones|skull|manuscript|plane|aircraft|loot|painting|gold|church|house|airport|base|town|province|city|zone|fund|passport|occupied territory|archive|jet|statue|enclave|peninsula|canal|military equipment|artwork|relic|mask|bronze|marbles|coffin|mummy|carving|museum piece|throne|drum|tanker|trawler|embassy|documents|file
    @arms = weapon|arm|gun|missile|stockpile|warhead|arsenal|mine|reactor|rifle|ammunition|nuclear weapon|chemical weapon|landmine|heavy weapon|centrifuge|weapons of mass destruction|nuclear programme|nuclear program|explosive|grenade|rocket|launcher|nuclear arsenal|plutonium|uranium|weapons programme|nuclear facility|firearm|kalashnikov|machine gun|biological weapon|test site|bomb
    @hostility = hostility|fighting|shelling|bombing|bombardment|military operation|armed struggle|insurgency|armed campaign|air raid|airstrike|offensive|war|violence|attack|combat|rocket fire|rocket attack|military campaign|raid|campaign of violence|fire|military action|bombing campaign|guerrilla war|air strike|conflict|rebellion|civil war|nuclear test|missile test
    @truce = ceasefire|truce|armistice|cessation of hostilities|cessation|moratorium|unilateral ceasefire|unilateral truce|ceasefire agreement|humanitarian pause|temporary truce|humanitarian truce|ceasefire accord|cease fire|halt to hostilities|bombing halt|suspension of hostilities|end to hostilities|end to violence
    @monitor = inspector|monitor|observer|weapons inspector|un inspector|aid worker|investigator|election observer|election monitor|mission|observer mission|nuclear inspector|fact-finding mission|rapporteur|special rapporteur|red cross|inspection|humanitarian aid|aid convoy|relief convoy|relief|aid|relief worker|monitoring mission|inspection team|arms inspector|international observer|peacekeeper|un mission|delegation|aid group|food aid|foreign journalist|humanitarian worker|relief supply|humanitarian convoy|mission of observer|grain|medicine
    @inspector = inspector|weapons inspector|monitor|observer|election observer|election monitor|inspection team|fact-finding mission|special rapporteur|un inspector|nuclear inspector|arms inspector|monitoring mission|investigator|observer mission|international observer|verification team
    # withdrawal
    {actors:ARMED|COUNTRY|GOV} (withdraw|retreat|pull out|pull back|fall back|disengage|move out|decamp) [from|to|of|behind|across *]  => withdraw
        + Ethiopian troops withdrew from Somalia.
        + The rebels retreated to the hills.
        + The Serbian army pulled back from the heights around Sarajevo.
        - The candidate withdrew from the race.
    {actors:GROUP|ORG} (withdraw|retreat|pull out|pull back) from *  => withdraw
        + The Serbs retreated from Gorazde.
    {actors} (withdraw|pull out|pull back|remove|recall|evacuate|redeploy|bring home|move out|draw down|pull|reduce|scale down|cut|repatriate|thin out|begin withdrawing|take out|call back|send home|phase out) @men [from|of|in|out {targets}]  => withdraw
        + France pulled its soldiers out of Mali.
        + Moscow reduced its troops in Tajikistan.
        + The invasion force was withdrawn from Panama on Wednesday.
    (withdrawal|pullout|pullback|retreat|redeployment|removal|departure|drawdown) of @men [from {targets}] [by {actors}]  => withdraw
        + The withdrawal of troops from Lebanon by Israel began.
    (withdrawal|pullout|pullback|disengagement|troop withdrawal|troop pullout|military withdrawal|military pullout|force withdrawal|troop reduction|drawdown|troop drawdown) from|in {targets:COUNTRY|ARMED} [by {actors}]  => withdraw
        + Israel's withdrawal from Lebanon took three years.
    {actors} (complete|begin|start|speed up|accelerate|continue|finish|carry out|order|resume|conclude|undertake|announce|speed) (withdrawal|pullout|pullback|retreat|redeployment|troop withdrawal|disengagement|troop pullout|drawdown) [of|from {targets}]  => withdraw
        + The Rwandan soldiers completed their withdrawal from the province.
    {actors:ARMED} (leave|quit|abandon|vacate) (airfield|airbase|air base|country|city|town|base|village|territory|area|region|position|post|capital|zone|valley|airport|compound|camp|island|barracks|enclave|stronghold|province|outpost|trench|checkpoint|strip|peninsula|hill|soil|plant|site|power plant|university|headquarters|bridge|building|complex|presidential palace|square|street)  => withdraw
        + Syrian soldiers left the valley in April.
    {actors:ARMED} leave {targets:COUNTRY}  => withdraw
        + The last American soldiers left Iraq in December.
    {actors:COUNTRY|GOV} (evacuate|vacate|abandon|dismantle|demolish|quit) (settlement|outpost|base|territory|enclave|island|military base|position|checkpoint|zone|sinai|post)  => withdraw
        + Israel evacuated the settlements in the Sinai.
    {actors} (end|terminate) (occupation|military occupation|military presence|military rule|foreign occupation) [of|in {targets}]  => withdraw
        + Vietnam ended its occupation of Cambodia.
    {actors} (dismantle|remove|tear down|clear|lift) (roadblock|checkpoint|barricade|road block|barbed wire|barrier|military checkpoint)  => withdraw
        + Israel removed a checkpoint near Hebron.
    {actors} (cede|hand over|hand back|transfer|give back|relinquish|give up|surrender|yield|turn over) (power|control|territory|city|province|base|island|authority|sovereignty|enclave|town|airport|peninsula|civilian rule|canal|security control|strip|valley|village|airfield|stronghold) [to|of|over {targets}]  => withdraw
        + The junta handed over power to the civilians.
    handover of (power|control|sovereignty|base|city|territory|authority) [to {targets}] [by {actors}]  => withdraw
        + The handover of power to the Iraqis came two days early.
    # release
    {actors} (release|free|set free|liberate) {targets:PERSON|GROUP|ARMED|GOV}  => release
        + Eritrea released the general.
        - The band released an album.
        - The army liberated the village.
    {actors} (release|free|set free|let go|hand over|return|exchange|swap|repatriate|turn over|give back|send home|let out|liberate|parole) @captive [to|with|from|for {targets}]  => release
        + Colombia released 20 prisoners.
        + India returned the sailors to Pakistan.
        + Azerbaijan exchanged prisoners with Armenia.
        + The rebels released two hostages.
    (release|freeing|liberation|handover|repatriation) of @captive [by {actors}] [to {targets}]  => release
        + The freeing of the hostages by the Peruvian commandos took an hour.
        - The release of the film was delayed.
    release of {targets:PERSON|GROUP|ARMED} [by {actors}]  => release
        + Suu Kyi's release from prison came in November.
        + The release of Mandela by the white government changed South Africa.
    (prisoner exchange|prisoner swap|exchange of prisoners|swap of prisoners|hostage release|prisoner release) [between|by|with|of {actors}]  => release
        + A prisoner exchange between Ukraine and Russia took place.
    {targets} (walk|go) (free) [from|after *]  => release
        + The dissident walked free from a prison in Minsk.
    {actors} (free|release) {targets} on|from (bail|parole|prison|jail|custody|detention|captivity|house arrest|probation)  => release
        + The court released the editor on bail in Ankara.
    {actors:COUNTRY|GOV|ARMED|ORG} (return|give back|hand back|restore|repatriate) @booty to {targets}  => release
        + Italy returned the artefacts to Ethiopia.
        + The rebels will return weapons to the peacekeepers in Sierra Leone.
    {actors:COUNTRY|GOV|ARMED|ORG} return (weapon|equipment|military equipment|vehicle|aircraft|artwork|loot|land)  => release
        + The militia will return weapons seized in May from the army.
    # disarmament and surrender
    {actors} (disarm|demilitarize|lay down|surrender|hand over|hand in|turn in|give up|destroy|dismantle|decommission|scrap|put down|relinquish|renounce|eliminate|abandon|turn over|deliver up|drop|yield|clear|defuse|store|mothball) @arms [to|of|in {targets}]  => disarm
        + The guerrillas laid down their arms.
        + Libya dismantled its missiles.
    {actors} (disarm|demobilize|demilitarize|denuclearise|disband) [{targets:ARMED|GROUP|COUNTRY|ORG}]  => disarm
        + The militia disarmed in May.
        + Half of the fighters in Mindanao have been demobilized.
    (disarmament|demobilisation|decommissioning|dismantling|destruction) of (militia|guerrilla|rebel|weapon|arm|fighter|arsenal|missile|chemical weapon|nuclear weapon|stockpile|paramilitary|combatant|faction|soldier) [by {actors}]  => disarm
        + The demobilisation of the guerrillas by El Salvador was finished.
    {actors} (end|suspend|halt|freeze|stop|give up|abandon|renounce|roll back|shut down) (nuclear programme|nuclear program|uranium enrichment|nuclear test|missile test|enrichment|nuclear testing|nuclear weapons programme|weapons programme|missile programme)  => disarm
        + Iran suspended uranium enrichment.
    {actors:ARMED|GROUP|COUNTRY|GOV|PERSON} (surrender|capitulate) [to {targets}]
        + Two hundred rebels surrendered to the army.
        + The separatist leader capitulated to the Azeri army.
    {actors} (turn in|give up) (himself|herself|themselves) [to {targets}]
        + The warlord gave himself up to the army of Sierra Leone.
    surrender of {actors:ARMED|GROUP|PERSON|COUNTRY} [to {targets}]
        + The surrender of the rebels ended the war.
    # ceasefire
    {actors} (declare|announce|observe|begin|implement|enforce|respect|start|proclaim|honour|extend|impose|order|uphold|maintain|renew|keep|call|institute) @truce [with|against|in|on {targets}]  => ceasefire
        + The rebels declared a ceasefire.
        + The Karen rebels declared a unilateral truce in May.
    {actors} (hold|adhere|abide|stick|enter) to|by|into @truce [with {targets}]  => ceasefire
        + The guerrillas adhered to the truce with the army.
    @truce (take effect|hold|begin|come into force|enter into force|go into effect|start|take hold|come into effect|be in force)  => ceasefire
        + A ceasefire between Chad and Libya took effect on Monday.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (cease|stop|halt|end|suspend|call off|renounce|abandon|discontinue|break off|give up|wind down) @hostility [against|on|in|with|by {targets}]  => ceasefire
        + The two armies ceased fire on Sunday.
        + The separatists renounced violence.
        + NATO halted its bombing of Serbia.
    (end|halt|cessation|suspension) of|to (hostility|fighting|bombing|shelling|war|bombardment|air raid|civil war) by|between {actors} [against|with|in {targets}]  => ceasefire
        + The end of the war between Iran and Iraq was celebrated.
    {actors} (de-escalate|step back|stand down|pull back) from (brink|confrontation|border|fight|alert|front line|ledge)  => withdraw
        + India stepped back from the brink in Kashmir.
    # resignation
    {actors} (resign|step down|abdicate|stand down|relinquish power|stand aside|bow out|step aside|give up power) [as|from|over|after|as *]  => resign
        + The prime minister resigned on Monday.
        + The general stepped down as president.
        - The coach of Ghana stepped down as manager.
    {actors} quit (as|from|over|after) *  => resign
        + The interior minister quit over the scandal.
        - He quit smoking.
    {actors:GOV|COUNTRY|ARMED|PERSON|ORG} (leave|quit|relinquish|vacate|give up|resign|renounce|abdicate) (office|post|power|position|throne|presidency|government|cabinet|coalition|premiership|seat|crown|portfolio|ministry|leadership|command|parliament|coalition government)  => resign
        + The dictator left office after ten years.
        + Two ministers quit the cabinet.
    {actors} (tender|submit|announce|offer|hand in|present|give|send|hand) (resignation|resignation letter|letter of resignation|abdication) [to {targets}]  => resign
        + The minister tendered his resignation to the king.
    resignation|abdication of|by {actors}  => resign
        + The resignation of the minister surprised Rome.
        + Nixon's resignation shook Washington.
    {actors} accept (resignation) [of|from {targets}]  => resign
        + The king accepted the resignation of the prime minister.
    # letting others in
    {actors} (allow|admit|let in|permit|let|accept|readmit|welcome back|authorise|invite|receive|host) @monitor [of|from|to|into|in {targets}] [to *]  => access
        + Iraq admitted the inspectors.
        + The Gabonese interior minister received observers from the African Union.
        + Sudan let in food aid for Darfur.
    {actors} (allow|permit|let|authorise|invite) @monitor to (return|enter|visit|inspect|work|deploy|pass|operate|reach|come|leave|travel|see|search|monitor|observe|resume|stay|cross|patrol|examine|go|witness|distribute|help)  => access
        + Iraq allowed inspectors to return.
    {actors} (allow|permit|accept|authorise|approve) (return|deployment|entry|visit|delivery|presence|passage|arrival|access|inspection|dispatch|stationing|distribution) (of|by|to|for) @monitor  => access
        + Iraq allowed the return of the weapons inspectors.
    @inspector (arrive|return|enter|deploy|begin work|reach|resume work) in|to|at|into {targets:COUNTRY|ARMED} [by {actors}]  => access
        + Nuclear inspectors returned to Libya in spring.
    {actors} (open|reopen|re-open|unseal) (border|port|crossing|airspace|airport|corridor|frontier|bridge|border crossing|humanitarian corridor|border post|strait|checkpoint|gate|harbour|road|air corridor|rail line|crossing point|land border|safe corridor|territory) [to|for|with {targets}]  => access
        + Egypt opened its border to the Gazans.
        + Uzbekistan reopened the bridge to Afghanistan.
        + Turkey reopened its border with Armenia.
    {actors:COUNTRY|GOV|ARMED} (let|allow|admit|wave) (lorry|truck|convoy|aid truck|fuel tanker|aid convoy|tanker) into|through|across {targets}  => access
        + Israel let 500 lorries into Gaza.
    {actors:COUNTRY|GOV|ARMED} (call) (halt) to (bombardment|shelling|attack|offensive|operation|airstrike|raid|campaign|siege|fighting)
        + The army called a halt to the bombardment.
    {actors:COUNTRY|GOV|ARMED|ORG} (grant|give|allow|provide|guarantee|permit|restore) (access|humanitarian access|safe passage|free passage|unimpeded access|right of passage|transit|passage|consular access|overflight right|landing right) [to|for {targets}]  => access
        + Sudan gave access to the monitors.
    (humanitarian access|access) (improve|widen|increase|resume) [for|in|to {targets}]  => access
        + Humanitarian access has improved in Tigray.
    {actors:POLITICAL} quit on|during {date}  => resign
        + The president quit on Thursday.
    # idioms of the wires
    {actors:ARMED} (edge back|inch back|pull up stake|strike camp|pack up|head home) [from|in|of *]  => withdraw
        + Soldiers of Peru pulled up stakes after a year.
    {actors:ARMED} (drive out|march out|roll out|file out|sail out|fly out) of {location:PLACE}  => withdraw
        + The last Ethiopian soldiers rolled out of Baidoa.
    {actors:POLITICAL} (bow out) of|from (cabinet|government|office|post|coalition|race|leadership|politics|parliament)  => resign
        + The energy minister bowed out of the cabinet.
        - The tenor bowed out of the opera.
    {actors:ARMED|POLITICAL} let {targets:PERSON|GROUP} to (go|walk)  => release
        + The rebels let two councillors go.
    # look-alikes
    ! {actors} leave (his office|her office|their office|his home|her home|his house|her house|building|courtroom|courthouse|hotel|restaurant)
        - The mayor was leaving his office when gunmen attacked.
    ! {actors} leave {targets} (short|vulnerable|isolated|exposed|weak|powerless|divided|paralysed|stranded|leaderless)
        - The premier left the government short of money.
    ! {actors} leave {targets} in|without (doubt|no doubt|dark|lurch|limbo|tatters|ruins|disarray|shock|tears|choice|option)
        - Fiji was left in no doubt by the ministry.
    ! (news release|press release|album release|film release|product release|game release|record release) [of|by|from *]
    ! (news release|press release) by {actors}
        - The mayor's press release praised the library.
    ! (school|college|university|class|kindergarten|high school) (let out|release|free|let go) {targets}
        - High schools let out students because of the flood.
        - The senator said so in her news release.
    ! {actors} (resign|step down|withdraw) from (race|regatta|match|game|competition|tournament|club|team|squad|band|show|event|final)
        - The skipper resigned from the race.
    ! {actors} (withdraw|pull back) (bill|law|remark|remarks|statement|money|cash|charge|case|support|offer|complaint|invitation|appeal|nomination|candidacy|product|application|objection|reform|tax|licence|visa|recognition)
        - The senator withdrew the bill.
    ! {actors} (release|free|let go) (album|film|statement|report|video|song|figure|result|list|datum|book|single|photo|document|product|version|image|detail|study|findings|fund|name|player|footage|picture|game|plan|series|email|trailer|record|transcript|water|gas|identity|information|tape|survey|poll|balloon|dove|space|time|capacity|hand|smoke|update|sketch|toxin|energy|earnings|map|audio|schedule|draft|recording|memo|carbon|animal|fish|bird)
        - The band released an album.
    ! release of (album|film|statement|report|video|song|figure|result|list|datum|book|photo|document|product|version|fund|gas|carbon|water|information|radiation|series|game|record|single|study|tape|detail|memoir|movie|energy)
        - The release of the film was delayed.
    ! {actors} (withdraw|pull out|retreat) from|of (race|election|contest|tournament|match|competition|treaty|agreement|deal|talk|negotiation|accord|pact|convention|game|olympics|cup|coalition|market|investment|sale|event|championship|summit|organisation|union|alliance|project|contract|squad|ballot|view|public life|vote|court|meeting|conference|account|bank|life|stance|commitment|position)
        - The candidate withdrew from the race.
    ! {actors} (withdraw|surrender) (money|cash|asset|deposit|saving|passport|licence|consent|candidacy|name|book|lead|point|phone|savings|nomination|motion|remark|statement|jersey|yellow jersey|title|crown|trophy|advantage|possession|wicket|seat)
        - The suspect surrendered his passport to the police of Chad.
        - Depositors withdrew money from banks in Cyprus.
    ! {actors} (liberate|free) (village|town|city|country|land|area|territory|district|people|nation|province)
        - The army liberated the village.
    ! {actors} (leave|abandon) (hospital|home|school|company|door|club|team|message|mark|room|job|note)
        - The soldier left the hospital.
    ! {actors} (resign|step down|quit|stand down|bow out|step aside) as|from|of (coach|manager|captain|ceo|chairman|chief executive|editor|head coach|trainer|player|host|presenter|board|company|firm|team|club|band|competition|tournament|football|tennis|show|school|university|bank|cup|job|film|television)
        - The coach of Ghana stepped down as manager.
    ! {actors} resign (oneself|himself|herself|themselves|itself)
        - The Greeks resigned themselves to defeat.
    ! {actors} resign to (defeat|fate|loss|life|idea|failure)
        - The minister was resigned to defeat in Spain.
    ! {actors} (return|hand over|transfer) (call|favour|serve|ball|fire|possession|visit|compliment|money)
        - The minister of Chile returned the compliment.
    """
