import os
from functools import cache
from pathlib import Path

import pytest

from articles.analysis.cleaning import clean
from quizzes.items import Level, Proof
from tests.quizzes.generation.reading import asked, keys, one, questions

BASE = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE / "../shared"))
ARTICLE = SHARED / "articles/kim-jong-un-rusia.txt"
RETELLING = BASE / "articles/samples/enam-hari-di-timur-jauh.txt"


@cache
def _asked_of(path):
    text = clean(path.read_text(encoding="utf-8")).body
    return [(question.stem, keys(text, question)) for question in questions(text)]


def article():
    if not ARTICLE.exists():
        pytest.skip("the articles beside the project are not here (PAHAMI_SHARED)")
    return _asked_of(ARTICLE)


# how the question begins, words that its stem must hold, all keys
TEN = [
    ("Dengan siapa", {"Kim", "pembicaraan", "antariksa"}, ("Vladimir Putin",)),
    ("Di mana", {"pertemuan", "Putin", "diadakan"}, ("pelabuhan antariksa utama Rusia",)),
    ("Kapan", {"kunjungan", "Kim", "puncaknya"}, ("Rabu, 13 September 2023",)),
    ("Menurut teks, pesawat pengebom apa saja", {"diperlihatkan", "Kim"}, ("Tu-160", "Tu-95", "Tu-22")),
    ("Apa saja", {"diterima", "Kim"}, ("5 drone peledak", "sebuah drone pengintai", "rompi antipeluru")),
    ("Berapa hari", {"dihabiskan", "Kim", "Rusia"}, ("enam hari",)),
    ("Di kota mana", {"menaiki", "kereta", "Kim"}, ("Kota Artyom",)),
    ("Di mana", {"mengunjungi", "pabrik", "Kim"}, ("Komsomolsk-on-Amur",)),
    (
        "Menurut teks, siapa saja",
        {"bertemu", "bandara", "Vladivostok"},
        ("menteri pertahanan, Sergei Shoigu", "pejabat senior militer lainnya"),
    ),
    ("Berapa jangkauan", {"rudal", "baru", "Tu-160"}, ("lebih dari 4.000 mil (6.500 km)",)),
]


@pytest.mark.shared
@pytest.mark.parametrize(("beginning", "words", "expected"), TEN, ids=[beginning for beginning, _, _ in TEN])
def test_the_ten_questions_of_the_article(beginning, words, expected):
    fitting = [
        found
        for stem, found in article()
        if stem.startswith(beginning) and words <= set(stem.rstrip("?").replace(",", "").split())
    ]
    assert expected in fitting


RETOLD = {
    "Siapa yang menyambut Kim Jong Un di pelabuhan antariksa Vostochny?": ("Putin",),
    "Di mana Vladimir Putin menyambut Kim Jong Un?": ("pelabuhan antariksa Vostochny",),
    "Kapan kereta lapis baja melintasi perbatasan Rusia?": ("Selasa, 12 September 2023",),
    "Ke kota mana Kim Jong Un dibawa untuk melihat sebuah pabrik pesawat dari Vostochny?": ("Kota Komsomolsk-on-Amur",),
    "Hadiah yang diterima Kim Jong Un terdiri atas apa saja?": (
        "lima drone peledak",
        "satu drone pengintai",
        "sebuah rompi antipeluru",
    ),
    "Berapa lama Kim Jong Un berada di Rusia?": ("enam hari",),
    "Di kota mana Kim Jong Un naik kereta lapis bajanya di sebelah utara Vladivostok pada hari Minggu, "
    "17 September 2023?": ("Kota Artyom",),
    "Siapa Menteri Pertahanan Rusia yang menyambut Kim Jong Un di sebuah bandara di dekat Vladivostok pada hari Sabtu, "
    "16 September 2023?": ("Sergei Shoigu",),
    "Menurut Letnan Jenderal Sergei Kobylash, dengan apa Tu-160 dilengkapi?": ("rudal jelajah baru",),
    "Apa saja yang menghibur para tamu?": ("paus beluga", "lumba-lumba hidung botol", "anjing laut berbulu"),
    "Mengapa Rusia memerlukan amunisi?": ("perang di Ukraina telah menguras persediaannya",),
    "Siapa komandan pasukan pengebom jarak jauh Rusia?": ("Sergei Kobylash",),
}


@pytest.mark.parametrize(("stem", "expected"), RETOLD.items(), ids=list(RETOLD))
def test_our_own_retelling(stem, expected):
    assert dict(_asked_of(RETELLING)).get(stem) == expected


def test_nothing_that_is_said_of_the_text_is_asked():
    words = " ".join(stem for stem, _ in _asked_of(RETELLING))
    assert "Tim Pahami" not in words
    assert "Contoh bacaan" not in words


def test_a_phrase_that_only_points_back_is_no_key():
    text = "Agus Salim lahir di Kota Bukittinggi. Ia mencintai kota itu. Bukunya dibaca para siswa di sekolah."
    assert not {"Ia", "kota itu", "Bukunya"} & {key for found in asked(text).values() for key in found}


def test_an_empty_text_asks_nothing():
    assert asked("") == {}


REVIEWED = (
    # what a teacher found wrong in questions about a news report
    (
        "Sebanyak 450 warga Desa Sukamaju, Kabupaten Demak, Jawa Tengah, menanam bibit bakau di Pantai Morosari.",
        "Apa yang ditanam 450 warga Desa Sukamaju, Kabupaten Demak, Jawa Tengah di Pantai Morosari?",
    ),
    (
        "Penanaman bibit bakau dibimbing oleh Bambang Prasetyo, ahli kelautan dari Universitas Diponegoro.",
        "Siapa yang membimbing penanaman bibit bakau?",
    ),
    ("Bakau itu dipilih karena akarnya kuat menahan gelombang laut.", None),
)


@pytest.mark.parametrize(("text", "stem"), REVIEWED)
def test_what_a_teacher_found(text, stem):
    stems = list(asked(text))
    assert stem is None or stem in stems, stems
    assert not [each for each in stems if each.startswith(("Dari mana", "Apa yang ditanam Jawa Tengah"))], stems


def test_titles_of_many_are_not_asked():
    stems = list(asked("Siswa kelas VIII, Nadia Putri, datang ke pantai itu bersama temannya pada hari Sabtu."))
    assert not [stem for stem in stems if stem.startswith("Siapa siswa kelas VIII?")], stems


def test_a_promise_is_not_dated_by_what_is_promised():
    stems = list(asked("Pemerintah Kabupaten Demak berjanji membangun pemecah ombak pada tahun 2026."))
    assert not [stem for stem in stems if "tahun berapa" in stem.lower() or stem.startswith("Kapan")], stems
    assert not [stem for stem in stems if "pemerintah Kabupaten" in stem], stems


def test_whom_a_pronoun_means_is_asked_with_both_sentences_as_proof():
    text = "Sari Dewanti adalah pelari asal Kota Malang. Perempuan itu meraih medali emas pada Kejuaraan Asia."
    question = one(text, "Siapa yang meraih medali emas pada Kejuaraan Asia?")
    assert keys(text, question) == ("Sari Dewanti",)
    assert [span.of(text) for span in question.evidence] == [sentence + "." for sentence in text[:-1].split(". ")]
    assert (question.proof, question.level) == (Proof.JOINED, Level.INTEGRATE)


def test_her_father_is_not_she():
    text = "Sari Dewanti lahir di Kota Malang. Ayahnya membuka toko kue di pasar."
    assert "Siapa yang membuka toko kue di pasar?" not in asked(text)
