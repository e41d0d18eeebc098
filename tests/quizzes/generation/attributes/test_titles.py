import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.checks import sift
from quizzes.generation.questions import ask
from tests.quizzes.generation.reading import asked, one

HOLDERS = [
    # the rank before the name, with its arm, is no part of the office
    (
        "Kepala Polda Melati Jenderal (Pol) Susanto berkata bahwa keamanan di Kota Solo sudah baik.",
        "Siapa Kepala Polda Melati?",
        "Susanto",
    ),
    # the country ends the title, and a word of the language begins the name
    (
        "Menteri Luar Negeri Korea Selatan Ban Ki-Moon menyatakan perundingan di Kota Solo akan berhasil.",
        "Siapa Menteri Luar Negeri Korea Selatan?",
        "Ban Ki-Moon",
    ),
    # a bracket inside the title
    (
        "Ketua Umum Persatuan Renang Nusantara (Prenus) Budi Santoso membuka lomba itu di Kota Solo.",
        "Siapa Ketua Umum Persatuan Renang Nusantara?",
        "Budi Santoso",
    ),
    # a preposition inside it
    (
        "Kepala Desa Mekarsari di Kabupaten Garut Budi Santoso meresmikan jembatan itu.",
        "Siapa Kepala Desa Mekarsari di Kabupaten Garut?",
        "Budi Santoso",
    ),
    # behind a name with an age
    (
        "Harga beras terus naik, kata Budi Santoso (45), Kepala Pasar Klewer, di Solo.",
        "Siapa Kepala Pasar Klewer?",
        "Budi Santoso",
    ),
    # in the words of a title that begin small, with a preposition
    (
        "Anak-anak perlu sarapan, ujar Rina Wijaya, penasihat program gizi UNICEF di Indonesia.",
        "Siapa penasihat program gizi UNICEF di Indonesia?",
        "Rina Wijaya",
    ),
    # the place where it was said is no part of it
    (
        "Panen tahun ini baik, kata Budi Santoso, Kepala Dinas Pertanian Kabupaten Demak di Semarang, Senin (3/4).",
        "Siapa Kepala Dinas Pertanian Kabupaten Demak?",
        "Budi Santoso",
    ),
    # the reading takes the name for the body's
    (
        "Kabar itu disampaikan Humas PSE UGM Rita Kristyani kepada wartawan.",
        "Siapa Humas PSE UGM?",
        "Rita Kristyani",
    ),
    # the name behind "juru bicara" is whom the next one serves
    (
        "Kabar itu dibantah juru bicara Anwar Ibrahim, Budi Santoso, di Jakarta.",
        "Siapa juru bicara Anwar Ibrahim?",
        "Budi Santoso",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), HOLDERS, ids=[stem for _, stem, _ in HOLDERS])
def test_who_holds_a_title(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


LED = [
    (
        "Direktur Utama PT Garam Budi Santoso berkunjung ke Kota Solo.",
        "Perusahaan apa yang dipimpin Budi Santoso?",
        "PT Garam",
    ),
    (
        "Gubernur Jawa Tengah Ganjar Pranowo meresmikan pasar itu.",
        "Ganjar Pranowo adalah gubernur provinsi mana?",
        "Jawa Tengah",
    ),
    (
        "Ketua Partai Demokrat, Budi Santoso, berpidato di Kota Solo.",
        "Partai apa yang diketuai Budi Santoso?",
        "Partai Demokrat",
    ),
    (
        "Sekretaris Jenderal Partai Demokrat, Budi Santoso, berpidato di hadapan para pemuda di Kota Solo.",
        "Budi Santoso adalah sekretaris jenderal partai apa?",
        "Partai Demokrat",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), LED, ids=[stem for _, stem, _ in LED])
def test_what_somebody_leads(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_a_profession_and_a_country_name_nobody():
    text = "Novel itu ditulis oleh penulis Jepang Haruki Murakami pada tahun 1987."
    assert not [stem for stem in asked(text) if stem.startswith("Siapa penulis Jepang?")]


def test_what_somebody_made_is_no_office():
    stems = asked("Rina Wijaya, pencipta kursi pijat Relaks, tinggal di Kota Solo.")
    assert "Siapa pencipta kursi pijat Relaks?" in stems, list(stems)
    assert "Apa jabatan Rina Wijaya?" not in stems


def test_an_office_keeps_its_capital_at_the_beginning_of_a_sentence():
    text = "Ketua Umum Persatuan Renang Nusantara (Prenus) Budi Santoso membuka lomba itu di Kota Solo."
    assert one(text, "Apa jabatan Budi Santoso?").said == ("Ketua Umum Persatuan Renang Nusantara (Prenus)",)


def test_who_meets_the_holder_is_another_question():
    text = "Pasar itu diresmikan Bupati Demak Budi Santoso. Rina Wijaya bertemu dengan Bupati Demak di Kota Semarang."
    document = analyse(text)
    sound, _ = sift(ask(document), document)
    assert "Siapa Bupati Demak?" in [one.stem for one in sound]


def test_a_title_between_two_names_is_nobodys():
    text = "Selama kunjungan Rina Lestari, komandan pasukan Garuda Jaya, Budi Santoso dan Letjen Agus Salim, berbicara."
    assert not [stem for stem in asked(text) if stem.startswith(("Siapa komandan", "Apa jabatan Rina"))]


def test_an_office_of_nothing_in_particular_is_not_asked_for():
    assert not [stem for stem in asked("Duta Besar Hendra Wijaya tiba di Kota Solo.") if stem.startswith("Siapa duta")]
