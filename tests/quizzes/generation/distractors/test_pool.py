import random

import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.distractors import list_pool, pool
from quizzes.generation.distractors.fit import fitting, is_alike, refers_elsewhere
from quizzes.generation.distractors.pool import Pool, unique
from tests.quizzes.generation.making import asked, context, document


def test_too_few_options_are_no_choice():
    assert Pool("a", ("b", "c")).choose(3, random.Random(1)) is None


def test_names_are_shuffled_with_the_best_distractors():
    chosen = Pool("a", ("b", "c", "d", "e")).choose(3, random.Random(1))
    assert sorted(chosen) == ["a", "b", "c", "d"]


def test_values_ascend_and_the_key_may_stand_anywhere():
    values = Pool("5", ("6", "4", "3", "7", "8", "2"), {str(n): n for n in range(9)})
    chosen = [values.choose(3, random.Random(seed)) for seed in range(40)]
    assert all(list(options) == sorted(options) for options in chosen)
    assert {options.index("5") for options in chosen} == {0, 1, 2, 3}


def test_the_key_stands_at_the_end_where_all_others_are_below():
    assert Pool("5", ("4", "3", "2"), {str(n): n for n in range(9)}).choose(3, random.Random(1)) == ("2", "3", "4", "5")


def test_unique_keeps_the_first():
    assert list(unique(["b", "", "a", "b"])) == ["b", "a"]


@pytest.mark.parametrize(
    ("option", "key"),
    [
        ("rumah", "Solo"),
        ("12 ton", "banyak sekali"),
        ("buku", "buku tulis bergaris tebal sekali"),
        ("rumahnya", "sepeda"),
        ("rapat itu", "sepeda baru"),
        ("a b c d e f g", "satu dua tiga"),
    ],
)
def test_form_would_give_the_key_away(option, key):
    assert not is_alike(option, key)


def test_words_with_nya_of_their_own_point_nowhere():
    assert not refers_elsewhere("biasanya hujan")


DOC = document(
    "Panitia menyambut Rini (Solo) dan Tono.\nSari menyusul bersama Dewi.",
    names=[("Rini", "PER"), ("Tono", "PER"), ("Sari", "PER"), ("Dewi", "PER")],
)


def test_what_the_evidence_lists_beside_the_key_may_be_right_and_does_not_fit():
    question = asked(DOC, "Siapa yang disambut panitia?", "Rini", answer=AnswerType.PERSON)
    assert fitting(["Tono", "Sari", "Dewi"], question, context(DOC, question)) == ("Sari", "Dewi")


def test_the_key_its_part_a_repetition_and_what_the_stem_names_do_not_fit():
    question = asked(DOC, "Siapa yang menyusul bersama Dewi?", "Sari", answer=AnswerType.PERSON)
    assert fitting(["Sari", "Ibu Sari", "Dewi", "Tono", "Pak Tono"], question, context(DOC, question)) == ("Tono",)


def test_the_key_of_a_question_with_the_same_words_does_not_fit():
    one = asked(DOC, "Siapa yang disambut panitia?", "Rini", answer=AnswerType.PERSON)
    other = asked(DOC, "Siapa yang disambut panitia di Solo?", "Sari", answer=AnswerType.PERSON, fact=2)
    third = asked(DOC, "Apa yang disambut panitia di Solo?", "Dewi", answer=AnswerType.THING, fact=3)
    assert fitting(["Sari", "Dewi"], one, context(DOC, one, other, third)) == ("Dewi",)


def test_values_with_one_meaning_stand_once():
    doc = document("Ia memanen 5 ton.\nTetangga memanen 7 ton, lalu tujuh ton.", values=["5 ton", "7 ton", "tujuh ton"])
    question = asked(doc, "Berapa ton?", "5 ton", answer=AnswerType.AMOUNT)
    found = pool(question, context(doc, question), random.Random(1))
    assert len({found.order[o] for o in found.options}) == len(found.options)
    assert found.key == "5 ton"


def test_every_list_differs_in_one_member_from_the_key():
    doc = document(
        "Ia mengunjungi Bogor, Depok, dan Bekasi.", names=[("Bogor", "LOC"), ("Depok", "LOC"), ("Bekasi", "LOC")]
    )
    question = asked(doc, "Kota mana saja?", "Bogor", "Depok", "Bekasi", answer=AnswerType.PLACE)
    found = list_pool(question, context(doc, question), random.Random(1))
    members = [set(o.replace(", dan ", ", ").split(", ")) for o in found.options]
    assert found.key == "Bogor, Depok, dan Bekasi"
    assert len(members) >= 3
    assert all(len(m & {"Bogor", "Depok", "Bekasi"}) == 2 for m in members)


def test_a_list_with_more_words_between_its_members_is_put_together():
    doc = document("Ia membawa beras, lalu gula, dan teh.")
    question = asked(doc, "Apa saja yang dibawa?", "beras", "gula", "teh")
    assert list_pool(question, context(doc, question), random.Random(1)).key == "beras, gula, dan teh"
