from decimal import Decimal

import pytest

from quizzes.items import FALSE, TRUE, Form, Item, Kind, Option
from quizzes.worksheets.questions.headings import heading, instruction, roman
from quizzes.worksheets.worksheet import FORM_ORDER, Entry, Group, Numbered
from tests.quizzes.worksheets.every_form import statements
from tests.quizzes.worksheets.questions.layout import shown


def _item(form: Form, count: int = 0) -> Item:
    return Item(form, Kind.WHAT, "Apa?", ("1",), options=tuple(Option(str(i), i == 0) for i in range(count)))


def _group(form: Form, *points: int) -> Group:
    entries = [Entry(i, _item(form), Decimal(value)) for i, value in enumerate(points, start=1)]
    return Group(0, form, tuple(Numbered(entry.number, entry) for entry in entries))


@pytest.mark.parametrize(
    ("counts", "letters"),
    [((3, 3), "A, B, atau C"), ((4, 3), "A, B, C, atau D"), ((5,), "A, B, C, D, atau E"), ((2,), "A atau B")],
)
def test_the_instruction_names_the_letters_there_are(counts, letters):
    expected = f"Berilah tanda silang (X) pada huruf {letters} di depan jawaban yang benar!"
    assert instruction([_item(Form.MULTIPLE_CHOICE, count) for count in counts]) == expected


def test_the_other_forms_have_instructions_of_their_own():
    assert {form: instruction([_item(form)]) for form in FORM_ORDER[1:]} == {
        Form.COMPLEX_CHOICE: "Berilah tanda centang (✓) pada setiap jawaban yang benar! Jawaban benar lebih dari satu.",
        Form.TRUE_FALSE: "Berilah tanda centang (✓) pada kolom Benar atau Salah!",
        Form.MATCHING: "Pasangkanlah pernyataan di lajur kiri dengan jawaban di lajur kanan! "
        "Tulislah huruf jawaban itu di dalam kotak.",
        Form.SHORT_ANSWER: "Isilah titik-titik berikut dengan jawaban yang tepat!",
        Form.CLOZE: "Lengkapilah bagian yang rumpang dengan kata atau frasa yang tepat!",
        Form.ORDERING: "Urutkanlah peristiwa berikut dengan menulis angka 1, 2, 3, dan seterusnya di dalam kotak!",
        Form.ESSAY: "Jawablah pertanyaan berikut dengan jelas dan lengkap!",
    }


def test_the_instruction_for_statements_names_the_columns():
    told = statements("Tentukanlah!", ("Ani pulang.",), (TRUE,), ())
    agrees = Item(
        Form.COMPLEX_CHOICE, Kind.WHAT, "Tentukanlah!", ("Sesuai",), prompts=("Ani pulang.",),
        options=(Option("Sesuai", False), Option("Tidak Sesuai", False)),
    )  # fmt: skip
    assert [instruction(items) for items in ([told], [agrees, agrees], [told, agrees])] == [
        f"Berilah tanda centang (✓) pada kolom {columns} untuk setiap pernyataan!"
        for columns in (f"{TRUE} atau {FALSE}", "Sesuai atau Tidak Sesuai", "yang tepat")
    ]


def test_the_heading_says_what_every_question_is_worth():
    assert shown([heading(_group(Form.ESSAY, 5, 5), 8, 480)]) == ["VIII. Uraian | Skor tiap soal: 5"]
    assert shown([heading(_group(Form.CLOZE, 1, 2), 6, 480)]) == ["VI. Teks Rumpang"]


def test_every_form_has_a_name():
    names = [shown([heading(_group(form, 1, 2), 1, 480)])[0] for form in FORM_ORDER]
    assert names == [
        "I. Pilihan Ganda",
        "I. Pilihan Ganda Kompleks",
        "I. Benar–Salah",
        "I. Menjodohkan",
        "I. Isian",
        "I. Teks Rumpang",
        "I. Mengurutkan",
        "I. Uraian",
    ]


@pytest.mark.parametrize(("number", "written"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (38, "XXXVIII")])
def test_roman_numbers(number, written):
    assert roman(number) == written
