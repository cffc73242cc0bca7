"""Cyber security: breaches, ransom, phishing, vulnerabilities found and patched."""

from typing import ClassVar

from ..events import Event, Money


class CyberEvent(Event):
    """What the types of this pack share: often nobody is named, "the data was stolen" is an event all the same."""

    impersonal: ClassVar[bool] = True
    family: ClassVar[str | None] = "cyber"


class DataBreach(CyberEvent):
    """Data is stolen, exposed or reached without leave."""

    patterns = """
    @personal = password|credential|login|personal information|personal data|personal detail|customer data|user data|customer information|user information|email address|card number|credit card|card data|card detail|card information|payment card|social security number|health record|medical record|patient record|patient data|account detail|account information|bank detail|financial information|financial data|sensitive data|sensitive information|private data|private information|private key|trade secret|intellectual property|login detail|user account|username|address|phone number|data set|cookie|token
    @data = data|datum|record|information|info|file|document|email|e-mail|account|database|secret|detail|message|photo|source code|code|text message|traffic|tool|wallet|profile|@personal
    @system = network|system|server|database|computer|website|web site|site|account|email|router|device|phone|website|cloud|platform|mailbox|infrastructure|terminal|machine|point of sale|app|repository
    # data is taken or shown
    {actors} (steal|leak|exfiltrate|hack|breach|compromise|dump|siphon|siphon off|harvest|expose|intercept|obtain|access|slurp|pilfer|swipe|skim|extract|grab|copy|loot|spill|snatch|scrape|rip|pull) @data [from|of {targets}]
        + Hackers stole customer data from Globex.
        + The records of two million patients were leaked.
        + The database of a hotel chain was exposed online.
        - The thief stole a bicycle.
    * (steal|leak|exfiltrate|hack|breach|compromise|dump|siphon|siphon off|harvest|expose|intercept|obtain|access|slurp|pilfer|swipe|skim|extract|grab|copy|loot|spill|snatch|scrape|rip) @data [from|of {targets}]
        + The malware steals passwords from browsers.
        - The book exposes a lie.
    {actors} (collect|gather|capture|download|take|sell|publish|post|release|lose|acquire|view|retrieve|log|trade|disclose|share|record) @personal [from|of {targets}]
        + A gang collected the card numbers of shoppers.
        + The passwords of thousands of users were published on a forum.
        - The shop collects shells.
    * (collect|gather|capture|log|record) (password|credential|login|keystroke|card number|personal information|personal data|sensitive data|sensitive information|private data)
        + The app collected the passwords of its users.
    * (spy|snoop|eavesdrop) on (user|customer|victim|conversation|communication|traffic|call|device|phone)
        + The implant spied on the conversations of diplomats.
        - The neighbours spied on the garden.
    {actors} (gain|obtain|get|have) (access|unauthorised access|unauthorized access|entry) to (@data|@system) [of {targets}]
        + Intruders gained access to the database of the university.
        - Villagers gained access to clean water.
    * (gain|obtain|get) (access|unauthorised access) to (@data|@system)
        + A worm gained access to the servers of two banks.
    # systems are entered
    {actors} (breach|hack|hack into|break into|infiltrate|compromise|penetrate|attack|hijack|infect) @system [of {targets}]
        + Attackers breached the network of the ministry.
        + The website of the party was hacked.
        - The soldiers breached the wall.
    * (breach|hack|infiltrate|compromise|penetrate|hijack) @system [of {targets}]
        + The worm compromised the servers of the bank.
    {actors} (hack|hack into) {targets}
        + A group from Minsk hacked Globex in June.
        - The butcher hacked the meat.
    {actors} breach {targets:ORG}
        + The same group breached Globex in May.
    {targets:ORG} (suffer|report|disclose|reveal|confirm|experience|announce|acknowledge|admit) (breach|data breach|security breach|leak|data leak|hack|cyberattack|cyber attack|intrusion|security incident|data theft)
        + Globex disclosed a data breach on Friday.
        - Globex suffered a loss.
    (breach|hack|leak|attack|incident|exposure|bug|flaw|error|misconfiguration) (expose|compromise|leak|reveal|affect) @personal
        + The breach exposed the card numbers of guests.
    # told as a noun
    (data breach|data leak|data theft|data exposure|security breach|data dump|data leakage|data loss|cyber breach|email hack|privacy breach|information leak|document leak) [at|of|on|against|in|from {targets}] [by {actors}]
        + The data breach at Globex cost the firm dearly.
        + The firm spoke of a data leak.
    (breach|hack|leak|theft|exposure|leakage|dump|loss|exfiltration|compromise|interception|hacking) of @data
        + The theft of passwords alarmed the bank.
        - The loss of a child is hard.
    (breach|hack|hacking|cyberattack|cyber attack|intrusion) at|of|on|against {targets:ORG} [by {actors}]
        + The hack of Globex by students was a prank.
    (unauthorised access|unauthorized access) [to *]
        + The bank noticed unauthorised access to its servers.
    ! breach of (contract|law|rule|promise|trust|agreement|duty|protocol|ceasefire|peace|confidence|sanction|treaty|regulation|discipline|constitution)
        - The breach of contract at Globex went to court.
    """


class Ransom(CyberEvent):
    """Data or systems are held to ransom, money is demanded or paid."""

    ransom: Money | None = None
    patterns = """
    @ransomware = ransomware|wannacry|petya|notpetya|samsam|locky|cryptolocker|ryuk|lockbit|badrabbit|gandcrab|cerber|ransomworm|crypto ransomware
    @extorter = hacker|attacker|cybercriminal|criminal|ransomware|malware|extortionist|blackmailer|crook|ransom note|gang|cyberattacker|extorter|crooks|note|wannacry
    # demands
    {actors} (demand|request|seek|want|ask for|set) (ransom|ransom payment|ransom money|extortion payment) [from {targets}]
        + The hackers demanded a ransom from the hospital.
        + A ransom was demanded by the attackers.
    * (demand|request) (ransom|ransom payment|payment|bitcoin|money|cryptocurrency) [from {targets}]
        + A note on the screen demanded payment in bitcoin.
        - The judge demanded silence.
    {actors} (demand|request) (payment|bitcoin|money|cryptocurrency) [from {targets}]
        + The gang demanded bitcoins from the school.
    @extorter (demand|request|ask|want) [for *] [{ransom}]
        + The attackers are asking for $300 in bitcoin.
        + The ransomware demands $500.
        - The workers asked for a raise.
    (ransom demand|ransom note|payment demand|extortion demand|demand for ransom|extortion attempt|extortion scheme|extortion threat|blackmail attempt) [of {ransom}]
        + The ransom demand of $500 was ignored.
    {actors} (extort|blackmail) {targets} [for {ransom}]
        + A group in Riga extorted hospitals for months.
    * (extort|blackmail) *
        + The malware extorts money from its victims.
    # payment
    {actors} (pay|meet|fork over|cough up) (ransom|ransom demand|ransom fee|extortionist|hacker|attacker|cybercriminal|bitcoin|extortion|criminal|crook|demand) [of {ransom}]
        + The hospital paid a ransom of $17,000 to the hackers.
        + The ransom was never paid.
        - The farmer paid the rent.
    {actors} pay {ransom} to (hacker|attacker|cybercriminal|criminal|extortionist|blackmailer|crook)
        + The firm paid $20,000 to the hackers.
    {actors} (pay up) [for *]
        + The victims who pay up get nothing back.
    {actors} (make|send|transfer) (ransom payment|payment) [to (hacker|attacker|cybercriminal|criminal)]
        + The clinic made a ransom payment of 40 bitcoins.
    (ransom payment|ransom money|ransomware payment|extortion payment|ransom) [of {ransom}] [by {actors}]
        + The ransom was 40 bitcoins.
        + Ransom payments doubled in a year.
    # attacks
    @ransomware (hit|infect|cripple|strike|attack|encrypt|lock|paralyse|disrupt|shut down|affect|target|spread|take down|sweep|wreak havoc|lock up|hobble) [*]
        + The ransomware crippled six hospitals in Ireland.
        - A virus infected the patient.
    (malware|virus|hacker|attacker|worm|trojan) (encrypt|lock|lock up) *
        + The virus encrypted the files of the council.
    {targets} be (hit|infected|affected|struck|crippled) by|with @ransomware
        + The town was hit by ransomware.
    (ransomware attack|ransomware infection|ransomware campaign|ransomware outbreak|ransomware incident|ransomware epidemic|ransomware cyberattack|ransomware threat|wannacry attack|wannacry outbreak|petya attack|notpetya attack|samsam attack|locky attack|extortion attack|ransom attack|ransomware case) [on|against|at {targets}] [by {actors}]
        + A ransomware attack on the hospital delayed operations.
        + The WannaCry attack was stopped by chance.
        + Ransomware campaigns are on the rise.
    * hold (file|data|system|computer|website|database|network|device|machine|victim|company|information) (hostage|ransom)
        + The attackers held the files hostage.
    {actors} hold {targets} to|for (ransom)
        + The council was held to ransom by a gang.
    ! {actors} (pay|demand) (ransom) for (hostage|prisoner|sailor|captive|kidnapped|child|driver|tourist|crew)
        - The family paid a ransom for the hostages.
    ! ransom for|of (hostage|prisoner|sailor|captive|kidnapped|child|driver|tourist|crew)
        - The ransom for the hostages was high.
    """


class Phishing(CyberEvent):
    """People are tricked into giving access or money."""

    patterns = """
    @lure = email|e-mail|message|mail|site|website|page|text|link|app|attachment|letter|notification|sms|scam|campaign|phishing|document|advert|ad|text message|web page|webpage|login page|phishing email|phishing site|phishing campaign|phishing attack|attacker|scammer|hacker|fraudster|phisher|criminal|cybercriminal|crook|malware|spam|account|profile|domain|form|pop-up|popup|tweet|post
    @people = user|victim|people|customer|employee|recipient|staff|consumer|person|individual|worker|visitor|target|reader|taxpayer|client|player|investor|them|you|someone|member|admin|holder|owner|shopper|student|patient|developer|subscriber|bank|recruiter|company|firm|organisation
    # deceiving people
    {actors} (trick|dupe|lure|fool|phish|spear-phish|scam|entice|con|deceive|hoodwink|bait) {targets} [into *]
        + Criminals duped the ministry into a transfer.
        + Hundreds of customers were duped by a gang in Lagos.
        - The magician fooled the eye.
    * (trick|dupe|lure|fool|phish|scam|entice|con|deceive|tempt|persuade|convince) @people [into *]
        + The trick fools victims into paying.
    @lure (trick|dupe|lure|fool|entice|con|deceive|direct|redirect|lead|urge|prompt|invite|instruct|encourage|ask|push) @people [to|into *]
        + The message directs users to a fake page.
        + The fake page lures users into entering a password.
        - The teacher asked the pupils to sit.
    {actors} (fall|be) for (scam|phishing|bait|trick|phishing email|phishing scam|phishing attack)
        + Two employees fell for a phishing email.
    (victim|user|employee|people) (take|swallow) (bait)
        + Three users took the bait.
    # wearing a mask
    {actors} (impersonate|spoof|mimic|clone|forge|imitate) {targets}
        + The gang impersonated the ministry.
        - The parrot mimics its owner.
    @lure (impersonate|spoof|mimic|clone|imitate|forge|mirror|resemble) *
        + The site resembles the login page of a bank.
    * (spoof|impersonate|phish) *
        + The tool spoofs the form of a lottery.
    * (pose|masquerade) as *
        + Scammers posed as support staff.
    {actors} disguise * as *
        + The malware was disguised as an invoice.
    * (pretend|purport) to (be|come)
        + The caller pretended to be from the bank.
    @lure (claim|appear|seem|look|be designed|be made) to (be|come|look|contain)
        + The email claims to come from the tax office.
    @lure (claim|pretend|purport|appear|come|look) from|like *
        + The message looks like a bill.
    # sending
    {actors} (send|send out|receive|get|open|distribute|spread|deliver|craft|blast out) (phishing email|spam|malicious email|fake email|scam email|malicious link|spam email|phishing message|phishing mail|fraudulent email|spoofed email|bogus email|phishing link|malicious attachment|spoof email|rogue email|fake message|malicious document)
        + Staff received phishing emails on Monday.
    {actors} (send|send out|receive|get) (email|e-mail|text message|sms|message) [to {targets}]
        + The attackers sent emails to hundreds of clerks.
    {actors} (set up|create|register|build) (fake site|fake website|phishing site|phishing page|fake page|fake account|bogus website|fake profile|phishing website|domain|lookalike domain)
        + The gang set up a fake website.
    (phishing campaign|phishing attack|phishing email|phishing|phishing scam|phisher|scam|campaign|scammer|attacker|email) (target|hit|aim at|go after) *
        + A phishing campaign targeted staff of the bank.
    # told as a noun
    (phishing attack|phishing scam|phishing campaign|phishing email|phishing attempt|phishing scheme|phishing message|phishing operation|phishing trick|spear phishing|spearphishing|spear phishing attack|spear phishing campaign|email scam|bec scam|bec attack|email fraud|smishing|vishing|whaling|spear-phishing|scam email|whatsapp scam|phishing assault|phishing incident|spear-phishing attack|business email compromise) [on|against|of {targets}] [by {actors}]
        + A phishing attack on the bank by a gang in Lagos was stopped.
        + Phishing campaigns grow more clever.
    (phishing|phish) [of|against|by *]
        + Phishing is as old as email.
    (lure|bait|decoy) [of|for|in *]
        + The lure was a job offer.
    ! * (pose|masquerade) as (threat|risk|question|problem|candidate|model)
        - The flood posed as a threat to the town.
    ! {actors} pose for *
        - The team posed for a photo.
    """


class Vulnerability(CyberEvent):
    """A weakness is found, told about or used."""

    patterns = """
    @flaw = vulnerability|flaw|bug|weakness|exploit|backdoor|zero day|zero-day|security hole|security issue|loophole|security flaw|hole|cve|glitch|security problem|attack vector|design flaw|vulns|vuln|misconfiguration|defect|shortcoming|security bug|remote code execution|exploit code|proof of concept|issue
    @clear = vulnerability|flaw|bug|weakness|exploit|backdoor|zero day|zero-day|security hole|security issue|loophole|security flaw|cve|vuln|vulnerable|defect|security problem
    @thing = device|system|version|software|phone|server|router|computer|product|website|app|browser|model|camera|printer|machine|network|code|library|plugin|firmware|chip|processor|site|car|vehicle|application|service|pacemaker|platform|protocol|installation|user|computers|implementation|function|component|iphone|android|windows|gateway|modem|controller|database|kernel|driver
    # finding and telling
    {actors} (discover|find|disclose|report|identify|uncover|reveal|spot|detect|unearth|expose|describe|detail|demonstrate|present|publish|confirm|verify|acknowledge|warn of|flag|highlight|announce|document|track|analyse|notice|come across|stumble upon|stumble across|study|release|note|pinpoint|outline|claim|publicise|post|investigate|point out|list) @flaw [in *]
        + Researchers discovered a flaw in the browser.
        + Two bugs were reported to the maker in May.
        - Researchers discovered a planet.
    * (discover|find|disclose|report|identify|uncover|reveal|spot|detect|track|describe|detail) @clear [in|as *]
        + The audit revealed eleven vulnerabilities in the voting machines.
    {actors} (warn|inform|alert|notify|tell|caution) {targets} of|about @flaw
        + The student alerted the maker about the flaw.
    {actors} (inform|learn|hear) of|about @clear
        + The maker learned of the flaw from a student.
    {actors} (assign) (cve|identifier|cve identifier|number|id) [to *]
        + The agency assigned a CVE identifier to the bug.
    (disclosure|discovery|public disclosure|finding|announcement|publication|reporting|exploitation) of @clear [by {actors}]
        + The discovery of the flaw by students embarrassed the maker.
    (vulnerability disclosure|bug report|vulnerability report|security advisory|public disclosure|responsible disclosure) [of|by *]
        + The vulnerability report came out on Tuesday.
    # using
    {actors} (exploit|abuse|leverage|weaponise|take advantage of|use) @clear [in *]
        + Attackers exploited a weakness in the router.
        + The flaw can be exploited over the network.
        - The firm exploited its workers.
    * (exploit|abuse|leverage|weaponise) @flaw
        + A worm exploits the bug.
    {actors} exploit (it|this|them|that|which)
        + Someone exploited it within days.
    # where it is
    @flaw (affect|impact|exist|reside|lie|plague|stem|hit|endanger|concern) [in|from *]
        + The flaw affects all versions of the browser.
        + A bug that resides in the kernel was found.
    @flaw (allow|let|enable|permit|expose|give|put) (attacker|hacker|anyone|user|criminal|intruder|malware|device|data|system|adversary|cybercriminal|thief|someone)
        + The flaw lets attackers read any file.
    @clear be (present|exploitable|critical|serious|severe|dangerous|public|known) [in|to *]
        + The flaw is present in older phones.
    @thing be (vulnerable|susceptible|exploitable|unaffected) [to *]
        + Older routers are vulnerable to the attack.
        - Children are vulnerable to cold.
    @thing be affected [by @flaw]
        + Only older versions are affected by the bug.
    @thing (contain|have|suffer) @clear
        + The camera contained a backdoor.
    ! {actors} (report|find|announce|confirm|publish|detail|note|describe|highlight|outline|discuss) issue
        - The minister highlighted the issue.
    """


class Patch(CyberEvent):
    """A weakness is repaired."""

    patterns = """
    @flaw = vulnerability|flaw|bug|hole|weakness|exploit|security hole|security issue|loophole|security flaw|cve|glitch|zero day|zero-day|security bug|defect|backdoor|issue
    @patch = patch|fix|security update|hotfix|software update|firmware update|update|upgrade|bug fix|mitigation|workaround|security patch|new version|security bulletin|patched version|remedy|advisory|service pack|release|firmware|fixed version|microcode|hot fix|version
    @ware = software|firmware|system|device|version|browser|phone|computer|app|machine|router|server|operating system|application|iphone|windows|driver|plugin|flash|library|product|site|installation
    # repairing
    {actors} (patch|fix|repair|plug|address|resolve|mitigate|close|remedy|remediate|squash|correct|tackle|seal|solve|eliminate|handle|neutralise|shut) @flaw [in *]
        + Globex patched a vulnerability in its router.
        + The bug was fixed within a week.
        - The mechanic fixed the brakes.
    * (patch|fix|plug|address|resolve|mitigate|close|remedy|remediate|squash|correct|tackle) (vulnerability|flaw|bug|hole|weakness|exploit|security hole|security issue|loophole|security flaw|cve|security bug|defect)
        + The update fixes eleven bugs.
    {actors} (patch|unpatch) *
        + Acme patched its servers on Sunday.
        - The tailor patches coats.
    # giving
    {actors} (release|issue|publish|ship|push|push out|roll out|deliver|develop|provide|deploy|distribute|offer|make available|put out|prepare|produce|announce|launch|post|supply|create|work on|promise) @patch [for|to *]
        + Acme released a security update for its phones.
        + A fix was rolled out on Thursday.
        - The singer released a record.
    @patch (come|arrive|be released|land|go out|go live|ship|roll out) [in|on|for|to *]
        + The patch arrived on Monday.
    @patch be (available|out|ready) [for|from *]
        + A fix is available for all models.
    (patch|fix|update|hotfix|upgrade|release|version|advisory) (fix|address|resolve|contain|include|mitigate|close|plug|bring|correct|cover|block|prevent|remove) *
        + The update removes the old certificate.
    # taking
    {actors} (apply|install|receive|get|download|deploy|run) (patch|fix|security update|hotfix|software update|firmware update|update|upgrade|security patch)
        + Users should install the update at once.
    {actors} (update|upgrade) @ware [to *]
        + Owners should update the firmware of their routers.
    {actors} (update|upgrade) to *
        + Customers should upgrade to the newest version.
    # told as a noun
    (security patch|security update|bug fix|software update|firmware update|hotfix|patching|hot fix) [for|of|from *]
        + The ministry praised the security patch for the browser.
    (patch|fix) for @flaw [from {actors}]
        + The fix for the flaw from Acme disappointed many.
    ! {actors} (fix|address|resolve|tackle|solve|close|handle) (issue) of|with|between|over *
        - The minister addressed the issue of housing.
    ! {actors} (publish|announce|issue|post|release|offer|create|develop|prepare|launch|promise|supply|produce|deliver|provide) (release|version|update|advisory|upgrade) on|about *
        - The ministry issued an update on the storm.
    """


TYPES = (DataBreach, Ransom, Phishing, Vulnerability, Patch)
