"""The one command of CI must not call well what is not."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests import suite
from tests.postgres import find_programs, private_server

GOOD = {"percent_covered": 100.0}


@pytest.fixture
def report() -> suite.Report:
    return suite.Report()


@pytest.fixture
def fake_pytest(tmp_path):
    """Something that prints what pytest would, and ends as it would."""

    def make(printed: str, status: int) -> str:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\ncat <<'END'\n{printed}\nEND\nexit {status}\n", encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    return make


class TestTheReport:
    def test_what_is_lacking_is_skipped_at_home(self, report, monkeypatch):
        monkeypatch.setattr(suite, "IN_CI", False)
        report.lack("PostgreSQL", "not installed")
        assert (report.lines, report.failed) == ([("skipped", "PostgreSQL", "not installed")], False)

    def test_what_is_lacking_fails_in_ci(self, report, monkeypatch):
        monkeypatch.setattr(suite, "IN_CI", True)
        report.lack("PostgreSQL", "not installed")
        assert (report.lines, report.failed) == ([("FAILED", "PostgreSQL", "not installed")], True)

    def test_the_summary_names_every_part_and_every_reason(self, report, capsys):
        report.add("ok", "ruff", "1 s")
        report.add("FAILED", "mypy", "9 s")
        report.skipped["pytest: no browser"] = 2
        suite.print_report(report, 61.4)
        assert capsys.readouterr().out.splitlines() == [
            "",
            "== Summary, 61 s ==",
            "skipped  2 × pytest: no browser",
            "ok       ruff                     1 s",
            "FAILED   mypy                     9 s",
            "FAILED",
        ]


class TestAPart:
    @pytest.mark.parametrize(("status", "state"), [(0, "ok"), (3, "FAILED")])
    def test_its_exit_status_decides(self, report, capfd, status, state):
        program = f"print('ä line'); raise SystemExit({status})"
        lines = suite.check(report, "part", [sys.executable, "-c", program], {**os.environ, "PYTHONUTF8": "1"})
        assert lines == ["ä line"]
        assert capfd.readouterr().out == "\n== part ==\nä line\n"
        assert [(s, name) for s, name, _ in report.lines] == [(state, "part")]

    def test_a_spinner_is_not_written_down(self, report, capfd):
        program = r"print('\u280b 1/9\r\u2819 2/9\ndone')"
        suite.check(report, "part", [sys.executable, "-c", program], {**os.environ, "PYTHONUTF8": "1"})
        assert capfd.readouterr().out == "\n== part ==\ndone\n"

    @pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
    def test_of_the_tests_pytests_own_words_are_kept(self, report, fake_pytest):
        printed = "SKIPPED [2] tests/a.py:3: no browser\n==== 1 failed, 4 passed, 2 skipped in 0.10s ===="
        suite.pytest(report, "pytest", fake_pytest(printed, 1), dict(os.environ))
        assert report.lines == [("FAILED", "pytest", "1 failed, 4 passed, 2 skipped in 0.10s")]
        assert report.skipped == {"pytest: no browser": 2}

    @pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
    def test_tests_that_never_ran_are_not_well(self, report, fake_pytest):
        suite.pytest(report, "pytest", fake_pytest("Segmentation fault", 139), dict(os.environ))
        assert report.lines == [("FAILED", "pytest", "no test ran")]


class TestBranches:
    def measured(self, tmp_path, *, overall: tuple[int, int], grading: float) -> Path:
        files = {name: {"summary": GOOD} for name in suite.PROVEN_FILES}
        files["quizzes/grading.py"] = {"summary": {"percent_covered": grading}}
        covered = tmp_path / "coverage.json"
        totals = {"covered_branches": overall[0], "num_branches": overall[1]}
        covered.write_text(json.dumps({"totals": totals, "files": files}), encoding="utf-8")
        return covered

    @pytest.mark.parametrize(
        ("overall", "grading", "states"),
        [
            ((95, 100), 100.0, ["ok", "ok", "ok"]),
            ((94, 100), 100.0, ["FAILED", "ok", "ok"]),
            ((100, 100), 99.9, ["ok", "FAILED", "ok"]),
        ],
    )
    def test_each_bar_is_held(self, report, tmp_path, overall, grading, states):
        suite.check_branches(report, self.measured(tmp_path, overall=overall, grading=grading))
        assert [state for state, _, _ in report.lines] == states

    def test_a_file_that_was_not_measured_fails(self, report, tmp_path):
        covered = tmp_path / "coverage.json"
        covered.write_text('{"totals": {"covered_branches": 1, "num_branches": 1}, "files": {}}', encoding="utf-8")
        suite.check_branches(report, covered)
        assert [state for state, _, _ in report.lines] == ["ok", "FAILED", "FAILED"]

    def test_no_measure_at_all_fails(self, report, tmp_path):
        suite.check_branches(report, tmp_path / "coverage.json")
        assert report.failed


class TestTheMachine:
    def test_the_settings_of_the_developers_own_site_are_left_out(self, monkeypatch):
        monkeypatch.setenv("DATABASE_URL", "postgres://school")
        with suite.clean_environment() as environment:
            assert "DATABASE_URL" not in environment
            assert Path(environment["PAHAMI_DATA"]).is_dir()
        assert not Path(environment["PAHAMI_DATA"]).exists()

    def test_a_python_that_is_not_there_is_not_found(self):
        assert suite.find_python("3.2") is None

    def test_a_program_that_is_not_there_is_said(self, report, monkeypatch):
        monkeypatch.setenv("PATH", "")
        suite.check_tools(report)
        assert [name for _, name, _ in report.lines] == [
            "tests that need Chromium", "tests that need gettext", "tests that need poppler",
        ]  # fmt: skip


@pytest.mark.skipif(os.name == "nt" or find_programs() is None, reason="no PostgreSQL server is installed")
def test_a_private_postgresql_answers_and_goes_away():
    import dj_database_url
    import psycopg

    programs = find_programs()
    assert programs is not None
    with private_server(programs) as url:
        place = dj_database_url.parse(url)
        folder = Path(place["HOST"])
        with psycopg.connect(host=place["HOST"], user=place["USER"], dbname=place["NAME"]) as connection:
            row = connection.execute("select 6 * 7").fetchone()
        assert row == (42,)
    assert not folder.exists()


class TestTheGuardOfQuality:
    def test_it_is_skipped_where_there_is_no_benchmark(self, report, monkeypatch, tmp_path):
        monkeypatch.setenv("PAHAMI_SHARED", str(tmp_path))
        suite.guard_quality(report, dict(os.environ))
        assert report.lines == [("skipped", "quality", "no benchmark beside the project")]

    def test_it_runs_where_there_is_one(self, report, monkeypatch, tmp_path):
        (tmp_path / "benchmark").mkdir()
        (tmp_path / "benchmark" / "score.py").write_text("", encoding="utf-8")
        monkeypatch.setenv("PAHAMI_SHARED", str(tmp_path))
        asked = []
        monkeypatch.setattr(suite, "show", lambda command, environment: (asked.append(command[-1]), (1, []))[1])
        suite.guard_quality(report, dict(os.environ))
        assert (asked, [line[:2] for line in report.lines]) == (["--check"], [("FAILED", "quality")])
