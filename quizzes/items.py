"""The vocabulary that asking, grading, printing and storing share. Pure: nothing here knows Django."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

GAP = "____"  # what stands for the missing words in the stem of a cloze item
UNANSWERED = -1  # the choice of a row that was left open
TRUE, FALSE = "Benar", "Salah"  # what pupils read is in the article's language


class Form(StrEnum):
    """Bentuk soal."""

    MULTIPLE_CHOICE = "mc"
    COMPLEX_CHOICE = "mcx"
    TRUE_FALSE = "tf"
    MATCHING = "matching"
    SHORT_ANSWER = "short"
    CLOZE = "cloze"
    ORDERING = "ordering"
    ESSAY = "open"


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
    """How the key is proven: an exact span; a true statement and one named swap; spans put together; the points that
    an essay must hold, each with its span.
    """

    SPAN = "span"
    DERIVED = "derived"
    JOINED = "joined"
    RUBRIC = "rubric"


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

    ``key`` holds the right answer: several strings for a list and for several right options; ``accepted`` all further
    spellings that a written answer may have ("Putin", "Vladimir Putin"). ``options`` is empty where the answer is
    written; a true/false item has the two options Benar and Salah. A cloze item's stem has one GAP.

    Items of rows have ``prompts``, and ``key`` holds the text of one option for each of them, in their order:
    matching (more options than prompts), ordering (prompts are events, options the numbers 1, 2, …) and complex
    choice in statements (options Benar and Salah). The options of these differ from each other in their text.

    An essay's ``key`` holds the points of its scoring guide, and ``evidence[i]`` proves ``key[i]``.
    ``swaps`` are the changes that made false statements; ``score`` is the ranking's, higher is better, with its
    ``reasons``. A question written by hand may have no evidence.
    """

    form: Form
    kind: Kind
    stem: str
    key: tuple[str, ...]
    level: Level = Level.LOCATE
    prompts: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    accepted: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    proof: Proof = Proof.SPAN
    swaps: tuple[Swap, ...] = ()
    score: float = 0.0
    reasons: tuple[str, ...] = ()

    @property
    def key_indexes(self) -> frozenset[int]:
        """The positions of the right options."""
        return frozenset(i for i, option in enumerate(self.options) if option.is_key)

    @property
    def takes_several(self) -> bool:
        """Whether several options are right and all are to be chosen."""
        return self.form is Form.COMPLEX_CHOICE and not self.prompts

    @property
    def pairs(self) -> tuple[int, ...]:
        """The position of the right option for each prompt; empty where the item has no prompts."""
        texts = [option.text for option in self.options]
        return tuple(texts.index(text) for text in self.key) if self.prompts else ()

    @property
    def in_order(self) -> tuple[str, ...]:
        """The prompts of an ordering item in their right order."""
        return tuple(prompt for _, prompt in sorted(zip(self.pairs, self.prompts, strict=True)))


@dataclass(frozen=True, slots=True)
class Response:
    """What a pupil gave: positions in ``Item.options``, or the words written. Neither means unanswered.

    For an item of rows ``choices`` has one position for each prompt, UNANSWERED where none was given.
    """

    choices: tuple[int, ...] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not set(self.choices) - {UNANSWERED} and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Grade:
    """The mark of one response, 0 to 1, before it is weighted by the question's points.

    An answer that ``waits`` is one that only the teacher can mark; until then it counts 0.
    """

    mark: Decimal
    answered: bool
    waits: bool = False

    @property
    def is_right(self) -> bool:
        """Whether the response earned the whole mark."""
        return self.mark == 1


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """What a teacher asks for: how many items, which forms, for which class (kelas 1 to 12).

    ``levels`` are the shares of LOCATE, INTEGRATE and EVALUATE, in any unit: as near to them as the text allows.
    ``kinds`` and ``paragraphs`` (from 0) keep only questions of these, ``about`` only those that speak of these words;
    empty means all.
    """

    count: int = 10
    forms: tuple[Form, ...] = tuple(Form)
    school_class: int = 8
    levels: tuple[int, int, int] = (50, 30, 20)
    kinds: tuple[Kind, ...] = ()
    paragraphs: tuple[int, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        if self.count < 1:
            raise ValueError("count must be at least 1")
        if not self.forms:
            raise ValueError("at least one form is needed")
        if not 1 <= self.school_class <= 12:
            raise ValueError("school_class must be 1 to 12")
        if min(self.levels) < 0 or not any(self.levels):
            raise ValueError("levels must be shares of which at least one is above 0")


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
        prompts=tuple(data.get("prompts", ())),
        options=tuple(Option(**option) for option in data["options"]),
        accepted=tuple(data["accepted"]),
        evidence=tuple(Evidence(**evidence) for evidence in data["evidence"]),
        proof=Proof(data["proof"]),
        swaps=tuple(Swap(**swap) for swap in swaps_in(data)),
        score=data["score"],
        reasons=tuple(data["reasons"]),
    )


def swaps_in(data: dict[str, Any]) -> list[dict[str, str]]:
    """The swaps of an item's data; items stored before there were several have one, or none, as "swap"."""
    if "swaps" in data:
        return list(data["swaps"])
    return [data["swap"]] if data.get("swap") else []
