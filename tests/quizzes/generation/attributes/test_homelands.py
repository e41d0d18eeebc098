import pytest

from tests.quizzes.generation.reading import asked, statement

# sentence, question, key
ORIGINS = [
    (
        "Atlet Rina Lestari dari Kabupaten Demak meraih dua medali emas.",
        "Dari kabupaten mana Rina Lestari berasal?",
        "Kabupaten Demak",
    ),
    (
        "Penyanyi asal Kanada, Rina Lestari (36), mengkritik konser itu.",
        "Dari negara mana Rina Lestari berasal?",
        "Kanada",
    ),
    (
        "Warga Prancis Budi Santoso memenangi penghargaan itu.",
        "Dari negara mana Budi Santoso berasal?",
        "Prancis",
    ),
    (
        "Pemenangnya adalah Rina Lestari dari Padang, Sumatera Barat.",
        "Dari mana Rina Lestari berasal?",
        "Padang, Sumatera Barat",
    ),
    (
        "Penghargaan itu diraih Rina Lestari (51) dan Budi Santoso (71) dari Jepang dan Agus Salim (63) dari Jerman.",
        "Dari negara mana Rina Lestari berasal?",
        "Jepang",
    ),
    (
        "Calon itu adalah Budi Santoso dari Partai Keadilan Rakyat.",
        "Dari partai apa Budi Santoso berasal?",
        "Partai Keadilan Rakyat",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ORIGINS, ids=[f"{stem} {key}" for _, stem, key in ORIGINS])
def test_where_somebody_comes_from(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_the_statement():
    text = "Atlet Rina Lestari dari Kabupaten Demak meraih dua medali emas."
    stem = "Dari kabupaten mana Rina Lestari berasal?"
    assert statement(text, stem) == "Rina Lestari berasal dari Kabupaten Demak."


NEVER = [
    "Polisi membawa Budi Santoso dari Bandung ke Kota Solo.",
    "Hadiah yang diterima Rina Lestari dari Universitas Indonesia disimpan di lemari.",
]


@pytest.mark.parametrize("text", NEVER)
def test_from_where_something_came_is_no_origin(text):
    assert not [stem for stem in asked(text) if stem.endswith("berasal?")]
