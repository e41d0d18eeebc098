import pytest

from quizzes.generation.indonesian.verb_frames import FRAMES
from tests.quizzes.generation.reading import asked


@pytest.mark.parametrize("frame", FRAMES, ids=[frame.stem for frame in FRAMES])
def test_every_frame_asks_what_its_example_says(frame):
    found = asked(frame.sentence)
    assert ", ".join(found.get(frame.stem, ())) == frame.key, list(found)
