"""The teacher's pages for questions: generate, review, decide, edit, write."""

import re

import pytest
from django.urls import reverse

from quizzes.models import Question, Quiz
from quizzes.services.explaining import WITHHELD
from tests.factories import (
    BODY,
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    RevisionFactory,
    TeacherFactory,
    UserFactory,
    list_answer,
    multiple_choice,
    short_answer,
    true_false,
)
from tests.quizzes.test_services_questions import TEXT

pytestmark = pytest.mark.django_db
DRAFT, APPROVED = Question.Status.DRAFT, Question.Status.APPROVED
REJECTED, REPLACED = Question.Status.REJECTED, Question.Status.REPLACED


@pytest.fixture
def teacher(client):
    user = TeacherFactory()
    client.force_login(user)
    return user


@pytest.fixture
def article(teacher):
    return ArticleFactory(owner=teacher)


@pytest.fixture
def question(article):
    return QuestionFactory(article=article, item=multiple_choice(), status=DRAFT)


def generate_url(article):
    return reverse("admin:quizzes_generate", args=[article.pk])


def review_url(article):
    return reverse("admin:quizzes_review", args=[article.pk])


def change_url(question):
    return reverse("admin:quizzes_question_change", args=[question.pk])


def decide(client, question, decision, **headers):
    return client.post(reverse("admin:quizzes_decide", args=[question.pk]), {"decision": decision}, **headers)


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_generating_stores_drafts_and_shows_them_beside_the_passage(client, teacher):
    article = ArticleFactory(owner=teacher, body=TEXT)
    assert "Dari artikel" in client.get(generate_url(article)).text
    wanted = {"count": 3, "item_forms": ["mc", "short"], "school_class": 5}
    response = client.post(generate_url(article), wanted, follow=True)
    assert response.redirect_chain == [(review_url(article), 302)]
    questions = list(article.revision.questions.all())
    assert [q.status for q in questions] == [DRAFT] * 3
    [message] = messages_of(response)
    assert message.startswith("3 soal baru siap ditinjau;")
    for question in questions:
        assert f'id="q-{question.pk}"' in response.text


def test_what_was_withheld_is_listed_with_its_reason(client, teacher):
    article = ArticleFactory(owner=teacher, body=TEXT)
    response = client.post(generate_url(article), {"count": 1, "item_forms": ["tf"], "school_class": 5}, follow=True)
    withheld = response.context["withheld"]
    assert messages_of(response)[0].endswith(f"{len(withheld)} soal ditahan karena belum cukup baik.")
    assert {reason for _, reason in withheld} <= {str(words) for words in WITHHELD.values()}
    assert [stem for stem, _ in withheld if not stem] == []


def test_a_text_that_is_too_short_is_refused_with_words(client, article):
    response = client.post(generate_url(article), {"count": 3, "item_forms": ["mc"], "school_class": 5})
    assert response.context["form"].non_field_errors()[0].startswith("Teks terlalu pendek")
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("count", 0, "lebih besar dari atau sama dengan 1"),
        ("count", 51, "lebih kecil dari atau sama dengan 50"),
        ("item_forms", [], "Pilih sedikitnya satu bentuk soal."),
        ("school_class", 13, "13"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused_at_its_field(client, article, field, value, message):
    data = {"count": 3, "item_forms": ["mc"], "school_class": 5} | {field: value}
    response = client.post(generate_url(article), data)
    assert message in response.context["form"].errors[field][0]


def test_generating_when_nothing_is_left_says_so(client, teacher):
    article = ArticleFactory(owner=teacher, body=TEXT)
    data = {"count": 50, "item_forms": ["mc", "short", "tf"], "school_class": 5}
    client.post(generate_url(article), data)
    client.get(review_url(article))
    assert "Tidak ada soal baru" in messages_of(client.post(generate_url(article), data, follow=True))[-1]


def test_the_review_cuts_the_passage_at_the_evidence_and_shows_key_and_reasons(client, article, question):
    [evidence] = question.item.evidence
    page = client.get(review_url(article))
    span = f'id="e-{evidence.start}" data-start="{evidence.start}" data-end="{evidence.end}">{SENTENCES[0]}</span>'
    assert span in page.text
    assert f'data-evidence="{evidence.start}-{evidence.end}"' in page.text
    assert 'class="key">Kota Sungaipenuh' in page.text
    assert "names" in page.text
    assert "is_key" not in page.text
    paragraphs = page.context["review"].paragraphs
    assert ["".join(s.text for s in p.segments) for p in paragraphs] == BODY.split("\n\n")


def test_cards_follow_the_text_and_those_without_evidence_come_last(client, article):
    bare = QuestionFactory(article=article, item=short_answer(2))
    Question.objects.filter(pk=bare.pk).update(content={**bare.content, "evidence": []})
    late, early = (QuestionFactory(article=article, item=item) for item in (list_answer(), multiple_choice()))
    page = client.get(review_url(article))
    assert [card.question for card in page.context["review"].cards] == [early, late, bare]
    assert "tanpa bukti" in page.text


@pytest.mark.parametrize(
    ("decision", "before", "after"),
    [("approve", DRAFT, APPROVED), ("reject", APPROVED, REJECTED), ("reopen", REJECTED, DRAFT)],
)
def test_a_decision_goes_back_to_its_card(client, article, question, decision, before, after):
    Question.objects.filter(pk=question.pk).update(status=before)
    response = decide(client, question, decision)
    assert (response.status_code, response.url) == (302, f"{review_url(article)}#q-{question.pk}")
    question.refresh_from_db()
    assert question.status == after


def test_the_script_gets_the_card_and_the_counts_alone(client, article, question):
    response = decide(client, question, "approve", headers={"HX-Request": "true"})
    assert response.text.strip().startswith("<article")
    assert '<p id="progress" class="progress" role="status" hx-swap-oob="true">' in response.text
    assert "<strong>1</strong> disetujui" in response.text
    assert "<html" not in response.text


def test_a_decision_that_is_none_is_not_found(client, question):
    assert decide(client, question, "delete").status_code == 404
    assert client.get(reverse("admin:quizzes_decide", args=[question.pk])).status_code == 405


def test_replacing_rejects_the_old_and_shows_the_new(client, teacher):
    article = ArticleFactory(owner=teacher, body=TEXT)
    client.post(generate_url(article), {"count": 1, "item_forms": ["mc"], "school_class": 8})
    [old] = article.revision.questions.all()
    response = decide(client, old, "replace")
    [new] = article.revision.questions.exclude(pk=old.pk)
    assert response.url == f"{review_url(article)}#q-{new.pk}"
    old.refresh_from_db()
    assert (old.status, new.status) == (REPLACED, DRAFT)
    page = client.get(review_url(article)).text
    assert "<strong>0</strong> disetujui · <strong>1</strong> perlu ditinjau · <strong>0</strong> ditolak" in page
    assert "1 soal tidak dipakai" in page
    assert decide(client, new, "replace", headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"


def test_without_a_replacement_the_old_question_stays(client, article):
    question = QuestionFactory(article=article, item=true_false(), status=DRAFT)
    everything = [QuestionFactory(article=article, item=true_false(true=True)) for _ in range(1)]
    while len(everything) < 30:
        response = decide(client, question, "replace")
        new = Question.objects.order_by("pk").last()
        if new in everything or new == question:
            break
        everything.append(new)
        question = new
    question.refresh_from_db()
    assert question.status == DRAFT
    assert "Soal lama tetap ada" in messages_of(client.get(response.url.split("#")[0]))[-1]


def test_approving_all_is_asked_for_once_more_without_any_script(client, article, question):
    address = reverse("admin:quizzes_approve_drafts", args=[article.pk])
    page = client.get(review_url(article)).text
    [fold] = re.findall(r'<details class="menu confirm">.*?</details>', page, re.DOTALL)
    assert page.count(address) == fold.count(address) == 1
    assert "1 soal belum Anda periksa. Setujui semuanya?" in fold
    swapped = decide(client, question, "approve", headers={"HX-Request": "true"}).text
    assert '<div id="approve-all" hx-swap-oob="true">' in swapped
    assert address not in swapped
    back = decide(client, question, "reopen", headers={"HX-Request": "true"}).text
    assert "1 soal belum Anda periksa" in back


def test_after_a_rejection_the_card_says_where_another_question_comes_from(client, article, question):
    assert generate_url(article) not in decide(client, question, "approve", headers={"HX-Request": "true"}).text
    assert generate_url(article) in decide(client, question, "reject", headers={"HX-Request": "true"}).text


def test_all_drafts_are_approved_at_once(client, article, question):
    rejected = QuestionFactory(article=article, item=short_answer(), status=REJECTED)
    response = client.post(reverse("admin:quizzes_approve_drafts", args=[article.pk]), follow=True)
    assert messages_of(response) == ["1 soal disetujui."]
    question.refresh_from_db()
    rejected.refresh_from_db()
    assert (question.status, rejected.status) == (APPROVED, REJECTED)


def test_the_approved_questions_become_a_quiz_by_form_and_place(client, teacher, article):
    items = [short_answer(), true_false(), multiple_choice(2), multiple_choice(0)]
    QuestionFactory(article=article, item=list_answer(), status=DRAFT)
    stored = [QuestionFactory(article=article, item=item) for item in items]
    response = client.post(reverse("admin:quizzes_to_quiz", args=[article.pk]), {"title": "Kebun raya"})
    quiz = Quiz.objects.get()
    assert response.url == reverse("admin:quizzes_quiz_change", args=[quiz.pk])
    assert (quiz.title, quiz.owner) == ("Kebun raya", teacher)
    assert [e.question for e in quiz.entries.order_by("position")] == [stored[3], stored[2], stored[1], stored[0]]


def test_a_quiz_needs_a_title_and_an_approved_question(client, article, question):
    url = reverse("admin:quizzes_to_quiz", args=[article.pk])
    assert client.post(url, {"title": ""}).context["quiz_form"].errors["title"]
    assert messages_of(client.post(url, {"title": "Kuis"}, follow=True)) == ["Belum ada soal yang disetujui."]
    assert not Quiz.objects.exists()


def test_questions_about_an_old_text_are_reviewed_with_that_text(client, article, question):
    new = RevisionFactory(article=article, body="Teks baru.\n\nDua paragraf.")
    page = client.get(review_url(article))
    assert (page.context["review"].revision, list(page.context["others"])) == (new, [1])
    old = client.get(review_url(article), {"revision": "1"})
    assert [card.question for card in old.context["review"].cards] == [question]
    assert "Ini teks lama (revisi 1)" in old.text
    assert decide(client, question, "approve").url == f"{review_url(article)}?revision=1#q-{question.pk}"
    assert client.get(review_url(article), {"revision": "9"}).status_code == 404


def pages_of(article, question):
    return [
        ("get", generate_url(article)),
        ("get", review_url(article)),
        ("post", reverse("admin:quizzes_approve_drafts", args=[article.pk])),
        ("post", reverse("admin:quizzes_to_quiz", args=[article.pk])),
        ("get", reverse("admin:quizzes_write", args=[article.pk, "mc"])),
        ("post", reverse("admin:quizzes_decide", args=[question.pk])),
        ("get", change_url(question)),
        ("post", change_url(question)),
        ("get", reverse("admin:quizzes_question_delete", args=[question.pk])),
        ("get", reverse("admin:quizzes_question_history", args=[question.pk])),
    ]


def test_another_teachers_article_and_questions_do_not_exist(client, teacher):
    question = QuestionFactory(status=DRAFT)
    answers = {
        url: getattr(client, verb)(url).status_code for verb, url in pages_of(question.revision.article, question)
    }
    assert set(answers.values()) == {404}
    question.refresh_from_db()
    assert question.status == DRAFT
    assert question.stem not in client.get(reverse("admin:quizzes_question_changelist")).text


def test_strangers_log_in_and_staff_without_the_right_are_refused(client):
    question = QuestionFactory()
    pages = pages_of(question.revision.article, question)
    for verb, url in pages:
        assert getattr(client, verb)(url).url.startswith("/admin/login/")
    client.force_login(UserFactory(is_staff=True))
    assert {getattr(client, verb)(url).status_code for verb, url in pages[:6]} == {403}


def test_an_operator_makes_the_quiz_for_the_teacher(client):
    question = QuestionFactory()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    article = question.revision.article
    client.post(reverse("admin:quizzes_to_quiz", args=[article.pk]), {"title": "Kuis"})
    assert Quiz.objects.get().owner == article.owner


def test_the_list_filters_searches_and_decides(client, article):
    wanted, other = (
        QuestionFactory(article=article, item=item, status=DRAFT) for item in (short_answer(), true_false())
    )
    url = reverse("admin:quizzes_question_changelist")
    found = client.get(url, {"q": wanted.stem, "form__exact": "short", "status__exact": "draft"})
    assert list(found.context["cl"].result_list) == [wanted]
    chosen = {"action": "approve", "_selected_action": [wanted.pk]}
    assert messages_of(client.post(url, chosen, follow=True)) == ["1 soal diperbarui."]
    client.post(url, {"action": "reject", "_selected_action": [other.pk]})
    wanted.refresh_from_db()
    other.refresh_from_db()
    assert (wanted.status, other.status) == (APPROVED, REJECTED)


@pytest.mark.parametrize("page", ["changelist", "review"])
def test_pages_ask_the_same_queries_for_one_question_and_for_three(
    client, article, page, django_assert_max_num_queries
):
    url = reverse("admin:quizzes_question_changelist") if page == "changelist" else review_url(article)
    counts = []
    for more in (1, 2):
        for n in range(more):
            QuestionFactory(article=article, item=multiple_choice(n), status=DRAFT)
        with django_assert_max_num_queries(15) as asked:
            assert client.get(url).status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1]
