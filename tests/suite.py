"""Everything that CI checks: ``python3 run.py test``. With ``--fast`` the linters, the types and SQLite alone.

What a machine lacks (PostgreSQL, another Python) is skipped and said; in CI (``CI=true``) it is a failure, except for
the second Python.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import run

BASE = run.BASE
IN_CI = os.environ.get("CI", "").lower() == "true"
SECOND_PYTHON = "3.12"
BRANCHES_OVERALL = 95
PROVEN_FILES = ("quizzes/grading.py", "quizzes/statistics.py")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHECKS = {
    "ruff": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy", "run.py", "manage.py", "pahami", "articles", "quizzes", "benchmarks"],
    "imports": ["-c", "import importlinter.cli as cli; cli.lint_imports_command()", "--no-logo"],
    "templates: format": ["-m", "djlint", "--check", "--quiet", "templates"],
    "templates: lint": ["-m", "djlint", "--lint", "--quiet", "templates"],
    "migrations": ["manage.py", "makemigrations", "--check", "--dry-run"],
}
SPINNER = re.compile("[\u2801-\u28ff] ")  # mutmut's progress, ten lines a second
FAST_CHECKS = ("ruff", "format", "mypy", "imports")


@dataclass(slots=True)
class Report:
    """What became of each part: "ok", "FAILED" or "skipped", with a note; and why tests were skipped."""

    lines: list[tuple[str, str, str]] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)

    def add(self, state: str, name: str, note: str) -> None:
        self.lines.append((state, name, note))

    def lack(self, name: str, why: str) -> None:
        """A part that this machine cannot run."""
        self.add("FAILED" if IN_CI else "skipped", name, why)

    @property
    def failed(self) -> bool:
        return any(state == "FAILED" for state, _, _ in self.lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="run.py test", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="linters, types and the tests on SQLite alone")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    report = Report()
    with clean_environment() as environment:
        for name, command in CHECKS.items():
            if name in FAST_CHECKS or not options.fast:
                check(report, name, [sys.executable, *command], environment)
        if options.fast:
            pytest(report, "pytest, SQLite", sys.executable, environment)
        else:
            everything(report, environment)
    print_report(report, time.monotonic() - started)
    return 1 if report.failed else 0


def everything(report: Report, environment: dict[str, str]) -> None:
    """The long part: the tests on both databases and both Pythons, coverage and mutations."""
    check_tools(report)
    covered = Path(environment["PAHAMI_DATA"]) / "coverage.json"
    pytest(report, "pytest, SQLite", sys.executable, environment, "--cov", f"--cov-report=json:{covered}",
           "--cov-report=term")  # fmt: skip
    check_branches(report, covered)
    check(report, "mutations", [sys.executable, "-m", "tests.mutation"], environment)
    guard_quality(report, environment)
    on_postgres(report, environment)
    on_second_python(report, environment)


@contextmanager
def clean_environment() -> Iterator[dict[str, str]]:
    """The environment of every part: no setting of the developer's own site, and data in a folder that goes away."""
    own = ("DATABASE_URL", "PUBLIC_URL", "ALLOWED_HOSTS", "DEBUG", "SECRET_KEY", "TIME_ZONE", "LOG_LEVEL")
    kept = {name: value for name, value in os.environ.items() if name not in own}
    with tempfile.TemporaryDirectory(prefix="pahami-test-") as folder:
        yield {**kept, "PAHAMI_DATA": folder, "PYTHONUTF8": "1"}


def show(command: Sequence[str], environment: dict[str, str]) -> tuple[int, list[str]]:
    """Run ``command`` in sight; its exit status and the lines that it printed."""
    lines = []
    with subprocess.Popen(
        command, cwd=BASE, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            if not SPINNER.match(line):
                print(line, end="", flush=True)
            lines.append(line.rstrip("\n"))
    return process.returncode, lines


def check(report: Report, name: str, command: Sequence[str], environment: dict[str, str]) -> list[str]:
    """Run one part and report it; the lines that it printed."""
    print(f"\n== {name} ==", flush=True)
    started = time.monotonic()
    status, lines = show(command, environment)
    report.add("FAILED" if status else "ok", name, f"{time.monotonic() - started:.0f} s")
    return lines


def pytest(report: Report, name: str, python: str, environment: dict[str, str], *options: str) -> None:
    """Run the tests, two at a time, and report pytest's own last line and why it skipped what it skipped."""
    lines = check(report, name, [python, "-m", "pytest", "-q", "-n", "2", *options], environment)
    last = next((line for line in reversed(lines) if re.search(r"\d+ (passed|failed|error)", line)), "no test ran")
    report.lines[-1] = (report.lines[-1][0], name, last.strip("= "))
    for line in lines:
        if match := re.match(r"SKIPPED \[(\d+)\] [^ ]+ (.+)", line):
            report.skipped[f"{name}: {match[2]}"] += int(match[1])


def check_tools(report: Report) -> None:
    """Report the programs beside Python that some tests need."""
    for name, programs in {"Chromium": CHROMIUM, "gettext": ("xgettext",), "poppler": ("pdftotext",)}.items():
        if not any(map(shutil.which, programs)):
            report.lack(f"tests that need {name}", f"none of {', '.join(programs)} is installed")


def check_branches(report: Report, covered: Path) -> None:
    """95 % of all branches, and every branch of the two files that marks rest on."""
    if not covered.exists():
        report.add("FAILED", "branches", "no coverage was written")
        return
    measured = json.loads(covered.read_text(encoding="utf-8"))
    totals = measured["totals"]
    percent = 100 * totals["covered_branches"] / totals["num_branches"]
    report.add("ok" if percent >= BRANCHES_OVERALL else "FAILED", "branches", f"{percent:.1f} % of all")
    for name in PROVEN_FILES:
        summary = measured["files"].get(name, {}).get("summary", {"percent_covered": 0.0})
        whole = summary["percent_covered"] == 100
        report.add("ok" if whole else "FAILED", "branches", f"{summary['percent_covered']:.1f} % of {name}")


def on_postgres(report: Report, environment: dict[str, str]) -> None:
    """The tests on a PostgreSQL that is started for them and stopped after them."""
    name = "pytest, PostgreSQL"
    if os.name == "nt":
        report.lack(name, "the private server is reached through a Unix socket")
        return
    from tests.postgres import find_programs, private_server

    programs = find_programs()
    if programs is None:
        report.lack(name, "no PostgreSQL server is installed (initdb, pg_ctl)")
        return
    with private_server(programs) as url:
        pytest(report, name, sys.executable, {**environment, "DATABASE_URL": url})


def guard_quality(report: Report, environment: dict[str, str]) -> None:
    """The benchmark's figures of the questions, where it lies beside the project: none may fall."""
    shared = Path(os.environ.get("PAHAMI_SHARED", BASE.parent / "shared"))
    if (shared / "benchmark" / "score.py").exists():
        check(report, "quality", [sys.executable, "-m", "benchmarks.quality", "--check"], environment)
    else:
        report.add("skipped", "quality", "no benchmark beside the project")


def on_second_python(report: Report, environment: dict[str, str]) -> None:
    """The tests on SQLite once more, with another Python where there is one."""
    name = f"pytest, Python {SECOND_PYTHON}"
    if sys.version_info[:2] == tuple(map(int, SECOND_PYTHON.split("."))):
        report.add("skipped", name, "it is the one that ran everything else")
        return
    python = find_python(SECOND_PYTHON)
    if python is None:
        report.add("skipped", name, "it is not installed")
        return
    folder = BASE / f".venv-{SECOND_PYTHON}"
    run.ensure_environment(folder, run.DEV_LOCK, python)
    pytest(report, name, str(run.python_of(folder)), environment)


def find_python(version: str) -> str | None:
    """The path of a Python of that version: on the path, among pyenv's, or one that uv keeps."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = [shutil.which(f"python{version}"), *sorted(pyenv.glob(f"versions/{version}*/bin/python{version}"))]
    if uv := run.find_uv():
        found = subprocess.run(
            [uv, "python", "find", "--no-python-downloads", "--no-project", version], capture_output=True, text=True
        )
        candidates.append(found.stdout.strip())
    is_it = f"import ensurepip, sys; sys.exit('%d.%d' % sys.version_info[:2] != {version!r})"
    return next((str(path) for path in candidates if path and run.succeeds(path, "-c", is_it)), None)


def print_report(report: Report, seconds: float) -> None:
    """The closing table."""
    print(f"\n== Summary, {seconds:.0f} s ==")
    for reason, count in sorted(report.skipped.items()):
        print(f"skipped  {count} × {reason}")
    for state, name, note in report.lines:
        print(f"{state:8} {name:24} {note}")
    print("FAILED" if report.failed else "Everything that was run is well.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
