"""Why a text cannot be taken in."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """The stable code of what is wrong; the edges word it in the reader's language."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    OTHER_LANGUAGE = "other_language"
    BINARY = "binary"
    ENCODING = "encoding"


class ImportProblem(ValueError):  # noqa: N818 - named for what is the case, as Django's DoesNotExist is
    """A text that cannot be taken in: ``code`` says why, ``details`` hold the figures that a message may name."""

    def __init__(self, code: Problem, **details: int) -> None:
        super().__init__(code.value, details)
        self.code = code
        self.details = details
