"""The page *Tinjau soal*: every question beside the sentence that proves it, and what the teacher decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh

from articles.models import Article
from quizzes import services
from quizzes.admin.generating import withheld_of
from quizzes.admin.pages import render_page, teacher_page
from quizzes.admin.reviewing import card_of, review_of
from quizzes.forms import NewQuizForm
from quizzes.models import FORM_NAMES, Question

if TYPE_CHECKING:
    from articles.models import Revision


@teacher_page("quizzes.view_question")
def review(request: HttpRequest, article_id: int) -> HttpResponse:
    """The passage on one side, its questions on the other."""
    return _review_page(request, _revision(request, article_id))


@teacher_page("quizzes.change_question")
@require_POST
def approve_drafts(request: HttpRequest, article_id: int) -> HttpResponse:
    """Approve every question that still waits."""
    revision = _revision(request, article_id)
    approved = services.approve_all(revision=revision)
    text = ngettext("%(n)d soal disetujui.", "%(n)d soal disetujui.", approved)
    messages.success(request, text % {"n": approved})
    return redirect(review_url(revision))


@teacher_page("quizzes.add_quiz")
@require_POST
def to_quiz(request: HttpRequest, article_id: int) -> HttpResponse:
    """Make a quiz of the approved questions, by form and then as the text goes on."""
    revision = _revision(request, article_id)
    form = NewQuizForm(request.POST)
    if not form.is_valid():
        return _review_page(request, revision, form)
    questions = services.in_quiz_order(card.question for card in review_of(revision).cards if card.is_approved)
    if not questions:
        messages.error(request, gettext("Belum ada soal yang disetujui."))
        return redirect(review_url(revision))
    quiz = services.make_quiz(
        owner=revision.article.owner,  # a superuser may help, but the quiz stays with the teacher
        title=form.cleaned_data["title"],
        questions=questions,
    )
    messages.success(request, gettext("Kuis dibuat. Periksa urutan dan skornya, lalu terbitkan."))
    return redirect("admin:quizzes_quiz_change", quiz.pk)


@teacher_page("quizzes.change_question")
@require_POST
def decide(request: HttpRequest, question_id: int) -> HttpResponse:
    """Approve, reject, reopen or replace one question; only its card comes back where the script asks."""
    visible = Question.objects.visible_to(request.user).select_related("revision__article")
    question = get_object_or_404(visible, pk=question_id)
    decision = request.POST.get("decision", "")
    if decision == "replace":
        return _replace(request, question)
    decisions = {
        "approve": services.approve_question,
        "reject": services.reject_question,
        "reopen": services.reopen_question,
    }
    if decision not in decisions:
        raise Http404
    decisions[decision](question=question)
    if request.headers.get("HX-Request"):
        return _card(request, question)
    return redirect(f"{review_url(question.revision)}#q-{question.pk}")


def review_url(revision: Revision) -> str:
    """The review page of ``revision``; an old one is named in the address."""
    url = reverse("admin:quizzes_review", args=[revision.article_id])
    return url if revision == revision.article.revision else f"{url}?revision={revision.number}"


def _revision(request: HttpRequest, article_id: int) -> Revision:
    article = get_object_or_404(Article.objects.visible_to(request.user).with_text(), pk=article_id)
    wanted = request.GET.get("revision")
    if wanted is None:
        return article.revision
    found = next((r for r in article.revisions.all() if str(r.number) == wanted), None)
    if found is None:
        raise Http404
    return found


def _review_page(request: HttpRequest, revision: Revision, form: NewQuizForm | None = None) -> HttpResponse:
    article = revision.article
    others = Question.objects.filter(revision__article=article).exclude(revision=revision)
    context = {
        "article": article,
        "review": review_of(revision),
        "others": others.order_by("revision__number").values_list("revision__number", flat=True).distinct(),
        "withheld": withheld_of(request, article),
        "quiz_form": form or NewQuizForm(initial={"title": article.title}),
        "forms": [(other.value, name) for other, name in FORM_NAMES.items()],
    }
    return render_page(request, "review.html", _("Tinjau soal"), context)


def _replace(request: HttpRequest, question: Question) -> HttpResponse:
    new = services.replace_question(question=question)
    if new is None:
        messages.warning(request, gettext("Teks ini tidak memberi soal lain yang sejenis. Soal lama tetap ada."))
    else:
        messages.success(request, gettext("Soal diganti. Periksa soal penggantinya."))
    if request.headers.get("HX-Request"):
        return HttpResponseClientRefresh()  # another sentence may be the evidence now: the passage changes too
    shown = new or question
    return redirect(f"{review_url(question.revision)}#q-{shown.pk}")


def _card(request: HttpRequest, question: Question) -> HttpResponse:
    revision = question.revision
    context = {"card": card_of(question, revision.body), "review": review_of(revision), "is_swap": True}
    return render_page(request, "_card_swap.html", "", context)
