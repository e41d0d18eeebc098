"""A PostgreSQL of our own for one test run: a new cluster in a temporary folder, reached through a socket in it."""

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
)
UNPRIVILEGED = ("postgres", "nobody")


def find_programs() -> Path | None:
    """The folder that holds initdb and pg_ctl, the newest version's where there are several."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).parent] if on_path else []
    for place in PLACES:
        folders += sorted(Path("/").glob(place.lstrip("/")), key=version_of, reverse=True)
    return next((f for f in folders if (f / "initdb").exists() and (f / "pg_ctl").exists()), None)


def version_of(folder: Path) -> list[int]:
    """The numbers in the name of the folder above, so that 15 comes after 9."""
    return [int(number) for number in re.findall(r"\d+", folder.parent.name)]


def server_user() -> str | None:
    """Whom the server runs as: PostgreSQL refuses root. None for ourselves."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in UNPRIVILEGED if name in known)


@contextmanager
def private_server(programs: Path) -> Iterator[str]:
    """A running server as a DATABASE_URL; stopped and removed at the end. Raises CalledProcessError with its words."""
    folder = Path(tempfile.mkdtemp(prefix="pahami-pg-"))
    user = server_user()
    if user:
        shutil.chown(folder, user)

    def run(program: str, *options: str) -> None:
        subprocess.run(
            [programs / program, *options, "--pgdata", "data"],
            check=True,
            cwd=folder,
            user=user,
            extra_groups=[] if user else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )

    try:
        run("initdb", "--username=pahami", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        # A test database outlives no power cut, so it need not wait for the disk (-F).
        run("pg_ctl", "start", "--wait", "--log=log", f"--options=-F -h '' -k '{folder}'")
        try:
            yield f"postgres://pahami@{quote(str(folder), safe='')}/postgres"
        finally:
            run("pg_ctl", "stop", "--wait", "--mode=immediate")
    finally:
        shutil.rmtree(folder)
