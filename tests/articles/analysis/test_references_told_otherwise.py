"""References by another word than before, or to what stands less plainly: with each, one that is not taken so."""

from __future__ import annotations

import pytest

from articles.analysis.analyse import read

Pair = tuple[str, str]


def meant(text: str) -> list[Pair]:
    return [(one.of(text), one.antecedent.of(text)) for one in read(text).references]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the anaphor says besides tells which of two
        (
            "Warga merawat rumah tua di tepi sungai. Mereka juga membangun rumah baru. Rumah tua itu bocor.",
            ("Rumah tua itu", "rumah tua"),
        ),
        ("Pendukung Persela bernyanyi. Pendukung Arema itu pulang.", None),
        ("Warga merawat sebuah danau. Danau lain itu kering.", None),
        # letters that words before begin with
        ("DPR membahas Undang-Undang Desa. Warga menolak UU itu.", ("UU itu", "Undang-Undang")),
        ("Warga menonton televisi. Warga menyukai HP itu.", None),
        # what the noun is likened to
        ("Warga mengajukan usulan. Bupati menolak usulan semacam itu.", ("usulan semacam itu", "usulan")),
        # an abstract noun for all that the sentence before says; a body is none
        ("Harga beras melonjak. Kenaikan tajam itu mengejutkan.", ("Kenaikan tajam itu", "Harga beras melonjak.")),
        ("Harga beras melonjak. Perusahaan itu rugi.", None),
        # "dalam hal ini" joins
        ("Sungai meluap semalam. Dalam hal ini, petani rugi.", None),
        # the head noun goes before what describes it
        (
            "Perahu membawa batu. Di tebing ada beberapa bilik batu. Bilik batu itu sempit.",
            ("Bilik batu itu", "beberapa bilik batu"),
        ),
        # where, not what
        ("Nelayan berperahu di tengah danau. Danau itu dalam.", ("Danau itu", "danau")),
        # a noun inside another's phrase, where there is no better
        ("Bank membahas penghapusan utang. Utang itu besar.", ("Utang itu", "utang")),
        # a clause with "yang" between the noun and "itu"
        (
            "Pendaki mengagumi Gunung Agung. Gunung yang menjulang di Pulau Bali itu ramai.",
            ("Gunung yang menjulang di Pulau Bali itu", "Gunung Agung"),
        ),
        ("Ia lulus pada tahun 1990. Dua tahun setelah itu gajinya naik.", None),
        # a word for the kind
        ("Pemerintah menerbitkan perppu tentang pajak. Aturan itu ditolak.", ("Aturan itu", "perppu tentang pajak")),
        ("Pemerintah menerbitkan majalah tentang pajak. Aturan itu ditolak.", None),
        ("Penduduk Prancis menanam kopi. Provinsi itu ramai.", None),
        # amounts
        ("Sekolah memerlukan Rp 40 juta. Angka itu terlalu besar.", ("Angka itu", "Rp 40 juta")),
        ("Sekolah memerlukan guru. Angka itu terlalu besar.", None),
        # what somebody did
        ("Kapal diguncang ombak. Serangan itu mengejutkan awak.", ("Serangan itu", "Kapal diguncang ombak.")),
        ("Serangan itu mengejutkan awak.", None),
    ],
)
def test_things_told_otherwise(text: str, expected: Pair | None) -> None:
    found = [pair for pair in meant(text) if pair[0].lower().endswith((" itu", " ini"))]

    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who bears the title that stands alone
        ("Presiden Amir Hamid tiba di Ambon. Di sana Presiden menanam pohon.", [("Presiden", "Amir Hamid")]),
        ("Menteri Amir Hamid dan Menteri Budi Santoso tiba. Di sana Menteri menanam pohon.", []),
        ("Amir Hamid tiba di Ambon. Di sana Presiden menanam pohon.", []),
        # people who need no plural, but not one of them
        ("Musik mengisi kehidupan remaja dan mengangkat harkat mereka.", [("mereka", "remaja")]),
        ("Musik mengisi kehidupan seorang remaja. Mereka bernyanyi.", []),
        ("Ani dan Budi menang karena mereka rajin.", [("mereka", "Ani dan Budi")]),
        # the speaker goes on, and is not whom the speech names
        (
            'Kapten Andi Wijaya sudah tiba. "Laut tenang," ujarnya sambil tersenyum.',
            [("ujarnya", "Andi Wijaya")],
        ),
        ('"Saya mengenal Andi Wijaya," ujarnya.', []),
    ],
)
def test_people_told_otherwise(text: str, expected: list[Pair]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "yang" with when between it and the noun
        ("Budi membeli mobil yang saat itu harganya murah.", [("harganya", "mobil")]),
        # as much as another thing: no owner
        ("Budi Santoso tiba. Menanam dan menyiram sama pentingnya.", []),
        # another than who acts
        (
            "Rina Melati sakit. Dokter Andi Wijaya memberikan obat kepadanya.",
            [("kepadanya", "Rina Melati")],
        ),
        # "ini" alone takes up all that was said
        ("Sungai meluap semalam. Ini akan merugikan petani.", [("Ini", "Sungai meluap semalam.")]),
        # "hal itu" owns nothing
        ("Hujan turun lebat. Hal itu membuat tetangganya cemas.", [("Hal itu", "Hujan turun lebat.")]),
    ],
)
def test_owners_told_otherwise(text: str, expected: list[Pair]) -> None:
    assert meant(text) == expected
