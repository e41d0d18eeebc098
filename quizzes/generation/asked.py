"""What stands between the facts and the forms: one fact with one of its roles asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.items import Kind, Level

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
    ``evidence`` the sentence that proves them. ``frame`` is the same fact as a self-contained statement, cut where
    the key stands: ``frame[0] + key + frame[1]`` is a sentence that ends in a full stop; None where the fact makes
    no good statement. ``mention`` or ``expression`` is the name or value that the (single) key is.
    ``is_open`` says that the text's list goes on. ``worth`` is the question's own merit, 0 to 1, with ``why``.
    ``role`` and ``fact`` (the fact's number) tell which questions are about the same thing.
    """

    stem: str
    kind: Kind
    answer: AnswerType
    keys: tuple[Span, ...]
    evidence: Span
    fact: int
    role: str
    frame: tuple[str, str] | None = None
    mention: Mention | None = None
    expression: Expression | None = None
    is_open: bool = False
    level: Level = Level.LOCATE
    worth: float = 0.5
    why: tuple[str, ...] = ()
