import pytest

from quizzes.generation.comparing import contains, content_words, core, overlap, same_words, words


def test_words_are_lower_case_without_accents_and_small_numbers_are_figures():
    assert words("Ia membeli Lima buah “Café” di Tu-160, 6.500 km!") == (
        "ia",
        "membeli",
        "5",
        "buah",
        "cafe",
        "di",
        "tu-160",
        "6.500",
        "km",
    )


@pytest.mark.parametrize(
    ("text", "expected"), [("di Kota Solo", ("solo",)), ("tahun", ("tahun",)), ("sekitar 5 ton", ("5", "ton"))]
)
def test_core_drops_what_leads_in_but_never_all(text, expected):
    assert core(text) == expected


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [("a b c", "b c", True), ("a b c", "a c", False), ("a b", "", False), ("ab", "a", False)],
)
def test_contains_looks_for_whole_words_in_a_row(outer, inner, expected):
    assert contains(tuple(outer.split()), tuple(inner.split())) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Rini", "Ibu Rini Astuti", True), ("lima", "5", True), ("Kota Solo", "Solo", True), ("Rini", "Dini", False)],
)
def test_same_words_sees_one_name_in_the_other(one, other, expected):
    assert same_words(one, other) is expected


def test_content_words_leave_out_questions_and_function_words():
    assert content_words("Siapa yang menanam padi di sawah?") == {"menanam", "padi", "sawah"}


def test_overlap_of_nothing_is_nothing():
    assert (overlap(frozenset(), frozenset()), overlap(frozenset("ab"), frozenset("bc"))) == (0.0, 1 / 3)
