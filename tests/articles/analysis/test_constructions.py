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
