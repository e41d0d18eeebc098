"""The results of a quiz: who scored what, and how each question behaved."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db.models import Count as CountOf
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _

from quizzes import items, models
from quizzes.admin.pages import render_page, teacher_page
from quizzes.items import Form
from quizzes.models import FORM_NAMES, Attempt, Quiz, QuizVersion
from quizzes.services import LETTERS, given, score_percent, waits
from quizzes.statistics import Answer, ItemStatistics, item_statistics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.utils.functional import _StrPromise

    from quizzes.items import Item

WRITTEN_SHOWN = 6  # different written answers shown for a question


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """A pupil's line; ``percent`` is None while the pupil is still answering, and not the last word where answers are
    ``waiting`` for the teacher.
    """

    attempt: Attempt
    percent: int | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Count:
    """How often an answer was given, and the share of all sittings in percent."""

    label: str
    text: str
    times: int
    percent: int
    is_key: bool


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question's line; ``facility`` in percent, None before anybody submitted and while answers are ``waiting``.

    Where ``has_rows``, the counts say how often each row was answered rightly.
    """

    number: int
    stem: str
    form_name: str | _StrPromise
    key: str
    has_options: bool
    has_rows: bool
    is_essay: bool
    facility: int | None
    unanswered: int
    waiting: int
    counts: tuple[Count, ...]


@teacher_page("quizzes.view_quiz")
def results(request: HttpRequest, quiz_id: int) -> HttpResponse:
    """Attempts and questions of one version: the newest that pupils began, unless ``?version=`` names another."""
    quiz = get_object_or_404(Quiz.objects.visible_to(request.user), pk=quiz_id)
    counted = quiz.versions.annotate(pupils=CountOf("attempts")).order_by("-number")
    versions: list[tuple[QuizVersion, int]] = [(version, version.pupils) for version in counted]
    newest_begun = next((version for version, pupils in versions if pupils), None)
    version = _chosen(versions, request.GET.get("version"), newest_begun)
    attempts = list(version.attempts.prefetch_related("responses").order_by("name", "started")) if version else []
    submitted = [attempt for attempt in attempts if attempt.submitted]
    rows = [_attempt_row(attempt) for attempt in attempts]
    percents = [row.percent for row in rows if row.percent is not None]
    context = {
        "quiz": quiz,
        "versions": versions,
        "version": version,
        "kept": newest_begun if newest_begun and newest_begun != versions[0][0] else None,
        "attempts": rows,
        "submitted": len(submitted),
        "waiting": sum(row.waiting for row in rows),
        "mean": round(sum(percents) / len(percents)) if percents else None,
        "questions": question_rows(version, submitted) if version else [],
    }
    return render_page(request, "results.html", _("Hasil"), context)


def question_rows(version: QuizVersion, submitted: Iterable[Attempt]) -> list[QuestionRow]:
    """Every question of ``version`` with what the submitted attempts say about it."""
    numbers, points, asked = zip(*version.items, strict=True)
    answers = [{response.number: response for response in attempt.responses.all()} for attempt in submitted]
    sittings = [_sitting(responses, numbers) for responses in answers]
    measured = item_statistics(asked, [Decimal(str(p)) for p in points], sittings)
    return [
        _row(number, item, statistics, [responses[number] for responses in answers if number in responses])
        for number, item, statistics in zip(numbers, asked, measured, strict=True)
    ]


def _attempt_row(attempt: Attempt) -> AttemptRow:
    waiting = sum(map(waits, attempt.responses.all())) if attempt.submitted else 0
    return AttemptRow(attempt, score_percent(attempt), waiting)


def _chosen(
    versions: list[tuple[QuizVersion, int]], wanted: str | None, newest_begun: QuizVersion | None
) -> QuizVersion | None:
    if wanted is None:
        return newest_begun or (versions[0][0] if versions else None)
    found = next((version for version, _pupils in versions if str(version.number) == wanted), None)
    if found is None:
        raise Http404
    return found


def _sitting(responses: Mapping[int, models.Response], numbers: Iterable[int]) -> list[Answer]:
    return [
        Answer(given(responses[number]), responses[number].mark or Decimal(0))
        if number in responses
        else Answer(items.Response(), Decimal(0))
        for number in numbers
    ]


def _row(number: int, item: Item, measured: ItemStatistics, responses: list[models.Response]) -> QuestionRow:
    waiting = sum(map(waits, responses))
    return QuestionRow(
        number=number,
        stem=item.stem,
        form_name=FORM_NAMES[item.form],
        key="; ".join(item.key),
        has_options=bool(item.options),
        has_rows=bool(item.prompts),
        is_essay=item.form is Form.ESSAY,
        facility=None if measured.facility is None or waiting else round(100 * measured.facility),
        unanswered=measured.unanswered,
        waiting=waiting,
        counts=_counts(item, measured, responses),
    )


def _counts(item: Item, measured: ItemStatistics, responses: list[models.Response]) -> tuple[Count, ...]:
    if item.form is Form.ESSAY:
        return ()  # every answer is another: the page for marking shows them
    if item.prompts:
        return _right_counts(item, measured)
    return _chosen_counts(item, measured) if item.options else _written_counts(responses, measured.sittings)


def _right_counts(item: Item, measured: ItemStatistics) -> tuple[Count, ...]:
    rows = zip(item.prompts, item.key, measured.rows_right, strict=True)
    return tuple(
        Count("", f"{prompt} → {key}", times, _percent(times, measured.sittings), is_key=False)
        for prompt, key, times in rows
    )


def _chosen_counts(item: Item, measured: ItemStatistics) -> tuple[Count, ...]:
    is_lettered = item.form is not Form.TRUE_FALSE  # pupils see no letter before Benar and Salah either
    return tuple(
        Count(
            LETTERS[n] if is_lettered else "",
            option.text,
            times,
            _percent(times, measured.sittings),
            option.is_key,
        )
        for n, (option, times) in enumerate(zip(item.options, measured.chosen, strict=True))
    )


def _written_counts(responses: list[models.Response], sittings: int) -> tuple[Count, ...]:
    written = Counter(" ".join(response.text.split()) for response in responses if response.text.strip())
    return tuple(
        Count("", text, times, _percent(times, sittings), is_key=False)
        for text, times in written.most_common(WRITTEN_SHOWN)
    )


def _percent(times: int, of: int) -> int:
    return round(100 * times / of) if of else 0
