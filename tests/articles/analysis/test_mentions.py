from itertools import pairwise

import pytest

from articles.analysis.analyse import tagged_sentences
from articles.analysis.document import Label, Sentence, Token
from articles.analysis.mentions import _missed, _People, find_names
from articles.analysis.names import Name, is_headline
from articles.analysis.shaping import capitalised_parts, shaped

PER, ORG, LOC = Label.PERSON, Label.ORGANISATION, Label.LOCATION


def names(text):
    return [(name.of(text), name.label) for name in find_names(text, tagged_sentences(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Presiden Joko Widodo tiba di Surabaya.", [("Joko Widodo", PER), ("Surabaya", LOC)]),
        ("Mereka naik kereta dari Kota Bandung.", [("Kota Bandung", LOC)]),
        ("Dusun Cikole meraih juara pertama.", [("Dusun Cikole", LOC)]),
        ("Kapal itu berlabuh di Pulau Rote.", [("Pulau Rote", LOC)]),
        ("Ia belajar di Universitas Gadjah Mada.", [("Universitas Gadjah Mada", ORG)]),
        ("Warga mengungsi ke pelabuhan Tanjung Priok.", [("Tanjung Priok", LOC)]),
        ("Mereka berlayar ke Timur Jauh.", [("Timur Jauh", LOC)]),
        ("Ia pernah tinggal di Amerika Serikat.", [("Amerika Serikat", LOC)]),
        ("Pangeran Diponegoro memimpin perang itu.", [("Pangeran Diponegoro", PER)]),
        ("Berita itu dikutip dari Aljazeera.", [("Aljazeera", ORG)]),
        ("Pesawat mendarat di Bandara Soekarno-Hatta.", [("Bandara Soekarno-Hatta", LOC)]),
        ("Wali Kota Bandung Hadi Wijaya meresmikan taman.", [("Bandung", LOC), ("Hadi Wijaya", PER)]),
    ],
)
def test_the_name_alone(text, expected):
    assert names(text) == expected


def test_a_name_that_begins_with_a_part_of_the_world_is_a_place():
    assert {label for _, label in names("Mengutip siaran itu, ia pergi ke Timur Jauh Rusia dengan kereta.")} == {LOC}


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


def test_a_word_that_the_text_also_writes_small_is_no_name():
    assert names("Para penjaga melepas tukik ke laut. Tukik itu berenang menjauh.") == []


def test_an_unknown_name_behind_di_is_a_place():
    assert ("Komsoprim-on-Amur", LOC) in names("Mereka melihat sebuah pabrik tua di Komsoprim-on-Amur lalu pulang.")


def test_a_word_that_begins_events_is_none_alone():
    assert names("Para atlet berangkat ke Olimpiade dengan gembira.") == []


def test_a_series_that_names_products_is_no_person():
    text = "Satelit Palapa A1 mengorbit bumi. Menurut para ahli, Palapa bekerja dengan baik."
    assert {label for name, label in names(text) if name.startswith("Palapa")} == {Label.PRODUCT}


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


def token_row(words, tags=None):
    """Tokens one blank apart, nouns unless ``tags`` says otherwise."""
    at, row = 0, []
    for number, word in enumerate(words.split()):
        row.append(Token(at, at + len(word), word, tags.split()[number] if tags else "PROPN"))
        at += len(word) + 1
    return words, row


def shape(words, start, end, label):
    text, row = token_row(words)
    return [(name.of(text), name.label) for name in shaped(row, start, end, label)]


@pytest.mark.parametrize(
    ("words", "start", "end", "label", "expected"),
    [
        ("Presiden Ani Lubis", 0, 3, PER, [("Ani Lubis", PER)]),
        ("Presiden datang", 0, 1, PER, []),
        ("Ani Lubis PhD", 0, 3, PER, [("Ani Lubis", PER)]),
        ("Ratu Ani berkata", 1, 2, PER, [("Ratu Ani", PER)]),
        ("Stadion Ani Lubis", 1, 3, PER, [("Stadion Ani Lubis", LOC)]),
        ("Yayasan Ani Lubis", 1, 3, PER, [("Yayasan Ani Lubis", ORG)]),
        ("Menteri Thailand Somchai Wong", 1, 4, PER, [("Thailand", LOC), ("Somchai Wong", PER)]),
        ("Menteri Thailand Somchai Wong", 1, 4, LOC, [("Thailand", LOC), ("Somchai Wong", PER)]),
        ("Menteri Korea Selatan", 1, 3, LOC, [("Korea Selatan", LOC)]),
        ("rumah Presiden Ani", 1, 3, LOC, [("Ani", PER)]),
        ("pelabuhan antariksa Merak )", 0, 4, LOC, [("Merak", LOC)]),
        ("di Kota Malang", 2, 3, LOC, [("Kota Malang", LOC)]),
        ("Wali Kota Malang", 1, 3, LOC, [("Malang", LOC)]),
        ("Wali Kota Malang", 2, 3, LOC, [("Malang", LOC)]),
        ("kampus Universitas Malang", 0, 3, LOC, [("Universitas Malang", ORG)]),
        (
            "Kepala Dinas Air Kabupaten Kerinci Anizar",
            1,
            6,
            ORG,
            [("Dinas Air Kabupaten Kerinci", ORG), ("Anizar", PER)],
        ),
        ("Ketua DPD RI Budi Siregar", 1, 5, ORG, [("DPD RI", ORG), ("Budi Siregar", PER)]),
        ("Menteri Badan Usaha Negara Dewi Siregar", 1, 6, ORG, [("Badan Usaha Negara", ORG), ("Dewi Siregar", PER)]),
        ("Ketua Yayasan Budi Siregar", 1, 4, ORG, [("Yayasan Budi Siregar", ORG)]),
        ("Gedung DPD RI Budi Siregar", 1, 5, ORG, [("DPD RI Budi Siregar", ORG)]),
        ("Ketua PSSI Ani Lubis", 1, 4, PER, [("PSSI", ORG), ("Ani Lubis", PER)]),
        ("Ketua KRT Ani Lubis", 1, 4, PER, [("KRT Ani Lubis", PER)]),
        ("Ketua BJ Lubis", 1, 3, PER, [("BJ Lubis", PER)]),
        ("Dinas Air Kabupaten Kerinci Anizar", 0, 5, ORG, [("Dinas Air Kabupaten Kerinci Anizar", ORG)]),
        ("petenis kelahiran Malang", 2, 3, PER, [("Malang", LOC)]),
        ("Universitas Malang Dr", 0, 3, ORG, [("Universitas Malang", ORG)]),
        ("Goa Lawa", 0, 2, PER, [("Goa Lawa", LOC)]),
        ("Dinasti Syailendra", 0, 2, PER, [("Dinasti Syailendra", ORG)]),
        ("Kerajaan Majapahit", 1, 2, LOC, [("Kerajaan Majapahit", ORG)]),
        ("( - )", 0, 3, ORG, []),
        ("yang ada", 0, 2, ORG, []),
    ],
)
def test_from_labelled_words_to_the_name(words, start, end, label, expected):
    assert shape(words, start, end, label) == expected


def test_lower_case_words_and_brackets_part_names():
    _, row = token_row("Bahrain kelahiran Maroko dan Mesir ( Kairo")
    assert list(capitalised_parts(row, 0, len(row))) == [(0, 1), (2, 5), (6, 7)]


def test_weekdays_part_names():
    _, row = token_row("AS Kamis ( Amman Ahad")
    assert list(capitalised_parts(row, 0, len(row))) == [(0, 1), (3, 4)]


def test_a_known_name_is_found_inside_a_glued_one():
    text = (
        "Joko Widodo tiba di pasar itu.\nMenurut Joko Widodo, pasar itu ramai.\n"
        "Artikel Lain Terkait Joko Widodo, Pasar Lama, Harga Beras Naik"
    )
    assert [name for name in names(text) if name[1] is PER] == [("Joko Widodo", PER)] * 3


def test_a_place_word_with_its_name_is_a_place_but_not_in_a_headline():
    assert ("Goa Lawa", LOC) in names("Kami masuk ke Goa Lawa kemarin.")
    assert ("Taman Kota Bersih Lagi", LOC) not in names("Warga Senang Taman Kota Bersih Lagi Hari Ini")


def person_names(*names):
    """A text in which each of the names stands once, and the people it makes known."""
    text = ". ".join(names)
    found, at = [], 0
    for name in names:
        at = text.index(name, at)
        found.append(Name(at, at + len(name), PER))
    sentence = Sentence(0, len(text), 0, 0, ())
    return _People.known(text, [sentence], [found])


@pytest.mark.parametrize(
    ("text", "start", "end", "label", "expected"),
    [
        ("Ani Sri Lubis pergi", 0, 3, LOC, ("Ani Sri Lubis", PER)),
        ("Ani Sri Lubisan pergi", 0, 3, LOC, ("Ani", PER)),
        ("Lubis pergi", 0, 5, ORG, ("Lubis", PER)),
        ("Sri pergi", 0, 3, ORG, ("Sri", ORG)),
        ("Jakarta ramai", 0, 7, LOC, ("Jakarta", LOC)),
        ("Kabar Ani Sri Lubis hari ini", 0, 19, PER, ("Ani Sri Lubis", PER)),
    ],
)
def test_names_are_mended_by_the_people_of_the_text(text, start, end, label, expected):
    mended = person_names("Ani Sri Lubis", "Ani Sri Lubis").mend(text, Name(start, end, label))
    assert (mended.of(text), mended.label) == expected


def test_what_the_model_left_out():
    words, row = token_row("dari Korea Utara ke Bandara Lama Sekali lalu Lubis")
    people = person_names("Ani Sri Lubis")
    assert [(name.of(words), name.label) for name in _missed(words, row, False, people)] == [
        ("Korea Utara", LOC),
        ("Bandara Lama Sekali", LOC),
        ("Lubis", PER),
    ]
    assert [name.of(words) for name in _missed(words, row, True, people)] == ["Korea Utara", "Lubis"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Surabaya menjadi tuan rumah kongres.", [("Surabaya", LOC)]),
        ("Batu menjadi keras karena lahar.", []),
        ("Atlet Prabumulih, Iknak Lestari, meraih emas.", [("Prabumulih", LOC), ("Iknak Lestari", PER)]),
        ("Ketua Umum Kadin Maluku MS Lestari hadir.", [("Kadin Maluku", ORG), ("MS Lestari", PER)]),
        ("Ketua Majelis Hakim Jalaludin memimpin sidang.", [("Majelis Hakim", ORG), ("Jalaludin", PER)]),
        (
            "Pimpinan Surya Scientific Instruments, Sudarsono, mengatakan listrik itu murah.",
            [("Surya Scientific Instruments", ORG), ("Sudarsono", PER)],
        ),
    ],
)
def test_bodies_places_and_the_people_beside_them(text, expected):
    assert names(text) == expected
