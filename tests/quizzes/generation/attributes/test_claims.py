import pytest

from tests.quizzes.generation.reading import asked

SAID = [
    (
        "Ketua Dewan Kopi Budi Santoso mengatakan, panen kopi di Kabupaten Demak turun karena hujan lebat.",
        "Siapa Ketua Dewan Kopi yang mengatakan bahwa panen kopi di Kabupaten Demak turun karena hujan lebat?",
        "Budi Santoso",
    ),
    (
        "Badan Pusat Statistik memperkirakan jumlah petani kopi di Pulau Jawa akan bertambah.",
        "Lembaga apa yang memperkirakan bahwa jumlah petani kopi di Pulau Jawa akan bertambah?",
        "Badan Pusat Statistik",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), SAID, ids=[stem for _, stem, _ in SAID])
def test_who_said_it(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Budi Santoso mengatakan hal itu kepada para petani kopi di Kabupaten Demak.",
        'Budi Santoso mengatakan, "Panen kopi di Kabupaten Demak turun karena hujan lebat."',
    ],
)
def test_what_is_no_claim_of_its_own(text):
    assert not [stem for stem in asked(text) if " bahwa " in stem]
