import pytest

from quizzes.items import Form, Kind, Level, Proof
from tests.quizzes.generation.forms.reading import SCHOOL, composed


def orders(text, school_class=8):
    return [item.in_order for item in composed(Form.ORDERING, text, school_class)]


def test_events_are_ordered_by_their_dates():
    (item,) = composed(Form.ORDERING, SCHOOL)
    assert item.in_order == (
        "Raden Wiryo mendirikan Sekolah Tunas Harapan di Desa Karangjati",
        "Bupati Suryanata meresmikan gedung baru Sekolah Tunas Harapan",
        "Raden Wiryo meninggal",
        "Siti Maryam memimpin Sekolah Tunas Harapan",  # "setelah Raden Wiryo meninggal"
    )
    assert item.prompts != item.in_order
    assert [option.text for option in item.options] == ["1", "2", "3", "4"]
    assert (item.form, item.kind, item.level, item.proof) == (Form.ORDERING, Kind.WHEN, Level.INTEGRATE, Proof.JOINED)


def test_events_are_ordered_by_what_connects_their_sentences():
    text = (
        "Siti Maryam membuka perpustakaan desa. Kemudian, Siti Maryam mengirim enam guru ke Semarang. "
        "Selanjutnya, Bupati Suryanata mengunjungi Desa Karangjati."
    )
    assert orders(text) == [
        (
            "Siti Maryam membuka perpustakaan desa",
            "Siti Maryam mengirim enam guru ke Semarang",
            "Bupati Suryanata mengunjungi Desa Karangjati",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        # no stated time
        "Siti Maryam membuka perpustakaan desa. Siti Maryam mengirim enam guru ke Semarang. "
        "Bupati Suryanata mengunjungi Desa Karangjati.",
        # one date for two
        "Pada tahun 1898, Raden Wiryo mendirikan Sekolah Tunas Harapan. Pada tahun 1898, Siti Maryam membuka "
        "perpustakaan desa. Pada tahun 1921, Bupati Suryanata mengunjungi Desa Karangjati.",
        # the year holds the day
        "Pada tahun 1921, Raden Wiryo mendirikan Sekolah Tunas Harapan. Pada 5 Mei 1921, Siti Maryam membuka "
        "perpustakaan desa. Pada tahun 1930, Bupati Suryanata mengunjungi Desa Karangjati.",
        # planned
        "Pada tahun 2031, Raden Wiryo akan mendirikan sekolah desa. Pada tahun 2032, Siti Maryam akan membuka "
        "perpustakaan desa. Pada tahun 2033, Bupati Suryanata akan mengunjungi Desa Karangjati.",
    ],
)
def test_what_has_no_stated_order_is_not_ordered(text):
    assert orders(text) == []


def test_no_prompt_tells_when():
    for seed in range(5):
        for item in composed(Form.ORDERING, SCHOOL, seed=seed):
            assert not any(char.isdigit() for prompt in item.prompts for char in prompt)
            assert item.prompts != item.in_order
