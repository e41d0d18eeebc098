"""What a teacher asks the generator for, in plain fields."""

import pytest

from quizzes.forms import GenerateForm
from quizzes.generation.generate import DEFAULT_FORMS
from quizzes.items import Form, GenerationRequest, Kind

DATA = {"count": "5", "item_forms": ["tf", "mc"], "school_class": "11"}


def asked(**changes):
    form = GenerateForm({**DATA, **changes}, paragraphs=6)
    assert form.is_valid(), form.errors
    return form.request()


def test_what_is_left_blank_asks_for_everything_in_balance():
    assert asked() == GenerationRequest(count=5, forms=(Form.TRUE_FALSE, Form.MULTIPLE_CHOICE), school_class=11)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"levels": "seimbang"}, {"levels": (50, 30, 20)}),
        ({"levels": "menemukan"}, {"levels": (100, 0, 0)}),
        ({"levels": "bernalar"}, {"levels": (20, 40, 40)}),
        ({"kinds": ["who", "why"]}, {"kinds": (Kind.WHO, Kind.WHY)}),
        ({"about": " Ratna Wulandari "}, {"about": "Ratna Wulandari"}),
        ({"paragraphs": "2"}, {"paragraphs": (1,)}),
        ({"paragraphs": " 4, 1 ; 4 "}, {"paragraphs": (0, 3)}),
        ({"paragraphs": "2–4, 6"}, {"paragraphs": (1, 2, 3, 5)}),
        ({"paragraphs": "5 - 6,"}, {"paragraphs": (4, 5)}),
    ],
)
def test_what_is_filled_narrows_the_request(changes, expected):
    forms = (Form.TRUE_FALSE, Form.MULTIPLE_CHOICE)
    assert asked(**changes) == GenerationRequest(**{"count": 5, "forms": forms, "school_class": 11, **expected})


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("paragraphs", "dua", "Tulis nomor paragrafnya, misalnya 1, 3 atau 2–4."),
        ("paragraphs", "1-2-3", "Tulis nomor paragrafnya, misalnya 1, 3 atau 2–4."),
        ("paragraphs", "0", "Nomor paragraf teks ini dari 1 sampai 6."),
        ("paragraphs", "5-7", "Nomor paragraf teks ini dari 1 sampai 6."),
        ("paragraphs", "4-2", "Nomor paragraf teks ini dari 1 sampai 6."),
    ],
)
def test_paragraphs_that_are_none_are_named(field, value, message):
    form = GenerateForm({**DATA, field: value}, paragraphs=6)
    assert form.errors == {field: [message]}
    assert form.narrows


@pytest.mark.parametrize("field", ["levels", "kinds"])
def test_a_choice_that_is_none_is_refused(field):
    assert [*GenerateForm({**DATA, field: ["lain"]}, paragraphs=6).errors] == [field]


def test_the_fields_that_narrow_are_shown_where_one_is_filled():
    assert not GenerateForm(paragraphs=6).narrows
    assert GenerateForm({**DATA, "about": "Ratna"}, paragraphs=6).narrows


def test_the_forms_that_can_be_generated_are_offered():
    assert [value for value, _name in GenerateForm(paragraphs=1).fields["item_forms"].choices] == [*DEFAULT_FORMS]
