"""The list of quizzes, and the addresses of the pages about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import Count
from django.urls import URLPattern, path
from django.utils.translation import pgettext_lazy

from quizzes.admin import marking, quiz_page, results
from quizzes.admin.pages import OwnObjectsAdmin
from quizzes.models import Quiz

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse


@admin.register(Quiz)
class QuizAdmin(OwnObjectsAdmin):
    """Quizzes to search and filter, each with a page of its own."""

    list_display = ("title", "code", "status", "question_count", "attempt_count", "created")
    list_filter = ("status",)
    search_fields = ("title", "code")
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """With the numbers of questions and attempts."""
        counts = {
            "number_of_questions": Count("entries", distinct=True),
            "number_of_attempts": Count("versions__attempts", distinct=True),
        }
        counted: QuerySet[Any] = super().get_queryset(request).annotate(**counts)
        return counted

    @admin.display(description=pgettext_lazy("jamak", "soal"), ordering="number_of_questions")
    def question_count(self, quiz: Any) -> int:  # noqa: ANN401 - annotated by get_queryset
        """How many questions the quiz holds now."""
        count: int = quiz.number_of_questions
        return count

    @admin.display(description=pgettext_lazy("jamak", "pengerjaan"), ordering="number_of_attempts")
    def attempt_count(self, quiz: Any) -> int:  # noqa: ANN401 - annotated by get_queryset
        """How many pupils began, over all versions."""
        count: int = quiz.number_of_attempts
        return count

    def add_view(
        self,
        request: HttpRequest,
        form_url: str = "",  # noqa: ARG002 - Django's signature
        extra_context: dict[str, Any] | None = None,  # noqa: ARG002 - Django's signature
    ) -> HttpResponse:
        """Ask for the title alone; the questions are chosen on the quiz's page."""
        return quiz_page.add(request)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",  # noqa: ARG002 - Django's signature
        extra_context: dict[str, Any] | None = None,  # noqa: ARG002 - Django's signature
    ) -> HttpResponse:
        """The quiz's own page."""
        return quiz_page.arrange(request, quiz=self.get_object(request, object_id))

    def get_urls(self) -> list[URLPattern]:
        """The teacher's own pages before Django's."""
        return [
            path("<int:quiz_id>/pratinjau/", quiz_page.show_preview, name="quizzes_preview"),
            path("<int:quiz_id>/lembar-kerja.pdf", quiz_page.worksheet, name="quizzes_worksheet"),
            path("<int:quiz_id>/hasil/", results.results, name="quizzes_results"),
            path("<int:quiz_id>/hasil/<int:version>/nilai/<int:number>/", marking.mark, name="quizzes_mark"),
            *super().get_urls(),
        ]
