"""Every form of question in plain fields: written by hand, opened again unchanged, changed."""

from dataclasses import replace

import pytest
from django.urls import reverse

from quizzes.forms import QUESTION_FORMS
from quizzes.forms.rows import scrambled
from quizzes.items import Form, Item, Kind, Level, Option, Proof
from quizzes.models import FORM_NAMES, Question
from quizzes.services import sentences
from tests.factories import (
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    TeacherFactory,
    cloze,
    essay,
    every_form,
    evidence_of,
    matching,
    ordering,
    several_choice,
    statements,
)

pytestmark = pytest.mark.django_db
ABOUT = {"stem": "Pertanyaan yang baru?", "kind": "what", "level": "mengintegrasikan"}
LINES = {f"option_{n}": text for n, text in enumerate(("Satu.", "Dua.", "", " Tiga.\nBaris kedua. "))}


@pytest.fixture
def article(client):
    user = TeacherFactory()
    client.force_login(user)
    return ArticleFactory(owner=user)


def start_of(sentence):
    return str(evidence_of(SENTENCES[sentence])[0].start)


def written(form, **answer):
    """The item of that form with what ABOUT says and the rest as told."""
    return Item(form=form, kind=Kind.WHAT, level=Level.INTEGRATE, **{"stem": ABOUT["stem"]} | answer)


def options(*texts, right):
    return tuple(Option(text, is_key=text in right) for text in texts)


SEVERAL = options("Satu.", "Dua.", "Tiga. Baris kedua.", right=("Satu.", "Tiga. Baris kedua."))
TRUTHS = options("Benar", "Salah", right=("Benar", "Salah"))
PAIRS = {"prompt_0": "Ibu kota", "answer_0": "Solok", "prompt_2": "Gunung", "answer_2": "Talang"}
MORE_PAIRS = PAIRS | {"prompt_4": "Danau", "answer_4": "Diatas", "extra": "Maninjau\n\nSolok"}


@pytest.mark.parametrize(
    ("form", "answer", "item"),
    [
        (
            Form.COMPLEX_CHOICE,
            {**LINES, "shape": "several", "key": ["0", "3", "5"]},
            {"options": SEVERAL, "key": ("Satu.", "Tiga. Baris kedua."), "proof": Proof.JOINED},
        ),
        (
            Form.COMPLEX_CHOICE,
            {**LINES, "shape": "statements", "key": ["1"]},
            {
                "prompts": ("Satu.", "Dua.", "Tiga. Baris kedua."),
                "options": TRUTHS,
                "key": ("Salah", "Benar", "Salah"),
                "proof": Proof.JOINED,
            },
        ),
        (
            Form.MATCHING,
            MORE_PAIRS,
            {
                "prompts": ("Ibu kota", "Gunung", "Danau"),
                "key": ("Solok", "Talang", "Diatas"),
                "options": options("Diatas", "Maninjau", "Solok", "Talang", right=("Solok", "Talang", "Diatas")),
                "proof": Proof.JOINED,
            },
        ),
        (
            Form.ORDERING,
            {"key": "Biji ditanam.\n\n Tunas tumbuh. \nBunga mekar."},
            {
                "prompts": ("Biji ditanam.", "Bunga mekar.", "Tunas tumbuh."),
                "key": ("1", "3", "2"),
                "options": options("1", "2", "3", right="123"),
                "proof": Proof.JOINED,
            },
        ),
        (
            Form.CLOZE,
            {
                "stem": "Kebun itu dibuka di Kota ________ pada 2019.",
                "key": "Sungaipenuh",
                "accepted": "Sungai Penuh\n",
            },
            {
                "stem": "Kebun itu dibuka di Kota ____ pada 2019.",
                "key": ("Sungaipenuh",),
                "accepted": ("Sungai Penuh",),
            },
        ),
        (
            Form.ESSAY,
            {"point_0": "Ada anggrek.", "proof_0": start_of(2), "point_3": "Dirawat.", "proof_3": start_of(3)},
            {
                "key": ("Ada anggrek.", "Dirawat."),
                "evidence": evidence_of(SENTENCES[2]) + evidence_of(SENTENCES[3]),
                "proof": Proof.RUBRIC,
            },
        ),
        (Form.ESSAY, {"point_0": "Ada anggrek."}, {"key": ("Ada anggrek.",), "proof": Proof.RUBRIC}),
    ],
    ids=["several", "statements", "matching", "ordering", "cloze", "essay", "essay without evidence"],
)
def test_a_question_of_each_form_is_written_by_hand(client, article, form, answer, item):
    url = reverse("admin:quizzes_write", args=[article.pk, form.value])
    assert "Tulis soal sendiri" in client.get(url).text
    response = client.post(url, ABOUT | answer)
    assert response.status_code == 302, response.context["form"].errors
    question = article.revision.questions.get()
    assert (question.form, question.status) == (form, Question.Status.APPROVED)
    assert question.item == written(form, **item)


@pytest.mark.parametrize(
    ("form", "answer", "field", "message"),
    [
        ("mcx", {**LINES, "shape": "several", "key": ["0"]}, "key", "Tandai sedikitnya dua pilihan yang benar."),
        ("mcx", {"option_0": "Satu.", "shape": "statements"}, "key", "Tuliskan 3 sampai 5 pernyataan."),
        ("mcx", {**LINES, "key": ["0", "1"]}, "shape", "Bidang ini harus diisi."),
        ("matching", PAIRS, "__all__", "Tuliskan 3 sampai 6 pasangan yang lengkap."),
        ("matching", MORE_PAIRS | {"answer_4": ""}, "__all__", "Ada baris yang belum lengkap."),
        ("ordering", {"key": "Satu.\nDua."}, "key", "Tuliskan 3 sampai 6 peristiwa."),
        (
            "cloze",
            {"key": "kata"},
            "stem",
            "Tulis kalimatnya dengan satu rumpang, yaitu ____ di tempat kata yang dihilangkan.",
        ),
        ("open", {}, "__all__", "Tuliskan 1 sampai 6 butir yang harus ada dalam jawaban."),
        (
            "open",
            {"point_0": "Satu.", "point_1": "Dua.", "proof_1": start_of(1)},
            "__all__",
            "Pilih kalimat bukti untuk setiap butir, atau kosongkan semuanya.",
        ),
    ],
)
def test_a_mistake_is_named_and_nothing_is_stored(client, article, form, answer, field, message):
    response = client.post(reverse("admin:quizzes_write", args=[article.pk, form]), ABOUT | answer)
    assert response.context["form"].errors[field][0] == message
    assert message in response.text
    assert Question.objects.count() == 0


@pytest.mark.parametrize("item", every_form(), ids=lambda item: f"{item.form}{len(item.prompts)}")
def test_saving_what_was_not_changed_changes_nothing(client, article, item):
    question = QuestionFactory(article=article, item=item)
    url = reverse("admin:quizzes_question_change", args=[question.pk])
    form = client.get(url).context["form"]
    shown = {name: value for name in form.fields if (value := form[name].value()) is not None}
    response = client.post(url, shown)
    assert response.status_code == 302, response.context["form"].errors
    question.refresh_from_db()
    assert question.item == item


def changed(article, item, **changes):
    """The item after those fields were changed."""
    kind = QUESTION_FORMS[item.form]
    known = sentences(revision=article.revision)
    form = kind(None, item=item, sentences=known)
    shown = {name: value for name in form.fields if (value := form[name].value()) is not None}
    filled = kind(shown | changes, item=item, sentences=known)
    assert filled.is_valid(), filled.errors
    return filled.to_item()


def test_options_that_stay_the_same_keep_their_order(article):
    old = replace(matching(), options=matching().options[::-1])
    item = changed(article, old, prompt_0="Kota kebun itu")
    assert (item.options, item.prompts[0]) == (old.options, "Kota kebun itu")
    assert changed(article, old, extra="Aceh").options[0].text == "Aceh"


def test_statements_become_options_and_forget_their_swaps(article):
    item = changed(article, statements(), shape="several")
    assert (item.prompts, item.swaps, item.proof) == ((), (), Proof.JOINED)
    assert item.key == (statements().prompts[0], statements().prompts[2])


def test_events_in_another_order_are_shown_in_one_that_tells_nothing(article):
    events = ordering().in_order
    item = changed(article, ordering(), key="\n".join(events[::-1]))
    assert item.in_order == events[::-1]
    assert item.prompts != item.in_order


@pytest.mark.parametrize(
    ("events", "shown"), [(("c", "a", "b"), ("a", "b", "c")), (("a", "b", "c"), ("c", "b", "a")), ((), ())]
)
def test_events_never_stand_in_their_right_order(events, shown):
    assert scrambled(events) == shown


def test_a_point_that_was_not_touched_keeps_its_whole_evidence(article):
    [first] = evidence_of(" ".join(SENTENCES[:2]))
    old = replace(essay(), evidence=(first, essay().evidence[1]))
    item = changed(article, old, point_1="Dirawat Pak Darma.", proof_1=start_of(1))
    assert item.evidence == (first, *evidence_of(SENTENCES[1]))


def test_the_line_of_a_gap_may_have_any_length(article):
    assert changed(article, cloze(), stem="Bupati ______ datang.").stem == "Bupati ____ datang."


def test_every_form_can_be_written_and_has_its_link(client, article):
    page = client.get(reverse("admin:quizzes_review", args=[article.pk])).text
    for form in FORM_NAMES:
        assert reverse("admin:quizzes_write", args=[article.pk, form.value]) in page
    assert set(QUESTION_FORMS) == set(FORM_NAMES)


def test_the_review_shows_the_key_of_every_form(client, article):
    for item in every_form():
        QuestionFactory(article=article, item=item)
    page = client.get(reverse("admin:quizzes_review", args=[article.pk])).text
    assert [word for item in every_form() for word in (*item.prompts, *item.key) if word not in page] == []
    assert 'Jawaban yang tidak berpasangan: <span lang="id">Kota Jambi</span>' in page
    events = [page.index(f"<td>{event}</td>") for event in ordering().in_order]
    assert events == sorted(events)
    assert page.count("✓ kunci") == 1 + len(several_choice().key) + 1


def test_how_a_key_in_other_words_is_proven_needs_no_warning(client, article):
    url = reverse("admin:quizzes_write", args=[article.pk, "open"])
    data = ABOUT | {"point_0": "Dengan kata lain.", "proof_0": start_of(2)}
    response = client.post(url, data, follow=True)
    assert [str(message) for message in response.context["messages"]] == ["Soal ditambahkan dan disetujui."]
