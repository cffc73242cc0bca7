"""Business news: acquisitions, mergers, layoffs, bankruptcies, appointments, lawsuits."""

from ..events import Actor, Event, Money, Quantity


class Acquisition(Event):
    """A company buys another, or a part of it."""

    price: Money | None = None
    patterns = """
    {actors:ORG} (acquire|buy|purchase|take over|snap up|buy out|swallow up) {targets:ORG} [for {price}]
        + Acme bought Globex for $5 million on Tuesday.
        + Globex was acquired by Acme, the company said.
        - Acme bought time.
    {actors:ORG} (acquire|buy|purchase|take) (stake|share|control|majority|unit|division|arm|subsidiary|business) in|of|from {targets:ORG} [for {price}]
        + Acme bought a stake in Globex for $2 billion.
    {actors:ORG} (complete|announce|agree|seal|close|finalise|clinch) (acquisition|takeover|buyout|purchase) of {targets:ORG} [for {price}]
        + Acme completed the takeover of Globex in May.
    acquisition|takeover|buyout of {targets:ORG} [by {actors:ORG}] [for {price}]
        + The takeover of Globex by Acme was approved in May.
        - The acquisition of language takes years.
    {targets:ORG} (sell) (stake|share|unit|division|arm|subsidiary|business) to {actors:ORG} [for {price}]
        + Globex sold its shipping unit to Acme for 40 million euros.
    """


class Merger(Event):
    """Two companies become one."""

    patterns = """
    {actors:ORG} (merge|combine|join forces) [with {actors:ORG}]
        + Acme merged with Globex in January.
        - The two lanes merged near the bridge.
    merger of|between {actors:ORG} [with {actors:ORG}]
        + The merger between Acme and Globex created a giant.
    """


class Layoff(Event):
    """An employer cuts jobs."""

    jobs: Quantity | None = None
    patterns = """
    {actors:ORG} (lay off|dismiss|sack|fire|axe|make redundant) (employee|worker|staff|people|person)
        + Acme laid off 300 workers at its plant in Ohio.
        - The army fired shells at the town.
    {actors:ORG} (cut|axe|shed|slash|eliminate|scrap) (job|post|position|role|workforce|staff)
        + Globex will cut 2,000 jobs in Germany.
        - Globex cut prices.
    layoff at|by {actors:ORG}
        + Layoffs at Globex began on Monday.
    """


class Bankruptcy(Event):
    """A company cannot pay and seeks protection or is wound up."""

    patterns = """
    {actors:ORG} (file|seek) for (bankruptcy|protection|administration|insolvency|bankruptcy protection)
        + Globex filed for bankruptcy on Friday.
    {actors:ORG} (declare|seek) (bankruptcy|insolvency|bankruptcy protection|creditor protection)
        + Acme declared bankruptcy last year.
    {actors:ORG} (go|fall|collapse) into (administration|bankruptcy|liquidation|receivership)
        + Initech went into administration in March.
    {actors:ORG} be (bankrupt|insolvent)
        + The airline is insolvent, a court said.
        - The argument is morally bankrupt.
    bankruptcy|insolvency|liquidation of {actors:ORG}
        + The bankruptcy of Globex cost thousands their savings.
    """


class Appointment(Event):
    """Someone is given a post."""

    appointee: Actor | None = None
    patterns = """
    {actors} (appoint|name|hire|promote|nominate) {appointee:PERSON}
        + Acme appointed Maria Silva as chief executive.
        + Maria Silva was named finance director by Globex.
        - The boy named his dog Rex.
    {actors} (elect|choose|pick|select|tap) {appointee:PERSON} [as *]
        + The board chose John Smith as its chairman.
    appointment|nomination of {appointee:PERSON} [by {actors}]
        + The appointment of Maria Silva surprised investors.
    """


class Lawsuit(Event):
    """Someone takes another to court."""

    damages: Money | None = None
    patterns = """
    {actors} (sue) {targets} [for {damages}]
        + Acme sued Globex for $10 million.
        + Globex was sued by former employees.
    {actors} (file|bring|launch|lodge) (lawsuit|suit|complaint|class action|case) [against {targets}]
        + Farmers filed a lawsuit against Globex in Texas.
    {actors} (take) {targets} to (court)
        + The union took Acme to court.
    lawsuit|suit against {targets} [by {actors}]
        + A lawsuit against Globex by its shareholders was dismissed.
    """


TYPES = (Acquisition, Merger, Layoff, Bankruptcy, Appointment, Lawsuit)
