import pytest

from tests.quizzes.generation.reading import asked, statement

# sentence, question, key
DISTANCES = [
    (
        "Gedung Melati, sekitar 25 km sebelah selatan Kota Cirebon, belum siap menyambut para tamu.",
        "Berapa jarak Gedung Melati dari Kota Cirebon?",
        "sekitar 25 km",
    ),
    (
        "Pasar Kenanga di Kabupaten Demak, sekitar 40 kilometer dari Semarang, terbakar pada malam hari.",
        "Berapa jarak Pasar Kenanga dari Semarang?",
        "sekitar 40 kilometer",
    ),
    (
        "Kota tua Kenanga, sekitar 15 kilometer dari kota Semarang, ramai dikunjungi orang.",
        "Berapa jarak kota tua Kenanga dari kota Semarang?",
        "sekitar 15 kilometer",
    ),
    (
        "Desa Melati terletak 12 kilometer dari Solo dan dihuni para perajin.",
        "Berapa jarak Desa Melati dari Solo?",
        "12 kilometer",
    ),
    (
        "Pulau Kenanga berada 30 km di sebelah utara Jakarta.",
        "Berapa jarak Pulau Kenanga dari Jakarta?",
        "30 km",
    ),
    (
        "Bintang Wira berjarak 200 tahun cahaya dari Bumi.",
        "Berapa jarak Bintang Wira dari Bumi?",
        "200 tahun cahaya",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), DISTANCES, ids=[stem for _, stem, _ in DISTANCES])
def test_distances(text, stem, key):
    assert asked(text).get(stem) == (key,), list(asked(text))


def test_the_statement():
    text = "Desa Melati terletak 12 kilometer dari Solo dan dihuni para perajin."
    said = "Jarak Desa Melati dari Solo adalah 12 kilometer."
    assert statement(text, "Berapa jarak Desa Melati dari Solo?") == said


def test_who_went_that_far_lies_nowhere():
    text = "Budi Santoso, sekitar 25 km dari Solo, berhenti untuk beristirahat."
    assert not [stem for stem in asked(text) if "jarak" in stem]
