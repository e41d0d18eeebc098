"""The key: a table of answers, each with the lines and the sentence that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizzes.items import Form
from quizzes.worksheets.answers import Paragraph, answer_paragraphs, bold
from quizzes.worksheets.blocks import Column, amount, paragraph, table_row
from quizzes.worksheets.measures import BODY, SMALL, SMALL_STRONG, TITLE
from quizzes.worksheets.page import Row, Unit
from quizzes.worksheets.passage import Lines
from quizzes.worksheets.text import Line, Piece, break_evenly
from quizzes.worksheets.typeface import Face
from quizzes.worksheets.unprintable import unprintable
from quizzes.worksheets.worksheet import Entry, Numbered, Worksheet, groups

_NUMBER_WIDTH = 38.0
_POINTS_WIDTH = 38.0
_KEY_SHARE = 0.34
_BLANK = Line(0, 0, (), 0)
_ESSAY_NOTE = "Uraian: jawaban dengan kata-kata sendiri dinilai menurut isinya, pokok demi pokok."


def set_key(worksheet: Worksheet, lines: Sequence[Lines], measure: float) -> tuple[Unit, ...]:
    """The key pages; ``lines`` are those of each passage as it is printed on the same paper."""
    questions = [question for group in groups(worksheet) for question in group.questions]
    columns = _columns(measure)
    head = _row(columns, [_cell(bold(title), 200) for title in ("No.", "Kunci", "Bukti", "Skor")], is_head=True)
    rows = [Unit(_answer(question, worksheet, lines, columns), running_head=head) for question in questions]
    table = [Unit((*head, *rows[0].rows), gap=8), *rows[1:]] if rows else []
    return (*_heading(worksheet, measure), *table, *_notes(worksheet, questions, measure))


def _heading(worksheet: Worksheet, measure: float) -> list[Unit]:
    about = (worksheet.title, worksheet.subject, worksheet.class_name)
    return [
        paragraph("Kunci Jawaban", TITLE, measure),
        paragraph(" · ".join(text.strip() for text in about if text.strip()), BODY, measure),
    ]


def _columns(measure: float) -> tuple[Column, ...]:
    shared = measure - _NUMBER_WIDTH - _POINTS_WIDTH
    return (
        Column(_NUMBER_WIDTH, is_centred=True),
        Column(shared * _KEY_SHARE),
        Column(shared * (1 - _KEY_SHARE)),
        Column(_POINTS_WIDTH, is_centred=True),
    )


def _answer(
    question: Numbered, worksheet: Worksheet, lines: Sequence[Lines], columns: tuple[Column, ...]
) -> tuple[Row, ...]:
    entry = question.entry
    number = [bold(str(question.number))]
    if entry.number != question.number:
        number.append((Piece(f"({entry.number})", Face.REGULAR),))
    answers, evidence = _side_by_side(
        _parts(entry, _evidence(question, worksheet, lines)), columns[1].measure, columns[2].measure
    )
    cells = (
        _lines(number, columns[0].measure),
        answers,
        evidence,
        _cell((Piece(amount(entry.points), Face.REGULAR),), columns[3].measure),
    )
    return _row(columns, cells)


def _parts(entry: Entry, evidence: list[Paragraph]) -> list[tuple[list[Paragraph], list[Paragraph]]]:
    """The answer beside its evidence: part by part where each has its own, else the whole beside all of it."""
    answers = answer_paragraphs(entry.item, entry.points)
    # An order is given twice, first by its numbers alone; the evidence is of the events.
    lead = answers[:1] if entry.item.form is Form.ORDERING else []
    parts = answers[len(lead) :]
    is_proven_by_part = bool(entry.item.prompts) or entry.item.form is Form.ESSAY
    if is_proven_by_part and len(parts) == len(evidence):
        return [(lead, []), *(([part], [proof]) for part, proof in zip(parts, evidence, strict=True))]
    return [(answers, evidence)]


def _side_by_side(
    parts: Iterable[tuple[list[Paragraph], list[Paragraph]]], left_measure: float, right_measure: float
) -> tuple[list[Line], list[Line]]:
    """The lines of both cells; the two sides of each part begin level."""
    left: list[Line] = []
    right: list[Line] = []
    for answers, evidence in parts:
        level = max(len(left), len(right))
        left += [_BLANK] * (level - len(left)) + _lines(answers, left_measure)
        right += [_BLANK] * (level - len(right)) + _lines(evidence, right_measure)
    return left, right


def _evidence(question: Numbered, worksheet: Worksheet, lines: Sequence[Lines]) -> list[Paragraph]:
    entry = question.entry
    body = worksheet.passages[entry.passage].body
    text = f"Teks {entry.passage + 1}, baris" if len(worksheet.passages) > 1 else "Baris"
    return [
        (
            *bold(f"{text} {_extent(*lines[entry.passage].of(evidence))}: "),
            Piece(body[evidence.start : evidence.end].strip(), Face.REGULAR),
        )
        for evidence in entry.item.evidence
    ] or [(Piece("tanpa bukti", Face.ITALIC),)]


def _extent(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _notes(worksheet: Worksheet, questions: Sequence[Numbered], measure: float) -> list[Unit]:
    total = amount(worksheet.total_points)
    notes = [
        paragraph(f"Skor maksimum: {total}. Nilai = skor yang diperoleh ÷ {total} × 100.", SMALL_STRONG, measure, 8)
    ]
    if any(question.entry.item.form is Form.ESSAY for question in questions):
        notes.append(paragraph(_ESSAY_NOTE, SMALL, measure, gap=4))
    if any(question.number != question.entry.number for question in questions):
        notes.append(paragraph("Angka dalam kurung di kolom No. adalah nomor soal pada layar.", SMALL, measure, gap=4))
    lost = ", ".join(f"U+{ord(char):04X}" for char in unprintable(worksheet))
    if lost:
        notes.append(
            paragraph(f"Karakter yang tidak dapat dicetak dan diganti dengan �: {lost}.", SMALL, measure, gap=4)
        )
    return notes


def _lines(paragraphs: Iterable[Paragraph], measure: float) -> list[Line]:
    return [line for pieces in paragraphs for line in _cell(pieces, measure)]


def _cell(pieces: Paragraph, measure: float) -> tuple[Line, ...]:
    return break_evenly(pieces, SMALL, measure)


def _row(columns: Sequence[Column], cells: Sequence[Sequence[Line]], *, is_head: bool = False) -> tuple[Row, ...]:
    return table_row(columns, cells, SMALL, has_grid=False, is_head=is_head)
