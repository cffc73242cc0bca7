"""News text in, typed event records out."""
