"""What the menders look up in one sentence: its words, names and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from articles.analysis.document import Clause, Expression, Label, Mention, Phrase, Token
from articles.analysis.indonesian import clause_words as words
from articles.analysis.syntax import Syntax

SURE = 0.8  # of an arc that may fill what the rules left open


@dataclass(frozen=True, slots=True)
class View:
    """One sentence with its tree, names and values. Words are named by their place in the tree."""

    text: str
    syntax: Syntax
    mentions: Sequence[Mention]
    expressions: Sequence[Expression]

    def verb(self, clause: Clause) -> int | None:
        """The clause's verb in the tree."""
        return self.syntax.at(clause.predicate.verb.start)

    def token(self, word: int) -> Token:
        """The token of a word."""
        return self.syntax.sentence.tokens[word]

    def word(self, word: int) -> str:
        """The word in lower case."""
        return self.token(word).text.lower()

    def phrase(self, word: int, clauses: Sequence[Clause]) -> Phrase:
        """The noun phrase of a head word, as another clause has read it or else as the tree has it."""
        token = self.token(word)
        for clause in clauses:
            for phrase in (clause.subject, clause.object, clause.complement, clause.antecedent):
                if phrase is not None and phrase.head == token:
                    return phrase
        span = self.syntax.span(word)
        return Phrase(span.start, span.end, token, (span,))

    def begins_with_person(self, phrase: Phrase) -> bool:
        """Whether the phrase is somebody's name, which nothing behind it narrows down."""
        return any(mention.contains(phrase.head) and mention.label is Label.PERSON for mention in self.mentions)

    def begins_with_name(self, phrase: Phrase) -> bool:
        """Whether a name stands at the beginning of the phrase."""
        return any(mention.start == phrase.start for mention in self.mentions)

    def is_counted(self, phrase: Phrase) -> bool:
        """Whether the phrase says how many there are: "tiga siswa", "sebagian warga"."""
        first = phrase.of(self.text).split()[0].lower()
        counts = any(each.start == phrase.start for each in self.expressions)
        return counts or first in words.QUANTIFIERS or first == "sebanyak"
