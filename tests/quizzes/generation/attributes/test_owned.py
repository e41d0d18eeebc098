import pytest

from tests.quizzes.generation.reading import asked

OWNED = [
    # behind a comma or before the sentence the size is the subject's
    (
        "Pulau Flores termasuk Kepulauan Sunda Kecil, dengan luas wilayah sekitar 14.300 km².",
        "Berapa luas wilayah Pulau Flores?",
        "sekitar 14.300 km²",
    ),
    (
        "Dengan luas wilayah 359 km², Kota Ambon menjadi kota terbesar di Maluku.",
        "Berapa luas wilayah Kota Ambon?",
        "359 km²",
    ),
    (
        "Dengan wilayah seluas 17 juta km², Rusia adalah negara terluas di dunia.",
        "Berapa luas wilayah Rusia?",
        "17 juta km²",
    ),
    (
        "Taman Nasional Komodo luasnya sekitar 173.300 hektare, terbentang di tiga pulau.",
        "Berapa luas Taman Nasional Komodo?",
        "sekitar 173.300 hektare",
    ),
    # in brackets the unit says what is measured
    (
        "Para pendaki mencapai Gunung Lawu (3.265 meter di atas permukaan laut) pada Minggu pagi.",
        "Berapa tinggi Gunung Lawu?",
        "3.265 meter di atas permukaan laut",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), OWNED, ids=[stem for _, stem, _ in OWNED])
def test_sizes_whose_owner_stands_apart(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_the_place_that_a_distance_is_counted_from_does_not_own_it():
    text = "Desa Sukamaju terletak di lereng gunung. Dari Kota Bengkulu jaraknya 125 km."
    assert "Berapa jarak Kota Bengkulu?" not in asked(text)


def test_a_bracket_may_measure_what_is_told_of_the_place():
    text = "Sawah di Kabupaten Blora (500 hektare) dan di Kabupaten Demak (300 hektare) mengering pada musim kemarau."
    assert [stem for stem in asked(text) if stem.startswith("Berapa")] == []
