"""A worksheet as a PDF: its parts set, dealt out to pages, and drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from quizzes.worksheets.footer import footer_height, qr_code, set_footer
from quizzes.worksheets.heading import set_heading
from quizzes.worksheets.key import set_key
from quizzes.worksheets.measures import BOTTOM_MARGIN, SIDE_MARGIN, TOP_MARGIN, Frame, frame
from quizzes.worksheets.page import Ink, Mark, Page, Row, Shade, Unit, paginate
from quizzes.worksheets.passage import SetPassage, set_passage
from quizzes.worksheets.questions import set_group
from quizzes.worksheets.typeface import Face, load, plain
from quizzes.worksheets.worksheet import Group, Worksheet, groups

# ReportLab's default writes the streams as text, a quarter larger and slower, for no reader that is left.
rl_config.useA85 = 0

# ReportLab reads a font's file with one position that all threads would share.
_FONTS_IN_USE = Lock()

_SHADE = 0.92
_DOTS = [0.01, 2.6]
_CODE_FORM = "join-code"


def render(worksheet: Worksheet) -> bytes:
    """The PDF; the same worksheet always gives the same bytes.

    Characters that no font can draw stand as U+FFFD in it and are named at the end of the key;
    ``unprintable`` gives them. Pages of pupils and of the key are counted apart.
    """
    with _FONTS_IN_USE:
        return _rendered(worksheet)


def _rendered(worksheet: Worksheet) -> bytes:
    page_frame = frame(worksheet.paper, footer_height(worksheet))
    passages = _set_passages(worksheet, page_frame.width)
    parts: list[tuple[str, tuple[Page, ...]]] = []
    if worksheet.sheets.has_pupil_pages:
        parts.append(("Halaman", paginate(_pupil_units(worksheet, passages, page_frame.width), page_frame.height)))
    if worksheet.sheets.has_key_pages:
        key = set_key(worksheet, [passage.lines for passage in passages], page_frame.width)
        parts.append(("Kunci · Halaman", paginate(key, page_frame.height)))
    return _drawn(worksheet, parts, page_frame)


def _set_passages(worksheet: Worksheet, measure: float) -> list[SetPassage]:
    found = groups(worksheet)
    titled = _is_titled(worksheet)
    return [
        set_passage(
            passage, measure, _lead(worksheet, index, [group for group in found if group.passage == index]), titled
        )
        for index, passage in enumerate(worksheet.passages)
    ]


def _is_titled(worksheet: Worksheet) -> bool:
    """Whether passages bear their titles: not where a single one is called as the whole sheet, right above it."""
    titles = [passage.title.split() for passage in worksheet.passages]
    return titles != [worksheet.title.split()]


def _lead(worksheet: Worksheet, index: int, found: list[Group]) -> str:
    """What stands above a passage: which questions it is read for."""
    numbers = [question.number for group in found for question in group.questions]
    label = f"Teks {index + 1}. " if len(worksheet.passages) > 1 else ""
    if not numbers:
        return f"{label}Bacalah teks berikut!"
    extent = f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else str(numbers[0])
    return f"{label}Bacalah teks berikut untuk menjawab soal nomor {extent}!"


def _pupil_units(worksheet: Worksheet, passages: list[SetPassage], measure: float) -> Iterable[Unit]:
    yield from set_heading(worksheet, measure)
    placed = list(enumerate(groups(worksheet), start=1))
    for index, passage in enumerate(passages):
        yield from passage.units
        for place, group in placed:
            if group.passage == index:
                yield from set_group(group, place, measure)


def _drawn(worksheet: Worksheet, parts: list[tuple[str, tuple[Page, ...]]], page_frame: Frame) -> bytes:
    file = BytesIO()
    load(Face.REGULAR)
    canvas = Canvas(
        file,
        pagesize=(page_frame.sheet_width, page_frame.sheet_height),
        invariant=1,
        initialFontName=Face.REGULAR.value,
        lang="id-ID",
    )
    canvas.setTitle(plain(worksheet.title))
    canvas.setSubject(plain(f"{worksheet.code} · {worksheet.version}"))
    canvas.setCreator("Pahami")
    _define_code(canvas, worksheet)
    pen = _Pen(canvas, page_frame)
    for label, pages in parts:
        for number, page in enumerate(pages, start=1):
            for placed in page:
                pen.draw(placed.row, TOP_MARGIN + placed.y)
            pen.draw_footer(worksheet, f"{label} {number} dari {len(pages)}")
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _define_code(canvas: Canvas, worksheet: Worksheet) -> None:
    """The QR code once for the whole file, its lower left corner at the origin."""
    if not worksheet.join_url:
        return
    code = qr_code(worksheet.join_url)
    module = code.size / code.modules
    canvas.beginForm(_CODE_FORM, 0, 0, code.size, code.size)
    path = canvas.beginPath()
    for x, y, length in code.stretches:
        path.rect(x * module, code.size - (y + 1) * module, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.endForm()


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws rows on a canvas, whose y counts upwards from the foot of the sheet."""

    canvas: Canvas
    frame: Frame

    def draw(self, row: Row, top: float) -> None:
        for mark in row.marks:
            self._mark(mark, self.frame.sheet_height - top)

    def draw_footer(self, worksheet: Worksheet, label: str) -> None:
        row = set_footer(worksheet, label, self.frame.width)
        self.draw(row, self.frame.sheet_height - BOTTOM_MARGIN - row.height)
        if worksheet.join_url:
            code = qr_code(worksheet.join_url)
            self.canvas.saveState()
            self.canvas.translate(SIDE_MARGIN + self.frame.width - code.size, BOTTOM_MARGIN)
            self.canvas.doForm(_CODE_FORM)
            self.canvas.restoreState()

    def _mark(self, mark: Mark, top: float) -> None:
        canvas = self.canvas
        if isinstance(mark, Ink):
            canvas.setFont(mark.font, mark.size)
            canvas.drawString(SIDE_MARGIN + mark.x, top - mark.y, mark.text)
        elif isinstance(mark, Shade):
            canvas.setFillGray(_SHADE)
            canvas.rect(SIDE_MARGIN + mark.x, top - mark.y - mark.height, mark.width, mark.height, stroke=0, fill=1)
            canvas.setFillGray(0)
        else:
            canvas.setLineWidth(1 if mark.is_dotted else mark.thickness)
            canvas.setLineCap(1 if mark.is_dotted else 0)
            canvas.setDash(_DOTS if mark.is_dotted else [])
            canvas.line(SIDE_MARGIN + mark.x1, top - mark.y1, SIDE_MARGIN + mark.x2, top - mark.y2)
