import random

import pytest

from articles.analysis import gazetteers
from articles.analysis.document import Span
from quizzes.generation.asked import AnswerType
from quizzes.generation.distractors.homes import country_near, is_local
from quizzes.generation.distractors.names import organisations, persons, products
from tests.quizzes.generation.making import asked, context, document


def made(source, doc, key, answer, sentence=0):
    question = asked(doc, "Siapa?", key, answer=answer, sentence=sentence)
    return list(source(question, context(doc, question), random.Random(1)))


def test_the_articles_people_come_first_then_ordinary_names_of_the_country_that_is_named():
    doc = document(
        "Anna Berg bertemu Lars Holm di Swedia.\nErik Dahl menunggu Berg.",
        names=[("Anna Berg|Berg", "PER"), ("Lars Holm", "PER"), ("Erik Dahl", "PER"), ("Swedia", "LOC")],
    )
    found = made(persons, doc, "Anna Berg", AnswerType.PERSON)
    assert found[:2] == ["Lars Holm", "Erik Dahl"]
    assert sorted(found[2:]) == sorted(gazetteers.foreign_names()["Swedia"])


def test_ordinary_indonesian_names_fill_up_where_the_text_is_at_home():
    doc = document("Tono Pratomo tinggal di Semarang.", names=[("Tono Pratomo", "PER"), ("Semarang", "LOC")])
    found = made(persons, doc, "Tono Pratomo", AnswerType.PERSON)
    assert len(found) == 10
    assert set(found) <= set(gazetteers.person_names())


def test_people_without_a_name_stand_among_their_like():
    doc = document("Para petani menjual beras.")
    assert set(made(persons, doc, "Para petani", AnswerType.PERSON)) == {
        f"para {other}" for other in ("nelayan", "peternak", "pedagang", "buruh", "perajin", "pekebun")
    }
    assert set(made(persons, doc, "petani", AnswerType.PERSON)) >= {"nelayan", "pedagang"}


def test_a_title_in_the_key_is_in_its_distractors():
    doc = document(
        "Gubernur Tono Pratomo menyambut Wali Kota Sari Dewi di Indonesia.\nJoko Purwo ikut.",
        names=[("Tono Pratomo", "PER"), ("Sari Dewi", "PER"), ("Joko Purwo", "PER")],
        roles=[("Gubernur", "Tono Pratomo"), ("Wali Kota", "Sari Dewi")],
    )
    question = asked(
        doc, "Siapa?", "Gubernur Tono Pratomo", answer=AnswerType.PERSON, mention=doc.entities[0].mentions[0]
    )
    found = list(persons(question, context(doc, question), random.Random(1)))
    assert found[:2] == ["Wali Kota Sari Dewi", "Joko Purwo"]
    assert all(name.startswith("Gubernur ") for name in found[2:])


def test_a_short_name_has_short_distractors():
    doc = document(
        "Berg tiba bersama Lars Holm.\nHolm pulang.", names=[("Anna Berg|Berg", "PER"), ("Lars Holm|Holm", "PER")]
    )
    first, *others = made(persons, doc, "Berg", AnswerType.PERSON)
    assert first == "Holm"
    assert {len(name.split()) for name in others} == {1}


@pytest.mark.parametrize(
    ("name", "local"),
    [("Soeharto", True), ("Budi Karya", True), ("Hartanto", True), ("Anna Berg", False), ("Robert Otto", False)],
)
def test_an_indonesian_name_is_known_by_its_words_and_spelling(name, local):
    assert is_local(name) is local


@pytest.mark.parametrize(
    ("text", "names", "country"),
    [
        ("Harga rumah Tono dalam rupiah.", [], None),
        ("Tono tinggal di Garut.", [("Garut", "LOC")], None),
        ("Tono tinggal di Oslo.", [("Oslo", "LOC")], "Norwegia"),
        ("Presiden Rusia menyambut Tono.", [("Rusia", "LOC")], "Rusia"),
        ("Wartawan Indonesia melihat bahwa orang Rusia mengajak Tono.", [("Rusia", "LOC")], "Rusia"),
        ("Wartawan Rusia melihat bahwa Indonesia mengajak Tono.", [("Rusia", "LOC")], None),
        ("Tono pulang.", [], None),
    ],
)
def test_somebody_is_at_home_where_the_nearest_country_is(text, names, country):
    at = text.index("Tono")
    assert country_near(Span(at, at + len("Tono")), document(text, names=names)) == country


def test_organisations_have_siblings():
    doc = document("UNESCO membantu sekolah.", names=[("UNESCO", "ORG")])
    assert {"UNICEF", "WHO", "PBB"} <= set(made(organisations, doc, "UNESCO", AnswerType.ORGANISATION))


def test_organisations_of_the_article_that_begin_alike_come_first():
    doc = document(
        "Universitas Bukit Hijau menang.\nUniversitas Laut Biru dan Bank Teguh kalah.",
        names=[("Universitas Bukit Hijau", "ORG"), ("Universitas Laut Biru", "ORG"), ("Bank Teguh", "ORG")],
    )
    found = made(organisations, doc, "Universitas Bukit Hijau", AnswerType.ORGANISATION)
    assert found[0] == "Universitas Laut Biru"
    assert all(name.startswith("Universitas ") for name in found if name != "Bank Teguh")


def test_products_of_one_make_stand_together():
    doc = document(
        "Tu-160 lepas landas.\nTu-95 dan MiG-31 menyusul.",
        names=[("Tu-160", "PRODUCT"), ("MiG-31", "PRODUCT"), ("Tu-95", "PRODUCT")],
    )
    found = made(products, doc, "Tu-160", AnswerType.PRODUCT)
    assert found[:3] == ["Tu-95", "MiG-31", "Tu-95"]
    assert {"Tu-170", "Tu-150"} <= set(found)
    assert made(products, document("Kami naik Garuda."), "Garuda", AnswerType.PRODUCT) == []


def test_a_body_that_was_read_as_somebody_is_no_distractor_for_people():
    names = [("Rini", "PER"), ("Jong Melati", "PER"), ("Melati Football Club", "PER"), ("Tono", "PER")]
    doc = document("Rini menyapa.\nJong Melati dan Melati Football Club datang bersama Tono.", names=names)
    assert [n for n in made(persons, doc, "Rini", AnswerType.PERSON) if n in dict(names)] == ["Tono"]
