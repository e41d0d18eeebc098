"""Groups of questions as units, a file for each way of answering; every question stays whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from quizzes.items import Form
from quizzes.worksheets.blocks import paragraph
from quizzes.worksheets.measures import BODY
from quizzes.worksheets.page import Unit, joined
from quizzes.worksheets.questions.asked import Asked, asked_in
from quizzes.worksheets.questions.choosing import set_multiple_choice, set_ticked_choice
from quizzes.worksheets.questions.headings import heading, instruction
from quizzes.worksheets.questions.matching import set_matching
from quizzes.worksheets.questions.ordering import set_ordering
from quizzes.worksheets.questions.tables import set_statements, set_true_false
from quizzes.worksheets.questions.writing import set_cloze, set_essay, set_short_answer
from quizzes.worksheets.worksheet import Group

__all__ = ["set_group"]

_PART_GAP = 12.0


def set_group(group: Group, place: int, measure: float) -> tuple[Unit, ...]:
    """The group as units under its heading, ``place`` counting groups from 1; the heading never stands alone."""
    units: list[Unit] = []
    for shape, part in groupby(asked_in(group), key=lambda asked: asked.shape):
        questions = list(part)
        items = [asked.item for asked in questions]
        lead = paragraph(instruction(items), BODY, measure, _PART_GAP if units else 0)
        first, *others = _SETTERS[shape](questions, measure)
        together = joined([lead, first] if units else [heading(group, place, measure), lead, first])
        units += [Unit(together.rows, together.gap), *others]
    return tuple(units)


def _each(setter: Callable[[Asked, float], Unit]) -> Callable[[Iterable[Asked], float], list[Unit]]:
    return lambda questions, measure: [setter(asked, measure) for asked in questions]


# By form, and whether its answers are rows of prompts.
_SETTERS: dict[tuple[Form, bool], Callable[[Sequence[Asked], float], list[Unit]]] = {
    (Form.MULTIPLE_CHOICE, False): _each(set_multiple_choice),
    (Form.COMPLEX_CHOICE, False): _each(set_ticked_choice),
    (Form.COMPLEX_CHOICE, True): _each(set_statements),
    (Form.TRUE_FALSE, False): set_true_false,
    (Form.MATCHING, True): _each(set_matching),
    (Form.SHORT_ANSWER, False): _each(set_short_answer),
    (Form.CLOZE, False): _each(set_cloze),
    (Form.ORDERING, True): _each(set_ordering),
    (Form.ESSAY, False): _each(set_essay),
}
