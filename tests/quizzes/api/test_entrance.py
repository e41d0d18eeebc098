import re

import pytest
import yaml
from django.contrib.staticfiles import finders
from django.core.management import call_command
from rest_framework.authtoken.models import Token
from rest_framework.throttling import ScopedRateThrottle

from tests.factories import PASSWORD

URL = "/api/v1/token/"


def post(client, **data):
    return client.post(URL, data, content_type="application/json")


def test_a_name_and_password_give_the_token(client, teacher):
    answer = post(client, username=teacher.username, password=PASSWORD)
    token = Token.objects.get(user=teacher)
    assert (answer.status_code, answer.json()) == (200, {"token": token.key})
    assert post(client, username=teacher.username, password=PASSWORD).json() == {"token": token.key}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"password": "salah"}, "non_field_errors"),
        ({"username": "siapa"}, "non_field_errors"),
        ({"password": ""}, "password"),
    ],
)
def test_a_wrong_name_or_password_gives_none(client, teacher, change, field):
    answer = post(client, **{"username": teacher.username, "password": PASSWORD, **change})
    assert (answer.status_code, [*answer.json()]) == (400, [field])
    assert not Token.objects.exists()


def test_passwords_are_not_tried_for_ever(client, db, monkeypatch):
    monkeypatch.setattr(ScopedRateThrottle, "THROTTLE_RATES", {"token": "2/min"})
    # Another address in a header that anybody can write makes no difference.
    answers = [
        client.post(URL, {"username": "a"}, content_type="application/json", headers={"X-Forwarded-For": f"10.0.0.{n}"})
        for n in range(3)
    ]
    assert [answer.status_code for answer in answers] == [400, 400, 429]
    assert answers[2]["Retry-After"].isdigit()


def test_the_schema_lists_every_endpoint(client):
    schema = yaml.safe_load(client.get("/api/v1/schema/").content)
    assert {path: sorted(methods) for path, methods in schema["paths"].items()} == {
        "/api/v1/articles/": ["get"],
        "/api/v1/articles/{id}/": ["get"],
        "/api/v1/generate/": ["post"],
        "/api/v1/quizzes/": ["get"],
        "/api/v1/quizzes/{id}/": ["get"],
        "/api/v1/quizzes/{id}/worksheet.pdf": ["get"],
        "/api/v1/token/": ["post"],
    }
    assert [*schema["components"]["schemas"]["Generate"]["properties"]] == [
        *("text", "count", "forms", "levels", "kinds", "paragraphs", "about", "seed", "class")
    ]
    assert [*schema["components"]["securitySchemes"]] == ["cookieAuth", "tokenAuth"]


def test_the_schema_is_valid_and_without_warnings(tmp_path):
    call_command("spectacular", validate=True, fail_on_warn=True, file=str(tmp_path / "schema.yml"))


def test_the_page_comes_whole_from_this_server(client):
    answer = client.get("/api/v1/")
    page = answer.content.decode()
    files = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert files == [
        "/static/drf_spectacular_sidecar/swagger-ui-dist/favicon-32x32.png",
        "/static/drf_spectacular_sidecar/swagger-ui-dist/swagger-ui.css",
        "/static/drf_spectacular_sidecar/swagger-ui-dist/swagger-ui-bundle.js",
        "/static/drf_spectacular_sidecar/swagger-ui-dist/swagger-ui-standalone-preset.js",
        "/api/v1/?script=",
    ]
    assert all(finders.find(file.removeprefix("/static/")) for file in files[:4])
    script = client.get("/api/v1/?script=")
    assert script["Content-Type"] == "application/javascript"
    assert "/api/v1/schema/" in script.content.decode()


def test_the_page_may_set_styles_and_nothing_else_beyond_the_rest(client):
    policy = dict(part.strip().split(" ", 1) for part in client.get("/api/v1/")["Content-Security-Policy"].split(";"))
    assert policy["style-src"] == "'self' 'unsafe-inline'"
    assert policy["default-src"] == "'self'"
    assert "script-src" not in policy
