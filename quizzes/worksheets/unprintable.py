"""Which characters of a worksheet its fonts cannot draw."""

from __future__ import annotations

from collections.abc import Iterator

from quizzes.worksheets.typeface import missing
from quizzes.worksheets.worksheet import Entry, Worksheet


def unprintable(worksheet: Worksheet) -> tuple[str, ...]:
    """The characters that are printed as U+FFFD, each once, in the order of their code points."""
    return tuple(sorted(frozenset().union(*map(missing, _texts(worksheet)))))


def _texts(worksheet: Worksheet) -> Iterator[str]:
    yield from (worksheet.title, worksheet.code, worksheet.version, worksheet.join_url, worksheet.school)
    yield from (worksheet.subject, worksheet.class_name, worksheet.date_label, worksheet.duration)
    yield worksheet.school_year
    for passage in worksheet.passages:
        yield from (passage.title, passage.body, passage.source, passage.byline)
    for entry in worksheet.entries:
        yield from _entry_texts(entry)


def _entry_texts(entry: Entry) -> Iterator[str]:
    item = entry.item
    yield item.stem
    yield from item.key
    yield from item.accepted
    yield from (option.text for option in item.options)
    yield from item.prompts
    for swap in item.swaps:
        yield from (swap.original, swap.replacement)
