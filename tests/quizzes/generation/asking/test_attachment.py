import pytest

from tests.quizzes.generation.reading import asked

# sentence, question that would be wrong or empty
UNASKED = [
    # the adjunct belongs to the noun before it
    ("Para siswa SMA Melati mengenang gempa pada 26 Mei 2006.", "Kapan para siswa SMA Melati mengenang gempa?"),
    # nowhere
    (
        "Tanah adat di Desa Melati berada di tangan para perantau dari kota.",
        "Di mana tanah adat di Desa Melati berada dari kota?",
    ),
    ("Akuarium Melati terletak di pulau yang sama dengan pelabuhan.", "Di mana letak Akuarium Melati?"),
    (
        "Sebanyak 500 orang dipindahkan dari wilayah sepanjang pantai Melati.",
        "Dari mana 500 orang dipindahkan sepanjang pantai Melati?",
    ),
    # true at any time
    ("Sebuah desa di Bali bernama Melati pada tahun 1912.", "Pada tahun berapa sebuah desa di Bali bernama Melati?"),
    # half of the answer
    (
        "Penelitian di Candi Melati berlangsung Desember 2003 dan Juni 2004.",
        "Kapan penelitian di Candi Melati berlangsung?",
    ),
    (
        "Budi Santoso berubah menjadi pedagang pada 2 Januari 1991 semenjak tanggal 1 Juni 1999.",
        "Kapan Budi Santoso berubah menjadi pedagang semenjak tanggal 1 Juni 1999?",
    ),
    # reckoned from today
    ("Bangunan yang sudah jadi sejak setahun lalu itu kosong.", "Kapan bangunan sudah jadi?"),
    # no aim
    ("Budi Santoso menyiapkan 30 lagu untuk dua putaran.", "Untuk apa Budi Santoso menyiapkan 30 lagu?"),
    ("Rina Lestari berusaha keras untuk menjadi juara dunia.", "Untuk apa Rina Lestari berusaha?"),
    (
        "Panitia mengundang peraih penghargaan fisika tahun 1996.",
        "Pada tahun berapa panitia mengundang peraih penghargaan fisika?",
    ),
    # no means
    ("Guru tari Melati dikenal dengan topeng kayu.", "Dengan apa guru tari Melati dikenal?"),
    # nothing that somebody serves as
    ("Budi Santoso meninggal sebagai orang miskin.", "Sebagai apa Budi Santoso meninggal?"),
    # a subject that says nothing
    ("Sekitar 150 km dari Solo terbakar pada 3 Mei 2005.", "Kapan sekitar 150 km dari Solo terbakar?"),
    ("Sementara 50, 05 hektar mangrove mati karena kekeringan.", "Mengapa 05 hektar mangrove mati?"),
    ("Pada tahun 2003 ada 108 kasus pencurian di Solo.", "Pada tahun berapa 108 kasus pencurian ada di Solo?"),
    # how many ways there are
    ("Ada tiga cara memainkan angklung di Bandung.", "Berapa cara yang memainkan angklung di Bandung?"),
]


@pytest.mark.parametrize(("text", "stem"), UNASKED, ids=[stem for _, stem in UNASKED])
def test_unasked(text, stem):
    assert stem not in asked(text)


# sentence, question, key
ASKED = [
    (
        "Pemerintah memulangkan Rina Lestari dari Kairo setelah perang usai.",
        "Dari kota mana pemerintah memulangkan Rina Lestari setelah perang usai?",
        "Kairo",
    ),
    ("Budi Santoso terpilih sebagai ketua kelas.", "Sebagai apa Budi Santoso terpilih?", "ketua kelas"),
    ("Untuk panen raya, petani menyewa mesin besar.", "Untuk apa petani menyewa mesin besar?", "panen raya"),
    (
        "Budi Santoso terhenti di semifinal beregu putra.",
        "Di babak apa Budi Santoso terhenti?",
        "semifinal beregu putra",
    ),
    (
        "Gerhana bulan itu berlangsung di Kota Maba, yaitu lebih dari tiga menit.",
        "Di kota mana gerhana berlangsung?",
        "Kota Maba",
    ),
    (
        "Kapal Melati memutus jala agar bisa melaju lebih cepat.",
        "Untuk apa Kapal Melati memutus jala?",
        "agar bisa melaju lebih cepat",
    ),
    (
        "Sebuah rumah batu ditemukan di Situs Melati berupa batu-batu besar.",
        "Di mana sebuah rumah batu ditemukan?",
        "Situs Melati",
    ),
    (
        "Pada tahun 1912 didirikanlah Sekolah Melati di Solo.",
        "Di mana Sekolah Melati didirikan pada tahun 1912?",
        "Solo",
    ),
    (
        "Individu yang memperlihatkan perubahan warna akibat mutasi disebut mutan.",
        "Mengapa individu memperlihatkan perubahan warna?",
        "mutasi",
    ),
    (
        "Topeng akan dibuat seperti wajah raksasa untuk menghibur anak-anak di desa.",
        "Untuk apa topeng akan dibuat?",
        "menghibur anak-anak di desa",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED, ids=[stem for _, stem, _ in ASKED])
def test_asked(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))
