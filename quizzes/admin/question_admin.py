"""The list of questions, and the addresses of the pages about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from quizzes.admin import editing, generating, review
from quizzes.admin.pages import OwnObjectsAdmin
from quizzes.models import Question
from quizzes.services import approve_question, reject_question

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse


@admin.register(Question)
class QuestionAdmin(OwnObjectsAdmin):
    """Questions to search and filter; a new one is made on the page of its article."""

    list_display = ("stem", "article", "form", "kind", "level", "status")
    list_filter = ("status", "form", "kind", "level")
    search_fields = ("stem", "revision__article__title")
    list_select_related = ("revision__article",)
    list_per_page = 50
    actions = ("approve", "reject")

    @admin.display(description=_("artikel"), ordering="revision__article__title")
    def article(self, question: Question) -> str:
        """The article that the question is about."""
        return question.revision.article.title

    @admin.action(description=_("Setujui soal yang dipilih"), permissions=["change"])
    def approve(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        """Approve every chosen question."""
        self._decide(request, questions, approve_question)

    @admin.action(description=_("Tolak soal yang dipilih"), permissions=["change"])
    def reject(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        """Reject every chosen question."""
        self._decide(request, questions, reject_question)

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002 - Django's signature
        """Never here: a question needs its text, so it is made on the article's pages."""
        return False

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",  # noqa: ARG002 - Django's signature
        extra_context: dict[str, Any] | None = None,  # noqa: ARG002 - Django's signature
    ) -> HttpResponse:
        """The page with plain fields instead of Django's, which would show the stored JSON."""
        return editing.edit(request, question=self.get_object(request, object_id))

    def get_urls(self) -> list[URLPattern]:
        """The teacher's own pages before Django's."""
        return [
            path("generate/<int:article_id>/", generating.generate, name="quizzes_generate"),
            path("review/<int:article_id>/", review.review, name="quizzes_review"),
            path("review/<int:article_id>/setujui/", review.approve_drafts, name="quizzes_approve_drafts"),
            path("review/<int:article_id>/kuis/", review.to_quiz, name="quizzes_to_quiz"),
            path("write/<int:article_id>/<str:form>/", editing.write, name="quizzes_write"),
            path("<int:question_id>/putuskan/", review.decide, name="quizzes_decide"),
            *super().get_urls(),
        ]

    def _decide(self, request: HttpRequest, questions: QuerySet[Question], decide: Callable[..., None]) -> None:
        chosen = list(questions)
        for question in chosen:
            decide(question=question)
        text = ngettext("%(n)d soal diperbarui.", "%(n)d soal diperbarui.", len(chosen))
        messages.success(request, text % {"n": len(chosen)})
