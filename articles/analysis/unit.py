"""One element of a sentence for the chunk grammar: a whole name, value or word."""

from __future__ import annotations

from dataclasses import dataclass

from articles.analysis.document import Expression, Mention, Span, Token

# universal parts of speech -> the chunk grammar's tags; any other is a noun
POS_TAGS = {
    "VERB": "V",
    "AUX": "AUX",
    "ADJ": "ADJ",
    "ADV": "ADV",
    "NUM": "NUM",
    "PRON": "PRO",
    "DET": "Q",
    "ADP": "P",
    "CCONJ": "CC",
    "SCONJ": "SC",
    "PART": "ADV",
}


@dataclass(frozen=True, slots=True)
class Unit(Span):
    """One element of a sentence: ``tag`` is the chunk grammar's, ``word`` its first token in lower case."""

    tag: str
    tokens: tuple[Token, ...]
    mention: Mention | None = None
    expression: Expression | None = None

    @property
    def word(self) -> str:
        """The first token in lower case."""
        return self.tokens[0].text.lower()
