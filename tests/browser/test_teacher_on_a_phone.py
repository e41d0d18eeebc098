"""The teacher's pages on a small phone, in the dark: each fits the screen, can be read, and complains of nothing."""

import pytest
from django.urls import reverse

from quizzes.items import Form
from quizzes.models import Question
from tests.browser.walking import assert_sound, log_in
from tests.factories import (
    ArticleFactory,
    AttemptFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    ResponseFactory,
    TeacherFactory,
    every_form,
    true_false,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_every_page_fits_a_phone(live_server, open_browser):
    teacher = TeacherFactory()
    article = ArticleFactory(owner=teacher)
    questions = [QuestionFactory(article=article, item=item) for item in every_form()]
    version = QuizVersionFactory(quiz=QuizFactory(owner=teacher, questions=questions, status="published"))
    attempt = AttemptFactory(version=version, submitted=version.published, score=1)
    ResponseFactory(attempt=attempt, choices=[2], mark=1)
    ResponseFactory(attempt=attempt, number=len(questions), text="Ada anggrek. " * 40)
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
        *(("quizzes_question_change", [question.pk]) for question in questions),
        *(("quizzes_write", [article.pk, form.value]) for form in Form),
        ("quizzes_quiz_change", [version.quiz.pk]),
        ("quizzes_preview", [version.quiz.pk]),
        ("quizzes_results", [version.quiz.pk]),
        ("quizzes_mark", [version.quiz.pk, version.number, len(questions)]),
    ]
    for name, args in named:
        assert page.goto(live_server.url + reverse(f"admin:{name}", args=args)).status == 200
        assert_sound(page)
