"""The evidence lit up in a passage: never a character lost, never one lit too many."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.items import Form, Response
from quizzes.services.pupils import PupilItem, Quote, ReviewedItem, paragraphs
from quizzes.views.passages import Run, lit_passage, paragraph_spans
from quizzes.views.reviewing import ReviewedAnswer

BODY = "Satu. Dua.\n\n  Tiga. Empat.\n"


def item(number, *spans, passage=0, **changes):
    quotes = tuple(Quote(BODY[start:end], passage, 1, start, end) for start, end in spans)
    asked = PupilItem(
        number=number,
        points=Decimal(1),
        form=Form.SHORT_ANSWER,
        stem="?",
        prompts=(),
        options=(),
        passage=0,
        is_list=False,
        takes_several=False,
        longest=9,
    )
    values = {"answer": Response(), "mark": Decimal(0), "waits": False, "key": ("x",), "key_choices": ()}
    return ReviewedItem(asked, evidence=quotes, **values | changes)


def lit(*items, body=BODY, index=0):
    return lit_passage({"title": "T", "source": "S", "body": body}, index, items).paragraphs


def test_a_passage_without_evidence_is_plain():
    assert lit() == ((Run("Satu. Dua.", 0),), (Run("Tiga. Empat.", 14),))


def test_a_sentence_is_lit_and_leads_back_to_its_question():
    assert lit(item(3, (6, 10)))[0] == (Run("Satu. ", 0), Run("Dua.", 6, (3,), (3,)))


def test_two_questions_share_a_sentence():
    assert lit(item(1, (0, 5)), item(2, (0, 5)))[0] == (Run("Satu.", 0, (1, 2), (1, 2)), Run(" Dua.", 5))


def test_overlapping_evidence_is_cut_where_it_begins_and_ends():
    first = lit(item(1, (0, 8)), item(2, (6, 10)))[0]
    assert first == (Run("Satu. ", 0, (1,)), Run("Du", 6, (1, 2), (1,)), Run("a.", 8, (2,), (2,)))


def test_evidence_over_two_paragraphs_is_lit_in_both_and_ends_once():
    assert lit(item(1, (6, 19))) == (
        (Run("Satu. ", 0), Run("Dua.", 6, (1,))),
        (Run("Tiga.", 14, (1,), (1,)), Run(" Empat.", 19)),
    )


def test_the_evidence_of_another_passage_lights_nothing():
    assert lit(item(1, (0, 5), passage=1)) == lit()


@given(st.text(alphabet="ab \n\r\t\u2028", max_size=60))
def test_paragraphs_are_those_that_pupils_saw_before(body):
    assert tuple(body[start:end] for start, end in paragraph_spans(body)) == paragraphs(body)


@given(st.lists(st.tuples(st.integers(0, len(BODY)), st.integers(0, len(BODY))), max_size=5))
def test_no_character_is_lost_or_lit_wrongly(pairs):
    spans = [(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]
    items = [item(number, span) for number, span in enumerate(spans, start=1)]
    for (start, end), runs in zip(paragraph_spans(BODY), lit(*items), strict=True):
        assert "".join(run.text for run in runs) == BODY[start:end]
        for run in runs:
            for at in range(run.start, run.start + len(run.text)):
                assert run.numbers == tuple(n for n, (a, b) in enumerate(spans, start=1) if a <= at < b)


@pytest.mark.parametrize(
    ("text", "mark", "verdict"),
    [("", "0", "none"), ("a", "0", "wrong"), ("a", "0.5", "partly"), ("a", "1", "right"), ("  ", "0", "none")],
)
def test_the_verdict_in_a_word(text, mark, verdict):
    assert ReviewedAnswer(item(1, answer=Response(text=text), mark=Decimal(mark))).verdict == verdict
