import pytest

from articles.analysis.analyse import analyse
from articles.analysis.units import units


def tagged(text):
    """The units of the first sentence of the text as "words/TAG"."""
    document = analyse(text)
    sentence = document.sentences[0]
    inside = [
        [span for span in spans if sentence.contains(span)]
        for spans in (document.mentions, document.expressions, document.roles)
    ]
    return [f"{unit.of(text)}/{unit.tag}" for unit in units(sentence, *inside)]


# sentence, units that it must hold, each with what it shows
TAGS = [
    ("Budi Santoso tinggal di Kota Solo.", ["Budi Santoso/NAME", "tinggal/V", "di/P", "Kota Solo/NAME", "./SEP"]),
    ("Para siswa (kelas lima) membaca “buku cerita” di kelas.", ["Para/Q", "siswa/N", "membaca/V", "buku/N"]),
    (
        "Menteri Pertahanan, Prabowo Subianto, tiba di Kota Solo.",
        ["Menteri Pertahanan, Prabowo Subianto/NAME", "tiba/V"],
    ),
    ("Warga menanam jambu secara rutin di dalam kebun.", ["secara rutin/ADV", "di dalam/P", "kebun/N"]),
    ("Polisi mengatur lalu lintas di luar kota.", ["lalu lintas/N", "di luar/P", "kota/N"]),
    (
        "Para tamu berangkat ke luar negeri pada awal tahun 2020.",
        ["ke/P", "luar/N", "negeri/N", "awal tahun 2020/DATE"],
    ),
    ("Hewan itu sangat besar dan paling kuat di hutan.", ["sangat besar/ADJ", "paling kuat/ADJ"]),
    ("“Sungai itu kotor,” kata Rina Lestari kepada wartawan.", ["kata/SAY", "Rina Lestari/NAME"]),
    ("Burung itu makin sulit ditemukan di hutan.", ["makin/ADV", "sulit/ADV", "ditemukan/V"]),
    ("Di antaranya, gajah, harimau, dan badak hidup di Pulau Sumatra.", ["Di antaranya/OPEN", "Pulau Sumatra/NAME"]),
    ("Warga berbelanja di pasar, yaitu Pasar Baru.", ["yaitu/APP"]),
    ("Toko itu mulai 5 Mei 2020 menjual buku.", ["mulai/P", "5 Mei 2020/DATE"]),
    ("Tukik adalah anak penyu jantan di pantai.", ["adalah/COP", "jantan/ADJ"]),
    ("Anak itu belajar di kota yang sama.", ["belajar/V", "kota/N", "yang sama/DET"]),
    ("Ia meraih emas di Atlanta.", ["meraih/V", "emas/N", "di/P"]),
    ("Sebanyak 25 siswa mengikuti lomba lari.", ["Sebanyak/Q", "25 siswa/AMT"]),
    ("Pedagang menjual kue sebanyak 25 buah di pasar.", ["sebanyak/P", "25 buah/AMT"]),
    ("Ratusan pemuda menghadiri kongres di Jakarta.", ["Ratusan/Q", "pemuda/N"]),
    ("Pabrik baru akan dibangun di Kota Solo.", ["Pabrik/N", "baru/ADJ", "akan/AUX"]),
    ("Penyu terancam punah karena telurnya diambil warga.", ["terancam/V", "punah/V", "karena/SC"]),
    ("Penyu mati karena sampah plastik.", ["karena/P"]),
    ("Setiap bulan warga desa membersihkan sungai.", ["Setiap bulan/DATE", "warga/N", "desa/N"]),
    ("Pabrik itu membuat rudal jelajah untuk kapal.", ["rudal/N", "jelajah/ADJ"]),
    ("Jalan Merdeka nomor 12 dibangun pada tahun 1990 di Kota Solo.", ["Jalan Merdeka nomor 12/NAME", "dibangun/V"]),
    ("Panen padi gagal karena hama tikus.", ["gagal/V", "karena/P"]),
    ("Budi Santoso gagal meraih emas di Atlanta.", ["gagal/NEG", "meraih/V"]),
    ("Pulau itu dikenal sebagai tempat bertelur penyu.", ["tempat/N", "bertelur/ADJ"]),
    ("Kisah seorang guru bernama Daeng Soetigna dibaca para siswa.", ["guru/N", "dibaca/V"]),
    ("Budi Santoso tinggal sekitar Kota Solo sejak lama.", ["sekitar/P", "Kota Solo/NAME"]),
    ("Tanaman itu menyerap hampir seluruh cahaya di hutan.", ["hampir/Q", "seluruh/Q", "cahaya/N"]),
    ("Kota Solo dikunjungi banyak wisatawan.", ["banyak/Q", "wisatawan/N"]),
    ("Warga membeli ikan, lalu memasak nasi di rumah.", [",/COM", "lalu/CC", "memasak/V"]),
    ("Budi Santoso membaca buku sambil mendengar radio.", ["buku/N", "sambil/SC"]),
    ("Para siswa belajar di perpustakaan.", ["belajar/V"]),
    ("Kantong plastik mirip dengan ubur-ubur.", ["mirip/PV"]),
    ("Gedung gaya abad ke-19 itu dibangun pada abad ke-20.", ["abad ke-19/ADJ", "abad ke-20/DATE"]),
    ("Kota Solo, tempat Budi Santoso lahir, terletak di Jawa Tengah.", ["tempat/SC"]),
    ("Pemain tertua di tim itu berasal dari Kota Solo.", ["tertua/ADJ"]),
    ("Setelah makan, warga pulang ke rumah masing-masing.", ["Setelah/SC"]),
]


@pytest.mark.parametrize(("text", "expected"), TAGS, ids=[text for text, _ in TAGS])
def test_tags(text, expected):
    found = tagged(text)
    at = found.index(expected[0])
    assert [unit for unit in found[at:] if unit in expected] == expected


def test_brackets_and_quotation_marks_are_left_out():
    text = "Para siswa (kelas lima) membaca “buku cerita” di kelas."
    assert tagged(text) == ["Para/Q", "siswa/N", "membaca/V", "buku/N", "cerita/N", "di/P", "kelas/N", "./SEP"]


def test_a_place_with_its_region_is_one_name_and_a_list_of_places_is_not():
    inside = "Budi Santoso tinggal di Desa Sukamaju, Kecamatan Ciawi, Jawa Barat, dan bekerja di sana."
    assert "Desa Sukamaju, Kecamatan Ciawi, Jawa Barat/NAME" in tagged(inside)
    listed = "Kapal itu berlayar ke Makassar, Ambon, dan Ternate."
    assert tagged(listed)[4:9] == ["Makassar/NAME", ",/COM", "Ambon/NAME", ",/COM", "dan/CC"]
