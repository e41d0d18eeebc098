"""No key reaches the browser before submission, whatever the form, in no page and no answer of the server."""

import pytest

from quizzes.items import Evidence, Form, Item, Kind, Option, Proof, Swap
from tests.factories import ArticleFactory, QuestionFactory, QuizFactory, QuizVersionFactory, TeacherFactory

pytestmark = pytest.mark.django_db
BODY = "Perahu berlayar ke utara. Nelayan pulang pagi."
SECRETS = ("KUNCI-ISIAN", "KUNCI-EJAAN", "KUNCI-DAFTAR", "KUNCI-ALASAN", "KUNCI-ASLI", "KUNCI-GANTI")
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
)


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
    for number in range(1, 6):
        for value in ("0", "1", "99", "", "Utara", "x" * 3000):
            yield client.post(f"{ENTER}jawab/{number}/", {f"jawaban-{number}": value})
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
    assert "KUNCI-ISIAN" in page
    assert "KUNCI-DAFTAR dua" in page


@pytest.mark.parametrize("key_at", [0, 1])
def test_the_page_is_the_same_whichever_option_is_right(client, key_at):
    pages = []
    for right in (key_at, 1 - key_at):
        options = tuple(Option(text, is_key=i == right) for i, text in enumerate(("Benar", "Salah")))
        item = Item(Form.TRUE_FALSE, Kind.WHAT, "Perahu berlayar.", (options[right].text,), options=options)
        version = quiz((item,))
        client.post(ENTER, {"nama": "Ayu"})
        page = client.get(f"{ENTER}kerjakan/").content.decode()
        start, end = page.index('<ol class="questions">'), page.index('<div class="finish">')
        pages.append(page[start:end])
        version.attempts.all().delete()
        version.delete()
        version.quiz.delete()
    assert pages[0] == pages[1]
