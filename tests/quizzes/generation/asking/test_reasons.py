import pytest

from tests.quizzes.generation.reading import asked

REASONS = [
    (
        "Sungai Citarum meluap sehingga warga mengungsi ke balai desa.",
        "Mengapa warga mengungsi ke balai desa?",
        "Sungai Citarum meluap",
    ),
    (
        "Pemerintah membangun waduk agar petani tidak kekurangan air saat kemarau.",
        "Untuk apa pemerintah membangun waduk?",
        "agar petani tidak kekurangan air saat kemarau",
    ),
    (
        "Warga Desa Sukamaju mengolah sampah dengan cara menimbunnya.",
        "Dengan cara apa warga Desa Sukamaju mengolah sampah?",
        "menimbunnya",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), REASONS)
def test_reasons(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


UNASKED = [
    # a cause that points elsewhere, one that somebody states, an aim that points elsewhere
    "Mereka membuka pintu air sehingga warga mengungsi ke balai desa.",
    "Budi Santoso mengatakan sungai meluap sehingga warga mengungsi ke balai desa.",
    "Pemerintah membangun waduk agar kami semua tidak kekurangan air.",
]


@pytest.mark.parametrize("text", UNASKED)
def test_no_reason_is_guessed(text):
    assert not [stem for stem in asked(text) if stem.startswith(("Mengapa", "Untuk apa"))]
