"""Questions: asked, stored once, decided about, replaced, written by hand."""

from dataclasses import replace

import pytest

from articles.importing.problems import ImportProblem
from quizzes import services
from quizzes.generation.generate import GENERATOR_VERSION
from quizzes.items import Evidence, Form, GenerationRequest, Item, Kind, Option
from quizzes.models import Question
from tests.factories import ArticleFactory, QuestionFactory, list_answer, multiple_choice, short_answer, true_false

pytestmark = pytest.mark.django_db

# Our own writing: enough names, places and days for a dozen questions.
TEXT = (
    "Wali Kota Hendra Saputra meresmikan Museum Bahari Sinar Laut di Kota Tegal pada 12 Maret 2021. "
    "Museum itu menyimpan 340 perahu kayu dari berbagai daerah.\n\n"
    "Nelayan tua bernama Karim menyumbangkan perahu pertamanya kepada museum pada Juli 2020. "
    "Perahu itu dibuat ayahnya di Pulau Bawean pada tahun 1957. "
    "Sejarawan Laila Hanum menulis buku tentang perahu tersebut.\n\n"
    "Pada hari Minggu, 4 April 2021, Menteri Arif Gunawan mengunjungi museum bersama 25 siswa. "
    "Mereka menyaksikan tukang kayu membuat perahu di halaman belakang. "
    "Arif Gunawan menyerahkan bantuan Rp200 juta kepada pengelola museum."
)
REQUEST = GenerationRequest(count=4)


@pytest.fixture
def revision():
    return ArticleFactory(body=TEXT).revision


def test_a_text_is_asked_without_storing_anything():
    first, second = (services.generate_from_text(text=TEXT, request=REQUEST, seed="a") for _ in range(2))
    assert first == second
    assert len(first.items) == 4
    assert not Question.objects.exists()


@pytest.mark.parametrize("text", ["", "Satu kalimat saja."])
def test_a_text_that_cannot_be_asked_about_is_refused(text):
    with pytest.raises(ImportProblem):
        services.generate_from_text(text=text, request=REQUEST, seed="a")
    with pytest.raises(ImportProblem):
        services.generate_questions(revision=ArticleFactory(body=text).revision, request=REQUEST)


def test_generated_questions_are_drafts_with_their_seed_and_version(revision):
    result = services.generate_questions(revision=revision, request=REQUEST, seed="7")
    stored = list(revision.questions.order_by("pk"))
    assert stored == result.questions
    assert [q.item for q in stored] == list(services.generate_from_text(text=TEXT, request=REQUEST, seed="7").items)
    assert {(q.status, q.seed, q.generator_version) for q in stored} == {
        (Question.Status.DRAFT, "7", GENERATOR_VERSION)
    }
    for question in stored:
        for evidence in question.item.evidence:
            assert TEXT[evidence.start : evidence.end].endswith(".")


def test_a_second_time_gives_others_and_none_that_was_rejected(revision):
    first = services.generate_questions(revision=revision, request=REQUEST, seed="7").questions
    services.reject_question(question=first[0])
    second = services.generate_questions(revision=revision, request=REQUEST, seed="7").questions
    assert second
    assert not {q.stem for q in first} & {q.stem for q in second}


def test_without_a_seed_one_is_drawn_and_kept(revision):
    result = services.generate_questions(revision=revision, request=REQUEST)
    [seed] = {question.seed for question in result.questions}
    assert len(seed) == 8


def test_approving_rejecting_and_reopening_set_the_status():
    question = QuestionFactory(status=Question.Status.DRAFT)
    for decide, status in (
        (services.approve_question, Question.Status.APPROVED),
        (services.reject_question, Question.Status.REJECTED),
        (services.reopen_question, Question.Status.DRAFT),
    ):
        decide(question=question)
        question.refresh_from_db()
        assert question.status == status


def test_approving_all_leaves_the_rejected_ones():
    article = ArticleFactory()
    drafts = [QuestionFactory(article=article, status=Question.Status.DRAFT) for _ in range(2)]
    rejected = QuestionFactory(article=article, status=Question.Status.REJECTED)
    elsewhere = QuestionFactory(status=Question.Status.DRAFT)
    assert services.approve_all(revision=article.revision) == 2
    assert set(Question.objects.filter(status=Question.Status.APPROVED)) == set(drafts)
    assert set(Question.objects.exclude(status=Question.Status.APPROVED)) == {rejected, elsewhere}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Question.Status.DRAFT, Question.Status.DRAFT),
        (Question.Status.APPROVED, Question.Status.APPROVED),
        (Question.Status.REJECTED, Question.Status.DRAFT),
        (Question.Status.REPLACED, Question.Status.DRAFT),
    ],
)
def test_editing_keeps_the_decision_except_a_rejection(before, after):
    question = QuestionFactory(status=before)
    services.edit_question(question=question, item=list_answer())
    question.refresh_from_db()
    assert (question.item, question.stem, question.kind) == (list_answer(), list_answer().stem, "list")
    assert question.status == after


def test_a_replacement_has_the_same_form_and_is_akin(revision):
    [question] = services.generate_questions(revision=revision, request=GenerationRequest(count=1), seed="3").questions
    new = services.replace_question(question=question)
    question.refresh_from_db()
    assert question.status == Question.Status.REPLACED
    assert (new.status, new.seed, new.form) == (Question.Status.DRAFT, "3", question.form)
    assert new.stem != question.stem
    assert new.kind == question.kind or set(new.item.evidence) & set(question.item.evidence)


def test_replacements_never_repeat_and_at_last_there_is_none(revision):
    [question] = services.generate_questions(revision=revision, request=GenerationRequest(count=1), seed="3").questions
    seen = [question.stem]
    while new := services.replace_question(question=question):
        seen.append(new.stem)
        question = new
        assert len(seen) < 100
    assert len(seen) == len(set(seen))
    question.refresh_from_db()
    assert question.status == Question.Status.DRAFT


def test_a_question_by_hand_is_approved_and_needs_no_evidence(revision):
    item = Item(form=Form.SHORT_ANSWER, kind=Kind.WHO, stem="Siapa yang menyumbangkan perahu?", key=("Karim",))
    question = services.write_question(revision=revision, item=item)
    question.refresh_from_db()
    assert (question.item, question.status, question.seed) == (item, Question.Status.APPROVED, "")


def test_the_sentences_of_a_text_are_quoted_with_their_paragraph(revision):
    quotes = services.sentences(revision=revision)
    assert [quote.paragraph for quote in quotes] == [1, 1, 2, 2, 2, 3, 3, 3]
    assert [TEXT[quote.start : quote.end] for quote in quotes] == [quote.text for quote in quotes]
    assert quotes[1].text == "Museum itu menyimpan 340 perahu kayu dari berbagai daerah."


WRONG = [
    (replace(multiple_choice(), stem=" "), {"stem": "Tuliskan pertanyaannya."}),
    (
        replace(multiple_choice(), options=(Option("Tegal", is_key=True),), key=("Tegal",)),
        {"options": "Tuliskan 2 sampai 6 pilihan jawaban."},
    ),
    (
        replace(
            multiple_choice(), options=(Option("Tegal", is_key=True), Option("tegal ", is_key=False)), key=("Tegal",)
        ),
        {"options": "Setiap pilihan harus berbeda dari yang lain."},
    ),
    (
        replace(multiple_choice(), options=(Option("Tegal", is_key=True), Option("", is_key=False)), key=("Tegal",)),
        {"options": "Ada pilihan yang kosong."},
    ),
    (replace(multiple_choice(), key=("Kota Padang",)), {"key": "Tandai satu pilihan sebagai kunci."}),
    (replace(short_answer(), key=()), {"key": "Tuliskan kunci jawabannya."}),
    (replace(short_answer(), key=("pakis", "Pakis")), {"key": "Kunci yang sama tertulis dua kali."}),
    (
        replace(short_answer(), accepted=("a" * 301,)),
        {"accepted": "Jawaban lain terlalu panjang (paling banyak 300 huruf)."},
    ),
    (
        replace(short_answer(), stem="a" * 1001, key=("a" * 301,)),
        {
            "stem": "Pertanyaan terlalu panjang (paling banyak 1000 huruf).",
            "key": "Kunci terlalu panjang (paling banyak 300 huruf).",
        },
    ),
    (
        replace(
            multiple_choice(), options=(Option("Tegal", is_key=True), Option("a" * 301, is_key=False)), key=("Tegal",)
        ),
        {"options": "Pilihan terlalu panjang (paling banyak 300 huruf)."},
    ),
]


@pytest.mark.parametrize(("item", "errors"), WRONG)
def test_a_question_that_cannot_be_asked_is_refused_with_words_for_each_field(revision, item, errors):
    with pytest.raises(services.InvalidItem) as caught:
        services.write_question(revision=revision, item=item)
    assert caught.value.errors == errors
    assert str(caught.value) == " ".join(errors.values())
    assert not revision.questions.exists()


@pytest.mark.parametrize(
    "item", [multiple_choice(), short_answer(), list_answer(), true_false(), true_false(true=True)]
)
def test_sound_questions_pass(item):
    services.check_item(item)


def test_an_edit_is_checked_like_a_new_question():
    question = QuestionFactory(item=short_answer())
    with pytest.raises(services.InvalidItem):
        services.edit_question(question=question, item=replace(short_answer(), key=(" ",)))
    question.refresh_from_db()
    assert question.item == short_answer()


def test_evidence_is_counted_in_paragraphs_of_the_body():
    item = replace(short_answer(), evidence=(Evidence(0, 10), Evidence(20, 30)))
    quotes = services.quotes(item, 0, "Satu dua.\n\n\nTiga empat lima enam tujuh.")
    assert [quote.paragraph for quote in quotes] == [1, 2]
