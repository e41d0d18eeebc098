"""What is printed: a frozen quiz with its passages, its school and its paper. Pure data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum

from quizzes.items import Form, Item


class Paper(Enum):
    """A sheet, width and height in millimetres. F4 is the folio of Indonesian schools."""

    A4 = (210.0, 297.0)
    F4 = (215.0, 330.0)


class Sheets(StrEnum):
    """Which pages are printed; only the key pages ever show a key."""

    PUPIL = "pupil"
    PUPIL_AND_KEY = "pupil and key"
    KEY = "key"

    @property
    def has_pupil_pages(self) -> bool:
        """Whether the pages that a pupil gets are among them."""
        return self is not Sheets.KEY

    @property
    def has_key_pages(self) -> bool:
        """Whether the pages of the key are among them."""
        return self is not Sheets.PUPIL


@dataclass(frozen=True, slots=True)
class Passage:
    """One text to read. Paragraphs of ``body`` are parted by newlines; evidence counts its characters."""

    title: str
    body: str
    source: str = ""
    byline: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One question of the quiz: ``number`` is its place on the screen, from 1; ``passage`` an index.

    On paper the questions stand together by form and are numbered in that order; where the two numbers
    differ, the key page gives both.
    """

    number: int
    item: Item
    points: Decimal = Decimal(1)
    passage: int = 0


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A whole worksheet. ``version`` is printed as it is ("2.1"); an empty school field becomes a ruled blank.

    Without a ``join_url`` there is no QR code. Raises ValueError where an entry's passage is not there, or its
    evidence is no text of that passage.
    """

    title: str
    code: str
    version: str
    passages: tuple[Passage, ...]
    entries: tuple[Entry, ...]
    paper: Paper = Paper.A4
    sheets: Sheets = Sheets.PUPIL
    join_url: str = ""
    school: str = ""
    subject: str = ""
    class_name: str = ""
    date_label: str = ""
    duration: str = ""
    school_year: str = ""

    def __post_init__(self) -> None:
        for entry in self.entries:
            if not 0 <= entry.passage < len(self.passages):
                raise ValueError(f"question {entry.number} belongs to passage {entry.passage}, which is not there")
            body = self.passages[entry.passage].body
            for start, end in ((evidence.start, evidence.end) for evidence in entry.item.evidence):
                if not (0 <= start < end <= len(body) and body[start:end].strip()):
                    raise ValueError(f"question {entry.number} cites {start} to {end}, which is no text of its passage")

    @property
    def total_points(self) -> Decimal:
        """What a pupil earns who answers everything rightly."""
        return sum((entry.points for entry in self.entries), Decimal(0))


@dataclass(frozen=True, slots=True)
class Numbered:
    """An entry with its number on paper."""

    number: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Group:
    """Questions of one form about one passage, which share a heading and an instruction."""

    passage: int
    form: Form
    questions: tuple[Numbered, ...]


FORM_ORDER = (
    Form.MULTIPLE_CHOICE,
    Form.COMPLEX_CHOICE,
    Form.TRUE_FALSE,
    Form.MATCHING,
    Form.SHORT_ANSWER,
    Form.CLOZE,
    Form.ORDERING,
    Form.ESSAY,
)


def groups(worksheet: Worksheet) -> tuple[Group, ...]:
    """The questions as paper orders them: by passage, then by form, then as on the screen; numbers run on.

    Complex choices with options come before those with statements, which have another instruction.
    """
    found: list[Group] = []
    number = 0
    for passage in range(len(worksheet.passages)):
        for form in FORM_ORDER:
            chosen = sorted(
                (entry for entry in worksheet.entries if entry.passage == passage and entry.item.form is form),
                key=lambda entry: (form is Form.COMPLEX_CHOICE and bool(entry.item.prompts), entry.number),
            )
            questions = tuple(Numbered(number + i, entry) for i, entry in enumerate(chosen, start=1))
            number += len(questions)
            if questions:
                found.append(Group(passage, form, questions))
    return tuple(found)
