"""How a pupil answers every form of question: what the form sends, what is kept, what the result shows."""

import html
import re
from decimal import Decimal

import pytest

from quizzes import services
from quizzes.models import Attempt, Response
from quizzes.services.marking import answers_to_mark
from tests.factories import (
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    TeacherFactory,
    essay,
    every_form,
    multiple_choice,
)

pytestmark = pytest.mark.django_db
ENTER = "/k/AYAM23/"
ANSWER, CHECK, RESULT = ENTER + "kerjakan/", ENTER + "periksa/", ENTER + "hasil/"
# The numbers of the questions in every_form().
SEVERAL, STATEMENTS, MATCHING, CLOZE, ORDERING, ESSAY = 2, 3, 5, 8, 9, 10


def published(items=None, **quiz):
    article = ArticleFactory(owner=TeacherFactory(), title="Kebun Raya")
    questions = [QuestionFactory(article=article, item=item) for item in items or every_form()]
    quiz = QuizFactory(owner=article.owner, code="AYAM23", status="published", questions=questions, **quiz)
    return QuizVersionFactory(quiz=quiz)


@pytest.fixture
def version():
    return published()


@pytest.fixture
def pupil(client, version):
    client.post(ENTER, {"nama": "Ayu"})
    return client


def save(client, number, **fields):
    data = {f"jawaban-{number}{name.removeprefix('row').replace('_', '-')}": value for name, value in fields.items()}
    return client.post(f"{ENTER}jawab/{number}/", data)


def rows(*values):
    """The fields of an item of rows, named as ``save`` takes them."""
    return {f"row_{n}": value for n, value in enumerate(values) if value is not None}


def saved():
    return {r.number: (r.choices, r.text) for r in Response.objects.all()}


def text_of(response):
    """The words of the page, without tags and superfluous blanks."""
    main = response.content.decode().split("<main", 1)[1]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())


@pytest.mark.parametrize(
    ("number", "fields", "kept"),
    [
        (SEVERAL, {"row": ["", "4", "0", "2"]}, ([0, 2, 4], "")),
        (SEVERAL, {"row": ["1", "1"]}, ([1], "")),
        (SEVERAL, {"row": [""]}, ([], "")),
        (STATEMENTS, rows("0", "1", "0"), ([0, 1, 0], "")),
        (STATEMENTS, rows(None, "1"), ([-1, 1, -1], "")),
        (MATCHING, rows("1", "3", "2"), ([1, 3, 2], "")),
        (MATCHING, rows("", "3", ""), ([-1, 3, -1], "")),
        (MATCHING, rows("", "", ""), ([], "")),
        (ORDERING, rows("2", "2", ""), ([2, 2, -1], "")),
        (CLOZE, {"row": " Ratna \n"}, ([], "Ratna")),
        (ESSAY, {"row": " Satu.\r\n\r\nDua  kata.\r\n"}, ([], "Satu.\n\nDua kata.")),
    ],
)
def test_an_answer_of_several_values_is_kept(pupil, number, fields, kept):
    response = save(pupil, number, **fields)
    assert (response.status_code, response.json()) == (200, {"saved": True})
    assert saved() == {number: kept}


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (SEVERAL, {"row": ["0", "5"]}),
        (SEVERAL, {"row": ["0", "x"]}),
        (SEVERAL, rows("0")),
        (STATEMENTS, rows("0", "2", "0")),
        (STATEMENTS, rows("0", "-1", "0")),
        (STATEMENTS, {"row": "0"}),
        (MATCHING, rows("4", "", "")),
        (ORDERING, rows("9" * 5000, "", "")),
        (ESSAY, {"row": "x" * 5001}),
        (CLOZE, {"row": "x" * 2001}),
    ],
)
def test_what_does_not_fit_is_refused_with_a_message(pupil, number, fields):
    response = save(pupil, number, **fields)
    assert (response.status_code, response.json()["saved"]) == (400, False)
    assert response.json()["message"].endswith((".", "huruf."))
    assert saved() == {}


def test_what_was_kept_shows_when_coming_back(pupil):
    save(pupil, SEVERAL, row=["0", "3"])
    save(pupil, STATEMENTS, **rows("0", "1"))
    save(pupil, MATCHING, **rows("", "3", ""))
    save(pupil, ESSAY, row="Satu <b>.\nDua.")
    page = pupil.get(ANSWER).content.decode()
    assert re.findall(r'name="([\w-]+)"\s+value="(\d)"\s+checked', page) == [
        ("jawaban-2", "0"),
        ("jawaban-2", "3"),
        ("jawaban-3-0", "0"),
        ("jawaban-3-1", "1"),
    ]
    assert re.findall(r'value="(\d)"\s+selected', page) == ["3"]
    assert "Satu &lt;b&gt;.\nDua.</textarea>" in page
    assert "<span data-answered>2</span>/10" in page  # the rows of two questions are not all answered yet


def test_without_scripts_every_form_is_sent_at_once_and_ticks_can_be_taken_back(pupil):
    empty = {"jawaban-2": "", "jawaban-5-0": "", "jawaban-5-1": "", "jawaban-5-2": "", "jawaban-10": ""}
    pupil.post(ANSWER, {**empty, "simpan": "1"})
    assert saved() == {}
    first = {"jawaban-2": ["", "1"], "jawaban-3-0": "1", "jawaban-5-0": "1", "jawaban-8": "Ratna", "jawaban-10": "Ya."}
    pupil.post(ANSWER, {**empty, **first, "simpan": "1"})
    assert saved() == {2: ([1], ""), 3: ([1, -1, -1], ""), 5: ([1, -1, -1], ""), 8: ([], "Ratna"), 10: ([], "Ya.")}
    pupil.post(ANSWER, {**empty, "simpan": "1"})
    assert saved() == {2: ([], ""), 3: ([1, -1, -1], ""), 5: ([], ""), 8: ([], "Ratna"), 10: ([], "")}


def test_without_scripts_an_essay_that_is_too_long_stays_in_its_field(pupil):
    long = "x" * 5001
    response = pupil.post(ANSWER, {"jawaban-10": long, "jawaban-5-0": "7", "jawaban-8": "Ratna", "periksa": "1"})
    assert response.status_code == 400
    assert "Jawaban soal nomor 10 terlalu panjang: paling banyak 5000 huruf." in text_of(response)
    assert f"{long}</textarea>" in response.content.decode()
    assert saved() == {8: ([], "Ratna")}


def test_each_form_has_its_instruction_once_for_neighbours_of_a_kind(client):
    published(items=(*every_form()[:4], multiple_choice(1), multiple_choice(2), *every_form()[4:]))
    client.post(ENTER, {"nama": "Ayu"})
    page = client.get(ANSWER).content.decode()
    shown = re.findall(r'id="petunjuk-(\d+)">([^<]+)<', page)
    assert shown == [
        ("1", "Pilih satu jawaban yang benar."),
        ("2", "Centang setiap jawaban yang benar. Jawaban benar lebih dari satu."),
        ("3", "Tentukan apakah setiap pernyataan sesuai dengan bacaan: pilih Benar atau Salah."),
        ("5", "Pilih satu jawaban yang benar."),
        ("7", "Pasangkan setiap pernyataan dengan jawabannya. Jawaban lebih banyak dari pernyataan."),
        ("8", "Tulis jawaban yang singkat dan tepat."),
        ("10", "Isi bagian yang rumpang dengan kata yang tepat."),
        ("11", "Urutkan peristiwa berikut: beri nomor 1 pada yang terjadi paling awal."),
        ("12", "Jawab dengan jelas dan lengkap."),
    ]
    described = set(re.findall(r'aria-describedby="petunjuk-(\d+)', page))
    assert described == {number for number, _ in shown}


def test_looking_over_names_what_is_incomplete_and_shows_rows(pupil):
    save(pupil, SEVERAL, row=["0", "1"])
    save(pupil, STATEMENTS, **rows("0", "1"))
    save(pupil, ORDERING, **rows("2", "0", "1"))
    save(pupil, ESSAY, row="Satu.\nDua.")
    page = pupil.get(CHECK)
    words = text_of(page)
    assert "7 soal belum dijawab" in words
    assert f'href="{ANSWER}#soal-3"' in page.content.decode()
    assert f'href="{ANSWER}#soal-9"' not in page.content.decode()
    assert words.count("Belum lengkap") == 1
    assert "Pak Darma meresmikan Kebun Raya Melati. → Salah" in words
    assert "Anggrek dirawat setiap pagi. → 3" in words
    assert "anggrek kamboja" in words


def test_the_result_shows_each_row_with_the_right_answer(pupil):
    save(pupil, SEVERAL, row=["0", "1"])
    save(pupil, STATEMENTS, **rows("0", "0"))
    save(pupil, MATCHING, **rows("1", "0", "2"))
    words = text_of(pupil.post(CHECK, follow=True))
    assert "A. anggrek jawabanmu, benar B. kamboja jawabanmu C. kantong semar kunci D. melati E. pakis kunci" in words
    assert "Pak Darma meresmikan Kebun Raya Melati. Jawabanmu Benar ✗ belum tepat Kunci Salah" in words
    assert "Di Kebun Raya Melati tumbuh 120 jenis anggrek. Jawabanmu tidak dijawab ✗ belum tepat Kunci Benar" in words
    assert "Orang yang merawat anggrek setiap pagi Jawabanmu Pak Darma ✓ benar" in words
    assert "◐ Sebagian benar" in words


def test_an_essay_waits_then_shows_its_score_with_the_guide(client):
    version = published(items=(multiple_choice(), essay()))
    client.post(ENTER, {"nama": "Ayu"})
    save(client, 1, row="0")
    save(client, 2, row="Ada anggrek.\nBanyak.")
    words = text_of(client.post(CHECK, follow=True))
    assert "Nilaimu 50 dari 100 Nilai sementara: 1 jawaban menunggu penilaian guru. 1 dari 2 soal benar." in words
    assert "… Menunggu penilaian guru Jawabanmu Ada anggrek. Banyak. Jawaban yang lengkap memuat:" in words
    guide = f"{essay().key[0]} {SENTENCES[2]} Bukti di paragraf 2 {essay().key[1]} {SENTENCES[3]} Bukti di paragraf 2"
    assert guide in words
    [answer] = answers_to_mark(version=version, number=2)
    services.mark_answers(version=version, number=2, scores={answer.pk: Decimal("0.5")})
    words = text_of(client.get(RESULT))
    assert "Nilaimu 75 dari 100 1 dari 2 soal benar." in words
    assert "◐ Sebagian benar · skor 0,50 dari 1" in words


def test_where_the_score_alone_is_shown_it_is_still_called_provisional(client):
    published(items=(essay(),), show_evidence=False)
    client.post(ENTER, {"nama": "Ayu"})
    save(client, 1, row="Ya.")
    words = text_of(client.post(CHECK, follow=True))
    assert "Nilai sementara: 1 jawaban menunggu penilaian guru." in words
    assert essay().key[0] not in words


def test_the_key_of_every_form_sent_as_the_pages_send_it_earns_all(pupil, version):
    for number, _, item in version.items:
        if item.prompts:
            save(pupil, number, **rows(*map(str, item.pairs)))
        elif item.options:
            save(pupil, number, row=[str(n) for n in item.key_indexes])
        else:
            save(pupil, number, row=", ".join(item.key))
    pupil.post(CHECK)
    assert Attempt.objects.get().score == len(every_form()) - 1
    assert set(Response.objects.exclude(number=ESSAY).values_list("mark", flat=True)) == {Decimal(1)}


@pytest.mark.parametrize(("address", "most"), [(ANSWER, 2), (CHECK, 2), (RESULT, 2)])
def test_pages_of_every_form_ask_two_queries(pupil, address, most, django_assert_num_queries):
    save(pupil, STATEMENTS, **rows("0", "0"))
    if address == RESULT:
        pupil.post(CHECK)
    with django_assert_num_queries(most):
        assert pupil.get(address).status_code == 200
