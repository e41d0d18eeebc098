"""How a pupil's attempt is found again, and the pages for when something stands in the way."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING
from uuid import UUID

from django.conf import settings
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from quizzes.models import Attempt, Quiz

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

COOKIE = "pengerjaan"
COOKIE_AGE = 30 * 24 * 3600  # seconds: a quiz begun before a holiday is still there after it


def tidy_code(typed: str) -> str:
    """A code as it is stored, whatever the case, spaces and dashes it was typed with; "" where nothing is left."""
    return "".join(char for char in typed.upper() if char.isalnum())


def find_quiz(code: str) -> Quiz | None:
    """The quiz under ``code`` that was published at least once, open or closed."""
    return Quiz.objects.filter(code=code, versions__isnull=False).first() if code else None


def find_attempt(request: HttpRequest, code: str) -> Attempt | None:
    """The attempt whose token this device holds, if it belongs to the quiz under ``code``."""
    token = request.get_signed_cookie(COOKIE, default="", salt=code, max_age=COOKIE_AGE)
    if not token:
        return None
    return Attempt.objects.select_related("version__quiz").filter(token=UUID(token), version__quiz__code=code).first()


def keep_attempt(response: HttpResponse, attempt: Attempt) -> None:
    """Let this device hold the token, sent back to the pages of this quiz alone and out of reach of scripts."""
    code = attempt.version.quiz.code
    response.set_signed_cookie(
        COOKIE,
        attempt.token.hex,
        salt=code,
        max_age=COOKIE_AGE,
        path=reverse("quizzes:enter_code", args=[code]),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def for_attempt(view: Callable[[HttpRequest, Attempt], HttpResponse]) -> Callable[[HttpRequest, str], HttpResponse]:
    """Let ``view`` run with the attempt that this device holds, and nobody else's."""

    @wraps(view)
    def wrapped(request: HttpRequest, code: str) -> HttpResponse:
        attempt = find_attempt(request, code)
        return no_attempt(request, code) if attempt is None else view(request, attempt)

    return wrapped


def stopped(request: HttpRequest, heading: str, text: str, *, status: int, code: str = "") -> HttpResponse:
    """A page that says what stands in the way and what to do; with ``code``, the way to that quiz."""
    context = {"heading": heading, "text": text, "code": code}
    return render(request, "quizzes/stopped.html", context, status=status)


def unknown_code(request: HttpRequest) -> HttpResponse:
    """There is no quiz under that code."""
    text = _("Periksa lagi kode dari gurumu, lalu tuliskan di sini.")
    return stopped(request, _("Kuis tidak ditemukan"), text, status=404)


def closed_quiz(request: HttpRequest) -> HttpResponse:
    """The quiz is there, but its teacher has closed it."""
    text = _("Kuis ini sedang tidak dibuka. Tanyakan kepada gurumu.")
    return stopped(request, _("Kuis ini sedang ditutup"), text, status=410)


def no_attempt(request: HttpRequest, code: str) -> HttpResponse:
    """Nobody began that quiz on this device."""
    if find_quiz(code) is None:
        return unknown_code(request)
    text = _(
        "Di perangkat ini belum ada yang mulai mengerjakan kuis ini. Masuklah dengan namamu; "
        "jawaban yang tersimpan di perangkat lain tetap aman."
    )
    return stopped(request, _("Kamu belum masuk ke kuis ini"), text, status=403, code=code)
