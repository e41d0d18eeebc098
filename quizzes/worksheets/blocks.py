"""Units that several parts of a worksheet are built of: set paragraphs and rows of tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.worksheets.page import Ink, Mark, Row, Shade, Stroke, Unit, moved
from quizzes.worksheets.text import Line, Piece, Style, break_evenly
from quizzes.worksheets.typeface import runs

CELL_PADDING = 5.0
_CELL_SLACK = 4.0
_RULE = 0.5
_HAIRLINE = 0.3


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, its padding included in the width."""

    width: float
    is_centred: bool = False

    @property
    def measure(self) -> float:
        """How wide a line in it may be."""
        return self.width - 2 * CELL_PADDING


def line_row(line: Line, style: Style, x: float = 0) -> Row:
    """The row of one line of text."""
    return Row(style.leading, line.at(x, baseline(style)))


def baseline(style: Style) -> float:
    """Where the letters stand in a row of that style: its leading is spread above and below them."""
    return style.leading - (style.leading - style.size) / 2 - 0.22 * style.size


def paragraph(text: str, style: Style, measure: float, gap: float = 0) -> Unit:
    """Text that stays together, ragged right; nothing where there is no text."""
    lines = break_evenly((Piece(text, style.face),), style, measure)
    return Unit(tuple(line_row(line, style) for line in lines), gap)


def centred(text: str, style: Style, measure: float, gap: float = 0) -> Unit:
    """Text that stays together, each line in the middle."""
    lines = break_evenly((Piece(text, style.face),), style, measure)
    return Unit(tuple(line_row(line, style, (measure - line.width) / 2) for line in lines), gap)


def label(text: str, x: float, style: Style) -> tuple[Mark, ...]:
    """A short text of our own at x, on the baseline of a row of that style."""
    (run,) = runs(text, style.face)
    return (Ink(x, baseline(style), run.font, style.size, run.text),)


def letter(index: int) -> str:
    """The letter of an option, counted from 0."""
    return chr(ord("A") + index)


def box(x: float, y: float, width: float, height: float, thickness: float = 0.8) -> tuple[Mark, ...]:
    """An empty box whose upper left corner is at x and y."""
    # Horizontal lines reach half a line further, so that the corners close.
    left, right = x - thickness / 2, x + width + thickness / 2
    return (
        *(Stroke(left, level, right, level, thickness) for level in (y, y + height)),
        *(Stroke(side, y, side, y + height, thickness) for side in (x, x + width)),
    )


def indented(rows: Iterable[Row], x: float) -> tuple[Row, ...]:
    """The rows moved to the right."""
    return tuple(Row(row.height, tuple(moved(mark, x, 0) for mark in row.marks), row.stays) for row in rows)


def kept(rows: Sequence[Row], *, with_next: bool = False) -> tuple[Row, ...]:
    """The rows as rows that a page cuts only where it must; ``with_next`` not after the last of them either."""
    last = len(rows) - 1
    return tuple(Row(row.height, row.marks, with_next or i < last) for i, row in enumerate(rows))


def table_row(
    columns: Sequence[Column], cells: Sequence[Sequence[Line]], style: Style, *, has_grid: bool, is_head: bool = False
) -> tuple[Row, ...]:
    """A row of a table as rows of the page, ruled below; the head is ruled above too, and shaded."""
    count = max(len(lines) for lines in cells) or 1
    rows = []
    for i in range(count):
        above = _CELL_SLACK if i == 0 else 0
        below = _CELL_SLACK if i == count - 1 else 0
        full = above + style.leading + below
        marks: list[Mark] = [*_shading(columns, full, is_head), *_text(columns, cells, i, above + baseline(style))]
        marks += _rules(columns, full, has_top=is_head and i == 0, has_bottom=i == count - 1, has_grid=has_grid)
        rows.append(Row(full, tuple(marks)))
    return kept(rows, with_next=is_head)


def amount(value: Decimal) -> str:
    """A score as Indonesian writes it: 2,5."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def _shading(columns: Sequence[Column], full: float, is_head: bool) -> list[Mark]:
    return [Shade(0, 0, sum(column.width for column in columns), full)] if is_head else []


def _text(columns: Sequence[Column], cells: Sequence[Sequence[Line]], i: int, y: float) -> list[Mark]:
    marks: list[Mark] = []
    x = 0.0
    for column, lines in zip(columns, cells, strict=True):
        if i < len(lines):
            offset = (column.width - lines[i].width) / 2 if column.is_centred else CELL_PADDING
            marks += lines[i].at(x + offset, y)
        x += column.width
    return marks


def _rules(columns: Sequence[Column], full: float, *, has_top: bool, has_bottom: bool, has_grid: bool) -> list[Mark]:
    edges = [0.0]
    for column in columns:
        edges.append(edges[-1] + column.width)
    # Horizontal rules reach half a rule further, so that the corners of a grid close.
    left, right = (edges[0] - _RULE / 2, edges[-1] + _RULE / 2) if has_grid else (edges[0], edges[-1])
    thickness = _RULE if has_grid or has_top else _HAIRLINE
    marks: list[Mark] = [Stroke(left, y, right, y, thickness) for y, on in ((0, has_top), (full, has_bottom)) if on]
    if has_grid:
        marks += [Stroke(x, 0, x, full, _RULE) for x in edges]
    return marks
