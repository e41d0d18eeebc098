"""What the teacher wants asked about: kinds, paragraphs, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.generation.comparing import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import GenerationRequest


def focused(asked: Sequence[Asked], request: GenerationRequest, context: Context) -> tuple[Asked, ...]:
    """The questions of the wanted kinds, proven in the wanted paragraphs, that speak of the wanted words."""
    return tuple(
        one
        for one in asked
        if (not request.kinds or one.kind in request.kinds)
        and (not request.paragraphs or _paragraphs(one, context) <= set(request.paragraphs))
        and set(words(request.about)) <= _said(one, context)
    )


def _paragraphs(asked: Asked, context: Context) -> set[int]:
    return {context.document.sentence_at(span.start).paragraph for span in asked.evidence}


def _said(asked: Asked, context: Context) -> set[str]:
    """The words of the stem and the keys."""
    return {word for text in (asked.stem, *context.keys(asked)) for word in words(text)}
