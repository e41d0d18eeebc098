"""What was read in a text, on a screen and on a phone: sound in light and dark, and of use with scripts off."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.browser.walking import assert_sound, link, log_in
from tests.factories import ArticleFactory, RevisionFactory, TeacherFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Names (the legend shows every type), one of them inside a title, and a word longer than a phone is wide.
BODY = (
    "Gubernur Jawa Barat Ratna Wulandari membuka Festival Angklung Nusantara di Gedung Sate pada Minggu, 4 Mei 2025. "
    'Grup musik Gema Bambu membawakan lagu "Tanah Airku" dengan angklung listrik Samsung Galaxy A15.\n\n'
    "Universitas Padjadjaran mengirim 120 mahasiswa ke festival itu. "
    "Menurut Ratna, pertunjukan tersebut tidak dapat dipertanggungjawabkan-sebagaimana-mestinya tanpa mereka."
)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_page_is_sound(live_server, open_browser, width, colours):
    teacher = TeacherFactory()
    article = ArticleFactory(owner=teacher, body=BODY)
    RevisionFactory(article=article, body=BODY.replace("Ratna", "Sri"))
    page = open_browser(width, 800)
    page.emulate_media(color_scheme=colours)
    log_in(page, live_server.url, teacher)
    page.goto(live_server.url + reverse("admin:articles_article_change", args=[article.pk]))
    link(page, "Lihat analisis").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Analisis bacaan")
    assert_sound(page)
    link(page, "Revisi 1").click()
    expect(page.get_by_text("Ini teks lama (revisi 1).")).to_be_visible()
    assert_sound(page)


def test_a_row_leads_to_its_place_with_scripts_off(live_server, browser, browser_context_args):
    teacher = TeacherFactory()
    article = ArticleFactory(owner=teacher, body=BODY)
    context = browser.new_context(**{**browser_context_args, "java_script_enabled": False})
    page = context.new_page()
    log_in(page, live_server.url, teacher)
    page.goto(live_server.url + reverse("admin:articles_analysis", args=[article.pk]))
    link(page, "120 mahasiswa").first.click()  # the object in the table, and its number among the values
    expect(page.locator(".paragraphs :target")).to_have_text("120 mahasiswa")
    expect(page.locator(".paragraphs :target")).to_be_in_viewport()
    page.get_by_role("link", name="klausa kalimat 3").click()
    expect(page.locator(".clauses :target")).to_be_in_viewport()
    context.close()
