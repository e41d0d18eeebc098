import pytest

from tests.quizzes.generation.reading import asked

# sentence, question, key
YEARS = [
    (
        "Budi Santoso menerima Nusantara Award 2005 di Kota Solo. Hadiah itu disimpan di rumah ibunya yang sederhana.",
        "Pada tahun berapa Budi Santoso menerima Nusantara Award di Kota Solo?",
        "2005",
    ),
    (
        "Rina Lestari meraih medali emas di SEA Games Vietnam 2003.",
        "Pada tahun berapa Rina Lestari meraih medali emas di SEA Games Vietnam?",
        "2003",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), YEARS, ids=[stem for _, stem, _ in YEARS])
def test_the_year_that_ends_a_name(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


NEVER = [
    # when it was is said already
    "Budi Santoso menerima Nusantara Award 2005 pada Senin, 6 Mei 2006. Hadiah itu disimpan di rumah ibunya.",
    # no year of the event
    "Budi Santoso membahas Anggaran 2005 di Kota Solo.",
]


@pytest.mark.parametrize("text", NEVER)
def test_no_year(text):
    assert not [stem for stem in asked(text) if stem.startswith("Pada tahun berapa")]
