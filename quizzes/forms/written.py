"""Questions that are answered in words."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.forms.question import QuestionForm, lines_of, proves
from quizzes.items import GAP, Evidence, Form, Item, Proof
from quizzes.services.checking import POINT_COUNTS

POINT_FIELDS = max(POINT_COUNTS)


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
        return {"key": lines_of(data["key"]), "accepted": tuple(dict.fromkeys(lines_of(data["accepted"])))}


class ClozeForm(ShortAnswerForm):
    """A sentence with one gap, and what belongs there."""

    form = Form.CLOZE

    stem = forms.CharField(
        label=_("Kalimat rumpang"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("Tulis ____ (garis bawah) satu kali di tempat kata yang dihilangkan."),
    )
    key = forms.CharField(label=_("Isi rumpang"), required=False)

    def clean_stem(self) -> str:
        """The sentence with its gap as items have it, however long a line the teacher drew."""
        return re.sub(r"_{2,}", GAP, self.cleaned_data["stem"])


class EssayForm(QuestionForm):
    """A question with a scoring guide: up to six points, each with the sentence that proves it."""

    form = Form.ESSAY
    template = "admin/quizzes/_edit_points.html"
    proof = Proof.RUBRIC

    evidence = None  # type: ignore[assignment]  # each point has its own

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as its base
        super().__init__(*args, **kwargs)
        sentences = [(str(s.start), f"{s.paragraph}. {s.text}") for s in self.sentences]
        for n in range(POINT_FIELDS):
            self.fields[f"point_{n}"] = forms.CharField(label=_("Butir %(n)d") % {"n": n + 1}, required=False)
            self.fields[f"proof_{n}"] = forms.ChoiceField(
                label=_("Bukti butir %(n)d") % {"n": n + 1},
                choices=[("", _("tanpa bukti")), *sentences],
                required=False,
            )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The points in their order, each with the first sentence that proves it."""
        starts = [self._first_sentence(evidence) for evidence in item.evidence]
        return {
            **super().initial_of(item),
            **{f"point_{n}": point for n, point in enumerate(item.key)},
            **{f"proof_{n}": start for n, start in enumerate(starts)},
        }

    def answer(self) -> dict[str, Any]:
        """The points that are not blank."""
        return {"key": tuple(self.cleaned_data[f"point_{n}"] for n in self._filled())}

    def points(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """The fields of each point."""
        return [(self[f"point_{n}"], self[f"proof_{n}"]) for n in range(POINT_FIELDS)]

    def chosen_evidence(self) -> tuple[Evidence, ...]:
        """One for each point that has any; what was not touched stays, even where it is several sentences."""
        found = (self._proof(n) for n in self._filled())
        return tuple(evidence for evidence in found if evidence)

    def _filled(self) -> list[int]:
        return [n for n in range(POINT_FIELDS) if self.cleaned_data[f"point_{n}"]]

    def _proof(self, n: int) -> Evidence | None:
        if self.item and f"proof_{n}" not in self.changed_data and n < len(self.item.evidence):
            return self.item.evidence[n]
        start = self.cleaned_data[f"proof_{n}"]
        return next((Evidence(s.start, s.end) for s in self.sentences if str(s.start) == start), None)

    def _first_sentence(self, evidence: Evidence) -> str:
        return next((str(s.start) for s in self.sentences if proves(s, (evidence,))), "")
