import pytest

from tests.quizzes.generation.reading import asked

DESCRIBED = [
    (
        "Alat itu dibuat Budi Santoso, seorang insinyur Indonesia yang menemukan kompor surya.",
        "Siapa insinyur Indonesia yang menemukan kompor surya?",
        "Budi Santoso",
    ),
    (
        "Kapal itu menuju Pulau Komodo, pulau terbesar di Taman Nasional Komodo.",
        "Apa nama pulau terbesar di Taman Nasional Komodo?",
        None,  # its name is in the stem: the checks withhold it
    ),
    (
        "Tahun lalu perusahaan minyak Malaysia, Petronas, membuka kantor di Jakarta.",
        "Apa nama perusahaan minyak Malaysia?",
        "Petronas",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), DESCRIBED, ids=[stem for _, stem, _ in DESCRIBED])
def test_described_names(text, stem, key):
    found = asked(text)
    assert stem in found if key is None else found.get(stem) == (key,), list(found)


@pytest.mark.parametrize(
    "text",
    [
        # a list
        "Tas itu berisi paspor, tiket pesawat Jakarta-Tokyo, KTP, dan uang.",
        "Rombongan terdiri atas Budi Santoso, dokter gigi dari Solo, dan Rina Wijaya.",
        # a name stands in the description already
        "Kabar itu dimuat kantor berita nasional Antara, Kompas, dan Tempo.",
        # too little to tell which one
        "Mereka memakai Peshitta, sebuah versi yang lebih sederhana.",
    ],
)
def test_nothing_is_described(text):
    assert not [stem for stem in asked(text) if stem.startswith("Apa nama ")]


def test_people_without_a_known_noun_are_no_things():
    text = "Rina Wijaya, pengurus koperasi nelayan di Jembrana, mengeluhkan harga solar."
    assert not [stem for stem in asked(text) if stem.startswith("Apa nama ")]
