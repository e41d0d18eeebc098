import pytest

from quizzes.generation.integrating.order import without_date

from .made import made

TEXT = (
    "Pada tahun 1950, Hasan Basri membuka toko buku di Medan. Pada tahun 1962, Hasan Basri mendirikan sekolah di "
    "Binjai. Pada 4 Mei 1971, Siti Aminah meresmikan rumah sakit di Padang. Pada tahun 1985, Siti Aminah menerbitkan "
    "majalah anak di Jambi."
)
EVENTS = [
    "Hasan Basri membuka toko buku di Medan.",
    "Hasan Basri mendirikan sekolah di Binjai.",
    "Siti Aminah menerbitkan majalah anak di Jambi.",
    "Siti Aminah meresmikan rumah sakit di Padang.",
]


def test_the_first_and_the_last_of_dated_events_are_asked_without_their_dates():
    first, last = made(TEXT, "order")
    assert (first.stem, last.stem) == (
        "Di antara peristiwa berikut, manakah yang terjadi paling awal?",
        "Di antara peristiwa berikut, manakah yang terjadi paling akhir?",
    )
    assert (first.said, last.said) == ((EVENTS[0],), (EVENTS[2],))
    assert sorted((*first.said, *first.wrong)) == sorted((*last.said, *last.wrong)) == EVENTS


def test_the_sentence_with_the_date_of_the_key_proves_it_first():
    first, _ = made(TEXT, "order")
    assert first.evidence[0].of(TEXT) == "Pada tahun 1950, Hasan Basri membuka toko buku di Medan."
    assert len(first.evidence) == 4


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("Pada tahun 1950", "Pada awal Mei"),
        ("Pada tahun 1950", "Sejak tahun 1950"),
        ("Pada tahun 1962", "Pada Mei 1950"),
    ],
)
def test_nothing_is_asked_where_the_dates_do_not_decide(written, instead):
    assert not [a for a in made(TEXT.replace(written, instead), "order") if EVENTS[0] in a.said]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Pada tahun ", ", Ani pulang ke Bali.", "Ani pulang ke Bali."),
        ("Ani pulang ke Bali pada hari ", ".", "Ani pulang ke Bali."),
        ("Di Bali pada ", ", Ani membuka toko.", "Di Bali, Ani membuka toko."),
        ("Ani bekerja sejak ", ".", None),
        ("Ani bekerja sampai tahun ", ".", None),
        ("Ani akan pulang pada ", ".", None),
        ("Ani lahir pada ", " dan menikah pada tahun 1990.", None),
    ],
)
def test_a_date_is_taken_out_with_what_leads_it_in(before, after, expected):
    assert without_date(before, after) == expected
