"""The whole trip in a real browser: a teacher's article becomes a quiz, a pupil takes it, the teacher sees the score."""

import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article
from articles.samples import FOLDER
from quizzes.grading import grade
from quizzes.items import Form, Response
from quizzes.models import Question, Quiz, QuizVersion
from tests.articles.texts import ENGLISH
from tests.factories import PASSWORD, QuizFactory, QuizVersionFactory, TeacherFactory, list_answer, multiple_choice
from tests.quizzes.worksheets.reading import page_texts, squeezed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
RAW = (FOLDER / "enam-hari-di-timur-jauh.txt").read_text(encoding="utf-8")
PUPIL = "Ayu Larasati"
OWN_STEM = "Menurut bacaan, apa jawaban soal yang ditulis ulang guru ini?"


def assert_sound(page):
    """No accessibility violation, nothing wider than the screen."""
    found = Axe().run(page).response["violations"]
    assert [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found] == []
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


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


def cards(page):
    return page.locator(".card[data-evidence]")


def add_article(page):
    page.get_by_role("link", name="Tambahkan artikel").first.click()
    page.locator("#id_text").fill(RAW)
    button(page, "Simpan").click()
    expect(page.locator(".success")).to_contain_text("Enam Hari di Timur Jauh Rusia")
    link(page, "Enam Hari di Timur Jauh Rusia").first.click()
    expect(page.get_by_label("Judul")).to_have_value("Enam Hari di Timur Jauh Rusia")
    assert_sound(page)


def make_questions(page):
    link(page, "Buat soal").click()
    page.get_by_label("Banyak soal").fill("10")
    page.get_by_label("Kelas", exact=True).select_option("8")
    assert_sound(page)
    button(page, "Buat soal").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tinjau soal")
    expect(cards(page)).to_have_count(10)
    assert_sound(page)


def see_the_evidence(page):
    """Pointing at a card lights its evidence, and so does the keyboard's focus inside another."""
    for card, act in ((cards(page).nth(1), "hover"), (cards(page).nth(4).get_by_role("link", name="Ubah"), "focus")):
        getattr(card, act)()
        question = Question.objects.get(pk=cards(page).nth(1 if act == "hover" else 4).get_attribute("id")[2:])
        body = question.revision.body
        proof = "".join(body[e.start : e.end] for e in question.item.evidence)
        expect(page.locator(".passage .evidence.lit").first).to_be_in_viewport()
        assert squeezed("".join(page.locator(".passage .evidence.lit").all_inner_texts())) == squeezed(proof)
        page.mouse.move(0, 0)


def edit_one(page):
    link(cards(page).nth(0), "Ubah").click()
    page.get_by_label("Pertanyaan").fill(OWN_STEM)
    assert_sound(page)
    button(page, "Simpan saja").click()
    expect(cards(page).nth(0).get_by_role("heading", level=3)).to_have_text(OWN_STEM)


def reject_one(page):
    card = cards(page).nth(1)
    button(card, "Tolak").click()
    expect(card.locator(".status")).to_have_text("ditolak")
    expect(page.locator("#progress")).to_contain_text("0 disetujui · 9 perlu ditinjau · 1 ditolak")


def replace_one(page):
    old = cards(page).filter(has_text="Pilihan ganda").filter(has_not_text="ditolak").last
    stem = old.get_by_role("heading", level=3).inner_text()
    button(old, "Ganti").click()
    expect(page.locator(".success")).to_have_text("Soal diganti. Periksa soal penggantinya.")
    expect(page.locator("#progress")).to_contain_text("0 disetujui · 9 perlu ditinjau · 2 ditolak")
    assert Question.objects.get(stem=stem).status == Question.Status.REJECTED


def publish(page):
    """Approve what is left, make a quiz of it and open it; the code that pupils need."""
    button(page, "Setujui semua").click()
    expect(page.locator("#progress")).to_contain_text("9 disetujui · 0 perlu ditinjau · 2 ditolak")
    page.get_by_label("Judul kuis").fill("Kuis Timur Jauh")
    button(page, "Buat kuis").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kuis Timur Jauh")
    assert_sound(page)
    button(page, "Terbitkan").click()
    quiz = Quiz.objects.get()
    expect(page.get_by_label("Kode kuis")).to_have_text(quiz.code)
    expect(page.get_by_role("img", name="Kode QR alamat kuis").locator("svg")).to_be_visible()
    assert_sound(page)
    return quiz.code


def worksheet(page, name):
    """The text of each page of the PDF on A4 that the link of that name leads to."""
    address = page.locator("table.pdf tr", has_text="A4").get_by_role("link", name=name).get_attribute("href")
    answer = page.context.request.get(f"{page.url.partition('/admin/')[0]}{address}")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    return page_texts(answer.body())


def compare_the_worksheets(page, version):
    """Every stem is on the pupil's pages and no key page; the key page comes last, with every key and its lines."""
    pupil, with_key = worksheet(page, "tanpa kunci"), worksheet(page, "dengan kunci")
    asked = "".join(pupil)
    items = [item for _, _, item in version.items]
    assert [item.stem for item in items if squeezed(item.stem) not in asked] == []
    assert "KunciJawaban" not in asked
    assert with_key[: len(pupil)] == pupil
    key = "".join(with_key[len(pupil) :])
    keys = [word for item in items for word in item.key]
    assert [word for word in keys if squeezed(word) not in key] == []
    assert len(re.findall(r"Baris\d+", key)) == sum(len(item.evidence) for item in items)


def planned(version):
    """(number, item, response) for every question: two right, then one wrong, and so on."""
    return [
        (number, item, _right(item) if place % 3 < 2 else _wrong(item))
        for place, (number, _, item) in enumerate(version.items)
    ]


def _right(item):
    if item.form is Form.SHORT_ANSWER:
        return Response(text=", ".join(item.key))
    return Response(choices=tuple(item.key_indexes))


def _wrong(item):
    if item.form is Form.SHORT_ANSWER:
        return Response(text="entahlah")
    return Response(choices=(next(n for n, option in enumerate(item.options) if not option.is_key),))


def enter(page, home, code):
    page.goto(home)
    assert_sound(page)
    page.get_by_label("Kode kuis").fill(code.lower())
    button(page, "Masuk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kuis Timur Jauh")
    assert_sound(page)
    page.get_by_label("Nama lengkapmu").fill(PUPIL)
    button(page, "Mulai mengerjakan").click()
    page.wait_for_url("**/kerjakan/")


def answer_all(page, plan):
    for number, _, response in plan:
        asked = page.locator(f"#soal-{number}")
        if response.choices:
            asked.locator("label.option").nth(response.choices[0]).click()
        else:
            asked.get_by_role("textbox").fill(response.text)
        expect(asked.locator("[data-kept]")).to_have_text("Tersimpan")
    expect(page.locator(".progress")).to_have_text(f"{len(plan)}/{len(plan)} dijawab")
    assert_sound(page)


def hand_in(page):
    button(page, "Periksa dan kumpulkan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Semua soal sudah dijawab")
    assert_sound(page)
    button(page, "Kumpulkan jawaban").click()
    page.wait_for_url("**/hasil/")


def see_the_result(page, plan):
    """The score is what grading says, and every evidence is lit in the passage; the score."""
    marks = [grade(item, response).mark for _, item, response in plan]
    assert set(marks) == {0, 1}
    score = (100 * sum(marks) / len(marks)).quantize(Decimal(1), ROUND_HALF_UP)
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(rf"Nilaimu\s+{score}\s+dari 100"))
    assert [page.locator(f"#soal-{n} .verdict").inner_text() for n, _, _ in plan] == [
        "✓ Benar" if mark else "✗ Belum tepat" for mark in marks
    ]
    for number, item, _ in plan:
        quoted = page.locator(f"#soal-{number} blockquote.evidence mark")
        expect(quoted).to_have_count(len(item.evidence))
    page.locator(f"#soal-{plan[0][0]}").get_by_role("link", name="Bukti di paragraf").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    assert_sound(page)
    return int(score)


def hand_in_again(page, score):
    """Going back and handing in a second time leads to the same result."""
    page.goto(page.url.partition("hasil/")[0] + "periksa/")
    page.wait_for_url("**/hasil/")
    expect(page.get_by_role("heading", level=1)).to_contain_text(str(score))


def see_the_results(page, plan, score):
    link(page, "Hasil").click()
    expect(page.get_by_role("row", name=PUPIL)).to_contain_text(str(score))
    facilities = [f"{100 * grade(item, response).mark:.0f} %" for _, item, response in plan]
    assert page.locator(".facility").all_inner_texts() == facilities
    assert_sound(page)


def refused_addresses():
    """Every page of the only quiz, article and question, and the PDF."""
    quiz, article, question = Quiz.objects.get(), Article.objects.get(), Question.objects.first()
    named = [
        ("admin:articles_article_change", article),
        ("admin:quizzes_generate", article),
        ("admin:quizzes_review", article),
        ("admin:quizzes_question_change", question),
        ("admin:quizzes_quiz_change", quiz),
        ("admin:quizzes_preview", quiz),
        ("admin:quizzes_results", quiz),
        ("admin:quizzes_worksheet", quiz),
    ]
    return [reverse(name, args=[thing.pk]) for name, thing in named]


def close(page):
    page.go_back()
    button(page, "Tutup").click()
    expect(page.locator(".state")).to_contain_text("Ditutup")


def test_the_whole_trip(live_server, open_browser):
    home, teacher = live_server.url, TeacherFactory()
    desk = open_browser(1280, 800)
    log_in(desk, home, teacher)
    add_article(desk)
    make_questions(desk)
    see_the_evidence(desk)
    edit_one(desk)
    reject_one(desk)
    replace_one(desk)
    code = publish(desk)
    version = QuizVersion.objects.get()
    compare_the_worksheets(desk, version)

    phone, plan = open_browser(360, 740), planned(version)
    assert OWN_STEM in [item.stem for _, item, _ in plan]
    enter(phone, home, code)
    answer_all(phone, plan)
    hand_in(phone)
    score = see_the_result(phone, plan)
    hand_in_again(phone, score)
    see_the_results(desk, plan, score)

    stranger = open_browser(1280, 800)
    log_in(stranger, home, TeacherFactory())
    assert {path: stranger.goto(home + path).status for path in refused_addresses()} == dict.fromkeys(
        refused_addresses(), 404
    )
    close(desk)
    visitor = open_browser(360, 740)
    for path, status in ((f"/k/{code}/", 410), ("/tidak-ada/", 404), ("/?kode=XXXX", 404)):
        assert visitor.goto(home + path).status == status
        assert_sound(visitor)


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
    page.keyboard.type(PUPIL)
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
