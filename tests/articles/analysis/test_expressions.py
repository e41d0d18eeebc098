import re
from decimal import Decimal

import pytest

from articles.analysis.amounts import counting
from articles.analysis.analyse import tagged_sentences
from articles.analysis.document import Amount, DateValue, ExpressionKind, Span
from articles.analysis.expressions import NO_VALUES, expressions, read_value, same_value


def found(text, names=()):
    values = expressions(text, tagged_sentences(text), names)
    return [(value.of(text), value.kind.value) for value in values]


def amount(text):
    (only,) = read_value(text)
    return only.kind, only.value


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("lima", ExpressionKind.QUANTITY, Amount(Decimal(5))),
        ("5 orang", ExpressionKind.QUANTITY, Amount(Decimal(5), "orang")),
        ("6.500 km", ExpressionKind.QUANTITY, Amount(Decimal(6500), "km")),
        ("enam ribu lima ratus kilometer", ExpressionKind.QUANTITY, Amount(Decimal(6500), "km")),
        ("lebih dari 4.000 mil (6.500 km)", ExpressionKind.QUANTITY, Amount(Decimal(4000), "mil", "lebih dari")),
        ("Sekitar 30°C", ExpressionKind.QUANTITY, Amount(Decimal(30), "°C", "sekitar")),
        ("80 km per jam", ExpressionKind.QUANTITY, Amount(Decimal(80), "km/jam")),
        ("5-10 juta ton", ExpressionKind.QUANTITY, Amount(Decimal(5000000), "ton", None, Decimal(10000000))),
        ("6 Hari", ExpressionKind.DURATION, Amount(Decimal(6), "hari")),
        ("dua setengah jam", ExpressionKind.DURATION, Amount(Decimal("2.5"), "jam")),
        ("seminggu", ExpressionKind.DURATION, Amount(Decimal(1), "minggu")),
        ("2 pekan", ExpressionKind.DURATION, Amount(Decimal(2), "minggu")),
        ("Rp 14,6 triliun", ExpressionKind.MONEY, Amount(Decimal(14600000000000), "rupiah")),
        ("Rp14,6 T", ExpressionKind.MONEY, Amount(Decimal(14600000000000), "rupiah")),
        ("Rp 3.000-Rp 4.500", ExpressionKind.MONEY, Amount(Decimal(3000), "rupiah", None, Decimal(4500))),
        ("272 miliar dollar AS", ExpressionKind.MONEY, Amount(Decimal(272000000000), "dolar AS")),
        ("13,7%", ExpressionKind.PERCENT, Amount(Decimal("13.7"), "persen")),
        ("empat puluh persen", ExpressionKind.PERCENT, Amount(Decimal(40), "persen")),
        ("sekitar 3,5 jam", ExpressionKind.DURATION, Amount(Decimal("3.5"), "jam", "sekitar")),
        ("setidaknya 20 orang", ExpressionKind.QUANTITY, Amount(Decimal(20), "orang", "setidaknya")),
        ("dua puluh lima", ExpressionKind.QUANTITY, Amount(Decimal(25))),
        ("setengah juta warga", ExpressionKind.QUANTITY, Amount(Decimal(500000), "warga")),
        ("sepertiga", ExpressionKind.QUANTITY, Amount(Decimal(1) / 3, "bagian")),
        ("Dua pertiga", ExpressionKind.QUANTITY, Amount(Decimal(2) / 3, "bagian")),
        ("hampir tiga perempat", ExpressionKind.QUANTITY, Amount(Decimal("0.75"), "bagian", "hampir")),
        ("separuh", ExpressionKind.QUANTITY, Amount(Decimal("0.5"), "bagian")),
        ("seperempat jam", ExpressionKind.DURATION, Amount(Decimal("0.25"), "jam")),
        ("antara 50 dan 60 orang", ExpressionKind.QUANTITY, Amount(Decimal(50), "orang", None, Decimal(60))),
        ("3,5 persen sampai 4 persen", ExpressionKind.PERCENT, Amount(Decimal("3.5"), "persen", None, Decimal(4))),
        ("antara Rp10.000 dan Rp15.000", ExpressionKind.MONEY, Amount(Decimal(10000), "rupiah", None, Decimal(15000))),
        ("Rp 2,5 miliar", ExpressionKind.MONEY, Amount(Decimal(2500000000), "rupiah")),
        ("Rp 10-15 juta", ExpressionKind.MONEY, Amount(Decimal(10000000), "rupiah", None, Decimal(15000000))),
        ("Rp 500-Rp 1 juta", ExpressionKind.MONEY, Amount(Decimal(500), "rupiah", None, Decimal(1000000))),
        ("500-1 juta ton", ExpressionKind.QUANTITY, Amount(Decimal(500), "ton", None, Decimal(1000000))),
        ("US$ 3 juta", ExpressionKind.MONEY, Amount(Decimal(3000000), "dolar AS")),
        ("14 juta dollar AS", ExpressionKind.MONEY, Amount(Decimal(14000000), "dolar AS")),
        ("skor 1-3", ExpressionKind.QUANTITY, Amount(Decimal(1), "skor", None, Decimal(3))),
        ("3-1", ExpressionKind.QUANTITY, Amount(Decimal(3), "skor", None, Decimal(1))),
        ("ke-79", ExpressionKind.ORDINAL, Amount(Decimal(79))),
        ("ke-17", ExpressionKind.ORDINAL, Amount(Decimal(17))),
        ("pertama", ExpressionKind.ORDINAL, Amount(Decimal(1))),
        ("kedua", ExpressionKind.ORDINAL, Amount(Decimal(2))),
        ("sejak 1998", ExpressionKind.DATE, DateValue(1998)),
    ],
)
def test_short_answers(text, kind, value):
    assert amount(text) == (kind, value)


def test_words_without_a_value():
    assert read_value("Kota Bandung") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lima", "5"),
        ("5 orang", "lima"),
        ("6.500 km", "6500 kilometer"),
        ("17/9/2023", "17 September 2023"),
        ("Minggu, 17 September 2023", "17/9/2023"),
        ("tahun 1945", "1945"),
        ("pukul 9.30", "09.30 WIB"),
        ("17-22 Agustus 2005", "17 sampai 22 Agustus 2005"),
        ("Selasa", "hari Selasa"),
        ("Rp 5.000", "lima ribu rupiah"),
        ("ke-2", "kedua"),
        ("2 jam 30 menit", "dua jam tiga puluh menit"),
    ],
)
def test_the_same_value(one, other):
    assert same_value(one, other)
    assert same_value(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lima", "6"),
        ("5 orang", "5 ekor"),
        ("5 km", "5 mil"),
        ("17 September 2023", "17 September"),
        ("Senin, 17 September", "Minggu, 17 September"),
        ("Senin", "Selasa"),
        ("17-22 Agustus 2005", "17 Agustus 2005"),
        ("17-22 Agustus 2005", "17-23 Agustus 2005"),
        ("09.30 WIB", "09.30 WIT"),
        ("pukul 9", "9 hari"),
        ("kedua", "2"),
        ("5-10 ton", "5 ton"),
        ("2 jam 30 menit", "2 jam"),
        ("Ani", "Ani"),
    ],
)
def test_different_values(one, other):
    assert not same_value(one, other)
    assert not same_value(other, one)


def test_values_of_a_sentence_in_order():
    text = "Pada 5 Mei 2021 pukul 08.00 WIB, lebih dari 300 siswa berjalan 4,5 km selama dua jam."
    assert found(text) == [
        ("5 Mei 2021", "date"),
        ("pukul 08.00 WIB", "time"),
        ("lebih dari 300 siswa", "quantity"),
        ("4,5 km", "quantity"),
        ("dua jam", "duration"),
    ]


def test_a_number_counts_the_noun_behind_it():
    text = "Ibu membeli lima kelapa dan 12 telur, tetapi hanya 3 yang pecah."
    assert found(text) == [("lima kelapa", "quantity"), ("12 telur", "quantity"), ("3", "quantity")]


def test_numerals_in_words_need_a_noun():
    assert found("Salah satu murid menang, satu lagi kalah.") == []


def test_numbers_of_laws_and_inside_names_are_no_amounts():
    text = "Undang-Undang Nomor 22 Tahun 1999 dibahas setelah Olimpiade Tokyo 2020."
    at = text.index("Olimpiade")
    assert found(text, [Span(at, len(text) - 1)]) == []


@pytest.mark.parametrize(("pattern", "example"), NO_VALUES)
def test_numbers_that_measure_nothing(pattern, example):
    assert re.search(pattern, example).group() == example
    assert found(f"Warga menyebut {example} itu.") == []


@pytest.mark.parametrize("text", ["Kamar di lantai 3 kosong.", "Bacalah hlm. 3 dulu.", "Ramadan 1445 Hijriah tiba."])
def test_numbers_that_number_things(text):
    assert found(text) == []


def test_fractions_count_no_noun_and_kedua_kalinya_is_an_ordinal():
    assert found("Sepertiga warga desa bertani.") == [("Sepertiga", "quantity")]
    assert found("Ia menang untuk kedua kalinya.") == [("kedua", "ordinal")]


def test_what_an_amount_is_reckoned_by_belongs_to_it():
    assert found("Petani menjual 4 ton padi per hektare per tahun seharga Rp 9.000 per kilogram.") == [
        ("4 ton", "quantity"),
        ("Rp 9.000 per kilogram", "money"),
    ]
    assert same_value("3,5 juta ton per tahun", "3,5 juta ton")


def test_an_amount_may_hold_a_name():
    text = "Harganya 5 juta dollar AS."
    assert found(text, [Span(23, 25)]) == [("5 juta dollar AS", "money")]


def test_kedua_is_an_ordinal_after_a_noun_only():
    assert found("Anak kedua pergi.") == [("kedua", "ordinal")]
    assert found("Kedua negara itu berdamai.") == []
    assert found("Juara pertama lomba ke-3 sudah pulang.") == [("pertama", "ordinal"), ("ke-3", "ordinal")]


def test_offsets_count_from_the_whole_text():
    text = "Judul\nKami tiba pada tahun 1998."
    (value,) = expressions(text, tagged_sentences(text))
    assert (value.start, value.of(text)) == (21, "tahun 1998")


def test_only_an_amount_counts_a_noun():
    (date,) = read_value("17/9/2023")
    with pytest.raises(TypeError, match="counts nothing"):
        counting(date, "orang", 20)
