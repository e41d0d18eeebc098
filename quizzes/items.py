"""The vocabulary that asking, grading, printing and storing share. Pure: nothing here knows Django."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any


class Form(StrEnum):
    """Bentuk soal."""

    MULTIPLE_CHOICE = "mc"
    TRUE_FALSE = "tf"
    SHORT_ANSWER = "short"


class Kind(StrEnum):
    """What a question asks for."""

    WHO = "who"
    WHAT = "what"
    WHERE = "where"
    WHEN = "when"
    HOW_MANY = "how many"
    WHY = "why"
    HOW = "how"
    LIST = "list"


class Level(StrEnum):
    """Level kognitif (AKM): find what one sentence states, put sentences together, judge."""

    LOCATE = "menemukan"
    INTEGRATE = "mengintegrasikan"
    EVALUATE = "mengevaluasi"


class Proof(StrEnum):
    """How the key is proven: an exact span; a true statement and one named swap; spans put together."""

    SPAN = "span"
    DERIVED = "derived"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters ``text[start:end]`` of the article that prove a key: the whole sentence or sentences."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Swap:
    """The one change that made a false statement of a true one: ``original`` stood where ``replacement`` stands."""

    original: str
    replacement: str


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; a key where ``is_key``, else a distractor."""

    text: str
    is_key: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One question as it is asked, with its key and the proof of it.

    ``key`` holds the right answer (several strings for a list); ``accepted`` all further spellings that a short
    answer may have ("Putin", "Vladimir Putin"). ``options`` is empty for a short answer; a true/false item has
    the two options Benar and Salah. ``score`` is the ranking's, higher is better, with its ``reasons``.
    A question written by hand may have no evidence.
    """

    form: Form
    kind: Kind
    stem: str
    key: tuple[str, ...]
    level: Level = Level.LOCATE
    options: tuple[Option, ...] = ()
    accepted: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    proof: Proof = Proof.SPAN
    swap: Swap | None = None
    score: float = 0.0
    reasons: tuple[str, ...] = ()

    @property
    def key_indexes(self) -> frozenset[int]:
        """The positions of the right options."""
        return frozenset(i for i, option in enumerate(self.options) if option.is_key)


@dataclass(frozen=True, slots=True)
class Response:
    """What a pupil gave: positions in ``Item.options``, or the words written. Neither means unanswered."""

    choices: tuple[int, ...] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not self.choices and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Grade:
    """The mark of one response, 0 to 1, before it is weighted by the question's points."""

    mark: Decimal
    answered: bool

    @property
    def is_right(self) -> bool:
        """Whether the response earned the whole mark."""
        return self.mark == 1


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """What a teacher asks for: how many items, which forms, for which class (kelas 1 to 12)."""

    count: int = 10
    forms: tuple[Form, ...] = (Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.TRUE_FALSE)
    school_class: int = 8

    def __post_init__(self) -> None:
        if self.count < 1:
            raise ValueError("count must be at least 1")
        if not self.forms:
            raise ValueError("at least one form is needed")
        if not 1 <= self.school_class <= 12:
            raise ValueError("school_class must be 1 to 12")


def item_to_dict(item: Item) -> dict[str, Any]:
    """The item as plain JSON values; ``item_from_dict`` gives the equal item back."""
    return asdict(item)


def item_from_dict(data: dict[str, Any]) -> Item:
    """The item that ``item_to_dict`` wrote. Raises KeyError, TypeError or ValueError for data of another shape."""
    return Item(
        form=Form(data["form"]),
        kind=Kind(data["kind"]),
        stem=data["stem"],
        key=tuple(data["key"]),
        level=Level(data["level"]),
        options=tuple(Option(**option) for option in data["options"]),
        accepted=tuple(data["accepted"]),
        evidence=tuple(Evidence(**evidence) for evidence in data["evidence"]),
        proof=Proof(data["proof"]),
        swap=Swap(**data["swap"]) if data["swap"] else None,
        score=data["score"],
        reasons=tuple(data["reasons"]),
    )
