"""Every string that a person reads has its English, and what is compiled is what is written."""

import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

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


def test_every_placeholder_is_kept(english):
    import re

    def placeholders(text: str) -> list[str]:
        return sorted(re.findall(r"%\(\w+\)[.\d]*[a-z]|%[sd]|\{\w*\}", text))

    changed = [e.msgid for e in english if e.msgstr and placeholders(e.msgid) != placeholders(e.msgstr)]
    assert changed == []


def test_what_is_compiled_is_what_is_written(english):
    compiled = polib.mofile(str(CATALOGUE.with_suffix(".mo")))
    written = {e.msgid_with_context: e.msgstr or e.msgstr_plural for e in english if not e.obsolete}
    assert {e.msgid_with_context: e.msgstr or e.msgstr_plural for e in compiled if e.msgid} == written


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
