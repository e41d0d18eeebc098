import pytest

from tests.quizzes.generation.reading import asked

# sentence, question, key
DESCRIBED = [
    (
        "Danau Melati adalah danau yang terletak di Provinsi Jawa Timur.",
        "Di mana Danau Melati terletak?",
        "Provinsi Jawa Timur",
    ),
    (
        "Yayasan Cahaya Nusantara (YCN) adalah sebuah yayasan yang didirikan pada 24 Oktober 1945 oleh para guru.",
        "Kapan Yayasan Cahaya Nusantara didirikan oleh para guru?",
        "24 Oktober 1945",
    ),
    (
        "Hadiah itu mengingatkan warga kepada Wira Kusuma, seorang pelukis yang memenangi Lomba Nusantara.",
        "Siapa yang memenangi Lomba Nusantara?",
        "Wira Kusuma",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), DESCRIBED, ids=[stem for _, stem, _ in DESCRIBED])
def test_what_is_described_is_asked_about_by_its_name(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_a_noun_without_a_name_stays():
    text = "Hadiah utama lomba itu adalah sepeda yang dibuat oleh siswa di Kota Solo."
    assert asked(text).get("Siapa yang membuat sepeda di Kota Solo?") == ("siswa",), list(asked(text))


NEVER = [
    # others do so as well
    "Sungai Melati adalah salah satu sungai yang mengalir ke Laut Jawa.",
    "Sungai Melati adalah sebuah sungai yang terletak di Jawa Timur.",
]


@pytest.mark.parametrize("text", NEVER)
def test_what_is_true_of_others_does_not_ask_for_the_name(text):
    assert not [stem for stem, key in asked(text).items() if key == ("Sungai Melati",)]
