"""What stands above the questions of a form: its name and what the pupil is told to do."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.items import Form, Item
from quizzes.worksheets.blocks import amount, baseline, letter, paragraph
from quizzes.worksheets.measures import SMALL, STRONG
from quizzes.worksheets.page import Row, Unit
from quizzes.worksheets.text import break_text
from quizzes.worksheets.worksheet import Group

_GAP = 16.0
_NAMES = {
    Form.MULTIPLE_CHOICE: "Pilihan Ganda",
    Form.COMPLEX_CHOICE: "Pilihan Ganda Kompleks",
    Form.TRUE_FALSE: "Benar–Salah",
    Form.MATCHING: "Menjodohkan",
    Form.SHORT_ANSWER: "Isian",
    Form.CLOZE: "Teks Rumpang",
    Form.ORDERING: "Mengurutkan",
    Form.ESSAY: "Uraian",
}
_INSTRUCTIONS = {
    Form.COMPLEX_CHOICE: "Berilah tanda centang (✓) pada setiap jawaban yang benar! Jawaban benar lebih dari satu.",
    Form.TRUE_FALSE: "Berilah tanda centang (✓) pada kolom Benar atau Salah!",
    Form.MATCHING: (
        "Pasangkanlah pernyataan di lajur kiri dengan jawaban di lajur kanan! "
        "Tulislah huruf jawaban itu di dalam kotak."
    ),
    Form.SHORT_ANSWER: "Isilah titik-titik berikut dengan jawaban yang tepat!",
    Form.CLOZE: "Lengkapilah bagian yang rumpang dengan kata atau frasa yang tepat!",
    Form.ORDERING: "Urutkanlah peristiwa berikut dengan menulis angka 1, 2, 3, dan seterusnya di dalam kotak!",
    Form.ESSAY: "Jawablah pertanyaan berikut dengan jelas dan lengkap!",
}
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def heading(group: Group, place: int, measure: float) -> Unit:
    """The number and name of the group, and what each of its questions is worth where that is the same for all."""
    points = {question.entry.points for question in group.questions}
    unit = paragraph(f"{roman(place)}. {_NAMES[group.form]}", STRONG, measure, gap=_GAP)
    if len(points) > 1:
        return unit
    (line,) = break_text(f"Skor tiap soal: {amount(points.pop())}", SMALL, measure)
    marks = (*unit.rows[0].marks, *line.at(measure - line.width, baseline(STRONG)))
    return Unit((Row(unit.rows[0].height, marks),), unit.gap)


def instruction(items: Sequence[Item]) -> str:
    """What the pupil is told to do with these, all of one form and shape."""
    form = items[0].form
    if form is Form.MULTIPLE_CHOICE:
        return _crossing(max(len(item.options) for item in items))
    if form is Form.COMPLEX_CHOICE and items[0].prompts:
        columns = {tuple(option.text for option in item.options) for item in items}
        named = _listed(columns.pop()) if len(columns) == 1 else "yang tepat"
        return f"Berilah tanda centang (✓) pada kolom {named} untuk setiap pernyataan!"
    return _INSTRUCTIONS[form]


def roman(number: int) -> str:
    """A small Roman number."""
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def _crossing(count: int) -> str:
    letters = _listed([letter(i) for i in range(max(2, count))])
    return f"Berilah tanda silang (X) pada huruf {letters} di depan jawaban yang benar!"


def _listed(words: Sequence[str]) -> str:
    """The words in a row, "atau" before the last: A atau B; A, B, atau C."""
    *first, last = words
    comma = "," if len(first) > 1 else ""
    return f"{', '.join(first)}{comma} atau {last}" if first else last
