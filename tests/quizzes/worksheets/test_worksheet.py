from decimal import Decimal

import pytest

from quizzes.items import Evidence, Form, Item, Kind
from quizzes.worksheets.worksheet import FORM_ORDER, Entry, Passage, Worksheet, groups
from tests.quizzes.worksheets.every_form import every_form
from tests.quizzes.worksheets.samples import sample


def _entry(number: int, form: Form, passage: int = 0, evidence: tuple[Evidence, ...] = ()) -> Entry:
    return Entry(number, Item(form, Kind.WHAT, f"Soal {number}?", ("ya",), evidence=evidence), Decimal(2), passage)


def _worksheet(*entries: Entry, passages: int = 1) -> Worksheet:
    texts = tuple(Passage(f"Teks {i}", "Ani pergi ke pasar.\n\nIa membeli jeruk.") for i in range(passages))
    return Worksheet("Latihan", "KODE", "1.0", texts, entries)


def test_questions_stand_by_passage_and_form_and_their_numbers_run_on():
    worksheet = _worksheet(
        _entry(1, Form.SHORT_ANSWER),
        _entry(2, Form.MULTIPLE_CHOICE, passage=1),
        _entry(5, Form.MULTIPLE_CHOICE),
        _entry(3, Form.TRUE_FALSE),
        _entry(4, Form.MULTIPLE_CHOICE),
        passages=2,
    )
    found = [
        (group.passage, group.form, [(question.number, question.entry.number) for question in group.questions])
        for group in groups(worksheet)
    ]
    assert found == [
        (0, Form.MULTIPLE_CHOICE, [(1, 4), (2, 5)]),
        (0, Form.TRUE_FALSE, [(3, 3)]),
        (0, Form.SHORT_ANSWER, [(4, 1)]),
        (1, Form.MULTIPLE_CHOICE, [(5, 2)]),
    ]


def test_points_are_summed():
    assert _worksheet(_entry(1, Form.TRUE_FALSE), _entry(2, Form.SHORT_ANSWER)).total_points == Decimal(4)


def test_a_question_about_a_passage_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="question 7 belongs to passage 1"):
        _worksheet(_entry(7, Form.TRUE_FALSE, passage=1))


@pytest.mark.parametrize("span", [(0, 0), (-1, 4), (30, 60), (19, 21)])
def test_evidence_that_is_no_text_of_the_passage_is_refused(span):
    with pytest.raises(ValueError, match="question 3 cites"):
        _worksheet(_entry(3, Form.TRUE_FALSE, evidence=(Evidence(*span),)))


def test_every_form_has_its_place_on_paper():
    assert FORM_ORDER == (
        Form.MULTIPLE_CHOICE,
        Form.COMPLEX_CHOICE,
        Form.TRUE_FALSE,
        Form.MATCHING,
        Form.SHORT_ANSWER,
        Form.CLOZE,
        Form.ORDERING,
        Form.ESSAY,
    )
    assert set(FORM_ORDER) == set(Form)


def test_complex_choices_stand_by_shape():
    told = Item(Form.COMPLEX_CHOICE, Kind.WHAT, "Tentukanlah!", ("Benar",), prompts=("Ani pulang.",))
    worksheet = _worksheet(
        Entry(1, told), _entry(2, Form.COMPLEX_CHOICE), Entry(3, told), _entry(4, Form.COMPLEX_CHOICE)
    )
    assert [[question.entry.number for question in group.questions] for group in groups(worksheet)] == [[2, 4, 1, 3]]


def test_the_samples_hold_the_forms_they_say():
    assert [group.form for group in groups(sample())] == [Form.MULTIPLE_CHOICE, Form.TRUE_FALSE, Form.SHORT_ANSWER]
    assert [group.form for group in groups(every_form())] == list(FORM_ORDER)
