from quizzes.worksheets.page import Ink
from quizzes.worksheets.questions.ordering import set_ordering
from tests.quizzes.worksheets.every_form import ordering
from tests.quizzes.worksheets.questions.layout import MEASURE, asked, boxes, shown

LONG = "Pada sore hari Ani menjual jeruk itu di pasar di dekat rumah nenek " + "yang jauh " * 8
ITEM = ordering("Urutkanlah peristiwa berikut!", {"Ani pulang.": "3", "Ani membeli jeruk.": "1", LONG: "2"})


def test_events_stand_below_the_stem_in_the_order_given():
    rows = shown([set_ordering(asked(ITEM, 9), MEASURE)])
    assert rows[:3] == ["9. | Urutkanlah peristiwa berikut!", "Ani pulang.", "Ani membeli jeruk."]
    assert " ".join(rows[3:]).split() == LONG.split()


def test_each_event_has_one_empty_box_before_its_first_line():
    unit = set_ordering(asked(ITEM), MEASURE)
    assert boxes(unit) == [(28, 54)] * 3
    assert {mark.x for row in unit.rows[2:] for mark in row.marks if isinstance(mark, Ink)} == {64}


def test_lines_of_one_event_stay_together():
    unit = set_ordering(asked(ITEM), MEASURE)
    assert [row.stays for row in unit.rows] == [True, True, False, False, *[True] * (len(unit.rows) - 5), False]


def test_the_pupils_page_shows_no_numbers_of_the_key():
    other = ordering("Urutkanlah peristiwa berikut!", {"Ani pulang.": "1", "Ani membeli jeruk.": "2", LONG: "3"})
    assert set_ordering(asked(other), MEASURE) == set_ordering(asked(ITEM), MEASURE)
