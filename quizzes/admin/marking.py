"""The page on which a teacher marks the answers to one essay question, with its scoring guide beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters

from quizzes import services
from quizzes.admin.pages import render_page, teacher_page
from quizzes.forms import MarksForm
from quizzes.items import item_from_dict
from quizzes.models import Quiz

if TYPE_CHECKING:
    from quizzes.models import QuizVersion
    from quizzes.services import Quote


@teacher_page("quizzes.change_response")
@sensitive_post_parameters()
def mark(request: HttpRequest, quiz_id: int, version: int, number: int) -> HttpResponse:
    """Every submitted answer to essay ``number`` of that version with a field for its score."""
    quiz = get_object_or_404(Quiz.objects.visible_to(request.user), pk=quiz_id)
    frozen = get_object_or_404(quiz.versions, number=version)
    entry = services.essay_entry(frozen, number)
    if entry is None:
        raise Http404
    points = services.points_of(entry)
    answers = services.answers_to_mark(version=frozen, number=number)
    form = MarksForm(request.POST or None, answers=answers, points=points)
    if form.is_valid():
        services.mark_answers(version=frozen, number=number, scores=form.scores())
        messages.success(request, gettext("Penilaian disimpan. Nilai siswa sudah diperbarui."))
        return redirect(f"{reverse('admin:quizzes_results', args=[quiz.pk])}?version={version}#soal-{number}")
    context = {
        "quiz": quiz,
        "version": frozen,
        "number": number,
        "points": points,
        "form": form,
        "rows": [(answer, form[form.name_of(answer)], services.waits(answer)) for answer in answers],
        "waiting": sum(map(services.waits, answers)),
        **_guide(frozen, entry),
    }
    return render_page(request, "marking.html", _("Menilai uraian"), context)


def _guide(version: QuizVersion, entry: dict[str, Any]) -> dict[str, object]:
    item = item_from_dict(entry["item"])
    body = version.content["passages"][entry["passage"]]["body"]
    proofs: tuple[Quote | None, ...] = services.quotes(item, entry["passage"], body) or (None,) * len(item.key)
    return {"stem": item.stem, "guide": [*zip(item.key, proofs, strict=False)]}
