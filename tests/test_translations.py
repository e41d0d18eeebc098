"""Every string that a person reads has its English, and what is compiled is what is written."""

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import polib
import pytest
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format

from tests.factories import QuestionFactory, TeacherFactory, UserFactory

BASE = Path(__file__).resolve().parent.parent
CATALOGUE = BASE / "locale/en/LC_MESSAGES/django.po"
SOURCES = ("pahami", "articles", "quizzes", "templates", "locale", "manage.py", "run.py")

Key = tuple[str, str | None, str]


def keys(catalogue: polib.POFile) -> set[Key]:
    return {(entry.msgid, entry.msgctxt, entry.msgid_plural) for entry in catalogue if not entry.obsolete}


@pytest.fixture(scope="module")
def english() -> polib.POFile:
    return polib.pofile(str(CATALOGUE))


def test_nothing_is_untranslated_or_doubtful(english):
    assert [entry.msgid for entry in english.untranslated_entries()] == []
    assert [entry.msgid for entry in english.fuzzy_entries()] == []


def test_the_head_holds_nothing_that_changes_by_itself(english):
    assert sorted(english.metadata) == [
        "Content-Transfer-Encoding", "Content-Type", "Language", "MIME-Version", "Plural-Forms",
    ]  # fmt: skip


def test_every_placeholder_and_tag_is_kept(english):
    def placeholders(text: str) -> list[str]:
        return sorted(re.findall(r"%\(\w+\)[.\d]*[a-z]|%[sd]|\{\w*\}|</?\w+>", text))

    changed = [
        (entry.msgid, words)
        for entry in english
        for words in (entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr])
        if placeholders(entry.msgid) != placeholders(words)
    ]
    assert changed == []


def test_every_count_has_a_singular_and_a_plural(english):
    counted = [entry for entry in english if entry.msgid_plural]
    assert {tuple(entry.msgstr_plural) for entry in counted} == {(0, 1)}
    assert [entry.msgid for entry in counted if entry.msgid != entry.msgid_plural] == []  # Indonesian has one form


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_is_compiled_is_what_is_written(language):
    path = BASE / f"locale/{language}/LC_MESSAGES/django.po"
    source, compiled = polib.pofile(str(path)), polib.mofile(str(path.with_suffix(".mo")))
    written = {e.msgid_with_context: e.msgstr or e.msgstr_plural for e in source if not e.obsolete}
    assert {e.msgid_with_context: e.msgstr or e.msgstr_plural for e in compiled if e.msgid} == written


@pytest.mark.parametrize(("language", "one", "two"), [("id", "1 kata", "2 kata"), ("en", "1 word", "2 words")])
def test_counts_are_worded_by_their_number(language, one, two):
    with translation.override(language):
        assert [translation.ngettext("%d kata", "%d kata", n) % n for n in (1, 2)] == [one, two]


def test_our_indonesian_stands_before_djangos():
    with translation.override("id"):
        errors = [translation.ngettext("Please correct the error below.", "Please correct the errors below.", 2)]
        assert [*errors, translation.gettext("Save")] == ["Harap perbaiki kesalahan di bawah.", "Simpan"]


@pytest.mark.django_db
def test_the_admin_shows_our_words_for_djangos(client):
    assert "Kata sandi:" in client.get(reverse("admin:login")).content.decode()
    client.force_login(TeacherFactory())
    assert "Nama daftar" in client.get(reverse("admin:index")).content.decode()
    QuestionFactory()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = client.get(reverse("admin:quizzes_question_changelist")).content.decode()
    assert ("Tindakan:" in page, ">Jalankan</button>" in page, "Aksi" in page) == (True, True, False)


def test_a_moment_is_written_as_one_says_it():
    with translation.override("id"):
        assert date_format(datetime(2026, 8, 3, 7, 5, tzinfo=UTC), "DATETIME_FORMAT") == "3 Agustus 2026, pukul 07.05"


@pytest.mark.parametrize(
    ("spoken", "said"),
    [("en_GB.UTF-8", "--count must be at least 1."), ("id_ID.UTF-8", "--count harus sedikitnya 1.")],
)
def test_commands_speak_the_language_of_the_computer(spoken, said):
    answer = subprocess.run(
        [sys.executable, "manage.py", "ask", "README.md", "--count", "0"],
        cwd=BASE,
        env={**os.environ, "LC_ALL": spoken, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
    )
    assert answer.stderr == f"CommandError: {said}\n"


def test_the_catalogue_holds_every_string_of_the_source(tmp_path, english):
    if shutil.which("xgettext") is None:
        pytest.skip("gettext is not installed")
    for name in SOURCES:
        source = BASE / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, tmp_path / name)
    subprocess.run(
        [sys.executable, "manage.py", "makemessages", "--locale=en", "--no-obsolete", "--no-location"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    found = polib.pofile(str(tmp_path / CATALOGUE.relative_to(BASE)))
    assert keys(found) == keys(english)
