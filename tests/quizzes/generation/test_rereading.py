import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason, sift
from quizzes.generation.context import Context
from quizzes.generation.rereading import Reader, meanings
from quizzes.items import Kind

from .making import asked

TEXT = """Rini Hartati membuka pameran batik di Kota Solo pada 3 Mei 2021.
Pada 9 Juni 2022 pameran batik di Kota Solo dibuka oleh Dedi Kurnia.
Pasar itu menjual 40 ekor ayam.
Di Desa Wage pedagang menjual 15 ekor kambing dan 25 ekor ayam."""


@pytest.fixture(scope="module")
def read():
    return analyse(TEXT)


@pytest.mark.parametrize(
    ("stem", "key", "answer", "second"),
    [
        ("Siapa yang membuka pameran batik di Kota Solo?", "Rini Hartati", AnswerType.PERSON, "Dedi Kurnia"),
        ("Siapa yang membuka pameran batik di Kota Solo pada 3 Mei 2021?", "Rini Hartati", AnswerType.PERSON, None),
        ("Kapan pameran batik dibuka di Kota Solo?", "3 Mei 2021", AnswerType.DATE, "9 Juni 2022"),
        ("Kapan Rini Hartati membuka pameran batik?", "3 Mei 2021", AnswerType.DATE, None),
        ("Berapa ekor ayam yang dijual?", "40 ekor", AnswerType.AMOUNT, "25 ekor"),
        ("Berapa ekor ayam yang dijual pasar?", "40 ekor", AnswerType.AMOUNT, None),
        ("Apa yang dibuka?", "pameran batik", AnswerType.THING, None),
    ],
)
def test_another_sentence_that_says_all_of_the_stem_answers_it_too(read, stem, key, answer, second):
    question = asked(read, stem, key, answer=answer, kind=Kind.WHAT)
    assert Reader(read).second_answer(question, Context(read)) == second


def test_a_question_with_two_answers_is_withheld(read):
    question = asked(read, "Siapa yang membuka pameran batik di Kota Solo?", "Rini Hartati", answer=AnswerType.PERSON)
    sound, withheld = sift([question], read)
    assert (sound, [(w.stem, w.reason) for w in withheld]) == ((), [(question.stem, Reason.SECOND_ANSWER)])


def test_both_voices_of_a_verb_mean_the_same():
    assert meanings("Siapa yang membuka pameran?") == meanings("pameran dibuka") == {"buka", "pameran"}
