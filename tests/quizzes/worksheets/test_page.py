from quizzes.worksheets.page import Ink, Row, Unit, joined, paginate


def _row(name, height=10.0):
    return Row(height, (Ink(0, 5, "CharisSIL-Regular", 10, name),))


def _names(pages):
    return [[placed.row.marks[0].text for placed in page] for page in pages]


def _unit(name, count, gap=0.0, head=()):
    return Unit(tuple(_row(f"{name}{i}") for i in range(count)), gap, head)


def test_a_unit_that_does_not_fit_goes_whole_to_the_next_page():
    assert _names(paginate([_unit("a", 3), _unit("b", 3)], 50)) == [["a0", "a1", "a2"], ["b0", "b1", "b2"]]


def test_a_gap_is_kept_between_units_and_dropped_at_the_top():
    pages = paginate([_unit("a", 1, gap=5), _unit("b", 1, gap=5), _unit("c", 3, gap=5)], 40)
    assert [[placed.y for placed in page] for page in pages] == [[0, 15], [0, 10, 20]]


def test_a_unit_higher_than_a_page_is_cut_between_rows():
    assert _names(paginate([_unit("a", 1), _unit("b", 5)], 30)) == [["a0", "b0", "b1"], ["b2", "b3", "b4"]]


def test_the_head_of_a_table_is_repeated_on_the_next_page():
    head = (_row("kepala"),)
    units = [Unit((*head, _row("a")), 0), _unit("b", 1, head=head), _unit("c", 1, head=head)]
    assert _names(paginate(units, 30)) == [["kepala", "a", "b0"], ["kepala", "c0"]]


def test_rows_are_set_tighter_where_that_saves_a_page():
    pages = paginate([_unit(str(i), 1) for i in range(10)], 97)
    assert [len(page) for page in pages] == [10]
    assert pages[0][9].y + pages[0][9].row.height <= 97


def test_rows_keep_their_height_where_tightening_saves_nothing():
    pages = paginate([_unit(str(i), 1) for i in range(10)], 70)
    assert [[placed.row.height for placed in page] for page in pages] == [[10.0] * 7, [10.0] * 3]


def test_joined_units_keep_their_gaps():
    unit = joined([_unit("a", 1, gap=7), _unit("b", 1, gap=5)])
    assert ([row.height for row in unit.rows], unit.gap) == ([10, 5, 10], 7)


def test_nothing_takes_no_page():
    assert paginate([], 100) == ()
