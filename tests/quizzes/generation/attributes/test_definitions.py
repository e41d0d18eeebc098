import pytest

from tests.quizzes.generation.reading import asked

DEFINED = [
    # to the end of the sentence, however long its relative clause
    (
        "Gotong royong adalah suatu cara bekerja yang dijaga, dan dilakukan bersama oleh para petani di desa.",
        "Apa yang dimaksud dengan gotong royong?",
        "suatu cara bekerja yang dijaga, dan dilakukan bersama oleh para petani di desa",
    ),
    # but not what only adds to a long one
    (
        "Spatula (Inggris: spatula) adalah alat dapur bergagang panjang yang digunakan untuk membalik makanan di atas "
        "wajan, misalnya telur dan ikan.",
        "Apa yang dimaksud dengan spatula?",
        "alat dapur bergagang panjang yang digunakan untuk membalik makanan di atas wajan",
    ),
    (
        "Tujuan koperasi Mekar Sari adalah untuk menambah pendapatan petani kopi.",
        "Apa tujuan koperasi Mekar Sari?",
        "menambah pendapatan petani kopi",
    ),
    (
        "Makanan utama kancil adalah rumput, daun muda, dan buah yang jatuh.",
        "Apa saja makanan utama kancil?",
        "rumput, daun muda, dan buah yang jatuh",
    ),
    (
        "Mata uang Negeri Melati adalah melur, yaitu keping perak kecil.",
        "Apa mata uang Negeri Melati?",
        "melur",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), DEFINED, ids=[stem for _, stem, _ in DEFINED])
def test_what_a_sentence_defines(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


UNDEFINED = [
    "Budi Santoso adalah kepala desa yang ramah kepada warga.",
    "Pertama adalah lomba lari yang diikuti seluruh siswa di desa.",
    "Tujuannya adalah menambah pendapatan petani kopi di lereng gunung.",
    "Bahasa Melati adalah bahasa yang indah didengar di seluruh pulau.",
    "Banjir adalah bencana yang sering datang, kata Kepala Desa Budi Santoso.",
]


@pytest.mark.parametrize("text", UNDEFINED)
def test_what_is_not_defined(text):
    assert not [stem for stem in asked(text) if "dimaksud" in stem or stem.startswith(("Apa tujuan", "Apa bahasa"))]
