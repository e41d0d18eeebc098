"""What an answer stands on, so that each kind of evidence can be weighed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from articles.analysis.document import Span


class Evidence(StrEnum):
    """The kinds of evidence; weights are fitted on their names."""

    SAME_WORD = "same noun, name of that kind, or verb of the same root"
    SAME_LOOSE = "same noun of several, with -nya, or that says what something is"
    SAME_INSIDE = "same noun inside another noun's phrase"
    ONLY_ONE = "only one of its kind near"
    ACTING = "who acts in its clause, or spoke, acted or was acted on last"
    LAST_HUMAN = "last subject that says what a person is"
    NEAREST = "last of its kind"
    PAIR = "last two named together"
    SENTENCE_BEFORE = "what the sentence before says"
    DEED_BEFORE = "what the sentence before tells, for a noun of what is done"
    NAMED = "name or known thing that its clause or the sentence before is about, or noun that it describes"
    ONLY_NAMED = "only person whom its sentence names"
    SUBJECT = "thing that its clause is about"
    TOPIC = "subject of the sentence before"
    SALIENT = "what is spoken of most near, where nothing else tells"
    RESULT = "what was done last, for a noun of what comes of it"
    AFTER = "named only after, where a text begins in the middle"
    SPELT = "words whose initials it is made of"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words mean, and how sure the reference is that led there, 1 where it is said outright."""

    span: Span
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """What an anaphor means and the evidence for it.

    ``start`` is where the words begin that mean it, None for all of them: "negara itu" in "keputusan negara itu".
    ``sure`` is what all that speaks for the answer weighs, once it has been weighed.
    """

    evidence: Evidence
    meaning: Meaning
    start: int | None = None
    sure: float = 1.0

    @property
    def led_to(self) -> Meaning:
        """What a reference to this reference means: no surer than this one."""
        return Meaning(self.meaning.span, self.sure)
