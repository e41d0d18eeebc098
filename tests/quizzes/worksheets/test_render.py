import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest

from quizzes.items import Form, Item, Kind, Option
from quizzes.worksheets.footer import qr_code
from quizzes.worksheets.passage import set_passage
from quizzes.worksheets.render import render
from quizzes.worksheets.unprintable import unprintable
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet, groups
from tests.quizzes.worksheets.reading import page_texts, printed_lines, reader, squeezed, words
from tests.quizzes.worksheets.samples import BODY, ITEMS, PASSAGE, sample

SIDE = 56.7


@pytest.fixture(scope="module")
def both():
    return render(sample(sheets=Sheets.PUPIL_AND_KEY))


def _pages(pdf):
    """Texts of the pupil's pages and of the key pages."""
    texts = page_texts(pdf)
    return (
        [text for text in texts if "Kunci·Halaman" not in text],
        [text for text in texts if "Kunci·Halaman" in text],
    )


def _positions(text, parts):
    return [text.index(squeezed(part)) for part in parts]


def _asked(worksheet):
    """Every stem and option in the order of the paper; Benar and Salah head the columns of their table."""
    for group in groups(worksheet):
        for question in group.questions:
            yield question.entry.item.stem
            if group.form is Form.MULTIPLE_CHOICE:
                yield from (option.text for option in question.entry.item.options)


def _passage_lines(pdf):
    """The printed lines between the source and the first heading, and the numbers in their margin."""
    foot = float(reader(pdf).pages[0].mediabox.height) - 76
    lines = printed_lines([word for word in words(pdf) if word.top < foot])
    texts = [" ".join(word.text for word in line) for line in lines]
    first = next(i for i, text in enumerate(texts) if text.startswith("Oleh ")) + 1
    last = next(i for i, text in enumerate(texts) if text.startswith("I. Pilihan Ganda"))
    body = [[word for word in line if word.left >= SIDE - 1] for line in lines[first:last]]
    margin = {
        i: word.text for i, line in enumerate(lines[first:last], start=1) for word in line if word.left < SIDE - 1
    }
    return [squeezed("".join(word.text for word in line)) for line in body], margin


def test_all_questions_stand_on_the_pupils_pages_once_and_in_order(both):
    text = "".join(_pages(both)[0])
    assert [text.count(squeezed(item.stem)) for item in ITEMS] == [1] * len(ITEMS)
    position = 0
    for part in _asked(sample()):
        position = text.index(squeezed(part), position) + len(squeezed(part))


def test_keys_stand_on_the_key_pages_only(both):
    pupil, key = ("".join(pages) for pages in _pages(both))
    for mark in ("KunciJawaban", "seharusnya", "Jugaditerima", "Baris", "Bukti", "Skormaksimum"):
        assert (mark in pupil, mark in key) == (False, True)
    assert pupil == "".join(page_texts(render(sample(sheets=Sheets.PUPIL))))
    assert key == "".join(page_texts(render(sample(sheets=Sheets.KEY))))


def test_the_pupils_pages_do_not_depend_on_which_option_is_right():
    def turned(item):
        if item.form is Form.SHORT_ANSWER:
            return item
        options = tuple(Option(option.text, i == 0) for i, option in enumerate(item.options))
        return replace(item, options=options, key=("lain",), swaps=())

    entries = tuple(Entry(i, turned(item)) for i, item in enumerate(ITEMS, start=1))
    assert render(sample(entries=entries)) == render(sample())


@pytest.mark.parametrize("paper", list(Paper))
def test_cited_lines_are_those_on_which_the_evidence_is_printed(paper):
    lines, margin = _passage_lines(render(sample(paper=paper)))
    assert margin == {i: str(i) for i in range(5, len(lines) + 1, 5)}
    assert "".join(lines) == squeezed(BODY)
    measure = (paper.value[0] - 40) * 72 / 25.4
    cited = set_passage(PASSAGE, measure, "").lines
    pieces = [evidence for item in ITEMS for evidence in item.evidence]
    for evidence in pieces:
        first, last = cited.of(evidence)
        sentence = squeezed(BODY[evidence.start : evidence.end])
        assert sentence in "".join(lines[first - 1 : last])
        assert sentence not in "".join(lines[first:last])
        assert sentence not in "".join(lines[first - 1 : last - 1])


def test_the_key_cites_those_lines(both):
    measure = (210 - 40) * 72 / 25.4
    lines = set_passage(PASSAGE, measure, "").lines
    expected = []
    for item in ITEMS:
        for evidence in item.evidence:
            first, last = lines.of(evidence)
            expected.append(f"Baris{first}:" if first == last else f"Baris{first}–{last}:")
    assert re.findall(r"Baris\d+(?:–\d+)?:", "".join(_pages(both)[1])) == expected


def test_the_key_gives_every_answer_and_its_letter(both):
    key_words = words(render(sample(sheets=Sheets.KEY)))
    column = squeezed("".join(word.text for word in key_words if 56.7 + 38 <= word.left < 56.7 + 175))
    position = 0
    for answer in (
        "D. Sulastri",
        "A. Karena nira",
        "C. dua tahun",
        "Benar",
        "Salah — seharusnya: setiap bulan",
        "2012",
    ):
        position = column.index(squeezed(answer), position)
    text = "".join(_pages(both)[1])
    assert "tanpabukti" in text
    assert "Skormaksimum:20." in text


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_have_the_size_of_the_paper(paper):
    width, height = (length * 72 / 25.4 for length in paper.value)
    boxes = {
        (float(page.mediabox.width), float(page.mediabox.height)) for page in reader(render(sample(paper=paper))).pages
    }
    assert {(round(w, 1), round(h, 1)) for w, h in boxes} == {(round(width, 1), round(height, 1))}


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_printed_outside_the_margins(paper):
    width, height = (length * 72 / 25.4 for length in paper.value)
    for word in words(render(sample(paper=paper, sheets=Sheets.PUPIL_AND_KEY))):
        assert 30 < word.left < word.right < width - SIDE + 1
        assert 30 < word.top < word.bottom < height - 25


def test_no_two_words_are_printed_over_each_other(both):
    found = words(both)
    for i, word in enumerate(found):
        for other in found[i + 1 : i + 60]:
            apart = (
                word.page != other.page
                or word.right <= other.left + 0.5
                or other.right <= word.left + 0.5
                # Boxes are as high as the font's tallest accents, more than a line is.
                or abs(word.bottom - other.bottom) > 8
            )
            assert apart, (word, other)


def test_all_fonts_are_embedded_subsets(both):
    listing = subprocess.run(["pdffonts", "-"], input=both, capture_output=True, check=True).stdout.decode()
    rows = [line.split() for line in listing.splitlines()[2:]]
    assert {row[0].split("+")[1] for row in rows} == {"CharisSIL", "CharisSIL-Bold", "CharisSIL-Italic"}
    assert {(row[1], tuple(row[3:6])) for row in rows} == {("TrueType", ("yes", "yes", "yes"))}


def test_the_fallback_is_embedded_where_it_is_needed():
    pdf = render(sample(title="Latihan ☐"))
    listing = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    (row,) = (line.split() for line in listing.splitlines() if "DejaVuSans" in line)
    assert (row[1], row[3:6]) == ("TrueType", ["yes", "yes", "yes"])


def test_the_file_says_what_it_is(both):
    file = reader(both)
    assert (file.metadata.title, file.trailer["/Root"]["/Lang"]) == ("Latihan Memahami Bacaan", "id-ID")


def test_a_question_stays_with_its_options():
    items = [
        Item(
            Form.MULTIPLE_CHOICE,
            Kind.WHAT,
            f"Soal mulai{i:02} " + "tentang desa dan kebun " * (i % 7),
            ("a",),
            options=tuple(Option(f"{'pilihan ' * (i % 5 * 3)}opsi{i:02}{name}", name == "a") for name in "abcd"),
        )
        for i in range(60)
    ]
    pages = page_texts(render(sample(entries=tuple(Entry(i, item) for i, item in enumerate(items, start=1)))))
    assert len(pages) > 4
    for i in range(60):
        stands = [
            [n for n, text in enumerate(pages) if part in text]
            for part in (f"mulai{i:02}", *(f"opsi{i:02}{x}" for x in "abcd"))
        ]
        assert len(stands[0]) == 1
        assert stands == [stands[0]] * 5


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    for count in range(1, 12):
        body = "\n".join(["Ani menanam jagung di kebun."] * (3 * count))
        entries = tuple(Entry(i, replace(item, evidence=())) for i, item in enumerate(ITEMS, start=1))
        worksheet = sample(passages=(Passage("Jagung", body),), entries=entries)
        pages = page_texts(render(worksheet))
        for heading, first in (("I.PilihanGanda", 0), ("II.Benar–Salah", 10), ("III.Isian", 15)):
            (page,) = (text for text in pages if re.search(rf"(?<!I){re.escape(heading)}", text))
            assert squeezed(ITEMS[first].stem) in page


def test_the_same_worksheet_gives_the_same_bytes(both):
    assert render(sample(sheets=Sheets.PUPIL_AND_KEY)) == both


def test_threads_do_not_disturb_each_other():
    worksheets = [sample(title=f"Latihan {i}") for i in range(6)]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(render, worksheets)) == [render(worksheet) for worksheet in worksheets]


def test_the_qr_code_is_printed_module_by_module():
    code = qr_code(sample().join_url)
    scale = 300 / 72
    picture = subprocess.run(
        ["pdftoppm", "-gray", "-r", "300", "-f", "1", "-l", "1", "-"], input=render(sample()), capture_output=True
    ).stdout
    magic, size, _, pixels = picture.split(b"\n", 3)
    assert magic == b"P5"
    width, height = map(int, size.split())
    left = width - (SIDE + code.size) * scale
    top = height - (10 * 72 / 25.4 + code.size) * scale
    module = code.size * scale / code.modules
    printed = {
        (x, y)
        for y in range(code.modules)
        for x in range(code.modules)
        if pixels[int(top + (y + 0.5) * module) * width + int(left + (x + 0.5) * module)] < 128
    }
    assert printed == {(x + i, y) for x, y, length in code.stretches for i in range(length)}


def test_signs_of_markup_are_printed_as_they_are():
    stem = "Mana yang benar: <b>5 < 6 & 7 > 3</b> &amp; (a\\b)?"
    worksheet = sample(title="A & B <i>", entries=(Entry(1, Item(Form.SHORT_ANSWER, Kind.WHAT, stem, ("5 < 6",))),))
    text = "".join(page_texts(render(worksheet)))
    assert squeezed(stem) in text
    assert "A&B<i>" in text


def test_characters_that_no_font_has_are_shown_and_named_on_the_key():
    item = Item(Form.SHORT_ANSWER, Kind.WHAT, "Apa \U0001f9d1\x00 itu?", ("ya",))
    worksheet = sample(entries=(Entry(1, item),), sheets=Sheets.PUPIL_AND_KEY)
    pupil, key = ("".join(pages) for pages in _pages(render(worksheet)))
    assert "Apa��itu?" in pupil
    assert "U+0000,U+1F9D1" in key
    assert unprintable(worksheet) == ("\x00", "\U0001f9d1")


def test_the_sample_can_be_printed_whole():
    assert unprintable(sample()) == ()


def test_known_fields_are_printed_and_unknown_ones_left_to_write():
    text = page_texts(render(sample()))[0]
    assert text.startswith(
        "SMPNegeri4KalisariLatihanMemahamiBacaan"
        "MataPelajaran:BahasaIndonesiaKelas/Semester:VIII/1TahunPelajaran:Hari/Tanggal:AlokasiWaktu:60menit"
        "Nama:Kelas:No.Absen:NilaiBacalah"
    )
    nameless = page_texts(render(sample(school=" ")))[0]
    assert nameless.startswith("LatihanMemahamiBacaanMataPelajaran:")
    assert "60menitSekolah:Nama:" in nameless


def test_the_footer_says_which_quiz_and_page_this_is(both):
    pupil, key = _pages(both)
    for label, pages in (("Halaman", pupil), ("Kunci·Halaman", key)):
        for number, text in enumerate(pages, start=1):
            assert "KodeGULA-7K2·Versi1.0·http://192.168.1.20:8000/k/GULA7K2" in text
            assert f"{label}{number}dari{len(pages)}" in text


def test_points_that_differ_are_given_with_each_question():
    entries = (
        Entry(1, ITEMS[0], Decimal("2.50")),
        Entry(2, ITEMS[2], Decimal(1)),
        Entry(3, ITEMS[10], Decimal("3.00")),
    )
    text = "".join(page_texts(render(sample(entries=entries, sheets=Sheets.PUPIL_AND_KEY))))
    assert "KoperasiNiraLestari?(skor2,5)" in text
    assert "....(skor1)" in text
    assert text.count("Skortiapsoal:3") == 1
    assert "Skormaksimum:6,5." in text


def test_numbers_that_differ_from_the_screen_are_both_on_the_key():
    entries = (Entry(1, ITEMS[15]), Entry(2, ITEMS[0]))
    text = "".join(page_texts(render(sample(entries=entries, sheets=Sheets.KEY))))
    assert "Angkadalamkurungdikolom" in text
    assert "1D.Sulastri" in text
    assert re.search(r"1D\.Sulastri.*\(2\).*2" + "2012", text)


def test_each_passage_is_followed_by_its_questions():
    second = Passage("Jeruk", "Ani membeli jeruk. Ia pulang pada sore hari.")
    entries = (
        Entry(1, Item(Form.SHORT_ANSWER, Kind.WHAT, "Apa yang dibeli Ani?", ("jeruk",)), passage=1),
        Entry(2, ITEMS[0]),
    )
    text = "".join(page_texts(render(sample(passages=(PASSAGE, second), entries=entries))))
    parts = (
        "Teks 1. Bacalah teks berikut untuk menjawab soal nomor 1!",
        "I. Pilihan Ganda",
        "Teks 2. Bacalah teks berikut untuk menjawab soal nomor 2!",
        "II. Isian",
        "Apa yang dibeli Ani?",
    )
    assert _positions(text, parts) == sorted(_positions(text, parts))


def test_a_worksheet_without_questions_is_only_its_text():
    pdf = render(Worksheet("Bacaan", "K", "1.0", (PASSAGE,), (), sheets=Sheets.PUPIL_AND_KEY))
    pupil, key = ("".join(pages) for pages in _pages(pdf))
    assert "Bacalahteksberikut!" in pupil
    assert "Skormaksimum:0." in key
