import pytest

from quizzes.generation.indonesian.nouns import kind_of
from quizzes.generation.indonesian.siblings import exchanged, families, other_offices


@pytest.mark.parametrize(
    ("phrase", "some", "count"),
    [
        ("pameran lukisan", "pameran patung", 7),
        ("petani", "nelayan", 6),
        ("kereta api", "kapal laut", 6),
        ("angkatan laut", "angkatan udara", 3),
    ],
)
def test_the_last_noun_is_exchanged_for_its_kin(phrase, some, count):
    found = list(exchanged(phrase))
    assert (some in found, len(found), phrase in found) == (True, count, False)


def test_fields_stand_for_each_other_behind_what_has_a_field():
    assert "ahli kehutanan" in exchanged("ahli pertanian")
    assert list(exchanged("tanah pertanian")) == []


@pytest.mark.parametrize("phrase", ["hujan deras", "buku tulis", "Pasar Wage", ""])
def test_what_ends_in_no_known_noun_is_left(phrase):
    assert list(exchanged(phrase)) == []


@pytest.mark.parametrize(
    ("title", "others"),
    [
        ("Ketua KPU", ["Wakil Ketua KPU", "Sekretaris KPU", "Bendahara KPU", "Juru Bicara KPU"]),
        ("wakil ketua KPU", ["ketua KPU", "sekretaris KPU", "bendahara KPU", "juru bicara KPU"]),
        ("ketua panitia", ["wakil ketua panitia", "sekretaris panitia", "bendahara panitia", "juru bicara panitia"]),
        (
            "Presiden Peru",
            ["Wakil Presiden Peru", "Perdana Menteri Peru", "Menteri Luar Negeri Peru", "Ketua Parlemen Peru"],
        ),
        (
            "presiden Melati Jaya",
            [
                "wakil presiden direktur Melati Jaya",
                "komisaris utama Melati Jaya",
                "direktur keuangan Melati Jaya",
                "juru bicara Melati Jaya",
            ],
        ),
        ("kepala keluarga", []),
        ("Ketua", []),
        ("Ketuanya", []),
        ("perenang", []),
    ],
)
def test_an_office_stands_among_those_of_its_body(title, others):
    assert list(other_offices(title)) == others


@pytest.mark.parametrize("name", ["siblings", "families", "offices"])
def test_no_kind_names_a_thing_twice(name):
    assert [family for family in families(name) if len(set(family)) < len(family) or len(family) < 3] == []


def test_the_kind_of_a_noun():
    assert [kind_of(noun) for noun in ("Kambing", "jagung", "dokter", "gunung", "lari-lari")] == [
        "animal",
        "plant",
        "person",
        "object",
        None,
    ]
