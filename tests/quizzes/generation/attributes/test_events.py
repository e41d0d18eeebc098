import pytest

from tests.quizzes.generation.reading import asked

# sentence, question, key
EVENTS = [
    (
        "Rina Lestari meraih medali perak dalam Kejuaraan Atletik Asia 2005 di Incheon, Korea Selatan.",
        "Di mana Kejuaraan Atletik Asia 2005 diselenggarakan?",
        "Incheon, Korea Selatan",
    ),
    (
        "Rina Lestari meraih medali perak dalam Kejuaraan Atletik Asia 2005 di Incheon, Korea Selatan.",
        "Di negara mana Kejuaraan Atletik Asia 2005 diselenggarakan?",
        "Korea Selatan",
    ),
    (
        "Rina Lestari memecahkan rekor di Kejuaraan Atletik Asia 2005, Jumat (26/8) di Stadion Melati, Incheon.",
        "Di mana Kejuaraan Atletik Asia 2005 diselenggarakan?",
        "Stadion Melati, Incheon",
    ),
    (
        "Peraih emas SEA Games Vietnam 2003 itu mencetak catatan waktu yang lebih baik.",
        "Pada tahun berapa SEA Games Vietnam diselenggarakan?",
        "2003",
    ),
    (
        "Wali kota berbicara tentang sampah pada Pembukaan Pekan Budaya Pesisir di Desa Karang, Demak, Rabu (7/9).",
        "Pada tanggal berapa Pembukaan Pekan Budaya Pesisir diselenggarakan?",
        "7/9",
    ),
    (
        "Mereka tampil dalam Festival Musik Nusantara di Kota Solo, 3-5 Mei 2019.",
        "Kapan Festival Musik Nusantara diselenggarakan?",
        "3-5 Mei 2019",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), EVENTS, ids=[f"{stem} {key}" for _, stem, key in EVENTS])
def test_where_and_when_it_is_held(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


NEVER = [
    # the day of the victory, not of the whole championship
    (
        "Rina Lestari menang dalam Kejuaraan Atletik Asia di Helsinki, Finlandia, Rabu (10/8).",
        "Pada tanggal berapa Kej",
    ),
    # which competition?
    ("Rina Lestari menang dalam lomba lari di Helsinki.", "Di kota mana lomba"),
    ("Tim itu menang dalam pertandingan melawan Thailand di Manila.", "Di kota mana pertandingan"),
]


@pytest.mark.parametrize(("text", "beginning"), NEVER)
def test_never_asked(text, beginning):
    assert not [stem for stem in asked(text) if stem.startswith(beginning)]
