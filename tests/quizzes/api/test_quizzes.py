import json
import re
import subprocess
from decimal import Decimal

import pytest
from django.utils import timezone

from quizzes.items import item_to_dict
from quizzes.models import Quiz
from quizzes.services import make_quiz, publish_quiz
from tests.factories import (
    BODY,
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    RevisionFactory,
    every_form,
    list_answer,
    multiple_choice,
    true_false,
)

pytestmark = pytest.mark.django_db
LIST = "/api/v1/quizzes/"


def detail(quiz):
    return f"{LIST}{quiz.pk}/"


def stamp(moment):
    return timezone.localtime(moment).isoformat()


def with_quotes(item, body=BODY):
    data = json.loads(json.dumps(item_to_dict(item)))
    data["evidence"] = [{**e, "quote": body[e["start"] : e["end"]]} for e in data["evidence"]]
    return data


def test_the_list_holds_own_quizzes(api, teacher):
    quiz = QuizFactory(owner=teacher, title="Kebun", code="KEBUN2")
    QuizFactory()
    assert api.get(LIST).json() == {
        "count": 1,
        "next": None,
        "previous": None,
        "results": [
            {
                "id": quiz.pk,
                "title": "Kebun",
                "code": "KEBUN2",
                "status": "draft",
                "created": stamp(quiz.created),
                "updated": stamp(quiz.updated),
            }
        ],
    }


def test_a_quiz_with_its_questions_and_versions(api, teacher):
    article = ArticleFactory(owner=teacher)
    items = [multiple_choice(1, key_at=2), list_answer(), true_false()]
    questions = [QuestionFactory(article=article, item=item) for item in items]
    quiz = make_quiz(owner=teacher, title="Kebun", questions=questions, show_evidence=False)
    quiz.entries.filter(position=2).update(points=Decimal("2.5"))
    version = publish_quiz(quiz=quiz, by=teacher)
    quiz.refresh_from_db()
    assert api.get(detail(quiz)).json() == {
        "id": quiz.pk,
        "title": "Kebun",
        "code": quiz.code,
        "status": "published",
        "created": stamp(quiz.created),
        "updated": stamp(quiz.updated),
        "show_passage": True,
        "show_evidence": False,
        "questions": [
            {
                "number": number,
                "points": points,
                "question": question.pk,
                "status": "approved",
                "article": article.pk,
                "revision": 1,
                "item": with_quotes(item),
            }
            for number, points, question, item in zip(
                (1, 2, 3), ("1.00", "2.50", "1.00"), questions, items, strict=True
            )
        ],
        "versions": [{"number": 1, "published": stamp(version.published), "items": 3}],
    }


def test_evidence_is_quoted_from_the_text_that_was_asked(api, teacher):
    article = ArticleFactory(owner=teacher)
    quiz = QuizFactory(owner=teacher, questions=[QuestionFactory(article=article, item=multiple_choice())])
    RevisionFactory(article=article, body="Teks yang sama sekali lain.")
    assert api.get(detail(quiz)).json()["questions"][0]["item"] == with_quotes(multiple_choice())


def test_every_form_is_told_with_its_rows_and_key(api, teacher):
    article = ArticleFactory(owner=teacher)
    questions = [QuestionFactory(article=article, item=item) for item in every_form()]
    quiz = QuizFactory(owner=teacher, questions=questions)
    assert [entry["item"] for entry in api.get(detail(quiz)).json()["questions"]] == [
        with_quotes(item) for item in every_form()
    ]


def test_anothers_quiz_does_not_exist(api):
    quiz = QuizVersionFactory().quiz
    assert api.get(detail(quiz)).status_code == 404
    assert api.get(f"{detail(quiz)}worksheet.pdf").status_code == 404


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_database_as_often_for_one_as_for_three(api, teacher, rows, django_assert_num_queries):
    QuizFactory.create_batch(rows, owner=teacher)
    with django_assert_num_queries(6):  # session, user, two of permissions, count, rows
        assert api.get(LIST).json()["count"] == rows


@pytest.mark.parametrize("rows", [1, 3])
def test_a_quiz_asks_the_database_as_often_for_one_question_as_for_three(api, teacher, rows, django_assert_num_queries):
    questions = [QuestionFactory(article=ArticleFactory(owner=teacher)) for _ in range(rows)]
    quiz = QuizFactory(owner=teacher, questions=questions)
    QuizVersionFactory.create_batch(rows, quiz=quiz)
    with django_assert_num_queries(7):  # session, user, two of permissions, quiz, entries, versions
        answer = api.get(detail(quiz)).json()
    assert [question["number"] for question in answer["questions"]] == [*range(1, rows + 1)]
    assert [version["number"] for version in answer["versions"]] == [*range(1, rows + 1)]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_quizzes_are_only_read(api, teacher, method):
    quiz = QuizFactory(owner=teacher)
    assert getattr(api, method)(detail(quiz)).status_code == 405
    assert getattr(api, method)(LIST).status_code == 405
    assert Quiz.objects.get().status == "draft"


def pdf_of(api, quiz, tmp_path, **query):
    answer = api.get(f"{detail(quiz)}worksheet.pdf", query, headers={"Accept": "application/pdf"})
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert answer["Content-Disposition"] == f'inline; filename="pahami-{quiz.code}.pdf"'
    (tmp_path / "sheet.pdf").write_bytes(answer.content)
    return tmp_path / "sheet.pdf"


def tool(*command):
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def published(teacher):
    article = ArticleFactory(owner=teacher)
    quiz = make_quiz(owner=teacher, title="Kebun", questions=[QuestionFactory(article=article, item=list_answer())])
    publish_quiz(quiz=quiz, by=teacher)
    return quiz


@pytest.mark.parametrize(
    ("query", "paper", "has_key"),
    [
        ({}, (595, 842), False),
        ({"paper": "A4", "key": "true"}, (595, 842), True),
        ({"paper": "F4", "key": "false"}, (609, 935), False),
    ],
)
def test_the_worksheet_on_paper(api, published, tmp_path, query, paper, has_key):
    sheet = pdf_of(api, published, tmp_path, **query)
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", tool("pdfinfo", sheet))
    assert tuple(round(float(side)) for side in size.groups()) == paper
    text = " ".join(tool("pdftotext", "-layout", sheet, "-").split())
    assert "Tumbuhan apa saja yang dirawat Pak Darma?" in text
    assert ("kunci" in text.casefold()) is has_key


@pytest.mark.parametrize(("query", "field"), [({"paper": "A5"}, "paper"), ({"key": "perhaps"}, "key")])
def test_a_wish_that_is_not_understood(api, published, query, field):
    answer = api.get(f"{detail(published)}worksheet.pdf", query, headers={"Accept": "application/pdf"})
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/json")
    assert [*answer.json()] == [field]


def test_a_quiz_that_was_never_published_has_no_worksheet(api, teacher):
    answer = api.get(f"{detail(QuizFactory(owner=teacher))}worksheet.pdf")
    assert (answer.status_code, answer.json()) == (
        409,
        {"detail": "Kuis ini belum pernah diterbitkan, jadi belum ada lembar kerjanya."},
    )
