import random

import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason
from quizzes.generation.forms import complex_choice
from quizzes.items import Form, Kind, Level, Proof
from tests.quizzes.generation.forms.reading import SCHOOL, composed
from tests.quizzes.generation.making import asked, context, document

DOC = document(
    "Rini dan Sari menanam mangga.\nDewi memotong rumput.\nTono memanen padi.\nBudi memberi makan ayam.",
    names=[(name, "PER") for name in ("Rini", "Sari", "Dewi", "Tono", "Budi")],
)


def listed(doc=DOC, keys=("Rini", "Sari"), stem="Siapa saja yang menanam mangga?", **more):
    return asked(doc, stem, *keys, **{"answer": AnswerType.PERSON, "kind": Kind.LIST} | more)


def built(question, doc=DOC, school_class=8):
    return complex_choice.build(question, context(doc, question, school_class=school_class), random.Random(3))


def test_every_member_is_a_key_among_others_of_its_type():
    item = built(listed())
    assert {option.text: option.is_key for option in item.options} | {"Dewi": False, "Tono": False, "Budi": False} == {
        "Rini": True, "Sari": True, "Dewi": False, "Tono": False, "Budi": False,
    }  # fmt: skip
    assert (len(item.options), set(item.key)) == (4, {"Rini", "Sari"})
    assert (item.form, item.level, item.proof, item.prompts) == (Form.COMPLEX_CHOICE, Level.LOCATE, Proof.SPAN, ())


@pytest.mark.parametrize(("school_class", "count"), [(2, 4), (8, 4), (11, 5)])
def test_older_classes_choose_among_more(school_class, count):
    assert len(built(listed(), school_class=school_class).options) == count


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_open": True}, Reason.OPEN_LIST),
        ({"kind": Kind.WHO}, Reason.NOT_A_LIST),
        ({"keys": ("Rini",)}, Reason.NOT_A_LIST),
        ({"stem": "Siapa yang menanam mangga?"}, Reason.NOT_A_LIST),
        ({"stem": "Siapa saja yang menanamnya?"}, Reason.UNRESOLVED_REFERENCE),
    ],
)
def test_what_is_no_closed_list_is_refused(change, reason):
    assert built(listed(**change)) is reason


def test_something_said_beside_the_list_is_no_distractor():
    doc = document(
        "Rini dan Sari menanam mangga bersama Dewi.\nTono memanen padi.\nBudi memberi makan ayam.",
        names=[(name, "PER") for name in ("Rini", "Sari", "Dewi", "Tono", "Budi")],
    )
    assert {option.text for option in built(listed(doc), doc).options} == {"Rini", "Sari", "Tono", "Budi"}


def test_a_member_with_another_number_is_no_distractor():
    doc = document("Kotak Rini berisi lima pena dan dua buku.", values=["lima pena", "dua buku"])
    question = listed(doc, ("lima pena", "dua buku"), "Kotak Rini berisi apa saja?", answer=AnswerType.THING)
    assert built(question, doc) is Reason.TOO_FEW_DISTRACTORS


def test_the_name_of_one_body_is_no_list():
    names = ("Dinas Pendidikan", "Kebudayaan", "Dinas Pariwisata", "Dinas Sosial")
    doc = document(
        "Dinas Pendidikan dan Kebudayaan mendata guru.\nDinas Pariwisata hadir.\nDinas Sosial hadir.",
        names=[(name, "ORG") for name in names],
    )
    question = listed(doc, names[:2], "Apa saja yang mendata guru?", answer=AnswerType.ORGANISATION)
    assert built(question, doc) is Reason.UNSURE


def test_a_clause_is_no_member():
    doc = document("Burung itu kembali ke sarang dan udara mendingin.")
    question = listed(doc, ("sarang", "udara mendingin"), "Ke mana saja burung kembali?", answer=AnswerType.PLACE)
    assert built(question, doc) is Reason.UNSURE


def test_statements_come_from_different_sentences_and_some_are_false():
    for item in composed(Form.COMPLEX_CHOICE, SCHOOL):
        assert 3 <= len(item.prompts) == len(item.key) == len(item.evidence) <= 5
        assert set(item.key) <= {"Benar", "Salah"}
        assert 1 <= item.key.count("Salah") == len(item.swaps) <= 3
        assert len(set(item.evidence)) == len(item.evidence)
        assert (item.proof, item.level) == (Proof.DERIVED, Level.INTEGRATE)
        assert [option.text for option in item.options] == ["Benar", "Salah"]


def test_each_false_statement_is_a_true_one_with_its_swap_in_their_order():
    found = 0
    for seed in range(8):
        for item in composed(Form.COMPLEX_CHOICE, SCHOOL, seed=seed):
            false = [(p, e) for p, e, key in zip(item.prompts, item.evidence, item.key, strict=True) if key == "Salah"]
            for (prompt, evidence), swap in zip(false, item.swaps, strict=True):
                assert swap.replacement.lower() in prompt.lower()
                assert swap.original in SCHOOL[evidence.start : evidence.end]
                found += 1
    assert found


def test_two_sets_name_the_paragraphs_that_they_are_about():
    stems = [item.stem for item in composed(Form.COMPLEX_CHOICE, SCHOOL)]
    assert len(set(stems)) == len(stems) == 2
    assert all(stem.startswith("Manakah pernyataan berikut yang sesuai dengan ") for stem in stems)
