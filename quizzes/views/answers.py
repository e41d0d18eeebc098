"""Answers on their way between the page's form and the services."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy

from quizzes.items import UNANSWERED, Form, Response
from quizzes.services.attempts import given
from quizzes.services.errors import InvalidResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.http import QueryDict
    from django.utils.functional import _StrPromise

    from quizzes.models import Attempt
    from quizzes.services.pupils import PupilItem

STATEMENTS = gettext_lazy("Tentukan apakah setiap pernyataan sesuai dengan bacaan: pilih Benar atau Salah.")
INSTRUCTIONS = {
    Form.MULTIPLE_CHOICE: gettext_lazy("Pilih satu jawaban yang benar."),
    Form.COMPLEX_CHOICE: gettext_lazy("Centang setiap jawaban yang benar. Jawaban benar lebih dari satu."),
    Form.TRUE_FALSE: STATEMENTS,
    Form.MATCHING: gettext_lazy("Pasangkan setiap pernyataan dengan jawabannya. Jawaban lebih banyak dari pernyataan."),
    Form.SHORT_ANSWER: gettext_lazy("Tulis jawaban yang singkat dan tepat."),
    Form.CLOZE: gettext_lazy("Isi bagian yang rumpang dengan kata yang tepat."),
    Form.ORDERING: gettext_lazy("Urutkan peristiwa berikut: beri nomor 1 pada yang terjadi paling awal."),
    Form.ESSAY: gettext_lazy("Jawab dengan jelas dan lengkap."),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as it is offered: its position, letter and text, and whether it was chosen."""

    position: int
    letter: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt with the name of its field and the options that it may be given."""

    field: str
    prompt: str
    choices: list[Choice]


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """A question with the answer given so far, in words as well.

    ``guide`` is the number of the question above which its instruction stands: this one's own, or an earlier one's of
    the same kind.
    """

    item: PupilItem
    response: Response
    guide: int = 0
    error: str = ""
    typed: str = ""  # what was written where it could not be kept

    @property
    def is_answered(self) -> bool:
        """Whether an answer is kept."""
        return not self.response.is_empty

    @property
    def is_complete(self) -> bool:
        """Whether the answer leaves no row open."""
        return self.is_answered and UNANSWERED not in self.response.choices

    @property
    def instruction(self) -> str | _StrPromise:
        """What to do, for this form of question."""
        is_judged = self.item.form is Form.COMPLEX_CHOICE and self.item.prompts
        return STATEMENTS if is_judged else INSTRUCTIONS[self.item.form]

    @property
    def field(self) -> str:
        """The name of its field in the form."""
        return field_name(self.item.number)

    @property
    def choices(self) -> list[Choice]:
        """The options, where they answer the question as a whole."""
        return [] if self.item.prompts else _choices(self.item, self.response.choices)

    @property
    def rows(self) -> list[Row]:
        """The prompts, each with the options."""
        given = self.response.choices or (UNANSWERED,) * len(self.item.prompts)
        return [
            Row(row_name(self.item.number, n), prompt, _choices(self.item, (choice,)))
            for n, (prompt, choice) in enumerate(zip(self.item.prompts, given, strict=True))
        ]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """The answer as the pupil reads it, nothing where there is none; each line with its prompt, "" for none."""
        if self.item.prompts:
            return [(row.prompt, choice.text) for row in self.rows for choice in row.choices if choice.is_chosen]
        chosen = [choice.text for choice in self.choices if choice.is_chosen]
        return [("", line) for line in chosen or self.response.text.strip().splitlines()]


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form brought, by question number: answers that fit their question, and why others do not."""

    responses: dict[int, Response]
    errors: dict[int, str]

    def changed(self, saved: Mapping[int, Response]) -> dict[int, Response]:
        """The answers that differ from those ``saved``: an empty form leaves no trace."""
        return {n: given for n, given in self.responses.items() if given != saved.get(n, Response())}


def field_name(number: int) -> str:
    """The name of the form field that holds the answer to question ``number``."""
    return f"jawaban-{number}"


def row_name(number: int, row: int) -> str:
    """The name of the form field that holds what row ``row``, from 0, of question ``number`` is given."""
    return f"{field_name(number)}-{row}"


def saved_responses(attempt: Attempt) -> dict[int, Response]:
    """The answers kept so far, by question number."""
    return {response.number: given(response) for response in attempt.responses.all()}


def posted_answers(post: QueryDict, items: Iterable[PupilItem]) -> Posted:
    """What a form brought; a question without its field is left out."""
    responses, errors = {}, {}
    for item in items:
        try:
            if (response := _posted(post, item)) is not None:
                responses[item.number] = response
        except InvalidResponse as error:
            errors[item.number] = str(error)
    return Posted(responses, errors)


def answered_items(items: Iterable[PupilItem], responses: Mapping[int, Response]) -> list[AnsweredItem]:
    """Every question with its answer, an empty one where there is none."""
    entries: list[AnsweredItem] = []
    for item in items:
        entry = AnsweredItem(item, responses.get(item.number, Response()), item.number)
        before = entries[-1] if entries else entry
        if (before.instruction, before.item.passage) == (entry.instruction, item.passage):
            entry = replace(entry, guide=before.guide)
        entries.append(entry)
    return entries


def refused_items(entries: Iterable[AnsweredItem], posted: Posted, post: QueryDict) -> list[AnsweredItem]:
    """``entries`` with what was refused still in its field, and the reason beside it."""
    return [
        replace(entry, error=posted.errors[number], typed=post.get(entry.field, ""))
        if (number := entry.item.number) in posted.errors
        else entry
        for entry in entries
    ]


def clean_line(text: str) -> str:
    """``text`` as one line of characters that can be seen: a NUL would break the database, others could mislead."""
    return " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())


def clean_lines(text: str) -> str:
    """``text`` line by line as ``clean_line`` gives them, without blank ones before and after."""
    return "\n".join(map(clean_line, text.splitlines())).strip()


def _choices(item: PupilItem, chosen: tuple[int, ...]) -> list[Choice]:
    return [Choice(i, letter, text, i in chosen) for i, (letter, text) in enumerate(item.lettered)]


def _posted(post: QueryDict, item: PupilItem) -> Response | None:
    """The answer to ``item``; None where the form holds no field of it."""
    name = field_name(item.number)
    if item.prompts:
        return _posted_rows([post.get(row_name(item.number, row)) for row in range(len(item.prompts))], item)
    value = post.get(name)
    if value is None:
        return None
    if item.takes_several:  # one value is always there, so that a page without any tick still speaks of them
        return Response(choices=tuple(sorted({_position(one, item) for one in post.getlist(name) if one})))
    if item.options:
        return Response(choices=(_position(value, item),))
    return _written(value, item)


def _posted_rows(values: list[str | None], item: PupilItem) -> Response | None:
    if not any(value is not None for value in values):
        return None
    choices = tuple(_position(value, item) if value else UNANSWERED for value in values)
    return Response() if {*choices} == {UNANSWERED} else Response(choices=choices)


def _position(value: str, item: PupilItem) -> int:
    positions = {str(i): i for i in range(len(item.options))}
    if value not in positions:
        raise InvalidResponse(gettext("Pilihan itu tidak ada pada soal nomor %(number)s.") % {"number": item.number})
    return positions[value]


def _written(value: str, item: PupilItem) -> Response:
    text = clean_lines(value) if item.form is Form.ESSAY else clean_line(value)
    if len(text) > item.longest:
        raise InvalidResponse(
            gettext("Jawaban soal nomor %(number)s terlalu panjang: paling banyak %(most)s huruf.")
            % {"number": item.number, "most": item.longest}
        )
    return Response(text=text)
