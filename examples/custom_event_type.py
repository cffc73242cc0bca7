"""A type of one's own: layoffs, with the number of jobs and the reason."""

import json

import eventkit


class Layoff(eventkit.Event):
    """An employer cuts jobs."""

    jobs: eventkit.Quantity | None = None
    reason: str | None = None

    patterns = """
    {actors:ORG} (cut|slash|shed|axe) {jobs:NUMBER} [because of {reason}]
        + Acme will cut 300 jobs because of weak sales.
        - The chef cut three onions.
    {actors} (lay off|fire|sack) {targets}
        + Acme laid off 300 workers in Ohio.
    """


extractor = eventkit.Extractor(types=[Layoff])
for sentence in ("Globex laid off 40 engineers in Lyon.", "Acme will cut 300 jobs because of weak sales."):
    for event in extractor.analyze(sentence).events:
        jobs = event.jobs.low if event.jobs else None
        print(event.type, event.status.value, [a.name for a in event.actors], event.action.text, jobs, event.reason)

print(json.dumps(eventkit.json_schema(eventkit.EventTypes([Layoff])))[:80], "…")
