"""What the teacher marks: an essay waits for her, and its score counts once she gave it."""

from decimal import Decimal

import pytest

from quizzes import items, services
from quizzes.models import Attempt, Response
from tests.factories import ArticleFactory, QuestionFactory, QuizFactory, essay, matching, multiple_choice

pytestmark = pytest.mark.django_db
TEXT = "Di sana ada 120 jenis anggrek."


@pytest.fixture
def version():
    """Multiple choice (1 point), an essay (2 points, one for each point of its guide), matching (1 point)."""
    quiz = QuizFactory(questions=[])
    article = ArticleFactory(owner=quiz.owner)
    questions = [QuestionFactory(article=article, item=item) for item in (multiple_choice(), essay(), matching())]
    services.set_questions(quiz=quiz, questions=questions)
    return services.publish_quiz(quiz=quiz, by=quiz.owner)


def sit(version, name, text=TEXT, submit=True):
    attempt = services.start_attempt(version=version, name=name)
    responses = {1: items.Response((0,)), 2: items.Response(text=text), 3: items.Response((1, 3, -1))}
    services.save_responses(attempt=attempt, responses=responses)
    return services.submit_attempt(attempt=attempt) if submit else attempt


def answer_of(attempt):
    return Response.objects.get(attempt=attempt, number=2)


def score(version, attempt, value):
    marks = {answer_of(attempt).pk: None if value is None else Decimal(value)}
    services.mark_answers(version=version, number=2, scores=marks)
    attempt.refresh_from_db()
    return attempt.score, answer_of(attempt).mark


def test_an_essay_is_worth_its_points_and_counts_nothing_while_it_waits(version):
    attempt = sit(version, "Ayu")
    assert (attempt.max_score, attempt.score) == (Decimal(4), Decimal("1.67"))
    assert answer_of(attempt).mark is None
    assert services.waits(answer_of(attempt))


def test_an_essay_left_blank_waits_for_nobody(version):
    attempt = sit(version, "Ayu", text=" ")
    assert answer_of(attempt).mark == 0
    assert services.answers_to_mark(version=version, number=2) == []


@pytest.mark.parametrize(
    ("value", "total", "mark"),
    [("2", "3.67", "1.0000"), ("0", "1.67", "0.0000"), ("1.5", "3.17", "0.7500"), ("0.67", "2.34", "0.3350")],
)
def test_the_score_that_the_teacher_gives_counts(version, value, total, mark):
    attempt = sit(version, "Ayu")
    assert score(version, attempt, value) == (Decimal(total), Decimal(mark))
    assert services.earned(answer_of(attempt), Decimal(2)) == Decimal(value)


def test_a_score_can_be_changed_and_taken_back(version):
    attempt = sit(version, "Ayu")
    assert score(version, attempt, "2") == (Decimal("3.67"), Decimal(1))
    assert score(version, attempt, "1") == (Decimal("2.67"), Decimal("0.5"))
    assert score(version, attempt, None) == (Decimal("1.67"), None)


@pytest.mark.parametrize(
    ("points", "worth"), [(2.0, "2"), (10.0, "10"), (0.25, "0.25"), (99.75, "99.75"), (100.0, "100")]
)
def test_points_are_told_without_needless_zeros(points, worth):
    assert str(services.points_of({"points": points})) == worth


def test_answers_that_wait_come_first_then_by_name(version):
    attempts = [sit(version, name) for name in ("Citra", "Ayu", "Bagus")]
    sit(version, "Dewi", submit=False)
    score(version, attempts[1], "1")
    answers = services.answers_to_mark(version=version, number=2)
    assert [answer.attempt.name for answer in answers] == ["Bagus", "Citra", "Ayu"]


@pytest.mark.parametrize("value", ["-0.01", "2.01"])
def test_a_score_out_of_range_is_refused(version, value):
    attempt = sit(version, "Ayu")
    with pytest.raises(services.ServiceError, match=r"^Skor harus antara 0 dan 2\.$"):
        score(version, attempt, value)


@pytest.mark.parametrize("number", [1, 3, 4])
def test_nothing_but_an_essay_is_marked_by_hand(version, number):
    with pytest.raises(services.ServiceError, match="bukan soal uraian"):
        services.mark_answers(version=version, number=number, scores={})


def test_an_answer_that_is_not_this_essays_or_not_submitted_is_passed_over(version):
    attempt, open_one = sit(version, "Ayu"), sit(version, "Bagus", submit=False)
    others = {answer_of(open_one).pk: Decimal(1), Response.objects.get(attempt=attempt, number=1).pk: Decimal(0)}
    services.mark_answers(version=version, number=2, scores=others)
    assert list(Attempt.objects.order_by("pk").values_list("score", flat=True)) == [Decimal("1.67"), None]
    assert Response.objects.get(attempt=attempt, number=1).mark == 1


def test_the_review_says_what_waits_and_what_was_earned(version):
    attempt = sit(version, "Ayu")
    waiting = services.reviewed(attempt)[1]
    assert (waiting.waits, waiting.mark, waiting.key) == (True, Decimal(0), essay().key)
    score(version, attempt, "1.5")
    marked = services.reviewed(attempt)[1]
    assert (marked.waits, marked.earned) == (False, Decimal("1.50"))


def test_points_that_a_teacher_set_stay_when_questions_are_arranged(version):
    quiz = version.quiz
    questions = [entry.question for entry in quiz.entries.order_by("position")]
    services.set_points(quiz=quiz, points={questions[1].pk: Decimal(5)})
    services.set_questions(quiz=quiz, questions=questions[::-1])
    assert [entry.points for entry in quiz.entries.order_by("position")] == [1, 5, 1]
