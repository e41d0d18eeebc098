"""Constructions of news Indonesian that a reader who goes from left to right gets wrong: lists, appositions, times."""

import pytest

from articles.analysis.analyse import analyse
from tests.articles.analysis.test_clauses import told

TIMES = [
    ("Kini petani menanam padi di sawah.", "Kini"),
    ("Lima tahun terakhir warga menanam bakau di pantai.", "Lima tahun terakhir"),
    ("Beberapa jam kemudian kapal itu tiba di pelabuhan.", "Beberapa jam kemudian"),
    ("Akhir pekan lalu Rina Lestari menanam pohon di taman.", "Akhir pekan lalu"),
    ("Kami akan datang besok, kata Rina Lestari.", "besok"),
]


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_words_that_say_when_are_times(text, time):
    ((_, parts),) = told(text)
    assert parts["time"] == time
    assert parts["subject"] != time


def test_a_noun_of_time_that_measures_is_no_time():
    ((_, parts),) = told("Catatan waktu ini memecahkan rekor lomba.")
    assert "time" not in parts


def test_a_dateline_is_no_part_of_the_sentence():
    assert told("Jakarta, Senin - Rina Lestari menanam pohon di taman itu.") == [
        ("menanam", {"subject": "Rina Lestari", "object": "pohon", "place": "di taman itu"})
    ]


CONSTRUCTIONS = [
    # one predicate
    (
        "Panitia memutuskan untuk membangun panggung di alun-alun.",
        [("memutuskan untuk membangun", {"subject": "Panitia", "object": "panggung", "place": "di alun-alun"})],
    ),
    ("Panitia memutuskan menunda lomba.", [("memutuskan menunda", {"subject": "Panitia", "object": "lomba"})]),
    # what stands between commas explains the subject
    (
        "Sunario, seorang ahli hukum di Bandung, menulis surat.",
        [("menulis", {"subject": "Sunario, seorang ahli hukum di Bandung", "object": "surat"})],
    ),
    # what is brought about is one thing
    (
        "Banjir itu mengakibatkan dua ratus orang tewas.",
        [("mengakibatkan", {"subject": "Banjir itu", "object": "dua ratus orang tewas"})],
    ),
    # who or what comes, not how many of them
    (
        "Jumlah wisatawan yang datang ke Bromo naik.",
        [
            ("datang", {"antecedent": "wisatawan", "goal": "ke Bromo"}),
            ("naik", {"subject": "Jumlah wisatawan"}),
        ],
    ),
    # what a thing becomes
    (
        "Perusahaan itu berubah nama menjadi Sinar Jaya.",
        [("berubah", {"subject": "Perusahaan itu", "complement": "Sinar Jaya"})],
    ),
    # verbs that are prepositions where they stand
    (
        "Banjir menewaskan 50 orang, termasuk dua anak.",
        [("menewaskan", {"subject": "Banjir", "object": "50 orang", "other": "termasuk dua anak"})],
    ),
    # a verb whose object is its -nya
    (
        "Rina Lestari membeli tanah dan menggunakannya untuk kebun.",
        [
            ("membeli", {"subject": "Rina Lestari", "object": "tanah"}),
            ("menggunakannya", {"subject": "Rina Lestari", "purpose": "untuk kebun"}),
        ],
    ),
    (
        "Warga berharap pemerintah membantunya.",
        [("berharap", {"subject": "Warga"}), ("membantunya", {"subject": "pemerintah", "says": "Warga"})],
    ),
    # two words that are one noun
    (
        "Gubernur menandatangani kerja sama dengan koperasi di Bandung.",
        [
            (
                "menandatangani",
                {
                    "subject": "Gubernur",
                    "object": "kerja sama",
                    "instrument": "dengan koperasi",
                    "place": "di Bandung",
                },
            )
        ],
    ),
    # how often is neither who nor what
    ("Lomba itu ditunda beberapa kali.", [("ditunda", {"subject": "Lomba itu", "other": "beberapa kali"})]),
    # the aim belongs to the noun
    ("Ayah mengajukan usul untuk memperbaiki jalan.", [("mengajukan", {"subject": "Ayah", "object": "usul"})]),
    # what happens at the place
    (
        "Penyu betina kembali ke pantai tempat ia menetas.",
        [
            ("kembali", {"subject": "Penyu betina", "goal": "ke pantai"}),
            ("menetas", {"subject": "ia", "place": "pantai"}),
        ],
    ),
    # a described noun
    (
        "Di kota yang ramai itu Budi Santoso membeli ikan.",
        [("membeli", {"subject": "Budi Santoso", "object": "ikan", "place": "Di kota yang ramai itu"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONSTRUCTIONS, ids=[text for text, _ in CONSTRUCTIONS])
def test_constructions(text, expected):
    assert told(text) == expected


LISTS = [
    (
        "Tiga negara, yaitu Kenya, Uganda, dan Tanzania, menandatangani perjanjian.",
        "subject",
        ["Kenya", "Uganda", "Tanzania"],
    ),
    ("Ia memiliki tiga anak dari dua istri, yaitu Sari, Budi, dan Wati.", "object", ["Sari", "Budi", "Wati"]),
    (
        "Ibu guru menjelaskan tiga hal yang dapat merusak gigi, yaitu gula, asam, dan kuman.",
        "object",
        ["gula", "asam", "kuman"],
    ),
]


@pytest.mark.parametrize(("text", "role", "members"), LISTS)
def test_what_yaitu_names_are_the_members_of_the_list(text, role, members):
    clause = analyse(text).clauses[0]
    assert [member.of(text) for member in getattr(clause, role).members] == members


def test_an_explanation_is_no_part_of_the_one_that_it_explains():
    text = "Sunario, seorang ahli hukum di Bandung, menulis surat."
    subject = analyse(text).clauses[0].subject
    assert subject.is_explained
    assert [member.of(text) for member in subject.members] == ["Sunario"]


PEOPLE = [
    # a kind of person and the name behind the comma are one
    (
        "Yayasan Bahari mengundang peraih medali tahun 1996, Maria Lestari, ke Ambon.",
        [
            (
                "mengundang",
                {"subject": "Yayasan Bahari", "object": "peraih medali tahun 1996, Maria Lestari", "goal": "ke Ambon"},
            )
        ],
    ),
    (
        "Tim itu mengalahkan juara bertahan, Rina Lestari.",
        [("mengalahkan", {"subject": "Tim itu", "object": "juara bertahan, Rina Lestari"})],
    ),
    # "yang" behind a named kind of person describes the person
    (
        "Budi Santoso, siswa SMP yang tinggal di Solo, menang.",
        [
            ("tinggal", {"antecedent": "Budi Santoso, siswa SMP", "place": "di Solo"}),
            ("menang", {"subject": "Budi Santoso, siswa SMP"}),
        ],
    ),
    # what becomes of a number of people
    (
        "Sedikitnya 12 orang tewas dan 30 orang luka-luka dalam kecelakaan bus di Solo.",
        [
            ("tewas", {"subject": "Sedikitnya 12 orang"}),
            ("luka-luka", {"subject": "30 orang", "place": "dalam kecelakaan bus di Solo"}),
        ],
    ),
    (
        "Gempa mengakibatkan tiga orang tewas dan 30 orang luka-luka.",
        [("mengakibatkan", {"subject": "Gempa", "object": "tiga orang tewas dan 30 orang luka-luka"})],
    ),
    # nobody in the sentence does the verb before the comma, or somebody does
    (
        "Melihat krisis air, sumur itu ditutup.",
        [("Melihat", {"object": "krisis air"}), ("ditutup", {"subject": "sumur itu"})],
    ),
    (
        "Melihat krisis air, warga membuat sumur.",
        [
            ("Melihat", {"subject": "warga", "object": "krisis air"}),
            ("membuat", {"subject": "warga", "object": "sumur"}),
        ],
    ),
    # the thing is found, not the deed; the deed strikes
    (
        "Sawah itu rusak akibat serangan hama yang ditemukan di Pegunungan Arfak.",
        [
            ("rusak", {"subject": "Sawah itu", "cause": "akibat serangan hama"}),
            ("ditemukan", {"antecedent": "hama", "place": "di Pegunungan Arfak"}),
        ],
    ),
    (
        "Serangan hama yang melanda desa itu reda.",
        [("melanda", {"antecedent": "Serangan hama", "object": "desa itu"})],
    ),
    # who speaks, with what explains the speaker, is no part of what is said
    (
        "Sulur itu, kata Rian Latu, ahli tanaman dari Solo, tumbuh di Ambon.",
        [("tumbuh", {"subject": "Sulur itu", "place": "di Ambon", "says": "Rian Latu"})],
    ),
    # "oleh" behind a noun of doing is no agent of an active verb
    (
        "Sejumlah toko tak mendapat pasokan gas menyusul dihentikannya aliran gas oleh Bahari Gas sejak 25 Agustus.",
        [
            (
                "tak mendapat",
                {
                    "subject": "Sejumlah toko",
                    "object": "pasokan gas",
                    "other": "menyusul dihentikannya aliran gas",
                    "time": "sejak 25 Agustus",
                },
            )
        ],
    ),
    # a type belongs to its maker
    (
        "Warga melihat pesawat jet Garuda 737-200 yang mendarat di Solo.",
        [
            ("melihat", {"subject": "Warga", "object": "pesawat jet Garuda 737-200"}),
            ("mendarat", {"antecedent": "pesawat jet Garuda 737-200", "place": "di Solo"}),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_and_what_becomes_of_them(text, expected):
    assert told(text) == expected
