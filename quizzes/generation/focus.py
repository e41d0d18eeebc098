"""What the teacher wants asked about: kinds, paragraphs, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.generation.comparing import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from articles.analysis.document import Document
    from quizzes.generation.selection import Candidate
    from quizzes.items import GenerationRequest


def focused(candidates: Sequence[Candidate], request: GenerationRequest, document: Document) -> tuple[Candidate, ...]:
    """The candidates of the wanted kinds, proven in the wanted paragraphs, that speak of the wanted words."""
    return tuple(
        candidate
        for candidate in candidates
        if (not request.kinds or candidate.asked.kind in request.kinds)
        and (not request.paragraphs or _paragraphs(candidate, document) <= set(request.paragraphs))
        and _speaks_of(candidate, request.about)
    )


def _paragraphs(candidate: Candidate, document: Document) -> set[int]:
    return {document.sentence_at(span.start).paragraph for span in candidate.asked.evidence}


def _speaks_of(candidate: Candidate, about: str) -> bool:
    """Whether every word of ``about`` is in the stem, a key or a prompt."""
    prompts = [prompt for variants in candidate.items.values() for item in variants for prompt in item.prompts]
    said = {word for text in (candidate.asked.stem, *candidate.keys, *prompts) for word in words(text)}
    return set(words(about)) <= said
