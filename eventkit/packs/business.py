"""Business news: acquisitions, mergers, layoffs, bankruptcies, appointments, lawsuits."""

from typing import ClassVar

from ..events import Actor, Event, Money, Quantity


class BusinessEvent(Event):
    """What the types of this pack share: one word tells one deal."""

    family: ClassVar[str | None] = "business"


class Acquisition(BusinessEvent):
    """A company buys another, or a part of it."""

    price: Money | None = None
    patterns = """
    {actors:ORG} (acquire|buy|purchase|take over|snap up|buy out|swallow up|gobble up|absorb|scoop up) {targets:ORG} [for {price}]
        + Acme bought Globex for $5 million on Tuesday.
        + Globex was acquired by Acme, the company said.
        - Acme bought time.
    {actors:ORG} (acquire|buy|purchase|take|build|increase|raise) (stake|share|control|majority|unit|division|arm|subsidiary|business|majority stake|minority stake|controlling stake|interest|holding|brand|assets) in|of|from {targets:ORG} [for {price}]
        + Globex bought a stake in Toyota for $2 billion.
    {actors:ORG} (complete|announce|agree|seal|close|finalise|clinch|propose|approve|abandon|plan) (acquisition|takeover|buyout|purchase) of {targets:ORG} [for {price}]
        + Acme completed the takeover of Globex in May.
    acquisition|takeover|buyout of {targets:ORG} [by {actors:ORG}] [for {price}]
        + The takeover of Globex by Acme shocked the market.
        - The acquisition of language takes years.
    {actors:ORG} (bid|offer|agree to pay|launch a bid) {price} for {targets:ORG}
        + Toyota offered $3 billion for Globex.
    {actors:ORG} (make|launch|table|submit|raise) (bid|offer|takeover bid|takeover offer) for {targets:ORG}
        + Toyota made a takeover bid for Globex.
        - The actor made a bid for glory.
    {targets:ORG} (sell|offload|divest|spin off) (stake|share|unit|division|arm|subsidiary|business) to {actors:ORG} [for {price}]
        + Toyota sold its shipping unit to Globex for 40 million euros.
    """


class Merger(BusinessEvent):
    """Two companies become one."""

    patterns = """
    {actors:ORG} (merge|combine|join forces|amalgamate) [with {actors:ORG}]
        + Acme merged with Globex in January.
        - The two lanes merged near the bridge.
    {actors:ORG} (agree|announce|plan|complete|discuss|call off|approve|propose) (merger|tie-up|merger of equals|merger deal) [with {actors:ORG}]
        + Toyota announced a merger with Globex.
    merger|tie-up|amalgamation of|between {actors:ORG} [with {actors:ORG}]
        + The merger between Acme and Globex created a giant.
    """


class Layoff(BusinessEvent):
    """An employer cuts jobs."""

    jobs: Quantity | None = None
    patterns = """
    {actors} (lay off|make redundant|let go) {jobs:NUMBER}
        + Toyota laid off 300 workers at its plant in Ohio.
        + Globex made 40 engineers redundant.
        - The army fired shells at the town.
    {actors} (dismiss|sack|fire|axe|furlough) (employee|worker|staff|engineer|manager|journalist|miner|teacher|half|third|quarter|percent|workforce) [in|at *]
        + The airline fired half of its pilots.
        + The bank sacked workers in Leeds.
        - The kiln fired pots.
    {actors} (cut|axe|shed|slash|eliminate|scrap|lose|trim|reduce) (job|post|position|role|workforce|staff|headcount|payroll)
        + Globex will cut 2,000 jobs in Germany.
        + Hundreds of miners lost their jobs in Wales.
        - Globex cut prices.
    (layoff|redundancy) at|by|in {actors:ORG}
        + The layoffs at Globex were announced on Monday.
    (job cut|mass layoff|job loss|staff cut) [at|in *]
        + The mayor spoke about mass layoffs in Detroit.
    """


class Bankruptcy(BusinessEvent):
    """A company cannot pay and seeks protection or is wound up."""

    patterns = """
    {actors:ORG} (file|seek|petition|apply) for (bankruptcy|protection|administration|insolvency|bankruptcy protection|chapter 11|creditor protection|liquidation|receivership)
        + Globex filed for bankruptcy on Friday.
    {actors:ORG} (declare|seek|enter|announce|face|avoid) (bankruptcy|insolvency|bankruptcy protection|creditor protection|administration|liquidation|receivership)
        + Acme declared bankruptcy last year.
    {actors:ORG} (go|fall|collapse|be forced|be placed|slide) into (administration|bankruptcy|liquidation|receivership|insolvency)
        + Initech went into administration in March.
    {actors:ORG} be (bankrupt|insolvent)
        + The airline is insolvent, a court said.
        - The argument is morally bankrupt.
    {actors:ORG} (go) (bankrupt|bust|under|out of business)
        + Globex went bankrupt in 2009.
    {actors:ORG} (default) on (debt|loan|bond|payment)
        + Globex defaulted on its debt.
    bankruptcy|insolvency|liquidation|receivership of {actors:ORG}
        + The bankruptcy of Globex Corp. surprised the banks.
    """


class Appointment(BusinessEvent):
    """Someone is given a post."""

    appointee: Actor | None = None
    patterns = """
    @post = chief|chief executive|ceo|chairman|chairwoman|director|president|head|boss|officer|chief financial officer|cfo|manager|managing director|partner|chair|treasurer|secretary|coach|editor|governor|minister|finance director|vice president
    {actors} (appoint|name|hire|promote|nominate|recruit|poach|bring in|install) {appointee:PERSON} [as *]
        + Globex appointed Maria Silva as chief executive.
        + Maria Silva was named finance director by Globex.
        - The boy named his dog Rex.
    {actors} (elect|choose|pick|select|tap) {appointee:PERSON} [as *]
        + The board chose John Smith as its chairman.
    {appointee:PERSON} (become|succeed|replace) (@post) [of|at {actors}]
        + Maria Silva became chief executive of Globex in May.
        - The frog became a prince.
    {appointee:PERSON} (join) {actors:ORG} as (@post)
        + Maria Silva joined Globex as finance director.
    {appointee:PERSON} (take over|start|step in) as (@post) [of|at {actors}]
        + John Smith took over as chairman of Globex.
    appointment|nomination|hiring|promotion of {appointee:PERSON} [by {actors}]
        + The appointment of Maria Silva surprised investors.
    """


class Lawsuit(BusinessEvent):
    """Someone takes another to court."""

    damages: Money | None = None
    patterns = """
    {actors} (sue|counter-sue|countersue) {targets} [for {damages}]
        + Acme sued Globex for $10 million.
        + Globex was sued by former employees.
    {actors} (file|bring|launch|lodge|win|lose|settle|drop) (lawsuit|suit|class action|class action suit|class action lawsuit|patent suit|court case|antitrust suit|legal action|claim for damages) [against {targets}]
        + Farmers filed a lawsuit against Globex in Texas.
    {actors} (file|lodge) (complaint|case|claim) against {targets}
        + Two farmers filed a complaint against Globex.
    {actors} (take|haul|drag) {targets} to|into|before (court|tribunal)
        + The union took Acme to court.
    (lawsuit|suit|class action|legal action) against {targets} [by {actors}]
        + The class action against Globex by shareholders was dismissed.
    """


TYPES = (Acquisition, Merger, Layoff, Bankruptcy, Appointment, Lawsuit)
