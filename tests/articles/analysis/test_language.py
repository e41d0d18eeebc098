import pytest

from articles.analysis.language import looks_indonesian


@pytest.mark.parametrize(
    "text",
    [
        "Anak-anak pergi ke sekolah dengan sepeda yang dibeli oleh ayah mereka.",
        "Pesona Wisata Alam Danau Toba",
        "Ketua Tim Perunding Hadi Wijaya dan Sekretaris Umum Ani Lestari bertemu di Bandung.",
    ],
)
def test_indonesian(text):
    assert looks_indonesian(text)


@pytest.mark.parametrize(
    "text",
    [
        "The children go to school by bicycle, which their father bought last week in the city.",
        "De kinderen gaan met de fiets naar school en komen in de middag weer naar huis.",
        "Los niños van a la escuela en bicicleta y vuelven a casa por la tarde.",
        "1234 5678",
        "",
    ],
)
def test_other_languages_and_no_words(text):
    assert not looks_indonesian(text)
