import pytest

from tests.quizzes.generation.reading import asked

SPECIES = [
    ("Orang utan (Pongo pygmaeus) hidup di hutan Kalimantan.", "Apa nama Latin dari orang utan?", "Pongo pygmaeus"),
    # the whole name, not its last word
    (
        "Hutan itu dihuni badak jawa (Rhinoceros sondaicus) dan rusa timor (Rusa timorensis).",
        "Apa nama Latin dari badak jawa?",
        "Rhinoceros sondaicus",
    ),
    (
        "Hutan itu dihuni badak jawa (Rhinoceros sondaicus) dan rusa timor (Rusa timorensis).",
        "Hewan apa yang memiliki nama Latin Rusa timorensis?",
        "rusa timor",
    ),
    (
        "Warga menanam pohon trembesi (Samanea saman) di tepi jalan.",
        "Tumbuhan apa yang memiliki nama Latin Samanea saman?",
        "pohon trembesi",
    ),
    # the Latin first
    (
        "Di kolam itu hidup Cyprinus carpio (ikan mas).",
        "Apa nama Latin dari ikan mas?",
        "Cyprinus carpio",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), SPECIES, ids=[stem for _, stem, _ in SPECIES])
def test_species(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kami singgah di Kota tua (lama) pada hari Senin.",
        "Lagu itu dinyanyikan Budi Santoso (penyanyi) di Kota Solo.",
    ],
)
def test_brackets_that_hold_no_species(text):
    assert not [stem for stem in asked(text) if "nama Latin" in stem]
