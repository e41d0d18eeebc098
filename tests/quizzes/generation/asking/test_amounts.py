import pytest

from quizzes.items import Kind
from tests.quizzes.generation.reading import asked, one

AMOUNTS = [
    # what is counted goes into the question
    (
        "Siti Aminah menerima tiga buku cerita, sebuah tas, dan sepasang sepatu dari Bupati Rina Lestari.",
        "Berapa buku cerita yang diterima Siti Aminah dari Bupati Rina Lestari?",
        "tiga",
    ),
    (
        "Di Bandung, Budi Santoso membeli tiga ekor kambing.",
        "Berapa ekor kambing yang dibeli Budi Santoso di Bandung?",
        "tiga ekor",
    ),
    (
        "Dua ekor gajah lahir di Taman Safari pada tahun 2020.",
        "Berapa ekor gajah yang lahir di Taman Safari pada tahun 2020?",
        "Dua ekor",
    ),
    (
        "Sebanyak 25 siswa mengikuti lomba lari di Kota Bandung.",
        "Berapa siswa yang mengikuti lomba lari di Kota Bandung?",
        "25 siswa",
    ),
    (
        "Raden Saleh menghabiskan enam hari di Kota Solo.",
        "Berapa hari yang dihabiskan Raden Saleh di Kota Solo?",
        "enam hari",
    ),
    # victims die, they are not "ditewaskan"
    (
        "Gempa bumi menewaskan 25 orang di Kabupaten Cianjur.",
        "Berapa orang yang tewas akibat gempa bumi di Kabupaten Cianjur?",
        "25 orang",
    ),
    # a unit is asked by its dimension
    (
        "Kebakaran besar menghanguskan 50 hektare hutan di Kabupaten Malang.",
        "Berapa luas hutan yang dihanguskan kebakaran besar di Kabupaten Malang?",
        "50 hektare",
    ),
    (
        "Petani di Desa Sukamaju menjual 20 ton padi kepada pemerintah.",
        "Berapa berat padi yang dijual petani di Desa Sukamaju kepada pemerintah?",
        "20 ton",
    ),
    # who attends is counted, in the active
    (
        "Kejuaraan Panahan Asia diikuti oleh 32 negara.",
        "Berapa negara yang mengikuti Kejuaraan Panahan Asia?",
        "32 negara",
    ),
    (
        "Forum Petani Asia akan diikuti sedikitnya 100 peserta dari seluruh Asia.",
        "Berapa peserta dari seluruh Asia yang akan mengikuti Forum Petani Asia?",
        "sedikitnya 100 peserta",
    ),
    # every counted member of a list
    (
        "Tim Indonesia meraih dua medali emas, tiga perak, dan satu perunggu di Tokyo.",
        "Berapa medali perak yang diraih tim Indonesia di Tokyo?",
        "tiga perak",
    ),
    (
        "Di hutan Taman Nasional Baluran terdapat 139 jenis burung, 36 jenis mamalia, dan 10 jenis reptil.",
        "Berapa jenis mamalia yang terdapat di hutan Taman Nasional Baluran?",
        "36 jenis",
    ),
    # what so many do where the text only says that there are so many
    (
        "Sejak tahun 2003, ada 56 keluarga yang memakai kompor surya di Desa Sukamaju.",
        "Berapa keluarga yang memakai kompor surya di Desa Sukamaju sejak tahun 2003?",
        "56 keluarga",
    ),
    (
        "Sebanyak 211 dari 1.367 dosen Universitas Syiah Kuala meninggal akibat gempa.",
        "Berapa dari 1.367 dosen Universitas Syiah Kuala yang meninggal akibat gempa?",
        "211",
    ),
    (
        "Rina Lestari menyumbang satu juta dollar AS untuk korban banjir di Manila.",
        "Berapa dollar AS yang disumbang Rina Lestari untuk korban banjir di Manila?",
        "satu juta dollar AS",
    ),
    # a fraction is counted in parts
    ("Dua pertiga wilayah Indonesia berupa laut.", "Berapa bagian wilayah Indonesia yang berupa laut?", "Dua pertiga"),
    # measures
    ("Tinggi Gunung Rinjani mencapai 3.726 meter.", "Berapa tinggi Gunung Rinjani?", "3.726 meter"),
    ("Usia Candi Prambanan mencapai 1.100 tahun.", "Berapa usia Candi Prambanan?", "1.100 tahun"),
    ("Jumlah penduduk Kota Bandung adalah 2,5 juta orang.", "Berapa jumlah penduduk Kota Bandung?", "2,5 juta orang"),
    (
        "Produksi garam nasional mencapai 3,5 juta ton per tahun.",
        "Berapa produksi garam nasional?",
        "3,5 juta ton per tahun",
    ),
    (
        "Jumlah wisatawan yang berkunjung ke Pulau Lombok tahun 2004 mencapai 350.935 orang.",
        "Berapa jumlah wisatawan yang berkunjung ke Pulau Lombok tahun 2004?",
        "350.935 orang",
    ),
    (
        "Menurut Budi Santoso, jumlah badak di Ujung Kulon diperkirakan mencapai 60 ekor.",
        "Menurut Budi Santoso, berapa perkiraan jumlah badak di Ujung Kulon?",
        "60 ekor",
    ),
    (
        "Kapal Nusantara berkapasitas 500 orang dan berlayar ke Kota Makassar.",
        "Berapa kapasitas Kapal Nusantara?",
        "500 orang",
    ),
    (
        "Kota Bandung terletak 768 meter di atas permukaan laut.",
        "Berapa meter Kota Bandung terletak di atas permukaan laut?",
        "768 meter",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), AMOUNTS, ids=[stem for _, stem, _ in AMOUNTS])
def test_amounts(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))
    assert {one(text, stem).kind} == {Kind.HOW_MANY}


def test_a_bare_length_is_not_counted():
    text = "Budi Santoso menempuh 25 kilometer untuk pergi ke sekolah."
    assert [stem for stem in asked(text) if stem.startswith("Berapa")] == []


def test_a_measured_noun_is_not_asked_for():
    assert asked("Tinggi Gunung Rinjani mencapai 3.726 meter.") == {"Berapa tinggi Gunung Rinjani?": ("3.726 meter",)}


@pytest.mark.parametrize(
    "text",
    [
        "Kepala desa mengharapkan ada 200 guru yang mengajar di Desa Sukamaju.",  # they are not there yet
        "Tak satu pun dari 136 peserta yang memenuhi syarat lolos ke Jakarta.",  # none of them
        "Satu unit kompor terdiri dari tungku dan pipa.",  # any one
        "Polisi dituduh menangkap 80 nelayan di Kota Tegal.",  # an accusation
    ],
)
def test_what_is_not_so_many_is_not_asked(text):
    assert [stem for stem in asked(text) if stem.startswith("Berapa")] == []
