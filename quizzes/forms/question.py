"""One question in plain fields: what every form of question shares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.items import Evidence, Form, Item, Kind, Level, Proof
from quizzes.models import KIND_NAMES, LEVEL_NAMES
from quizzes.services import InvalidItem, check_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.http import QueryDict

    from quizzes.services import Quote


class QuestionForm(forms.Form):
    """One question in plain fields; a subclass for each form of item knows its answer.

    ``item`` is the question as it stands, None for a new one; ``sentences`` are those of its text, of which the
    teacher may tick what proves the key. ``typed`` is shown in its fields without being checked.
    """

    form: Form
    template: str
    proof = Proof.SPAN  # how what a teacher wrote is proven, if it is

    stem = forms.CharField(label=_("Pertanyaan"), widget=forms.Textarea(attrs={"rows": 3}), strip=True, required=False)
    kind = forms.ChoiceField(label=_("Jenis"), choices=[(k.value, name) for k, name in KIND_NAMES.items()])
    level = forms.ChoiceField(label=_("Level kognitif"), choices=[(v.value, name) for v, name in LEVEL_NAMES.items()])
    evidence = forms.MultipleChoiceField(label=_("Kalimat bukti"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        item: Item | None,
        sentences: Sequence[Quote],
        typed: dict[str, Any] | None = None,
    ) -> None:
        self.item, self.sentences = item, sentences
        super().__init__(data, initial=typed or (self.initial_of(item) if item else None))
        if "evidence" in self.fields:
            self.fields["evidence"].choices = [  # type: ignore[attr-defined]
                (str(sentence.start), f"{sentence.paragraph}. {sentence.text}") for sentence in sentences
            ]

    def initial_of(self, item: Item) -> dict[str, Any]:
        """What the fields show of ``item``."""
        ticked = [str(s.start) for s in self.sentences if proves(s, item.evidence)]
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
                self.add_error(next((name for name in (field, "key") if name in self.fields), None), message)
        return data

    def to_item(self) -> Item:
        """The fields as an item; what the teacher did not touch stays as it was."""
        data = self.cleaned_data
        changed = {"stem": data["stem"], "kind": Kind(data["kind"]), "level": Level(data["level"])}
        changed |= {"evidence": self.chosen_evidence(), **self.answer()}
        if self.item is None:
            return Item(form=self.form, proof=self.proof, **changed)
        item = replace(self.item, **changed)
        if _words(item) == _words(self.item):
            return item
        # The swaps told how the old statements were made; they say nothing of the new ones.
        return replace(item, swaps=(), proof=self.proof)

    def answer(self) -> dict[str, Any]:
        """The item's ``key`` and what belongs to it."""
        raise NotImplementedError

    def chosen_evidence(self) -> tuple[Evidence, ...]:
        """What proves the key; what was not touched stays, even where it is no whole sentence."""
        ticked = self.cleaned_data["evidence"]
        if self.item is not None and "evidence" not in self.changed_data:
            return self.item.evidence
        return tuple(Evidence(s.start, s.end) for s in self.sentences if str(s.start) in ticked)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of ``text`` that are not blank, without the space around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def proves(sentence: Quote, evidence: Iterable[Evidence]) -> bool:
    """Whether any of ``evidence`` stands in ``sentence``."""
    return any(sentence.start < e.end and e.start < sentence.end for e in evidence)


def _words(item: Item) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return item.stem, item.prompts, item.key
