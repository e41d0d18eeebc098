"""The key: a table of answers, each with the lines and the sentence that prove it."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.items import Form, Item
from quizzes.worksheets.blocks import Column, amount, paragraph, table_row
from quizzes.worksheets.measures import BODY, SMALL, SMALL_STRONG, TITLE
from quizzes.worksheets.page import Row, Unit
from quizzes.worksheets.passage import Lines
from quizzes.worksheets.questions import letter
from quizzes.worksheets.text import Line, Piece, break_evenly
from quizzes.worksheets.typeface import Face
from quizzes.worksheets.unprintable import unprintable
from quizzes.worksheets.worksheet import Numbered, Worksheet, groups

_NUMBER_WIDTH = 38.0
_POINTS_WIDTH = 38.0
_KEY_SHARE = 0.34


def set_key(worksheet: Worksheet, lines: Sequence[Lines], measure: float) -> tuple[Unit, ...]:
    """The key pages; ``lines`` are those of each passage as it is printed on the same paper."""
    questions = [question for group in groups(worksheet) for question in group.questions]
    columns = _columns(measure)
    head = _row(columns, [_cell(_bold(title), 200) for title in ("No.", "Kunci", "Bukti", "Skor")], is_head=True)
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
    number = [_bold(str(question.number))]
    if entry.number != question.number:
        number.append((Piece(f"({entry.number})", Face.REGULAR),))
    cells = (
        [line for pieces in number for line in _cell(pieces, columns[0].measure)],
        [line for pieces in answer_pieces(entry.item) for line in _cell(pieces, columns[1].measure)],
        [line for pieces in _evidence(question, worksheet, lines) for line in _cell(pieces, columns[2].measure)],
        _cell((Piece(amount(entry.points), Face.REGULAR),), columns[3].measure),
    )
    return _row(columns, cells)


def answer_pieces(item: Item) -> list[tuple[Piece, ...]]:
    """The right answer and what else is accepted, a paragraph each."""
    if item.form is Form.MULTIPLE_CHOICE:
        found = [
            (*_bold(f"{letter(i)}. "), Piece(item.options[i].text, Face.REGULAR)) for i in sorted(item.key_indexes)
        ]
        return found or [_no_key()]
    answer = "; ".join(text.strip() for text in item.key if text.strip())
    if not answer:
        return [_no_key()]
    if item.swaps:
        right = "; ".join(f"seharusnya: {swap.original} (bukan {swap.replacement})" for swap in item.swaps)
        right = f" — {right}"
        return [(*_bold(answer), Piece(right, Face.REGULAR))]
    variants = "; ".join(text for text in item.accepted if text not in item.key)
    also = [(Piece("Juga diterima: ", Face.ITALIC), Piece(variants, Face.REGULAR))] if variants else []
    return [_bold(answer), *also]


def _evidence(question: Numbered, worksheet: Worksheet, lines: Sequence[Lines]) -> list[tuple[Piece, ...]]:
    entry = question.entry
    body = worksheet.passages[entry.passage].body
    text = f"Teks {entry.passage + 1}, baris" if len(worksheet.passages) > 1 else "Baris"
    return [
        (
            *_bold(f"{text} {_extent(*lines[entry.passage].of(evidence))}: "),
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
    if any(question.number != question.entry.number for question in questions):
        notes.append(paragraph("Angka dalam kurung di kolom No. adalah nomor soal pada layar.", SMALL, measure, gap=4))
    lost = ", ".join(f"U+{ord(char):04X}" for char in unprintable(worksheet))
    if lost:
        notes.append(
            paragraph(f"Karakter yang tidak dapat dicetak dan diganti dengan �: {lost}.", SMALL, measure, gap=4)
        )
    return notes


def _bold(text: str) -> tuple[Piece, ...]:
    return (Piece(text, Face.BOLD),)


def _no_key() -> tuple[Piece, ...]:
    return (Piece("tanpa kunci", Face.ITALIC),)


def _cell(pieces: tuple[Piece, ...], measure: float) -> tuple[Line, ...]:
    return break_evenly(pieces, SMALL, measure)


def _row(columns: Sequence[Column], cells: Sequence[Sequence[Line]], *, is_head: bool = False) -> tuple[Row, ...]:
    return table_row(columns, cells, SMALL, has_grid=False, is_head=is_head)
