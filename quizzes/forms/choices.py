"""Questions whose answer is chosen from options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.forms.question import QuestionForm
from quizzes.items import FALSE, TRUE, Form, Item, Option, Proof

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.http import QueryDict

OPTION_FIELDS = 6
SEVERAL, STATEMENTS = "several", "statements"


class OptionsForm(QuestionForm):
    """Up to six lines, each marked or not; blank ones are left out. A subclass has the field ``key`` that marks."""

    template = "admin/quizzes/_edit_options.html"
    mark = "radio"  # the type of the inputs that mark

    option_0 = forms.CharField(label=_("Pilihan A"), required=False)
    option_1 = forms.CharField(label=_("Pilihan B"), required=False)
    option_2 = forms.CharField(label=_("Pilihan C"), required=False)
    option_3 = forms.CharField(label=_("Pilihan D"), required=False)
    option_4 = forms.CharField(label=_("Pilihan E"), required=False)
    option_5 = forms.CharField(label=_("Pilihan F"), required=False)

    def filled(self) -> list[tuple[int, str]]:
        """The lines that are not blank, with their numbers."""
        lines = [(n, " ".join(self.cleaned_data[f"option_{n}"].split())) for n in range(OPTION_FIELDS)]
        return [(n, line) for n, line in lines if line]

    def rows(self) -> list[tuple[forms.BoundField, int, bool]]:
        """Each line's field, its number, and whether it is marked."""
        value = self["key"].value()
        marked = {str(one) for one in (value if isinstance(value, list) else [value])}
        return [(self[f"option_{n}"], n, str(n) in marked) for n in range(OPTION_FIELDS)]


class MultipleChoiceForm(OptionsForm):
    """Up to six options, one of them marked as the key."""

    form = Form.MULTIPLE_CHOICE
    help = _("Tandai bulatan di depan pilihan yang benar. Pilihan yang dikosongkan tidak dipakai.")
    can_suggest = True

    key = forms.TypedChoiceField(
        label=_("Pilihan jawaban"),
        coerce=int,
        choices=[(n, n) for n in range(OPTION_FIELDS)],
        widget=forms.RadioSelect,
        required=False,
        empty_value=None,
    )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The options in their order and the number of the key."""
        options = {f"option_{n}": option.text for n, option in enumerate(item.options)}
        return {**super().initial_of(item), **options, "key": min(item.key_indexes, default=None)}

    def answer(self) -> dict[str, Any]:
        """The filled options; a key that marks a blank one marks nothing."""
        return _options(self.filled(), {self.cleaned_data["key"]})

    @classmethod
    def typed_of(cls, post: QueryDict) -> dict[str, Any]:
        """What a page sent, to be shown again as it is."""
        return {**{name: post.get(name, "") for name in cls.base_fields}, "evidence": post.getlist("evidence")}


class ComplexChoiceForm(OptionsForm):
    """Options of which several are right, or statements to be judged one by one: the right ones are marked."""

    form = Form.COMPLEX_CHOICE
    proof = Proof.JOINED
    mark = "checkbox"
    help = _("Centang setiap baris yang benar. Baris yang dikosongkan tidak dipakai.")

    shape = forms.ChoiceField(
        label=_("Cara menjawab"),
        choices=[
            (SEVERAL, _("Siswa mencentang setiap jawaban yang benar")),
            (STATEMENTS, _("Siswa menilai setiap pernyataan: Benar atau Salah")),
        ],
        initial=SEVERAL,
        widget=forms.RadioSelect,
    )
    key = forms.TypedMultipleChoiceField(
        label=_("Pilihan atau pernyataan"),
        coerce=int,
        choices=[(n, n) for n in range(OPTION_FIELDS)],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as its base
        super().__init__(*args, **kwargs)
        for n in range(OPTION_FIELDS):
            line = self.fields[f"option_{n}"]
            line.label, line.widget = _("Baris %(n)d") % {"n": n + 1}, forms.Textarea(attrs={"rows": 2})

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The lines in their order, which are right, and how they are answered."""
        texts = item.prompts or [option.text for option in item.options]
        right = [n for n, key in enumerate(item.key) if key == TRUE] if item.prompts else sorted(item.key_indexes)
        return {
            **super().initial_of(item),
            **{f"option_{n}": text for n, text in enumerate(texts)},
            "key": right,
            "shape": STATEMENTS if item.prompts else SEVERAL,
        }

    def answer(self) -> dict[str, Any]:
        """The filled lines as options, or as prompts that Benar and Salah are given to."""
        lines, right = self.filled(), self.cleaned_data["key"]
        if self.cleaned_data["shape"] == SEVERAL:
            return {"prompts": (), **_options(lines, right)}
        key = tuple(TRUE if n in right else FALSE for n, _line in lines)
        return {
            "prompts": tuple(line for _n, line in lines),
            "options": tuple(Option(text, is_key=text in key) for text in (TRUE, FALSE)),
            "key": key,
        }


class TrueFalseForm(QuestionForm):
    """A statement that is either right or wrong."""

    form = Form.TRUE_FALSE
    template = "admin/quizzes/_edit_plain.html"

    key = forms.ChoiceField(
        label=_("Kunci"),
        choices=[(text, text) for text in (TRUE, FALSE)],
        widget=forms.RadioSelect,
        error_messages={"required": _("Tandai satu pilihan sebagai kunci.")},
    )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The statement and its truth."""
        return {**super().initial_of(item), "key": item.key[0]}

    def answer(self) -> dict[str, Any]:
        """Benar and Salah, one of them the key."""
        key = self.cleaned_data["key"]
        return {"options": tuple(Option(text, is_key=text == key) for text in (TRUE, FALSE)), "key": (key,)}


def _options(lines: list[tuple[int, str]], right: Collection[int]) -> dict[str, Any]:
    options = tuple(Option(line, is_key=n in right) for n, line in lines)
    return {"options": options, "key": tuple(option.text for option in options if option.is_key)}
