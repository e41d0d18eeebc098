"""What all forms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.generation.asked import Asked
from quizzes.items import Evidence, Form, Item, Level, Option, Proof

if TYPE_CHECKING:
    from collections.abc import Sequence

    from articles.analysis.document import Span


def new_item(
    asked: Asked,
    form: Form,
    *,
    key: tuple[str, ...],
    prompts: tuple[str, ...] = (),
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
        prompts=prompts,
        options=options,
        accepted=accepted,
        evidence=tuple(Evidence(span.start, span.end) for span in asked.evidence),
        proof=proof or asked.proof,
        swaps=asked.swaps,
    )


def put_together(
    form: Form, stem: str, parts: Sequence[Asked], said: tuple[str, ...], evidence: tuple[Span, ...], *, worth: float
) -> Asked:
    """The question that an item made of several facts asks: ``parts`` are theirs, ``said`` what it says of them."""
    return Asked(
        stem=stem,
        kind=parts[0].kind,
        answer=parts[0].answer,
        keys=(),
        evidence=evidence,
        fact=parts[0].fact,
        role=form.name.lower().replace("_", " "),
        level=Level.INTEGRATE,
        worth=worth,
        said=said,
        proof=Proof.JOINED,
        only=(form,),
        uses=tuple(dict.fromkeys(part.fact for part in parts)),
    )
