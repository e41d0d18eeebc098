"""Groups of questions as units; every question stays whole."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from quizzes.items import Form, Option
from quizzes.worksheets.blocks import Column, amount, baseline, line_row, paragraph, table_row
from quizzes.worksheets.measures import BODY, MM, SMALL, STRONG
from quizzes.worksheets.page import Ink, Mark, Row, Stroke, Unit, joined
from quizzes.worksheets.text import Piece, Style, break_evenly, break_text
from quizzes.worksheets.typeface import Face, runs, width
from quizzes.worksheets.worksheet import Group, Numbered

_NUMBER_COLUMN = 28.0
_LETTER_COLUMN = 20.0
_OPTION_GAP = 10.0
_QUESTION_GAP = 9.0
_TICK_COLUMN = 52.0
_ANSWER_ROW = 22.0
_ANSWER_GAP = 14.0
# A hand writes about this much wider than the printed face.
_HANDWRITING = 1.8
# Few lengths, so that a line says little about the answer it waits for.
_ANSWER_STEPS = (50 * MM, 100 * MM)

_HEADINGS = {
    Form.MULTIPLE_CHOICE: "Pilihan Ganda",
    Form.TRUE_FALSE: "Benar–Salah",
    Form.SHORT_ANSWER: "Isian",
}
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def set_group(group: Group, place: int, measure: float) -> tuple[Unit, ...]:
    """The group as units under its heading, ``place`` counting groups from 1; the heading never stands alone."""
    heading = _heading(group, place, measure)
    first, *others = _SETTERS[group.form](group, measure)
    together = joined([*heading, first])
    return (Unit(together.rows, together.gap), *others)


def instruction(group: Group) -> str:
    """What the pupil is told to do; the letters are those that the options go up to."""
    if group.form is Form.TRUE_FALSE:
        return "Berilah tanda centang (✓) pada kolom Benar atau Salah!"
    if group.form is Form.SHORT_ANSWER:
        return "Isilah titik-titik berikut dengan jawaban yang tepat!"
    count = max(2, *(len(question.entry.item.options) for question in group.questions))
    letters = [letter(i) for i in range(count)]
    listed = f"{', '.join(letters[:-1])}{',' if count > 2 else ''} atau {letters[-1]}"
    return f"Berilah tanda silang (X) pada huruf {listed} di depan jawaban yang benar!"


def letter(index: int) -> str:
    """The letter of an option, counted from 0."""
    return chr(ord("A") + index)


def roman(number: int) -> str:
    """A small Roman number."""
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def _heading(group: Group, place: int, measure: float) -> list[Unit]:
    points = {question.entry.points for question in group.questions}
    unit = paragraph(f"{roman(place)}. {_HEADINGS[group.form]}", STRONG, measure, gap=16)
    if len(points) == 1:
        note = f"Skor tiap soal: {amount(points.pop())}"
        (line,) = break_text(note, SMALL, measure)
        marks = (*unit.rows[0].marks, *line.at(measure - line.width, baseline(STRONG)))
        unit = Unit((Row(unit.rows[0].height, marks),), unit.gap)
    return [unit, paragraph(instruction(group), BODY, measure)]


def _points_note(question: Numbered, group: Group) -> str:
    """Where questions of a group are worth different scores, each says its own."""
    alike = len({other.entry.points for other in group.questions}) == 1
    return "" if alike else f" (skor {amount(question.entry.points)})"


def _stem(question: Numbered, group: Group, measure: float) -> list[Row]:
    pieces = (Piece(question.entry.item.stem, Face.REGULAR), Piece(_points_note(question, group), Face.ITALIC))
    lines = break_evenly(pieces, BODY, measure - _NUMBER_COLUMN)
    rows = [line_row(line, BODY, _NUMBER_COLUMN) for line in lines] or [Row(BODY.leading)]
    number = _ink(f"{question.number}.", 0, BODY)
    return [Row(rows[0].height, (*number, *rows[0].marks)), *rows[1:]]


def _ink(text: str, x: float, style: Style) -> tuple[Mark, ...]:
    (run,) = runs(text, style.face)
    return (Ink(x, baseline(style), run.font, style.size, run.text),)


def _multiple_choice(group: Group, measure: float) -> list[Unit]:
    return [
        Unit(
            (*_stem(question, group, measure), *option_rows(question.entry.item.options, measure - _NUMBER_COLUMN)),
            _QUESTION_GAP,
        )
        for question in group.questions
    ]


def option_rows(options: Sequence[Option], measure: float) -> list[Row]:
    """The options in four, two or one columns, as many as hold every one on a line of its own."""
    columns = _column_count(options, measure)
    column_width = measure / columns
    rows: list[Row] = []
    for first in range(0, len(options), columns):
        cells = [
            _option(options[i], i, _NUMBER_COLUMN + (i - first) * column_width, column_width)
            for i in range(first, min(first + columns, len(options)))
        ]
        height = max(len(cell) for cell in cells)
        padded = [[*cell, *[()] * (height - len(cell))] for cell in cells]
        rows += [Row(BODY.leading, sum(line, ())) for line in zip(*padded, strict=True)]
    return rows


def _column_count(options: Sequence[Option], measure: float) -> int:
    widest = max((width(option.text, Face.REGULAR, BODY.size) for option in options), default=0)
    needed = _LETTER_COLUMN + widest + _OPTION_GAP
    # Four options never stand as three and one, nor five as four and one.
    wide = 4 if len(options) <= 4 else 5
    return next((count for count in (wide, 2) if needed <= measure / count and len(options) >= count - 1), 1)


def _option(option: Option, index: int, x: float, column_width: float) -> list[tuple[Mark, ...]]:
    lines = break_evenly((Piece(option.text, Face.REGULAR),), BODY, column_width - _LETTER_COLUMN)
    marks: list[tuple[Mark, ...]] = [line.at(x + _LETTER_COLUMN, baseline(BODY)) for line in lines] or [()]
    return [(*_ink(f"{letter(index)}.", x, BODY), *marks[0]), *marks[1:]]


def _true_false(group: Group, measure: float) -> list[Unit]:
    columns = (
        Column(_NUMBER_COLUMN + 10, is_centred=True),
        Column(measure - _NUMBER_COLUMN - 10 - 2 * _TICK_COLUMN),
        Column(_TICK_COLUMN, is_centred=True),
        Column(_TICK_COLUMN, is_centred=True),
    )
    titles = ("No.", "Pernyataan", "Benar", "Salah")
    head_cells = [break_text(title, STRONG, 200) for title in titles]
    head = table_row(columns, head_cells, STRONG, has_grid=True, is_head=True)
    units = []
    for question in group.questions:
        pieces = (Piece(question.entry.item.stem, Face.REGULAR), Piece(_points_note(question, group), Face.ITALIC))
        number = break_text(f"{question.number}.", BODY, 200)
        statement = break_evenly(pieces, BODY, columns[1].measure)
        rows = table_row(columns, (number, statement, (), ()), BODY, has_grid=True)
        units.append(Unit(rows, running_head=head))
    first = Unit((*head, *units[0].rows), gap=6)
    return [first, *units[1:]]


def _short_answer(group: Group, measure: float) -> list[Unit]:
    units = []
    for question in group.questions:
        lines = answer_lines(question.entry.item.key, measure - _NUMBER_COLUMN)
        rows = [
            Row(_ANSWER_ROW, (Stroke(_NUMBER_COLUMN, y, _NUMBER_COLUMN + length, y, is_dotted=True),))
            for length in lines
            for y in (_ANSWER_ROW - 4,)
        ]
        units.append(Unit((*_stem(question, group, measure), *rows), _ANSWER_GAP))
    return units


def answer_lines(key: Sequence[str], measure: float) -> tuple[float, ...]:
    """How long the dotted lines are that a hand needs for the answer: a short one, a longer one, or whole lines."""
    needed = _HANDWRITING * width(", ".join(key), Face.REGULAR, BODY.size)
    for step in _ANSWER_STEPS:
        if needed <= step:
            return (step,)
    return (measure,) * math.ceil(needed / measure)


_SETTERS: dict[Form, Callable[[Group, float], list[Unit]]] = {
    Form.MULTIPLE_CHOICE: _multiple_choice,
    Form.TRUE_FALSE: _true_false,
    Form.SHORT_ANSWER: _short_answer,
}
