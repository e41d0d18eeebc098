"""The faces of the worksheets, and the one place where a string becomes glyphs that a font really has."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
FALLBACK = "DejaVuSans"

_FOLDER = Path(__file__).parent / "fonts"
_LOADING = Lock()
_LINE_BREAKS = frozenset("\n\r\u2028\u2029\x85")


class Face(StrEnum):
    """A face of Charis SIL, by the name of its font file."""

    REGULAR = "CharisSIL-Regular"
    BOLD = "CharisSIL-Bold"
    ITALIC = "CharisSIL-Italic"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one font draws; ``width`` is theirs at a size of one point."""

    font: str
    text: str
    width: float


@cache
def load(name: str) -> TTFont:
    """The font of that file, known to ReportLab from then on; all threads get the same."""
    with _LOADING:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(_FOLDER / f"{name}.ttf")))
        return pdfmetrics.getFont(name)


@cache
def coverage(name: str) -> frozenset[str]:
    """The characters that the font has a glyph for; control characters never count as drawn."""
    codes = load(name).face.charToGlyph
    return frozenset(char for char in map(chr, codes) if unicodedata.category(char) != "Cc")


@lru_cache(maxsize=16384)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """The text in glyphs: Charis SIL first, DejaVu Sans where that lacks one, U+FFFD where both do.

    Characters without ink (joiners, variation selectors, soft hyphens, direction marks) are left out.
    """
    shown = _inked(text)
    if coverage(face).issuperset(shown):
        return (_run(face.value, shown),) if shown else ()
    found: list[tuple[str, str]] = []
    for char in shown:
        font = _font_of(char, face)
        drawn = char if font else REPLACEMENT
        if found and found[-1][0] == (font or FALLBACK):
            found[-1] = (found[-1][0], found[-1][1] + drawn)
        else:
            found.append((font or FALLBACK, drawn))
    return tuple(_run(font, chars) for font, chars in found)


def width(text: str, face: Face, size: float) -> float:
    """How wide the text is in points, on one line."""
    return size * sum(run.width for run in runs(text, face))


def plain(text: str) -> str:
    """The text as it is drawn, for places that hold a string instead of glyphs (the PDF's title)."""
    return "".join(run.text for run in runs(text, Face.REGULAR))


def missing(text: str) -> frozenset[str]:
    """The characters of the text that ``runs`` can only replace."""
    unknown = set(text) - coverage(Face.REGULAR) - coverage(FALLBACK)
    return frozenset(char for char in _inked(text) if not _font_of(char, Face.REGULAR)) if unknown else frozenset()


def _inked(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", "".join(_drawable(text)))


def _drawable(text: str) -> Iterator[str]:
    for char in text:
        category = unicodedata.category(char)
        if category == "Zs" or char in "\t\v\f" or char in _LINE_BREAKS:
            yield " "
        elif not _is_inkless(char, category):
            yield char


def _is_inkless(char: str, category: str) -> bool:
    if category == "Cf":
        # The Arabic signs that enclose a number are of this category too, but have ink.
        return unicodedata.bidirectional(char) != "AN"
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _font_of(char: str, face: Face) -> str:
    """The name of the font that draws the character; empty where none does."""
    return next((name for name in (face.value, FALLBACK) if char in coverage(name)), "")


def _run(font: str, text: str) -> Run:
    face = load(font).face
    widths, default = face.charWidths, face.defaultWidth
    return Run(font, text, sum(widths.get(ord(char), default) for char in text) / 1000)
