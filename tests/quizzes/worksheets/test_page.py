from quizzes.worksheets.page import Ink, Row, Shade, Stroke, Unit, joined, moved, paginate


def _row(name, height=10.0, stays=False):
    return Row(height, (Ink(0, 5, "CharisSIL-Regular", 10, name),), stays)


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


def test_rows_that_stay_are_not_parted_where_a_unit_is_cut():
    rows = [_row("a0"), _row("b0", stays=True), _row("b1", stays=True), _row("b2"), _row("c0", stays=True), _row("c1")]
    assert _names(paginate([Unit(tuple(rows))], 40)) == [["a0", "b0", "b1", "b2"], ["c0", "c1"]]
    assert _names(paginate([Unit(tuple(rows))], 30)) == [["a0"], ["b0", "b1", "b2"], ["c0", "c1"]]


def test_rows_that_stay_are_parted_where_a_page_cannot_hold_them():
    rows = [_row(str(i), stays=True) for i in range(5)]
    assert _names(paginate([Unit(tuple(rows))], 20)) == [["0", "1"], ["2", "3"], ["4"]]


def test_tightened_rows_still_stay():
    rows = [_row(f"{i}{part}", stays=part == 0) for i in range(6) for part in range(2)]
    pages = paginate([Unit(tuple(rows))], 59)
    assert _names(pages) == [["00", "01", "10", "11", "20", "21"], ["30", "31", "40", "41", "50", "51"]]


def test_marks_are_moved_whole():
    assert [
        moved(mark, 3, 4) for mark in (Stroke(1, 2, 5, 6, 0.8, True), Shade(1, 2, 5, 6), Ink(1, 2, "F", 10, "a"))
    ] == [
        Stroke(4, 6, 8, 10, 0.8, True),
        Shade(4, 6, 5, 6),
        Ink(4, 6, "F", 10, "a"),
    ]


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
