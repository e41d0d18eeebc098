"""The kop: the school, the title, what the lesson is, and where the pupil writes who they are."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.worksheets.blocks import centred
from quizzes.worksheets.measures import TITLE
from quizzes.worksheets.page import Mark, Row, Stroke, Unit, joined
from quizzes.worksheets.text import Style, break_text
from quizzes.worksheets.typeface import Face, width
from quizzes.worksheets.worksheet import Worksheet

_SCHOOL = Style(13, 18, Face.BOLD)
_FIELD = Style(11, 16)
_FIELD_PITCH = 20.0
_NAME_PITCH = 26.0
_BOX = 70.0
_GUTTER = 16.0
_COLON = 8.0
_NAME_SHARE = 0.42
_FIRST_BASELINE = 14.0
_BELOW = 6.0


def set_heading(worksheet: Worksheet, measure: float) -> tuple[Unit, ...]:
    """The kop; a field that is not known is a dotted line to write on."""
    titles = joined(
        [centred(worksheet.school, _SCHOOL, measure), centred(worksheet.title, TITLE, measure), _double_rule(measure)]
    )
    return titles, Unit((_fields(worksheet, measure),), gap=4), Unit((_rule(measure),))


def _double_rule(measure: float) -> Unit:
    return Unit((Row(10, (Stroke(0, 5, measure, 5, 1.4), Stroke(0, 8, measure, 8, 0.5))),))


def _rule(measure: float) -> Row:
    return Row(8, (Stroke(0, 6, measure, 6, 0.5),))


def _fields(worksheet: Worksheet, measure: float) -> Row:
    lesson = [
        ("Mata Pelajaran", worksheet.subject),
        ("Kelas/Semester", worksheet.class_name),
        ("Hari/Tanggal", worksheet.date_label),
        ("Alokasi Waktu", worksheet.duration),
        ("Tahun Pelajaran", worksheet.school_year),
    ]
    if not worksheet.school.strip():
        lesson.insert(0, ("Sekolah", ""))
    text_width = measure - _BOX - 2 * _GUTTER
    names_width = text_width * _NAME_SHARE
    lesson_marks, lesson_height = _list(lesson, 0, text_width - names_width, _FIELD_PITCH)
    names = [("Nama", ""), ("Kelas", ""), ("No. Absen", "")]
    name_marks, name_height = _list(names, text_width - names_width + _GUTTER, names_width, _NAME_PITCH)
    return Row(max(lesson_height, name_height, _BOX + 4), (*lesson_marks, *name_marks, *_score_box(measure)))


def _list(fields: Sequence[tuple[str, str]], x: float, measure: float, pitch: float) -> tuple[list[Mark], float]:
    """Labels with their values in line below each other, and how high they stand."""
    colon_x = x + _COLON + max(width(label, Face.REGULAR, _FIELD.size) for label, _ in fields)
    value_x = colon_x + _COLON
    marks: list[Mark] = []
    y = _FIRST_BASELINE
    for label, value in fields:
        marks += (*_at(label, x, y), *_at(":", colon_x, y))
        lines = break_text(value, _FIELD, x + measure - value_x)
        for i, line in enumerate(lines):
            marks += line.at(value_x, y + i * _FIELD.leading)
        if not lines:
            marks.append(Stroke(value_x, y + 1.5, x + measure, y + 1.5, is_dotted=True))
        y += max(0, len(lines) - 1) * _FIELD.leading + pitch
    return marks, y - pitch + _BELOW


def _at(text: str, x: float, y: float) -> tuple[Mark, ...]:
    (line,) = break_text(text, _FIELD, 1000)
    return line.at(x, y)


def _score_box(measure: float) -> list[Mark]:
    left, top, bottom = measure - _BOX, 4.0, 4 + _BOX
    (line,) = break_text("Nilai", _FIELD, _BOX)
    return [
        Stroke(left, top, measure, top, 0.8),
        Stroke(left, bottom, measure, bottom, 0.8),
        Stroke(left, top, left, bottom, 0.8),
        Stroke(measure, top, measure, bottom, 0.8),
        *line.at(left + (_BOX - line.width) / 2, top + 14),
    ]
