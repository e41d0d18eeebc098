import random

import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.generate import generate
from quizzes.items import GenerationRequest, Kind

TEXT = """Rini Hartati membeli lima ekor ayam di Pasar Wage pada 3 Mei 2021. Ayam itu dipelihara di kebun sekolah.

Dedi Kurnia menanam dua puluh pohon mangga di Desa Sukamaju pada 9 Juni 2021."""


@pytest.fixture(scope="module")
def read():
    return analyse(TEXT)


def asked_for(read, **wanted):
    return generate(read, GenerationRequest(20, **wanted), random.Random(0)).items


def test_only_the_wanted_kinds_are_asked(read):
    assert {item.kind for item in asked_for(read, kinds=(Kind.WHEN, Kind.WHERE))} == {Kind.WHEN, Kind.WHERE}


def test_only_the_wanted_paragraphs_prove(read):
    second = TEXT.index("Dedi")
    items = asked_for(read, paragraphs=(1,))
    assert items
    assert min(evidence.start for item in items for evidence in item.evidence) == second


def test_only_what_speaks_of_the_words_is_asked(read):
    items = asked_for(read, about="dedi Kurnia")
    assert items
    for item in items:
        assert "Dedi Kurnia" in " ".join((item.stem, *item.key, *item.prompts))


def test_what_the_text_does_not_speak_of_gives_nothing(read):
    assert asked_for(read, about="gajah") == ()
