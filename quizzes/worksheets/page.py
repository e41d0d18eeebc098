"""Rows of marks, and how they are dealt out to pages.

All lengths are points; x counts from the left edge of the text, y downwards from the top of a row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

# The least leading that still reads well, 1.4, as a share of the usual 1.45; gaps may shrink more.
_TIGHT = 1.4 / 1.45
_TIGHT_GAP = 0.65


@dataclass(frozen=True, slots=True)
class Ink:
    """A string of one font, its baseline at y."""

    x: float
    y: float
    font: str
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; a dotted one is to be written on."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float = 0.5
    is_dotted: bool = False


@dataclass(frozen=True, slots=True)
class Shade:
    """A grey rectangle behind what is drawn after it."""

    x: float
    y: float
    width: float
    height: float


Mark = Ink | Stroke | Shade


@dataclass(frozen=True, slots=True)
class Row:
    """What is never cut: a line of text, or a line of a table.

    One that ``stays`` is not parted from the row after it even where its unit must be cut.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """Rows that stay on one page if one page can hold them, after a gap that is dropped at the top of a page.

    ``running_head`` is repeated above them where they begin a page, or are cut by one, in the middle of a table.
    """

    rows: tuple[Row, ...]
    gap: float = 0
    running_head: tuple[Row, ...] = ()

    @property
    def height(self) -> float:
        """The height of the rows, without gap and running head."""
        return height(self.rows)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row, its top ``y`` below the top of the text on its page."""

    row: Row
    y: float


Page = tuple[Placed, ...]


def height(rows: Iterable[Row]) -> float:
    """How high the rows stand together."""
    return sum(row.height for row in rows)


def joined(units: Iterable[Unit]) -> Unit:
    """The units as one that stays together, with the gaps between them as they were."""
    first, *others = units
    rows = list(first.rows)
    for unit in others:
        rows += [Row(unit.gap), *unit.rows] if unit.gap else unit.rows
    return Unit(tuple(rows), first.gap, first.running_head)


def moved(mark: Mark, x: float, y: float) -> Mark:
    """The mark that much further to the right and down."""
    if isinstance(mark, Stroke):
        return Stroke(mark.x1 + x, mark.y1 + y, mark.x2 + x, mark.y2 + y, mark.thickness, mark.is_dotted)
    return replace(mark, x=mark.x + x, y=mark.y + y)


def paginate(units: Iterable[Unit], page_height: float) -> tuple[Page, ...]:
    """The units on pages of that height: each whole on one page, or cut between rows where it is higher than a page.

    They are set a little tighter where that saves a sheet.
    """
    units = tuple(units)
    roomy = _dealt(units, page_height)
    tight = _dealt(tuple(map(_tightened, units)), page_height) if len(roomy) > 1 else roomy
    return tight if len(tight) < len(roomy) else roomy


def _tightened(unit: Unit) -> Unit:
    return Unit(
        tuple(map(_tightened_row, unit.rows)),
        unit.gap * _TIGHT_GAP,
        tuple(map(_tightened_row, unit.running_head)),
    )


def _tightened_row(row: Row) -> Row:
    """The row less high, everything in it moved up alike; letters keep their size."""
    return Row(row.height * _TIGHT, tuple(_moved_up(mark) for mark in row.marks), row.stays)


def _moved_up(mark: Mark) -> Mark:
    if isinstance(mark, Ink):
        return Ink(mark.x, mark.y * _TIGHT, mark.font, mark.size, mark.text)
    if isinstance(mark, Shade):
        return Shade(mark.x, mark.y * _TIGHT, mark.width, mark.height * _TIGHT)
    return Stroke(mark.x1, mark.y1 * _TIGHT, mark.x2, mark.y2 * _TIGHT, mark.thickness, mark.is_dotted)


def _dealt(units: Iterable[Unit], page_height: float) -> tuple[Page, ...]:
    desk = _Desk(page_height)
    for unit in units:
        desk.put(unit)
    return desk.pages


@dataclass(slots=True)
class _Desk:
    """The pages so far; the last is being filled."""

    page_height: float
    finished: list[Page] = field(default_factory=list)
    current: list[Placed] = field(default_factory=list)
    y: float = 0

    @property
    def pages(self) -> tuple[Page, ...]:
        return (*self.finished, tuple(self.current)) if self.current else tuple(self.finished)

    def put(self, unit: Unit) -> None:
        fits_a_page = height(unit.running_head) + unit.height <= self.page_height
        if fits_a_page and not self._has_room(unit.gap + unit.height):
            self._turn()
        if self.current:
            self.y += unit.gap
        else:
            self._place(unit.running_head)
        if fits_a_page:
            self._place(unit.rows)
            return
        for block in _blocks(unit.rows):
            self._put_block(block, unit.running_head)

    def _put_block(self, block: tuple[Row, ...], running_head: tuple[Row, ...]) -> None:
        """The rows whole, or row by row where not even a page to themselves holds them."""
        fits_a_page = height(running_head) + height(block) <= self.page_height
        for rows in [block] if fits_a_page else [(row,) for row in block]:
            if not self._has_room(height(rows)):
                self._turn()
                self._place(running_head)
            self._place(rows)

    def _has_room(self, needed: float) -> bool:
        # A row that is higher than a page must still be placed; the hundredth forgives the adding of floats.
        return not self.current or self.y + needed <= self.page_height + 0.01

    def _place(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.current.append(Placed(row, self.y))
            self.y += row.height

    def _turn(self) -> None:
        self.finished.append(tuple(self.current))
        self.current = []
        self.y = 0


def _blocks(rows: Iterable[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows in blocks between which a page may end."""
    block: list[Row] = []
    for row in rows:
        block.append(row)
        if not row.stays:
            yield tuple(block)
            block = []
    if block:
        yield tuple(block)
