import random

from articles.analysis.document import Adjunct, AdjunctRole
from quizzes.generation.asked import AnswerType
from quizzes.generation.distractors.things import phrases
from tests.quizzes.generation.making import asked, clause, context, document, phrase, span


def made(doc, key, answer=AnswerType.THING):
    question = asked(doc, "Apa?", key, answer=answer, sentence=0)
    return list(phrases(question, context(doc, question), random.Random(1)))


def test_things_of_one_kind_come_first():
    doc = document("Ia memelihara kambing.")
    assert set(made(doc, "kambing")) >= {"sapi", "domba", "ayam"}


def test_things_stand_among_things_with_the_same_head():
    text = "Ia membeli buku tulis.\nIa meminjam sepatu bola hitam.\nIa menjual buku gambar.\nBudi menyapu."
    doc = document(
        text,
        names=[("Budi", "PER")],
        clauses=[
            clause(text, "membeli", object_="buku tulis"),
            clause(text, "meminjam", object_="sepatu bola hitam"),
            clause(text, "menjual", object_="buku gambar"),
            clause(text, "menyapu", subject="Budi"),
        ],
    )
    assert made(doc, "buku tulis") == ["buku gambar"]


def test_a_country_in_the_key_is_exchanged_for_its_neighbours():
    doc = document("Mereka naik pesawat pemerintah Jepang.", names=[("Jepang", "LOC")])
    assert set(made(doc, "pesawat pemerintah Jepang")) >= {"pesawat pemerintah China", "pesawat pemerintah Mongolia"}


def test_a_number_in_the_key_is_changed_unless_it_is_one():
    doc = document("Ia membawa 6 kotak kue.\nIa membawa satu masalah.", values=["6 kotak", "satu masalah"])
    assert set(made(doc, "6 kotak kue")) >= {"5 kotak kue", "7 kotak kue"}
    question = asked(doc, "Apa?", "satu masalah")
    assert list(phrases(question, context(doc, question), random.Random(1))) == []


def test_titles_stand_among_titles():
    text = "Rini, ketua panitia, memanggil bendahara sekolah Tono.\nIa menjadi juara kelas."
    doc = document(
        text,
        names=[("Rini", "PER"), ("Tono", "PER")],
        roles=[("bendahara sekolah", "Tono")],
        clauses=[clause(text, "menjadi", complement="juara kelas")],
    )
    assert made(doc, "ketua panitia", AnswerType.TITLE) == [
        "bendahara sekolah",
        *(f"{office} panitia" for office in ("wakil ketua", "sekretaris", "bendahara", "juru bicara")),
    ]


def test_reasons_stand_among_reasons():
    text = "Ia pulang karena hujan deras.\nIa absen karena sakit gigi.\nIa belajar dengan tekun."
    spans = [span(text, "karena sakit gigi"), span(text, "dengan tekun")]
    adjuncts = [
        Adjunct(spans[0].start, spans[0].end, AdjunctRole.CAUSE, "karena", phrase(text, "sakit gigi")),
        Adjunct(spans[1].start, spans[1].end, AdjunctRole.INSTRUMENT, "dengan", phrase(text, "tekun")),
    ]
    doc = document(
        text, clauses=[clause(text, "absen", adjuncts=adjuncts[:1]), clause(text, "belajar", adjuncts=adjuncts[1:])]
    )
    assert made(doc, "karena hujan deras", AnswerType.REASON) == ["karena sakit gigi"]
    assert made(doc, "karena hujan deras", AnswerType.MANNER) == ["dengan tekun"]
