import pytest

from tests.quizzes.generation.reading import asked

MENDED = [
    # an explanation is no part of the name of a thing
    (
        "Desa Melati memiliki kebun kopi terluas di Pulau Jawa, yaitu sekitar 200 hektare.",
        "Apa yang dimiliki Desa Melati?",
        "kebun kopi terluas di Pulau Jawa",
    ),
    # nor where somebody is, of who it is
    (
        "Ketua Dewan Kopi Budi Santoso di Solo, Senin (3/4), memberikan bibit kepada para petani.",
        "Kepada siapa Ketua Dewan Kopi Budi Santoso memberikan bibit?",
        "para petani",
    ),
    # "pertama kali" belongs to the verb
    (
        "Lomba perahu pertama kali diadakan di Kota Palembang oleh Budi Santoso.",
        "Apa yang pertama kali diadakan di Kota Palembang oleh Budi Santoso?",
        "Lomba perahu",
    ),
    # where the reading gave it to neither
    (
        "Desa Melati mengadakan Festival Lumbung Padi. Festival itu pertama kali diadakan pada 1998 oleh para petani.",
        "Siapa yang pertama kali mengadakan Festival Lumbung Padi pada 1998?",
        "para petani",
    ),
    (
        "Lomba perahu kedua kali diadakan di Kota Palembang oleh Budi Santoso.",
        "Apa yang kedua kali diadakan di Kota Palembang oleh Budi Santoso?",
        "Lomba perahu",
    ),
    # what stresses the verb is not asked with it
    (
        "Priyo Santoso pun mengalahkan Budi Raharjo di Kota Solo.",
        "Siapa yang mengalahkan Budi Raharjo di Kota Solo?",
        "Priyo Santoso",
    ),
    # a graduate is somebody
    (
        "Bengkel Melati dibangun oleh lulusan sekolah teknik dengan modal sendiri.",
        "Siapa yang membangun Bengkel Melati dengan modal sendiri?",
        "lulusan sekolah teknik",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), MENDED, ids=[stem for _, stem, _ in MENDED])
def test_what_is_asked_of_a_mended_clause(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # nobody supposes; a bare verb with its agent before it has no passive
        ("Petugas menyita ratusan butir obat di Kota Medan, dan obat itu diduga bahan dasar narkotika.", "menduga"),
        ("Budi Santoso menjual sistem irigasi yang ia temukan di berbagai desa.", "yang temukan"),
    ],
)
def test_what_is_not_asked_of_a_mixed_clause(text, words):
    assert not [stem for stem in asked(text) if words in stem]
