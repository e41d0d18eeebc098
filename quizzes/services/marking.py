"""What only the teacher can mark: the answers to an essay question."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext

from quizzes.grading import MARK_STEP
from quizzes.items import Form
from quizzes.models import Attempt, Response
from quizzes.services.attempts import CENT, points_of, total_score, waits
from quizzes.services.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from quizzes.models import QuizVersion


def essay_entry(version: QuizVersion, number: int) -> dict[str, Any] | None:
    """The entry of ``version.content["items"]`` under ``number``; None where there is no essay under it."""
    return next((e for e in version.content["items"] if e["number"] == number and is_essay(e)), None)


def is_essay(entry: dict[str, Any]) -> bool:
    """Whether an entry of ``version.content["items"]`` is one that the teacher marks."""
    form: str = entry["item"]["form"]
    return form == Form.ESSAY.value


def answers_to_mark(*, version: QuizVersion, number: int) -> list[Response]:
    """The answers to essay ``number`` that were submitted, those that wait first, then by the pupils' names."""
    submitted = Response.objects.filter(attempt__version=version, attempt__submitted__isnull=False, number=number)
    answers = submitted.select_related("attempt").order_by("attempt__name", "pk")
    return sorted((answer for answer in answers if answer.text.strip()), key=lambda answer: not waits(answer))


def earned(response: Response, points: Decimal) -> Decimal | None:
    """What the answer's mark is worth where the question is worth ``points``; None while it waits."""
    return None if response.mark is None else (response.mark * points).quantize(CENT, ROUND_HALF_UP)


@transaction.atomic
def mark_answers(*, version: QuizVersion, number: int, scores: Mapping[int, Decimal | None]) -> None:
    """Give the answers to essay ``number`` their scores, by the answers' ids, and reckon their attempts' totals anew.

    A score runs from 0 to the question's points; None lets the answer wait again. Raises ServiceError for a question
    that is no essay, or a score out of range; ids that are no submitted answer to it are passed over.
    """
    entry = essay_entry(version, number)
    if entry is None:
        raise ServiceError(gettext("Soal nomor %(number)s bukan soal uraian.") % {"number": number})
    points = points_of(entry)
    if any(score is not None and not 0 <= score <= points for score in scores.values()):
        raise ServiceError(gettext("Skor harus antara 0 dan %(most)s.") % {"most": points})
    marked = [answer for answer in answers_to_mark(version=version, number=number) if answer.pk in scores]
    for answer in marked:
        score = scores[answer.pk]
        answer.mark = None if score is None else (score / points).quantize(MARK_STEP, ROUND_HALF_UP)
    Response.objects.bulk_update(marked, ["mark"])
    _reckon_anew(version, [answer.attempt_id for answer in marked])


def _reckon_anew(version: QuizVersion, attempts: list[int]) -> None:
    # The lock keeps two pages that mark different questions from reckoning with each other's old marks.
    locked = list(Attempt.objects.select_for_update().filter(pk__in=attempts).prefetch_related("responses"))
    for attempt in locked:
        attempt.score = total_score(version, attempt.responses.all())
    Attempt.objects.bulk_update(locked, ["score"])
