"""The page *Lihat analisis*: who may open it, what it shows, and of which text."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import reverse

from articles import services
from articles.admin import analysis_page
from articles.analysis.document import Reference, Span
from articles.models import Article
from tests.articles.texts import ENGLISH, READING
from tests.factories import BODY, ArticleFactory, QuestionFactory, RevisionFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db

VOID = frozenset("input link meta br hr img".split())


@pytest.fixture
def teacher():
    return TeacherFactory()


@pytest.fixture
def client(teacher):
    browser = Client()
    browser.force_login(teacher)
    return browser


def url(article: Article) -> str:
    return reverse("admin:articles_analysis", args=[article.pk])


def page_of(client, article: Article, **query: str) -> str:
    return client.get(url(article), query).content.decode()


class Reader(HTMLParser):
    """The ids and inner links of a page, its texts by class, and whether every tag is closed in its order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open, self.ids, self.links, self.is_sound = [], [], [], True
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"][1:]] if values.get("href", "").startswith("#") else []
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag):
        self.is_sound &= bool(self.open) and self.open.pop() == tag


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def rows(page: str, table: str) -> list[str]:
    """The words of each row in the body of the table of that class."""
    body = re.search(rf'<table class="rows {table}">(.*?)</table>', page, re.DOTALL)[1]
    return [words(row) for row in re.findall(r"<tr.*?</tr>", body.split("</thead>")[1], re.DOTALL)]


def test_the_page_shows_what_was_read(client, teacher):
    page = page_of(client, ArticleFactory(owner=teacher))
    assert "Ratna Wulandari orang Bupati 1 kali Ratna Wulandari" in rows(page, "chains")
    assert rows(page, "values")[0] == "5 Mei 2019 tanggal 5 Mei 2019"
    assert 'data-label="PER">Ratna Wulandari<small lang="id">&nbsp;orang</small></span>' in re.sub(
        r"\s+(?=lang)", " ", page
    )
    assert re.search(r'class="value"\s+title="5 Mei 2019">5 Mei 2019</span>', page)
    clauses = rows(page, "clauses")
    assert clauses[0] == "Kalimat 1 Kebun Raya Melati dibuka di Kota Sungaipenuh pada 5 Mei 2019."
    assert clauses[1].startswith("dibuka pasif Kebun Raya Melati")
    assert "tempat di Kota Sungaipenuh" in clauses[1]


def test_the_page_is_whole_and_every_link_in_it_leads_somewhere(client, teacher):
    read = Reader(page_of(client, ArticleFactory(owner=teacher)))
    assert (read.is_sound, read.open) == (True, [])
    assert len(read.ids) == len(set(read.ids))
    assert set(read.links) - set(read.ids) == set()


def test_a_reference_is_shown_with_how_sure_it_is(client, teacher, monkeypatch):
    article = ArticleFactory(owner=teacher)
    garden, it = BODY.index("Kebun Raya Melati"), BODY.index("kebun itu")
    orchids = BODY.index("dalamnya")
    found = (
        Reference(it, it + len("kebun itu"), Span(garden, garden + len("Kebun Raya Melati")), 0.953),
        Reference(orchids, orchids + len("dalamnya"), Span(garden, garden + len("Kebun Raya Melati")), 0.5),
    )
    document = replace(services.read(article.revision), references=found)
    monkeypatch.setattr(analysis_page, "read", lambda revision: document)
    page = page_of(client, article)
    assert rows(page, "references") == [
        "kebun itu Kebun Raya Melati 95 % ✓ pasti",
        "dalamnya Kebun Raya Melati 50 % ? ragu",
    ]
    assert f'class="reference"><a href="#t-{garden}">kebun itu</a></span>' in re.sub(r"\s+(?=class)", " ", page)
    read = Reader(page)
    assert (read.is_sound, set(read.links) - set(read.ids)) == (True, set())


def test_what_is_in_doubt_is_told_to_those_who_do_not_see_the_line(client, teacher, monkeypatch):
    article = ArticleFactory(owner=teacher)
    document = services.read(article.revision)
    first, *others = document.clauses
    sure = replace(document, clauses=(replace(first, certain=(first.subject,)), *others))
    monkeypatch.setattr(analysis_page, "read", lambda revision: sure)
    page = page_of(client, article)
    clauses = rows(page, "clauses")
    assert "Kebun Raya Melati (ragu)" not in clauses[1]
    assert "di Kota Sungaipenuh (ragu)" in clauses[1]
    assert "tanda ragu tidak dipasang" not in page


def test_where_nothing_is_certain_nothing_is_marked(client, teacher, monkeypatch):
    article = ArticleFactory(owner=teacher)
    document = services.read(article.revision)
    unsure = replace(document, clauses=tuple(replace(clause, certain=()) for clause in document.clauses))
    monkeypatch.setattr(analysis_page, "read", lambda revision: unsure)
    page = page_of(client, article)
    assert ("(ragu)" in page, "tanda ragu tidak dipasang" in page) == (False, True)


def test_markup_in_the_text_is_shown_as_it_stands(client, teacher):
    trap = '<script>alert("Solo")</script> & <b title="x">Bupati Ratna Wulandari</b>'
    article = ArticleFactory(owner=teacher, title="<i>Kebun</i>", body=f"{BODY} Petani menulis {trap} pada 5 Mei 2019.")
    page = page_of(client, article)
    assert ("<script>alert" in page, "<b title" in page, "<i>Kebun" in page) == (False, False, False)
    assert "&lt;script&gt;" in page
    assert Reader(page).is_sound


def test_an_older_text_is_read_as_it_was(client, teacher):
    article = ArticleFactory(owner=teacher)
    RevisionFactory(article=article, body=READING)
    newest, older = page_of(client, article), page_of(client, article, revision="1")
    assert ("Sutrisno" in newest, "Ratna Wulandari" in newest, "Ini teks lama" in newest) == (True, False, False)
    assert ("Sutrisno" in older, "Ratna Wulandari" in older, "Ini teks lama (revisi 1)." in older) == (
        False,
        True,
        True,
    )
    assert re.findall(r'href="(\?revision=\d)"\s+(aria-current="page")?', older) == [
        ("?revision=1", 'aria-current="page"'),
        ("?revision=2", ""),
    ]


@pytest.mark.parametrize("wanted", ["3", "0", "x", ""])
def test_a_revision_that_is_not_there_does_not_exist(client, teacher, wanted):
    assert client.get(url(ArticleFactory(owner=teacher)), {"revision": wanted}).status_code == 404


def test_a_text_that_cannot_be_read_says_why(client, teacher):
    article = ArticleFactory(owner=teacher, body=ENGLISH)
    response = client.get(url(article))
    page = response.content.decode()
    assert response.status_code == 200
    assert "Teks ini tidak dapat dibaca, jadi belum ada analisisnya." in page
    assert "Teks ini tampaknya bukan teks berbahasa Indonesia." in page
    assert ("Perbaiki teks artikel" in page, 'id="teks"' in page) == (True, False)


def test_a_text_without_names_or_values_says_so(client, teacher):
    body = "Warga desa menanam pohon bersama di tepi sungai. Mereka makan siang di balai desa setelah itu."
    page = page_of(client, ArticleFactory(owner=teacher, body=body))
    assert ("Tidak ada nama yang terbaca." in page, "Tidak ada rujukan" in page or "references" in page) == (True, True)
    assert "Tidak ada tanggal, waktu, atau jumlah yang terbaca." in page


def test_another_teachers_article_does_not_exist(client):
    assert client.get(url(ArticleFactory())).status_code == 404


def test_an_operator_sees_everybodys():
    browser = Client()
    browser.force_login(UserFactory(is_staff=True, is_superuser=True))
    assert browser.get(url(ArticleFactory())).status_code == 200


def test_who_may_not_see_articles_may_not_see_what_was_read():
    user = UserFactory(is_staff=True)
    browser = Client()
    browser.force_login(user)
    assert browser.get(url(ArticleFactory(owner=user))).status_code == 403


def test_a_stranger_logs_in_first():
    assert Client().get(url(ArticleFactory())).headers["Location"].startswith(reverse("admin:login"))


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_few_queries_however_much_there_is(client, teacher, rows, django_assert_num_queries):
    article = ArticleFactory(owner=teacher)
    RevisionFactory.create_batch(rows, article=article)
    QuestionFactory.create_batch(rows, article=article)
    with django_assert_num_queries(6):
        client.get(url(article))


def test_the_page_brings_no_inline_script_or_style(client, teacher):
    page = page_of(client, ArticleFactory(owner=teacher))
    assert ("<style" in page, "<script>" in page, " style=" in page, " onclick=" in page) == (False,) * 4


def test_the_pages_of_an_article_lead_to_it(client, teacher):
    article = ArticleFactory(owner=teacher)
    RevisionFactory(article=article, body=READING)
    change = client.get(reverse("admin:articles_article_change", args=[article.pk])).content.decode()
    assert re.findall(rf'href="{url(article)}(.*?)"', change) == ["", "?revision=1", "?revision=2"]
    review = reverse("admin:quizzes_review", args=[article.pk])
    assert f'href="{url(article)}"' in client.get(review).content.decode()
    assert f'href="{url(article)}?revision=1"' in client.get(review, {"revision": "1"}).content.decode()
