"""Fuzzing of everything that reads what others wrote: ``python -m fuzz`` lists the targets, ``make fuzz`` runs them all.

A target is a module with `check`, which reads some bytes as a user's file and raises for a fault of ours only: an error that
is no `EventkitError`, or an answer that contradicts itself. `corpus/TARGET` holds a few inputs to start from, `finds/TARGET` each
input that has ever been a find; tests/test_fuzz.py reads both in every test run.
"""

TARGETS = ("articles", "conllu", "patterns", "configuration", "dates", "overlays", "events", "gold")
