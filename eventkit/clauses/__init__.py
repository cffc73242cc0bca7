"""Sentence → clauses: predicates with the participants they really have."""
