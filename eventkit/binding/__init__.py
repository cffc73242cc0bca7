"""Clause × mentions → the date and the place that are the event's own."""
