import pytest

from articles.analysis.analyse import analyse
from articles.analysis.document import Span
from quizzes.generation.wording import Wording, tidy
from tests.quizzes.generation.reading import asked


def worded(text, words, nth=0):
    """The words as a question says them; ``nth`` counts their occurrences in the text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Wording(analyse(text)).small(Span(start, start + len(words)))


WORDED = [
    # text, words, how they stand alone
    ("Kim Jong Un tiba di Rusia. Kim pergi ke pabrik.", "Kim pergi", "Kim Jong Un pergi"),
    ("Agus Salim lahir di Kota Bukittinggi. Ia bekerja di sana.", "Ia", "Agus Salim"),
    ("Raden Saleh melukis di Jerman. Lukisannya dibeli raja.", "Lukisannya", "lukisan Raden Saleh"),
    ("Raden Saleh melukis di Jerman. Biasanya ia melukis seekor singa di hutan itu.", "Biasanya", "biasanya"),
    (
        "Kongres Pemuda Kedua diselenggarakan di Jakarta. Kongres tersebut dihadiri para pemuda.",
        "Kongres tersebut",
        "Kongres Pemuda Kedua",
    ),
    (
        "Para peneliti menemukan fosil gajah di Desa Sangiran. Fosil itu disimpan di museum.",
        "Fosil itu",
        "fosil gajah yang ditemukan para peneliti",
    ),
    (
        "Kota Malang dikenal sebagai kota bunga. Kota itu ramai dikunjungi wisatawan.",
        "Kota itu",
        "Kota Malang",
    ),
    # the demonstrative belongs to what is described, and a date needs none
    ("Novel yang ditulis oleh Ratna Widuri itu terbit di Kota Solo.", "oleh Ratna Widuri itu", "oleh Ratna Widuri"),
    ("Pameran dibuka di Kota Solo pada 24 April 2005 ini.", "24 April 2005 ini", "24 April 2005"),
    # what the reading is sure of: the office for its holder, the woman for the runner
    (
        "Menteri Perdagangan Rahmat Hidayat berkunjung ke Surabaya. Menteri itu membuka pasar baru.",
        "Menteri itu",
        "Rahmat Hidayat",
    ),
    (
        "Sari Dewanti adalah pelari asal Kota Malang. Perempuan itu meraih medali emas pada Kejuaraan Asia.",
        "Perempuan itu",
        "Sari Dewanti",
    ),
    ("Budi membaca buku. Beberapa siswa juga datang ke sana.", "Beberapa siswa juga", "beberapa siswa"),
    ("Bumi mengelilingi Matahari. Bulan mengelilingi Bumi.", "Bulan mengelilingi", "Bulan mengelilingi"),
    ("Presiden Soekarno lahir di Kota Surabaya.", "Presiden Soekarno", "Presiden Soekarno"),
    ("Pameran batik dibuka di Kota Solo.", "Pameran batik", "pameran batik"),
    (
        "Menteri Pertahanan, Prabowo Subianto, tiba di Kota Solo.",
        "Menteri Pertahanan, Prabowo Subianto",
        "Menteri Pertahanan Prabowo Subianto",
    ),
    (
        "Prabowo Subianto, menteri pertahanan Indonesia, tiba di Kota Solo.",
        "Prabowo Subianto, menteri pertahanan Indonesia",
        "Prabowo Subianto",
    ),
    (
        "Menteri Pertahanan, Prabowo Subianto, dan gubernur tiba di Kota Solo.",
        "Menteri Pertahanan, Prabowo Subianto, dan gubernur",
        "Menteri Pertahanan Prabowo Subianto dan gubernur",
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), WORDED)
def test_words_that_stand_alone(text, words, expected):
    assert worded(text, words) == expected


REFUSED = [
    # two people near, and no telling which; nobody near; "mereka"; a thing never spoken of; a relative day
    ("Raden Saleh dan Budi Santoso pergi ke Jerman. Ia melukis seekor harimau di dalam hutan.", "Ia"),
    ("Hujan turun di Kota Solo. Ia pergi ke pasar.", "Ia"),
    ("Raden Saleh pergi ke Jerman. Mereka melukis seekor harimau di dalam hutan.", "Mereka"),
    ("Raden Saleh pergi ke Jerman. Jembatan itu runtuh pada malam hari.", "Jembatan itu"),
    ("Pemain Persib itu mencetak gol di Kota Malang.", "Pemain Persib itu"),
    ("Raden Saleh pergi ke pasar pada hari Selasa lalu.", "pasar pada hari Selasa lalu"),
    ("Hujan turun di Kota Solo. Airnya mengalir ke sungai.", "Airnya"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_cannot_be_resolved_is_refused(text, words):
    assert worded(text, words) is None


def test_no_question_points_at_what_it_does_not_say():
    text = "Raden Saleh dan Budi Santoso pergi ke Jerman. Ia melukis harimau di sana. Lukisannya dijual."
    assert not [stem for stem in asked(text) if "melukis" in stem or "lukis" in stem]


def test_the_owner_may_be_named_by_the_same_question():
    text = "Budi Santoso membaca buku dan menulis surat kepada ibunya."
    assert asked(text).get("Apa yang ditulis Budi Santoso kepada ibunya?") == ("surat",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dewan Rakyat (DPR)", "Dewan Rakyat"),
        ("buku “Laskar” itu", "buku Laskar itu"),
        ("di sana juga\nada", "di sana ada"),
        ("hari Selasa lalu", None),
        ("Peraturan Bupati Nomor", None),
        ("(DPR)", None),
    ],
)
def test_tidy(text, expected):
    assert tidy(text) == expected
