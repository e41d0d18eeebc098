"""Dates as stretches of days, so far as the text states them: which is earlier, which are surely two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.analysis.document import DateValue

if TYPE_CHECKING:
    from quizzes.generation.asked import Asked

MONTHS, DAYS = 12, 31
Day = tuple[int, int, int]


def date_of(asked: Asked) -> DateValue | None:
    """The date that a question's key is; none that was reckoned from another."""
    value = asked.expression.value if asked.expression is not None else None
    return value if isinstance(value, DateValue) and value.anchor is None else None


def stretch(date: DateValue) -> tuple[Day, Day] | None:
    """The first and the last day that it may mean; None without a year, for then it cannot be placed."""
    end = date.until or date
    if date.year is None or end.year is None or (date.month is None and date.day is not None):
        return None
    return (date.year, date.month or 1, date.day or 1), (end.year, end.month or MONTHS, end.day or DAYS)


def is_before(one: DateValue, other: DateValue) -> bool:
    """Whether the whole of ``one`` lies before ``other``."""
    first, second = stretch(one), stretch(other)
    return first is not None and second is not None and first[1] < second[0]


def are_apart(one: DateValue, other: DateValue) -> bool:
    """Whether no day can be both."""
    return is_before(one, other) or is_before(other, one)
