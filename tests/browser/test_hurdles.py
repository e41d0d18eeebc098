"""Ways that are not the usual one: without a mouse, and with texts that cannot be used."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article
from tests.articles.texts import ENGLISH
from tests.browser.walking import assert_sound, button, log_in
from tests.factories import QuizVersionFactory, TeacherFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NAME = "Ayu Larasati"


def tab_to(page, target, most=30):
    """Press Tab until ``target`` has the focus, as a person does who cannot use a mouse."""
    for _ in range(most):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    expect(target).to_be_focused()


def test_a_pupil_needs_no_more_than_tab_space_and_enter(live_server, open_browser):
    quiz = QuizVersionFactory().quiz
    page = open_browser(360, 740)
    page.goto(live_server.url)
    tab_to(page, page.get_by_label("Kode kuis"))
    page.keyboard.type(quiz.code)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Nama lengkapmu"))
    page.keyboard.type(NAME)
    page.keyboard.press("Enter")
    page.wait_for_url("**/kerjakan/")
    tab_to(page, page.locator("#soal-1").get_by_role("radio").first)
    page.keyboard.press("Space")
    expect(page.locator("#soal-1 [data-kept]")).to_have_text("Tersimpan")
    tab_to(page, page.locator("#soal-2").get_by_role("textbox"))
    page.keyboard.type("Ratna Wulandari")
    tab_to(page, button(page, "Periksa dan kumpulkan"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/periksa/")
    tab_to(page, button(page, "Kumpulkan jawaban"))
    page.keyboard.press("Space")
    page.wait_for_url("**/hasil/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("100")


def test_a_text_that_cannot_be_used_is_named_and_stays_in_its_field(live_server, open_browser):
    page = open_browser(360, 740)
    log_in(page, live_server.url, TeacherFactory())
    page.goto(live_server.url + reverse("admin:articles_article_add"))
    text, title = page.locator("#id_text"), page.get_by_label("Judul")
    title.fill("Judul saya")
    refused = (
        ("", "Teks masih kosong."),
        ("Ayam itu berkokok.", "Teks terlalu pendek untuk dijadikan soal"),
        (ENGLISH, "Teks ini tampaknya bukan teks berbahasa Indonesia."),
        ("Ayam itu berkokok. " * 110_000, "Teks terlalu panjang"),
    )
    for typed, message in refused:
        text.evaluate("(field, typed) => { field.value = typed }", typed)
        button(page, "Simpan dan buat soal").click()
        expect(page.locator(".field-text .errorlist")).to_contain_text(message)
        expect(title).to_have_value("Judul saya")
        assert text.input_value().strip() == typed.strip()
    assert_sound(page)
    text.fill("")
    png = {"name": "foto.txt", "mimeType": "text/plain", "buffer": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"}
    page.get_by_label("Berkas .txt").set_input_files(png)
    button(page, "Simpan dan buat soal").click()
    expect(page.locator(".field-upload .errorlist")).to_contain_text("Berkas ini bukan berkas teks.")
    expect(title).to_have_value("Judul saya")
    assert Article.objects.count() == 0
