"""Public health: outbreaks, vaccination campaigns, recalls."""

from typing import ClassVar

from ..events import Event


class HealthEvent(Event):
    """What the types of this pack share: diseases need no actor."""

    impersonal: ClassVar[bool] = True
    family: ClassVar[str | None] = "health"


class Outbreak(HealthEvent):
    """A disease breaks out or spreads; the dead and the sick stand in `quantities`."""

    patterns = """
    @disease = cholera|ebola|measles|malaria|dengue|polio|influenza|virus|coronavirus|plague|typhoid|meningitis|mpox|monkeypox|yellow fever|bird flu|swine flu|covid|sars|mers|zika|tuberculosis|diphtheria|anthrax|rabies|hepatitis|norovirus|salmonella|listeria|lassa fever|marburg|chikungunya|flu|avian flu|avian influenza|foot and mouth|african swine fever|leptospirosis|encephalitis|whooping cough|pertussis|mumps|rubella|hiv|e. coli|dysentery|diarrhoea|lassa|smallpox|fever|infection|disease|hantavirus|legionnaires|legionella
    @wave = outbreak|epidemic|pandemic|contagion
    (@disease|@wave) (break out|spread|emerge|erupt|kill|infect|sicken|hit|sweep|claim|strike|resurface|reappear|afflict|ravage|rage|surge|flare|flare up|affect) [*]
        + Cholera broke out in three districts of Malawi.
        + An epidemic killed 200 people in Guinea.
        + Measles has infected hundreds of children.
        - The video spread quickly.
    {actors} (declare|report|confirm|announce|detect|record|notify|register|log) (@wave|case|@disease|first case|new case|infection) [of @disease]
        + Uganda declared an outbreak of Ebola on Tuesday.
        + Two cases of polio were confirmed in Kano.
        - The court reported its ruling.
    {targets} (contract|catch|test positive for|fall ill with|be infected with|come down with|succumb to) (@disease)
        + Eleven villagers contracted anthrax.
    {targets} (die|fall ill|sicken) of|from|with (@disease)
        + Sixty people died of cholera in Sudan.
    outbreak|epidemic|spread|resurgence of (@disease)
        + An outbreak of measles closed schools in Samoa.
        - An outbreak of violence closed schools.
    (cholera outbreak|ebola outbreak|measles outbreak|polio outbreak|dengue outbreak|flu outbreak|flu epidemic|ebola epidemic|disease outbreak|malaria epidemic|virus outbreak|plague outbreak|coronavirus outbreak|bird flu outbreak|mpox outbreak|coronavirus pandemic|meningitis outbreak|salmonella outbreak) [in|at|of *]
        + The cholera outbreak in Haiti worried aid workers.
    ! outbreak of (violence|fighting|war|hostility|peace|laughter|applause|protest|unrest)
        - The outbreak of war surprised Europe.
    ! (virus|computer virus|worm) (infect|hit|spread|sweep|strike|affect) (computer|network|server|file|system|phone|website|machine)
        - The virus infected computers.
    ! {actors} (report|record|register|confirm) case of (murder|rape|corruption|fraud|theft|abuse|torture|violence|violation|kidnapping|extortion)
        - The police recorded a case of fraud.
    """


class Vaccination(HealthEvent):
    """People or animals are vaccinated."""

    patterns = """
    @drive = vaccination|vaccination campaign|immunisation|immunisation campaign|vaccination drive|vaccine|vaccination programme|inoculation|immunisation drive|vaccine rollout|booster campaign|mass vaccination|polio campaign|booster|jab
    {actors} (vaccinate|immunise|inoculate) {targets} [against *]
        + Nurses vaccinated 5,000 children against polio.
    {actors} (vaccinate|immunise|inoculate) (cattle|poultry|animal|livestock|dog|bird|herd|population|resident|inhabitant|pupil) [against *]
        + The ministry vaccinated dogs against rabies.
    {actors} (launch|begin|start|roll out|resume|conduct|introduce|kick off|carry out|run|hold|suspend|expand) (@drive) [in|for|of|against *]
        + Kenya launched a vaccination campaign in Kisumu.
        - Kenya launched a satellite.
    {targets} (receive|get) (vaccine|vaccination|jab|shot|first dose|vaccine dose|booster)
        + Thousands of teachers received the vaccine.
    (vaccination campaign|immunisation campaign|vaccination drive|mass vaccination|vaccine rollout) [in|for|of|against *] [by {actors}]
        + The vaccination campaign in Gaza was praised.
    vaccination|immunisation|inoculation of {targets} [by {actors}]
        + The vaccination of refugees by nurses went on.
    """


class Recall(HealthEvent):
    """A maker takes a product back, or an agency has it taken off the shelves."""

    patterns = """
    @product = product|car|vehicle|drug|medicine|batch|toy|food|device|model|phone|battery|item|vaccine|truck|lot|meat|beef|egg|cheese|milk|formula|infant formula|pill|tablet|airbag|bottle|pacemaker|implant|syrup|chocolate|lettuce|spinach|crib|heater|washing machine|laptop|appliance|peanut butter|seat|stroller|cereal|salad|sausage|juice|powder
    {actors} recall (@product) [over|after *]
        + Acme recalled 20,000 cars over faulty brakes.
        - Syria recalled its ambassador.
    {actors} (withdraw|pull|take) (@product) from (market|sale|shelf|shop|store)
        + The chain withdrew the cheese from sale.
    {actors} (issue|announce|order|begin|expand|initiate|launch|widen) (recall|product recall|safety recall) [of|for @product]
        + Toyota announced a recall of trucks in Japan.
    recall of (@product) [by {actors}]
        + The recall of drugs by Globex widened.
    (product recall|food recall|car recall|safety recall|vehicle recall|drug recall) [of|by|over|in *]
        + The food recall in Canada was the largest so far.
    """


TYPES = (Outbreak, Vaccination, Recall)
