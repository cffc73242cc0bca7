"""The pattern language: text → patterns, and clause × pattern → frame."""
