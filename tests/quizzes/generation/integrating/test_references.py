from quizzes.generation.asked import AnswerType
from quizzes.items import Kind, Level, Proof

from .made import made, shown

PERSON = (
    "Rahmat Hidayat membuka perpustakaan desa pada 3 Mei 2019. Sebelumnya, Rahmat Hidayat bekerja sebagai guru di "
    "Bandung. Ia tinggal di Desa Sukamaju bersama keluarganya."
)
BUILDING = "Wali Kota Ani Lestari meresmikan Gedung Wanita Karya di Malang. Gedung itu dibangun pada tahun 2015."


def test_a_pronoun_is_asked_after_by_the_full_name_of_whom_it_means():
    (asked,) = made(PERSON, "reference")
    assert shown(asked, PERSON) == (
        'Kata "ia" pada kalimat "Ia tinggal di Desa Sukamaju bersama keluarganya." merujuk kepada siapa?',
        ("Rahmat Hidayat",),
        (
            "Rahmat Hidayat membuka perpustakaan desa pada 3 Mei 2019.",
            "Ia tinggal di Desa Sukamaju bersama keluarganya.",
        ),
    )
    assert (asked.kind, asked.answer, asked.level, asked.proof) == (
        Kind.WHO,
        AnswerType.PERSON,
        Level.INTEGRATE,
        Proof.JOINED,
    )


def test_a_noun_that_points_back_is_asked_after_by_the_name():
    (asked,) = made(BUILDING, "reference")
    assert shown(asked, BUILDING)[:2] == (
        'Frasa "gedung itu" pada kalimat "Gedung itu dibangun pada tahun 2015." merujuk kepada apa?',
        ("Gedung Wanita Karya",),
    )


def test_nothing_is_asked_where_two_things_may_be_meant():
    assert not made(
        "Para murid mengunjungi Museum Batik dan Museum Wayang. Museum itu ramai pada hari libur.", "reference"
    )


def test_nothing_is_asked_where_the_sentence_names_the_answer():
    text = "Wali Kota meresmikan Gedung Wanita Karya. Gedung itu, Wanita Karya, dibangun pada tahun 2015."
    assert not made(text, "reference")


def test_what_is_no_person_is_not_asked_after_as_one():
    assert not made("Rahmat Hidayat terbit pada tahun 2001. Ia adalah novel tentang seorang guru.", "reference")


def test_an_animal_without_a_name_is_asked_after_by_its_noun():
    text = "Induk gajah mencari air di hutan. Ia tidak meninggalkan anaknya."
    (asked,) = made(text, "reference")
    assert shown(asked, text)[:2] == (
        'Kata "ia" pada kalimat "Ia tidak meninggalkan anaknya." merujuk kepada apa?',
        ("induk gajah",),
    )


def test_only_people_who_may_be_meant_stand_beside_the_key():
    text = (
        "Dewi Anggraini, Hasan Basri, Siti Aminah, dan Sri Wahyuni mengelola sanggar di Solo. Rahmat Hidayat membuka "
        "perpustakaan desa pada 3 Mei 2019. Ia mengundang Sri Wahyuni ke Bandung."
    )
    (asked,) = made(text, "reference")
    assert (asked.said, set(asked.wrong)) == (("Rahmat Hidayat",), {"Dewi Anggraini", "Hasan Basri", "Siti Aminah"})
