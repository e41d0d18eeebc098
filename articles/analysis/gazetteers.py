"""Places, months and people's names as typed tables: for recognising names and for plausible neighbours of a key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from articles.analysis.wordlists import lines_of, rows_of, table_of

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


@dataclass(frozen=True, slots=True)
class Region:
    """A regency or city: "Bandung" of kind "Kota" or "Kabupaten" in its province."""

    name: str
    kind: str
    province: str


@dataclass(frozen=True, slots=True)
class City:
    """A well-known city abroad and its country, both in Indonesian spelling."""

    name: str
    country: str


@cache
def regions() -> tuple[Region, ...]:
    """Indonesia's regencies and cities. Source: BPS via Wilayah-Administratif-Indonesia, ODbL 1.0."""
    return tuple(
        Region(name, kind, province) for province, kind, names in rows_of("regions") for name in names.split("; ")
    )


@cache
def provinces() -> tuple[str, ...]:
    """Indonesia's provinces, those founded in 2022 included."""
    return tuple(dict.fromkeys((*(region.province for region in regions()), *lines_of("new_provinces"))))


@cache
def province_aliases() -> tuple[tuple[str, str], ...]:
    """Short names of provinces: ("Jabar", "Jawa Barat")."""
    return tuple(table_of("province_aliases").items())


@cache
def countries() -> tuple[str, ...]:
    """The countries and territories of ISO 3166-1 in Indonesian. Source: umpirsky/country-list, MIT."""
    return lines_of("countries")


@cache
def country_aliases() -> tuple[tuple[str, str], ...]:
    """Other names of countries and powers in the news: ("AS", "Amerika Serikat")."""
    return tuple((alias, name) for alias, name in rows_of("country_aliases"))


@cache
def world_cities() -> tuple[City, ...]:
    """Cities abroad that Indonesian news and schoolbooks name, by country."""
    return tuple(City(city, country) for country, cities in rows_of("world_cities") for city in cities.split("; "))


@cache
def world_regions() -> tuple[str, ...]:
    """Continents, their parts, and seas."""
    return lines_of("world_regions")


@cache
def person_names() -> tuple[str, ...]:
    """Ordinary Indonesian full names, invented: people of no particular fame."""
    return lines_of("person_names")


@cache
def foreign_names() -> dict[str, tuple[str, ...]]:
    """For each country, by each of its names, ordinary full names of its people, invented."""
    rows = ((countries.split("; "), tuple(names.split("; "))) for countries, names in rows_of("foreign_names"))
    return {country: names for countries, names in rows for country in countries}


@cache
def given_names() -> frozenset[str]:
    """First words of people's names, lower case. Source: DBpedia, CC BY-SA."""
    return frozenset(table_of("name_parts")["first"].split())


@cache
def family_names() -> frozenset[str]:
    """Last words of people's names, lower case. Source: DBpedia, CC BY-SA."""
    return frozenset(table_of("name_parts")["last"].split())


@cache
def organisations() -> tuple[str, ...]:
    """Names of organisations. Source: DBpedia, CC BY-SA."""
    return lines_of("organisations")
