import pytest

from articles.analysis.analyse import analyse
from articles.analysis.document import Voice
from articles.analysis.drafts import voice


def told(text):
    """Every clause as its predicate and the parts that it has, in words."""
    document = analyse(text)
    return [(clause.predicate.of(text), parts(clause, text)) for clause in document.clauses]


def parts(clause, text):
    names = ("subject", "object", "complement", "antecedent")
    found = {name: getattr(clause, name).of(text) for name in names if getattr(clause, name) is not None}
    found |= {adjunct.role.value: adjunct.of(text) for adjunct in clause.adjuncts}
    return found | ({"says": clause.attribution.speaker.of(text)} if clause.attribution else {})


CLAUSES = [
    # a fronted adjunct, and a fronted clause that shares the subject to come
    (
        "Pada hari Rabu, Budi Santoso membeli ikan di pasar.",
        [("membeli", {"subject": "Budi Santoso", "object": "ikan", "time": "Pada hari Rabu", "place": "di pasar"})],
    ),
    (
        "Setelah mengunjungi pasar, Budi Santoso pergi ke Kota Solo.",
        [
            ("mengunjungi", {"subject": "Budi Santoso", "object": "pasar"}),
            ("pergi", {"subject": "Budi Santoso", "time": "Setelah mengunjungi pasar", "goal": "ke Kota Solo"}),
        ],
    ),
    (
        "Sehari setelah mengunjungi pasar, Budi Santoso pergi ke Kota Solo.",
        [
            ("mengunjungi", {"subject": "Budi Santoso", "object": "pasar"}),
            ("pergi", {"subject": "Budi Santoso", "time": "setelah mengunjungi pasar", "goal": "ke Kota Solo"}),
        ],
    ),
    # one subject for two verbs, and a subject for each
    (
        "Budi Santoso pergi ke pasar dan membeli ikan.",
        [
            ("pergi", {"subject": "Budi Santoso", "goal": "ke pasar"}),
            ("membeli", {"subject": "Budi Santoso", "object": "ikan"}),
        ],
    ),
    (
        "Warga membeli ikan di pasar, lalu memasak nasi di rumah.",
        [
            ("membeli", {"subject": "Warga", "object": "ikan", "place": "di pasar"}),
            ("memasak", {"subject": "Warga", "object": "nasi", "place": "di rumah"}),
        ],
    ),
    (
        "Budi Santoso menulis surat dan Rina Lestari membaca buku.",
        [
            ("menulis", {"subject": "Budi Santoso", "object": "surat"}),
            ("membaca", {"subject": "Rina Lestari", "object": "buku"}),
        ],
    ),
    (
        "Budi Santoso membaca buku sambil mendengar radio.",
        [
            ("membaca", {"subject": "Budi Santoso", "object": "buku"}),
            ("mendengar", {"subject": "Budi Santoso", "object": "radio"}),
        ],
    ),
    # relative clauses: of the subject, in the passive, of a complement, of a thing in a place, of the place itself
    (
        "Budi Santoso yang tinggal di Kota Solo membeli ikan di pasar.",
        [
            ("tinggal", {"antecedent": "Budi Santoso", "place": "di Kota Solo"}),
            ("membeli", {"subject": "Budi Santoso", "object": "ikan", "place": "di pasar"}),
        ],
    ),
    (
        "Buku yang ditulis Budi Santoso dijual di pasar.",
        [
            ("ditulis", {"antecedent": "Buku", "agent": "Budi Santoso"}),
            ("dijual", {"subject": "Buku", "place": "di pasar"}),
        ],
    ),
    (
        "Candi ini merupakan bangunan yang menyimpan banyak patung.",
        [
            ("merupakan", {"subject": "Candi ini", "complement": "bangunan yang menyimpan banyak patung"}),
            ("menyimpan", {"antecedent": "bangunan", "object": "banyak patung"}),
        ],
    ),
    (
        "Budi Santoso melihat pabrik di Kota Bandung yang memproduksi pesawat.",
        [
            ("melihat", {"subject": "Budi Santoso", "object": "pabrik", "place": "di Kota Bandung"}),
            ("memproduksi", {"antecedent": "pabrik di Kota Bandung", "object": "pesawat"}),
        ],
    ),
    (
        "Budi Santoso naik kereta di Kota Solo, yang terletak di tepi sungai.",
        [
            ("naik", {"subject": "Budi Santoso", "complement": "kereta", "place": "di Kota Solo"}),
            ("terletak", {"antecedent": "Kota Solo", "place": "di tepi sungai"}),
        ],
    ),
    (
        "Budi Santoso pergi ke bandara di mana Rina Lestari bertemu para wartawan.",
        [
            ("pergi", {"subject": "Budi Santoso", "goal": "ke bandara"}),
            ("bertemu", {"subject": "Rina Lestari", "place": "bandara", "companion": "para wartawan"}),
        ],
    ),
    # a companion behind a relative clause goes with the meeting
    (
        "Para menteri mengadakan pertemuan yang membahas pangan dengan para petani di Jakarta.",
        [
            (
                "mengadakan",
                {
                    "subject": "Para menteri",
                    "object": "pertemuan",
                    "companion": "dengan para petani",
                    "place": "di Jakarta",
                },
            ),
            ("membahas", {"antecedent": "pertemuan", "object": "pangan"}),
        ],
    ),
    # a cause of two clauses
    (
        "Banyak penyu mati karena telurnya diambil warga dan lautnya tercemar.",
        [
            ("mati", {"subject": "Banyak penyu", "cause": "karena telurnya diambil warga dan lautnya tercemar"}),
            ("diambil", {"subject": "telurnya", "agent": "warga"}),
            ("tercemar", {"subject": "lautnya"}),
        ],
    ),
    # an aim and a condition are no facts of their own
    (
        "Agar panen berhasil, petani membeli pupuk.",
        [("membeli", {"subject": "petani", "object": "pupuk", "purpose": "Agar panen berhasil"})],
    ),
    ("Jika hujan turun, petani menanam padi.", [("menanam", {"subject": "petani", "object": "padi"})]),
    # who says so; who announces or confirms states a fact
    (
        "Rina Lestari mengatakan bahwa hutan itu terbakar.",
        [
            ("mengatakan", {"subject": "Rina Lestari"}),
            ("terbakar", {"subject": "hutan itu", "says": "Rina Lestari"}),
        ],
    ),
    (
        "Rina Lestari mengatakan hutan itu terbakar.",
        [
            ("mengatakan", {"subject": "Rina Lestari"}),
            ("terbakar", {"subject": "hutan itu", "says": "Rina Lestari"}),
        ],
    ),
    (
        "Rina Lestari memastikan bahwa hutan itu terbakar.",
        [("memastikan", {"subject": "Rina Lestari"}), ("terbakar", {"subject": "hutan itu", "says": "Rina Lestari"})],
    ),
    (
        "Menurut Rina Lestari, hutan itu terbakar pada malam hari.",
        [("terbakar", {"subject": "hutan itu", "time": "pada malam hari", "says": "Rina Lestari"})],
    ),
    (
        "Hutan itu terbakar pada malam hari, ujar Rina Lestari.",
        [("terbakar", {"subject": "Hutan itu", "time": "pada malam hari", "says": "Rina Lestari"})],
    ),
    # a date with the time of day is one time
    (
        "Pasar itu dibuka Senin (5/9) pagi dan ditutup kemarin sekitar pukul 14.30.",
        [
            ("dibuka", {"subject": "Pasar itu", "time": "Senin (5/9) pagi"}),
            ("ditutup", {"subject": "Pasar itu", "time": "kemarin sekitar pukul 14.30"}),
        ],
    ),
    # when and where something was said is no part of what is said
    (
        "Warga membangun jembatan, kata Budi Santoso, Senin (5/9), di Solo.",
        [("membangun", {"subject": "Warga", "object": "jembatan", "says": "Budi Santoso"})],
    ),
    # "akibat" says why, unless it is what somebody bears
    (
        "Perusahaan itu menghentikan semua penerbangan akibat badai.",
        [
            (
                "menghentikan",
                {"subject": "Perusahaan itu", "object": "semua penerbangan", "cause": "akibat badai"},
            )
        ],
    ),
    ("Rakyat menanggung akibat perang.", [("menanggung", {"subject": "Rakyat", "object": "akibat perang"})]),
    # "bersama" before a place describes the noun
    (
        "Mereka menggelar latihan bersama di Laut Jawa.",
        [("menggelar", {"subject": "Mereka", "object": "latihan bersama", "place": "di Laut Jawa"})],
    ),
    # an amount and what it is a part of are one phrase; what changes by an amount has a source
    (
        "Sekitar 60 persen dari warga desa menanam padi.",
        [("menanam", {"subject": "Sekitar 60 persen dari warga desa", "object": "padi"})],
    ),
    (
        "Harga beras naik 5 persen dari harga lama.",
        [("naik", {"subject": "Harga beras", "complement": "5 persen", "source": "dari harga lama"})],
    ),
    # "berbendera X" behind a noun is no clause, behind a finished phrase it is one
    (
        "Kapal berbendera Liberia tenggelam di Laut Jawa.",
        [("tenggelam", {"subject": "Kapal berbendera Liberia", "place": "di Laut Jawa"})],
    ),
    # two verbs share what they act on
    (
        "Ibu mencuci dan memotong sayur.",
        [
            ("mencuci", {"subject": "Ibu", "object": "sayur"}),
            ("memotong", {"subject": "Ibu", "object": "sayur"}),
        ],
    ),
    # a list in a relative clause before the main verb
    (
        "Buku yang ditulis Ani Lestari dan Budi Santoso terbit di Solo.",
        [
            ("ditulis", {"antecedent": "Buku", "agent": "Ani Lestari dan Budi Santoso"}),
            ("terbit", {"subject": "Buku", "place": "di Solo"}),
        ],
    ),
    # "Dijelaskan," only opens what was said
    (
        "Dijelaskan, pada 2005 warga membangun jembatan.",
        [("Dijelaskan", {}), ("membangun", {"subject": "warga", "object": "jembatan", "time": "pada 2005"})],
    ),
    # a stretch of time that counts from a moment, a noun of time with its date, "sebelumnya" and "saat ini"
    (
        "Vaksinasi dihentikan sepekan setelah pemilu.",
        [("dihentikan", {"subject": "Vaksinasi", "time": "sepekan setelah pemilu"})],
    ),
    (
        "Laba bank itu naik pada semester pertama tahun ini.",
        [("naik", {"subject": "Laba bank itu", "time": "pada semester pertama tahun ini"})],
    ),
    ("Ia bekerja di bank 2003.", [("bekerja", {"subject": "Ia", "place": "di bank", "time": "2003"})]),
    (
        "Warga menanam kopi yang sebelumnya dilarang.",
        [
            ("menanam", {"subject": "Warga", "object": "kopi"}),
            ("dilarang", {"antecedent": "kopi", "time": "sebelumnya"}),
        ],
    ),
    (
        "Warga desa saat ini menanam kopi.",
        [("menanam", {"subject": "Warga desa", "object": "kopi", "time": "saat ini"})],
    ),
    # "dari" behind a body that acts describes it, behind a person it says where from
    (
        "Program itu didukung organisasi dari Jerman.",
        [("didukung", {"subject": "Program itu", "agent": "organisasi dari Jerman"})],
    ),
    (
        "Paket itu dibawa Budi Santoso dari Solo.",
        [("dibawa", {"subject": "Paket itu", "agent": "Budi Santoso", "source": "dari Solo"})],
    ),
    ("Warga setuju dengan usul itu.", [("setuju", {"subject": "Warga", "topic": "dengan usul itu"})]),
    (
        "Dari Solo, dua bus berangkat ke Bogor.",
        [("berangkat", {"subject": "dua bus", "source": "Dari Solo", "goal": "ke Bogor"})],
    ),
    # what is seen has its own subject
    (
        "Para wartawan melihat Budi Santoso menanam padi di sawah.",
        [
            ("melihat", {"subject": "Para wartawan", "object": "Budi Santoso"}),
            ("menanam", {"subject": "Budi Santoso", "object": "padi", "place": "di sawah"}),
        ],
    ),
    # one of several in a list, and an aside behind a comma
    (
        "Warga melihat gajah, harimau, dan burung yang terbang di hutan.",
        [
            ("melihat", {"subject": "Warga", "object": "gajah, harimau, dan burung"}),
            ("terbang", {"antecedent": "burung", "place": "di hutan"}),
        ],
    ),
    (
        "Budi Santoso membeli ikan di pasar, ikan segar.",
        [("membeli", {"subject": "Budi Santoso", "object": "ikan", "place": "di pasar"})],
    ),
    # the subject behind its verb; a name that is given is no agent
    ("Datang seorang tamu dari Kota Solo.", [("Datang", {"subject": "seorang tamu", "source": "dari Kota Solo"})]),
    (
        "Anak penyu disebut tukik oleh warga.",
        [("disebut", {"subject": "Anak penyu", "complement": "tukik", "agent": "oleh warga"})],
    ),
    # title and name as one subject, on the way
    (
        "Bupati Sleman, Rina Lestari sedang dalam perjalanan pulang dari Jepang pada hari Senin (6/5/2024).",
        [
            (
                "sedang dalam perjalanan pulang",
                {
                    "subject": "Bupati Sleman, Rina Lestari",
                    "source": "dari Jepang",
                    "time": "pada hari Senin (6/5/2024)",
                },
            )
        ],
    ),
    # a list of three as the object, what it was and from whom
    (
        "Sebelum berangkat, Rina Lestari telah menerima 3 buku tua, sebuah lukisan dan kain batik sebagai hadiah dari "
        "kepala desa.",
        [
            ("berangkat", {"subject": "Rina Lestari"}),
            (
                "telah menerima",
                {
                    "subject": "Rina Lestari",
                    "object": "3 buku tua, sebuah lukisan dan kain batik",
                    "time": "Sebelum berangkat",
                    "capacity": "sebagai hadiah",
                    "source": "dari kepala desa",
                },
            ),
        ],
    ),
    # the talks were with the governor, at the hall; what drew attention were the talks
    (
        "Rina Lestari menghabiskan dua hari di Kota Solo dan mengadakan pertemuan yang menarik perhatian dengan "
        "Gubernur Budi Santoso di gedung balai kota.",
        [
            ("menghabiskan", {"subject": "Rina Lestari", "object": "dua hari", "place": "di Kota Solo"}),
            (
                "mengadakan",
                {
                    "subject": "Rina Lestari",
                    "object": "pertemuan",
                    "companion": "dengan Gubernur Budi Santoso",
                    "place": "di gedung balai kota",
                },
            ),
            ("menarik", {"object": "perhatian", "antecedent": "pertemuan"}),
        ],
    ),
    # a list without "dan"
    (
        "Di Kebun Binatang Ragunan, Rina Lestari terlihat menonton pertunjukan yang menampilkan gajah sumatra, burung "
        "merak hijau, kuda nil.",
        [
            (
                "terlihat menonton",
                {
                    "subject": "Rina Lestari",
                    "object": "pertunjukan",
                    "place": "Di Kebun Binatang Ragunan",
                },
            ),
            (
                "menampilkan",
                {"object": "gajah sumatra, burung merak hijau, kuda nil", "antecedent": "pertunjukan"},
            ),
        ],
    ),
    # where and when from the clause before, title and name and others as the subject
    (
        "Sehari setelah mengunjungi pabrik gula di Klaten yang membuat gula paling manis, Rina Lestari pergi ke "
        "stasiun dekat Yogyakarta pada hari Sabtu di mana menteri perdagangan, Budi Santoso, dan pejabat desa lainnya "
        "bertemu.",
        [
            ("mengunjungi", {"subject": "Rina Lestari", "object": "pabrik gula", "place": "di Klaten"}),
            ("membuat", {"object": "gula paling manis", "antecedent": "pabrik gula di Klaten"}),
            (
                "pergi",
                {
                    "subject": "Rina Lestari",
                    "time": "pada hari Sabtu",
                    "goal": "ke stasiun dekat Yogyakarta",
                },
            ),
            (
                "bertemu",
                {
                    "subject": "menteri perdagangan, Budi Santoso, dan pejabat desa lainnya",
                    "place": "stasiun dekat Yogyakarta",
                    "time": "pada hari Sabtu",
                },
            ),
        ],
    ),
    # who confirmed what, while
    (
        "Selama kunjungan Rina Lestari, Budi Santoso memastikan bahwa pabrik itu baru-baru ini menerima mesin baru.",
        [
            ("memastikan", {"subject": "Budi Santoso", "time": "Selama kunjungan Rina Lestari"}),
            (
                "menerima",
                {"subject": "pabrik itu", "object": "mesin baru", "time": "baru-baru ini", "says": "Budi Santoso"},
            ),
        ],
    ),
    # nothing is read out of nouns of intent, conditions and aims
    (
        "Upaya menangkap harimau itu gagal.",
        [("gagal", {"subject": "Upaya menangkap harimau itu"})],
    ),
    # what hangs on the subject's noun is part of the subject
    (
        "Kunjungan Rina Lestari ke Jepang berlangsung selama tiga hari.",
        [
            (
                "berlangsung",
                {"subject": "Kunjungan Rina Lestari ke Jepang", "duration": "selama tiga hari"},
            )
        ],
    ),
    # by how much, and from what to what
    (
        "Harga beras naik dari Rp10.000 menjadi Rp12.000.",
        [("naik", {"subject": "Harga beras", "source": "dari Rp10.000", "complement": "Rp12.000"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_clauses(text, expected):
    assert told(text) == expected


def test_negation_and_modals():
    (clause,) = analyse("Budi Santoso tidak akan membeli ikan di pasar.").clauses
    assert (clause.predicate.negated, clause.predicate.modals) == (True, ("akan",))
    (clause,) = analyse("Budi Santoso sudah membeli ikan di pasar.").clauses
    assert (clause.predicate.negated, clause.predicate.modals) == (False, ("sudah",))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Burung itu terancam punah.", "terancam"),
        ("Rina membawa pulang piala.", "membawa"),
        ("Budi terpaksa pulang ke Bogor.", "pulang"),
    ],
)
def test_the_verb_of_a_group(text, verb):
    (clause,) = analyse(text).clauses
    assert clause.predicate.verb.text == verb


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("dibawa", Voice.PASSIVE),
        ("membawa", Voice.ACTIVE),
        ("minta", Voice.ACTIVE),
        ("berjalan", Voice.INTRANSITIVE),
        ("tiba", Voice.INTRANSITIVE),
        ("mendarat", Voice.INTRANSITIVE),
        ("dia", Voice.INTRANSITIVE),
    ],
)
def test_voice(verb, expected):
    assert voice(verb) is expected
