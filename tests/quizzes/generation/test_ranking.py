import dataclasses

from quizzes.generation.asked import AnswerType
from quizzes.generation.ranking import WEIGHTS, features, rank
from quizzes.items import Kind

from .making import asked, context, document

DOC = document(
    "Rini membuka pameran lukisan di Solo.\nPameran itu ramai sekali.", names=[("Rini", "PER"), ("Solo", "LOC")]
)
WHO = asked(
    DOC, "Siapa yang membuka pameran lukisan di Solo?", "Rini", answer=AnswerType.PERSON, kind=Kind.WHO, why=("inti",)
)
DULL = asked(DOC, "Bagaimana pameran itu?", "ramai", sentence=1, worth=0.2)


def test_the_features_are_those_that_have_a_weight():
    assert features(WHO, context(DOC)) == {
        "worth": 0.5,
        "early": 1.0,
        "exact": 1.0,
        "named": 1.0,
        "who": 1.0,
        "when": 0.0,
        "list": 0.0,
        "long_stem": 0.0,
        "vague_key": 0.0,
        "loose_key": 0.0,
    }
    assert set(features(DULL, context(DOC))) == set(WEIGHTS)


def test_a_question_about_names_in_the_lead_stands_above_a_vague_one():
    assert 0 < rank(DULL, context(DOC)).score < rank(WHO, context(DOC)).score < 1


def test_more_worth_is_a_higher_score():
    better = dataclasses.replace(WHO, worth=0.9)
    assert rank(better, context(DOC)).score > rank(WHO, context(DOC)).score


def test_the_reasons_can_be_read_weightiest_first():
    assert rank(WHO, context(DOC)).reasons[:3] == ("inti", "+worth", "+early")
    assert "-vague_key" in rank(DULL, context(DOC)).reasons
