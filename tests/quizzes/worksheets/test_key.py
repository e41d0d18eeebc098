from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from quizzes.items import FALSE, TRUE, Evidence, Form, Item, Kind, Swap
from quizzes.worksheets.key import set_key
from quizzes.worksheets.page import Ink
from quizzes.worksheets.passage import Lines
from quizzes.worksheets.worksheet import Entry, Passage, Worksheet
from tests.quizzes.worksheets.every_form import essay, matching, ordering, statements, ticked

MEASURE = 480.0
BODY = "Ani membeli jeruk. Ia pulang pada sore hari."
PROOF = (Evidence(0, 18), Evidence(19, 44))
LATE = "Ani pulang pada pagi hari ketika matahari belum terbit dan semua orang masih tidur."


def _units(*entries, passages=1, lines=(0, 19)):
    texts = tuple(Passage(f"Teks {i}", BODY) for i in range(passages))
    worksheet = Worksheet("Latihan", "KODE", "1.0", texts, entries)
    ends = (*lines[1:], len(BODY))
    return set_key(worksheet, [Lines(lines, ends)] * passages, MEASURE)


def _columns(*entries, **settings):
    """The text of the two wide columns of the table."""
    units = _units(*entries, **settings)
    inks = [mark for unit in units for row in unit.rows for mark in row.marks if isinstance(mark, Ink)]
    return [" ".join(ink.text for ink in inks if low <= ink.x < high) for low, high in ((38, 176), (176, 440))]


def test_evidence_is_given_with_its_lines():
    item = Item(Form.SHORT_ANSWER, Kind.WHAT, "Apa?", ("jeruk",), evidence=(Evidence(0, 18), Evidence(4, len(BODY))))
    assert _columns(Entry(1, item)) == [
        "Kunci jeruk",
        f"Bukti Baris 1: {BODY[:18]} Baris 1–2: {BODY[4:]}",
    ]


def test_the_passage_is_named_where_there_are_several():
    item = Item(Form.SHORT_ANSWER, Kind.WHAT, "Apa?", ("jeruk",), evidence=(Evidence(0, 18),))
    assert _columns(Entry(1, item, passage=1), passages=2)[1] == f"Bukti Teks 2, baris 1: {BODY[:18]}"


def test_an_item_without_evidence_says_so():
    item = Item(Form.SHORT_ANSWER, Kind.WHAT, "Apa?", ("jeruk",))
    assert _columns(Entry(1, item, Decimal("2.50"))) == ["Kunci jeruk", "Bukti tanpa bukti"]


@pytest.mark.parametrize(
    "item",
    [
        statements(
            "Tentukanlah!", (LATE, "Ia membeli jeruk."), (FALSE, TRUE), (Swap("sore hari", "pagi hari"),), PROOF
        ),
        matching("Pasangkanlah!", {"Ani": LATE, "Ia": "pulang"}, proof=PROOF),
        ordering("Urutkanlah!", {"Ani tidur.": "2", LATE: "1"}, PROOF),
        essay("Apa yang terjadi?", LATE, "ia pulang", proof=PROOF),
    ],
)
def test_each_part_of_an_answer_begins_level_with_its_evidence(item):
    rows = [row for unit in _units(Entry(1, item)) for row in unit.rows]
    starts = [
        [i for i, row in enumerate(rows) if any(low <= m.x < high and m.font.endswith("Bold") for m in _inks(row))]
        for low, high in ((40, 46), (178, 184))
    ]
    assert starts[0] == starts[1]
    # The head, and the two parts.
    assert len(starts[0]) == 3
    assert starts[0][2] - starts[0][1] > 1


def test_evidence_of_several_right_options_follows_itself():
    item = replace(ticked("Apa saja yang benar?", (LATE, "Ia pulang."), ("Ia tidur.",)), evidence=PROOF)
    rows = [row for unit in _units(Entry(1, item)) for row in unit.rows]
    starts = [i for i, row in enumerate(rows) if any(178 <= m.x < 184 for m in _inks(row))]
    assert [b - a for a, b in pairwise(starts)][1:] == [1]


def test_evidence_of_an_order_stands_beside_its_events():
    item = ordering("Urutkanlah!", {LATE: "2", "Ani membeli jeruk.": "1"}, PROOF)
    assert _columns(Entry(1, item)) == [
        f"Kunci Isi kotak: 2 – 1 1. Ani membeli jeruk. 2. {LATE}",
        f"Bukti Baris 1: {BODY[:18]} Baris 2: {BODY[19:]}",
    ]


def test_evidence_that_does_not_match_the_parts_follows_itself():
    item = essay("Apa yang terjadi?", LATE, "ia pulang", "ia tidur", proof=PROOF)
    assert _columns(Entry(1, item, Decimal(3)))[1] == f"Bukti Baris 1: {BODY[:18]} Baris 2: {BODY[19:]}"


def test_how_essays_are_marked_is_said_where_there_are_any():
    def notes(item):
        return [mark.text for mark in _inks(_units(Entry(1, item))[-1].rows[0])]

    said = "Uraian: jawaban dengan kata-kata sendiri dinilai menurut isinya, pokok demi pokok."
    assert notes(essay("Mengapa?", "karena lapar")) == [said]
    assert notes(matching("Pasangkanlah!", {"Ani": "jeruk"})) != [said]


def _inks(row):
    return [mark for mark in row.marks if isinstance(mark, Ink)]
