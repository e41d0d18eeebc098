import pytest

from tests.quizzes.generation.reading import asked, keys, one

# sentence, question, key
ADJUNCTS = [
    # where
    (
        "Danau Toba terletak di Provinsi Sumatera Utara.",
        "Di provinsi mana Danau Toba terletak?",
        "Provinsi Sumatera Utara",
    ),
    ("Petani bekerja dengan hati-hati di sawah.", "Di mana petani bekerja dengan hati-hati?", "sawah"),
    ("Pada tahun 1922, Raden Saleh pergi ke Jerman.", "Ke negara mana Raden Saleh pergi pada tahun 1922?", "Jerman"),
    (
        "Planet Venus berada di antara Merkurius dan Bumi.",
        "Di mana planet Venus berada?",
        "di antara Merkurius dan Bumi",
    ),
    (
        "Budi Santoso tiba di Vostochny, tempat Rusia meluncurkan roket besar.",
        "Di mana Rusia meluncurkan roket besar?",
        "Vostochny",
    ),
    (
        "Budi Santoso berangkat ke bandara di mana Rina Lestari bertemu para wartawan.",
        "Di mana Rina Lestari bertemu dengan para wartawan?",
        "bandara",
    ),
    ("Mahasiswa membuat pupuk dari sampah dapur.", "Dari mana mahasiswa membuat pupuk?", "sampah dapur"),
    # the place with those around it
    (
        "Budi Santoso berbicara dengan para petani di Pekanbaru, Riau.",
        "Di mana Budi Santoso berbicara dengan para petani?",
        "Pekanbaru, Riau",
    ),
    # an event is no place, nor is a field
    (
        "Rina Lestari meraih medali emas di nomor lari 400 meter putri.",
        "Di nomor apa Rina Lestari meraih medali emas?",
        "nomor lari 400 meter putri",
    ),
    (
        "Rina Lestari meraih medali emas di SEA Games Vietnam.",
        "Di ajang apa Rina Lestari meraih medali emas?",
        "SEA Games Vietnam",
    ),
    # from whom, to whom, with whom
    (
        "Siti Aminah menerima hadiah dari Bupati Rina Lestari.",
        "Dari siapa Siti Aminah menerima hadiah?",
        "Rina Lestari",
    ),
    (
        "Siti Aminah menerima hadiah dari Kementerian Pendidikan di Jakarta.",
        "Dari mana Siti Aminah menerima hadiah di Jakarta?",
        "Kementerian Pendidikan",
    ),
    (
        "Pemerintah daerah memberi hadiah kepada Agus Salim.",
        "Kepada siapa pemerintah daerah memberi hadiah?",
        "Agus Salim",
    ),
    (
        "Budi Santoso berbicara dengan para petani di Desa Sukamaju.",
        "Dengan siapa Budi Santoso berbicara di Desa Sukamaju?",
        "para petani",
    ),
    # when, since when, until when, how long
    (
        "Sri Mulyani membuka pameran batik pada Senin, 6 Mei 2024.",
        "Kapan Sri Mulyani membuka pameran batik?",
        "Senin, 6 Mei 2024",
    ),
    # the day in brackets
    (
        "Bupati Rina Lestari membuka pasar batik, Kamis (4/9), di Kota Solo.",
        "Pada tanggal berapa Bupati Rina Lestari membuka pasar batik di Kota Solo?",
        "4/9",
    ),
    ("Taman Siswa didirikan pada tahun 1922.", "Pada tahun berapa Taman Siswa didirikan?", "tahun 1922"),
    (
        "Candi Borobudur dibangun pada abad ke-9 oleh Wangsa Syailendra.",
        "Pada abad berapa Candi Borobudur dibangun oleh Wangsa Syailendra?",
        "abad ke-9",
    ),
    ("Para siswa belajar di perpustakaan pada hari Rabu.", "Pada hari apa para siswa belajar di perpustakaan?", "Rabu"),
    (
        "Lomba lari di Kota Bandung dimulai pukul 09.00 WIB.",
        "Pukul berapa lomba lari di Kota Bandung dimulai?",
        "pukul 09.00 WIB",
    ),
    ("Pasar Klewer dibangun pada pertengahan tahun 1970.", "Kapan Pasar Klewer dibangun?", "pertengahan tahun 1970"),
    (
        "Sejak tahun 2010, Budi Santoso tinggal di Bandung.",
        "Sejak kapan Budi Santoso tinggal di Bandung?",
        "tahun 2010",
    ),
    (
        "Festival musik berlangsung hingga Minggu, 7 Mei 2023, di Kota Solo.",
        "Sampai kapan festival musik berlangsung di Kota Solo?",
        "Minggu, 7 Mei 2023",
    ),
    (
        "Budi Santoso tinggal di Kota Bandung sejak 5 Maret 2020 hingga 7 Mei 2021.",
        "Kapan Budi Santoso tinggal di Kota Bandung?",
        "5 Maret 2020 hingga 7 Mei 2021",
    ),
    ("Kelelawar keluar dari gua pada malam hari.", "Kapan kelelawar keluar dari gua?", "malam hari"),
    ("Budi Santoso tinggal di Kairo selama tiga tahun.", "Berapa lama Budi Santoso tinggal di Kairo?", "tiga tahun"),
    # why, what for, how, with what, as what
    (
        "Penyu terancam punah karena telurnya diambil warga dan lautnya tercemar sampah.",
        "Mengapa penyu terancam punah?",
        "telurnya diambil warga dan lautnya tercemar sampah",
    ),
    ("Penyu mati karena sampah plastik.", "Mengapa penyu mati?", "sampah plastik"),
    ("Petani membakar lahan untuk membuka kebun baru.", "Untuk apa petani membakar lahan?", "membuka kebun baru"),
    (
        "Agar panen berhasil, petani membeli pupuk di pasar desa.",
        "Untuk apa petani membeli pupuk di pasar desa?",
        "Agar panen berhasil",
    ),
    ("Untuk panen raya, petani menyewa mesin besar.", "Untuk apa petani menyewa mesin besar?", "panen raya"),
    (
        "Warga mengurangi sampah dengan memilah plastik di rumah.",
        "Dengan cara apa warga mengurangi sampah?",
        "memilah plastik di rumah",
    ),
    ("Budi Santoso memotong kayu dengan gergaji mesin.", "Dengan apa Budi Santoso memotong kayu?", "gergaji mesin"),
    ("Petani bekerja dengan hati-hati di sawah.", "Bagaimana petani bekerja di sawah?", "dengan hati-hati"),
    (
        "Mahasiswa membuat pupuk dari sampah dapur melalui pengomposan.",
        "Melalui apa mahasiswa membuat pupuk dari sampah dapur?",
        "pengomposan",
    ),
    (
        "Agus Salim dipilih sebagai ketua panitia oleh warga desa.",
        "Sebagai apa Agus Salim dipilih oleh warga desa?",
        "ketua panitia",
    ),
    # the agent of a passive is asked in the active, with or without "oleh"
    (
        "Pameran batik dibuka oleh Sri Mulyani di Kota Solo.",
        "Siapa yang membuka pameran batik di Kota Solo?",
        "Sri Mulyani",
    ),
    (
        "Setelah rapat itu, Budi Santoso ditahan Komisi Pemberantasan Korupsi pada Senin, 6 Mei 2024, di Jakarta.",
        "Lembaga apa yang menahan Budi Santoso pada Senin, 6 Mei 2024 di Jakarta?",
        "Komisi Pemberantasan Korupsi",
    ),
    ("Kota Solo dikunjungi banyak wisatawan.", "Siapa yang mengunjungi Kota Solo?", "banyak wisatawan"),
]


@pytest.mark.parametrize(("text", "stem", "key"), ADJUNCTS, ids=[stem for _, stem, _ in ADJUNCTS])
def test_adjuncts(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


LISTS = [
    (
        "Kapal itu penuh. Kapal Nusantara berlayar ke Makassar, Ambon, dan Ternate.",
        "Ke mana saja Kapal Nusantara berlayar?",
        ("Makassar", "Ambon", "Ternate"),
    ),
    (
        "Setelah makan siang, Budi Santoso bertemu dengan Rina Lestari dan Agus Salim di Bandung.",
        "Dengan siapa saja Budi Santoso bertemu di Bandung setelah makan siang?",
        ("Rina Lestari", "Agus Salim"),
    ),
    (
        "Perpustakaan Kota Malang terdiri atas ruang baca, ruang anak, dan ruang rapat.",
        "Perpustakaan Kota Malang terdiri atas apa saja?",
        ("ruang baca", "ruang anak", "ruang rapat"),
    ),
    (
        "Perahu pinisi terbuat dari kayu ulin dan kayu jati.",
        "Perahu pinisi terbuat dari apa saja?",
        ("kayu ulin", "kayu jati"),
    ),
]


@pytest.mark.parametrize(("text", "stem", "members"), LISTS, ids=[stem for _, stem, _ in LISTS])
def test_lists(text, stem, members):
    assert asked(text).get(stem) == members, list(asked(text))


# sentence, how no question may begin
NEVER = [
    ("Pada tahun 1928, Indonesia masih dijajah Belanda.", "Pada tahun"),
    ("Budi Santoso berasal dari 25 desa di Kota Solo.", "Dari"),
    ("Budi Santoso memotong kayu dengan 25 buah gergaji.", "Dengan"),
    ("Budi Santoso membeli bunga untuk seorang guru, bukan bagi kota itu.", "Bagi"),
    ("Budi Santoso pergi bersama kereta api ke Kota Solo.", "Bersama"),
    ("Buku itu hilang. Jembatan itu dibangun oleh Budi Santoso.", "Siapa"),
    ("Rumah itu terbuat dari kayu jati dan batu alam.", "Rumah"),
    ("Budi Santoso mencari alasan untuk pergi ke Bandung.", "Untuk apa"),
    ("Polisi mengimbau warga untuk menutup jendela.", "Untuk apa"),
    ("Kota Bandung terletak 768 meter di atas permukaan laut.", "Di mana"),
    (
        "Penelitian itu berfokus pada Kota Bandung. Penelitian Universitas Indonesia berfokus pada Kota Bandung.",
        "Di kota",
    ),
    ("Kemenangan itu membuat Rina Lestari dari Jepang tersenyum.", "Dari negara mana kemenangan"),
    ("Bendungan Jatiluhur membendung sungai dengan kapasitas 3 miliar meter kubik.", "Dengan apa"),
]


@pytest.mark.parametrize(("text", "beginning"), NEVER)
def test_never_asked(text, beginning):
    assert not [stem for stem in asked(text) if stem.startswith(beginning)]


def test_a_bare_companion_is_asked_with_dengan():
    text = "Budi Santoso bertemu Rina Lestari di Bandung pada 5 Maret 2020. Mereka membahas banyak hal."
    question = one(text, "Dengan siapa Budi Santoso bertemu di Bandung pada 5 Maret 2020?")
    assert keys(text, question) == ("Rina Lestari",)


def test_how_many_did_it():
    text = "Kongres Pemuda Kedua dihadiri oleh 750 orang dan diadakan di Jakarta."
    assert asked(text).get("Berapa orang yang menghadiri Kongres Pemuda Kedua?") == ("750 orang",), list(asked(text))
    assert "Apa yang menghadiri Kongres Pemuda Kedua?" not in asked(text)
