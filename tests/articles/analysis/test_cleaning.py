"""What a news site puts around an article is set aside, and not a word of the article is lost."""

import os
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.analysis.cleaning import Cleaned, clean, normalise, read_date
from articles.analysis.indonesian.furniture import DATELINES, LINES, PIECES, Part

SHARED = Path(os.environ.get("PAHAMI_SHARED", Path(__file__).resolve().parents[4] / "shared"))

FIRST = "Warga Desa Karanganyar memanen padi bersama-sama pada hari Sabtu."
SECOND = "Panen itu menghasilkan 12 ton gabah dari sawah seluas dua hektare."
THIRD = "Kepala desa berharap musim tanam berikutnya lebih baik lagi."
PASTED = f"""Beranda > Daerah
Warga Karanganyar Panen Raya
Sabtu, 5 Maret 2022 10:15 WIB
Penulis: Ratna Dewi
Editor: Sari Nuraini
WARTADESA.COM, BANYUMAS - {FIRST}
Baca juga: Kopi Lereng Gunung Diminati
{SECOND}

ADVERTISEMENT
{THIRD} (rdw/ant)
Tag: panen, padi
"""


@pytest.mark.parametrize("rule", [r for r in LINES if r.part is not Part.TITLE], ids=lambda rule: rule.example)
def test_each_line_rule_sets_its_example_aside(rule):
    cleaned = clean(f"{FIRST}\n{SECOND}\n{rule.example}\n{THIRD}")
    assert (cleaned.body, cleaned.furniture) == (f"{FIRST}\n{SECOND}\n{THIRD}", (rule.example,))


@pytest.mark.parametrize("rule", PIECES, ids=lambda rule: rule.example)
def test_each_piece_rule_cuts_its_example_from_a_line(rule):
    cleaned = clean(f"{FIRST}\n{SECOND} {rule.example.strip()}")
    assert (cleaned.body, cleaned.furniture) == (f"{FIRST}\n{SECOND}", (rule.example.strip(),))


@pytest.mark.parametrize("rule", DATELINES, ids=lambda rule: rule.example)
def test_each_dateline_is_cut_from_the_first_sentence(rule):
    cleaned = clean(f"{rule.example}{FIRST}\n{SECOND}")
    assert (cleaned.body, cleaned.furniture) == (f"{FIRST}\n{SECOND}", (rule.example.strip(),))


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("WARTADESA.COM - ", "WARTADESA.COM"),
        ("WARTADESA.com – ", "WARTADESA.com"),
        ("Jakarta, CNN Indonesia -- ", "CNN Indonesia"),
        ("Jakarta, Kompas - ", "Kompas"),
        ("JAKARTA, WARTADESA.com - ", "WARTADESA.com"),
        ("Jakarta (ANTARA) - ", "ANTARA"),
        ("Semarang - ", ""),
    ],
)
def test_the_outlet_of_a_dateline_is_the_source(dateline, source):
    assert clean(dateline + FIRST + "\n" + SECOND).source == source


def test_a_pasted_page_becomes_a_reading_and_what_is_known_about_it():
    assert clean(PASTED) == Cleaned(
        title="Warga Karanganyar Panen Raya",
        body=f"{FIRST}\n{SECOND}\n{THIRD}",
        byline="Ratna Dewi",
        source="WARTADESA.COM",
        published=date(2022, 3, 5),
        furniture=(
            "Beranda > Daerah",
            "Sabtu, 5 Maret 2022 10:15 WIB",
            "Penulis: Ratna Dewi",
            "Editor: Sari Nuraini",
            "WARTADESA.COM, BANYUMAS -",
            "Baca juga: Kopi Lereng Gunung Diminati",
            "ADVERTISEMENT",
            "(rdw/ant)",
            "Tag: panen, padi",
        ),
    )


def test_a_clean_text_stays_as_it_is():
    body = f"{FIRST}\n{SECOND}\n{THIRD}"
    assert clean(body) == Cleaned(title="", body=body)


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga buku lain di perpustakaan agar wawasanmu makin luas.",
        "Editor film itu bekerja sampai larut malam di studionya.",
        "Foto itu diambil oleh ayah pada tahun 1998.",
        "Wartawan: Bagaimana perasaan Anda setelah menang?",
        "Ikuti petunjuk pada kemasan sebelum memakai obat itu.",
        "Mereka tiba pada Rabu, 13 September 2023.",
        "Iklan itu menarik perhatian banyak orang di pasar.",
        "KRI-513 berlayar ke utara sejak pagi.",
        "DPR - Pemerintah menyepakati anggaran baru tahun ini.",
        "Kecepatan kereta itu 300 (km/jam).",
    ],
)
def test_a_sentence_that_only_looks_like_furniture_stays(line):
    assert clean(f"{FIRST}\n{line}\n{SECOND}") == Cleaned(title="", body=f"{FIRST}\n{line}\n{SECOND}")


def test_a_long_paragraph_is_never_wholly_furniture():
    line = "Tag: " + "padi, " * 120
    assert clean(f"{FIRST}\n{line}").body == f"{FIRST}\n{line.strip()}"


def test_a_dateline_deep_in_the_text_is_part_of_it():
    body = "\n".join([FIRST, SECOND, THIRD, "Semarang - Solo dihubungkan oleh jalan tol sejak lama."])
    assert clean(body).body == body


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Panen Raya di Karanganyar", "Panen Raya di Karanganyar"),
        ("Mengapa Daun Padi Menguning?", "Mengapa Daun Padi Menguning?"),
        ("Simak Cara Petani Menanam Padi", "Simak Cara Petani Menanam Padi"),
        ("Mengapa daun padi di sawah kami menguning?", ""),
        ("Pagi itu langit cerah.", ""),
        ("Petani berkata:", ""),
        ("kata " * 21, ""),
    ],
)
def test_the_first_line_is_a_title_only_where_it_looks_like_one(line, title):
    assert clean(f"{line}\n{FIRST}\n{SECOND}\n{THIRD}").title == title


def test_a_first_line_with_nothing_longer_after_it_is_no_title():
    assert clean("Panen raya di desa kami\nPadi menguning") == Cleaned("", "Panen raya di desa kami\nPadi menguning")


def test_a_worksheets_heading_names_the_title_and_the_source():
    cleaned = clean(f"Judul: Panen Raya\nSumber: Bacaan Desa (edisi 4.0)\nKelas: 7\n\n{FIRST}\n{SECOND}")
    assert cleaned == Cleaned(
        title="Panen Raya",
        body=f"{FIRST}\n{SECOND}",
        source="Bacaan Desa (edisi 4.0)",
        furniture=("Judul:", "Sumber: Bacaan Desa (edisi 4.0)", "Kelas: 7"),
    )


def test_a_title_that_stands_twice_is_kept_once():
    cleaned = clean(f"Panen Raya\nPanen Raya\n{FIRST}")
    assert cleaned == Cleaned(title="Panen Raya", body=FIRST, furniture=("Panen Raya",))


@pytest.mark.parametrize(
    ("lead", "kept", "dropped"),
    [
        (FIRST, FIRST, FIRST),
        (FIRST.replace("bersama-sama", "bersama"), FIRST.replace("bersama-sama", "bersama"), FIRST),
        ("Warga Desa Karanganyar memanen padi ...", FIRST, "Warga Desa Karanganyar memanen padi ..."),
        (FIRST.rstrip("."), FIRST, FIRST.rstrip(".")),
    ],
    ids=["equal", "nearly equal", "cut short", "without its full stop"],
)
def test_a_lead_that_is_repeated_is_kept_once_and_whole(lead, kept, dropped):
    cleaned = clean(f"Panen Raya\n{lead}\nKOMPAS.com - {FIRST}\n{SECOND}\n{THIRD}")
    assert cleaned.body == f"{kept}\n{SECOND}\n{THIRD}"
    assert cleaned.furniture == ("KOMPAS.com -", dropped)


def test_paragraphs_that_differ_in_a_figure_both_stay():
    body = "\n".join(
        f"Pada tahun {year} penduduk desa itu hidup dari bertani padi dan berternak kambing." for year in (2010, 2020)
    )
    assert clean(body).body == body


def test_a_refrain_stays():
    body = f"{FIRST}\nAyo, ayo, kita panen!\n{SECOND}\nAyo, ayo, kita panen!"
    assert clean(body).body == body


def test_titles_under_a_heading_go_with_it():
    cleaned = clean(f"{FIRST}\nPILIHAN REDAKSI\nKopi Lereng Gunung\nPasar Pagi Ramai Lagi\n{SECOND}")
    assert cleaned.body == f"{FIRST}\n{SECOND}"
    assert cleaned.furniture == ("PILIHAN REDAKSI", "Kopi Lereng Gunung", "Pasar Pagi Ramai Lagi")


def test_baca_juga_takes_one_title_with_it():
    cleaned = clean(f"{FIRST}\nBaca juga:\nKopi Lereng Gunung\n{SECOND}")
    assert (cleaned.body, cleaned.furniture) == (f"{FIRST}\n{SECOND}", ("Baca juga:", "Kopi Lereng Gunung"))


def test_several_authors_are_named_together_and_the_first_date_wins():
    cleaned = clean(
        f"{FIRST}\nPenulis: Ratna Dewi\nReporter: Bagas Prakoso\nTayang: 5 Mar 2022\nDiperbarui: 6 Maret 2022\n"
        "Tanggal: 7 Maret 2022\nSumber: Majalah Desa\nSumber: Radio Desa"
    )
    assert (cleaned.byline, cleaned.published, cleaned.source) == (
        "Ratna Dewi, Bagas Prakoso",
        date(2022, 3, 5),
        "Majalah Desa",
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("13 September 2023", date(2023, 9, 13)),
        ("3 Sept 2023", date(2023, 9, 3)),
        ("13/09/2023", date(2023, 9, 13)),
        ("2023-09-13", date(2023, 9, 13)),
        ("September 13, 2023", date(2023, 9, 13)),
        ("31 Februari 2023", None),
    ],
)
def test_dates_are_read_as_they_are_written(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("satu\r\ndua\rtiga\n\n\nempat", "satu\ndua\ntiga\nempat"),
        (" satu\u00a0 dua\t tiga ", "satu dua tiga"),
        ("sa\u00adtu\u200b \ufeffdua", "satu dua"),
        ("satu\u2028dua\x0ctiga", "satu\ndua\ntiga"),
        ("cafe\u0301", "café"),
        (" \n\n ", ""),
    ],
)
def test_normalise_keeps_words_and_paragraphs(raw, text):
    assert normalise(raw) == text


def test_lines_broken_at_a_margin_become_paragraphs_again():
    wrapped = """Warga Desa Karanganyar memanen padi bersama-sama pada hari
Sabtu. Panen itu menghasilkan 12 ton gabah dari sawah seluas
dua hektare, lebih banyak daripada panen tahun sebelumnya.

Kepala desa berharap musim tanam berikutnya lebih baik lagi,
karena saluran air yang baru sudah selesai dibangun oleh
warga.
Penulis: Ratna Dewi"""
    assert normalise(wrapped).split("\n") == [
        f"{FIRST} Panen itu menghasilkan 12 ton gabah dari sawah seluas dua hektare, lebih banyak daripada panen tahun "
        "sebelumnya.",
        "Kepala desa berharap musim tanam berikutnya lebih baik lagi, karena saluran air yang baru sudah selesai "
        "dibangun oleh warga.",
        "Penulis: Ratna Dewi",
    ]


PARTS = [*(rule.example for rule in (*LINES, *DATELINES, *PIECES)), *PASTED.splitlines(), FIRST, "Panen Raya", "", " "]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=60), max_size=12).map("\n".join))
def test_nothing_is_lost(raw):
    cleaned = clean(raw)
    found = " ".join([cleaned.title, cleaned.body, *cleaned.furniture])
    assert Counter(re.sub(r"\s", "", found)) == Counter(re.sub(r"\s", "", normalise(raw)))


@pytest.mark.shared
def test_a_real_article_is_read_without_its_furniture():
    path = SHARED / "articles" / "kim-jong-un-rusia.txt"
    if not path.exists():
        pytest.skip("the texts beside the project (PAHAMI_SHARED) are not here")
    lines = normalise(path.read_text(encoding="utf-8")).split("\n")
    cleaned = clean("\n".join(lines))
    noise = ("Penulis:", "Editor:", "Baca juga:", "(Tribunnews.com/", "Artikel Lain")
    reading = [line for line in lines[1:] if not line.startswith((*noise, "TRIBUNNEWS.COM"))]
    assert (cleaned.title, cleaned.body) == (lines[0], "\n".join(reading))
    assert (cleaned.byline, cleaned.source) == (lines[2].removeprefix("Penulis: "), "TRIBUNNEWS.COM")
    assert cleaned.published is None
