"""Clauses mended by the parser's tree; ``mender.Mender`` does it for one sentence."""
