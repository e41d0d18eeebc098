"""A pupil's sitting: begun, answered, submitted and marked on the server."""

from __future__ import annotations

import uuid
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from quizzes import grading, items
from quizzes.models import Attempt, Quiz, QuizVersion, Response
from quizzes.services.errors import AttemptClosed, InvalidResponse, QuizClosed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CENT = Decimal("0.01")
MAX_NAME_LENGTH = 100  # characters, as Attempt.name holds


def start_attempt(*, version: QuizVersion, name: str) -> Attempt:
    """A new sitting of ``version`` under ``name``. Raises QuizClosed, or InvalidResponse for a name that is none."""
    if version.quiz.status != Quiz.Status.PUBLISHED:
        raise QuizClosed
    name = " ".join(name.split())
    if not name:
        raise InvalidResponse(gettext("Tuliskan namamu."))
    if len(name) > MAX_NAME_LENGTH:
        raise InvalidResponse(gettext("Nama itu terlalu panjang."))
    most = sum((points_of(entry) for entry in version.content["items"]), Decimal(0))
    return Attempt.objects.create(version=version, name=name, token=uuid.uuid4(), max_score=most)


def save_response(*, attempt: Attempt, number: int, response: items.Response) -> Response:
    """Keep ``response`` as the answer to item ``number``, in place of an earlier one.

    Raises AttemptClosed once the attempt is submitted or the quiz closed, InvalidResponse where the answer does not
    fit the item.
    """
    [saved] = save_responses(attempt=attempt, responses={number: response})
    return saved


@transaction.atomic
def save_responses(*, attempt: Attempt, responses: Mapping[int, items.Response]) -> list[Response]:
    """Keep the answers to several items at once, all or none, in as many queries as one. Raises as save_response."""
    # The lock keeps an answer from slipping in while the same attempt is being marked.
    locked = Attempt.objects.select_for_update(of=("self",)).select_related("version__quiz").get(pk=attempt.pk)
    if locked.submitted:
        raise AttemptClosed(gettext("Jawabanmu sudah dikumpulkan dan tidak bisa diubah lagi."))
    if locked.version.quiz.status != Quiz.Status.PUBLISHED:
        raise AttemptClosed(gettext("Kuis ini sudah ditutup. Jawaban yang sudah tersimpan tetap bisa dikumpulkan."))
    for number, response in responses.items():
        _check_fits(locked.version, number, response)
    return Response.objects.bulk_create(
        [
            Response(attempt=locked, number=number, choices=list(response.choices), text=response.text)
            for number, response in responses.items()
        ],
        update_conflicts=True,
        unique_fields=["attempt", "number"],
        update_fields=["choices", "text", "saved"],
    )


@transaction.atomic
def submit_attempt(*, attempt: Attempt) -> Attempt:
    """Mark every saved answer and close the attempt; a second time gives the same result again.

    What only the teacher can mark stays without a mark and counts nothing until ``mark_answers`` gives it one.
    A quiz that was closed meanwhile keeps nobody from submitting what was saved in time.
    """
    locked = Attempt.objects.select_for_update(of=("self",)).select_related("version__quiz").get(pk=attempt.pk)
    if locked.submitted:
        return locked
    responses = {response.number: response for response in locked.responses.all()}
    for entry in locked.version.content["items"]:
        if response := responses.get(entry["number"]):
            grade = grading.grade(items.item_from_dict(entry["item"]), given(response))
            response.mark = None if grade.waits else grade.mark
    Response.objects.bulk_update(responses.values(), ["mark"])
    locked.score, locked.submitted = total_score(locked.version, responses.values()), timezone.now()
    locked.save(update_fields=["score", "submitted"])
    return locked


def total_score(version: QuizVersion, responses: Iterable[Response]) -> Decimal:
    """What the marks of ``responses`` earn together; one without a mark earns nothing yet."""
    points = {entry["number"]: points_of(entry) for entry in version.content["items"]}
    earned = (response.mark * points[response.number] for response in responses if response.mark is not None)
    return sum(earned, Decimal(0)).quantize(CENT, ROUND_HALF_UP)


def waits(response: Response) -> bool:
    """Whether a submitted answer has no mark yet: only the teacher can give it."""
    return response.mark is None and not given(response).is_empty


def score_percent(attempt: Attempt) -> int | None:
    """The score on the school's scale of 0 to 100, half points rounded up; None before submission."""
    if attempt.score is None:
        return None
    return int((100 * attempt.score / attempt.max_score).quantize(Decimal(1), ROUND_HALF_UP))


def given(response: Response) -> items.Response:
    """The stored answer as a pure one."""
    return items.Response(choices=tuple(response.choices), text=response.text)


def points_of(entry: dict[str, Any]) -> Decimal:
    """What an entry of ``QuizVersion.content["items"]`` is worth, without needless zeros: 2, not 2.0."""
    return Decimal(f"{entry['points']:g}")


def _check_fits(version: QuizVersion, number: int, response: items.Response) -> None:
    entry = next((entry for entry in version.content["items"] if entry["number"] == number), None)
    if entry is None:
        raise InvalidResponse(gettext("Soal nomor %(number)s tidak ada dalam kuis ini.") % {"number": number})
    try:
        grading.validate(items.item_from_dict(entry["item"]), response)
    except grading.InvalidResponse as error:
        raise InvalidResponse(
            gettext("Jawaban itu tidak cocok dengan soal nomor %(number)s.") % {"number": number}
        ) from error
