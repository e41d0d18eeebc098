"""Questions whose prompts are each given an option."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.forms.question import QuestionForm, lines_of
from quizzes.items import Form, Item, Option, Proof

if TYPE_CHECKING:
    from collections.abc import Iterable

PAIR_FIELDS = 6


class MatchingForm(QuestionForm):
    """Up to six pairs, and answers that belong to none of them."""

    form = Form.MATCHING
    template = "admin/quizzes/_edit_pairs.html"
    proof = Proof.JOINED

    extra = forms.CharField(
        label=_("Jawaban yang tidak berpasangan"),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        help_text=_("Satu per baris, sedikitnya satu. Siswa melihat semua jawaban menurut abjad."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as its base
        super().__init__(*args, **kwargs)
        for n in range(PAIR_FIELDS):
            self.fields[f"prompt_{n}"] = forms.CharField(label=_("Pernyataan %(n)d") % {"n": n + 1}, required=False)
            self.fields[f"answer_{n}"] = forms.CharField(label=_("Jawaban %(n)d") % {"n": n + 1}, required=False)

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The pairs in their order, and the options that belong to none."""
        return {
            **super().initial_of(item),
            **{f"prompt_{n}": prompt for n, prompt in enumerate(item.prompts)},
            **{f"answer_{n}": key for n, key in enumerate(item.key)},
            "extra": "\n".join(option.text for option in item.options if option.text not in item.key),
        }

    def answer(self) -> dict[str, Any]:
        """The pairs of which anything is filled. The options stand by the alphabet, which tells nothing of the key."""
        data = self.cleaned_data
        pairs = [(data[f"prompt_{n}"], data[f"answer_{n}"]) for n in range(PAIR_FIELDS)]
        filled = [pair for pair in pairs if any(pair)]
        key = tuple(answer for _prompt, answer in filled)
        texts = dict.fromkeys(filter(None, (*key, *lines_of(data["extra"]))))
        return {
            "prompts": tuple(prompt for prompt, _answer in filled),
            "key": key,
            "options": tuple(Option(text, is_key=text in key) for text in self._in_order(texts)),
        }

    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """The fields of each pair."""
        return [(self[f"prompt_{n}"], self[f"answer_{n}"]) for n in range(PAIR_FIELDS)]

    def _in_order(self, texts: Iterable[str]) -> list[str]:
        old = [option.text for option in self.item.options] if self.item else []
        return old if set(old) == set(texts) else sorted(texts, key=str.casefold)


class OrderingForm(QuestionForm):
    """Events, written down in their right order."""

    form = Form.ORDERING
    template = "admin/quizzes/_edit_plain.html"
    proof = Proof.JOINED

    key = forms.CharField(
        label=_("Peristiwa menurut urutan yang benar"),
        widget=forms.Textarea(attrs={"rows": 6}),
        required=False,
        help_text=_("Satu peristiwa per baris. Siswa melihatnya dalam urutan lain."),
    )

    def initial_of(self, item: Item) -> dict[str, Any]:
        """The events in their right order, one to a line."""
        return {**super().initial_of(item), "key": "\n".join(item.in_order)}

    def answer(self) -> dict[str, Any]:
        """The events in an order that is not the right one, each with its number."""
        events = lines_of(self.cleaned_data["key"])
        shown = self.item.prompts if self.item and events == self.item.in_order else scrambled(events)
        return {
            "prompts": shown,
            "key": tuple(str(events.index(event) + 1) for event in shown),
            "options": tuple(Option(str(n), is_key=True) for n in range(1, len(events) + 1)),
        }


def scrambled(events: tuple[str, ...]) -> tuple[str, ...]:
    """``events`` by the alphabet, or backwards by it where that is their own order."""
    alphabetical = tuple(sorted(events, key=str.casefold))
    return alphabetical[::-1] if alphabetical == events else alphabetical
