import pytest

from tests.quizzes.generation.reading import asked

COMPLEMENTS = [
    ("Anak penyu disebut tukik oleh warga.", "Apa sebutan untuk anak penyu?", "tukik"),
    ("Komisi Pemberantasan Korupsi disingkat KPK.", "Apa singkatan dari Komisi Pemberantasan Korupsi?", "KPK"),
    ("Kota Malang dijuluki Kota Apel oleh wisatawan.", "Apa julukan Kota Malang?", "Kota Apel"),
    ("Pemenang lomba adalah Rina Lestari.", "Siapa pemenang lomba?", "Rina Lestari"),
    (
        "Gunung tertinggi di Pulau Jawa adalah Gunung Semeru.",
        "Apa nama gunung tertinggi di Pulau Jawa?",
        "Gunung Semeru",
    ),
    ("Ibu kota Indonesia adalah Jakarta.", "Apa nama ibu kota Indonesia?", "Jakarta"),
    (
        "Tujuan utama wisatawan adalah Pulau Komodo.",
        "Pulau mana yang merupakan tujuan utama wisatawan?",
        "Pulau Komodo",
    ),
    ("Ikan terbesar di Danau Toba adalah ikan mas.", "Apa ikan terbesar di Danau Toba?", "ikan mas"),
    ("Soekarno adalah presiden pertama Indonesia.", "Siapa Soekarno?", "presiden pertama Indonesia"),
    ("Soekarno adalah presiden pertama Indonesia.", "Siapa presiden pertama Indonesia?", "Soekarno"),
    ("Pencipta lagu Indonesia Raya adalah Wage Supratman.", "Siapa pencipta lagu Indonesia Raya?", "Wage Supratman"),
    (
        "Gunung Semeru adalah gunung tertinggi di Pulau Jawa.",
        "Apa nama gunung tertinggi di Pulau Jawa?",
        "Gunung Semeru",
    ),
    (
        "Goruvala adalah sebuah tarian yang dipentaskan pada malam hari.",
        "Apa yang dimaksud dengan Goruvala?",
        "sebuah tarian yang dipentaskan pada malam hari",
    ),
    (
        "Fotosintesis adalah proses pembuatan makanan oleh tumbuhan hijau.",
        "Apa yang dimaksud dengan fotosintesis?",
        "proses pembuatan makanan oleh tumbuhan hijau",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), COMPLEMENTS, ids=[stem for _, stem, _ in COMPLEMENTS])
def test_complements(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_nobody_is_asked_to_define_a_name():
    assert not [s for s in asked("Kerja sama Budi Santoso adalah hal yang baik untuk desa.") if "dimaksud" in s]


def test_a_name_that_is_given_is_asked_whatever_it_names():
    text = "Bayi gajah itu lahir di Taman Safari. Kota Malang dikenal sebagai kota bunga. Kota itu dijuluki Kota Apel."
    assert asked(text).get("Apa julukan Kota Malang?") == ("Kota Apel",)


NOT_EXPLAINED = [
    # a place, a person, one of many
    "Jerman adalah sebuah negara di Eropa.",
    "Ratna Widuri adalah seorang pelari dari Kota Malang.",
    "Goruvala adalah salah satu tarian di Bali.",
    # which of its kind it is, not what
    "Penyu belimbing adalah penyu terbesar di dunia.",
]


@pytest.mark.parametrize("text", NOT_EXPLAINED)
def test_what_is_no_term_is_not_to_be_explained(text):
    assert not [stem for stem in asked(text) if "dimaksud" in stem]


DEFINED = [
    # what a relative clause says of a kind is said of the thing that is defined
    (
        "Klepon adalah kue tradisional yang terbuat dari tepung ketan.",
        {
            "Apa yang dimaksud dengan Klepon?": ("kue tradisional yang terbuat dari tepung ketan",),
            "Kue tradisional apa yang terbuat dari tepung ketan?": ("Klepon",),
            "Klepon terbuat dari apa?": ("tepung ketan",),
        },
    ),
    (
        "Ratna Widuri adalah seorang ahli biologi yang dikenal sebagai penemu katak Nusantara.",
        {
            "Siapa Ratna Widuri?": ("seorang ahli biologi yang dikenal sebagai penemu katak Nusantara",),
            "Siapa ahli biologi yang dikenal sebagai penemu katak Nusantara?": ("Ratna Widuri",),
            "Siapa yang dikenal sebagai penemu katak Nusantara?": ("Ratna Widuri",),
            "Sebagai apa Ratna Widuri dikenal?": ("penemu katak Nusantara",),
            "Ratna Widuri dikenal sebagai apa?": ("penemu katak Nusantara",),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), DEFINED)
def test_what_is_said_of_a_defined_thing(text, expected):
    assert asked(text) == expected
