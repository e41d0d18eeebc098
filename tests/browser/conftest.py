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
