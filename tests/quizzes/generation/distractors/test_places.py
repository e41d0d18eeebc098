import random

import pytest

from articles.analysis import gazetteers
from articles.analysis.document import Adjunct, AdjunctRole
from quizzes.generation.asked import AnswerType
from quizzes.generation.distractors.places import kind_asked, neighbours, places, split_kind, table_of
from tests.quizzes.generation.making import asked, clause, context, document, phrase, span

RNG = 3


def made(doc, key, stem="Di mana?"):
    question = asked(doc, stem, key, answer=AnswerType.PLACE, sentence=0)
    return list(places(question, context(doc, question), random.Random(RNG)))


@pytest.mark.parametrize(
    ("name", "kind", "neighbour"),
    [
        ("Jepang", "negara", "Korea Selatan"),
        ("Garut", "", "Tasikmalaya"),
        ("Manila", "", "Cebu"),
        ("Gunung Rindu", "", "Gunung Semeru"),
        ("Asia", "", "Eropa"),
    ],
)
def test_neighbours_are_of_the_same_kind(name, kind, neighbour):
    assert neighbour in neighbours(name, kind, random.Random(RNG))


def test_the_kind_decides_between_two_places_of_one_name():
    assert set(neighbours("Jambi", "provinsi", random.Random(RNG))) <= set(gazetteers.provinces())
    assert "Sungai Penuh" in neighbours("Jambi", "kota", random.Random(RNG))


def test_unknown_places_have_no_neighbours():
    assert neighbours("Rimba Antah", "", random.Random(RNG)) == ()
    assert table_of("Garut", "provinsi") == {}


def test_a_known_city_keeps_its_kind_and_prefers_the_articles_own():
    doc = document(
        "Ia lahir di Kota Bogor.\nIa bekerja di Kota Depok dan Kota Antah.",
        names=[("Kota Bogor", "LOC"), ("Kota Depok", "LOC"), ("Kota Antah", "LOC")],
    )
    found = made(doc, "Kota Bogor", "Di kota mana ia lahir?")
    assert found[0] == "Kota Depok"
    assert "Kota Antah" not in found
    assert all(name.startswith("Kota ") for name in found)


def test_a_place_in_the_same_sentence_may_hold_the_key_and_is_left_out():
    doc = document(
        "Rapat di Lembah Sunyi, Wanabakti.\nIa pulang ke Padang Teduh lewat Prancis.",
        names=[("Lembah Sunyi", "LOC"), ("Wanabakti", "LOC"), ("Padang Teduh", "LOC"), ("Prancis", "LOC")],
    )
    first, *others = made(doc, "Wanabakti")
    assert first == "Padang Teduh"
    assert set(others).isdisjoint({"Lembah Sunyi", "Prancis"})


def test_an_unknown_city_abroad_stands_among_cities_of_the_countries_in_the_text():
    doc = document(
        "Ia naik kereta di Kota Lestovo.\nLalu ia melihat Rusia.", names=[("Kota Lestovo", "LOC"), ("Rusia", "LOC")]
    )
    found = made(doc, "Kota Lestovo", "Di kota mana ia naik kereta?")
    russian = {f"Kota {c.name}" for c in gazetteers.world_cities() if c.country == "Rusia"}
    near = len(russian & set(found))
    assert near == min(8, len(russian))
    assert set(found[:near]) <= russian


def test_an_unknown_place_at_home_stands_among_towns_of_the_province_in_the_text():
    doc = document("Ia singgah di Wanabakti, Riau.", names=[("Wanabakti", "LOC"), ("Riau", "LOC")])
    found = made(doc, "Wanabakti")
    in_riau = {r.name for r in gazetteers.regions() if r.province == "Riau"}
    assert set(found[:8]) <= in_riau
    assert set(found[8:]).isdisjoint(in_riau)


def test_a_city_with_its_province_has_others_with_theirs():
    doc = document("Ia lahir di Pekanbaru, Riau.")
    found = made(doc, "Pekanbaru, Riau")
    assert [name.endswith(", Riau") for name in found] == [True] * 8 + [False] * 8


def test_a_common_noun_stands_among_none_that_other_clauses_name():
    text = "Ia membaca di perpustakaan desa.\nIa berlatih di lapangan kecil."
    other = phrase(text, "lapangan kecil")
    where = span(text, "di lapangan kecil")
    adjunct = Adjunct(where.start, where.end, AdjunctRole.PLACE, "di", other)
    doc = document(text, clauses=[clause(text, "berlatih", adjuncts=[adjunct])])
    assert made(doc, "perpustakaan desa") == []  # raters found none of them plausible


def test_people_whom_the_names_model_took_for_places_are_left_out():
    doc = document("Ia di Wanabakti.\nGubernur Setempat hadir.", names=[("Gubernur Setempat", "LOC")])
    assert "Gubernur Setempat" not in made(doc, "Wanabakti")


def test_the_word_for_the_kind_is_split_off():
    assert split_kind("Kota Solo") == ("Kota ", "Solo")
    assert split_kind("Solo") == ("", "Solo")
    assert (kind_asked("Di provinsi mana letak Solo?"), kind_asked("Apa itu?")) == ("provinsi", "")


def test_a_province_stands_among_its_neighbours_and_no_islands():
    near = neighbours("Bali", "provinsi", random.Random(RNG))
    assert set(near) <= set(gazetteers.provinces())
    assert {"Nusa Tenggara Barat", "Jawa Timur"} & set(near)


def test_a_town_with_its_kind_and_province_stands_among_its_like():
    found = made(document("Ia lahir di Kabupaten Garut, Jawa Barat."), "Kabupaten Garut, Jawa Barat")
    assert {name.split()[0] for name in found} == {"Kabupaten"}
    assert all(name.endswith(", Jawa Barat") for name in found[:4])


def test_an_unknown_town_abroad_stands_alone_where_its_country_has_no_others():
    names = [("Lestovo", "LOC"), ("Islandia", "LOC")]
    doc = document("Ia naik kereta di Lestovo.\nLalu ia melihat Islandia.", names=names)
    known = {c.name for c in gazetteers.world_cities() if c.country == "Islandia"}
    assert set(made(doc, "Lestovo", "Di kota mana ia naik kereta?")) <= known
