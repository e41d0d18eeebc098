"""A setting that is not understood stops the start with the name of its variable."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from pahami import settings


@pytest.mark.parametrize(("value", "meant"), [("True", True), ("False", False)])
def test_a_truth_value_is_true_or_false(monkeypatch, value, meant):
    monkeypatch.setenv("DEBUG", value)
    assert settings.env_bool("DEBUG", default=not meant) is meant


@pytest.mark.parametrize("value", ["true", "1", "yes", ""])
def test_any_other_truth_value_is_refused(monkeypatch, value):
    monkeypatch.setenv("DEBUG", value)
    with pytest.raises(ImproperlyConfigured, match='DEBUG must be "True" or "False"'):
        settings.env_bool("DEBUG", default=False)


def test_a_truth_value_that_is_not_set_is_the_default(monkeypatch):
    monkeypatch.delenv("DEBUG", raising=False)
    assert settings.env_bool("DEBUG", default=True) is True


@pytest.mark.parametrize(("value", "meant"), [(None, ["x"]), ("", []), ("a", ["a"]), (" a , b,,", ["a", "b"])])
def test_a_list_is_separated_by_commas(monkeypatch, value, meant):
    monkeypatch.delenv("ALLOWED_HOSTS", raising=False)
    if value is not None:
        monkeypatch.setenv("ALLOWED_HOSTS", value)
    assert settings.env_list("ALLOWED_HOSTS", ["x"]) == meant


@pytest.mark.parametrize(
    ("value", "meant"),
    [("", ""), ("https://kuis.sekolah.id/", "https://kuis.sekolah.id"), ("http://a:8", "http://a:8")],
)
def test_an_address_loses_its_last_slash(monkeypatch, value, meant):
    monkeypatch.setenv("PUBLIC_URL", value)
    assert settings.env_url("PUBLIC_URL") == meant


@pytest.mark.parametrize("value", ["kuis.sekolah.id", "ftp://kuis.sekolah.id"])
def test_an_address_of_another_kind_is_refused(monkeypatch, value):
    monkeypatch.setenv("PUBLIC_URL", value)
    with pytest.raises(ImproperlyConfigured, match="PUBLIC_URL must begin with http"):
        settings.env_url("PUBLIC_URL")


def test_the_default_database_is_sqlite_that_waits_for_the_disk(monkeypatch, tmp_path):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    config = settings.env_database(tmp_path / "p.sqlite3")
    assert (config["ENGINE"], config["NAME"]) == ("django.db.backends.sqlite3", str(tmp_path / "p.sqlite3"))
    assert config["CONN_MAX_AGE"] is None
    assert config["OPTIONS"] == {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    }


def test_postgresql_is_chosen_by_its_address(monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", "postgres://pahami:p%40ss@db:5433/kuis")
    config = settings.env_database(tmp_path / "p.sqlite3")
    chosen = {name: config[name] for name in ("ENGINE", "HOST", "PORT", "NAME", "USER", "PASSWORD")}
    assert chosen == {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "db",
        "PORT": 5433,
        "NAME": "kuis",
        "USER": "pahami",
        "PASSWORD": "p@ss",
    }


@pytest.mark.parametrize("value", ["nonsense", "oracle9://x/y"])
def test_a_database_that_is_not_understood_is_refused(monkeypatch, tmp_path, value):
    monkeypatch.setenv("DATABASE_URL", value)
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL is not understood"):
        settings.env_database(tmp_path / "p.sqlite3")


def test_the_secret_is_made_once_and_is_its_owners_alone(tmp_path):
    path = tmp_path / "data" / "secret-key"
    secret = settings.kept_secret(path)
    assert len(secret) >= 50
    assert settings.kept_secret(path) == secret
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def started_with(tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A start in an environment of these variables, printing what follows from the public address."""
    shown = "s.ALLOWED_HOSTS[3:], s.SESSION_COOKIE_SECURE, s.CSRF_TRUSTED_ORIGINS"
    program = f"from django.conf import settings as s; print({shown})"
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "pahami.settings", "PAHAMI_DATA": str(tmp_path), **variables},
        capture_output=True,
        text=True,
    )


def test_the_public_address_is_answered_and_trusted(tmp_path):
    done = started_with(tmp_path, PUBLIC_URL="https://kuis.sekolah.id:8443/pahami")
    assert done.stdout.strip() == "['kuis.sekolah.id'] True ['https://kuis.sekolah.id:8443']"


def test_the_start_stops_at_a_wrong_setting(tmp_path):
    done = started_with(tmp_path, DEBUG="on")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        'django.core.exceptions.ImproperlyConfigured: DEBUG must be "True" or "False", not \'on\''
    )
