"""What all forms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.items import Evidence, Form, Item, Option, Proof

if TYPE_CHECKING:
    from quizzes.generation.asked import Asked


def new_item(
    asked: Asked,
    form: Form,
    *,
    key: tuple[str, ...],
    options: tuple[Option, ...] = (),
    accepted: tuple[str, ...] = (),
    proof: Proof | None = None,
) -> Item:
    """An item of that form with the stem, kind, level and evidence of ``asked``, and its proof where none is given."""
    return Item(
        form=form,
        kind=asked.kind,
        stem=asked.stem,
        key=key,
        level=asked.level,
        options=options,
        accepted=accepted,
        evidence=tuple(Evidence(span.start, span.end) for span in asked.evidence),
        proof=proof or asked.proof,
        swaps=asked.swaps,
    )
