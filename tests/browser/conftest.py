"""A real Chromium: the one that the system has."""

import os
import shutil

import pytest

# Playwright's synchronous interface runs an event loop in this thread, where Django would refuse to ask the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
NEEDED = "the browser tests need Chromium: apt install chromium"


@pytest.fixture(scope="session")
def base_url():
    """None: tests name live_server.url. pytest-playwright 0.10's own is a method, at which pytest 9.2 warns."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(NEEDED)
        pytest.skip(NEEDED)
    return {
        **browser_type_launch_args,
        "executable_path": path,
        "args": ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """A small phone, whose owner reads Indonesian and gets no smooth scrolling to wait for."""
    return {
        **browser_context_args,
        "viewport": {"width": 360, "height": 740},
        "locale": "id-ID",
        "reduced_motion": "reduce",
    }


class Witness:
    """Hears what a browser complains about on any page of the contexts it watches, and where their requests go."""

    def __init__(self, home):
        self.home, self.complaints, self.elsewhere = home, [], []

    def watch(self, context):
        context.on("console", self._heard)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", self._asked)
        return context

    def _heard(self, message):
        # Chromium also reports that a page itself answered 404 or 410; those statuses are asserted where they are due.
        is_own_status = message.text.startswith("Failed to load resource") and self._is_page(message)
        is_axes = not message.location["url"]  # the accessibility checker was put in by no address
        if message.type in ("error", "warning") and not is_own_status and not is_axes:
            self.complaints.append(f"{message.page.url}: {message.text}")

    @staticmethod
    def _is_page(message):
        return not message.location["url"].partition("?")[0].endswith((".js", ".css", ".svg", ".png"))

    def _asked(self, request):
        if not request.url.startswith((self.home, "data:")):
            self.elsewhere.append(request.url)


@pytest.fixture
def witness(live_server):
    """A Witness; the test fails where it heard anything."""
    witness = Witness(live_server.url)
    yield witness
    assert (witness.complaints, witness.elsewhere) == ([], [])


@pytest.fixture
def open_browser(browser, browser_context_args, witness):
    """Opens a further browser of somebody else, on a screen of the given size; all are watched."""
    contexts = []

    def opened(width, height):
        context = browser.new_context(**{**browser_context_args, "viewport": {"width": width, "height": height}})
        contexts.append(witness.watch(context))
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
