"""Questions after submission, as the result page words them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

from quizzes.items import UNANSWERED, Form

if TYPE_CHECKING:
    from quizzes.services.pupils import Quote, ReviewedItem

VERDICTS = {
    "right": ("✓", gettext_lazy("Benar")),
    "partly": ("◐", gettext_lazy("Sebagian benar")),
    "wrong": ("✗", gettext_lazy("Belum tepat")),
    "none": ("–", gettext_lazy("Tidak dijawab")),
    "waits": ("…", gettext_lazy("Menunggu penilaian guru")),
}


@dataclass(frozen=True, slots=True)
class ReviewedRow:
    """A prompt with the option that it was given, "" where none was, and the right one."""

    prompt: str
    given: str
    right: str

    @property
    def is_right(self) -> bool:
        """Whether it was given the right option."""
        return self.given == self.right


@dataclass(frozen=True, slots=True)
class ReviewedAnswer:
    """A question after submission, as the result page words it."""

    item: ReviewedItem

    @property
    def sign(self) -> str:
        """The verdict as a sign."""
        return VERDICTS[self.verdict][0]

    @property
    def verdict_name(self) -> str:
        """The verdict in the reader's language."""
        return str(VERDICTS[self.verdict][1])

    @property
    def verdict(self) -> str:
        """In a word: "right", "partly", "wrong", "none" or "waits"."""
        if not self.item.is_answered:
            return "none"
        if self.item.waits:
            return "waits"
        return "right" if self.item.is_right else "partly" if self.item.mark > 0 else "wrong"

    @property
    def is_essay(self) -> bool:
        """Whether the teacher marks it, by the points of a guide."""
        return self.item.asked.form is Form.ESSAY

    @property
    def options(self) -> list[tuple[str, str, bool, bool]]:
        """Letter, text, whether it was chosen and whether it is right, of every option that answers the question."""
        asked = self.item.asked
        return [
            (letter, text, i in self.item.answer.choices, i in self.item.key_choices)
            for i, (letter, text) in enumerate(() if asked.prompts else asked.lettered)
        ]

    @property
    def rows(self) -> list[ReviewedRow]:
        """Every prompt with what it was given and what is right."""
        asked, given = self.item.asked, self.item.answer.choices
        if not asked.prompts:
            return []
        return [
            ReviewedRow(prompt, "" if mine == UNANSWERED else asked.options[mine], asked.options[key])
            for prompt, mine, key in zip(
                asked.prompts, given or (UNANSWERED,) * len(asked.prompts), self.item.key_choices, strict=True
            )
        ]

    @property
    def points(self) -> list[tuple[str, Quote | None]]:
        """The points of an essay's guide, each with the sentence that proves it."""
        proofs = self.item.evidence or (None,) * len(self.item.key)
        return [*zip(self.item.key, proofs, strict=False)] if self.is_essay else []

    @property
    def key(self) -> str:
        """The right answer in words."""
        return ", ".join(self.item.key)
