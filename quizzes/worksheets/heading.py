"""The kop: the school, the title, what the lesson is, and where the pupil writes who they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizzes.worksheets.blocks import box, centred
from quizzes.worksheets.measures import TITLE
from quizzes.worksheets.page import Mark, Row, Stroke, Unit, joined
from quizzes.worksheets.text import Style, break_text
from quizzes.worksheets.typeface import Face, width
from quizzes.worksheets.worksheet import Worksheet

_SCHOOL = Style(13, 18, Face.BOLD)
_FIELD = Style(11, 16)
_GUTTER = 22.0
_COLON = 7.0
_BASELINE = 14.0
_PITCH = 19.0
# Where a hand writes, lines stand further apart.
_WRITING_PITCH = 26.0
_BOX_WIDTH = 84.0
_BOX_HEIGHT = 48.0

Field = tuple[str, str]


def set_heading(worksheet: Worksheet, measure: float) -> tuple[Unit, ...]:
    """The kop; a field that is not known is a dotted line to write on."""
    titles = joined(
        [centred(worksheet.school, _SCHOOL, measure), centred(worksheet.title, TITLE, measure), _double_rule(measure)]
    )
    rule = Unit((Row(9, (Stroke(0, 8, measure, 8),)),))
    lesson, label_width = _lesson(worksheet, measure)
    return titles, Unit((lesson, _pupil(label_width, measure)), gap=3), rule


def _double_rule(measure: float) -> Unit:
    return Unit((Row(11, (Stroke(0, 6, measure, 6, 1.4), Stroke(0, 9, measure, 9))),))


def _lesson(worksheet: Worksheet, measure: float) -> tuple[Row, float]:
    """What the lesson is, in two columns, and how wide the labels of the first are."""
    left = [
        ("Mata Pelajaran", worksheet.subject),
        ("Kelas/Semester", worksheet.class_name),
        ("Tahun Pelajaran", worksheet.school_year),
    ]
    right = [("Hari/Tanggal", worksheet.date_label), ("Alokasi Waktu", worksheet.duration)]
    if not worksheet.school.strip():
        right.append(("Sekolah", ""))
    column = (measure - _GUTTER) / 2
    left_marks, left_height = _list(left, 0, column)
    right_marks, right_height = _list(right, column + _GUTTER, column)
    return Row(max(left_height, right_height), (*left_marks, *right_marks)), _labels_width(left)


def _pupil(label_width: float, measure: float) -> Row:
    """The lines on which pupils write, beside the box for the mark."""
    room = measure - _BOX_WIDTH - _GUTTER
    class_width = room * 0.55
    number: Field = ("No. Absen", "")
    number_x = class_width + _GUTTER
    first = _BASELINE + 4
    second = first + _WRITING_PITCH
    marks = (
        *_field(("Nama", ""), 0, first, label_width, room)[0],
        *_field(("Kelas", ""), 0, second, label_width, class_width)[0],
        *_field(number, number_x, second, _labels_width([number]), room - number_x)[0],
        *_mark_box(measure),
    )
    return Row(_BOX_HEIGHT + 5, marks)


def _list(fields: Sequence[Field], x: float, measure: float) -> tuple[list[Mark], float]:
    """Labels with their values below each other, and how high they stand."""
    marks: list[Mark] = []
    y = _BASELINE
    for field in fields:
        found, lines = _field(field, x, y, _labels_width(fields), measure)
        marks += found
        y += (lines - 1) * _FIELD.leading + _PITCH
    return marks, y - _BASELINE


def _field(field: Field, x: float, y: float, label_width: float, measure: float) -> tuple[list[Mark], int]:
    """A label, its colon and its value or a dotted line, and how many lines that takes."""
    label, value = field
    value_x = x + label_width + 2 * _COLON
    marks: list[Mark] = [*_line(label, x, y), *_line(":", x + label_width + _COLON - 1, y)]
    lines = break_text(value, _FIELD, x + measure - value_x)
    for i, line in enumerate(lines):
        marks += line.at(value_x, y + i * _FIELD.leading)
    if not lines:
        marks.append(Stroke(value_x, y + 1.5, x + measure, y + 1.5, is_dotted=True))
    return marks, max(1, len(lines))


def _labels_width(fields: Iterable[Field]) -> float:
    return max(width(label, Face.REGULAR, _FIELD.size) for label, _ in fields)


def _line(text: str, x: float, y: float) -> tuple[Mark, ...]:
    (line,) = break_text(text, _FIELD, 1000)
    return line.at(x, y)


def _mark_box(measure: float) -> tuple[Mark, ...]:
    left, top = measure - _BOX_WIDTH, 3.0
    return (*box(left, top, _BOX_WIDTH, _BOX_HEIGHT), *_line("Nilai", left + 6, top + 14))
