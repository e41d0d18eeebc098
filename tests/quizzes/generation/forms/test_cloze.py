import random

import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason
from quizzes.generation.forms import cloze
from quizzes.items import GAP, Form, Level, Proof
from tests.quizzes.generation.forms.reading import context_of
from tests.quizzes.generation.making import asked, context, document


def gaps(text):
    """Every gapped sentence with its filler."""
    given = context_of(text)
    built = [cloze.build(one, given, random.Random(1)) for one in given.asked]
    return {item.stem: item.key[0] for item in built if not isinstance(item, Reason)}


def test_a_sentence_of_the_text_loses_a_name_or_a_value():
    found = gaps("Pada tahun 1954, Bupati Suryanata meresmikan Jembatan Ciwulan di Garut.")
    assert {
        "Pada tahun ____, Bupati Suryanata meresmikan Jembatan Ciwulan di Garut.": "1954",
        "Pada tahun 1954, Bupati Suryanata meresmikan Jembatan Ciwulan di ____.": "Garut",
    }.items() <= found.items()
    assert all(stem.count(GAP) == 1 for stem in found)


def test_what_is_counted_stays_in_the_sentence():
    given = context_of("Siti Maryam mengirim dua belas guru ke Semarang.")
    built = [cloze.build(one, given, random.Random(1)) for one in given.asked]
    item = next(item for item in built if not isinstance(item, Reason) and item.key == ("dua belas",))
    assert item.stem == "Siti Maryam mengirim ____ guru ke Semarang."
    assert set(item.accepted) == {"12", "dua belas guru", "12 guru"}
    assert (item.form, item.level, item.proof) == (Form.CLOZE, Level.LOCATE, Proof.SPAN)


@pytest.mark.parametrize(
    "opening", ["Namun, ", "Dua tahun kemudian, ", "Kemudian, ", "Di sana, ", "Seperti kota itu, ", "Kata mereka, "]
)
def test_a_sentence_that_leans_on_another_is_no_stem(opening):
    assert not any(
        stem.startswith(opening) for stem in gaps(f"{opening}Bupati Suryanata meresmikan Jembatan Ciwulan di Garut.")
    )


DOC = document(
    "Ketua kelas Rini memilih Rini sebagai wakil.\nLagu itu ia nyanyikan bersama teman.\nMawar tumbuh di kebun itu.",
    names=[("Rini", "PER")],
)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        (asked(DOC, "Siapa?", "Rini", answer=AnswerType.PERSON), Reason.KEY_IN_STEM),
        (asked(DOC, "Siapa?", "Rini", sentence=0, said=("Rini",)), Reason.NO_GAP),
        (asked(DOC, "Apa?", "wakil"), Reason.NO_GAP),
        (asked(DOC, "Apa saja?", "Lagu", "teman"), Reason.NO_GAP),
    ],
)
def test_what_makes_no_gap_is_refused(question, reason):
    assert cloze.build(question, context(DOC, question), random.Random(1)) is reason
