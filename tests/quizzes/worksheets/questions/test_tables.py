from quizzes.items import FALSE, TRUE, Form, Item, Kind, Option, Swap
from quizzes.worksheets.page import Stroke
from quizzes.worksheets.questions.tables import set_statements, set_true_false
from tests.quizzes.worksheets.every_form import statements
from tests.quizzes.worksheets.questions.layout import MEASURE, asked, shown
from tests.quizzes.worksheets.samples import ITEMS

TOLD = statements(
    "Tentukan benar atau salah setiap pernyataan berikut!",
    ("Ani membeli jeruk di pasar.", "Ani pulang pada pagi hari."),
    (TRUE, FALSE),
    (Swap("sore", "pagi"),),
)


def _edges(unit, first):
    """Where the upright rules of the rows from ``first`` stand."""
    marks = (mark for row in unit.rows[first:] for mark in row.marks)
    return sorted({mark.x1 for mark in marks if isinstance(mark, Stroke) and mark.x1 == mark.x2})


def test_statements_stand_in_a_table_below_their_stem():
    assert shown([set_statements(asked(TOLD, 6), MEASURE)]) == [
        "6. | Tentukan benar atau salah setiap pernyataan berikut!",
        "No. | Pernyataan | Benar | Salah",
        "(1) | Ani membeli jeruk di pasar.",
        "(2) | Ani pulang pada pagi hari.",
    ]


def test_the_table_is_as_wide_as_the_stem():
    edges = _edges(set_statements(asked(TOLD), MEASURE), 2)
    assert (edges[0], edges[-1], len(edges)) == (28, MEASURE, 5)


def test_columns_are_as_wide_as_their_titles_but_leave_half_to_the_statement():
    def edges(*titles):
        options = tuple(Option(title, False) for title in titles)
        item = Item(Form.COMPLEX_CHOICE, Kind.WHAT, "Apa?", titles[:1], prompts=("Ani pulang.",), options=options)
        return _edges(set_statements(asked(item), MEASURE), 2)

    short, long, endless = edges(TRUE, FALSE), edges("Sesuai", "Tidak Sesuai"), edges("x" * 90, "y")
    assert short[-1] - short[-2] == 52
    assert 80 < long[-1] - long[-2] < 100
    assert endless[-3] - endless[0] == (MEASURE - 28) / 2
    assert {each[-1] for each in (short, long, endless)} == {MEASURE}


def test_lines_of_one_statement_stay_together_even_where_a_table_must_be_cut():
    long = statements("Tentukanlah!", ("Ani pulang " + "lagi " * 40, "Ani tidur."), (TRUE, TRUE), ())
    unit = set_statements(asked(long), MEASURE)
    stays = [row.stays for row in unit.rows]
    lines = len(stays) - 4
    # The stem, the gap and the head stay with the first statement; a page may end after each statement.
    assert stays == [True, True, True, *[True] * (lines - 1), False, False]


def test_true_false_questions_share_a_table_whose_head_is_repeated():
    first, second = set_true_false([asked(ITEMS[10], 11), asked(ITEMS[11], 12, " (skor 2)")], MEASURE)
    assert shown([first, second]) == [
        "No. | Pernyataan | Benar | Salah",
        "11. | Pak Wiryo menyadap nira dari 28 pohon kelapa di",
        "belakang rumah.",
        "12. | Koperasi mengirim sekitar 40 ton gula semut setiap",
        "minggu. | (skor 2)",
    ]
    assert second.running_head == first.rows[: len(second.running_head)]
