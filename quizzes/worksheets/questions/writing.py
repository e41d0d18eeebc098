"""Questions whose answer is written: on a dotted line, in the gap of a sentence, on the lines of an essay."""

from __future__ import annotations

import math
from collections.abc import Sequence

from quizzes.items import GAP
from quizzes.worksheets.measures import BODY, MM
from quizzes.worksheets.page import Row, Stroke, Unit
from quizzes.worksheets.questions.asked import NUMBER_COLUMN, Asked, stem_rows
from quizzes.worksheets.text import Style
from quizzes.worksheets.typeface import Face, width

_ANSWER_ROW = 22.0
_ANSWER_GAP = 14.0
_ESSAY_ROW = 24.0
# Where a hand writes between the words, lines stand further apart.
_CLOZE = Style(BODY.size, 24)
_CLOZE_GAP = 4.0
# A hand writes about this much wider than the printed face.
_HANDWRITING = 1.8
# Few lengths, so that a line says little about the answer it waits for.
_ANSWER_STEPS = (50 * MM, 100 * MM)
_GAP_STEPS = (35 * MM, 55 * MM, 75 * MM)
_ESSAY_STEPS = (4, 6, 8, 10)
# The face draws these joined, as one rule.
_RULE = "_"


def set_short_answer(asked: Asked, measure: float) -> Unit:
    """The stem above dotted lines for the answer."""
    lengths = answer_lines(asked.item.key, measure - NUMBER_COLUMN)
    return Unit((*stem_rows(asked, measure), *_dotted(lengths, _ANSWER_ROW)), _ANSWER_GAP)


def set_cloze(asked: Asked, measure: float) -> Unit:
    """The stem with a rule to write on in its gap; a stem that has none gets a dotted line below it."""
    item = asked.item
    if GAP not in item.stem:
        return set_short_answer(asked, measure)
    rule = _RULE * gap_signs(item.key, measure - NUMBER_COLUMN)
    return Unit(stem_rows(asked, measure, _CLOZE, item.stem.replace(GAP, rule)), _CLOZE_GAP)


def set_essay(asked: Asked, measure: float) -> Unit:
    """The stem above whole lines to write on."""
    room = measure - NUMBER_COLUMN
    lengths = (room,) * essay_lines(asked.item.key, room)
    return Unit((*stem_rows(asked, measure), *_dotted(lengths, _ESSAY_ROW)), _ANSWER_GAP)


def answer_lines(key: Sequence[str], measure: float) -> tuple[float, ...]:
    """How long the dotted lines are that a hand needs for the answer: a short one, a longer one, or whole lines."""
    needed = _written_width(", ".join(key))
    for step in _ANSWER_STEPS:
        if needed <= step:
            return (step,)
    return (measure,) * math.ceil(needed / measure)


def gap_signs(key: Sequence[str], measure: float) -> int:
    """How many signs make the rule in a gap: one of few lengths, with room on its line for what stands beside it."""
    needed = _written_width(", ".join(key))
    length = next((step for step in _GAP_STEPS if needed <= step), _GAP_STEPS[-1])
    return math.floor(min(length, measure / 2) / width(_RULE, Face.REGULAR, _CLOZE.size))


def essay_lines(key: Sequence[str], measure: float) -> int:
    """How many lines the points of the scoring guide need: one of few numbers."""
    needed = _written_width(" ".join(key)) / measure
    return next((step for step in _ESSAY_STEPS if needed <= step), _ESSAY_STEPS[-1])


def _written_width(text: str) -> float:
    return _HANDWRITING * width(text, Face.REGULAR, BODY.size)


def _dotted(lengths: Sequence[float], height: float) -> list[Row]:
    y = height - 4
    return [Row(height, (Stroke(NUMBER_COLUMN, y, NUMBER_COLUMN + length, y, is_dotted=True),)) for length in lengths]
