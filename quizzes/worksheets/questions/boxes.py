"""Rows of text with an empty box for a letter or a number beside their first line."""

from __future__ import annotations

from collections.abc import Sequence

from quizzes.worksheets.blocks import box, kept
from quizzes.worksheets.measures import BODY
from quizzes.worksheets.page import Mark, Row, moved

BOX_WIDTH = 26.0
ROW_GAP = 5.0

_BOX_HEIGHT = 18.0
_BOX_TOP = 0.8
# The text beside it stands this much lower, so that its letters are level with the middle of the box.
_DROP = 2.4


def beside_box(rows: Sequence[Row], x: float | None) -> tuple[Row, ...]:
    """The rows of text, spaced so that a box has room beside them, and the box at x; none where x is None."""
    rows = rows or [Row(BODY.leading)]
    frame: tuple[Mark, ...] = () if x is None else box(x, _BOX_TOP, BOX_WIDTH, _BOX_HEIGHT)
    lowered = tuple(moved(mark, 0, _DROP) for mark in rows[0].marks)
    spaced = [Row(rows[0].height + _DROP, (*frame, *lowered)), *rows[1:]]
    spaced[-1] = Row(spaced[-1].height + ROW_GAP, spaced[-1].marks)
    return kept(spaced)
