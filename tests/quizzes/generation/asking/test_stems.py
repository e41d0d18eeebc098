import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one, statement

STATEMENTS = [
    (
        "Sri Mulyani membuka pameran batik di Kota Solo pada Senin, 6 Mei 2024.",
        "Di kota mana Sri Mulyani membuka pameran batik pada Senin, 6 Mei 2024?",
        "Sri Mulyani membuka pameran batik di Kota Solo pada Senin, 6 Mei 2024.",
    ),
    (
        "Sejak tahun 2010, Budi Santoso tinggal di Bandung.",
        "Sejak kapan Budi Santoso tinggal di Bandung?",
        "Sejak tahun 2010, Budi Santoso tinggal di Bandung.",
    ),
    (
        "Sejak tahun 2010, Budi Santoso tinggal di Bandung.",
        "Siapa yang tinggal di Bandung sejak tahun 2010?",
        "Sejak tahun 2010, Budi Santoso tinggal di Bandung.",
    ),
    (
        "Agus Salim lahir di Kota Bukittinggi pada tahun 1884. Ia bekerja di surat kabar Neratja.",
        "Di mana Agus Salim bekerja?",
        "Agus Salim bekerja di surat kabar Neratja.",
    ),
    (
        "Prabowo Subianto, menteri pertahanan Indonesia, mengunjungi Kota Bandung pada 5 Maret 2020.",
        "Siapa yang mengunjungi Kota Bandung pada 5 Maret 2020?",
        "Prabowo Subianto, menteri pertahanan Indonesia, mengunjungi Kota Bandung pada 5 Maret 2020.",
    ),
    (
        "Menteri Pertahanan, Prabowo Subianto, mengunjungi Kota Bandung pada 5 Maret 2020.",
        "Siapa yang mengunjungi Kota Bandung pada 5 Maret 2020?",
        "Menteri Pertahanan, Prabowo Subianto, mengunjungi Kota Bandung pada 5 Maret 2020.",
    ),
    (
        "Panen padi di Desa Sukamaju gagal karena hama wereng, kata Budi Santoso.",
        "Menurut Budi Santoso, mengapa panen padi di Desa Sukamaju gagal?",
        "Menurut Budi Santoso, panen padi di Desa Sukamaju gagal karena hama wereng.",
    ),
    (
        "Kereta itu penuh. Pada hari Selasa, rombongan siswa berangkat ke Surabaya.",
        "Pada hari apa rombongan siswa berangkat ke Surabaya?",
        "Pada hari Selasa, rombongan siswa berangkat ke Surabaya.",
    ),
    (
        "Lomba lari di Kota Bandung dimulai pukul 09.00 WIB.",
        "Pukul berapa lomba lari di Kota Bandung dimulai?",
        "Lomba lari di Kota Bandung dimulai pukul 09.00 WIB.",
    ),
]


@pytest.mark.parametrize(("text", "stem", "expected"), STATEMENTS)
def test_the_fact_as_a_statement(text, stem, expected):
    assert statement(text, stem) == expected


ATTRIBUTED = [
    (
        "Menurut Rina Lestari, panen padi di Desa Sukamaju meningkat pada tahun 2021.",
        "Menurut Rina Lestari, pada tahun berapa panen padi di Desa Sukamaju meningkat?",
        ("tahun 2021",),
    ),
    (
        "Panen padi gagal karena hama wereng, kata Budi Santoso.",
        "Menurut Budi Santoso, mengapa panen padi gagal?",
        ("hama wereng",),
    ),
    (
        "Rina Lestari mengatakan bahwa pabrik baru akan dibangun di Kota Solo.",
        "Menurut Rina Lestari, apa yang akan dibangun di Kota Solo?",
        ("pabrik baru",),
    ),
    (
        "Rina Lestari mengumumkan bahwa Agus Salim memimpin Bank Indonesia sejak tahun 2015.",
        "Sejak kapan Agus Salim memimpin Bank Indonesia?",
        ("tahun 2015",),
    ),
]


@pytest.mark.parametrize(("text", "stem", "keys"), ATTRIBUTED)
def test_who_says_so_stands_in_the_question(text, stem, keys):
    assert asked(text).get(stem) == keys, list(asked(text))


def worth(text, stem):
    return round(one(text, stem).worth, 2)


def test_plans_and_claims_are_worth_less():
    did = worth("Budi Santoso membuka toko buku di Kota Bandung.", "Di kota mana Budi Santoso membuka toko buku?")
    will = worth(
        "Budi Santoso akan membuka toko buku di Kota Bandung.", "Di kota mana Budi Santoso akan membuka toko buku?"
    )
    says = worth(
        "Menurut Rina Lestari, Budi Santoso membuka toko buku di Kota Bandung.",
        "Menurut Rina Lestari, di kota mana Budi Santoso membuka toko buku?",
    )
    assert (round(did - will, 2), round(did - says, 2)) == (0.1, 0.05)


def test_a_thing_without_a_name_is_worth_less():
    stem = "Di kota mana {} menjual ikan laut?"
    nameless = worth("Budi Santoso pergi ke pasar yang menjual ikan laut di Kota Solo.", stem.format("pasar"))
    named = worth("Pasar Klewer menjual ikan laut di Kota Solo.", stem.format("Pasar Klewer"))
    assert round(named - nameless, 2) == 0.4


def test_long_means_are_left_out_of_other_questions():
    text = "Warga mengurangi sampah dengan memilah plastik di rumah."
    assert asked(text).get("Apa yang dikurangi warga?") == ("sampah",)


def test_only_three_adjuncts_travel():
    text = (
        "Pada tahun 1922, Raden Saleh melukis harimau di Kota Solo dengan cat minyak "
        "untuk Sultan Agung selama tiga bulan."
    )
    assert "Apa yang dilukis Raden Saleh di Kota Solo dengan cat minyak pada tahun 1922?" in asked(text)


def test_kind_and_evidence():
    text = "Hujan turun. Danau Toba terletak di Provinsi Sumatera Utara."
    question = one(text, "Di provinsi mana Danau Toba terletak?")
    assert (question.kind, question.role, question.evidence[0].of(text)) == (
        Kind.WHERE,
        "place",
        "Danau Toba terletak di Provinsi Sumatera Utara.",
    )
