import pytest

from quizzes.worksheets.typeface import FALLBACK, REPLACEMENT, Face, missing, plain, runs, width


def _fonts(text):
    return [(run.font, run.text) for run in runs(text, Face.REGULAR)]


def test_indonesian_needs_one_font():
    assert _fonts("“Gula—Rp24.000?”") == [("CharisSIL-Regular", "“Gula—Rp24.000?”")]


def test_signs_and_other_scripts_come_from_the_fallback_one_by_one():
    assert _fonts("a ☐ ✗Σ b") == [
        ("CharisSIL-Regular", "a "),
        (FALLBACK, "☐"),
        ("CharisSIL-Regular", " "),
        (FALLBACK, "✗Σ"),
        ("CharisSIL-Regular", " b"),
    ]


@pytest.mark.parametrize("char", ["\U0001f9d1", "\x00", "\x1b", "漢", "\ud800", "\U0010ffff", "\u20e3"])
def test_what_no_font_has_is_shown_and_reported(char):
    assert _fonts(f"a{char}b") == [("CharisSIL-Regular", "a"), (FALLBACK, REPLACEMENT), ("CharisSIL-Regular", "b")]
    assert missing(f"a{char}b") == {char}


@pytest.mark.parametrize("char", ["\u200b", "\u00ad", "\ufeff", "\u200d", "\ufe0f", "\u202e"])
def test_what_has_no_ink_is_left_out_and_not_reported(char):
    assert plain(f"a{char}b") == "ab"
    assert missing(f"a{char}b") == frozenset()


def test_the_arabic_end_of_ayah_has_ink():
    assert plain("a\u06ddb") in {"a\u06ddb", f"a{REPLACEMENT}b"}


def test_spaces_of_every_kind_are_spaces():
    assert plain("a\tb\u00a0c\u2003d\ne") == "a b c d e"


def test_letters_with_their_marks_apart_are_composed():
    assert plain("Cafe\u0301") == "Café"


def test_width_is_that_of_the_fonts():
    assert width("Gula", Face.REGULAR, 12) == pytest.approx(12 * sum(run.width for run in runs("Gula", Face.REGULAR)))
    assert width("iii", Face.REGULAR, 12) < width("mmm", Face.REGULAR, 12) < width("mmm", Face.BOLD, 12)
    assert width("", Face.REGULAR, 12) == 0
