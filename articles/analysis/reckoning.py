"""Dates that the text reckons from an earlier one: "dua hari kemudian", "keesokan harinya", "tahun berikutnya"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from articles.analysis.amounts import MODIFIERS
from articles.analysis.document import DateValue, Expression, ExpressionKind, Sentence, Span
from articles.analysis.numerals import DIGITS, IN_WORDS, NUMBER, read_number

FARTHEST = 3  # sentences between a date and what is reckoned from it

_UNIT = r"(?P<unit>hari|minggu|pekan|bulan|tahun)"
_MANY = rf"(?:(?P<many>{DIGITS}|(?i:{IN_WORDS}))\s+|(?P<one>[Ss]e)){_UNIT}\s+"
_LATER = r"(?:kemudian|setelahnya|sesudahnya|setelah itu|sesudah itu|berselang)\b"
_EARLIER = r"(?:sebelumnya|sebelum itu)\b"

# (pattern, direction, example): how many units later (1) or earlier (-1), 0 for the same.
PATTERNS = tuple(
    (re.compile(pattern), direction, example)
    for pattern, direction, example in (
        (rf"\b{_MANY}{_LATER}", 1, "dua hari kemudian"),
        (rf"\b{_MANY}{_EARLIER}", -1, "setahun sebelumnya"),
        (r"\b(?:[Kk]e)?[Ee]sok(?:an)?\s+(?P<unit>hari)nya\b", 1, "keesokan harinya"),
        (rf"\b(?i:{_UNIT})\s+berikutnya\b", 1, "tahun berikutnya"),
        (rf"\b(?i:{_UNIT})\s+sebelumnya\b", -1, "bulan sebelumnya"),
        (rf"\b(?i:{_UNIT})\s+yang\s+sama\b", 0, "tahun yang sama"),
    )
)

# What makes a number of days a length, or no exact one, where it stands before it.
_OPEN = "selama dalam untuk setiap tiap antara beberapa belasan puluhan ratusan ribuan per".split()
_VAGUE = re.compile(
    rf"(?:\b(?:{'|'.join((*map(re.escape, MODIFIERS), *_OPEN))})|\b{NUMBER}|[-–]|\w\s+(?:hingga|sampai|atau))\s*$",
    re.IGNORECASE,
)
_NEAR = 25  # characters that hold the words before
_UNSTATED = re.compile(r"\b(?i:beberapa|belasan|puluhan|ratusan|ribuan)\s+(?:hari|minggu|pekan|bulan|tahun)\b")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[\"“A-Z])|\n+")
_WEEK = 7
_DAYS = {"hari": 1, "minggu": _WEEK, "pekan": _WEEK}
_LEAP, _COMMON = 2024, 2023  # years that stand for one that is not stated


def with_reckoned(
    text: str, sentence: Sentence, before: Sequence[Expression], stated: Sequence[Expression]
) -> list[Expression]:
    """The sentence's values in order with the dates that its words reckon from the nearest date before them.

    ``before`` are the values of earlier sentences, ``stated`` those of this one. Without a date near enough, or with
    one too coarse ("tahun 1945" for "dua hari kemudian"), nothing is reckoned.
    """
    found = list(stated)
    for match, direction in _matches(text, sentence):
        anchor = _anchor(text, match.start(), [*before, *found])
        value = _reckoned(anchor, match, direction) if anchor is not None else None
        if value is not None:
            span = Expression(*match.span(), ExpressionKind.DATE, value)
            found = sorted([*(e for e in found if not e.overlaps(span)), span], key=lambda e: e.start)
    return found


def _matches(text: str, sentence: Span) -> list[tuple[re.Match[str], int]]:
    """The reckoning words of the sentence in order; the first pattern that matches at a place wins."""
    found: dict[int, tuple[re.Match[str], int]] = {}
    for pattern, direction, _ in PATTERNS:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if not _VAGUE.search(text[max(sentence.start, match.start() - _NEAR) : match.start()]):
                found.setdefault(match.end(), (match, direction))
    return [found[end] for end in sorted(found)]


def _anchor(text: str, at: int, values: Sequence[Expression]) -> Expression | None:
    """The nearest date before the place, unless it is far away or an unstated time has passed since."""
    last = next((v for v in reversed(values) if v.kind is ExpressionKind.DATE and v.end <= at), None)
    if last is None:
        return None
    between = text[last.end : at]
    far = len(_SENTENCE_END.findall(between)) > FARTHEST
    passed = _UNSTATED.search(between) or any(pattern.search(between) for pattern, _, _ in PATTERNS)
    return None if far or passed else last


def _reckoned(anchor: Expression, match: re.Match[str], direction: int) -> DateValue | None:
    value, groups = anchor.value, match.groupdict()
    if not isinstance(value, DateValue) or value.until is not None:
        return None
    many = read_number(groups["many"]) if groups.get("many") else 1
    unit = match["unit"].lower()
    if many != int(many):
        return None
    steps = int(many) * direction
    if unit in _DAYS:
        moved = _same_or_moved_days(value, steps * _DAYS[unit], unit)
    else:
        moved = _moved_months(value, steps) if unit == "bulan" else _moved_years(value, steps)
    return None if moved is None else replace(moved, anchor=Span(anchor.start, anchor.end))


def _same_or_moved_days(value: DateValue, days: int, unit: str) -> DateValue | None:
    """A day, which day and month must be stated for; "minggu yang sama" is no day."""
    if value.month is None or value.day is None or (unit != "hari" and not days):
        return None
    candidates = {_moved(value, days, year) for year in ([value.year] if value.year else [_LEAP, _COMMON])}
    return candidates.pop() if len(candidates) == 1 else None


def _moved(value: DateValue, days: int, year: int) -> DateValue | None:
    try:
        moved = date(year, value.month or 1, value.day or 1) + timedelta(days)
    except (ValueError, OverflowError):  # 31 April, or before the year 1
        return None
    weekday = None if value.weekday is None else (value.weekday + days) % _WEEK
    return DateValue(moved.year if value.year else None, moved.month, moved.day, weekday)


def _moved_months(value: DateValue, months: int) -> DateValue | None:
    if value.month is None:
        return None
    years, month = divmod(value.month - 1 + months, 12)
    return DateValue(value.year + years if value.year else None, month + 1)


def _moved_years(value: DateValue, years: int) -> DateValue | None:
    return DateValue(value.year + years) if value.year is not None and value.year > 0 else None
