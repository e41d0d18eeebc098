"""What the text says of a name without a verb: titles, full forms, ages, measures, where it lies, when it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.generation.attributes.aliases import aliases
from quizzes.generation.attributes.amounts import counts, measures
from quizzes.generation.attributes.appositions import appositions
from quizzes.generation.attributes.claims import claims
from quizzes.generation.attributes.dates import laws, lives, natives, publications
from quizzes.generation.attributes.definitions import definitions
from quizzes.generation.attributes.distances import distances
from quizzes.generation.attributes.events import events
from quizzes.generation.attributes.homelands import homelands
from quizzes.generation.attributes.names import brackets, full_forms
from quizzes.generation.attributes.origins import origins
from quizzes.generation.attributes.owned import bracketed_sizes, fronted_sizes, own_sizes, with_sizes
from quizzes.generation.attributes.places import containment, described_places, explained_places, listed_places
from quizzes.generation.attributes.sizes import sizes
from quizzes.generation.attributes.species import latin_names
from quizzes.generation.attributes.titles import titles
from quizzes.generation.attributes.works import works

if TYPE_CHECKING:
    from quizzes.generation.asked import Asked
    from quizzes.generation.wording import Wording

SOURCES = (
    titles,
    full_forms,
    latin_names,
    brackets,
    definitions,
    aliases,
    homelands,
    origins,
    appositions,
    works,
    claims,
    measures,
    containment,
    described_places,
    explained_places,
    listed_places,
    distances,
    events,
    lives,
    natives,
    laws,
    publications,
    counts,
    sizes,
    with_sizes,
    fronted_sizes,
    own_sizes,
    bracketed_sizes,
)


def attributes(wording: Wording, *, first_number: int) -> tuple[Asked, ...]:
    """The questions about what names are, numbered from ``first_number`` on.

    Those of a source that it gives one number of its own, above 0, keep one number: a set asks but one of them.
    """
    found = [replace(asked, source=source.__name__) for source in SOURCES for asked in source(wording)]
    numbers: dict[tuple[str, int], int] = {}
    for i, asked in enumerate(found):
        numbers.setdefault((asked.source, asked.fact or -i), first_number + i)
    return tuple(replace(asked, fact=numbers[asked.source, asked.fact or -i]) for i, asked in enumerate(found))
