"""SANCTION: relations cut, embargoes, convictions, expulsions of diplomats, aid stopped."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Sanction(PloverEvent):
    """An actor reduces relations or punishes by rule.

    Convictions and court-ordered payments are SANCTION convict; expelled diplomats and members SANCTION
    expel, expelled individuals COERCE deport; withdrawn military aid is SANCTION discontinue.
    """

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "material conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -6
    recipient_required: ClassVar[bool] = True
    modes: ClassVar[Mapping[str, float | None]] = {"convict": -6, "expel": -5.5, "withdraw": -6, "discontinue": -6}
    cameo: ClassVar[tuple[str, ...]] = ("16",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"ACCUSE"})

    patterns = """
    @cut = cut|sever|break|suspend|freeze|end|terminate|downgrade|reduce|break off|cut off|halt|curtail|scale back|restrict|stop|limit|scale down|discontinue|rupture|dissolve|lower|withhold|slash|ban|prohibit|abandon|trim|block|interrupt
    @tie = sale|arms sale|delivery|gas delivery|oil delivery|relation|tie|diplomatic relation|diplomatic tie|link|contact|cooperation|relationship|trade|alliance|partnership|communication|military cooperation|diplomatic link|flight|air link|rail link|air service|air traffic|trade tie|commercial tie|economic tie|trade link|sea link|security cooperation|intelligence sharing|military tie|exchange|collaboration|dealing|connection|road link|postal service|telephone link|transport link|commerce|bilateral tie
    @stop_aid = cut|suspend|halt|freeze|stop|end|withhold|cut off|slash|reduce|terminate|discontinue|cancel|withdraw|hold back|block|scrap|curtail|pull|hold up|prohibit|ban|interrupt|shut off|turn off|switch off|delay|refuse
    @aid_given = aid|assistance|fund|funding|support|loan|subsidy|financing|supply|shipment|delivery|payment|military aid|gas|oil|electricity|food aid|programme|donation|economic aid|financial aid|development aid|aid programme|aid delivery|food delivery|relief operation|relief flight|humanitarian aid|credit|grant|military assistance|arms sale|weapon sale|arms shipment|gas supply|oil supply|food supply|power supply|water supply|food|fuel|water|power|ration|budget support|contribution|remittance|debt relief|technical assistance|arms supply|training|aid convoy|convoy|aid flight|operation|mediation|mediation effort|peacekeeping|scholarship|export credit|export|import|oil export|oil import|grain export|adoption|investment
    @penalty = sanction|embargo|tariff|arms embargo|travel ban|trade ban|oil embargo|economic sanction|trade embargo|asset freeze|punitive measure|duty|punitive tariff|import ban|export ban|trade sanction|financial sanction|visa ban|export control|trade barrier|trade restriction|import duty|military sanction|diplomatic sanction|punitive duty|retaliatory tariff|weapons embargo|quota|blacklist|no-fly ban|air embargo|grain embargo|countersanction|restrictive measure
    @impose = impose|slap|levy|tighten|extend|adopt|enforce|place|apply|renew|introduce|widen|reimpose|announce|approve|expand|order|decree|toughen|maintain|prolong|increase|raise|step up|broaden|unveil|pass|endorse|implement|authorise|agree on|agree|vote for|strengthen|ramp up|clamp|put|declare|restore|mandate|support
    @compact = agreement|treaty|deal|contract|accord|pact|licence|permit|privilege|membership|visa|recognition|participation|concession|protocol|convention|trade agreement|defence pact|alliance|trade deal|nuclear deal|peace treaty|extradition treaty|memorandum|trade status|preferential treatment|landing right|voting right|accreditation|passport|citizenship
    @envoy = ambassador|envoy|diplomat|delegation|mission|observer|representative|consul|monitor|peacekeeper|inspector|delegate|negotiator|embassy staff|diplomatic staff|military attache|attache|charge d'affaires|weapons inspector|ceasefire monitor|election observer|aid worker|relief worker|humanitarian worker|adviser|military adviser|expatriate|nuclear inspector|un staff|un personnel|staff|personnel|high commissioner|deputy high commissioner|cultural attache|embassy official|consular official
    @official = minister|prime minister|president|premier|chief|commander|general|governor|mayor|judge|ambassador|deputy|secretary|cabinet|government|foreign minister|defence minister|finance minister|official|army chief|police chief|chief of staff|vice president|king|dictator|leader|chancellor|speaker|attorney general|prosecutor|aide|adviser|spokesman|head|parliament|council|envoy|diplomat|interior minister|colonel|officer|junta|senator|mp|lawmaker|bishop|director|chairman|central bank governor|emir|sultan|emperor|military chief|intelligence chief
    @felony = murder|manslaughter|treason|espionage|spying|fraud|corruption|bribery|genocide|war crime|crime against humanity|terrorism|theft|rape|robbery|kidnapping|perjury|embezzlement|sedition|libel|assault|smuggling|trafficking|tax evasion|conspiracy|killing|attack|blasphemy|contempt|plotting|money laundering|drug trafficking|sabotage|crime|offence|charge|count|abuse|torture|negligence|hijacking|arson|incitement|desertion|apostasy
    @runaway = refugee|civilian|villager|resident|family|displaced person|migrant|inhabitant|population|woman|child|people|citizen|national|foreigner|exile|peasant|farmer|townspeople|person|asylum seeker|expatriate|minority|tribesman|evacuee|evacuees|household
    # trade and financial sanctions
    {actors} @impose @penalty [on|against|for|to|upon|in {targets}]  => discontinue #economic
        + The EU imposed sanctions on Belarus.
    {actors:COUNTRY|GOV|ORG} (raise|increase|hike|double|triple) (tariff|duty|import duty|punitive tariff|quota|fee) [on|against|for|from {targets}]  => discontinue #economic
        + The United States raised tariffs on China.
    {actors} (sanction|embargo|blacklist) {targets}  => discontinue #economic
        + Washington sanctioned two banks.
    {actors:COUNTRY|GOV|ORG} (punish|penalise|isolate|ostracise) {targets:COUNTRY|GOV|ORG}  => discontinue
        + The United States punished Syria for the raid.
    (sanction|embargo|arms embargo|trade embargo|oil embargo|economic sanction|trade sanction) against|on {targets} by {actors}  => discontinue #economic
        + The embargo against Cuba by the United States was condemned.
    imposition of @penalty [on|against {targets}] [by {actors}]  => discontinue #economic
        + The imposition of sanctions on Iran by the EU hurt exports.
    # relations cut, suspended, reduced
    {actors} @cut @tie [with|to|between|from|of {targets}]  => discontinue #diplomatic
        + Saudi Arabia cut ties with Iran.
        + Cairo has suspended flights to Doha.
        - The gardener cut the tie.
    {actors} (@cut|announce|declare|order|begin) (suspension|cut|freeze|halt|severance|termination|end|break|ban|reduction|cutoff|withdrawal|stop) of|in|on|to|with (@tie|@aid_given|@compact) [with|to|between|from|of|for {targets}]  => discontinue
        + Qatar announced a suspension of flights to Egypt.
        + The United States announced a freeze on aid for Haiti.
    suspension|cutoff|freeze|severance|termination|cancellation|discontinuation|curtailment of (@tie|@aid_given|@compact) [with|to|for|between|in {targets}] [by {actors}]  => discontinue
        + The suspension of aid to Mali by donors began in May.
    {actors:COUNTRY|GOV|ORG|ARMED} (break|split|sever) with {targets:COUNTRY|GOV|ORG}  => discontinue #diplomatic
        + Albania broke with the Soviet Union in 1961.
    # aid, supplies, payments stopped
    {actors} @stop_aid @aid_given [to|for|from|of|in|with|into|at|between {targets}]  => discontinue #economic
        + Canada suspended aid to Haiti.
        + Gazprom halted gas supplies to Ukraine.
        + The Red Cross suspended aid deliveries in Baghdad.
        - The carmaker cut investment in robots.
    {actors} (suspend|cancel|annul|revoke|abrogate|scrap|terminate|freeze|tear up|rescind|withdraw|pull out of|quit|denounce|repudiate|renounce|nullify|void|end|strip) @compact [with|of|for|in|from {targets}]  => discontinue
        + Moscow suspended the treaty with Ankara.
        + France cancelled the contract with Iran.
    {actors} (suspend|halt|stop|end|abandon|pull out of|withdraw from|leave|quit) (operation|activity|work|mission|relief work|humanitarian work|aid operation|relief operation|peacekeeping mission) in {targets:COUNTRY|GOV}  => discontinue
        + The United Nations suspended its operations in Somalia.
    {actors} (boycott|shun) (contact|dealing|goods|product|import|trade|oil|company|firm|cooperation) [with|from|of {targets}]  => discontinue
        + Palestinian leaders boycotted all contact with the ministry.
    {actors} boycott {targets:COUNTRY|ORG|GOV}  => discontinue
        + Arab states boycotted Israel.
    # envoys, missions, members withdrawn
    {actors} (recall|withdraw|pull out|call home|bring home|evacuate|pull|call back|remove) @envoy [from|in|to|out {targets}]  => withdraw #diplomatic
        + Syria recalled its ambassador from Paris.
        + The UN withdrew its weapons inspectors from Iraq.
    {actors} (close|shut|shutter|shut down|vacate|abandon|evacuate) (embassy|consulate|border|border crossing|airspace|diplomatic mission|frontier|liaison office|interests section|representative office|crossing) [in|to|with|of {targets}]  => withdraw #diplomatic
        + Egypt closed its embassy in Doha.
    {actors} (withdraw|quit|pull out|exit|secede|resign) from {targets:ORG}  => withdraw
        + Britain withdrew from UNESCO.
    {actors} (withdraw|pull out|quit|exit) from (organisation|bloc|court|commission|commonwealth|union|league|cartel|council) [of|with {targets}]  => withdraw
        + Burundi withdrew from the international court in 2017.
    {actors:COUNTRY|GOV} (leave) (european union|eu|nato|opec|commonwealth|united nations|un|unesco|arab league|african union|bloc|alliance|union|league|organisation)  => withdraw
        + Britain left the European Union in 2020.
    {actors:COUNTRY|GOV} quit {targets:ORG}  => withdraw
        + The United States quit UNESCO in 1984.
    # expelled
    {actors} (expel|oust|throw out|kick out|eject|deport|order out|send home|boot out) (diplomat|ambassador|envoy|attache|member|representative|embassy staff|consul|inspector|peacekeeper|monitor|aid worker|mission|aid agency|relief agency|agency|observer|delegation|weapons inspector|nuclear inspector|military attache|staff|charity) [from|of|out {targets}]  => expel #diplomatic
        + Russia expelled two diplomats of Estonia.
        + Sudan expelled three aid agencies.
    {actors} (force|drive|throw|kick) {targets:ORG} out|from *  => expel
        + Jakarta forced the UN agency out of the country.
    {actors} (add|put|place) {targets:ORG|PERSON|GROUP|COUNTRY|POLITICAL} on|to (blacklist|trade blacklist|sanction list|entity list|watch list|terror list|terrorist list|wanted list|no-fly list|list of sponsors)  => discontinue
        + Washington added 37 Chinese firms to its trade blacklist.
    {actors} (declare) (diplomat|envoy|ambassador|consul|attache|persona|charge d'affaires) [of|from {targets}]  => expel #diplomatic
        + Peru declared the envoy of Venezuela persona non grata.
    {actors} order (diplomat|ambassador|envoy|consul|aid worker|mission|attache) to (leave|go|depart|quit) [of|from {targets}]  => expel #diplomatic
        + Bolivia ordered the ambassador of the United States to leave.
    (expulsion|ouster) of (diplomat|ambassador|envoy|inspector|peacekeeper|attache|consul|aid agency) [of|from {targets}] [by {actors}]  => expel #diplomatic
        + The expulsion of the envoys by Iran came on Monday.
    {actors} (expel|suspend|exclude|oust|bar|ban|eject|strip|remove|kick out) {targets} from (union|party|group|organisation|council|league|parliament|membership|bloc|commonwealth|assembly|committee|post|office|body|alliance|cabinet|government|power|forum|chamber|senate|commission|presidency|job|command)  => expel
        + The African Union suspended Mali from the council.
    {actors:ORG|COUNTRY|GOV} (suspend|expel) {targets:COUNTRY|GOV}  => expel
        + The Commonwealth suspended Fiji.
    {actors} (suspend|revoke|strip) (membership) [of {targets}]  => expel
        + The Arab League suspended the membership of Syria.
    # dismissed from office
    {actors} (dismiss|sack|fire|oust|depose|remove|unseat|topple|overthrow|suspend|demote|relieve|replace|purge|dethrone|axe) @official [of|in {targets}]  => expel
        + The king dismissed the prime minister.
        + Rebels overthrew the government of Chad.
        - The coach fired the goalkeeper.
    {actors} (dismiss|sack|oust|depose|unseat|topple|overthrow|dethrone) {targets:GOV}  => expel
        + The emir sacked Sheikh Nasser, the oil minister.
    {actors:COUNTRY|GOV|ORG} (kick out|throw out|boot out|drum out|turf out) {targets:COUNTRY|POLITICAL}  => expel
        + The Arab League kicked Syria out.
    {actors} (strip|relieve) {targets} of (post|power|command|duty|title|rank|office|position|immunity|job|citizenship|portfolio|authority)  => expel
        + The king relieved the general of his command.
    (dismissal|sacking|ouster|overthrow|ousting|removal|firing|toppling) of @official [by {actors}]  => expel
        + The dismissal of the army chief by the president surprised Lima.
    {actors} (expel) {targets:PERSON|POLITICAL} for (misconduct|harassment|indiscipline|disloyalty|corruption|breach|behaviour|behavior|insubordination|dissent|remark|comment|fraud|racism|antisemitism|bribery|activity)  => expel
        + Jane Roe, a lawmaker, was expelled for alleged misconduct.
    # people driven out
    {targets:GROUP|POLITICAL|ORG} (flee|fled|escape) (country|violence|fighting|war|persecution|homeland|conflict|home|repression|bloodshed|attack|civil war|genocide|shelling|unrest|bombing|offensive|village|city|town|clash|massacre|regime|islamic state|militia|army|invasion|famine|nation|region|capital|area|island|province|enclave|terror|killing|abuse|rule|junta|rebel|gang|bombardment|advance|oppression|crackdown|dictatorship|prosecution|revolution|coup) => expel #migration
        + Thousands of civilians fled the fighting in Mali.
        - The thief fled the shop.
        - John Roe, who stole the ring, fled the country.
    {targets:GROUP} (flee|fled|escape) to|into|across|from|over|for *  => expel #migration
        + Some 5,000 refugees fled to Chad.
        - The gunmen fled to Spain.
    (exodus|flight) of @runaway [from|to *]  => expel #migration
        + The exodus of refugees from Kosovo alarmed Greece.
    # convictions, sentences, fines
    {actors} convict {targets} [of|for|on *]  => convict #legal
        + A court convicted the general of murder.
    {actors} (sentence|jail|imprison) {targets} to|for|in|at (death|prison|jail|year|month|day|life|life imprisonment|imprisonment|life term|hang|hanging|term|hard labour|house arrest|stoning|execution|lash|flogging|caning|community service|probation|week|years|life in prison|fine|exile)  => convict #legal
        + The court sentenced the banker to ten years.
        + The editor was jailed for two months.
    {actors} sentence {targets}  => convict #legal
        + The spy was sentenced by a military court.
    {actors} (find|declare|rule|pronounce|hold|judge) {targets} (guilty|liable|in contempt|negligent)  => convict #legal
        + The jury found Carlos Rivera guilty of fraud.
    conviction|sentencing of {targets} [by {actors}]  => convict #legal
        + The conviction of the general by the tribunal was hailed.
    {targets} plead (guilty) [to *]  => convict #legal
        + The mayor pleaded guilty to fraud.
    {actors} order {targets} to (pay|compensate|reimburse|forfeit|refund|repay)  => convict #legal
        + A judge ordered the company to pay damages.
        - The king ordered the minister to build a road.
    (court|judge|jury|tribunal|arbitrator|panel) (award) (damage|compensation|million|dollar|money|euro|costs) [to|against {targets}]  => convict #legal
        + The court awarded damages to the nurse.
    {actors} (hand|hand down|pass|give|issue|pronounce|impose|deliver|uphold|return|mete out|confirm|hand out) (sentence|death sentence|life sentence|prison term|jail term|guilty verdict|prison sentence|death penalty|jail sentence|conviction|life term|suspended sentence) [on|against|to|for|of {targets}]  => convict #legal
        + The court imposed a prison term on the spy.
    {targets} (receive|get|draw|be handed) (sentence|death sentence|life sentence|prison term|jail term|prison sentence|jail sentence|life term|suspended sentence)  => convict #legal
        + The former minister received a death sentence.
    {actors} fine {targets}  => convict #legal
        + The regulator fined the company.
        - The league fined the coach.
    {actors} (impose|levy|slap|order) (fine|penalty|antitrust fine|civil penalty|damages) [on|against|for|upon {targets}]  => convict #legal
        + Brussels imposed a record fine on Google.
        - The referee imposed a penalty on the team.
    {actors} (rule|decide|find) against {targets}  => convict #legal
        + The tribunal ruled against Bolivia.
    {actors} (give) {targets:GOV|POLITICAL} (hour|day|week|month) to (leave|go|depart)  => expel #diplomatic
        + Bahrain gave the envoy of Qatar two days to leave.
    (fighting|violence|war|conflict|clash|offensive|attack|insurgency|unrest|shelling|raid|bombardment|airstrike|civil war|militia|gang|rebel|army|violence|persecution) (displace|uproot|drive out|make homeless) {targets:GROUP|PERSON}  => expel #migration
        + Some 60,000 villagers were displaced by the fighting.
        - A gang of hackers forced the staff to cancel appointments.
    (fighting|violence|war|conflict|clash|offensive|attack|insurgency|unrest|shelling|raid|bombardment|airstrike|civil war|militia|gang|rebel|army|persecution) (drive|force) {targets:GROUP|PERSON} from|out|into|across *  => expel #migration
        + The fighting drove thousands of villagers across the border.
    (fighting|violence|war|conflict|clash|offensive|attack|insurgency|unrest|shelling|raid|bombardment|airstrike|civil war|militia|gang|rebel|army|persecution) (drive|force) {targets:GROUP|PERSON} to (flee|leave|abandon|evacuate|escape|seek)  => expel #migration
        + The shelling forced the villagers to flee.
    {targets:GROUP|POLITICAL|ORG|NUMBER} flee {location:PLACE}  => expel #migration
        + More than a million Rohingya have fled Myanmar.
    {actors} (bar|ban|freeze out|eject|boot) {targets:COUNTRY} from (competition|games|olympics|world cup|council|body|tournament|summit|system|swift|market|organisation|assembly)  => discontinue
        + FIFA barred Russia from the tournament.
    {actors} (impose|reimpose|slap|place) (travel ban|visa ban) on {targets:GROUP|PERSON|ORG|POLITICAL}  => discontinue
        + Canada imposed travel bans on five officials of Iran.
    # idioms of the wires
    {actors:COUNTRY|GOV|ARMED} (declare|announce|proclaim) (end) to (ceasefire|truce|peace process|talk|cooperation|armistice) [with {targets}]  => discontinue
        + The rebels declared an end to the ceasefire with Mali.
    {actors:COUNTRY|GOV} (suspend|halt|freeze|cut off|cut|end) (bilateral trade|trade|trade tie|trade relation|diplomatic relation|military cooperation|air link|flight) [with|to {targets}]  => discontinue #economic
        + Pakistan suspended bilateral trade with India.
    {actors:POLITICAL|ORG} (turn off|shut off|close) (tap|spigot) [of|on|to|for {targets}]  => discontinue #economic
        + Canberra turned off the tap to Nauru.
        - The plumber turned off the tap.
    {actors:POLITICAL} (show) {targets} (door)  => expel #diplomatic
        + Kuwait showed the envoys of Iran the door.
    (court|judge|tribunal|magistrate|jury) (send down|put away|pack off|lock up) {targets}  => convict #legal
        + A judge sent down the former minister for nine years.
    {actors} (break off|suspend|halt|freeze|cut off|interrupt|abandon|break up|discontinue) (talk|negotiation|dialogue|peace talk|peace process|round of talks|consultation) [with|to|on|in|between {targets}]  => discontinue
        + China broke off talks with Japan.
    # look-alikes
    ! {targets} plead (not guilty) [to *]
        - The Kenyan mayor pleaded not guilty to fraud.
    ! {actors} (dismiss|write off) @official [of|in {targets}] as *
        - The critics dismissed the prime minister as a clown.
    ! {actors} (dismiss|write off) {targets} as *
        - Many dismissed Jane Roe, the senator, as a dreamer.
    ! {actors} (fire|dismiss|sack|suspend|drop|replace|remove|fine|demote) (coach|player|goalkeeper|striker|shell|shot|worker|idea|employee|teammate|manager|quarterback|midfielder|defender|captain|driver|batsman|bowler|team|club|missile|gun|rocket|staff|officer)
        - The coach fired the goalkeeper.
    ! (league|coach|club|team|federation|fifa|uefa|referee|nfl|nba|school|teacher|umpire|manager) (fine|suspend|ban|punish|sack|fire|expel|award|penalise|sanction) (coach|player|goalkeeper|striker|club|team|penalty|worker|student|pupil|girl|boy|captain|driver|boxer|side|teacher|fan|foul)
    ! (league|coach|club|team|federation|fifa|uefa|referee|nfl|nba|school|teacher|umpire|manager) (impose|give|award|levy|slap) (penalty|fine|ban) [on|against|for|to|in|upon {targets}]
        - The referee imposed a penalty on the team.
    ! {actors} (cut|reduce|slash|trim|end|stop|halt) (tie|cost|investment|price|spending|job|tax|payment|programme|operation|training|supply|import|export|delivery|trade) [in|for|of|by|to {targets}]
        - The carmaker cut investment in robots.
        - The gardener cut the tie.
    ! (suspect|driver|gunman|attacker|thief|man|robber|burglar|killer|prisoner|inmate|assailant|motorist|gang|boy|teenager|bomber|kidnapper|convict|protester|demonstrator|rebel|fighter|militant|player|fan|detainee|soldier|troop|militiaman|guerrilla|hostage|pirate|smuggler|worshipper|passenger|student|shopper|criminal|fugitive) (flee|fled|escape) to|into|across|from|over|for *
        - The gunmen fled to Spain.
    ! {targets} (flee|fled|escape) (scene|shop|car|prison|jail|police|death|injury|house|criticism|justice|room|bank|building|custody|store)
        - The thief fled the shop.
    ! {actors} (rule|decide|find) against (use|it|idea|change|move|plan|allow|go|take)
        - The president decided against a change of the flag.
    """
