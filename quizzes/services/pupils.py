"""What a pupil's page may know: before submission nothing that could carry a key."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

from quizzes.grading import MAX_LENGTHS
from quizzes.items import GAP, Form, Item, Kind, Response, item_from_dict
from quizzes.services.attempts import CENT, given, points_of, waits

if TYPE_CHECKING:
    from quizzes import models
    from quizzes.models import Attempt, QuizVersion

LETTERS = ascii_uppercase


@dataclass(frozen=True, slots=True)
class PupilPassage:
    """A text to read, cut into its paragraphs."""

    title: str
    source: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PupilItem:
    """A question without its key: there is no field that could hold one.

    ``passage`` counts from 0; ``is_list`` says that the answer is several things, not how many, and ``takes_several``
    the same of options. Where there are ``prompts``, each of them is given an option. ``longest`` is the number of
    characters that a written answer may have.
    """

    number: int
    points: Decimal
    form: Form
    stem: str
    prompts: tuple[str, ...]
    options: tuple[str, ...]
    passage: int
    is_list: bool
    takes_several: bool
    longest: int

    @property
    def parts(self) -> tuple[str, str]:
        """The stem before and after its gap; all of it before where it has none."""
        before, _gap, after = self.stem.partition(GAP)
        return before, after

    @property
    def lettered(self) -> list[tuple[str, str]]:
        """The options under their letters."""
        return [*zip(LETTERS, self.options, strict=False)]


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

    ``answer`` and ``key_choices`` hold positions in ``options``, of which the latter has one for each prompt where
    there are any. ``mark`` runs from 0 to 1; where it ``waits`` for the teacher, it is 0 until then.
    """

    asked: PupilItem
    answer: Response
    mark: Decimal
    waits: bool
    key: tuple[str, ...]
    key_choices: tuple[int, ...]
    evidence: tuple[Quote, ...]

    @property
    def number(self) -> int:
        """Its number in the quiz."""
        return self.asked.number

    @property
    def is_right(self) -> bool:
        """Whether the answer earned the whole mark."""
        return self.mark == 1

    @property
    def is_answered(self) -> bool:
        """Whether there was an answer at all."""
        return not self.answer.is_empty

    @property
    def earned(self) -> Decimal:
        """What the mark is worth."""
        return (self.mark * self.asked.points).quantize(CENT, ROUND_HALF_UP)


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
        prompts=item.prompts,
        options=tuple(option.text for option in item.options),
        passage=entry["passage"],
        is_list=item.form is Form.SHORT_ANSWER and item.kind is Kind.LIST,
        takes_several=item.takes_several,
        longest=MAX_LENGTHS.get(item.form, 0),
    )


def _reviewed(entry: dict[str, Any], passages: list[dict[str, Any]], stored: models.Response | None) -> ReviewedItem:
    item = item_from_dict(entry["item"])
    return ReviewedItem(
        asked=_asked(entry),
        answer=given(stored) if stored else Response(),
        mark=stored.mark if stored and stored.mark is not None else Decimal(0),
        waits=stored is not None and waits(stored),
        key=item.key,
        key_choices=item.pairs or tuple(sorted(item.key_indexes)),
        evidence=quotes(item, entry["passage"], passages[entry["passage"]]["body"]),
    )


def quotes(item: Item, passage: int, body: str) -> tuple[Quote, ...]:
    """The evidence of ``item`` in ``body``, the text of passage ``passage``."""
    return tuple(
        Quote(body[e.start : e.end], passage, paragraph_at(body, e.start), e.start, e.end) for e in item.evidence
    )
