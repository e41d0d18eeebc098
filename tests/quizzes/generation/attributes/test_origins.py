import pytest

from tests.quizzes.generation.reading import asked, one

ORIGINS = [
    (
        "Penyanyi asal Kanada, Rina Wijaya (36), membuka konser itu.",
        "Dari negara mana Rina Wijaya berasal?",
        "Kanada",
    ),
    ("Warga Prancis Budi Santoso menerima hadiah itu.", "Dari negara mana Budi Santoso berasal?", "Prancis"),
    (
        "Lima calon maju, yaitu Budi Santoso dari Partai Hijau dan Rina Wijaya dari Partai Laut 2000.",
        "Dari partai apa Rina Wijaya berasal?",
        "Partai Laut 2000",
    ),
    (
        "Lima calon maju, yaitu Budi Santoso dari Partai Hijau dan Rina Wijaya dari Partai Laut 2000.",
        "Siapa calon dari Partai Laut 2000?",
        "Rina Wijaya",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ORIGINS, ids=[stem for _, stem, _ in ORIGINS])
def test_where_people_come_from(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_a_profession_is_said_small():
    assert one("Penyanyi asal Kanada, Rina Wijaya (36), membuka konser itu.", "Apa profesi Rina Wijaya?").said == (
        "penyanyi",
    )


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("Pilot itu membawa Budi Santoso dari Jakarta.", "Dari "),  # a journey
        ("Pesawat itu ditumpangi Budi Santoso dari Jakarta ke Surabaya.", "Dari kota mana Budi Santoso berasal"),
        ("Lagu itu digubah pianis Budi Santoso dan Rina Wijaya.", "Apa profesi"),  # whose profession?
    ],
)
def test_never_asked(text, beginning):
    assert not [stem for stem in asked(text) if stem.startswith(beginning) and "berasal" in stem + "berasal"]
