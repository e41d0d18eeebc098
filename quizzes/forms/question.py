"""What a teacher fills in: plain fields, turned into items and requests."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.items import Evidence, Form, GenerationRequest, Item, Kind, Level, Option, Proof
from quizzes.models import FORM_NAMES, KIND_NAMES, LEVEL_NAMES, Quiz
from quizzes.services import InvalidItem, check_item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import QueryDict

    from quizzes.models import QuizQuestion
    from quizzes.services import Quote

    QuizModelForm = forms.ModelForm[Quiz]
else:
    QuizModelForm = forms.ModelForm  # Django's class takes no type parameter at run time

MOST_QUESTIONS = 50
OPTION_FIELDS = 6
TRUE_FALSE = ("Benar", "Salah")  # what the pupil reads is in the article's language, whatever the teacher's is


class GenerateForm(forms.Form):
    """How many questions, in which forms, for which class."""

    count = forms.IntegerField(label=_("Banyak soal"), min_value=1, max_value=MOST_QUESTIONS, initial=10)
    item_forms = forms.MultipleChoiceField(
        label=_("Bentuk soal"),
        choices=[(form.value, name) for form, name in FORM_NAMES.items()],
        initial=[form.value for form in FORM_NAMES],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pilih sedikitnya satu bentuk soal.")},
    )
    school_class = forms.TypedChoiceField(
        label=_("Kelas"),
        coerce=int,
        choices=[(n, n) for n in range(1, 13)],
        initial=8,
        help_text=_("Kelas 1–3 mendapat tiga pilihan jawaban, kelas 4–9 empat, kelas 10–12 lima."),
    )

    def request(self) -> GenerationRequest:
        """The valid form as a request."""
        data = self.cleaned_data
        chosen = tuple(Form(value) for value in data["item_forms"])
        return GenerationRequest(data["count"], chosen, data["school_class"])


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


class QuestionForm(forms.Form):
    """One question in plain fields; a subclass for each form of item knows its answer.

    ``item`` is the question as it stands, None for a new one; ``sentences`` are those of its text, of which the
    teacher may tick what proves the key.
    """

    form: Form
    template: str

    stem = forms.CharField(label=_("Pertanyaan"), widget=forms.Textarea(attrs={"rows": 3}), strip=True, required=False)
    kind = forms.ChoiceField(label=_("Jenis"), choices=[(k.value, name) for k, name in KIND_NAMES.items()])
    level = forms.ChoiceField(label=_("Level kognitif"), choices=[(v.value, name) for v, name in LEVEL_NAMES.items()])
    evidence = forms.MultipleChoiceField(label=_("Kalimat bukti"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: QueryDict | None = None, *, item: Item | None, sentences: Sequence[Quote]) -> None:
        self.item, self.sentences = item, sentences
        super().__init__(data, initial=self.initial_of(item) if item else None)
        self.fields["evidence"].choices = [  # type: ignore[attr-defined]
            (str(sentence.start), f"{sentence.paragraph}. {sentence.text}") for sentence in sentences
        ]

    def initial_of(self, item: Item) -> dict[str, Any]:
        """What the fields show of ``item``."""
        ticked = [str(s.start) for s in self.sentences if _proves(s, item)]
        return {"stem": item.stem, "kind": item.kind.value, "level": item.level.value, "evidence": ticked}

    def clean(self) -> dict[str, Any]:
        """Refuse what the services would refuse, at the field where it stands."""
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        try:
            check_item(self.to_item())
        except InvalidItem as error:
            for field, message in error.errors.items():
                self.add_error(field if field in self.fields else "key", message)
        return data

    def to_item(self) -> Item:
        """The fields as an item; what the teacher did not touch stays as it was."""
        data = self.cleaned_data
        changed = {"stem": data["stem"], "kind": Kind(data["kind"]), "level": Level(data["level"])}
        changed |= {"evidence": self._evidence(), **self.answer()}
        if self.item is None:
            return Item(form=self.form, **changed)
        item = replace(self.item, **changed)
        if (item.stem, item.key) == (self.item.stem, self.item.key):
            return item
        # The swaps told how the old statement was made; they say nothing of the new one.
        return replace(item, swaps=(), proof=Proof.SPAN)

    def answer(self) -> dict[str, Any]:
        """The item's ``key`` and what belongs to it."""
        raise NotImplementedError

    def _evidence(self) -> tuple[Evidence, ...]:
        ticked = self.cleaned_data["evidence"]
        if self.item is not None and "evidence" not in self.changed_data:
            return self.item.evidence
        return tuple(Evidence(s.start, s.end) for s in self.sentences if str(s.start) in ticked)


class MultipleChoiceForm(QuestionForm):
    """Up to six options, one of them marked as the key; blank ones are left out."""

    form = Form.MULTIPLE_CHOICE
    template = "admin/quizzes/_edit_options.html"

    key = forms.TypedChoiceField(
        label=_("Pilihan jawaban"),
        coerce=int,
        choices=[(n, n) for n in range(OPTION_FIELDS)],
        widget=forms.RadioSelect,
        required=False,
        empty_value=None,
    )

    option_0 = forms.CharField(label=_("Pilihan A"), required=False)
    option_1 = forms.CharField(label=_("Pilihan B"), required=False)
    option_2 = forms.CharField(label=_("Pilihan C"), required=False)
    option_3 = forms.CharField(label=_("Pilihan D"), required=False)
    option_4 = forms.CharField(label=_("Pilihan E"), required=False)
    option_5 = forms.CharField(label=_("Pilihan F"), required=False)

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The options in their order and the number of the key."""
        options = {f"option_{n}": option.text for n, option in enumerate(item.options)}
        return {**super().initial_of(item), **options, "key": min(item.key_indexes, default=None)}

    def answer(self) -> dict[str, Any]:
        """The filled options; a key that marks a blank one marks nothing."""
        data = self.cleaned_data
        texts = [(n, data[f"option_{n}"]) for n in range(OPTION_FIELDS) if data[f"option_{n}"]]
        options = tuple(Option(text, is_key=n == data["key"]) for n, text in texts)
        return {"options": options, "key": tuple(option.text for option in options if option.is_key)}

    def rows(self) -> list[tuple[forms.BoundField, int, bool]]:
        """Each option's field, its number, and whether it is marked as the key."""
        marked = str(self["key"].value())
        return [(self[f"option_{n}"], n, str(n) == marked) for n in range(OPTION_FIELDS)]


class TrueFalseForm(QuestionForm):
    """A statement that is either right or wrong."""

    form = Form.TRUE_FALSE
    template = "admin/quizzes/_edit_plain.html"

    key = forms.ChoiceField(
        label=_("Kunci"),
        choices=[(text, text) for text in TRUE_FALSE],
        widget=forms.RadioSelect,
        error_messages={"required": _("Tandai satu pilihan sebagai kunci.")},
    )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The statement and its truth."""
        return {**super().initial_of(item), "key": item.key[0]}

    def answer(self) -> dict[str, Any]:
        """Benar and Salah, one of them the key."""
        key = self.cleaned_data["key"]
        return {"options": tuple(Option(text, is_key=text == key) for text in TRUE_FALSE), "key": (key,)}


class ShortAnswerForm(QuestionForm):
    """A question answered in words: the key, and other spellings that are right as well."""

    form = Form.SHORT_ANSWER
    template = "admin/quizzes/_edit_plain.html"

    key = forms.CharField(
        label=_("Kunci"),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        help_text=_("Jika jawabannya daftar, tulis setiap anggotanya pada baris sendiri; semuanya harus dijawab."),
    )
    accepted = forms.CharField(
        label=_("Jawaban lain yang juga benar"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("Satu jawaban per baris, misalnya nama lengkap dan nama panggilan."),
    )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """Keys and accepted spellings, one to a line."""
        return {**super().initial_of(item), "key": "\n".join(item.key), "accepted": "\n".join(item.accepted)}

    def answer(self) -> dict[str, Any]:
        """The lines that are not blank."""
        data = self.cleaned_data
        return {"key": _lines(data["key"]), "accepted": tuple(dict.fromkeys(_lines(data["accepted"])))}


QUESTION_FORMS: dict[Form, type[QuestionForm]] = {
    form.form: form for form in (MultipleChoiceForm, TrueFalseForm, ShortAnswerForm)
}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _proves(sentence: Quote, item: Item) -> bool:
    return any(sentence.start < e.end and e.start < sentence.end for e in item.evidence)
