"""Chains of places: "Desa Sukamaju, Kabupaten Karawang, Jawa Barat" lie in each other, the innermost first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Document, Label, Span
from quizzes.generation.indonesian.question_words import DESIGNATORS
from quizzes.generation.indonesian.where_when import LEVELS, STATES

_DAYS_AND_MONTHS = "|".join((*gazetteers.WEEKDAYS, *gazetteers.MONTHS))
_WORD = rf"(?!(?:{_DAYS_AND_MONTHS})\b)[A-Z][\w'’-]*\.?(?<!\w\w\.)"
NAME = re.compile(rf"(?:(?:{'|'.join(LEVELS)}|pulau|wilayah|daerah) )?{_WORD}(?: (?:{_WORD}|de|al|of))*")
_GOES_ON = re.compile(r"\s?(?:\([^)]*\))?,?\s+(?:dan|serta|atau|maupun|hingga|sampai|ke)\s+(?:di |ke )?[A-Z]")
_NEXT_NAME = re.compile(rf",\s+(?!(?:{_DAYS_AND_MONTHS})\b)[A-Z]")
_NUMBER = re.compile(r"\s(?:No(?:mor)?\b\.?\s)?\d")  # "Jalan Melati Nomor 12"
_SEVERAL = frozenset(("Bengkulu", "Gorontalo", "Jambi"))  # cities and provinces
_CAPITALS = frozenset(("Jakarta", "Yogyakarta"))  # provinces as well, but said as cities
COUNTRY = "negara"


@dataclass(frozen=True, slots=True)
class Place(Span):
    """One member of a chain. ``kind`` is what it can be asked by ("kota"), ``level`` how far out it lies."""

    kind: str | None
    level: int | None


def chain_at(document: Document, start: int, inside: str | None = None) -> tuple[Place, ...]:
    """The places from ``start`` on, the inner ones first; nothing where they are a list of places beside each other.

    ``inside`` is what a comma before them says to lie there: then one of them must be known to be a place.
    """
    first = _place_at(document, start)
    if first is None or (inside is not None and _contradicts(inside, first.of(document.text))):
        return ()
    chain = [first]
    while following := _outer_of(chain, document):
        chain.append(following)
    if inside is not None and all(place.level is None for place in chain):
        return ()
    names = [*([inside] if inside is not None else []), *(place.of(document.text) for place in chain)]
    return () if _is_listed(document.text, names, chain[-1].end) else tuple(chain)


def _place_at(document: Document, start: int) -> Place | None:
    mention = next((m for m in document.mentions if m.start == start and m.label is Label.LOCATION), None)
    match = NAME.match(document.text, start)
    if mention is None and match is None:
        return None
    end = max(mention.end if mention is not None else 0, match.end() if match is not None else 0)
    end = _end_of_region(document.text, start, end)
    name = document.text[start:end]
    level, kind = level_of(name), kind_of(name)
    if mention is not None and level is None and mention.end < end:  # "Jakarta Budi": the name alone is a place
        name = mention.of(document.text)
        return Place(start, mention.end, kind_of(name), level_of(name))
    return Place(start, end, kind, level) if mention is not None or level is not None else None


def _end_of_region(text: str, start: int, end: int) -> int:
    """ "Kabupaten Seruyan Budi": where the region's name ends, for who follows without a comma is no part of it."""
    words = text[start:end].split(" ")
    if words[0].lower() not in ("kabupaten", "kota") or len(words) < 3:
        return end
    names = {region.name for region in gazetteers.regions()}
    for count in range(len(words), 1, -1):
        if " ".join(words[1:count]) in names:
            return start + len(" ".join(words[:count]))
    return end


def _outer_of(chain: list[Place], document: Document) -> Place | None:
    """What the last of the chain lies in: the place behind its comma, where that is known to be larger."""
    last = chain[-1]
    if not document.text.startswith(", ", last.end):
        return None
    outer = _place_at(document, last.end + 2)
    if outer is not None and _contradicts(last.of(document.text), outer.of(document.text)):
        return None
    inner = max((p.level for p in chain if p.level is not None), default=None)
    if outer is None or (outer.level is None and (last.level is not None or len(chain) > 1)):
        return None
    return outer if inner is None or outer.level is None or outer.level > inner else None


def _is_listed(text: str, names: list[str], end: int) -> bool:
    """Whether other places stand beside the last one, so that perhaps nothing contains anything."""
    if len(names) > 1 and lies_in(names[-2], names[-1]):
        return False
    goes_on = _GOES_ON.match(text, end) or _NUMBER.match(text, end)
    return bool(goes_on or (len(names) > 1 and _NEXT_NAME.match(text, end)))


def _contradicts(inner: str, outer: str) -> bool:
    """Whether the gazetteers know that it lies elsewhere: "Jakarta, Lampung" stand side by side."""
    known = _around().get(inner)
    return known is not None and outer not in known and kind_of(outer) in ("provinsi", COUNTRY)


def lies_in(inner: str, outer: str) -> bool:
    """Whether the gazetteers know it: Incheon lies in Korea Selatan, Padang in Sumatera Barat."""
    return outer in _around().get(inner, frozenset())


def is_known_elsewhere(inner: str, outer: str) -> bool:
    """Whether the gazetteers know where the place lies, and that is not there."""
    return bool(_around().get(inner)) and not lies_in(inner, outer)


@cache
def _around() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {"Jakarta": {"Indonesia"}, "Yogyakarta": {"DI Yogyakarta", "DIY", "Indonesia"}}
    for city in gazetteers.world_cities():
        aliases = {alias for alias, name in gazetteers.country_aliases() if name == city.country}
        found.setdefault(city.name, set()).update({city.country}, aliases)
    for region in gazetteers.regions():
        for name in (region.name, f"{region.kind} {region.name}"):
            short = {alias for alias, province in gazetteers.province_aliases() if province == region.province}
            found.setdefault(name, set()).update({region.province, f"Provinsi {region.province}", "Indonesia"}, short)
    for province in gazetteers.provinces():
        found.setdefault(province, set()).add("Indonesia")
    return {name: frozenset(outer) for name, outer in found.items()}


@cache
def kind_of(name: str) -> str | None:
    """What the place is called by, "kota" or "negara"; None where it has no such name, or may be of two kinds."""
    first, _, rest = name.partition(" ")
    said = DESIGNATORS.get(first.lower().rstrip("."))
    if said is not None and rest:
        return said
    if name in _SEVERAL:
        return None
    if name in _CAPITALS:
        return "kota"
    if name in STATES:
        return "negara bagian"
    return _known_kind(name)


def _known_kind(name: str) -> str | None:
    if name in gazetteers.countries() or name in dict(gazetteers.country_aliases()):
        return COUNTRY
    if name in gazetteers.provinces() or name in dict(gazetteers.province_aliases()):
        return "provinsi"
    if name in {city.name for city in gazetteers.world_cities()}:
        return "kota"
    kinds = {region.kind.lower() for region in gazetteers.regions() if region.name == name}
    return kinds.pop() if len(kinds) == 1 else None


@cache
def level_of(name: str) -> int | None:
    """How far out it lies among the places, 0 for a street to 6 for a continent; None where that is not known."""
    kind = kind_of(name)
    if kind is not None:
        return LEVELS.get(kind)
    if name in _SEVERAL or any(region.name == name for region in gazetteers.regions()):
        return LEVELS["kota"]
    return LEVELS["benua"] if name in gazetteers.world_regions() else None
