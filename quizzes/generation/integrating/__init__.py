"""Questions above "menemukan informasi": what several sentences say together, and how their statements weigh.

Each source takes the ground (the text, its facts and the sound questions about its single sentences) and gives
questions whose keys are worded in ``said`` and proven by their evidence together.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.generation.integrating.base import Ground
from quizzes.generation.integrating.causes import causes
from quizzes.generation.integrating.claims import opinions, whose
from quizzes.generation.integrating.meanings import meanings
from quizzes.generation.integrating.order import order
from quizzes.generation.integrating.pairs import did_both
from quizzes.generation.integrating.references import references
from quizzes.generation.integrating.sequence import sequence
from quizzes.generation.integrating.statements import statements
from quizzes.generation.integrating.supported import supported
from quizzes.generation.wording import Wording

if TYPE_CHECKING:
    import random

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

SOURCES = (references, meanings, did_both, order, sequence, causes, whose)
CHOOSING = (supported, opinions)  # sources that choose among the text's statements


def integrate(context: Context, rng: random.Random) -> tuple[Asked, ...]:
    """The questions about several sentences, good and bad, numbered after those of ``context``."""
    ground = Ground(context, Wording(context.document), rng)
    told = statements(ground)
    found = [replace(asked, source=source.__name__) for source in SOURCES for asked in source(ground)]
    found += [replace(asked, source=source.__name__) for source in CHOOSING for asked in source(told, ground)]
    first = 1 + max((number for asked in context.asked for number in asked.facts), default=0)
    return tuple(replace(asked, fact=first + i) for i, asked in enumerate(found))
