"""A quiz's own page: its settings, its questions in their order, publishing, and the ways out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quizzes import services
from quizzes.admin.pages import render_page, teacher_page
from quizzes.forms import NewQuizForm, PointsForm, QuizForm
from quizzes.models import Question, Quiz

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from quizzes.models import QuizQuestion

MOST_OFFERED = 200  # approved questions that can be added at a time


@teacher_page("quizzes.add_quiz")
def add(request: HttpRequest) -> HttpResponse:
    """A quiz without questions yet."""
    form = NewQuizForm(request.POST or None)
    if form.is_valid() and request.user.is_authenticated:
        quiz = services.make_quiz(owner=request.user, title=form.cleaned_data["title"], questions=[])
        return redirect("admin:quizzes_quiz_change", quiz.pk)
    return render_page(request, "new_quiz.html", _("Kuis baru"), {"form": form})


@teacher_page("quizzes.change_quiz")
def arrange(request: HttpRequest, quiz: Quiz) -> HttpResponse:
    """The page itself. Every button saves what stands in the fields, then does what it says: nothing is lost."""
    entries = list(quiz.entries.select_related("question__revision__article").order_by("position"))
    form = QuizForm(request.POST or None, instance=quiz)
    points = PointsForm(request.POST or None, entries=entries)
    if request.method == "POST" and form.is_valid() and points.is_valid():
        with transaction.atomic():
            form.save()
            services.set_points(quiz=quiz, points=points.points())
        return _do(request, quiz, [entry.question for entry in entries])
    return render_page(request, "quiz.html", quiz.title, _context(request, quiz, form, points, entries))


@teacher_page("quizzes.view_quiz")
def show_preview(request: HttpRequest, quiz_id: int) -> HttpResponse:
    """The quiz as pupils would see it now."""
    quiz = _own_quiz(request, quiz_id)
    try:
        view = services.preview(quiz)
    except services.QuizNotReady as error:
        return _back_to(request, quiz, str(error))
    return render_page(request, "preview.html", _("Pratinjau"), {"quiz": quiz, "view": view})


@teacher_page("quizzes.view_quiz")
def worksheet(request: HttpRequest, quiz_id: int) -> HttpResponse:
    """The published version as a PDF: ``?paper=A4|F4`` and ``&key=1`` for the key pages."""
    quiz = _own_quiz(request, quiz_id)
    version = services.current_version(quiz)
    if version is None:
        return _back_to(request, quiz, gettext("Terbitkan kuis ini dulu; yang dicetak adalah versi yang diterbitkan."))
    try:
        pdf = services.worksheet_pdf(
            version=version,
            paper=request.GET.get("paper", "A4"),
            with_key=request.GET.get("key") == "1",
            base_url=request.build_absolute_uri("/"),
        )
    except services.ServiceError as error:
        return _back_to(request, quiz, str(error))
    name = f"{slugify(version.content['title']) or quiz.code}-v{version.number}.pdf"
    return HttpResponse(
        pdf, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'}
    )


def _own_quiz(request: HttpRequest, quiz_id: int) -> Quiz:
    return get_object_or_404(Quiz.objects.visible_to(request.user), pk=quiz_id)


def _back_to(request: HttpRequest, quiz: Quiz, message: str) -> HttpResponse:
    messages.error(request, message)
    return redirect("admin:quizzes_quiz_change", quiz.pk)


def _do(request: HttpRequest, quiz: Quiz, questions: list[Question]) -> HttpResponse:
    """What the pressed button says, after the fields are saved."""
    action, _sep, argument = request.POST.get("do", "save").partition(":")
    if action in ("up", "down", "remove"):
        services.set_questions(quiz=quiz, questions=_rearranged(questions, action, argument))
    elif action == "add":
        chosen = _offered(quiz).filter(pk__in=[pk for pk in request.POST.getlist("add") if pk.isdecimal()])
        services.set_questions(quiz=quiz, questions=[*questions, *chosen])
    elif action == "publish":
        _publish(request, quiz)
    elif action == "close":
        services.close_quiz(quiz=quiz)
        messages.success(request, gettext("Kuis ditutup. Siswa tidak bisa lagi masuk atau mengubah jawaban."))
    else:
        messages.success(request, gettext("Kuis disimpan."))
    anchor = f"#soal-{argument}" if action in ("up", "down") else "#soal" if action in ("add", "remove") else ""
    return redirect(f"{request.path}{anchor}")


def _rearranged(questions: list[Question], action: str, argument: str) -> list[Question]:
    """The questions with the one whose id is ``argument`` a place up, a place down, or out."""
    at = next((n for n, question in enumerate(questions) if str(question.pk) == argument), None)
    if at is None:
        return questions
    moved = [*questions[:at], *questions[at + 1 :]]
    if action != "remove":
        moved.insert(max(at - 1, 0) if action == "up" else at + 1, questions[at])
    return moved


def _publish(request: HttpRequest, quiz: Quiz) -> None:
    try:
        version = services.publish_quiz(quiz=quiz, by=request.user)  # type: ignore[arg-type]  # admin_view lets nobody anonymous in
    except services.QuizNotReady as error:
        messages.error(request, str(error))
    else:
        text = gettext("Kuis dibuka sebagai versi %(version)d. Bagikan kode %(code)s kepada siswa.")
        messages.success(request, text % {"version": version.number, "code": quiz.code})


def _offered(quiz: Quiz) -> QuerySet[Question]:
    """The approved questions of the quiz's owner that are not in it, those about its own articles first."""
    is_own = Exists(quiz.entries.filter(question__revision__article=OuterRef("revision__article")))
    return (
        Question.objects.filter(status=Question.Status.APPROVED, revision__article__owner_id=quiz.owner_id)
        .exclude(entries__quiz=quiz)
        .annotate(is_own=is_own)
        .select_related("revision__article")
        .order_by("-is_own", "-revision__article__created", "revision__article_id", "pk")
    )


def _context(
    request: HttpRequest, quiz: Quiz, form: QuizForm, points: PointsForm, entries: list[QuizQuestion]
) -> dict[str, object]:
    url = services.join_url(quiz=quiz, base_url=request.build_absolute_uri("/"))
    version = services.current_version(quiz)
    return {
        "quiz": quiz,
        "form": form,
        "points": points,
        "rows": [(entry, points[points.name_of(entry)]) for entry in entries],
        "total": sum(entry.points for entry in entries),
        "offered": list(_offered(quiz)[:MOST_OFFERED]),
        "version": version,
        "is_open": quiz.status == Quiz.Status.PUBLISHED,
        "is_changed": version is not None and services.has_unpublished_changes(quiz),
        "url": url,
        "is_local": services.is_own_machine(url),
        "qr": mark_safe(services.qr_svg(url)),  # noqa: S308 - drawn by us from an address of ours
    }
