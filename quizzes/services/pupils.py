"""What a pupil's page may know: before submission nothing that could carry a key."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from quizzes.items import Form, Item, Kind, item_from_dict
from quizzes.services.attempts import given, points_of

if TYPE_CHECKING:
    from quizzes.models import Attempt, QuizVersion, Response


@dataclass(frozen=True, slots=True)
class PupilPassage:
    """A text to read, cut into its paragraphs."""

    title: str
    source: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PupilItem:
    """A question without its key: there is no field that could hold one.

    ``passage`` counts from 0; ``is_list`` says that the answer is several things, not how many.
    """

    number: int
    points: Decimal
    form: Form
    stem: str
    options: tuple[str, ...]
    passage: int
    is_list: bool


@dataclass(frozen=True, slots=True)
class PupilView:
    """A version as pupils see it; ``passages`` is empty where the teacher hides the reading."""

    title: str
    passages: tuple[PupilPassage, ...]
    items: tuple[PupilItem, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of evidence: the characters ``start`` to ``end`` of the body of passage ``passage`` (from 0).

    ``paragraph`` counts from 1, as the reader does.
    """

    text: str
    passage: int
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReviewedItem:
    """A question after submission: what was answered, what is right, and the sentence that proves it.

    ``chosen`` and ``key_choices`` are positions in ``options``; ``mark`` runs from 0 to 1.
    """

    number: int
    points: Decimal
    form: Form
    stem: str
    options: tuple[str, ...]
    chosen: tuple[int, ...]
    text: str
    mark: Decimal
    key: tuple[str, ...]
    key_choices: tuple[int, ...]
    evidence: tuple[Quote, ...]

    @property
    def is_right(self) -> bool:
        """Whether the answer earned the whole mark."""
        return self.mark == 1

    @property
    def is_answered(self) -> bool:
        """Whether there was an answer at all."""
        return bool(self.chosen or self.text.strip())


def pupil_view(version: QuizVersion) -> PupilView:
    """What pupils see of ``version`` while they answer."""
    content = version.content
    passages = content["passages"] if version.quiz.show_passage else []
    return PupilView(
        title=content["title"],
        passages=tuple(PupilPassage(p["title"], p["source"], paragraphs(p["body"])) for p in passages),
        items=tuple(_asked(entry) for entry in content["items"]),
    )


def reviewed(attempt: Attempt) -> tuple[ReviewedItem, ...]:
    """Every item with the answer, the key and the evidence.

    Empty before submission, and where the quiz shows its pupils nothing but the score.
    """
    version = attempt.version
    if attempt.submitted is None or not version.quiz.show_evidence:
        return ()
    responses = {response.number: response for response in attempt.responses.all()}
    return tuple(
        _reviewed(entry, version.content["passages"], responses.get(entry["number"]))
        for entry in version.content["items"]
    )


def paragraphs(body: str) -> tuple[str, ...]:
    """The paragraphs of ``body``: its lines that are not blank."""
    return tuple(line.strip() for line in body.splitlines() if line.strip())


def paragraph_at(body: str, offset: int) -> int:
    """The number, from 1, of the paragraph of ``body`` that holds the character at ``offset``."""
    return len(paragraphs(body[: offset + 1]))


def _asked(entry: dict[str, Any]) -> PupilItem:
    item = item_from_dict(entry["item"])
    return PupilItem(
        number=entry["number"],
        points=points_of(entry),
        form=item.form,
        stem=item.stem,
        options=tuple(option.text for option in item.options),
        passage=entry["passage"],
        is_list=item.form is Form.SHORT_ANSWER and item.kind is Kind.LIST,
    )


def _reviewed(entry: dict[str, Any], passages: list[dict[str, Any]], response: Response | None) -> ReviewedItem:
    asked, item = _asked(entry), item_from_dict(entry["item"])
    answer = given(response) if response else None
    return ReviewedItem(
        number=asked.number,
        points=asked.points,
        form=asked.form,
        stem=asked.stem,
        options=asked.options,
        chosen=answer.choices if answer else (),
        text=answer.text if answer else "",
        mark=response.mark if response and response.mark is not None else Decimal(0),
        key=item.key,
        key_choices=tuple(sorted(item.key_indexes)),
        evidence=quotes(item, entry["passage"], passages[entry["passage"]]["body"]),
    )


def quotes(item: Item, passage: int, body: str) -> tuple[Quote, ...]:
    """The evidence of ``item`` in ``body``, the text of passage ``passage``."""
    return tuple(
        Quote(body[e.start : e.end], passage, paragraph_at(body, e.start), e.start, e.end) for e in item.evidence
    )
