import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one, statement

SIZES = [
    # no verb, or one that only carries the amount
    (
        "Harga beras di Kota Solo sekitar Rp 9.000 per kilogram.",
        "Berapa harga beras di Kota Solo?",
        "sekitar Rp 9.000 per kilogram",
    ),
    # who says it, and when it was so
    (
        "Siti Aminah menjelaskan, impor kedelai per tahun mencapai 4,5 juta ton.",
        "Menurut Siti Aminah, berapa impor kedelai per tahun?",
        "4,5 juta ton",
    ),
    (
        "Pada tahun 1992, luas hutan bakau di Pulau Bali sekitar 600 hektare.",
        "Berapa luas hutan bakau di Pulau Bali pada tahun 1992?",
        "sekitar 600 hektare",
    ),
    (
        "Pemerintah membatasi usia kapal yang boleh berlayar, yakni 25 tahun.",
        "Berapa usia kapal yang boleh berlayar?",
        "25 tahun",
    ),
]
NOT_ASKED = [
    "Luas wilayah yang terbakar di lereng itu sekitar 500 hektare.",  # which slope?
    "Pada musim hujan, luas wilayah sekitar 500 hektare.",  # whose?
    "Panjang dan lebar kolam renang di Kota Solo 20 meter.",  # one number for two
    "Harga beras di Kota Solo sekitar Rp 9.000 naik menjadi Rp 10.000.",  # before it rose
    "Produksi padi di Kabupaten Demak sekitar 50.000 ton, padahal tahun lalu 60.000 ton.",  # of which year?
]


@pytest.mark.parametrize(("text", "stem", "key"), SIZES, ids=[stem for _, stem, _ in SIZES])
def test_what_a_noun_says_is_measured(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))
    assert one(text, stem).kind is Kind.HOW_MANY


@pytest.mark.parametrize("text", NOT_ASKED)
def test_an_amount_without_a_clear_owner_or_time_is_not_asked(text):
    assert [stem for stem in asked(text) if stem.startswith("Berapa")] == []


def test_the_statement_says_the_same():
    text = "Harga beras di Kota Solo sekitar Rp 9.000 per kilogram."
    expected = "Harga beras di Kota Solo adalah sekitar Rp 9.000 per kilogram."
    assert statement(text, "Berapa harga beras di Kota Solo?") == expected
