"""Text broken into lines that remember which characters they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizzes.worksheets.page import Ink
from quizzes.worksheets.typeface import Face, runs, width

# No-break spaces are not among the spaces: they hold their words together.
_WORD = re.compile(r"[^ \t\n\v\f\r\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
# A line may end inside situs-situs and after a dash, never inside Tu-160, A-D or 12/9.
_INNER_BREAK = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})|(?<=—)(?=\w)")
# A last line is short below this share of the measure; then these narrower measures are tried.
_SHORT = 0.2
_NARROWER = (0.9, 0.8)
_PARAGRAPH = re.compile(r"[^\n\r\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Style:
    """Size and leading (from one baseline to the next) in points."""

    size: float
    leading: float
    face: Face = Face.REGULAR


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face; pieces that follow each other make a line together."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ``text[start:end]`` of what was broken; the inks stand on a baseline at y = 0.

    ``width`` is where the last of them ends.
    """

    start: int
    end: int
    inks: tuple[Ink, ...]
    width: float

    def at(self, x: float, y: float) -> tuple[Ink, ...]:
        """The line's inks moved to begin at x with their baseline at y, which counts downwards."""
        return tuple(Ink(ink.x + x, ink.y + y, ink.font, ink.size, ink.text) for ink in self.inks)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What is never broken, at its place in the text."""

    start: int
    end: int
    text: str
    face: Face


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every paragraph that holds more than spaces."""
    return tuple(match.span() for match in _PARAGRAPH.finditer(text) if match.group().strip())


def break_text(text: str, style: Style, measure: float, indent: float = 0) -> tuple[Line, ...]:
    """The text in lines no wider than ``measure`` points; ``indent`` moves the first. Newlines count as spaces."""
    return break_pieces((Piece(text, style.face),), style, measure, indent)


def break_pieces(pieces: Iterable[Piece], style: Style, measure: float, indent: float = 0) -> tuple[Line, ...]:
    """As ``break_text``; offsets count through all pieces. A word wider than the measure is cut where it must be."""
    lines: list[Line] = []
    builder = _Builder(style.size, indent)
    for chunk in _chunks(pieces, style, measure - indent):
        if not builder.fits(chunk, measure):
            lines.append(builder.line())
            builder = _Builder(style.size, 0)
        builder.add(chunk)
    if not builder.is_empty:
        lines.append(builder.line())
    return tuple(lines)


def break_evenly(pieces: Sequence[Piece], style: Style, measure: float) -> tuple[Line, ...]:
    """As ``break_pieces``, and no lone short word on the last line where as many lines can be fuller."""
    lines = break_pieces(pieces, style, measure)
    if len(lines) > 1 and lines[-1].width < _SHORT * measure:
        for share in _NARROWER:
            narrower = break_pieces(pieces, style, share * measure)
            if len(narrower) == len(lines) and narrower[-1].width >= _SHORT * measure:
                return narrower
    return lines


class _Builder:
    """A line being filled. Words of one font become one string, so that a reader of the PDF finds whole lines."""

    def __init__(self, size: float, x: float) -> None:
        self._size = size
        self._x = x
        self._start = -1
        self._end = -1
        self._inks: list[Ink] = []

    @property
    def is_empty(self) -> bool:
        return self._start < 0

    def fits(self, chunk: _Chunk, measure: float) -> bool:
        # The hundredth forgives what adding floats in another order costs.
        needed = self._gap(chunk) + width(chunk.text, chunk.face, self._size)
        return self.is_empty or self._x + needed <= measure + 0.01

    def add(self, chunk: _Chunk) -> None:
        gap = self._gap(chunk)
        for run in runs(chunk.text, chunk.face):
            last = self._inks[-1] if self._inks else None
            if last and last.font == run.font and (not gap or run.font == chunk.face.value):
                self._inks[-1] = Ink(last.x, 0, last.font, last.size, last.text + (" " if gap else "") + run.text)
            else:
                self._inks.append(Ink(self._x + gap, 0, run.font, self._size, run.text))
            self._x += gap + self._size * run.width
            gap = 0
        self._start = chunk.start if self.is_empty else self._start
        self._end = chunk.end

    def line(self) -> Line:
        return Line(self._start, self._end, tuple(self._inks), self._x)

    def _gap(self, chunk: _Chunk) -> float:
        return 0 if self.is_empty or chunk.start == self._end else width(" ", chunk.face, self._size)


def _chunks(pieces: Iterable[Piece], style: Style, measure: float) -> Iterator[_Chunk]:
    offset = 0
    for piece in pieces:
        for match in _WORD.finditer(piece.text):
            start = offset + match.start()
            for part in _INNER_BREAK.split(match.group()):
                for cut in _cuts(part, piece.face, style.size, measure):
                    yield _Chunk(start, start + len(cut), cut, piece.face)
                    start += len(cut)
        offset += len(piece.text)


def _cuts(word: str, face: Face, size: float, measure: float) -> Iterator[str]:
    """The word in parts that fit: nearly always itself."""
    if width(word, face, size) <= measure:
        yield word
        return
    start, taken = 0, 0.0
    for i, char in enumerate(word):
        advance = width(char, face, size)
        if i > start and taken + advance > measure:
            yield word[start:i]
            start, taken = i, 0.0
        taken += advance
    yield word[start:]
