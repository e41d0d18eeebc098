from dataclasses import replace

from quizzes.generation.checks import Reason, fault
from quizzes.generation.integrating.statements import Statement
from quizzes.generation.integrating.supported import alike
from quizzes.items import Form, Level, Proof

from .made import ground_of, made

TEXT = (
    "Pada tahun 1950, Hasan Basri membuka toko buku di Medan. Pada tahun 1962, Hasan Basri mendirikan sekolah di "
    "Binjai. Pada 4 Mei 1971, Siti Aminah meresmikan rumah sakit di Padang. Pada tahun 1985, Siti Aminah menerbitkan "
    "majalah anak di Jambi."
)
SENTENCES = [f"{sentence}." for sentence in TEXT.rstrip(".").split(". ")]


def test_one_statement_of_the_text_stands_among_false_ones():
    (asked,) = made(TEXT, "supported")
    assert asked.stem == "Pernyataan manakah yang sesuai dengan teks?"
    assert asked.said[0] in SENTENCES
    assert asked.evidence[0].of(TEXT) == asked.said[0]
    assert len(asked.wrong) == 3
    assert not set(asked.wrong) & set(SENTENCES)


def test_one_false_statement_stands_among_those_of_the_text():
    (asked,) = made(TEXT, "not supported")
    (swap,) = asked.swaps
    assert asked.stem == "Pernyataan manakah yang tidak didukung oleh teks?"
    assert asked.said[0].replace(swap.replacement, swap.original) == asked.evidence[0].of(TEXT)
    assert set(asked.wrong) < set(SENTENCES)
    assert (asked.level, asked.proof) == (Level.EVALUATE, Proof.DERIVED)


def test_they_are_chosen_only():
    assert made(TEXT, "supported")[0].only == (Form.MULTIPLE_CHOICE,)


def test_two_sentences_are_too_few():
    assert not made(" ".join(SENTENCES[:2]), "supported")


def test_options_that_stand_out_are_withheld():
    context = ground_of(TEXT)
    (asked,) = made(TEXT, "supported")
    assert fault(asked, context) is None
    for wrong in ("siti aminah meresmikan sekolah di Padang.", "Ya.", asked.said[0]):
        assert fault(replace(asked, wrong=(*asked.wrong[:2], wrong)), context) is Reason.OPTIONS_UNLIKE


def test_statements_like_the_key_come_first_and_those_of_another_length_never():
    told = [
        "Siti Aminah membuka pasar pada tahun 1962.",
        "Siti Aminah membuka pasar di Padang.",
        "Siti Aminah membuka pasar di Padang bersama Hasan Basri dan semua pedagang lama dari Binjai.",
    ]
    found = [Statement(words, made(TEXT, "supported")[0], ()) for words in told]
    assert [s.words for s in alike("Hasan Basri menulis buku.", found, lambda s: s.words)] == [told[1], told[0]]
    assert [s.words for s in alike("Hasan Basri lahir pada tahun 1920.", found, lambda s: s.words)] == told[:2]
