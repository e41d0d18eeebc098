from itertools import pairwise

import pytest

from articles.analysis.analyse import tagged_sentences
from articles.analysis.document import Label
from articles.analysis.mentions import find_names
from articles.analysis.names import is_headline

PER, ORG, LOC = Label.PERSON, Label.ORGANISATION, Label.LOCATION
PRODUCT, EVENT, WORK = Label.PRODUCT, Label.EVENT, Label.WORK


def names(text):
    return [(name.of(text), name.label) for name in find_names(text, tagged_sentences(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Presiden Joko Widodo tiba di Surabaya.", [("Joko Widodo", PER), ("Surabaya", LOC)]),
        ("Mereka naik kereta dari Kota Bandung.", [("Kota Bandung", LOC)]),
        ("Kapal itu berlabuh di Pulau Rote.", [("Pulau Rote", LOC)]),
        ("Ia belajar di Universitas Gadjah Mada.", [("Universitas Gadjah Mada", ORG)]),
        ("Warga mengungsi ke pelabuhan Tanjung Priok.", [("Tanjung Priok", LOC)]),
        ("Ia pernah tinggal di Amerika Serikat.", [("Amerika Serikat", LOC)]),
        ("Pangeran Diponegoro memimpin perang itu.", [("Pangeran Diponegoro", PER)]),
        ("Berita itu dikutip dari Aljazeera.", [("Aljazeera", ORG)]),
        ("Pesawat mendarat di Bandara Soekarno-Hatta.", [("Bandara Soekarno-Hatta", LOC)]),
        ("Wali Kota Bandung Hadi Wijaya meresmikan taman.", [("Bandung", LOC), ("Hadi Wijaya", PER)]),
    ],
)
def test_the_name_alone(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pesawat pengebom Tu-160 terbang rendah.", ("Tu-160", PRODUCT)),
        ("Mereka naik Boeing 737-200 kemarin.", ("Boeing 737-200", PRODUCT)),
        ("Latihan itu diikuti KRI Nanggala-402 di laut.", ("KRI Nanggala-402", PRODUCT)),
        ("Para ahli mengendalikan satelit GRACE-FO dari darat.", ("GRACE-FO", PRODUCT)),
        ("Kedua pihak menaati Perjanjian Renville sejak itu.", ("Perjanjian Renville", EVENT)),
        ("Ia meraih emas dalam Olimpiade Tokyo 2020 lalu.", ("Olimpiade Tokyo 2020", EVENT)),
        ("Kami menonton film “Anak Rimba” di sekolah.", ("Anak Rimba", WORK)),
        ("Ia menulis buku berjudul 'Pulang ke Desa' tahun lalu.", ("Pulang ke Desa", WORK)),
        ("Ani membaca novel Langit Senja setiap malam.", ("Langit Senja", WORK)),
    ],
)
def test_designations(text, expected):
    assert expected in names(text)


@pytest.mark.parametrize("text", ["Kasus COVID-19 menurun.", "Tim U-23 menang.", "Pada hari H-1 jalan ramai."])
def test_letters_and_numbers_that_designate_nothing(text):
    assert [name for name in names(text) if name[1] is PRODUCT] == []


def test_weekdays_are_no_events():
    assert names("Pada Hari Senin murid-murid berupacara.") == []


def test_a_part_of_a_known_name_is_the_same_kind_of_name():
    text = "Bupati Ketut Lanang Jaya membuka acara itu.\nKemudian Lanang pulang, dan Jaya menutup pintu."
    assert names(text)[0] == ("Ketut Lanang Jaya", PER)
    assert ("Jaya", PER) in names(text)


def test_a_headline_glues_nothing_to_a_name():
    text = (
        "Joko Widodo Kembali Kunjungi Pasar Lama\n"
        "Presiden Joko Widodo berbicara dengan pedagang.\n"
        "Setelah itu Joko Widodo makan siang bersama warga."
    )
    assert [name for name in names(text) if name[1] is PER] == [("Joko Widodo", PER)] * 3


def test_the_currency_of_a_country_is_no_place():
    assert names("Harga mesin itu 5 juta dollar AS.") == []


def test_short_forms_of_common_nouns_are_no_names():
    text = "Pemerintah mencabut hak pengusahaan hutan (HPH) di Jambi. Menurut warga, HPH itu merusak sungai."
    assert names(text) == [("Jambi", LOC)]


def test_a_common_word_with_the_capital_of_its_sentence_is_no_name():
    assert names("Penyu bertelur di pantai itu.") == []


def test_the_office_and_its_holder_are_two_names():
    text = "Kepala Dinas Pariwisata Kabupaten Kerinci Anizar berbicara di Jakarta."
    assert ("Anizar", PER) in names(text)


def test_a_country_before_a_person_belongs_to_the_title():
    text = "Perdana Menteri Thailand Thaksin Sinawatra dan Menteri Luar Negeri AS Condoleezza Rice hadir."
    assert names(text) == [
        ("Thailand", LOC),
        ("Thaksin Sinawatra", PER),
        ("AS", LOC),
        ("Condoleezza Rice", PER),
    ]


def test_names_never_overlap():
    text = "Presiden Joko Widodo menonton film “Kota Bandung” di Kota Bandung, Jawa Barat, Indonesia."
    found = find_names(text, tagged_sentences(text))
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_headlines():
    title, short, prose = tagged_sentences(
        "Warga Desa Lereng Merapi Panen Cabai Merah\nPanen Raya\nWarga desa itu panen cabai merah sejak pagi."
    )
    assert [is_headline(title), is_headline(short), is_headline(prose)] == [True, False, False]
