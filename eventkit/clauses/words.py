"""The words by which `clauses` tells who really takes part: verbs of control, light verbs, counting and empty nouns."""

# "took *steps to* relax the rules": with this object the verb is a step towards what is said next.
PURPOSEFUL = frozenset({("take", "step"), ("take", "measure"), ("take", "action"), ("join", "force")})
# "Protesters were urged to leave": the object of these verbs, not their subject, is to act.
OBJECT_CONTROL = frozenset(
    """advise allow appoint ask assign authorise authorize beg bring call caution cause challenge
    choose coax coerce command commission compel convince direct drive elect enable encourage
    entitle exhort expect forbid force get help hire implore incite induce influence inspire
    instruct invite lead leave let make motivate nominate nudge oblige order permit persuade plead
    prepare press pressure prod prompt push put recruit remind request require see send spur summon
    teach tell tempt train trick trust urge warn watch""".split()
)

# "sought to pay": whoever seeks it is to do it.
SUBJECT_CONTROL = frozenset(
    "agree aim attempt decide decline fail hope manage offer plan pledge promise refuse seek struggle threaten try vow want".split()
)

# "accused them of lying", "barred him from voting": their object did it, or is not to.
DEED_CONTROL = frozenset(
    """accuse acquit arrest ban bar blame charge condemn convict criticise criticize deter discourage fine indict investigate jail
    penalise penalize praise prevent prohibit prosecute punish sanction sentence stop sue suspect thank""".split()
)

# The noun names the event, the verb only carries tense and subject: "carried out an attack".
LIGHT_VERBS = frozenset(
    """begin bring carry commit complete conclude conduct continue convene deliver do effect enact
    engage enter escalate execute extend give grant halt have hold host impose intensify issue join
    keep launch lead lift maintain make mount observe offer open orchestrate order organise organize
    perform plan present provide pursue put reach receive renew resume send sign spearhead stage
    start step stop suffer suspend sustain take threaten undergo undertake unleash voice wage attend
    sponsor schedule cancel postpone express pay plot attempt broker mediate face""".split()
)
# "The talks *took* place", "fighting *raged* between X and Y": these verbs only say that the event of their subject is on.
HAPPENING = frozenset(
    """happen occur take come go begin start follow continue end be erupt break rage flare resume persist intensify escalate
    spread ensue""".split()
)
# Light verbs that take their noun behind a preposition: "engaged in talks", "entered into talks".
ENTERING = frozenset("engage enter take begin step".split())
# "Syria suffered an Israeli attack": the verb's subject is the one acted upon.
PASSIVE_LIGHT_VERBS = frozenset("suffer undergo receive sustain face".split())

# "his arrest", "the president's assassination": the possessor is the one acted upon.
PATIENT_NOUNS = frozenset(
    """abduction arrest assassination beating beheading capture conviction death deportation
    detention dismissal eviction execution expulsion extradition freeing hanging imprisonment
    impeachment incarceration indictment jailing kidnapping killing lynching murder ouster overthrow
    poisoning prosecution punishment release removal sentencing shooting slaying torture trial
    acquittal deposition liberation disappearance ousting sacking massacre persecution mistreatment""".split()
)

# "a series of attacks", "dozens of protesters": the phrase is about what follows "of".
QUANTIFIERS = frozenset(
    """act array barrage batch bout campaign couple day dozen flurry form group handful host hundred kind lot
    majority million number package pair part range round score scores series set sort spate string tens
    thousand ton tonne type variety wave week kg kilogram pound bag truckload shipment load worth rest half quarter
    percent % many some most few several one dozens hundreds thousands millions remainder bulk share element mixture
    combination litre barrel gallon team consignment planeload""".split()
)

# "a mediation *effort*", "military aid *programme*": the phrase is about the noun before it.
EMPTY_NOUNS = frozenset(
    """effort mission attempt bid campaign drive move programme program process action activity operation initiative
    scheme plan measure work supply package project deal offer exercise""".split()
)

# Adjectives of somebody's mind: the "it" of "it is willing" is somebody.
WILLING = frozenset("willing ready prepared determined eager keen reluctant unwilling able unable happy committed set".split())
# "were engaged in clashes": the participle tells what its subject does.
STATES = frozenset("engage involve lock embroil entangle participate mire".split())
# Verbs that always say whom: without an object, a headline means that it was done to its subject ("Editor *jailed* in Lima").
NEVER_ALONE = frozenset(
    """abduct acquit arrest assassinate behead convict deport detain evict execute expel extradite free hang imprison indict
    injure jail kidnap kill oust release rescue sentence wound""".split()
)

# "the *claim that* ...": nouns that tell what a clause says.
TOLD = frozenset(
    """accusation allegation announcement assertion assumption assurance belief charge claim complaint conclusion condition concern
    confirmation conviction demand denial doubt evidence fact fear feeling finding hint hope idea impression indication news
    notion possibility pledge prediction promise proof report revelation risk rumour rumor sign speculation statement suggestion
    suspicion theory threat view vow warning word""".split()
)

# "*led to* war", "*prompted* an attack": whether the object happened hangs on the verb, as with light verbs.
CREATING = frozenset(
    """allow avert bring cause consider create demand expect fear force generate ignite inspire lead mean mull need permit
    advance facilitate precipitate produce promote prompt propose provoke rate revive require result risk see spark spur
    trigger weigh welcome""".split()
)
# "denied *arming* rebels": verbs whose complement is a gerund.
GERUND_TAKING = frozenset(
    """admit avoid begin cease consider continue defend delay deny discuss favour finish keep mull oppose postpone propose
    recommend resume risk start stop suggest support consider contemplate acknowledge quit""".split()
)
# "experienced attempts *to hack* his phone": who undergoes a try does not try.
UNDERGOING = frozenset(
    """block condemn criticise criticize decry denounce detect endure escape experience face fear foil frustrate oppose prevent
    reject report resist see stop suffer survive thwart undergo weather witness""".split()
)
TRIES = frozenset("attempt bid call campaign demand drive effort move plan plot pressure proposal push threat try".split())
# "spoke of the need *to open* the border": not who speaks is to open it.
NEEDS = frozenset("duty importance necessity need requirement urgency".split())

# Prepositions in two spellings.
SPELLED_ALIKE = {"towards": "toward", "amongst": "among", "amidst": "amid", "till": "until"}
