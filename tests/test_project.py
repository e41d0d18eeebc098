"""The project guards itself: how the code reads, what is locked, and what must never be in the repository."""

import ast
import os
import re
import subprocess
import tomllib
from pathlib import Path
from statistics import median, quantiles

import pytest
from django.core.management import call_command
from django.template.loader import get_template
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

BASE = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE.parent / "shared"))
LOCKS = ("requirements.lock", "requirements-dev.lock")


def tracked(*patterns: str) -> list[Path]:
    """The files that git knows or would take in, of those patterns."""
    listed = subprocess.run(
        # In CI the checkout may belong to somebody else than the one who runs the tests.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=BASE, capture_output=True, text=True, check=True,
    )  # fmt: skip
    paths = (BASE / name for name in listed.stdout.split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def code() -> list[Path]:
    """Our own Python but for tests and migrations, which are not written by hand."""
    own = ("run.py", "manage.py", "pahami/*.py", "articles/*.py", "quizzes/*.py", "training/*.py", "benchmarks/*.py")
    return [path for path in tracked(*own) if "migrations" not in path.parts]


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def texts() -> list[tuple[Path, str]]:
    """Every text file of the repository with its content."""
    found = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path.relative_to(BASE), content.decode("utf-8")))
    return found


def percentile_95(values: list[int]) -> float:
    return quantiles(values, n=20)[-1]


class TestHowTheCodeReads:
    def test_functions_are_short(self):
        lengths = {
            f"{path.relative_to(BASE)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
            for path in code()
            for node in functions(path)
        }
        assert {name: length for name, length in lengths.items() if length > 80} == {}
        assert median(lengths.values()) <= 8
        assert percentile_95(list(lengths.values())) <= 40

    def test_files_are_short(self):
        lengths = {
            str(path.relative_to(BASE)): len(path.read_text(encoding="utf-8").splitlines())
            for path in [*code(), *tracked("tests/*.py")]
        }
        assert {name: length for name, length in lengths.items() if length > 500} == {}
        assert percentile_95(list(lengths.values())) <= 350

    def test_every_function_says_what_it_returns(self):
        assert [f"{path.relative_to(BASE)}:{f.name}" for path in code() for f in functions(path) if not f.returns] == []

    def test_nothing_is_left_for_later(self):
        later = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
        assert [str(path.relative_to(BASE)) for path in code() if later.search(path.read_text(encoding="utf-8"))] == []


class TestTheLocks:
    @pytest.mark.parametrize("name", LOCKS)
    def test_a_lock_names_no_address(self, name):
        assert re.findall(r"\S*(?:://|--index|--find-links|--extra)\S*", (BASE / name).read_text()) == []

    @pytest.mark.parametrize("name", LOCKS)
    def test_every_pin_has_hashes(self, name):
        for pin, block in blocks(name).items():
            assert "sha256:" in block, pin

    @pytest.mark.parametrize("name", LOCKS)
    def test_a_lock_satisfies_the_project(self, name):
        project = tomllib.loads((BASE / "pyproject.toml").read_text())
        wanted = project["project"]["dependencies"]
        if "dev" in name:
            wanted = wanted + project["dependency-groups"]["dev"]
        locked = pins(name)
        unmet = [
            str(requirement)
            for requirement in map(Requirement, wanted)
            if not any(requirement.specifier.contains(v) for v in locked.get(canonicalize_name(requirement.name), []))
        ]
        assert unmet == []

    def test_the_development_lock_holds_what_the_site_runs_on(self):
        site, dev = (pins(name) for name in LOCKS)
        assert {name: versions for name, versions in site.items() if dev.get(name) != versions} == {}


def blocks(name: str) -> dict[str, str]:
    """Each pin of a lock ("django==5.2.19", with its marker) and the lines that belong to it."""
    found: dict[str, str] = {}
    for block in re.split(r"\n(?=\S)", (BASE / name).read_text()):
        if not block.startswith("#"):
            found[block.split(" \\")[0]] = block
    return found


def pins(name: str) -> dict[str, list[str]]:
    """The locked versions of each package; several where Pythons or systems differ."""
    versions: dict[str, list[str]] = {}
    for pin in blocks(name):
        requirement = Requirement(pin)
        versions.setdefault(canonicalize_name(requirement.name), []).append(
            str(requirement.specifier).removeprefix("==")
        )
    return versions


class TestWhatIsNeverInTheRepository:
    def test_no_path_of_a_machine(self):
        home = re.compile(r"/(?:home|root|Users|work)" + r"/[\w.]")
        assert [(str(path), home.findall(text)) for path, text in texts() if home.search(text)] == []

    def test_no_credential(self):
        secret = re.compile(r"-----BEGIN [A-Z ]*" + r"PRIVATE KEY|gh[pousr]_[A-Za-z0-9]{30}|AKIA[0-9A-Z]{16}")
        assert [str(path) for path, text in texts() if secret.search(text)] == []

    @pytest.mark.shared
    def test_no_sentence_of_the_articles_that_are_not_ours(self):
        if not (SHARED / "articles").exists():
            pytest.skip(f"needs the texts beside the project ({SHARED.name}/articles, or PAHAMI_SHARED)")
        sentences = {
            sentence
            for path in (SHARED / "articles").glob("*.txt")
            for sentence in re.split(r"(?<=[.!?])\s+", path.read_text(encoding="utf-8"))
            if len(sentence.split()) >= 8
        }
        assert len(sentences) > 10
        assert [(str(path), s) for path, text in texts() for s in sentences if s in " ".join(text.split())] == []


class TestTheDocuments:
    def test_every_setting_is_described_and_nothing_else(self):
        source = (BASE / "pahami/settings.py").read_text(encoding="utf-8")
        read = set(re.findall(r"(?:environ\.get|env_\w+)\(\"(\w+)\"", source))
        described = re.findall(r"^\| `([A-Z_]+)` \|", (BASE / "docs/deployment.md").read_text(encoding="utf-8"), re.M)
        assert sorted(described) == sorted(read)

    def test_every_link_leads_somewhere(self):
        broken = [
            (str(path.relative_to(BASE)), target)
            for path in tracked("*.md")
            for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
            if not (path.parent / target).exists()
        ]
        assert broken == []

    def test_every_file_that_a_document_names_exists(self):
        folders = "docs|tests|articles|quizzes|pahami|benchmarks|training"
        named = {
            "*.md": re.compile(rf"(?<![\w/.])(?:{folders})/[\w/.-]*\w\.(?:py|md|txt)\b"),
            "*.py": re.compile(r"(?<![\w/.])docs/[\w/.-]*\w\.md\b"),
        }
        missing = [
            (str(path.relative_to(BASE)), name)
            for pattern, names in named.items()
            for path in tracked(pattern)
            for name in names.findall(path.read_text(encoding="utf-8"))
            if not (BASE / name).exists()
        ]
        assert missing == []

    def test_ci_runs_the_command_of_the_readme(self):
        command = "python3 run.py test"
        assert command in (BASE / "README.md").read_text(encoding="utf-8")
        last = (BASE / ".ci/run").read_text(encoding="utf-8").splitlines()[-1]
        assert last == f"exec {command} </dev/null"


@pytest.mark.parametrize("path", tracked("templates/*.html"), ids=lambda path: path.name)
def test_every_template_compiles(path):
    assert get_template(str(path.relative_to(BASE / "templates")))


@pytest.mark.django_db
def test_the_migrations_say_what_the_models_say():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
