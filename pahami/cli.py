"""What ``python3 run.py`` does inside the environment: makes the site ready, serves it and says where it is."""

from __future__ import annotations

import argparse
import hashlib
import http.client
import ipaddress
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import django
from django.utils import translation
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from run import reader_is_english

LOOPBACK = "127.0.0.1"
EVERY_ADDRESS = "0.0.0.0"  # noqa: S104 - only with --lan
FIRST_PORT = 8000
PORTS_TRIED = 20
THREADS = 4  # a worker's; each keeps one connection to the database
SECONDS_TO_START = 60
SECONDS_TO_STOP = 5  # a worker that is stopped while it is still starting never ends by itself


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server listens, and the address that people are told, without a final slash."""

    host: str
    port: int
    url: str

    @property
    def is_local(self) -> bool:
        """Whether only this computer can reach the server."""
        return self.host == LOOPBACK


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl+C; the exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pahami.settings")
    options = read_options(arguments)
    lan = lan_address() if options.lan else None
    if options.lan and lan is None:
        sys.exit("Komputer ini tidak tersambung ke jaringan. / This computer is not connected to a network.")
    host = EVERY_ADDRESS if lan else LOOPBACK
    port = choose_port(host, options.port)
    place = Place(host, port, tell_settings(os.environ, port=port, lan=lan))
    django.setup()
    with translation.override("en" if reader_is_english() else "id"):
        make_ready()
        serve(place, wanted_port=options.port or FIRST_PORT)
    return 0


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line; argparse ends the program where they are not understood."""
    parser = argparse.ArgumentParser(prog="run.py", description="Menjalankan Pahami. / Serves Pahami.")
    parser.add_argument("--lan", action="store_true", help="layani jaringan sekolah / serve the school network")
    parser.add_argument("--port", type=int, help=f"porta / port ({FIRST_PORT})")
    return parser.parse_args(arguments)


def lan_address() -> str | None:
    """This computer's IPv4 address in the network that it is connected to, None where there is none."""
    found = [*routed_address(), *named_addresses()]
    return next((address for address in found if is_reachable(address)), None)


def routed_address() -> list[str]:
    """The address that a packet to elsewhere would carry. Nothing is sent: connecting a UDP socket only routes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1, which is nobody's (RFC 5737)
        except OSError:
            return []
        return [str(probe.getsockname()[0])]


def named_addresses() -> list[str]:
    """The addresses that this computer's own name stands for."""
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []


def is_reachable(address: str) -> bool:
    """Whether other computers of a network can reach ``address``."""
    ip = ipaddress.ip_address(address)
    return not (ip.is_loopback or ip.is_unspecified or ip.is_link_local)


def choose_port(host: str, wanted: int | None) -> int:
    """The wanted port, or the first free one from 8000. Raises SystemExit where it cannot be had."""
    if wanted is not None:
        if problem := why_unusable(host, wanted):
            sys.exit(
                f"Porta {wanted} tidak dapat dipakai ({problem}). Pilih yang lain: --port {wanted + 1} / "
                f"Port {wanted} cannot be used ({problem}). Choose another: --port {wanted + 1}"
            )
        return wanted
    last = FIRST_PORT + PORTS_TRIED - 1
    for port in range(FIRST_PORT, last + 1):
        if not why_unusable(host, port):
            return port
    sys.exit(
        f"Porta {FIRST_PORT}–{last} semuanya terpakai. Pilih yang lain dengan --port. / "
        f"Ports {FIRST_PORT}–{last} are all taken. Choose another with --port."
    )


def why_unusable(host: str, port: int) -> str:
    """Why nothing can listen there, in the system's words; "" where it can."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name != "nt":  # there the option would let two servers share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
        except OverflowError:
            return "0–65535"
    return ""


def tell_settings(environment: MutableMapping[str, str], *, port: int, lan: str | None) -> str:
    """Put into ``environment`` what pahami.settings reads for this place; the address to tell people.

    What is already there wins: PUBLIC_URL for what codes, QR and PDF carry, ALLOWED_HOSTS for what is answered.
    """
    if lan:
        environment.setdefault("ALLOWED_HOSTS", f"{LOOPBACK},localhost,[::1],{lan}")
        environment["PUBLIC_URL"] = environment.get("PUBLIC_URL") or f"http://{lan}:{port}"
    return environment.get("PUBLIC_URL", "").rstrip("/") or f"http://{LOOPBACK}:{port}"


def make_ready() -> None:
    """Bring database and static files up to date; at the very first start, make the demo."""
    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    step(_("Basis data"), lambda: call_command("migrate", verbosity=0, interactive=False))
    step(_("Berkas tampilan"), collect_static)
    if not get_user_model().objects.exists():
        call_command("demo")


def step(name: str, work: Callable[[], object]) -> None:
    """Do ``work`` and show its name and how long it took."""
    print(f"{name} … ", end="", flush=True)
    start = time.monotonic()
    work()
    seconds = number_format(time.monotonic() - start, 1)
    print(_("siap (%(seconds)s detik)") % {"seconds": seconds}, flush=True)


def collect_static() -> None:
    """Collect and compress the static files where any has changed since the last time."""
    from django.conf import settings
    from django.core.management import call_command

    stamp = Path(settings.DATA_DIR) / "static.sha256"
    state = static_state()
    if stamp.exists() and stamp.read_text(encoding="ascii") == state:
        return
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)
    stamp.write_text(state, encoding="ascii")


def static_state() -> str:
    """A hash of the name, size and time of every static file, in hexadecimal."""
    from django.contrib.staticfiles.finders import get_finders

    state = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            state.update(f"{path} {storage.size(path)} {storage.get_modified_time(path)}\n".encode())
    return state.hexdigest()


def serve(place: Place, *, wanted_port: int) -> None:
    """Serve until Ctrl+C or SIGTERM."""
    from django.conf import settings
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    tell_port(place, wanted_port)
    told = "\n".join(["", *addresses(place), ""])
    threading.Thread(target=tell_when_ready, args=(place.port, told), daemon=True).start()
    Granian(
        "pahami.wsgi:application",
        address=place.host,
        port=place.port,
        interface=Interfaces.WSGI,
        workers=1 if os.name == "nt" else min(2, os.cpu_count() or 1),  # Granian has one on Windows
        blocking_threads=THREADS,
        log_level=LogLevels.warning,
        workers_kill_timeout=SECONDS_TO_STOP,
    ).serve()
    print(_("Pahami berhenti. Data tetap tersimpan di %(folder)s.") % {"folder": settings.DATA_DIR})


def tell_port(place: Place, wanted: int) -> None:
    """Say so where the server listens on another port than the wanted one."""
    if place.port != wanted:
        text = _("Porta %(wanted)d sedang dipakai program lain; dipakai porta %(port)d.")
        print(text % {"wanted": wanted, "port": place.port}, flush=True)


def tell_when_ready(port: int, told: str) -> None:
    """Print ``told`` once the site answers."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if answers(port):
            print(told, flush=True)
            return
        time.sleep(0.1)


def answers(port: int) -> bool:
    """Whether the site gives any HTTP answer on this computer."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=SECONDS_TO_START)
    try:
        connection.request("GET", "/")
        connection.getresponse()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True


def addresses(place: Place) -> list[str]:
    """What the person at the screen needs to know, line by line."""
    from django.urls import reverse

    from quizzes.models import Quiz
    from quizzes.services import join_url

    lines = [
        _("Pahami siap."),
        line(_("Guru"), place.url + reverse("admin:index")),
        line(_("Siswa"), place.url + reverse("quizzes:front")),
    ]
    if quiz := Quiz.objects.open_now().order_by("-pk").first():
        lines += [
            line(_("Kuis “%(title)s”") % {"title": quiz}, join_url(quiz=quiz, base_url=place.url)),
            line(_("Lembar kerja (PDF)"), place.url + reverse("admin:quizzes_worksheet", args=[quiz.pk]) + "?key=1"),
        ]
    return [*lines, line(_("API"), place.url + reverse("api-docs")), "", *advice(place)]


def line(name: str, address: str) -> str:
    """One address under its name."""
    return f"  {name}:\n      {address}"


def advice(place: Place) -> list[str]:
    """Who can reach the site, how to log in again, and how to stop."""
    only_here = _("Hanya dapat dibuka di komputer ini. Untuk jaringan sekolah: python3 run.py --lan")
    everyone = _(
        "Dapat dibuka dari jaringan sekolah. Jika tidak, izinkan Python di tembok api (firewall) komputer ini."
    )
    return [
        only_here if place.is_local else everyone,
        _("Lupa kata sandi guru contoh? python3 run.py manage changepassword guru"),
        _("Hentikan dengan Ctrl+C; data tetap tersimpan."),
    ]


if __name__ == "__main__":
    sys.exit(main())
