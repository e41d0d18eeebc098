import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.answers import answer_of, designator
from quizzes.generation.asked import AnswerType
from quizzes.generation.wording import Wording
from tests.quizzes.generation.making import document, phrase
from tests.quizzes.generation.reading import asked, one


def answer(text, words):
    """What the noun phrase with those words is as an answer."""
    wording = Wording(analyse(text))
    phrase = next(p for _, p in wording.phrases if p.of(text) == words)
    return answer_of(phrase, wording)


TYPES = [
    # text, phrase, its type, the noun to ask by
    ("Agus Salim lahir di Kota Bukittinggi.", "Agus Salim", AnswerType.PERSON, None),
    ("Agus Salim lahir di Kota Bukittinggi.", "Kota Bukittinggi", AnswerType.PLACE, "kota"),
    ("Agus Salim pergi ke Jerman pada tahun 1922.", "Jerman", AnswerType.PLACE, "negara"),
    ("Agus Salim pergi ke Jerman pada tahun 1922.", "tahun 1922", AnswerType.DATE, None),
    ("Rapat itu dimulai pada pukul 09.00 WIB.", "pukul 09.00 WIB", AnswerType.TIME, None),
    ("Para warga desa itu sudah menanam dua puluh pohon mangga.", "dua puluh pohon mangga", AnswerType.AMOUNT, None),
    ("Warga menanam pohon mangga.", "pohon mangga", AnswerType.THING, None),
    ("Warga menanam pohon mangga.", "Warga", AnswerType.PERSON, None),
    ("Anak penyu disebut tukik oleh warga.", "Anak penyu", AnswerType.THING, None),
    ("Anak sekolah disebut pelajar oleh warga.", "Anak sekolah", AnswerType.PERSON, None),
    ("Bumi mengelilingi Matahari selama 365 hari.", "Matahari", AnswerType.THING, None),
    (
        "Komisi Pemberantasan Korupsi menahan pencuri itu.",
        "Komisi Pemberantasan Korupsi",
        AnswerType.ORGANISATION,
        "lembaga",
    ),
]


@pytest.mark.parametrize(("text", "words", "kind", "noun"), TYPES)
def test_types(text, words, kind, noun):
    found = answer(text, words)
    assert (found.type, found.noun) == (kind, noun)


def test_a_counted_thing():
    text = "Para warga desa itu sudah menanam dua puluh pohon mangga."
    found = answer(text, "dua puluh pohon mangga")
    assert [key.of(text) for key in found.keys] == ["dua puluh pohon"]
    assert found.counted == "pohon mangga"
    assert found.expression is not None


def test_a_part_of_a_month_is_kept():
    text = "Pasar Klewer dibuka pada pertengahan September 2023."
    found = answer(text, "pertengahan September 2023")
    assert ([key.of(text) for key in found.keys], found.expression) == (["pertengahan September 2023"], None)


def test_a_title_is_no_part_of_the_name():
    text = "Presiden Joko Widodo membuka pasar di Kota Solo."
    found = answer(text, "Presiden Joko Widodo")
    assert ([key.of(text) for key in found.keys], found.title) == (["Joko Widodo"], "Presiden")


def test_the_noun_of_a_list_stands_before_its_first_member():
    text = "Rusia memamerkan pesawat pengebom Tu-160, Tu-95, dan Tu-22 di bandara."
    assert asked(text).get("Pesawat pengebom apa saja yang dipamerkan Rusia di bandara?") == (
        "Tu-160",
        "Tu-95",
        "Tu-22",
    )


def test_a_number_before_the_first_member_is_not_the_noun():
    text = "Rusia memamerkan beberapa pesawat pengebom Tu-160, Tu-95, dan Tu-22 di bandara."
    assert "Pesawat pengebom apa saja yang dipamerkan Rusia di bandara?" in asked(text)


def test_a_list_of_people_and_bodies_is_asked_with_siapa():
    text = "Setelah rapat itu, Budi Santoso bertemu dengan Rina Lestari dan para petani di Bandung."
    stem = "Dengan siapa saja Budi Santoso bertemu di Bandung setelah rapat itu?"
    questions = asked(text)
    assert questions.get(stem, questions.get("Dengan siapa saja Budi Santoso bertemu di Bandung?")) == (
        "Rina Lestari",
        "para petani",
    )


def test_a_title_before_two_names_may_be_one_persons_or_a_third():
    text = "Kemudian komandan pasukan, Budi Santoso dan Rina Lestari, tiba di Kota Solo."
    assert not [keys for stem, keys in asked(text).items() if stem.startswith("Siapa saja")]


DESIGNATED = [
    ("Warga pergi ke Kabupaten Malang.", "Kabupaten Malang", "kabupaten"),
    ("Warga pergi ke Samudera Hindia.", "Samudera Hindia", "samudra"),
    ("Warga pergi ke Jawa Barat pada hari Selasa.", "Jawa Barat", "provinsi"),
    ("Warga pergi ke Malaysia pada hari Selasa.", "Malaysia", "negara"),
]


@pytest.mark.parametrize(("text", "name", "noun"), DESIGNATED)
def test_what_a_place_is(text, name, noun):
    document = analyse(text)
    mention = next(m for m in document.mentions if m.of(text) == name)
    assert designator(mention, document) == noun


def test_a_mention_goes_with_the_question():
    text = "Danau Toba terletak di Provinsi Sumatera Utara."
    question = one(text, "Di provinsi mana Danau Toba terletak?")
    assert question.mention.of(text) == "Provinsi Sumatera Utara"


def test_a_date_that_was_reckoned_from_another_is_no_key():
    text = "Budi Santoso lahir di Kota Solo pada tahun 1945. Tiga tahun kemudian Rina Lestari membuka toko kain."
    years = [keys for stem, keys in asked(text).items() if stem.startswith("Pada tahun berapa")]
    assert years == [("tahun 1945",)]
    assert not any("Tiga tahun" in key or "1948" in key for keys in asked(text).values() for key in keys)


def test_a_word_that_is_written_small_elsewhere_is_nobodys_name():
    types = []
    for rest in ("", "\nMereka memainkan angklung."):
        text = f"Angklung mengajarkan kerja sama.{rest}"
        wording = Wording(document(text, names=[("Angklung", "PER")]))
        types.append(answer_of(phrase(text, "Angklung"), wording).type)
    assert types == [AnswerType.PERSON, AnswerType.THING]
