"""The whole trip in a real browser: an article becomes a quiz, a pupil takes it, the teacher sees the score."""

import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article
from articles.samples import FOLDER
from quizzes.grading import grade
from quizzes.models import Attempt, Question, Quiz, QuizVersion
from tests.browser.answering import give, right, wrong
from tests.browser.walking import assert_sound, button, link, log_in
from tests.factories import TeacherFactory
from tests.quizzes.worksheets.reading import page_texts, squeezed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
RAW = (FOLDER / "enam-hari-di-timur-jauh.txt").read_text(encoding="utf-8")
VERDICTS = {1: "✓ Benar", 0: "✗ Belum tepat"}
PUPIL = "Ayu Larasati"
LONGEST_LINE = 4  # words of a key that the key page sets on one line
OWN_STEM = "Menurut bacaan, apa jawaban soal yang ditulis ulang guru ini?"


def cards(page):
    return page.locator(".card[data-evidence]")


def add_article(page):
    page.get_by_role("link", name="Tambahkan artikel").first.click()
    page.locator("#id_text").fill(RAW)
    button(page, "Simpan").click()
    expect(page.locator(".success")).to_contain_text("Enam Hari di Timur Jauh Rusia")
    assert_sound(page)
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
    """Pointing at a card lights its evidence, and so does the keyboard's focus inside another; nothing else does."""
    assert lit(page) == ""
    cards(page).nth(1).hover()
    assert lit(page) == proof(cards(page).nth(1))
    link(cards(page).nth(4), "Ubah").focus()
    page.mouse.move(0, 0)
    assert lit(page) == proof(cards(page).nth(4))
    expect(page.locator(".passage .evidence.lit").first).to_be_in_viewport()


def lit(page):
    """The words of the passage that are lit up, without white space."""
    return squeezed("".join(page.locator(".passage .evidence.lit").all_inner_texts()))


def proof(card):
    """The words that prove the stored question of ``card``, without white space."""
    question = Question.objects.select_related("revision").get(pk=card.get_attribute("id").removeprefix("q-"))
    return squeezed("".join(question.revision.body[e.start : e.end] for e in question.item.evidence))


def edit_one(page):
    """The last card that needs no gap, whose proof stands far down in the passage and is shown all the same."""
    card = cards(page).filter(has_not_text="Teks rumpang").last
    words = proof(card)
    link(card, "Ubah").click()
    assert lit(page) == words
    expect(page.locator(".passage .evidence.lit").first).to_be_in_viewport()
    page.get_by_label("Pertanyaan").fill(OWN_STEM)
    assert_sound(page)
    button(page, "Simpan saja").click()
    expect(card.get_by_role("heading", level=3)).to_have_text(OWN_STEM)


def reject_one(page):
    card = cards(page).nth(1)
    button(card, "Tolak").click()
    expect(card.locator(".status")).to_have_text("ditolak")
    expect(page.locator("#progress")).to_contain_text("0 disetujui · 9 perlu ditinjau · 1 ditolak")


def replace_one(page):
    waiting = cards(page).filter(has=page.locator(".status", has_text="perlu ditinjau"))
    old = waiting.filter(has=page.get_by_text("Pilihan ganda", exact=True)).filter(has_not_text=OWN_STEM).last
    stem = old.get_by_role("heading", level=3).inner_text()
    button(old, "Ganti").click()
    expect(page.locator(".success")).to_have_text("Soal diganti. Periksa soal penggantinya.")
    expect(page.locator("#progress")).to_contain_text("0 disetujui · 9 perlu ditinjau · 1 ditolak")
    assert Question.objects.get(stem=stem).status == Question.Status.REPLACED


def publish(page):
    """Approve what is left, make a quiz of it and open it; the code that pupils need."""
    page.locator("summary", has_text="Setujui semua").click()
    button(page, "Ya, setujui semua").click()
    expect(page.locator("#progress")).to_contain_text("9 disetujui · 0 perlu ditinjau · 1 ditolak")
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


def parts_of(text):
    """What must stand together on paper: a short key whole, of a long one each word, since its lines are mixed with
    those of its evidence in the extracted text."""
    words = text.split()
    return words if len(words) > LONGEST_LINE else [text]


def compare_the_worksheets(page, version):
    """Every stem is on the pupil's pages and no key page; the key page comes last, with every key and its lines."""
    pupil, with_key = worksheet(page, "tanpa kunci"), worksheet(page, "dengan kunci")
    asked = "".join(pupil)
    items = [item for _, _, item in version.items]
    assert [item.stem for item in items if squeezed(item.stem) not in asked] == []
    assert "KunciJawaban" not in asked
    assert with_key[: len(pupil)] == pupil
    key = "".join(with_key[len(pupil) :])
    keys = [word for item in items for text in item.key for word in parts_of(text)]
    assert [word for word in keys if squeezed(word) not in key] == []
    assert len(re.findall(r"Baris\d+", key)) == sum(len(item.evidence) for item in items)


def planned(version):
    """(number, item, response) for every question: two right, then one wrong, and so on."""
    return [
        (number, item, right(item) if place % 3 < 2 else wrong(item))
        for place, (number, _, item) in enumerate(version.items)
    ]


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
    for number, item, response in plan:
        asked = page.locator(f"#soal-{number}")
        give(asked, item, response)
        expect(asked.locator("[data-kept]")).to_have_text("Tersimpan")
    expect(page.locator(".progress")).to_have_text(f"{len(plan)}/{len(plan)} dijawab")
    assert_sound(page)


def hand_in(page):
    """Check and submit; a tab that was left open before that."""
    button(page, "Periksa dan kumpulkan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Semua soal sudah dijawab")
    assert_sound(page)
    late = page.context.new_page()
    late.goto(page.url)
    button(page, "Kumpulkan jawaban").click()
    page.wait_for_url("**/hasil/")
    return late


def see_the_result(page, plan):
    """The score is what grading says, and every evidence is lit in the passage; the score."""
    points = {number: Decimal(str(points)) for number, points, _ in QuizVersion.objects.get().items}
    grades = {number: grade(item, response) for number, item, response in plan}
    marks = {number: given.mark for number, given in grades.items()}
    assert {*marks.values()} >= {0, 1}
    earned = sum(mark * points[number] for number, mark in marks.items()) / sum(points.values())
    score = (100 * earned).quantize(Decimal(1), ROUND_HALF_UP)
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(rf"Nilaimu\s+{score}\s+dari 100"))
    assert [page.locator(f"#soal-{n} .verdict").inner_text() for n in grades] == [
        "… Menunggu penilaian guru" if given.waits else VERDICTS.get(given.mark, "◐ Sebagian benar")
        for given in grades.values()
    ]
    for number, item, _ in plan:
        quoted = page.locator(f"#soal-{number} blockquote.evidence mark")
        expect(quoted).to_have_count(len(item.evidence))
    page.locator(f"#soal-{plan[0][0]}").get_by_role("link", name="Bukti di paragraf").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    assert_sound(page)
    return int(score)


def hand_in_again(late, score):
    """A second submission, from a tab that knew nothing of the first, leads to the same result."""
    before = Attempt.objects.values().get()
    button(late, "Kumpulkan jawaban").click()
    late.wait_for_url("**/hasil/")
    expect(late.get_by_role("heading", level=1)).to_contain_text(str(score))
    assert Attempt.objects.values().get() == before


def see_the_results(page, plan, score):
    link(page, "Hasil").click()
    expect(page.get_by_role("row", name=PUPIL)).to_contain_text(str(score))
    grades = [grade(item, response) for _, item, response in plan]
    facilities = ["–" if given.waits else f"{100 * given.mark:.0f} %" for given in grades]
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
    assert_sound(page)


def test_the_whole_trip(live_server, open_browser):
    home, teacher = live_server.url, TeacherFactory()
    desk = open_browser(1280, 800)
    desk.goto(f"{home}/admin/")
    assert_sound(desk)
    log_in(desk, home, teacher)
    assert_sound(desk)
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
    late = hand_in(phone)
    score = see_the_result(phone, plan)
    hand_in_again(late, score)
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
