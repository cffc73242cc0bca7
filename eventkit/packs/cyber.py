"""Cyber security: breaches, ransom, phishing, vulnerabilities found and patched."""

from ..events import Event, Money


class DataBreach(Event):
    """Data is stolen or exposed."""

    patterns = """
    {actors} (steal|leak|expose|exfiltrate|access|harvest) (datum|data|record|information|password|email|credential|account|detail|file) [from|of {targets}]
        + Hackers stole customer data from Globex.
        + The records of two million patients were leaked.
        - The thief stole a bicycle.
    {actors} (breach|hack|hack into|break into|infiltrate|compromise|penetrate) (network|system|server|database|computer|website|account|email|site) [of {targets}]
        + Attackers breached the network of the ministry.
    {actors} (hack|breach) {targets}
        + A group from Minsk hacked Globex in June.
    {targets:ORG} (suffer|report|disclose|reveal|confirm|face) (breach|data breach|hack|leak|cyberattack|intrusion)
        + Globex disclosed a data breach on Friday.
    (data breach|breach|hack|cyberattack) at|on|of {targets:ORG} [by {actors}]
        + The data breach at Globex exposed credit cards.
    """


class Ransom(Event):
    """Data or systems are held to ransom."""

    ransom: Money | None = None
    patterns = """
    (ransomware|malware|virus) (hit|infect|cripple|strike|attack|encrypt|lock|paralyse|disrupt|shut down) *
        + Ransomware crippled hospitals in Ireland.
    {targets} (pay) (ransom)
        + The hospital paid a ransom to the hackers.
    {actors} (demand) (ransom) [of {ransom}] [from {targets}]
        + The hackers demanded a ransom of $4 million from the hospital.
    (ransomware attack) on|against {targets} [by {actors}]
        + A ransomware attack on the hospital delayed operations.
    """


class Phishing(Event):
    """People are tricked into giving access."""

    patterns = """
    {actors} (phish|spoof|impersonate) {targets}
        + Criminals impersonated Globex to steal passwords.
    (phishing|phishing email|phishing campaign|phishing attack) (target|hit|trick|fool|lure) *
        + A phishing campaign targeted staff of the bank.
    (phishing campaign|phishing attack|phishing scam) against|on|targeting {targets} [by {actors}]
        + A phishing attack on the bank by a gang in Lagos was stopped.
    """


class Vulnerability(Event):
    """A weakness is found."""

    patterns = """
    {actors} (discover|find|disclose|report|identify|uncover|reveal) (vulnerability|flaw|bug|weakness|exploit|backdoor|zero day|security hole) [in *]
        + Researchers discovered a flaw in the browser.
        - Researchers discovered a planet.
    """


class Patch(Event):
    """A weakness is repaired."""

    patterns = """
    {actors} (patch|fix|repair|plug|address) (vulnerability|flaw|bug|hole|weakness|exploit) [in *]
        + Globex patched a vulnerability in its router.
    {actors} (release|issue|publish|ship) (patch|fix|update|security update|hotfix) [for *]
        + Acme released a security update for its phones.
    """


TYPES = (DataBreach, Ransom, Phishing, Vulnerability, Patch)
