import pytest

from tests.quizzes.generation.reading import asked, statement

# sentence, question, key
DATES = [
    (
        "Pameran itu mengenang pelukis Wira Kusuma (1890-1979) di Kota Solo.",
        "Pada tahun berapa Wira Kusuma lahir?",
        "1890",
    ),
    (
        "Pameran itu mengenang pelukis Wira Kusuma (1890-1979) di Kota Solo.",
        "Pada tahun berapa Wira Kusuma meninggal?",
        "1979",
    ),
    (
        "Rina Lestari (26 Mei 1912 – 6 Juli 1989) adalah penulis novel dari Kota Solo.",
        "Kapan Rina Lestari meninggal?",
        "6 Juli 1989",
    ),
    (
        "Rina Lestari (lahir di Bandung, 3 Mei 1980) adalah penulis novel yang terkenal.",
        "Kapan Rina Lestari lahir?",
        "3 Mei 1980",
    ),
    (
        "Rina Lestari (lahir di Bandung, 3 Mei 1980) adalah penulis novel yang terkenal.",
        "Di mana Rina Lestari lahir?",
        "Bandung",
    ),
    (
        "Rina Lestari, kelahiran Bandung, 3 Mei 1980, menulis novel tentang laut.",
        "Kapan Rina Lestari lahir?",
        "3 Mei 1980",
    ),
    (
        "Budi Santoso membuka pameran lukisan. Lelaki kelahiran Bandung ini menabuh gamelan setiap hari.",
        "Di mana Budi Santoso lahir?",
        "Bandung",
    ),
    (
        "Lelaki kelahiran Bandung, 3 Mei 1970, ini menabuh gamelan. Budi Santoso membuka sanggar. Ia mengajar di sana.",
        "Kapan Budi Santoso lahir?",
        "3 Mei 1970",
    ),
    (
        "Para nelayan menolak Undang-Undang Nomor 12 Tahun 2003 tentang Hasil Laut.",
        "Pada tahun berapa Undang-Undang Nomor 12 tentang Hasil Laut dikeluarkan?",
        "2003",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), DATES, ids=[stem for _, stem, _ in DATES])
def test_dates_without_a_verb(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_statements():
    text = "Pameran itu mengenang pelukis Wira Kusuma (1890-1979) di Kota Solo."
    assert statement(text, "Pada tahun berapa Wira Kusuma lahir?") == "Wira Kusuma lahir pada tahun 1890."


NEVER = [
    # the years of a reign
    "Candi itu dibangun pada masa Raja Wira Kusuma (1750-1790) di Jawa Tengah.",
    "Kerajaan Melati (1500-1560) adalah kerajaan di Jawa Tengah.",
    # a hundred and fifty years are no life
    "Pameran itu mengenang pelukis Wira Kusuma (1750-1900) di Kota Solo.",
]


@pytest.mark.parametrize("text", NEVER)
def test_no_life(text):
    assert not [stem for stem in asked(text) if "lahir" in stem or "meninggal" in stem]
