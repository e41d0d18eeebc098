"""The way in: the front page with its field for the code, and the quiz's own page that asks for a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.models import Attempt, Quiz
from quizzes.services.attempts import start_attempt
from quizzes.services.errors import InvalidResponse, QuizClosed
from quizzes.services.quizzes import current_version
from quizzes.views.answers import clean_line
from quizzes.views.common import closed_quiz, find_attempt, find_quiz, keep_attempt, tidy_code, unknown_code

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from quizzes.models import QuizVersion

NAME_LENGTH = Attempt._meta.get_field("name").max_length  # characters


@never_cache
@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """What Pahami is, and the field for the code."""
    typed = request.GET.get("kode")
    if typed is None:
        return render(request, "quizzes/front.html")
    code = tidy_code(typed)
    if find_quiz(code):
        return redirect("quizzes:enter_code", code=code)
    error = _("Kode itu tidak ditemukan. Periksa lagi huruf dan angkanya.") if code else _("Tuliskan kode kuis.")
    return render(request, "quizzes/front.html", {"typed": typed[:40], "error": error}, status=404 if code else 400)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def enter(request: HttpRequest, code: str) -> HttpResponse:
    """The quiz's own page: a name begins an attempt; one that was begun on this device goes on."""
    tidy = tidy_code(code)
    quiz = find_quiz(tidy)
    version = current_version(quiz) if quiz else None
    if quiz is None or version is None:
        return unknown_code(request)
    if tidy != code:
        return redirect("quizzes:enter_code", code=tidy)
    attempt = find_attempt(request, code)
    if request.method == "POST":
        return _begin(request, version, attempt)
    if quiz.status != Quiz.Status.PUBLISHED and attempt is None:
        return closed_quiz(request)
    return _entry_page(request, version, attempt)


def _begin(request: HttpRequest, version: QuizVersion, attempt: Attempt | None) -> HttpResponse:
    name = clean_line(request.POST.get("nama", ""))
    # A second tab, or a button pressed twice, goes on with the attempt that the first one began.
    if attempt and not attempt.submitted and attempt.name.casefold() == name.casefold():
        return redirect("quizzes:answer", code=version.quiz.code)
    try:
        attempt = start_attempt(version=version, name=name)
    except InvalidResponse as error:
        return _entry_page(request, version, attempt, error=str(error), typed=name)
    except QuizClosed:
        return closed_quiz(request)
    response = redirect("quizzes:answer", code=version.quiz.code)
    keep_attempt(response, attempt)
    return response


def _entry_page(
    request: HttpRequest, version: QuizVersion, attempt: Attempt | None, *, error: str = "", typed: str = ""
) -> HttpResponse:
    context = {
        "quiz": version.quiz,
        "title": version.content["title"],
        "count": len(version.content["items"]),
        "attempt": attempt,
        "is_open": version.quiz.status == Quiz.Status.PUBLISHED,
        "error": error,
        "typed": typed,
        "name_length": NAME_LENGTH,
    }
    return render(request, "quizzes/enter.html", context, status=400 if error else 200)
