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
    proof: Proof = Proof.SPAN,
) -> Item:
    """An item of that form with the stem, kind, level and evidence of ``asked``."""
    return Item(
        form=form,
        kind=asked.kind,
        stem=asked.stem,
        key=key,
        level=asked.level,
        options=options,
        accepted=accepted,
        evidence=(Evidence(asked.evidence.start, asked.evidence.end),),
        proof=proof,
    )
