"""Commas that close or open an explanation of a noun phrase, which the chunk grammar must not see as a list's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.analysis.document import Label, Role
from articles.analysis.indonesian.reference_words import HUMAN
from articles.analysis.unit import Unit

_AROUND = ("V", "P")  # what the phrase hangs on: "mengundang peraih medali, Rina Lestari, ke Solo"
_INSIDE = ("N", "NAME", "ADJ", "DATE", "ORD")
_LONGEST = 8  # units of the phrase that a name explains


def without_commas(row: Sequence[Unit], roles: Sequence[Role]) -> list[Unit]:
    """The row without the commas around "menteri pertahanan, Sergei Shoigu," and "peraih medali, Rina Lestari,"."""
    inner = {
        max(r.end, r.holder.end) for r in roles if abs(r.start - r.holder.end) == 2 or abs(r.holder.start - r.end) == 2
    }
    named = {at for at in range(len(row)) if _opens_name(row, at)}
    dates = {at - 1 for at in named if row[at - 1].tag == "DATE"}  # "peraih medali tahun 1996, Rina Lestari"
    closed = {at + 2 for at in named} | {at for at, unit in enumerate(row) if at and row[at - 1].end in inner}
    return [
        replace(unit, tag="ADJ") if at in dates else unit
        for at, unit in enumerate(row)
        if at not in named and not (at in closed and unit.tag == "COM" and goes_on(row, at))
    ]


def _opens_name(row: Sequence[Unit], comma: int) -> bool:
    """Whether the comma parts a kind of person from the person's name: "juara bertahan, Rina Lestari, di Solo"."""
    if row[comma].tag != "COM" or not 0 < comma < len(row) - 1 or not _is_person(row[comma + 1]):
        return False
    behind = row[comma + 2 : comma + 4]
    if (behind and behind[0].tag not in ("COM", "SEP", "P")) or any(unit.tag in ("CC", "APP") for unit in behind):
        return False
    if len(behind) > 1 and behind[1].mention is not None:
        return False  # "mengundang juara lama, Rina, Bima, dan Sari"
    first = _first_of_phrase(row, comma)
    return first is not None and _is_personal(row[first])


def _first_of_phrase(row: Sequence[Unit], comma: int) -> int | None:
    """Where the noun phrase before the comma begins, directly behind a verb or a preposition."""
    for at in range(comma - 1, max(0, comma - _LONGEST), -1):
        if row[at].tag not in _INSIDE or _is_person(row[at]):
            return None
        if row[at].tag == "N" and row[at - 1].tag in _AROUND and _is_personal(row[at]):
            return at
    return None


def _is_personal(unit: Unit) -> bool:
    return unit.tag == "N" and unit.word in HUMAN


def _is_person(unit: Unit) -> bool:
    return unit.mention is not None and unit.mention.label is Label.PERSON


def goes_on(row: Sequence[Unit], comma: int) -> bool:
    """Whether the clause goes on behind the comma with its verb or with "dan"."""
    following = row[comma + 1] if comma + 1 < len(row) else None
    return following is not None and following.tag in ("V", "AUX", "NEG", "COP", "ADV", "CC")
