"""Statements in a table, a column to tick for each judgement."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.items import FALSE, TRUE
from quizzes.worksheets.blocks import CELL_PADDING, Column, indented, table_row
from quizzes.worksheets.measures import BODY, STRONG
from quizzes.worksheets.page import Row, Unit
from quizzes.worksheets.questions.asked import NUMBER_COLUMN, QUESTION_GAP, Asked, stem_rows
from quizzes.worksheets.text import Piece, break_evenly, break_text
from quizzes.worksheets.typeface import Face, width

_TABLE_GAP = 6.0
_NUMBER_CELL = 38.0
_TICK_CELL = 52.0
# The columns to tick never take more than this share of the table, however long their titles are.
_TICK_SHARE = 0.5


def set_true_false(questions: Sequence[Asked], measure: float) -> list[Unit]:
    """All in one table, a question in each row."""
    columns = _columns((TRUE, FALSE), measure)
    head = _head(columns, (TRUE, FALSE))
    rows = [_row(columns, f"{asked.number}.", asked.pieces(asked.item.stem)) for asked in questions]
    return [Unit((*head, *rows[0]), _TABLE_GAP), *(Unit(row, running_head=head) for row in rows[1:])]


def set_statements(asked: Asked, measure: float) -> Unit:
    """The stem above a table of its own with a statement in each row."""
    titles = [option.text for option in asked.item.options]
    columns = _columns(titles, measure - NUMBER_COLUMN)
    table = list(_head(columns, titles))
    for i, prompt in enumerate(asked.item.prompts, start=1):
        table += _row(columns, f"({i})", (Piece(prompt, Face.REGULAR),))
    stem = stem_rows(asked, measure)
    return Unit((*stem, Row(_TABLE_GAP / 2, stays=True), *indented(table, NUMBER_COLUMN)), QUESTION_GAP)


def _columns(titles: Sequence[str], measure: float) -> tuple[Column, ...]:
    """For the number, the statement and each title; those to tick are all as wide as the widest title needs."""
    widest = max((width(title, Face.BOLD, STRONG.size) for title in titles), default=0)
    most = _TICK_SHARE * measure / max(1, len(titles))
    tick = min(max(_TICK_CELL, widest + 2 * CELL_PADDING), most)
    statement = measure - _NUMBER_CELL - tick * len(titles)
    return (
        Column(_NUMBER_CELL, is_centred=True),
        Column(statement),
        *(Column(tick, is_centred=True) for _ in titles),
    )


def _head(columns: Sequence[Column], titles: Sequence[str]) -> tuple[Row, ...]:
    cells = [
        break_text(title, STRONG, column.measure)
        for title, column in zip(("No.", "Pernyataan", *titles), columns, strict=True)
    ]
    return table_row(columns, cells, STRONG, has_grid=True, is_head=True)


def _row(columns: Sequence[Column], number: str, statement: tuple[Piece, ...]) -> tuple[Row, ...]:
    cells = (break_text(number, BODY, 200), break_evenly(statement, BODY, columns[1].measure))
    return table_row(columns, (*cells, *[()] * (len(columns) - 2)), BODY, has_grid=True)
