"""The review page's picture of a text: its passage cut where evidence begins and ends, its questions as cards."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.items import Form
from quizzes.models import FORM_NAMES, KIND_NAMES, LEVEL_NAMES, Question
from quizzes.services import Quote, explain_rank, quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.utils.functional import _StrPromise

    from articles.models import Revision
    from quizzes.items import Item


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the passage; ``is_evidence`` where some question is proven by it."""

    text: str
    start: int
    end: int
    is_evidence: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, counted from 1, in its segments."""

    number: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A question as the teacher weighs it."""

    question: Question
    item: Item
    evidence: tuple[Quote, ...]

    @property
    def form_name(self) -> str | _StrPromise:
        """The form in the teacher's language."""
        return FORM_NAMES[self.item.form]

    @property
    def kind_name(self) -> str | _StrPromise:
        """The kind in the teacher's language."""
        return KIND_NAMES[self.item.kind]

    @property
    def level_name(self) -> str | _StrPromise:
        """The level in the teacher's language."""
        return LEVEL_NAMES[self.item.level]

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Each prompt with its key; events in their right order."""
        pairs = zip(self.item.prompts, self.item.key, strict=False) if self.item.prompts else ()
        return sorted(pairs, key=lambda pair: int(pair[1])) if self.item.form is Form.ORDERING else [*pairs]

    @property
    def spare(self) -> list[str]:
        """The options of a matching item that belong to no prompt."""
        options = self.item.options if self.item.form is Form.MATCHING else ()
        return [option.text for option in options if option.text not in self.item.key]

    @property
    def reasons(self) -> list[str]:
        """What speaks for the question and against it, in the teacher's language."""
        return [explain_rank(reason) for reason in self.item.reasons]

    @property
    def spans(self) -> str:
        """The evidence as "start-end", parted by blanks, for the script that lights it up."""
        return " ".join(f"{quote.start}-{quote.end}" for quote in self.evidence)

    @property
    def is_draft(self) -> bool:
        """Whether the question waits for a decision."""
        return self.question.status == Question.Status.DRAFT

    @property
    def is_approved(self) -> bool:
        """Whether quizzes may use it."""
        return self.question.status == Question.Status.APPROVED

    @property
    def is_rejected(self) -> bool:
        """Whether the teacher turned it down."""
        return self.question.status == Question.Status.REJECTED

    @property
    def is_set_aside(self) -> bool:
        """Whether it is kept only so that it does not come again: turned down, or replaced by another."""
        return self.question.status in (Question.Status.REJECTED, Question.Status.REPLACED)


@dataclass(frozen=True, slots=True)
class Review:
    """The whole page; ``cards`` in the order of the text, those without evidence last.

    ``is_newest`` where the article's text still is this one.
    """

    revision: Revision
    is_newest: bool
    paragraphs: tuple[Paragraph, ...]
    cards: tuple[Card, ...]

    @property
    def drafts(self) -> int:
        """How many questions wait."""
        return sum(card.is_draft for card in self.cards)

    @property
    def approved(self) -> int:
        """How many are approved."""
        return sum(card.is_approved for card in self.cards)

    @property
    def rejected(self) -> int:
        """How many the teacher turned down."""
        return sum(card.is_rejected for card in self.cards)

    @property
    def kept(self) -> tuple[Card, ...]:
        """The cards that quizzes may use now or once they are approved."""
        return tuple(card for card in self.cards if not card.is_set_aside)

    @property
    def set_aside(self) -> tuple[Card, ...]:
        """The others."""
        return tuple(card for card in self.cards if card.is_set_aside)


def review_of(revision: Revision) -> Review:
    """The page for ``revision``."""
    cards = [card_of(question, revision.body) for question in revision.questions.all()]
    cards.sort(key=lambda card: (_position(card), card.question.pk))
    return Review(revision, revision == revision.article.revision, _paragraphs(revision.body, cards), tuple(cards))


def passage_of(revision: Revision, questions: Iterable[Question]) -> tuple[Paragraph, ...]:
    """The text of ``revision`` with the evidence of those ``questions`` alone."""
    return _paragraphs(revision.body, [card_of(question, revision.body) for question in questions])


def card_of(question: Question, body: str) -> Card:
    """One question with its evidence in ``body``."""
    item = question.item
    return Card(question, item, quotes(item, 0, body))


def _position(card: Card) -> float:
    return min((quote.start for quote in card.evidence), default=float("inf"))


def _paragraphs(body: str, cards: list[Card]) -> tuple[Paragraph, ...]:
    spans = sorted({(quote.start, quote.end) for card in cards for quote in card.evidence})
    found: list[Paragraph] = []
    offset = 0
    for line in body.splitlines(keepends=True):
        start, end = offset, offset + len(line.rstrip())
        offset += len(line)
        if line.strip():
            found.append(Paragraph(len(found) + 1, tuple(_segments(body, start, end, spans))))
    return tuple(found)


def _segments(body: str, start: int, end: int, spans: list[tuple[int, int]]) -> list[Segment]:
    edges = sorted({start, end} | {cut for span in spans for cut in span if start < cut < end})
    return [Segment(body[a:b], a, b, any(s <= a and b <= e for s, e in spans)) for a, b in pairwise(edges)]
