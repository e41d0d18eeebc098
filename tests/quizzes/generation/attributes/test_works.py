import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.checks import sift
from quizzes.generation.questions import ask
from tests.quizzes.generation.reading import asked

WORKS = [
    (
        "Penonton menyukai film Senja di Solo karya sutradara Budi Santoso.",
        "Apa judul film karya sutradara Budi Santoso?",
        "Senja di Solo",
    ),
    (
        "Penonton menyukai film Senja di Solo karya sutradara Budi Santoso.",
        'Siapa sutradara film "Senja di Solo"?',
        "Budi Santoso",
    ),
    ("Para astronaut menumpang kapsul Soyuz buatan Rusia.", "Negara mana yang membuat kapsul Soyuz?", "Rusia"),
    ("Para astronaut menumpang kapsul Soyuz buatan Rusia.", "Apa nama kapsul buatan Rusia?", "Soyuz"),
    # the noun is part of the name
    ("Acara dibuka Sanggar Melati pimpinan Rina Wijaya.", "Siapa pemimpin Sanggar Melati?", "Rina Wijaya"),
    ("Acara dibuka Sanggar Melati pimpinan Rina Wijaya.", "Apa nama sanggar pimpinan Rina Wijaya?", "Sanggar Melati"),
    # at the beginning of a sentence the noun is small all the same
    (
        "Film Senja karya sutradara Budi Santoso diputar di Solo.",
        "Apa judul film karya sutradara Budi Santoso?",
        "Senja",
    ),
    (
        'Budi Santoso adalah penulis buku berjudul "Laut Biru".',
        "Apa judul buku yang ditulis Budi Santoso?",
        "Laut Biru",
    ),
    ('Budi Santoso, penulis buku "Laut Biru", tinggal di Solo.', 'Siapa penulis buku "Laut Biru"?', "Budi Santoso"),
]


@pytest.mark.parametrize(("text", "stem", "key"), WORKS, ids=[stem for _, stem, _ in WORKS])
def test_works(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_a_title_that_asks_is_no_second_question():
    document = analyse('Budi Santoso adalah penulis buku berjudul "Mengapa Laut Biru".')
    sound, _ = sift(ask(document), document)
    assert 'Siapa penulis buku "Mengapa Laut Biru"?' in [one.stem for one in sound]


@pytest.mark.parametrize("text", ["Harga mobil Rina naik karya itu.", "Mobil itu milik Budi Santoso."])
def test_no_work(text):
    assert not [stem for stem in asked(text) if stem.startswith(("Apa nama mobil", "Siapa pencipta", "Siapa pemilik"))]
