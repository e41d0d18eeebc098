"""What an answer stands on, so that each kind of evidence can be measured by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from articles.analysis.document import Span


class Evidence(StrEnum):
    """The kinds of evidence; the values are the keys of the table of confidences."""

    SAME_WORD = "same noun, name of that kind, or verb of the same root"
    ONLY_ONE = "only one of its kind near"
    ACTING = "who acts in its clause, or spoke, acted or was acted on last"
    LAST_HUMAN = "last subject that says what a person is"
    NEAREST = "last of its kind"
    PAIR = "last two named together"
    SENTENCE_BEFORE = "what the sentence before says"
    SUBJECT = "thing that its clause is about"
    DESCRIBED = "noun that its clause describes"
    TOPIC = "subject of the sentence before"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words mean, and the evidence of the references that led there, none where it is said outright."""

    span: Span
    through: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What an anaphor means and the evidence for it."""

    evidence: Evidence
    meaning: Meaning

    @property
    def evidences(self) -> tuple[Evidence, ...]:
        """All that the answer stands on: it is no surer than the weakest."""
        return (self.evidence, *self.meaning.through)
