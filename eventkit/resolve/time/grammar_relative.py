"""Rules of what is counted from the text's own date or from what it said before; durations, ages and sets apart."""

from .absolute import Weekday
from .compound import NoDate, TimeOfDay
from .relative import (
    After,
    AheadOrLong,
    Away,
    Clipped,
    DayInView,
    Deictic,
    Neighbour,
    Overnight,
    Same,
    Stretch,
    ThatTime,
    Vague,
    Weekend,
)
from .rules import Rule


def _last(span: str) -> Deictic | Stretch:
    """ "last week" is the calendar's, "the last decade" is ten years."""
    return Stretch(span, -1) if span in ("decade", "century") else Deictic(span, -1)


WHOLE = (
    Rule("period", "[the] last {span}", _last),
    Rule("period", "this {span}", lambda span: Deictic(span, 0)),
    Rule("period", "the current {span}", lambda span: Deictic(span, 0)),
    Rule("period", "next {span}", lambda span: Deictic(span, 1)),
    Rule("period", "the next {span}", lambda span: Neighbour(span, 1, or_ahead=True)),
    Rule("period", "[the] following|subsequent {span}", lambda span: Neighbour(span, 1)),
    Rule("period", "[the] previous|preceding|prior {span}", lambda span: Neighbour(span, -1)),
    Rule("period", "the {span} previous|prior|earlier", lambda span: Neighbour(span, -1)),
    Rule("period", "the {span} before {:ends}", lambda span: Neighbour(span, -1)),
    Rule("period", "the {span} after {:ends}", lambda span: Neighbour(span, 1)),
    Rule("period", "[the] same {unit:span}", Same),
    Rule("period", "that {unit:span}", Same),
    Rule("period", "the weekend", Weekend),
    Rule("period", "weekend", Weekend, sure=False),
    Rule("period", "[this] last|past weekend", lambda: Deictic("weekend", -1)),
    Rule("period", "this weekend", Weekend),
    Rule("period", "[this] next|coming weekend", lambda: Deictic("weekend", 1)),
    # "the end of the month", "later in the year": as part of something else only.
    Rule("whole", "the {span}", lambda span: Deictic(span, 0)),
)

DAYS = (
    Rule("day", "today", lambda: Deictic("day", 0)),
    Rule("day", "yesterday", lambda: Deictic("day", -1)),
    Rule("day", "tomorrow", lambda: Deictic("day", 1)),
    Rule("day", "[the] day before yesterday", lambda: Deictic("day", -2)),
    Rule("day", "[the] day after tomorrow", lambda: Deictic("day", 2)),
    Rule("day", "earlier|later today", lambda: Deictic("day", 0)),
    Rule("day", "[earlier|later|also] the|that|this same|very day", lambda: Same("day")),
    Rule("day", "[earlier|later|also] that|same day", lambda: Same("day")),
    Rule("day", "[the] following|subsequent|next day", lambda: Neighbour("day", 1)),
    Rule("day", "[the] previous|preceding|prior day", lambda: Neighbour("day", -1)),
    Rule("day", "the day before {:ends}", lambda: Neighbour("day", -1)),
    Rule("day", "the day after {:ends}", lambda: Neighbour("day", 1)),
    Rule("day", "later|earlier|late|early in the|that day", DayInView),
    Rule("day", "{:after_day_verb} the day", DayInView),
)

DISTANCES = (
    Rule("time", "{n:number} [-] {unit} ago", lambda n, unit: Away(unit, -n)),
    Rule("time", "{n:number} {weekdays} ago", lambda n, weekdays: Away("week", 1 - n, Weekday(weekdays, "last"))),
    Rule("time", "{n:number} {unit} from now|today", lambda n, unit: Away(unit, n)),
    Rule("time", "{n:number} {unit} hence", lambda n, unit: Away(unit, n)),
    Rule("time", "{n:number} {unit} ' time", lambda n, unit: Away(unit, n)),
    Rule("time", "{n:number} {unit} ' s time", lambda n, unit: Away(unit, n)),
    Rule("time", "{n:number} {unit} and a half ago", lambda n, unit: Away(unit, -n - 0.5)),
    Rule("time", "{n:number} {unit} ago [on|in] {origin:day}", lambda n, unit, origin: Away(unit, -n, origin)),
    Rule("time", "{n:number} {unit} ago [in] {origin:period}", lambda n, unit, origin: Away(unit, -n, origin)),
    Rule("time", "{n:number} {unit} from {origin:day}", lambda n, unit, origin: Away(unit, n, origin)),
    Rule("time", "{n:number} {unit} later|afterwards|afterward|on", lambda n, unit: After(unit, n)),
    Rule("time", "{n:number} {unit} earlier|previously|prior {:ends}", lambda n, unit: After(unit, -n)),
    Rule("time", "{n:number} {unit} after {:ends}", lambda n, unit: After(unit, n)),
    Rule("time", "{n:number} {unit} before {:ends}", lambda n, unit: After(unit, -n)),
    Rule("time", "[the] same|this time last year", lambda: Away("year", -1, Deictic("month", 0))),
    Rule("time", "last|past|next|coming {:number} {:unit} ago", NoDate),
    Rule("time", "{:many} ago", lambda: Vague("PAST_REF")),
    Rule("time", "{:vague} {:many} ago", lambda: Vague("PAST_REF")),
)

STRETCHES = (
    Rule("time", "the|these|this last|past|previous|preceding {n:number} [-] {unit}", lambda n, unit: Stretch(unit, -n)),
    Rule("time", "the|these|this next|coming|following {n:number} [-] {unit}", lambda n, unit: Stretch(unit, n)),
    # Without an article "last" may be the verb: "will last two weeks".
    Rule("time", "{:after_during} last|past {n:number} {unit}", lambda n, unit: Stretch(unit, -n)),
    Rule("time", "{:after_during} next|coming {n:number} {unit}", lambda n, unit: Stretch(unit, n)),
    Rule("time", "{:after_in} {n:number} {unit}", AheadOrLong),
    Rule("time", "the past {span}", lambda span: Stretch(span, -1)),
    Rule("time", "the coming {span}", lambda span: Stretch(span, 1)),
    Rule("time", "[the|these] last|past [{:vague}] {:many}", lambda: Vague("PAST_REF")),
    Rule("time", "recent {:many}", lambda: Vague("PAST_REF")),
    Rule("time", "[the|these] next|coming [{:vague}] {:many}", lambda: Vague("FUTURE_REF")),
)

PARTS = (
    Rule("time", "earlier this {span}", lambda span: Clipped(Deictic(span, 0), earlier=True)),
    Rule("time", "later this {span}", lambda span: Clipped(Deictic(span, 0), earlier=False)),
    Rule("time", "overnight", lambda: Overnight(Deictic("day", -1)), sure=False),
    Rule("time", "overnight [on] {day}", Overnight),
    Rule("time", "this {day_part}", lambda day_part: TimeOfDay(f"T{day_part}", Deictic("day", 0))),
    Rule("time", "tonight", lambda: TimeOfDay("TNI", Deictic("day", 0))),
    Rule("time", "last night", lambda: TimeOfDay("TNI", Deictic("day", -1))),
    Rule("time", "last evening", lambda: TimeOfDay("TEV", Deictic("day", -1))),
    Rule("time", "[later|earlier] that [same] {day_part}", lambda day_part: TimeOfDay(f"T{day_part}", Same("day"))),
    Rule("time", "{:after_during} the {day_part}", lambda day_part: TimeOfDay(f"T{day_part}"), sure=False),
    Rule("time", "that time|date|point", ThatTime),
)

# Words of time that are no date. They are read so that nothing inside them is.
NO_DATES = (
    Rule("time", "{:number} [-] {:unit}", NoDate),
    Rule("time", "{:number} [-] {:unit} [-|'] old|olds|long", NoDate),
    Rule("time", "{:number} [-] {:unit} before|after {:goes_on}", NoDate),
    Rule("time", "[{:vague}] {:many}", NoDate),
    Rule("time", "{:vague} {:many} later|earlier|before|after", NoDate),
    Rule("time", "the {:one} before|after {:goes_on}", NoDate),
    Rule("time", "every|each|per [other|second|few] {:unit}", NoDate),
    Rule("time", "every|each [other|second] {:weekday}", NoDate),
    Rule("time", "every|each {:month}", NoDate),
    Rule("time", "every|each {:day_part}", NoDate),
    Rule("time", "every|each {:ordinal} {:unit}", NoDate),
    Rule("time", "every|each year on|in {:date}", NoDate),
    Rule("time", "every {:number} {:unit}", NoDate),
    Rule("time", "{reference}", Vague, sure=False),
)

RELATIVE = (*WHOLE, *DAYS, *DISTANCES, *STRETCHES, *PARTS, *NO_DATES)
