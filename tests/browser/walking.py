"""What every walk through the pages does."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.factories import PASSWORD

# What axe finds in Django's admin itself: the label of a list's search field is a picture.
DJANGOS_OWN = {("label-title-only", "#searchbar")}


def assert_sound(page):
    """No accessibility violation but Django's own, nothing wider than the screen."""
    found = Axe().run(page).response["violations"]
    nodes = {(rule["id"], *node["target"]) for rule in found for node in rule["nodes"]}
    assert nodes - DJANGOS_OWN == set()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def log_in(page, home, teacher):
    page.goto(f"{home}/admin/")
    page.get_by_label("Nama pengguna").fill(teacher.username)
    page.get_by_label("Sandi").fill(PASSWORD)
    page.get_by_role("button", name="Masuk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ruang guru")


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def link(page, name):
    return page.get_by_role("link", name=name, exact=True)
