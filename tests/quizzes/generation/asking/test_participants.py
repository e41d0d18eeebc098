import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one

# sentence, question, keys
SUBJECTS = [
    # one body, although "dan" stands in its name; and two
    (
        "Dinas Pertanian dan Kelautan membagikan bibit ikan kepada warga Desa Sukamaju.",
        "Dinas apa yang membagikan bibit ikan kepada warga Desa Sukamaju?",
        ("Dinas Pertanian dan Kelautan",),
    ),
    (
        "Dinas Pertanian dan Universitas Gadjah Mada membagikan bibit ikan kepada warga Desa Sukamaju.",
        "Apa saja yang membagikan bibit ikan kepada warga Desa Sukamaju?",
        ("Dinas Pertanian", "Universitas Gadjah Mada"),
    ),
    (
        "Pameran batik dibuka oleh Sri Mulyani di Kota Solo pada Senin, 6 Mei 2024.",
        "Apa yang dibuka oleh Sri Mulyani di Kota Solo pada Senin, 6 Mei 2024?",
        ("Pameran batik",),
    ),
    (
        "Raden Saleh dan Budi Santoso pergi ke Jerman pada tahun 1839.",
        "Siapa saja yang pergi ke Jerman pada tahun 1839?",
        ("Raden Saleh", "Budi Santoso"),
    ),
    (
        "Di antaranya, gajah, harimau, dan badak hidup di Pulau Sumatra.",
        "Menurut teks, apa saja yang hidup di Pulau Sumatra?",
        ("gajah", "harimau", "badak"),
    ),
    (
        "Danau Toba terletak di Provinsi Sumatera Utara.",
        "Danau mana yang terletak di Provinsi Sumatera Utara?",
        ("Danau Toba",),
    ),
    (
        "Komisi Pemberantasan Korupsi menahan Budi Santoso pada Senin, 6 Mei 2024.",
        "Lembaga apa yang menahan Budi Santoso pada Senin, 6 Mei 2024?",
        ("Komisi Pemberantasan Korupsi",),
    ),
    (
        "Ratusan pemuda menghadiri kongres di Jakarta.",
        "Siapa yang menghadiri kongres di Jakarta?",
        ("Ratusan pemuda",),
    ),
    ("Orang utan (Pongo pygmaeus) hidup di hutan Kalimantan.", "Apa yang hidup di hutan Kalimantan?", ("Orang utan",)),
    ("Anak penyu hidup di pantai dan disebut tukik.", "Apa yang hidup di pantai?", ("Anak penyu",)),
    (
        "Menteri Pertahanan, Prabowo Subianto, mengunjungi Kota Bandung pada 5 Maret 2020.",
        "Siapa Menteri Pertahanan yang mengunjungi Kota Bandung pada 5 Maret 2020?",
        ("Prabowo Subianto",),
    ),
    (
        "Presiden Joko Widodo membuka pasar di Kota Solo pada 5 Maret 2020.",
        "Siapa presiden yang membuka pasar di Kota Solo pada 5 Maret 2020?",
        ("Joko Widodo",),
    ),
]


@pytest.mark.parametrize(("text", "stem", "keys"), SUBJECTS, ids=[stem for _, stem, _ in SUBJECTS])
def test_subjects(text, stem, keys):
    assert asked(text).get(stem) == keys, list(asked(text))


OBJECTS = [
    # the kind before a name that the reading does not know, and before a common noun
    (
        "Sari Dewanti meraih penghargaan Nobel Kimia pada tahun 2005.",
        "Penghargaan apa yang diraih Sari Dewanti pada tahun 2005?",
        ("penghargaan Nobel Kimia",),
    ),
    (
        "Warga Desa Sukamaju menderita penyakit diare pada musim hujan.",
        "Penyakit apa yang diderita warga Desa Sukamaju pada musim hujan?",
        ("penyakit diare",),
    ),
    # the members that "yaitu" names, and an effect as a whole
    (
        "Tim Garuda mengalahkan tiga klub, yakni Persija, Arema, dan Bali United.",
        "Apa saja yang dikalahkan Tim Garuda?",
        ("Persija", "Arema", "Bali United"),
    ),
    (
        "Banjir Sungai Citarum mengakibatkan dua ratus orang tewas.",
        "Apa yang diakibatkan banjir Sungai Citarum?",
        ("dua ratus orang tewas",),
    ),
    # in the passive only, the whole list, the giver and the place behind
    (
        "Siti Aminah menerima tiga buku cerita, sebuah tas, dan sepasang sepatu dari Bupati Rina Lestari.",
        "Apa saja yang diterima Siti Aminah dari Bupati Rina Lestari?",
        ("tiga buku cerita", "sebuah tas", "sepasang sepatu"),
    ),
    (
        "Pedagang menjual mangga, jambu, dan buah lainnya di Pasar Klewer.",
        "Menurut teks, apa saja yang dijual pedagang di Pasar Klewer?",
        ("mangga", "jambu", "buah lainnya"),
    ),
    (
        "Pengunjung dapat melihat gajah, harimau, dan badak di Taman Safari.",
        "Apa saja yang dapat dilihat pengunjung di Taman Safari?",
        ("gajah", "harimau", "badak"),
    ),
    (
        "Ki Hajar Dewantara mendirikan Taman Siswa pada tahun 1922.",
        "Taman mana yang didirikan Ki Hajar Dewantara pada tahun 1922?",
        ("Taman Siswa",),
    ),
    (
        "Pada tahun 1922, Sultan Agung mengunjungi Kota Solo.",
        "Kota mana yang dikunjungi Sultan Agung pada tahun 1922?",
        ("Kota Solo",),
    ),
    (
        "Pemerintah daerah memberi hadiah kepada Agus Salim.",
        "Apa yang diberikan pemerintah daerah kepada Agus Salim?",
        ("hadiah",),
    ),
    (
        "Pemerintah membangun jalan sepanjang 144 kilometer di Provinsi Papua.",
        "Apa yang dibangun pemerintah di Provinsi Papua?",
        ("jalan",),
    ),
    (
        "Bumi mengelilingi Matahari selama 365 hari.",
        "Apa yang dikelilingi Bumi selama 365 hari?",
        ("Matahari",),
    ),
    (
        "Prabowo Subianto, menteri pertahanan Indonesia, mengunjungi Kota Bandung pada 5 Maret 2020.",
        "Kota mana yang dikunjungi Prabowo Subianto pada 5 Maret 2020?",
        ("Kota Bandung",),
    ),
]


@pytest.mark.parametrize(("text", "stem", "keys"), OBJECTS, ids=[stem for _, stem, _ in OBJECTS])
def test_objects(text, stem, keys):
    assert asked(text).get(stem) == keys, list(asked(text))


def test_everything_that_one_sentence_offers():
    assert asked("Sri Mulyani membuka pameran batik di Kota Solo pada Senin, 6 Mei 2024.") == {
        "Siapa yang membuka pameran batik di Kota Solo pada Senin, 6 Mei 2024?": ("Sri Mulyani",),
        "Apa yang dibuka Sri Mulyani di Kota Solo pada Senin, 6 Mei 2024?": ("pameran batik",),
        "Di kota mana Sri Mulyani membuka pameran batik pada Senin, 6 Mei 2024?": ("Kota Solo",),
        "Kapan Sri Mulyani membuka pameran batik di Kota Solo?": ("Senin, 6 Mei 2024",),
    }


def test_a_list_says_that_it_goes_on():
    text = "Pedagang menjual mangga, jambu, dan buah lainnya di Pasar Klewer."
    question = one(text, "Menurut teks, apa saja yang dijual pedagang di Pasar Klewer?")
    assert (question.is_open, question.kind, question.frame) == (True, Kind.LIST, None)
    closed = one(
        "Pedagang menjual mangga, jambu, dan jeruk di Pasar Klewer.",
        "Apa saja yang dijual pedagang di Pasar Klewer?",
    )
    assert (closed.is_open, closed.kind) == (False, Kind.LIST)


def test_people_hold_no_events():
    assert not [stem for stem in asked("Para pemuda digelar di Kota Solo pada tahun 1928.") if stem.startswith("Siapa")]


def test_who_the_text_is_about_is_worth_less():
    once = "Pada tahun itu, Raden Saleh melukis harimau di Jerman."
    often = once + " Raden Saleh lahir di Semarang. Raden Saleh tinggal di Batavia. Raden Saleh pulang ke Jawa."
    stem = "Siapa yang melukis harimau di Jerman?"
    assert one(often, stem).worth < one(once, stem).worth


def test_what_is_meant_to_be_built_decides_nothing():
    stems = asked("Bupati Rina Lestari memutuskan untuk membangun tiga jembatan di Desa Sukamaju.")
    assert "Di desa mana Bupati Rina Lestari memutuskan untuk membangun tiga jembatan?" in stems
    assert not any("jembatan yang memutuskan" in stem for stem in stems)


def test_who_is_asked_about_by_name_and_not_with_what_explains_the_name():
    assert asked("Sunario, seorang ahli hukum, berbicara tentang pergerakan pemuda.") == {
        "Siapa yang berbicara tentang pergerakan pemuda?": ("Sunario",)
    }


NAMED = [
    (
        "Topan Seroja melanda pesisir timur Pulau Flores.",
        "Topan apa yang melanda pesisir timur Pulau Flores?",
        "Seroja",
    ),
    (
        "Penyanyi asal Kanada, Rina Wijaya, mengunjungi Kota Solo.",
        "Siapa penyanyi asal Kanada yang mengunjungi Kota Solo?",
        "Rina Wijaya",
    ),
    # where she is not asked for, her name says who
    (
        "Penyanyi asal Kanada, Rina Wijaya, mengunjungi Kota Solo.",
        "Kota mana yang dikunjungi Rina Wijaya?",
        "Kota Solo",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), NAMED, ids=[stem for _, stem, _ in NAMED])
def test_names_are_asked_by_what_stands_before_them(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_what_somebody_is_told_to_do_is_told_to_nobody_else():
    text = "Bagus Hermawan pernah ditugaskan memimpin Dinas Pendidikan Kota Bogor."
    assert not [stem for stem in asked(text) if "ditugaskan dipimpin" in stem]


def test_a_name_that_may_be_anything_is_asked_neither_who_nor_what():
    text = "Goruvala dikembangkan dari alat tenun tua sejak tahun 1989."
    assert not [stem for stem in asked(text) if stem.startswith(("Siapa", "Apa"))]
