"""How the items of a quiz behaved, as Moodle's quiz statistics report defines it. Pure.

Marks are exact while they are added up (fractions, not floats), so that "no variance" is never a rounding error;
only the result is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import factorial, sqrt
from operator import mul
from typing import TYPE_CHECKING

from quizzes.items import Form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from quizzes.items import Item, Response

# Below two sittings nothing varies, and a sample variance divides by zero.
FEWEST_SITTINGS = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """One pupil's response to one item and its mark, 0 to 1. An item left out is an empty response marked 0."""

    response: Response
    mark: Decimal


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """What the sittings say about one item; None where the figure is not defined.

    ``facility`` is the mean mark and ``deviation`` the sample standard deviation of the marks, both as a share of
    the item's full mark (0 to 1). ``discrimination`` runs from -100 to 100, ``efficiency`` is at most 100. ``guess`` is
    the share that blind guessing earns on average. ``chosen`` counts how often each option was chosen, in order, and
    ``rows_right`` how often each row was answered rightly, for items that have rows.
    """

    sittings: int
    unanswered: int
    facility: float | None
    deviation: float | None
    discrimination: float | None
    efficiency: float | None
    guess: float
    chosen: tuple[int, ...]
    rows_right: tuple[int, ...] = ()


def item_statistics(
    items: Sequence[Item], points: Sequence[Decimal], sittings: Sequence[Sequence[Answer]]
) -> list[ItemStatistics]:
    """The statistics of every item; each sitting holds one Answer per item, in the order of ``items``.

    ``points`` weigh the items in the totals. Raises ValueError where the lengths do not fit.
    """
    if any(len(row) != len(items) for row in [points, *sittings]):
        raise ValueError("points and every sitting need one entry per item")
    earned = [[Fraction(answer.mark) * Fraction(points[i]) for i, answer in enumerate(row)] for row in sittings]
    totals = [sum(row) for row in earned]
    return [
        _of_item(item, [row[i] for row in sittings], [totals[n] - row[i] for n, row in enumerate(earned)])
        for i, item in enumerate(items)
    ]


def _of_item(item: Item, answers: Sequence[Answer], others: Sequence[Fraction]) -> ItemStatistics:
    marks = [Fraction(answer.mark) for answer in answers]
    responses = [answer.response for answer in answers]
    return ItemStatistics(
        sittings=len(answers),
        unanswered=sum(response.is_empty for response in responses),
        facility=facility(marks),
        deviation=standard_deviation(marks),
        discrimination=discrimination_index(marks, others),
        efficiency=discriminative_efficiency(marks, others),
        guess=random_guess_score(item),
        chosen=option_counts(item, responses),
        rows_right=right_counts(item, responses),
    )


def facility(marks: Sequence[Fraction]) -> float | None:
    """The mean of ``marks``; None without any."""
    return float(_mean(marks)) if marks else None


def standard_deviation(marks: Sequence[Fraction]) -> float | None:
    """The sample standard deviation of ``marks``; None for fewer than two."""
    return sqrt(_covariance(marks, marks)) if len(marks) >= FEWEST_SITTINGS else None


def discrimination_index(marks: Sequence[Fraction], others: Sequence[Fraction]) -> float | None:
    """100 · the correlation of the item's marks with the rest of each sitting's total.

    None for fewer than two sittings, or where the marks or the rests do not vary.
    """
    if len(marks) < FEWEST_SITTINGS:
        return None
    spread = _covariance(marks, marks) * _covariance(others, others)
    return 100 * float(_covariance(marks, others)) / sqrt(spread) if spread else None


def discriminative_efficiency(marks: Sequence[Fraction], others: Sequence[Fraction]) -> float | None:
    """100 · the covariance with the rest of the total ÷ the greatest that these marks could have had.

    The greatest is that of both lists sorted: the best pupils with the best marks. None as for the index.
    """
    if len(marks) < FEWEST_SITTINGS:
        return None
    greatest = _covariance(sorted(marks), sorted(others))
    return float(100 * _covariance(marks, others) / greatest) if greatest else None


def random_guess_score(item: Item) -> float:
    """The mark that guessing earns on average, where every option, set of options or order is as likely as another;
    0 where words must be written.
    """
    options, rows = len(item.options), len(item.prompts)
    if item.form is Form.ORDERING:
        return 1 / factorial(rows)
    if item.form is Form.MATCHING:
        return 1 / options
    if rows:
        return float(options) ** -rows
    if item.takes_several:
        return 1 / (int(2**options) - 1)  # any choice but none
    return len(item.key_indexes) / options if options else 0.0


def option_counts(item: Item, responses: Sequence[Response]) -> tuple[int, ...]:
    """How many responses chose each option, in the item's order; () where there are no options, or rows of them."""
    options = () if item.prompts else item.options
    return tuple(sum(i in response.choices for response in responses) for i in range(len(options)))


def right_counts(item: Item, responses: Sequence[Response]) -> tuple[int, ...]:
    """How many responses gave each prompt its right option, in the item's order; () where there are no prompts."""
    answered = [response.choices for response in responses if response.choices]
    return tuple(sum(choices[i] == right for choices in answered) for i, right in enumerate(item.pairs))


def _mean(values: Sequence[Fraction]) -> Fraction:
    return Fraction(sum(values), len(values))


def _covariance(xs: Sequence[Fraction], ys: Sequence[Fraction]) -> Fraction:
    """The sample covariance (n - 1), from sums: exact, since fractions lose nothing."""
    together = Fraction(sum(map(mul, xs, ys))) - len(xs) * _mean(xs) * _mean(ys)
    return together / (len(xs) - 1)
