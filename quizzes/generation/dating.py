"""How a date is asked for: by its day in figures, its year, its weekday, or simply when."""

from __future__ import annotations

import re

from articles.analysis.document import DateValue, Expression

# "Kamis (4/9)": the day of the month stands in figures behind its weekday
_DAY_IN_FIGURES = re.compile(r"\((\d{1,2}/\s?\d{1,2}(?:/\s?\d{2,4})?)\)")


def in_figures(date: Expression | None, text: str) -> Expression | None:
    """The date in brackets alone: "4/9" of "Kamis (4/9)"; None where the expression has none."""
    if date is None or not isinstance(date.value, DateValue):
        return None
    match = _DAY_IN_FIGURES.search(text, date.start, date.end)
    if match is None:
        return None
    value = DateValue(date.value.year, date.value.month, date.value.day)
    return Expression(match.start(1), match.end(1), date.kind, value)


def when(date: Expression, text: str) -> tuple[str, Expression]:
    """How the date is asked for, and the part of it that is the answer."""
    figures = in_figures(date, text)
    if figures is not None:
        return "Pada tanggal berapa", figures
    value = date.value
    if not isinstance(value, DateValue):
        return "Kapan", date
    if "abad" in date.of(text).lower():
        return "Pada abad berapa", date
    if value.year and not value.month:
        return "Pada tahun berapa", date
    return "Pada hari apa" if value.weekday is not None and value.day is None else "Kapan", date
