"""What stands between the facts and the forms: one fact with one of its roles asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.items import Form, Kind, Level, Proof, Swap

if TYPE_CHECKING:
    from articles.analysis.document import Expression, Mention, Span


class AnswerType(StrEnum):
    """What kind of thing the key is, which decides what can stand beside it as a distractor."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PRODUCT = "product"
    THING = "thing"
    TITLE = "title"
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    REASON = "reason"
    MANNER = "manner"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Asked:
    """A stem and its key with all that a form needs to build an item of it.

    ``stem`` is a whole question. ``keys`` are spans of the document's text, one for each member of a list, and
    ``evidence`` the sentences that prove them; ``said`` words the keys where the answer is not the spans themselves
    ("Budi lebih dahulu"), and ``proof`` tells how they prove it. ``frame`` is the same fact as a self-contained
    statement, cut where the key stands: ``frame[0] + key + frame[1]`` is a sentence that ends in a full stop; None
    where the fact makes no good statement. ``mention`` or ``expression`` is the name or value that the (single) key is.
    ``is_open`` says that the text's list goes on. ``worth`` is the question's own merit, 0 to 1, with ``why``.
    ``role`` and ``fact`` (the fact's number) tell which questions are about the same thing; one put together of
    several facts lists their numbers in ``uses``. ``wrong`` are distractors that come with the question, best first;
    where they are given no others are sought. ``only`` are the forms that it can take; empty means any.
    ``source`` names what found it: "clause", or a source of attributes or of integrating questions.
    ``beside_clause`` says that no clause states the fact: the "tidak" of "Bandara Melati, Kota Solo, tidak ditutup" and
    any "mungkin" do not touch where the airport lies.
    ``swaps`` made a key that is a false statement.
    """

    stem: str
    kind: Kind
    answer: AnswerType
    keys: tuple[Span, ...]
    evidence: tuple[Span, ...]
    fact: int
    role: str
    frame: tuple[str, str] | None = None
    mention: Mention | None = None
    expression: Expression | None = None
    is_open: bool = False
    level: Level = Level.LOCATE
    worth: float = 0.5
    why: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    proof: Proof = Proof.SPAN
    wrong: tuple[str, ...] = ()
    only: tuple[Form, ...] = ()
    uses: tuple[int, ...] = ()
    source: str = "clause"
    beside_clause: bool = False
    swaps: tuple[Swap, ...] = ()

    def is_proven_in(self, span: Span) -> bool:
        """Whether ``span`` lies in a sentence of the evidence."""
        return any(sentence.contains(span) for sentence in self.evidence)

    @property
    def facts(self) -> frozenset[int]:
        """The numbers of all facts that it asks about."""
        return frozenset((self.fact, *self.uses))
