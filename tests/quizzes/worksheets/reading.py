"""What a reader of a printed worksheet sees: its text and where each word stands."""

import io
import re
import subprocess
from dataclasses import dataclass
from html import unescape

from pypdf import PdfReader

_PAGE = re.compile(r"<page [^>]*>(.*?)</page>", re.DOTALL)
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')


@dataclass(frozen=True)
class Word:
    """A word on a page; lengths in points from the page's upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page without any white space, so that line breaks do not matter."""
    return [squeezed(page.extract_text()) for page in reader(pdf).pages]


def squeezed(text: str) -> str:
    return "".join(text.split())


def words(pdf: bytes) -> list[Word]:
    """The words in the order in which pdftotext finds them."""
    html = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return [
        Word(page, *map(float, match.groups()[:4]), unescape(match[5]))
        for page, content in enumerate(_PAGE.findall(html))
        for match in _WORD.finditer(content)
    ]


def printed_lines(found: list[Word]) -> list[list[Word]]:
    """The words by the line they stand on, from the top of the first page."""
    lines: list[list[Word]] = []
    for word in sorted(found, key=lambda word: (word.page, word.bottom)):
        if lines and lines[-1][0].page == word.page and abs(lines[-1][0].bottom - word.bottom) < 4:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.left) for line in lines]
