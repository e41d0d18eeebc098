import pytest

from tests.quizzes.generation.reading import asked, one, questions, statement

# sentence, question, key
PLACES = [
    # a chain lies in each other, the innermost first
    (
        "Rina Lestari menginap di Hotel Cempaka, Padang, Sumatera Barat.",
        "Di mana letak Hotel Cempaka?",
        "Padang, Sumatera Barat",
    ),
    ("Rina Lestari menginap di Hotel Cempaka, Padang, Sumatera Barat.", "Di kota mana letak Hotel Cempaka?", "Padang"),
    (
        "Rina Lestari menginap di Hotel Cempaka, Padang, Sumatera Barat.",
        "Di provinsi mana letak Padang?",
        "Sumatera Barat",
    ),
    ("Pesawat itu mendarat di Helsinki, Finlandia, Senin (4/9).", "Di negara mana letak Helsinki?", "Finlandia"),
    (
        "Wali Kota Bangkok, Thailand, menyambut para atlet di balai kota.",
        "Di negara mana letak Bangkok?",
        "Thailand",
    ),
    (
        "Rina Lestari pernah belajar tari di Melati Institute of Dance (MID), Sydney, setelah lulus dari sekolah.",
        "Di kota mana letak Melati Institute of Dance?",
        "Sydney",
    ),
    # the noun before the name says what it is
    (
        "Pesawat itu mendarat darurat di bandara internasional Pelangi, Toronto, Kanada.",
        "Di mana letak bandara internasional Pelangi?",
        "Toronto, Kanada",
    ),
    (
        "Para wartawan menunggu di rumah Presiden Wira Kusuma di Jalan Kenanga.",
        "Di mana letak rumah Presiden Wira Kusuma?",
        "Jalan Kenanga",
    ),
    # a place that is said to be one somewhere
    (
        "Kabupaten Demak adalah sebuah kabupaten di Provinsi Jawa Tengah, Indonesia.",
        "Di provinsi mana letak Kabupaten Demak?",
        "Provinsi Jawa Tengah",
    ),
    (
        "Peneliti menemukan sisa-sisa Keraton Cempaka, salah satu kerajaan di Lampung yang sudah lama hilang.",
        "Di provinsi mana letak Keraton Cempaka?",
        "Lampung",
    ),
    (
        "Air tiga danau di Bali, yakni Danau Melati, Kenanga, dan Cempaka, terus surut sejak tahun lalu.",
        "Di provinsi mana letak Danau Kenanga?",
        "Bali",
    ),
    # whether the clause denies something does not matter
    (
        "Patung Melati di Jalan Taman Anggrek, Jakarta Pusat, tidak perlu dipindahkan oleh pemerintah.",
        "Di mana letak Patung Melati?",
        "Jalan Taman Anggrek, Jakarta Pusat",
    ),
    # a person's name behind a region is no part of it
    (
        "Kepala Desa Suka Maju di Kabupaten Demak Wira Kusuma membuka pasar.",
        "Di kabupaten mana letak Desa Suka Maju?",
        "Kabupaten Demak",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), PLACES, ids=[stem for _, stem, _ in PLACES])
def test_where_it_lies(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_the_statement():
    text = "Rina Lestari menginap di Hotel Cempaka, Padang, Sumatera Barat."
    assert statement(text, "Di mana letak Hotel Cempaka?") == "Hotel Cempaka terletak di Padang, Sumatera Barat."


def test_a_set_asks_by_one_kind_of_place():
    text = "Rina Lestari menginap di Hotel Cempaka, Padang, Sumatera Barat."
    city, province = one(text, "Di kota mana letak Hotel Cempaka?"), one(text, "Di provinsi mana letak Hotel Cempaka?")
    assert (city.fact, city.role) == (province.fact, province.role)
    assert one(text, "Di mana letak Hotel Cempaka?").fact != city.fact


def test_a_set_asks_one_question_about_a_chain_of_regions():
    text = "Para nelayan berkumpul di Desa Kenanga, Kecamatan Tejakula, Kabupaten Buleleng, Provinsi Bali."
    letak = [question for question in questions(text) if question.source == "containment"]
    assert len(letak) > 2 and len({question.fact for question in letak}) == 1


def test_a_country_behind_a_runner_is_no_place_of_hers():
    text = "Rina Lestari tertinggal di belakang Wira Kusuma (Malaysia) dan Yuan Fang (China)."
    assert not [stem for stem in asked(text) if "letak" in stem]


NEVER = [
    "Kapal itu singgah di Jepang, Korea Selatan, dan Malaysia.",
    "Hujan turun di Banten, Jakarta, Lampung, Bengkulu.",
    "Tim itu menang atas Thailand di Manila.",
    "Semua orang tahu bahwa Jawa Barat, Indonesia, padat penduduknya.",
    "Rina Lestari sudah lama bekerja sebagai perawat di PT Selat Malaka di Bontang.",
    "Kantor itu pindah ke Menara Melati, Jalan Kenanga Nomor 12, Bandung.",
]


@pytest.mark.parametrize("text", NEVER)
def test_no_place_in_a_list_of_places(text):
    assert not [stem for stem in asked(text) if "letak" in stem]


def test_a_city_that_stands_for_its_government_does_not_lie_where_that_acts():
    text = "Bantuan itu dibutuhkan untuk perang Moskow di Ukraina."
    assert not [stem for stem in asked(text) if "Moskow" in stem and "letak" in stem]
