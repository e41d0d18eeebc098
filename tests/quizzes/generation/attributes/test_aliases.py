import pytest

from tests.quizzes.generation.reading import asked

ALIASES = [
    (
        "Kucing pasir, juga dikenal sebagai kucing gurun, hidup di padang pasir yang sangat panas.",
        "Apa nama lain dari kucing pasir?",
        "kucing gurun",
    ),
    (
        "Gereja Immanuel (populer dengan nama Gereja Blenduk) berdiri di Kota Semarang sejak tahun 1753.",
        "Apa nama lain dari Gereja Immanuel?",
        "Gereja Blenduk",
    ),
    (
        "Pulau Bali, yang juga dikenal dengan julukan Pulau Dewata, ramai dikunjungi wisatawan.",
        "Apa julukan Pulau Bali?",
        "Pulau Dewata",
    ),
    (
        "Anjing itu diberi nama Snuppy, singkatan dari Seoul National University Puppy.",
        "Apa kepanjangan dari Snuppy?",
        "Seoul National University Puppy",
    ),
    (
        "Dewan Perwakilan Rakyat (DPR) mengesahkan undang-undang itu pada Selasa, 5 Maret 2019.",
        "Apa kepanjangan dari DPR?",
        "Dewan Perwakilan Rakyat",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ALIASES, ids=[stem for _, stem, _ in ALIASES])
def test_other_names(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


@pytest.mark.parametrize(
    "text",
    [
        # what it is known for is no name
        "Kota Bandung dikenal sebagai kota yang sejuk dan ramai dikunjungi wisatawan.",
        "Bali dikenal sebagai daerah wisata, memiliki pantai yang indah dan budaya yang kaya.",
        # whose name?
        "Pulau itu juga dikenal sebagai Pulau Dewata oleh para wisatawan.",
    ],
)
def test_no_other_name(text):
    assert not [stem for stem in asked(text) if stem.startswith("Apa nama lain")]
