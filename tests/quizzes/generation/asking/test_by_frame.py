import pytest

from quizzes.generation.indonesian.verb_frames import FRAMES
from tests.quizzes.generation.reading import asked


@pytest.mark.parametrize("frame", FRAMES, ids=[frame.stem for frame in FRAMES])
def test_every_frame_asks_what_its_example_says(frame):
    found = asked(frame.sentence)
    assert ", ".join(found.get(frame.stem, ())) == frame.key, list(found)


def test_the_subject_of_a_claim_keeps_its_capital():
    text = "Ratna Widuri mengatakan bahwa Kota Bandung dikenal sebagai kota kembang."
    assert asked(text).get("Menurut Ratna Widuri, Kota Bandung dikenal sebagai apa?") == ("kota kembang",)


VAGUE = [
    # a plan, one of many, a thing without a name
    "Sekolah Tunas Bangsa akan didirikan oleh Ratna Widuri pada tahun 2032.",
    "Salah satu sekolah didirikan oleh Ratna Widuri pada tahun 1972.",
    "Sekolah didirikan oleh Ratna Widuri pada tahun 1972.",
]


@pytest.mark.parametrize("text", VAGUE)
def test_nobody_is_asked_for_the_founder_of_what_is_not_known(text):
    assert not [stem for stem in asked(text) if "pendiri" in stem]
