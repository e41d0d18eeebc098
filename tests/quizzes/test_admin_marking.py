"""The page on which the teacher marks an essay, and what the results say of the newer forms."""

import logging
import re
from decimal import Decimal

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from quizzes import items, services
from quizzes.models import Attempt, Response
from tests.factories import (
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
    essay,
    matching,
    ordering,
    several_choice,
)

pytestmark = pytest.mark.django_db
TEXT = "Ada 120 jenis anggrek.\nSemuanya dirawat & dijaga."


@pytest.fixture
def teacher(client):
    user = TeacherFactory()
    client.force_login(user)
    return user


@pytest.fixture
def version(teacher):
    """Several right options, matching, ordering and an essay of two points."""
    article = ArticleFactory(owner=teacher)
    questions = [QuestionFactory(article=article, item=item) for item in ITEMS]
    quiz = QuizFactory(owner=teacher, title="Kebun", questions=[])
    services.set_questions(quiz=quiz, questions=questions)
    return services.publish_quiz(quiz=quiz, by=teacher)


ITEMS = (several_choice(), matching(), ordering(), essay())


def sit(version, name, *choices, text=TEXT):
    attempt = services.start_attempt(version=version, name=name)
    responses = {n: items.Response(chosen) for n, chosen in enumerate(choices, start=1)}
    services.save_responses(attempt=attempt, responses=responses | {4: items.Response(text=text)})
    return services.submit_attempt(attempt=attempt)


def mark_url(version, number=4):
    return reverse("admin:quizzes_mark", args=[version.quiz.pk, version.number, number])


def results_url(version):
    return reverse("admin:quizzes_results", args=[version.quiz.pk])


def field(attempt):
    return f"skor_{Response.objects.get(attempt=attempt, number=4).pk}"


def test_the_answers_stand_beside_the_guide_with_its_evidence(client, version):
    sit(version, "Ayu", (0, 2, 4))
    page = client.get(mark_url(version)).text
    expected = (*essay().key, essay().stem, SENTENCES[2], SENTENCES[3], "Ayu", "belum dinilai", "dari 2")
    assert [words for words in expected if words not in page] == []
    assert "Ada 120 jenis anggrek.<br>Semuanya dirawat &amp; dijaga." in page


def test_saving_updates_the_scores_and_leads_back_to_the_results(client, version):
    first, second = sit(version, "Ayu", (0, 2, 4)), sit(version, "Bagus")
    response = client.post(mark_url(version), {field(first): "1,5", field(second): ""})
    assert response.url == f"{results_url(version)}?version=1#soal-4"
    assert [*Attempt.objects.order_by("pk").values_list("score", flat=True)] == [Decimal("2.5"), Decimal(0)]
    page = client.get(mark_url(version)).text
    assert 'value="1,5"' in page
    assert page.index("Bagus") < page.index("Ayu")
    assert page.count("belum dinilai") == 1


@pytest.mark.parametrize("typed", ["2,5", "-1", "dua", "1,234"])
def test_a_score_that_is_none_is_named_and_nothing_is_saved(client, version, typed):
    first, second = sit(version, "Ayu"), sit(version, "Bagus")
    response = client.post(mark_url(version), {field(first): "1", field(second): typed})
    assert [*response.context["form"].errors] == [field(second)]
    assert f'value="{typed}"' in response.text
    assert set(Response.objects.filter(number=4).values_list("mark", flat=True)) == {None}


def test_a_score_above_the_points_is_named_with_them(client, version):
    attempt = sit(version, "Ayu")
    response = client.post(mark_url(version), {field(attempt): "3"})
    [message] = response.context["form"].errors[field(attempt)]
    assert message == "Pastikan nilai ini lebih kecil dari atau sama dengan 2."


def test_nobody_elses_essays_and_no_other_question_can_be_marked(client, version):
    attempt = sit(version, "Ayu")
    for number in (1, 3, 5):
        assert client.get(mark_url(version, number)).status_code == 404
    assert client.get(reverse("admin:quizzes_mark", args=[version.quiz.pk, 2, 4])).status_code == 404
    client.force_login(TeacherFactory())
    assert client.get(mark_url(version)).status_code == 404
    assert client.post(mark_url(version), {field(attempt): "2"}).status_code == 404
    assert Response.objects.get(attempt=attempt, number=4).mark is None


def test_who_may_not_change_answers_may_not_mark(client, version):
    user = UserFactory(is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename="view_quiz"))
    client.force_login(user)
    assert client.get(mark_url(version)).status_code == 403
    client.logout()
    assert client.get(mark_url(version)).url.startswith("/admin/login/")


def test_the_results_say_what_waits_and_how_each_row_went(client, version):
    sit(version, "Ayu", (0, 2, 4), (1, 3, 2), (2, 0, 1))
    sit(version, "Bagus", (0, 1), (1, 3, -1), (0, 1, 2))
    page = client.get(results_url(version))
    assert [(row.percent, row.waiting) for row in page.context["attempts"]] == [(60, 1), (13, 1)]
    assert page.context["waiting"] == 2
    several, paired, ordered, written = page.context["questions"]
    assert [count.times for count in several.counts] == [2, 1, 1, 0, 1]
    assert [(count.text, count.times, count.percent) for count in paired.counts] == [
        ("Tempat Kebun Raya Melati dibuka → Kota Sungaipenuh", 2, 100),
        ("Orang yang meresmikan Kebun Raya Melati → Ratna Wulandari", 2, 100),
        ("Orang yang merawat anggrek setiap pagi → Pak Darma", 1, 50),
    ]
    assert [(count.times, count.percent) for count in ordered.counts] == [(1, 50)] * 3
    assert (several.facility, paired.facility, ordered.facility) == (50, 83, 50)
    assert (written.facility, written.waiting, written.counts) == (None, 2, ())
    assert page.text.count(mark_url(version)) == 2
    assert page.text.count("sementara") == 3


def test_once_all_is_marked_nothing_waits(client, version):
    attempt = sit(version, "Ayu", (0, 2, 4))
    client.post(mark_url(version), {field(attempt): "1"})
    page = client.get(results_url(version))
    assert (page.context["waiting"], page.context["questions"][3].facility) == (0, 50)
    assert "sementara" not in page.text


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_as_few_queries_for_one_answer_as_for_three(client, version, rows, django_assert_num_queries):
    for n in range(rows):
        sit(version, f"Murid {n}")
    with django_assert_num_queries(7):  # session, user, two of permissions, quiz, version, answers
        assert client.get(mark_url(version)).status_code == 200


def test_the_page_needs_no_inline_script_and_logs_no_name(client, version, caplog):
    attempt = sit(version, "Namanya Rahasia")
    with caplog.at_level(logging.DEBUG):
        main = client.get(mark_url(version)).text.split('id="content"', 1)[1]
        client.post(mark_url(version), {field(attempt): "1"})
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", main)
    assert "Rahasia" not in caplog.text
