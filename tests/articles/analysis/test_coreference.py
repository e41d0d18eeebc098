import pytest

from articles.analysis.abbreviations import abbreviations
from articles.analysis.analyse import tagged_sentences
from articles.analysis.coreference import chains
from articles.analysis.document import Label, Sentence
from articles.analysis.names import Name
from articles.analysis.roles import roles


def chain(text, *marked):
    """The chains of the marked names: (words, label), each found after the one before."""
    names, at = [], 0
    for words, label in marked:
        start = text.index(words, at)
        names.append(Name(start, start + len(words), label))
        at = start + len(words)
    entities = chains(text, tagged_sentences(text), names)
    return [(entity.name, [mention.of(text) for mention in entity.mentions]) for entity in entities]


PER, ORG, LOC = Label.PERSON, Label.ORGANISATION, Label.LOCATION


def test_a_short_form_joins_the_full_name_wherever_that_stands():
    text = "Lestari tiba. Ani Sri Lestari membawa buku. Ani tertawa."
    marked = [("Lestari", PER), ("Ani Sri Lestari", PER), ("Ani", PER)]
    assert chain(text, *marked) == [("Ani Sri Lestari", ["Lestari", "Ani Sri Lestari", "Ani"])]


def test_an_initial_stands_for_its_name():
    text = "B.J. Santoso lahir di sini. Bambang Joko Santoso gemar membaca."
    marked = [("B.J. Santoso", PER), ("Bambang Joko Santoso", PER)]
    assert chain(text, *marked) == [("Bambang Joko Santoso", ["B.J. Santoso", "Bambang Joko Santoso"])]


def test_two_people_of_one_family_stay_two():
    text = "Rina Siregar menari. Siregar gembira. Budi Siregar menyanyi. Siregar lelah."
    marked = [("Rina Siregar", PER), ("Siregar", PER), ("Budi Siregar", PER), ("Siregar", PER)]
    assert chain(text, *marked) == [
        ("Rina Siregar", ["Rina Siregar", "Siregar"]),
        ("Budi Siregar", ["Budi Siregar", "Siregar"]),
    ]


def test_the_same_word_of_another_kind_is_another_thing():
    text = "Sudirman memimpin pasukan. Sudirman kini nama jalan."
    assert chain(text, ("Sudirman", PER), ("Sudirman", LOC)) == [("Sudirman", ["Sudirman"]), ("Sudirman", ["Sudirman"])]


def test_a_place_with_and_without_its_kind():
    text = "Kota Malang sejuk. Malang ramai. Selat Malaka lebar. Malaka jauh."
    marked = [("Kota Malang", LOC), ("Malang", LOC), ("Selat Malaka", LOC), ("Malaka", LOC)]
    assert chain(text, *marked) == [
        ("Kota Malang", ["Kota Malang", "Malang"]),
        ("Selat Malaka", ["Selat Malaka"]),
        ("Malaka", ["Malaka"]),
    ]


def test_long_and_short_form_of_an_organisation():
    text = "Komisi Pemantau Sungai (KPS) bekerja. KPS meneliti air. Dana Air Dunia (IWF) membantu. IWF senang."
    marked = [("Komisi Pemantau Sungai", ORG), ("KPS", ORG), ("KPS", ORG), ("Dana Air Dunia", ORG), ("IWF", ORG)]
    assert chain(text, *marked, ("IWF", ORG)) == [
        ("Komisi Pemantau Sungai", ["Komisi Pemantau Sungai", "KPS", "KPS"]),
        ("Dana Air Dunia", ["Dana Air Dunia", "IWF", "IWF"]),
    ]


def test_public_short_names():
    text = "Jokowi tiba. Presiden Joko Widodo menanam pohon di AS, yaitu Amerika Serikat."
    marked = [("Jokowi", PER), ("Joko Widodo", PER), ("AS", LOC), ("Amerika Serikat", LOC)]
    assert chain(text, *marked) == [
        ("Joko Widodo", ["Jokowi", "Joko Widodo"]),
        ("Amerika Serikat", ["AS", "Amerika Serikat"]),
    ]


def test_an_initial_alone_chains_nothing():
    text = "Bambang Santoso dan B. Lubis datang. B pergi."
    marked = [("Bambang Santoso", PER), ("B. Lubis", PER), ("B", PER)]
    assert [name for name, _ in chain(text, *marked)] == ["Bambang Santoso", "B. Lubis", "B"]


def pairs(text):
    tokens = [token for sentence in tagged_sentences(text) for token in sentence.tokens]
    return [(long.of(text), short.of(text)) for long, short in abbreviations(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia memimpin Komisi Pemantau Sungai (KPS) itu.", [("Komisi Pemantau Sungai", "KPS")]),
        ("Kini KPS (Komisi Pemantau Sungai) bekerja.", [("Komisi Pemantau Sungai", "KPS")]),
        ("Menurut Kementerian Pendidikan dan Kebudayaan (Kemendikbud) begitu.",
         [("Kementerian Pendidikan dan Kebudayaan", "Kemendikbud")]),
        ("Wabah penyakit mulut dan kuku (PMK) meluas.", [("penyakit mulut dan kuku", "PMK")]),
        ("Rashid (25) berlari (cepat sekali) di sana.", []),
        ("Ia menelepon Bapak Andi Setiawan (KPS) tadi.", []),
        ("Mereka pergi (tanpa kurung tutup.", []),
        ("(KPS) adalah komisi.", []),
    ],
)  # fmt: skip
def test_abbreviations(text, expected):
    assert pairs(text) == expected


def titles(text, *people):
    read: tuple[Sentence, ...] = tagged_sentences(text)
    names = [Name(text.index(person), text.index(person) + len(person), PER) for person in people]
    entities = chains(text, read, sorted(names, key=lambda name: name.start))
    return [(role.of(text), role.holder.of(text)) for role in roles(read, entities)]


@pytest.mark.parametrize(
    ("text", "people", "expected"),
    [
        ("Presiden Jerman Karl Weber tiba.", ["Karl Weber"], [("Presiden Jerman", "Karl Weber")]),
        ("Pemimpin Korea Utara, Kim Jong Un, pulang.", ["Kim Jong Un"], [("Pemimpin Korea Utara", "Kim Jong Un")]),
        ("Ia bertemu menteri pertahanan, Sergei Ivanov.", ["Sergei Ivanov"],
         [("menteri pertahanan", "Sergei Ivanov")]),
        ("Hadi Wijaya, Gubernur Jawa Barat, tertawa.", ["Hadi Wijaya"], [("Gubernur Jawa Barat", "Hadi Wijaya")]),
        ("Kofi Mensah selaku Sekretaris Jenderal PBB membuka sidang.", ["Kofi Mensah"],
         [("Sekretaris Jenderal PBB", "Kofi Mensah")]),
        ("Direktur Utama PT Sumber Air, Budi Yono, hadir.", ["Budi Yono"],
         [("Direktur Utama PT Sumber Air", "Budi Yono")]),
        ("Menteri Pendidikan dan Kebudayaan Rina Lubis hadir.", ["Rina Lubis"],
         [("Menteri Pendidikan dan Kebudayaan", "Rina Lubis")]),
        ("Kepala Balai Air, Prof. Umar Jaya, menjawab.", ["Umar Jaya"], [("Kepala Balai Air", "Umar Jaya")]),
        ("Ketua Fraksi Hijau di DPRD Maluku Umar Jaya duduk.", ["Umar Jaya"],
         [("Ketua Fraksi Hijau di DPRD Maluku", "Umar Jaya")]),
        ("Umar Jaya (Ketua RT) menjawab.", ["Umar Jaya"], [("Ketua RT", "Umar Jaya")]),
        ("Ketua Komisi Sungai (KS) Tono Sudarsono berbicara.", ["Tono Sudarsono"],
         [("Ketua Komisi Sungai (KS)", "Tono Sudarsono")]),
    ],
)  # fmt: skip
def test_titles_beside_names(text, people, expected):
    assert titles(text, *people) == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Komandan pasukan, Ivan dan Letnan Sergei, hadir.", ["Ivan", "Sergei"]),
        ("Kunjungan Kim, komandan pasukan, Ivan, selesai.", ["Kim", "Ivan"]),
        ("Menurut para pengacara Anwar, ia sakit.", ["Anwar"]),
        ("Anwar pergi. Ketua, Budi, pulang bersama Ketua RT.", ["Anwar"]),
        ("Anwar, ketua menyanyi lagu itu.", ["Anwar"]),
        ("Kemarin Anwar tidur.", ["Anwar"]),
        ("Kami menonton kelompok tari pimpinan Anwar.", ["Anwar"]),
        ("Anwar", ["Anwar"]),
    ],
)
def test_no_title(text, people):
    assert titles(text, *people) == []


def test_a_title_between_two_names_is_the_first_ones_or_the_second_ones():
    assert titles("Anwar, Ketua RT, Budi, dan Cici pulang.", "Anwar", "Budi", "Cici") == []
    assert titles("Anwar, Presiden Jerman Karl Weber, dan Cici pulang.", "Anwar", "Karl Weber", "Cici") == [
        ("Presiden Jerman", "Karl Weber")
    ]
