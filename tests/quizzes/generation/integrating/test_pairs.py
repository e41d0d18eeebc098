from dataclasses import replace

from quizzes.generation.checks import Reason, fault

from .made import ground_of, made, shown

TEXT = (
    "Rahmat Hidayat mendirikan Sanggar Melati pada tahun 1998. Sri Wahyuni menulis naskah drama untuk pentas di Solo. "
    "Rahmat Hidayat memimpin rombongan kesenian ke Belanda. Dewi Anggraini melukis panggung di Solo."
)


def test_two_facts_of_one_subject_are_asked_together():
    (asked,) = made(TEXT, "both")
    assert shown(asked, TEXT) == (
        "Siapa yang mendirikan Sanggar Melati pada tahun 1998 dan memimpin rombongan kesenian ke Belanda?",
        ("Rahmat Hidayat",),
        (
            "Rahmat Hidayat mendirikan Sanggar Melati pada tahun 1998.",
            "Rahmat Hidayat memimpin rombongan kesenian ke Belanda.",
        ),
    )


def test_both_facts_have_that_subject():
    (asked,) = made(TEXT, "both")
    found = [one for one in ground_of(TEXT).asked if one.fact in asked.uses and one.role == "subject"]
    assert {(one.fact, one.mention.entity) for one in found} == {(fact, asked.mention.entity) for fact in asked.uses}


def test_one_sentence_makes_no_pair():
    assert not made("Rahmat Hidayat mendirikan sanggar dan memimpin rombongan ke Belanda.", "both")


def test_facts_of_different_people_make_no_pair():
    assert not made("Rahmat Hidayat mendirikan Sanggar Melati. Sri Wahyuni memimpin rombongan ke Belanda.", "both")


def test_a_pair_that_is_proven_by_one_sentence_is_withheld():
    context = ground_of(TEXT)
    (asked,) = made(TEXT, "both")
    assert fault(asked, context) is None
    assert fault(replace(asked, evidence=asked.evidence[:1]), context) is Reason.PROOF_INCOMPLETE
