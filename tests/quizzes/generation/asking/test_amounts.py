import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one

AMOUNTS = [
    # what is counted goes into the question
    (
        "Siti Aminah menerima tiga buku cerita, sebuah tas, dan sepasang sepatu dari Bupati Rina Lestari.",
        "Berapa buku cerita yang diterima Siti Aminah dari Bupati Rina Lestari?",
        "tiga buku",
    ),
    (
        "Di Bandung, Budi Santoso membeli tiga ekor kambing.",
        "Berapa ekor kambing yang dibeli Budi Santoso di Bandung?",
        "tiga ekor",
    ),
    (
        "Dua ekor gajah lahir di Taman Safari pada tahun 2020.",
        "Berapa ekor gajah yang lahir di Taman Safari pada tahun 2020?",
        "Dua ekor",
    ),
    (
        "Sebanyak 25 siswa mengikuti lomba lari di Kota Bandung.",
        "Berapa siswa yang mengikuti lomba lari di Kota Bandung?",
        "25 siswa",
    ),
    (
        "Raden Saleh menghabiskan enam hari di Kota Solo.",
        "Berapa hari yang dihabiskan Raden Saleh di Kota Solo?",
        "enam hari",
    ),
    # victims die, they are not "ditewaskan"
    (
        "Gempa bumi menewaskan 25 orang di Kabupaten Cianjur.",
        "Berapa orang yang tewas akibat gempa bumi di Kabupaten Cianjur?",
        "25 orang",
    ),
    # a unit is asked by its dimension
    (
        "Kebakaran besar menghanguskan 50 hektare hutan di Kabupaten Malang.",
        "Berapa luas hutan yang dihanguskan kebakaran besar di Kabupaten Malang?",
        "50 hektare",
    ),
    (
        "Petani di Desa Sukamaju menjual 20 ton padi kepada pemerintah.",
        "Berapa berat padi yang dijual petani di Desa Sukamaju kepada pemerintah?",
        "20 ton",
    ),
    # a fraction is counted in parts
    ("Dua pertiga wilayah Indonesia berupa laut.", "Berapa bagian wilayah Indonesia yang berupa laut?", "Dua pertiga"),
    # measures
    ("Tinggi Gunung Rinjani mencapai 3.726 meter.", "Berapa tinggi Gunung Rinjani?", "3.726 meter"),
    ("Usia Candi Prambanan mencapai 1.100 tahun.", "Berapa usia Candi Prambanan?", "1.100 tahun"),
    ("Jumlah penduduk Kota Bandung adalah 2,5 juta orang.", "Berapa jumlah penduduk Kota Bandung?", "2,5 juta orang"),
    (
        "Kapal Nusantara berkapasitas 500 orang dan berlayar ke Kota Makassar.",
        "Berapa kapasitas Kapal Nusantara?",
        "500 orang",
    ),
    (
        "Kota Bandung terletak 768 meter di atas permukaan laut.",
        "Berapa meter Kota Bandung terletak di atas permukaan laut?",
        "768 meter",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), AMOUNTS, ids=[stem for _, stem, _ in AMOUNTS])
def test_amounts(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))
    assert {one(text, stem).kind} == {Kind.HOW_MANY}


def test_a_bare_length_is_not_counted():
    text = "Budi Santoso menempuh 25 kilometer untuk pergi ke sekolah."
    assert [stem for stem in asked(text) if stem.startswith("Berapa")] == []


def test_a_measured_noun_is_not_asked_for():
    assert asked("Tinggi Gunung Rinjani mencapai 3.726 meter.") == {"Berapa tinggi Gunung Rinjani?": ("3.726 meter",)}
