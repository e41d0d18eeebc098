import random

import pytest

from articles.analysis.gazetteers import WEEKDAYS
from quizzes.generation.asked import AnswerType
from quizzes.generation.distractors.values import amounts, changed_numbers, dates, order_of, times
from tests.quizzes.generation.making import asked, context, document


def made(source, text, key, answer=AnswerType.AMOUNT, **more):
    doc = document(text, **more)
    question = asked(doc, "Berapa?", key, answer=answer, sentence=0)
    return list(source(question, context(doc, question), random.Random(1)))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("lima ekor", {"enam ekor", "empat ekor", "tujuh ekor", "tiga ekor", "delapan ekor", "dua ekor"}),
        ("4.000 mil (6.500 km)", {"5.000 mil (8.100 km)", "3.000 mil (4.900 km)"}),
        ("15-20 orang", {"16-21 orang", "14-19 orang"}),
        ("Rp14,6 triliun", {"Rp17,5 triliun", "Rp11,7 triliun"}),
        ("6.5 km", {"7.8 km", "5.2 km"}),
        ("Dua puluh ton", {"Tiga puluh ton", "Sepuluh ton"}),
        ("90 persen", {"100 persen", "80 persen"}),
    ],
)
def test_numbers_keep_their_unit_writing_and_rounding(key, expected):
    assert expected <= set(changed_numbers(key, random.Random(1)))


@pytest.mark.parametrize("key", ["10 km2", "5.636,66km2", "4 m3", "Rp10 per m2"])
def test_the_figure_of_a_unit_stays(key):
    assert {other[-2:] for other in changed_numbers(key, random.Random(1))} == {key[-2:]}


def test_no_number_is_below_one_and_no_share_above_all():
    assert "0 buah" not in set(changed_numbers("1 buah", random.Random(1)))
    assert "110 persen" not in set(changed_numbers("90 persen", random.Random(1)))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("dua pertiga", ["sepertiga", "seperempat", "tiga perempat", "seperlima"]),
        ("seperempat jam", ["sepertiga jam", "dua pertiga jam", "tiga perempat jam", "seperlima jam"]),
    ],
)
def test_a_fraction_becomes_another(key, expected):
    assert list(changed_numbers(key, random.Random(1))) == expected


@pytest.mark.parametrize("key", ["banyak", "0 derajat"])
def test_what_has_no_number_is_not_changed(key):
    assert list(changed_numbers(key, random.Random(1))) == []


def test_the_articles_own_amounts_of_the_unit_come_first():
    found = made(
        amounts,
        "Ia memetik 12 mangga.\nAdiknya memetik 19 mangga.\nMereka makan 3 jeruk.",
        "12 mangga",
        values=["12 mangga", "19 mangga", "3 jeruk"],
    )
    assert found[0] == "19 mangga"


def test_vague_amounts_are_exchanged():
    assert made(amounts, "Puluhan warga datang dan puluhan orang pulang.", "puluhan orang")[:4] == [
        "belasan orang",
        "ratusan orang",
        "ribuan orang",
        "jutaan orang",
    ]


def test_a_date_moves_with_its_weekday_and_stays_in_its_month():
    found = made(dates, "Rapat diadakan Rabu, 26 Juli 2023.", "Rabu, 26 Juli 2023", AnswerType.DATE)
    assert {"Kamis, 27 Juli 2023", "Selasa, 25 Juli 2023", "Rabu, 19 Juli 2023"} <= set(found)
    days = {f: int(f.split()[1]) for f in found}
    assert all(1 <= d <= 28 and WEEKDAYS[(2 + d - 26) % 7] == f.split(",")[0] for f, d in days.items())


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("26 Juli 1999", {"27 Juli 1999", "26 Agustus 1999", "26 Juli 2000"}),
        ("14-16 Mei 2005", {"15-17 Mei 2005", "14-16 Juni 2005"}),
        ("17/8/1945", {"18/8/1945", "17/8/1946"}),
        ("Minggu (04/06)", {"Senin (05/06)"}),
        ("Mei 2010", {"Juni 2010", "Mei 2011"}),
        ("Oktober", {"September", "November"}),
        ("tahun 1975", {"tahun 1976", "tahun 1974"}),
        ("tahun 1990-an", {"tahun 2000-an", "tahun 1980-an"}),
        ("Selasa malam", {"Rabu malam", "Senin malam"}),
        ("abad ke-19", {"abad ke-18", "abad ke-20"}),
    ],
)
def test_dates_keep_their_form(key, expected):
    assert expected <= set(made(dates, f"Terjadi pada {key}.", key, AnswerType.DATE))


def test_the_articles_own_dates_of_the_form_come_first():
    found = made(
        dates,
        "Ia lahir pada 3 Mei 1950.\nIa menikah pada 9 Juli 1978.\nIa wafat pada 2001.",
        "3 Mei 1950",
        AnswerType.DATE,
        values=["3 Mei 1950", "9 Juli 1978", "2001"],
    )
    assert found[0] == "9 Juli 1978"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("pukul 09.30 WIB", {"pukul 10.00 WIB", "pukul 09.00 WIB"}),
        ("pukul 23.45", {"pukul 00.15", "pukul 23.15"}),
        ("pukul 7", {"pukul 8", "pukul 6"}),
        ("pukul tujuh malam", {"pukul delapan malam", "pukul enam malam"}),
    ],
)
def test_times_keep_their_form(key, expected):
    assert expected <= set(made(times, f"Mulai {key}.", key, AnswerType.TIME))


def test_values_have_an_order():
    assert order_of("Mei") < order_of("Oktober")
    assert order_of("Senin") < order_of("Rabu")
    assert order_of("tahun 1975") < order_of("3 Mei 1975") < order_of("3 Juni 1975") < order_of("tahun 2010")
    assert order_of("belasan orang") < order_of("ratusan orang")
    assert order_of("pukul 09.30") == 570
    assert order_of("23/8") < order_of("24/8") < order_of("1/9") < order_of("3/5/2021")
    assert order_of("entah") == 0
