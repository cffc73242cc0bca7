"""Public health: outbreaks, vaccination campaigns, recalls."""

from ..events import Event



class Outbreak(Event):
    """A disease breaks out or spreads."""

    patterns = """
    (outbreak|epidemic|pandemic|cholera|ebola|measles|malaria|dengue|polio|influenza|virus|coronavirus|plague|typhoid|meningitis|mpox|yellow fever|bird flu|swine flu) (break out|spread|emerge|erupt|kill|infect|sicken|hit|sweep|claim|strike) [* ]
        + Cholera broke out in three districts of Malawi.
        + An epidemic killed 200 people in Guinea.
        - The video spread quickly.
    {actors} (declare|report|confirm|announce|detect) (outbreak|epidemic|pandemic|state of emergency|case) [of *]
        + Uganda declared an outbreak of Ebola on Tuesday.
    outbreak|epidemic of *
        + An outbreak of measles closed schools in Samoa.
        - An outbreak of violence closed schools.
    ! outbreak of (violence|fighting|war|hostility|peace|laughter|applause)
        - The outbreak of war surprised Europe.
    """


class Vaccination(Event):
    """People are vaccinated."""

    patterns = """
    {actors} (vaccinate|immunise|inoculate) {targets} [against *]
        + Nurses vaccinated 5,000 children against polio.
    {actors} (launch|begin|start|roll out|resume|conduct) (vaccination|vaccination campaign|immunisation|immunisation campaign|vaccination drive|vaccine)
        + Kenya launched a vaccination campaign in Kisumu.
        - Kenya launched a satellite.
    """


class Recall(Event):
    """A maker takes a product back."""

    patterns = """
    {actors:ORG} recall (product|car|vehicle|drug|medicine|batch|toy|food|device|model|phone|battery|item|vaccine)
        + Acme recalled 20,000 cars over faulty brakes.
        - Syria recalled its ambassador.
    recall of (product|car|vehicle|drug|medicine|batch|toy|food|device|phone|battery) [by {actors:ORG}]
        + The recall of drugs by Globex widened.
    """


TYPES = (Outbreak, Vaccination, Recall)
