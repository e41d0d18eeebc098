"""Distractors for places: of the same kind (city, province, country), near ones first."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from articles.analysis import gazetteers
from articles.analysis.document import Label
from articles.analysis.wordlists import words_of
from quizzes.generation.distractors.homes import country_near
from quizzes.generation.indonesian.siblings import exchanged, siblings

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

SAMPLE = 8
TOWNS = frozenset(("", "kota", "kabupaten", "kab."))  # what the gazetteers' towns are called


def places(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's own places of the key's kind, then its neighbours in the gazetteers.

    A place named in the same sentence as the key may lie around it and be right as well, so it is never offered.
    """
    key = context.keys(asked)[0]
    yield from _with_region(key, rng)
    kind, name = split_kind(key)
    own = [n for n in _own_places(asked, context) if split_kind(n)[0].lower() == kind.lower()]
    if kind_asked(asked.stem) == "bagian":  # "negara bagian": no list tells which of the text's places are such
        own = []
    if near := neighbours(name, kind.strip() or kind_asked(asked.stem), rng):
        known = frozenset(table_of(name, kind.strip() or kind_asked(asked.stem)))
        yield from (o for o in own if split_kind(o)[1] in known)
        yield from (f"{kind}{n}" for n in near)
        return
    yield from siblings(key, at_home=country_near(asked.keys[0], context.document) is None)
    yield from (n for n in own if not _is_wide(split_kind(n)[1]))
    if key[:1].islower():
        yield from exchanged(key)
    elif kind.strip().lower() in TOWNS and "," not in key and kind_asked(asked.stem) != "bagian":
        yield from (f"{kind}{n}" for n in _towns(asked, context, rng))


def kind_asked(stem: str) -> str:
    """The kind of place that the stem asks for ("Di provinsi mana …"), "" where it leaves it open."""
    match = re.search(r"\b(\w+) mana\b", stem.lower())
    return match[1] if match else ""


def split_kind(key: str) -> tuple[str, str]:
    """The word for the kind, with its blank, and the name: "Kota ", "Artyom"; the kind is "" where none is said."""
    first, _, rest = key.partition(" ")
    return (f"{first} ", rest) if rest and first.lower() in words_of("place_words") else ("", key)


def _is_wide(name: str) -> bool:
    """Whether it is a country or province, which may hold the key."""
    return name in gazetteers.provinces() or name in _known_countries()


def neighbours(name: str, kind: str, rng: random.Random) -> tuple[str, ...]:
    """Places of the same kind as ``name``, near ones first; empty where the gazetteers do not know it.

    ``kind`` ("provinsi") decides where a name has two, as Jambi does.
    """
    table = table_of(name, kind)
    kin = [n for n in siblings(name) if not table or n in table]
    if not table:
        return tuple(rng.sample(kin, len(kin)))
    places = list(table)
    at = places.index(name)
    # the tables run from one region to the next, so that what stands near in them lies near
    ordered = sorted(
        (n for n in places if n != name), key=lambda n: (table[n] != table[name], abs(places.index(n) - at))
    )
    near = _some(ordered[:SAMPLE], rng)
    if kin and kind.lower() not in ("provinsi", "propinsi"):
        return (*rng.sample(kin, len(kin)), *(n for n in near if n not in kin))
    return tuple(near)


def table_of(name: str, kind: str) -> dict[str, str]:
    """The first table that has ``name``, and is of that ``kind`` where one is asked: each place with what holds it."""
    for kinds, table in _tables():
        if name in table and (kind.lower() in kinds or kind.lower() not in _KINDS):
            return table
    return {}


_KINDS = frozenset(("negara", "provinsi", "propinsi", "kabupaten", "kota"))


@cache
def _tables() -> tuple[tuple[tuple[str, ...], dict[str, str]], ...]:
    """(the kinds, the places with the province or country that holds them), the likeliest reading of a name first."""
    regions = gazetteers.regions()
    return (
        (("negara",), dict.fromkeys(_well_known_countries(), "")),
        (("provinsi", "propinsi"), dict.fromkeys(gazetteers.provinces(), "")),
        (("kota",), {r.name: r.province for r in regions if r.kind == "Kota"}),
        (("kabupaten",), {r.name: r.province for r in regions if r.kind != "Kota"}),
        (("kota",), {c.name: c.country for c in gazetteers.world_cities()}),
    )


def _well_known_countries() -> tuple[str, ...]:
    """The countries whose cities the news names, with their short names in the news."""
    full = dict.fromkeys(city.country for city in gazetteers.world_cities())
    aliases = (alias for alias, _name in gazetteers.country_aliases() if alias in ("AS", "Inggris", "Korsel", "Korut"))
    return (*full, "Indonesia", *aliases)


@cache
def _known_countries() -> frozenset[str]:
    aliases = (alias for alias, _name in gazetteers.country_aliases())
    return frozenset((*gazetteers.countries(), *aliases, *_well_known_countries()))


def _some(names: Sequence[str], rng: random.Random) -> list[str]:
    return rng.sample(list(names), min(SAMPLE, len(names)))


def _with_region(key: str, rng: random.Random) -> Iterator[str]:
    """For "Pekanbaru, Riau": other cities of Riau, then cities elsewhere with their own province or country."""
    city, comma, around = key.partition(", ")
    if not comma or ", " in around:
        return
    kind, town = split_kind(city)
    home = [(r.name, r.province) for r in gazetteers.regions() if kind.strip() in ("", r.kind)]
    abroad = [(c.name, c.country) for c in gazetteers.world_cities()]
    pairs = next((pairs for pairs in (home, abroad) if any(region == around for _, region in pairs)), [])
    near = [f"{kind}{n}, {r}" for n, r in pairs if r == around and n != town]
    order = list(dict.fromkeys(r for _, r in pairs))
    far = sorted((abs(order.index(r) - order.index(around)), f"{kind}{n}, {r}") for n, r in pairs if r != around)
    yield from _some(near, rng)
    yield from _some([text for _, text in far[: 3 * SAMPLE]], rng)


def _own_places(asked: Asked, context: Context) -> Iterator[str]:
    """The article's places outside the evidence."""
    for entity in context.document.entities:
        inside = any(asked.is_proven_in(m) for m in entity.mentions)
        is_place = entity.name.split()[0].lower() not in words_of("titles")
        if entity.label is Label.LOCATION and is_place and not inside:
            yield entity.name


def _towns(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """Towns for a place that no gazetteer knows: of the provinces or countries that the text names first, at home in
    Indonesia or abroad as the key is."""
    named = context.document.text
    abroad = country_near(asked.keys[0], context.document)
    if abroad is None:
        towns = [(region.name, region.province) for region in gazetteers.regions()]
    else:
        towns = [(city.name, city.country) for city in gazetteers.world_cities()]
    near = [name for name, around in towns if around in named and name not in named]
    far = [name for name, around in towns if around not in named and name not in named]
    yield from _some(near, rng)
    if abroad is None:  # a town of another country would stand out
        yield from _some(far, rng)
