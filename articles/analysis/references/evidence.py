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
    NAMED = "name or known thing that its clause or the sentence before is about, or noun that it describes"
    ONLY_NAMED = "only person whom its sentence names"
    SUBJECT = "thing that its clause is about"
    TOPIC = "subject of the sentence before"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words mean, and the evidence of the references that led there, none where it is said outright."""

    span: Span
    through: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What an anaphor means and the evidence for it.

    ``start`` is where the words begin that mean it, None for all of them: "negara itu" in "keputusan negara itu".
    """

    evidence: Evidence
    meaning: Meaning
    start: int | None = None

    @property
    def evidences(self) -> tuple[Evidence, ...]:
        """All that the answer stands on: it is no surer than the weakest."""
        return (self.evidence, *self.meaning.through)
