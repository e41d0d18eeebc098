"""The page *Buat soal*: what a teacher asks the generator for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quizzes.generation.generate import DEFAULT_FORMS
from quizzes.items import Form, GenerationRequest, Kind
from quizzes.models import FORM_NAMES, KIND_NAMES

if TYPE_CHECKING:
    from django.http import QueryDict

MOST_QUESTIONS = 50
BALANCED = "seimbang"
# The shares of finding, of putting together and of judging, in percent, and what the teacher reads.
LEVEL_MIXES = {
    BALANCED: ((50, 30, 20), _("Seimbang (50/30/20)")),
    "menemukan": ((100, 0, 0), _("Hanya menemukan informasi")),
    "bernalar": ((20, 40, 40), _("Lebih banyak penalaran (20/40/40)")),
}
_RANGE = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?")


class GenerateForm(forms.Form):
    """How many questions, in which forms, for which class, and about what."""

    count = forms.IntegerField(label=_("Banyak soal"), min_value=1, max_value=MOST_QUESTIONS, initial=10)
    item_forms = forms.MultipleChoiceField(
        label=_("Bentuk soal"),
        choices=[(form.value, FORM_NAMES[form]) for form in DEFAULT_FORMS],
        initial=[form.value for form in DEFAULT_FORMS],
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
    levels = forms.ChoiceField(
        label=_("Level kognitif"),
        choices=[(value, name) for value, (_shares, name) in LEVEL_MIXES.items()],
        initial=BALANCED,
        required=False,
        help_text=_(
            "Bagian soal untuk menemukan informasi / menginterpretasi dan mengintegrasikan / "
            "mengevaluasi dan merefleksi, sedekat yang dimungkinkan teksnya."
        ),
    )
    kinds = forms.MultipleChoiceField(
        label=_("Yang ditanyakan"),
        choices=[(kind.value, name) for kind, name in KIND_NAMES.items()],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Tanpa centang berarti semuanya."),
    )
    paragraphs = forms.CharField(
        label=_("Hanya paragraf"),
        required=False,
        help_text=_("Misalnya: 1, 3 atau 2–4. Kosong berarti seluruh teks."),
    )
    about = forms.CharField(
        label=_("Hanya tentang"),
        required=False,
        max_length=100,
        help_text=_("Nama atau kata yang harus dibicarakan soalnya. Kosong berarti semuanya."),
    )

    def __init__(self, data: QueryDict | None = None, *, paragraphs: int) -> None:
        """``paragraphs`` is how many the text has."""
        super().__init__(data)
        self.most = paragraphs

    @property
    def narrows(self) -> bool:
        """Whether one of the fields that leave questions out is filled, or wrong."""
        names = ("kinds", "paragraphs", "about")
        return any(self[name].value() or self[name].errors for name in names)

    def clean_paragraphs(self) -> tuple[int, ...]:
        """The paragraphs that are named, from 0."""
        found: set[int] = set()
        parts = (part.strip() for part in re.split("[,;]", self.cleaned_data["paragraphs"]))
        for part in filter(None, parts):
            match = _RANGE.fullmatch(part)
            if match is None:
                raise forms.ValidationError(gettext("Tulis nomor paragrafnya, misalnya 1, 3 atau 2–4."))
            first, last = int(match[1]), int(match[2] or match[1])
            if not 1 <= first <= last <= self.most:
                raise forms.ValidationError(
                    gettext("Nomor paragraf teks ini dari 1 sampai %(most)d.") % {"most": self.most}
                )
            found.update(range(first - 1, last))
        return tuple(sorted(found))

    def request(self) -> GenerationRequest:
        """The valid form as a request."""
        data = self.cleaned_data
        return GenerationRequest(
            count=data["count"],
            forms=tuple(Form(value) for value in data["item_forms"]),
            school_class=data["school_class"],
            levels=LEVEL_MIXES[data["levels"] or BALANCED][0],
            kinds=tuple(Kind(value) for value in data["kinds"]),
            paragraphs=data["paragraphs"],
            about=data["about"],
        )
