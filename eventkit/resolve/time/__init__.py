"""Words of time → calendar periods: lexer, grammar and the arithmetic beneath `resolve.dates`."""
