"""What newspaper type does to a text: datelines glued to the sentence, hyphens for dashes, torn numbers."""

import pytest

from articles.analysis.analyse import analyse, tagged_sentences
from articles.analysis.datelines import first_word
from articles.analysis.document import Label
from articles.analysis.expressions import expressions
from articles.analysis.tokens import whole
from tests.articles.analysis.test_clauses import told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ambon, Kompas-Penanaman bakau dimulai.", "Penanaman"),
        ("ambon, senin-Menteri itu tiba.", "Menteri"),
        ("AMBON, KOMPAS - Warga menanam bakau.", "Warga"),
        ("Senin-Jumat warga menanam bakau.", "Senin"),
        ("Minggu-minggu ini warga menanam bakau.", "Minggu-minggu"),
        ("Warga menanam bakau.", "Warga"),
    ],
)
def test_the_first_word_stands_behind_the_dateline(text, first):
    (sentence,) = tagged_sentences(text)
    assert first_word(sentence.tokens).text == first


def test_no_name_reaches_over_the_dash_of_a_dateline():
    document = analyse("Ambon, senin-Menteri Kelautan Rian Latu tiba di pelabuhan itu.")
    assert [role.of(document.text) for role in document.roles] == ["Menteri Kelautan"]
    assert [(e.name, e.label) for e in document.entities] == [("Ambon", Label.LOCATION), ("Rian Latu", Label.PERSON)]


def test_a_verb_with_a_capital_is_a_verb():
    assert told("Ambon, Kompas-Memperingati Hari Laut, Yayasan Bahari Timur mengundang penyelam Rian Latu.") == [
        ("Memperingati", {"subject": "Yayasan Bahari Timur", "object": "Hari Laut"}),
        ("mengundang", {"subject": "Yayasan Bahari Timur", "object": "penyelam Rian Latu"}),
    ]


def test_a_capital_that_only_the_dateline_makes_is_no_name():
    document = analyse("Ambon, Kompas-Bakau ditanam warga. Menurut warga, bakau menahan ombak.")
    assert "Bakau" not in [entity.name for entity in document.entities]


DASHED = [
    (
        "Yayasan Bahari mengundang Maria Lestari-guru besar dari Universitas Ambon-yang berhasil memetakan karang.",
        [
            ("mengundang", {"subject": "Yayasan Bahari", "object": "Maria Lestari"}),
            ("berhasil memetakan", {"antecedent": "Maria Lestari", "object": "karang"}),
        ],
    ),
    (
        "Bandung – kota kembang – menjadi tuan rumah kongres.",
        [("menjadi", {"subject": "Bandung", "complement": "tuan rumah kongres"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DASHED)
def test_an_aside_between_dashes_is_no_part_of_the_sentence(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Guru-guru itu pulang.",
        "Kerja sama Asia-Pasifik dibahas di Solo.",
        "Aksi tembak-menembak itu usai.",
        "Kereta Jakarta-Solo tiba.",
    ],
)
def test_a_hyphen_inside_a_word_parts_nothing(text):
    (sentence,) = tagged_sentences(text)
    assert "-" not in [token.text for token in sentence.tokens]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Produksi naik menjadi 3, 9 juta ton.", ["3, 9 juta ton"]),
        ("Terumbu karang itu seluas 10, 08 km2.", ["10, 08 km2"]),
        ("Gunung itu setinggi 1. 000 meter.", ["1. 000 meter"]),
        ("Harga naik dari 3, 7 dollar AS menjadi 4, 5 dollar AS.", ["3, 7 dollar AS", "4, 5 dollar AS"]),
        ("Pada tahun 2004, 20 ton beras dibagikan.", ["tahun 2004", "20 ton"]),
        ("Siswa kelas 3, 10 orang, pulang.", ["10 orang"]),
    ],
)
def test_a_torn_number_is_one(text, values):
    sentences = tagged_sentences(text)
    assert [value.of(text) for value in expressions(text, sentences)] == values
    assert len(sentences) == 1


def test_a_torn_number_is_read_without_its_blank():
    assert whole("3, 9") == "3,9"


@pytest.mark.parametrize(
    "text",
    [
        "Demak, Kabar Melati - Menteri Sosial Ratna meninjau lokasi banjir.",
        "Kota Solo, Warta Senja – Menteri Sosial Ratna meninjau lokasi banjir.",
    ],
)
def test_a_paper_on_no_list_is_parted_from_the_sentence_too(text):
    subjects = [clause.subject.of(text) for clause in analyse(text).clauses if clause.subject]
    assert subjects == ["Menteri Sosial Ratna"]
