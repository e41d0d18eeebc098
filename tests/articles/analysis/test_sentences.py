import pytest

from articles.analysis.document import Span
from articles.analysis.sentences import paragraphs, sentences


def split(text):
    return [sentence.of(text) for paragraph in paragraphs(text) for sentence in sentences(text, paragraph)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rapat itu dihadiri Letjen. Sergei dan dua perwira lain.",
        "Rumahnya terletak di Jl. Melati No. 5 Bandung.",
        "Anggaran sebesar Rp14,6 T sudah disetujui.",
        "Jaraknya 4.000 mil dari ibu kota.",
        "Pasar itu dibuka lagi pada Minggu (17/9/2023) pukul 09.30 WIB.",
        "Gambar itu ada di hlm. 3 buku pelajaran.",
        "Panitia mengundang Letjen. X dan Prof. Dr. Budi ke acara itu.",
        "Pidato itu dibacakan oleh B. J. Santoso di aula.",
        "“Kami siap berangkat!” kata kapten kapal itu.",
        "“Benarkah?” tanya Ani kepada gurunya.",
    ],
)
def test_one_sentence_stays_one(sentence):
    assert split(sentence) == [sentence]


def test_sentences_of_a_paragraph():
    text = "Hujan turun sejak pagi. Jalan desa tergenang air! Apakah banjir akan datang? Warga menunggu."
    assert split(text) == [
        "Hujan turun sejak pagi.",
        "Jalan desa tergenang air!",
        "Apakah banjir akan datang?",
        "Warga menunggu.",
    ]


def test_a_line_break_always_ends_a_sentence():
    assert split("Panen Raya di Desa\nPetani memanen padi\r\n\n  Mereka gembira.  ") == [
        "Panen Raya di Desa",
        "Petani memanen padi",
        "Mereka gembira.",
    ]


def test_blank_lines_are_no_paragraphs_and_blanks_around_a_line_are_left_out():
    text = "\n  Satu. \n \n\nDua."
    assert list(paragraphs(text)) == [Span(3, 8), Span(13, 17)]


def test_an_empty_text_has_none():
    assert split(" \n\t") == []


def test_an_abbreviated_number_ends_a_sentence_before_a_word():
    assert split("Dia menjawab no. Kami pulang.") == ["Dia menjawab no.", "Kami pulang."]
