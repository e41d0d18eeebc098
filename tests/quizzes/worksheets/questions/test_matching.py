from hypothesis import given
from hypothesis import strategies as st

from quizzes.items import Form, Item, Kind
from quizzes.worksheets.page import Ink
from quizzes.worksheets.questions.matching import set_matching
from quizzes.worksheets.typeface import Face, width
from tests.quizzes.worksheets.every_form import matching
from tests.quizzes.worksheets.questions.layout import MEASURE, asked, boxes, shown

PAIRS = {"Ani": "membeli jeruk", "Budi": "menjual salak", "Cici": "memetik apel"}
MATCHING = matching("Pasangkanlah!", PAIRS, ("menanam jagung",))
texts = st.lists(st.sampled_from(["gula", "nira", "perajin", "x" * 90]), min_size=1, max_size=20).map(" ".join)


def test_prompts_stand_at_left_and_more_answers_at_right():
    assert shown([set_matching(asked(MATCHING, 7), MEASURE)]) == [
        "7. | Pasangkanlah!",
        "Pernyataan | Jawaban",
        "(1) | Ani | A. | membeli jeruk",
        "(2) | Budi | B. | memetik apel",
        "(3) | Cici | C. | menanam jagung",
        "D. | menjual salak",
    ]


def test_each_prompt_has_one_box():
    unit = set_matching(asked(MATCHING), MEASURE)
    (box,) = set(boxes(unit))
    assert (len(boxes(unit)), box[1] - box[0]) == (3, 26)


def test_texts_that_are_missing_leave_their_places_empty():
    assert shown([set_matching(asked(Item(Form.MATCHING, Kind.WHO, "Pasangkanlah!", ())), MEASURE)]) == [
        "1. | Pasangkanlah!",
        "Pernyataan | Jawaban",
    ]
    assert shown([set_matching(asked(matching("Apa?", {"": ""})), MEASURE)])[2:] == ["(1) | A."]


def test_longer_texts_get_the_wider_column():
    def edges(prompt, option):
        return boxes(set_matching(asked(matching("Apa?", {prompt: option}, ("lain",))), MEASURE))[0][0]

    long = "menjual gula semut di pasar " * 3
    assert edges("Ani", long) < edges(long, long) < edges(long, "Ani")


@given(st.dictionaries(texts, texts, min_size=1, max_size=6), st.lists(texts, max_size=2))
def test_no_text_reaches_the_box_or_the_other_column_or_the_margin(pairs, others):
    unit = set_matching(asked(matching("Apa?", pairs, others)), MEASURE)
    ((left, right),) = set(boxes(unit))
    for mark in (mark for row in unit.rows[2:] for mark in row.marks if isinstance(mark, Ink)):
        end = mark.x + width(mark.text, Face.REGULAR, mark.size)
        assert end < left - 5 or (mark.x > right + 10 and end <= MEASURE + 0.1)


@given(st.dictionaries(texts, texts, min_size=1, max_size=6))
def test_every_text_is_printed_whole(pairs):
    unit = set_matching(asked(matching("Apa?", pairs)), MEASURE)
    ((left, right),) = set(boxes(unit))
    inks = [mark for row in unit.rows[2:] for mark in row.marks if isinstance(mark, Ink)]
    columns = ["".join(m.text for m in inks if low < m.x < high) for low, high in ((50, left), (right + 30, MEASURE))]
    assert [column.replace(" ", "") for column in columns] == [
        "".join(texts).replace(" ", "") for texts in (pairs, sorted(pairs.values()))
    ]
