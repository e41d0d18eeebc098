"""What the text says of a name without a verb: titles, full forms, ages, measures, where it lies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.generation.attributes.amounts import counts, measures
from quizzes.generation.attributes.names import brackets, full_forms, latin_names
from quizzes.generation.attributes.owned import bracketed_sizes, fronted_sizes, own_sizes, with_sizes
from quizzes.generation.attributes.places import containment
from quizzes.generation.attributes.sizes import sizes
from quizzes.generation.attributes.titles import titles

if TYPE_CHECKING:
    from quizzes.generation.asked import Asked
    from quizzes.generation.wording import Wording

SOURCES = (
    titles,
    full_forms,
    latin_names,
    brackets,
    measures,
    containment,
    counts,
    sizes,
    with_sizes,
    fronted_sizes,
    own_sizes,
    bracketed_sizes,
)


def attributes(wording: Wording, *, first_number: int) -> tuple[Asked, ...]:
    """The questions about what names are, numbered from ``first_number`` on."""
    found = [asked for source in SOURCES for asked in source(wording)]
    return tuple(replace(asked, fact=first_number + i) for i, asked in enumerate(found))
