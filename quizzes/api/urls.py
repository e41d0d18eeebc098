"""The API, version 1."""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView

from quizzes.api.entrance import Docs, Token
from quizzes.api.views import Generate, QuizDetail, QuizList, Worksheet

urlpatterns = [
    path("", Docs.as_view(), name="api-docs"),
    path("schema/", SpectacularAPIView.as_view(), name="api-schema"),
    path("token/", Token.as_view(), name="api-token"),
    path("", include("articles.api.urls")),
    path("quizzes/", QuizList.as_view(), name="api-quiz-list"),
    path("quizzes/<int:pk>/", QuizDetail.as_view(), name="api-quiz-detail"),
    path("quizzes/<int:pk>/worksheet.pdf", Worksheet.as_view(), name="api-quiz-worksheet"),
    path("generate/", Generate.as_view(), name="api-generate"),
]
