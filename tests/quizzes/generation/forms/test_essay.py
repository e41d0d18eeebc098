import random

from quizzes.generation.checks import Reason
from quizzes.generation.forms import essay
from quizzes.items import Form, Level, Proof
from tests.quizzes.generation.forms.reading import SCHOOL, composed, context_of


def test_a_judgement_rests_on_what_is_told_of_one_person():
    (item,) = composed(Form.ESSAY, SCHOOL)
    assert item.stem == (
        "Jelaskan seberapa penting peran Siti Maryam dalam peristiwa yang diceritakan teks menurut pendapatmu, "
        "dengan sedikitnya dua bukti dari teks!"
    )
    assert (item.form, item.level, item.proof) == (Form.ESSAY, Level.EVALUATE, Proof.RUBRIC)
    assert item.key == (
        "Setelah Raden Wiryo meninggal pada tahun 1933, Siti Maryam memimpin Sekolah Tunas Harapan.",
        "Siti Maryam membuka perpustakaan untuk anak-anak petani.",
        "Siti Maryam mengirim enam guru ke Semarang.",
    )
    assert [SCHOOL[e.start : e.end] for e in item.evidence] == [
        "Setelah Raden Wiryo meninggal pada tahun 1933, Siti Maryam memimpin sekolah itu.",
        "Siti Maryam membuka perpustakaan untuk anak-anak petani.",
        "Kemudian, Siti Maryam mengirim enam guru ke Semarang.",
    ]


def test_what_is_said_of_two_things_of_one_kind_is_compared():
    items = composed(
        Form.ESSAY, "Di kebun, burung gereja memakan biji padi. Di sawah, burung hantu memakan tikus besar."
    )
    assert [(item.stem, item.level, len(item.key)) for item in items] == [
        (
            "Jelaskan perbedaan antara burung gereja dan burung hantu menurut teks!",
            Level.INTEGRATE,
            2,
        )
    ]


def test_the_claims_of_one_speaker_are_weighed():
    text = (
        "Menurut Bupati Suryanata, perpustakaan desa memajukan petani muda. "
        "Menurut Bupati Suryanata, sekolah malam menarik banyak pemuda desa."
    )
    assert [(item.stem, len(item.key)) for item in composed(Form.ESSAY, text)] == [
        ("Jelaskan pendapat Bupati Suryanata dalam teks, lalu berikan alasanmu setuju atau tidak setuju!", 2)
    ]


def reasons(text):
    given = context_of(text)
    return [essay.build(one, given, random.Random(1)) for one in given.asked if one.kind.value == "why"]


def test_a_reason_is_asked_for_where_the_text_supports_it():
    text = (
        "Siti Maryam memindahkan pasar hewan karena banjir merusak jalan lama. "
        "Banjir merusak jalan lama di Karangjati selama tiga pekan."
    )
    (item,) = reasons(text)
    assert item.stem == "Jelaskan mengapa Siti Maryam memindahkan pasar hewan dengan bukti dari teks!"
    assert (len(item.key), len(item.evidence), item.proof) == (2, 2, Proof.RUBRIC)


def test_a_reason_alone_makes_no_essay():
    assert reasons("Siti Maryam memindahkan pasar hewan karena banjir merusak jalan lama.") == [Reason.NO_POINTS]
