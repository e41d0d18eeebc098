"""No key reaches the browser before submission, whatever the form, in no page and no answer of the server."""

from dataclasses import replace

import pytest

from quizzes.items import Evidence, Form, Item, Kind, Option, Proof, Swap
from tests.factories import ArticleFactory, QuestionFactory, QuizFactory, QuizVersionFactory, TeacherFactory

pytestmark = pytest.mark.django_db
BODY = "Perahu berlayar ke utara. Nelayan pulang pagi."
SECRETS = (
    *("KUNCI-ISIAN", "KUNCI-EJAAN", "KUNCI-DAFTAR", "KUNCI-ALASAN", "KUNCI-ASLI", "KUNCI-GANTI"),
    *("KUNCI-RUMPANG", "KUNCI-BUTIR"),
)
EVIDENCE = (Evidence(0, 25),)
ENTER = "/k/SANDI2/"
# For each form: an item whose every hidden field holds a sentinel.
ITEMS = (
    Item(
        Form.SHORT_ANSWER,
        Kind.WHERE,
        "Ke mana?",
        ("KUNCI-ISIAN",),
        accepted=("KUNCI-EJAAN",),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(Form.SHORT_ANSWER, Kind.LIST, "Apa saja?", ("KUNCI-DAFTAR", "KUNCI-DAFTAR dua"), evidence=EVIDENCE),
    Item(
        Form.TRUE_FALSE,
        Kind.WHERE,
        "Perahu berlayar ke selatan.",
        ("KUNCI-ISIAN",),
        options=(Option("Benar", is_key=False), Option("Salah", is_key=True)),
        evidence=EVIDENCE,
        proof=Proof.DERIVED,
        swaps=(Swap("KUNCI-ASLI", "KUNCI-GANTI"),),
    ),
    Item(
        Form.MULTIPLE_CHOICE,
        Kind.WHERE,
        "Ke arah mana perahu itu?",
        ("KUNCI-ISIAN",),
        options=tuple(Option(text, is_key=text == "Utara") for text in ("Barat", "Utara", "Timur", "Selatan")),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.COMPLEX_CHOICE,
        Kind.LIST,
        "Apa saja yang berlayar?",
        ("KUNCI-DAFTAR", "KUNCI-DAFTAR dua"),
        options=tuple(Option(text, is_key=text != "Kapal") for text in ("Perahu", "Kapal", "Rakit")),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.COMPLEX_CHOICE,
        Kind.WHAT,
        "Sesuaikah?",
        ("Benar", "Salah", "Benar"),
        prompts=("Perahu berlayar.", "Nelayan pulang malam.", "Nelayan pulang."),
        options=(Option("Benar", is_key=True), Option("Salah", is_key=True)),
        evidence=EVIDENCE,
        swaps=(Swap("KUNCI-ASLI", "KUNCI-GANTI"),),
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.MATCHING,
        Kind.WHAT,
        "Pasangkan!",
        ("Utara", "Pagi", "Nelayan"),
        prompts=("Arah", "Waktu", "Orang"),
        options=tuple(Option(text, is_key=text != "Malam") for text in ("Malam", "Nelayan", "Pagi", "Utara")),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.CLOZE,
        Kind.WHERE,
        "Perahu berlayar ke ____.",
        ("KUNCI-RUMPANG",),
        accepted=("KUNCI-EJAAN",),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.ORDERING,
        Kind.WHEN,
        "Urutkan!",
        ("2", "3", "1"),
        prompts=("Berlayar", "Pulang", "Bersiap"),
        options=tuple(Option(text, is_key=True) for text in "123"),
        evidence=EVIDENCE,
        reasons=("KUNCI-ALASAN",),
    ),
    Item(
        Form.ESSAY,
        Kind.WHY,
        "Mengapa?",
        ("KUNCI-BUTIR satu", "KUNCI-BUTIR dua"),
        evidence=EVIDENCE * 2,
        proof=Proof.RUBRIC,
        reasons=("KUNCI-ALASAN",),
    ),
)
COUNT = len(ITEMS)


def quiz(items):
    article = ArticleFactory(owner=TeacherFactory(), body=BODY)
    questions = [QuestionFactory(article=article, item=item) for item in items]
    made = QuizFactory(owner=article.owner, code="SANDI2", status="published", questions=questions)
    return QuizVersionFactory(quiz=made)


def walk(client):
    """Every response on the way to submission, good input and bad."""
    yield client.get("/")
    yield client.get("/", {"kode": "sandi2"}, follow=True)
    yield client.get(ENTER)
    yield client.post(ENTER, {"nama": ""})
    yield client.post(ENTER, {"nama": "Ayu"}, follow=True)
    for number in range(1, COUNT + 2):
        for value in ("0", "1", "99", "", "Utara", "x" * 6000):
            yield client.post(f"{ENTER}jawab/{number}/", {f"jawaban-{number}": value})
            yield client.post(f"{ENTER}jawab/{number}/", {f"jawaban-{number}-0": value, f"jawaban-{number}-1": "0"})
    yield client.get(f"{ENTER}jawab/1/")
    yield client.get(f"{ENTER}kerjakan/")
    yield client.post(f"{ENTER}kerjakan/", {"jawaban-1": "x" * 3000, "jawaban-3": "1", "simpan": "1"})
    yield client.post(f"{ENTER}kerjakan/", {"jawaban-4": "1", "periksa": "1"}, follow=True)
    yield client.get(f"{ENTER}periksa/")
    yield client.get(f"{ENTER}hasil/", follow=True)
    yield client.get(ENTER)


def test_no_sentinel_of_a_key_is_in_any_response_before_submission(client):
    quiz(ITEMS)
    for response in walk(client):
        sent = response.content.decode() + repr(response.headers) + response.cookies.output()
        assert [secret for secret in (*SECRETS, "is_key", "evidence") if secret in sent] == []


def test_the_sentinels_would_be_found_where_keys_are_shown(client):
    quiz(ITEMS)
    for _ in walk(client):
        pass
    page = client.post(f"{ENTER}periksa/", follow=True).content.decode()
    assert [
        word for word in ("KUNCI-ISIAN", "KUNCI-DAFTAR dua", "KUNCI-RUMPANG", "KUNCI-BUTIR dua") if word not in page
    ] == []


def test_an_essay_that_waits_tells_its_guide_with_the_result_and_not_before(client):
    quiz(ITEMS[-1:])
    client.post(ENTER, {"nama": "Ayu"})
    client.post(f"{ENTER}jawab/1/", {"jawaban-1": "Karena angin."})
    assert "KUNCI-BUTIR" not in client.get(f"{ENTER}periksa/").content.decode()
    assert "KUNCI-BUTIR" in client.post(f"{ENTER}periksa/", follow=True).content.decode()


def questions_of(client, item):
    """What a pupil's page shows of a quiz of ``item`` alone."""
    version = quiz((item,))
    client.post(ENTER, {"nama": "Ayu"})
    page = client.get(f"{ENTER}kerjakan/").content.decode()
    version.attempts.all().delete()
    version.delete()
    version.quiz.delete()
    return page[page.index('<ol class="questions">') : page.index('<div class="finish">')]


@pytest.mark.parametrize("right", [{0}, {1}])
def test_the_page_is_the_same_whichever_option_is_right(client, right):
    texts = ("Benar", "Salah")
    pages = [
        questions_of(
            client,
            Item(
                Form.TRUE_FALSE,
                Kind.WHAT,
                "Perahu berlayar.",
                tuple(texts[i] for i in keys),
                options=tuple(Option(text, is_key=i in keys) for i, text in enumerate(texts)),
            ),
        )
        for keys in (right, {0, 1} - right)
    ]
    assert pages[0] == pages[1]


@pytest.mark.parametrize("keys", [{0, 1}, {0, 2}, {1, 3}, {0, 1, 2}])
def test_the_page_is_the_same_whichever_options_are_right_and_however_many(client, keys):
    texts = ("Barat", "Utara", "Timur", "Selatan")
    pages = [
        questions_of(
            client,
            Item(
                Form.COMPLEX_CHOICE,
                Kind.LIST,
                "Ke mana saja?",
                tuple(texts[i] for i in sorted(right)),
                options=tuple(Option(text, is_key=i in right) for i, text in enumerate(texts)),
            ),
        )
        for right in (keys, {2, 3})
    ]
    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    "item", [item for item in ITEMS if item.prompts], ids=lambda item: f"{item.form}{len(item.options)}"
)
def test_the_page_is_the_same_whatever_is_right_in_each_row(client, item):
    other = replace(item, key=(*item.key[1:], item.key[0]))
    assert other.pairs != item.pairs
    assert questions_of(client, item) == questions_of(client, other)
