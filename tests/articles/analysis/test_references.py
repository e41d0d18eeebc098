"""What pronouns, "-nya" and definite phrases mean: for each construction one that points and one that does not."""

from __future__ import annotations

from itertools import pairwise

import pytest

from articles.analysis.analyse import read
from articles.analysis.document import Reference, Span
from articles.analysis.indonesian.reference_forms import stems, without_inflection
from articles.analysis.references.evidence import Evidence
from articles.analysis.references.weighing import may_be_certain, probability
from articles.analysis.wordlists import rows_of

Row = tuple[str, str, bool]


def references_of(text: str) -> list[Row]:
    return [(one.of(text), one.antecedent.of(text), one.is_certain) for one in read(text).references]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the only person near
        ("Bupati Rina Melati membuka pasar baru. Ia menyumbang sepuluh kios.", [("Ia", "Rina Melati", True)]),
        # of two people the one who acted
        ("Rina Melati menyalami Budi Santoso di balai desa. Beliau tersenyum.", [("Beliau", "Rina Melati", True)]),
        # of two who acted together nobody knows which
        (
            "Rina Melati dan Budi Santoso pergi ke pasar. Ia membeli kain.",
            [("Ia", "Rina Melati dan Budi Santoso", False)],
        ),
        # nobody is named
        ("Hujan turun sejak pagi. Ia deras sekali.", []),
        # a group
        ("Para nelayan pulang pada sore hari. Mereka menjual ikan.", [("Mereka", "Para nelayan", True)]),
        # "mereka yang …" says itself who
        ("Para nelayan pulang. Mereka yang datang terlambat tidak mendapat kursi.", []),
        # people who need no plural
        ("Warga Desa Melati menolak tambang. Mereka berunjuk rasa.", [("Mereka", "Warga Desa Melati", True)]),
        ("Tambang di Desa Melati ditutup. Mereka berunjuk rasa.", []),
        # the group that is the subject of the clause above; not who acts on them
        ("Para guru mengeluh karena mereka belum dibayar.", [("mereka", "Para guru", True)]),
        # a name of which nobody knows what it names, but not the first word of a sentence
        ("Sutiknowati lahir di Blora. Ia menulis puisi.", [("Ia", "Sutiknowati", True)]),
        ("Panen padi melimpah. Ia menulis puisi.", []),
        # two people, in a list
        ("Ani dan Budi menanam mangga. Keduanya menyiram pohon setiap pagi.", [("Keduanya", "Ani dan Budi", False)]),
        ("Hujan turun sejak pagi. Keduanya reda pada malam hari.", []),
        # the speaker
        (
            'Kapten Andi Wijaya mengatakan kapal berlayar besok. "Cuaca sudah baik," ujarnya.',
            [("ujarnya", "Andi Wijaya", True)],
        ),
        ('"Cuaca sudah baik," ujarnya.', []),
    ],
)
def test_people(text: str, expected: list[Row]) -> None:
    assert references_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the subject's
        ("Budi Santoso menutup pidatonya dengan pantun.", [("pidatonya", "Budi Santoso", True)]),
        # a name that the sentence before is about; of another thing it is not sure, and never of a result
        ("Danau Biru memiliki air jernih. Kedalamannya mencapai 40 meter.", [("Kedalamannya", "Danau Biru", True)]),
        (
            "Sebuah gudang tua terbakar tadi malam. Pemiliknya sedang tidur.",
            [("Pemiliknya", "Sebuah gudang tua", False)],
        ),
        ("Petani menanam bakau. Hasilnya banyak ikan datang.", [("Hasilnya", "menanam", False)]),
        # the name or thing before it
        ("Danau Biru luasnya 40 hektar.", [("luasnya", "Danau Biru", True)]),
        ("Saat itu luasnya 40 hektar.", []),
        # the noun that its clause describes
        ("Nelayan memancing di danau yang airnya jernih.", [("airnya", "danau", False)]),
        # the name that it is listed with
        (
            "Warga membersihkan Sungai Kapas dan anak-anak sungainya.",
            [("sungainya", "Sungai Kapas", False)],
        ),
        ("Jumlah wisatawan di Jakarta dan sekitarnya bertambah.", [("sekitarnya", "Jakarta", True)]),
        # who is urged, and whose plan it is
        (
            "Gubernur mendorong Budi Santoso untuk memperbaiki hubungan dengan tetangganya.",
            [("tetangganya", "Budi Santoso", True)],
        ),
        (
            "Malaysia menolak keputusan Spanyol untuk membuka kembali pelabuhannya.",
            [("pelabuhannya", "Spanyol", True)],
        ),
        # the person in the subject; what is done is done to somebody else than who does it
        (
            "Kunjungan Budi Santoso ke Jepang merupakan perjalanan pertamanya.",
            [("pertamanya", "Budi Santoso", True)],
        ),
        ("PT Sinar Laut mengurus permohonan penahanannya.", [("penahanannya", "PT Sinar Laut", False)]),
        # the object of the clause before
        ("Tim merawat elang yang terluka, lalu melepaskannya di hutan.", [("melepaskannya", "elang", True)]),
        # a rate, an adverb, a noun made of a verb, a connective
        ("Budi Santoso menabung sejuta per bulannya.", []),
        ("Biasanya pasar buka pukul lima.", []),
        ("Naiknya harga beras membuat warga cemas.", []),
        ("Konser ramai dengan dihadirkannya 500 penari.", []),
        ("Harga cabai naik. Akibatnya, pedagang mengeluh.", []),
        ("Panen melimpah tahun lalu. Hasilnya, harga turun.", []),
    ],
)
def test_clitics(text: str, expected: list[Row]) -> None:
    assert references_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same noun, or a name that begins with it
        (
            "Warga membangun jembatan di Sungai Kapas. Jembatan itu selesai dalam sebulan.",
            [("Jembatan itu", "jembatan di Sungai Kapas", True)],
        ),
        (
            "Museum Batik menyimpan 300 kain. Museum tersebut buka setiap hari.",
            [("Museum tersebut", "Museum Batik", True)],
        ),
        # one noun of several; only it means the other
        (
            "Prancis menunda keputusan negara itu untuk menutup pabrik.",
            [("negara itu", "Prancis", True)],
        ),
        # a noun farther off that the tree gives the demonstrative to
        (
            "Warga membangun jembatan bambu. Jembatan yang melintasi Sungai Kapas itu selesai dalam sebulan.",
            [("Jembatan yang melintasi Sungai Kapas itu", "jembatan bambu", True)],
        ),
        # pointed with already: only where more is said than the noun
        ("Gempa merusak situs bersejarah itu. Warga ingin situs itu dipugar.", [("situs itu", "situs", True)]),
        ("Gempa merusak situs itu. Warga ingin situs itu dipugar.", []),
        # the name that tells which it is
        ("Warga tinggal di sebuah kota kecil, yaitu Lasem. Kota itu tenang.", [("Kota itu", "Lasem", True)]),
        # what is done, told by a noun
        (
            "Dewan membahas rencana penyatuan dua sekolah. Hasil penyatuan itu diumumkan besok.",
            [("penyatuan itu", "penyatuan dua sekolah", True)],
        ),
        ("Berbahan bakar bensin, mesin itu berisik. Bahan itu mahal.", []),
        # what is said to be such a thing
        (
            "Komodo adalah sebuah hewan purba di Pulau Rinca. Hewan itu memakan rusa.",
            [("Hewan itu", "Komodo", True)],
        ),
        (
            "Komodo memburu hewan lain di Pulau Rinca. Hewan itu lari.",
            [("Hewan itu", "hewan lain", True)],
        ),
        # not what something is said to be
        ("Kota Malang dikenal sebagai kota bunga. Kota itu ramai.", [("Kota itu", "Kota Malang", True)]),
        ("Warga membangun jembatan. Rumah itu selesai dalam sebulan.", []),
        # the only name of the kind; of two countries the last, not surely
        ("Prancis mengekspor anggur. Negara itu juga mengekspor keju.", [("Negara itu", "Prancis", True)]),
        ("Prancis dan Spanyol mengekspor anggur. Negara itu menanam zaitun.", [("Negara itu", "Spanyol", False)]),
        (
            "PT Sinar Laut membeli kapal. Perusahaan itu mempekerjakan 50 orang.",
            [("Perusahaan itu", "PT Sinar Laut", True)],
        ),
        ("Komodo hidup di Pulau Rinca. Satwa itu memakan rusa.", [("Satwa itu", "Komodo", True)]),
        ("Padi tumbuh di sawah. Satwa itu memakan rumput.", []),
        (
            "Penduduk Sumatera Barat menanam kopi. Provinsi itu juga menanam teh.",
            [("Provinsi itu", "Sumatera Barat", True)],
        ),
        ("Jakarta, Kompas-Hujan turun sejak pagi. Daerah itu banjir.", []),
        # who is told by what he did
        (
            "Susi Lestari memenangi lomba renang. Peraih emas SEA Games 2003 itu berlatih setiap hari.",
            [("Peraih emas SEA Games 2003 itu", "Susi Lestari", True)],
        ),
        ("Susi Lestari memenangi lomba renang. Kolam SEA Games 2003 itu ramai.", []),
        # who bears the title
        (
            "Presiden Amir Hamid tiba di Ambon. Presiden tersebut disambut tarian.",
            [("Presiden tersebut", "Amir Hamid", True)],
        ),
        ("Para menteri tiba di Ambon. Presiden tersebut disambut tarian.", []),
        # the verb of the same root
        (
            "Dewan mencalonkan Rina Melati. Pencalonan itu disambut warga.",
            [("Pencalonan itu", "mencalonkan", True)],
        ),
        (
            "Dewan memilih Rina Melati. Pencalonan itu disambut warga.",
            [("Pencalonan itu", "Dewan memilih Rina Melati.", False)],
        ),
        # all that was said before
        (
            "Banjir merendam dua kecamatan. Hal ini membuat sekolah libur.",
            [("Hal ini", "Banjir merendam dua kecamatan.", True)],
        ),
        ("Hal ini membuat sekolah libur.", []),
        # times and connectives
        ("Ketua RT mengumpulkan sampah. Selain itu, warga menanam pohon. Tahun ini panen berlimpah.", []),
        ("Harga cabai naik. Karena itu, pemerintah menambah pasokan. Saat ini harga stabil.", []),
    ],
)
def test_definite_phrases(text: str, expected: list[Row]) -> None:
    assert references_of(text) == expected


def test_a_chain_leads_to_the_name_and_is_no_surer_than_its_weakest_part() -> None:
    assert references_of("Ani dan Budi mengungsi. Keduanya tinggal di rumah pamannya.") == [
        ("Keduanya", "Ani dan Budi", False),
        ("pamannya", "Ani dan Budi", False),
    ]


def test_references_stand_in_text_order_and_share_no_character() -> None:
    text = (
        "Siti Rahayu membuka toko roti. Toko itu ramai. Ia belajar dari ibunya. Toko tersebut kini punya 12 karyawan."
    )
    found = read(text).references

    assert [one.of(text) for one in found] == ["Toko itu", "Ia", "ibunya", "Toko tersebut"]
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_reference_is_certain_from_nine_in_ten() -> None:
    assert [Reference(0, 2, Span(5, 9), share).is_certain for share in (0.899, 0.9)] == [False, True]


def test_more_evidence_for_an_answer_makes_it_surer_and_unknown_evidence_weighs_nothing() -> None:
    weights = {"only person near": 2.0, "farther off": -1.0}

    assert probability(0.0, weights, []) == 0.5
    assert probability(0.0, weights, ["never seen"]) == 0.5
    assert probability(0.0, weights, ["only person near"]) > probability(
        0.0, weights, ["only person near", "farther off"]
    )


def test_the_last_of_several_is_never_certain() -> None:
    assert may_be_certain([Evidence.ONLY_ONE.name])
    assert not may_be_certain([Evidence.NEAREST.name, "0 people near"])


@pytest.mark.parametrize(
    ("word", "plain"),
    [("satelit-satelit", "satelit"), ("bukunya", "buku"), ("Kota", "kota"), ("kura-kura", "kura"), ("tanya", "tanya")],
)
def test_inflection(word: str, plain: str) -> None:
    assert without_inflection(word) == plain


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("pencalonan", "mencalonkan"),
        ("penyatuan", "menyatukan"),
        ("pembatalan", "membatalkan"),
        ("kunjungan", "mengunjungi"),
        ("penutupan", "ditutup"),
    ],
)
def test_nouns_and_verbs_of_one_root(noun: str, verb: str) -> None:
    assert stems(noun) & stems(verb)


def test_nouns_and_verbs_of_other_roots() -> None:
    assert not stems("pencalonan") & stems("memilih")


def test_each_row_of_kinds_has_kinds_and_members() -> None:
    assert all(len(row) == 2 and all(row) for row in rows_of("reference_kinds"))
