"""Treebank and NER files → the folder of English Stanza models that eventkit ships. See README.md."""
