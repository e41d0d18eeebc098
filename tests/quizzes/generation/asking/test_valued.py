import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one

VALUED = [
    # the noun behind the verb goes into the question, and only the amount is the key
    (
        "Panitia memerlukan dana Rp 500 juta untuk memperbaiki Masjid Agung Demak.",
        "Berapa dana yang diperlukan panitia untuk memperbaiki Masjid Agung Demak?",
        "Rp 500 juta",
    ),
    (
        "Untuk pembangunan jalan di Papua akan dikucurkan dana Rp 96 miliar.",
        "Berapa dana yang akan dikucurkan untuk pembangunan jalan di Papua?",
        "Rp 96 miliar",
    ),
    (
        "Kabupaten Sumenep memiliki luas wilayah sekitar 2.093 km².",
        "Berapa luas wilayah Kabupaten Sumenep?",
        "sekitar 2.093 km²",
    ),
    # changes are asked by their noun
    (
        "Ekonomi Vietnam tumbuh antara 3,4 persen dan 6,35 persen.",
        "Berapa pertumbuhan ekonomi Vietnam?",
        "3,4 persen dan 6,35 persen",
    ),
    (
        "Harga minyak goreng naik sebesar Rp 2.000 per liter pada bulan Maret 2010.",
        "Berapa kenaikan harga minyak goreng pada bulan Maret 2010?",
        "Rp 2.000 per liter",
    ),
    (
        "PT Gas Nusantara menaikkan harga gas sebesar 15 persen.",
        "Berapa persen PT Gas Nusantara menaikkan harga gas?",
        "15 persen",
    ),
    # levels, ages and ranks
    (
        "Candi Sewu didirikan pada ketinggian 450 meter di atas permukaan laut.",
        "Pada ketinggian berapa Candi Sewu didirikan?",
        "450 meter di atas permukaan laut",
    ),
    ("Penyu hidup sampai kedalaman 45 meter.", "Sampai kedalaman berapa penyu hidup?", "45 meter"),
    (
        "Pada usia 17 tahun, Budi Santoso menjadi murid Raden Saleh.",
        "Pada usia berapa Budi Santoso menjadi murid Raden Saleh?",
        "17 tahun",
    ),
    ("Indonesia berada di urutan 110 dari 177 negara.", "Pada urutan berapa Indonesia berada?", "110"),
]
NOT_ASKED = [
    "Ekonomi Vietnam akan tumbuh 6 persen.",  # a forecast is no growth
    "Pada hari Senin, Jepang naik 40 persen setelah bursa dibuka.",  # what of it?
    "Setiap kapal hanya dijatahkan 8 kiloliter per bulan.",  # the litres do nothing
    "Dengan kecepatan tinggi, Budi Santoso berlari ke Kota Solo.",
]


@pytest.mark.parametrize(("text", "stem", "key"), VALUED, ids=[stem for _, stem, _ in VALUED])
def test_valued(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))
    assert one(text, stem).kind is Kind.HOW_MANY


@pytest.mark.parametrize("text", NOT_ASKED)
def test_no_amount_is_asked(text):
    assert [stem for stem in asked(text) if "erapa" in stem] == []


def test_a_price_is_no_amount_of_what_is_bought():
    text = "Bupati Rina Lestari membeli tanah seharga Rp 2 miliar."
    assert [stem for stem in asked(text) if "erapa" in stem] == ["Berapa harga tanah yang dibeli Bupati Rina Lestari?"]


def test_a_level_is_asked_instead_of_a_place():
    assert not [stem for stem in asked("Indonesia berada di urutan 110 dari 177 negara.") if stem.startswith("Di mana")]
