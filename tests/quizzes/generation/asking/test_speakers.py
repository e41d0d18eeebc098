import pytest

from tests.quizzes.generation.reading import asked

SPEAKERS = [
    (
        "Wali Kota Bogor Ratna Widuri menegaskan bahwa jembatan gantung selesai dibangun pada Maret 2021.",
        "Siapa yang menegaskan bahwa jembatan gantung selesai dibangun pada Maret 2021?",
        "Ratna Widuri",
    ),
    (
        "Panen padi di Karawang naik menjadi 40 ton, kata Menteri Pertanian Budi Santoso.",
        "Siapa yang mengatakan bahwa panen padi di Karawang naik menjadi 40 ton?",
        "Budi Santoso",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), SPEAKERS)
def test_who_says_it(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


UNASKED = [
    # nobody by name; a claim of hardly any words; one that points elsewhere
    "Warga mengatakan bahwa jembatan gantung selesai dibangun pada Maret 2021.",
    "Sungai meluap, kata petani Budi Santoso.",
    "Budi Santoso mengatakan bahwa mereka membangun jembatan itu pada Maret 2021.",
]


@pytest.mark.parametrize("text", UNASKED)
def test_what_is_not_asked_of_speakers(text):
    assert not [stem for stem in asked(text) if "bahwa" in stem]
