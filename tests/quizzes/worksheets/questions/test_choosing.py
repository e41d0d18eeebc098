import pytest

from quizzes.items import Option
from quizzes.worksheets.page import Ink
from quizzes.worksheets.questions.choosing import option_rows, set_multiple_choice, set_ticked_choice
from tests.quizzes.worksheets.every_form import ticked
from tests.quizzes.worksheets.questions.layout import MEASURE, asked, boxes, shown

SHORT = ticked("Buah apa saja yang dibeli Ani?", ("jeruk", "salak"), ("apel", "mangga"))
LONG = ticked("Apa saja yang terjadi?", ("Ani membeli " + "jeruk " * 20, "Ani pulang"), ("Ani menangis",))


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        (["dua", "tiga", "lima", "enam"], ["A.dua B.tiga C.lima D.enam"]),
        (["dua", "tiga", "lima"], ["A.dua B.tiga C.lima"]),
        (["dua", "tiga", "lima", "enam", "tujuh"], ["A.dua B.tiga C.lima D.enam E.tujuh"]),
        (["dua", "tiga", "lima", "enam", "tujuh", "satu"], ["A.dua B.tiga C.lima", "D.enam E.tujuh F.satu"]),
        (
            ["Koperasi Nira", "Koperasi Gula Semut", "Koperasi Desa", "Koperasi Tani"],
            ["A.Koperasi Nira B.Koperasi Gula Semut", "C.Koperasi Desa D.Koperasi Tani"],
        ),
        (
            ["karena nira cepat sekali menjadi asam", "karena kayu mahal", "agar manis"],
            ["A.karena nira cepat sekali menjadi asam", "B.karena kayu mahal", "C.agar manis"],
        ),
    ],
)
def test_options_stand_in_as_many_columns_as_hold_them(texts, rows):
    found = option_rows([Option(text, False) for text in texts], 420)
    inks = [[mark.text for mark in row.marks if isinstance(mark, Ink)] for row in found]
    assert [" ".join(a + b for a, b in zip(row[::2], row[1::2], strict=True)) for row in inks] == rows


def test_a_long_option_is_broken_below_itself():
    rows = option_rows([Option("kata " * 40, True), Option("pendek", False)], 300)
    left = [[mark.x for mark in row.marks] for row in rows]
    text_x = left[0][1]
    assert left == [[text_x - 20, text_x], *[[text_x]] * (len(rows) - 2), [text_x - 20, text_x]]


def test_each_of_several_right_options_has_a_box_and_a_letter():
    unit = set_ticked_choice(asked(SHORT, 4), MEASURE)
    assert shown([unit]) == [
        "4. | Buah apa saja yang dibeli Ani?",
        "A. | apel | B. | jeruk | C. | mangga | D. | salak",
    ]
    assert [len(row.marks) - 8 for row in unit.rows[1:]] == [4 * 4]


def test_boxes_stand_before_their_letters_on_the_first_line_only():
    unit = set_ticked_choice(asked(LONG), MEASURE)
    letters = [m.x for row in unit.rows[1:] for m in row.marks if isinstance(m, Ink) and m.text in {"A.", "B.", "C."}]
    assert boxes(unit) == [(28, 38.5)] * 3
    assert letters == [46] * 3
    assert len(unit.rows) > 4


def test_boxes_are_all_that_ticking_adds():
    crossed = set_multiple_choice(asked(SHORT), MEASURE)
    assert shown([set_ticked_choice(asked(SHORT), MEASURE)]) == shown([crossed])
    assert boxes(crossed) == []
