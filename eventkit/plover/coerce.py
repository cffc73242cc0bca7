"""COERCE: arrests, seizures, bans, curfews, censorship, deportation, hacking."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Coerce(PloverEvent):
    """An authority or armed actor restricts others: freedom, property, movement, speech.

    Occupation and blockade are COERCE (seize, restrict); individuals expelled from a country are COERCE deport;
    a conviction with prison is SANCTION convict and COERCE arrest.
    """

    public: ClassVar[bool] = False
    quad: ClassVar[Quad] = "material conflict"
    hostile: ClassVar[bool] = True
    score: ClassVar[float] = -7
    modes: ClassVar[Mapping[str, float | None]] = {
        "seize": -7, "restrict": -7, "censor": -6.5, "curfew": -6.5, "martial-law": -7.5, "arrest": -7,
        "deport": -7, "withhold": -7, "misinformation": -6.5, "cyber": -7,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("17",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"ACCUSE"})

    patterns = """
    @court = prosecutor|public prosecutor|state prosecutor|federal prosecutor|chief prosecutor|grand jury|court|judge|jury|magistrate|tribunal|attorney|district attorney|attorney general|police|detective|justice department|authority|investigator|military court|court martial|justice ministry|anti-corruption commission|junta
    @crime = murder|manslaughter|treason|high treason|espionage|spying|sedition|terrorism|fraud|corruption|bribery|embezzlement|theft|robbery|rape|assault|kidnapping|extortion|conspiracy|perjury|smuggling|trafficking|drug trafficking|money laundering|subversion|rioting|incitement|blasphemy|defamation|insult|arson|homicide|genocide|crime|war crime|offence|crime against humanity|tax evasion|contempt|libel|mutiny|rebellion|insurrection|plotting|misconduct|obstruction|count
    @charge = charge|criminal charge|murder charge|corruption charge|fraud charge|treason charge|terrorism charge|formal charge|drug charge|bribery charge|espionage charge|sedition charge|indictment|criminal case|criminal proceeding|rape charge|assault charge|conspiracy charge|new charge
    @jail = custody|detention|prison|jail|labour camp|police custody|solitary confinement|pre-trial detention|cell|preventive detention|concentration camp|prison camp|remand|gulag|penal colony|internment camp|re-education camp|military prison
    @work = book|film|novel|song|play|concert|movie|documentary|cartoon|album|textbook|opera|exhibition|poem|musical|video|video game|lyric
    @media = newspaper|website|web site|television station|radio station|television channel|tv channel|tv station|radio|broadcast|broadcasting|internet|internet access|internet service|magazine|twitter|facebook|youtube|whatsapp|telegram|broadcaster|news channel|channel|media outlet|news outlet|news agency|blog|social media|weekly|daily|periodical|news site|journal|media|press|satellite channel|news website|newspaper edition|edition|social network|mobile network|phone network|telephone line|paper
    @goods = property|land|asset|farm|house|building|ship|vessel|drug|weapon|cocaine|heroin|arm|oil field|passport|ammunition|vehicle|document|computer|equipment|cash|gun|rifle|pistol|phone|ivory|cargo|boat|explosive|tonne|kilogram|kilo|methamphetamine|marijuana|hashish|cannabis|opium|estate|plantation|mine|factory|crop|cattle|livestock|livelihood|dinghy|trawler|tanker|fishing boat|shipment|consignment|contraband|grenade|missile|rocket|mortar|arms cache|weapon cache|cache|bank account|villa|mansion|plane|aircraft|yacht|car|truck|food|grain|rice|fuel|uranium|banknote|currency|leaflet|bible|laptop|material|camera|fentanyl|dollar|counterfeit|pill|uniform|haul|hectare|stock of
    @territory = territory|area|base|land|province|district|island|airport|region|border|country|hill|port|crossing|peninsula|zone|strip|bank|heights|town|city|village|enclave|building|parliament|capital|oil field|plateau|islet|reef|shoal|archipelago|sector|bridge|dam|palace|television station|radio station|checkpoint|border post|road|highway|headquarters|compound|embassy|consulate|office|part|square kilometre|position|outpost|coast
    @assembly = party|opposition party|protest|demonstration|rally|gathering|group|union|trade union|march|organisation|opposition|assembly|procession|congress|meeting|political activity|political party|sect|religion|ngo|charity|strike|worship|prayer|veil|headscarf|burqa|hijab|niqab|pilgrimage|public gathering|public meeting|association|civil society group|militia|network|foundation|campaign rally|political rally|vigil|parade|referendum|sit-in|mass gathering|foreign travel|movement of people|public protest
    @state = police|policeman|authority|government|army|soldier|troop|security force|junta|ministry|officer|state|regime|militia|border guard|official|military|secret police|riot police|president|minister|governor|mayor|court|security agent|security service|king|prosecutor|guard|immigration officer|administration|council|gendarme|navy|coast guard
    # arrests
    {actors} (arrest|detain|apprehend|imprison|jail|incarcerate|intern|nab|handcuff|round up|lock up|rearrest|re-arrest|haul in|bust|capture) {targets:PERSON|GROUP|GOV|ORG}  => arrest #legal
        + Police arrested the activist.
        + Twelve students were detained in Minsk.
        - The film arrested the eye.
    {actors} make (arrest) [in|of|over *]  => arrest #legal
        + Police made three arrests in the case.
    arrest|detention|imprisonment|jailing|incarceration|internment|roundup|rearrest|apprehension of {targets:PERSON|GROUP|GOV|ORG|ARMED} [by {actors}]  => arrest #legal
        + The arrest of the editor by police alarmed the union.
    (house arrest|mass arrest|arbitrary arrest|arbitrary detention|illegal detention|mass detention|unlawful detention) of {targets} [by {actors}]  => arrest #legal
        + The mass arrest of students by police alarmed the union.
    {actors} (take|remand|keep|hold|place|bring|put|order|detain|send|commit|throw|lead|haul) {targets} in|into|to @jail  => arrest #legal
        + Police took two men into custody.
        + The judge sent the editor to prison.
        - The charity sent books to prison.
    {actors} (remand) {targets}  => arrest #legal
        + The court remanded the suspect until Monday.
    @state (pick up|bundle off|cart off|march off) {targets:PERSON|GROUP}  => arrest
        + Police picked up the editor at dawn.
    {actors} (haul|drag|snatch|grab) {targets:PERSON|GROUP} from (home|bed|house|car|office|street|taxi|bus)  => arrest
        + Officers hauled the editor from his home.
    {actors} (put|place|keep|hold) {targets} under (house arrest|arrest|surveillance|detention)  => arrest #legal
        + The junta placed the leader under house arrest.
    {targets} (be|remain|languish|stay|live) in|under (custody|detention|house arrest|police custody|solitary confinement|arrest)  => arrest #legal
        + The former president remained under house arrest.
    {actors} (hold) {targets:PERSON|GROUP} without|under|for|on|as (charge|trial|law|questioning|interrogation|suspicion|bail|suspect|witness|material witness|political prisoner|terrorist|spy|bond|detainee|enemy combatant|offence)  => arrest #legal
        + Police held twenty men without charge.
        + The doctor was held as a material witness.
        - The minister held talks with the king.
    (police|authority|soldier|troop|security force|officer|immigration official|security service|junta|secret police|intelligence agency) (hold|keep) {targets:PERSON|GROUP}  => arrest #legal
        + Police are holding two suspects.
        - The authority held elections in May.
    # charges and trials
    {actors:ARMED} (charge) {targets:PERSON|GROUP|GOV|ORG} with *  => arrest #legal
        + Soldiers charged two brothers with desertion.
        + A senator was charged with bribery on Tuesday.
        - The opposition charged the government with deceit.
        - The shop charged customers with care.
    {actors:GOV|COUNTRY} (charge) {targets:PERSON|GROUP} with @crime  => arrest #legal
        + The government charged the editor with treason.
    @court (charge) {targets} [with|over|under|for|in *]  => arrest #legal
        + Prosecutors charged the banker with fraud.
    {actors:ARMED} (charge) {targets:PERSON|GROUP|GOV} over|under|for (@crime|act|law|killing|death|attack|bombing|insulting|protest|shooting)  => arrest #legal
        + The lawyer was charged over the killing of a judge.
    {actors} (indict|arraign|prosecute|court-martial) {targets:PERSON|GROUP|GOV|ORG|ARMED}  => arrest #legal
        + A grand jury indicted the senator.
        + Two officers were prosecuted in Ankara.
    {actors} (indict|prosecute) (leader|official|commander|executive|member|company|general|officer|citizen|national|spy|hacker|banker|trader|politician|resident) [of|in {targets}]  => arrest #legal
        + No officer was prosecuted for the torture of the miners.
        + A Madrid judge indicted members of the bank.
    indictment|prosecution|arraignment|extradition of {targets:PERSON|GROUP|GOV|ORG} [by {actors}]  => arrest #legal
        + The prosecution of the editor by the state alarmed the press.
    (@court|government|state|ministry) (file|bring|press|lay|lodge|prefer|announce|issue|unseal|open|institute|slap) @charge [against|on {targets}]  => arrest #legal
        + Prosecutors filed charges against the mayor.
    {actors:ARMED} (file|bring|press|lay|prefer|level|issue|unseal) @charge against {targets:PERSON|GROUP|GOV|ORG}  => arrest #legal
        + Criminal charges were filed against the governor in May.
        - The residents brought a lawsuit against the mayor.
    {targets} face @charge [of|over|for|in *]  => arrest #legal
        + The former minister faces corruption charges in Lima.
    {actors} (put|place|bring|send|haul) {targets} on|to|before|into (trial|court|military court|justice|tribunal|dock|judge|magistrate|court-martial)  => arrest #legal
        + The junta put twelve students on trial.
    {targets:PERSON|GROUP|GOV} (go|be) on (trial)  => arrest #legal
        + Nine officers went on trial in Ankara.
    {targets:PERSON|GROUP|GOV} stand (trial) [for|on|over|in *]  => arrest #legal
        + The general stood trial for murder.
    {targets} (appear) in|before (court|judge|magistrate|tribunal) on|over|for @charge  => arrest #legal
        + The bishop appeared in court on charges of libel.
    {actors} (extradite) {targets:PERSON|GROUP} [to *]  => arrest #legal
        + The drug lord was extradited in May.
    # deportations
    {actors} (deport|banish|exile|evict|kick out|repatriate forcibly|deport forcibly|expatriate) {targets:PERSON|GROUP} [from|to *]  => deport
        + Tanzania deported hundreds of migrants.
    {actors:GOV|COUNTRY|ARMED} (expel) {targets:PERSON|GROUP} [from|to *]  => deport
        + Angola expelled hundreds of miners.
    {actors} (send back|push back|turn back|ship back|drive back|force back) (migrant|refugee|asylum seeker|boat people|immigrant|asylum-seeker|deportee|migrant worker)  => deport
        + Malaysia sent back hundreds of refugees on Friday.
    {actors} force {targets:PERSON|GROUP} into (exile|camp|resettlement camp)  => deport
        + The junta forced the poet into exile.
    {actors} (relocate|resettle|displace|transfer|remove) {targets:GROUP} by|at (force|gunpoint)  => deport
        + The army relocated the farmers by force.
    deportation|expulsion|eviction|banishment of {targets:PERSON|GROUP} [by {actors}]  => deport
        + The deportation of migrants by Libya went on.
    (forced repatriation|forcible repatriation|forced relocation|forced resettlement|forced eviction|mass deportation|mass expulsion|mass eviction) of {targets} [by {actors}]  => deport
        + The forced repatriation of refugees by Kenya alarmed aid workers.
    # seizures
    {actors} (seize|confiscate|impound|expropriate|nationalise|requisition|commandeer|appropriate|sequester) @goods [of|from|in|at|on|near {targets}]  => seize
        + Police seized 20 kilograms of cocaine.
        + The state confiscated the farms of settlers.
        - The boy seized the chance.
        - Canada seized an early lead in the match.
    {actors} (nationalise|expropriate|requisition|sequester) (bank|industry|company|oil company|oil industry|mine|railway|airline|firm|refinery|estate|business) [of|in {targets}]  => seize #economic
        + The president nationalised the oil industry.
    {actors} (nationalise|expropriate) {targets:ORG|GROUP}  => seize #economic
        + Venezuela expropriated the farmers.
    {actors:GOV|COUNTRY|ORG|ARMED} (freeze|block|attach|sequester) (account|asset|fund|bank account|property) [of|in|by {targets}]  => seize
        + The government froze the assets of the company.
    {actors:ARMED|COUNTRY|GOV|GROUP} (seize|grab) (@territory|power|control)  [of|from|in|near {targets}]  => seize #territory
        + Troops seized the airport.
        + Rebels seized two villages near the border.
        - Fans seized the chance.
    {actors:ARMED} occupy (hotel|hospital|school|church|cathedral|farm|ranch|house|property|factory|university|plant|refinery|market|clinic|home|town hall|police station|power station) [of|in|near {targets}]  => seize #territory
        + Guerrillas occupied a hotel in San Salvador.
    {actors:ARMED|COUNTRY|GOV} (occupy|annex|conquer|colonise|garrison) @territory [of|in|from|near {targets}]  => seize #territory
        + Israeli troops occupied a strip of land in Lebanon.
        - She occupies a seat on the board.
    {actors:ARMED|COUNTRY|GOV} (occupy|annex|conquer|subjugate|colonise) {targets:COUNTRY}  => seize #territory
        + Iraq annexed Kuwait.
    {actors:ARMED|COUNTRY|GOV} (occupy|annex|seize) {location:PLACE}  => seize #territory
        + Soldiers occupied Monrovia on Sunday.
    annexation of {targets} by * [by {actors}]  => seize #territory
        + The annexation of Kuwait by Iraq angered Egypt.
    seizure|confiscation|expropriation|nationalisation|impounding of @goods [from|of|in {targets}] [by {actors}]  => seize
        + The confiscation of farms by the state angered the settlers.
    {actors:ARMED|COUNTRY} (take|wrest|gain|establish|assume) (control|full control) [of|from|in|over {targets}]  => seize #territory
        + The militia took control of the port.
    {actors} (seize|usurp|grab) (power) [in|from {targets}]  => seize
        + A dentist seized power in Lome.
    {actors:ARMED} (take over|take) (@territory|power|government|country) [in|from|of {targets}]  => seize
        + Rebels took over power in Bangui.
    {actors} (stage|carry out|lead|attempt|mount|launch|mastermind|execute) (coup|coup attempt|putsch|military coup|coup d'etat|military takeover|bloodless coup|mutiny|palace coup) [against|in {targets}]  => seize
        + Officers staged a coup against the king.
    (coup|coup attempt|putsch|military coup|coup d'etat|military takeover) against {targets} [by {actors}]  => seize
        + The coup against the president by officers failed.
    (soldier|officer|army|military|junta|rebel|general|guerrilla|troop|mutineer|coup leader|colonel|paratrooper|presidential guard|militia) (overthrow|topple|oust|depose|remove|unseat) {targets:GOV|PERSON|GROUP}  => seize
        + Soldiers overthrew the president.
    # searches
    {actors} (search|raid|ransack|swoop on|swoop|turn over|storm) (home|house|office|headquarters|premises|building|newsroom|apartment|bank|shop|mosque|church|flat|clinic|residence|company|studio|law firm|factory|nightclub|brothel|bookshop|warehouse|editorial office|address|property|law office|party headquarters|ranch|village|print shop|printing house|monastery|vessel|cargo) [of|in|at|near {targets}]  => seize
        + Police raided the offices of the newspaper.
        + Soldiers searched houses in the camp.
        - She searched the house for her keys.
    (police|policeman|agent|officer|investigator|prosecutor|tax inspector|customs|security agent|authority|immigration agent|customs officer|detective|anti-terrorist police|tax police|security force) (raid|search|swoop on|storm|ransack) {targets:ORG|GROUP|PERSON|GOV}  => seize
        + Police raided the newspaper.
    {actors} (execute|serve) (search warrant|warrant) [at|on|in|against {targets}]  => seize
        + Agents executed a search warrant at the ministry.
    (police raid|house search|house-to-house search|security sweep|police sweep|tax raid|search) on|of|at (home|house|office|headquarters|premises|newsroom|apartment|mosque|church|village|camp) [of {targets}] [by {actors}]  => seize
        + The police raid on the office of the lawyer by agents lasted all night.
    # bans, closures, blockades
    {actors} (ban|outlaw|proscribe|criminalise|deregister|dissolve|disband|illegalise) {targets:ORG|GROUP|PERSON|ARMED}  => restrict
        + Egypt banned the Muslim Brotherhood.
        + The party was outlawed by the junta.
    {actors} (ban|outlaw|prohibit|forbid|suppress|disallow|proscribe|criminalise|restrict|dissolve|disband|limit|curb) @assembly [of|by|in|for|against {targets}]  => restrict
        + The city banned a march by students.
    @state (prevent|stop|bar|block|ban|prohibit|forbid|restrain|restrict|keep) {targets:PERSON|GROUP|ORG} from *  => restrict
        + Police prevented the students from marching to the palace.
        + The commission banned two generals from the election.
    @state (clear|evict|break up) (square|protest camp|sit-in|campus|encampment|tent camp|roundabout|blockade) [of {targets}]  => restrict
        + Riot police cleared the square with batons.
    {actors:COUNTRY|GOV} (put|place) {targets} under|into|in (lockdown|curfew|quarantine)  => restrict
        + Beijing placed the city under lockdown.
    {actors:GOV|COUNTRY|ARMED} (ban|bar|prohibit|forbid) {targets:GROUP|ORG} from *  => restrict
        + Saudi Arabia prohibited women from driving.
        - The fence stopped dogs from entering.
    {actors:GOV|COUNTRY|ARMED} (ban|bar|prohibit|forbid) {targets:PERSON|POLITICAL} from (hold|run|contest|travel|meet|speak|publish|attend|join|vote|return|visit|work|write|practise)  => restrict
        + Morocco barred the senators from meeting the rebels.
    {actors} (prevent|stop|block|foil|thwart|obstruct|suppress) (demonstration|protest|rally|march|protest march|opposition rally|procession|peace march|press conference|political meeting|demo|vigil) [of|by|in {targets}]  => restrict
        + Police prevented a rally by miners in Potosi.
        - The rain stopped the match.
    {actors} (disqualify|debar) {targets:PERSON|GROUP|ORG} from *  => restrict
        + The commission disqualified two Kurdish groups from the poll.
        - The referee disqualified the runner.
    {actors} (bar|ban|exclude|suspend|strike off|bar from) {targets} from (election|poll|office|public office|politics|ballot|presidency|vote|public life|parliamentary election|presidential election|race|political life)  => restrict #election
        + The court barred the senator from public office.
    {actors:GOV|COUNTRY|ARMED} (close|shut|shut down|seal|seal off|close off|block|block off|blockade|padlock|barricade) (border|frontier|crossing|border crossing|border post|road|highway|street|airspace|port|airport|strait|university|campus|school|church|mosque|college|bridge|shop|market|crossing point|waterway|sea lane|territory|west bank|gaza strip|office|square|gate|entrance|path|access|way) [of|in|to|from|with|around {targets}]  => restrict
        + Kenya closed its border with Somalia.
        + The junta closed the universities.
        - The baker closed the shop at noon.
    {actors:ARMED} (surround|encircle|besiege|cordon off|seal off|lay siege|ring|isolate|cut off|close in on) (@territory|university|campus|church|mosque|hotel|house|home|neighbourhood|camp|school|hospital|prison|area|street|square|suburb|monastery|ministry|cathedral|villa|stronghold) [of|in|near {targets}]  => restrict
        + Riot police surrounded the parliament.
        - Hills surround the village.
    {actors:ARMED|GOV|COUNTRY} (blockade|besiege|encircle|quarantine|lay siege to) {targets:COUNTRY|ORG|ARMED|GROUP}  => restrict
        + Saudi Arabia blockaded Qatar.
    {actors:ARMED|GOV|COUNTRY} (blockade|besiege|encircle|surround) {location:PLACE}  => restrict
        + Serb forces besieged Sarajevo for months.
    {actors} (impose|reimpose|enforce|slap|clamp|tighten|mount|maintain|reinforce|clap|place|lay) (blockade|siege|lockdown|naval blockade|no-fly zone|closure|travel restriction|land blockade|air blockade|cordon|economic blockade|exclusion zone|military closure|internal closure) [on|against|in|of|around|over|to {targets}]  => restrict
        + Israel imposed a blockade on Gaza.
        + Israel reimposed blockades in the territories.
    {actors} (impose|enforce|introduce|announce|slap|order|place|issue|declare|reimpose) (ban|restriction|curb|limit|tough restriction|prohibition) on @assembly [of|by|in|for {targets}]  => restrict
        + The governor imposed a ban on demonstrations by students.
    {actors} (impose|enforce|place|slap|order|introduce|reimpose) (ban|restriction|curb) on {targets:GROUP|PERSON|ORG}  => restrict
        + The generals imposed restrictions on the monks in Rangoon.
        - The spa imposed a ban on phones.
    {actors:POLITICAL} (impose|introduce|tighten|reimpose|maintain|retain|place) (restriction|curb|quota|tight curb|tough restriction) on * [for|against {targets:GROUP|PERSON|ORG|COUNTRY}]  => restrict
        + Austria imposed restrictions on university places for Polish students.
        + The ministry tightened curbs on the movement of journalists.
    {actors} (restrict|limit|curb|curtail|impede|stifle|hamper|abridge|suspend|curtail) (movement|freedom|access|right|freedom of movement|freedom of speech|civil liberty|civil right|liberty|press freedom|human right|free speech|freedom of expression|freedom of assembly|religious freedom|constitutional right|constitution|habeas corpus) [of|to|on|for|in {targets}]  => restrict
        + The junta restricted the movement of monks.
        + The president suspended the constitution.
    {actors} (crack down|clamp down) on|against {targets:PERSON|GROUP|ORG|ARMED|COUNTRY}  => restrict
        + Iran cracked down on students.
    {actors} (crack down|clamp down) on|against (dissent|opposition|media|press|protest|demonstration|dissident|church|unrest|critic|criticism|free speech|civil society|ngo|religion|internet) [of|in|by {targets}]  => restrict
        + The regime cracked down on dissent in Iran.
        - The city cracked down on litter.
    {actors} (launch|begin|order|intensify|step up|mount|extend|widen|unleash|conduct|lead|pursue) (crackdown|clampdown|campaign of repression|security crackdown|purge|witch hunt) [on|against|of {targets}]  => restrict
        + The regime launched a crackdown on bloggers.
    crackdown|clampdown|repression|persecution|oppression|subjugation on|against|of {targets:PERSON|GROUP|ORG|ARMED} [by {actors}]  => restrict
        + The crackdown on bloggers by the regime went on.
    (blockade|siege|naval blockade|land blockade) of {targets:COUNTRY|ORG} by * [by {actors}]  => restrict
        + The blockade of Qatar by Saudi Arabia went on.
    {actors:GOV|ARMED|COUNTRY} (suppress|quell|put down|crush|quash|stamp out|smash|repress|stifle) (protest|revolt|uprising|rebellion|dissent|mutiny|demonstration|riot|unrest|opposition|insurrection|insurgency|rising|strike|coup|coup attempt|prison riot|freedom|resistance|movement) [of|by|in {targets}]  => restrict
        + Troops crushed a revolt by monks.
        - The chef crushed the strike.
    {actors} (persecute|oppress|repress|subjugate|enslave|terrorise|victimise) {targets:GROUP|PERSON|ORG}  => restrict
        + The regime persecuted the minority.
    @state (intimidate|harass|purge|coerce|discriminate against|bully|threaten into) {targets:GROUP|PERSON|ORG}  => restrict
        + The police harassed opposition activists in Minsk.
        - Teachers bullied the students.
    {actors} (dissolve|suspend|disband|prorogue|abolish|shut down) (parliament|assembly|constitution|legislature|senate|national assembly|court|union|congress|supreme court|political party|election commission|city council|regional government) [of|in {targets}]  => restrict
        + The king dissolved the parliament.
    {actors} (revoke|cancel|confiscate|withdraw|strip|rescind|seize|annul) (citizenship|passport|nationality|registration|visa|residency|travel document|licence|operating licence|accreditation|work permit|residence permit) [of|from|for {targets}]  => restrict
        + The junta revoked the passport of the poet.
    {actors} (strip) {targets} of (citizenship|nationality|passport|freedom|right|residency|voting right|civil right|licence|immunity)  => restrict
        + Bahrain stripped 31 activists of their citizenship.
    {actors} (annul|cancel|postpone indefinitely|rig|void|invalidate|nullify) (election|vote|poll|election result|presidential election|referendum|ballot|parliamentary election|runoff) [of|in|by {targets}]  => restrict #election
        + The generals annulled the election in Nigeria.
    # censorship
    {actors} (censor|gag|muzzle|silence|blackout) (@media|@work|critic|dissent|opposition|journalist|report|article|speech|news|mail|letter|text|critical voice|dissenting voice|criticism|post|voice|dissident|reporting) [of|in|by {targets}]  => censor
        + The ministry censored a newspaper.
    {actors} (censor|gag|muzzle|silence) {targets:ORG|GROUP|PERSON}  => censor
        + The junta silenced two poets.
    {actors} (ban|block|close|close down|shut|shut down|suspend|restrict|jam|outlaw|disable|take off air|pull|seize|confiscate|scramble|cut off|cut|shutter|impound|black out|unplug|banish|throttle) @media [of|in|from|by|near {targets}]  => censor
        + Turkey blocked a website.
        + The junta closed two newspapers.
    {actors:GOV|COUNTRY|ARMED|ORG|PERSON} (ban|censor|outlaw|confiscate|suppress|prohibit|burn) @work [of|in|from|by {targets}]  => censor
        + The ministry banned a film by two directors.
        - The baker closed the book.
    {actors} (order|force|compel|direct|tell|instruct|ask) {targets} to (suspend|stop|cease|halt|discontinue|shut|close|remove|delete|end|interrupt) (publication|publishing|broadcasting|broadcast|transmission|printing|article|report|post|door|programme|coverage|station|newspaper)  => censor
        + The junta ordered the newspaper to suspend publication.
        + The ministry ordered the radio station to stop broadcasting.
    {actors} (ban|suspend|halt|stop|prevent|block|forbid) (publication|distribution|broadcast|circulation|sale|screening|printing) of (@media|@work) [by|of {targets}]  => censor
        + The junta banned the publication of a magazine.
    {actors} (impose|enforce|order|introduce|tighten|extend|lift not) (censorship|news blackout|media blackout|press censorship|internet blackout|gag order|reporting restriction|gag|information blackout|internet shutdown|press ban|media ban) [on|in|over|of|against {targets}]  => censor
        + The army imposed censorship on the press.
    {actors} (revoke|cancel|withdraw|suspend|refuse) (licence|broadcasting licence|press card|press accreditation|broadcast licence|publishing licence) of @media  => censor
        + The ministry revoked the licence of a radio station.
    censorship of (@media|critic|journalist) [in|of {targets}] [by {actors}]  => censor
        + The censorship of newspapers by the state increased.
    # curfew, martial law
    {actors} (impose|declare|enforce|extend|order|announce|introduce|clamp|slap|reimpose|tighten|set|clap|decree|proclaim|reinstate) (curfew|night curfew|dusk-to-dawn curfew|overnight curfew|round-the-clock curfew|indefinite curfew|nighttime curfew) [on|in|over|across|throughout {targets}]  => curfew
        + The army imposed a curfew in Srinagar.
    {actors} (put|place|keep) {targets} under (curfew)  => curfew
        + The army placed the Palestinians under curfew.
    {actors} (declare|impose|proclaim|extend|announce|decree|renew|invoke|reimpose|introduce|order|prolong|enforce|clamp) (martial law|state of emergency|emergency|emergency rule|state of siege|emergency law|emergency power|state of exception|state of war|emergency regulation|military rule|emergency measure|direct rule|president 's rule) [in|over|on|across|throughout|for {targets}]  => martial-law
        + The president declared martial law.
        + The junta extended the state of emergency in Chad.
        - The mayor declared a state of emergency after the flood.
    {actors} (put|place) {targets} under (martial law|emergency rule|military rule|direct rule|state of emergency)  => martial-law
        + The king put the Kurds under martial law.
    # withholding
    {actors:GOV|ARMED|COUNTRY|ORG} (deny|withhold|refuse|cut off|cut|block|hold back|shut off|turn off|divert) (food|water|medicine|electricity|pay|salary|wage|fuel|medical care|treatment|gas|gas supply|medical treatment|food supply|food aid|water supply|electricity supply|power supply|supplies|fuel supply|tax revenue|back pay|pension|humanitarian access|visa fee|ration) [to|from|of|for {targets}]  => withhold
        + The army withheld food from the villagers.
        + Russia cut off gas supplies to Ukraine.
    {actors:GOV|ARMED|COUNTRY} (block|obstruct|hold up|impede|hamper|loot|stop|turn back|prevent|divert|intercept|delay) (aid|relief|humanitarian aid|aid convoy|relief convoy|relief supplies|food convoy|aid delivery|aid shipment|relief effort|aid flight|un convoy|food aid|flotilla) [to|from|for|of|into {targets}]  => withhold
        + Serb forces blocked an aid convoy to Gorazde.
    # cyber
    {actors} (hack|breach|infiltrate|penetrate|break into|compromise|deface|cripple|disable|knock out|attack|target|crash|hack into|paralyse|intrude) (network|computer|computer network|computer system|website|web site|server|account|e-mail account|email account|email|e-mail|database|email system|internet site|voting machine|mail server|twitter account|facebook account|power grid|data centre|internet server|bank account|voter database|home page|mobile phone) [of|at|in {targets}]  => cyber #cyber
        + Hackers breached the network of the ministry.
        + Hackers defaced dozens of Danish websites.
        - The festival crashed the website with visitors.
    {actors} (hack|hack into|cyberattack) {targets}  => cyber #cyber
        + North Korean agents hacked the ministry.
    {actors} (wiretap|bug|tap|monitor|intercept|eavesdrop on|spy on) (phone|telephone|call|conversation|phone call|telephone call|communication|mobile phone|cell phone|email|e-mail|office|line|telephone conversation|message|embassy) [of|between|by|in {targets}]  => cyber #intelligence
        + The agency bugged the phone of the chancellor.
    {actors:ORG|COUNTRY|GOV|ARMED} (spy|eavesdrop|snoop) on {targets}  => cyber #intelligence
        + The agency spied on the chancellor.
    {actors} (wiretap|bug) {targets:PERSON|GROUP|ORG|GOV}  => cyber #intelligence
        + The agency wiretapped the chancellor.
    (cyber attack|cyberattack|data breach|cyber espionage|cyber intrusion|ransomware attack|denial-of-service attack|ddos attack|hacking attack|cyber-attack|hacking) on|against|of|at {targets} [by {actors}]  => cyber #cyber
        + A cyberattack on the bank by North Korea failed.
    {actors} (launch|carry out|conduct|mount|stage|commit) (cyber attack|cyberattack|denial-of-service attack|cyber operation|ransomware attack|cyber espionage|phishing attack|hacking attack|hacking campaign|cyber campaign) [on|against|at|in {targets}]  => cyber #cyber
        + Russia launched a cyber attack on Estonia.
    (hacker|cyber attacker|cybercriminal|spy|agent|intelligence service) (steal|leak|publish|dump) (datum|data|secret|record|document|email|information|password|plan|blueprint|personal data|e-mail|file|military secret|trade secret) [from|of {targets}]  => cyber #cyber
        + Hackers stole records from the ministry.
    # misinformation
    {actors} (spread|disseminate|circulate|broadcast|peddle|sow|distribute|air|plant) (disinformation|misinformation|propaganda|fake news|falsehood|false information|false report|fake story|false rumour|deepfake) [about|in|against|among|on {targets}]  => misinformation #misinformation
        + The agency spread disinformation about the vaccine.
    {actors} (run|conduct|launch|mount|wage|orchestrate) (disinformation campaign|propaganda campaign|misinformation campaign|influence operation|smear campaign|influence campaign) [against|in|on|about {targets}]  => misinformation #misinformation
        + Russia ran a disinformation campaign against Estonia.
    {actors:POLITICAL} (bar|ban|prohibit|block|prevent|stop|disqualify) {targets} from (run|stand|contest|seek|vote|campaign|register|participate|hold|compete|travel|leave|speak|meet|gather|protest|practise|broadcast|publish|operate|own|wear)  => restrict
        + The commission barred the opposition leader from running.
        + Activists were banned from travelling by the government.
    {actors} (hold|keep|detain) {targets} (incommunicado|captive without trial|in secret)  => arrest #legal
        + The police held the lawyer incommunicado.
    {actors} (push|turn|tow|drive|force) (boat|dinghy|raft|vessel|boatload|trawler) (back) [to|from|into *]  => deport #migration
        + Coastguards pushed a boat of migrants back to Turkey.
    {actors:POLITICAL} (disqualify|debar|deregister|bar|suspend) (candidate|party|leader|lawmaker|politician|deputy|challenger|opponent|candidacy|contender) [of|from|in {targets}]  => restrict #election
        + The opposition candidate was disqualified by the commission.
    (ransomware|malware|virus|worm|cyberattack|cyber attack|hacker|hacking|ransomware attack|computer virus) (cripple|hit|infect|disable|paralyse|knock out|disrupt|freeze|lock|target|shut down|take down|strike) * [of|at|in {targets}]  => cyber #cyber
        + Ransomware crippled the computers of the ministry.
        - The virus hit a care home.
    # idioms of the wires
    {actors:ARMED|GOV} (fly out|drive out|bundle out|march out|force out|throw out|send out|escort out) {targets:PERSON|GROUP} of (country|homeland|nation)  => deport
        + Soldiers flew out the president of the country.
    {actors:GOV} (close|shut|shut down|seal|padlock|shutter) (terminal|bus terminal|market|shop|bar|nightclub|casino|clinic|pharmacy|station|restaurant|hotel|abattoir)  => restrict
        + The city government closed two private terminals.
    {actors} order that (keep|hold|remand|detain|imprison|remain) [at|in|until *]  => arrest
        + The judge ordered that the former minister be kept in prison until June.
    {actors:GOV} (demolish|bulldoze|raze|tear down|pull down|knock down|flatten) (house|home|shop|market|stall|shack|structure|building|settlement|shanty|slum|kiosk|village|camp|church|mosque) [of|in|at|belonging to {targets}]  => seize
        + Officials of the ministry demolished 200 shops at the market.
    {actors:POLITICAL} (pull) (plug) on (@media|satellite channel|channel|website|programme|internet) [of|in|by {targets}]  => censor
        + The regulator pulled the plug on four satellite channels.
    {actors:GOV|ARMED} (bundle|hustle|frogmarch|shove|drag|haul|whisk) {targets:PERSON|GROUP} into|onto|to (van|car|jeep|police car|police van|truck|vehicle|bus|cell|police station|custody|lockup)  => arrest
        + Police bundled the activist into a van.
        - The nurse bundled the baby into a car.
    {actors:ARMED} (haul off|haul away|drag away|cart away|lead away|bundle away) {targets:PERSON|GROUP}  => arrest
        + Police hauled off 23 youths.
    {actors} (slip|break|worm|burrow|hack|tap) into (computer|server|network|system|database|mailbox|email account) [of|at {targets}]  => cyber
        + The group slipped into the computers of the ministry.
    (outlawing|banning|proscription) of {targets:ORG|GROUP} [by {actors}]  => restrict
        + The outlawing of the party by Uganda shocked the region.
    # look-alikes
    ! {actors} (lay) siege to (goal|penalty area|net|box)
        - The army of Kenya laid siege to the goal.
    ! {actors:POLITICAL|PERSON|GROUP|ORG|ARMED} take (part) [in *]
        - The army took part in the parade.
    ! {actors} (impose|reimpose|slap|place|extend|announce|order) (travel ban|import ban|export ban|visa ban|arms ban|trade ban|flight ban|oil ban) on {targets:GROUP|PERSON|ORG|POLITICAL}
        - Canada imposed travel bans on five officials of Iran.
    ! (virus|worm) (hit|infect|strike|target|disrupt) (home|care home|person|patient|country|people|child|region|cell|lung|city|economy|market|village|tourism)
        - The virus hit a care home.
    ! (war crimes court|war crimes tribunal|international criminal court|international court|international tribunal|icc|icty|un tribunal|un court|international war crimes tribunal|genocide tribunal|special tribunal) (indict|charge|prosecute) {targets:PERSON|GROUP|GOV|ORG|ARMED} [with|for|over *]
        - The international criminal court indicted the warlord.
    ! {actors} (detain|hold|keep) {targets:PERSON|GROUP|GOV|ORG} in (hospital|clinic|ward|suspense)
        - Nine people were detained in hospital after the crash.
    ! {actors} (stage|score|achieve|land|lead|launch) (marketing coup|propaganda coup|diplomatic coup|publicity coup|transfer coup|media coup) [against|in|for {targets}]
        - The firm staged a marketing coup.
    ! {actors} (hold|keep) (talk|meeting|election|summit|conference|press conference|referendum|power|position|seat|view|hearing|rally|vote|title|office|ceremony|discussion) [with|in {targets:PERSON|GROUP}]
        - The minister held talks with the king.
    ! {actors} (catch|pick up|book|seize|grab|capture) (eye|attention|chance|opportunity|moment|initiative|lead|headline|imagination)
        - The boy seized the chance.
    ! {actors} (arrest) (decline|fall|eye|slide|attention|development|spread|erosion)
        - The film arrested the eye.
    ! {actors} charge {targets} with (task|duty|responsibility|mission|job|care|leading|finding)
        - The king charged the minister with the task.
    ! {actors} (charge) {targets} (fee|price|rent|tax|rate|interest|toll|fare|dollar|euro|pound|commission|premium) [for *]
        - The museum charged visitors a fee.
    ! {actors} (disqualify|suspend|ban|bar) {targets} from|for|in|at|after (race|match|game|tournament|event|final|football|cricket|olympics|competition|championship|sport|doping|test|season|league|cup|stadium|foul|driving|world cup)
        - The federation banned the runner from the race.
    ! {actors} occupy (post|position|seat|place|rank|office|role|room|space|bed|throne|spot)
        - She occupies a seat on the board.
    ! {actors} (declare|announce|extend|proclaim) (health emergency|climate emergency|public health emergency|financial emergency|economic emergency|water emergency)
        - The agency declared a public health emergency.
    ! {actors} (declare|announce|extend|proclaim|impose) (emergency|state of emergency) [in|over|across|for {targets}] after|over|amid|for|as (flood|storm|hurricane|earthquake|fire|wildfire|drought|outbreak|cyclone|typhoon|eruption|disaster|death|overdose|epidemic|heatwave|spill|snow|flooding|landslide|virus|coronavirus|cholera|pandemic|ebola|quake|tornado|shortage)
        - The mayor declared a state of emergency after the flood.
    ! crackdown|clampdown|campaign on|against (corruption|crime|drug|litter|pollution|fraud|tax evasion|speeding|counterfeiting|spam|money laundering|drunk driving|graft|smuggling|speculation)
        - The crackdown on litter went on.
    ! (propaganda coup|diplomatic coup|marketing coup|publicity coup|transfer coup) for|against|by {targets}
        - The visit was a propaganda coup for the king.
    """
