"""Reading, answering with and without scripts, looking over, submitting, the result."""

import json
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from django.test import Client

from quizzes.models import Attempt, Quiz, Response
from tests.factories import (
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    TeacherFactory,
    list_answer,
    multiple_choice,
    short_answer,
    true_false,
)

pytestmark = pytest.mark.django_db
ENTER = "/k/AYAM23/"
ANSWER, CHECK, RESULT = ENTER + "kerjakan/", ENTER + "periksa/", ENTER + "hasil/"
ALL_FORMS = (multiple_choice(0, key_at=2), short_answer(1), true_false(), list_answer())


def published(items=ALL_FORMS, **quiz):
    article = ArticleFactory(owner=TeacherFactory(), title="Kebun Raya")
    questions = [QuestionFactory(article=article, item=item) for item in items]
    quiz = QuizFactory(owner=article.owner, code="AYAM23", status="published", questions=questions, **quiz)
    return QuizVersionFactory(quiz=quiz)


@pytest.fixture
def version():
    return published()


@pytest.fixture
def pupil(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    return client


def save(client, number, value):
    return client.post(f"{ENTER}jawab/{number}/", {f"jawaban-{number}": value})


def saved():
    return {r.number: (r.choices, r.text) for r in Response.objects.all()}


def page_of(response):
    return response.content.decode()


def test_the_page_holds_numbered_paragraphs_and_every_question(pupil, version):
    page = page_of(pupil.get(ANSWER))
    body = version.content["passages"][0]["body"]
    assert all(f"<li>{paragraph}</li>" in page for paragraph in body.split("\n\n"))
    assert all(item.stem in page for _, _, item in version.items)
    assert page.count("<fieldset") == 2
    assert page.count('type="radio"') == 6
    assert page.count("pisahkan dengan koma") == 1


def test_a_hidden_passage_is_not_on_the_page(client):
    version = published(show_passage=False)
    client.post(ENTER, {"nama": "Ayu"})
    page = page_of(client.get(ANSWER))
    assert version.content["passages"][0]["body"].split("\n\n")[1] not in page
    assert 'id="bacaan"' not in page


def test_questions_say_which_of_two_passages_they_are_about(client):
    owner = TeacherFactory()
    articles = [ArticleFactory(owner=owner, title=title) for title in ("Satu", "Dua")]
    questions = [QuestionFactory(article=article, item=multiple_choice(n)) for n, article in enumerate(articles)]
    QuizVersionFactory(quiz=QuizFactory(owner=owner, code="AYAM23", status="published", questions=questions))
    client.post(ENTER, {"nama": "Ayu"})
    page = page_of(client.get(ANSWER))
    assert "Soal tentang bacaan 1" in page
    assert "Soal tentang bacaan 2" in page


@pytest.mark.parametrize(("number", "value", "kept"), [(1, "2", ([2], "")), (2, " Bu  Ratna ", ([], "Bu Ratna"))])
def test_an_answer_is_kept_as_it_is_given(pupil, number, value, kept):
    response = save(pupil, number, value)
    assert (response.status_code, response.json()) == (200, {"saved": True})
    assert saved() == {number: kept}


def test_an_answer_replaces_the_one_before_and_shows_when_coming_back(pupil):
    save(pupil, 1, "0")
    save(pupil, 1, "3")
    save(pupil, 2, "Ratna & Darma")
    assert saved() == {1: ([3], ""), 2: ([], "Ratna & Darma")}
    page = page_of(pupil.get(ANSWER))
    assert re.search(r'name="jawaban-1"\s+value="3"\s+checked', page)
    assert page.count("checked") == 1
    assert 'value="Ratna &amp; Darma"' in page
    assert "<span data-answered>2</span>/4" in page


@pytest.mark.parametrize(
    ("number", "data", "status"),
    [
        (1, {"jawaban-1": "4"}, 400),
        (1, {"jawaban-1": "-1"}, 400),
        (1, {"jawaban-1": "Kota Jambi"}, 400),
        (1, {"jawaban-1": "9" * 5000}, 400),
        (1, {"jawaban-1": ""}, 400),
        (1, {"jawaban-2": "Ratna"}, 400),
        (1, {}, 400),
        (2, {"jawaban-2": "x" * 2001}, 400),
        (9, {"jawaban-9": "1"}, 404),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_with_a_message(pupil, number, data, status):
    response = pupil.post(f"{ENTER}jawab/{number}/", data)
    assert response.status_code == status
    assert response.json()["saved"] is False
    assert response.json()["message"].endswith((".", "huruf."))
    assert saved() == {}


def test_answers_are_only_taken_by_post_with_an_attempt_and_a_csrf_token(version):
    stranger = Client(enforce_csrf_checks=True)
    assert stranger.get(f"{ENTER}jawab/1/").status_code == 405
    assert stranger.post(f"{ENTER}jawab/1/", {"jawaban-1": "0"}).status_code == 403
    response = save(Client(), 1, "0")
    assert (response.status_code, response.json()["saved"]) == (403, False)
    assert saved() == {}


def test_a_nul_character_never_reaches_the_database(pupil):
    assert save(pupil, 2, "Rat\x00na").json() == {"saved": True}
    assert saved() == {2: ([], "Ratna")}


def test_without_scripts_the_form_keeps_all_answers_at_once(pupil):
    answers = {"jawaban-1": "2", "jawaban-2": "Ratna", "jawaban-4": "", "simpan": "1"}
    response = pupil.post(ANSWER, answers, follow=True)
    assert response.redirect_chain == [(ANSWER, 302)]
    assert "Jawabanmu sudah disimpan." in page_of(response)
    assert saved() == {1: ([2], ""), 2: ([], "Ratna")}


def test_without_scripts_an_answer_can_be_taken_back(pupil):
    pupil.post(ANSWER, {"jawaban-2": "Ratna", "simpan": "1"})
    pupil.post(ANSWER, {"jawaban-2": "", "simpan": "1"})
    assert saved() == {2: ([], "")}
    assert "4 soal belum dijawab" in page_of(pupil.get(CHECK))


def test_without_scripts_the_other_button_leads_to_the_review(pupil):
    response = pupil.post(ANSWER, {"jawaban-1": "2", "periksa": "1"})
    assert (response.status_code, response["Location"]) == (302, CHECK)
    assert saved() == {1: ([2], "")}


def test_without_scripts_one_bad_answer_loses_none_of_the_others(pupil):
    long = "x" * 2001
    response = pupil.post(ANSWER, {"jawaban-1": "7", "jawaban-2": long, "jawaban-3": "0", "periksa": "1"})
    page = page_of(response)
    assert response.status_code == 400
    assert "Jawaban soal nomor 2 terlalu panjang" in page
    assert "Pilihan itu tidak ada pada soal nomor 1." in page
    assert f'value="{long}"' in page
    assert saved() == {3: ([0], "")}


def test_the_review_names_what_is_unanswered_and_shows_what_was_answered(pupil, version):
    save(pupil, 1, "0")
    save(pupil, 4, "pakis, anggrek")
    page = page_of(pupil.get(CHECK))
    assert "2 soal belum dijawab" in page
    assert f'href="{ANSWER}#soal-2"' in page
    assert f'href="{ANSWER}#soal-3"' in page
    assert f'href="{ANSWER}#soal-1"' not in page
    assert version.items[0][2].options[0].text in page
    assert "pakis, anggrek" in page


def test_the_review_says_when_all_is_answered(pupil):
    for number, value in ((1, "0"), (2, "a"), (3, "1"), (4, "b")):
        save(pupil, number, value)
    assert "Semua soal sudah dijawab" in page_of(pupil.get(CHECK))


def test_submitting_marks_and_shows_score_answer_key_and_evidence(pupil, version):
    save(pupil, 1, "2")
    save(pupil, 2, "Darma")
    response = pupil.post(CHECK, follow=True)
    page = page_of(response)
    assert response.redirect_chain == [(RESULT, 302)]
    assert Attempt.objects.get().score == Decimal(1)
    assert '<span class="stroke">25</span>' in page
    assert "1 dari 4 soal benar." in page
    assert "Ratna Wulandari" in page
    body = version.content["passages"][0]["body"]
    start = body.index("Bupati")
    assert f'<mark id="bukti-0-{start}">Bupati Ratna Wulandari meresmikan kebun itu bersama para petani.</mark>' in page
    assert f'href="#bukti-0-{start}"' in page
    assert f'petani.</mark>{"&#8288;"}<a class="back" href="#soal-2"' in page  # a word joiner: no line breaks here


@pytest.mark.parametrize(("title", "headings"), [("Kebun Raya", 1), ("Ulangan harian", 2)])
def test_a_passage_called_as_the_quiz_bears_its_title_once(client, title, headings):
    published(title=title)
    client.post(ENTER, {"nama": "Ayu"})
    page = page_of(client.get(ANSWER))
    assert [page.count("<h1"), page.count("<h2")] == [1, headings - 1]


def test_the_result_can_show_the_score_alone(client):
    published(show_evidence=False)
    client.post(ENTER, {"nama": "Ayu"})
    save(client, 1, "2")
    page = page_of(client.post(CHECK, follow=True))
    assert '<span class="stroke">25</span>' in page
    assert "Ratna Wulandari" not in page
    assert "<mark" not in page


def test_where_the_passage_is_hidden_the_result_quotes_the_evidence_alone(client):
    published(show_passage=False)
    client.post(ENTER, {"nama": "Ayu"})
    page = page_of(client.post(CHECK, follow=True))
    assert "Bukti di paragraf 1" in page
    assert 'id="bacaan"' not in page
    assert 'href="#bukti' not in page


def test_a_question_without_evidence_says_so(client):

    published(items=(replace(short_answer(), evidence=()),))
    client.post(ENTER, {"nama": "Ayu"})
    assert "tanpa bukti" in page_of(client.post(CHECK, follow=True))


def test_submitting_twice_shows_the_result_again(pupil):
    save(pupil, 1, "2")
    pupil.post(CHECK)
    first = Attempt.objects.get()
    response = pupil.post(CHECK, follow=True)
    assert (response.status_code, response.redirect_chain) == (200, [(RESULT, 302)])
    assert Attempt.objects.get().submitted == first.submitted


def test_after_submission_answers_cannot_change(pupil):
    save(pupil, 1, "2")
    pupil.post(CHECK)
    response = save(pupil, 1, "0")
    assert (response.status_code, response.json()["saved"]) == (409, False)
    assert pupil.post(ANSWER, {"jawaban-1": "0", "simpan": "1"})["Location"] == RESULT
    assert pupil.get(ANSWER)["Location"] == RESULT
    assert pupil.get(CHECK)["Location"] == RESULT
    assert saved() == {1: ([2], "")}


def test_before_submission_there_is_no_result(pupil):
    assert pupil.get(RESULT)["Location"] == ANSWER


def test_looking_at_a_page_submits_nothing(pupil):
    for address in (ANSWER, CHECK, RESULT, ENTER):
        pupil.get(address)
    assert Attempt.objects.get().submitted is None


def test_a_quiz_closed_meanwhile_takes_no_answer_but_what_was_saved_can_be_submitted(pupil):
    save(pupil, 1, "2")
    Quiz.objects.update(status=Quiz.Status.CLOSED)
    assert save(pupil, 2, "Ratna").status_code == 409
    assert pupil.get(ANSWER)["Location"] == CHECK
    page = page_of(pupil.post(ANSWER, {"jawaban-2": "Ratna", "periksa": "1"}, follow=True))
    assert "Jawaban yang sudah tersimpan tetap bisa dikumpulkan." in page
    assert "Kembali ke soal" not in page
    assert '<span class="stroke">25</span>' in page_of(pupil.post(CHECK, follow=True))
    assert saved() == {1: ([2], "")}


def test_a_new_version_leaves_a_begun_attempt_on_its_own(pupil, version):
    changed = json.loads(json.dumps(version.content))
    changed["items"][0]["item"]["stem"] = "Pertanyaan yang baru?"
    QuizVersionFactory(quiz=version.quiz, content=changed)
    page = page_of(pupil.get(ANSWER))
    assert version.items[0][2].stem in page
    assert "Pertanyaan yang baru?" not in page


@pytest.mark.parametrize("count", [1, 40])
@pytest.mark.parametrize(
    ("address", "most"), [("/", 0), (ENTER, 3), (ANSWER, 2), (CHECK, 2), (RESULT, 2)], ids=lambda value: str(value)
)
def test_pages_ask_as_few_queries_however_long_the_quiz(client, count, address, most, django_assert_num_queries):
    published(items=[short_answer(n) for n in range(count)])
    client.post(ENTER, {"nama": "Ayu"})
    client.post(ANSWER, {f"jawaban-{n}": "Ratna" for n in range(1, count + 1)})
    if address == RESULT:
        client.post(CHECK)
    with django_assert_num_queries(most):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("count", [1, 40])
def test_keeping_many_answers_asks_as_few_queries_as_one(client, count, django_assert_max_num_queries):
    published(items=[short_answer(n) for n in range(count)])
    client.post(ENTER, {"nama": "Ayu"})
    with django_assert_max_num_queries(8):
        client.post(ANSWER, {f"jawaban-{n}": "Ratna" for n in range(1, count + 1)})
    assert len(saved()) == count
