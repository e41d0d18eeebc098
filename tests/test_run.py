"""``run.py`` itself, outside Django: real environments, made of an empty lock so that they take no time."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

HAS_UV = run.find_uv() is not None


@pytest.fixture(params=[pytest.param("uv", marks=pytest.mark.skipif(not HAS_UV, reason="uv is not installed")), "pip"])
def installer(request, monkeypatch) -> str:
    """Each way to make an environment."""
    if request.param == "pip":
        monkeypatch.setattr(run, "find_uv", lambda: None)
    return request.param


@pytest.fixture
def lock(tmp_path) -> Path:
    path = tmp_path / "requirements.lock"
    path.write_text("# nothing\n", encoding="utf-8")
    return path


def test_an_environment_is_made_once_and_kept(tmp_path, lock, installer):
    folder = tmp_path / ".venv"
    assert run.ensure_environment(folder, lock) is True
    assert run.works(folder, run.find_uv())
    assert run.ensure_environment(folder, lock) is False


def test_a_changed_lock_is_installed_into_the_same_environment(tmp_path, lock):
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, lock)
    (folder / "mark").touch()
    lock.write_text("# something else\n", encoding="utf-8")
    assert run.ensure_environment(folder, lock) is True
    assert (folder / "mark").exists()
    assert run.ensure_environment(folder, lock) is False


def test_what_an_interrupted_installation_left_is_made_anew(tmp_path, lock):
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, lock)
    (folder / run.STAMP).write_text(run.INSTALLING, encoding="utf-8")
    (folder / "mark").touch()
    assert run.ensure_environment(folder, lock) is True
    assert not (folder / "mark").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path, lock):
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, lock)
    run.python_of(folder).unlink()
    assert run.ensure_environment(folder, lock) is True
    assert run.works(folder, run.find_uv())


def test_an_environment_without_pip_is_made_anew_where_uv_is_gone(tmp_path, lock, monkeypatch):
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, lock)
    for pip in folder.glob("lib/*/site-packages/pip"):
        shutil.rmtree(pip)
    monkeypatch.setattr(run, "find_uv", lambda: None)
    assert run.ensure_environment(folder, lock) is True
    assert run.works(folder, None)


def test_an_environment_for_development_stays_one(tmp_path, lock, monkeypatch):
    dev_lock = tmp_path / "requirements-dev.lock"
    dev_lock.write_text("# tools\n", encoding="utf-8")
    monkeypatch.setattr(run, "DEV_LOCK", dev_lock)
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, dev_lock)
    lock.write_text("# changed\n", encoding="utf-8")
    assert run.ensure_environment(folder, lock) is False
    dev_lock.write_text("# other tools\n", encoding="utf-8")
    assert run.ensure_environment(folder, lock) is True
    assert (folder / run.STAMP).read_text(encoding="utf-8") == run.digest(dev_lock)


def test_a_command_that_ends_well_shows_nothing_but_dots(monkeypatch, capfd):
    monkeypatch.setattr(run, "DOT_SECONDS", 0.2)
    run.call(sys.executable, "-c", "import time; print('Downloading'); time.sleep(0.7)")
    assert set(capfd.readouterr().out) == {".", "\n"}


def test_a_command_that_fails_shows_all_that_it_said(monkeypatch, capfd):
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    program = "import sys; print('first'); sys.stdout.flush(); print('second', file=sys.stderr); sys.exit(1)"
    with pytest.raises(SystemExit, match="sambungan internet"):
        run.call(sys.executable, "-c", program)
    assert capfd.readouterr().out.split() == ["first", "second"]


def test_a_failed_installation_says_what_to_try_and_is_not_taken_for_done(tmp_path, lock, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    folder = tmp_path / ".venv"
    lock.write_text("nowhere-to-be-found==1 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setattr(run, "find_uv", lambda: None)
    with pytest.raises(SystemExit, match="Check the network"):
        run.ensure_environment(folder, lock)
    assert (folder / run.STAMP).read_text(encoding="utf-8") == run.INSTALLING


def test_a_debian_without_venv_says_what_to_install(tmp_path, lock, monkeypatch):
    monkeypatch.setattr(run, "find_uv", lambda: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="sudo apt install python3-venv"):
        run.ensure_environment(tmp_path / ".venv", lock)


def test_the_digest_is_of_the_content_whatever_the_line_ends(lock):
    before = run.digest(lock)
    lock.write_bytes(b"# nothing\r\n")
    assert run.digest(lock) == before
    lock.write_bytes(b"# nothing more\n")
    assert run.digest(lock) != before


@pytest.mark.parametrize(
    ("variables", "english"),
    [
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US.UTF-8"}, True),
        ({"LC_ALL": "", "LC_MESSAGES": "id_ID.UTF-8", "LANG": "en_US.UTF-8"}, False),
        ({"LC_ALL": "en_GB", "LC_MESSAGES": "", "LANG": "id_ID"}, True),
        ({"LC_ALL": "C.UTF-8", "LC_MESSAGES": "", "LANG": ""}, False),
    ],
)
def test_the_reader_gets_english_where_the_computer_is_set_to_it(monkeypatch, variables, english):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run.reader_is_english() is english
    assert run.said("ya", "yes") == ("yes" if english else "ya")


def test_an_old_python_can_read_the_file_and_stops_at_the_version():
    source = Path(run.__file__).read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    imported = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    new_in_3_11 = {"tomllib"}
    assert not imported & new_in_3_11
    first_after_imports = next(node for node in tree.body[1:] if not isinstance(node, ast.Import | ast.ImportFrom))
    guard = tree.body[tree.body.index(first_after_imports) + 1]
    assert ast.unparse(first_after_imports) == "OLDEST = (3, 11)"
    assert isinstance(guard, ast.If)
    assert ast.unparse(guard.test) == "sys.version_info < OLDEST"


def test_it_needs_only_the_standard_library():
    tree = ast.parse(Path(run.__file__).read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_help_names_every_command():
    done = subprocess.run([sys.executable, run.__file__, "--help"], capture_output=True, text=True, check=True)
    assert [line.split("python3 ")[1].split("  ")[0] for line in done.stdout.splitlines() if "python3 " in line] == [
        "run.py", "run.py --lan", "run.py --port 8080", "run.py setup [--dev]", "run.py manage ...",
        "run.py test [--fast]",
    ]  # fmt: skip


def test_it_goes_on_inside_the_environment_with_its_exit_status(tmp_path, lock):
    folder = tmp_path / ".venv"
    run.ensure_environment(folder, lock)
    program = "import run, pathlib; run.VENV = pathlib.Path({!r}); raise SystemExit(run.enter('-c', {!r}))"
    inside = "import sys; print(sys.prefix); sys.exit(3)"
    done = subprocess.run(
        [sys.executable, "-c", program.format(str(folder), inside)],
        cwd=run.BASE, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": ""},
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (3, str(folder))
