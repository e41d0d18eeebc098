"""Two columns to pair: numbered prompts, each with a box for a letter, and lettered answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from quizzes.worksheets.blocks import baseline, label, letter
from quizzes.worksheets.measures import BODY, STRONG
from quizzes.worksheets.page import Mark, Row, Unit, moved
from quizzes.worksheets.questions.asked import LETTER_COLUMN, NUMBER_COLUMN, QUESTION_GAP, Asked, stem_rows
from quizzes.worksheets.questions.boxes import BOX_WIDTH, ROW_GAP, beside_box
from quizzes.worksheets.text import Line, Piece, break_evenly
from quizzes.worksheets.typeface import Face, width

_PROMPT_NUMBER = 24.0
_BOX_GAP = 10.0
_GUTTER = 22.0
# Neither column gets less than this share of the room for text.
_LEAST_SHARE = 0.32


def set_matching(asked: Asked, measure: float) -> Unit:
    """The stem above the prompts at left and the answers, of which there are more, at right."""
    item = asked.item
    places = _places(item.prompts, [option.text for option in item.options], measure)
    prompts = [_broken(text, places.prompt_measure) for text in item.prompts]
    options = [_broken(option.text, places.option_measure) for option in item.options]
    rows = [*stem_rows(asked, measure), _head(places)]
    for i, (prompt, option) in enumerate(zip_longest(prompts, options)):
        rows += _row(places, i, prompt, option)
    return Unit(tuple(rows), QUESTION_GAP)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of a row begin, and how wide its texts may be."""

    prompt: float
    prompt_measure: float
    box: float
    letter: float
    option: float
    option_measure: float


def _places(prompts: Sequence[str], options: Sequence[str], measure: float) -> _Places:
    """The columns share the room as their widest texts do, so that neither is broken much more than the other."""
    prompt = NUMBER_COLUMN + _PROMPT_NUMBER
    room = measure - prompt - _BOX_GAP - BOX_WIDTH - _GUTTER - LETTER_COLUMN
    widest = [max((width(text, Face.REGULAR, BODY.size) for text in texts), default=0) for texts in (prompts, options)]
    share = widest[0] / sum(widest) if any(widest) else 0.5
    most = room * min(max(share, _LEAST_SHARE), 1 - _LEAST_SHARE)
    prompt_measure = min(most, max(widest[0], room * _LEAST_SHARE))
    box = prompt + prompt_measure + _BOX_GAP
    start = box + BOX_WIDTH + _GUTTER
    return _Places(prompt, prompt_measure, box, start, start + LETTER_COLUMN, measure - start - LETTER_COLUMN)


def _broken(text: str, measure: float) -> tuple[Line, ...]:
    return break_evenly((Piece(text, Face.REGULAR),), BODY, measure)


def _head(places: _Places) -> Row:
    marks = (*label("Pernyataan", NUMBER_COLUMN, STRONG), *label("Jawaban", places.letter, STRONG))
    lowered = tuple(moved(mark, 0, ROW_GAP / 2) for mark in marks)
    return Row(STRONG.leading + ROW_GAP, lowered, stays=True)


def _row(places: _Places, i: int, prompt: Sequence[Line] | None, option: Sequence[Line] | None) -> tuple[Row, ...]:
    """The i-th prompt, where there is still one, beside the i-th answer."""
    left = _marks(prompt, f"({i + 1})", NUMBER_COLUMN, places.prompt)
    right = _marks(option, f"{letter(i)}.", places.letter, places.option)
    rows = [Row(BODY.leading, (*a, *b)) for a, b in zip_longest(left, right, fillvalue=())]
    return beside_box(rows, None if prompt is None else places.box)


def _marks(lines: Sequence[Line] | None, name: str, name_x: float, x: float) -> list[tuple[Mark, ...]]:
    """Each line of one cell, its name before the first; none where there is no cell."""
    if lines is None:
        return []
    first, *others = [line.at(x, baseline(BODY)) for line in lines] or [()]
    return [(*label(name, name_x, BODY), *first), *others]
