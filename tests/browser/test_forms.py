"""Every form of question in a real browser on a small phone: touched, by keyboard, offline, without scripts; marked."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quizzes.models import Attempt, Response
from tests.browser.answering import give, right
from tests.browser.walking import assert_sound, button, link, log_in
from tests.factories import (
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    TeacherFactory,
    every_form,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SEVERAL, STATEMENTS, MATCHING, CLOZE, ORDERING, ESSAY = 2, 3, 5, 8, 9, 10
RIGHT = {
    number: ([*response.choices], response.text)
    for number, response in enumerate(map(right, every_form()), start=1)
}  # fmt: skip


@pytest.fixture
def version():
    article = ArticleFactory(owner=TeacherFactory(username="guru"))
    questions = [QuestionFactory(article=article, item=item) for item in every_form()]
    quiz = QuizFactory(owner=article.owner, code="AYAM23", status="published", questions=questions)
    return QuizVersionFactory(quiz=quiz)


def begin(page, live_server):
    page.goto(f"{live_server.url}/k/AYAM23/")
    page.get_by_label("Nama lengkapmu").fill("Ayu Larasati")
    button(page, "Mulai mengerjakan").click()
    page.wait_for_url("**/kerjakan/")


def question(page, number):
    return page.locator(f"#soal-{number}")


def kept(page, number):
    return question(page, number).locator("[data-kept]")


def saved():
    return {r.number: (r.choices, r.text) for r in Response.objects.all()}


def answer_all(page, version):
    for number, _, item in version.items:
        give(question(page, number), item, right(item))


def test_every_form_is_kept_as_it_is_given_and_marked(live_server, open_browser, version):
    page = open_browser(360, 740)
    begin(page, live_server)
    assert_sound(page)
    answer_all(page, version)
    for number in RIGHT:
        expect(kept(page, number)).to_have_text("Tersimpan")
    assert saved() == RIGHT
    expect(page.locator(".progress")).to_have_text("10/10 dijawab")
    assert_sound(page)
    button(page, "Periksa dan kumpulkan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Semua soal sudah dijawab")
    assert_sound(page)
    button(page, "Kumpulkan jawaban").click()
    page.wait_for_url("**/hasil/")
    assert_sound(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("90")
    expect(page.locator(".verdict", has_text="Benar")).to_have_count(9)
    expect(question(page, ESSAY).locator(".verdict")).to_contain_text("Menunggu penilaian guru")

    desk = open_browser(1280, 800)
    log_in(desk, live_server.url, version.quiz.owner)
    desk.goto(live_server.url + reverse("admin:quizzes_results", args=[version.quiz.pk]))
    assert_sound(desk)
    link(desk, "Nilai soal 10").click()
    assert_sound(desk)
    desk.get_by_label("Skor Ayu Larasati").fill("1")
    button(desk, "Simpan penilaian").click()
    expect(desk.locator(".success")).to_contain_text("Penilaian disimpan.")
    expect(desk.get_by_role("row", name="Ayu Larasati")).to_contain_text("100")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text("100")


def test_rows_count_as_answered_when_each_is(page, live_server, version):
    begin(page, live_server)
    select = question(page, MATCHING).get_by_label("Tempat Kebun Raya Melati dibuka")
    select.select_option("B. Kota Sungaipenuh")
    expect(kept(page, MATCHING)).to_have_text("Tersimpan")
    expect(page.locator(".progress")).to_have_text("0/10 dijawab")
    assert saved() == {MATCHING: ([1, -1, -1], "")}
    for row, position in ((1, 4), (2, 3)):
        question(page, MATCHING).locator("select").nth(row).select_option(index=position)
    expect(page.locator(".progress")).to_have_text("1/10 dijawab")
    select.select_option("")
    expect(page.locator(".progress")).to_have_text("0/10 dijawab")


def test_a_tick_can_be_taken_back(page, live_server, version):
    begin(page, live_server)
    box = question(page, SEVERAL).get_by_label("kamboja")
    box.check()
    expect(kept(page, SEVERAL)).to_have_text("Tersimpan")
    assert saved() == {SEVERAL: ([1], "")}
    box.uncheck()
    expect(page.locator(".progress")).to_have_text("0/10 dijawab")
    expect(kept(page, SEVERAL)).to_have_text("Tersimpan")
    assert saved() == {SEVERAL: ([], "")}


def test_what_is_answered_offline_waits_on_the_device_in_every_form(page, context, live_server, version):
    begin(page, live_server)
    context.set_offline(True)
    answer_all(page, version)
    question(page, SEVERAL).get_by_label("pakis").uncheck()
    expect(kept(page, ESSAY)).to_have_text("Belum tersimpan, dicoba lagi")
    assert saved() == {}
    page.goto("about:blank")
    context.set_offline(False)
    page.goto(f"{live_server.url}/k/AYAM23/kerjakan/")
    expect(page.locator(".progress")).to_have_text("10/10 dijawab")
    expect(page.locator(".state")).to_have_text("Semua tersimpan")
    assert page.evaluate("localStorage.length") == 0
    assert saved() == RIGHT | {SEVERAL: ([0, 2], "")}


def test_an_essay_that_is_too_long_is_named_and_stays_in_its_field(page, live_server, version):
    begin(page, live_server)
    field = question(page, ESSAY).get_by_role("textbox")
    field.fill("x" * 5001)
    expect(kept(page, ESSAY)).to_have_text("Jawaban soal nomor 10 terlalu panjang: paling banyak 5000 huruf.")
    assert len(field.input_value()) == 5001
    field.fill("Satu.\nDua.")
    expect(kept(page, ESSAY)).to_have_text("Tersimpan")
    assert saved() == {ESSAY: ([], "Satu.\nDua.")}


def test_every_form_by_keyboard_alone(page, live_server, version):
    begin(page, live_server)
    question(page, SEVERAL).get_by_label("anggrek").focus()
    for keys in ("Space", "Tab", "Tab", "Space"):
        page.keyboard.press(keys)
    first = question(page, STATEMENTS).get_by_role("group", name="Pak Darma meresmikan").get_by_label("Benar")
    first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    question(page, ORDERING).get_by_label("Kebun Raya Melati dibuka.").focus()
    page.keyboard.press("1")
    question(page, ESSAY).get_by_role("textbox").focus()
    page.keyboard.type("Satu.")
    page.keyboard.press("Enter")
    page.keyboard.type("Dua.")
    for number in (SEVERAL, STATEMENTS, ORDERING, ESSAY):
        expect(kept(page, number)).to_have_text("Tersimpan")
    assert saved() == {
        SEVERAL: ([0, 2], ""),
        STATEMENTS: ([-1, 1, -1], ""),
        ORDERING: ([-1, 0, -1], ""),
        ESSAY: ([], "Satu.\nDua."),
    }


def test_enter_in_a_gap_goes_on_to_the_next_question(page, live_server, version):
    begin(page, live_server)
    question(page, CLOZE).get_by_role("textbox").press("Enter")
    expect(question(page, ORDERING).get_by_role("combobox").first).to_be_focused()


class TestWithoutScripts:
    """The same with scripts switched off."""

    @pytest.fixture
    def browser_context_args(self, browser_context_args):
        return {**browser_context_args, "java_script_enabled": False}

    def test_every_form_is_sent_at_once(self, page, live_server, version):
        begin(page, live_server)
        answer_all(page, version)
        question(page, SEVERAL).get_by_label("melati").check()
        button(page, "Simpan").click()
        expect(page.get_by_text("Jawabanmu sudah disimpan.")).to_be_visible()
        assert saved() == RIGHT | {SEVERAL: ([0, 2, 3, 4], "")}
        for box in question(page, SEVERAL).get_by_role("checkbox").all():
            box.uncheck()
        button(page, "Periksa dan kumpulkan").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("1 soal belum dijawab")
        button(page, "Kumpulkan jawaban").click()
        assert Attempt.objects.get().score == 8


@pytest.mark.parametrize("width", [360, 1280])
def test_every_form_can_be_read_in_the_dark(page, live_server, version, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.emulate_media(color_scheme="dark")
    begin(page, live_server)
    question(page, STATEMENTS).get_by_text("Salah").first.click()
    question(page, MATCHING).get_by_role("combobox").first.select_option(index=1)
    question(page, ESSAY).get_by_role("textbox").fill("Satu.")
    expect(kept(page, ESSAY)).to_have_text("Tersimpan")
    assert_sound(page)
    page.goto(f"{live_server.url}/k/AYAM23/periksa/")
    assert_sound(page)
    button(page, "Kumpulkan jawaban").click()
    page.wait_for_url("**/hasil/")
    assert_sound(page)
