"""Events to put in order, a box for its number before each."""

from __future__ import annotations

from quizzes.worksheets.blocks import line_row
from quizzes.worksheets.measures import BODY
from quizzes.worksheets.page import Row, Unit
from quizzes.worksheets.questions.asked import NUMBER_COLUMN, QUESTION_GAP, Asked, stem_rows
from quizzes.worksheets.questions.boxes import BOX_WIDTH, beside_box
from quizzes.worksheets.text import Piece, break_evenly
from quizzes.worksheets.typeface import Face

_STEM_GAP = 4.0
_TEXT = NUMBER_COLUMN + BOX_WIDTH + 10


def set_ordering(asked: Asked, measure: float) -> Unit:
    """The stem above the events, in the order in which they are not."""
    rows = [*stem_rows(asked, measure), Row(_STEM_GAP, stays=True)]
    for prompt in asked.item.prompts:
        lines = break_evenly((Piece(prompt, Face.REGULAR),), BODY, measure - _TEXT)
        rows += beside_box([line_row(line, BODY, _TEXT) for line in lines], NUMBER_COLUMN)
    return Unit(tuple(rows), QUESTION_GAP)
