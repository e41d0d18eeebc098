import dataclasses
import math

from quizzes.generation.asked import AnswerType
from quizzes.generation.ranking import WANTED, evidence, rank, weights
from quizzes.items import Kind
from quizzes.services.explaining import RANKED

from .making import asked, context, document

DOC = document(
    "Rini membuka pameran lukisan di Solo.\nPameran itu ramai sekali.", names=[("Rini", "PER"), ("Solo", "LOC")]
)
WHO = asked(
    DOC,
    "Siapa yang membuka pameran lukisan di Solo?",
    "Rini",
    answer=AnswerType.PERSON,
    kind=Kind.WHO,
    role="subject",
    why=("inti",),
)
DULL = asked(DOC, "Bagaimana pameran itu?", "ramai", sentence=1, worth=0.2, source="titles")


def test_the_evidence_names_matter_words_and_place():
    assert evidence(WHO, context(DOC)) == (
        "source:subject",
        "kind:who",
        "answer:person",
        "source:subject/person",
        "worth:0.5",
        "name",
        "key:1",
        "stem:7",
        "said:5",
        "named",
        "first_sentence",
        "sentence:8",
        "sure:0.2",
        "in_evidence:more",
    )
    assert evidence(DULL, context(DOC)) == (
        "source:titles",
        "kind:what",
        "answer:thing",
        "source:titles/thing",
        "worth:0.2",
        "key:1",
        "stem:3",
        "said:1",
        "place:0.8",
        "sentence:8",
        "sure:0.2",
        "in_evidence:more",
    )


def test_the_score_is_the_sum_of_the_weights_as_a_chance():
    usable, wanted = (sum(each.terms.get(name, 0) for name in evidence(WHO, context(DOC))) for each in weights())
    usable += weights()[0].bias
    ranked = rank(WHO, context(DOC))
    assert math.isclose(ranked.usable, 1 / (1 + math.exp(-usable)), abs_tol=0.0001)
    assert math.isclose(ranked.score, 1 / (1 + math.exp(-usable - WANTED * wanted)), abs_tol=0.0001)


def test_a_question_about_names_in_the_lead_stands_above_a_vague_one():
    assert 0 < rank(DULL, context(DOC)).score < rank(WHO, context(DOC)).score < 1


def test_the_reasons_come_weightiest_first_after_the_questions_own():
    first, *signed = rank(WHO, context(DOC)).reasons
    usable, wanted = weights()
    terms = {n: usable.terms.get(n, 0) + WANTED * wanted.terms.get(n, 0) for n in evidence(WHO, context(DOC))}
    found = [name for name in terms if abs(terms[name]) >= 0.25]
    found.sort(key=lambda name: -abs(terms[name]))
    assert first == "inti"
    assert signed == [f"{'+' if terms[name] > 0 else '-'}{name}" for name in found[:6]]


def test_every_weight_can_be_explained():
    assert {name.partition(":")[0] for each in weights() for name in each.terms} <= set(RANKED)


def test_a_source_of_its_own_is_weighed_apart_from_the_role():
    other = dataclasses.replace(WHO, source="titles")
    assert set(evidence(other, context(DOC))) - set(evidence(WHO, context(DOC))) == {
        "source:titles",
        "source:titles/person",
    }
