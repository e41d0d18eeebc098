"""The five newer forms on whole printed pages."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest

from quizzes.items import FALSE, GAP, TRUE, Evidence, Form, Item, Kind, Option, Swap
from quizzes.worksheets.questions.writing import gap_signs
from quizzes.worksheets.render import render
from quizzes.worksheets.unprintable import unprintable
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet, groups
from tests.quizzes.worksheets.every_form import cloze, essay, every_form, matching, ordering, statements, ticked
from tests.quizzes.worksheets.reading import page_texts, squeezed, words
from tests.quizzes.worksheets.samples import ITEMS

SIDE = 56.7
BODY = "Ani membeli jeruk dan salak di pasar. Ia pulang pada sore hari, lalu membagi buah itu kepada Budi."
BOUGHT, SHARED = Evidence(0, 37), Evidence(38, len(BODY))
SMALL = Worksheet(
    title="Buah Ani",
    code="BUAH1",
    version="1.0",
    passages=(Passage("Pulang dari Pasar", BODY),),
    entries=tuple(
        Entry(number, replace(item, evidence=evidence), Decimal(points))
        for number, points, item, evidence in (
            (1, 2, ticked("Apa saja yang dibeli Ani?", ("jeruk", "salak"), ("apel", "nanas")), (BOUGHT,)),
            (
                2,
                2,
                statements(
                    "Tentukan benar atau salah!",
                    ("Ani pulang pada pagi hari.", "Ani berada di pasar."),
                    (FALSE, TRUE),
                    (Swap("sore", "pagi"),),
                ),
                (SHARED, BOUGHT),
            ),
            (3, 1, matching("Siapa berbuat apa?", {"Ani": "memberi", "Budi": "menerima"}, ("menjual",)), (SHARED,)),
            (4, 1, cloze("Ani pulang pada ____.", "sore hari", "sore"), (SHARED,)),
            (5, 1, ordering("Urutkanlah!", {"Ani pulang.": "2", "Ani berbelanja.": "1"}), (BOUGHT, SHARED)),
            (6, 3, essay("Mengapa Ani baik hati?", "ia membeli buah", "ia membagi buah"), (BOUGHT, SHARED)),
        )
    ),
    sheets=Sheets.PUPIL_AND_KEY,
    school="SMP Contoh",
)


def test_the_whole_text_of_a_small_worksheet():
    *pupil, _ = page_texts(render(SMALL))
    text = "".join(page.split("BuahAniKodeBUAH1")[0] for page in pupil)
    measure = (210 - 40) * 72 / 25.4 - 28
    rule = "_" * gap_signs(("sore hari",), measure)
    assert text.split("Nilai")[1] == squeezed(
        f"""Bacalah teks berikut untuk menjawab soal nomor 1–6! Pulang dari Pasar
        {BODY}
        I. Pilihan Ganda Kompleks Skor tiap soal: 2
        Berilah tanda centang (✓) pada setiap jawaban yang benar! Jawaban benar lebih dari satu.
        1. Apa saja yang dibeli Ani? A. apel B. jeruk C. nanas D. salak
        Berilah tanda centang (✓) pada kolom Benar atau Salah untuk setiap pernyataan!
        2. Tentukan benar atau salah! No. Pernyataan Benar Salah
        (1) Ani pulang pada pagi hari.
        (2) Ani berada di pasar.
        II. Menjodohkan Skor tiap soal: 1
        Pasangkanlah pernyataan di lajur kiri dengan jawaban di lajur kanan! Tulislah huruf jawaban itu di dalam kotak.
        3. Siapa berbuat apa? Pernyataan Jawaban
        (1) Ani A. memberi
        (2) Budi B. menerima
        C. menjual
        III. Teks Rumpang Skor tiap soal: 1
        Lengkapilah bagian yang rumpang dengan kata atau frasa yang tepat!
        4. Ani pulang pada {rule}.
        IV. Mengurutkan Skor tiap soal: 1
        Urutkanlah peristiwa berikut dengan menulis angka 1, 2, 3, dan seterusnya di dalam kotak!
        5. Urutkanlah! Ani pulang. Ani berbelanja.
        V. Uraian Skor tiap soal: 3
        Jawablah pertanyaan berikut dengan jelas dan lengkap!
        6. Mengapa Ani baik hati?"""
    )


def test_the_whole_text_of_its_key():
    *_, key = page_texts(render(SMALL))
    bought, shared = BODY[:37], BODY[38:]
    parts = (
        "Kunci Jawaban Buah Ani No. Kunci Bukti Skor",
        f"1 B. jeruk D. salak Baris 1: {bought} 2",
        f"2 (1) Salah — seharusnya: sore (bukan pagi) (2) Benar Baris 1–2: {shared} Baris 1: {bought} 2",
        f"3 (1) A. memberi (2) B. menerima Baris 1–2: {shared} 1",
        f"4 sore hari Juga diterima: sore Baris 1–2: {shared} 1",
        f"5 Isi kotak: 2 – 1 1. Ani berbelanja. 2. Ani pulang. Baris 1: {bought} Baris 1–2: {shared} 1",
        f"6 1. ia membeli buah (skor 1,5) 2. ia membagi buah (skor 1,5) Baris 1: {bought} Baris 1–2: {shared} 3",
        "Skor maksimum: 10. Nilai = skor yang diperoleh ÷ 10 × 100.",
        "Uraian: jawaban dengan kata-kata sendiri dinilai menurut isinya, pokok demi pokok.",
        "Buah Ani Kode BUAH1 · Versi 1.0 Kunci · Halaman 1 dari 1",
    )
    # The lines of neighbouring cells are read across the table.
    assert sorted(key) == sorted(squeezed(" ".join(parts)))
    assert [text for text in ("(1)Salah—", "Isikotak:2–1", "(skor1,5)", "Uraian:jawaban") if text not in key] == []


@pytest.mark.parametrize(("paper", "pages"), [(Paper.A4, 5), (Paper.F4, 4)])
def test_how_many_pages_every_form_takes(paper, pages):
    assert len(page_texts(render(every_form(paper=paper)))) == pages


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_printed_outside_the_margins(paper):
    width, height = (length * 72 / 25.4 for length in paper.value)
    for word in words(render(every_form(paper=paper, sheets=Sheets.PUPIL_AND_KEY))):
        assert 30 < word.left < word.right < width - SIDE + 1
        assert 30 < word.top < word.bottom < height - 25


@pytest.mark.parametrize("paper", list(Paper))
def test_no_two_words_are_printed_over_each_other(paper):
    found = words(render(every_form(paper=paper, sheets=Sheets.PUPIL_AND_KEY)))
    over = [
        (word.text, other.text)
        for i, word in enumerate(found)
        for other in found[i + 1 : i + 80]
        if word.page == other.page
        and word.right > other.left + 0.5
        and other.right > word.left + 0.5
        and abs(word.bottom - other.bottom) <= 8
    ]
    assert over == []


def test_the_pupils_pages_do_not_depend_on_the_key():
    def turned(item):
        if not item.options:
            return replace(item, accepted=("lain",), evidence=(), swaps=())
        key = tuple(item.options[0].text for _ in item.prompts) or item.key[:1]
        options = tuple(Option(option.text, i == 0) for i, option in enumerate(item.options))
        return replace(item, key=key, options=options, evidence=(), swaps=())

    worksheet = every_form()
    entries = tuple(Entry(entry.number, turned(entry.item)) for entry in worksheet.entries)
    assert render(replace(worksheet, entries=entries)) == render(worksheet)


def _random_item(index: int, rng: random.Random) -> Item:
    """An item of a newer form whose every text bears its number."""

    def text(part: str) -> str:
        return f"{part}{index:02} " + "tentang desa dan kebun " * rng.choice((0, 1, 2, 5))

    stem, parts = text("mulai"), {text(part): text(other) for part, other in zip("pqrs", "wxyz", strict=True)}
    return (
        ticked(stem, list(parts)[:2], list(parts)[2:]),
        statements(stem, list(parts), [TRUE] * 4, ()),
        matching(stem, parts, (text("v"),)),
        ordering(stem, dict(zip(parts, "1234", strict=True))),
    )[index % 4]


@pytest.mark.parametrize("paper", list(Paper))
def test_every_question_stands_whole_on_one_page(paper):
    rng = random.Random(7)
    items = [_random_item(i, rng) for i in range(40)]
    pages = page_texts(
        render(every_form(paper=paper, entries=tuple(Entry(i, item) for i, item in enumerate(items, start=1))))
    )
    assert len(pages) > 8
    for i, item in enumerate(items):
        parts = [f"{part}{i:02}" for part in ("mulai", *"pqrs", *("vwxyz" if item.form is Form.MATCHING else ""))]
        (page,) = {n for n, text in enumerate(pages) if parts[0] in text}
        assert [pages[page].count(part) for part in parts] == [1] * len(parts)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    for count in range(0, 30, 3):
        body = "\n".join(["Ani menanam jagung di kebun."] * (20 + count))
        entries = tuple(Entry(entry.number, replace(entry.item, evidence=())) for entry in every_form().entries)
        worksheet = every_form(passages=(Passage("Jagung", body),), entries=entries)
        pages = page_texts(render(worksheet))
        for group in groups(worksheet):
            first = group.questions[0]
            stem = f"{first.number}.{squeezed(first.entry.item.stem.split(GAP)[0])}"
            (page,) = (text for text in pages if stem in text)
            names = {Form.MATCHING: "IV.Menjodohkan", Form.CLOZE: "VI.TeksRumpang", Form.ORDERING: "VII.Mengurutkan"}
            assert names.get(group.form, "") in page


def test_numbers_run_on_over_all_forms():
    numbers = [question.number for group in groups(every_form()) for question in group.questions]
    assert numbers == list(range(1, len(every_form().entries) + 1))


def test_a_question_longer_than_a_page_is_cut_between_its_rows():
    long = "Ani membeli jeruk di pasar " * 25
    item = matching("Pasangkanlah!", {f"p{i} {long}": f"q{i} {long}" for i in range(6)})
    pages = page_texts(render(every_form(entries=(Entry(1, item),))))
    rows = [[n for n, page in enumerate(pages) if f"({i})p{i - 1}" in page or f"q{i - 1}" in page] for i in range(1, 7)]
    assert [len(row) for row in rows] == [1] * 6
    assert len({row[0] for row in rows}) > 1


def test_characters_that_no_font_has_are_named_wherever_they_stand():
    item = replace(matching("Apa?", {"a\U0001f9d1": "b\U0001f34a"}), swaps=(Swap("c\U0001f35b", "d"),))
    assert unprintable(every_form(entries=(Entry(1, item),))) == ("\U0001f34a", "\U0001f35b", "\U0001f9d1")


def test_every_form_can_be_printed_whole():
    assert unprintable(every_form()) == ()


def test_an_older_worksheet_is_set_as_before():
    """The three older forms keep their pages, whatever the newer ones need."""
    old = every_form(entries=tuple(Entry(i, item) for i, item in enumerate(ITEMS, start=1)))
    assert [len(page_texts(render(replace(old, paper=paper)))) for paper in Paper] == [3, 3]


def test_a_form_without_rows_is_printed_as_far_as_it_goes():
    forms = [Item(form, Kind.WHAT, f"Soal {form}?", ()) for form in Form]
    pdf = render(
        every_form(entries=tuple(Entry(i, f) for i, f in enumerate(forms, start=1)), sheets=Sheets.PUPIL_AND_KEY)
    )
    text = "".join(page_texts(pdf))
    assert [text.count(squeezed(item.stem)) for item in forms] == [1] * len(forms)
    assert text.count("tanpakunci") == len(forms)
