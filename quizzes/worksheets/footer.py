"""The foot of every page: which quiz this is, which page, and the QR code that opens it on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno

from quizzes.worksheets.measures import FOOTER, MM
from quizzes.worksheets.page import Row, Stroke
from quizzes.worksheets.text import Line, break_text
from quizzes.worksheets.worksheet import Worksheet

_GAP = 6.0
_PADDING = 5.0
_MODULE = 0.45 * MM


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code as its dark stretches, (column, row, length) in modules; it is ``modules`` wide and high."""

    modules: int
    stretches: tuple[tuple[int, int, int], ...]

    @property
    def size(self) -> float:
        """How wide and high it is printed, in points: modules that a phone reads at a hand's distance."""
        return self.modules * _MODULE


@lru_cache(maxsize=64)
def qr_code(url: str) -> Code:
    """The QR code of an address, without its quiet zone."""
    matrix = segno.make_qr(url, error="m").matrix
    stretches = []
    for y, line in enumerate(matrix):
        x = 0
        while x < len(line):
            end = x
            while end < len(line) and line[end]:
                end += 1
            if end > x:
                stretches.append((x, y, end - x))
            x = end + 1
    return Code(len(matrix), tuple(stretches))


def footer_height(worksheet: Worksheet) -> float:
    """How much of the page the footer takes, the gap above it included."""
    code_height = qr_code(worksheet.join_url).size if worksheet.join_url else 0
    return _GAP + _PADDING + max(code_height, 2 * FOOTER.leading)


def set_footer(worksheet: Worksheet, label: str, measure: float) -> Row:
    """The footer with the page's ``label``; the QR code belongs at its right end, below the rule."""
    height = footer_height(worksheet)
    code_width = qr_code(worksheet.join_url).size + 10 if worksheet.join_url else 0
    (count,) = break_text(label, FOOTER, measure)
    right = measure - code_width
    room = right - count.width - 12
    about = f"Kode {worksheet.code} · Versi {worksheet.version}"
    lines = [_fitted(text, room) for text in (worksheet.title, f"{about} · {worksheet.join_url}".rstrip(" ·"))]
    top = _GAP + _PADDING + FOOTER.size
    marks = [mark for i, line in enumerate(lines) for mark in line.at(0, top + i * FOOTER.leading)]
    return Row(height, (Stroke(0, _GAP, measure, _GAP, 0.4), *marks, *count.at(right - count.width, top)))


def _fitted(text: str, room: float) -> Line:
    """The text on one line; a long title ends in … here, as it stands whole above the questions."""
    lines = break_text(text, FOOTER, room)
    if len(lines) == 1:
        return lines[0]
    start = text[: lines[0].end] if lines else ""
    while start:
        fitted = break_text(f"{start.rstrip()}…", FOOTER, room)
        if len(fitted) == 1:
            return fitted[0]
        start = start[:-1]
    return Line(0, 0, (), 0)
