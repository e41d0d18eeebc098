from hypothesis import given
from hypothesis import strategies as st

from quizzes.worksheets.text import Piece, Style, break_evenly, break_pieces, break_text, paragraphs
from quizzes.worksheets.typeface import Face, width

STYLE = Style(12, 17.4)


def _texts(text, measure, **options):
    return [text[line.start : line.end] for line in break_text(text, STYLE, measure, **options)]


def _width(text):
    return width(text, Face.REGULAR, STYLE.size)


def test_a_line_holds_as_many_words_as_fit():
    assert _texts("satu dua tiga empat", _width("satu dua tiga")) == ["satu dua tiga", "empat"]


def test_the_indent_narrows_the_first_line_only():
    assert _texts("satu dua tiga empat", _width("satu dua tiga"), indent=20) == ["satu dua", "tiga empat"]


def test_a_doubled_word_may_part_and_a_designation_may_not():
    assert _texts("ada situs-situs tua", _width("ada situs-s")) == ["ada situs-", "situs tua"]
    assert _texts("ada rudal Tu-160 tua", _width("ada rudal Tu-1")) == ["ada rudal", "Tu-160 tua"]


def test_a_no_break_space_holds_words_together():
    assert _texts("harga Rp\u00a014 juta", _width("harga Rp")) == ["harga", "Rp\u00a014", "juta"]


def test_a_word_wider_than_the_measure_is_cut():
    word = "x" * 100
    lines = _texts(word, 90)
    assert "".join(lines) == word
    assert all(_width(line) <= 90 for line in lines)
    assert all(_width(line + "x") > 90 for line in lines[:-1])


def test_nothing_gives_no_line():
    assert break_text(" \n\t ", STYLE, 100) == ()


def test_a_line_is_one_string_where_one_font_draws_it():
    (line,) = break_text("satu   dua\ntiga", STYLE, 500)
    assert [(ink.x, ink.text) for ink in line.inks] == [(0, "satu dua tiga")]


def test_pieces_of_two_faces_share_a_line():
    (line,) = break_pieces((Piece("Baris 3: ", Face.BOLD), Piece("Ani pergi.", Face.REGULAR)), STYLE, 500)
    assert [(ink.font, ink.text) for ink in line.inks] == [
        ("CharisSIL-Bold", "Baris 3:"),
        ("CharisSIL-Regular", "Ani pergi."),
    ]


def test_a_lone_last_word_is_given_company():
    text = "para perajin gula merebus nira kelapa di dapur ini"
    pieces = (Piece(text, Face.REGULAR),)
    measure = _width("para perajin gula merebus nira kelapa di dapur")
    assert [text[line.start : line.end] for line in break_pieces(pieces, STYLE, measure)][-1] == "ini"
    assert [text[line.start : line.end] for line in break_evenly(pieces, STYLE, measure)][-1] == "kelapa di dapur ini"


def test_paragraphs_are_parted_by_newlines_of_every_kind():
    text = "satu\n\n  \ndua\r\ntiga\u2029empat"
    assert [text[start:end] for start, end in paragraphs(text)] == ["satu", "dua", "tiga", "empat"]


@given(st.text(max_size=300), st.floats(min_value=40, max_value=500))
def test_lines_hold_every_word_once_in_order(text, measure):
    lines = break_text(text, STYLE, measure)
    assert "".join("".join(text[line.start : line.end].split()) for line in lines) == "".join(text.split())
    # One character is never cut, however wide.
    assert all(line.width <= measure + 0.02 or len("".join(ink.text for ink in line.inks)) == 1 for line in lines)
