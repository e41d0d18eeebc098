import pytest

from quizzes.items import Level

from .made import made, shown

FACTS = (
    "Rahmat Hidayat membuka bengkel di Solo pada tahun 2015. Sri Wahyuni meresmikan Pasar Legi di Solo pada 4 Mei "
    "2018. Dewi Anggraini melukis dinding Stasiun Tugu di Yogyakarta."
)
TEXT = f"{FACTS} Hasan Basri berpendapat bahwa Kota Solo membutuhkan taman baru."


def test_an_opinion_stands_among_facts():
    (asked,) = made(TEXT, "opinion")
    assert (asked.stem, asked.said) == (
        "Pernyataan manakah yang merupakan pendapat atau dugaan, bukan fakta?",
        ("Menurut Hasan Basri, Kota Solo membutuhkan taman baru.",),
    )
    assert set(asked.wrong) == {f"{sentence}." for sentence in FACTS.rstrip(".").split(". ")}
    assert asked.level is Level.EVALUATE


def test_it_is_asked_whose_opinion_it_is():
    (asked,) = made(TEXT, "whose claim")
    assert shown(asked, TEXT) == (
        "Siapa yang berpendapat bahwa Kota Solo membutuhkan taman baru?",
        ("Hasan Basri",),
        ("Hasan Basri berpendapat bahwa Kota Solo membutuhkan taman baru.",),
    )


@pytest.mark.parametrize(
    ("told", "verb"),
    [
        ("Hasan Basri menduga bahwa Kota Solo membutuhkan taman baru.", "menduga"),
        ("Menurut Hasan Basri, Kota Solo membutuhkan taman baru.", "berpendapat"),
        ("Hasan Basri mengatakan bahwa Kota Solo harus membangun taman baru.", "menyatakan"),
    ],
)
def test_the_verb_says_how_the_opinion_is_held(told, verb):
    (asked,) = made(f"{FACTS} {told}", "whose claim")
    assert asked.stem.startswith(f"Siapa yang {verb} bahwa Kota Solo ")


@pytest.mark.parametrize(
    "told",
    [
        "Hasan Basri mengatakan bahwa Kota Solo membangun taman baru.",  # reported, not weighed
        "Menurut Hasan Basri, Kota Solo memiliki 12 taman baru.",  # a figure can be looked up
        "Kota Solo membangun taman baru.",
    ],
)
def test_what_is_reported_as_a_fact_is_no_opinion(told):
    assert not made(f"{FACTS} {told}", "whose claim")
    assert not made(f"{FACTS} {told}", "opinion")


def test_a_wish_is_no_opinion_about_what_is_so():
    assert not made(f"{FACTS} Hasan Basri berharap bahwa Kota Solo memiliki taman baru.", "opinion")
