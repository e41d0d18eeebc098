"""Reading quizzes, printing them and generating through the API."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import generics, status
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from articles.api.common import HoldsPermission
from articles.forms import problem_message
from articles.importing.problems import ImportProblem
from quizzes import services
from quizzes.api.serializers import (
    GeneratedSerializer,
    GenerateSerializer,
    QuizSerializer,
    QuizSummarySerializer,
    WorksheetQuerySerializer,
)
from quizzes.generation.generate import GENERATOR_VERSION
from quizzes.models import Quiz, QuizQuestion, QuizVersion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rest_framework.renderers import BaseRenderer
    from rest_framework.request import Request

    from quizzes.models import QuizQuerySet


class NotPublished(APIException):
    """A quiz that has no version to print yet."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "not_published"


@extend_schema_view(
    get=extend_schema(tags=["quizzes"], summary="Your quizzes, newest first", operation_id="quizzes_list")
)
class QuizList(generics.ListAPIView[Quiz]):
    """The quizzes of the user whose token it is, without their questions; a superuser sees everybody's."""

    permission = "quizzes.view_quiz"
    permission_classes = [IsAuthenticated, HoldsPermission]
    serializer_class = QuizSummarySerializer
    queryset = Quiz.objects.all()

    def get_queryset(self) -> QuizQuerySet:
        """What the user may see."""
        return Quiz.objects.visible_to(self.request.user)


@extend_schema_view(
    get=extend_schema(tags=["quizzes"], summary="One quiz with its questions and keys", operation_id="quizzes_read")
)
class QuizDetail(generics.RetrieveAPIView[Quiz]):
    """One quiz of yours, its questions with keys and evidence, and its published versions; another's is 404."""

    permission = "quizzes.view_quiz"
    permission_classes = [IsAuthenticated, HoldsPermission]
    serializer_class = QuizSerializer
    queryset = Quiz.objects.all()

    def get_queryset(self) -> QuizQuerySet:
        """What the user may see, with all that its questions are shown with."""
        entries = QuizQuestion.objects.select_related("question__revision")
        return Quiz.objects.visible_to(self.request.user).prefetch_related(Prefetch("entries", entries), "versions")


class AnyAccept(BaseContentNegotiation):
    """Answers whatever the client says it accepts: the worksheet is a PDF, and an error is JSON."""

    def select_renderer(
        self,
        request: Request,  # noqa: ARG002 - DRF's own signature
        renderers: Iterable[BaseRenderer],
        format_suffix: str | None = None,  # noqa: ARG002
    ) -> tuple[BaseRenderer, str]:
        """The first renderer, always."""
        first = next(iter(renderers))
        return first, first.media_type


class Worksheet(APIView):
    """The newest published version on paper."""

    permission = "quizzes.view_quiz"
    permission_classes = [IsAuthenticated, HoldsPermission]
    content_negotiation_class = AnyAccept

    @extend_schema(
        tags=["quizzes"],
        summary="The worksheet as a PDF",
        operation_id="quizzes_worksheet",
        parameters=[WorksheetQuerySerializer],
        responses={
            (200, "application/pdf"): OpenApiTypes.BINARY,
            (409, "application/json"): OpenApiResponse(description="The quiz was never published."),
        },
    )
    def get(self, request: Request, pk: int) -> HttpResponse:
        """The newest published version of one quiz of yours, with its key pages last where asked."""
        quiz = get_object_or_404(Quiz.objects.visible_to(request.user), pk=pk)
        query = WorksheetQuerySerializer(data=request.query_params)
        query.is_valid(raise_exception=True)
        pdf = services.worksheet_pdf(
            version=_newest_version(quiz),
            paper=query.validated_data["paper"],
            with_key=query.validated_data["key"],
            base_url=request.build_absolute_uri("/"),
        )
        return HttpResponse(
            pdf,
            content_type="application/pdf",
            headers={"Content-Disposition": f'inline; filename="pahami-{quiz.code}.pdf"'},
        )


def _newest_version(quiz: Quiz) -> QuizVersion:
    version = services.current_version(quiz)
    if version is None:
        raise NotPublished(gettext("Kuis ini belum pernah diterbitkan, jadi belum ada lembar kerjanya."))
    return version


class Generate(APIView):
    """Items for a text that is not stored."""

    permission = "quizzes.add_question"
    permission_classes = [IsAuthenticated, HoldsPermission]
    throttle_scope = "generate"

    @extend_schema(
        tags=["generation"],
        summary="Ask a text",
        operation_id="generate",
        request=GenerateSerializer,
        responses={200: GeneratedSerializer},
    )
    def post(self, request: Request) -> Response:
        """Items with their keys and where the text proves them, and what was withheld. Nothing is stored."""
        asked = GenerateSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        text = asked.validated_data["text"]
        seed = asked.validated_data.get("seed") or secrets.token_hex(4)
        try:
            generated = services.generate_from_text(text=text, request=asked.generation_request(), seed=seed)
        except ImportProblem as problem:
            raise ValidationError({"text": [problem_message(problem)], "code": problem.code.value}) from problem
        answer = {
            "seed": seed,
            "generator_version": GENERATOR_VERSION,
            "items": generated.items,
            "withheld": generated.withheld,
        }
        return Response(GeneratedSerializer(answer, context={"text": text}).data)
