import pytest

from articles.analysis.dates import read_date
from articles.analysis.document import DateValue
from quizzes.generation.forms.moments import are_apart, is_before


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("tahun 1928", "tahun 1930", True),
        ("27 Oktober 1928", "28 Oktober 1928", True),
        ("Mei 1998", "Juni 1998", True),
        ("30 Desember 1998", "Januari 1999", True),
        ("abad ke-18", "tahun 1950", True),
        ("tahun 400 SM", "tahun 37 SM", True),
        ("tahun 1928", "27 Oktober 1928", False),  # the one holds the other
        ("tahun 1928", "tahun 1928", False),
        ("5 Mei", "6 Mei", False),  # of which year?
        ("27-29 Oktober 1928", "28 Oktober 1928", False),
        ("1990-an", "tahun 1995", False),
    ],
)
def test_what_lies_wholly_before_what(one, other, expected):
    first, second = read_date(one), read_date(other)
    assert (is_before(first, second), is_before(second, first)) == (expected, False)
    assert are_apart(first, second) == are_apart(second, first) == expected


def test_a_day_of_no_month_cannot_be_placed():
    assert not is_before(DateValue(1928, day=4), DateValue(1930))
