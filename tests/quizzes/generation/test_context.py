import pytest

from .making import asked, context, document


@pytest.mark.parametrize(("school_class", "options"), [(1, 3), (3, 3), (4, 4), (9, 4), (10, 5), (12, 5)])
def test_the_class_decides_how_many_options(school_class, options):
    assert context(document("Hujan turun."), school_class=school_class).option_count == options


def test_a_common_noun_that_opens_its_sentence_is_no_capital_as_an_answer():
    doc = document("Petani muda menanam padi.\nBudi menyapu.\nPLN padam.", names=[("Budi", "PER")])
    questions = [
        asked(doc, "Siapa yang menanam padi?", "Petani muda"),
        asked(doc, "Siapa yang menyapu?", "Budi"),
        asked(doc, "Apa yang padam?", "PLN"),
        asked(doc, "Apa yang ditanam?", "padi"),
    ]
    assert [context(doc).keys(q)[0] for q in questions] == ["petani muda", "Budi", "PLN", "padi"]


def test_line_breaks_and_double_blanks_are_one_blank():
    doc = document("Ia membaca buku  besar itu.")
    assert context(doc).key_text(asked(doc, "?", "buku  besar").keys[0]) == "buku besar"


def test_sentences_are_counted_that_have_all_the_words():
    given = context(document("Rini menanam padi.\nSari menanam padi ladang.\nTono memanen padi."))
    counts = [given.sentences_with(frozenset(said.split())) for said in ("padi", "menanam padi", "memanen jagung", "")]
    assert counts == [3, 2, 0, 0]
