"""A sitting: begun, answered, submitted, marked once; and what the pupil may see when."""

import threading
from dataclasses import fields
from decimal import Decimal

import pytest
from django.db import connection

from quizzes import items, services
from quizzes.models import Attempt, Response
from tests.factories import (
    BODY,
    SENTENCES,
    QuestionFactory,
    QuizFactory,
    list_answer,
    multiple_choice,
    short_answer,
    true_false,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    quiz = QuizFactory(questions=[])
    article = QuestionFactory().revision.article
    questions = [
        QuestionFactory(article=article, item=item) for item in (multiple_choice(), list_answer(), true_false())
    ]
    services.set_questions(quiz=quiz, questions=questions)
    services.set_points(quiz=quiz, points={questions[1].pk: Decimal(2)})
    return services.publish_quiz(quiz=quiz, by=quiz.owner)


@pytest.fixture
def attempt(version):
    return services.start_attempt(version=version, name="  Ayu   Lestari ")


def answer(attempt, number, *choices, text=""):
    return services.save_response(attempt=attempt, number=number, response=items.Response(choices=choices, text=text))


def test_an_attempt_begins_with_a_tidy_name_and_the_most_it_can_score(attempt):
    assert (attempt.name, attempt.max_score, attempt.score, attempt.submitted) == ("Ayu Lestari", 4, None, None)
    assert services.score_percent(attempt) is None


@pytest.mark.parametrize(("name", "message"), [("  ", "Tuliskan namamu"), ("a" * 101, "terlalu panjang")])
def test_a_name_is_needed(version, name, message):
    with pytest.raises(services.InvalidResponse, match=message):
        services.start_attempt(version=version, name=name)


def test_nobody_begins_when_the_quiz_is_closed(version):
    services.close_quiz(quiz=version.quiz)
    with pytest.raises(services.QuizClosed, match="tidak dibuka"):
        services.start_attempt(version=version, name="Ayu")


def test_an_answer_is_kept_in_place_of_the_earlier_one(attempt):
    answer(attempt, 1, 2)
    answer(attempt, 1, 0)
    answer(attempt, 2, text="anggrek")
    assert list(attempt.responses.values_list("number", "choices", "text", "mark")) == [
        (1, [0], "", None),
        (2, [], "anggrek", None),
    ]


def test_several_answers_are_kept_together_or_not_at_all(attempt):
    good, bad = items.Response(choices=(0,)), items.Response(choices=(7,))
    services.save_responses(attempt=attempt, responses={1: good})
    with pytest.raises(services.InvalidResponse):
        services.save_responses(attempt=attempt, responses={3: good, 1: bad})
    assert list(attempt.responses.values_list("number", "choices")) == [(1, [0])]


@pytest.mark.parametrize(
    ("number", "response"),
    [
        (4, items.Response(choices=(0,))),
        (0, items.Response(choices=(0,))),
        (1, items.Response(choices=(4,))),
        (1, items.Response(choices=(-1,))),
        (1, items.Response(choices=(0, 1))),
        (1, items.Response(text="Kota Jambi")),
        (2, items.Response(choices=(0,))),
        (2, items.Response(text="a" * 2001)),
    ],
)
def test_an_answer_that_does_not_fit_its_question_is_refused(attempt, number, response):
    with pytest.raises(services.InvalidResponse, match=f"nomor {number}"):
        services.save_response(attempt=attempt, number=number, response=response)
    assert not attempt.responses.exists()


def test_submitting_marks_every_answer_by_its_points(attempt):
    answer(attempt, 1, 0)
    answer(attempt, 2, text="pakis dan anggrek")
    result = services.submit_attempt(attempt=attempt)
    assert list(attempt.responses.values_list("number", "mark")) == [(1, Decimal(1)), (2, Decimal("0.6667"))]
    assert result.score == Decimal("2.33")
    assert services.score_percent(result) == 58


def test_submitting_twice_gives_the_same_result(attempt):
    answer(attempt, 1, 0)
    stale = Attempt.objects.get(pk=attempt.pk)
    first = services.submit_attempt(attempt=attempt)
    Response.objects.filter(attempt=attempt).update(choices=[1])
    second = services.submit_attempt(attempt=stale)
    assert (second.score, second.submitted) == (first.score, first.submitted)
    assert second.score == 1


def test_after_submission_no_answer_is_taken(attempt):
    answer(attempt, 1, 1)
    services.submit_attempt(attempt=attempt)
    with pytest.raises(services.AttemptClosed, match="sudah dikumpulkan"):
        answer(attempt, 1, 0)
    assert attempt.responses.get().choices == [1]


def test_after_closing_no_answer_is_taken_but_what_is_there_can_be_submitted(attempt):
    answer(attempt, 1, 0)
    services.close_quiz(quiz=attempt.version.quiz)
    with pytest.raises(services.AttemptClosed, match="sudah ditutup"):
        answer(attempt, 3, 1)
    assert services.submit_attempt(attempt=attempt).score == 1


def test_an_attempt_without_an_answer_scores_nothing(attempt):
    assert services.score_percent(services.submit_attempt(attempt=attempt)) == 0


def test_saving_an_answer_asks_two_queries(attempt, django_assert_num_queries):
    with django_assert_num_queries(4):  # with the two that begin and end the transaction
        answer(attempt, 1, 0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("connection.vendor == 'sqlite'", reason="an in-memory SQLite database has one writer by itself")
def test_two_submissions_at_once_mark_once(version):
    attempt = services.start_attempt(version=version, name="Ayu")
    answer(attempt, 1, 0)
    results = []

    def submit():
        results.append(services.submit_attempt(attempt=Attempt.objects.get(pk=attempt.pk)))
        connection.close()

    threads = [threading.Thread(target=submit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({(result.score, result.submitted) for result in results}) == 1


def test_what_a_pupil_sees_has_no_place_for_a_key(version):
    view = services.pupil_view(version)
    names = {field.name for field in fields(services.PupilItem)}
    assert names == {
        *("number", "points", "form", "stem", "prompts", "options", "passage"),
        *("is_list", "takes_several", "longest"),
    }
    assert view.passages[0].paragraphs == tuple(BODY.split("\n\n"))
    first, seen = multiple_choice(), view.items[0]
    assert (seen.number, seen.form, seen.stem) == (1, first.form, first.stem)
    assert seen.options == tuple(option.text for option in first.options)
    key = list_answer().key[2]
    assert key not in repr(view.items)


def test_the_passage_is_hidden_where_the_teacher_hides_it(version):
    version.quiz.show_passage = False
    assert services.pupil_view(version).passages == ()


def test_the_review_opens_with_submission(attempt):
    answer(attempt, 1, 2)
    assert services.reviewed(attempt) == ()
    result = services.submit_attempt(attempt=attempt)
    first, second, third = services.reviewed(result)
    assert (first.answer.choices, first.key_choices, first.key, first.is_right) == (
        (2,),
        (0,),
        ("Kota Sungaipenuh",),
        False,
    )
    assert (first.is_answered, second.is_answered, third.mark) == (True, False, Decimal(0))
    [quote] = second.evidence
    assert (quote.text, quote.passage, quote.paragraph) == (SENTENCES[3], 0, 2)
    assert BODY[quote.start : quote.end] == SENTENCES[3]


def test_a_quiz_that_shows_the_score_alone_shows_no_review(attempt):
    result = services.submit_attempt(attempt=attempt)
    result.version.quiz.show_evidence = False
    assert services.reviewed(result) == ()


def test_a_short_answer_is_reviewed_with_the_words_that_were_written():
    quiz = QuizFactory(questions=[QuestionFactory(item=short_answer())])
    attempt = services.start_attempt(version=services.publish_quiz(quiz=quiz, by=quiz.owner), name="Bagus")
    answer(attempt, 1, text="Bupati Ratna Wulandari")
    [item] = services.reviewed(services.submit_attempt(attempt=attempt))
    assert (item.answer.text, item.is_right, item.asked.options) == ("Bupati Ratna Wulandari", True, ())
