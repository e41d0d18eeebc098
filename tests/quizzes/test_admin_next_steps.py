"""A teacher who has never seen Pahami: every page that is still empty, or done with, names the next step."""

import re

import pytest
from django.urls import reverse

from articles.services import count_words
from quizzes.models import Question
from tests.factories import (
    BODY,
    SENTENCES,
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    TeacherFactory,
    multiple_choice,
)

pytestmark = pytest.mark.django_db
ADD_ARTICLE = reverse("admin:articles_article_add")
ARTICLES = reverse("admin:articles_article_changelist")


@pytest.fixture
def teacher(client):
    teacher = TeacherFactory()
    client.force_login(teacher)
    return teacher


def content(client, name, *args):
    """What the page of that name says and links to between the frame's header and the end."""
    page = client.get(reverse(name, args=args)).content.decode()
    return page[page.index('<div id="content"') :]


def links(html, address):
    """The words of each link to ``address``."""
    found = re.findall(rf'<a [^>]*href="{re.escape(address)}"[^>]*>(.*?)</a>', html, re.DOTALL)
    return [" ".join(words.split()) for words in found]


def test_the_first_page_names_the_three_steps(client, teacher):
    page = content(client, "admin:index")
    steps = re.search(r'<ol class="first-steps">(.*?)</ol>', page, re.DOTALL)[1]
    assert re.findall(r"<h2>(.*?)</h2>", steps) == ["Masukkan artikel", "Tinjau soalnya", "Terbitkan kuis"]
    assert links(steps, ADD_ARTICLE) == ["Tambahkan artikel"]


@pytest.mark.parametrize("name", ["admin:quizzes_quiz_changelist", "admin:quizzes_question_changelist"])
def test_a_list_that_is_empty_leads_to_the_articles_where_everything_begins(client, teacher, name):
    assert links(content(client, name), ARTICLES) == ["Ke daftar artikel"]


def test_a_list_that_holds_something_does_not(client, teacher):
    QuizFactory(owner=teacher)
    for name in ("admin:quizzes_quiz_changelist", "admin:quizzes_question_changelist"):
        assert links(content(client, name), ARTICLES) == []


def test_a_search_without_a_hit_is_no_empty_list(client, teacher):
    QuizFactory(owner=teacher)
    page = client.get(reverse("admin:quizzes_quiz_changelist"), {"q": "tidak ada yang begini"}).content.decode()
    assert "Belum ada kuis." not in page


def test_a_review_without_questions_offers_to_make_them(client, teacher):
    article = ArticleFactory(owner=teacher)
    page = content(client, "admin:quizzes_review", article.pk)
    assert links(page, reverse("admin:quizzes_generate", args=[article.pk])) == ["Buat soal"]


def test_the_way_on_to_the_quiz_is_shown_once_a_question_is_approved(client, teacher):
    question = QuestionFactory(article=ArticleFactory(owner=teacher), status=Question.Status.DRAFT)
    article = question.revision.article
    assert links(content(client, "admin:quizzes_review", article.pk), "#buat-kuis") == []
    page = client.post(
        reverse("admin:quizzes_decide", args=[question.pk]), {"decision": "approve"}, headers={"HX-Request": "true"}
    ).content.decode()
    assert links(page, "#buat-kuis") == ["Lanjut: buat kuis ↓"]


def test_an_article_leads_to_its_questions_once_it_has_some(client, teacher):
    article = ArticleFactory(owner=teacher)
    change, review = (
        reverse("admin:articles_article_change", args=[article.pk]),
        reverse("admin:quizzes_review", args=[article.pk]),
    )
    pages = (ARTICLES, change)
    assert [links(client.get(page).content.decode(), review) for page in pages] == [[], []]
    QuestionFactory(article=article)
    assert [links(client.get(page).content.decode(), review) for page in pages] == [["Tinjau soal"], ["Tinjau soal"]]


def test_both_pages_of_an_article_count_its_words_alike(client, teacher):
    article = ArticleFactory(owner=teacher, body=f"{BODY} – {BODY}")
    page = client.get(reverse("admin:quizzes_generate", args=[article.pk]))
    assert page.context["words"] == count_words(article.revision.body)


@pytest.mark.parametrize(
    ("status", "says"),
    [("draft", "Siswa baru bisa masuk setelah kuis diterbitkan."), ("closed", "Siswa baru bisa masuk lagi setelah")],
)
def test_a_quiz_that_pupils_cannot_enter_says_what_would_let_them_in(client, teacher, status, says):
    quiz = QuizVersionFactory(quiz__owner=teacher, quiz__status=status).quiz
    page = content(client, "admin:quizzes_quiz_change", quiz.pk)
    other = {"draft": "closed", "closed": "draft"}[status]
    assert says in page
    assert {"closed": "masuk lagi setelah", "draft": "setelah kuis diterbitkan."}[other] not in page


def test_the_page_to_log_in_has_a_heading(client):
    page = client.get(reverse("admin:login")).content.decode()
    assert re.findall(r"<h1>(.*?)</h1>", page) == ["Masuk sebagai guru"]


def test_while_a_question_is_edited_its_own_proof_is_lit_in_the_passage(client, teacher):
    article = ArticleFactory(owner=teacher)
    question, _other = (QuestionFactory(article=article, item=multiple_choice(n)) for n in (1, 2))
    page = content(client, "admin:quizzes_question_change", question.pk)
    assert re.findall(r'<span class="evidence lit">(.*?)</span>', page) == [SENTENCES[1]]
    assert "lit" not in re.findall(r'class="(.*?)"', content(client, "admin:quizzes_write", article.pk, "mc"))
