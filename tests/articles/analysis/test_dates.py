import re

import pytest

from articles.analysis.dates import DATE_PATTERNS, TIME_PATTERNS, bare_years, dates, times
from articles.analysis.document import DateValue, TimeValue


def first(text):
    found = next(dates(text))
    return found.of(text), found.value


@pytest.mark.parametrize(("pattern", "example"), DATE_PATTERNS + TIME_PATTERNS)
def test_each_pattern_reads_its_example(pattern, example):
    contexts = {"20/10": "(20/10)", "1945": "sejak 1945", "Mei": "bulan Mei", "Juni": "Juni lalu"}
    contexts |= {"1942 dan 1945": "antara 1942 dan 1945"}
    assert re.search(pattern, contexts.get(example, example)).group() == example


@pytest.mark.parametrize(
    ("text", "read", "value"),
    [
        ("Rabu, 13 September 2023", "Rabu, 13 September 2023", DateValue(2023, 9, 13, 2)),
        ("hari Minggu (17/9/2023)", "Minggu (17/9/2023)", DateValue(2023, 9, 17, 6)),
        ("Kamis (4/6)", "Kamis (4/6)", DateValue(None, 6, 4, 3)),
        ("Senin pagi (5/8/24)", "Senin pagi (5/8/24)", DateValue(2024, 8, 5, 0)),
        ("Jum'at, 1 Maret 1999", "Jum'at, 1 Maret 1999", DateValue(1999, 3, 1, 4)),
        ("tanggal 3/4/76", "3/4/76", DateValue(1976, 4, 3)),
        ("20 Mei", "20 Mei", DateValue(None, 5, 20)),
        ("3 Nopember 1990", "3 Nopember 1990", DateValue(1990, 11, 3)),
        ("5 Agt. 2001", "5 Agt. 2001", DateValue(2001, 8, 5)),
        ("tahun 1945", "tahun 1945", DateValue(1945)),
        ("tahun 400 SM", "tahun 400 SM", DateValue(-400)),
        ("tahun 78 SM", "tahun 78 SM", DateValue(-78)),
        ("17-22 Agustus 2005", "17-22 Agustus 2005", DateValue(2005, 8, 17, until=DateValue(2005, 8, 22))),
        ("30 Agustus-10 September", "30 Agustus-10 September", DateValue(None, 8, 30, until=DateValue(None, 9, 10))),
        ("Mei-Juli 1998", "Mei-Juli 1998", DateValue(1998, 5, until=DateValue(1998, 7))),
        ("tahun 2019-24", "tahun 2019-24", DateValue(2019, until=DateValue(2024))),
        ("1942-1945", "1942-1945", DateValue(1942, until=DateValue(1945))),
        ("abad ke-19", "abad ke-19", DateValue(1801, until=DateValue(1900))),
        ("abad XIV", "abad XIV", DateValue(1301, until=DateValue(1400))),
        ("abad ke-5 SM", "abad ke-5 SM", DateValue(-500, until=DateValue(-401))),
        ("era 1990-an", "era 1990-an", DateValue(1990, until=DateValue(1999))),
        ("1800-an", "1800-an", DateValue(1800, until=DateValue(1899))),
        ("2023-09-17", "2023-09-17", DateValue(2023, 9, 17)),
        ("Agustus 1945", "Agustus 1945", DateValue(1945, 8)),
        ("hari Selasa lalu", "Selasa", DateValue(weekday=1)),
        ("(20/10)", "20/10", DateValue(None, 10, 20)),
        ("3-5 Mei 2024", "3-5 Mei 2024", DateValue(2024, 5, 3, until=DateValue(2024, 5, 5))),
        ("dari 3 hingga 5 Mei", "3 hingga 5 Mei", DateValue(None, 5, 3, until=DateValue(None, 5, 5))),
        ("3 sampai dengan 5 Mei", "3 sampai dengan 5 Mei", DateValue(None, 5, 3, until=DateValue(None, 5, 5))),
        ("1, 2, dan 3 Mei 2020", "1, 2, dan 3 Mei 2020", DateValue(2020, 5, 1, until=DateValue(2020, 5, 3))),
        ("pada 2020, 3 dan 5 Mei", "3 dan 5 Mei", DateValue(None, 5, 3, until=DateValue(None, 5, 5))),
        ("tahun 1945-1949", "tahun 1945-1949", DateValue(1945, until=DateValue(1949))),
        ("tahun 2023/2024", "tahun 2023/2024", DateValue(2023, until=DateValue(2024))),
        ("musim 2023/2024", "musim 2023/2024", DateValue(2023, until=DateValue(2024))),
        ("antara 1942 dan 1945", "1942 dan 1945", DateValue(1942, until=DateValue(1945))),
        ("awal 2020", "2020", DateValue(2020)),
    ],
)
def test_values(text, read, value):
    assert first(text) == (read, value)


@pytest.mark.parametrize("text", ["minggu ini", "mei", "1/2 gelas", "pada 1.500 meter", "32/13/2020"])
def test_no_dates(text):
    assert list(dates(text)) == []


def test_a_clock_before_waktu_setempat():
    (found,) = times("Pesawat tiba 09.05 waktu setempat.")
    assert found.value == TimeValue(9, 5)


def test_bare_years():
    text = "Piala Asia 2007 dan 2007 orang, bukan 1.945 atau 12/2005"
    assert [(found.of(text), found.value) for found in bare_years(text)] == [
        ("2007", DateValue(2007)),
        ("2007", DateValue(2007)),
    ]


def test_hours_that_are_counted_are_no_time_of_day():
    assert list(times("Mereka berjalan dua jam 20 menit dan 3 jam lima menit.")) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pukul 09.30 WIB", TimeValue(9, 30, "WIB")),
        ("pukul 8", TimeValue(8)),
        ("jam 7 malam", TimeValue(19)),
        ("pukul 1 siang", TimeValue(13)),
        ("pukul 11 siang", TimeValue(11)),
        ("pukul 15.00 sore", TimeValue(15)),
        ("pukul tujuh pagi", TimeValue(7)),
        ("pukul setengah delapan malam", TimeValue(19, 30)),
        ("pukul 19.00-21.00 Wita", TimeValue(19, 0, "WITA", TimeValue(21))),
        ("pukul 8 pagi hingga pukul 3 sore", TimeValue(8, until=TimeValue(15))),
        ("pukul 7-9 malam", TimeValue(19, until=TimeValue(21))),
        ("pukul 10.00 WIB hingga 12.00 WIB", TimeValue(10, 0, "WIB", TimeValue(12))),
        ("10.30 pagi", TimeValue(10, 30)),
        ("07.00-08.30 WITA", TimeValue(7, 0, "WITA", TimeValue(8, 30))),
    ],
)
def test_times(text, value):
    found = next(times(text))
    assert (found.of(text), found.value) == (text, value)
