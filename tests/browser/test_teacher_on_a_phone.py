"""The teacher's pages on a small phone, in the dark: each fits the screen, can be read, and complains of nothing."""

import pytest
from django.urls import reverse

from quizzes.models import Question
from tests.browser.walking import assert_sound, log_in
from tests.factories import (
    AttemptFactory,
    QuestionFactory,
    QuizVersionFactory,
    ResponseFactory,
    TeacherFactory,
    true_false,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_every_page_fits_a_phone(live_server, open_browser):
    teacher = TeacherFactory()
    version = QuizVersionFactory(quiz__owner=teacher)
    ResponseFactory(attempt=AttemptFactory(version=version, submitted=version.published, score=1), choices=[0], mark=1)
    question = version.quiz.questions.first()
    article = question.revision.article
    QuestionFactory(article=article, item=true_false(), status=Question.Status.DRAFT)
    page = open_browser(360, 740)
    page.emulate_media(color_scheme="dark")
    log_in(page, live_server.url, teacher)
    named = [
        ("articles_article_changelist", []),
        ("articles_article_change", [article.pk]),
        ("articles_analysis", [article.pk]),
        ("quizzes_question_changelist", []),
        ("quizzes_quiz_changelist", []),
        ("quizzes_quiz_add", []),
        ("quizzes_generate", [article.pk]),
        ("quizzes_review", [article.pk]),
        ("quizzes_question_change", [question.pk]),
        ("quizzes_write", [article.pk, "short"]),
        ("quizzes_quiz_change", [version.quiz.pk]),
        ("quizzes_preview", [version.quiz.pk]),
        ("quizzes_results", [version.quiz.pk]),
    ]
    for name, args in named:
        assert page.goto(live_server.url + reverse(f"admin:{name}", args=args)).status == 200
        assert_sound(page)
