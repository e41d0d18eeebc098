"""An article is taken in, revised and read; what cannot be asked about is refused and nothing is stored."""

from datetime import date

import pytest

from articles.importing.problems import ImportProblem, Problem
from articles.models import Article, Revision
from articles.services import (
    MAX_CHARACTERS,
    check_text,
    create_article,
    first_words,
    read,
    revise_article,
    same_text,
    text_hash,
)
from tests.articles.texts import ENGLISH, READING, pasted
from tests.factories import ArticleFactory, QuestionFactory, RevisionFactory, TeacherFactory

pytestmark = pytest.mark.django_db


def values(article: Article) -> tuple:
    return (article.title, article.byline, article.source, article.url, article.published, article.body)


def test_what_the_text_tells_about_itself_is_kept():
    article = create_article(owner=TeacherFactory(), raw_text=pasted())
    assert values(article) == (
        "Panen Raya di Karanganyar",
        "Ratna Dewi",
        "WARTADESA.COM",
        "",
        date(2022, 3, 5),
        READING,
    )
    assert article.furniture == (
        "Sabtu, 5 Maret 2022 10:15 WIB\nPenulis: Ratna Dewi\nWARTADESA.COM -\nBaca juga: Kopi Lereng Gunung"
    )
    assert (article.revision.number, article.text_hash) == (1, text_hash(READING))


def test_what_is_given_goes_before_what_the_text_tells():
    given = {"title": "Panen", "byline": "Bagas", "source": "Majalah Desa", "url": "https://example.com/panen"}
    article = create_article(owner=TeacherFactory(), raw_text=pasted(), published=date(2021, 1, 2), **given)
    assert values(article) == (*given.values(), date(2021, 1, 2), READING)


def test_a_text_without_a_title_is_called_by_its_first_words():
    article = create_article(owner=TeacherFactory(), raw_text=READING)
    assert article.title == "Warga Desa Karanganyar memanen padi bersama-sama pada hari …"


def test_a_short_text_is_its_own_title():
    assert first_words("Panen raya.") == "Panen raya"


@pytest.mark.parametrize(
    ("text", "code", "details"),
    [
        (" \n ", Problem.EMPTY, {}),
        (READING.split(". ")[0] + ".", Problem.TOO_SHORT, {"words": 9, "sentences": 1, "limit": 40}),
        ("kata " * 60 + "yang panjang.", Problem.TOO_SHORT, {"words": 62, "sentences": 1, "limit": 40}),
        ("x" * (MAX_CHARACTERS + 1), Problem.TOO_LONG, {"characters": MAX_CHARACTERS + 1, "limit": MAX_CHARACTERS}),
        (ENGLISH, Problem.OTHER_LANGUAGE, {}),
        ("\x01\x02" * 100, Problem.BINARY, {}),
        (READING + " Kaf\ufffd.", Problem.ENCODING, {}),
    ],
    ids=["empty", "one sentence", "one long sentence", "too long", "English", "binary", "encoding"],
)
def test_a_text_that_cannot_be_asked_about_is_refused(text, code, details):
    with pytest.raises(ImportProblem) as raised:
        check_text(text)
    assert (raised.value.code, raised.value.details) == (code, details)


@pytest.mark.parametrize("raw", ["", "Baca juga: Kopi Lereng Gunung", ENGLISH, "Padi. " * 400_000])
def test_nothing_is_stored_of_a_refused_text(raw):
    with pytest.raises(ImportProblem):
        create_article(owner=TeacherFactory(), raw_text=raw)
    assert (Article.objects.count(), Revision.objects.count()) == (0, 0)


def test_a_changed_text_is_one_more_revision_and_the_old_one_stays():
    article = create_article(owner=TeacherFactory(), raw_text=READING)
    assert article.revision.number == 1
    revision = revise_article(article=article, body=READING + "\r\n\r\nPetani pun senang.")
    assert revision == article.revision
    assert [(r.number, r.body) for r in article.revisions.all()] == [
        (1, READING),
        (2, READING + "\nPetani pun senang."),
    ]


def test_the_same_text_is_no_new_revision():
    article = ArticleFactory(body=READING.replace("\n", "\n\n"))
    assert revise_article(article=article, body=READING + "\n") is None
    assert article.revisions.count() == 1


def test_a_revision_that_cannot_be_asked_about_is_refused():
    article = ArticleFactory(body=READING)
    with pytest.raises(ImportProblem):
        revise_article(article=article, body=ENGLISH)
    assert article.revisions.count() == 1


def test_questions_stay_with_the_text_that_they_ask_about():
    article = ArticleFactory()
    question = QuestionFactory(article=article)
    revise_article(article=article, body=READING)
    question.refresh_from_db()
    assert (question.revision.number, article.revision.number) == (1, 2)


def test_the_same_text_is_noticed_whatever_its_blanks():
    article = create_article(owner=TeacherFactory(), raw_text=READING)
    assert same_text(owner=article.owner, body=READING.replace("\n", "\r\n\r\n")) == article
    assert same_text(owner=article.owner, body=READING + " Lain.") is None
    assert same_text(owner=TeacherFactory(), body=READING) is None


def test_a_former_text_is_noticed_too():
    article = create_article(owner=TeacherFactory(), raw_text=READING)
    revise_article(article=article, body=READING + "\nPetani pun senang.")
    assert same_text(owner=article.owner, body=READING) == article


def test_a_text_that_cannot_be_read_is_a_problem_and_no_accident():
    with pytest.raises(ImportProblem) as raised:
        read(ArticleFactory(body=ENGLISH).revision)
    assert raised.value.code is Problem.OTHER_LANGUAGE


def test_a_text_is_read_once():
    first, second = RevisionFactory(body=READING), RevisionFactory(body=READING)
    document = read(first)
    assert (document.text, len(document.sentences)) == (READING, 5)
    assert read(second) is document
