import pytest

from articles.analysis.analyse import tagged_sentences
from articles.analysis.document import DateValue, ExpressionKind, Span
from articles.analysis.expressions import expressions
from articles.analysis.reckoning import PATTERNS


def dated(text):
    """The dates of the text that stand in other words, with their value and the words that they are reckoned from."""
    found = expressions(text, tagged_sentences(text))
    values = [(e.of(text), e.value) for e in found if e.kind is ExpressionKind.DATE]
    return [(words, value, value.anchor.of(text)) for words, value in values if value.anchor is not None]


@pytest.mark.parametrize(("pattern", "_direction", "example"), PATTERNS)
def test_each_pattern_reads_its_example(pattern, _direction, example):
    assert pattern.search(f"Ia pulang {example} itu.").group() == example


@pytest.mark.parametrize(
    ("text", "words", "anchor", "value"),
    [
        (
            "Mereka tiba pada 30 April 2021. Dua hari kemudian mereka pulang.",
            "Dua hari kemudian",
            (17, 30),
            (2021, 5, 2),
        ),
        ("Mereka tiba pada 31 Desember 2021. Keesokan harinya hujan.", "Keesokan harinya", (17, 33), (2022, 1, 1)),
        ("Mereka tiba pada 5 Mei 2021 dan pulang sehari setelahnya.", "sehari setelahnya", (17, 27), (2021, 5, 6)),
        ("Sungai meluap pada 5 Mei. Dua minggu kemudian air surut.", "Dua minggu kemudian", (19, 24), (None, 5, 19)),
        ("Banjir datang pada 1 Maret 2024. Sehari sebelumnya hujan.", "Sehari sebelumnya", (19, 31), (2024, 2, 29)),
        ("Ayah lahir pada 1945. Tiga tahun kemudian ibu lahir.", "Tiga tahun kemudian", (16, 20), (1948,)),
        ("Ayah lahir pada 5 Mei 1945. Tiga tahun kemudian ibu lahir.", "Tiga tahun kemudian", (16, 26), (1948,)),
        ("Pada November 2020 hujan. Tiga bulan kemudian kering.", "Tiga bulan kemudian", (5, 18), (2021, 2)),
        ("Hasil pada 2020 naik dibanding tahun sebelumnya.", "tahun sebelumnya", (11, 15), (2019,)),
        ("Pada 5 Mei 2020 jalan rusak. Pada hari yang sama hujan.", "hari yang sama", (5, 15), (2020, 5, 5)),
    ],
)
def test_reckoned_by_plain_arithmetic(text, words, anchor, value):
    assert dated(text) == [(words, DateValue(*value, anchor=Span(*anchor)), text[slice(*anchor)])]


def test_weekdays_move_with_the_day():
    ((_, value, _),) = dated("Pada Senin, 5 Mei 2025, sungai meluap, dan tiga hari kemudian air surut.")
    assert value == DateValue(2025, 5, 8, 3, anchor=Span(5, 22))


def test_one_reckoned_date_leads_to_the_next():
    text = "Sekolah itu berdiri pada 1980. Dua tahun kemudian siswanya seratus. Tahun berikutnya bertambah lagi."
    assert [(words, value.year, anchor) for words, value, anchor in dated(text)] == [
        ("Dua tahun kemudian", 1982, "1980"),
        ("Tahun berikutnya", 1983, "Dua tahun kemudian"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sungai meluap. Dua hari kemudian air surut.",
        "Sungai meluap pada Selasa. Dua hari kemudian air surut.",
        "Sungai meluap pada 1945. Dua hari kemudian air surut.",
        "Sungai meluap pada 28 Februari. Dua hari kemudian air surut.",
        "Sungai meluap pada 17-22 Mei 2020. Dua hari kemudian air surut.",
        "Sungai meluap pada 31 April 2020. Dua hari kemudian air surut.",
        "Sungai meluap pada 5 Mei 2020. Selama dua hari berikutnya hujan turun.",
        "Sungai meluap pada 5 Mei 2020. Beberapa hari kemudian air surut. Sehari kemudian ramai.",
        "Sungai meluap pada 5 Mei 2020. Sekitar dua minggu kemudian air surut. Sehari kemudian ramai.",
        "Sungai meluap pada 5 Mei 2020. Dua setengah hari kemudian air surut.",
        "Sungai meluap pada 5 Mei 2020. Dua hingga tiga hari kemudian air surut.",
        "Sungai meluap pada 5 Mei 2020. Warga pergi. Hujan turun. Jalan rusak. Malam tiba. Sehari kemudian sepi.",
        "Ia pulang sehari kemudian, pada 5 Mei 2020.",
    ],
)
def test_nothing_is_reckoned_without_an_exact_date_near_before_it(text):
    assert dated(text) == []
