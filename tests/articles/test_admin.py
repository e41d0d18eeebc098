"""The teacher's pages for articles, driven as a browser drives them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from articles.models import Article
from tests.articles.texts import ENGLISH, READING, pasted
from tests.factories import ArticleFactory, QuestionFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db

LIST = reverse("admin:articles_article_changelist")
ADD = reverse("admin:articles_article_add")


@pytest.fixture
def teacher():
    return TeacherFactory()


@pytest.fixture
def client(teacher):
    browser = Client()
    browser.force_login(teacher)
    return browser


def change_url(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def add(client, **values):
    """The answer to a filled-in form; a file among the values is uploaded."""
    return client.post(ADD, {"_save": "Simpan", **values})


def errors_of(response) -> dict[str, list[str]]:
    return dict(response.context["adminform"].form.errors)


def text_file(data: bytes, name: str = "artikel.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, content_type="text/plain")


def test_a_pasted_text_becomes_the_teachers_article(client, teacher):
    response = add(client, text=pasted())
    assert response.status_code == 302
    article = Article.objects.get()
    assert (article.owner, article.title, article.byline, article.body) == (
        teacher,
        "Panen Raya di Karanganyar",
        "Ratna Dewi",
        READING,
    )


def test_what_is_typed_goes_before_what_the_text_tells(client):
    add(client, text=pasted(), title="Panen", source="Buku cerita", published="2020-01-02", url="example.com/panen")
    article = Article.objects.get()
    assert (article.title, article.source, str(article.published), article.url) == (
        "Panen",
        "Buku cerita",
        "2020-01-02",
        "https://example.com/panen",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_an_uploaded_text_file_becomes_an_article(client, encoding):
    add(client, upload=text_file(pasted().encode(encoding)))
    assert Article.objects.get().body == READING


TOO_SHORT = (
    "Teks terlalu pendek untuk dijadikan soal: 9 kata dalam 1 kalimat. "
    "Diperlukan paling sedikit 40 kata dan dua kalimat."
)
TOO_LONG = "Teks terlalu panjang: 2000000 karakter, padahal batasnya 100000. Bagilah menjadi beberapa artikel."
NOT_TEXT = (
    "Berkas ini bukan berkas teks. Buka berkas itu dengan aplikasi asalnya, lalu simpan sebagai teks biasa (.txt) "
    "atau salin isinya ke kotak teks."
)
BAD_LETTERS = (
    "Sebagian huruf dalam teks ini tidak terbaca. Simpan ulang berkasnya dengan pengodean UTF-8 "
    "atau salin isinya ke kotak teks."
)
OTHER_LANGUAGE = (
    "Teks ini tampaknya bukan teks berbahasa Indonesia. Soal hanya dapat dibuat dari teks berbahasa Indonesia."
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Teks masih kosong. Tempelkan isi artikel atau pilih berkas .txt."),
        ("Baca juga: Kopi Lereng Gunung", "Teks masih kosong. Tempelkan isi artikel atau pilih berkas .txt."),
        (READING.split(". ")[0] + ".", TOO_SHORT),
        ("Padi kami" * 222_222 + "..", TOO_LONG),
        (ENGLISH, OTHER_LANGUAGE),
        (READING + " Kaf\ufffd.", BAD_LETTERS),
    ],
    ids=["empty", "only furniture", "one sentence", "2 MB", "English", "broken letters"],
)
def test_a_bad_text_gets_its_message_and_what_was_typed_stays(client, text, message):
    response = add(client, text=text, source="Majalah Desa")
    assert (response.status_code, errors_of(response)) == (200, {"text": [message]})
    form = response.context["adminform"].form
    assert (form["text"].value(), form["source"].value()) == (text, "Majalah Desa")
    assert Article.objects.count() == 0


@pytest.mark.parametrize(
    ("data", "field", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "upload", NOT_TEXT),
        ("Это русский текст.".encode("cp1251"), "upload", BAD_LETTERS),
        (b"Padi kami" * 222_222 + b"..", "text", TOO_LONG),
        (ENGLISH.encode(), "text", OTHER_LANGUAGE),
    ],
    ids=["binary", "wrong encoding", "2 MB", "English"],
)
def test_a_bad_file_gets_its_message(client, data, field, message):
    response = add(client, upload=text_file(data))
    assert (response.status_code, errors_of(response)) == (200, {field: [message]})
    assert Article.objects.count() == 0


def test_an_empty_file_is_refused(client):
    response = add(client, upload=text_file(b""))
    assert list(errors_of(response)) == ["upload", "text"]


def test_a_huge_file_is_refused_unread(client):
    response = add(client, upload=text_file(b"a" * (10 * 1024 * 1024 + 1)))
    assert list(errors_of(response)) == ["text"]


def test_the_text_of_a_refused_file_stays_in_the_form(client):
    response = add(client, upload=text_file(ENGLISH.encode()))
    assert response.context["adminform"].form["text"].value() == ENGLISH


def test_text_and_file_together_are_refused(client):
    response = add(client, text=READING, upload=text_file(READING.encode()))
    assert errors_of(response) == {"upload": ["Pilih salah satu: tempelkan teks atau unggah berkas."]}


def test_the_same_text_is_noticed_and_saved_again_only_when_that_is_ticked(client, teacher):
    add(client, text=READING)
    article = Article.objects.get()
    response = add(client, text=READING)
    assert list(errors_of(response)) == ["save_anyway"]
    assert f'<a href="{change_url(article)}">{escape(article.title)}</a>' in response.content.decode()
    assert '<input type="checkbox" name="save_anyway"' in response.content.decode()
    add(client, text=READING, save_anyway="on")
    assert Article.objects.filter(owner=teacher).count() == 2


def test_another_teachers_same_text_is_no_matter(client):
    ArticleFactory(body=READING)
    assert add(client, text=READING).status_code == 302


def test_the_form_asks_for_no_owner_and_does_not_offer_the_tick(client):
    page = client.get(ADD).content.decode()
    assert 'name="owner"' not in page
    assert '<input type="hidden" name="save_anyway"' in page


def changed(article: Article, **values) -> dict[str, str]:
    return {"title": article.title, "body": article.body, "_save": "Simpan", **values}


def test_a_changed_text_is_a_revision_and_the_teacher_is_told(client, teacher):
    article = ArticleFactory(owner=teacher)
    response = client.post(change_url(article), changed(article, body=READING, byline="Bagas"), follow=True)
    assert [r.number for r in article.revisions.all()] == [1, 2]
    assert Article.objects.get(byline="Bagas").body == READING
    assert next(str(m) for m in response.context["messages"]) == (
        "Teks baru disimpan sebagai revisi 2. Soal yang sudah ada merujuk ke teks lamanya."
    )


def test_a_changed_title_is_no_revision(client, teacher):
    article = ArticleFactory(owner=teacher)
    client.post(change_url(article), changed(article, title="Kebun"))
    assert (Article.objects.get().title, article.revisions.count()) == ("Kebun", 1)


@pytest.mark.parametrize(
    ("body", "message"),
    [("", "Teks masih kosong. Tempelkan isi artikel atau pilih berkas .txt."), (ENGLISH, OTHER_LANGUAGE)],
)
def test_a_bad_change_of_the_text_is_refused(client, teacher, body, message):
    article = ArticleFactory(owner=teacher)
    response = client.post(change_url(article), changed(article, body=body, title="Kebun"))
    assert errors_of(response) == {"body": [message]}
    assert response.context["adminform"].form["title"].value() == "Kebun"
    assert article.revisions.count() == 1


def test_the_page_shows_the_text_its_questions_and_what_was_set_aside(client, teacher):
    article = ArticleFactory(owner=teacher, furniture="Baca juga: Kopi & Teh\nADVERTISEMENT")
    QuestionFactory.create_batch(2, article=article)
    page = client.get(change_url(article)).content.decode()
    assert escape(article.body.split("\n")[0]) in page
    assert ": 36 kata, 2 soal <a " in page
    assert "<li>Baca juga: Kopi &amp; Teh</li><li>ADVERTISEMENT</li>" in page
    assert f'href="{reverse("admin:quizzes_generate", args=[article.pk])}"' in page


def test_saving_leads_to_the_questions_where_that_is_asked(client):
    response = client.post(ADD, {"text": READING, "_ask": "1"})
    article = Article.objects.get()
    questions = reverse("admin:quizzes_generate", args=[article.pk])
    assert response.headers["Location"] == questions
    response = client.post(change_url(article), {"title": "Panen", "body": READING, "_ask": "1"})
    assert response.headers["Location"] == questions


@pytest.mark.parametrize("view", ["change", "delete", "history"])
def test_another_teachers_article_does_not_exist(client, view):
    article = ArticleFactory()
    response = client.get(reverse(f"admin:articles_article_{view}", args=[article.pk]))
    assert response.status_code == 404


def test_another_teachers_article_cannot_be_changed_or_deleted(client):
    article = ArticleFactory()
    assert client.post(change_url(article), changed(article, title="Milikku")).status_code == 404
    delete = {"action": "delete_selected", "_selected_action": [article.pk], "post": "yes"}
    client.post(LIST, delete)
    assert Article.objects.get().title == article.title


def test_the_list_holds_the_teachers_own_and_is_searched_by_text(client, teacher):
    ArticleFactory()
    mine, other = ArticleFactory(owner=teacher, body=READING), ArticleFactory(owner=teacher)
    assert list(client.get(LIST).context["cl"].result_list) == [other, mine]
    assert list(client.get(LIST, {"q": "gabah"}).context["cl"].result_list) == [mine]


def test_an_empty_list_says_what_to_do(client):
    assert "Tambahkan artikel pertama" in client.get(LIST).content.decode()


def test_an_operator_sees_whose_articles_there_are():
    operator = UserFactory(is_staff=True, is_superuser=True)
    article = ArticleFactory()
    browser = Client()
    browser.force_login(operator)
    assert f'<td class="field-owner nowrap">{article.owner}</td>' in browser.get(LIST).content.decode()
    assert article.owner.username in browser.get(change_url(article)).content.decode()


def test_an_article_with_questions_is_protected(client, teacher):
    article = ArticleFactory(owner=teacher)
    question = QuestionFactory(article=article)
    page = client.get(reverse("admin:articles_article_delete", args=[article.pk])).content.decode()
    assert escape(question.stem) in page
    client.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert Article.objects.filter(pk=article.pk).exists()


def test_an_article_without_questions_is_deleted(client, teacher):
    article = ArticleFactory(owner=teacher)
    client.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert Article.objects.count() == 0


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_few_queries_however_long_it_is(client, teacher, rows, django_assert_num_queries):
    for article in ArticleFactory.create_batch(rows, owner=teacher):
        QuestionFactory.create_batch(rows, article=article)
    with django_assert_num_queries(8):
        client.get(LIST)


@pytest.mark.parametrize("rows", [1, 3])
def test_a_page_asks_few_queries_however_many_revisions_and_questions_there_are(
    client, teacher, rows, django_assert_num_queries
):
    article = ArticleFactory(owner=teacher)
    QuestionFactory.create_batch(rows, article=article)
    with django_assert_num_queries(7):
        client.get(change_url(article))


def test_the_language_of_the_pages_can_be_switched(client):
    page = client.get(LIST).content.decode()
    assert f'<input type="hidden" name="next" value="{LIST}">' in page
    response = client.post(reverse("set_language"), {"language": "en", "next": LIST}, follow=True)
    assert '<html lang="en"' in response.content.decode()


def test_the_pages_bring_no_inline_script_or_style(client, teacher):
    article = ArticleFactory(owner=teacher)
    for address in (reverse("admin:index"), LIST, ADD, change_url(article)):
        page = client.get(address).content.decode()
        assert ("<style" in page, "<script>" in page, " style=" in page, " onclick=" in page) == (False,) * 4
