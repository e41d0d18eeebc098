"""A passage with numbered lines, and which lines a piece of evidence stands on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from quizzes.items import Evidence
from quizzes.worksheets.blocks import baseline, line_row, paragraph
from quizzes.worksheets.measures import BODY, PASSAGE_TITLE, SOURCE, STRONG
from quizzes.worksheets.page import Ink, Row, Unit, joined
from quizzes.worksheets.text import break_text, paragraphs
from quizzes.worksheets.typeface import Face, runs, width
from quizzes.worksheets.worksheet import Passage

_INDENT = 18.0
# What goes before is another text's questions, or the kop.
_LEAD_GAP = 22.0
_NUMBER_EVERY = 5
_NUMBER_SIZE = 9.0
_NUMBER_GAP = 10.0


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a passage as they are printed: ``starts[i]`` and ``ends[i]`` are characters of line i + 1."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def of(self, evidence: Evidence) -> tuple[int, int]:
        """The first and the last line, counted from 1, that hold characters of the evidence."""
        first = bisect_right(self.ends, evidence.start)
        last = bisect_left(self.starts, evidence.end)
        return first + 1, last


@dataclass(frozen=True, slots=True)
class SetPassage:
    """A passage ready for the page."""

    units: tuple[Unit, ...]
    lines: Lines


def set_passage(passage: Passage, measure: float, lead: str, titled: bool = True) -> SetPassage:
    """The passage under its ``lead`` ("Bacalah teks berikut …"), title and source; no lone line at a page's edge.

    Without its title where not ``titled``.
    """
    starts: list[int] = []
    ends: list[int] = []
    units: list[Unit] = []
    for start, end in paragraphs(passage.body):
        rows = []
        for line in break_text(passage.body[start:end], BODY, measure, _INDENT):
            starts.append(start + line.start)
            ends.append(start + line.end)
            rows.append(_numbered(line_row(line, BODY), len(starts)))
        units += _without_lone_lines(rows)
    heading = _heading(passage, measure, lead, titled)
    units = [joined([*heading, *units[:1]]), *units[1:]]
    return SetPassage(tuple(units), Lines(tuple(starts), tuple(ends)))


def _heading(passage: Passage, measure: float, lead: str, titled: bool) -> list[Unit]:
    source = " · ".join(
        f"{label} {text.strip()}"
        for label, text in (("Oleh", passage.byline), ("Sumber:", passage.source))
        if text.strip()
    )
    return [
        paragraph(lead, STRONG, measure, gap=_LEAD_GAP),
        paragraph(passage.title if titled else "", PASSAGE_TITLE, measure, gap=8),
        paragraph(source, SOURCE, measure),
        Unit((Row(5),)),
    ]


def _numbered(row: Row, number: int) -> Row:
    if number % _NUMBER_EVERY:
        return row
    text = str(number)
    x = -_NUMBER_GAP - width(text, Face.REGULAR, _NUMBER_SIZE)
    (run,) = runs(text, Face.REGULAR)
    return Row(row.height, (*row.marks, Ink(x, baseline(BODY), run.font, _NUMBER_SIZE, text)))


def _without_lone_lines(rows: list[Row]) -> list[Unit]:
    """A paragraph's rows; its first two lines stay together, and its last two."""
    if len(rows) < 4:
        return [Unit(tuple(rows))]
    return [Unit(tuple(rows[:2])), *(Unit((row,)) for row in rows[2:-2]), Unit(tuple(rows[-2:]))]
