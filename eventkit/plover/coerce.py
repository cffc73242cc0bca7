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

    quad: ClassVar[Quad] = "material conflict"
    score: ClassVar[float] = -7
    modes: ClassVar[Mapping[str, float | None]] = {
        "seize": -7, "restrict": -7, "censor": -6.5, "curfew": -6.5, "martial-law": -7.5, "arrest": -7,
        "deport": -7, "withhold": -7, "misinformation": -6.5, "cyber": -7,
    }  # fmt: skip
    cameo: ClassVar[tuple[str, ...]] = ("17",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "THREATEN"}
    absorbs: ClassVar[frozenset[str]] = frozenset({"ACCUSE"})

    patterns = """
    {actors} (arrest|detain|apprehend|jail|imprison|incarcerate|intern|nab|handcuff|round up|lock up|take into custody|pick up|remand|rearrest|re-arrest|collar|hold in custody|book|catch|bust) {targets}  => arrest #legal
        + Police arrested the activist.
        + Twelve students were detained in Minsk.
        - The film arrested the eye.
    {actors} (make) (arrest) [in|of|over *]  => arrest #legal
        + Police made three arrests in the case.
    arrest|detention|imprisonment|jailing|incarceration|(house arrest) of {targets} [by {actors}]  => arrest #legal
        + The arrest of the editor by police was condemned.
    {actors} (take|remand|keep|hold) {targets} in|into (custody|detention|prison|jail)  => arrest #legal
        + Police took two men into custody.
    {actors} (put|place|keep|hold) {targets} under (house arrest|arrest|surveillance)  => arrest #legal
        + The junta placed the leader under house arrest.
    {actors} (send|throw) {targets} to|into (prison|jail|labour camp)  => arrest #legal
        + The judge sent the editor to prison.
    {actors} (hold) {targets:PERSON|GROUP} [for|without|on|in|since *]  => arrest #legal
        + Police are holding a suspect.
    {actors} (deport|expel|banish|exile|extradite|evict|repatriate forcibly|displace|uproot|relocate forcibly|kick out) {targets:PERSON|GROUP} [from|to *]  => deport
        + Tanzania deported hundreds of migrants.
    {actors} (force|drive) {targets:PERSON|GROUP} from|out|into (home|house|country|land|village|exile|town|city)  => deport
        + The militia drove families from their homes.
    deportation|expulsion|eviction of {targets} [by {actors}]  => deport
        + The deportation of migrants by Libya went on.
    {actors} (seize|confiscate|impound|expropriate|nationalise|requisition|commandeer|appropriate|sequester|usurp|grab) (property|land|asset|farm|house|building|ship|vessel|drug|weapon|cocaine|heroin|arm|territory|oil field|company|money|passport|newspaper|town|city|airport|base|power|ammunition|vehicle|document|computer|equipment|cash|goods|gun|rifle|copy|phone|ivory|cargo|boat|explosive|record|tonne|kilogram|methamphetamine|marijuana|village|control|area|territory|island|port|bridge|district) [of|from|in|belonging {targets}]  => seize
        + Customs seized 20 kilograms of cocaine.
        + The state confiscated the farms of settlers.
    {actors} (seize|confiscate|impound|expropriate) *  => seize
        + Troops seized the airport.
        - The boy seized the chance.
    {actors} (freeze) (account|asset|fund|bank account) [of|belonging {targets}]  => seize
        + The court froze the assets of the company.
    {actors} (occupy|annex|capture|overrun|conquer|take control|take over|recapture|retake) (town|city|village|territory|area|base|building|land|province|district|island|airport|region|border|country|capital|hill|port|stronghold|parliament|crossing|peninsula|zone|strip|bank|heights) [of|in|from {targets}]  => seize #territory
        + Rebels captured the town of Sake.
    {actors} (occupy|annex|conquer|subjugate|colonise) {targets}  => seize #territory
        + Iraq annexed Kuwait.
    occupation|annexation|seizure|capture of {targets} [by {actors}]  => seize
        + The occupation of Tibet by China is disputed.
    {actors} (take|seize|gain|wrest) (control|power) [of|from|in {targets}]  => seize
        + The militia took control of the port.
    {actors} (search|raid) (home|house|office|headquarters|premises|building|newsroom|apartment|bank|shop|school|mosque|church|flat|clinic|residence|company|studio) [of|in {targets}]  => seize
        + Police raided the offices of the newspaper.
    {actors} (ban|outlaw|prohibit|forbid|suppress|dissolve|disband|deregister|criminalise|proscribe) {targets}  => restrict
        + Egypt banned the Muslim Brotherhood.
        + The party was outlawed by the junta.
    {actors} (ban|outlaw|prohibit|forbid|suppress|block|close|shut|shut down|suspend|restrict|limit|curb|curtail|disrupt|crack down) (party|protest|demonstration|rally|gathering|group|union|march|organisation|school|university|church|mosque|strike|election|travel|movement|entry|opposition|worship|veil|burqa|alcohol|abortion|activity|access|freedom|right|border|road|crossing|vote|flight|assembly|trade|fishing|sale|use|import) [of|by|in|to|from|for {targets}]  => restrict
        + The city banned a march by students.
    {actors} (restrict|limit|curb|curtail|impede|stifle|tighten|hamper) (movement|freedom|access|right|travel|speech|activity|press|control) [of|to|on|for|in {targets}]  => restrict
        + The junta restricted the movement of monks.
    {actors} (impose|enforce|introduce|place|announce|tighten|declare) (ban|restriction|blockade|lockdown|quarantine|closure|siege|travel restriction|checkpoint|moratorium|naval blockade|no-fly zone) [on|against|in|of|for {targets}]  => restrict
        + Israel imposed a blockade on Gaza.
    {actors} (blockade|cordon off|seal off|lay siege|besiege|encircle|surround) {targets}  => restrict
        + The navy blockaded the port.
    {actors} (crack down|clamp down) [on|against {targets}]  => restrict
        + Iran cracked down on students.
    crackdown|clampdown|repression|persecution|suppression|blockade|siege on|against|of {targets} [by {actors}]  => restrict
        + The crackdown on bloggers by the regime went on.
    {actors} (suppress|quell|put down|crush) (protest|revolt|uprising|rebellion|dissent|mutiny|demonstration|riot|unrest|opposition|insurrection) [of|by|in {targets}]  => restrict
        + Troops crushed a revolt by monks.
    {actors} (persecute|oppress|discriminate against|repress|subjugate|enslave|coerce|intern|silence|muzzle|gag) {targets}  => restrict
        + The regime persecuted the minority.
    {actors} (censor|gag|muzzle|jam|silence|suppress) *  => censor
        + The ministry censored a newspaper.
    {actors} (ban|block|close|shut|shut down|suspend|restrict|jam|take off air|pull|outlaw|disable) (newspaper|website|television|radio|station|broadcast|internet|book|film|magazine|twitter|facebook|youtube|broadcaster|channel|media|reporting|outlet|publication|programme|account|network|service|blog|social media) [of|in|from {targets}]  => censor
        + Turkey blocked a website.
    censorship of * [by {actors}]  => censor
        + The censorship of books by the state increased.
    {actors} (impose|declare|enforce|extend|order|announce|introduce|clamp) (curfew) [on|in|over {targets}]  => curfew
        + The army imposed a curfew in Srinagar.
    {actors} (declare|impose|proclaim|extend|announce|decree|renew|invoke) (martial law|state of emergency|emergency|emergency rule|state of siege|emergency law|emergency power) [in|over|on {targets}]  => martial-law
        + The president declared martial law.
    {actors} (deny|withhold|refuse|cut off) (food|water|medicine|electricity|pay|salary|wage|fuel|medical care|treatment|power) [to|from|of {targets}]  => withhold
        + The army withheld food from the villagers.
    {actors} (hack|breach|infiltrate|spy on|wiretap|bug|eavesdrop on|hack into|break into) (network|system|website|server|computer|account|database|phone|email|e-mail) [of {targets}]  => cyber #cyber
        + Hackers breached the network of the ministry.
    {actors} (hack|wiretap|bug|spy on|eavesdrop on) {targets}  => cyber #cyber
        + The agency wiretapped the chancellor.
    (cyber attack|cyberattack|hacking|data breach) on|against|of {targets} [by {actors}]  => cyber #cyber
        + A cyberattack on the bank by North Korea failed.
    {actors} (steal|leak) (datum|data|secret|record|document|email|information|password|plan|blueprint) [from|of {targets}]  => cyber #cyber
        + Hackers stole records from the ministry.
    {actors} (spread|disseminate|circulate) (disinformation|misinformation|propaganda|fake news|falsehood|rumour) [about|in|against {targets}]  => misinformation #misinformation
        + The agency spread disinformation about the vaccine.
    {actors} (dissolve|suspend|disband) (parliament|assembly|constitution|legislature|cabinet|senate|government|court|union) [of|in {targets}]  => restrict
        + The king dissolved the parliament.
    {actors} (overthrow|topple|oust|depose) {targets}  => seize
        + Soldiers overthrew the president.
    {actors} (stage|carry out|lead|attempt|mount|launch) (coup|coup attempt|putsch|military coup) [against|in {targets}]  => seize
        + Officers staged a coup against the king.
    coup|putsch against|by|in {targets} [by {actors}]  => seize
        + The coup against the president by officers failed.
    ! {actors} (catch|pick up|book|hold|seize|grab|capture) (eye|attention|fish|ball|chance|opportunity|moment|room|hotel|flight|bus|train|cold|fire|hand|talk|meeting|election|title|initiative)
        - The boy seized the chance.
    ! {actors} (arrest) (decline|fall|eye|slide|attention|development|spread|erosion)
        - The film arrested the eye.
    ! {actors} occupy (post|position|seat|place|rank|office|role|room|space)
        - She occupies a seat on the board.
    """
