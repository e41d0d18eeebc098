"""Spans that share no character."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from articles.analysis.document import Span

S = TypeVar("S", bound=Span)


def apart(spans: Iterable[S], taken: Iterable[Span] = ()) -> list[S]:
    """Those spans that share no character with an earlier one or with what is taken. For a sentence's few spans."""
    kept: list[S] = []
    occupied = list(taken)
    for span in spans:
        if not any(span.overlaps(other) for other in occupied):
            kept.append(span)
            occupied.append(span)
    return kept
