import pytest

from articles.analysis import gazetteers
from articles.analysis.gazetteers import City, Region
from articles.analysis.wordlists import FOLDER, lines_of, rows_of, words_of


def test_regions_with_their_province():
    assert Region("Bandung", "Kota", "Jawa Barat") in gazetteers.regions()
    assert Region("Bandung", "Kabupaten", "Jawa Barat") in gazetteers.regions()
    assert Region("Batam", "Kota", "Kepulauan Riau") in gazetteers.regions()
    assert [region for region in gazetteers.regions() if len(region.name.split()[0]) == 1] == []
    assert len(gazetteers.regions()) == 514


def test_provinces_old_and_new():
    assert len(gazetteers.provinces()) == len(set(gazetteers.provinces())) == 38
    assert {"DKI Jakarta", "DI Yogyakarta", "Papua Pegunungan"} <= set(gazetteers.provinces())


def test_countries_and_cities_of_the_world():
    assert {"Indonesia", "Korea Utara", "Rusia"} <= set(gazetteers.countries())
    assert City("Vladivostok", "Rusia") in gazetteers.world_cities()
    assert ("AS", "Amerika Serikat") in gazetteers.country_aliases()


def test_the_countries_of_cities_are_known():
    known = {*gazetteers.countries(), *dict(gazetteers.country_aliases()), *dict(gazetteers.country_aliases()).values()}
    assert {city.country for city in gazetteers.world_cities()} - known == set()


def test_calendar():
    assert (gazetteers.MONTHS[8], gazetteers.WEEKDAYS[6]) == ("September", "Minggu")


def test_people_and_organisations():
    assert len(set(gazetteers.person_names())) == 50
    assert all(2 <= len(name.split()) <= 3 for name in gazetteers.person_names())
    assert "budi" in gazetteers.given_names()
    assert "siregar" in gazetteers.family_names()
    assert "Universitas Airlangga" in gazetteers.organisations()


def test_every_list_states_its_licence():
    for name in ("regions", "countries", "name_parts", "organisations", "lexicon", "titles", "world_cities"):
        text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
        header = "".join(line for line in text.splitlines() if line.startswith("#"))
        assert any(licence in header for licence in ("CC0", "CC BY-SA", "MIT", "ODbL"))


def test_lists_are_read_without_comments():
    assert lines_of("new_provinces")[0] == "Papua Selatan"
    assert "presiden" in words_of("titles")
    assert ("lima", "5") in rows_of("numerals")


def test_a_list_that_is_not_there():
    with pytest.raises(FileNotFoundError):
        lines_of("nothing")
