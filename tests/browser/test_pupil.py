"""A pupil's way through a quiz in a real browser on a small phone: with scripts, without, offline, light and dark."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from quizzes.models import Attempt, Quiz, Response
from tests.factories import (
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    QuizVersionFactory,
    TeacherFactory,
    list_answer,
    multiple_choice,
    short_answer,
    true_false,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MAX_BYTES = 60 * 1024


@pytest.fixture
def version():
    article = ArticleFactory(owner=TeacherFactory())
    items = (multiple_choice(0, key_at=2), short_answer(1), true_false(), list_answer())
    questions = [QuestionFactory(article=article, item=item) for item in items]
    quiz = QuizFactory(owner=article.owner, code="AYAM23", status="published", questions=questions)
    return QuizVersionFactory(quiz=quiz)


def begin(page, live_server, name="Ayu Larasati"):
    page.goto(f"{live_server.url}/")
    page.get_by_label("Kode kuis").fill("ayam 23")
    page.get_by_role("button", name="Masuk").click()
    page.get_by_label("Nama lengkapmu").fill(name)
    page.get_by_role("button", name="Mulai mengerjakan").click()
    page.wait_for_url("**/kerjakan/")


def question(page, number):
    return page.locator(f"#soal-{number}")


def kept(page, number):
    return question(page, number).locator("[data-kept]")


def saved():
    return {r.number: (r.choices, r.text) for r in Response.objects.all()}


def assert_told_all(page, within=5000):
    """Nothing is kept on the device any more (milliseconds); the page's own rules refuse a wait by script in it."""
    for _ in range(within // 50):
        if page.evaluate("() => localStorage.length") == 0:
            return
        page.wait_for_timeout(50)
    pytest.fail(f"still kept after {within} ms: {page.evaluate('() => ({...localStorage})')}")


def assert_sound(page):
    """No accessibility violation, nothing wider than the screen."""
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], [node["target"] for node in v["nodes"]]) for v in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_the_whole_way_with_each_answer_kept_as_it_is_given(page, live_server, version):
    begin(page, live_server)
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    expect(kept(page, 1)).to_have_text("Tersimpan")
    question(page, 2).get_by_role("textbox").fill("Ratna Wulandari")
    expect(kept(page, 2)).to_have_text("Tersimpan")
    assert saved() == {1: ([2], ""), 2: ([], "Ratna Wulandari")}
    expect(page.locator(".progress")).to_have_text("2/4 dijawab")
    page.get_by_role("button", name="Periksa dan kumpulkan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("2 soal belum dijawab")
    page.get_by_role("link", name="3", exact=True).click()
    question(page, 3).get_by_text("Salah").click()
    expect(kept(page, 3)).to_have_text("Tersimpan")
    page.get_by_role("button", name="Periksa dan kumpulkan").click()
    page.get_by_role("button", name="Kumpulkan jawaban").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"Nilaimu\s+75\s+dari 100"))
    question(page, 2).get_by_role("link", name="Bukti di paragraf 1").click()
    lit = page.locator("mark:target")
    expect(lit).to_have_text("Bupati Ratna Wulandari meresmikan kebun itu bersama para petani.")
    expect(lit).to_be_in_viewport()


def test_typing_and_handing_in_at_once_loses_nothing(page, live_server, version):
    begin(page, live_server)
    question(page, 2).get_by_role("textbox").press_sequentially("Ratna")
    page.get_by_role("button", name="Periksa dan kumpulkan").click()
    page.wait_for_url("**/periksa/")
    assert saved() == {2: ([], "Ratna")}


def test_enter_goes_on_to_the_next_question_and_never_hands_in(page, live_server, version):
    begin(page, live_server)
    question(page, 2).get_by_role("textbox").fill("Ratna")
    question(page, 2).get_by_role("textbox").press("Enter")
    expect(question(page, 3).get_by_role("radio").first).to_be_focused()
    assert page.url.endswith("/kerjakan/")


@pytest.mark.parametrize("reload", [False, True], ids=["waiting", "after the page is opened again"])
def test_offline_answers_are_kept_and_sent_when_the_network_is_back(page, context, live_server, version, reload):
    begin(page, live_server)
    question(page, 1).get_by_text("Kota Jambi").click()
    expect(kept(page, 1)).to_have_text("Tersimpan")
    context.set_offline(True)
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    question(page, 4).get_by_role("textbox").fill("pakis, anggrek")
    expect(kept(page, 1)).to_have_text("Belum tersimpan, dicoba lagi")
    expect(kept(page, 4)).to_have_text("Belum tersimpan, dicoba lagi")
    page.get_by_role("button", name="Periksa dan kumpulkan").click()
    expect(page.locator("[data-alert]")).to_contain_text("Jawabanmu aman di perangkat ini")
    assert saved() == {1: ([0], "")}
    if reload:
        page.goto("about:blank")
    context.set_offline(False)
    if reload:
        page.goto(f"{live_server.url}/k/AYAM23/kerjakan/")
        expect(question(page, 1).get_by_label("Kota Sungaipenuh")).to_be_checked()
        expect(question(page, 4).get_by_role("textbox")).to_have_value("pakis, anggrek")
    else:  # the page that was left may have sent them before it went, then the new one has nothing to tell
        expect(kept(page, 1)).to_have_text("Tersimpan")
        expect(kept(page, 4)).to_have_text("Tersimpan")
    assert_told_all(page)
    assert saved() == {1: ([2], ""), 4: ([], "pakis, anggrek")}


def test_a_server_in_trouble_is_asked_again(page, live_server, version):
    begin(page, live_server)
    troubles = [500, 503]
    page.route("**/jawab/1/", lambda route: route.fulfill(status=troubles.pop()) if troubles else route.continue_())
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    expect(kept(page, 1)).to_have_text("Belum tersimpan, dicoba lagi")
    expect(kept(page, 1)).to_have_text("Tersimpan", timeout=15_000)
    assert saved() == {1: ([2], "")}


def test_a_second_tab_goes_on_with_the_same_attempt(page, context, live_server, version):
    begin(page, live_server)
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    expect(kept(page, 1)).to_have_text("Tersimpan")
    second = context.new_page()
    second.goto(f"{live_server.url}/k/AYAM23/")
    second.get_by_role("link", name="Lanjutkan sebagai Ayu Larasati").click()
    expect(question(second, 1).get_by_label("Kota Sungaipenuh")).to_be_checked()
    assert Attempt.objects.count() == 1


def test_a_tab_left_open_learns_that_the_quiz_was_handed_in(page, context, live_server, version):
    begin(page, live_server)
    second = context.new_page()
    second.goto(f"{live_server.url}/k/AYAM23/periksa/")
    second.get_by_role("button", name="Kumpulkan jawaban").click()
    second.wait_for_url("**/hasil/")
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    page.wait_for_url("**/hasil/")
    assert saved() == {}


def test_a_quiz_closed_meanwhile_leads_to_handing_in_what_was_saved(page, live_server, version):
    begin(page, live_server)
    question(page, 1).get_by_text("Kota Sungaipenuh").click()
    expect(kept(page, 1)).to_have_text("Tersimpan")
    Quiz.objects.update(status=Quiz.Status.CLOSED)
    question(page, 3).get_by_text("Salah").click()
    page.wait_for_url("**/periksa/")
    page.get_by_role("button", name="Kumpulkan jawaban").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("25")


def test_the_thumb_bar_leads_between_passage_and_questions_and_back_to_the_same_place(page, live_server, version):
    begin(page, live_server)
    bar = page.get_by_role("navigation", name="Pindah bagian")
    question(page, 4).scroll_into_view_if_needed()
    place = page.evaluate("window.scrollY")
    bar.get_by_role("link", name="Bacaan").click()
    expect(page.locator(".passage h2")).to_be_in_viewport()
    bar.get_by_role("link", name="Soal").click()
    expect(question(page, 4).get_by_role("textbox")).to_be_in_viewport()
    assert page.evaluate("window.scrollY") == place


class TestWithoutScripts:
    """The same way with scripts switched off."""

    @pytest.fixture
    def browser_context_args(self, browser_context_args):
        return {**browser_context_args, "java_script_enabled": False}

    def test_the_whole_way(self, page, live_server, version):
        begin(page, live_server)
        question(page, 1).get_by_text("Kota Sungaipenuh").click()
        question(page, 2).get_by_role("textbox").fill("Ratna Wulandari")
        page.get_by_role("button", name="Simpan", exact=True).click()
        expect(page.get_by_text("Jawabanmu sudah disimpan.")).to_be_visible()
        assert saved() == {1: ([2], ""), 2: ([], "Ratna Wulandari")}
        question(page, 4).get_by_role("textbox").fill("anggrek, pakis, kantong semar")
        page.get_by_role("button", name="Periksa dan kumpulkan").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("1 soal belum dijawab")
        page.get_by_role("button", name="Kumpulkan jawaban").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("75")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_is_accessible_and_fits(page, live_server, version, scheme, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.emulate_media(color_scheme=scheme)
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if "Content Security" in message.text else None)
    for address in ("/", "/?kode=salah", "/k/XXXXXX/", "/tidak-ada/", "/k/AYAM23/kerjakan/", "/k/AYAM23/"):
        page.goto(live_server.url + address)
        assert_sound(page)
    begin(page, live_server)
    assert_sound(page)
    question(page, 1).get_by_text("Kota Jambi").click()
    question(page, 3).get_by_text("Salah").click()
    question(page, 4).get_by_role("textbox").fill("pakis")
    expect(kept(page, 4)).to_have_text("Tersimpan")
    assert_sound(page)
    page.get_by_role("button", name="Periksa dan kumpulkan").click()
    page.wait_for_url("**/periksa/")
    assert_sound(page)
    page.goto(f"{live_server.url}/k/AYAM23/")
    page.get_by_text("Bukan Ayu Larasati?").click()
    assert_sound(page)
    page.goto(f"{live_server.url}/k/AYAM23/periksa/")
    page.get_by_role("button", name="Kumpulkan jawaban").click()
    page.wait_for_url("**/hasil/")
    assert_sound(page)
    assert problems == []


def test_light_and_dark_differ(page, live_server):
    page.goto(live_server.url)
    colours = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        colours.append(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    assert colours == ["rgb(247, 242, 231)", "rgb(19, 26, 27)"]


def test_the_answer_page_with_all_it_needs_is_small_and_comes_from_one_place(page, live_server, version):
    begin(page, live_server)
    bodies = {}
    page.on("response", lambda response: bodies.update({response.url: len(response.body())}))
    page.goto(f"{live_server.url}/k/AYAM23/kerjakan/", wait_until="networkidle")
    assert len(bodies) >= 3
    assert all(address.startswith(live_server.url) for address in bodies)
    assert sum(bodies.values()) <= MAX_BYTES
