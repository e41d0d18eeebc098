"""Clauses as news tells them: subjects behind their verbs, aims, asides, amounts, prepositions that look like verbs."""

import pytest

from tests.articles.analysis.test_clauses import told

CLAUSES = [
    # a subject of its own behind a connective, one that ends in a place, one that is a list, one that is set off
    (
        "Petani itu menjual sapinya sebelum istrinya pergi ke Solo.",
        [
            ("menjual", {"subject": "Petani itu", "object": "sapinya", "time": "sebelum istrinya pergi ke Solo"}),
            ("pergi", {"subject": "istrinya", "goal": "ke Solo"}),
        ],
    ),
    (
        "Beras, gula, dan kopi dari Medan dan Padang, Sumatera Barat, dijual di pasar itu.",
        [
            (
                "dijual",
                {
                    "subject": "Beras, gula, dan kopi dari Medan dan Padang, Sumatera Barat",
                    "place": "di pasar itu",
                },
            )
        ],
    ),
    (
        "Sisi lain, warga bisa membeli ikan di pasar.",
        [("bisa membeli", {"subject": "warga", "object": "ikan", "place": "di pasar"})],
    ),
    # a subject behind its verb, whatever stands before it
    (
        "Rencananya di lahan itu akan dibangun rumah sakit.",
        [("akan dibangun", {"subject": "rumah sakit", "place": "di lahan itu"})],
    ),
    (
        "Panen gagal setelah terjadi banjir besar.",
        [
            ("gagal", {"subject": "Panen", "time": "setelah terjadi banjir besar"}),
            ("terjadi", {"subject": "banjir besar"}),
        ],
    ),
    ("Kabar terakhir, muncul harimau di pasar.", [("muncul", {"subject": "harimau", "place": "di pasar"})]),
    # what "yang" says of its antecedent by a noun with -nya, which is no actor unless it is a person
    (
        "Rumah yang disebutkan harganya itu terbakar.",
        [("disebutkan", {"subject": "harganya itu"}), ("terbakar", {"subject": "Rumah"})],
    ),
    (
        "Rumah yang dibeli ayahnya terbakar.",
        [("dibeli", {"antecedent": "Rumah", "agent": "ayahnya"}), ("terbakar", {"subject": "Rumah"})],
    ),
    # a cause and a statement without a subject of their own, a wish with one
    (
        "Budi Santoso tidak hadir karena berpidato di Solo.",
        [
            ("tidak hadir", {"subject": "Budi Santoso", "cause": "karena berpidato di Solo"}),
            ("berpidato", {"subject": "Budi Santoso", "place": "di Solo"}),
        ],
    ),
    (
        "Budi Santoso mengatakan, sering melihat kapal di laut.",
        [
            ("mengatakan", {"subject": "Budi Santoso"}),
            (
                "sering melihat",
                {"subject": "Budi Santoso", "object": "kapal", "place": "di laut", "says": "Budi Santoso"},
            ),
        ],
    ),
    (
        "Budi Santoso mengatakan, ditemukan tiga rumah rusak.",
        [
            ("mengatakan", {"subject": "Budi Santoso"}),
            ("ditemukan", {"subject": "tiga rumah rusak", "says": "Budi Santoso"}),
        ],
    ),
    ("Kami takut jembatan itu dirusak.", [("takut", {"subject": "Kami"}), ("dirusak", {"subject": "jembatan itu"})]),
    # a time of its own behind "dan"
    (
        "Warga menanam padi dan tahun ini menjual beras.",
        [
            ("menanam", {"subject": "Warga", "object": "padi"}),
            ("menjual", {"subject": "Warga", "object": "beras", "time": "tahun ini"}),
        ],
    ),
    ("Ini merupakan kabar baik.", [("merupakan", {"subject": "Ini", "complement": "kabar baik"})]),
    # a quantifier that stands alone
    ("Semua ini merupakan tekanan berat.", [("merupakan", {"subject": "Semua ini", "complement": "tekanan berat"})]),
    # a passive that the tagger does not know; what a thing has is no clause beside another verb
    ("Dinding rumah dicat warga.", [("dicat", {"subject": "Dinding rumah", "agent": "warga"})]),
    ("Buku itu berjudul Senja.", [("berjudul", {"subject": "Buku itu", "complement": "Senja"})]),
    ("Buku berjudul Senja terbit di Bogor.", [("terbit", {"subject": "Buku berjudul Senja", "place": "di Bogor"})]),
    # a state behind an auxiliary, and a return
    ("Penumpang kapal berhasil selamat.", [("berhasil selamat", {"subject": "Penumpang kapal"})]),
    ("Ayah memutuskan kembali ke Bogor.", [("memutuskan kembali", {"subject": "Ayah", "goal": "ke Bogor"})]),
    ("Rina punya tiga buku.", [("punya", {"subject": "Rina", "object": "tiga buku"})]),
    # who says so: inside what is said, behind it, and a speaker who goes on to speak
    (
        "Harga beras, kata Budi, akan turun bulan depan.",
        [("akan turun", {"subject": "Harga beras", "time": "bulan depan", "says": "Budi"})],
    ),
    ("Harga beras akan turun, menurut Budi.", [("akan turun", {"subject": "Harga beras", "says": "Budi"})]),
    (
        "Kapal itu tenggelam, ungkap Budi Santoso kepada wartawan di Jakarta.",
        [("tenggelam", {"subject": "Kapal itu", "says": "Budi Santoso"})],
    ),
    (
        "Budi mengatakan, dia menilai harga beras sudah turun.",
        [
            ("mengatakan", {"subject": "Budi"}),
            ("menilai", {"subject": "dia", "says": "Budi"}),
            ("sudah turun", {"subject": "harga beras", "says": "Budi"}),
        ],
    ),
    (
        "Menurut Budi yang ditemui di rumahnya, harga beras turun.",
        [
            ("ditemui", {"antecedent": "Budi", "place": "di rumahnya"}),
            ("turun", {"subject": "harga beras", "says": "Budi"}),
        ],
    ),
    (
        "Seperti dilaporkan Kompas, kapal itu tenggelam.",
        [("tenggelam", {"subject": "kapal itu", "says": "Kompas"})],
    ),
    # pronouns that act before a bare verb, or own the noun before them
    (
        "Surat itu dia tunjukkan di Bogor.",
        [("tunjukkan", {"subject": "Surat itu", "agent": "dia", "place": "di Bogor"})],
    ),
    (
        "Kapal yang mereka tumpangi tenggelam.",
        [("tumpangi", {"antecedent": "Kapal", "agent": "mereka"}), ("tenggelam", {"subject": "Kapal"})],
    ),
    ("Rumah kami dijual.", [("dijual", {"subject": "Rumah kami"})]),
    # a stroke, how often, how fast, what belongs to the subject, a list behind a preposition, a place in a name
    ("Pasukan TNI/Polri mengepung bukit.", [("mengepung", {"subject": "Pasukan TNI/Polri", "object": "bukit"})]),
    (
        "Rina sudah tiga kali menjadi juara.",
        [("menjadi", {"subject": "Rina", "complement": "juara", "other": "tiga kali"})],
    ),
    (
        "Warga menghadapi badai berkecepatan 90 kilometer per jam yang merusak kota.",
        [
            ("menghadapi", {"subject": "Warga", "object": "badai berkecepatan 90 kilometer per jam"}),
            ("merusak", {"antecedent": "badai berkecepatan 90 kilometer per jam", "object": "kota"}),
        ],
    ),
    ("Ekspor beras dibatasi jumlahnya.", [("dibatasi", {"subject": "Ekspor beras", "complement": "jumlahnya"})]),
    (
        "Pajak untuk topi, sepatu, dan tas dinaikkan.",
        [("dinaikkan", {"subject": "Pajak untuk topi, sepatu, dan tas"})],
    ),
    (
        "Kongres Petani di Solo, yang diikuti 90 orang, ditutup.",
        [
            ("diikuti", {"antecedent": "Kongres Petani di Solo", "agent": "90 orang"}),
            ("ditutup", {"subject": "Kongres Petani di Solo"}),
        ],
    ),
    # a comparison, and a coming time
    (
        "Dibandingkan dengan tahun lalu, harga beras turun.",
        [("turun", {"subject": "harga beras", "other": "Dibandingkan dengan tahun lalu"})],
    ),
    (
        "Pada masa yang akan datang warga membangun sekolah.",
        [("membangun", {"subject": "warga", "object": "sekolah", "time": "Pada masa yang akan datang"})],
    ),
    # no verbs: a list of aims, what a plan is for, what is asked; a verb that looks like a preposition
    (
        "Bukit itu dijaga untuk dilihat, dipelajari, dan dikunjungi.",
        [("dijaga", {"subject": "Bukit itu", "purpose": "untuk dilihat"})],
    ),
    (
        "Warga menolak rencana pemerintah menaikkan harga.",
        [("menolak", {"subject": "Warga", "object": "rencana pemerintah menaikkan harga"})],
    ),
    ("Polisi menyelidiki apakah kebakaran itu ada unsur kesengajaan.", [("menyelidiki", {"subject": "Polisi"})]),
    (
        "Toko itu menjual pakaian jadi dan sepatu.",
        [("menjual", {"subject": "Toko itu", "object": "pakaian jadi dan sepatu"})],
    ),
    (
        "Setelah melalui proses panjang, air bisa ditekan.",
        [
            ("melalui", {"subject": "air", "object": "proses panjang"}),
            ("bisa ditekan", {"subject": "air", "time": "Setelah melalui proses panjang"}),
        ],
    ),
    # times: of the relative clause, of the verb to come, two as one
    (
        "Rapat yang dibuka di Solo, Senin (5/9), membahas pajak.",
        [
            ("dibuka", {"antecedent": "Rapat", "place": "di Solo", "time": "Senin (5/9)"}),
            ("membahas", {"subject": "Rapat", "object": "pajak"}),
        ],
    ),
    (
        "Rina menulis buku dan pada tahun 2005 memimpin sekolah.",
        [
            ("menulis", {"subject": "Rina", "object": "buku"}),
            ("memimpin", {"subject": "Rina", "object": "sekolah", "time": "pada tahun 2005"}),
        ],
    ),
    (
        "Budi memimpin sekolah tahun 2003 dan 2004.",
        [("memimpin", {"subject": "Budi", "object": "sekolah", "time": "tahun 2003 dan 2004"})],
    ),
    # two words that are one verb, numbers and ordinals that tell which one, adjectives as complements
    ("Tiga warga meninggal dunia di Solo.", [("meninggal dunia", {"subject": "Tiga warga", "place": "di Solo"})]),
    (
        "Warga membahas Pasal 5 di Kota Solo.",
        [("membahas", {"subject": "Warga", "object": "Pasal 5", "place": "di Kota Solo"})],
    ),
    ("Warga merayakan usianya yang ke-60.", [("merayakan", {"subject": "Warga", "object": "usianya yang ke-60"})]),
    ("Hal itu menjadi sangat sulit.", [("menjadi", {"subject": "Hal itu", "complement": "sangat sulit"})]),
    ("Rapat itu dinilai penting.", [("dinilai", {"subject": "Rapat itu", "complement": "penting"})]),
    ("Gedung itu berusia 21 tahun.", [("berusia", {"subject": "Gedung itu", "object": "21 tahun"})]),
    (
        "Bupati mengantar sendiri tamu itu ke stasiun.",
        [("mengantar", {"subject": "Bupati", "object": "tamu itu", "goal": "ke stasiun"})],
    ),
    # "dari" behind a subject or a means, "berdasarkan" behind what is done, "untuk" behind a noun that it completes
    ("Rina dari Bandung membeli ikan.", [("membeli", {"subject": "Rina dari Bandung", "object": "ikan"})]),
    (
        "Lembaga itu menerbitkan kartu berdasarkan data dari kelurahan.",
        [
            (
                "menerbitkan",
                {"subject": "Lembaga itu", "object": "kartu", "instrument": "berdasarkan data dari kelurahan"},
            )
        ],
    ),
    ("Kota itu memiliki peluang untuk berkembang.", [("memiliki", {"subject": "Kota itu", "object": "peluang"})]),
    # "dengan" with the word before it is one preposition; "apa" is whole with what "yang" tells
    (
        "Terkait dengan gempa itu, pemerintah mengirim bantuan.",
        [("mengirim", {"subject": "pemerintah", "object": "bantuan", "topic": "Terkait dengan gempa itu"})],
    ),
    ("Kasus itu terkait dengan korupsi.", [("terkait", {"subject": "Kasus itu", "topic": "dengan korupsi"})]),
    (
        "Polisi memeriksa apa yang terjadi di sana.",
        [
            ("memeriksa", {"subject": "Polisi", "object": "apa yang terjadi di sana"}),
            ("terjadi", {"antecedent": "apa", "place": "di sana"}),
        ],
    ),
    (
        "Burung itu tidak terdapat di daerah mana pun di Jawa.",
        [("tidak terdapat", {"subject": "Burung itu", "place": "di daerah mana pun di Jawa"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_clauses(text, expected):
    assert told(text) == expected
