import pytest

from quizzes.items import Form, Item, Kind, Option
from quizzes.worksheets.page import Ink
from quizzes.worksheets.questions import answer_lines, instruction, option_rows, roman
from quizzes.worksheets.worksheet import Entry, Group, Numbered


def _group(form, *counts):
    items = [
        Item(form, Kind.WHAT, "Apa?", ("1",), options=tuple(Option(str(i), i == 0) for i in range(count)))
        for count in counts
    ]
    return Group(0, form, tuple(Numbered(i, Entry(i, item)) for i, item in enumerate(items, start=1)))


@pytest.mark.parametrize(
    ("counts", "letters"),
    [((3, 3), "A, B, atau C"), ((4, 3), "A, B, C, atau D"), ((5,), "A, B, C, D, atau E"), ((2,), "A atau B")],
)
def test_the_instruction_names_the_letters_there_are(counts, letters):
    expected = f"Berilah tanda silang (X) pada huruf {letters} di depan jawaban yang benar!"
    assert instruction(_group(Form.MULTIPLE_CHOICE, *counts)) == expected


def test_the_other_forms_have_instructions_of_their_own():
    assert instruction(_group(Form.TRUE_FALSE, 2)) == "Berilah tanda centang (✓) pada kolom Benar atau Salah!"
    assert instruction(_group(Form.SHORT_ANSWER, 0)) == "Isilah titik-titik berikut dengan jawaban yang tepat!"


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        (["dua", "tiga", "lima", "enam"], ["A.dua B.tiga C.lima D.enam"]),
        (["dua", "tiga", "lima"], ["A.dua B.tiga C.lima"]),
        (["dua", "tiga", "lima", "enam", "tujuh"], ["A.dua B.tiga C.lima D.enam E.tujuh"]),
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
    shown = [[mark.text for mark in row.marks if isinstance(mark, Ink)] for row in found]
    assert [" ".join(a + b for a, b in zip(row[::2], row[1::2], strict=True)) for row in shown] == rows


def test_a_long_option_is_broken_below_itself():
    rows = option_rows([Option("kata " * 40, True), Option("pendek", False)], 300)
    left = [[mark.x for mark in row.marks] for row in rows]
    text_x = left[0][1]
    assert left == [[text_x - 20, text_x], *[[text_x]] * (len(rows) - 2), [text_x - 20, text_x]]


def test_the_answer_line_grows_in_steps():
    measure = 450.0
    short, same, longer, lines = (
        answer_lines(key, measure) for key in (("2012",), ("Bagas",), ("termometer digital",), ("kata " * 40,))
    )
    assert short == same
    assert len(short) == len(longer) == 1
    assert short[0] < longer[0] < measure
    assert set(lines) == {measure}
    assert len(lines) > 2


@pytest.mark.parametrize(("number", "written"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (38, "XXXVIII")])
def test_roman_numbers(number, written):
    assert roman(number) == written
