"""A question as the pupil's pages ask it, and its stem."""

from __future__ import annotations

from dataclasses import dataclass

from quizzes.items import Form, Item
from quizzes.worksheets.blocks import amount, kept, label, line_row
from quizzes.worksheets.measures import BODY
from quizzes.worksheets.page import Row
from quizzes.worksheets.text import Piece, Style, break_evenly
from quizzes.worksheets.typeface import Face
from quizzes.worksheets.worksheet import Group

NUMBER_COLUMN = 28.0
LETTER_COLUMN = 20.0
QUESTION_GAP = 9.0

_OF_ROWS = frozenset((Form.MATCHING, Form.ORDERING))


@dataclass(frozen=True, slots=True)
class Asked:
    """An item with its number on paper and what stands after its stem: its score, where scores differ."""

    number: int
    item: Item
    note: str = ""

    @property
    def shape(self) -> tuple[Form, bool]:
        """The form, and whether it is answered in rows; complex choice has either shape."""
        form = self.item.form
        return form, bool(self.item.prompts) if form is Form.COMPLEX_CHOICE else form in _OF_ROWS

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The text with the note after it."""
        return Piece(text, Face.REGULAR), Piece(self.note, Face.ITALIC)


def asked_in(group: Group) -> list[Asked]:
    """The questions of the group; each says its score where the scores differ."""
    alike = len({question.entry.points for question in group.questions}) == 1
    return [
        Asked(question.number, question.entry.item, "" if alike else f" (skor {amount(question.entry.points)})")
        for question in group.questions
    ]


def stem_rows(asked: Asked, measure: float, style: Style = BODY, text: str | None = None) -> tuple[Row, ...]:
    """The stem, or the ``text`` that stands for it, beside its number; what follows stays with it."""
    pieces = asked.pieces(asked.item.stem if text is None else text)
    lines = break_evenly(pieces, style, measure - NUMBER_COLUMN)
    rows = [line_row(line, style, NUMBER_COLUMN) for line in lines] or [Row(style.leading)]
    number = label(f"{asked.number}.", 0, style)
    return kept([Row(rows[0].height, (*number, *rows[0].marks)), *rows[1:]], with_next=True)
