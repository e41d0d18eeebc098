"""``python3 run.py`` inside the environment: the place, the settings, the demo, and the server itself."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.utils import translation

from articles.models import Article
from pahami import cli
from quizzes.models import Quiz
from tests.factories import UserFactory

BASE = Path(__file__).resolve().parent.parent.parent
PASSWORD = re.compile(r"\b\w{4}-\w{4}-\w{4}\b")


@pytest.fixture
def busy_port() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.create_server((cli.LOOPBACK, 0)) as server:
        yield server.getsockname()[1]


def free_port() -> int:
    with socket.create_server((cli.LOOPBACK, 0)) as server:
        port: int = server.getsockname()[1]
    return port


class TestThePort:
    def test_a_wanted_port_is_taken_where_it_is_free(self):
        port = free_port()
        assert cli.choose_port(cli.LOOPBACK, port) == port

    def test_a_wanted_port_that_is_busy_stops_with_another_proposal(self, busy_port):
        with pytest.raises(SystemExit, match=f"Port {busy_port} cannot be used .*--port {busy_port + 1}"):
            cli.choose_port(cli.LOOPBACK, busy_port)

    @pytest.mark.parametrize("number", [70000, -1])
    def test_a_number_that_is_no_port_is_refused(self, number):
        with pytest.raises(SystemExit, match=r"cannot be used \(0–65535\)"):
            cli.choose_port(cli.LOOPBACK, number)

    def test_without_a_wish_a_busy_port_is_passed_over(self, busy_port, monkeypatch):
        monkeypatch.setattr(cli, "FIRST_PORT", busy_port)
        assert busy_port < cli.choose_port(cli.LOOPBACK, None) < busy_port + cli.PORTS_TRIED

    def test_where_all_are_busy_it_says_so(self, busy_port, monkeypatch):
        monkeypatch.setattr(cli, "FIRST_PORT", busy_port)
        monkeypatch.setattr(cli, "PORTS_TRIED", 1)
        with pytest.raises(SystemExit, match="all taken"):
            cli.choose_port(cli.LOOPBACK, None)

    def test_another_port_than_the_first_is_said(self, capsys):
        place = cli.Place(cli.LOOPBACK, 8003, "http://127.0.0.1:8003")
        with translation.override("id"):
            cli.tell_port(place, 8000)
            cli.tell_port(place, 8003)
        assert capsys.readouterr().out == "Porta 8000 sedang dipakai program lain; dipakai porta 8003.\n"


class TestTheAddress:
    @pytest.mark.parametrize(
        ("address", "reachable"),
        [("192.168.1.7", True), ("10.0.0.2", True), ("127.0.1.1", False), ("0.0.0.0", False), ("169.254.3.4", False)],
    )
    def test_an_address_of_a_network_is_reachable(self, address, reachable):
        assert cli.is_reachable(address) is reachable

    def test_the_routed_address_goes_before_the_named_ones(self, monkeypatch):
        monkeypatch.setattr(cli, "named_addresses", lambda: ["127.0.1.1", "192.168.1.7"])
        monkeypatch.setattr(cli, "routed_address", lambda: ["10.0.0.2"])
        assert cli.lan_address() == "10.0.0.2"
        monkeypatch.setattr(cli, "routed_address", list)
        assert cli.lan_address() == "192.168.1.7"
        monkeypatch.setattr(cli, "named_addresses", lambda: ["127.0.1.1"])
        assert cli.lan_address() is None

    def test_this_computer_gives_addresses_of_its_own(self):
        for address in [*cli.routed_address(), *cli.named_addresses()]:
            assert cli.why_unusable(address, 0) == ""

    def test_a_computer_without_a_name_has_none(self, monkeypatch):
        monkeypatch.setattr(socket, "gethostname", lambda: "no.such.host.invalid")
        assert cli.named_addresses() == []

    def test_without_a_network_lan_stops(self, monkeypatch):
        monkeypatch.setattr(cli, "lan_address", lambda: None)
        with pytest.raises(SystemExit, match="not connected to a network"):
            cli.main(["--lan"])


class TestTheSettings:
    def test_at_home_nothing_is_changed(self):
        environment: dict[str, str] = {}
        assert cli.tell_settings(environment, port=8000, lan=None) == "http://127.0.0.1:8000"
        assert environment == {}

    def test_in_the_network_the_address_is_answered_and_carried(self):
        environment: dict[str, str] = {}
        assert cli.tell_settings(environment, port=8001, lan="192.168.1.7") == "http://192.168.1.7:8001"
        assert environment == {
            "ALLOWED_HOSTS": "127.0.0.1,localhost,[::1],192.168.1.7",
            "PUBLIC_URL": "http://192.168.1.7:8001",
        }

    def test_a_public_address_of_the_schools_wins(self):
        environment = {"PUBLIC_URL": "http://kuis.sekolah.id/", "ALLOWED_HOSTS": "*"}
        assert cli.tell_settings(environment, port=8001, lan="192.168.1.7") == "http://kuis.sekolah.id"
        assert environment == {"PUBLIC_URL": "http://kuis.sekolah.id/", "ALLOWED_HOSTS": "*"}

    def test_it_counts_at_home_too(self):
        assert cli.tell_settings({"PUBLIC_URL": "http://a:8"}, port=8001, lan=None) == "http://a:8"


@pytest.fixture
def data_dir(settings, tmp_path) -> Path:
    """A data folder of the test's own."""
    settings.DATA_DIR, settings.STATIC_ROOT = tmp_path, tmp_path / "static"
    return tmp_path


class TestMakingReady:
    def test_static_files_are_collected_when_one_has_changed(self, data_dir, settings):
        source = data_dir / "source"
        source.mkdir()
        (source / "a.css").write_text("a{}")
        settings.STATICFILES_DIRS = [source]
        settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "drf_spectacular_sidecar"]
        cli.collect_static()
        (data_dir / "static" / "a.css").unlink()
        cli.collect_static()
        assert not (data_dir / "static" / "a.css").exists()
        (source / "a.css").write_text("a{color:red}")
        cli.collect_static()
        assert (data_dir / "static" / "a.css").read_text() == "a{color:red}"

    @pytest.mark.django_db
    def test_the_first_start_makes_the_demo_and_no_other_does(self, data_dir, capsys):
        cli.make_ready()
        first = capsys.readouterr().out
        assert len(PASSWORD.findall(first)) == 1
        Article.objects.filter(title="Pulang ke Pantai Kelahiran").delete()
        cli.make_ready()
        assert PASSWORD.findall(capsys.readouterr().out) == []
        assert (User.objects.count(), Article.objects.count(), Quiz.objects.count()) == (1, 6, 1)

    @pytest.mark.django_db
    def test_a_school_with_accounts_of_its_own_gets_no_demo(self, data_dir):
        UserFactory()
        cli.make_ready()
        assert list(User.objects.filter(username="guru")) == []


@pytest.mark.django_db
class TestWhatIsTold:
    def test_a_site_without_a_quiz_names_no_quiz(self):
        with translation.override("id"):
            told = cli.addresses(cli.Place(cli.LOOPBACK, 8000, "http://127.0.0.1:8000"))
        assert told[:4] == [
            "Pahami siap.",
            "  Guru:\n      http://127.0.0.1:8000/admin/",
            "  Siswa:\n      http://127.0.0.1:8000/",
            "  API:\n      http://127.0.0.1:8000/api/v1/",
        ]
        assert told[5] == "Hanya dapat dibuka di komputer ini. Untuk jaringan sekolah: python3 run.py --lan"

    def test_in_the_network_it_says_who_can_reach_it(self):
        with translation.override("id"):
            told = cli.addresses(cli.Place(cli.EVERY_ADDRESS, 8000, "http://192.168.1.7:8000"))
        assert told[1] == "  Guru:\n      http://192.168.1.7:8000/admin/"
        assert told[5].startswith("Dapat dibuka dari jaringan sekolah.")


@pytest.fixture
def start(tmp_path) -> Iterator["Start"]:
    """Start the real server on a port of its own; whatever still runs at the end is ended."""
    started = Start(tmp_path)
    yield started
    for process in started.processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


class Start:
    """Servers that share one data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.processes: list[subprocess.Popen[str]] = []

    def __call__(self) -> tuple[subprocess.Popen[str], str]:
        """A server that answers, and all that it printed until then."""
        variables = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "PUBLIC_URL", "ALLOWED_HOSTS")}
        process = subprocess.Popen(
            [sys.executable, "-m", "pahami.cli", "--port", str(self.port)],
            cwd=BASE,
            env={**variables, "PAHAMI_DATA": str(self.data), "LANG": "id_ID.UTF-8", "LC_ALL": "", "PYTHONUTF8": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.processes.append(process)
        assert process.stdout is not None
        told = []
        for printed in process.stdout:
            told.append(printed)
            if "Ctrl+C" in printed:
                break
        return process, "".join(told)


@pytest.mark.skipif(os.name == "nt", reason="a signal is sent as POSIX knows it")
def test_the_server_starts_answers_stops_and_keeps_its_data(start):
    process, first = start()
    password = PASSWORD.findall(first)
    addresses = re.findall(r"http://127\.0\.0\.1:\d+(/\S*)", first)
    assert len(password) == 1
    assert [re.sub(r"/k/\w+/", "/k/CODE/", address) for address in addresses] == [
        "/admin/", "/", "/k/CODE/", "/admin/quizzes/quiz/1/lembar-kerja.pdf?key=1", "/api/v1/",
    ]  # fmt: skip
    assert [status(start.port, address) for address in addresses] == [302, 200, 200, 302, 200]
    process.send_signal(signal.SIGINT)
    assert process.stdout is not None
    # Granian may warn before that it ends a worker that was still starting.
    assert process.stdout.read().splitlines()[-1] == f"Pahami berhenti. Data tetap tersimpan di {start.data}."
    assert process.wait() == 0

    process, second = start()
    assert PASSWORD.findall(second) == []
    assert "manage changepassword guru" in second
    assert re.findall(r"/k/\w+/", second) == re.findall(r"/k/\w+/", first)
    process.send_signal(signal.SIGTERM)
    assert process.wait() == 0


def status(port: int, path: str) -> int:
    connection = http.client.HTTPConnection(cli.LOOPBACK, port, timeout=60)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    finally:
        connection.close()
