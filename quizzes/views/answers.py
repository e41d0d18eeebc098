"""Answers on their way between the page's form and the services."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy

from quizzes.items import Response
from quizzes.services.attempts import MAX_ANSWER_LENGTH, given
from quizzes.services.errors import InvalidResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quizzes.models import Attempt
    from quizzes.services.pupils import PupilItem, ReviewedItem

LETTERS = "ABCDEFGHIJ"
VERDICTS = {
    "right": ("✓", gettext_lazy("Benar")),
    "partly": ("◐", gettext_lazy("Sebagian benar")),
    "wrong": ("✗", gettext_lazy("Belum tepat")),
    "none": ("–", gettext_lazy("Tidak dijawab")),
}


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """A question with the answer given so far, in words as well."""

    item: PupilItem
    response: Response
    error: str = ""
    typed: str = ""  # what was written where it could not be kept

    @property
    def is_answered(self) -> bool:
        """Whether an answer is kept."""
        return not self.response.is_empty

    @property
    def field(self) -> str:
        """The name of its field in the form."""
        return field_name(self.item.number)

    @property
    def options(self) -> list[tuple[int, str, str, bool]]:
        """Position, letter, text and whether it was chosen, of every option."""
        return [
            (i, letter, text, i in self.response.choices)
            for i, (letter, text) in enumerate(zip(LETTERS, self.item.options, strict=False))
        ]

    @property
    def words(self) -> str:
        """The answer as the pupil reads it, "" where there is none."""
        return ", ".join(self.item.options[i] for i in self.response.choices) or self.response.text.strip()


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form brought, by question number: answers that fit their question, and why others do not."""

    responses: dict[int, Response]
    errors: dict[int, str]

    def changed(self, saved: Mapping[int, Response]) -> dict[int, Response]:
        """The answers that differ from those ``saved``: an empty form leaves no trace."""
        return {n: given for n, given in self.responses.items() if given != saved.get(n, Response())}


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
        """In a word: "right", "partly", "wrong" or "none"."""
        if not self.item.is_answered:
            return "none"
        return "right" if self.item.is_right else "partly" if self.item.mark > 0 else "wrong"

    @property
    def options(self) -> list[tuple[str, str, bool, bool]]:
        """Letter, text, whether it was chosen and whether it is right, of every option."""
        return [
            (letter, text, i in self.item.chosen, i in self.item.key_choices)
            for i, (letter, text) in enumerate(zip(LETTERS, self.item.options, strict=False))
        ]

    @property
    def key(self) -> str:
        """The right answer in words."""
        return ", ".join(self.item.key)


def field_name(number: int) -> str:
    """The name of the form field that holds the answer to question ``number``."""
    return f"jawaban-{number}"


def saved_responses(attempt: Attempt) -> dict[int, Response]:
    """The answers kept so far, by question number."""
    return {response.number: given(response) for response in attempt.responses.all()}


def posted_answers(post: Mapping[str, str], items: Iterable[PupilItem]) -> Posted:
    """What a form brought; a question without its field is left out."""
    responses, errors = {}, {}
    for item in items:
        if (value := post.get(field_name(item.number))) is None:
            continue
        try:
            responses[item.number] = _posted(value, item)
        except InvalidResponse as error:
            errors[item.number] = str(error)
    return Posted(responses, errors)


def answered_items(items: Iterable[PupilItem], responses: Mapping[int, Response]) -> list[AnsweredItem]:
    """Every question with its answer, an empty one where there is none."""
    return [AnsweredItem(item, responses.get(item.number, Response())) for item in items]


def refused_items(entries: Iterable[AnsweredItem], posted: Posted, post: Mapping[str, str]) -> list[AnsweredItem]:
    """``entries`` with what was refused still in its field, and the reason beside it."""
    return [
        replace(entry, error=posted.errors[number], typed=post[entry.field])
        if (number := entry.item.number) in posted.errors
        else entry
        for entry in entries
    ]


def clean_line(text: str) -> str:
    """``text`` as one line of characters that can be seen: a NUL would break the database, others could mislead."""
    return " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())


def _posted(value: str, item: PupilItem) -> Response:
    if not item.options:
        return _written(clean_line(value), item.number)
    positions = {str(i): i for i in range(len(item.options))}
    if value not in positions:
        raise InvalidResponse(gettext("Pilihan itu tidak ada pada soal nomor %(number)s.") % {"number": item.number})
    return Response(choices=(positions[value],))


def _written(text: str, number: int) -> Response:
    if len(text) > MAX_ANSWER_LENGTH:
        raise InvalidResponse(
            gettext("Jawaban soal nomor %(number)s terlalu panjang: paling banyak %(most)s huruf.")
            % {"number": number, "most": MAX_ANSWER_LENGTH}
        )
    return Response(text=text)
