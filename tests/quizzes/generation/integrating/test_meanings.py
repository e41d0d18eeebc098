import pytest

from quizzes.generation.indonesian.synonyms import Meaning, meaning
from quizzes.items import Form

from .made import made

TEXT = "Bupati Garut menyambut lawatan delegasi dari Jepang. Panen tahun itu dimanfaatkan untuk membangun sekolah."


def test_a_word_is_asked_in_its_sentence_and_its_synonym_is_the_key():
    first, second = made(TEXT, "meaning")
    assert (first.stem, first.said) == (
        'Apa arti kata "lawatan" pada kalimat "Bupati Garut menyambut lawatan delegasi dari Jepang."?',
        ("kunjungan",),
    )
    assert second.said == ("digunakan",)
    assert first.only == (Form.MULTIPLE_CHOICE,)  # another synonym written by a pupil would be right as well
    assert len(set(first.wrong) - {"kunjungan", "lawatan"}) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Pak Lawatan membuka rapat di Garut.",  # a name
        "Kunjungan itu, lawatan yang pertama, disambut di Garut.",  # the sentence says the key
        'Ia berkata, "Lawatan ini penting."',  # quotation marks cannot stand in a quotation
    ],
)
def test_no_word_is_asked_where_it_is_a_name_or_the_sentence_cannot_be_quoted(text):
    assert not made(text, "meaning")


def test_a_word_is_asked_once():
    assert len(made(f"{TEXT} Lawatan berakhir pada hari Senin di Garut.", "meaning")) == 2


@pytest.mark.parametrize(
    ("word", "pos", "synonym"),
    [("menaklukkan", "VERB", "mengalahkan"), ("ditaklukkan", "VERB", "dikalahkan"), ("rumit", "ADJ", "sulit")],
)
def test_verbs_are_known_in_both_voices(word, pos, synonym):
    found = meaning(word, pos)
    assert found is not None
    assert found.synonym == synonym
    assert {other[:2] for other in found.others} <= ({synonym[:2]} if pos == "VERB" else {o[:2] for o in found.others})


def test_a_word_has_its_meaning_only_in_its_class():
    assert (meaning("rumit", "VERB"), meaning("meja", "NOUN")) == (None, None)
    assert meaning("kolega", "NOUN") == Meaning("teman", ("musuh", "turis", "ahli", "guru"))
