import pytest

from quizzes.items import Form, Item, Kind
from quizzes.worksheets.questions.writing import (
    answer_lines,
    essay_lines,
    gap_signs,
    set_cloze,
    set_essay,
    set_short_answer,
)
from tests.quizzes.worksheets.every_form import cloze, essay
from tests.quizzes.worksheets.questions.layout import MEASURE, asked, dotted, shown

ROOM = MEASURE - 28


def test_the_answer_line_grows_in_steps():
    short, same, longer, lines = (
        answer_lines(key, 450.0) for key in (("2012",), ("Bagas",), ("termometer digital",), ("kata " * 40,))
    )
    assert short == same
    assert len(short) == len(longer) == 1
    assert short[0] < longer[0] < 450
    assert set(lines) == {450.0}
    assert len(lines) > 2


def test_a_short_answer_is_written_on_a_dotted_line():
    unit = set_short_answer(asked(Item(Form.SHORT_ANSWER, Kind.WHEN, "Kapan?", ("2012",))), MEASURE)
    assert (shown([unit]), len(dotted(unit))) == (["1. | Kapan?"], 1)


def test_the_gap_is_a_rule_in_its_sentence():
    unit = set_cloze(asked(cloze("Ani membeli ____ di pasar.", "jeruk"), 5, " (skor 2)"), MEASURE)
    assert shown([unit]) == [f"5. | Ani membeli {'_' * gap_signs(('jeruk',), ROOM)} di pasar. | (skor 2)"]


def test_the_rule_is_not_parted_from_the_signs_beside_it():
    stem = "Ani dan semua adiknya yang masih kecil menamai kucing putih mereka “____”, lalu pulang."
    rows = shown([set_cloze(asked(cloze(stem, "Si Manis")), MEASURE)])
    rule = "_" * gap_signs(("Si Manis",), ROOM)
    assert rows == [
        "1. | Ani dan semua adiknya yang masih kecil menamai kucing putih mereka",
        f"“{rule}”, lalu pulang.",
    ]


def test_the_rule_has_one_of_three_lengths():
    keys = ["Ani", "jeruk", "Gunung Slamet", "para perajin gula kelapa", "kata " * 40]
    first, second, third, fourth, fifth = (gap_signs((key,), ROOM) for key in keys)
    assert first == second < third < fourth == fifth
    assert gap_signs(("kata " * 40,), 100) < fifth


def test_a_stem_without_a_gap_gets_a_dotted_line():
    item = cloze("Ani membeli apa?", "jeruk")
    assert set_cloze(asked(item), MEASURE) == set_short_answer(asked(item), MEASURE)


@pytest.mark.parametrize(
    ("points", "lines"),
    [((), 4), (("sopan",), 4), (("kata " * 23,) * 2, 6), (("kata " * 23,) * 3, 8), (("a" * 900,), 10)],
)
def test_an_essay_has_lines_for_what_its_guide_expects(points, lines):
    unit = set_essay(asked(essay("Mengapa?", *points), 3), MEASURE)
    assert (shown([unit]), dotted(unit)) == (["3. | Mengapa?"], [ROOM] * lines)
    assert essay_lines(points, ROOM) == lines
