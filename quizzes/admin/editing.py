"""Editing a question, and writing one by hand, in plain fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from quizzes import services
from quizzes.admin.pages import render_page, teacher_page
from quizzes.admin.review import review_url
from quizzes.admin.reviewing import passage_of
from quizzes.forms import QUESTION_FORMS
from quizzes.forms.choices import MultipleChoiceForm
from quizzes.items import Form
from quizzes.models import FORM_NAMES, Question

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    from articles.models import Revision
    from quizzes.forms import QuestionForm
    from quizzes.items import Item


OPTIONS = 4  # lines that suggestions fill in a new question
# The forms whose key stands in its evidence; the others judge, order, or say it in other words.
QUOTED = (Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE, Form.SHORT_ANSWER, Form.CLOZE)


@teacher_page("quizzes.change_question")
def edit(request: HttpRequest, question: Question) -> HttpResponse:
    """Change a question's words, key and evidence."""
    item, revision = question.item, question.revision
    if "suggest" in request.POST and item.form is Form.MULTIPLE_CHOICE:
        return _page(request, _with_suggestions(request, revision, item), revision, _("Ubah soal"), question)
    form = QUESTION_FORMS[item.form](request.POST or None, item=item, sentences=services.sentences(revision=revision))
    if form.is_valid():
        edited = form.to_item()
        services.edit_question(question=question, item=edited)
        if "approve" in request.POST:
            services.approve_question(question=question)
        _warn_unproven(request, revision, edited)
        messages.success(request, gettext("Soal disimpan."))
        return redirect(f"{review_url(revision)}#q-{question.pk}")
    return _page(request, form, revision, _("Ubah soal"), question)


@teacher_page("quizzes.add_question")
def write(request: HttpRequest, article_id: int, form: str) -> HttpResponse:
    """Write a question of the form that the address names."""
    article = get_object_or_404(Article.objects.visible_to(request.user).with_text(), pk=article_id)
    if form not in list(Form):
        raise Http404
    revision = article.revision
    if "suggest" in request.POST and form == Form.MULTIPLE_CHOICE:
        return _page(request, _with_suggestions(request, revision, None), revision, _("Tulis soal sendiri"), None)
    sentences = services.sentences(revision=revision)
    filled = QUESTION_FORMS[Form(form)](request.POST or None, item=None, sentences=sentences)
    if filled.is_valid():
        item = filled.to_item()
        question = services.write_question(revision=revision, item=item)
        _warn_unproven(request, revision, item)
        messages.success(request, gettext("Soal ditambahkan dan disetujui."))
        return redirect(f"{review_url(revision)}#q-{question.pk}")
    return _page(request, filled, revision, _("Tulis soal sendiri"), None)


def _with_suggestions(request: HttpRequest, revision: Revision, item: Item | None) -> QuestionForm:
    """What the teacher has typed, the blank ones of the first OPTIONS lines filled with distractors."""
    typed = MultipleChoiceForm.typed_of(request.POST)
    lines = [f"option_{n}" for n in range(max(OPTIONS, len(item.options) if item else 0))]
    key = typed.get(f"option_{typed['key']}", "").strip()
    blank = [line for line in lines if not typed[line].strip()]
    found = (
        services.suggest_distractors(revision=revision, stem=typed["stem"], key=key, count=len(lines) + len(blank))
        if key
        else ()
    )
    others = [text for text in found if text.casefold() not in {typed[line].strip().casefold() for line in lines}]
    typed |= dict(zip(blank, others, strict=False))
    if not key:
        messages.warning(request, gettext("Tulis dan tandai dahulu jawaban yang benar."))
    elif len(others) < len(blank):
        messages.warning(request, gettext("Pengecoh yang cocok untuk jawaban itu kurang; tulislah sendiri sisanya."))
    return MultipleChoiceForm(item=item, sentences=services.sentences(revision=revision), typed=typed)


def _page(
    request: HttpRequest,
    form: QuestionForm,
    revision: Revision,
    title: str | _StrPromise,
    question: Question | None,
) -> HttpResponse:
    context = {
        "form": form,
        "form_name": FORM_NAMES[form.form],
        "forms": [(other.value, name) for other, name in FORM_NAMES.items()],
        "article": revision.article,
        "question": question,
        "paragraphs": passage_of(revision, [question] if question else []),
        "back": review_url(revision) + (f"#q-{question.pk}" if question else ""),
    }
    return render_page(request, "edit.html", title, context)


def _warn_unproven(request: HttpRequest, revision: Revision, item: Item) -> None:
    """Tell the teacher where the key does not stand in the evidence; she may know better, so nothing is refused."""
    proof = " ".join(revision.body[e.start : e.end] for e in item.evidence).casefold()
    if item.form not in QUOTED or item.prompts or not proof:
        return
    missing = [key for key in item.key if key.casefold() not in proof]
    if missing:
        text = gettext("Kunci “%(key)s” tidak tertulis persis begitu dalam kalimat buktinya. Periksa sekali lagi.")
        messages.warning(request, text % {"key": missing[0]})
