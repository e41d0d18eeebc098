"""A passage with the evidence of its questions lit up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.services.pupils import Quote, ReviewedItem


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph under the same evidence: the question numbers that it proves, none for plain text.

    ``ends`` are the questions whose evidence ends here: the page puts the way back to them after it.
    """

    text: str
    start: int
    numbers: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LitPassage:
    """A passage cut into paragraphs, and those into runs."""

    title: str
    source: str
    paragraphs: tuple[tuple[Run, ...], ...]


def lit_passage(passage: dict[str, str], index: int, items: Sequence[ReviewedItem]) -> LitPassage:
    """The ``index``-th passage of a version (counted from 0), its evidence marked."""
    quotes = [(item.number, quote) for item in items for quote in item.evidence if quote.passage == index]
    spans = paragraph_spans(passage["body"])
    paragraphs = tuple(_runs(passage["body"], start, end, quotes) for start, end in spans)
    return LitPassage(passage["title"], passage["source"], paragraphs)


def paragraph_spans(body: str) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of ``body`` stand: its lines that are not blank, without the space around them."""
    at = 0
    for line in body.splitlines(keepends=True):
        if text := line.strip():
            start = at + line.index(text)
            yield start, start + len(text)
        at += len(line)


def _runs(body: str, start: int, end: int, quotes: Sequence[tuple[int, Quote]]) -> tuple[Run, ...]:
    edges = {edge for _, quote in quotes for edge in (quote.start, quote.end) if start < edge < end}
    return tuple(_run(body, left, right, quotes) for left, right in pairwise(sorted(edges | {start, end})))


def _run(body: str, left: int, right: int, quotes: Sequence[tuple[int, Quote]]) -> Run:
    over = [(number, quote) for number, quote in quotes if quote.start < right and quote.end > left]
    return Run(
        text=body[left:right],
        start=left,
        numbers=tuple(number for number, _ in over),
        ends=tuple(number for number, quote in over if quote.end == right),
    )
