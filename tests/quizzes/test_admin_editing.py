"""The teacher's pages for a single question: edit it, write one by hand."""

import pytest
from django.urls import reverse

from quizzes.items import Form, Kind, Level, Proof
from quizzes.models import Question
from tests.factories import (
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    TeacherFactory,
    evidence_of,
    list_answer,
    multiple_choice,
    true_false,
)

pytestmark = pytest.mark.django_db
DRAFT, APPROVED = Question.Status.DRAFT, Question.Status.APPROVED


@pytest.fixture
def article(client):
    user = TeacherFactory()
    client.force_login(user)
    return ArticleFactory(owner=user)


@pytest.fixture
def question(article):
    return QuestionFactory(article=article, item=multiple_choice(), status=DRAFT)


def review_url(article):
    return reverse("admin:quizzes_review", args=[article.pk])


def change_url(question):
    return reverse("admin:quizzes_question_change", args=[question.pk])


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def edited(question, **changes):
    """What the edit page of a multiple-choice question sends."""
    item = question.item
    options = {f"option_{n}": option.text for n, option in enumerate(item.options)}
    ticked = [str(evidence.start) for evidence in item.evidence]
    data = {"stem": item.stem, "kind": item.kind.value, "level": item.level.value, "key": "0", "evidence": ticked}
    return data | options | changes


def test_editing_shows_plain_fields_and_saves_them(client, article, question):
    page = client.get(change_url(question))
    assert "is_key" not in page.text
    assert 'value="Kota Sungaipenuh"' in page.text
    data = edited(question, stem="Kota apa?", kind="what", level="mengintegrasikan", option_4="Kota Medan", option_3="")
    response = client.post(change_url(question), data)
    assert response.url == f"{review_url(article)}#q-{question.pk}"
    question.refresh_from_db()
    item = question.item
    assert (item.stem, item.kind, item.level, item.key) == (
        "Kota apa?",
        Kind.WHAT,
        Level.INTEGRATE,
        ("Kota Sungaipenuh",),
    )
    assert [o.text for o in item.options] == ["Kota Sungaipenuh", "Kota Jambi", "Kota Padang", "Kota Medan"]
    assert item.evidence == evidence_of(SENTENCES[0])
    assert question.status == DRAFT


def test_saving_can_approve_at_once(client, question):
    client.post(change_url(question), edited(question, approve="1"))
    question.refresh_from_db()
    assert question.status == APPROVED


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"stem": ""}, "stem", "Tuliskan pertanyaannya."),
        ({"key": ""}, "key", "Tandai satu pilihan sebagai kunci."),
        ({"key": "5"}, "key", "Tandai satu pilihan sebagai kunci."),
        ({"option_1": "kota sungaipenuh"}, "key", "Setiap pilihan harus berbeda dari yang lain."),
        ({"option_1": "", "option_2": "", "option_3": ""}, "key", "Tuliskan 2 sampai 6 pilihan jawaban."),
    ],
)
def test_a_mistake_is_named_at_its_field_and_nothing_typed_is_lost(client, question, changes, field, message):
    response = client.post(change_url(question), edited(question, option_2="Kota Barus") | changes)
    assert response.context["form"].errors[field] == [message]
    assert 'value="Kota Barus"' in response.text or "option_2" in changes
    question.refresh_from_db()
    assert question.item == multiple_choice()


def test_another_sentence_can_be_ticked_as_the_evidence(client, question):
    start = evidence_of(SENTENCES[1])[0].start
    response = client.post(change_url(question), edited(question, evidence=[str(start)]), follow=True)
    question.refresh_from_db()
    assert question.item.evidence == evidence_of(SENTENCES[1])
    assert messages_of(response)[0].startswith("Kunci “Kota Sungaipenuh” tidak tertulis persis begitu")


def test_a_changed_statement_forgets_how_the_old_one_was_made(client, article):
    question = QuestionFactory(article=article, item=true_false())
    data = {"stem": "Kebun itu milik kota.", "kind": "what", "level": "menemukan", "key": "Benar"}
    client.post(change_url(question), data)
    question.refresh_from_db()
    item = question.item
    assert (item.key, item.swaps, item.proof, item.evidence) == (("Benar",), (), Proof.SPAN, ())
    assert [(option.text, option.is_key) for option in item.options] == [("Benar", True), ("Salah", False)]


def test_a_statement_needs_its_truth(client, article):
    question = QuestionFactory(article=article, item=true_false())
    response = client.post(change_url(question), {"stem": "Ya.", "kind": "what", "level": "menemukan"})
    assert response.context["form"].errors["key"] == ["Tandai satu pilihan sebagai kunci."]


def test_keys_and_accepted_answers_are_lines(client, article):
    question = QuestionFactory(article=article, item=list_answer())
    assert "anggrek\npakis\nkantong semar" in client.get(change_url(question)).text
    data = {
        "stem": "Apa saja?",
        "kind": "list",
        "level": "menemukan",
        "key": "pakis\n\n anggrek ",
        "accepted": "paku\npaku\n",
    }
    client.post(change_url(question), data)
    question.refresh_from_db()
    assert (question.item.key, question.item.accepted) == (("pakis", "anggrek"), ("paku",))


@pytest.mark.parametrize(
    ("form", "answer"),
    [
        (Form.MULTIPLE_CHOICE, {"option_0": "Ratna", "option_1": "Darma", "key": "1"}),
        (Form.TRUE_FALSE, {"key": "Salah"}),
        (Form.SHORT_ANSWER, {"key": "Pak Darma"}),
    ],
)
def test_a_question_is_written_by_hand_without_evidence(client, article, form, answer):
    url = reverse("admin:quizzes_write", args=[article.pk, form.value])
    assert "Tulis soal sendiri" in client.get(url).text
    data = {"stem": "Siapa yang merawat anggrek?", "kind": "who", "level": "menemukan", **answer}
    response = client.post(url, data, follow=True)
    question = article.revision.questions.get()
    assert (question.form, question.status, question.item.evidence) == (form, APPROVED, ())
    assert "tanpa bukti" in response.text


def test_a_form_that_does_not_exist_is_not_found(client, article):
    assert client.get(reverse("admin:quizzes_write", args=[article.pk, "essay"])).status_code == 404


def test_distractors_are_suggested_for_blank_options_and_nothing_is_saved(client, article, question):
    key = question.item.key[0]
    sent = edited(question, stem="Di kota mana kebun itu?", suggest="1", key="0", option_0=key)
    sent |= {f"option_{n}": "" for n in range(1, 4)} | {"option_2": "Kota Medan"}
    page = client.post(change_url(question), sent)
    form = page.context["form"]
    shown = [form[f"option_{n}"].value() for n in range(4)]
    assert (shown[0], shown[2], form["stem"].value()) == (key, "Kota Medan", "Di kota mana kebun itu?")
    assert len({text for text in shown if text}) == 4
    assert not form.errors
    question.refresh_from_db()
    assert question.stem != "Di kota mana kebun itu?"


def test_a_new_question_is_helped_with_distractors_too(client, article):
    url = reverse("admin:quizzes_write", args=[article.pk, "mc"])
    sent = {"stem": "Di mana kebun itu?", "option_1": "Kota Sungaipenuh", "key": "1", "suggest": "1"}
    shown = [client.post(url, sent).context["form"][f"option_{n}"].value() for n in range(6)]
    assert shown[1] == "Kota Sungaipenuh"
    assert all(text.startswith("Kota ") for text in shown[:4])
    assert shown[4:] == ["", ""]
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"key": "0"}, "Tulis dan tandai dahulu jawaban yang benar."),
        ({"option_0": "Kota Sungaipenuh"}, "Tulis dan tandai dahulu jawaban yang benar."),
        (
            {"option_0": "entahlah", "key": "0"},
            "Pengecoh yang cocok untuk jawaban itu kurang; tulislah sendiri sisanya.",
        ),
    ],
)
def test_without_a_key_or_its_like_nothing_is_suggested(client, article, typed, message):
    url = reverse("admin:quizzes_write", args=[article.pk, "mc"])
    page = client.post(url, {"stem": "Apa?", "suggest": "1", **typed})
    assert messages_of(page) == [message]
