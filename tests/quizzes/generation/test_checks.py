import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason, Withheld, fault, sift, statement_fault

from .making import asked, clause, context, document

TEXT = "Rini menanam 5 pohon mangga di kebun sekolah pada Senin.\nPak Tono mungkin datang.\nIa tidak membawa cangkul."
DOC = document(
    TEXT,
    names=[("Rini", "PER"), ("Tono", "PER")],
    values=["5 pohon"],
    clauses=[
        clause(TEXT, "menanam", subject="Rini"),
        clause(TEXT, "datang", subject="Pak Tono", modals=("mungkin",)),
        clause(TEXT, "membawa", object_="cangkul", negated=True),
    ],
)


def reason(stem, *keys, answer=AnswerType.THING, **more):
    question = asked(DOC, stem, *keys, answer=answer, **more)
    return fault(question, context(DOC, question))


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Siapa yang menulis (Berita.com/Ani) itu?", Reason.FURNITURE),
        ("Baca juga: siapa yang datang?", Reason.FURNITURE),
        ("Siapa yang datang (ke Solo?", Reason.DANGLING_PUNCTUATION),
        ("Siapa yang datang , lalu pulang?", Reason.DANGLING_PUNCTUATION),
        ('Siapa yang berkata "ayo?', Reason.DANGLING_PUNCTUATION),
        ("Siapa yang datang kemarin?", Reason.RELATIVE_DATE),
        ("Siapa yang datang pada hari Selasa, lalu?", Reason.RELATIVE_DATE),
        ("Apa yang dibawa ia ke sekolah?", Reason.UNRESOLVED_REFERENCE),
        ("Di mana rumahnya berdiri?", Reason.UNRESOLVED_REFERENCE),
        ("Siapa yang membuka rapat tersebut?", Reason.UNRESOLVED_REFERENCE),
        ("Siapa saja yang meraihnya di Sydney?", Reason.UNRESOLVED_REFERENCE),
        ("Siapa yang datang datang?", Reason.REPEATED_WORDS),
        ("Siapa anak dari ibu yang anak dari ibu?", Reason.REPEATED_WORDS),
        ("Kapan rapat pada 1990 pada tanggal 3 Mei 1990 dibuka?", Reason.REPEATED_WORDS),
        ("Menurut Rini Wati, apa yang dijual Rini Wati?", Reason.REPEATED_WORDS),
        ("Apa yang dihantam Rabu-Tiga badai di Solo?", Reason.FURNITURE),
        ("Siapa yang datang pada Sabtu-Minggu ke Solo?", None),
        ("Siapa yang datang pada minggu-minggu pertama?", None),
        ("Siapa Rini?", Reason.STEM_TOO_SHORT),
        ("Siapa yang " + " ".join(f"kata{i}" for i in range(30)) + "?", Reason.STEM_TOO_LONG),
        ("Siapa nama pemilik kebun menurut teks tersebut?", None),
        ("Apa yang dibawa Rini ketika ia datang?", None),
        ("Di mana rumah yang atapnya merah berdiri?", None),
        ("Kapan diadakannya rapat di Solo?", None),
        ('Siapa yang dimaksud dengan kata "ia" dalam teks?', None),
    ],
)
def test_a_stem_is_read_for_itself(stem, expected):
    assert statement_fault(stem) == expected


@pytest.mark.parametrize(
    ("stem", "keys", "answer", "expected"),
    [
        ("Siapa yang menanam mangga?", ["Rini"], AnswerType.PERSON, None),
        ("siapa yang menanam mangga?", ["Rini"], AnswerType.PERSON, Reason.NOT_A_QUESTION),
        ("Rini yang menanam mangga?", ["Rini"], AnswerType.PERSON, Reason.NOT_A_QUESTION),
        ("Siapa menanam apa di kebun?", ["Rini"], AnswerType.PERSON, Reason.SEVERAL_QUESTIONS),
        ("Sebutkan yang menanam mangga!", ["Rini"], AnswerType.PERSON, None),
        ("Siapa yang bernama Rini dan menanam?", ["Rini"], AnswerType.PERSON, Reason.KEY_IN_STEM),
        ("Apa yang ditanam Rini di kebun sekolah itu?", ["kebun sekolah"], AnswerType.PLACE, Reason.KEY_IN_STEM),
        ("Berapa yang ditanam Rini?", ["kebun sekolah"], AnswerType.PLACE, Reason.WRONG_QUESTION_WORD),
        ("Kapan Rini menanamnya?", ["kebun sekolah"], AnswerType.PLACE, Reason.WRONG_QUESTION_WORD),
        ("Siapa yang ditanam Rini?", ["5 pohon"], AnswerType.AMOUNT, Reason.WRONG_QUESTION_WORD),
        ("Di mana Rini menanamnya?", ["5"], AnswerType.AMOUNT, Reason.WRONG_QUESTION_WORD),
        ("Pada hari apa Rini menanam pohon?", ["Senin"], AnswerType.DATE, None),
        ("Berapa pohon yang ditanam Rini?", ["5 pohon"], AnswerType.AMOUNT, None),
        ("Siapa yang datang ke kebun?", ["Pak Tono"], AnswerType.PERSON, Reason.CLAIM_AS_FACT),
        ("Siapa yang mungkin datang ke kebun?", ["Pak Tono"], AnswerType.PERSON, None),
        ("Apa yang dibawa ke kebun?", ["cangkul"], AnswerType.THING, Reason.NEGATED),
        ("Apa yang tidak dibawa ke kebun?", ["cangkul"], AnswerType.THING, None),
        ("Siapa yang tidak membawa cangkul?", ["Ia"], AnswerType.PERSON, Reason.KEY_WITHOUT_MEANING),
        ("Apa yang terjadi di sana?", ["di"], AnswerType.THING, Reason.KEY_WITHOUT_MEANING),
        ("Di mana pekebunan Rini berada?", ["kebun"], AnswerType.PLACE, Reason.GUESSABLE),
    ],
)
def test_a_question_is_read_with_its_key(stem, keys, answer, expected):
    assert reason(stem, *keys, answer=answer) == expected


def test_a_key_must_stand_in_its_evidence():
    question = asked(DOC, "Siapa yang menanam mangga?", "Rini")
    moved = asked(DOC, "Siapa yang menanam mangga?", "cangkul")
    wrong = type(question)(**{f: getattr(question, f) for f in question.__slots__} | {"keys": moved.keys})
    assert fault(wrong, context(DOC, wrong)) is Reason.KEY_NOT_IN_EVIDENCE
    none = type(question)(**{f: getattr(question, f) for f in question.__slots__} | {"keys": ()})
    assert fault(none, context(DOC, none)) is Reason.KEY_NOT_IN_EVIDENCE


def test_a_key_that_nobody_would_write_is_too_long():
    long = " ".join(f"kata{i}" for i in range(17))
    doc = document(f"Ia melihat {long}.")
    question = asked(doc, "Apa yang dilihat di sana?", long)
    assert fault(question, context(doc, question)) is Reason.KEY_TOO_LONG


def test_most_words_of_a_long_key_in_the_stem_give_it_away():
    doc = document("Ia menjual kain batik tulis halus.")
    question = asked(doc, "Batik tulis halus apa yang dijual?", "kain batik tulis halus")
    assert fault(question, context(doc, question)) is Reason.KEY_IN_STEM


def test_what_two_keys_answer_is_asked_of_neither_but_the_closer_question_stays():
    doc = document("Rini memeluk Sari di kebun.\nRini memeluk Dewi.", names=[("Sari", "PER"), ("Dewi", "PER")])
    wide = asked(doc, "Siapa yang dipeluk Rini?", "Dewi", answer=AnswerType.PERSON, fact=1)
    close = asked(doc, "Siapa yang dipeluk Rini di kebun?", "Sari", answer=AnswerType.PERSON)
    assert sift([wide, close], doc) == (
        (close,),
        (Withheld("Siapa yang dipeluk Rini?", ("Dewi",), Reason.SECOND_ANSWER),),
    )


def test_a_title_before_its_name_makes_no_second_answer():
    doc = document("Bupati Solo Rini memeluk Dewi.", names=[("Rini", "PER"), ("Dewi", "PER")])
    holder = asked(doc, "Siapa Bupati Solo?", "Rini", answer=AnswerType.PERSON)
    embraced = asked(doc, "Siapa yang dipeluk Bupati Solo Rini?", "Dewi", answer=AnswerType.PERSON, fact=1)
    assert sift([holder, embraced], doc) == ((holder, embraced), ())


def test_names_of_one_person_are_one_answer():
    doc = document("Rini Astuti menyanyi.\nRini menari sambil menyanyi.", names=[("Rini Astuti|Rini", "PER")])
    questions = [
        asked(doc, "Siapa yang menyanyi di sana?", "Rini Astuti", answer=AnswerType.PERSON),
        asked(doc, "Siapa yang menyanyi di sana?", "Rini", answer=AnswerType.PERSON, sentence=1, fact=1),
    ]
    assert sift(questions, doc) == (tuple(questions), ())


def test_sifting_tells_why():
    bad = asked(DOC, "Siapa yang datang kemarin?", "Rini")
    assert sift([bad], DOC) == ((), (Withheld("Siapa yang datang kemarin?", ("Rini",), Reason.RELATIVE_DATE),))
