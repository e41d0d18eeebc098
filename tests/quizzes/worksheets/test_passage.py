from quizzes.items import Evidence
from quizzes.worksheets.page import Ink
from quizzes.worksheets.passage import Lines, set_passage
from quizzes.worksheets.worksheet import Passage

MEASURE = 480.0


def _paragraph(words):
    return " ".join(["kelapa"] * words) + "."


def test_evidence_is_cited_by_the_lines_that_hold_it():
    lines = Lines(starts=(0, 10, 20), ends=(9, 19, 29))
    cited = [lines.of(Evidence(*span)) for span in [(0, 9), (5, 15), (9, 11), (12, 29), (20, 21)]]
    assert cited == [(1, 1), (1, 2), (2, 2), (2, 3), (3, 3)]


def test_lines_are_counted_through_all_paragraphs_and_every_fifth_is_numbered():
    passage = set_passage(Passage("Judul", "\n".join([_paragraph(30)] * 4)), MEASURE, "Bacalah!")
    rows = [row for unit in passage.units for row in unit.rows]
    numbers = [mark.text for row in rows for mark in row.marks if isinstance(mark, Ink) and mark.x < 0]
    count = len(passage.lines.starts)
    assert numbers == [str(i) for i in range(5, count + 1, 5)]


def test_no_line_of_a_paragraph_is_left_alone():
    passage = set_passage(Passage("Judul", f"{_paragraph(60)}\n{_paragraph(60)}\n{_paragraph(3)}"), MEASURE, "Bacalah!")
    heading_rows = 4
    sizes = [len(unit.rows) for unit in passage.units]
    per_paragraph = (len(passage.lines.starts) - 1) // 2
    middle = [1] * (per_paragraph - 4)
    assert sizes[1:] == [*middle, 2, 2, *middle, 2, 1]
    assert sizes[0] in {heading_rows + 2, heading_rows + 1}


def test_an_empty_passage_has_no_lines():
    assert set_passage(Passage("Judul", ""), MEASURE, "Bacalah!").lines == Lines((), ())
