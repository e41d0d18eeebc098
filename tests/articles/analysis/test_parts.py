import pytest

from articles.analysis.analyse import analyse
from articles.analysis.chunks import chunks
from articles.analysis.document import AdjunctRole
from articles.analysis.parts import parts
from articles.analysis.units import units


def read(text):
    """The parts of the text, which is one sentence."""
    document = analyse(text)
    (sentence,) = document.sentences
    row = units(sentence, document.mentions, document.expressions, document.roles)
    return parts(chunks(row), text)


# sentence, the members of the phrase that is a list, whether it goes on
LISTS = [
    ("Warga menanam mangga, jambu, dan pepaya.", ["mangga", "jambu", "pepaya"], False),
    ("Warga menanam mangga dan jambu.", ["mangga", "jambu"], False),
    ("Toko itu menjual beras, gula, garam.", ["beras", "gula", "garam"], False),
    ("Toko itu menjual beras, gula, dan barang lainnya.", ["beras", "gula", "barang lainnya"], True),
    ("Kebun itu menghasilkan buah seperti mangga, jambu, dan pepaya.", ["mangga", "jambu", "pepaya"], True),
    ("Di antaranya, gajah, harimau, dan badak hidup di Pulau Sumatra.", ["gajah", "harimau", "badak"], True),
    ("Kapal itu berlayar ke Makassar, Ambon, dan Ternate.", ["Makassar", "Ambon", "Ternate"], False),
    ("Rapat dihadiri oleh gubernur, bupati, dan wali kota.", ["gubernur", "bupati", "wali kota"], False),
]


@pytest.mark.parametrize(("text", "members", "is_open"), LISTS)
def test_lists_are_whole(text, members, is_open):
    phrases = [part.phrase for part in read(text) if part.phrase is not None]
    found = [([m.of(text) for m in phrase.members], phrase.is_open) for phrase in phrases if len(phrase.members) > 1]
    assert found == [(members, is_open)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Mangga atau jambu dijual di pasar.", "Mangga atau jambu"),
        ("Pejabat Malaysia dan Singapura bertemu di Jakarta.", "Pejabat Malaysia dan Singapura"),
        ("Rumah milik Budi Santoso dan Rina Lestari terbakar.", "Rumah milik Budi Santoso dan Rina Lestari"),
    ],
)
def test_names_joined_inside_one_phrase_are_no_members(text, phrase):
    first = read(text)[0].phrase
    assert [member.of(text) for member in first.members] == [phrase]


def test_a_second_clause_ends_the_list():
    text = "Warga menanam mangga dan petani menjual jambu."
    assert [(part.label, part.of(text)) for part in read(text)] == [
        ("NP", "Warga"),
        ("VP", "menanam"),
        ("NP", "mangga"),
        ("CC", "dan"),
        ("NP", "petani"),
        ("VP", "menjual"),
        ("NP", "jambu"),
        ("SEP", "."),
    ]


ROLES = [
    ("Budi Santoso tinggal di Kota Solo.", "di Kota Solo", AdjunctRole.PLACE),
    ("Budi Santoso pergi ke Kota Solo.", "ke Kota Solo", AdjunctRole.GOAL),
    ("Kapal itu berlayar hingga Kota Makassar.", "hingga Kota Makassar", AdjunctRole.GOAL),
    ("Budi Santoso bekerja hingga sore.", "hingga sore", AdjunctRole.TIME),
    ("Budi Santoso pulang dari Kota Solo.", "dari Kota Solo", AdjunctRole.SOURCE),
    ("Budi Santoso pulang pada tahun 2005.", "pada tahun 2005", AdjunctRole.TIME),
    ("Para petani percaya pada Rina Lestari.", "pada Rina Lestari", AdjunctRole.OTHER),
    ("Budi Santoso bekerja selama tiga hari.", "selama tiga hari", AdjunctRole.DURATION),
    ("Budi Santoso lulus dalam tiga tahun.", "dalam tiga tahun", AdjunctRole.DURATION),
    ("Budi Santoso berbicara dengan para petani.", "dengan para petani", AdjunctRole.COMPANION),
    ("Budi Santoso memotong kayu dengan gergaji.", "dengan gergaji", AdjunctRole.INSTRUMENT),
    ("Budi Santoso pergi bersama Rina Lestari ke pasar.", "bersama Rina Lestari", AdjunctRole.COMPANION),
    ("Budi Santoso membeli bunga untuk seorang guru.", "untuk seorang guru", AdjunctRole.BENEFICIARY),
    ("Budi Santoso membeli kayu untuk pagar.", "untuk pagar", AdjunctRole.PURPOSE),
    ("Budi Santoso pulang setelah rapat.", "setelah rapat", AdjunctRole.TIME),
    ("Budi Santoso sakit karena hujan.", "karena hujan", AdjunctRole.CAUSE),
    ("Buku itu ditulis oleh Budi Santoso.", "oleh Budi Santoso", AdjunctRole.AGENT),
    ("Budi Santoso dikenal sebagai pelukis.", "sebagai pelukis", AdjunctRole.CAPACITY),
    ("Budi Santoso menulis tentang laut.", "tentang laut", AdjunctRole.TOPIC),
    ("Setiap bulan warga membersihkan sungai.", "Setiap bulan", AdjunctRole.TIME),
    ("Warga menanam pohon pada setiap bulan.", "pada setiap bulan", AdjunctRole.TIME),
    ("Toko itu dibuka pukul 08.00 WIB.", "pukul 08.00 WIB", AdjunctRole.TIME),
]


@pytest.mark.parametrize(("text", "words", "role"), ROLES)
def test_roles_of_adjuncts(text, words, role):
    found = {part.adjunct.of(text): part.adjunct.role for part in read(text) if part.adjunct is not None}
    assert found.get(words) is role, found
