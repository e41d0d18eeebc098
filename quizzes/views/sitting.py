"""One sitting: read, answer, look over, submit, see the result.

Every page works without scripts; with them, each answer is kept as it is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from quizzes.models import Attempt, Quiz
from quizzes.services.attempts import save_response, save_responses, score_percent, submit_attempt, waits
from quizzes.services.errors import AttemptClosed
from quizzes.services.pupils import pupil_view, reviewed
from quizzes.views.answers import (
    AnsweredItem,
    answered_items,
    posted_answers,
    refused_items,
    saved_responses,
)
from quizzes.views.common import find_attempt, for_attempt
from quizzes.views.passages import lit_passage
from quizzes.views.reviewing import ReviewedAnswer

if TYPE_CHECKING:
    from quizzes.services.pupils import PupilView

get_or_post = require_http_methods(["GET", "HEAD", "POST"])


@never_cache
@get_or_post
@for_attempt
def answer(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    """Passage and questions on one page; without scripts its form brings all answers at once."""
    code = attempt.version.quiz.code
    if attempt.submitted:
        return redirect("quizzes:result", code=code)
    if request.method == "POST":
        return _save_all(request, attempt)
    if attempt.version.quiz.status != Quiz.Status.PUBLISHED:
        return redirect("quizzes:check", code=code)
    view = pupil_view(attempt.version)
    return _answer_page(request, attempt, view, answered_items(view.items, saved_responses(attempt)))


def _save_all(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    code = attempt.version.quiz.code
    view, saved = pupil_view(attempt.version), saved_responses(attempt)
    posted = posted_answers(request.POST, view.items)
    try:
        save_responses(attempt=attempt, responses=posted.changed(saved))
    except AttemptClosed as error:
        messages.warning(request, str(error))
        return redirect("quizzes:check", code=code)
    if posted.errors:
        entries = answered_items(view.items, saved | posted.responses)
        return _answer_page(request, attempt, view, refused_items(entries, posted, request.POST), status=400)
    if "periksa" in request.POST:
        return redirect("quizzes:check", code=code)
    messages.success(request, _("Jawabanmu sudah disimpan."))
    return redirect("quizzes:answer", code=code)


def _answer_page(
    request: HttpRequest, attempt: Attempt, view: PupilView, entries: list[AnsweredItem], *, status: int = 200
) -> HttpResponse:
    context = {
        "quiz": attempt.version.quiz,
        "attempt": attempt,
        "view": view,
        "entries": entries,
        "answered": sum(entry.is_complete for entry in entries),
        "refused": [entry for entry in entries if entry.error],
        # Answers that wait on the device for the network are kept apart by attempt, under a name that opens nothing.
        "device_key": salted_hmac("quizzes.device", attempt.token.hex).hexdigest()[:16],
    }
    return render(request, "quizzes/answer.html", context, status=status)


@never_cache
@require_POST
def save(request: HttpRequest, code: str, number: int) -> JsonResponse:
    """Keep one answer. 200, or a status and a message: 400 does not fit, 403 no attempt, 404 no such question,
    409 submitted or closed meanwhile.
    """
    attempt = find_attempt(request, code)
    if attempt is None:
        return _refused(_("Kamu belum masuk ke kuis ini."), 403)
    items = [item for item in pupil_view(attempt.version).items if item.number == number]
    posted = posted_answers(request.POST, items)
    if number not in posted.responses:
        return _refused(posted.errors.get(number) or _("Jawaban tidak terbaca."), 400 if items else 404)
    try:
        save_response(attempt=attempt, number=number, response=posted.responses[number])
    except AttemptClosed as error:
        return _refused(str(error), 409)
    return JsonResponse({"saved": True})


def _refused(message: str, status: int) -> JsonResponse:
    return JsonResponse({"saved": False, "message": message}, status=status)


@never_cache
@get_or_post
@for_attempt
def check(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    """What is answered and what is not, before it is submitted for good."""
    code = attempt.version.quiz.code
    if request.method == "POST":
        submit_attempt(attempt=attempt)
    if request.method == "POST" or attempt.submitted:
        return redirect("quizzes:result", code=code)
    entries = answered_items(pupil_view(attempt.version).items, saved_responses(attempt))
    context = {
        "quiz": attempt.version.quiz,
        "attempt": attempt,
        "title": attempt.version.content["title"],
        "entries": entries,
        "unanswered": [entry for entry in entries if not entry.is_complete],
        "is_open": attempt.version.quiz.status == Quiz.Status.PUBLISHED,
    }
    return render(request, "quizzes/check.html", context)


@never_cache
@require_safe
@for_attempt
def result(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    """The score and, where the teacher allows it, every key with the sentence that proves it."""
    version = attempt.version
    if attempt.submitted is None:
        return redirect("quizzes:answer", code=version.quiz.code)
    prefetch_related_objects([attempt], "responses")
    items = reviewed(attempt)
    passages = version.content["passages"] if items and version.quiz.show_passage else []
    context = {
        "quiz": version.quiz,
        "attempt": attempt,
        "title": version.content["title"],
        "score": score_percent(attempt),
        "count": len(version.content["items"]),
        "waiting": sum(waits(response) for response in attempt.responses.all()),
        "right": sum(item.is_right for item in items),
        "answers": [ReviewedAnswer(item) for item in items],
        "passages": [lit_passage(passage, index, items) for index, passage in enumerate(passages)],
    }
    return render(request, "quizzes/result.html", context)
