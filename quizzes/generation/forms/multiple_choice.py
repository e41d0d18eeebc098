"""Pilihan ganda: a question with one right option among distractors. Its key is a span of the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.generation.checks import Reason
from quizzes.generation.distractors import list_pool, pool
from quizzes.generation.forms.base import new_item
from quizzes.items import Form, Option, Proof

if TYPE_CHECKING:
    import random

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

SPELT = frozenset(("full form", "short form"))  # among options the initials give it away
LONGEST_KEY = 14  # words; an option is read at a glance


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:
    """One item with as many options as the class has, or the reason why there is none.

    A list is chosen as a whole: every distractor is the list with one member replaced.
    """
    if asked.is_open:
        return Reason.OPEN_LIST
    if asked.role in SPELT:
        return Reason.GUESSABLE
    if sum(len(key.split()) for key in context.keys(asked)) > LONGEST_KEY:
        return Reason.KEY_TOO_LONG
    found = list_pool(asked, context, rng) if len(asked.keys) > 1 else pool(asked, context, rng)
    options = found.choose(context.option_count - 1, rng)
    if options is None:
        return Reason.TOO_FEW_DISTRACTORS
    shown = tuple(Option(option, is_key=option == found.key) for option in options)
    proof = asked.proof
    if len(asked.keys) > 1 and found.key not in context.evidence_text(asked):
        proof = Proof.JOINED  # a list that the text does not write in one piece
    return new_item(asked, Form.MULTIPLE_CHOICE, key=(found.key,), options=shown, proof=proof)
