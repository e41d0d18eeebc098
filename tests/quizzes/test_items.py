import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.items import (
    UNANSWERED,
    Evidence,
    Form,
    GenerationRequest,
    Grade,
    Item,
    Kind,
    Level,
    Option,
    Proof,
    Response,
    Swap,
    item_from_dict,
    item_to_dict,
)
from tests.factories import list_answer, multiple_choice, short_answer, true_false

texts = st.tuples(st.text()) | st.lists(st.text(), max_size=4).map(tuple)
any_item = st.builds(
    Item,
    form=st.sampled_from(Form),
    kind=st.sampled_from(Kind),
    stem=st.text(),
    key=texts,
    level=st.sampled_from(Level),
    options=st.lists(st.builds(Option, text=st.text(), is_key=st.booleans()), max_size=5).map(tuple),
    accepted=texts,
    evidence=st.lists(st.builds(Evidence, start=st.integers(0), end=st.integers(0)), max_size=3).map(tuple),
    proof=st.sampled_from(Proof),
    swaps=st.lists(st.builds(Swap, original=st.text(), replacement=st.text()), max_size=3).map(tuple),
    prompts=texts,
    score=st.floats(allow_nan=False, allow_infinity=False),
    reasons=texts,
)


@given(any_item)
def test_an_item_survives_the_way_through_json(item):
    back = item_from_dict(json.loads(json.dumps(item_to_dict(item))))
    assert back == item
    assert (type(back.form), type(back.kind), type(back.level), type(back.proof)) == (Form, Kind, Level, Proof)
    assert hash(back) == hash(item)


def test_an_item_as_json():
    assert item_to_dict(true_false()) == {
        "form": "tf",
        "kind": "when",
        "stem": "Kebun Raya Melati dibuka di Kota Sungaipenuh pada 5 Mei 2017.",
        "key": ("Salah",),
        "level": "menemukan",
        "prompts": (),
        "options": ({"text": "Benar", "is_key": False}, {"text": "Salah", "is_key": True}),
        "accepted": (),
        "evidence": ({"start": 0, "end": 61},),
        "proof": "derived",
        "swaps": ({"original": "5 Mei 2019", "replacement": "5 Mei 2017"},),
        "score": 0.4,
        "reasons": (),
    }


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"form": "essay"}, ValueError),
        ({"kind": "whom"}, ValueError),
        ({"level": ""}, ValueError),
        ({"proof": "guess"}, ValueError),
        ({"options": [{"text": "Benar"}]}, TypeError),
        ({"swaps": [{"original": "a"}]}, TypeError),
    ],
)
def test_what_is_no_item_is_refused(change, error):
    with pytest.raises(error):
        item_from_dict(item_to_dict(multiple_choice()) | change)


@pytest.mark.parametrize("missing", sorted({*item_to_dict(multiple_choice())} - {"prompts", "swaps"}))
def test_no_part_may_be_missing(missing):
    data = item_to_dict(multiple_choice())
    del data[missing]
    with pytest.raises(KeyError, match=missing):
        item_from_dict(data)


def test_an_item_stored_before_there_were_prompts_and_several_swaps_is_read():
    wrong, right = true_false(), true_false(true=True)
    for item, swap in ((wrong, {"original": "5 Mei 2019", "replacement": "5 Mei 2017"}), (right, None)):
        data = item_to_dict(item) | {"swap": swap}
        del data["prompts"], data["swaps"]
        assert item_from_dict(data) == item


def test_rows_pair_prompts_with_options():
    options = tuple(Option(text, is_key=True) for text in "123")
    item = replace(multiple_choice(), prompts=("b", "c", "a"), options=options, key=("2", "3", "1"))
    assert (item.pairs, item.in_order) == ((1, 2, 0), ("a", "b", "c"))
    assert multiple_choice().pairs == ()


def test_key_indexes():
    assert [multiple_choice(key_at=n).key_indexes for n in range(4)] == [{0}, {1}, {2}, {3}]
    assert true_false(true=True).key_indexes == {0}
    assert true_false(true=False).key_indexes == {1}
    assert short_answer().key_indexes == list_answer().key_indexes == frozenset()


def test_an_empty_response():
    assert Response().is_empty
    assert Response(text=" \n").is_empty
    assert not Response(text="a").is_empty
    assert not Response(choices=(0,)).is_empty
    assert Response(choices=(UNANSWERED, UNANSWERED)).is_empty
    assert not Response(choices=(UNANSWERED, 0)).is_empty


def test_only_the_whole_mark_is_right():
    assert Grade(Decimal(1), answered=True).is_right
    assert not Grade(Decimal("0.9999"), answered=True).is_right


def test_a_request_as_it_comes():
    assert GenerationRequest() == GenerationRequest(10, tuple(Form), 8, (50, 30, 20))
    assert [GenerationRequest(school_class=c).school_class for c in (1, 12)] == [1, 12]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"count": 0}, "count must be at least 1"),
        ({"forms": ()}, "at least one form is needed"),
        ({"school_class": 0}, "school_class must be 1 to 12"),
        ({"school_class": 13}, "school_class must be 1 to 12"),
        ({"levels": (0, 0, 0)}, "shares of which at least one is above 0"),
        ({"levels": (-1, 1, 1)}, "shares of which at least one is above 0"),
    ],
)
def test_a_request_that_makes_no_sense(wrong, message):
    with pytest.raises(ValueError, match=message):
        GenerationRequest(**wrong)
