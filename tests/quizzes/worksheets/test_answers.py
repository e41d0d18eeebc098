from decimal import Decimal

import pytest

from quizzes.items import FALSE, TRUE, Form, Item, Kind, Option, Swap
from quizzes.worksheets.answers import answer_paragraphs, share
from tests.quizzes.worksheets.every_form import cloze, essay, matching, ordering, statements


def _answer(points=Decimal(1), **changes):
    return _read(Item(**{"form": Form.SHORT_ANSWER, "kind": Kind.WHAT, "stem": "Apa?", "key": ("jeruk",), **changes}))


def _read(item, points=Decimal(1)):
    return ["".join(piece.text for piece in pieces) for pieces in answer_paragraphs(item, points)]


def test_a_chosen_key_is_named_by_its_letter():
    options = (Option("apel", False), Option("jeruk", True), Option("salak", False))
    assert _answer(form=Form.MULTIPLE_CHOICE, options=options) == ["B. jeruk"]


@pytest.mark.parametrize("form", [Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE])
def test_every_right_option_is_named(form):
    options = (Option("apel", True), Option("jeruk", False), Option("salak", True))
    assert _answer(form=form, options=options) == ["A. apel", "C. salak"]


def test_a_false_statement_says_what_is_right():
    swap = Swap("pada sore hari", "pada pagi hari")
    found = _answer(form=Form.TRUE_FALSE, key=("Salah",), swaps=(swap,))
    assert found == ["Salah — seharusnya: pada sore hari (bukan pada pagi hari)"]


def test_each_statement_is_judged_and_the_false_ones_put_right():
    prompts = ("Ani membeli jeruk.", "Ani pulang pada pagi hari.", "Budi menjual apel.")
    swaps = (Swap("salak", "apel"), Swap("sore", "pagi"))
    assert _read(statements("Tentukanlah!", prompts, (TRUE, FALSE, FALSE), swaps)) == [
        "(1) Benar",
        "(2) Salah — seharusnya: sore (bukan pagi)",
        "(3) Salah — seharusnya: salak (bukan apel)",
    ]


def test_a_true_statement_that_holds_the_words_of_a_swap_is_not_put_right():
    prompts = ("Ani membeli apel.", "Budi menjual apel.")
    assert _read(statements("Tentukanlah!", prompts, (TRUE, FALSE), (Swap("salak", "apel"),))) == [
        "(1) Benar",
        "(2) Salah — seharusnya: salak (bukan apel)",
    ]


def test_a_swap_that_stands_in_no_statement_is_given_below_them():
    assert _read(statements("Tentukanlah!", ("Ani tidur.",), (FALSE,), (Swap("sore", "pagi"),))) == [
        "(1) Salah",
        "Seharusnya: sore (bukan pagi)",
    ]


def test_each_pair_is_given_by_number_and_letter():
    pairs = {"Ani": "membeli jeruk", "Budi": "menjual salak", "Cici": "membeli jeruk"}
    assert _read(matching("Pasangkanlah!", {**pairs, "Cici": "menanam apel"}, ("tidur",))) == [
        "(1) A. membeli jeruk",
        "(2) C. menjual salak",
        "(3) B. menanam apel",
    ]


def test_an_order_is_given_as_the_boxes_are_filled_and_as_it_was():
    assert _read(ordering("Urutkanlah!", {"Ani pulang.": "3", "Ani bangun.": "1", "Ani belajar.": "2"})) == [
        "Isi kotak: 3 – 1 – 2",
        "1. Ani bangun.",
        "2. Ani belajar.",
        "3. Ani pulang.",
    ]


def test_the_words_of_a_gap_are_given_with_what_else_is_accepted():
    assert _read(cloze("Ani membeli ____.", "jeruk", "buah jeruk")) == ["jeruk", "Juga diterima: buah jeruk"]


def test_a_scoring_guide_shares_out_the_points():
    guide = essay("Mengapa?", "karena lapar", "karena haus")
    assert _read(guide, Decimal(5)) == ["1. karena lapar (skor 2,5)", "2. karena haus (skor 2,5)"]
    assert _read(essay("Mengapa?", "karena lapar"), Decimal(5)) == ["karena lapar"]


@pytest.mark.parametrize(
    ("points", "count", "expected"),
    [("3", 3, "1"), ("1", 2, "0,5"), ("2.50", 2, "1,25"), ("1", 3, "1/3"), ("2", 3, "2/3"), ("10", 3, "10/3")],
)
def test_a_share_is_a_decimal_or_a_fraction(points, count, expected):
    assert share(Decimal(points), count) == expected


def test_other_accepted_answers_follow_the_key():
    assert _answer(accepted=("jeruk", "buah jeruk", "sebuah jeruk")) == [
        "jeruk",
        "Juga diterima: buah jeruk; sebuah jeruk",
    ]


def test_a_list_is_given_whole():
    assert _answer(key=("apel", "jeruk")) == ["apel; jeruk"]


@pytest.mark.parametrize(
    "changes",
    [
        {"key": ()},
        {"form": Form.MULTIPLE_CHOICE, "key": (), "options": (Option("apel", False),)},
        {"form": Form.MATCHING, "key": (), "prompts": ("Ani",), "options": (Option("apel", False),)},
        {"form": Form.MATCHING, "key": ("jeruk",), "prompts": ("Ani",), "options": (Option("apel", False),)},
        {"form": Form.MATCHING, "key": ()},
        {"form": Form.ORDERING, "key": ("1",), "prompts": ("Ani", "Budi"), "options": (Option("1", True),)},
        {"form": Form.ESSAY, "key": ()},
    ],
)
def test_a_missing_key_is_said_to_be_missing(changes):
    assert _answer(**changes) == ["tanpa kunci"]
