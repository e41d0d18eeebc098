"""Where somebody or something is at home: in Indonesia, or in the country that the text names beside it."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from articles.analysis import gazetteers
from articles.analysis.document import Label, Span

if TYPE_CHECKING:
    from articles.analysis.document import Document

# old spellings and endings of Indonesian names
LOCAL = re.compile(r"oe[a-z]|[Tt]j|[Dd]j|(?:anto|arto|yono|diono|wati|ningsih|awan|udin|iyah|wijaya)$")
HOME = re.compile(r"\b(?:Indonesia|RI|Republik Indonesia|Nusantara|rupiah|Rp|TNI|Polri|DPR|WIB|WITA|WIT)\b")


def is_local(name: str) -> bool:
    """Whether it has a word of an ordinary Indonesian name, or one spelt as only these are: no foreigner bears it."""
    return any(word in _local_words() or LOCAL.search(word) for word in name.split())


@cache
def _local_words() -> frozenset[str]:
    return frozenset(word for name in gazetteers.person_names() for word in name.split())


def names_of_country(country: str | None) -> tuple[str, ...]:
    """Ordinary full names of that country's people; of Indonesia's where it is None."""
    if country is None:
        return tuple(name for name in gazetteers.person_names() if len(name.split()) >= 2)
    return gazetteers.foreign_names()[country]


def country_near(mention: Span, document: Document) -> str | None:
    """The country named nearest to ``mention``, if its people's names are known; None for Indonesia, or where the text
    names none at all: then it is at home.
    """
    known = gazetteers.foreign_names()
    foreign = [
        (_distance(place, mention), name)
        for place in document.mentions
        if place.label is Label.LOCATION and (name := _country_of(place.of(document.text))) in known
    ]
    nearest, country = min(foreign, default=(math.inf, None))
    home = (_distance(Span(*match.span()), mention) for match in HOME.finditer(document.text))
    homeland = {*gazetteers.provinces(), *(region.name for region in gazetteers.regions())}
    here = (_distance(m, mention) for m in document.mentions if m.of(document.text) in homeland)
    return None if min((*home, *here), default=math.inf) < nearest else country


def _country_of(place: str) -> str:
    """The country that a place is or lies in, "" where that is not known."""
    return place if place in gazetteers.foreign_names() else _cities().get(place, "")


@cache
def _cities() -> dict[str, str]:
    return {city.name: city.country for city in gazetteers.world_cities()}


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
