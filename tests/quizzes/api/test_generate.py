from unittest import mock

import pytest
from django.conf import settings
from django.test import Client
from rest_framework.throttling import ScopedRateThrottle

from quizzes.api.serializers import GenerateSerializer
from quizzes.generation.generate import GENERATOR_VERSION
from quizzes.items import Form, GenerationRequest, Kind
from quizzes.models import Question
from quizzes.services import explain_withheld, generate_from_text
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
URL = "/api/v1/generate/"
TEXT = (
    "Kebun Raya Melati dibuka di Kota Sungaipenuh pada 5 Mei 2019. "
    "Bupati Ratna Wulandari meresmikan Kebun Raya Melati bersama para petani. "
    "Di kebun itu tumbuh 120 jenis anggrek. "
    "Pak Darma menanam anggrek, pakis, dan kantong semar di lereng utara. "
    "Menurut Sri Hastuti, kebun itu dikunjungi 2.500 orang setiap bulan.\n\n"
    "Pada 2021 Sri Hastuti mendirikan sekolah alam di Desa Lubuk Gadang. "
    "Bagus Santoso mengajar 40 anak di sekolah alam itu karena sekolah lain terlalu jauh."
)


def post(client, **data):
    return client.post(URL, data, content_type="application/json")


def test_items_with_their_proof_and_nothing_stored(api):
    request = GenerationRequest(count=4, forms=(Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER), school_class=5)
    expected = generate_from_text(text=TEXT, request=request, seed="7")
    answer = post(api, text=TEXT, count=4, forms=["mc", "short", "mc"], seed="7", **{"class": 5})
    assert answer.status_code == 200
    data = answer.json()
    assert (data["seed"], data["generator_version"]) == ("7", GENERATOR_VERSION)
    assert [item["stem"] for item in data["items"]] == [item.stem for item in expected.items]
    assert [item["form"] for item in data["items"]] == [item.form for item in expected.items]
    assert [item["key"] for item in data["items"]] == [[*item.key] for item in expected.items]
    assert [[o["text"] for o in item["options"]] for item in data["items"]] == [
        [option.text for option in item.options] for item in expected.items
    ]
    assert {(e["quote"] == TEXT[e["start"] : e["end"]]) for item in data["items"] for e in item["evidence"]} == {True}
    assert data["withheld"] == [
        {"stem": w.stem, "key": [*w.key], "reason": w.reason.value, "explanation": explain_withheld(w.reason)}
        for w in expected.withheld
    ]
    assert len(data["items"]) == 4
    assert not Question.objects.exists()


def test_a_request_says_all_that_the_generator_can_be_asked():
    data = {"levels": [20, 40, 40], "kinds": ["who", "who", "when"], "paragraphs": [3, 1, 3], "about": "kebun"}
    asked = GenerateSerializer(data={"text": TEXT, "forms": ["open", "tf"], **data})
    assert asked.is_valid(), asked.errors
    assert asked.generation_request() == GenerationRequest(
        forms=(Form.ESSAY, Form.TRUE_FALSE),
        levels=(20, 40, 40),
        kinds=(Kind.WHO, Kind.WHEN),
        paragraphs=(0, 2),
        about="kebun",
    )


def test_a_seed_is_drawn_and_told_and_repeats(api):
    first = post(api, text=TEXT).json()
    assert post(api, text=TEXT, seed=first["seed"]).json() == first


@pytest.mark.parametrize(
    ("text", "language", "code", "message"),
    [
        ("", "id", "empty", "Teks masih kosong. Tempelkan isi artikel atau pilih berkas .txt."),
        (
            "Kebun itu dibuka.",
            "id",
            "too_short",
            "Teks terlalu pendek untuk dijadikan soal: 3 kata dalam 1 kalimat. "
            "Diperlukan paling sedikit 40 kata dan dua kalimat.",
        ),
    ],
)
def test_a_text_that_cannot_be_asked(api, text, language, code, message):
    answer = api.post(URL, {"text": text}, content_type="application/json", headers={"Accept-Language": language})
    assert answer.status_code == 400
    assert answer.json() == {"text": [message], "code": code}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ayam. " * 16_667, "too_long"),
        ("The garden was opened by the mayor and the farmers in the morning. " * 6, "other_language"),
        ("Kebun\x01 itu\x02 dibuka\x03. " * 30, "binary"),
    ],
)
def test_other_texts_that_cannot_be_asked(api, text, code):
    answer = post(api, text=text)
    assert (answer.status_code, answer.json()["code"]) == (400, code)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_message_is_in_the_readers_language(api, language):
    from django.utils import translation

    from articles.forms import PROBLEM_MESSAGES
    from articles.importing.problems import Problem

    answer = api.post(URL, {"text": ""}, content_type="application/json", headers={"Accept-Language": language})
    with translation.override(language):
        assert answer.json()["text"] == [str(PROBLEM_MESSAGES[Problem.EMPTY])]
    assert answer["Content-Language"] == language


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"count": 0}, "count"),
        ({"count": 51}, "count"),
        ({"count": "many"}, "count"),
        ({"forms": []}, "forms"),
        ({"forms": ["essay"]}, "forms"),
        ({"forms": "mc"}, "forms"),
        ({"class": 0}, "class"),
        ({"class": 13}, "class"),
        ({"levels": [50, 50]}, "levels"),
        ({"levels": [0, 0, 0]}, "levels"),
        ({"levels": [-1, 1, 1]}, "levels"),
        ({"kinds": ["which"]}, "kinds"),
        ({"paragraphs": [0]}, "paragraphs"),
        ({"about": "x" * 101}, "about"),
        ({"seed": "x" * 41}, "seed"),
        ({"text": None}, "text"),
        ({"text": ["a"]}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"text": "a\ud800b"}, "text"),
    ],
)
def test_a_request_that_is_not_understood(api, wrong, field):
    answer = post(api, **{"text": TEXT, **wrong})
    assert (answer.status_code, [*answer.json()]) == (400, [field])


def test_the_text_must_be_given(api):
    answer = post(api)
    assert (answer.status_code, [*answer.json()]) == (400, ["text"])


@pytest.mark.parametrize(
    ("body", "media_type", "status"),
    [("{", "application/json", 400), ("[1]", "application/json", 400), ("text=a", "text/plain", 415)],
)
def test_what_is_no_json_is_refused(api, body, media_type, status):
    assert api.post(URL, body, content_type=media_type).status_code == status


def test_a_body_larger_than_the_server_reads(api):
    with mock.patch.object(settings, "DATA_UPLOAD_MAX_MEMORY_SIZE", 100):
        answer = post(api, text=TEXT)
    assert (answer.status_code, answer.json()) == (413, {"detail": "Permintaan ini terlalu besar."})


def test_only_teachers_generate(client):
    assert post(client, text=TEXT).status_code == 401
    client.force_login(UserFactory())
    assert post(client, text=TEXT).status_code == 403


def test_a_session_needs_the_csrf_token(teacher):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(teacher)
    assert post(strict, text=TEXT).status_code == 403


def test_generation_is_throttled(api, monkeypatch):
    monkeypatch.setattr(ScopedRateThrottle, "THROTTLE_RATES", {"generate": "2/min"})
    assert [post(api, text="").status_code for _ in range(3)] == [400, 400, 429]


def test_the_rates_of_the_settings():
    assert settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"] == {"generate": "60/min", "token": "10/min"}
