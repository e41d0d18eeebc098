"""Quizzes: made, arranged, published, frozen, closed."""

from decimal import Decimal

import pytest
from django.db import IntegrityError

from quizzes import services
from quizzes.items import Form
from quizzes.models import Question, Quiz
from quizzes.services import quizzes as quiz_services
from tests.factories import (
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    multiple_choice,
    short_answer,
    true_false,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiz():
    return QuizFactory()


def stems(quiz):
    return [entry.question.stem for entry in quiz.entries.select_related("question").order_by("position")]


def test_a_new_quiz_is_a_draft_of_its_questions_in_their_order_for_one_point_each():
    article = ArticleFactory()
    questions = [QuestionFactory(article=article, item=item) for item in (short_answer(), multiple_choice())]
    quiz = services.make_quiz(owner=article.owner, title="Kebun raya", questions=questions)
    assert (quiz.owner, quiz.title, quiz.status) == (article.owner, "Kebun raya", Quiz.Status.DRAFT)
    assert [(e.position, e.question, e.points) for e in quiz.entries.all()] == [
        (1, questions[0], Decimal(1)),
        (2, questions[1], Decimal(1)),
    ]


def test_a_code_has_six_characters_that_nobody_mistakes():
    code = services.make_quiz(owner=TeacherFactory(), title="Kuis", questions=[]).code
    assert len(code) == 6
    assert set(code) <= set("23456789ABCDEFGHJKMNPQRSTUVWXYZ")


def test_a_code_that_is_taken_is_drawn_again(monkeypatch):
    QuizFactory(code="AAAAAA")
    monkeypatch.setattr(quiz_services, "random_codes", lambda: iter(["AAAAAA", "AAAAAA", "BBBBBB"]))
    assert services.make_quiz(owner=TeacherFactory(), title="Kuis", questions=[]).code == "BBBBBB"


def test_what_is_wrong_besides_the_code_is_not_tried_for_ever():
    with pytest.raises(IntegrityError):
        services.make_quiz(owner=TeacherFactory(), title=None, questions=[])


def test_setting_the_questions_keeps_the_points_of_those_that_stay(quiz):
    first, second = [entry.question for entry in quiz.entries.order_by("position")]
    services.set_points(quiz=quiz, points={second.pk: Decimal("2.5")})
    added = QuestionFactory(article=first.revision.article, item=true_false())
    services.set_questions(quiz=quiz, questions=[second, added, second])
    assert [(e.position, e.question, e.points) for e in quiz.entries.order_by("position")] == [
        (1, second, Decimal("2.5")),
        (2, added, Decimal(1)),
    ]


def test_points_are_more_than_nothing(quiz):
    question = quiz.entries.first().question
    with pytest.raises(services.QuizNotReady, match="lebih dari 0"):
        services.set_points(quiz=quiz, points={question.pk: Decimal(0)})


def test_publishing_freezes_passage_items_order_and_points(quiz):
    services.set_points(quiz=quiz, points={quiz.entries.last().question_id: Decimal("1.5")})
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    article = quiz.entries.first().question.revision.article
    assert quiz.status == Quiz.Status.PUBLISHED
    assert version.number == 1
    assert version.published_by == quiz.owner
    assert version.content["title"] == quiz.title
    assert version.content["passages"] == [
        {"title": article.title, "byline": article.byline, "source": article.source, "body": article.body}
    ]
    assert version.items == [(1, 1.0, multiple_choice()), (2, 1.5, short_answer())]


def test_a_version_stays_as_it_was_after_an_edit_and_the_next_one_has_the_edit(quiz):
    first = services.publish_quiz(quiz=quiz, by=quiz.owner)
    question = quiz.entries.get(position=1).question
    services.edit_question(question=question, item=multiple_choice(1))
    assert services.has_unpublished_changes(quiz)
    second = services.publish_quiz(quiz=quiz, by=quiz.owner)
    first.refresh_from_db()
    assert [v.number for v in (first, second)] == [1, 2]
    assert [item for _, _, item in first.items] == [multiple_choice(), short_answer()]
    assert [item for _, _, item in second.items] == [multiple_choice(1), short_answer()]
    assert services.current_version(quiz) == second
    assert not services.has_unpublished_changes(quiz)


def test_publishing_again_without_a_change_opens_the_same_version(quiz):
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    services.close_quiz(quiz=quiz)
    assert quiz.status == Quiz.Status.CLOSED
    assert services.publish_quiz(quiz=quiz, by=quiz.owner) == version
    quiz.refresh_from_db()
    assert (quiz.status, quiz.versions.count()) == (Quiz.Status.PUBLISHED, 1)


def test_an_empty_quiz_is_not_published():
    quiz = QuizFactory(questions=[])
    with pytest.raises(services.QuizNotReady, match="belum berisi soal"):
        services.publish_quiz(quiz=quiz, by=quiz.owner)
    assert services.current_version(quiz) is None


@pytest.mark.parametrize("status", [Question.Status.DRAFT, Question.Status.REJECTED])
def test_a_quiz_with_a_question_that_is_not_approved_is_not_published(quiz, status):
    Question.objects.filter(pk=quiz.entries.get(position=2).question_id).update(status=status)
    with pytest.raises(services.QuizNotReady, match="Soal nomor 2 belum disetujui"):
        services.publish_quiz(quiz=quiz, by=quiz.owner)
    quiz.refresh_from_db()
    assert quiz.status == Quiz.Status.DRAFT
    assert services.has_unpublished_changes(quiz)


def test_a_question_that_is_rejected_after_publishing_is_a_change(quiz):
    services.publish_quiz(quiz=quiz, by=quiz.owner)
    services.reject_question(question=quiz.entries.first().question)
    assert services.has_unpublished_changes(quiz)


def test_questions_about_two_articles_bring_both_passages():
    owner = TeacherFactory()
    one, other = ArticleFactory(owner=owner), ArticleFactory(owner=owner)
    questions = [
        QuestionFactory(article=article, item=item)
        for article, item in ((one, multiple_choice()), (other, short_answer()), (one, true_false()))
    ]
    version = services.publish_quiz(quiz=QuizFactory(owner=owner, questions=questions), by=owner)
    assert [passage["title"] for passage in version.content["passages"]] == [one.title, other.title]
    assert [entry["passage"] for entry in version.content["items"]] == [0, 1, 0]


def test_the_preview_is_what_pupils_would_see(quiz):
    view = services.preview(quiz)
    assert [item.stem for item in view.items] == stems(quiz)
    assert services.pupil_view(services.publish_quiz(quiz=quiz, by=quiz.owner)) == view


def test_questions_stand_by_form_and_then_as_the_text_goes_on():
    article = ArticleFactory()
    items = (short_answer(), true_false(), multiple_choice())
    questions = [QuestionFactory(article=article, item=item) for item in items]
    assert [q.item.form for q in services.in_quiz_order(questions)] == [
        Form.MULTIPLE_CHOICE,
        Form.TRUE_FALSE,
        Form.SHORT_ANSWER,
    ]
