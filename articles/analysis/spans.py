"""Spans in order of their place: what lies inside another, what shares characters with none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from articles.analysis.document import Span

S = TypeVar("S", bound=Span)


def within(spans: Sequence[S], outer: Span) -> list[S]:
    """The spans that lie wholly inside ``outer``; ``spans`` are sorted and do not overlap."""
    first = bisect_left(spans, outer.start, key=lambda span: span.start)
    last = bisect_left(spans, outer.end, key=lambda span: span.start)
    return [span for span in spans[first:last] if span.end <= outer.end]


def apart(spans: Iterable[S], taken: Iterable[Span] = ()) -> list[S]:
    """Those spans that share no character with an earlier one or with what is taken. For a sentence's few spans."""
    kept: list[S] = []
    occupied = list(taken)
    for span in spans:
        if not any(span.overlaps(other) for other in occupied):
            kept.append(span)
            occupied.append(span)
    return kept
