import random

import pytest

from articles.analysis import gazetteers
from articles.analysis.analyse import analyse
from quizzes.generation.suggesting import suggest

TEXT = """Rini Hartati membeli lima ekor ayam di Kota Solo pada 3 Mei 2021. Dedi Kurnia menanam padi di Garut.

Ratna Sari menjual 40 kilogram beras di Kota Depok."""


@pytest.fixture(scope="module")
def read():
    return analyse(TEXT)


def suggested(read, key, stem="Apa?", count=3):
    return suggest(read, stem, key, count, random.Random(1))


def test_people_stand_among_the_texts_people(read):
    assert set(suggested(read, "Rini Hartati", count=2)) == {"Dedi Kurnia", "Ratna Sari"}


def test_a_key_is_found_whatever_its_case(read):
    assert set(suggested(read, "rini hartati", count=2)) == {"Dedi Kurnia", "Ratna Sari"}


def test_places_amounts_and_dates_stand_among_their_like(read):
    assert "Kota Depok" in suggested(read, "Kota Solo")
    assert {option.split()[1] for option in suggested(read, "lima ekor")} == {"ekor"}
    assert {len(option.split()) for option in suggested(read, "3 Mei 2021")} == {3}


def test_what_the_stem_names_is_not_suggested(read):
    stem = "Siapa yang lebih dahulu berbelanja daripada Dedi Kurnia?"
    assert "Dedi Kurnia" not in suggested(read, "Rini Hartati", stem, count=5)


def test_a_key_that_the_text_does_not_have_is_known_by_its_words(read):
    assert set(suggested(read, "Merkurius", count=2)) <= {
        "Venus", "Bumi", "Mars", "Jupiter", "Saturnus", "Uranus", "Neptunus",
    }  # fmt: skip
    assert suggested(read, "pameran lukisan", count=1)[0].startswith("pameran ")
    assert suggested(read, "entahlah") == ()


def test_the_same_chance_suggests_the_same(read):
    assert suggested(read, "Garut") == suggested(read, "Garut")
    assert set(suggested(read, "Garut")) <= {region.name for region in gazetteers.regions()} | {
        "Kota Solo",
        "Kota Depok",
    }
