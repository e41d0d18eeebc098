"""Benar–salah: a statement of the text, unchanged or with one thing swapped; never made false by "tidak"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason, statement_fault
from quizzes.generation.distractors import pool
from quizzes.generation.forms.base import new_item
from quizzes.items import FALSE, TRUE, Form, Level, Option, Proof, Swap

if TYPE_CHECKING:
    import random

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

SWAPPED = frozenset(
    (
        AnswerType.PERSON,
        AnswerType.ORGANISATION,
        AnswerType.PLACE,
        AnswerType.PRODUCT,
        AnswerType.DATE,
        AnswerType.TIME,
        AnswerType.AMOUNT,
    )
)


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:
    """A true or a false statement, by chance; the reason where there is none."""
    found = build_both(asked, context, rng)
    return found if isinstance(found, Reason) else rng.choice(found)


def build_both(asked: Asked, context: Context, rng: random.Random) -> tuple[Item, Item] | Reason:
    """The true statement and the false one, of which one is used; the reason where there are none.

    The true one is proven by its span, the false one by the swap that made it from the true one.
    """
    if asked.frame is None or len(asked.keys) != 1 or asked.answer not in SWAPPED:
        return Reason.NO_STATEMENT
    key = context.keys(asked)[0]
    if reason := statement_fault(_statement(asked.frame, key)):
        return reason
    found = pool(asked, context, rng)
    if not found.options:
        return Reason.TOO_FEW_DISTRACTORS
    other = rng.choice(found.options[: context.option_count - 1])
    right = _item(asked, _statement(asked.frame, key), is_true=True)
    wrong = _item(asked, _statement(asked.frame, other), is_true=False)
    return right, replace(wrong, proof=Proof.DERIVED, swaps=(Swap(key, other),))


def _statement(frame: tuple[str, str], filler: str) -> str:
    statement = frame[0] + filler + frame[1]
    return statement[:1].upper() + statement[1:]


def _item(asked: Asked, statement: str, *, is_true: bool) -> Item:
    options = (Option(TRUE, is_key=is_true), Option(FALSE, is_key=not is_true))
    item = new_item(asked, Form.TRUE_FALSE, key=(TRUE if is_true else FALSE,), options=options)
    return replace(item, stem=statement, level=Level.LOCATE)
