import pytest
from django.contrib.auth.models import User
from django.test import Client
from rest_framework.authtoken.models import Token

from tests.factories import BODY, ArticleFactory, RevisionFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db
LIST = "/api/v1/articles/"


def detail(article):
    return f"{LIST}{article.pk}/"


@pytest.fixture
def teacher():
    return TeacherFactory()


@pytest.fixture
def api(client, teacher):
    client.force_login(teacher)
    return client


def stamp(moment):
    from django.utils import timezone

    return timezone.localtime(moment).isoformat()


def test_the_list_holds_own_articles_newest_first_without_their_texts(api, teacher):
    old = ArticleFactory(owner=teacher, title="Kebun lama", byline="Sari", url="https://contoh.id/kebun")
    new = ArticleFactory(owner=teacher, title="Kebun baru", published="2024-05-02")
    ArticleFactory(title="Milik orang lain")
    about_old = {
        "id": old.pk,
        "title": "Kebun lama",
        "language": "id",
        "byline": "Sari",
        "source": "Bahan ajar sendiri",
        "url": "https://contoh.id/kebun",
        "published": None,
        "created": stamp(old.created),
        "updated": stamp(old.updated),
    }
    about_new = about_old | {
        "id": new.pk,
        "title": "Kebun baru",
        "byline": "",
        "url": "",
        "published": "2024-05-02",
        "created": stamp(new.created),
        "updated": stamp(new.updated),
    }
    assert api.get(LIST).json() == {"count": 2, "next": None, "previous": None, "results": [about_new, about_old]}


def test_an_article_is_read_with_its_newest_text(api, teacher):
    article = ArticleFactory(owner=teacher)
    newest = RevisionFactory(article=article, body=BODY + " Kebun itu buka setiap hari.")
    answer = api.get(detail(article)).json()
    assert (answer["revision"], answer["body"]) == (2, newest.body)
    assert answer["text_hash"] == newest.text_hash
    assert sorted(answer.keys() - api.get(LIST).json()["results"][0].keys()) == [
        "body",
        "furniture",
        "revision",
        "text_hash",
    ]


def test_anothers_article_does_not_exist(api):
    assert api.get(detail(ArticleFactory())).status_code == 404


def test_a_superuser_sees_all(client):
    article = ArticleFactory()
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    assert client.get(detail(article)).json()["title"] == article.title
    assert client.get(LIST).json()["count"] == 1


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_database_as_often_for_one_as_for_three(api, teacher, rows, django_assert_num_queries):
    ArticleFactory.create_batch(rows, owner=teacher)
    with django_assert_num_queries(6):  # session, user, two of permissions, count, rows
        assert api.get(LIST).json()["count"] == rows


def test_pages_have_an_end(api, teacher):
    ArticleFactory.create_batch(101, owner=teacher, body=None)
    assert len(api.get(LIST).json()["results"]) == 50
    assert len(api.get(LIST, {"limit": 1000}).json()["results"]) == 100
    last = api.get(LIST, {"limit": 100, "offset": 100}).json()
    assert (len(last["results"]), last["next"], last["count"]) == (1, None, 101)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_articles_are_only_read(api, teacher, method):
    article = ArticleFactory(owner=teacher)
    assert getattr(api, method)(detail(article)).status_code == 405
    assert getattr(api, method)(LIST).status_code == 405


def test_a_token_opens_what_a_session_opens(teacher):
    ArticleFactory(owner=teacher)
    token = Token.objects.create(user=teacher)
    assert Client().get(LIST, headers={"Authorization": f"Token {token.key}"}).json()["count"] == 1


def test_without_a_login_nothing_is_shown():
    answer = Client().get(LIST)
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Token")
    assert Client().get(LIST, headers={"Authorization": "Token 123"}).status_code == 401


@pytest.mark.parametrize("change", [{"is_staff": False}, {"is_active": False}, {"groups": []}])
def test_who_is_no_teacher_any_more_is_kept_out(teacher, change):
    token = Token.objects.create(user=teacher)
    if "groups" in change:
        teacher.groups.clear()
    else:
        User.objects.filter(pk=teacher.pk).update(**change)
    expected = 401 if "is_active" in change else 403
    assert Client().get(LIST, headers={"Authorization": f"Token {token.key}"}).status_code == expected
