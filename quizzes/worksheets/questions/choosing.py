"""Questions whose options are crossed, or ticked where several are right."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.items import Option
from quizzes.worksheets.blocks import baseline, box, kept, label, letter
from quizzes.worksheets.measures import BODY
from quizzes.worksheets.page import Mark, Row, Unit
from quizzes.worksheets.questions.asked import LETTER_COLUMN, NUMBER_COLUMN, QUESTION_GAP, Asked, stem_rows
from quizzes.worksheets.text import Piece, break_evenly
from quizzes.worksheets.typeface import Face, width

_OPTION_GAP = 10.0
_TICK_SIZE = 10.5
_TICK_COLUMN = 18.0


def set_multiple_choice(asked: Asked, measure: float) -> Unit:
    """The stem above its lettered options."""
    return Unit(
        (*stem_rows(asked, measure), *option_rows(asked.item.options, measure - NUMBER_COLUMN)),
        QUESTION_GAP,
    )


def set_ticked_choice(asked: Asked, measure: float) -> Unit:
    """The stem above its lettered options, each with a box before it."""
    return Unit(
        (*stem_rows(asked, measure), *option_rows(asked.item.options, measure - NUMBER_COLUMN, has_boxes=True)),
        QUESTION_GAP,
    )


def option_rows(options: Sequence[Option], measure: float, *, has_boxes: bool = False) -> list[Row]:
    """The options in as many columns as hold every one on a line of its own, the rows as even as may be."""
    lead = _TICK_COLUMN if has_boxes else 0
    columns = _column_count(options, measure, lead)
    column_width = measure / columns
    rows: list[Row] = []
    for first in range(0, len(options), columns):
        cells = [
            _option(options[i], i, NUMBER_COLUMN + (i - first) * column_width, column_width, lead)
            for i in range(first, min(first + columns, len(options)))
        ]
        height = max(len(cell) for cell in cells)
        padded = [[*cell, *[()] * (height - len(cell))] for cell in cells]
        rows += kept([Row(BODY.leading, sum(line, ())) for line in zip(*padded, strict=True)])
    return rows


def _column_count(options: Sequence[Option], measure: float, lead: float) -> int:
    widest = max((width(option.text, Face.REGULAR, BODY.size) for option in options), default=0)
    needed = lead + LETTER_COLUMN + widest + _OPTION_GAP
    # Four options never stand as three and one, nor five as four and one, nor six as five and one.
    wide = {5: 5, 6: 3}.get(len(options), 4)
    return next((count for count in (wide, 2) if needed <= measure / count and len(options) >= count - 1), 1)


def _option(option: Option, index: int, x: float, column_width: float, lead: float) -> list[tuple[Mark, ...]]:
    text_x = lead + LETTER_COLUMN
    lines = break_evenly((Piece(option.text, Face.REGULAR),), BODY, column_width - text_x)
    marks: list[tuple[Mark, ...]] = [line.at(x + text_x, baseline(BODY)) for line in lines] or [()]
    tick = box(x, baseline(BODY) - _TICK_SIZE + 1.5, _TICK_SIZE, _TICK_SIZE) if lead else ()
    return [(*tick, *label(f"{letter(index)}.", x + lead, BODY), *marks[0]), *marks[1:]]
