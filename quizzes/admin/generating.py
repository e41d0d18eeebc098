"""The page *Buat soal*: ask an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from articles.forms import problem_message
from articles.importing.problems import ImportProblem
from articles.models import Article
from articles.services import count_words
from quizzes.admin.pages import render_page, teacher_page
from quizzes.forms import GenerateForm
from quizzes.services import explain_withheld, generate_questions, paragraphs

if TYPE_CHECKING:
    from quizzes.services import GenerationResult

MOST_SHOWN = 60  # withheld questions kept in the session for the next page
SESSION_KEY = "quizzes_withheld"


@teacher_page("quizzes.add_question")
def generate(request: HttpRequest, article_id: int) -> HttpResponse:
    """Choose how many questions of which forms; then on to their review."""
    article = get_object_or_404(Article.objects.visible_to(request.user).with_text(), pk=article_id)
    form = GenerateForm(request.POST or None, paragraphs=len(paragraphs(article.body)))
    if form.is_valid() and (result := _generated(article, form)):
        remember_withheld(request, article, result)
        _report(request, result)
        return redirect("admin:quizzes_review", article_id)
    context = {"article": article, "form": form, "words": count_words(article.body)}
    return render_page(request, "generate.html", _("Buat soal"), context)


def _generated(article: Article, form: GenerateForm) -> GenerationResult | None:
    """What was generated; None, with the reason in the form, where the text cannot be asked about."""
    try:
        return generate_questions(revision=article.revision, request=form.request())
    except ImportProblem as problem:
        form.add_error(None, problem_message(problem))
        return None


def remember_withheld(request: HttpRequest, article: Article, result: GenerationResult) -> None:
    """Keep what was withheld for the review page, which shows it until the next generation."""
    shown = [[withheld.stem, withheld.reason.value] for withheld in result.withheld[:MOST_SHOWN]]
    request.session[SESSION_KEY] = {str(article.pk): shown}


def withheld_of(request: HttpRequest, article: Article) -> list[list[str]]:
    """Stems that the last generation withheld about ``article``, each with its reason in words."""
    kept: list[list[str]] = request.session.get(SESSION_KEY, {}).get(str(article.pk), [])
    return [[stem, explain_withheld(reason)] for stem, reason in kept]


def _report(request: HttpRequest, result: GenerationResult) -> None:
    made, withheld = len(result.questions), len(result.withheld)
    if made:
        ready = ngettext("%(n)d soal baru siap ditinjau", "%(n)d soal baru siap ditinjau", made)
        kept = ngettext(
            "%(n)d soal ditahan karena belum cukup baik", "%(n)d soal ditahan karena belum cukup baik", withheld
        )
        messages.success(request, f"{ready % {'n': made}}; {kept % {'n': withheld}}.")
    else:
        messages.warning(request, gettext("Tidak ada soal baru yang bisa dibuat dari teks ini."))
