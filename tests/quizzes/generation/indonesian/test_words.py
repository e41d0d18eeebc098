import pytest

from articles.analysis.numerals import read_number
from quizzes.generation.indonesian.lists import listed
from quizzes.generation.indonesian.siblings import families, siblings
from quizzes.generation.indonesian.spelling import spell


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (25, "dua puluh lima"),
        (100, "seratus"),
        (1_100, "seribu seratus"),
        (200_000, "dua ratus ribu"),
        (1_000_000, "satu juta"),
        (2_500_000_000, "dua miliar lima ratus juta"),
    ],
)
def test_numbers_are_spelled(number, expected):
    assert spell(number) == expected


@pytest.mark.parametrize("number", [7, 12, 99, 123, 1_999, 45_678, 300_000_000])
def test_what_is_spelled_is_read_again(number):
    assert read_number(spell(number)) == number


@pytest.mark.parametrize("number", [-1, 10**15])
def test_only_numbers_with_a_name_are_spelled(number):
    with pytest.raises(ValueError, match="cannot be spelled"):
        spell(number)


@pytest.mark.parametrize(
    ("members", "expected"), [(["A"], "A"), (["A", "B"], "A dan B"), (["A", "B", "C"], "A, B, dan C")]
)
def test_lists_have_a_comma_before_dan_from_three_members_on(members, expected):
    assert listed(members) == expected


def test_siblings_are_the_others_of_the_kind():
    assert siblings("medali Emas") == ("medali perak", "medali perunggu", "piala bergilir", "piagam penghargaan")


def test_a_name_of_a_listed_kind_has_siblings_though_it_is_not_listed_itself():
    assert siblings("Selat Rindu")[:2] == ("Selat Sunda", "Selat Malaka")
    assert siblings("Rindu") == siblings("Rumah Rindu") == ()


def test_every_family_has_enough_members_and_none_twice():
    assert [f for f in families() if len(f) < 4 or len(set(f)) < len(f)] == []
