"""The figures are worked out by hand or by the definition, never by the code under test."""

from decimal import Decimal
from fractions import Fraction
from itertools import permutations, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizzes.grading import grade
from quizzes.items import Response
from quizzes.statistics import (
    Answer,
    ItemStatistics,
    discrimination_index,
    discriminative_efficiency,
    facility,
    item_statistics,
    option_counts,
    random_guess_score,
    right_counts,
    standard_deviation,
)
from tests.factories import (
    cloze,
    essay,
    matching,
    multiple_choice,
    ordering,
    several_choice,
    short_answer,
    statements,
    true_false,
)

RIGHT = Answer(Response(choices=(0,)), Decimal(1))
WRONG = Answer(Response(choices=(2,)), Decimal(0))
BLANK = Answer(Response(), Decimal(0))
WRITTEN = Answer(Response(text="Ratna Wulandari"), Decimal(1))
HALF = Answer(Response(text="Ratna"), Decimal("0.5"))


def fractions(*values):
    return [Fraction(str(value)) for value in values]


marks = st.lists(st.sampled_from(fractions("0", "0.25", "0.3333", "0.5", "1")), min_size=2, max_size=7)


def test_a_small_class_worked_out_by_hand():
    # item 1: 1 0 0 1, weight 2; item 2: 1 0 .5 1; rests of item 1: 1 0 .5 1; rests of item 2: 2 0 0 2
    rows = [[RIGHT, WRITTEN], [WRONG, BLANK], [BLANK, HALF], [RIGHT, WRITTEN]]
    first, second = item_statistics([multiple_choice(), short_answer()], [Decimal(2), Decimal(1)], rows)
    assert first == ItemStatistics(
        sittings=4,
        unanswered=1,
        facility=0.5,
        deviation=pytest.approx(0.57735, abs=1e-5),
        discrimination=pytest.approx(90.4534, abs=1e-4),
        efficiency=100.0,
        guess=0.25,
        chosen=(2, 0, 1, 0),
    )
    assert second == ItemStatistics(
        sittings=4,
        unanswered=1,
        facility=0.625,
        deviation=pytest.approx(0.478714, abs=1e-6),
        discrimination=pytest.approx(90.4534, abs=1e-4),
        efficiency=100.0,
        guess=0.0,
        chosen=(),
    )


def test_points_weigh_the_rest_of_the_total():
    items = [multiple_choice(0), multiple_choice(1), multiple_choice(2)]
    rows = [[RIGHT, RIGHT, WRONG], [RIGHT, WRONG, RIGHT], [WRONG, RIGHT, WRONG], [WRONG, WRONG, WRONG]]
    # the rests of item 1 are 10, 1, 10, 0: 100 · 0.25 / sqrt(1 · 22.6875)
    first = item_statistics(items, [Decimal(1), Decimal(10), Decimal(1)], rows)[0]
    assert first.discrimination == pytest.approx(5.2486, abs=1e-4)
    assert item_statistics(items, [Decimal(1)] * 3, rows)[0].discrimination == pytest.approx(57.7350, abs=1e-4)


def test_nobody_sat_it():
    assert item_statistics([true_false()], [Decimal(1)], []) == [
        ItemStatistics(0, 0, None, None, None, None, guess=0.5, chosen=(0, 0))
    ]


def test_one_sitting_has_a_facility_only():
    (only,) = item_statistics([multiple_choice()], [Decimal(1)], [[RIGHT]])
    assert only == ItemStatistics(1, 0, 1.0, None, None, None, guess=0.25, chosen=(1, 0, 0, 0))


def test_an_item_alone_has_no_rest_to_compare_with():
    (only,) = item_statistics([multiple_choice()], [Decimal(1)], [[RIGHT], [WRONG]])
    assert (only.discrimination, only.efficiency) == (None, None)
    assert only.deviation == pytest.approx(0.70711, abs=1e-5)


def test_what_does_not_vary_does_not_discriminate():
    same, varied = fractions("0.1", "0.1", "0.1"), fractions("0.1", "0.7", "0.2")
    assert discrimination_index(same, varied) is None
    assert discrimination_index(varied, same) is None
    assert discriminative_efficiency(same, varied) is None
    assert discriminative_efficiency(varied, same) is None
    assert standard_deviation(same) == 0.0


def test_the_best_pupils_failing_is_minus_a_hundred():
    assert discrimination_index(fractions(0, 1), fractions(5, 2)) == -100.0
    assert discriminative_efficiency(fractions(0, 1), fractions(5, 2)) == -100.0


def test_two_sittings_are_enough():
    assert discrimination_index(fractions(0, 1), fractions(2, 5)) == 100.0
    assert discriminative_efficiency(fractions(0, 1), fractions(2, 5)) == 100.0
    assert standard_deviation(fractions(0, 1)) == pytest.approx(0.70711, abs=1e-5)


def test_one_sitting_is_not_enough():
    one, other = fractions(1), fractions(3)
    assert standard_deviation(one) is None
    assert discrimination_index(one, other) is None
    assert discriminative_efficiency(one, other) is None


def test_efficiency_and_index_differ_where_marks_cannot_follow():
    # 1 0 0 against 3 2 1: cov 1/2, greatest 1/2; correlation 0.866
    assert discriminative_efficiency(fractions(1, 0, 0), fractions(3, 2, 1)) == 100.0
    assert discrimination_index(fractions(1, 0, 0), fractions(3, 2, 1)) == pytest.approx(86.6025, abs=1e-4)
    # 0 1 0 against 3 2 1: no relation at all, though the marks vary
    assert discriminative_efficiency(fractions(0, 1, 0), fractions(3, 2, 1)) == 0.0
    assert discrimination_index(fractions(0, 1, 0), fractions(3, 2, 1)) == 0.0


def test_facility():
    assert facility(fractions(1, 0, "0.5", "0.5")) == 0.5
    assert facility([]) is None


def test_guessing():
    assert random_guess_score(multiple_choice()) == 0.25
    assert random_guess_score(true_false()) == 0.5
    assert random_guess_score(short_answer()) == 0.0


def test_option_counts():
    responses = [Response(choices=(3,)), Response(choices=(3,)), Response(choices=(1,)), Response()]
    assert option_counts(multiple_choice(), responses) == (0, 1, 0, 2)
    assert option_counts(short_answer(), [Response(text="x")]) == ()


@pytest.mark.parametrize(
    ("points", "rows"),
    [
        ([Decimal(1)], [[RIGHT]]),
        ([Decimal(1)] * 3, []),
        ([Decimal(1)] * 2, [[RIGHT, WRONG], [RIGHT]]),
        ([Decimal(1)] * 2, [[RIGHT, WRONG, RIGHT]]),
    ],
)
def test_lengths_must_fit(points, rows):
    with pytest.raises(ValueError, match=r"^points and every sitting need one entry per item$"):
        item_statistics([multiple_choice(), short_answer()], points, rows)


@given(marks)
def test_efficiency_divides_by_the_greatest_of_all_orders(values):
    others = [Fraction(i * i) for i in range(len(values))]
    efficiency = discriminative_efficiency(values, others)
    assume(efficiency is not None)
    assert efficiency <= 100
    if len(values) <= 5:
        best = max(sum(x * y for x, y in zip(order, others, strict=True)) for order in permutations(values))
        reached = sum(x * y for x, y in zip(values, others, strict=True))
        assert (efficiency == 100) == (reached == best)


@given(marks)
def test_an_item_that_is_the_rest_discriminates_fully(values):
    assume(len(set(values)) > 1)
    assert discrimination_index(values, values) == pytest.approx(100)
    assert discrimination_index(values, [-value for value in values]) == pytest.approx(-100)


@pytest.mark.parametrize(
    ("item", "guess"),
    [
        (several_choice(), 1 / 31),
        (statements(), 1 / 8),
        (matching(), 1 / 4),
        (ordering(), 1 / 6),
        (cloze(), 0),
        (essay(), 0),
    ],
    ids=lambda value: getattr(value, "form", ""),
)
def test_guessing_the_newer_forms(item, guess):
    assert random_guess_score(item) == pytest.approx(guess)


def test_guessing_is_what_all_responses_earn_on_average():
    for item in (statements(), matching()):
        marks = [
            grade(item, Response(choices=choices)).mark
            for choices in product(range(len(item.options)), repeat=len(item.prompts))
        ]
        assert float(sum(marks) / len(marks)) == pytest.approx(random_guess_score(item), abs=1e-4)
    orders = [grade(ordering(), Response(choices=order)).mark for order in permutations(range(3))]
    assert float(sum(orders) / len(orders)) == pytest.approx(random_guess_score(ordering()))


def test_rows_are_counted_by_how_often_each_was_right():
    responses = [Response((1, 3, 2)), Response((1, -1, 0)), Response(), Response((0, 3, -1))]
    assert right_counts(matching(), responses) == (2, 2, 1)
    assert option_counts(matching(), responses) == ()
    assert right_counts(several_choice(), [Response((0, 2))]) == ()
    assert option_counts(several_choice(), [Response((0, 2)), Response((2,))]) == (1, 0, 2, 0, 0)


def test_an_items_statistics_hold_its_rows():
    both = Answer(Response(choices=(1, 3, 2)), Decimal(1)), Answer(Response(choices=(1, 0, 2)), Decimal("0.6667"))
    sittings = [[answer] for answer in both]
    (of_matching,) = item_statistics([matching()], [Decimal(1)], sittings)
    assert (of_matching.rows_right, of_matching.chosen) == ((2, 1, 2), ())
