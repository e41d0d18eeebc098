"""Sizes and distances that all pages share, in points."""

from __future__ import annotations

from dataclasses import dataclass

from quizzes.worksheets.text import Style
from quizzes.worksheets.typeface import Face
from quizzes.worksheets.worksheet import Paper

MM = 72 / 25.4

BODY = Style(12, 17.4)
STRONG = Style(12, 17.4, Face.BOLD)
SMALL = Style(10, 14)
SMALL_STRONG = Style(10, 14, Face.BOLD)
SOURCE = Style(10.5, 15, Face.ITALIC)
TITLE = Style(16, 21, Face.BOLD)
PASSAGE_TITLE = Style(14, 19, Face.BOLD)
FOOTER = Style(8.5, 11)

SIDE_MARGIN = 20 * MM
TOP_MARGIN = 15 * MM
BOTTOM_MARGIN = 10 * MM


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet and the part of it that holds text, above the footer."""

    sheet_width: float
    sheet_height: float
    footer_height: float

    @property
    def width(self) -> float:
        """How wide the text may be."""
        return self.sheet_width - 2 * SIDE_MARGIN

    @property
    def height(self) -> float:
        """How high the text may be."""
        return self.sheet_height - TOP_MARGIN - BOTTOM_MARGIN - self.footer_height


def frame(paper: Paper, footer_height: float) -> Frame:
    """The frame of a page of that paper."""
    sheet_width, sheet_height = paper.value
    return Frame(sheet_width * MM, sheet_height * MM, footer_height)
