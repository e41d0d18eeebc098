"""Distractors made inside a key: another country, city, number or thing in it ("pesawat pemerintah Swiss")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.analysis.document import Amount, Label
from quizzes.generation.distractors.places import neighbours
from quizzes.generation.distractors.values import changed_numbers
from quizzes.generation.indonesian.siblings import exchanged

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from articles.analysis.document import Span
    from quizzes.generation.context import Context


def inner_swaps(key: Span, context: Context, rng: random.Random) -> Iterator[str]:
    """The key with the last place in it exchanged for a neighbour, or else with its number changed, or else with its
    last noun or adjective exchanged for another of its kind that the text does not name.
    """
    document, text = context.document, context.key_text(key)
    inside = [m for m in document.mentions if m.label is Label.LOCATION and key.contains(m) and len(m) < len(key)]
    # a place of which the whole text speaks would be missed at once
    places = [m for m in inside if len(document.entities[m.entity].mentions) == 1]
    if places:
        name = " ".join(places[-1].of(document.text).split())
        before, _, after = text.rpartition(name)
        yield from (before + other + after for other in neighbours(name, "", rng))
    elif any(isinstance(e.value, Amount) and e.value.number != 1 and key.contains(e) for e in document.expressions):
        yield from changed_numbers(text, rng)
    elif not inside:
        others = [other for other in exchanged(text) if other.casefold() not in document.text.casefold()]
        yield from rng.sample(others, len(others))
