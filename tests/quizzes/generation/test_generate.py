import random
from collections import Counter

import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.checks import Reason
from quizzes.generation.generate import DEFAULT_FORMS, build, generate
from quizzes.grading import grade
from quizzes.items import Form, GenerationRequest, Proof, Response

from .forms.reading import SCHOOL
from .making import asked, context, document

TEXT = """Bupati Rini Astuti meresmikan Jembatan Ciherang di Garut pada 12 Maret 2021.
Jembatan itu menghubungkan Desa Sukamaju dan Desa Cikandang.
Insinyur Tono Pratomo merancang jembatan sepanjang 85 meter itu.
Pembangunannya menghabiskan dana Rp4,5 miliar.
Sebelumnya, warga menyeberangi sungai dengan perahu kayu.
Rini Astuti juga mengunjungi Pasar Limbangan di Bandung.
Di sana ia membeli 20 kilogram beras."""

BY_ONE = (Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.CLOZE)  # forms that one span of the text answers


@pytest.fixture(scope="module")
def read():
    return analyse(TEXT)


def made(read, seed=1, **request):
    return generate(read, GenerationRequest(**{"count": 20} | request), random.Random(seed))


def test_the_same_seed_gives_the_same_items(read):
    assert made(read) == made(read)


def test_another_seed_mixes_otherwise(read):
    assert made(read).items != made(read, seed=2).items


def test_no_more_are_given_than_wanted(read):
    assert len(made(read, count=3).items) == 3


@pytest.mark.parametrize("form", DEFAULT_FORMS)
def test_only_the_wanted_form_is_given(form):
    items = made(analyse(SCHOOL), forms=(form,)).items
    assert {item.form for item in items} == {form}


def test_a_text_without_stated_order_gives_nothing_to_order(read):
    assert made(read, forms=(Form.ORDERING,)).items == ()


def test_every_key_is_proven_by_its_evidence(read):
    for item in made(read, forms=(*BY_ONE, Form.TRUE_FALSE)).items:
        if item.proof is Proof.JOINED:
            continue  # worded from its sentences: tests of integrating look at these
        evidence = " ".join(TEXT[item.evidence[0].start : item.evidence[0].end].split()).lower()
        proof = tuple(s.original for s in item.swaps) or item.key
        if item.form is not Form.TRUE_FALSE or item.proof is Proof.DERIVED:
            assert all(key.lower() in evidence for key in proof), item


def test_every_key_scores_full(read):
    for item in made(read, forms=(Form.MULTIPLE_CHOICE, Form.TRUE_FALSE, Form.SHORT_ANSWER)).items:
        given = Response(text="; ".join(item.key)) if item.form is Form.SHORT_ANSWER else None
        response = given or Response(choices=(min(item.key_indexes),))
        assert grade(item, response).is_right, item


def test_no_stem_is_asked_twice(read):
    assert max(Counter(item.stem for item in made(read).items).values()) == 1


def test_an_empty_text_gives_nothing():
    assert generate(document(""), GenerationRequest(), random.Random(1)).items == ()


def test_a_question_that_takes_no_wanted_form_is_withheld_with_the_reason():
    doc = document("Anna Berg tiba di sana.", names=[("Anna Berg", "PER")])
    question = asked(doc, "Siapa yang tiba di sana?", "Anna Berg")
    candidates, withheld = build([question], context(doc), (Form.MULTIPLE_CHOICE, Form.TRUE_FALSE), random.Random(1))
    assert candidates == ()
    assert [w.reason for w in withheld] == [Reason.TOO_FEW_DISTRACTORS]
