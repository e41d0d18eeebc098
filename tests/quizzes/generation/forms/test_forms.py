import random
from dataclasses import replace

import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason
from quizzes.generation.forms import multiple_choice, short_answer, true_false
from quizzes.grading import grade
from quizzes.items import Evidence, Form, Kind, Option, Proof, Response, Swap
from tests.quizzes.generation.making import asked, context, document

TEXT = "Rini menanam 5 pohon mangga.\nSari menyiram bunga.\nDewi memotong rumput.\nTono memanen padi."
DOC = document(
    TEXT,
    names=[("Rini", "PER"), ("Sari", "PER"), ("Dewi", "PER"), ("Tono", "PER")],
    values=["5 pohon"],
)
WHO = asked(
    DOC,
    "Siapa yang menanam pohon mangga?",
    "Rini",
    answer=AnswerType.PERSON,
    kind=Kind.WHO,
    frame=("", " menanam 5 pohon mangga."),
)


def rng():
    return random.Random(5)


def test_multiple_choice_has_one_key_among_the_articles_people():
    item = multiple_choice.build(WHO, context(DOC, WHO), rng())
    assert (item.form, item.stem, item.key, item.kind) == (Form.MULTIPLE_CHOICE, WHO.stem, ("Rini",), Kind.WHO)
    assert {o.text: o.is_key for o in item.options} == {"Rini": True, "Sari": False, "Dewi": False, "Tono": False}
    assert (item.evidence, item.proof) == ((Evidence(0, TEXT.index("\n")),), Proof.SPAN)


def test_the_key_scores_full_and_every_distractor_nothing():
    item = multiple_choice.build(WHO, context(DOC, WHO), rng())
    marks = [grade(item, Response(choices=(i,))).mark for i in range(len(item.options))]
    assert sum(marks) == marks[min(item.key_indexes)] == 1


def test_younger_classes_choose_among_fewer():
    item = multiple_choice.build(WHO, context(DOC, WHO, school_class=2), rng())
    assert len(item.options) == 3


def test_too_few_distractors_make_no_choice():
    which = replace(WHO, answer=AnswerType.ORGANISATION)
    assert multiple_choice.build(which, context(DOC, which), rng()) is Reason.TOO_FEW_DISTRACTORS


def test_long_keys_are_not_chosen():
    words = " ".join(f"kata{i}" for i in range(15))
    doc = document(f"Ia melihat {words}.")
    question = asked(doc, "Apa yang dilihat?", words)
    assert multiple_choice.build(question, context(doc), rng()) is Reason.KEY_TOO_LONG
    assert short_answer.build(question, context(doc), rng()) is Reason.KEY_TOO_LONG


def test_an_open_list_is_not_chosen():
    doc = document("Ia menanam padi, jagung, dan lainnya.")
    question = asked(doc, "Apa saja yang ditanam?", "padi", "jagung", is_open=True)
    assert multiple_choice.build(question, context(doc), rng()) is Reason.OPEN_LIST


@pytest.mark.parametrize(("between", "proof"), [(" dan ", Proof.SPAN), (" lalu ", Proof.JOINED)])
def test_a_list_is_chosen_as_a_whole(between, proof):
    doc = document(f"Ia memelihara sapi{between}kuda.")
    question = asked(doc, "Apa saja yang dipelihara?", "sapi", "kuda", kind=Kind.LIST)
    item = multiple_choice.build(question, context(doc), rng())
    assert (item.key, item.proof) == (("sapi dan kuda",), proof)
    assert all(" dan " in option.text for option in item.options)


def test_a_true_statement_is_the_texts_own_and_a_false_one_has_one_swap():
    right, wrong = true_false.build_both(WHO, context(DOC, WHO), rng())
    assert (right.stem, right.key, right.proof, right.swaps) == (
        "Rini menanam 5 pohon mangga.",
        ("Benar",),
        Proof.SPAN,
        (),
    )
    assert right.options == (Option("Benar", is_key=True), Option("Salah", is_key=False))
    name = wrong.swaps[0].replacement
    assert (wrong.stem, wrong.key, wrong.proof) == (f"{name} menanam 5 pohon mangga.", ("Salah",), Proof.DERIVED)
    assert wrong.swaps == (Swap("Rini", name),)
    assert name in {"Sari", "Dewi", "Tono"}


def test_one_statement_is_drawn():
    drawn = {true_false.build(WHO, context(DOC, WHO), random.Random(seed)).key for seed in range(9)}
    assert drawn == {("Benar",), ("Salah",)}


def test_a_statement_opens_with_a_capital():
    doc = document("Ia memanen lima ton.", values=["lima ton"])
    question = asked(doc, "Berapa ton?", "lima ton", answer=AnswerType.AMOUNT, frame=("", " padi dipanen."))
    right, _wrong = true_false.build_both(question, context(doc), rng())
    assert right.stem == "Lima ton padi dipanen."


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"frame": None}, Reason.NO_STATEMENT),
        ({"answer": AnswerType.REASON}, Reason.NO_STATEMENT),
        ({"frame": ("Kemarin ", " menanam pohon.")}, Reason.RELATIVE_DATE),
        ({"frame": ("Sari, Dewi, dan Tono melihat ", " menanam.")}, None),
    ],
)
def test_what_makes_no_statement(change, expected):
    question = replace(WHO, **change)
    made = true_false.build(question, context(DOC, question), rng())
    assert made is expected if expected else made.form is Form.TRUE_FALSE


def test_without_a_distractor_there_is_no_false_statement():
    doc = document("Anna Berg tiba.", names=[("Anna Berg", "PER")])
    question = asked(doc, "Siapa yang tiba?", "Anna Berg", answer=AnswerType.ORGANISATION, frame=("", " tiba di sana."))
    assert true_false.build(question, context(doc), rng()) is Reason.TOO_FEW_DISTRACTORS


def accepted(text, key, answer, **more):
    doc = document(text, **more)
    question = asked(doc, "Apa?", key, answer=answer)
    return set(short_answer.build(question, context(doc), rng()).accepted)


def test_a_person_may_be_named_in_every_way_that_the_text_leaves_clear():
    assert accepted(
        "Bupati Rini Dewi Astuti tiba.\nRini lalu menyapa Dewi Sartika.",
        "Rini Dewi Astuti",
        AnswerType.PERSON,
        names=[("Rini Dewi Astuti|Rini", "PER"), ("Dewi Sartika", "PER")],
        roles=[("Bupati", "Rini Dewi Astuti")],
    ) == {"Rini", "Astuti", "Bupati Rini Dewi Astuti"}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("5 orang", {"5", "lima", "lima orang"}),
        ("lebih dari 4.000 mil", {"4.000 mil", "4000 mil", "4000", "4.000"}),
        ("20 persen", {"20%", "dua puluh", "20"}),
        ("Rp3.500", {"3.500 rupiah", "Rp3500"}),
        ("14,6 triliun", set()),
    ],
)
def test_amounts_may_be_written_in_every_way(key, expected):
    found = accepted(f"Jumlahnya {key}.", key, AnswerType.AMOUNT, values=[key])
    assert expected <= found
    assert all(any(c.isdigit() for c in f) or not expected or "lima" in f or "dua puluh" in f for f in found)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("Rabu, 13 September 2023", {"13 September 2023", "13/9/2023", "tanggal 13 September 2023"}),
        ("17 Agustus", {"17/8", "tanggal 17 Agustus"}),
        ("tahun 1945", {"1945"}),
        ("September 2023", {"bulan September 2023"}),
        ("Selasa", {"hari Selasa"}),
        ("14-16 Mei 2005", set()),
    ],
)
def test_dates_may_be_written_in_every_way(key, expected):
    assert accepted(f"Terjadi pada {key}.", key, AnswerType.DATE, values=[key]) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("sebuah perahu kayu", {"perahu kayu"}),
        ("karena hujan", {"hujan"}),
        ("Badan Antariksa (BAWA)", {"Badan Antariksa", "BAWA"}),
    ],
)
def test_lead_ins_and_brackets_may_be_left_out(key, expected):
    assert accepted(f"Ia menyebut {key}.", key, AnswerType.THING) == expected


def test_the_place_itself_is_enough_of_a_chain():
    assert accepted("Ia tinggal di Pekanbaru, Riau.", "Pekanbaru, Riau", AnswerType.PLACE) == {"Pekanbaru"}


def test_a_list_keeps_its_members():
    doc = document("Ia menanam padi dan jagung.")
    question = asked(doc, "Apa saja yang ditanam?", "padi", "jagung", kind=Kind.LIST)
    item = short_answer.build(question, context(doc), rng())
    assert (item.form, item.key, item.accepted) == (Form.SHORT_ANSWER, ("padi", "jagung"), ())
    assert grade(item, Response(text="jagung dan padi")).mark == 1


@pytest.mark.parametrize("role", ["full form", "short form"])
def test_what_initials_give_away_is_no_choice(role):
    question = replace(WHO, role=role)
    assert multiple_choice.build(question, context(DOC, question), rng()) is Reason.GUESSABLE
