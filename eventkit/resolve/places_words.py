"""Words around names of places, and how to look at them: "in the northern …", "… County", "… Police"."""

from collections.abc import Callable, Iterable, Iterator

from ..document import Sentence, Token

NAME_TAGS = frozenset({"PROPN", "X"})
SEPARATORS = frozenset({",", "and", "or", "/", "-", "–", "—", "--", "(", ")", ";", ":", "&", "["})
HYPHENS = frozenset({"-", "–"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’", "s'"})
DATELINE_ENDS = frozenset({"-", "--", "–", "—", "(", ","})
LOCATIVE = frozenset("in near outside inside around across throughout".split())
TOWARDS = frozenset("to from of at through via".split())
DIRECTIONS = frozenset(
    """northern southern eastern western central north south east west northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
    north-east north-west south-east south-west downtown uptown upstate mainland nearby rural urban suburban greater
    mid inner outer coastal war-torn neighboring neighbouring occupied modern midtown metropolitan""".split()
)
UNITS = frozenset(
    """city town village hamlet township municipality district province state county counties parish governorate
    oblast region port island suburb borough prefecture department area neighborhood neighbourhood""".split()
)
# "the West Bank city of Nablus" is Nablus.
NAMED_AFTER_OF = frozenset(
    """camp city hamlet neighborhood neighbourhood port settlement stronghold suburb town township village""".split()
)
STREETS = frozenset(
    """street streets st avenue avenues ave road roads rd boulevard blvd drive dr lane highway freeway motorway
    parkway court circle""".split()
)
# "Katarko village", "the Angor Adda area": what a common noun behind a name makes a place.
SETTLEMENTS = UNITS - {"state", "department", "county", "counties", "port"} | frozenset(
    """capital settlement commune quarter camp enclave stronghold hilltop mountaintop mountain front crossing checkpoint base resort hub
    metropolis outpost""".split()
)
NAMED_BY_OF = SETTLEMENTS | STREETS
"""What "of" and a name behind it make a place: "the village of Mubingi"."""
FEATURES = (
    UNITS
    | STREETS
    | frozenset(
        """river creek lake sea bay strait channel canal reservoir dam falls valley mountain mountains mount hills hill
        peak ridge desert forest park beach coast cape peninsula islands isle heights plain plains swamp pass gorge
        square plaza bridge crossing junction camp castle cemetery airport harbor harbour airfield checkpoint
        wilderness refuge farms fields hill quarter range suburb zone""".split()
    )
)
# "patrolled Kassa", "captured Shali": what these verbs act on is a place; of the second row, if it is called one.
ACTS_ON_NAMED_PLACES = frozenset(
    """besiege blockade bomb bombard engulf enter evacuate flood inundate invade liberate loot overrun patrol raid ransack
    ravage recapture retake rock shell storm strafe""".split()
)
ACTS_ON_PLACES = ACTS_ON_NAMED_PLACES | frozenset(
    """assail assault attack capture conquer control demolish devastate flatten hit leave level occupy pound raze reach
    secure seize shake strike surround target torch visit""".split()
)
# A town's people and bodies: "Danbury police", "a Torrington firefighter".
CIVIC = frozenset(
    """police sheriff sheriffs deputy prosecutor coroner clerk fire city town township county parish mayor mayoral
    council councillor councilman councilwoman alderman high public community superior circuit district elementary
    middle junior senior volunteer regional area chamber historical municipal school schools hospital selectman
    selectmen firefighters firefighter resident residents native officials lawmakers legislature gov governor sen rep
    senator house state department division metro suburb borough downtown library post herald gazette arts health man
    woman men women teen teenager couple boy girl driver investigators officers neighborhood""".split()
)
# Words of headlines and of the names of bodies that some village is also called.
COMMON = frozenset(
    """vice miss democrat republican independent cathedral church chapel christmas thanksgiving easter congress senate
    summit commonwealth centre center marines marine mission academy college university institute station store
    national international federal union liberation justice patrol navy army capitol grand jury president
    minister premier king queen prince princess pope saint god mound story santa hall casino islamic republic
    democratic people movement front party league""".split()
)
GENERIC = DIRECTIONS | FEATURES | CIVIC | COMMON
BEFORE_NAMES = DIRECTIONS | {"the"}
"""What may stand between a name and the word that places it."""


def is_name(token: Token) -> bool:
    """A capitalised word that is tagged as a name."""
    return token.upos in NAME_TAGS and token.text[:1].isupper()


def word_before(sentence: Sentence, first: int) -> str:
    """The word before a name, over "the" and directions: "in" for "in the northern Ghouta", "outside" for "outside of Homs"."""
    i = first - 1
    while i >= 0 and sentence[i].text.lower() in BEFORE_NAMES:
        i -= 1
    if i > 0 and sentence[i].text.lower() == "of" and sentence[i - 1].text.lower() in LOCATIVE:
        i -= 1
    return sentence[i].text.lower() if i >= 0 else ""


def word_after(sentence: Sentence, last: int) -> str:
    """The word after a name: "police" for "Danbury Police"."""
    return sentence[last + 1].text.lower().strip(".") if last + 1 < len(sentence) else ""


def is_of_unit(sentence: Sentence, first: int, last: int) -> bool:
    """ "the village of Mubingi", "Katarko village", "the Angor Adda area": a common word says that it is a place."""
    after = sentence[last + 1] if last + 1 < len(sentence) else None
    if after is not None and after.text.islower() and after.lemma.lower() in SETTLEMENTS:
        if not holds_unit(sentence, first, last):
            return True
    unit = sentence[first - 2] if first > 1 and sentence[first - 1].text.lower() == "of" else None
    if unit is not None and unit.text.islower() and unit.lemma.lower() in NAMED_BY_OF:
        return True
    followed = word_after(sentence, last) in (",", "(")
    return any(_is_called_place(sentence, token, followed) for token in sentence.tokens[first : last + 1])


def holds_unit(sentence: Sentence, first: int, last: int) -> bool:
    """ "the Andean village of Chacas" is Chacas; "Amra village of Kordofan" and "the Findik region of Sirnak" are Amra and Findik."""
    if first == 0 or sentence[first - 1].text.lower() not in BEFORE_NAMES | {"a", "an"}:
        return False
    after = sentence[last + 1] if last + 1 < len(sentence) else None
    return after is not None and after.lemma.lower() in NAMED_AFTER_OF and word_after(sentence, after.i) == "of"


def _is_called_place(sentence: Sentence, token: Token, followed: bool) -> bool:
    """ "Gorey, a highly embattled town", which is `followed` by a comma, and "the capital, Gorey"."""
    if not followed and token.deprel != "appos":
        return False
    beside = [t for t in sentence.children(token.i, "appos") if t.i > token.i] if followed else []
    if token.deprel == "appos":
        beside.append(sentence[token.head])
    return any(t.text.islower() and t.lemma.lower() in SETTLEMENTS and t.lemma.lower() == t.text for t in beside)


def trim(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A stretch of tokens without "the", possessives and punctuation at its ends; it may be empty (first > last)."""
    while first <= last and (sentence[first].upos in ("DET", "PUNCT", "ADP") or sentence[first].text.lower() == "the"):
        first += 1
    while last >= first and (sentence[last].text.lower() in POSSESSIVES or not any(c.isalnum() for c in sentence[last].text)):
        last -= 1
    return first, last


def has_own_preposition(sentence: Sentence, first: int) -> bool:
    """The preposition before belongs to this very name: "in Jackson", not "in Jackson's view"."""
    return sentence[first].deprel != "nmod:poss" or not sentence.children(first, "case")


def runs(first: int, last: int, breaks: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """The stretches of [first, last] between the indices that break them.

    >>> list(runs(0, 5, {2, 3}.__contains__))
    [(0, 1), (4, 5)]
    """
    return neighbours(i for i in range(first, last + 1) if not breaks(i))


def neighbours(indices: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The stretches of indices that follow each other, of indices in order.

    >>> list(neighbours([0, 1, 4]))
    [(0, 1), (4, 4)]
    """
    run: list[int] = []
    for i in indices:
        if run and i > run[-1] + 1:
            yield run[0], run[-1]
            run = []
        run.append(i)
    if run:
        yield run[0], run[-1]
