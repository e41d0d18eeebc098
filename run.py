#!/usr/bin/env python3
"""The one command of Pahami. It needs Python 3.11 or newer, nothing else.

    python3 run.py                  the site with a demo quiz, for this computer
    python3 run.py --lan            the same for the school network
    python3 run.py --port 8080      on a port of your choice
    python3 run.py setup [--dev]    the environment alone
    python3 run.py manage ...       any Django command inside it
    python3 run.py test [--fast]    everything that CI checks

It makes the environment in .venv from the locked versions (with uv where that is installed, else with venv and pip)
and goes on inside it; a second start finds everything in place.
"""

import hashlib
import importlib.util
import io
import locale
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST = (3, 11)
if sys.version_info < OLDEST:
    sys.exit(
        f"Pahami memerlukan Python 3.11 atau yang lebih baru; ini Python {sys.version.split()[0]}. / "
        f"Pahami needs Python 3.11 or newer; this is Python {sys.version.split()[0]}."
    )

BASE = Path(__file__).resolve().parent
VENV = BASE / ".venv"
LOCK = BASE / "requirements.lock"
DEV_LOCK = BASE / "requirements-dev.lock"
STAMP = "pahami-lock"
INSTALLING = "installing"
DOT_SECONDS = 3


def reader_is_english() -> bool:
    """Whether the computer is set to English; every other reader gets Indonesian, as in the site itself."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    spoken = next((name for name in names if name), locale.getlocale()[0] or "")
    return spoken.lower().startswith("en")


def said(indonesian: str, english: str) -> str:
    """The one of two wordings that the reader understands."""
    return english if reader_is_english() else indonesian


def python_of(folder: Path) -> Path:
    """The interpreter of the virtual environment in ``folder``."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def succeeds(*command: str | Path) -> bool:
    """Whether ``command`` can be started and ends well; what it prints is not shown."""
    try:
        return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def find_uv() -> str | None:
    """The path of a uv that runs, None where there is none."""
    uv = shutil.which("uv")
    return uv if uv and succeeds(uv, "--version") else None


def digest(lock: Path) -> str:
    """What the stamp of a finished environment says: the lock's name and the hash of its content."""
    # Read as text: a checkout on Windows may hold other line ends.
    return f"{lock.name} {hashlib.sha256(lock.read_text(encoding='utf-8').encode()).hexdigest()}"


def works(folder: Path, uv: str | None) -> bool:
    """Whether the environment in ``folder`` runs, and can be installed into without uv where there is none."""
    python = python_of(folder)
    is_new = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    return succeeds(python, "-c", is_new) and (uv is not None or succeeds(python, "-m", "pip", "--version"))


def wait_with_dots(child: "subprocess.Popen[bytes]") -> None:
    """Wait for the end of ``child``; a dot each DOT_SECONDS shows that it is at work."""
    has_dots = False
    while True:
        try:
            child.wait(DOT_SECONDS)
        except subprocess.TimeoutExpired:
            print(".", end="", flush=True)
            has_dots = True
        else:
            break
    if has_dots:
        print(flush=True)


def call(*command: str | Path) -> None:
    """Run ``command``, with a dot every few seconds; only where it fails its lines are shown, with what to try.

    Raises SystemExit where it fails.
    """
    with tempfile.TemporaryFile() as lines:  # a file never fills up, as a pipe does that nobody reads
        with subprocess.Popen(
            command, cwd=BASE, stdin=subprocess.DEVNULL, stdout=lines, stderr=subprocess.STDOUT
        ) as child:
            wait_with_dots(child)
        if child.returncode:
            lines.seek(0)
            print(lines.read().decode("utf-8", "replace"), flush=True)
    if child.returncode:
        sys.exit(
            said(
                "Gagal (lihat pesan di atas). Periksa sambungan internet dan ruang disk, lalu jalankan lagi; "
                "bagian yang belum selesai akan diperbaiki.",
                "That failed (see above). Check the network and the disk space and run it again; "
                "what is unfinished will be repaired.",
            )
        )


def make_environment(folder: Path, python: str, uv: str | None) -> None:
    """A new, empty environment in ``folder``, whatever stood there."""
    if uv is None and python == sys.executable and importlib.util.find_spec("ensurepip") is None:
        sys.exit(
            said(
                "Python ini tidak dapat membuat lingkungan virtual. Pasang dulu: sudo apt install python3-venv",
                "This Python cannot make a virtual environment. Install that first: sudo apt install python3-venv",
            )
        )
    if folder.exists():
        shutil.rmtree(folder)
    print(
        said(f"Menyiapkan folder {folder.name} untuk program …", f"Making the folder {folder.name} for the program …"),
        flush=True,
    )
    if uv:
        call(uv, "venv", "--quiet", "--python", python, folder)
    else:
        call(python, "-m", "venv", folder)


def install(folder: Path, lock: Path, uv: str | None) -> None:
    """Bring the environment to exactly the locked versions, each checked against its hash."""
    count = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
    print(
        said(
            f"Memasang {count} bagian; yang pertama kali perlu internet dan beberapa menit …",
            f"Installing {count} parts; the first time needs the internet and some minutes …",
        ),
        flush=True,
    )
    if uv:
        call(uv, "pip", "sync", "--require-hashes", "--python", python_of(folder), lock)
    else:
        pip = (python_of(folder), "-m", "pip", "--disable-pip-version-check", "--no-input")
        call(*pip, "install", "--require-hashes", "--progress-bar", "off", "-r", lock)


def ensure_environment(folder: Path = VENV, lock: Path = LOCK, python: str = sys.executable) -> bool:
    """Make, complete or repair the environment; whether there was anything to do.

    The stamp in it names the lock that was installed. An environment that holds the development lock serves for
    both, and stays one when the locks change. Raises SystemExit with a message where it cannot be made.
    """
    stamp = folder / STAMP
    state = stamp.read_text(encoding="utf-8") if stamp.exists() else ""
    if state.startswith(DEV_LOCK.name):
        lock = DEV_LOCK
    uv = find_uv()
    is_whole = state != INSTALLING and works(folder, uv)
    if is_whole and state == digest(lock):
        return False
    if not is_whole:
        make_environment(folder, python, uv)
    stamp.write_text(INSTALLING, encoding="utf-8")
    install(folder, lock, uv)
    stamp.write_text(digest(lock), encoding="utf-8")
    return True


def enter(*arguments: str | Path) -> int:
    """Go on with the environment's Python: in place of this process, or as its child on Windows. The exit status."""
    command = [str(python_of(VENV)), *map(str, arguments)]
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    with subprocess.Popen(command) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # Ctrl+C reaches the child too, and it is the child that tidies up
                continue


def main(arguments: list[str]) -> int:
    """Run one of the commands at the top of this file; its exit status."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name in ("-h", "--help", "help"):
        print(__doc__)
        return 0
    if name == "setup":
        changed = ensure_environment(lock=DEV_LOCK if "--dev" in rest else LOCK)
        print(
            said("Lingkungan siap.", "The environment is ready.")
            if changed
            else said("Lingkungan sudah siap.", "The environment was ready.")
        )
        return 0
    if name == "manage":
        ensure_environment()
        return enter(BASE / "manage.py", *rest)
    os.chdir(BASE)
    if name == "test":
        ensure_environment(lock=DEV_LOCK)
        return enter("-m", "tests.suite", *rest)
    ensure_environment()
    return enter("-m", "pahami.cli", *arguments)


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a Windows console may lack the dots of an ellipsis
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(said("\nDihentikan.", "\nStopped."))
