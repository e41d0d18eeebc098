from decimal import Decimal

from quizzes.items import Evidence, Form, Item, Kind, Option, Swap
from quizzes.worksheets.key import answer_pieces, set_key
from quizzes.worksheets.page import Ink
from quizzes.worksheets.passage import Lines
from quizzes.worksheets.worksheet import Entry, Passage, Worksheet

MEASURE = 480.0
BODY = "Ani membeli jeruk. Ia pulang pada sore hari."


def _answer(**changes):
    item = Item(**{"form": Form.SHORT_ANSWER, "kind": Kind.WHAT, "stem": "Apa?", "key": ("jeruk",), **changes})
    return ["".join(piece.text for piece in pieces) for pieces in answer_pieces(item)]


def _columns(*entries, passages=1, lines=(0, 19)):
    """The text of each column of the table, and what stands below it."""
    texts = tuple(Passage(f"Teks {i}", BODY) for i in range(passages))
    worksheet = Worksheet("Latihan", "KODE", "1.0", texts, entries)
    ends = (*lines[1:], len(BODY))
    units = set_key(worksheet, [Lines(lines, ends)] * passages, MEASURE)
    inks = [mark for unit in units for row in unit.rows for mark in row.marks if isinstance(mark, Ink)]
    return [" ".join(ink.text for ink in inks if low <= ink.x < high) for low, high in ((38, 176), (176, 440))]


def test_a_chosen_key_is_named_by_its_letter():
    options = (Option("apel", False), Option("jeruk", True), Option("salak", False))
    assert _answer(form=Form.MULTIPLE_CHOICE, options=options) == ["B. jeruk"]


def test_every_right_option_is_named():
    options = (Option("apel", True), Option("jeruk", False), Option("salak", True))
    assert _answer(form=Form.MULTIPLE_CHOICE, options=options) == ["A. apel", "C. salak"]


def test_a_false_statement_says_what_is_right():
    swap = Swap("pada sore hari", "pada pagi hari")
    found = _answer(form=Form.TRUE_FALSE, key=("Salah",), swaps=(swap,))
    assert found == ["Salah — seharusnya: pada sore hari (bukan pada pagi hari)"]


def test_other_accepted_answers_follow_the_key():
    assert _answer(accepted=("jeruk", "buah jeruk", "sebuah jeruk")) == [
        "jeruk",
        "Juga diterima: buah jeruk; sebuah jeruk",
    ]


def test_a_list_is_given_whole():
    assert _answer(key=("apel", "jeruk")) == ["apel; jeruk"]


def test_a_missing_key_is_said_to_be_missing():
    assert _answer(key=()) == ["tanpa kunci"]
    assert _answer(form=Form.MULTIPLE_CHOICE, key=(), options=(Option("apel", False),)) == ["tanpa kunci"]


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
