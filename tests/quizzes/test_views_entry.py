"""The front page, the quiz's own page, and the pages for when something stands in the way."""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from quizzes.models import Attempt, Quiz
from tests.factories import AttemptFactory, QuizFactory, QuizVersionFactory

pytestmark = pytest.mark.django_db
HOME, ENTER, ANSWER = "/", "/k/AYAM23/", "/k/AYAM23/kerjakan/"


@pytest.fixture
def version():
    return QuizVersionFactory(quiz__code="AYAM23", quiz__title="Kuis Ayam")


def close(version):
    Quiz.objects.filter(pk=version.quiz.pk).update(status=Quiz.Status.CLOSED)


def text_of(response):
    return response.content.decode()


def test_the_front_asks_for_a_code_and_sets_no_session(client):
    response = client.get(HOME)
    assert response.status_code == 200
    assert 'name="kode"' in text_of(response)
    assert reverse("admin:index") in text_of(response)
    assert "sessionid" not in response.cookies


@pytest.mark.parametrize("typed", ["AYAM23", "ayam23", " ayam 23 ", "AYAM-23", "a y a m – 2 3"])
def test_a_code_is_understood_however_it_is_typed(client, version, typed):
    response = client.get(HOME, {"kode": typed})
    assert (response.status_code, response["Location"]) == (302, ENTER)


def test_an_unknown_code_is_kept_in_the_field(client, version):
    response = client.get(HOME, {"kode": "ayam99"})
    assert response.status_code == 404
    assert "Kode itu tidak ditemukan" in text_of(response)
    assert 'value="ayam99"' in text_of(response)


@pytest.mark.parametrize("typed", ["", "   ", "--"])
def test_no_code_is_asked_for_again(client, typed):
    response = client.get(HOME, {"kode": typed})
    assert response.status_code == 400
    assert "Tuliskan kode kuis." in text_of(response)


def test_a_very_long_or_wicked_code_is_only_text(client):
    response = client.get(HOME, {"kode": "<script>" + "x" * 5000})
    assert response.status_code == 404
    assert "<script>x" not in text_of(response)
    assert "x" * 50 not in text_of(response)


def test_an_address_typed_in_small_letters_leads_to_the_quiz(client, version):
    response = client.get("/k/ayam-23/")
    assert (response.status_code, response["Location"]) == (302, ENTER)


@pytest.mark.parametrize("address", ["/k/XXXXXX/", "/k/---/", "/k/XXXXXX/kerjakan/", "/k/XXXXXX/periksa/", "/k/%00/"])
def test_a_code_that_does_not_exist_is_404_with_the_field_to_try_again(client, address):
    response = client.get(address)
    assert response.status_code == 404
    assert "Kuis tidak ditemukan" in text_of(response)
    assert 'name="kode"' in text_of(response)


def test_a_draft_never_published_is_unknown_to_pupils(client):
    QuizFactory(code="DRAF22")
    assert client.get("/k/DRAF22/").status_code == 404
    assert client.get(HOME, {"kode": "DRAF22"}).status_code == 404


def test_a_closed_quiz_is_410_and_takes_no_name(client, version):
    close(version)
    assert client.get(ENTER).status_code == 410
    response = client.post(ENTER, {"nama": "Ayu"})
    assert response.status_code == 410
    assert "Kuis ini sedang tidak dibuka" in text_of(response)
    assert Attempt.objects.count() == 0


def test_the_quizs_page_shows_title_and_number_of_questions(client, version):
    page = text_of(client.get(ENTER))
    assert "Kuis Ayam" in page
    assert "2 soal" in page
    assert "<title>Kuis Ayam – Pahami</title>" in page


def test_a_name_begins_an_attempt_held_by_a_cookie_of_this_quiz_alone(client, version):
    response = client.post(ENTER, {"nama": "  Ayu   Larasati "})
    assert (response.status_code, response["Location"]) == (302, ANSWER)
    attempt = Attempt.objects.get()
    assert (attempt.name, attempt.version, attempt.submitted) == ("Ayu Larasati", version, None)
    cookie = response.cookies["pengerjaan"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (ENTER, True, "Lax")
    assert "Ayu" not in response["Location"] + cookie.value


@pytest.mark.parametrize(
    ("name", "message"),
    [("", "Tuliskan namamu."), ("   ", "Tuliskan namamu."), ("\x00\u200b", "Tuliskan namamu."), ("A" * 101, "terlalu")],
)
def test_a_name_that_is_none_is_asked_for_again_and_kept(client, version, name, message):
    response = client.post(ENTER, {"nama": name})
    assert response.status_code == 400
    assert message in text_of(response)
    assert f'value="{name if name.startswith("A") else ""}"' in text_of(response)
    assert Attempt.objects.count() == 0


def test_a_post_without_a_name_field_is_asked_for_again(client, version):
    assert client.post(ENTER, {}).status_code == 400


def test_a_name_is_shown_as_text_never_as_markup(client, version):
    name = '<b>O\'Neil & "Ayu"</b>'
    client.post(ENTER, {"nama": name})
    page = text_of(client.get(ANSWER))
    assert escape(name) in page
    assert name not in page


def test_invisible_characters_leave_the_name(client, version):
    client.post(ENTER, {"nama": "Ayu\x00 \u202eLara\u200bsati\n"})
    assert Attempt.objects.get().name == "Ayu Larasati"


def test_coming_back_offers_to_go_on(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    page = text_of(client.get(ENTER))
    assert "Lanjutkan sebagai Ayu" in page
    assert ANSWER in page


def test_a_second_tab_goes_on_with_the_same_attempt(client, version):
    client.post(ENTER, {"nama": "Ayu Larasati"})
    response = client.post(ENTER, {"nama": " ayu larasati"})
    assert (response.status_code, response["Location"]) == (302, ANSWER)
    assert Attempt.objects.count() == 1


def test_another_pupil_on_the_same_device_gets_an_attempt_of_their_own(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    client.post(ENTER, {"nama": "Bima"})
    assert sorted(Attempt.objects.values_list("name", flat=True)) == ["Ayu", "Bima"]
    assert "Bima" in text_of(client.get(ANSWER))


def test_a_wrong_second_name_keeps_the_way_back_to_the_first_attempt(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    page = text_of(client.post(ENTER, {"nama": ""}))
    assert "Lanjutkan sebagai Ayu" in page
    assert "Tuliskan namamu." in page


def test_after_submission_the_quizs_page_leads_to_the_result(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    client.post("/k/AYAM23/periksa/")
    page = text_of(client.get(ENTER))
    assert "/k/AYAM23/hasil/" in page
    assert "Lanjutkan sebagai" not in page


def test_a_closed_quiz_still_lets_a_begun_attempt_be_handed_in(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    close(version)
    response = client.get(ENTER)
    assert response.status_code == 200
    assert "/k/AYAM23/periksa/" in text_of(response)
    assert 'name="nama"' not in text_of(response)


@pytest.mark.parametrize("part", ["kerjakan", "periksa", "hasil"])
def test_without_an_attempt_the_way_in_is_shown(client, version, part):
    AttemptFactory(version=version)
    response = client.get(f"/k/AYAM23/{part}/")
    assert response.status_code == 403
    assert "Kamu belum masuk" in text_of(response)
    assert f'href="{ENTER}"' in text_of(response)


def test_a_forged_token_opens_nothing(client, version):
    attempt = AttemptFactory(version=version)
    client.cookies["pengerjaan"] = attempt.token.hex
    assert client.get(ANSWER).status_code == 403
    client.cookies["pengerjaan"] = f"{attempt.token.hex}:abc:def"
    assert client.get(ANSWER).status_code == 403


def test_the_token_of_one_quiz_opens_no_other(client, version):
    QuizVersionFactory(quiz__code="LAIN22")
    client.post(ENTER, {"nama": "Ayu"})
    value = client.cookies["pengerjaan"].value
    client.cookies.clear()
    client.cookies["pengerjaan"] = value
    assert client.get("/k/LAIN22/kerjakan/").status_code == 403


def test_the_interface_changes_language_and_the_questions_do_not(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    client.post("/i18n/setlang/", {"language": "en", "next": ANSWER})
    page = text_of(client.get(ANSWER))
    assert '<html lang="en">' in page
    assert version.items[0][2].stem in page


@pytest.mark.parametrize("address", ["/tidak-ada/", "/k/", "/k/AYAM23/jawab/x/"])
def test_an_unknown_address_gets_our_own_page(client, address):
    response = client.get(address)
    assert response.status_code == 404
    assert "Halaman tidak ditemukan" in text_of(response)


def test_a_form_that_expired_says_so(version):
    response = Client(enforce_csrf_checks=True).post(ENTER, {"nama": "Ayu"})
    assert response.status_code == 403
    assert "Formulir ini sudah kedaluwarsa" in text_of(response)
    assert Attempt.objects.count() == 0


@pytest.mark.parametrize("name", ["500.html", "403.html"])
def test_the_remaining_error_pages_stand_without_a_request(name):
    page = render_to_string(name)
    assert page.count("<h1>") == 1
    assert 'lang="id"' in page


def test_no_page_carries_a_script_or_style_of_its_own(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    for address in (HOME, ENTER, ANSWER, "/k/AYAM23/periksa/"):
        response = client.get(address)
        page = text_of(response)
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick=" not in page
        assert page.count("<script") == page.count("<script src=")
        assert "default-src 'self'" in response["Content-Security-Policy"]
        assert "https://" not in page
        assert "no-store" in response["Cache-Control"]


def test_a_name_never_reaches_a_log(client, version, caplog):
    caplog.set_level("DEBUG")
    client.post(ENTER, {"nama": "Rahasiawati"})
    client.get(ANSWER)
    client.post(ENTER, {"nama": "Rahasiawati" * 20})
    client.get("/k/XXXXXX/")
    assert "Rahasiawati" not in caplog.text
