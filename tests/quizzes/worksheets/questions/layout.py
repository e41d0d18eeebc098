"""What stands where in the units of a question."""

from collections.abc import Iterable

from quizzes.items import Item
from quizzes.worksheets.page import Ink, Stroke, Unit
from quizzes.worksheets.questions.asked import Asked

MEASURE = 481.0


def asked(item: Item, number: int = 1, note: str = "") -> Asked:
    return Asked(number, item, note)


def shown(units: Iterable[Unit]) -> list[str]:
    """The text of each row, its parts from left to right parted by bars; rows without text are left out."""
    rows = (row for unit in units for row in unit.rows)
    texts = (
        " | ".join(mark.text for mark in sorted((m for m in row.marks if isinstance(m, Ink)), key=lambda m: m.x))
        for row in rows
    )
    return [text for text in texts if text]


def boxes(unit: Unit) -> list[tuple[float, float]]:
    """The left and right edge of every box, from the top."""
    return [
        (min(marks), max(marks))
        for marks in (
            [m.x1 for m in row.marks if isinstance(m, Stroke) and m.x1 == m.x2 and not m.is_dotted] for row in unit.rows
        )
        if marks
    ]


def dotted(unit: Unit) -> list[float]:
    """How long the dotted lines are."""
    return [m.x2 - m.x1 for row in unit.rows for m in row.marks if isinstance(m, Stroke) and m.is_dotted]
