"""The page of the API in a real browser that reaches nothing but this server."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_page_lists_the_endpoints_under_our_content_policy(page, live_server):
    complaints, elsewhere = [], []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda r: None if r.url.startswith((live_server.url, "data:")) else elsewhere.append(r.url))
    page.goto(f"{live_server.url}/api/v1/")
    expect(page.locator(".opblock-summary-path")).to_have_count(7)
    page.locator("#operations-generation-generate button.opblock-summary-control").click()
    expect(page.get_by_role("button", name="Try it out")).to_be_visible()
    assert (complaints, elsewhere) == ([], [])
