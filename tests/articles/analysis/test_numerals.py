import re
from decimal import Decimal

import pytest

from articles.analysis.numerals import NUMBER, read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", "5"),
        ("4.000", "4000"),
        ("1.234.567", "1234567"),
        ("13,7", "13.7"),
        ("1.234,5", "1234.5"),
        ("4.5", "4.5"),
        ("lima", "5"),
        ("sebelas", "11"),
        ("dua belas", "12"),
        ("dua puluh lima", "25"),
        ("seratus dua puluh lima ribu", "125000"),
        ("seribu sembilan ratus empat puluh lima", "1945"),
        ("enam ribu lima ratus", "6500"),
        ("dua juta tiga ratus ribu", "2300000"),
        ("satu triliun", "1000000000000"),
        ("14,6 triliun", "14600000000000"),
        ("9, 6 juta", "9600000"),
        ("5 ribu", "5000"),
        ("dua setengah", "2.5"),
        ("setengah", "0.5"),
        ("tiga koma satu empat", "3.14"),
        ("dua koma lima juta", "2500000"),
        ("Lima Puluh", "50"),
    ],
)
def test_numbers_in_digits_and_words(text, value):
    assert re.fullmatch(NUMBER, text)
    assert read_number(text) == Decimal(value)


def test_a_word_that_is_no_numeral():
    with pytest.raises(ValueError, match="'kuda' is not a numeral"):
        read_number("lima kuda")
