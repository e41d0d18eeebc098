import pytest

from quizzes.generation.asked import AnswerType
from tests.quizzes.generation.reading import asked, one, statement

ATTRIBUTES = [
    (
        "Menteri Pertahanan Indonesia, Prabowo Subianto, tiba di Kota Solo.",
        "Siapa Menteri Pertahanan Indonesia?",
        "Prabowo Subianto",
    ),
    (
        "Menteri Pertahanan Indonesia, Prabowo Subianto, tiba di Kota Solo.",
        "Apa jabatan Prabowo Subianto?",
        "Menteri Pertahanan Indonesia",
    ),
    (
        "Pemimpin Korea Utara, Kim Jong Un, tiba di Rusia pada hari Selasa.",
        "Siapa pemimpin Korea Utara?",
        "Kim Jong Un",
    ),
    (
        "Dewan Perwakilan Rakyat (DPR) mengesahkan undang-undang itu pada Selasa, 5 Maret 2019.",
        "Apa kepanjangan dari DPR?",
        "Dewan Perwakilan Rakyat",
    ),
    ("Orang utan (Pongo pygmaeus) hidup di hutan Kalimantan.", "Apa nama Latin dari orang utan?", "Pongo pygmaeus"),
    ("Atlet lari itu, Budi Santoso (19), meraih medali emas di Kota Palembang.", "Berapa umur Budi Santoso?", "19"),
    (
        "Marcel Cuvalier (Belgia) memenangi lomba lari di Jakarta.",
        "Dari negara mana Marcel Cuvalier berasal?",
        "Belgia",
    ),
    (
        "Pemerintah membangun jalan sepanjang 144 kilometer di Provinsi Papua.",
        "Berapa panjang jalan yang dibangun pemerintah?",
        "144 kilometer",
    ),
    ("Danau Toba seluas 1.130 km2 terletak di Provinsi Sumatera Utara.", "Berapa luas Danau Toba?", "1.130 km2"),
    ("Pabrik itu membuat rudal baru dengan jangkauan 300 kilometer.", "Berapa jangkauan rudal baru?", "300 kilometer"),
    ("Terdapat 12 museum di Kota Bandung.", "Berapa jumlah museum di Kota Bandung?", "12 museum"),
    (
        "Para atlet bertanding di Incheon, Korea Selatan, pada tahun 2014.",
        "Di negara mana letak Incheon?",
        "Korea Selatan",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ATTRIBUTES, ids=[stem for _, stem, _ in ATTRIBUTES])
def test_attributes(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Atlet lari itu, Budi Santoso (19), meraih medali emas di Kota Palembang.",
            "Berapa umur Budi Santoso?",
            "Umur Budi Santoso adalah 19 tahun.",
        ),
        (
            "Pemerintah membangun jalan sepanjang 144 kilometer di Provinsi Papua.",
            "Berapa panjang jalan yang dibangun pemerintah?",
            "Panjang jalan yang dibangun pemerintah adalah 144 kilometer.",
        ),
        (
            "Pemimpin Korea Utara, Kim Jong Un, tiba di Rusia pada hari Selasa.",
            "Siapa pemimpin Korea Utara?",
            "Pemimpin Korea Utara adalah Kim Jong Un.",
        ),
        (
            "Para atlet bertanding di Incheon, Korea Selatan, pada tahun 2014.",
            "Di negara mana letak Incheon?",
            "Incheon terletak di Korea Selatan.",
        ),
    ],
)
def test_statements(text, stem, expected):
    assert statement(text, stem) == expected


NEVER = [
    # a title that does not say of what
    ("Menteri pertahanan, Prabowo Subianto, tiba di Kota Solo.", "Siapa menteri"),
    # a list of countries contains nothing
    ("Kapal itu singgah di Jepang, Korea Selatan, dan Malaysia.", "Di negara mana letak"),
    # so many of them, but not all
    ("Kereta itu melintasi 12 desa di Kota Bandung.", "Berapa jumlah"),
    ("Petani di Desa Sukamaju memiliki 25 hektare sawah di Kabupaten Karawang.", "Berapa jumlah"),
]


@pytest.mark.parametrize(("text", "beginning"), NEVER)
def test_never_asked(text, beginning):
    assert not [stem for stem in asked(text) if stem.startswith(beginning)]


def test_what_the_answers_are():
    text = "Pemimpin Korea Utara, Kim Jong Un, tiba di Rusia pada hari Selasa."
    who, what = one(text, "Siapa pemimpin Korea Utara?"), one(text, "Apa jabatan Kim Jong Un?")
    assert (who.answer, what.answer) == (AnswerType.PERSON, AnswerType.TITLE)
    assert who.fact != what.fact
    assert who.mention is not None


def test_what_is_only_planned_is_measured_as_planned():
    stems = list(asked("Pemerintah akan membangun jalan sepanjang 144 kilometer di Provinsi Papua."))
    assert "Berapa panjang jalan yang akan dibangun pemerintah?" in stems, stems
