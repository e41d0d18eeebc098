"""The forms that are answered by several choices, row by row, in a gap, or for the teacher to mark."""

import re
from decimal import ROUND_HALF_UP, Decimal
from itertools import permutations, product
from operator import eq

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.grading import InvalidResponse, Refusal, grade
from quizzes.items import Form, Grade, Item, Kind, Option, Response
from tests.factories import cloze, essay, every_form, matching, ordering, several_choice, statements

RIGHT, WRONG, UNANSWERED = Grade(Decimal(1), True), Grade(Decimal(0), True), Grade(Decimal(0), False)
words = st.text(min_size=1, max_size=40).filter(str.strip)


def ordered(item, *texts):
    """The response that gives the prompts of ``item`` those options, None for one that is left open."""
    options = [option.text for option in item.options]
    return Response(choices=tuple(-1 if text is None else options.index(text) for text in texts))


def right(item):
    """The response that an item's own key says is right."""
    if item.prompts:
        return Response(choices=item.pairs)
    return Response(choices=tuple(item.key_indexes)) if item.options else Response(text=", ".join(item.key))


@pytest.mark.parametrize("item", every_form(), ids=lambda item: f"{item.form}{len(item.prompts)}")
def test_the_key_of_every_form_scores_one_but_an_essays_waits(item):
    waits = item.form is Form.ESSAY
    assert grade(item, right(item)) == Grade(Decimal(not waits), answered=True, waits=waits)
    assert grade(item, right(item)).is_right is not waits


@pytest.mark.parametrize(
    ("choices", "mark"),
    [((0, 2, 4), 1), ((4, 0, 2), 1), ((0, 2), 0), ((0, 1, 2, 4), 0), ((0,), 0), ((1, 3), 0), ((0, 1, 2, 3, 4), 0)],
)
def test_several_right_options_earn_one_only_together(choices, mark):
    assert grade(several_choice(), Response(choices=choices)) == Grade(Decimal(mark), answered=True)


@pytest.mark.parametrize("truths", [*product(("Benar", "Salah", None), repeat=3)])
def test_statements_earn_one_only_where_each_is_judged_rightly(truths):
    expected = UNANSWERED if truths == (None,) * 3 else RIGHT if truths == statements().key else WRONG
    assert grade(statements(), ordered(statements(), *truths)) == expected


@pytest.mark.parametrize(
    ("answers", "mark"),
    [
        (("Kota Sungaipenuh", "Ratna Wulandari", "Pak Darma"), "1"),
        (("Kota Sungaipenuh", "Ratna Wulandari", None), "0.6667"),
        (("Kota Sungaipenuh", "Ratna Wulandari", "Ratna Wulandari"), "0.6667"),
        (("Kota Sungaipenuh", "Pak Darma", "Ratna Wulandari"), "0.3333"),
        (("Kota Jambi", "Pak Darma", "Ratna Wulandari"), "0"),
        ((None, None, "Kota Jambi"), "0"),
    ],
)
def test_matching_earns_the_share_of_right_pairs(answers, mark):
    assert grade(matching(), ordered(matching(), *answers)) == Grade(Decimal(mark), answered=True)


@pytest.mark.parametrize("numbers", [*permutations("123"), ("1", "1", "1"), ("3", "1", None)])
def test_only_the_whole_order_earns_anything(numbers):
    assert grade(ordering(), ordered(ordering(), *numbers)) == (RIGHT if numbers == ordering().key else WRONG)


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Ratna Wulandari", 1), ("ibu ratna wulandari.", 1), ("Ratna", 1), ("Bupati Ratna", 1), ("Darma", 0), ("____", 0)],
)
def test_a_gap_is_filled_as_a_short_answer_is_given(text, mark):
    assert grade(cloze(), Response(text=text)) == Grade(Decimal(mark), answered=True)


@pytest.mark.parametrize(
    ("item", "response", "reason", "message"),
    [
        (several_choice(), Response((0, 5)), Refusal.NO_SUCH_OPTION, "there is no option 5: they run from 0 to 4"),
        (several_choice(), Response((0, 2, 0)), Refusal.REPEATED_OPTION, "an option is chosen once"),
        (several_choice(), Response((-1, 0)), Refusal.NO_SUCH_OPTION, "there is no option -1: they run from 0 to 4"),
        (cloze(), Response(text="a" * 2001), Refusal.TOO_LONG, "an answer has at most 2000 characters, not 2001"),
        (statements(), Response((0, 1)), Refusal.OTHER_ROWS, "3 rows are answered, not 2"),
        (statements(), Response((-1,)), Refusal.OTHER_ROWS, "3 rows are answered, not 1"),
        (statements(), Response((0, 1, 2)), Refusal.NO_SUCH_OPTION, "there is no option 2: they run from 0 to 1"),
        (matching(), Response((0, -2, 1)), Refusal.NO_SUCH_OPTION, "there is no option -2: they run from 0 to 3"),
        (
            ordering(),
            Response((0, 1, 2), "3 1 2"),
            Refusal.NOT_CHOSEN,
            "this item is answered by choosing, not by writing",
        ),
        (cloze(), Response((0,)), Refusal.NOT_WRITTEN, "this item is answered by writing, not by choosing"),
        (essay(), Response((0,)), Refusal.NOT_WRITTEN, "this item is answered by writing, not by choosing"),
        (essay(), Response(text="a" * 5001), Refusal.TOO_LONG, "an answer has at most 5000 characters, not 5001"),
    ],
)
def test_what_does_not_fit_the_newer_forms_is_refused(item, response, reason, message):
    with pytest.raises(InvalidResponse, match=f"^{re.escape(message)}$") as caught:
        grade(item, response)
    assert caught.value.reason is reason


@pytest.mark.parametrize(("item", "most"), [(cloze(), 2000), (essay(), 5000)])
def test_an_answer_may_be_as_long_as_its_form_allows(item, most):
    assert grade(item, Response(text="a" * most)).answered


@pytest.mark.parametrize("item", every_form(), ids=lambda item: f"{item.form}{len(item.prompts)}")
def test_an_empty_response_fits_every_form(item):
    assert grade(item, Response()) == UNANSWERED


row_items = st.tuples(
    st.sampled_from([Form.MATCHING, Form.ORDERING, Form.COMPLEX_CHOICE]),
    st.lists(words, min_size=2, max_size=7, unique=True),
    st.lists(st.integers(0, 6), min_size=1, max_size=6),
).map(
    lambda drawn: Item(
        form=drawn[0],
        kind=Kind.WHAT,
        stem="?",
        key=tuple(drawn[1][n % len(drawn[1])] for n in drawn[2]),
        prompts=tuple(f"Baris {n}" for n in range(len(drawn[2]))),
        options=tuple(Option(text, is_key=True) for text in drawn[1]),
    )
)


@given(row_items, st.data())
def test_rows_earn_one_for_the_key_and_less_for_anything_else(item, data):
    assert grade(item, right(item)) == RIGHT
    row = st.integers(-1, len(item.options) - 1)
    choices = data.draw(st.tuples(*(row for _ in item.prompts)))
    same = sum(map(eq, choices, item.pairs))
    share = Decimal(same == len(choices))
    if item.form is Form.MATCHING:
        share = (Decimal(same) / len(choices)).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    is_empty = set(choices) == {-1}
    assert grade(item, Response(choices=choices)) == (UNANSWERED if is_empty else Grade(share, answered=True))


@given(
    st.sampled_from(every_form()),
    st.builds(Response, choices=st.lists(st.integers(-2, 6), max_size=6).map(tuple), text=st.text(max_size=9)),
)
def test_rubbish_is_refused_by_name_or_marked_from_nothing_to_one(item, response):
    try:
        result = grade(item, response)
    except InvalidResponse as refused:
        assert refused.reason in Refusal
    else:
        assert 0 <= result.mark <= 1
        assert result.answered is not response.is_empty
