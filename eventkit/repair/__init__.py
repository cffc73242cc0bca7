"""Sentence → sentence: the usual slips of a statistical parser put right before anyone reads the tree."""
