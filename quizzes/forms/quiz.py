"""A quiz's settings, what its questions are worth, and what a teacher gives for the answers to an essay."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.models import Quiz
from quizzes.services import earned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import QueryDict

    from quizzes.models import QuizQuestion, Response

    QuizModelForm = forms.ModelForm[Quiz]
else:
    QuizModelForm = forms.ModelForm  # Django's class takes no type parameter at run time


class QuizForm(QuizModelForm):
    """The settings of a quiz."""

    class Meta:
        model = Quiz
        fields = ("title", "show_passage", "show_evidence")


class NewQuizForm(forms.Form):
    """The title of a quiz to be."""

    title = forms.CharField(label=_("Judul kuis"), max_length=300)


class PointsForm(forms.Form):
    """What each question of a quiz is worth."""

    def __init__(self, data: QueryDict | None = None, *, entries: Sequence[QuizQuestion]) -> None:
        self.entries = entries
        super().__init__(data)
        for entry in entries:
            self.fields[self.name_of(entry)] = forms.DecimalField(
                label=_("Skor soal %(number)s") % {"number": entry.position},
                initial=entry.points.normalize(),
                min_value=Decimal("0.25"),
                max_value=100,
                decimal_places=2,
                localize=True,  # 1,5 as Indonesians write it
            )

    @staticmethod
    def name_of(entry: QuizQuestion) -> str:
        """The field that belongs to ``entry``."""
        return f"points_{entry.question_id}"

    def points(self) -> dict[int, Decimal]:
        """Question ids and what they are worth."""
        return {entry.question_id: self.cleaned_data[self.name_of(entry)] for entry in self.entries}


class MarksForm(forms.Form):
    """What each answer to one essay question earns, 0 to ``points``; blank for one that is not marked yet."""

    def __init__(self, data: QueryDict | None = None, *, answers: Sequence[Response], points: Decimal) -> None:
        self.answers = answers
        super().__init__(data)
        for answer in answers:
            given = earned(answer, points)
            self.fields[self.name_of(answer)] = forms.DecimalField(
                label=_("Skor"),
                initial=None if given is None else given.normalize(),
                required=False,
                min_value=0,
                max_value=points,
                decimal_places=2,
                localize=True,
                widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
            )

    @staticmethod
    def name_of(answer: Response) -> str:
        """The field that belongs to ``answer``."""
        return f"skor_{answer.pk}"

    def scores(self) -> dict[int, Decimal | None]:
        """The answers' ids and what they earn, for those whose field was on the page."""
        names = {answer.pk: self.name_of(answer) for answer in self.answers}
        return {pk: self.cleaned_data[name] for pk, name in names.items() if name in self.data}
